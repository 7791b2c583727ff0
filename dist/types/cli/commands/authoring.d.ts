import type { Command } from "../options.js";
export declare const newCommand: Command;
export declare const testCommand: Command;
export declare const docsCommand: Command;
export declare const listCommand: Command;
export declare const lockCommand: Command;
export declare const outdatedCommand: Command;
