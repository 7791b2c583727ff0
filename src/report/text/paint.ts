import type { Mark } from "../wording.js";

/** Colours of a terminal, or nothing at all. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly mark: (mark: Mark, text: string) => string;
  readonly verdict: (failed: boolean, text: string) => string;
}

const CODES: Readonly<Record<Mark, string>> = {
  problem: "1;31",
  error: "31",
  warning: "33",
  note: "36",
  unknown: "35",
  waived: "2",
};

/** Chooses ANSI colours or plain text. */
export function createPaint(colour: boolean): Paint {
  const sgr = (code: string) => (text: string) => (colour && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: sgr("1"),
    dim: sgr("2"),
    mark: (mark, text) => sgr(CODES[mark])(text),
    verdict: (failed, text) => sgr(failed ? "1;31" : "1;32")(text),
  };
}
