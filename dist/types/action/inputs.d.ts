import { type Arguments } from "../cli/options.js";
/** Inputs of the Action that become flags of `hegui check`; defaults live there, not in action.yml. */
export declare const FLAG_INPUTS: readonly ["as-of", "lang", "packs", "profile", "fail-on", "unknown"];
export declare const SWITCH_INPUTS: readonly ["strict"];
/** Inputs as the command line would have said them, so that both give the same verdict. */
export declare function argumentsOf(input: (name: string) => string): Arguments;
