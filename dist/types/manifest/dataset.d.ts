import { z } from "zod";
/** A body of data with its fields: the inventory. */
export declare const Dataset: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    handler: z.ZodOptional<z.ZodString>;
    fields: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        category: z.ZodString;
        purpose: z.ZodOptional<z.ZodString>;
        necessity: z.ZodOptional<z.ZodString>;
        judged: z.ZodOptional<z.ZodEnum<{
            ordinary: "ordinary";
            sensitive: "sensitive";
        }>>;
        harm_assessment: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    subjects: z.ZodArray<z.ZodEnum<{
        "business-contacts": "business-contacts";
        customers: "customers";
        employees: "employees";
        "family-members": "family-members";
        "job-applicants": "job-applicants";
        patients: "patients";
        public: "public";
        students: "students";
        users: "users";
        visitors: "visitors";
    }>>;
    ages: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "14-17": "14-17";
        adult: "adult";
        "under-14": "under-14";
    }>>>;
    state: z.ZodOptional<z.ZodEnum<{
        anonymised: "anonymised";
        deidentified: "deidentified";
        identified: "identified";
    }>>;
    people: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        ordinary: z.ZodOptional<z.ZodInt>;
        sensitive: z.ZodOptional<z.ZodInt>;
        as_of: z.ZodOptional<z.ZodISODate>;
        forecast: z.ZodOptional<z.ZodObject<{
            ordinary: z.ZodOptional<z.ZodInt>;
            sensitive: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    source: z.ZodOptional<z.ZodEnum<{
        direct: "direct";
        public: "public";
        purchased: "purchased";
        scraped: "scraped";
        "third-party": "third-party";
    }>>;
    source_evidence: z.ZodOptional<z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    collected_in: z.ZodOptional<z.ZodEnum<{
        mainland: "mainland";
        overseas: "overseas";
    }>>;
    joins: z.ZodOptional<z.ZodArray<z.ZodString>>;
    stored_in: z.ZodOptional<z.ZodArray<z.ZodString>>;
    retention: z.ZodOptional<z.ZodObject<{
        period: z.ZodOptional<z.ZodString>;
        after: z.ZodOptional<z.ZodString>;
        rule: z.ZodOptional<z.ZodString>;
        legal_source: z.ZodOptional<z.ZodString>;
        disposal: z.ZodOptional<z.ZodEnum<{
            anonymise: "anonymise";
            delete: "delete";
            none: "none";
        }>>;
    }, z.core.$strict>>;
    erasure: z.ZodOptional<z.ZodObject<{
        triggers: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "consent-withdrawn": "consent-withdrawn";
            "period-over": "period-over";
            "purpose-met": "purpose-met";
            "service-ended": "service-ended";
            unlawful: "unlawful";
        }>>>;
        processors_told: z.ZodOptional<z.ZodBoolean>;
        restricted_when_blocked: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    protection: z.ZodOptional<z.ZodObject<{
        encrypted_at_rest: z.ZodOptional<z.ZodBoolean>;
        encrypted_in_transit: z.ZodOptional<z.ZodBoolean>;
        deidentified: z.ZodOptional<z.ZodBoolean>;
        access_control: z.ZodOptional<z.ZodBoolean>;
        access_approved: z.ZodOptional<z.ZodBoolean>;
        access_logged: z.ZodOptional<z.ZodBoolean>;
        backed_up: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    important_data: z.ZodOptional<z.ZodObject<{
        status: z.ZodOptional<z.ZodEnum<{
            "assessed-no": "assessed-no";
            "declared-pending": "declared-pending";
            "not-assessed": "not-assessed";
            notified: "notified";
            published: "published";
        }>>;
        rule: z.ZodOptional<z.ZodString>;
        notified_on: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>;
    state_secret: z.ZodOptional<z.ZodBoolean>;
    sector: z.ZodOptional<z.ZodEnum<{
        automotive: "automotive";
        "credit-reporting": "credit-reporting";
        education: "education";
        energy: "energy";
        finance: "finance";
        "genetic-resources": "genetic-resources";
        government: "government";
        health: "health";
        internet: "internet";
        manufacturing: "manufacturing";
        mapping: "mapping";
        other: "other";
        "population-health": "population-health";
        retail: "retail";
        "ride-hailing": "ride-hailing";
        telecommunications: "telecommunications";
        tourism: "tourism";
        transport: "transport";
    }>>;
    sector_rule: z.ZodOptional<z.ZodString>;
    public_source: z.ZodOptional<z.ZodObject<{
        reasonable: z.ZodOptional<z.ZodString>;
        refusals_honoured: z.ZodOptional<z.ZodBoolean>;
        major_effect: z.ZodOptional<z.ZodBoolean>;
        consent: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    in_policy: z.ZodOptional<z.ZodBoolean>;
    owners: z.ZodOptional<z.ZodArray<z.ZodString>>;
    decides_about_people: z.ZodOptional<z.ZodBoolean>;
    quality_refreshed: z.ZodOptional<z.ZodString>;
    aggregate_checked: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
