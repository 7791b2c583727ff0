import type { Finding, Report } from "../../finding/report.js";
import type { Model } from "../../model/entity.js";
import { renderJson } from "../../report/json.js";
import type { Law } from "../../rule/law.js";
import type { Rule } from "../../rule/rule.js";
import { sha256 } from "../hash.js";
import type { Subject } from "../statement.js";
import { applied, objectives, reviewedControls } from "./controls.js";
import { observations, ruleFindings } from "./findings.js";
import {
  dayEnd,
  dayStart,
  fileUuid,
  hrefOf,
  instrumentUuid,
  markup,
  OSCAL_VERSION,
  prop,
  some,
  uuid,
  type Writing,
} from "./parts.js";
import { approvers, risks } from "./risks.js";
import { localDefinitions, organizationParties } from "./subjects.js";

/** What assessment results are made from. */
export interface OscalInput {
  readonly report: Report;
  readonly model: Model;
  readonly law: Law;
  /** Rules that were judged. */
  readonly rules: readonly Rule[];
  /** Files that the check read, with their digests. */
  readonly files: readonly Subject[];
  readonly lang: Writing["lang"];
  /** Last change of the document, as RFC 3339. */
  readonly time: string;
}

const ASSESSOR = "assessor";

/** OSCAL assessment results: the law that is in force on the judged date, and what is declared. Draft and coming law is left out. */
export function assessmentResults({ report, model, law, rules, files, lang, time }: OscalInput) {
  const writing: Writing = { lang, asOf: report.as_of };
  const words = WORDS[lang];
  const content = sha256(renderJson(report));
  const isInForce = new Set(
    rules.filter((one) => one.status !== "draft" && one.since <= report.as_of).map((one) => one.id),
  );
  const judged = report.rules.filter((one) => isInForce.has(one.id));
  const findings = report.findings.filter((one) => isInForce.has(one.rule));
  const tool = uuid("tool", "hegui", report.version);
  const plan = uuid("plan", report.as_of);
  const own = objectives(judged, writing);
  const read = new Set(files.map((one) => one.name));
  const people = approvers(report, findings);
  return {
    "assessment-results": {
      uuid: uuid("assessment-results", content),
      metadata: {
        title: words.title(report.as_of),
        "last-modified": time,
        version: report.as_of,
        "oscal-version": OSCAL_VERSION,
        roles: [
          { id: ASSESSOR, title: words.assessor },
          { id: "approver", title: words.approver },
        ],
        ...some("parties", [...organizationParties(model), ...people]),
      },
      "import-ap": { href: `#${plan}`, remarks: words.planned },
      ...(own.length > 0 && { "local-definitions": { "objectives-and-methods": own } }),
      results: [
        {
          uuid: uuid("result", content),
          title: words.title(report.as_of),
          description: words.about,
          start: dayStart(report.as_of),
          end: dayEnd(report.as_of),
          props: [
            prop("gate", report.gate.failed ? "failed" : "passed"),
            ...report.packs.map((one) => prop("pack", `${one.id} ${one.version}`)),
          ],
          "local-definitions": {
            ...localDefinitions(model, mentioned(findings), writing),
            "assessment-assets": assets(report, tool, words.tool),
          },
          "reviewed-controls": reviewedControls(judged, writing),
          ...some("observations", observations(findings, read, tool, writing)),
          ...some("risks", risks(report, findings, tool, writing)),
          ...some("findings", ruleFindings({ rules: judged }, findings, tool, writing)),
          remarks: words.remarks,
        },
      ],
      "back-matter": {
        resources: [
          { uuid: plan, title: words.plan, description: words.planned, props: [{ name: "type", value: "plan" }] },
          ...instruments(
            judged.filter(applied).flatMap((one) => one.law.map((two) => two.instrument)),
            law,
            lang,
          ),
          ...files.map(fileResource),
        ],
      },
    },
  };
}

function mentioned(findings: readonly Finding[]) {
  return findings.map((one) => one.entity);
}

function assets({ version }: Report, tool: string, description: string) {
  return {
    components: [
      {
        uuid: tool,
        type: "software",
        title: "hegui",
        description,
        props: [prop("version", version)],
        status: { state: "operational" },
      },
    ],
    "assessment-platforms": [
      { uuid: uuid("platform", version), title: "hegui", "uses-components": [{ "component-uuid": tool }] },
    ],
  };
}

/** Laws whose articles are controls. */
function instruments(ids: readonly string[], law: Law, lang: Writing["lang"]) {
  return [...new Set(ids)].sort().flatMap((id) => {
    const one = Object.hasOwn(law.instruments, id) ? law.instruments[id] : undefined;
    if (!one) return [];
    return [
      {
        uuid: instrumentUuid(id),
        title: markup(one.title[lang]),
        props: [
          { name: "type", value: typeOf(one.level) },
          prop("instrument", id),
          prop("short-name", one.short[lang]),
          ...(one.effective ? [prop("in-force-since", one.effective)] : []),
        ],
      },
    ];
  });
}

function fileResource({ name, digest }: Subject) {
  return {
    uuid: fileUuid(name),
    title: markup(name),
    props: [{ name: "type", value: "artifact" }, prop("name", name)],
    rlinks: [{ href: hrefOf(name), hashes: [{ algorithm: "SHA-256", value: digest.sha256! }] }],
  };
}

/** What OSCAL calls laws, rules and standards. */
function typeOf(level: string): string {
  if (/standard/.test(level)) return "standard";
  return level === "law" ? "law" : "regulation";
}

const WORDS = {
  en: {
    title: (day: string) => `What is declared, assessed by hegui as of ${day}`,
    about:
      "Declarations in manifests, judged by rules on Chinese data and AI law that are in force on the judged date.",
    remarks:
      "Declarations met or did not meet rules. What systems really do, and whether that is lawful, is not said. This is no legal advice.",
    assessor: "Assessor",
    approver: "Person who accepts a finding for a time",
    tool: "Compliance as code for Chinese data and AI law.",
    plan: "Assessment plan",
    planned:
      "There is no plan of its own: every rule of the packs that are configured, on everything that is declared.",
  },
  zh: {
    title: (day: string) => `hegui 对声明内容的评估结果（判定日期 ${day}）`,
    about: "依据判定日期有效的中国数据与人工智能法律规则，对清单中的声明内容进行判定。",
    remarks: "本结果仅说明声明内容是否符合规则，不说明系统的实际运行情况及其合法性，不构成法律意见。",
    assessor: "评估方",
    approver: "在一定期限内接受发现的人员",
    tool: "面向中国数据与人工智能法律的合规即代码工具。",
    plan: "评估计划",
    planned: "未另行制定计划：以已配置规则包的全部规则评估全部声明内容。",
  },
} as const;
