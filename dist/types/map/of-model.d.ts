import type { Model } from "../model/entity.js";
import type { DataMap } from "./graph.js";
/** The map of what is declared: every dataset, system, AI model and recipient, every flow and every use. */
export declare function mapOf(model: Model): DataMap;
