import type { Signal } from "../signal.js";
import type { Names } from "../vocabulary/names.js";
import type { FileContext } from "./context.js";
/** Personal information in logs, addresses, error reports, analytics and prompts of a file. */
export declare function detectExposures(context: FileContext, names: Names): readonly Signal[];
