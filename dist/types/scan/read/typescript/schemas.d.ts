import type { Import, Shape } from "../../outline.js";
import type { Script, Syntax } from "./syntax.js";
import type { Values } from "./values.js";
/** The names under which a file has schema libraries and their functions. */
export declare function schemaRoots(imports: readonly Import[]): ReadonlySet<string>;
/** The shape that a call such as `z.object({ … })` makes. */
export declare function schemaShape(script: Script, call: Syntax, roots: ReadonlySet<string>, values: Values): Shape | undefined;
