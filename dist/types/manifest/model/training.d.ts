import { z } from "zod";
/** What a model was trained on and how training is managed; left out where the handler trains nothing. */
export declare const training: z.ZodOptional<z.ZodObject<{
    corpora: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        source: z.ZodOptional<z.ZodEnum<{
            commercial: "commercial";
            crawled: "crawled";
            "open-data": "open-data";
            own: "own";
            "self-collected": "self-collected";
            synthetic: "synthetic";
            "user-input": "user-input";
        }>>;
        lawful_source: z.ZodOptional<z.ZodBoolean>;
        overseas: z.ZodOptional<z.ZodBoolean>;
        languages: z.ZodOptional<z.ZodArray<z.ZodString>>;
        types: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            audio: "audio";
            code: "code";
            image: "image";
            other: "other";
            text: "text";
            video: "video";
        }>>>;
        tool: z.ZodOptional<z.ZodString>;
        refusals: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "blocked-by-law": "blocked-by-law";
            person: "person";
            robots: "robots";
            "technical-limits": "technical-limits";
            terms: "terms";
        }>>>;
        records: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "authorisation-record": "authorisation-record";
            "collection-record": "collection-record";
            contract: "contract";
            deidentification: "deidentification";
            licence: "licence";
            "supplier-evidence": "supplier-evidence";
        }>>>;
        contains_personal_information: z.ZodOptional<z.ZodBoolean>;
        sensitive: z.ZodOptional<z.ZodBoolean>;
        legal_basis: z.ZodOptional<z.ZodEnum<{
            consent: "consent";
            contract: "contract";
            emergency: "emergency";
            "human-resources": "human-resources";
            "legal-duty": "legal-duty";
            news: "news";
            none: "none";
            "other-law": "other-law";
            "public-information": "public-information";
        }>>;
        separate_consent: z.ZodOptional<z.ZodBoolean>;
        public_information: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            consent: "consent";
            "no-major-effect": "no-major-effect";
            "refusals-honoured": "refusals-honoured";
            "within-reason": "within-reason";
        }>>>;
        works: z.ZodOptional<z.ZodBoolean>;
        rights: z.ZodOptional<z.ZodEnum<{
            licensed: "licensed";
            none: "none";
            "open-licence": "open-licence";
            "statutory-exception": "statutory-exception";
        }>>;
        rights_evidence: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        bad_content: z.ZodOptional<z.ZodObject<{
            before: z.ZodOptional<z.ZodNumber>;
            after: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    base_licence: z.ZodOptional<z.ZodEnum<{
        contract: "contract";
        none: "none";
        "open-licence": "open-licence";
    }>>;
    security_managed: z.ZodOptional<z.ZodBoolean>;
    quality: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        accuracy: "accuracy";
        diversity: "diversity";
        objectivity: "objectivity";
        truthfulness: "truthfulness";
    }>>>;
    controls: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "access-control": "access-control";
        classification: "classification";
        "leak-protection": "leak-protection";
        "storage-location": "storage-location";
        "tamper-protection": "tamper-protection";
    }>>>;
    runs: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        corpora: z.ZodOptional<z.ZodArray<z.ZodString>>;
        records: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            hashes: "hashes";
            "poisoning-check": "poisoning-check";
        }>>>;
    }, z.core.$strict>>>;
    opt_out: z.ZodOptional<z.ZodObject<{
        ways: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            other: "other";
            switch: "switch";
            "voice-command": "voice-command";
        }>>>;
        clicks: z.ZodOptional<z.ZodInt>;
        told: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            use: "use";
            "way-out": "way-out";
        }>>>;
    }, z.core.$strict>>;
    annotation: z.ZodOptional<z.ZodObject<{
        used: z.ZodOptional<z.ZodBoolean>;
        measures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "annotator-exam": "annotator-exam";
            "annotator-training": "annotator-training";
            "functional-rules": "functional-rules";
            "quality-assessment": "quality-assessment";
            "role-separation": "role-separation";
            rules: "rules";
            "safety-review": "safety-review";
            "safety-rules": "safety-rules";
            "sample-checks": "sample-checks";
            supervision: "supervision";
        }>>>;
        platform: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "access-control": "access-control";
            accounts: "accounts";
            "audit-log": "audit-log";
            "independent-verification": "independent-verification";
            rework: "rework";
            "sensitive-isolation": "sensitive-isolation";
        }>>>;
    }, z.core.$strict>>;
}, z.core.$strict>>;
/** Care for the intellectual property of others, in training data and output. */
export declare const intellectualProperty: z.ZodOptional<z.ZodArray<z.ZodEnum<{
    "complaint-channel": "complaint-channel";
    "keyword-block": "keyword-block";
    "person-in-charge": "person-in-charge";
    policy: "policy";
    "pre-training-review": "pre-training-review";
    "removal-on-notice": "removal-on-notice";
    "user-terms": "user-terms";
}>>>;
