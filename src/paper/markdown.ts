import { visible } from "../report/sanitise.js";
import type { Block, Document, Run } from "./document.js";
import { WORDS } from "./wording.js";

/** A draft as Markdown that people can edit; blanks are bold. */
export function markdown(document: Document): string {
  const { title, subject } = document;
  const head = `# ${escaped(title)}${WORDS[document.lang].colon}${escaped(subject)}`;
  return `${[head, ...document.blocks.flatMap((one) => blockText(one, document.lang))].join("\n\n")}\n`;
}

function blockText(block: Block, lang: Document["lang"]): readonly string[] {
  switch (block.is) {
    case "heading": {
      const law = block.law === undefined ? "" : ` (${escaped(block.law)})`;
      return [`${"#".repeat(block.level + 1)} ${escaped(block.text)}${law}`];
    }
    case "paragraph":
      return [runsText(block.runs)];
    case "lines":
      return [
        block.lines
          .map(({ label, law, value }) => {
            const cited = law === undefined ? "" : ` (${escaped(law)})`;
            return `- **${escaped(label)}**${cited}${WORDS[lang].colon}${runsText(value)}`;
          })
          .join("\n"),
      ];
    case "table": {
      const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
      return [
        [
          row(block.columns.map((one) => escaped(one.label))),
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
      const safe = escaped(text);
      return is === undefined || text.trim() === "" ? safe : `**${safe}**`;
    })
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
// Marks within a line, and marks of lists and rules at its start.
const MARKS = /[&<>\\`*_{}[\]|~$#]|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/g;

/** A value as inert Markdown for a file: what is copied from it, a code or an address, has no character of ours in it. */
function escaped(text: string): string {
  return visible(text).replace(MARKS, (mark) => ENTITIES[mark] ?? `\\${mark}`);
}
