import type { Call } from "../../outline.js";
import type { Reading } from "../tree/reading.js";
import { type Node } from "../tree.js";
/** The annotations of a declaration. */
export declare function annotationsOf(file: Reading, declaration: Node): Call[];
/** The name of an annotation without its package. */
export declare function simpleName({ callee }: Call): string;
/** Other names and labels that annotations give. */
export declare function describe(annotations: readonly Call[]): {
    aliases: string[];
    labels: string[];
};
