import type { Type } from "../cel/type.js";
import type { Meaning } from "./field.js";
import { type Kind } from "./kind.js";
/** What a declared field holds: its type for expressions, and what its text refers to. */
export interface Shape {
    readonly type: Type;
    readonly ref?: Kind | "any";
    readonly vocabulary?: Meaning["vocabulary"];
    readonly document?: true;
    /** The field must be declared. */
    readonly required: boolean;
    /** What a field of a pack means. */
    readonly about?: {
        readonly en: string;
        readonly zh: string;
    };
}
/** Fields of every struct: entity kinds by name, groups by their route (`flow.mechanism`). */
export type Shapes = Readonly<Record<string, Readonly<Record<string, Shape>>>>;
/** Field types read off the zod schemas, once. */
export declare function manifestShapes(): Shapes;
