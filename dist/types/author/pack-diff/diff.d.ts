import { type PackDiff } from "./change.js";
import type { DiffSide } from "./side.js";
/** What changed in law between two versions of packs; the same sides always give the same answer. */
export declare function diffPacks(before: DiffSide, after: DiffSide): PackDiff;
