export declare const export_licence: import("zod").ZodOptional<import("zod").ZodObject<{
    number: import("zod").ZodOptional<import("zod").ZodString>;
    not_needed: import("zod").ZodOptional<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
