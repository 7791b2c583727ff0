/** Shows characters that change a line without being seen (controls, bidirectional, zero-width) as escapes. */
export declare function visible(text: string): string;
/** Breaks what a CI runner would take for a command, colours or not: `::name::` at the start of a line, `##[` anywhere. */
export declare function guard(line: string): string;
/** Makes a value safe to print as a line of its own. */
export declare function sanitise(text: string): string;
/** Changes every string of a plain value, so that no field can be forgotten; keys in `skip` keep what they hold. */
export declare function mapStrings<T>(value: T, change: (text: string) => string, skip: ReadonlySet<string>): T;
