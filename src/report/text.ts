import type { Report } from "../finding/report.js";
import { counterLine } from "./counters.js";
import { apart, askedQuestions, isAtGate, newProblems, told, waived } from "./portions.js";
import { guard, mapStrings, visible } from "./sanitise.js";
import { type Block, fileLines } from "./text/block.js";
import { changeLines } from "./text/change.js";
import { findingBlock, waivedBlock } from "./text/finding.js";
import { problemBlock, questionBlock } from "./text/notice.js";
import { createPaint, type Paint } from "./text/paint.js";
import { baselineLine, comparedLine, decidedLine, lawLine, scanLine, shortCommit, verdictLine } from "./totals.js";
import { type Lang, words } from "./wording.js";

/** How a report is read on a terminal. */
export interface TextOptions {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Only what fails the check, and the totals. */
  readonly quiet: boolean;
}

/** A report for a terminal: findings by file with their code, what a change does, then what was decided, by which law. */
export function renderText(report: Report, options: TextOptions): string {
  const { lang } = options;
  const paint = createPaint(options.colour);
  // What rules are is not printed, and there are hundreds of them.
  const safe = mapStrings({ ...report, rules: [] }, (value) => visible(value.trimEnd()), CODE);
  const blocks = blocksByFile(safe, options, paint);
  const lines = [
    ...[...blocks.keys()].sort().flatMap((file) => fileLines(guard(file), blocks.get(file)!, lang, paint)),
    ...(options.quiet ? [] : changeLines(safe, lang, paint)),
    ...(isEmpty(safe) ? [safe.scan ? words[lang].nothingScanned : words[lang].nothing] : []),
    // Where nothing was checked there is no verdict to give.
    ...(!isEmpty(safe) ? [paint.verdict(safe.gate.failed, verdictLine(safe, lang))] : []),
    ...(safe.change ? [comparedLine(safe.change, shortCommit(safe.change.base.commit), lang)] : []),
    ...(safe.baseline ? [baselineLine(safe.baseline, safe.baseline.file, lang)] : []),
    ...(safe.scan ? [scanLine(safe.scan, lang)] : []),
    decidedLine(safe, lang),
    lawLine(safe, lang),
    ...safe.counters.map((counter) => counterLine(counter, lang)),
  ];
  return `${lines.map((line) => guard(line.trimEnd())).join("\n")}\n`;
}

/** Neither manifests nor code. */
function isEmpty({ files, problems, scan }: Report): boolean {
  return files.length + problems.length === 0 && !scan?.files;
}

// Lines of code are made safe where their columns are counted.
const CODE: ReadonlySet<string> = new Set(["lines"]);

function blocksByFile(report: Report, { lang, quiet }: TextOptions, paint: Paint): Map<string, Block[]> {
  const files = new Map<string, Block[]>();
  const add = (file: string, block: Block) => {
    const blocks = files.get(file);
    if (blocks) blocks.push(block);
    else files.set(file, [block]);
  };
  const penalties = new Set<string>();
  const shown = <T extends { readonly level: Parameters<typeof isAtGate>[1] }>(items: readonly T[]) =>
    quiet ? items.filter((one) => isAtGate(report, one.level)) : items;
  // What is known is only counted, unless it fails the check too.
  const all = report.gate.known;
  for (const one of all ? report.problems : newProblems(report)) add(one.at.file, problemBlock(one, lang, paint));
  const inOrder = [...shown(told(report))].sort((a, b) => (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0));
  for (const one of inOrder) add(one.at.file, findingBlock(one, lang, paint, penalties));
  const asked = askedQuestions(report);
  for (const one of shown(all ? asked : apart(asked).fresh)) add(one.at.file, questionBlock(one, lang, paint));
  if (quiet) return files;
  for (const one of waived(report)) add(one.at.file, waivedBlock(one, lang));
  return files;
}
