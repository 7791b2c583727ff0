/** Packs an Office file anew with names in order and without the time at which it was made: same parts, same bytes. */
export declare function settled(file: Uint8Array, change: (name: string, text: string) => string): Uint8Array;
/** The times at which a file was made and changed, as the judged date. */
export declare function dated(name: string, text: string, asOf: string): string;
