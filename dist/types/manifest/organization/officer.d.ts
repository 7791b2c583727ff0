export declare const officer: import("zod").ZodOptional<import("zod").ZodObject<{
    name: import("zod").ZodOptional<import("zod").ZodString>;
    contact: import("zod").ZodOptional<import("zod").ZodString>;
    contact_published: import("zod").ZodOptional<import("zod").ZodBoolean>;
    supervises_audits: import("zod").ZodOptional<import("zod").ZodBoolean>;
    reported_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    changed_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    change_reported_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    evidence: import("zod").ZodOptional<import("zod").ZodObject<{
        path: import("zod").ZodOptional<import("zod").ZodString>;
        sha256: import("zod").ZodOptional<import("zod").ZodString>;
        reference: import("zod").ZodOptional<import("zod").ZodString>;
    }, import("zod/v4/core").$strict>>;
}, import("zod/v4/core").$strict>>;
export declare const representative: import("zod").ZodOptional<import("zod").ZodObject<{
    name: import("zod").ZodOptional<import("zod").ZodString>;
    contact: import("zod").ZodOptional<import("zod").ZodString>;
    reported_on: import("zod").ZodOptional<import("zod").ZodISODate>;
}, import("zod/v4/core").$strict>>;
export declare const governance: import("zod").ZodOptional<import("zod").ZodObject<{
    internal_rules: import("zod").ZodOptional<import("zod").ZodString>;
    classification: import("zod").ZodOptional<import("zod").ZodString>;
    access_control: import("zod").ZodOptional<import("zod").ZodString>;
    trained_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    incident_plan: import("zod").ZodOptional<import("zod").ZodString>;
    drilled_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    foreign_requests: import("zod").ZodOptional<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
export declare const ordered_audits: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
    due_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    report_filed_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    rectified_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    rectification_reported_on: import("zod").ZodOptional<import("zod").ZodISODate>;
}, import("zod/v4/core").$strict>>>;
