import type { ParsedExpression } from "./library.js";
import { type Environment } from "./type.js";
/** Parses and type-checks expressions of one environment. The only place that knows the CEL library. */
export declare function createParser(environment: Environment): (text: string, expected: string | undefined) => ParsedExpression;
