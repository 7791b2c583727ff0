import { escapeMarkdown } from "../report/markdown/escape.js";
import type { Block, Document, Run } from "./document.js";
import { WORDS } from "./wording.js";

/** A draft as Markdown that people can edit; blanks are bold. */
export function markdown(document: Document): string {
  const { title, subject } = document;
  const head = `# ${escapeMarkdown(title)}${WORDS[document.lang].colon}${escapeMarkdown(subject)}`;
  return `${[head, ...document.blocks.flatMap((one) => blockText(one, document.lang))].join("\n\n")}\n`;
}

function blockText(block: Block, lang: Document["lang"]): readonly string[] {
  switch (block.is) {
    case "heading": {
      const law = block.law === undefined ? "" : ` (${escapeMarkdown(block.law)})`;
      return [`${"#".repeat(block.level + 1)} ${escapeMarkdown(block.text)}${law}`];
    }
    case "paragraph":
      return [runsText(block.runs)];
    case "lines":
      return [
        block.lines
          .map(({ label, law, value }) => {
            const cited = law === undefined ? "" : ` (${escapeMarkdown(law)})`;
            return `- **${escapeMarkdown(label)}**${cited}${WORDS[lang].colon}${runsText(value)}`;
          })
          .join("\n"),
      ];
    case "table": {
      const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
      return [
        [
          row(block.columns.map((one) => escapeMarkdown(one.label))),
          row(block.columns.map(() => "---")),
          ...block.rows.map((cells) => row(cells.map(runsText))),
        ].join("\n"),
      ];
    }
  }
}

function runsText(runs: readonly Run[]): string {
  return runs
    .map(({ text, is }) => {
      const safe = escapeMarkdown(text);
      return is === undefined || text.trim() === "" ? safe : `**${safe}**`;
    })
    .join("");
}
