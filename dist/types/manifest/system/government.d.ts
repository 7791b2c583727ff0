/** A website, app, account or mail system of a Party or state organ or public institution. */
export declare const government_application: import("zod").ZodOptional<import("zod").ZodObject<{
    operated: import("zod").ZodOptional<import("zod").ZodBoolean>;
    safeguards: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "access-control": "access-control";
        "graded-data": "graded-data";
        "logs-one-year": "logs-one-year";
        "mainland-hosting": "mainland-hosting";
    }>>>;
}, import("zod/v4/core").$strict>>;
