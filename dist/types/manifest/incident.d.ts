import { z } from "zod";
/** Data security incidents. */
export declare const Incident: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    handler: z.ZodOptional<z.ZodString>;
    datasets: z.ZodOptional<z.ZodArray<z.ZodString>>;
    personal_information: z.ZodOptional<z.ZodBoolean>;
    detected_at: z.ZodOptional<z.ZodISODateTime>;
    grade: z.ZodOptional<z.ZodEnum<{
        "especially-serious": "especially-serious";
        general: "general";
        "relatively-serious": "relatively-serious";
        serious: "serious";
    }>>;
    people: z.ZodOptional<z.ZodInt>;
    sensitive_people: z.ZodOptional<z.ZodInt>;
    authority_notified_at: z.ZodOptional<z.ZodISODateTime>;
    individuals_notified_at: z.ZodOptional<z.ZodISODateTime>;
    guardians_notified_at: z.ZodOptional<z.ZodISODateTime>;
    harm_avoided: z.ZodOptional<z.ZodBoolean>;
    content: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        contact: "contact";
        "kinds-cause-harm": "kinds-cause-harm";
        "measures-and-self-help": "measures-and-self-help";
    }>>>;
    handled_at: z.ZodOptional<z.ZodISODateTime>;
    closing_report_at: z.ZodOptional<z.ZodISODateTime>;
    central_body: z.ZodOptional<z.ZodBoolean>;
    crime_suspected: z.ZodOptional<z.ZodBoolean>;
    police_told: z.ZodOptional<z.ZodBoolean>;
    owners: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
