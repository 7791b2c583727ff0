import type { Type } from "../../cel/type.js";
import { typeName } from "../../cel/type.js";
import { codeBlock } from "../../report/markdown/escape.js";
import type { PackFile, VocabularyFile } from "../../rule/pack-schema.js";
import type { Pack } from "../../rule/rule.js";
import { citedOf } from "../content.js";
import { type DocsLang, escaped, heading, inline, link, paragraphs, table, tight, word } from "./markdown.js";
import { anchorOf, joined, type PackPage } from "./rule.js";

/** What a pack says in files that are compiled away. */
export interface PackSources {
  readonly head?: Pick<PackFile, "extends" | "levels" | "set"> | undefined;
  readonly vocabulary?: VocabularyFile | undefined;
}

/** The index of a pack: its rules and tables, and what it brings and sets. */
export function packIndex(pack: Pack, page: PackPage, { head = {}, vocabulary = {} }: PackSources): string {
  const { lang, law } = page;
  const section = (key: Parameters<typeof word>[0], anchor: string, body: readonly string[]) =>
    body.length > 0 ? [heading(2, anchor, word(key, lang)), ...body] : [];
  const list = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length > 0 ? [table(head, rows)] : [];
  const about = word("meaning", lang);
  return joined([
    heading(1, pack.id, inline(pack.title, lang)),
    `${tight(pack.id)} ${escaped(pack.version)}`,
    ...section(
      "extends",
      "extends",
      head.extends?.length ? [head.extends.map((one) => `- ${tight(one)}`).join("\n")] : [],
    ),
    ...section(
      "rules",
      "rules",
      list(
        [word("rule", lang), word("level", lang), word("law", lang), word("duty", lang)],
        pack.rules.map((rule) => [
          link(tight(rule.id), `${rule.id}.md`),
          tight(rule.level),
          rule.law.map((one) => inline(citedOf(law, one).text, lang)).join("<br>"),
          inline(rule.title, lang, "<br>"),
        ]),
      ),
    ),
    ...section(
      "decisions",
      "decisions",
      list(
        [word("decision", lang), word("on", lang), word("since", lang), about],
        pack.decisions.map((one) => [
          link(tight(one.id), `${one.id}.md`),
          tight(one.on),
          period(one.since, one.until),
          inline(one.title, lang, "<br>"),
        ]),
      ),
    ),
    ...section("params", "params", list(...paramTable(pack, lang))),
    ...section(
      "levels",
      "levels",
      list(
        [word("rule", lang), word("level", lang)],
        Object.entries(head.levels ?? {}).map(([id, level]) => [tight(id), tight(level)]),
      ),
    ),
    ...section(
      "set",
      "set",
      list(
        [word("pack", lang), word("param", lang), word("value", lang)],
        Object.entries(head.set ?? {}).flatMap(([id, values]) =>
          Object.entries(values).map(([name, value]) => [tight(id), tight(name), tight(JSON.stringify(value))]),
        ),
      ),
    ),
    ...vocabularySections(vocabulary, lang).flatMap(([key, head, rows]) => section(key, key, list(head, rows))),
    ...section("facts", "facts", facts(pack, lang)),
    ...section("fixtures", "fixtures", fixtures(pack)),
  ]);
}

/** First day, and the day on which it ends. */
function period(since: string | undefined, until: string | undefined): string {
  return [since ?? "", ...(until ? [until] : [])].join(" – ").trim();
}

function paramTable(pack: Pack, lang: DocsLang): readonly [readonly string[], readonly (readonly string[])[]] {
  const rows = Object.entries(pack.params ?? {}).map(([name, one]) => {
    const bounds = [
      ...(one.min !== undefined ? [`≥ ${one.min}`] : []),
      ...(one.max !== undefined ? [`≤ ${one.max}`] : []),
      ...(one.values ? [one.values.map(tight).join(" ")] : []),
      ...(one.of ? [tight(one.of)] : []),
    ];
    return [
      tight(name),
      tight(one.type),
      tight(JSON.stringify(one.default)),
      bounds.join(", "),
      inline(one.about, lang, "<br>"),
    ];
  });
  const head = (["param", "type", "value", "bounds", "meaning"] as const).map((key) => word(key, lang));
  return [head, rows];
}

type VocabularySection = readonly [
  "instruments" | "categories" | "fields",
  readonly string[],
  readonly (readonly string[])[],
];

function vocabularySections(file: VocabularyFile, lang: DocsLang): readonly VocabularySection[] {
  const about = word("meaning", lang);
  return [
    [
      "instruments",
      [word("law", lang), word("standing", lang), word("since", lang), about],
      (file.instruments ?? []).map((one) => [
        tight(one.id),
        tight(one.level),
        period(one.effective, one.until),
        inline(one.title, lang, "<br>"),
      ]),
    ],
    [
      "categories",
      [word("type", lang), word("sensitive", lang), word("counts", lang), about],
      (file.categories ?? []).map((one) => [
        tight(one.id),
        tight(one.sensitive),
        tight(one.counts_as),
        inline(one.title, lang, "<br>"),
      ]),
    ],
    [
      "fields",
      [word("on", lang), word("value", lang), word("type", lang), about],
      (file.fields ?? []).map((one) => [
        tight(one.on),
        tight(one.name),
        [tight(one.type), ...(one.values ?? []).map(tight)].join(" "),
        inline(one.about, lang, "<br>"),
      ]),
    ],
  ];
}

function facts(pack: Pack, lang: DocsLang): readonly string[] {
  return pack.facts.flatMap((one) => [
    heading(
      3,
      `fact-${anchorOf(`${one.on}-${one.id}`)}`,
      `${tight(`${one.on}.${one.id}`)} ${tight(shownType(one.type))}`,
    ),
    paragraphs(one.about, lang),
    codeBlock(one.text, "cel"),
  ]);
}

/** A type as packs write it. */
function shownType(type: Type): string {
  return type.type === "struct" ? type.name : type.type === "list" ? `list<${shownType(type.of)}>` : typeName(type);
}

function fixtures(pack: Pack): readonly string[] {
  return Object.entries(pack.fixtures).flatMap(([name, text]) => [
    heading(3, `fixture-${anchorOf(name)}`, tight(name)),
    codeBlock(text, "yaml"),
  ]);
}
