import { mapStrings, visible } from "../report/sanitise.js";
import { codeFrame, LINE, MARGIN } from "../report/text/frame.js";
import type { Paint } from "../report/text/paint.js";
import { displayWidth, pad } from "../report/text/width.js";
import type { Lang } from "../report/wording.js";
import type { Problem } from "../source/problem.js";
import { type Placed, snippetOf } from "./place.js";
import type { Reading } from "./reading.js";
import type { FailedExample, FailedLine, TestReport, TextOf } from "./report.js";
import type { Step } from "./step.js";
import type { Condition, Traced } from "./trace.js";
import { type Words, words } from "./words.js";

/** How a report is printed. */
export interface Style {
  readonly lang: Lang;
  readonly paint: Paint;
}

/** The report with its texts safe to print; packs may come from a stranger. Files and lines are still to be found. */
export function visibleReport(report: TestReport): TestReport {
  return mapStrings(report, visible, EXACT);
}

const EXACT: ReadonlySet<string> = new Set(["file", "snippet"]);

/** Everything of a report but what mutants found, for a terminal. */
export function reportLines(report: TestReport, textOf: TextOf, style: Style): readonly string[] {
  return [
    ...report.problems.flatMap((one) => problemLines(one, textOf, style)),
    ...report.failures.flatMap((one) => failureLines(one, style)),
  ];
}

/** A problem of loading, with the place inside its file. */
function problemLines(problem: Problem, textOf: TextOf, { lang, paint }: Style): readonly string[] {
  const { at, code, message, hint } = problem;
  const text = textOf(at.file);
  const frame = text === undefined ? [] : codeFrame({ at, snippet: snippetOf(text, at) }, "", "problem", paint).lines;
  return [
    `${paint.mark("problem", words[lang].problem)}  ${paint.bold(placeText(at))}  ${paint.dim(code)}`,
    `  ${message[lang]}`,
    ...(hint ? [`  ${hint[lang]}`] : []),
    ...frame,
    "",
  ];
}

/** One failing example: every line that missed, why, and problems of its manifest. */
export function failureLines(failure: FailedExample, style: Style): readonly string[] {
  const { lang, paint } = style;
  const told = new Set<string>();
  return [
    `${paint.mark("problem", words[lang].fail)}  ${paint.bold(`${failure.id} › ${failure.example}`)}`,
    ...failure.problems.flatMap((problem) => [
      `  ${exampleText(failure, problem, lang)}`,
      `  ${problem.message[lang]}`,
      ...(problem.hint ? [`  ${problem.hint[lang]}`] : []),
      ...codeFrame(problem, "", "problem", paint).lines,
      "",
    ]),
    ...failure.lines
      .filter((line) => failure.problems.length === 0 || line.traced.length > 0) // a broken manifest declares nothing
      .flatMap((line) => [...missedLines(failure, line, told, style), ""]),
  ];
}

function missedLines(failure: FailedExample, line: FailedLine, told: Set<string>, style: Style): readonly string[] {
  const { lang, paint } = style;
  const { at, snippet, traced, expected, found } = line;
  const list = (items: readonly string[]) => (items.length === 0 ? words[lang].nothing : items.join(", "));
  const note = words[lang].missed(list(expected), list(found));
  const { lines, noted } = codeFrame({ at, snippet }, note, "error", paint);
  const fixture =
    typeof line.line === "string" ? [`  ${words[lang].fixture(line.line.replace(/\.fixture\.yaml$/, ""))}`] : [];
  return [
    `  ${exampleText(failure, line, lang)}`,
    ...lines,
    ...(noted ? [] : [`${" ".repeat(MARGIN + 2)}${note}`]),
    ...fixture,
    ...(traced.length === 0 && typeof line.line === "number" ? [`  ${words[lang].nobody}`] : []),
    ...traced.flatMap((one) => tracedLines(one, told, style)),
  ];
}

/** Where something stands in an example: in the file of the rule, or in the example where the file is not at hand. */
function exampleText({ example }: FailedExample, { at, within }: Placed, lang: Lang): string {
  return within ? `${visible(at.file)} › ${words[lang].line(example, at.start.line)}` : placeText(at);
}

/** Why an entity came to what it came to; said once an example. */
function tracedLines(traced: Traced, told: Set<string>, style: Style): readonly string[] {
  const { lang, paint } = style;
  const said = words[lang];
  if (told.has(traced.entity)) return [`  ${paint.bold(traced.entity)}: ${said.above}`];
  told.add(traced.entity);
  const notes = traced.notes.map((note) => note[lang]);
  return [
    `  ${[paint.bold(traced.entity), notes.join(said.semicolon)].filter((one) => one !== "").join(": ")}`,
    ...traced.variables.map(({ name, text, value }) => `    ${name} = ${value}  ${paint.dim(`(${text})`)}`),
    ...traced.conditions.flatMap((one) => conditionLines(one, style)),
  ];
}

/** A condition with its operands below it; one without operands on its own line. */
function conditionLines({ name: part, then, step }: Condition, style: Style): readonly string[] {
  const { paint } = style;
  const name = `${words[style.lang].parts(part)}${then === undefined ? "" : ` → ${then}`}`;
  if (step.parts.length === 0)
    return [`    ${paint.bold(name)}`, ...stepLines(step, 3, displayWidth(step.text), style)];
  const head = `    ${paint.bold(name)} = ${valueText(step.value, style)}`;
  const joined = step.operator === "?:" ? "" : `  ${paint.dim(words[style.lang].joined[step.operator!])}`;
  return [`${head}${joined}`, ...partLines(step, 3, style)];
}

function partLines(step: Step, depth: number, style: Style): readonly string[] {
  const leaves = step.parts.filter((one) => one.reads.length > 0 && one.parts.length === 0);
  const width = Math.min(WIDEST, Math.max(0, ...leaves.map((one) => displayWidth(one.text))));
  return step.parts.flatMap((one) => stepLines(one, depth, width, style));
}

/** Columns after which what was read goes below the operand. */
const WIDEST = 56;

function stepLines(step: Step, depth: number, width: number, style: Style): readonly string[] {
  const { lang, paint } = style;
  const indent = "  ".repeat(depth);
  const pointer = step.deciding && step.parts.length === 0 ? paint.mark("error", "›") : " ";
  const value = pad(words[lang].values[String(step.value)]!, words[lang].valueWidth);
  const colour = step.deciding ? paint.bold : paint.dim;
  const head = `${indent}${pointer} ${colour(value)}  `;
  if (step.parts.length > 0) return [`${head}${colour(step.text)}`, ...partLines(step, depth + 1, style)];
  const facts = [...step.reads.map(readingText), ...step.missing.map((one) => one[lang])];
  const used = indent.length + 2 + words[lang].valueWidth + 2;
  const beside = facts.join(", ");
  const fits = used + Math.max(width, displayWidth(step.text)) + 3 + displayWidth(beside) <= LINE;
  if (facts.length === 0) return [`${head}${colour(step.text)}`];
  if (fits) return [`${head}${colour(pad(step.text, width))}   ${paint.mark("note", beside)}`];
  return [`${head}${colour(step.text)}`, ...facts.map((one) => `${" ".repeat(used + 2)}${paint.mark("note", one)}`)];
}

function readingText({ text, value, item }: Reading): string {
  return `${text} ${item ? "→" : "="} ${value}`;
}

function valueText(value: Step["value"], { lang, paint }: Style): string {
  return paint.bold(words[lang].values[String(value)]!);
}

/** A place as terminals and editors open it. */
export function placeText({ file, start }: Problem["at"]): string {
  return visible(`${file}:${start.line}:${start.column}`);
}

/** The last line: how many examples hold. */
export function totalLine({ totals, mutation }: TestReport, { lang, paint }: Style): string {
  const said: Words = words[lang];
  const failed = totals.failed > 0 || (mutation?.unnoticed ?? 0) > 0;
  const tail = mutation ? said.unnoticed(mutation.unnoticed) : "";
  return paint.verdict(failed, `${said.totals(totals)}${tail}`);
}
