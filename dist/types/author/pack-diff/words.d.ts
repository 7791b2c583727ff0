import { type Change } from "./change.js";
import type { DiffSide } from "./side.js";
/** Categories, fields of manifests and instruments that only one side has, or that mean something else. */
export declare function wordChanges([before, after]: readonly [DiffSide, DiffSide]): readonly Change[];
