import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const upcomingCommand: Command;
export declare function runUpcoming(args: Arguments, io: Io): Promise<ExitCode>;
