import type { Sighting } from "../model/entity.js";
import type { Span } from "../source/span.js";
import { type Signal } from "./signal.js";
/** Signals about one and the same thing as one sighting, at its surest and then first place; what is below the bar is left out. */
export declare function sightingsOf(signals: readonly Signal[], lineOf: (at: Span) => string): readonly Sighting[];
/** File, then line, then column. */
export declare function byPlace(a: Signal, b: Signal): number;
