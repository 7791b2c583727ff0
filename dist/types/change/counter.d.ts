import type { Counter } from "../finding/report.js";
import type { Text } from "../source/problem.js";
/** How the people counted for an organization moved, and the thresholds that they passed. */
export declare function crossings(organization: string, before: readonly Counter[], after: readonly Counter[]): readonly Text[];
