import type { LibraryNode } from "./library.js";
/**
 * Whether `==` or `!=` took a `<` or `in` on its right that has no parentheses: CEL groups these operators from the left,
 * the library lets `<` and `in` bind tighter.
 */
export declare function isGroupedOtherwise(node: LibraryNode): boolean;
