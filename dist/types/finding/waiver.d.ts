import type { Model } from "../model/entity.js";
import type { Problem } from "../source/problem.js";
import { type Sources } from "./place.js";
import type { Finding } from "./report.js";
interface Waived {
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
}
/** Marks accepted findings, never deletes them; an expired, unused, over-long or self-approved waiver is a problem. */
export declare function applyWaivers(findings: readonly Finding[], model: Model, sources: Sources, maxDays: number): Waived;
export {};
