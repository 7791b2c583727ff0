import type { Names } from "../vocabulary/names.js";
import { type Match } from "./match.js";
/** The item that a label in English speaks of: `Phone number`, `E-mail address of the customer`. */
export declare function matchSaid(label: string, names: Names): Match | undefined;
