import type { Signal } from "../signal.js";
import type { FileContext } from "./context.js";
/** Signs that the code serves the public of the mainland: the filing number of a public site, the files of a mini-program. */
export declare function detectAudience(context: FileContext): readonly Signal[];
/** Signs of an audience count where the same part of the repository calls AI that generates. */
export declare function nearGeneration(signals: readonly Signal[], all: readonly Signal[]): readonly Signal[];
