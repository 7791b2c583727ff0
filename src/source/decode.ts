import { lineIndex, spanOf } from "./lines.js";
import type { Problem } from "./problem.js";
import { wording } from "./wording.js";

/** A text, or the problem that keeps bytes from being one. */
export type Decoded =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: Problem };

/** The text of UTF-8 bytes without a byte order mark, or where the first byte stands that is not UTF-8. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const loose = new TextDecoder("utf-8").decode(bytes);
    const { index, offset } = firstBad(loose, bytes);
    const lines = lineIndex(loose);
    const at = spanOf(file, lines, index, index + 1);
    return { problem: { ...wording.invalidUtf8(offset, at.start.line), at } };
  }
}

/** Compares the replacement characters of a lenient decoding with the bytes: the first that is not really there is bad. */
function firstBad(loose: string, bytes: Uint8Array): { readonly index: number; readonly offset: number } {
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let index = loose.indexOf("\uFFFD"); index >= 0; index = loose.indexOf("\uFFFD", index + 1)) {
    offset += Buffer.byteLength(loose.slice(from, index));
    from = index;
    const real = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!real) return { index, offset };
  }
  return { index: 0, offset: 0 };
}
