import { type Reader } from "../outline.js";
/** Reads HTML and the markup of mini-programs: elements, and their inputs as a form. */
export declare const htmlReader: Reader;
/** The name of a component or page: that of its file, or of its folder where the file is called `index`. */
export declare function componentName(file: string): string;
