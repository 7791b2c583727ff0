/** What was found before data was handed over. */
export declare const diligence: import("zod").ZodOptional<import("zod").ZodObject<{
    aspects: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "compliance-record": "compliance-record";
        identity: "identity";
        location: "location";
        "security-capability": "security-capability";
    }>>>;
    result: import("zod").ZodOptional<import("zod").ZodEnum<{
        conditional: "conditional";
        failed: "failed";
        passed: "passed";
    }>>;
}, import("zod/v4/core").$strict>>;
/** Countermeasures of the Chinese authorities against the recipient. */
export declare const countermeasures: import("zod").ZodOptional<import("zod").ZodObject<{
    target: import("zod").ZodOptional<import("zod").ZodBoolean>;
    data_barred: import("zod").ZodOptional<import("zod").ZodBoolean>;
    agreed: import("zod").ZodOptional<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
