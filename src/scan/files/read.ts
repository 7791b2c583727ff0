import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { Problem } from "../../source/problem.js";
import { wording as source, type Wording } from "../../source/wording.js";
import type { SkipReason } from "./skip.js";
import { codeOf, problemAt, wording } from "./wording.js";

/** The text of one file, or why it is not scanned, with a problem where nobody could guess that. */
export type ReadCode =
  | { readonly text: string; readonly skipped?: undefined; readonly problem?: undefined }
  | { readonly text?: undefined; readonly skipped: SkipReason; readonly problem?: Problem };

/** Reads one file of the workspace for the scan; `file` is a name as `discoverCode` gives it. */
export function readCode(root: string, file: string): ReadCode {
  const most = mostBytes(file);
  const { bytes, wrong, head } = readBytes(`${root}/${file}`, most);
  if (wrong) return { skipped: "unreadable", problem: problemAt(file, wrong) };
  if (head && MINIFIABLE.test(file) && isMinified(textOf(head))) return { skipped: "minified" };
  if (!bytes) return { skipped: "too-large", problem: problemAt(file, wording.tooLarge(most)) };
  const wide = wideEncoding(bytes);
  if (!wide && bytes.subarray(0, BINARY_HEAD).includes(0))
    return { skipped: "binary", problem: problemAt(file, wording.binary()) };
  const text = wide ? new TextDecoder(wide).decode(bytes) : textOf(bytes);
  if (isGenerated(text)) return { skipped: "generated" };
  if (MINIFIABLE.test(file) && isMinified(text)) return { skipped: "minified" };
  return { text };
}

/** The text of a small file of the workspace, such as `.gitignore`; undefined when there is none that can be read. */
export function readSmall(root: string, file: string): string | undefined {
  const { bytes } = readBytes(`${root}/${file}`, MOST_SMALL);
  return bytes && textOf(bytes);
}

interface ReadBytes {
  readonly bytes?: Buffer;
  readonly wrong?: Wording;
  /** The beginning of a file that is too large. */
  readonly head?: Buffer;
}

/** Reads a regular file through no link; only its head when it is larger than `most`. */
function readBytes(path: string, most: number): ReadBytes {
  let handle: number | undefined;
  try {
    handle = openSync(path, FLAGS);
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { wrong: source.unreadable(stats.isDirectory() ? "EISDIR" : "") };
    shared ??= Buffer.allocUnsafeSlow(MOST_DATA + 1);
    let size = 0;
    // A file may grow while it is read, and some files do not tell their size.
    for (let read = -1; read !== 0 && size <= most; size += read)
      read = readSync(handle, shared, size, most + 1 - size, null);
    return size > most ? { head: shared.subarray(0, TOO_LARGE_HEAD) } : { bytes: shared.subarray(0, size) };
  } catch (error) {
    return { wrong: source.unreadable(codeOf(error)) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** UTF-8; else GBK, in which much Chinese code was written; else UTF-8 with marks in place of what is not. */
function textOf(bytes: Buffer): string {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (isUtf8(bytes)) return bytes.toString("utf8", start);
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString("utf8", start);
  }
}

function wideEncoding(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** A comment near the top says that a program wrote the file. */
function isGenerated(text: string): boolean {
  const head = text.slice(0, GENERATED_HEAD);
  // Most files hold none of these words; only for the others the lines are looked at.
  return GENERATED_WORD.test(head) && head.split("\n").some((line) => COMMENT.test(line) && GENERATED.test(line));
}

function isMinified(text: string): boolean {
  let lines = 1;
  for (let from = 0; from < text.length; lines++) {
    const end = text.indexOf("\n", from);
    const stop = end < 0 ? text.length : end;
    if (stop - from > LONG_LINE) return true;
    from = stop + 1;
  }
  return text.length > SMALL_TEXT && text.length / lines > LONG_AVERAGE;
}

function mostBytes(file: string): number {
  return DATA.test(file) ? MOST_DATA : MOST_SOURCE;
}

/** Bytes of a source file that is still read. */
export const MOST_SOURCE = 1_048_576;

/** Bytes of a schema or data file that is still read: machines write long ones. */
export const MOST_DATA = 5_242_880;

const MOST_SMALL = 262_144;
const TOO_LARGE_HEAD = 65_536;
const DATA = /\.(?:sql|json|ya?ml|graphqls?|gql|proto|prisma)$/i;

const BINARY_HEAD = 8_192;
const GENERATED_HEAD = 3_000;
const GENERATED_WORD = /generat|swagger|thrift/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|--|<!--|"""|;)/;
const GENERATED =
  /^\W*@generated\b|Code generated .*DO NOT EDIT|<auto-generated|Autogenerated by Thrift|Generated by the protocol buffer compiler|This (?:file|class|code) (?:is|was|has been) auto(?:matically|[- ])? ?generated|OpenAPI Generator \(https?:|Generated by (?:the )?swagger[ -]codegen/i;

const MINIFIABLE = /\.(?:[cm]?js|css)$/i;
const LONG_LINE = 20_000;
const LONG_AVERAGE = 500;
const SMALL_TEXT = 5_000;

// A link put in place of a file is not followed, and a pipe put there does not block; Windows knows neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

let shared: Buffer | undefined;
