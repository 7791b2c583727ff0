import { type Struct, type Value } from "../../cel/value.js";
import type { Model } from "../entity.js";
/** Assessments of some types, or of all, that cover any of the given entities, completed by the judged date, oldest first. */
export declare function assessmentsOf(model: Model, types: readonly string[] | undefined, labels: readonly string[]): readonly Struct[];
/** The latest of them; unknown, pointing at the entity that lacks it, when there is none. */
export declare function latestAssessment(model: Model, types: readonly string[], labels: readonly string[], it: Struct): Value;
