import type { DiffSide } from "../author/pack-diff/side.js";
import type { Io } from "./io.js";
/** Reads one side of a comparison: a built-in id, a folder, an installed package, an installation of hegui, or `REF:folder`. */
export declare function packSide(io: Io, name: string): Promise<DiffSide>;
/**
 * Problems that leave something out of the comparison: it would look as if it were gone. A rule whose expression cannot be read is
 * compared by its texts; a table or fact cannot be.
 */
export declare function blocking({ problems, policies }: DiffSide): DiffSide["problems"];
