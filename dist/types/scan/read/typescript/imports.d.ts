import type { Import } from "../../outline.js";
import { type Script, type Syntax } from "./syntax.js";
/** The module that a node takes: `import`, `export … from`, `require()`, `import()`. */
export declare function importOf(script: Script, node: Syntax): Import | undefined;
