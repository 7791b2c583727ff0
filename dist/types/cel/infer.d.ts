import type { ExpressionError, LibraryNode } from "./library.js";
import type { Environment } from "./type.js";
/**
 * What the library's checker does not see: misspelt fields with a suggestion, and words compared with a closed
 * vocabulary that does not have them. Returns the first mistake.
 */
export declare function inferTypes(root: LibraryNode, environment: Environment): ExpressionError | undefined;
