import type { Command } from "../options.js";
export declare const diffCommand: Command;
export declare const whyCommand: Command;
export declare const explainCommand: Command;
export declare const upcomingCommand: Command;
export declare const baselineCommand: Command;
export declare const renderCommand: Command;
export declare const coverageCommand: Command;
export declare const schemaCommand: Command;
