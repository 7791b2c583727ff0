/** How many characters a text has: Unicode code points, as CEL counts them. */
export declare function codePoints(text: string): number;
/** Compares two texts by code points; JavaScript compares UTF-16 units, which sorts what lies above U+FFFF too low. */
export declare function compareText(a: string, b: string): number;
