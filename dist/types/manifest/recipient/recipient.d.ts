import { z } from "zod";
/** Who receives data: vendors, affiliates, joint handlers, authorities. */
export declare const Recipient: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    legal_name: z.ZodOptional<z.ZodString>;
    country: z.ZodString;
    role: z.ZodOptional<z.ZodEnum<{
        "entrusted-processor": "entrusted-processor";
        "independent-handler": "independent-handler";
        "joint-handler": "joint-handler";
        "same-entity": "same-entity";
    }>>;
    kind: z.ZodOptional<z.ZodEnum<{
        affiliate: "affiliate";
        company: "company";
        "foreign-court": "foreign-court";
        "foreign-law-enforcement": "foreign-law-enforcement";
        headquarters: "headquarters";
        individual: "individual";
        litigant: "litigant";
        "public-body": "public-body";
        "research-body": "research-body";
    }>>;
    services: z.ZodOptional<z.ZodArray<z.ZodString>>;
    contact: z.ZodOptional<z.ZodString>;
    group: z.ZodOptional<z.ZodString>;
    subprocessors: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        country: z.ZodOptional<z.ZodString>;
        approved: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>>;
    onward: z.ZodOptional<z.ZodArray<z.ZodObject<{
        to: z.ZodString;
        country: z.ZodOptional<z.ZodString>;
        in_contract: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>>;
    screening: z.ZodOptional<z.ZodObject<{
        date: z.ZodOptional<z.ZodISODate>;
        result: z.ZodOptional<z.ZodEnum<{
            clear: "clear";
            listed: "listed";
        }>>;
    }, z.core.$strict>>;
    checked: z.ZodOptional<z.ZodObject<{
        on: z.ZodOptional<z.ZodISODate>;
        evidence: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    network_service: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        hosting: "hosting";
        operations: "operations";
        "security-monitoring": "security-monitoring";
    }>>>;
    incident_clause: z.ZodOptional<z.ZodBoolean>;
    contact_person: z.ZodOptional<z.ZodString>;
    diligence: z.ZodOptional<z.ZodObject<{
        aspects: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "compliance-record": "compliance-record";
            identity: "identity";
            location: "location";
            "security-capability": "security-capability";
        }>>>;
        result: z.ZodOptional<z.ZodEnum<{
            conditional: "conditional";
            failed: "failed";
            passed: "passed";
        }>>;
    }, z.core.$strict>>;
    countermeasures: z.ZodOptional<z.ZodObject<{
        target: z.ZodOptional<z.ZodBoolean>;
        data_barred: z.ZodOptional<z.ZodBoolean>;
        agreed: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    financial_licence: z.ZodOptional<z.ZodString>;
    foreign_controlled: z.ZodOptional<z.ZodBoolean>;
    owners: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
