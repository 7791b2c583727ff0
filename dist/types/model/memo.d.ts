import type { Value } from "../cel/value.js";
import type { Model } from "./entity.js";
/** Parts of a thing, each computed once; `keys` are those that were asked for. */
export interface Memo {
    get(key: string): Value;
    keys(): readonly string[];
}
/**
 * Remembers computed parts, and what was read for each while somebody watches. A part that is under way already depends on
 * itself, and is unknown. What is read on the way round a circle is only right for this way, so that nobody keeps it.
 */
export declare function createMemo(modelOf: () => Model, owner: string, compute: (key: string) => Value): Memo;
