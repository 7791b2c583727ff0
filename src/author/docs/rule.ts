import { codeBlock } from "../../report/markdown/escape.js";
import type { Law } from "../../rule/law.js";
import { insideOf } from "../../rule/loaded.js";
import type { Rule } from "../../rule/rule.js";
import { type Cited, type ExampleShown, ruleShown } from "../content.js";
import { type DocsLang, escaped, heading, inline, link, paragraphs, prose, table, tight, word } from "./markdown.js";

/** What pages about the files of one pack share. */
export interface PackPage {
  readonly pack: string;
  /** Folder of the pack; files are named from there. */
  readonly folder: string;
  readonly law: Law;
  readonly lang: DocsLang;
}

/** The page of a rule. */
export function rulePage(rule: Rule, page: PackPage): string {
  const { lang, law } = page;
  const shown = ruleShown(rule, law);
  return joined([
    heading(1, rule.id, escaped(rule.id)),
    `**${inline(rule.title, lang, "**\n\n**")}**`,
    attributes([
      [word("rule", lang), tight(rule.id)],
      [word("level", lang), tight(rule.level)],
      [word("profile", lang), tight(rule.profile)],
      ...(rule.status === "stable" ? [] : [[word("status", lang), tight(rule.status)] as const]),
      [word("on", lang), lang === "en" ? tight(rule.on) : `${tight(rule.on)} ${shown.kind.zh}`],
      ...inForce(rule, lang),
      ...(rule.aliases ? [[word("aliases", lang), rule.aliases.map(tight).join(", ")] as const] : []),
      ...origin(page, rule.handbook?.file),
    ]),
    heading(2, "law", word("law", lang)),
    lawTable(shown.law, lang),
    heading(2, "condition", word("conditions", lang)),
    word("when", lang),
    codeBlock(shown.when, "cel"),
    word("must", lang),
    shown.assert === undefined ? inline(BY_CODE, lang) : codeBlock(shown.assert, "cel"),
    heading(2, "finding", word("says", lang)),
    paragraphs(shown.message, lang),
    heading(2, "fix", word("todo", lang)),
    paragraphs(shown.fix, lang),
    ...(shown.exposure.length > 0
      ? [
          heading(2, "exposure", word("exposure", lang)),
          shown.exposure
            .map(
              ({ law: cited, text }) =>
                `- ${cited ? `**${inline(cited, lang)}**<br>` : ""}${inline(text, lang, "<br>")}`,
            )
            .join("\n"),
        ]
      : []),
    heading(2, "why", word("why", lang)),
    prose(shown.why),
    ...exampleSections(shown.examples, lang),
  ]);
}

const BY_CODE = {
  en: "A function in TypeScript decides: `check` in the source of the rule.",
  zh: "由 TypeScript 函数判定：见规则源文件中的 `check`。",
};

/** Parts of a page with blank lines between them. */
export function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What a rule or table is, as a table of two columns. */
export function attributes(rows: readonly (readonly [string, string])[]): string {
  const [first, ...rest] = rows;
  return table(first!, rest);
}

/** First and last day. */
export function inForce(
  { since, until }: { readonly since: string; readonly until?: string },
  lang: DocsLang,
): readonly (readonly [string, string])[] {
  return [[word("since", lang), since], ...(until ? [[word("until", lang), until] as const] : [])];
}

/** The pack and the file. */
export function origin(page: PackPage, file: string | undefined): readonly (readonly [string, string])[] {
  const inside = file === undefined ? undefined : insideOf(page.folder, file);
  return [
    [word("pack", page.lang), link(escaped(page.pack), "README.md")],
    ...(inside === undefined ? [] : [[word("source", page.lang), tight(inside)] as const]),
  ];
}

/** Citations in the languages of the page, and always in Chinese, with what kind of norm each is. */
export function lawTable(law: readonly Cited[], lang: DocsLang): string {
  const rows = law.map(({ text, title, standing }) => [
    inline(text, "both", "<br>"),
    inline(title, lang, "<br>"),
    inline(standing, lang, "<br>"),
  ]);
  return table([word("law", lang), word("norm", lang), word("standing", lang)], rows);
}

/** Every example with what is expected of it in words. */
export function exampleSections(examples: readonly ExampleShown[], lang: DocsLang): readonly string[] {
  if (examples.length === 0) return [];
  return [
    heading(2, "examples", word("examples", lang)),
    ...examples.flatMap((one, index) => [
      heading(3, `example-${index + 1}`, `${index + 1}. ${escaped(one.name)}`),
      one.outcome.map((text) => `- ${inline(text, lang)}`).join("\n"),
      ...(one.asOf ? [`${word("asOf", lang)}: ${one.asOf}`] : []),
      ...(one.using.length > 0
        ? [
            `${word("using", lang)}: ${one.using.map((name) => link(tight(name), `README.md#fixture-${anchorOf(name)}`)).join(", ")}`,
          ]
        : []),
      codeBlock(one.given, "yaml"),
      ...one.documents.flatMap(([path, text]) => [
        `${word("document", lang)}: ${tight(path)}`,
        codeBlock(text, "text"),
      ]),
    ]),
  ];
}

/** A name as the end of an address. */
export function anchorOf(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-]+/g, "-");
}
