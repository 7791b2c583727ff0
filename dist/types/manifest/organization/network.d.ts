import { z } from "zod";
export declare const network_security: z.ZodOptional<z.ZodObject<{
    officer: z.ZodOptional<z.ZodString>;
    rules: z.ZodOptional<z.ZodString>;
    measures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "data-classification": "data-classification";
        "intrusion-defence": "intrusion-defence";
        "malware-defence": "malware-defence";
        monitoring: "monitoring";
    }>>>;
    log_days: z.ZodOptional<z.ZodInt>;
    graded: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        level: z.ZodOptional<z.ZodInt>;
        graded_on: z.ZodOptional<z.ZodISODate>;
        live_on: z.ZodOptional<z.ZodISODate>;
        filed_on: z.ZodOptional<z.ZodISODate>;
        tested_on: z.ZodOptional<z.ZodISODate>;
        cryptography_assessed_on: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>>;
}, z.core.$strict>>;
export declare const critical_infrastructure_duties: z.ZodOptional<z.ZodObject<{
    notified_on: z.ZodOptional<z.ZodISODate>;
    measures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "background-checks": "background-checks";
        "disaster-recovery": "disaster-recovery";
        "incident-drills": "incident-drills";
        "security-body": "security-body";
        "security-built-in": "security-built-in";
        "staff-training": "staff-training";
    }>>>;
    assessed_on: z.ZodOptional<z.ZodISODate>;
    assessment_reported_on: z.ZodOptional<z.ZodISODate>;
    changed_on: z.ZodOptional<z.ZodISODate>;
    change_reported_on: z.ZodOptional<z.ZodISODate>;
    restructuring_reported_on: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>>;
export declare const cryptography: z.ZodOptional<z.ZodObject<{
    required: z.ZodOptional<z.ZodBoolean>;
    measures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "built-in": "built-in";
        "certified-products": "certified-products";
        funds: "funds";
        plan: "plan";
        "reviewed-algorithms": "reviewed-algorithms";
        staff: "staff";
    }>>>;
    protects: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "core-data": "core-data";
        "important-data": "important-data";
        "personal-information": "personal-information";
    }>>>;
    assessed_on: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>>;
export declare const procurements: z.ZodOptional<z.ZodArray<z.ZodObject<{
    item: z.ZodString;
    risk: z.ZodOptional<z.ZodEnum<{
        none: "none";
        possible: "possible";
    }>>;
    used_since: z.ZodOptional<z.ZodISODate>;
    review_applied_on: z.ZodOptional<z.ZodISODate>;
    review: z.ZodOptional<z.ZodEnum<{
        "not-required": "not-required";
        passed: "passed";
        pending: "pending";
        refused: "refused";
    }>>;
    agreement: z.ZodOptional<z.ZodString>;
    review_clause: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>>>;
export declare const listing: z.ZodOptional<z.ZodObject<{
    market: z.ZodOptional<z.ZodString>;
    submitted_on: z.ZodOptional<z.ZodISODate>;
    network_platform: z.ZodOptional<z.ZodBoolean>;
    users: z.ZodOptional<z.ZodInt>;
    review_applied_on: z.ZodOptional<z.ZodISODate>;
    review: z.ZodOptional<z.ZodEnum<{
        "not-required": "not-required";
        passed: "passed";
        pending: "pending";
        refused: "refused";
    }>>;
}, z.core.$strict>>;
export declare const national_security: z.ZodOptional<z.ZodObject<{
    judgement: z.ZodOptional<z.ZodEnum<{
        affects: "affects";
        none: "none";
        possible: "possible";
    }>>;
    requested_on: z.ZodOptional<z.ZodISODate>;
    review_applied_on: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>>;
