/** What the zone or city asks of exports that rely on its negative list. */
export declare const zone_filing: import("zod").ZodOptional<import("zod").ZodObject<{
    filed_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    evidence: import("zod").ZodOptional<import("zod").ZodObject<{
        path: import("zod").ZodOptional<import("zod").ZodString>;
        sha256: import("zod").ZodOptional<import("zod").ZodString>;
        reference: import("zod").ZodOptional<import("zod").ZodString>;
    }, import("zod/v4/core").$strict>>;
}, import("zod/v4/core").$strict>>;
