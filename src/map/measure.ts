/** About how wide a text is set in a usual sans-serif, in pixels; rather too wide than too narrow. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const char of text) units += unitsOf(char);
  return units * size;
}

function unitsOf(char: string): number {
  if (WIDE.test(char)) return 1;
  if (/[ijlI.,:;'|!()[\]· ]/.test(char)) return 0.34;
  if (/[mwMW@%—…]/.test(char)) return 0.95;
  return /[A-Z0-9_#&+=<>~]/.test(char) ? 0.68 : 0.58;
}

// Scripts that are set in squares, full-width forms and pictures; anything else that is not Latin is taken for as wide.
const WIDE = /[^\u0020-\u02ff\u2000-\u2027\u0370-\u04ff]/u;

/** At most so many lines of a width, about as long as each other; the last ends with an ellipsis when something is cut. */
export function wrap(text: string, width: number, size: number, most: number): readonly string[] {
  const line = text.replace(/\s+/gu, " ").trim() || "?";
  const needed = Math.ceil(widthOf(line, size) / width);
  const even = needed > most ? width : Math.min(width, widthOf(line, size) / needed + size * 1.5);
  const lines = filled(line, even, size, most);
  return even < width && lines.at(-1)!.endsWith("…") ? filled(line, width, size, most) : lines;
}

function filled(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "") {
    const last = lines.length === most - 1;
    const line = last ? cut(rest, width, size) : firstLine(rest, width, size);
    lines.push(line.trimEnd());
    rest = last ? "" : rest.slice(line.length).trimStart();
  }
  return lines;
}

/** The text, or as much of it as fits with an ellipsis. */
function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  return `${fitting(text, width - widthOf("…", size), size).trimEnd()}…`;
}

/** As much as fits, without a piece of a word at its end. */
function firstLine(text: string, width: number, size: number): string {
  const fits = fitting(text, width, size);
  if (fits.length === text.length) return fits;
  const after = text.charAt(fits.length);
  const word = /\w+$/.exec(fits);
  // A word that takes most of the line is broken, for nothing else helps.
  const isSplit = word !== null && /\w/.test(after) && word.index >= fits.length * 0.3;
  return isSplit ? fits.slice(0, word.index) : fits;
}

function fitting(text: string, width: number, size: number): string {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += unitsOf(char) * size;
    if (used > width) break;
    end += char.length;
  }
  return text.slice(0, Math.max(end, [...text][0]?.length ?? 0));
}
