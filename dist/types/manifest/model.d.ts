import { z } from "zod";
/** AI and algorithm services. */
export declare const Model: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    handler: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodEnum<{
        decision: "decision";
        "deep-synthesis": "deep-synthesis";
        generative: "generative";
        other: "other";
        recommendation: "recommendation";
    }>>;
    serves_public: z.ZodOptional<z.ZodBoolean>;
    training_data: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        contains_personal_information: z.ZodOptional<z.ZodBoolean>;
        legal_basis: z.ZodOptional<z.ZodEnum<{
            consent: "consent";
            contract: "contract";
            emergency: "emergency";
            "human-resources": "human-resources";
            "legal-duty": "legal-duty";
            news: "news";
            "other-law": "other-law";
            "public-information": "public-information";
        }>>;
        source: z.ZodOptional<z.ZodString>;
        lawful_source: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>>;
    security_managed: z.ZodOptional<z.ZodBoolean>;
    input: z.ZodOptional<z.ZodObject<{
        unnecessary_collection: z.ZodOptional<z.ZodBoolean>;
        identifying_kept: z.ZodOptional<z.ZodBoolean>;
        shared: z.ZodOptional<z.ZodBoolean>;
        requests_handled: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    owners: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
