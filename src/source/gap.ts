/**
 * The offset of the first of `wanted` at or after `from`, comments skipped; -1 if there is none. Only for the gap between
 * two tokens, where YAML allows nothing but white space, comments and indicators.
 */
export function seek(text: string, from: number, wanted: string): number {
  for (let i = from; i < text.length; i++) {
    const char = text.charAt(i);
    if (wanted.includes(char)) return i;
    if (char === "#") i = lineBreak(text, i);
  }
  return -1;
}

/** The offset of the first `---` line at or after `from`, -1 if there is none. */
export function seekMarker(text: string, from: number): number {
  for (let i = text.indexOf("---", from); i >= 0; i = text.indexOf("---", i + 1)) {
    if ((i === 0 || "\n\r\uFEFF".includes(text.charAt(i - 1))) && isBlank(text.charCodeAt(i + 3))) return i;
  }
  return -1;
}

/** `end` moved back over white space, not past `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

function lineBreak(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++;
  return i;
}

// NaN is the code behind the end of the text.
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}
