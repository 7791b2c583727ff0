import type { Run } from "./run.js";
/**
 * Lists what is due instead of a check: log and job summary, and where it is asked for one issue for each owner. Issues are written
 * for the default branch alone, so that no proposal can remind anybody.
 */
export declare function remind({ runner, surfaces, event, args, api }: Run): Promise<void>;
