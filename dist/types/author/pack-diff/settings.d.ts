import type { PackFile } from "../../rule/pack-schema.js";
import { type Pack, type Param } from "../../rule/rule.js";
import { type Change } from "./change.js";
import type { DiffSide } from "./side.js";
type Params = Readonly<Record<string, Param>>;
/** Parameters that are new, gone or different: their value where nobody sets another, and their bounds. */
export declare function paramChanges(before?: Params, after?: Params): readonly Change[];
/** What the head of a pack says about other packs: what it builds on, the levels and parameters that it decides. */
export declare function headChanges([before, after]: readonly [DiffSide, DiffSide], old: PackFile | undefined, now: PackFile | undefined): readonly Change[];
/** Rules that a pack brings, whether compiled or only seen as code. */
export declare function codeChanges({ id }: Pick<Pack, "id">, [before, after]: readonly [DiffSide, DiffSide]): readonly Change[];
export {};
