import { type Outline } from "../outline.js";
/** Reads open data contracts (ODCS 3) and data contract specifications: what they describe is stored data. */
export declare function contractReader(text: string, file: string): Outline;
/** Whether YAML begins like a data contract. */
export declare function isContract(head: string): boolean;
