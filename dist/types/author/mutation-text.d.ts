import { type TestReport } from "./report.js";
import { type Style } from "./text.js";
/** What no example constrains, by rule and table; advice below what fails. */
export declare function mutationLines({ mutation }: TestReport, style: Style): readonly string[];
