/** Banks, insurers, credit reporting, securities, accounting firms. */
export declare const finance: import("zod").ZodOptional<import("zod").ZodObject<{
    roles: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "accounting-firm": "accounting-firm";
        bank: "bank";
        "credit-database-operator": "credit-database-operator";
        "credit-reporting-agency": "credit-reporting-agency";
        "financial-information-service": "financial-information-service";
        insurer: "insurer";
        "payment-institution": "payment-institution";
        "securities-futures": "securities-futures";
    }>>>;
    data_directory_updated_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    data_audited_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    incident_levels: import("zod").ZodOptional<import("zod").ZodString>;
    audits_in_scope: import("zod").ZodOptional<import("zod").ZodBoolean>;
    keys_abroad: import("zod").ZodOptional<import("zod").ZodBoolean>;
    foreign_regulator_clause: import("zod").ZodOptional<import("zod").ZodBoolean>;
}, import("zod/v4/core").$strict>>;
