/** A value as YAML on one line. */
export declare function inline(data: unknown): string;
