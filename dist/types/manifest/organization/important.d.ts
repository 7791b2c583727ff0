export declare const important_data_duties: import("zod").ZodOptional<import("zod").ZodObject<{
    body_tasks: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        complaints: "complaints";
        "monitoring-and-training": "monitoring-and-training";
        "rules-and-plan": "rules-and-plan";
    }>>>;
    background_checked_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    first_responsible: import("zod").ZodOptional<import("zod").ZodString>;
    key_posts: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
    internal_approval: import("zod").ZodOptional<import("zod").ZodBoolean>;
    processing_log_days: import("zod").ZodOptional<import("zod").ZodInt>;
}, import("zod/v4/core").$strict>>;
