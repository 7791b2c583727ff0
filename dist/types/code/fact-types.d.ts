import type { Shapes } from "../manifest/shape.js";
import type { Pack } from "../rule/rule.js";
/** The TypeScript file that types what rules in TypeScript read: an interface for each struct of the built-in vocabulary. */
export declare function factTypes(shapes: Shapes, packs: readonly Pack[]): string;
