export declare const companion: import("zod").ZodOptional<import("zod").ZodObject<{
    features: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "emotional-support": "emotional-support";
        "role-play": "role-play";
        "virtual-partner": "virtual-partner";
        "virtual-relative": "virtual-relative";
    }>>>;
    outside_scope: import("zod").ZodOptional<import("zod").ZodString>;
    filters: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "emotional-manipulation": "emotional-manipulation";
        "extracting-secrets": "extracting-secrets";
        "flattery-and-dependence": "flattery-and-dependence";
        "self-harm": "self-harm";
        "unsafe-for-minors": "unsafe-for-minors";
        "verbal-abuse": "verbal-abuse";
    }>>>;
    test_report: import("zod").ZodOptional<import("zod").ZodObject<{
        path: import("zod").ZodOptional<import("zod").ZodString>;
        sha256: import("zod").ZodOptional<import("zod").ZodString>;
        reference: import("zod").ZodOptional<import("zod").ZodString>;
    }, import("zod/v4/core").$strict>>;
    systems: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "algorithm-review": "algorithm-review";
        "content-management": "content-management";
        "emergency-response": "emergency-response";
        "ethics-review": "ethics-review";
        "network-and-data-security": "network-and-data-security";
        "risk-plan": "risk-plan";
    }>>>;
    capabilities: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "dependence-warning": "dependence-warning";
        "emotional-boundaries": "emotional-boundaries";
        "mental-health": "mental-health";
        privacy: "privacy";
    }>>>;
    goals: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "control-minds": "control-minds";
        "induce-dependence": "induce-dependence";
        "replace-social-contact": "replace-social-contact";
    }>>>;
    training: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "adversarial-training": "adversarial-training";
        "anti-poisoning": "anti-poisoning";
        "cleaning-and-labelling": "cleaning-and-labelling";
        "lawful-sources": "lawful-sources";
        "regular-checks": "regular-checks";
        "synthetic-data-assessed": "synthetic-data-assessed";
    }>>>;
    registration: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        age: "age";
        agreement: "agreement";
        contact: "contact";
    }>>>;
    crisis: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "comfort-and-help": "comfort-and-help";
        contact: "contact";
        detection: "detection";
        intervention: "intervention";
    }>>>;
    intimacy: import("zod").ZodOptional<import("zod").ZodEnum<{
        "adults-only": "adults-only";
        none: "none";
        open: "open";
    }>>;
    minors: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        appeal: "appeal";
        "character-blocking": "character-blocking";
        "guardian-consent-under-14": "guardian-consent-under-14";
        identification: "identification";
        "mode-switch": "mode-switch";
        "reality-reminders": "reality-reminders";
        "risk-alerts": "risk-alerts";
        "spending-limits": "spending-limits";
        "time-limits": "time-limits";
        "usage-overview": "usage-overview";
    }>>>;
    elderly: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        guidance: "guidance";
        "prompt-help": "prompt-help";
        "risk-warning": "risk-warning";
    }>>>;
    data: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "access-control": "access-control";
        copy: "copy";
        deletion: "deletion";
        encryption: "encryption";
    }>>>;
    shares_data: import("zod").ZodOptional<import("zod").ZodEnum<{
        "by-law": "by-law";
        "explicit-consent": "explicit-consent";
        no: "no";
        otherwise: "otherwise";
    }>>;
    trains_on_sensitive: import("zod").ZodOptional<import("zod").ZodEnum<{
        "by-law": "by-law";
        no: "no";
        otherwise: "otherwise";
        "separate-consent": "separate-consent";
    }>>;
    reminders: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "ai-identity": "ai-identity";
        dependence: "dependence";
    }>>>;
    reminder_minutes: import("zod").ZodOptional<import("zod").ZodInt>;
    exit: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "easy-way": "easy-way";
        "no-hindrance": "no-hindrance";
        "stops-promptly": "stops-promptly";
    }>>>;
    shutdown_notice: import("zod").ZodOptional<import("zod").ZodString>;
    stop_procedure: import("zod").ZodOptional<import("zod").ZodString>;
    registered_users: import("zod").ZodOptional<import("zod").ZodInt>;
    monthly_active_users: import("zod").ZodOptional<import("zod").ZodInt>;
    users_reached_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    changed_on: import("zod").ZodOptional<import("zod").ZodISODate>;
    security_assessment: import("zod").ZodOptional<import("zod").ZodObject<{
        submitted_on: import("zod").ZodOptional<import("zod").ZodISODate>;
        sections: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
            complaints: "complaints";
            "extreme-situations": "extreme-situations";
            "minors-and-elderly": "minors-and-elderly";
            rectification: "rectification";
            safeguards: "safeguards";
            "training-data": "training-data";
            users: "users";
        }>>>;
        evidence: import("zod").ZodOptional<import("zod").ZodObject<{
            path: import("zod").ZodOptional<import("zod").ZodString>;
            sha256: import("zod").ZodOptional<import("zod").ZodString>;
            reference: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>>;
    }, import("zod/v4/core").$strict>>;
    store_checks: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        filing: "filing";
        "measures-on-breach": "measures-on-breach";
        "security-assessment": "security-assessment";
    }>>>;
}, import("zod/v4/core").$strict>>;
export declare const minors_protection: import("zod").ZodOptional<import("zod").ZodObject<{
    kind: import("zod").ZodOptional<import("zod").ZodEnum<{
        "audio-video": "audio-video";
        game: "game";
        "live-streaming": "live-streaming";
        other: "other";
        social: "social";
    }>>;
    harmful_information: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        identified: "identified";
        "not-in-prominent-places": "not-in-prominent-places";
        "not-pushed": "not-pushed";
    }>>>;
    report_year: import("zod").ZodOptional<import("zod").ZodInt>;
    draft_measures: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "mode-under-16": "mode-under-16";
        "no-intimacy": "no-intimacy";
    }>>>;
}, import("zod/v4/core").$strict>>;
