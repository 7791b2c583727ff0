import { z } from "zod";
/** What the Deep Synthesis Provisions ask of a service that generates or edits content. */
export declare const synthesis: z.ZodOptional<z.ZodObject<{
    real_name_check: z.ZodOptional<z.ZodBoolean>;
    rumour_response: z.ZodOptional<z.ZodString>;
    published_terms: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "management-rules": "management-rules";
        "platform-conventions": "platform-conventions";
        "security-reminder": "security-reminder";
        "service-agreement": "service-agreement";
    }>>>;
    users_bring_people: z.ZodOptional<z.ZodBoolean>;
    consent_prompt: z.ZodOptional<z.ZodBoolean>;
    people: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        licence: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        covers_generation: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>>;
    sensitive_scenes: z.ZodOptional<z.ZodBoolean>;
    technical_label: z.ZodOptional<z.ZodBoolean>;
    label_function: z.ZodOptional<z.ZodBoolean>;
    listing_checks: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        filing: "filing";
        "security-assessment": "security-assessment";
    }>>>;
}, z.core.$strict>>;
