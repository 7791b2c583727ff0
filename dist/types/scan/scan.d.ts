import type { Sighting } from "../model/entity.js";
import type { Span } from "../source/span.js";
import { type Reach } from "./detect/reach.js";
import { type Ignore } from "./ignore.js";
import type { Readers } from "./reading.js";
import { type Signal } from "./signal.js";
import type { Vocabulary } from "./vocabulary/vocabulary.js";
/** What one file says, as plain data: it can be kept, and sent between threads. */
export interface FileScan {
    readonly file: string;
    /** Git's object id of its text. */
    readonly id: string;
    /** What the file alone tells. */
    readonly signals: readonly Signal[];
    /** What tells something together with other files. */
    readonly reach: Reach;
    readonly ignores: readonly Ignore[];
    /** Places that its parser could not make sense of. */
    readonly unread: readonly Span[];
}
/** Everything that a scan saw, in the order of files and lines. */
export interface Scan {
    readonly signals: readonly Signal[];
    readonly ignores: readonly Ignore[];
    readonly unread: readonly Span[];
}
export interface Tools {
    readonly readers: Readers;
    readonly vocabulary: Vocabulary;
}
/** Reads one file and tells what it alone says; undefined for a file that no reader takes. */
export declare function scanFile(file: string, text: string, tools: Tools): Promise<FileScan | undefined>;
/** Puts the files together: names are followed across them. */
export declare function assemble(files: readonly FileScan[], vocabulary: Vocabulary): Scan;
/** The signals as a check takes them, with the lines of code that hold them; those below the bar are only counted. */
export declare function judged({ signals }: Scan, lineOf: (at: Span) => string): {
    readonly signals: readonly Sighting[];
    readonly unsure: number;
};
