/** A vehicle: how it collects, tells and deletes. */
export declare const vehicle: import("zod").ZodOptional<import("zod").ZodObject<{
    principles: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        "default-off": "default-off";
        "in-vehicle-processing": "in-vehicle-processing";
        masking: "masking";
        "precision-matched": "precision-matched";
    }>>>;
    notice: import("zod").ZodOptional<import("zod").ZodObject<{
        channels: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
            app: "app";
            display: "display";
            manual: "manual";
            other: "other";
            voice: "voice";
        }>>>;
        elements: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
            "access-and-deletion": "access-and-deletion";
            contact: "contact";
            kinds: "kinds";
            "purposes-and-means": "purposes-and-means";
            "situations-and-stop": "situations-and-stop";
            storage: "storage";
        }>>>;
    }, import("zod/v4/core").$strict>>;
    outside: import("zod").ZodOptional<import("zod").ZodObject<{
        captured: import("zod").ZodOptional<import("zod").ZodBoolean>;
        leaves_vehicle: import("zod").ZodOptional<import("zod").ZodBoolean>;
        basis: import("zod").ZodOptional<import("zod").ZodEnum<{
            consent: "consent";
            none: "none";
            "other-law": "other-law";
        }>>;
        anonymised: import("zod").ZodOptional<import("zod").ZodBoolean>;
    }, import("zod/v4/core").$strict>>;
    sensitive: import("zod").ZodOptional<import("zod").ZodObject<{
        serves_person: import("zod").ZodOptional<import("zod").ZodBoolean>;
        controls: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
            "collection-indicator": "collection-indicator";
            "consent-term": "consent-term";
            stop: "stop";
        }>>>;
        deletion_working_days: import("zod").ZodOptional<import("zod").ZodInt>;
        other_rule: import("zod").ZodOptional<import("zod").ZodString>;
    }, import("zod/v4/core").$strict>>;
    biometrics: import("zod").ZodOptional<import("zod").ZodObject<{
        driving_safety: import("zod").ZodOptional<import("zod").ZodBoolean>;
        necessity: import("zod").ZodOptional<import("zod").ZodString>;
    }, import("zod/v4/core").$strict>>;
    type_approval: import("zod").ZodOptional<import("zod").ZodObject<{
        applied_on: import("zod").ZodOptional<import("zod").ZodISODate>;
        cybersecurity: import("zod").ZodOptional<import("zod").ZodObject<{
            path: import("zod").ZodOptional<import("zod").ZodString>;
            sha256: import("zod").ZodOptional<import("zod").ZodString>;
            reference: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>>;
    }, import("zod/v4/core").$strict>>;
    sends_abroad: import("zod").ZodOptional<import("zod").ZodBoolean>;
}, import("zod/v4/core").$strict>>;
