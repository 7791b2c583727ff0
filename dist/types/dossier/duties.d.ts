import type { Report } from "../finding/report.js";
import type { Law, Obligation } from "../rule/law.js";
import type { DutyShown } from "./dossier.js";
/** The duties of the catalogue behind findings and questions: for each article that a rule cites, the one that is closest to it. */
export declare function dutiesOf(report: Report, obligations: readonly Obligation[], law: Law): readonly DutyShown[];
