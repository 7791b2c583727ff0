export declare const banking: import("zod").ZodOptional<import("zod").ZodObject<{
    risk_level: import("zod").ZodOptional<import("zod").ZodEnum<{
        high: "high";
        low: "low";
        medium: "medium";
    }>>;
    approval: import("zod").ZodOptional<import("zod").ZodString>;
    controls: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "human-oversight": "human-oversight";
        "supply-chain-review": "supply-chain-review";
    }>>>;
}, import("zod/v4/core").$strict>>;
export declare const medical: import("zod").ZodOptional<import("zod").ZodObject<{
    use: import("zod").ZodOptional<import("zod").ZodEnum<{
        information: "information";
        "internet-diagnosis": "internet-diagnosis";
    }>>;
    doctor_in_person: import("zod").ZodOptional<import("zod").ZodBoolean>;
    writes_prescriptions: import("zod").ZodOptional<import("zod").ZodBoolean>;
}, import("zod/v4/core").$strict>>;
