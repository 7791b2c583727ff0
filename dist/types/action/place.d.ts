import type { Io } from "../cli/io.js";
import type { Event } from "./event.js";
import { type Api } from "./github/api.js";
import type { Surfaces } from "./inputs.js";
import type { Runner } from "./runner.js";
/** The checkout, or the folder inside it that `working-directory` names. */
export declare function rootOf(runner: Runner): string;
/** The same, as people name it: empty for the whole checkout. */
export declare function folderOf(runner: Runner): string;
/** The API of the repository that the run belongs to; none without a token. */
export declare function apiOf({ token, timeout }: Surfaces, env: Io["env"]): Api | undefined;
/** Where a report is read: addresses of files at the checked commit and of this run, and the command that repeats it. */
export declare function optionsOf(io: Io, event: Event, lang: "en" | "zh", folder: string, repository?: string): {
    readonly lang: "en" | "zh";
    readonly colour: false;
    readonly quiet: false;
    readonly key: string;
    readonly handbook: Readonly<Record<string, import("../rule/rule.js").Handbook>>;
    readonly links?: {
        blob: string;
        run?: string;
        command: string;
    };
};
