import { day, flag, group, manyOf, oneOf, text } from "../field.js";

/** The data as an asset: booked, licensed or sold. */
export const asset = group(
  {
    uses: manyOf(
      ["booked", "licensed", "sold"],
      "What is done with it: put on the balance sheet, licensed, or sold; an empty list means nothing.",
      "资产化方式：入表、许可使用、交易；空列表表示没有。",
    ),
    venue: oneOf(
      ["exchange", "broker", "direct"],
      "Where it is licensed or sold: listed on a data exchange, through a broker, or between the parties.",
      "许可或者交易的场所：数据交易所挂牌、经数据经纪、双方直接交易。",
    ),
    rights: manyOf(
      ["hold", "process", "operate"],
      "Rights to the data: to hold the resource, to process and use it, to operate the product.",
      "所享有的权利：数据资源持有权、数据加工使用权、数据产品经营权。",
    ),
    rights_basis: text(
      "What the rights rest on: own collection, licence of the source, consent.",
      "权利依据：自行采集、来源方许可、个人同意等。",
    ),
    accounting: manyOf(
      ["lawful-control", "economic-benefit", "measurable-cost", "disclosure"],
      "What the books show: lawful ownership or control, expected economic benefit, reliably measured cost, disclosure of source, use and limits.",
      "账务依据：合法拥有或者控制、预期带来经济利益、成本能够可靠计量、对来源、用途和限制的披露。",
    ),
    dossier: manyOf(
      ["party-checks", "source-proof", "rights", "grade", "personal-data-verdict", "contract-terms"],
      "Parts of the compliance file of the listing.",
      "挂牌合规材料的组成：交易主体核验、来源证明、权利说明、数据分级、个人信息结论、合同条款。",
    ),
  },
  "The data as an asset; left out where it is not booked, licensed or sold.",
  "数据资产情况；未入表、许可或者交易的，省略。",
);

/** Evidence behind a claim that data is anonymised. */
export const anonymisation = group(
  {
    method: text("How it was anonymised.", "匿名化的方法。"),
    tested_on: day("Day of the last re-identification test.", "最近一次重标识测试的日期。"),
    restorable: flag(
      "The handler or the recipient holds a key, table or other data that restores it.",
      "处理者或者接收方掌握能够复原的密钥、对照表或者其他数据。",
    ),
  },
  "How data was anonymised (PIPL 73).",
  "匿名化处理情况（个人信息保护法第七十三条）。",
);

/** Public data that is used under an authorisation. */
export const public_data = group(
  {
    authorised: flag(
      "It is public data that a government or state body has authorised an operator to use.",
      "属于经授权运营的公共数据资源。",
    ),
    agreement: text("The authorisation agreement.", "授权运营协议。"),
    agreement_elements: manyOf(
      [
        "scope-and-catalogue",
        "term",
        "products-and-reviews",
        "platform",
        "ownership",
        "disclosure",
        "accounting",
        "security",
        "evaluation-and-exit",
        "liability",
        "disputes",
        "change-and-end",
      ],
      "What the agreement fixes (Public Data Authorisation Norms 14).",
      "协议约定的事项（公共数据资源授权运营实施规范第十四条）。",
    ),
    begins_on: day("First day of the term.", "运营期限的起始日期。"),
    ends_on: day("Last day of the term.", "运营期限的届满日期。"),
    longer_because: text("Why the term is longer than five years.", "运营期限超过五年的理由。"),
    raw_to_market: flag(
      "Original data that is not lawfully open goes straight to the market.",
      "未依法依规公开的原始公共数据资源直接进入市场。",
    ),
    disclosed_on: day(
      "Day of the last disclosure to the public of what was authorised, of the products and of the use of the data.",
      "最近一次向社会披露授权情况、产品和服务清单以及公共数据资源使用情况的日期。",
    ),
    delivered_on: day(
      "Day on which data was provided, or products and services were delivered.",
      "提供数据资源或者交付数据产品和服务的日期。",
    ),
    registration_applied_on: day("Day of the application for first registration.", "提交首次登记申请的日期。"),
    registration_coded_on: day(
      "Day on which the registration code was given or last renewed.",
      "登记结果赋码或者最近一次续展的日期。",
    ),
  },
  "Authorised operation of public data; left out where the data is no public data.",
  "公共数据资源授权运营；不属于公共数据的，省略。",
);

const CLIENT_ACTS = ["access", "retention", "use", "provision", "correlation"] as const;

/** Data held for a client under a service contract. */
export const client = group(
  {
    kind: oneOf(
      ["state-organ", "critical-infrastructure", "public-infrastructure", "other"],
      "Whose data it is: of a state organ, of an operator of critical information infrastructure, from public infrastructure or services that the handler helps to build or run, or of another client.",
      "数据所属的委托方：国家机关、关键信息基础设施运营者、所参与建设运行维护的公共基础设施和公共服务系统、其他委托方。",
    ),
    agreed: manyOf(
      CLIENT_ACTS,
      "What the client agreed to, in the contract or later: access, retention, use, provision to others, correlation analysis.",
      "委托方在合同中或者事后同意的行为：访问获取、留存、使用、向他人提供、关联分析。",
    ),
    done: manyOf(
      CLIENT_ACTS,
      "What the handler does with the data.",
      "处理者对该数据实际开展的行为：访问获取、留存、使用、向他人提供、关联分析。",
    ),
  },
  "Data held for a client; left out for own data.",
  "为委托方处理的数据；自有数据的，省略。",
);
