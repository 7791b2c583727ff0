import type { Report } from "../finding/report.js";
import { type Lang } from "./wording.js";
/** Data flows as a Mermaid flowchart, with what a reader needs beside it. */
export interface FlowMap {
    readonly title: string;
    readonly text: string;
    /** What the lines mean, and how many flows did not fit. */
    readonly legend: string;
}
/** Flows that move personal information or cross a border, what changed first; undefined when there are none. */
export declare function flowMap(report: Report, lang: Lang): FlowMap | undefined;
