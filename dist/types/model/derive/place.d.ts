import type { Model } from "../entity.js";
/** Every place that the manifests name as one where data lies or goes; where a recipient sits counts once data flows to it. */
export declare function declaredPlaces(model: Model): readonly string[];
