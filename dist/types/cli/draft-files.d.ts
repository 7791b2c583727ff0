import type { Io } from "./io.js";
/** A draft as a file of the output folder. */
export interface DraftFile {
    readonly name: string;
    readonly bytes: Uint8Array;
}
/** Writes drafts, all or none; one that a person has changed since is not overwritten unless that is asked for. */
export declare function writeDrafts(io: Io, folder: string, files: readonly DraftFile[], force: boolean): void;
