import type { Signal } from "../signal.js";
import type { Services } from "../vocabulary/services.js";
import type { FileContext } from "./context.js";
/** Interfaces of mini-programs that the privacy guide must declare: calls, elements, scopes and what app.json asks for. */
export declare function detectPermissions(context: FileContext, { miniProgram }: Services): readonly Signal[];
