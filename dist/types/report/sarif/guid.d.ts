/** A GUID that always is the same for the same parts: a name-based UUID of version 5 (RFC 9562). */
export declare function guidOf(...parts: readonly string[]): string;
