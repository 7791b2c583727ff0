import type { Baseline } from "../finding/baseline.js";
import { type Sources } from "../finding/place.js";
import type { Model } from "../model/entity.js";
import type { Dated } from "./time.js";
/** Ends of waivers: what they accept is a finding again on the day after. */
export declare function waiversDue(model: Model, sources: Sources): readonly Dated[];
/** The end of the baseline; without an entry it accepts nothing. */
export declare function baselineDue(baseline: Baseline | undefined, model: Model): readonly Dated[];
