import type { Runner } from "./runner.js";
/** Checks the workspace, or publishes a saved report: log, annotations, job summary, files, outputs; failure at the gate. */
export declare function runAction(runner: Runner): Promise<void>;
