/** A foreign law, order or sanction that stops, limits or asks for the flow. */
export declare const foreign_measure: import("zod").ZodOptional<import("zod").ZodObject<{
    kinds: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "discriminatory-restriction": "discriminatory-restriction";
        "extraterritorial-jurisdiction": "extraterritorial-jurisdiction";
        "third-country-limits": "third-country-limits";
    }>>>;
    name: import("zod").ZodOptional<import("zod").ZodString>;
    occurred_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    reported_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    treaty: import("zod").ZodOptional<import("zod").ZodString>;
    followed: import("zod").ZodOptional<import("zod").ZodBoolean>;
    order: import("zod").ZodOptional<import("zod").ZodEnum<{
        none: "none";
        "prohibition-order": "prohibition-order";
    }>>;
    exempted: import("zod").ZodOptional<import("zod").ZodString>;
    legal_review: import("zod").ZodOptional<import("zod").ZodObject<{
        path: import("zod").ZodOptional<import("zod").ZodString>;
        sha256: import("zod").ZodOptional<import("zod").ZodString>;
        reference: import("zod").ZodOptional<import("zod").ZodString>;
    }, import("zod/v4/core").$strict>>;
}, import("zod/v4/core").$strict>>;
