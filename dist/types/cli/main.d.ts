import type { ExitCode, Io } from "./io.js";
import { type Arguments, type Command } from "./options.js";
interface Entry {
    readonly command: Command;
    run(args: Arguments, io: Io): ExitCode | Promise<ExitCode>;
}
/** All commands, in the order of help. */
export declare const COMMANDS: readonly Entry[];
/** Runs one command line. A user's mistake is one line without a stack; only our own bugs show one. */
export declare function main(argv: readonly string[], io: Io): Promise<ExitCode>;
/** The command that one or two words name, and what stands behind them. */
export declare function commandOf(name: string, rest: readonly string[]): {
    readonly found: Entry;
    readonly words: readonly string[];
};
export {};
