/**
 * Days of an ISO 8601 duration: a month has 28 to 31, a year 365 or 366. A part of a day counts as none in the least
 * and as a whole one in the most, so that "at least" and "at most" hold whenever it begins.
 */
export declare function lengthOf(duration: string): {
    readonly least: number;
    readonly most: number;
};
