/** The body that reviews the ethics of research. */
export declare const ethics_committee: import("zod").ZodOptional<import("zod").ZodObject<{
    body: import("zod").ZodOptional<import("zod").ZodString>;
    delegated_to: import("zod").ZodOptional<import("zod").ZodString>;
    members: import("zod").ZodOptional<import("zod").ZodInt>;
    established_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    registered_on: import("zod").ZodOptional<import("zod").ZodISODate>;
}, import("zod/v4/core").$strict>>;
export declare const foreign_measures: import("zod").ZodOptional<import("zod").ZodString>;
