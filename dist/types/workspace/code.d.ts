import type { ScanInput } from "../examine.js";
import type { Sighting } from "../model/entity.js";
import type { Ignore } from "../scan/ignore.js";
import type { Signal } from "../scan/signal.js";
import type { Problem } from "../source/problem.js";
import type { Workspace } from "./workspace.js";
/** How the code of a workspace is scanned. */
export interface CodeOptions {
    /** Folder of what the scan loads: grammars/, vocabulary.json, scan/worker.js. */
    readonly assets: URL;
    /** Tests, fixtures, examples and documents too. */
    readonly tests: boolean;
    /** Files under version control, where that is known. */
    readonly tracked?: ReadonlySet<string>;
    /** Folder that keeps results between runs instead of the one below node_modules. */
    readonly cache?: string;
    /** Told now and then how many files are done. */
    readonly progress?: (done: number, all: number) => void;
}
/** The code of a workspace as a check takes it. */
export interface ScannedCode {
    readonly signals: readonly Signal[];
    readonly sightings: readonly Sighting[];
    readonly scan: ScanInput;
    readonly problems: readonly Problem[];
    /** The same of the commit to compare with. */
    readonly base?: {
        readonly signals: readonly Sighting[];
        readonly ignores: readonly Ignore[];
    };
}
/** Scans the code below the root of a workspace, and that of the commit to compare with. */
export declare function scanCode(workspace: Workspace, options: CodeOptions): Promise<ScannedCode>;
