import { z } from "zod";
/** Kinds of data that sector rules, catalogues and Annex G of GB/T 43697 name. */
export declare const INDICATORS: readonly ["cii-design-and-operation", "undisclosed-vulnerability", "unpublished-state-data", "sensitive-sites", "economic-traffic", "charging-network", "exterior-faces-or-plates", "connected-car-control", "industry-chain-effect", "industry-personal-data", "telecom-network-operation", "radio-stations", "financial-stability", "banking-insurance-harm", "population-health", "human-genes", "geographic-information", "vehicle-surveying", "energy-sector-effect", "hydraulic-data", "airspace-control", "flight-dynamics", "transport-operation", "unpublished-statistics", "group-features", "export-controlled-or-research", "overseas-interests", "unpublished-environment", "financial-information"];
/** The questions of Annex G of GB/T 43697, in its order. */
export declare const FACTORS: readonly ["territory", "military", "economic-order", "ideology", "important-sites", "export-control-and-science", "critical-infrastructure", "vulnerabilities", "environment", "resources", "nuclear", "population-and-biosafety", "overseas-interests", "state-data"];
export declare const important_data: z.ZodOptional<z.ZodObject<{
    status: z.ZodOptional<z.ZodEnum<{
        "assessed-no": "assessed-no";
        "declared-pending": "declared-pending";
        "not-assessed": "not-assessed";
        notified: "notified";
        published: "published";
    }>>;
    rule: z.ZodOptional<z.ZodString>;
    notified_on: z.ZodOptional<z.ZodISODate>;
    catalogue_match: z.ZodOptional<z.ZodEnum<{
        exact: "exact";
        none: "none";
        partial: "partial";
        "zone-list": "zone-list";
    }>>;
    indicators: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "airspace-control": "airspace-control";
        "banking-insurance-harm": "banking-insurance-harm";
        "charging-network": "charging-network";
        "cii-design-and-operation": "cii-design-and-operation";
        "connected-car-control": "connected-car-control";
        "economic-traffic": "economic-traffic";
        "energy-sector-effect": "energy-sector-effect";
        "export-controlled-or-research": "export-controlled-or-research";
        "exterior-faces-or-plates": "exterior-faces-or-plates";
        "financial-information": "financial-information";
        "financial-stability": "financial-stability";
        "flight-dynamics": "flight-dynamics";
        "geographic-information": "geographic-information";
        "group-features": "group-features";
        "human-genes": "human-genes";
        "hydraulic-data": "hydraulic-data";
        "industry-chain-effect": "industry-chain-effect";
        "industry-personal-data": "industry-personal-data";
        "overseas-interests": "overseas-interests";
        "population-health": "population-health";
        "radio-stations": "radio-stations";
        "sensitive-sites": "sensitive-sites";
        "telecom-network-operation": "telecom-network-operation";
        "transport-operation": "transport-operation";
        "undisclosed-vulnerability": "undisclosed-vulnerability";
        "unpublished-environment": "unpublished-environment";
        "unpublished-state-data": "unpublished-state-data";
        "unpublished-statistics": "unpublished-statistics";
        "vehicle-surveying": "vehicle-surveying";
    }>>>;
    factors: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "critical-infrastructure": "critical-infrastructure";
        "economic-order": "economic-order";
        environment: "environment";
        "export-control-and-science": "export-control-and-science";
        ideology: "ideology";
        "important-sites": "important-sites";
        military: "military";
        nuclear: "nuclear";
        "overseas-interests": "overseas-interests";
        "population-and-biosafety": "population-and-biosafety";
        resources: "resources";
        "state-data": "state-data";
        territory: "territory";
        vulnerabilities: "vulnerabilities";
    }>>>;
    precision: z.ZodOptional<z.ZodString>;
    coverage: z.ZodOptional<z.ZodString>;
    client_grade: z.ZodOptional<z.ZodEnum<{
        core: "core";
        general: "general";
        important: "important";
    }>>;
    aggregation: z.ZodOptional<z.ZodEnum<{
        below: "below";
        "reaches-indicator": "reaches-indicator";
        "reaches-secret": "reaches-secret";
    }>>;
    declared_on: z.ZodOptional<z.ZodISODate>;
    declaration: z.ZodOptional<z.ZodString>;
    answer: z.ZodOptional<z.ZodEnum<{
        core: "core";
        general: "general";
        important: "important";
    }>>;
    answered_on: z.ZodOptional<z.ZodISODate>;
    special_class: z.ZodOptional<z.ZodBoolean>;
    catalogue_filed_on: z.ZodOptional<z.ZodISODate>;
    catalogue_accepted_on: z.ZodOptional<z.ZodISODate>;
    catalogue_refiled_on: z.ZodOptional<z.ZodISODate>;
    reviewed_on: z.ZodOptional<z.ZodISODate>;
    changes: z.ZodOptional<z.ZodArray<z.ZodObject<{
        type: z.ZodEnum<{
            law: "law";
            "other-filed-content": "other-filed-content";
            purpose: "purpose";
            recipient: "recipient";
            region: "region";
            scale: "scale";
            security: "security";
        }>;
        on: z.ZodISODate;
        percent: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>>;
}, z.core.$strict>>;
export declare const derived_from: z.ZodOptional<z.ZodArray<z.ZodString>>;
export declare const grading: z.ZodOptional<z.ZodObject<{
    grade: z.ZodOptional<z.ZodEnum<{
        core: "core";
        general: "general";
        important: "important";
    }>>;
    general_level: z.ZodOptional<z.ZodInt>;
    impacts: z.ZodOptional<z.ZodArray<z.ZodObject<{
        object: z.ZodEnum<{
            "economic-operation": "economic-operation";
            individual: "individual";
            "national-security": "national-security";
            organization: "organization";
            "public-interest": "public-interest";
            "social-order": "social-order";
        }>;
        degree: z.ZodEnum<{
            ordinary: "ordinary";
            "particularly-serious": "particularly-serious";
            serious: "serious";
        }>;
    }, z.core.$strict>>>;
    lowered: z.ZodOptional<z.ZodString>;
}, z.core.$strict>>;
