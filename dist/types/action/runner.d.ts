import type { ExitCode, Io } from "../cli/io.js";
/** What the Action may touch: the runner's inputs, outputs, files and messages. */
export interface Runner {
    readonly io: Io;
    input(name: string): string;
    output(name: string, value: string): void;
    /** Appends Markdown to the job summary. */
    summary(text: string): Promise<void>;
    /** Hides a value in the log. */
    secret(value: string): void;
    /** Text of a file of the runner, undefined when it is not there. */
    read(path: string): string | undefined;
    notice(message: string): void;
    /** Lines that people see when they open the group. */
    group(title: string, lines: readonly string[]): void;
    fail(message: string, code: ExitCode): void;
}
