/** Ethics review of the research or development behind the service. */
export declare const ethics: import("zod").ZodOptional<import("zod").ZodObject<{
    category: import("zod").ZodOptional<import("zod").ZodEnum<{
        "autonomous-decision": "autonomous-decision";
        "human-machine-fusion": "human-machine-fusion";
        none: "none";
        "opinion-mobilisation": "opinion-mobilisation";
    }>>;
    started_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    ended_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    approved_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    aspects: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        accountability: "accountability";
        controllability: "controllability";
        fairness: "fairness";
        privacy: "privacy";
        transparency: "transparency";
        "well-being": "well-being";
    }>>>;
    expert_opinion_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    licensed_instead: import("zod").ZodOptional<import("zod").ZodString>;
    followed_up_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    registration: import("zod").ZodOptional<import("zod").ZodString>;
    evidence: import("zod").ZodOptional<import("zod").ZodObject<{
        path: import("zod").ZodOptional<import("zod").ZodString>;
        sha256: import("zod").ZodOptional<import("zod").ZodString>;
        reference: import("zod").ZodOptional<import("zod").ZodString>;
    }, import("zod/v4/core").$strict>>;
}, import("zod/v4/core").$strict>>;
/** Safeguards of a service that acts for users. */
export declare const agent: import("zod").ZodOptional<import("zod").ZodObject<{
    controls: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "audit-log": "audit-log";
        "behaviour-limits": "behaviour-limits";
        "credential-revocation": "credential-revocation";
        "decision-tiers": "decision-tiers";
        "decommissioning-plan": "decommissioning-plan";
        "deny-by-default": "deny-by-default";
        "execution-limits": "execution-limits";
        "human-checkpoints": "human-checkpoints";
        "memory-retention": "memory-retention";
        "minimum-permissions": "minimum-permissions";
        "no-credentials-in-memory": "no-credentials-in-memory";
        "protected-approval-log": "protected-approval-log";
        "risk-grading": "risk-grading";
        "supply-chain-security": "supply-chain-security";
        "unique-identity": "unique-identity";
        "user-final-say": "user-final-say";
        "user-right-to-know": "user-right-to-know";
    }>>>;
}, import("zod/v4/core").$strict>>;
/** Safeguards of a model in government affairs. */
export declare const government: import("zod").ZodOptional<import("zod").ZodObject<{
    controls: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "audit-log": "audit-log";
        "human-review": "human-review";
        "prompt-injection-defence": "prompt-injection-defence";
        "resource-limits": "resource-limits";
        "secrets-excluded": "secrets-excluded";
    }>>>;
}, import("zod/v4/core").$strict>>;
/** Plan for security incidents of the service. */
export declare const incident_plan: import("zod").ZodOptional<import("zod").ZodObject<{
    covers: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        content: "content";
        data: "data";
        model: "model";
        network: "network";
    }>>>;
    drilled_on: import("zod").ZodOptional<import("zod").ZodISODate>;
}, import("zod/v4/core").$strict>>;
