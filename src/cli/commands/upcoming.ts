import type { Finding } from "../../finding/report.js";
import { sanitise } from "../../report/sanitise.js";
import { type ChangeDay, type DecisionChange, type RuleChange, type Upcoming, upcoming } from "../../upcoming.js";
import { UsageError } from "../../workspace/failure.js";
import { type Lang, langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { workspaceOf } from "./check.js";

export async function runUpcoming(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf(args, io);
  const { input } = workspace;
  const days = daysOf(args) ?? input.settings.horizon_days;
  const result = upcoming({ ...input, settings: { ...input.settings, horizon_days: days } });
  if (args.flags.format === "json") io.out(`${JSON.stringify(result, undefined, 2)}\n`);
  else for (const line of text(result, langOf(args, io, workspace.lang))) io.out(`${sanitise(line)}\n`);
  return workspace.unusable ? 2 : 0;
}

function daysOf(args: Arguments): number | undefined {
  const given = args.flags.days;
  if (typeof given !== "string") return undefined;
  if (/^\d{1,4}$/.test(given) && Number(given) <= 3650) return Number(given);
  throw new UsageError(`--days: '${given}' is not a number of days from 0 to 3650`);
}

const WORDS = {
  en: {
    nothing: (from: string, to: string) => `No rule and no decision starts or ends after ${from} and by ${to}.`,
    starts: "starts",
    ends: "ends",
    idle: (change: string, rules: readonly string[]) => `${change}, hits nothing here: ${rules.join(", ")}`,
    waived: "waived",
    total: (days: number, hits: number) =>
      `${days} ${days === 1 ? "day" : "days"} of change, ${hits} ${hits === 1 ? "hit" : "hits"} here`,
  },
  zh: {
    nothing: (from: string, to: string) => `${from} 之后至 ${to}，没有规则或者决策开始施行或者失效。`,
    starts: "开始施行",
    ends: "失效",
    idle: (change: string, rules: readonly string[]) => `${change}，对本仓库没有影响：${rules.join("、")}`,
    waived: "已豁免",
    total: (days: number, hits: number) => `共 ${days} 个变化日，涉及本仓库 ${hits} 处`,
  },
} as const;

function text({ as_of, until, days }: Upcoming, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  if (days.length === 0) return [words.nothing(as_of, until)];
  const hits = days.flatMap((day) => [...day.rules.flatMap((one) => one.hits), ...day.decisions]).length;
  return [...days.flatMap((day) => dayLines(day, lang)), words.total(days.length, hits)];
}

function dayLines({ date, rules, decisions }: ChangeDay, lang: Lang): readonly string[] {
  return [
    date,
    ...rules.filter((one) => one.hits.length > 0).flatMap((one) => ruleLines(one, lang)),
    ...decisions.map((one) => decisionLine(one, lang)),
    ...(["starts", "ends"] as const).flatMap((change) => idleLine(rules, change, lang)),
    "",
  ];
}

function ruleLines({ change, rule, title, law, level, hits }: RuleChange, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const cited = law.map((one) => one.text[lang]).join(lang === "zh" ? "、" : ", ");
  return [
    `  ${words[change]}  ${level}  ${rule}  ${title[lang]}  (${cited})`,
    ...hits.map((hit) => {
      const state = hit.state === "waived" ? ` · ${words.waived}` : "";
      const what = hit.outcome === "fail" ? hit.message[lang] : `? ${missingOf(hit).join(", ")}`;
      return `    ${hit.at.file}:${hit.at.start.line}:${hit.at.start.column}  ${hit.entity.kind}/${hit.entity.id}  ${what}${state}`;
    }),
  ];
}

function missingOf(hit: Finding): readonly string[] {
  return [...new Set(hit.missing.map((one) => `${one.entity.kind}/${one.entity.id} ${one.path}`))];
}

/** Rules that change and touch nothing that is declared, on one line. */
function idleLine(rules: readonly RuleChange[], change: RuleChange["change"], lang: Lang): readonly string[] {
  const idle = rules.filter((one) => one.change === change && one.hits.length === 0).map((one) => one.rule);
  return idle.length === 0 ? [] : [`  ${WORDS[lang].idle(WORDS[lang][change], idle)}`];
}

function decisionLine({ title, entity, before, after }: DecisionChange, lang: Lang): string {
  return `  ${entity.kind}/${entity.id}  ${title[lang]}: ${before[lang]} → ${after[lang]}`;
}
