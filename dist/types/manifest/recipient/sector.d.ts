export declare const financial_licence: import("zod").ZodOptional<import("zod").ZodString>;
