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
    impact: z.ZodOptional<z.ZodObject<{
        loss_yuan: z.ZodOptional<z.ZodInt>;
        cii_outage_minutes: z.ZodOptional<z.ZodInt>;
        cii_function_minutes: z.ZodOptional<z.ZodInt>;
        affected_people: z.ZodOptional<z.ZodInt>;
        province_percent: z.ZodOptional<z.ZodNumber>;
        city_percent: z.ZodOptional<z.ZodNumber>;
        site: z.ZodOptional<z.ZodObject<{
            rank: z.ZodEnum<{
                city: "city";
                province: "province";
            }>;
            outage_hours: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>;
        spread: z.ZodOptional<z.ZodEnum<{
            considerable: "considerable";
            "especially-large": "especially-large";
            large: "large";
            none: "none";
        }>>;
        threat: z.ZodOptional<z.ZodEnum<{
            "especially-serious": "especially-serious";
            none: "none";
            "relatively-serious": "relatively-serious";
            serious: "serious";
        }>>;
        facility_outage_hours: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
    report: z.ZodOptional<z.ZodObject<{
        reported_to: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "own-cyberspace-office": "own-cyberspace-office";
            police: "police";
            "protection-department": "protection-department";
            "provincial-cac": "provincial-cac";
            "sector-regulator": "sector-regulator";
        }>>>;
        items: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            cause: "cause";
            clues: "clues";
            "facts-and-impact": "facts-and-impact";
            response: "response";
            "scene-protection": "scene-protection";
            trend: "trend";
            "unit-and-system": "unit-and-system";
        }>>>;
        industry_grade: z.ZodOptional<z.ZodEnum<{
            "especially-serious": "especially-serious";
            general: "general";
            "relatively-serious": "relatively-serious";
            serious: "serious";
        }>>;
    }, z.core.$strict>>;
    financial_report: z.ZodOptional<z.ZodObject<{
        written_at: z.ZodOptional<z.ZodISODateTime>;
        progress_reports: z.ZodOptional<z.ZodBoolean>;
        review_at: z.ZodOptional<z.ZodISODateTime>;
    }, z.core.$strict>>;
    cii_involved: z.ZodOptional<z.ZodBoolean>;
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
    interests_harmed: z.ZodOptional<z.ZodBoolean>;
    handled_at: z.ZodOptional<z.ZodISODateTime>;
    closing_report_at: z.ZodOptional<z.ZodISODateTime>;
    central_body: z.ZodOptional<z.ZodBoolean>;
    crime_suspected: z.ZodOptional<z.ZodBoolean>;
    police_told: z.ZodOptional<z.ZodBoolean>;
    owners: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
