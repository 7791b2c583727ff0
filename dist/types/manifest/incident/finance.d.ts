/** Reports of a bank or an insurer to the NFRA. */
export declare const financial_report: import("zod").ZodOptional<import("zod").ZodObject<{
    written_at: import("zod").ZodOptional<import("zod").ZodISODateTime>;
    progress_reports: import("zod").ZodOptional<import("zod").ZodBoolean>;
    review_at: import("zod").ZodOptional<import("zod").ZodISODateTime>;
}, import("zod/v4/core").$strict>>;
