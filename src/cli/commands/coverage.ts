import { closest } from "../../cel/closest.js";
import { type Checked, type Coverage, coverageOf, type InstrumentCoverage, share, type Tally } from "../../coverage.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinObligations, builtinPolicies } from "../../workspace/policies.js";
import { type Lang, langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";

export function runCoverage(args: Arguments, io: Io): ExitCode {
  const policies = builtinPolicies();
  const coverage = coverageOf({ ...policies.law, obligations: builtinObligations() }, policies.packs);
  const lang = langOf(args, io);
  const wanted = args.words[0];
  const shown = wanted === undefined ? coverage : only(coverage, wanted);
  const format = args.flags.format ?? "text";
  if (format === "json") io.out(`${JSON.stringify(shown, undefined, 2)}\n`);
  else if (format === "markdown") io.out(markdown(shown, lang));
  else io.out(wanted === undefined ? table(shown, lang) : articles(shown.instruments[0]!, lang));
  return 0;
}

function only(coverage: Coverage, id: string): Coverage {
  const ids = coverage.instruments.map((one) => one.instrument.id);
  if (!ids.includes(id)) {
    const near = closest(id, ids);
    throw new UsageError(
      `there is no instrument '${id}'${near ? `; did you mean '${near}'?` : ` (one of ${ids.join(", ")})`}`,
    );
  }
  const instruments = coverage.instruments.filter((one) => one.instrument.id === id);
  const obligations = coverage.obligations.filter((one) => one.instrument === id);
  return { ...coverage, instruments, obligations };
}

const WORDS = {
  en: {
    checked: { machine: "machine-checked", evidence: "evidence only", manual: "manual" },
    obligations: "obligations",
    articles: "articles",
    rules: "rules",
    instrument: "instrument",
    instruments: "instruments",
    since: "in force",
    article: "article",
    how: "checked",
    by: "rules",
    draft: "draft",
    legend:
      "machine-checked: rules decide from declared facts; evidence only: rules see that a document or record is declared, " +
      "not what it says; manual: only people can judge, and the catalogue says why",
    why: "Left to people",
  },
  zh: {
    checked: { machine: "机器检查", evidence: "仅查证据", manual: "人工判断" },
    obligations: "项义务",
    articles: "条",
    rules: "条规则",
    instrument: "规范",
    instruments: "部规范",
    since: "施行",
    article: "条款",
    how: "检查方式",
    by: "规则",
    draft: "草案",
    legend:
      "机器检查：规则依据已声明的事实判定；仅查证据：规则仅核对文件或者记录是否已声明，不审查内容；人工判断：只能由人判断，目录载明原因",
    why: "由人判断的义务",
  },
} as const;

const KINDS: readonly Checked[] = ["machine", "evidence", "manual"];

function totals({ tally, rules, instruments }: Coverage, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const line = (what: "obligations" | "articles") => {
    const parts = KINDS.map((kind) => `${words.checked[kind]} ${tally[what][kind]}`).join(", ");
    const all = KINDS.reduce((sum, kind) => sum + tally[what][kind], 0);
    return `${all} ${words[what]}: ${parts} (${share(tally[what])} %)`;
  };
  return [
    line("obligations"),
    `${line("articles")}, ${instruments.length} ${words.instruments}`,
    `${rules} ${words.rules}`,
  ];
}

function table(coverage: Coverage, lang: Lang): string {
  const words = WORDS[lang];
  const rows = coverage.instruments.map(({ instrument, tally }) => [
    instrument.id,
    sinceOf(instrument, lang),
    ...KINDS.map((kind) => String(tally[kind])),
    `${share(tally)} %`,
    instrument.title[lang],
  ]);
  const head = [words.instrument, words.since, ...KINDS.map((kind) => words.checked[kind]), "%", ""];
  return [...columns([head, ...rows]), "", ...totals(coverage, lang), words.legend, ""].join("\n");
}

function sinceOf(instrument: InstrumentCoverage["instrument"], lang: Lang): string {
  if (instrument.status === "draft") return WORDS[lang].draft;
  return `${instrument.effective ?? ""}${instrument.until ? `…${instrument.until}` : ""}`;
}

/** Rows with columns of one width; Chinese characters are two columns wide. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (text: string) => [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, index) => cell + " ".repeat(widths[index]! - width(cell)))
      .join("  ")
      .trimEnd(),
  );
}

function articles({ instrument, articles: rows, tally }: InstrumentCoverage, lang: Lang): string {
  const words = WORDS[lang];
  const lines = rows.map((one) => [one.article, words.checked[one.checked], one.rules.join(" ")]);
  return [
    `${instrument.title[lang]}  (${sinceOf(instrument, lang)})  ${counts(tally, lang)}`,
    ...columns(lines),
    "",
  ].join("\n");
}

function counts(tally: Tally, lang: Lang): string {
  return KINDS.map((kind) => `${WORDS[lang].checked[kind]} ${tally[kind]}`).join(" · ");
}

function markdown(coverage: Coverage, lang: Lang): string {
  const words = WORDS[lang];
  const manual = coverage.obligations.filter((one) => one.manual);
  const head = `| ${words.instrument} | ${words.since} | ${KINDS.map((kind) => words.checked[kind]).join(" | ")} | % |`;
  const rows = coverage.instruments.map(
    ({ instrument, tally }) =>
      `| ${instrument.title.en} ${instrument.title.zh} (\`${instrument.id}\`) | ${sinceOf(instrument, lang)} | ` +
      `${KINDS.map((kind) => tally[kind]).join(" | ")} | ${share(tally)} |`,
  );
  return [
    ...totals(coverage, lang).map((line) => `- ${line}`),
    "",
    `${words.legend}.`,
    "",
    head,
    "|---|---|---:|---:|---:|---:|",
    ...rows,
    "",
    ...coverage.instruments.flatMap((one) => section(one, lang)),
    ...(manual.length > 0
      ? [`### ${words.why}`, "", ...manual.map((one) => `- \`${one.id}\`: ${one.manual![lang]}`), ""]
      : []),
  ].join("\n");
}

function section({ instrument, articles: rows }: InstrumentCoverage, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  return [
    `### ${instrument.short.en} ${instrument.short.zh}`,
    "",
    `| ${words.article} | ${words.how} | ${words.by} |`,
    "|---|---|---|",
    ...rows.map(
      (one) => `| ${one.article} | ${words.checked[one.checked]} | ${one.rules.map((id) => `\`${id}\``).join(" ")} |`,
    ),
    "",
  ];
}
