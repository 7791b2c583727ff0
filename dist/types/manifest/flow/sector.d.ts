export declare const financial: import("zod").ZodOptional<import("zod").ZodObject<{
    assessed_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    scenario: import("zod").ZodOptional<import("zod").ZodString>;
    scenario_list: import("zod").ZodOptional<import("zod").ZodEnum<{
        exempt: "exempt";
        necessary: "necessary";
    }>>;
}, import("zod/v4/core").$strict>>;
export declare const genetic: import("zod").ZodOptional<import("zod").ZodObject<{
    report: import("zod").ZodOptional<import("zod").ZodString>;
    backup: import("zod").ZodOptional<import("zod").ZodString>;
    agreed_use: import("zod").ZodOptional<import("zod").ZodString>;
    security_review: import("zod").ZodOptional<import("zod").ZodEnum<{
        passed: "passed";
        pending: "pending";
        refused: "refused";
    }>>;
}, import("zod/v4/core").$strict>>;
export declare const health_review: import("zod").ZodOptional<import("zod").ZodString>;
