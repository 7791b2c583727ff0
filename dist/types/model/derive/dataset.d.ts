import { type Struct, type Value } from "../../cel/value.js";
import type { Fact, Model } from "../entity.js";
/** Facts of one field of a dataset. */
export declare const fieldFacts: Readonly<Record<string, Fact>>;
/** Facts of a dataset. */
export declare const datasetFacts: Readonly<Record<string, Fact>>;
/** The organization that handles an entity, or that an assessment is of: the one it names, else the only one. */
export declare function handlerOf(it: Struct, model: Model): Value;
