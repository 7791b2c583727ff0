/** The published JSON Schema of the list, made from the schema above. */
export declare function dueJsonSchema(): Readonly<Record<string, unknown>>;
