import { z } from "zod";
/** What the Algorithm Provisions ask of a service that applies algorithms to its users. */
export declare const algorithm: z.ZodOptional<z.ZodObject<{
    notice: z.ZodOptional<z.ZodString>;
    principles: z.ZodOptional<z.ZodString>;
    personalised: z.ZodOptional<z.ZodBoolean>;
    user_tags: z.ZodOptional<z.ZodBoolean>;
    controls: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "non-personalised": "non-personalised";
        "refuse-pushes": "refuse-pushes";
        "switch-off": "switch-off";
        "tag-management": "tag-management";
    }>>>;
    significant_effect: z.ZodOptional<z.ZodBoolean>;
    explanation: z.ZodOptional<z.ZodString>;
    prices: z.ZodOptional<z.ZodObject<{
        by_traits: z.ZodOptional<z.ZodBoolean>;
        reason: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    affects_workers: z.ZodOptional<z.ZodBoolean>;
    worker_rules: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "order-allocation": "order-allocation";
        pay: "pay";
        "rewards-and-penalties": "rewards-and-penalties";
        "working-time": "working-time";
    }>>>;
    minors_measures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "anti-addiction": "anti-addiction";
        "suitable-mode": "suitable-mode";
    }>>>;
    for_elderly: z.ZodOptional<z.ZodBoolean>;
    elderly_measures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "fraud-monitoring": "fraud-monitoring";
        "suitable-design": "suitable-design";
    }>>>;
    management: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "anti-fraud": "anti-fraud";
        "data-security": "data-security";
        "ethics-review": "ethics-review";
        "incident-response": "incident-response";
        "mechanism-review": "mechanism-review";
        "release-review": "release-review";
        "security-assessment": "security-assessment";
        "user-registration": "user-registration";
    }>>>;
    reviewed_on: z.ZodOptional<z.ZodISODate>;
    content_controls: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "feature-library": "feature-library";
        "manual-intervention": "manual-intervention";
        "tag-review": "tag-review";
    }>>>;
    practices: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "fake-accounts": "fake-accounts";
        "fake-engagement": "fake-engagement";
        "hindering-competitors": "hindering-competitors";
        "inducing-addiction": "inducing-addiction";
        "inducing-overspending": "inducing-overspending";
        "information-blocking": "information-blocking";
        "over-recommendation": "over-recommendation";
        "ranking-manipulation": "ranking-manipulation";
    }>>>;
    manipulation_check: z.ZodOptional<z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    news: z.ZodOptional<z.ZodBoolean>;
    news_sources: z.ZodOptional<z.ZodString>;
    changes: z.ZodOptional<z.ZodArray<z.ZodObject<{
        what: z.ZodEnum<{
            "harmful-content": "harmful-content";
            "new-function": "new-function";
            "new-technology": "new-technology";
            notice: "notice";
            "user-growth": "user-growth";
        }>;
        on: z.ZodISODate;
        assessment: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>>;
