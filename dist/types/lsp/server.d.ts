import type { Lang } from "../report/wording.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import type { Library } from "./hover.js";
/** What the server is given by the command line. */
export interface Serving {
    readonly input: NodeJS.ReadableStream;
    readonly output: NodeJS.WritableStream;
    /** The workspace of a client that names none. */
    readonly cwd: string;
    readonly version: string;
    /** Language of what is shown; the client's when left out. */
    readonly lang?: Lang;
    readonly asOf: () => string;
    readonly policies: BuiltinPolicies;
    readonly library: Library;
}
/** Serves one client over two streams until it leaves; the library ends the process then. */
export declare function serve(serving: Serving): void;
