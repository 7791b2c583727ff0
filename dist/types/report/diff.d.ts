import type { Report } from "../finding/report.js";
import { type Lang } from "./wording.js";
/** What a change does, for a terminal: in law, what it mends and what it breaks; without code, which a commit may not show. */
export declare function renderDiff(report: Report, { lang, colour }: {
    readonly lang: Lang;
    readonly colour: boolean;
}): string;
