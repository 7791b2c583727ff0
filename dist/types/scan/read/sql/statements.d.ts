import { type Token } from "../tokens.js";
/**
 * The statements that declare or describe columns, with their comments and those around them; others, and rows of data,
 * are passed over.
 */
export declare function declarations(text: string): Generator<readonly Token[]>;
