import { type Arguments } from "../cli/options.js";
/** Inputs as the command line would have said them, so that both give the same verdict. */
export declare function argumentsOf(input: (name: string) => string): Arguments;
