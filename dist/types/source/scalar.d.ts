import { type DocumentDirective } from "js-yaml";
import type { Scalar } from "./node.js";
/** The value of an untagged plain scalar by the YAML 1.2 core schema; what is no null, boolean or number is text. */
export declare function plainValue(text: string): Scalar["value"];
/** The value of a scalar with a core tag such as `int`, undefined when the text does not fit. */
export declare function taggedValue(text: string, tag: string): Scalar["value"] | undefined;
/** The short name of a core tag (`!!int` gives `int`, `!` gives an empty name), undefined for any other tag. */
export declare function coreTag(raw: string, directives: readonly DocumentDirective[]): string | undefined;
