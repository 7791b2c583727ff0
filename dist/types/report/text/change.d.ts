import type { Report } from "../../finding/report.js";
import { type Lang } from "../wording.js";
import type { Paint } from "./paint.js";
/** What became of the compared commit's findings, what a change does in law and settings, and which waivers end soon. */
export declare function changeLines(report: Report, lang: Lang, paint: Paint): readonly string[];
