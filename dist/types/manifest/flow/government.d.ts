/** What state organs declare about a flow. */
export declare const government: import("zod").ZodOptional<import("zod").ZodObject<{
    approval: import("zod").ZodOptional<import("zod").ZodString>;
    sharing: import("zod").ZodOptional<import("zod").ZodEnum<{
        conditional: "conditional";
        "not-shared": "not-shared";
        unconditional: "unconditional";
    }>>;
    catalogue: import("zod").ZodOptional<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
