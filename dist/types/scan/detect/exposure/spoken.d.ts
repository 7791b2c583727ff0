import type { Value } from "../../outline.js";
import type { Names } from "../../vocabulary/names.js";
/** Bare names that the text in front of them gives to a person: `owner %s registered`, `学员${name}`. */
export declare function namesOfPeople(values: readonly Value[], names: Names): readonly Named[];
type Named = Extract<Value, {
    is: "name";
}>;
/** Does an expression name a thing and nobody: the crop beside its disease? */
export declare function speaksOfThings(value: Value, names: Names): boolean;
export {};
