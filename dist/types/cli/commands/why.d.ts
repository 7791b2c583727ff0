import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
export declare function runWhy(args: Arguments, io: Io): Promise<ExitCode>;
