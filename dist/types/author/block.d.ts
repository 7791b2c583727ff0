/** A part of a file that is ours, between two comment lines of their own. */
export interface Block {
    readonly start: string;
    readonly end: string;
    readonly text: string;
}
/** The file with the block in it: in place of an earlier one, else at the end. Undefined when the marks do not pair up. */
export declare function withBlock(file: string, { start, end, text }: Block): string | undefined;
