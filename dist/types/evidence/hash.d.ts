/** SHA-256 of bytes, or of a text in UTF-8, in lower-case hexadecimal. */
export declare function sha256(content: string | Uint8Array): string;
/** SHA-256 of plain data, whatever the order of its keys. */
export declare function digestOf(value: unknown): {
    readonly sha256: string;
};
/** An integrity of the lock, in the hexadecimal of in-toto. */
export declare function fromIntegrity(integrity: string): {
    readonly sha256: string;
};
