import { closest } from "../../cel/closest.js";
import {
  type DecisionExplained,
  explainEntity,
  type FactRead,
  type RowTried,
  type VariableRead,
} from "../../explain.js";
import { sanitise } from "../../report/sanitise.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinPolicies } from "../../workspace/policies.js";
import { readWorkspace } from "../../workspace/workspace.js";
import { asOfOf, type Lang, langOf, listOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";

export async function runWhy(args: Arguments, io: Io): Promise<ExitCode> {
  const [label, ...paths] = args.words;
  if (!label?.includes("/")) throw new UsageError("name an entity as kind/id, for example flow/crm-to-hq");
  const { input, lang: configured } = await readWorkspace({
    cwd: io.cwd,
    paths,
    packs: listOf(args, "packs"),
    asOf: asOfOf(args, io),
    overrides: {},
    policies: builtinPolicies(),
  });
  const { found, labels, decisions } = explainEntity(input, label);
  if (!found) {
    const near = closest(label, labels);
    throw new UsageError(
      `there is no '${label}'${near ? `; did you mean '${near}'?` : ` (known: ${labels.slice(0, 8).join(", ") || "none"})`}`,
    );
  }
  const lang = langOf(args, io, configured);
  if (decisions.length === 0) io.out(`${label}: ${WORDS[lang].nothing} (${input.asOf})\n`);
  for (const one of decisions)
    for (const line of describe(label, one, lang, args.flags.all === true, input.asOf)) io.out(`${sanitise(line)}\n`);
  return 0;
}

const WORDS = {
  en: {
    nothing: "no decision is made about it",
    asOf: "as of",
    missing: "not decided, missing",
    doubtful: "doubtful: without kinds of data or people that are open to interpretation the answer changes",
    headroom: "Headroom",
    left: (count: string) => `${count} left`,
    reached: "reached",
    unknown: "unknown",
    no: "no",
    yes: "yes",
    derived: "derived",
  },
  zh: {
    nothing: "没有针对它的决策",
    asOf: "判断日",
    missing: "无法判断，缺少",
    doubtful: "存疑：剔除存在解释空间的数据类别或者人数后，结论会改变",
    headroom: "距阈值",
    left: (count: string) => `还差 ${count}`,
    reached: "已达到",
    unknown: "未知",
    no: "否",
    yes: "是",
    derived: "推导",
  },
} as const;

function describe(label: string, one: DecisionExplained, lang: Lang, all: boolean, asOf: string): readonly string[] {
  const words = WORDS[lang];
  const missing = one.missing.map((fact) =>
    `${fact.entity} ${fact.path.join(".")}${fact.reason ? ` (${fact.reason[lang]})` : ""}`.trim(),
  );
  return [
    `${label} · ${one.title[lang]}: ${one.name[lang]}  (${words.asOf} ${asOf})`,
    ...(missing.length > 0 ? [`  ${words.missing}: ${missing.join("; ")}`] : []),
    ...(one.doubtful ? [`  ${words.doubtful}`] : []),
    ...one.variables.flatMap((variable) => variableLines(variable, lang, all)),
    ...one.rows.flatMap((row, index) => rowLines(row, index, lang, all)),
    "",
  ];
}

function variableLines({ name, text, value, reads, steps }: VariableRead, lang: Lang, all: boolean): readonly string[] {
  const words = WORDS[lang];
  const parts = steps.map(({ at, then, left }) => {
    const distance =
      left === undefined ? words.unknown : left > 0 ? words.left(left.toLocaleString("en-US")) : words.reached;
    return `      ${at.toLocaleString("en-US")} → ${then}: ${distance}`;
  });
  return [
    `  ${name} = ${value}  (${text})`,
    ...behind(reads, value === "?", steps.length > 0 ? text.split(".").at(-1) : undefined, all).map(factLine),
    ...parts,
  ];
}

/** Numbers explain a number; everything else that was read is shown on request. */
function behind(
  reads: readonly FactRead[],
  open: boolean,
  counted: string | undefined,
  all: boolean,
): readonly FactRead[] {
  if (all) return reads;
  return open
    ? reads.filter((one) => !one.at)
    : reads.filter((one) => counted !== undefined && one.path.endsWith(`.${counted}`));
}

/** What is declared explains an answer; what is not declared explains that there is none. */
function relevant(reads: readonly FactRead[], open: boolean, declared: boolean): readonly FactRead[] {
  return reads.filter((one) => (one.at ? declared : open));
}

function rowLines(row: RowTried, index: number, lang: Lang, all: boolean): readonly string[] {
  const mark = row.result === true ? "✓" : row.result === false ? "·" : "?";
  const law = row.law.map((one) => one.text[lang]).join(", ");
  const facts = all ? row.reads : row.result === false ? [] : relevant(row.reads, row.result === "unknown", true);
  const because = row.result === false ? [] : [`      ${row.because[lang]}  (${law})`];
  return [
    `  ${mark} ${String(index + 1).padStart(2)}  ${row.when.replace(/\s+/g, " ").trim()}  →  ${row.then}`,
    ...because,
    ...facts.map(factLine),
  ];
}

function factLine(read: FactRead): string {
  const where = read.at ? `  (${read.at.file}:${read.at.start.line}:${read.at.start.column})` : "";
  return `      ${read.entity} ${read.path} = ${read.value}${where}`;
}
