import type { Finding, Question, Report, RuleSummary, WaiverShown } from "../../src/finding/report.js";
import type { Problem } from "../../src/source/problem.js";
import { compared } from "./compared.js";
import { at, CBDT_10, GUESTS, HOSTILE_FILE, PIPL_39, PIPL_51, STAFF, steps, text } from "./parts.js";

/** One of everything that a report can hold, hostile values among them. */
export function richReport(): Report {
  return compared(plainReport());
}

/** A report without a comparison, a baseline, and waivers that end soon. */
export function plainReport(): Report {
  return {
    schema: "hegui-report-v1",
    version: "0.1.0",
    as_of: "2026-11-21",
    packs: [
      { id: "cross-border", version: "1.0.0", title: { en: "Cross-border transfer", zh: "数据出境" } },
      { id: "pipl", version: "1.2.0", title: { en: "Personal Information Protection Law", zh: "个人信息保护法" } },
    ],
    files: [GUESTS, HOSTILE_FILE, STAFF],
    entities: { organization: 1, system: 0, dataset: 2, activity: 1, flow: 3, recipient: 1, model: 0, waiver: 1 },
    problems,
    findings,
    questions,
    rules,
    counts: { pass: 1180, fail: 6, skip: 20, unknown: 9 },
    counters: [
      {
        organization: "hotel-cn",
        name: "Hotel Group (Shanghai) Co.",
        year: "2026",
        counts: [
          { what: "ordinary", people: 126000, thresholds: steps(100000, 1000000) },
          { what: "sensitive", people: 30, thresholds: steps(0, 10000).slice(1) },
        ],
      },
      {
        organization: "hostile",
        name: "x\u001b[31m | <b>`@team`",
        year: "2026",
        counts: [{ what: "ordinary", people: 1500000, thresholds: steps(100000, 1000000) }],
      },
    ],
    decisions: [],
    flows: [],
    waivers: [payrollWaiver],
    gate: { fail_on: "error", unknown: "warning", known: false, failed: true },
  };
}

/** A report of nothing at all. */
export function emptyReport(): Report {
  return {
    ...plainReport(),
    packs: [],
    files: [],
    entities: {},
    problems: [],
    findings: [],
    questions: [],
    rules: [],
    counts: { pass: 0, fail: 0, skip: 0, unknown: 0 },
    counters: [],
    waivers: [],
    gate: { fail_on: "error", unknown: "off", known: false, failed: false },
  };
}

const LONG_PENALTY = text(
  "order to correct, warning, confiscation of gains, suspension or end of the app's service; on refusal to correct up to CNY 1,000,000; if serious up to CNY 50,000,000 or 5 % of the previous year's turnover",
  "责令改正，给予警告，没收违法所得，责令违法应用程序暂停或者终止提供服务；拒不改正的，并处一百万元以下罚款；情节严重的，五千万元以下或者上一年度营业额百分之五以下罚款，并可责令停业整顿、吊销许可或者执照",
);

const consent: Finding = {
  rule: "pipl-39-separate-consent",
  outcome: "fail",
  level: "error",
  entity: { kind: "flow", id: "marketing-to-dublin" },
  title: text("Separate consent for transfers abroad", "向境外提供个人信息须取得单独同意"),
  message: text(
    "flow 'marketing-to-dublin' sends personal information abroad on consent without separate consent",
    "数据流“marketing-to-dublin”以同意为依据向境外提供个人信息，未取得单独同意",
  ),
  fix: text(
    "add `separate: true` with evidence, or change the basis",
    "补充 `separate: true` 及证据，或变更处理的合法性基础",
  ),
  law: [PIPL_39, CBDT_10],
  exposure: [
    {
      law: text("PIPL 66", "个人信息保护法第六十六条"),
      text: text("up to CNY 50,000,000 or 5 % of turnover", "五千万元以下或者上一年度营业额百分之五以下罚款"),
    },
  ],
  since: "2021-11-01",
  upcoming: false,
  draft: false,
  at: at(GUESTS, 24, 5, 7),
  snippet: {
    first: 22,
    lines: ["  - id: marketing-to-dublin", "    legal_basis: consent", "    consent: { kind: general }"],
  },
  related: [{ at: at("compliance/recipients.hegui.yaml", 12, 5, 2), note: text("recipient 'crs'", "recipient“crs”") }],
  missing: [],
  fingerprint: "00112233445566778899aabbccddeeff",
  state: "new",
};

const payrollWaiver: WaiverShown = {
  id: "payroll-2026",
  rule: "pipl-39-separate-consent",
  entity: "flow/payroll",
  reason: "Works council agreement is being signed.\n",
  approved_by: "li.wei@example.com",
  approved_on: "2026-08-01",
  expires: "2027-01-31",
  days_left: 71,
  ticket: "https://tickets.example/browse/DPO-12",
  evidence: "docs/决定 payroll (2026).pdf",
  at: at(STAFF, 70, 5, 12, 76),
  holds: true,
  ends_soon: false,
};

const findings: readonly Finding[] = [
  consent,
  {
    ...consent,
    rule: "pipl-51-access-control",
    level: "warning",
    entity: { kind: "dataset", id: "guests" },
    title: text("Access control", "访问权限管理"),
    message: text(
      "dataset 'guests' keeps passport numbers where everyone in the company can read them",
      "数据集“guests”中的护照号码对全体员工开放访问",
    ),
    fix: text(
      "name the roles that need the data under `access.roles`, remove everyone else, and keep the log of who read passport numbers for at least six months",
      "在 `access.roles` 下列明确有必要访问的岗位，取消其他人员的访问权限，并将护照号码的访问日志至少保存六个月",
    ),
    law: [PIPL_51],
    exposure: [{ law: text("PIPL 66", "个人信息保护法第六十六条"), text: LONG_PENALTY }],
    at: at(GUESTS, 108, 28, 8),
    snippet: {
      first: 106,
      lines: [
        "  - id: guests",
        "    title: 会员住客资料 😀",
        "    access: { 说明: 全体员工😀, everyone: true } # x\u001b[31m ::set-output",
      ],
    },
    related: [],
    fingerprint: "112233445566778899aabbccddeeff00",
  },
  {
    ...consent,
    rule: "ndsmr-9-cover",
    level: "note",
    upcoming: true,
    draft: false,
    since: "2027-03-01",
    law: [],
    exposure: [{ text: text("warning", "警告") }],
    message: text("dataset 'staff' has no cover\nsheet", "数据集“staff”没有封面"),
    fix: text("add `cover`", "补充 `cover`"),
    at: at(STAFF, 1, 150, 5),
    snippet: { first: 1, lines: [`${"姓名: 张三, ".repeat(18)}staff: true, ${"x".repeat(90)}`] },
    related: [],
    fingerprint: "2233445566778899aabbccddeeff0011",
  },
  {
    ...consent,
    entity: { kind: "flow", id: "payroll" },
    message: text("flow 'payroll' has no separate consent", "数据流“payroll”未取得单独同意"),
    at: at(STAFF, 40, 3, 2),
    state: "waived",
    waiver: {
      id: payrollWaiver.id,
      approved_by: payrollWaiver.approved_by,
      expires: payrollWaiver.expires,
      reason: payrollWaiver.reason,
      at: payrollWaiver.at,
    },
    fingerprint: "33445566778899aabbccddeeff001122",
  },
  {
    ...consent,
    entity: { kind: "flow", id: "old" },
    message: text("flow 'old' has no separate consent", "数据流“old”未取得单独同意"),
    at: at(STAFF, 50, 3, 2),
    state: "known",
    fingerprint: "445566778899aabbccddeeff00112233",
  },
  {
    ...consent,
    rule: "pipl-38-mechanism",
    outcome: "unknown",
    level: "warning",
    message: text("flow 'hr' needs a mechanism", "数据流“hr”须有合规路径"),
    at: at(STAFF, 30, 3, 2),
    missing: [{ entity: { kind: "dataset", id: "staff" }, path: "people", at: at(STAFF, 30, 3, 2) }],
    fingerprint: "5566778899aabbccddeeff0011223344",
  },
  {
    ...consent,
    rule: "hostile::rule",
    entity: { kind: "flow", id: "x\u001b[31m" },
    title: text("<img src=x> | `@team` #123", "::stop-commands::x"),
    message: text(
      "::set-output name=a::b ##[error] <img src=x onerror=alert(1)> @team #123 a|b `c` \u202eevil\u200b https://evil.example [x](http://e)\r\n::error::late",
      "##[command]rm \u2066中文\u2069 %0A::warning::x",
    ),
    fix: text("::add-mask::a\n::save-state name=x::y", "##[group]x"),
    at: at(HOSTILE_FILE, 2, 1, 4, 3),
    snippet: { first: 2, lines: ["::set-output name=a::b ##[error]\u202e"] },
    related: [{ at: at(HOSTILE_FILE, 1, 1, 1), note: text("##[error]x", "::notice::x") }],
    fingerprint: "66778899aabbccddeeff001122334455",
  },
];

const problems: readonly Problem[] = [
  {
    code: "manifest/unknown-key",
    message: text("unknown key 'persnal_data'", "未知的键“persnal_data”"),
    hint: text("did you mean 'personal_data'?", "是否应为“personal_data”？"),
    at: at(GUESTS, 7, 5, 12),
  },
  {
    code: "source/duplicate-key",
    message: text("duplicate key 'id'", "重复的键“id”"),
    at: at(STAFF, 9, 5, 2),
    related: [{ at: at(STAFF, 4, 5, 2), note: text("first given here", "首次出现在此处") }],
  },
];

const question: Question = {
  entity: { kind: "dataset", id: "staff" },
  key: "people",
  paths: ["people.2026.ordinary", "people.2026.sensitive"],
  rules: ["cbdt-5", "cbdt-7", "cbdt-8", "pipl-38-mechanism", "pipl-40", "pipl-55", "pipl-58"],
  message: text(
    "`people` of dataset 'staff' is not declared: 7 rules wait for it",
    "数据集“staff”未声明 `people`：7 条规则待定",
  ),
  at: at(STAFF, 30, 3, 2),
  snippet: { first: 28, lines: ["", "datasets:", "  - id: staff"] },
  level: "warning",
  state: "new",
  fingerprint: "778899aabbccddeeff00112233445566",
};

const questions: readonly Question[] = [
  question,
  {
    ...question,
    entity: { kind: "flow", id: "payroll-to-paris" },
    key: "",
    reason: text("the calendar of 2028 is not published", "尚未公布2028年节假日安排"),
    paths: [],
    rules: ["cbdt-5"],
    message: text(
      "flow 'payroll-to-paris': the calendar of 2028 is not published: 1 rule waits for it",
      "数据流“payroll-to-paris”：2028 年放假安排尚未公布：1 条规则待定",
    ),
    at: at(GUESTS, 131, 3, 2),
    fingerprint: "8899aabbccddeeff0011223344556677",
  },
];

const rule: RuleSummary = {
  id: "pipl-39-separate-consent",
  pack: "pipl",
  title: consent.title,
  level: "error",
  law: [PIPL_39, CBDT_10],
  since: "2021-11-01",
  counts: { pass: 1, fail: 2, skip: 3, unknown: 0 },
};

const rules: readonly RuleSummary[] = [
  { ...rule, id: "hostile::rule", title: text("<img src=x> | `@team` #123", "::stop-commands::x") },
  { ...rule, id: "ndsmr-9-cover", pack: "cross-border", level: "warning", law: [], since: "2027-03-01" },
  { ...rule, id: "pipl-38-mechanism" },
  rule,
  {
    ...rule,
    id: "pipl-51-access-control",
    level: "warning",
    title: text("Access control", "访问权限管理"),
    law: [PIPL_51],
  },
];
