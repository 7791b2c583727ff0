import type { Report } from "../finding/report.js";
import { counterLine } from "./counters.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { fitSections, type Section } from "./markdown/section.js";
import { findingTable, levelTable, problemTable, questionTable, waiverTable } from "./markdown/tables.js";
import { mapStrings } from "./sanitise.js";
import { decidedLine, lawLine, verdictLine } from "./totals.js";
import { ENTITY_KINDS, type Lang, words } from "./wording.js";

/** A report as a GitHub job summary: the verdict first, then what to do, what is missing, and what it rests on. */
export function renderSummary(report: Report, options: { readonly lang: Lang }): string {
  const { lang } = options;
  const safe = mapStrings({ ...report, rules: [] }, (value) => escapeMarkdown(value.trimEnd()), NOTHING);
  const tables = [problemTable, findingTable, questionTable, waiverTable].map((make) => make(safe, lang));
  const sections = [
    opening(safe, lang),
    ...(safe.findings.length > 0 ? [levelTable(safe, lang)] : []),
    ...[...tables, counterList(safe, lang)].filter(({ rows }) => rows.length > 0),
    closing(safe, lang),
  ];
  return fitSections(sections, LIMIT, words[lang].summary.cut);
}

const NOTHING: ReadonlySet<string> = new Set();

// GitHub drops a summary larger than 1 MiB as a whole.
const LIMIT = 1_000 * 1024;

function opening(report: Report, lang: Lang): Section {
  const text = words[lang];
  const nothing = report.files.length === 0 ? ["", text.nothing] : [];
  return { head: ["## hegui", "", `**${verdictLine(report, lang)}**`, ...nothing], rows: [] };
}

function counterList(report: Report, lang: Lang): Section {
  const rows = report.counters.map((counter) => `- ${counterLine(counter, lang)}`);
  return { head: [`### ${words[lang].summary.people}`, ""], rows };
}

function closing(report: Report, lang: Lang): Section {
  const { and, entities, space, summary } = words[lang];
  const declared = ENTITY_KINDS.flatMap((kind) => {
    const count = report.entities[kind] ?? 0;
    return count > 0 ? [entities(kind, count)] : [];
  });
  const checked = summary.checked(report.files.length, declared.join(and));
  return {
    head: [
      "---",
      "",
      `${decidedLine(report, lang)}${space}${checked}`,
      "",
      lawLine(report, lang),
      "",
      summary.disclaimer,
    ],
    rows: [],
  };
}
