import { z } from "zod";
import {
  about,
  code,
  day,
  evidence,
  flag,
  group,
  groups,
  id,
  list,
  manyOf,
  oneOf,
  ref,
  refs,
  region,
  text,
  title,
} from "../field.js";
import { SECTORS } from "../organization/organization.js";
import { algorithm } from "./algorithm.js";
import { companion, minors_protection } from "./companion.js";
import { content, OUTPUTS } from "./content.js";
import { agent, ethics, government, incident_plan } from "./governance.js";
import { digital_human, labels } from "./labels.js";
import { banking, medical } from "./sector.js";
import { synthesis } from "./synthesis.js";
import { tests } from "./tests.js";
import { intellectualProperty, training } from "./training.js";

const base = group(
  {
    origin: oneOf(
      ["own", "fine-tuned-weights", "fine-tuned-by-vendor", "unmodified-weights", "vendor-api", "classical"],
      "Whose model it is: pre-trained by the handler, tuned by it or through the vendor's tuning interface, open weights run unchanged, a vendor's interface called unchanged, or machine learning that generates nothing. Prompts and retrieval do not change a model; any training step does.",
      "模型来源：自行预训练、基于开源权重微调、通过供应商接口微调、未修改的开源权重、未修改调用供应商接口、不生成内容的传统机器学习。提示词和检索不改变模型，任何训练步骤均改变模型。",
    ),
    name: text("Name of the model that is called or tuned.", "所调用或者微调的模型名称。"),
    vendor: ref(
      "recipient",
      "Id of the recipient that supplies it and receives what is sent to it.",
      "模型提供方：向其发送数据的接收方。",
    ),
    runs_in: region(
      "Where the model that is called is operated from: the place of its operator, not of a reseller.",
      "所调用模型的运营者所在地，而非转售方所在地。",
    ),
    filing_number: text("Filing number of the vendor's model, as the vendor shows it.", "供应商公示的模型备案号。"),
  },
  "The model behind the service.",
  "服务所使用的模型。",
);

const filings = groups(
  {
    type: z
      .enum(["generative-filing", "generative-registration", "algorithm-filing"])
      .describe(
        about(
          "Filing of a generative service on an own or tuned model, registration of an app on a filed model, or filing of the algorithm.",
          "生成式人工智能服务备案、（调用已备案模型的）登记或者算法备案。",
        ),
      ),
    as: oneOf(
      ["provider", "technical-supporter"],
      "In which part the algorithm is filed (Deep Synthesis 19).",
      "算法备案的主体身份：服务提供者或者技术支持者（深度合成规定第十九条）。",
    ),
    status: oneOf(
      ["preparing", "submitted", "filed", "rejected", "revoked", "cancelled"],
      "Where it stands; a complete submission meets the clock of the algorithm filing, not the number.",
      "办理状态；算法备案的期限以完整提交之日计算，而非取得编号之日。",
    ),
    submitted_on: day("Day of the complete submission.", "完整提交之日。"),
    filed_on: day("Day on which the number was given.", "取得编号之日。"),
    number: text("Filing, registration or launch number.", "备案号、登记号或者上线编号。"),
    shown_at: text(
      "Where users see the number, with the link to the published information for an algorithm.",
      "向用户公示编号的位置；算法备案还须提供公示信息链接。",
    ),
    changed_on: day("Day of the last change of what was filed.", "备案信息最近一次变更之日。"),
    change_filed_on: day("Day on which that change was filed.", "办理变更手续之日。"),
    cancelled_on: day("Day on which the end of the service was filed.", "办理注销手续之日。"),
    evidence: evidence(),
  },
  "Filings and registrations; an empty list means none.",
  "备案和登记；空列表表示没有。",
);

/** AI and algorithm services: one entry is a service as people meet it, with the model behind it. */
export const Model = z.strictObject({
  id: id(),
  title: title(),
  handler: ref(
    "organization",
    "Who provides it; left out where the manifests have one organization.",
    "提供者；清单中只有一个组织时可以省略。",
  ),
  code: code(
    "Code of the service: AI that `hegui scan` sees there is this one.",
    "该服务的代码：`hegui scan` 在其中发现的人工智能调用属于该服务。",
  ),
  role: oneOf(
    ["provider", "technical-supporter", "content-platform", "app-store"],
    "Part of the handler: serves users, supplies technology to other firms' public services, distributes what users upload, or distributes apps; provider when left out.",
    "主体角色：面向用户的服务提供者、向他人公众服务提供技术的技术支持者、传播用户上传内容的平台、应用分发平台；省略时视为服务提供者。",
  ),
  audience: oneOf(
    ["public-mainland", "internal", "enterprise-customers", "overseas-only", "closed-test"],
    "Who can reach it: the public of the mainland (open sign-up, app store, mini-program or public interface included), staff, staff of contract customers only, users outside the mainland only, or named testers and researchers.",
    "使用者范围：境内公众（含开放注册、应用商店、小程序、公开接口）、本组织员工、仅合同客户员工、仅境外用户、特定测试或者研究人员。",
  ),
  audience_evidence: evidence(
    "What keeps others out: access control, contracts, geo-blocking.",
    "排除其他使用者的证据：访问控制、合同、地域屏蔽。",
  ),
  launched_on: day("First day on which it served its audience.", "向使用者提供服务的首日。"),
  ended_on: day("Last day of the service.", "终止服务之日。"),
  generates: manyOf(
    OUTPUTS,
    "What it generates: face and voice mean those of people, simulated or replaced; an empty list means that it generates nothing (embedding, transcription, classification, ranking).",
    "生成的内容：face、voice 指模拟或者替换的人脸、人声；空列表表示不生成内容（向量化、转写、分类、排序）。",
  ),
  edits: manyOf(
    ["face", "voice", "image", "video"],
    "What it edits by learned models without generating freely: face beautification, voice change; plain filters are left out.",
    "以算法模型编辑但不自由生成的内容：人脸美化、变声等；普通滤镜不计。",
  ),
  stock_only: flag(
    "Only stock voices or invented faces are used, no real person is imitated or edited.",
    "仅使用预置音色或者虚构形象，不模仿、编辑真实个人。",
  ),
  algorithms: manyOf(
    ["personalised-push", "ranking-selection", "search-filtering", "dispatch-decision"],
    "Types of algorithm it applies to users besides generation (Algorithm Provisions 2).",
    "除生成合成外，面向用户应用的算法类型（算法推荐规定第二条）。",
  ),
  opinion_attribute: oneOf(
    ["present", "absent", "open"],
    "Public-opinion attribute or social-mobilisation capability (2018 Provisions 2): open counts as present and lowers findings to warnings; absent needs a reason.",
    "舆论属性或者社会动员能力（2018年安全评估规定第二条）：open 视为具有，相应结论降为警告；absent 须说明理由。",
  ),
  opinion_reason: text(
    "Why it has no public-opinion attribute and no social-mobilisation capability.",
    "不具有舆论属性和社会动员能力的理由。",
  ),
  regulator_answer: group(
    {
      route: oneOf(
        ["filing", "registration", "neither"],
        "What the office asks for; it wins over the reading of the table.",
        "网信部门要求办理的手续；以其答复为准。",
      ),
      evidence: evidence(),
    },
    "Written answer of the provincial cyberspace office on filing, registration or neither.",
    "省级网信部门关于备案、登记或者均不需要的书面答复。",
  ),
  base,
  filings,
  saves_files: flag(
    "Output can leave as a file: downloaded, copied or exported; counts as yes for a provider when left out.",
    "生成内容可以以文件形式输出（下载、复制、导出）；服务提供者省略时视为可以。",
  ),
  users_publish: flag(
    "Users publish through the service; for image, video, face and voice tools it is taken to be so, and asked.",
    "用户通过本服务发布信息；图像、视频、人脸、人声工具视为可以发布并要求声明。",
  ),
  publishes_output: flag(
    "The handler publishes AI-made content of its own on online platforms.",
    "提供者自行在网络平台发布人工智能生成的内容。",
  ),
  platform_hosted: flag(
    "It is a bot built on another firm's public agent platform and shared there.",
    "在他人公开智能体平台上构建并在该平台分享的智能体。",
  ),
  emotional_interaction: flag(
    "It imitates a person and keeps up sustained emotional interaction (Anthropomorphic Measures 2).",
    "模拟自然人并提供持续性情感互动（拟人化互动服务办法第二条）。",
  ),
  acts_for_users: flag(
    "It books, pays, sends or otherwise acts for users on its own.",
    "作为智能体代用户预订、支付、发送或者执行其他操作。",
  ),
  ethics_sensitive: flag(
    "The research or development touches sensitive fields of science and technology ethics.",
    "研究开发活动涉及科技伦理敏感领域。",
  ),
  sector: oneOf(SECTORS, "Sector that it serves.", "所服务的行业领域。"),
  uses: refs(
    "dataset",
    "Datasets that reach the model: prompts, files, retrieval, logs of conversations; accounts and other data of the service stay out, training data stands under `training`.",
    "进入模型的数据集：提示词、文件、检索库、对话日志；账号等服务自身数据不计，训练数据在 `training` 中声明。",
  ),
  systems: refs("system", "Apps, sites and services in which people meet it.", "使用者接触该服务的应用、网站和系统。"),
  training,
  intellectual_property: intellectualProperty,
  tests,
  content,
  labels,
  digital_human,
  companion,
  minors_protection,
  algorithm,
  synthesis,
  ethics,
  agent,
  government,
  banking,
  medical,
  incident_plan,
  owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
});
