import { z } from "zod";
export declare const MECHANISMS: readonly ["security-assessment", "standard-contract", "certification", "gba-standard-contract"];
/** The route on which a transfer relies. */
export declare const mechanism: z.ZodOptional<z.ZodObject<{
    type: z.ZodEnum<{
        certification: "certification";
        "gba-standard-contract": "gba-standard-contract";
        "security-assessment": "security-assessment";
        "standard-contract": "standard-contract";
    }>;
    number: z.ZodOptional<z.ZodString>;
    covers_this_flow: z.ZodOptional<z.ZodBoolean>;
    approved_people: z.ZodOptional<z.ZodInt>;
    applied_on: z.ZodOptional<z.ZodISODate>;
    issued_on: z.ZodOptional<z.ZodISODate>;
    valid_until: z.ZodOptional<z.ZodISODate>;
    extension_requested_on: z.ZodOptional<z.ZodISODate>;
    extended: z.ZodOptional<z.ZodBoolean>;
    growth_percent: z.ZodOptional<z.ZodNumber>;
    extension_conditions: z.ZodOptional<z.ZodBoolean>;
    stopped: z.ZodOptional<z.ZodBoolean>;
    resumed_approval: z.ZodOptional<z.ZodBoolean>;
    official_template: z.ZodOptional<z.ZodBoolean>;
    effective_on: z.ZodOptional<z.ZodISODate>;
    filed_on: z.ZodOptional<z.ZodISODate>;
    recipient_filed_on: z.ZodOptional<z.ZodISODate>;
    refiled_on: z.ZodOptional<z.ZodISODate>;
    reapplied_on: z.ZodOptional<z.ZodISODate>;
    onward_listed: z.ZodOptional<z.ZodBoolean>;
    copies_on_request: z.ZodOptional<z.ZodBoolean>;
    certifier: z.ZodOptional<z.ZodString>;
    certifier_filed: z.ZodOptional<z.ZodBoolean>;
    includes_earlier: z.ZodOptional<z.ZodBoolean>;
    evidence: z.ZodOptional<z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>>;
/** What frees a transfer from the routes. */
export declare const exemption: z.ZodOptional<z.ZodObject<{
    claim: z.ZodEnum<{
        contract: "contract";
        emergency: "emergency";
        "free-trade-zone": "free-trade-zone";
        "human-resources": "human-resources";
        "legal-duty": "legal-duty";
        reexport: "reexport";
        "small-volume": "small-volume";
        treaty: "treaty";
    }>;
    contract_type: z.ZodOptional<z.ZodString>;
    person_is_party: z.ZodOptional<z.ZodBoolean>;
    performance_abroad: z.ZodOptional<z.ZodBoolean>;
    necessity: z.ZodOptional<z.ZodString>;
    minimum_fields: z.ZodOptional<z.ZodBoolean>;
    labour_rules: z.ZodOptional<z.ZodString>;
    collective_contract: z.ZodOptional<z.ZodString>;
    event: z.ZodOptional<z.ZodString>;
    began_on: z.ZodOptional<z.ZodISODate>;
    ended_on: z.ZodOptional<z.ZodISODate>;
    listed: z.ZodOptional<z.ZodEnum<{
        "contract-or-certification": "contract-or-certification";
        none: "none";
        "security-assessment": "security-assessment";
    }>>;
    evidence: z.ZodOptional<z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>>;
