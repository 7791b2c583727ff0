/** A part of a file that is ours, between two comment lines of their own. */
export interface Block {
  readonly start: string;
  readonly end: string;
  readonly text: string;
}

/** The file with the block in it: in place of an earlier one, else at the end. Undefined when the marks do not pair up. */
export function withBlock(file: string, { start, end, text }: Block): string | undefined {
  const eol = /\r\n/.test(file) ? "\r\n" : "\n";
  const block = [start, text.trim(), end].join("\n").replaceAll("\n", eol);
  const [starts, ends] = [linesOf(file, start), linesOf(file, end)];
  if (starts.length === 0 && ends.length === 0) {
    const before = file.trimEnd();
    return before === "" ? `${block}${eol}` : `${before}${eol}${eol}${block}${eol}`;
  }
  const [from, to] = [starts[0], ends[0]];
  if (starts.length > 1 || ends.length > 1 || from === undefined || to === undefined || to.at < from.at)
    return undefined;
  return file.slice(0, from.at) + block + file.slice(to.end);
}

/** Where a mark stands alone on its line. */
function linesOf(file: string, mark: string): readonly { readonly at: number; readonly end: number }[] {
  const line = new RegExp(`^[ \\t]*${mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[ \\t]*$`, "gm");
  return [...file.matchAll(line)].map((one) => ({ at: one.index, end: one.index + one[0].length }));
}
