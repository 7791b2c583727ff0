import type { Decision } from "../../rule/rule.js";
import { type PackPage } from "./rule.js";
/** The page of a decision table: its rows in order, then the condition of each. */
export declare function decisionPage(decision: Decision, page: PackPage): string;
