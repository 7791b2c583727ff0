/** Negative lists of free trade zones by zone and edition; their dates stand in policies/free-trade-zones/facts. */
export declare const ZONE_EDITIONS: readonly ["tianjin-2024", "beijing-2024", "beijing-2025", "shanghai-2024", "shanghai-2025", "hainan-2024", "zhejiang-2024", "guangxi-2025", "jiangsu-2025", "chongqing-2025", "fujian-2025", "guangdong-2025"];
export declare const automotive_report: import("zod").ZodOptional<import("zod").ZodObject<{
    year: import("zod").ZodOptional<import("zod").ZodInt>;
    parts: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        complaints: "complaints";
        contacts: "contacts";
        "domestic-recipients": "domestic-recipients";
        exports: "exports";
        incidents: "incidents";
        "kinds-and-purpose": "kinds-and-purpose";
        measures: "measures";
    }>>>;
}, import("zod/v4/core").$strict>>;
export declare const surveying: import("zod").ZodOptional<import("zod").ZodObject<{
    qualification: import("zod").ZodOptional<import("zod").ZodString>;
    valid_until: import("zod").ZodOptional<import("zod").ZodISODate>;
    secret_register: import("zod").ZodOptional<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
export declare const map_service: import("zod").ZodOptional<import("zod").ZodObject<{
    offers: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "map-database": "map-database";
        marking: "marking";
        positioning: "positioning";
    }>>>;
    security_rules: import("zod").ZodOptional<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
export declare const natural_resources: import("zod").ZodOptional<import("zod").ZodObject<{
    catalogue_filed_on: import("zod").ZodOptional<import("zod").ZodISODate>;
}, import("zod/v4/core").$strict>>;
export declare const energy: import("zod").ZodOptional<import("zod").ZodObject<{
    other_authority: import("zod").ZodOptional<import("zod").ZodBoolean>;
}, import("zod/v4/core").$strict>>;
export declare const express_delivery: import("zod").ZodOptional<import("zod").ZodObject<{
    waybill_rules: import("zod").ZodOptional<import("zod").ZodString>;
    waybills_destroyed: import("zod").ZodOptional<import("zod").ZodString>;
    waybill_shows: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
}, import("zod/v4/core").$strict>>;
export declare const ride_hailing: import("zod").ZodOptional<import("zod").ZodObject<{
    retention_months: import("zod").ZodOptional<import("zod").ZodInt>;
}, import("zod/v4/core").$strict>>;
