import { z } from "zod";
/** Assessments and audits: what was judged, when, with which parts. */
export declare const Assessment: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    type: z.ZodEnum<{
        "children-security-assessment": "children-security-assessment";
        "compliance-audit": "compliance-audit";
        "deep-synthesis-assessment": "deep-synthesis-assessment";
        "export-self-assessment": "export-self-assessment";
        "impact-assessment": "impact-assessment";
        "important-data-risk-assessment": "important-data-risk-assessment";
        "security-assessment": "security-assessment";
    }>;
    covers: z.ZodOptional<z.ZodArray<z.ZodString>>;
    completed_on: z.ZodOptional<z.ZodISODate>;
    sections: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        contract: "contract";
        "destination-law": "destination-law";
        "impact-and-risk": "impact-and-risk";
        "lawfulness-and-necessity": "lawfulness-and-necessity";
        "leak-risk": "leak-risk";
        other: "other";
        "protection-measures": "protection-measures";
        "recipient-capability": "recipient-capability";
        "risk-after-export": "risk-after-export";
        "scale-and-sensitivity": "scale-and-sensitivity";
    }>>>;
    risk_report: z.ZodOptional<z.ZodObject<{
        contents: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            exports: "exports";
            "key-business-and-supply-chain": "key-business-and-supply-chain";
            "organization-and-lead": "organization-and-lead";
            processing: "processing";
            "risks-and-incidents": "risks-and-incidents";
            "rules-and-measures": "rules-and-measures";
            "sharing-assessments": "sharing-assessments";
        }>>>;
        method: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    retained_until: z.ZodOptional<z.ZodISODate>;
    reported_on: z.ZodOptional<z.ZodISODate>;
    auditor: z.ZodOptional<z.ZodString>;
    lead_auditor: z.ZodOptional<z.ZodString>;
    external: z.ZodOptional<z.ZodBoolean>;
    by: z.ZodOptional<z.ZodString>;
    evidence: z.ZodOptional<z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    owners: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
