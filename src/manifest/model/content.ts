import { z } from "zod";
import { about, day, flag, group, groups, manyOf, text } from "../field.js";

/** Kinds of content that a model generates. */
export const OUTPUTS = [
  "text",
  "image",
  "face",
  "audio",
  "voice",
  "video",
  "virtual-scene",
  "translation",
  "other",
] as const;

const input = group(
  {
    unnecessary_collection: flag("Personal information is collected that is not needed.", "收集非必要个人信息。"),
    identifying_kept: flag(
      "Input and usage records that identify a person are unlawfully kept.",
      "非法留存能够识别使用者身份的输入信息和使用记录。",
    ),
    shared: flag(
      "Input and usage records are unlawfully supplied to others.",
      "非法向他人提供使用者的输入信息和使用记录。",
    ),
    requests_handled: flag("Requests of people are handled in time.", "及时受理和处理个人的请求。"),
    vendor_trains: flag(
      "The vendor of the model uses what it is sent for purposes of its own, such as training.",
      "模型提供方将收到的内容用于自身目的（例如训练模型）。",
    ),
  },
  "Users' input and usage records (Generative AI Measures 11).",
  "使用者的输入信息和使用记录（生成式人工智能服务管理暂行办法第十一条）。",
);

const moderation = group(
  {
    measures: manyOf(
      ["input-filter", "output-filter"],
      "What checks, by technology or people, prompts before the model acts on them and output before people see it; an empty list means nothing.",
      "以技术或者人工方式审核输入内容、在向使用者展示前审核生成内容的措施；空列表表示没有。",
    ),
    covers: manyOf(OUTPUTS, "Kinds of output that are checked.", "纳入审核的生成内容种类。"),
  },
  "Check of input and output (Generative AI Measures 4, Deep Synthesis 10).",
  "输入和生成内容的审核（生成式人工智能服务管理暂行办法第四条、深度合成规定第十条）。",
);

const agreement = group(
  {
    users_register: flag("Users register for the service.", "使用者注册本服务。"),
    reference: text("The service agreement with registered users.", "与注册使用者签订的服务协议。"),
    rights_and_duties: flag(
      "It sets out the rights and duties of both sides (Generative AI Measures 9).",
      "协议明确了双方权利义务（生成式人工智能服务管理暂行办法第九条）。",
    ),
  },
  "Agreement with users.",
  "与使用者的服务协议。",
);

const complaints = group(
  {
    channel: text(
      "Where people complain and report about it; left out where the organization's channel serves.",
      "本服务的投诉、举报入口；使用组织统一渠道时可省略。",
    ),
    published: manyOf(
      ["process", "reply-time"],
      "What is published about handling (Generative AI Measures 15).",
      "已公布的处理事项：处理流程、反馈时限（生成式人工智能服务管理暂行办法第十五条）。",
    ),
  },
  "Complaints and reports about the service.",
  "对本服务的投诉、举报。",
);

const licences = groups(
  {
    type: z
      .enum([
        "telecom-filing",
        "telecom-licence",
        "app-filing",
        "news",
        "audio-visual",
        "publishing",
        "game",
        "medical",
        "other",
      ])
      .describe(about("Licence or record that the law asks for.", "法律、行政法规要求的许可或者备案。")),
    number: text("Its number.", "证号或者备案号。"),
    valid_until: day("Last day of validity.", "有效期届满之日。"),
  },
  "Licences and records that the service needs; an empty list means none (Generative AI Measures 23).",
  "本服务依法需要的许可和备案；空列表表示没有（生成式人工智能服务管理暂行办法第二十三条）。",
);

/** How the service treats what people put in and what it puts out, and what it can show for it. */
export const content = group(
  {
    input,
    moderation,
    agreement,
    complaints,
    licences,
    disclosures: manyOf(
      ["audience", "settings", "uses", "limitations", "model-name", "filing-number"],
      "What users are publicly told: for whom, in which settings and for what uses it is meant, its limits, the model behind it and the filing or launch number.",
      "向使用者公开的事项：适用人群、场合、用途、局限性、所使用的模型名称、备案号或者上线编号。",
    ),
    illegal_content: manyOf(
      ["stop-generation", "stop-transmission", "removal", "model-correction", "user-sanctions", "records", "report"],
      "Steps of the procedure for illegal content and unlawful use (Generative AI Measures 14).",
      "违法内容和违法使用处置程序包含的步骤（生成式人工智能服务管理暂行办法第十四条）。",
    ),
    minors_measures: manyOf(
      ["kept-out", "minors-mode", "time-limits", "reminders", "guardian-controls", "spending-limits"],
      "What keeps minors from over-relying on it; an empty list means nothing (Generative AI Measures 10).",
      "防范未成年人过度依赖或者沉迷的措施；空列表表示没有（生成式人工智能服务管理暂行办法第十条）。",
    ),
    anti_discrimination: manyOf(
      ["algorithm-design", "training-data", "optimisation", "operation"],
      "Stages with measures against discrimination; an empty list means none (Generative AI Measures 4).",
      "采取防歧视措施的环节；空列表表示没有（生成式人工智能服务管理暂行办法第四条）。",
    ),
    rights_review: manyOf(
      ["trade-secrets", "personality"],
      "Rights of others that output was reviewed for: trade secrets; likeness, reputation, honour and privacy. Works of others stand under `intellectual_property`.",
      "对生成内容进行权利审查的范围：商业秘密；肖像、名誉、荣誉、隐私等人格权益。他人作品在 `intellectual_property` 中声明。",
    ),
    accuracy_tested_on: day(
      "Day of the last test of accuracy and reliability of what it generates.",
      "最近一次测试生成内容准确性和可靠性的日期。",
    ),
    continuity_plan: text("How the service is kept safe, stable and continuous.", "保障服务安全、稳定、持续的方案。"),
    inspection_dossier: manyOf(
      ["sources", "scale", "types", "annotation-rules", "mechanism"],
      "What can be explained on inspection: sources, scale and types of training data, annotation rules, mechanism of the algorithm.",
      "监督检查时可以说明的事项：训练数据来源、规模、类型，标注规则，算法机制机理。",
    ),
    filing_dossier: manyOf(
      ["form", "self-assessment", "service-agreement", "annotation-rules", "keyword-list", "test-set", "test-account"],
      "Parts of the dossier for the filing of the generative service.",
      "生成式人工智能服务备案材料的组成。",
    ),
    on_device: group(
      {
        local_filter: flag("Safety measures work on the device.", "安全措施在终端本地生效。"),
        updates: flag("Safety measures can be updated.", "安全措施可以更新。"),
      },
      "The model runs on users' devices or in the browser; left out where it runs on servers.",
      "模型在用户终端或者浏览器内运行；在服务器运行时省略。",
    ),
    erasure: manyOf(
      ["lineage", "response"],
      "How erasure reaches what was trained: it is known which versions were trained on which records, and what follows is fixed (retrain, unlearn, filter, retire).",
      "删除请求如何落实到已训练的模型：可以查明哪些版本使用了哪些记录训练；已确定处置方式（重新训练、遗忘学习、过滤、下线）。",
    ),
  },
  "Content, users and documents of the service.",
  "服务的内容、使用者和材料。",
);
