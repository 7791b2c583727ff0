import type { Position } from "../../source/span.js";
import { type Lang, type Mark, words } from "../wording.js";
import type { Paint } from "./paint.js";
import { displayWidth, pad } from "./width.js";

/** One thing that is told about a place of a file. */
export interface Block {
  readonly at: Position;
  readonly mark: Mark;
  /** The sentence in the reader's language first. */
  readonly messages: readonly string[];
  /** Finished lines below the messages. */
  readonly body: readonly string[];
  /** Lines below the messages, aligned with them. */
  readonly remarks?: readonly string[];
}

/** Blocks of one file below its name; places and marks stand in columns. */
export function fileLines(file: string, blocks: readonly Block[], lang: Lang, paint: Paint): readonly string[] {
  const placeWidth = Math.max(...blocks.map(({ at }) => placeOf(at).length));
  const markWidth = Math.max(...blocks.map(({ mark }) => displayWidth(words[lang].marks[mark])));
  const indent = " ".repeat(placeWidth + markWidth + 6);
  const lines = blocks.flatMap((block, index) => {
    const [first = "", ...others] = block.messages;
    const label = paint.mark(block.mark, pad(words[lang].marks[block.mark], markWidth));
    const quiet = isWaived(block);
    const below = [...others.map(paint.dim), ...(block.remarks ?? [])].map((line) => `${indent}${line}`);
    return [
      ...(index > 0 && !(quiet && isWaived(blocks[index - 1])) ? [""] : []),
      `  ${placeOf(block.at).padEnd(placeWidth)}  ${label}  ${quiet ? paint.dim(first) : first}`,
      ...below,
      ...block.body,
    ];
  });
  return [paint.bold(file), ...lines, ""];
}

function isWaived(block: Block | undefined): boolean {
  return block?.mark === "waived";
}

function placeOf(at: Position): string {
  return `${at.line}:${at.column}`;
}
