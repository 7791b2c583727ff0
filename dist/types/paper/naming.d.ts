import type { CitedArticle, MissingFact } from "../finding/report.js";
import type { Entity, Model } from "../model/entity.js";
import { type Lang } from "./wording.js";
/** What is missing, and where it belongs where there is room for that. */
export declare function missingText(model: Model, open: readonly MissingFact[], wide: boolean, lang: Lang): string;
/** A dotted route with the names of elements in place of their numbers: `fields[phone].necessity`. */
export declare function routeOf(entity: Entity | undefined, path: string): string;
/** Citations in one line; articles of one instrument share its name. */
export declare function lawNames(cited: readonly CitedArticle[], lang: Lang): string;
