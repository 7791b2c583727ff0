import { escapeMarkdown } from "../../report/markdown/escape.js";
import { visible } from "../../report/sanitise.js";
import { createPaint, type Paint } from "../../report/text/paint.js";
import { wrap } from "../../report/text/width.js";
import { type Change, type Class, mayLoosen, type PackDiff, type Witness } from "./change.js";
import { WORDS } from "./wording.js";

type Lang = "en" | "zh";

/** How many changes of each class a comparison has; every rule, level, parameter or word counts once. */
export function totals(diff: PackDiff): Readonly<Record<Class, number>> {
  const found: Record<Class, number> = { tightened: 0, loosened: 0, both: 0, reworded: 0, unclear: 0 };
  for (const { class: one } of changesOf(diff)) if (one) found[one]++;
  return found;
}

/** Every change of a comparison. */
export function changesOf({ packs, words }: PackDiff): readonly Change[] {
  return [...packs.flatMap((pack) => pack.changes), ...words];
}

/** A comparison for a terminal. */
export function diffText(diff: PackDiff, lang: Lang, colour: boolean): string {
  const paint = createPaint(colour);
  const words = WORDS[lang];
  const blocks = sections(diff, lang).map(({ title, changes }) =>
    [paint.bold(title), "", ...changes.flatMap((one) => [...changeLines(one, lang, paint), ""])].join("\n"),
  );
  const end = blocks.length === 0 ? words.same : summary(diff, lang);
  return [`${words.head(visible(diff.before), visible(diff.after))}\n`, ...blocks, `${end}\n`].join("\n");
}

/** A comparison as Markdown, for a pull request or a memo to counsel. */
export function diffMarkdown(diff: PackDiff, lang: Lang): string {
  const words = WORDS[lang];
  const blocks = sections(diff, lang).map(({ title, changes }) =>
    [`## ${escapeMarkdown(title)}`, "", ...changes.flatMap((one) => [...changeMarkdown(one, lang), ""])].join("\n"),
  );
  const end = blocks.length === 0 ? words.same : summary(diff, lang);
  const head = escapeMarkdown(words.head(diff.before, diff.after));
  return [`# ${head}\n`, `${escapeMarkdown(end)}\n`, ...blocks].join("\n");
}

interface Section {
  readonly title: string;
  readonly changes: readonly Change[];
}

function sections({ packs, words: vocabulary }: PackDiff, lang: Lang): readonly Section[] {
  const words = WORDS[lang];
  const own = packs.map(({ id, before, after, changes }) => ({
    title: `${visible(id)}  ${words.versions(before, after)}`,
    changes: ordered(changes),
  }));
  return vocabulary.length === 0 ? own : [...own, { title: words.vocabulary, changes: ordered(vocabulary) }];
}

/** What asks for less stands first: it is what a reviewer looks for. */
function ordered(changes: readonly Change[]): readonly Change[] {
  const rank = (one: Change) => (one.class === "reworded" ? 3 : mayLoosen(one) ? 0 : one.class ? 1 : 2);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

function headline({ kind, id, was, change, class: one, title }: Change, lang: Lang): readonly [string, string] {
  const words = WORDS[lang];
  const what = was === undefined ? words.changes[change] : words.renamed(visible(was));
  const marks = one && !(IMPLIED[change] === one) ? `${what}${words.comma}${words.classes[one]}` : what;
  const name = `${words.kinds[kind]} ${visible(id)}`;
  return [`${name}${words.colon}${marks}`, title ? visible(title[lang]) : ""];
}

/** Classes that go without saying. */
const IMPLIED: Partial<Record<Change["change"], Class>> = { added: "tightened", removed: "loosened" };

function changeLines(change: Change, lang: Lang, paint: Paint): readonly string[] {
  const words = WORDS[lang];
  const [head, title] = headline(change, lang);
  const said = [
    ...change.reasons.map((one) => one[lang]),
    ...(change.through.length > 0 ? [words.through(change.through.join(words.list))] : []),
  ];
  return [
    `  ${paint.bold(head)}`,
    ...(title ? wrap(title, 96).map((one) => paint.dim(`    ${one}`)) : []),
    ...said.flatMap((one) => wrap(visible(one), 94).map((line, index) => `    ${index === 0 ? "·" : " "} ${line}`)),
    ...change.written.flatMap((one) => [
      `    ${visible(one.label[lang])}`,
      ...codeLines(one.before).map((line) => paint.mark("error", `      - ${line}`)),
      ...codeLines(one.after).map((line) => `      + ${line}`),
    ]),
    ...change.witnesses.flatMap((one) => wrap(witness(one, lang), 94).map((line) => `    ${line}`)),
  ];
}

function codeLines(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split("\n").map((line) => visible(line.trimEnd()));
}

function witness({ example, from, entity, before, after }: Witness, lang: Lang): string {
  const words = WORDS[lang];
  const outcome = (one: string) => words.outcomes[one as keyof typeof words.outcomes];
  return words.witness(visible(example), from, visible(entity), outcome(before), outcome(after));
}

function changeMarkdown(change: Change, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const [head, title] = headline(change, lang);
  const said = [
    ...change.reasons.map((one) => one[lang]),
    ...(change.through.length > 0 ? [words.through(change.through.join(words.list))] : []),
    ...change.witnesses.map((one) => witness(one, lang)),
  ];
  return [
    `### ${escapeMarkdown(head)}`,
    "",
    ...(title ? [escapeMarkdown(title), ""] : []),
    ...said.map((one) => `- ${escapeMarkdown(one)}`),
    ...(said.length > 0 ? [""] : []),
    ...change.written.flatMap((one) => [
      `${escapeMarkdown(one.label[lang])}${words.colon.trimEnd()}`,
      "",
      // Indented code ends with its indentation: nothing in it can close it.
      ...codeLines(one.before).map((line) => `    - ${line}`),
      ...codeLines(one.after).map((line) => `    + ${line}`),
      "",
    ]),
  ];
}

function summary(diff: PackDiff, lang: Lang): string {
  const words = WORDS[lang];
  const found = totals(diff);
  const parts = (Object.keys(found) as Class[])
    .filter((one) => found[one] > 0)
    .map((one) => `${found[one]} ${words.classes[one]}`);
  const rest = changesOf(diff).filter((one) => one.class === undefined).length;
  return words.total([...parts, ...(rest > 0 ? [words.rest(rest)] : [])].join(words.list));
}
