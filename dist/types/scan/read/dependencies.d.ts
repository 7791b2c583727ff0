import { type Outline } from "../outline.js";
/** Reads the libraries that a dependency manifest asks for; lock files are none. */
export declare function dependencyReader(text: string, file: string): Outline;
