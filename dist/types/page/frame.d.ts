import type { Snippet } from "../finding/report.js";
import type { Span } from "../source/span.js";
import { type Html } from "./html.js";
/** Lines of a file with their numbers, the range marked. */
export declare function frame(at: Span, { first, lines }: Snippet): Html;
