/** A literal value that is shaped like an item of a person. */
export interface LiteralItem {
    readonly category: string;
    readonly sure: number;
}
/** Tells whether a literal is itself an item: identity number, phone, bank card. Dummies and test numbers are none. */
export declare function literalItem(text: string): LiteralItem | undefined;
/** The text with every value of a person in it masked but for its first signs. */
export declare function maskValues(text: string): string;
