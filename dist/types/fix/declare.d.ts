import type { Model } from "../model/entity.js";
import type { Signal } from "../scan/signal.js";
import type { Source } from "../source/source.js";
import type { FileEdit } from "./replace.js";
/** Declarations of what code shows, each where its like stands; fields go to the dataset that holds them. */
export declare function declaring(signals: readonly Signal[], model: Model, sources: readonly Source[]): readonly FileEdit[];
