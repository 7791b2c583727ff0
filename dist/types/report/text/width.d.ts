/** Columns that a text takes on a terminal: Chinese characters and emoji take two, combining marks none. */
export declare function displayWidth(text: string): number;
/** Fills up to a width with spaces. */
export declare function pad(text: string, width: number): string;
/** Breaks a text into lines of at most `width` columns, between words or Chinese characters. */
export declare function wrap(text: string, width: number): readonly string[];
