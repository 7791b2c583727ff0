/** Rules for employees' use of AI. */
export declare const ai_policy: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
    "allowed-tools": "allowed-tools";
    "banned-inputs": "banned-inputs";
    "output-review": "output-review";
}>>>;
export declare const foreign_investment: import("zod").ZodOptional<import("zod").ZodObject<{
    invested: import("zod").ZodOptional<import("zod").ZodBoolean>;
    review: import("zod").ZodOptional<import("zod").ZodObject<{
        path: import("zod").ZodOptional<import("zod").ZodString>;
        sha256: import("zod").ZodOptional<import("zod").ZodString>;
        reference: import("zod").ZodOptional<import("zod").ZodString>;
    }, import("zod/v4/core").$strict>>;
}, import("zod/v4/core").$strict>>;
