import type { Call, Value } from "../../outline.js";
import type { Names } from "../../vocabulary/names.js";
import { type Item } from "./items.js";
/** Values of people in addresses that are put together: query strings and paths. */
export declare function inAddress(value: Value, names: Names): readonly Item[];
/** Values of people that a call puts into an address: parameters of a GET, search parameters, placeholders of a route. */
export declare function inParameters(call: Call, names: Names): readonly Item[];
