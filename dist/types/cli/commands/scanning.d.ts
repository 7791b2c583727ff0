import type { Command } from "../options.js";
export declare const scanCommand: Command;
export declare const initCommand: Command;
export declare const fixCommand: Command;
