import { z } from "zod";
export declare const GRADES: readonly ["general", "relatively-serious", "serious", "especially-serious"];
export declare const impact: z.ZodOptional<z.ZodObject<{
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
export declare const report: z.ZodOptional<z.ZodObject<{
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
