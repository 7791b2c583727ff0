/** What a risk assessment of important data says and how it was made. */
export declare const risk_report: import("zod").ZodOptional<import("zod").ZodObject<{
    contents: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        exports: "exports";
        "key-business-and-supply-chain": "key-business-and-supply-chain";
        "organization-and-lead": "organization-and-lead";
        processing: "processing";
        "risks-and-incidents": "risks-and-incidents";
        "rules-and-measures": "rules-and-measures";
        "sharing-assessments": "sharing-assessments";
    }>>>;
    method: import("zod").ZodOptional<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
