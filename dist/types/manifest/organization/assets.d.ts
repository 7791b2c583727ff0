/** What an organization does that brings buyers and sellers of data together. */
export declare const data_trading: import("zod").ZodOptional<import("zod").ZodObject<{
    intermediary: import("zod").ZodOptional<import("zod").ZodBoolean>;
    practices: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "identity-check": "identity-check";
        "records-kept": "records-kept";
        "source-statement": "source-statement";
    }>>>;
}, import("zod/v4/core").$strict>>;
