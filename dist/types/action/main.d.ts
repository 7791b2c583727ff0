import type { Io } from "../cli/io.js";
/** What the Action may touch: the runner's inputs, outputs and files. */
export interface Runner {
    readonly io: Io;
    input(name: string): string;
    output(name: string, value: string): void;
    /** Appends Markdown to the job summary. */
    summary(text: string): Promise<void>;
    fail(message: string): void;
}
/** Checks the workspace: annotations on stdout, a job summary, report files, outputs, failure at the gate. */
export declare function runAction(runner: Runner): Promise<void>;
