import { count, evidence, flag, group, manyOf, oneOf, text } from "../field.js";

// How people meet it: published rules, rights, complaints.
const POLICY_ELEMENTS = [
  "handler-name",
  "handler-contact",
  "purpose",
  "means",
  "categories",
  "sensitive-necessity",
  "sensitive-impact",
  "retention",
  "retention-end",
  "access",
  "copy",
  "portability",
  "correction",
  "deletion",
  "restriction",
  "account-closure",
  "consent-withdrawal",
] as const;

export const privacy_policy = group(
  {
    document: evidence(
      "The published rules as a text in the repository: recipients abroad must be named in it.",
      "仓库内的处理规则文本：境外接收方应当在其中载明。",
    ),
    sdk_list: evidence(
      "The published list of third-party SDKs as a text in the repository.",
      "仓库内的第三方SDK清单文本。",
    ),
    url: text("Where the published handling rules stand.", "已公开的个人信息处理规则所在位置。"),
    elements: manyOf(
      POLICY_ELEMENTS,
      "What the published rules state (NDSMR 21).",
      "已公开的处理规则载明的事项（网数条例第二十一条）。",
    ),
    collection_list: flag(
      "What is collected is itemised in a list or a similar form.",
      "收集的个人信息以清单等形式逐项列明。",
    ),
    sharing_list: flag(
      "What is provided to other handlers is itemised in a list or a similar form.",
      "向其他处理者提供的个人信息以清单等形式逐项列明。",
    ),
    evidence: evidence(),
  },
  "Published handling rules.",
  "公开的个人信息处理规则。",
);

export const rights = group(
  {
    channel: text("Where people exercise their rights.", "个人行使权利的途径。"),
    access: flag("People can consult their information.", "个人可以查阅其个人信息。"),
    copy: flag("People can copy it.", "个人可以复制其个人信息。"),
    correction: flag("People can have it corrected and completed.", "个人可以请求更正、补充其个人信息。"),
    deletion: flag("People can have it deleted.", "个人可以请求删除其个人信息。"),
    restriction: flag("People can restrict or refuse handling.", "个人可以限制或者拒绝处理其个人信息。"),
    explanation: flag("People can ask for an explanation of the rules.", "个人可以要求对处理规则进行解释说明。"),
    portability: flag(
      "People can have it transferred to a handler they choose.",
      "个人可以请求将其个人信息转移至其指定的个人信息处理者。",
    ),
    identity_check: flag("Identity is verified before a transfer.", "转移前验证身份。"),
    fee_only_when_excessive: flag(
      "A fee is asked only for clearly excessive requests, and covers cost.",
      "仅对明显超出合理范围的请求收取费用，且费用为成本费用。",
    ),
    accounts: flag("The service has user accounts.", "服务设有用户账号。"),
    account_closure: flag("People can close their account.", "个人可以注销账号。"),
    account_closure_effect: oneOf(
      ["delete", "anonymise", "restrict", "keep"],
      "What happens to the data then.",
      "账号注销后对数据的处理方式。",
    ),
    account_closure_reason: text(
      "Why the data is restricted and not deleted: the retention law or technical reason.",
      "限制处理而未删除的理由：规定保存期限的法律或者技术原因。",
    ),
    deceased: flag(
      "Close relatives can exercise the rights of a deceased person (PIPL 49).",
      "近亲属可以行使死者的个人信息权利（个人信息保护法第四十九条）。",
    ),
    minors_channel: flag("Minors and guardians have an easy way.", "为未成年人及其监护人提供便捷途径。"),
    refusal_reasons: flag("A refusal gives its reasons.", "拒绝请求的，说明理由。"),
    refusal_in_writing: flag(
      "A refusal to a minor or guardian is given in writing.",
      "拒绝未成年人或者其监护人请求的，以书面形式告知。",
    ),
    unreasonable_conditions: flag("Conditions are set that the service does not need.", "设置了服务所不需要的条件。"),
    response_working_days: count("Working days within which a request is completed.", "办结请求的工作日数。"),
  },
  "How people exercise their rights.",
  "个人行使权利的方式。",
);

export const complaints = group(
  {
    channel: text("Where people complain.", "投诉、举报的途径。"),
    published: flag("The channel is published.", "已公布该途径。"),
    response_working_days: count("Working days within which a complaint is handled.", "处理投诉、举报的工作日数。"),
  },
  "Complaints (NDSMR 20).",
  "投诉、举报（网数条例第二十条）。",
);
