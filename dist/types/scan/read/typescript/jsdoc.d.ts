import type { Shape } from "../../outline.js";
import type { Script } from "./syntax.js";
/** Types that comments declare: `@typedef` with its `@property` lines. */
export declare function jsdocShapes(script: Script): readonly Shape[];
