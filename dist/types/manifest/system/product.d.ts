export declare const vulnerability: import("zod").ZodOptional<import("zod").ZodObject<{
    found_at: import("zod").ZodOptional<import("zod").ZodISODateTime>;
    public_risk: import("zod").ZodOptional<import("zod").ZodBoolean>;
    reported_at: import("zod").ZodOptional<import("zod").ZodISODateTime>;
    platform_reported_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    remedy: import("zod").ZodOptional<import("zod").ZodString>;
    fixed_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    users_told_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    published_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    early_release_agreed: import("zod").ZodOptional<import("zod").ZodBoolean>;
    sent_abroad: import("zod").ZodOptional<import("zod").ZodBoolean>;
}, import("zod/v4/core").$strict>>;
export declare const product: import("zod").ZodOptional<import("zod").ZodObject<{
    report_channel: import("zod").ZodOptional<import("zod").ZodString>;
    maintained_until: import("zod").ZodOptional<import("zod").ZodISODate>;
    maintenance_ended_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    listed: import("zod").ZodOptional<import("zod").ZodBoolean>;
    certificate: import("zod").ZodOptional<import("zod").ZodString>;
    certified_until: import("zod").ZodOptional<import("zod").ZodISODate>;
}, import("zod/v4/core").$strict>>;
export declare const real_name: import("zod").ZodOptional<import("zod").ZodObject<{
    services: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "domain-registration": "domain-registration";
        "instant-messaging": "instant-messaging";
        "network-access": "network-access";
        publishing: "publishing";
        telephony: "telephony";
    }>>>;
    method: import("zod").ZodOptional<import("zod").ZodEnum<{
        "identity-document": "identity-document";
        "mobile-number": "mobile-number";
        "network-identity": "network-identity";
        none: "none";
    }>>;
}, import("zod/v4/core").$strict>>;
export declare const security_testing: import("zod").ZodOptional<import("zod").ZodObject<{
    targets: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "basic-telecom": "basic-telecom";
        "critical-infrastructure": "critical-infrastructure";
        others: "others";
        own: "own";
    }>>>;
    authorisation: import("zod").ZodOptional<import("zod").ZodString>;
    telecom_reported_on: import("zod").ZodOptional<import("zod").ZodISODate>;
}, import("zod/v4/core").$strict>>;
