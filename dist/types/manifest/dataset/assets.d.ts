/** The data as an asset: booked, licensed or sold. */
export declare const asset: import("zod").ZodOptional<import("zod").ZodObject<{
    uses: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        booked: "booked";
        licensed: "licensed";
        sold: "sold";
    }>>>;
    venue: import("zod").ZodOptional<import("zod").ZodEnum<{
        broker: "broker";
        direct: "direct";
        exchange: "exchange";
    }>>;
    rights: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        hold: "hold";
        operate: "operate";
        process: "process";
    }>>>;
    rights_basis: import("zod").ZodOptional<import("zod").ZodString>;
    accounting: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        disclosure: "disclosure";
        "economic-benefit": "economic-benefit";
        "lawful-control": "lawful-control";
        "measurable-cost": "measurable-cost";
    }>>>;
    dossier: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "contract-terms": "contract-terms";
        grade: "grade";
        "party-checks": "party-checks";
        "personal-data-verdict": "personal-data-verdict";
        rights: "rights";
        "source-proof": "source-proof";
    }>>>;
}, import("zod/v4/core").$strict>>;
/** Evidence behind a claim that data is anonymised. */
export declare const anonymisation: import("zod").ZodOptional<import("zod").ZodObject<{
    method: import("zod").ZodOptional<import("zod").ZodString>;
    tested_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    restorable: import("zod").ZodOptional<import("zod").ZodBoolean>;
}, import("zod/v4/core").$strict>>;
/** Public data that is used under an authorisation. */
export declare const public_data: import("zod").ZodOptional<import("zod").ZodObject<{
    authorised: import("zod").ZodOptional<import("zod").ZodBoolean>;
    agreement: import("zod").ZodOptional<import("zod").ZodString>;
    agreement_elements: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        accounting: "accounting";
        "change-and-end": "change-and-end";
        disclosure: "disclosure";
        disputes: "disputes";
        "evaluation-and-exit": "evaluation-and-exit";
        liability: "liability";
        ownership: "ownership";
        platform: "platform";
        "products-and-reviews": "products-and-reviews";
        "scope-and-catalogue": "scope-and-catalogue";
        security: "security";
        term: "term";
    }>>>;
    begins_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    ends_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    longer_because: import("zod").ZodOptional<import("zod").ZodString>;
    raw_to_market: import("zod").ZodOptional<import("zod").ZodBoolean>;
    disclosed_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    delivered_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    registration_applied_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    registration_coded_on: import("zod").ZodOptional<import("zod").ZodISODate>;
}, import("zod/v4/core").$strict>>;
/** Data held for a client under a service contract. */
export declare const client: import("zod").ZodOptional<import("zod").ZodObject<{
    kind: import("zod").ZodOptional<import("zod").ZodEnum<{
        "critical-infrastructure": "critical-infrastructure";
        other: "other";
        "public-infrastructure": "public-infrastructure";
        "state-organ": "state-organ";
    }>>;
    agreed: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        access: "access";
        correlation: "correlation";
        provision: "provision";
        retention: "retention";
        use: "use";
    }>>>;
    done: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        access: "access";
        correlation: "correlation";
        provision: "provision";
        retention: "retention";
        use: "use";
    }>>>;
}, import("zod/v4/core").$strict>>;
