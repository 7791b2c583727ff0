import type { Report } from "../finding/report.js";
import type { Lang } from "./wording.js";
export { type Annotation, annotations } from "./annotations.js";
/** Workflow commands that annotate a pull request, one a line. */
export declare function renderGithub(report: Report, options: {
    readonly lang: Lang;
}): string;
