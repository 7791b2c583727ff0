import type { Finding } from "../../finding/report.js";
import { type Lang } from "../wording.js";
import type { Block } from "./block.js";
import type { Paint } from "./paint.js";
/** A duty that is not met: what, where in the code, how to put it right, since when, and what is at stake. */
export declare function findingBlock(finding: Finding, lang: Lang, paint: Paint, told: Set<string>): Block;
/** Other places that a reader needs. */
export declare function relatedTexts(related: NonNullable<Finding["related"]>, lang: Lang): readonly string[];
/** An accepted finding in one line: who accepted it, until when, and why. */
export declare function waivedBlock({ at, law, message, waiver, ignored }: Finding, lang: Lang): Block;
