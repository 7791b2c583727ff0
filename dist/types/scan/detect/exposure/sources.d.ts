import type { Assignment, Value } from "../../outline.js";
import type { Names } from "../../vocabulary/names.js";
/** Variables by the item that they were given, where the name of the variable is a part of its name: `plate = form["plate_number"]`. */
export type Sources = ReadonlyMap<string, readonly {
    readonly from: number;
    readonly path: string | undefined;
}[]>;
/** Collects the variables of a file that shorten the name of what they hold. */
export declare function sourcesOf(assignments: readonly Assignment[], names: Names): Sources;
/** The value with its variables under the names of what they were given last. */
export declare function withSources(value: Value, sources: Sources): Value;
