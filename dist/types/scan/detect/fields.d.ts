import type { Signal } from "../signal.js";
import type { Names } from "../vocabulary/names.js";
import type { FileContext } from "./context.js";
/** Fields of a file that hold personal information, and literal values that are such. */
export declare function detectFields(context: FileContext, names: Names): readonly Signal[];
