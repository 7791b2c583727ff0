import fc from "fast-check";
import type { Report } from "../../src/finding/report.js";
import { mapStrings } from "../../src/report/sanitise.js";
import { richReport } from "./fixture.js";

const piece = fc.constantFrom(
  ...["::", "##[", "##", "[", "]", "]]>", "-->", "<!--", "<![CDATA[", "<?xml?>", "&", "&amp;", "&#0;", '"', "'", "<b>"],
  ...["::error::", "set-output", "%0A", "%25", ",", "=", " ", "\t", "\u00a0", "\u0085", "\u2028", "\n", "\r", "\u0000"],
  ...["\u001b[31m", "\u202e", "\u200b", "\ufeff", "\ufffe", "\uffff", "\u{1fffe}", "\ud800", "\udc00", "中", "😀"],
  ...["](", "](1)", "@team", "#1", "`", "```", "\\", "|", "*", "_", "$", "http://", "\\u0023", "x", "/", ".."],
);

/** A text of what means something to some reader: markup, commands, controls, lone surrogates. */
export const hostile = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
);

// Fields that hold one of a few words; everything else may be anything.
const CLOSED = new Set(["schema", "level", "state", "outcome", "kind", "fail_on", "unknown", "what", "how", "zone"]);

/** The rich report with texts in place of its own, in turn. */
export function reportOf(values: readonly string[]): Report {
  let next = 0;
  return mapStrings(richReport(), () => values[next++ % values.length]!, CLOSED);
}

/** The rich report with hostile texts in place of its own. */
export const hostileReport = fc.array(hostile, { minLength: 1, maxLength: 12 }).map(reportOf);

/** Both languages of the product. */
export const langs = fc.constantFrom("en" as const, "zh" as const);
