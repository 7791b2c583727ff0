import { count, day, evidence, group, manyOf, oneOf, text } from "../field.js";

// Anthropomorphic interactive services (Order No. 21 of 2026), and minors who use AI services.

const security_assessment = group(
  {
    submitted_on: day(
      "Day on which the report went to the provincial cyberspace office.",
      "向省级网信部门提交安全评估报告之日。",
    ),
    sections: manyOf(
      [
        "safeguards",
        "training-data",
        "extreme-situations",
        "users",
        "minors-and-elderly",
        "complaints",
        "rectification",
      ],
      "What it covers (Order No. 21, 23).",
      "重点评估的内容（拟人化互动服务办法第二十三条）。",
    ),
    evidence: evidence(),
  },
  "Latest security assessment under Order No. 21, 22.",
  "最近一次拟人化互动服务安全评估（办法第二十二条）。",
);

export const companion = group(
  {
    features: manyOf(
      ["virtual-relative", "virtual-partner", "emotional-support", "role-play"],
      "Features that look like a companion.",
      "具有陪伴特征的功能：虚拟亲属、虚拟伴侣、情感支持、角色扮演。",
    ),
    outside_scope: text(
      "Why these features bring no sustained emotional interaction: customer service, work, learning, research.",
      "上述功能不涉及持续性情感互动的理由：智能客服、工作助手、学习教育、科学研究等。",
    ),
    filters: manyOf(
      [
        "self-harm",
        "verbal-abuse",
        "extracting-secrets",
        "unsafe-for-minors",
        "flattery-and-dependence",
        "emotional-manipulation",
      ],
      "Output that is held back (Order No. 21, 8); an empty list means none.",
      "采取措施防止生成的内容（办法第八条）；空列表表示没有。",
    ),
    test_report: evidence("Tests of the model against that output.", "针对上述内容的测试报告。"),
    systems: manyOf(
      [
        "algorithm-review",
        "ethics-review",
        "content-management",
        "network-and-data-security",
        "risk-plan",
        "emergency-response",
      ],
      "Management systems in place (Order No. 21, 9).",
      "已建立的管理制度（办法第九条）。",
    ),
    capabilities: manyOf(
      ["privacy", "dependence-warning", "emotional-boundaries", "mental-health"],
      "Safety capabilities that it has (Order No. 21, 10).",
      "具备的安全能力（办法第十条）。",
    ),
    goals: manyOf(
      ["replace-social-contact", "control-minds", "induce-dependence"],
      "Service goals that the order forbids; left out or empty where it pursues none.",
      "办法禁止的服务目标；不存在的不填或者为空列表。",
    ),
    training: manyOf(
      [
        "lawful-sources",
        "cleaning-and-labelling",
        "anti-poisoning",
        "adversarial-training",
        "synthetic-data-assessed",
        "regular-checks",
      ],
      "How training data are managed (Order No. 21, 11).",
      "训练数据管理措施（办法第十一条）。",
    ),
    registration: manyOf(
      ["agreement", "age", "contact"],
      "What registration brings: a service agreement, the user's age, a guardian or emergency contact.",
      "注册环节：签订服务协议、取得年龄、取得监护人或者紧急联系人。",
    ),
    crisis: manyOf(
      ["detection", "comfort-and-help", "intervention", "contact"],
      "Response to extreme emotion and danger: it is found, met with comfort and help, people step in, guardian or emergency contact are reached.",
      "极端情境处置：识别风险、安抚和鼓励求助、干预援助、联络监护人或者紧急联系人。",
    ),
    intimacy: oneOf(
      ["none", "adults-only", "open"],
      "Virtual relatives, partners and other intimate relations: not offered, technically out of reach of minors, or open to them.",
      "虚拟亲属、虚拟伴侣等虚拟亲密关系：不提供、技术上仅对成年人开放、未成年人亦可使用。",
    ),
    minors: manyOf(
      [
        "identification",
        "appeal",
        "guardian-consent-under-14",
        "mode-switch",
        "reality-reminders",
        "time-limits",
        "risk-alerts",
        "usage-overview",
        "character-blocking",
        "spending-limits",
      ],
      "Protection of minors (Order No. 21, 14): identification and appeal, guardians' consent under 14, minors' mode and guardians' tools; spending-limits also where nothing is sold.",
      "未成年人保护措施（办法第十四条）：身份识别和申诉、不满十四周岁的监护人同意、未成年人模式和监护人功能；无付费项目的，spending-limits 视为具备。",
    ),
    elderly: manyOf(
      ["guidance", "risk-warning", "prompt-help"],
      "For elderly users: guidance on healthy use, conspicuous risk warnings, prompt answers; left out where it serves none.",
      "对老年用户：健康使用指导、显著提示风险、及时回应咨询求助；不面向老年人的不填。",
    ),
    data: manyOf(
      ["encryption", "access-control", "copy", "deletion"],
      "Protection of interaction data, and what users can do with it (Order No. 21, 16).",
      "用户交互数据保护：加密、访问控制、复制、删除（办法第十六条）。",
    ),
    shares_data: oneOf(
      ["no", "by-law", "explicit-consent", "otherwise"],
      "Whether interaction data go to third parties, and why.",
      "是否向第三方提供用户交互数据及其依据。",
    ),
    trains_on_sensitive: oneOf(
      ["no", "by-law", "separate-consent", "otherwise"],
      "Whether sensitive interaction data train models, and why.",
      "是否将属于敏感个人信息的交互数据用于模型训练及其依据。",
    ),
    reminders: manyOf(
      ["ai-identity", "dependence"],
      "Users are told that they deal with AI; signs of over-dependence bring a conspicuous reminder.",
      "提示用户正在与人工智能互动；发现过度依赖、沉迷倾向时显著动态提醒。",
    ),
    reminder_minutes: count(
      "Minutes of continuous use after which, each time, users are reminded; 0 means never.",
      "每连续使用多少分钟提醒用户注意使用时长；0 表示不提醒。",
    ),
    exit: manyOf(
      ["easy-way", "stops-promptly", "no-hindrance"],
      "Leaving: an easy way, the service stops promptly, nothing keeps the user in talk.",
      "退出：便捷途径、及时停止服务、不以持续互动等方式阻碍退出。",
    ),
    shutdown_notice: text("How users are told before functions end.", "下线功能前告知用户的安排。"),
    stop_procedure: text(
      "How functions are limited or stopped on a major security risk, with records.",
      "发现重大安全风险时限制功能、停止服务并保存记录的程序。",
    ),
    registered_users: count("Registered users of this service.", "本服务注册用户数。"),
    monthly_active_users: count("Monthly active users of this service.", "本服务月活跃用户数。"),
    users_reached_on: day(
      "Day on which it first had 1,000,000 registered or 100,000 monthly active users.",
      "注册用户首次达到100万或者月活跃用户首次达到10万之日。",
    ),
    changed_on: day(
      "Day of the last new anthropomorphic function, or of new technology that greatly changed the service.",
      "最近一次增设拟人化互动功能或者因新技术发生重大变更之日。",
    ),
    security_assessment,
    store_checks: manyOf(
      ["security-assessment", "filing", "measures-on-breach"],
      "What an app store checks of apps with anthropomorphic services (Order No. 21, 25); an empty list means nothing.",
      "应用分发平台对拟人化互动服务应用程序核验的事项（办法第二十五条）；空列表表示没有。",
    ),
  },
  "Sustained emotional interaction (Order No. 21).",
  "拟人化互动服务（国家互联网信息办公室等令第21号）。",
);

export const minors_protection = group(
  {
    kind: oneOf(
      ["game", "live-streaming", "audio-video", "social", "other"],
      "Kind of service, for the minors' mode (Minors regulation 43).",
      "服务类型，用于判断未成年人模式义务（未成年人网络保护条例第四十三条）。",
    ),
    harmful_information: manyOf(
      ["identified", "not-pushed", "not-in-prominent-places"],
      "How information that may affect minors is treated: found by rules or classifiers, not pushed to minors, kept from home screens, pop-ups, hot lists and recommendations.",
      "对可能影响未成年人身心健康信息的处理：识别分类、不向未成年人推送、不在首屏、弹窗、热搜、推荐等醒目位置呈现。",
    ),
    report_year: count(
      "Last year for which the work against addiction was published.",
      "已向社会公布防沉迷工作情况的最近年度。",
    ),
    draft_measures: manyOf(
      ["no-intimacy", "mode-under-16"],
      "Steps for the draft of 2026-09-18: no virtual intimate relations for minors, minors' mode for people under 16.",
      "为2026年9月18日征求意见稿所作的准备：不向未成年人提供虚拟亲密关系、不满十六周岁切换至未成年人模式。",
    ),
  },
  "Minors who use the service; other measures stand under `content`.",
  "使用本服务的未成年人；其他措施在 `content` 中声明。",
);
