import type { Run } from "./run.js";
/** Comments on the pull request that a finished run checked, from the report that it saved. */
export declare function publishSaved({ runner, surfaces, event, args, api }: Run): Promise<void>;
