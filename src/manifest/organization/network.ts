import { z } from "zod";
import { about, count, day, flag, group, groups, manyOf, oneOf, region, text } from "../field.js";

// Networks that it runs: graded protection, critical infrastructure, cryptography, national security review.

const REVIEW = ["pending", "not-required", "passed", "refused"] as const;

export const network_security = group(
  {
    officer: text("Person in charge of network security (CSL 23).", "网络安全负责人（网络安全法第二十三条）。"),
    rules: text(
      "Internal security rules and operating procedures for networks and the whole life of data (CSL 23, DSL 27).",
      "网络安全和数据全流程安全的内部管理制度和操作规程（网络安全法第二十三条、数据安全法第二十七条）。",
    ),
    measures: manyOf(
      ["malware-defence", "intrusion-defence", "monitoring", "data-classification"],
      "Technical measures that are in place (CSL 23); an empty list means none.",
      "已采取的技术措施（网络安全法第二十三条）；空列表表示没有。",
    ),
    log_days: count(
      "Days for which network logs are kept; six calendar months are 181 to 184 days.",
      "网络日志的留存天数；六个自然月为181天至184天。",
    ),
    graded: groups(
      {
        name: z.string().min(1).max(200).describe(about("The network or system that was graded.", "定级对象的名称。")),
        level: z.int().min(1).max(5).optional().describe(about("Its protection level.", "安全保护等级。")),
        graded_on: day("Day on which the level was determined.", "确定安全保护等级之日。"),
        live_on: day(
          "Day on which it went live, if that came after the grading.",
          "投入运行之日（在定级之后投入运行的填写）。",
        ),
        filed_on: day("Day of the filing with the police.", "向公安机关备案之日。"),
        tested_on: day("Day of the last test against the level.", "最近一次等级测评之日。"),
        cryptography_assessed_on: day(
          "Day of the last security assessment of its use of commercial cryptography.",
          "最近一次商用密码应用安全性评估之日。",
        ),
      },
      "Networks graded under the classified protection scheme, one entry each; an empty list means that none is graded.",
      "网络安全等级保护的定级对象，每个一项；空列表表示尚未定级。",
    ),
  },
  "Security of the networks that it runs (CSL 23).",
  "所运营网络的安全保护（网络安全法第二十三条）。",
);

export const critical_infrastructure_duties = group(
  {
    notified_on: day("Day on which it was told of its standing.", "收到认定结果通知之日。"),
    measures: manyOf(
      [
        "security-body",
        "background-checks",
        "staff-training",
        "disaster-recovery",
        "incident-drills",
        "security-built-in",
      ],
      "Duties that are met (CSL 35, 36): dedicated body and head, background checks of head and key staff, regular training and tests of staff, disaster-recovery copies, regular drills, security planned, built and used in step.",
      "已履行的义务（网络安全法第三十五条、第三十六条）：专门安全管理机构和负责人、安全背景审查、定期教育培训和考核、容灾备份、定期演练、安全技术措施同步规划建设使用。",
    ),
    assessed_on: day(
      "Day of the last test and risk assessment (CSL 40).",
      "最近一次检测评估之日（网络安全法第四十条）。",
    ),
    assessment_reported_on: day("Day on which its result was reported.", "报送检测评估情况之日。"),
    changed_on: day(
      "Day of the last great change that may affect the identification.",
      "最近一次可能影响认定结果的较大变化之日。",
    ),
    change_reported_on: day("Day on which that change was reported.", "报告该变化之日。"),
    restructuring_reported_on: day(
      "Day on which the merger, split or dissolution was reported to the protection department.",
      "向保护工作部门报告合并、分立、解散等情况之日。",
    ),
  },
  "Duties of an operator of critical information infrastructure.",
  "关键信息基础设施运营者的义务。",
);

export const cryptography = group(
  {
    required: flag(
      "Laws or state rules ask that its critical infrastructure be protected by commercial cryptography.",
      "法律、行政法规和国家有关规定要求其关键信息基础设施使用商用密码进行保护。",
    ),
    measures: manyOf(
      ["plan", "funds", "staff", "built-in", "certified-products", "reviewed-algorithms"],
      "What is in place (Cryptography Regulation 38, 39): plan, funds, professional staff, cryptography planned, built and run in step, certified products and services, reviewed algorithms.",
      "已落实的事项（商用密码管理条例第三十八条、第三十九条）：应用方案、资金、专业人员、同步规划建设运行、经检测认证合格的产品和服务、经审查鉴定的密码技术。",
    ),
    protects: manyOf(
      ["core-data", "important-data", "personal-information"],
      "Data of the critical infrastructure that commercial cryptography protects when stored, used and sent.",
      "关键信息基础设施中存储、使用、传输时以商用密码保护的数据。",
    ),
    assessed_on: day(
      "Day of the last security assessment of the use of cryptography.",
      "最近一次商用密码应用安全性评估之日。",
    ),
  },
  "Commercial cryptography in critical infrastructure.",
  "关键信息基础设施的商用密码使用。",
);

export const procurements = groups(
  {
    item: z.string().min(1).max(200).describe(about("The network product or service.", "网络产品或者服务。")),
    risk: oneOf(
      ["none", "possible"],
      "Own forecast before the purchase: can its use affect national security (Review Measures 5)?",
      "采购前的风险预判：投入使用后是否影响或者可能影响国家安全（网络安全审查办法第五条）。",
    ),
    used_since: day("First day of use.", "投入使用之日。"),
    review_applied_on: day("Day of the application for cybersecurity review.", "申报网络安全审查之日。"),
    review: oneOf(
      REVIEW,
      "Where the review stands; not-required means that the review office saw no need.",
      "审查进展；not-required 表示网络安全审查办公室认为无需审查。",
    ),
    agreement: text(
      "Security and confidentiality agreement with the supplier (CSL 38).",
      "与提供者签订的安全保密协议（网络安全法第三十八条）。",
    ),
    review_clause: flag(
      "The supplier promises to cooperate with the review and not to use the product to take data or control.",
      "提供者承诺配合审查，不利用产品和服务非法获取数据、控制设备。",
    ),
  },
  "Purchases of network products and services by an operator of critical infrastructure; an empty list means none.",
  "关键信息基础设施运营者采购的网络产品和服务；空列表表示没有。",
);

export const listing = group(
  {
    market: region("Where it lists or wants to list.", "上市地或者拟上市地。"),
    submitted_on: day("Day on which the listing was applied for.", "提交上市申请之日。"),
    network_platform: flag(
      "It runs a network platform: a website, app or other service online.",
      "其运营网络平台：网站、应用程序或者其他在线服务。",
    ),
    users: count(
      "Users whose personal information it holds, counted for the listing.",
      "掌握其个人信息的用户数，以上市准备时的统计为准。",
    ),
    review_applied_on: day("Day of the application for cybersecurity review.", "申报网络安全审查之日。"),
    review: oneOf(
      REVIEW,
      "Where the review stands; not-required means that the review office saw no need.",
      "审查进展；not-required 表示网络安全审查办公室认为无需审查。",
    ),
  },
  "A listing abroad, planned or done.",
  "境外上市（拟上市或者已上市）。",
);

export const national_security = group(
  {
    judgement: oneOf(
      ["affects", "possible", "none"],
      "Own judgement whether its data processing can affect national security (NDSMR 13).",
      "对数据处理活动是否影响或者可能影响国家安全的研判（网数条例第十三条）。",
    ),
    requested_on: day("Day on which an authority asked for a review.", "主管部门要求审查之日。"),
    review_applied_on: day("Day of the application for review.", "申报审查之日。"),
  },
  "National security review of data processing.",
  "数据处理活动的国家安全审查。",
);
