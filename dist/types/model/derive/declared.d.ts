import { type Struct } from "../../cel/value.js";
import type { Entity, Model } from "../entity.js";
/** Text of a sighting or entity; what is not declared is empty. */
export declare const text: (it: Struct, key: string) => string;
/** Whether a manifest says what was seen in code. */
export declare function isDeclared(it: Struct, model: Model): boolean;
/** Recipients of the service or AI provider. */
export declare function recipientsOf(it: Struct, model: Model): readonly Entity[];
/** Somebody declares that data of the service leaves: where the recipient is, where a flow arrives, where a model runs. */
export declare function isDeclaredAbroad(it: Struct, model: Model): boolean;
/** AI services whose vendor is a recipient of the provider that was seen. */
export declare function modelsOf(it: Struct, model: Model): readonly Entity[];
/** AI services that are bound to the code, or all without such a bond where none is. */
export declare function servicesAt(it: Struct, model: Model): readonly Entity[];
/** Those bound to the code where something was seen; where there are none, those that are bound to no code. */
export declare function boundTo(it: Struct, model: Model, kind: Entity["kind"]): readonly Entity[];
/** Computes a value once for each model. */
export declare function once<T>(compute: (model: Model) => T): (model: Model) => T;
/** A text of the model behind an AI service. */
export declare function baseOf(one: Entity, key: "name" | "origin" | "runs_in"): string;
/** Interfaces that privacy guides name; undefined where no system declares its guide. */
export declare const interfacesOf: (model: Model) => string[] | undefined;
/** Whether all places in which datasets are stored lie in the mainland, and there is one. */
export declare const isMainlandOnly: (model: Model) => boolean;
/** `gpt-4o` is declared for `gpt-4o-2024-11-20`, and `Qwen Plus` for `qwen-plus-latest`. */
export declare function isSameModel(declared: string, called: string): boolean;
/** Names of fields without case and separators: `idCard`, `id_card`, `ID-Card`. */
export declare function plain(name: string): string;
