export declare const core_data: import("zod").ZodOptional<import("zod").ZodObject<{
    instruction: import("zod").ZodOptional<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
export declare const secrecy_approval: import("zod").ZodOptional<import("zod").ZodString>;
export declare const export_control: import("zod").ZodOptional<import("zod").ZodEnum<{
    "controlled-item": "controlled-item";
    none: "none";
    "restricted-technology": "restricted-technology";
}>>;
