/** What a command may touch: text out, where it stands, what day it is. Tests hand in their own. */
export interface Io {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The terminal shows colours. */
    readonly colour: boolean;
    now(): Date;
    out(text: string): void;
    err(text: string): void;
    /** Shows how far long work is, on a terminal; an empty text clears it. */
    progress?(text: string): void;
    /** Asks a person on a terminal; undefined when nobody can answer. */
    ask?(question: string): Promise<string>;
    writeFile(path: string, text: string): void;
    /** Calls back after changes below the folders until the process is interrupted. */
    watch(folders: readonly string[], changed: () => void): Promise<void>;
}
/** 0 clean · 1 findings at the gate, or problems · 2 usage, configuration or pack · 3 internal · 4 nothing to check. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;
