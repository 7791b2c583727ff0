import type { Signal } from "../signal.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { FileContext } from "./context.js";
/** What a file lets AI or an algorithm do: by its libraries, calls and words. */
export declare function detectCapabilities(context: FileContext, { services }: Vocabulary): readonly Signal[];
