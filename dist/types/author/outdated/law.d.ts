import { type Law } from "../../rule/law.js";
import type { Pack } from "../../rule/rule.js";
import type { Path, Span } from "../../source/span.js";
import type { Outdated } from "./item.js";
/** Finds the place of a key in a file of a pack. */
export type Place = (file: string, path: Path) => Span;
/** Rules and tables of packs that are not built in and that rest on law, or on a decision, that is no longer in force. */
export declare function outdatedLaw(own: readonly Pack[], all: readonly Pack[], law: Law, day: string, place: Place): readonly Outdated[];
