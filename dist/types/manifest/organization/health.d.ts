/** Health institutions. */
export declare const health: import("zod").ZodOptional<import("zod").ZodObject<{
    roles: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "health-authority": "health-authority";
        "medical-institution": "medical-institution";
        "service-partner": "service-partner";
    }>>>;
}, import("zod/v4/core").$strict>>;
export declare const foreign_controlled: import("zod").ZodOptional<import("zod").ZodBoolean>;
