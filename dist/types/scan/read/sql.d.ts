import { type Outline } from "../outline.js";
/** Reads the tables and columns that SQL of any dialect creates, alters or describes; rows of data are never read. */
export declare function sqlReader(text: string): Outline;
