import type { Change, Finding, LegalChange, Report, ReportedProblem, WaiverShown } from "../../src/finding/report.js";
import { decisions, flows } from "./drawn.js";
import { at, CBDT_10, GUESTS, HOSTILE, HOSTILE_FILE, PIPL_39, PIPL_51, STAFF, text } from "./parts.js";

/** A report after a comparison: what is new, known, withdrawn, fixed and changed, waivers in every state, a baseline. */
export function compared(plain: Report): Report {
  const [first] = plain.findings as readonly [Finding, ...Finding[]];
  const [question, unpublished] = plain.questions;
  return {
    ...plain,
    problems: [
      { ...plain.problems[0]!, replacement: "personal_data" },
      { ...plain.problems[1]!, replacement: HOSTILE },
      expired,
    ],
    findings: [...plain.findings, ...more(first)],
    questions: [question!, { ...unpublished!, state: "known" }],
    decisions,
    flows,
    waivers: [...endings, ...plain.waivers, ...additions],
    baseline: {
      file: "compliance/hegui.baseline.yaml",
      approved_by: "li.wei@example.com",
      approved_on: "2026-06-01",
      expires: "2027-05-31",
      reason: "Adoption of hegui | 引入 hegui",
      entries: 12,
      met: 10,
    },
    change,
  };
}

const expired: ReportedProblem = {
  code: "waiver/expired",
  message: text("waiver 'crm-2025' expired on 2026-10-31", "豁免“crm-2025”已于 2026-10-31 到期"),
  at: at(STAFF, 82, 5, 7),
  known: true,
};

const endings: readonly WaiverShown[] = [
  {
    id: "crm-2025",
    rule: "pipl-51-access-control",
    entity: "dataset/crm",
    reason: "Old CRM is being replaced.",
    approved_by: "li.wei@example.com",
    approved_on: "2025-11-01",
    expires: "2026-10-31",
    days_left: -21,
    at: at(STAFF, 80, 5, 12, 86),
    holds: false,
    ends_soon: false,
  },
  {
    id: "loyalty-2026",
    rule: "pipl-39-separate-consent",
    entity: "flow/loyalty",
    reason: "App update with the separate consent is in review.",
    approved_by: "chen.jie@example.com",
    approved_on: "2026-09-01",
    expires: "2026-12-01",
    days_left: 10,
    at: at(GUESTS, 90, 5, 12, 97),
    holds: true,
    ends_soon: true,
    change: "changed",
  },
];

const additions: readonly WaiverShown[] = [
  {
    id: "hr-2026",
    rule: "pipl-38-mechanism",
    entity: "flow/hr",
    reason: HOSTILE,
    approved_by: "@team/dpo",
    approved_on: "2026-11-20",
    expires: "2027-04-30",
    days_left: 160,
    ticket: HOSTILE,
    evidence: "../../outside.pdf",
    at: at(HOSTILE_FILE, 9, 1, 4),
    holds: true,
    ends_soon: false,
    change: "added",
  },
];

function more(first: Finding): readonly Finding[] {
  const [waiver] = endings.slice(1) as [WaiverShown];
  const { id, approved_by, expires, reason, at: where } = waiver;
  return [
    {
      ...first,
      outcome: "unknown",
      withdrawn: true,
      entity: { kind: "flow", id: "offers-to-singapore" },
      message: text(
        "not decided for flow 'offers-to-singapore', not declared: `consent.separate`",
        "数据流“offers-to-singapore”无法判定，未声明：`consent.separate`",
      ),
      at: at(GUESTS, 60, 3, 2),
      snippet: { first: 60, lines: ["  - id: offers-to-singapore"] },
      related: [],
      missing: [
        { entity: { kind: "flow", id: "offers-to-singapore" }, path: "consent.separate", at: at(GUESTS, 60, 3, 2) },
      ],
      fingerprint: "778899aabbccddeeff00112233445501",
    },
    {
      ...first,
      entity: { kind: "flow", id: "loyalty" },
      message: text("flow 'loyalty' has no separate consent", "数据流“loyalty”未取得单独同意"),
      at: at(GUESTS, 88, 3, 2),
      state: "waived",
      waiver: { id, approved_by, expires, reason, at: where },
      fingerprint: "778899aabbccddeeff00112233445502",
    },
    {
      ...first,
      rule: "pipl-51-access-control",
      level: "warning",
      entity: { kind: "dataset", id: "crm" },
      law: [PIPL_51],
      message: text("dataset 'crm' is open to everyone", "数据集“crm”对全体员工开放访问"),
      at: at(STAFF, 60, 3, 2),
      state: "known",
      fingerprint: "778899aabbccddeeff00112233445503",
    },
    {
      ...first,
      rule: "cbdt-7-assessment",
      outcome: "unknown",
      level: "warning",
      message: text("not decided for flow 'old', not declared: `people`", "数据流“old”无法判定，未声明：`people`"),
      at: at(STAFF, 50, 3, 2),
      state: "known",
      fingerprint: "778899aabbccddeeff00112233445504",
    },
  ];
}

const law: readonly LegalChange[] = [
  {
    entity: { kind: "flow", id: "marketing-to-dublin" },
    change: "added",
    decision: "transfer-mechanism",
    at: at(GUESTS, 22, 3, 26, 26),
    text: text(
      "flow 'marketing-to-dublin': adds export of email, phone to CRS Ltd (IE); transfer mechanism: standard contract or certification.",
      "数据流“marketing-to-dublin”：新增向CRS Ltd（IE）出境：email、phone；出境路径：标准合同或者个人信息保护认证。",
    ),
  },
  {
    entity: { kind: "organization", id: "hotel-cn" },
    change: "changed",
    at: at(GUESTS, 3, 3, 12),
    text: text(
      "organization 'hotel-cn': ordinary people this year 96,000 → 126,000, crosses 100,000 (standard contract or certification).",
      "组织“hotel-cn”：当年累计一般个人信息 96,000 → 126,000 人，超过 100,000 人（标准合同或者认证）。",
    ),
  },
  {
    entity: { kind: "flow", id: "old-crm" },
    change: "removed",
    text: text(
      "flow 'old-crm': no longer declares the export of email to Old CRM (US).",
      "数据流“old-crm”：不再声明向Old CRM（US）出境：email。",
    ),
  },
  {
    entity: { kind: "flow", id: "x\u001b[31m" },
    change: "changed",
    at: at(HOSTILE_FILE, 2, 1, 4),
    text: text(HOSTILE, HOSTILE),
  },
];

const change: Change = {
  base: {
    name: "main | <b>`@team`",
    commit: "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
    because: text("the branch that the pull request goes into", "合并请求的目标分支"),
  },
  fixed: [
    {
      rule: "pipl-39-separate-consent",
      level: "error",
      entity: { kind: "flow", id: "old-crm" },
      title: text("Separate consent for transfers abroad", "向境外提供个人信息须取得单独同意"),
      law: [PIPL_39, CBDT_10],
      how: "not-declared",
      fingerprint: "99aabbccddeeff001122334455667701",
    },
    {
      rule: "hostile::rule",
      level: "note",
      entity: { kind: "flow", id: "x\u001b[31m" },
      title: text(HOSTILE, HOSTILE),
      law: [],
      how: "met",
      fingerprint: "99aabbccddeeff001122334455667702",
    },
    {
      rule: "pipl-51-access-control",
      level: "warning",
      entity: { kind: "dataset", id: "guests-archive" },
      title: text("Access control", "访问权限管理"),
      law: [],
      how: "met",
      fingerprint: "99aabbccddeeff001122334455667703",
    },
  ],
  law,
  policy: [
    { file: "hegui.yaml", weaker: false, text: text("`profile` standard → full", "`profile` 由 standard 改为 full") },
    { file: "hegui.yaml", weaker: true, text: text("`fail_on` warning → error", "`fail_on` 由 warning 改为 error") },
    { file: HOSTILE_FILE, weaker: true, text: text(HOSTILE, HOSTILE) },
  ],
  flows: ["marketing-to-dublin", "offers-to-singapore", "x\u001b[31m"],
};
