import { type Outline } from "../outline.js";
/** Reads object types, interfaces and inputs of GraphQL SDL; of the root types, the arguments of each field. */
export declare function graphqlReader(text: string): Outline;
