import type { Counter } from "../finding/report.js";
import { type Lang } from "./wording.js";
/** People counted for an organization, with the step reached and the room before the next, as one sentence. */
export declare function counterLine(counter: Counter, lang: Lang): string;
