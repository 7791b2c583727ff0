/** A text between tags, or between the quotes of an attribute: nothing in it can end either. */
export declare function escaped(text: string): string;
/** An element with its attributes in order; what is undefined is left out. */
export declare function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, children?: readonly string[]): string;
/** A line of text at a place. */
export declare function textAt(x: number, y: number, text: string, attributes?: Readonly<Record<string, string | undefined>>): string;
