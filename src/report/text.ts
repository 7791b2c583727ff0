import type { Report } from "../finding/report.js";
import { counterLine } from "./counters.js";
import { askedQuestions, failures, isAtGate, setAside } from "./portions.js";
import { guard, mapStrings, visible } from "./sanitise.js";
import { type Block, fileLines } from "./text/block.js";
import { findingBlock, waivedBlock } from "./text/finding.js";
import { problemBlock, questionBlock } from "./text/notice.js";
import { createPaint, type Paint } from "./text/paint.js";
import { decidedLine, lawLine, verdictLine } from "./totals.js";
import { type Lang, words } from "./wording.js";

/** How a report is read on a terminal. */
export interface TextOptions {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Only what fails the check, and the totals. */
  readonly quiet: boolean;
}

/** A report for a terminal: findings by file with their code, then what was decided, by which law. */
export function renderText(report: Report, options: TextOptions): string {
  const { lang } = options;
  const paint = createPaint(options.colour);
  // What rules are is not printed, and there are hundreds of them.
  const safe = mapStrings({ ...report, rules: [] }, (value) => visible(value.trimEnd()), CODE);
  const blocks = blocksByFile(safe, options, paint);
  const lines = [
    ...[...blocks.keys()].sort().flatMap((file) => fileLines(guard(file), blocks.get(file)!, lang, paint)),
    ...(safe.files.length + safe.problems.length === 0 ? [words[lang].nothing] : []),
    // Where nothing was checked there is no verdict to give.
    ...(safe.files.length + safe.problems.length > 0 ? [paint.verdict(safe.gate.failed, verdictLine(safe, lang))] : []),
    decidedLine(safe, lang),
    lawLine(safe, lang),
    ...safe.counters.map((counter) => counterLine(counter, lang)),
  ];
  return `${lines.map((line) => guard(line.trimEnd())).join("\n")}\n`;
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
  const told = new Set<string>();
  const shown = <T extends { readonly level: Parameters<typeof isAtGate>[1] }>(items: readonly T[]) =>
    quiet ? items.filter((one) => isAtGate(report, one.level)) : items;
  for (const one of report.problems) add(one.at.file, problemBlock(one, lang, paint));
  const inOrder = [...shown(failures(report))].sort((a, b) =>
    a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0,
  );
  for (const one of inOrder) add(one.at.file, findingBlock(one, lang, paint, told));
  for (const one of shown(askedQuestions(report))) add(one.at.file, questionBlock(one, lang, paint));
  if (quiet) return files;
  // What the baseline knows is only counted: it is there to be quiet.
  for (const one of setAside(report, "waived")) add(one.at.file, waivedBlock(one, lang));
  return files;
}
