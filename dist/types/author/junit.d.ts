import type { Lang } from "../report/wording.js";
import type { Pack } from "../rule/rule.js";
import { type TestReport } from "./report.js";
/** A test run as JUnit XML: a suite for each pack, a case for each example; rules whose conditions nothing constrains fail a case of their own. */
export declare function junit(given: TestReport, packs: readonly Pack[], lang: Lang): string;
