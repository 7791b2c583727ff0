import type { RuleSummary } from "../../finding/report.js";
import type { Handbook } from "../../rule/rule.js";
import { codeBlock, codeSpan, escapeMarkdown } from "../markdown/escape.js";
import { lawText } from "../portions.js";
import { visible } from "../sanitise.js";
import { type Lang, words } from "../wording.js";
import { HELP_BYTES } from "./limits.js";
import { phrases } from "./words.js";

interface Help {
  readonly text: string;
  readonly markdown: string;
}

/** A part of the help in both forms; the one with the lowest `need` is left out first when there is no room. */
interface Part extends Help {
  readonly need: number;
}

/** What code scanning shows beside an alert: the law, and from the handbook the reason, the condition and examples. */
export function helpOf(rule: RuleSummary, standing: string, handbook: Handbook | undefined, lang: Lang): Help {
  const own = words[lang];
  const title = rule.title[lang];
  const law = [lawText(rule.law, lang), standing].filter((one) => one !== "").join(" · ");
  const explain = own.explain(rule.id);
  return fitted([
    { text: title, markdown: `**${escapeMarkdown(title)}**`, need: 9 },
    { text: law, markdown: escapeMarkdown(law), need: 8 },
    ...(handbook ? chapters(rule, handbook, lang) : []),
    { text: explain, markdown: codeSpan(explain), need: 10 },
  ]);
}

/** The help of what is no rule. */
export function plainHelp(title: string, text: string): Help {
  return fitted([
    { text: title, markdown: `**${escapeMarkdown(title)}**`, need: 2 },
    { text, markdown: escapeMarkdown(text), need: 1 },
  ]);
}

function chapters(rule: RuleSummary, handbook: Handbook, lang: Lang): readonly Part[] {
  const say = phrases[lang];
  const own = words[lang];
  const fails = handbook.examples.find(({ given }) => EXPECT_FAIL.test(given));
  const passes = handbook.examples.find(({ given }) => !EXPECT.test(given));
  return [
    chapter(say.why, [prose(handbook.why)], 7),
    chapter(say.applies, [code(handbook.when, "")], 5),
    chapter(say.fix, [prose(say.holds), code(handbook.assert, "")], 6),
    ...(fails ? [chapter(`${say.fails}${own.colon}${visible(fails.name)}`, [code(fails.given, "yaml")], 3)] : []),
    ...(passes ? [chapter(`${say.passes}${own.colon}${visible(passes.name)}`, [code(passes.given, "yaml")], 2)] : []),
    chapter(say.waive, [prose(say.waiver), code(waiver(rule.id), "yaml")], 4),
  ];
}

// Examples mark the lines on which a rule does not pass.
const EXPECT = /# expect: /;
const EXPECT_FAIL = /# expect: fail\b/;

function waiver(rule: string): string {
  return [
    "waivers:",
    "  - id: <name>",
    `    rule: ${rule}`,
    "    entity: <kind>/<id>",
    "    reason: <why it is accepted for now>",
    "    approved_by: <person>",
    "    approved_on: <YYYY-MM-DD>",
    "    expires: <YYYY-MM-DD>",
  ].join("\n");
}

function chapter(title: string, blocks: readonly Help[], need: number): Part {
  return {
    text: [title, ...blocks.map((one) => one.text)].join("\n"),
    markdown: [`### ${escapeMarkdown(title)}`, ...blocks.map((one) => one.markdown)].join("\n\n"),
    need,
  };
}

function prose(text: string): Help {
  const line = linesOf(text).join(" ");
  return { text: line, markdown: escapeMarkdown(line) };
}

function code(text: string, language: string): Help {
  return {
    text: linesOf(text)
      .map((line) => `  ${line}`)
      .join("\n"),
    markdown: codeBlock(text, language),
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(visible);
}

/** Joins the parts that fit, the most needed first. */
function fitted(parts: readonly Part[]): Help {
  let room = HELP_BYTES;
  const kept = new Set(
    [...parts]
      .sort((a, b) => b.need - a.need)
      .filter((part) => {
        const size = Math.max(bytes(part.text), bytes(part.markdown)) + 2;
        if (size > room) return false;
        room -= size;
        return true;
      }),
  );
  const shown = parts.filter((part) => kept.has(part));
  return {
    text: shown.map((part) => part.text).join("\n"),
    markdown: shown.map((part) => part.markdown).join("\n\n"),
  };
}

const encoder = new TextEncoder();

function bytes(text: string): number {
  return encoder.encode(text).length;
}
