import { z } from "zod";
export declare const financial: z.ZodOptional<z.ZodObject<{
    general_class: z.ZodOptional<z.ZodEnum<{
        ordinary: "ordinary";
        sensitive: "sensitive";
    }>>;
    adverse_credit: z.ZodOptional<z.ZodBoolean>;
    adverse_kept_months: z.ZodOptional<z.ZodInt>;
    card_secrets_kept: z.ZodOptional<z.ZodBoolean>;
    working_papers: z.ZodOptional<z.ZodEnum<{
        audit: "audit";
        "overseas-listing": "overseas-listing";
    }>>;
    work_secret: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>>;
export declare const health_level: z.ZodOptional<z.ZodInt>;
export declare const genetic: z.ZodOptional<z.ZodObject<{
    use: z.ZodOptional<z.ZodEnum<{
        "care-or-statutory": "care-or-statutory";
        research: "research";
    }>>;
    sequenced_people: z.ZodOptional<z.ZodInt>;
    scopes: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "important-family": "important-family";
        "specific-region": "specific-region";
    }>>>;
    cooperation: z.ZodOptional<z.ZodString>;
    cooperation_terms: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "backup-provided": "backup-provided";
        "chinese-side-takes-part": "chinese-side-takes-part";
        "records-open": "records-open";
    }>>>;
}, z.core.$strict>>;
