/** One flag of the command line: what help, parsing and the Action share. */
export interface Option {
    readonly name: string;
    readonly short?: string;
    readonly value?: string;
    readonly choices?: readonly string[];
    /** May be given more than once. */
    readonly many?: true;
    readonly about: string;
}
export interface Command {
    readonly name: string;
    readonly usage: string;
    readonly about: string;
    readonly options: readonly Option[];
    readonly examples: readonly string[];
}
/** Values of the flags that were given, and the words behind them. */
export interface Arguments {
    readonly words: readonly string[];
    readonly flags: Readonly<Record<string, string | true | undefined>>;
    /** Values of the flags that may be given more than once. */
    readonly many: Readonly<Record<string, readonly string[]>>;
}
/** Parses the words behind a command; everything wrong is a usage error that says what would be right. */
export declare function parseOptions(command: Command, args: readonly string[]): Arguments;
/** Help of one command, with its examples. */
export declare function helpOf(command: Command): string;
