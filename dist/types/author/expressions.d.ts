import type { Environment } from "../cel/type.js";
import { type Kind } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import type { Pack } from "../rule/rule.js";
import type { Words } from "../rule/vocabulary.js";
/** What expressions about each kind may read, with the facts and decisions of these packs. */
export declare function environmentsOf(words: Words, packs: readonly Pack[]): Readonly<Record<Kind, Environment>>;
/** Conditions about one kind that an editor can offer: what is declared, derived and decided, in the form that each type is tested in. */
export declare function conditionsOf({ structs }: Environment, kind: Kind): readonly string[];
/** Routes that manifests may declare for a kind: what `at` may name. */
export declare function routesOf(shapes: Shapes, kind: Kind): readonly string[];
/** Fields of a kind that refer to other entities: what `related` may name. */
export declare function referencesOf(shapes: Shapes, kind: Kind): readonly string[];
