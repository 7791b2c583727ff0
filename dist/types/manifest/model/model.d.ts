import { z } from "zod";
/** AI and algorithm services: one entry is a service as people meet it, with the model behind it. */
export declare const Model: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    handler: z.ZodOptional<z.ZodString>;
    code: z.ZodOptional<z.ZodArray<z.ZodString>>;
    role: z.ZodOptional<z.ZodEnum<{
        "app-store": "app-store";
        "content-platform": "content-platform";
        provider: "provider";
        "technical-supporter": "technical-supporter";
    }>>;
    audience: z.ZodOptional<z.ZodEnum<{
        "closed-test": "closed-test";
        "enterprise-customers": "enterprise-customers";
        internal: "internal";
        "overseas-only": "overseas-only";
        "public-mainland": "public-mainland";
    }>>;
    audience_evidence: z.ZodOptional<z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    launched_on: z.ZodOptional<z.ZodISODate>;
    ended_on: z.ZodOptional<z.ZodISODate>;
    generates: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        audio: "audio";
        face: "face";
        image: "image";
        other: "other";
        text: "text";
        translation: "translation";
        video: "video";
        "virtual-scene": "virtual-scene";
        voice: "voice";
    }>>>;
    edits: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        face: "face";
        image: "image";
        video: "video";
        voice: "voice";
    }>>>;
    stock_only: z.ZodOptional<z.ZodBoolean>;
    algorithms: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "dispatch-decision": "dispatch-decision";
        "personalised-push": "personalised-push";
        "ranking-selection": "ranking-selection";
        "search-filtering": "search-filtering";
    }>>>;
    opinion_attribute: z.ZodOptional<z.ZodEnum<{
        absent: "absent";
        open: "open";
        present: "present";
    }>>;
    opinion_reason: z.ZodOptional<z.ZodString>;
    regulator_answer: z.ZodOptional<z.ZodObject<{
        route: z.ZodOptional<z.ZodEnum<{
            filing: "filing";
            neither: "neither";
            registration: "registration";
        }>>;
        evidence: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    base: z.ZodOptional<z.ZodObject<{
        origin: z.ZodOptional<z.ZodEnum<{
            classical: "classical";
            "fine-tuned-by-vendor": "fine-tuned-by-vendor";
            "fine-tuned-weights": "fine-tuned-weights";
            own: "own";
            "unmodified-weights": "unmodified-weights";
            "vendor-api": "vendor-api";
        }>>;
        name: z.ZodOptional<z.ZodString>;
        vendor: z.ZodOptional<z.ZodString>;
        runs_in: z.ZodOptional<z.ZodString>;
        filing_number: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    filings: z.ZodOptional<z.ZodArray<z.ZodObject<{
        type: z.ZodEnum<{
            "algorithm-filing": "algorithm-filing";
            "generative-filing": "generative-filing";
            "generative-registration": "generative-registration";
        }>;
        as: z.ZodOptional<z.ZodEnum<{
            provider: "provider";
            "technical-supporter": "technical-supporter";
        }>>;
        status: z.ZodOptional<z.ZodEnum<{
            cancelled: "cancelled";
            filed: "filed";
            preparing: "preparing";
            rejected: "rejected";
            revoked: "revoked";
            submitted: "submitted";
        }>>;
        submitted_on: z.ZodOptional<z.ZodISODate>;
        filed_on: z.ZodOptional<z.ZodISODate>;
        number: z.ZodOptional<z.ZodString>;
        shown_at: z.ZodOptional<z.ZodString>;
        changed_on: z.ZodOptional<z.ZodISODate>;
        change_filed_on: z.ZodOptional<z.ZodISODate>;
        cancelled_on: z.ZodOptional<z.ZodISODate>;
        evidence: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    saves_files: z.ZodOptional<z.ZodBoolean>;
    users_publish: z.ZodOptional<z.ZodBoolean>;
    publishes_output: z.ZodOptional<z.ZodBoolean>;
    platform_hosted: z.ZodOptional<z.ZodBoolean>;
    emotional_interaction: z.ZodOptional<z.ZodBoolean>;
    acts_for_users: z.ZodOptional<z.ZodBoolean>;
    ethics_sensitive: z.ZodOptional<z.ZodBoolean>;
    sector: z.ZodOptional<z.ZodEnum<{
        automotive: "automotive";
        "civil-aviation": "civil-aviation";
        "credit-reporting": "credit-reporting";
        education: "education";
        energy: "energy";
        "express-delivery": "express-delivery";
        finance: "finance";
        "genetic-resources": "genetic-resources";
        government: "government";
        health: "health";
        internet: "internet";
        manufacturing: "manufacturing";
        mapping: "mapping";
        "natural-resources": "natural-resources";
        other: "other";
        "population-health": "population-health";
        publishing: "publishing";
        retail: "retail";
        "ride-hailing": "ride-hailing";
        telecommunications: "telecommunications";
        tourism: "tourism";
        transport: "transport";
    }>>;
    uses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    systems: z.ZodOptional<z.ZodArray<z.ZodString>>;
    training: z.ZodOptional<z.ZodObject<{
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
    intellectual_property: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "complaint-channel": "complaint-channel";
        "keyword-block": "keyword-block";
        "person-in-charge": "person-in-charge";
        policy: "policy";
        "pre-training-review": "pre-training-review";
        "removal-on-notice": "removal-on-notice";
        "user-terms": "user-terms";
    }>>>;
    tests: z.ZodOptional<z.ZodObject<{
        risks: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "a1-1": "a1-1";
            "a1-2": "a1-2";
            "a1-3": "a1-3";
            "a1-4": "a1-4";
            "a1-5": "a1-5";
            "a1-6": "a1-6";
            "a1-7": "a1-7";
            "a1-8": "a1-8";
            "a2-1": "a2-1";
            "a2-2": "a2-2";
            "a2-3": "a2-3";
            "a2-4": "a2-4";
            "a2-5": "a2-5";
            "a2-6": "a2-6";
            "a2-7": "a2-7";
            "a2-8": "a2-8";
            "a2-9": "a2-9";
            "a3-1": "a3-1";
            "a3-2": "a3-2";
            "a3-3": "a3-3";
            "a3-4": "a3-4";
            "a3-5": "a3-5";
            "a4-1": "a4-1";
            "a4-2": "a4-2";
            "a4-3": "a4-3";
            "a4-4": "a4-4";
            "a4-5": "a4-5";
            "a4-6": "a4-6";
            "a4-7": "a4-7";
            "a5-1": "a5-1";
            "a5-2": "a5-2";
        }>>>;
        keywords: z.ZodOptional<z.ZodObject<{
            size: z.ZodOptional<z.ZodInt>;
            per_a1_risk: z.ZodOptional<z.ZodInt>;
            per_a2_risk: z.ZodOptional<z.ZodInt>;
            update_days: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>;
        content_bank: z.ZodOptional<z.ZodObject<{
            size: z.ZodOptional<z.ZodInt>;
            per_a1_a2_risk: z.ZodOptional<z.ZodInt>;
            per_other_risk: z.ZodOptional<z.ZodInt>;
            update_days: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>;
        refuse_bank: z.ZodOptional<z.ZodObject<{
            size: z.ZodOptional<z.ZodInt>;
            per_risk: z.ZodOptional<z.ZodInt>;
            update_days: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>;
        answer_bank: z.ZodOptional<z.ZodObject<{
            size: z.ZodOptional<z.ZodInt>;
            per_topic: z.ZodOptional<z.ZodInt>;
            update_days: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>;
        corpus_check: z.ZodOptional<z.ZodObject<{
            manual_sample: z.ZodOptional<z.ZodInt>;
            manual_pass: z.ZodOptional<z.ZodNumber>;
            technical_share: z.ZodOptional<z.ZodNumber>;
            technical_pass: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
        output_check: z.ZodOptional<z.ZodObject<{
            sample: z.ZodOptional<z.ZodInt>;
            manual_pass: z.ZodOptional<z.ZodNumber>;
            keyword_pass: z.ZodOptional<z.ZodNumber>;
            classifier_pass: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
        refusal_check: z.ZodOptional<z.ZodObject<{
            refuse_sample: z.ZodOptional<z.ZodInt>;
            refuse_rate: z.ZodOptional<z.ZodNumber>;
            answer_sample: z.ZodOptional<z.ZodInt>;
            answer_refused: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
        report: z.ZodOptional<z.ZodObject<{
            completed_on: z.ZodOptional<z.ZodISODate>;
            every_clause: z.ZodOptional<z.ZodBoolean>;
            signed_by: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                "legal-representative": "legal-representative";
                "legality-head": "legality-head";
                "safety-head": "safety-head";
            }>>>;
            evidence: z.ZodOptional<z.ZodObject<{
                path: z.ZodOptional<z.ZodString>;
                sha256: z.ZodOptional<z.ZodString>;
                reference: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        changed_on: z.ZodOptional<z.ZodISODate>;
        infrastructure: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "backdoor-scan": "backdoor-scan";
            backup: "backup";
            "framework-audit": "framework-audit";
            "safety-indicator": "safety-indicator";
            "supply-chain": "supply-chain";
            "training-isolation": "training-isolation";
            "update-policy": "update-policy";
        }>>>;
        monitoring: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "refusal-policy": "refusal-policy";
            staff: "staff";
        }>>>;
        sensitive_uses: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "automatic-control": "automatic-control";
            "critical-infrastructure": "critical-infrastructure";
            financial: "financial";
            medical: "medical";
            psychological: "psychological";
        }>>>;
        sensitive_safeguards: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "extra-protection": "extra-protection";
            justification: "justification";
        }>>>;
    }, z.core.$strict>>;
    content: z.ZodOptional<z.ZodObject<{
        input: z.ZodOptional<z.ZodObject<{
            unnecessary_collection: z.ZodOptional<z.ZodBoolean>;
            identifying_kept: z.ZodOptional<z.ZodBoolean>;
            shared: z.ZodOptional<z.ZodBoolean>;
            requests_handled: z.ZodOptional<z.ZodBoolean>;
            vendor_trains: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
        moderation: z.ZodOptional<z.ZodObject<{
            measures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                "input-filter": "input-filter";
                "output-filter": "output-filter";
            }>>>;
            covers: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                audio: "audio";
                face: "face";
                image: "image";
                other: "other";
                text: "text";
                translation: "translation";
                video: "video";
                "virtual-scene": "virtual-scene";
                voice: "voice";
            }>>>;
        }, z.core.$strict>>;
        agreement: z.ZodOptional<z.ZodObject<{
            users_register: z.ZodOptional<z.ZodBoolean>;
            reference: z.ZodOptional<z.ZodString>;
            rights_and_duties: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
        complaints: z.ZodOptional<z.ZodObject<{
            channel: z.ZodOptional<z.ZodString>;
            published: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                process: "process";
                "reply-time": "reply-time";
            }>>>;
        }, z.core.$strict>>;
        licences: z.ZodOptional<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                "app-filing": "app-filing";
                "audio-visual": "audio-visual";
                game: "game";
                medical: "medical";
                news: "news";
                other: "other";
                publishing: "publishing";
                "telecom-filing": "telecom-filing";
                "telecom-licence": "telecom-licence";
            }>;
            number: z.ZodOptional<z.ZodString>;
            valid_until: z.ZodOptional<z.ZodISODate>;
        }, z.core.$strict>>>;
        disclosures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            audience: "audience";
            "filing-number": "filing-number";
            limitations: "limitations";
            "model-name": "model-name";
            settings: "settings";
            uses: "uses";
        }>>>;
        illegal_content: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "model-correction": "model-correction";
            records: "records";
            removal: "removal";
            report: "report";
            "stop-generation": "stop-generation";
            "stop-transmission": "stop-transmission";
            "user-sanctions": "user-sanctions";
        }>>>;
        minors_measures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "guardian-controls": "guardian-controls";
            "kept-out": "kept-out";
            "minors-mode": "minors-mode";
            reminders: "reminders";
            "spending-limits": "spending-limits";
            "time-limits": "time-limits";
        }>>>;
        anti_discrimination: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "algorithm-design": "algorithm-design";
            operation: "operation";
            optimisation: "optimisation";
            "training-data": "training-data";
        }>>>;
        rights_review: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            personality: "personality";
            "trade-secrets": "trade-secrets";
        }>>>;
        accuracy_tested_on: z.ZodOptional<z.ZodISODate>;
        continuity_plan: z.ZodOptional<z.ZodString>;
        inspection_dossier: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "annotation-rules": "annotation-rules";
            mechanism: "mechanism";
            scale: "scale";
            sources: "sources";
            types: "types";
        }>>>;
        filing_dossier: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "annotation-rules": "annotation-rules";
            form: "form";
            "keyword-list": "keyword-list";
            "self-assessment": "self-assessment";
            "service-agreement": "service-agreement";
            "test-account": "test-account";
            "test-set": "test-set";
        }>>>;
        on_device: z.ZodOptional<z.ZodObject<{
            local_filter: z.ZodOptional<z.ZodBoolean>;
            updates: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
        erasure: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            lineage: "lineage";
            response: "response";
        }>>>;
    }, z.core.$strict>>;
    labels: z.ZodOptional<z.ZodObject<{
        explicit: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "audio-rhythm": "audio-rhythm";
            "audio-voice": "audio-voice";
            "image-edge": "image-edge";
            "image-elsewhere": "image-elsewhere";
            interface: "interface";
            "scene-during": "scene-during";
            "scene-opening": "scene-opening";
            text: "text";
            "text-around": "text-around";
            "text-mark": "text-mark";
            "video-end": "video-end";
            "video-middle": "video-middle";
            "video-opening": "video-opening";
            "video-player": "video-player";
        }>>>;
        wording: z.ZodOptional<z.ZodString>;
        interface: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "always-visible": "always-visible";
            "every-screen": "every-screen";
            text: "text";
        }>>>;
        image_height_percent: z.ZodOptional<z.ZodNumber>;
        video_height_percent: z.ZodOptional<z.ZodNumber>;
        video_seconds: z.ZodOptional<z.ZodNumber>;
        scene_height_percent: z.ZodOptional<z.ZodNumber>;
        scene_seconds: z.ZodOptional<z.ZodNumber>;
        in_files: z.ZodOptional<z.ZodBoolean>;
        not_misleading: z.ZodOptional<z.ZodString>;
        implicit: z.ZodOptional<z.ZodObject<{
            keys: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                ContentProducer: "ContentProducer";
                ContentPropagator: "ContentPropagator";
                Label: "Label";
                ProduceID: "ProduceID";
                PropagateID: "PropagateID";
                ReservedCode1: "ReservedCode1";
                ReservedCode2: "ReservedCode2";
            }>>>;
            label: z.ZodOptional<z.ZodString>;
            producer: z.ZodOptional<z.ZodString>;
            existing: z.ZodOptional<z.ZodEnum<{
                appended: "appended";
                updated: "updated";
            }>>;
            namespace: z.ZodOptional<z.ZodString>;
            only_headerless: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
        agreement: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "duties-without-label": "duties-without-label";
            "methods-and-styles": "methods-and-styles";
            "prompt-to-read": "prompt-to-read";
        }>>>;
        unlabelled: z.ZodOptional<z.ZodObject<{
            offered: z.ZodOptional<z.ZodBoolean>;
            log_months: z.ZodOptional<z.ZodInt>;
            implicit_kept: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
        removal: z.ZodOptional<z.ZodEnum<{
            forged: "forged";
            "lost-in-conversion": "lost-in-conversion";
            none: "none";
            removed: "removed";
            "tool-for-others": "tool-for-others";
        }>>;
        publishing: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            declaration: "declaration";
            "platform-label": "platform-label";
        }>>>;
        platform: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "declaration-reminder": "declaration-reminder";
            "label-function": "label-function";
            "marks-generated": "marks-generated";
            "marks-possible": "marks-possible";
            "marks-suspected": "marks-suspected";
            "propagation-metadata": "propagation-metadata";
            "reads-metadata": "reads-metadata";
        }>>>;
        store_checks: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "generation-declared": "generation-declared";
            "label-material": "label-material";
        }>>>;
        material: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    digital_human: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "continuous-label": "continuous-label";
        "no-intimacy-for-minors": "no-intimacy-for-minors";
        "separate-consent": "separate-consent";
        "withdrawal-cancels": "withdrawal-cancels";
    }>>>;
    companion: z.ZodOptional<z.ZodObject<{
        features: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "emotional-support": "emotional-support";
            "role-play": "role-play";
            "virtual-partner": "virtual-partner";
            "virtual-relative": "virtual-relative";
        }>>>;
        outside_scope: z.ZodOptional<z.ZodString>;
        filters: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "emotional-manipulation": "emotional-manipulation";
            "extracting-secrets": "extracting-secrets";
            "flattery-and-dependence": "flattery-and-dependence";
            "self-harm": "self-harm";
            "unsafe-for-minors": "unsafe-for-minors";
            "verbal-abuse": "verbal-abuse";
        }>>>;
        test_report: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        systems: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "algorithm-review": "algorithm-review";
            "content-management": "content-management";
            "emergency-response": "emergency-response";
            "ethics-review": "ethics-review";
            "network-and-data-security": "network-and-data-security";
            "risk-plan": "risk-plan";
        }>>>;
        capabilities: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "dependence-warning": "dependence-warning";
            "emotional-boundaries": "emotional-boundaries";
            "mental-health": "mental-health";
            privacy: "privacy";
        }>>>;
        goals: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "control-minds": "control-minds";
            "induce-dependence": "induce-dependence";
            "replace-social-contact": "replace-social-contact";
        }>>>;
        training: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "adversarial-training": "adversarial-training";
            "anti-poisoning": "anti-poisoning";
            "cleaning-and-labelling": "cleaning-and-labelling";
            "lawful-sources": "lawful-sources";
            "regular-checks": "regular-checks";
            "synthetic-data-assessed": "synthetic-data-assessed";
        }>>>;
        registration: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            age: "age";
            agreement: "agreement";
            contact: "contact";
        }>>>;
        crisis: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "comfort-and-help": "comfort-and-help";
            contact: "contact";
            detection: "detection";
            intervention: "intervention";
        }>>>;
        intimacy: z.ZodOptional<z.ZodEnum<{
            "adults-only": "adults-only";
            none: "none";
            open: "open";
        }>>;
        minors: z.ZodOptional<z.ZodArray<z.ZodEnum<{
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
        elderly: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            guidance: "guidance";
            "prompt-help": "prompt-help";
            "risk-warning": "risk-warning";
        }>>>;
        data: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "access-control": "access-control";
            copy: "copy";
            deletion: "deletion";
            encryption: "encryption";
        }>>>;
        shares_data: z.ZodOptional<z.ZodEnum<{
            "by-law": "by-law";
            "explicit-consent": "explicit-consent";
            no: "no";
            otherwise: "otherwise";
        }>>;
        trains_on_sensitive: z.ZodOptional<z.ZodEnum<{
            "by-law": "by-law";
            no: "no";
            otherwise: "otherwise";
            "separate-consent": "separate-consent";
        }>>;
        reminders: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "ai-identity": "ai-identity";
            dependence: "dependence";
        }>>>;
        reminder_minutes: z.ZodOptional<z.ZodInt>;
        exit: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "easy-way": "easy-way";
            "no-hindrance": "no-hindrance";
            "stops-promptly": "stops-promptly";
        }>>>;
        shutdown_notice: z.ZodOptional<z.ZodString>;
        stop_procedure: z.ZodOptional<z.ZodString>;
        registered_users: z.ZodOptional<z.ZodInt>;
        monthly_active_users: z.ZodOptional<z.ZodInt>;
        users_reached_on: z.ZodOptional<z.ZodISODate>;
        changed_on: z.ZodOptional<z.ZodISODate>;
        security_assessment: z.ZodOptional<z.ZodObject<{
            submitted_on: z.ZodOptional<z.ZodISODate>;
            sections: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                complaints: "complaints";
                "extreme-situations": "extreme-situations";
                "minors-and-elderly": "minors-and-elderly";
                rectification: "rectification";
                safeguards: "safeguards";
                "training-data": "training-data";
                users: "users";
            }>>>;
            evidence: z.ZodOptional<z.ZodObject<{
                path: z.ZodOptional<z.ZodString>;
                sha256: z.ZodOptional<z.ZodString>;
                reference: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        store_checks: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            filing: "filing";
            "measures-on-breach": "measures-on-breach";
            "security-assessment": "security-assessment";
        }>>>;
    }, z.core.$strict>>;
    minors_protection: z.ZodOptional<z.ZodObject<{
        kind: z.ZodOptional<z.ZodEnum<{
            "audio-video": "audio-video";
            game: "game";
            "live-streaming": "live-streaming";
            other: "other";
            social: "social";
        }>>;
        harmful_information: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            identified: "identified";
            "not-in-prominent-places": "not-in-prominent-places";
            "not-pushed": "not-pushed";
        }>>>;
        report_year: z.ZodOptional<z.ZodInt>;
        draft_measures: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "mode-under-16": "mode-under-16";
            "no-intimacy": "no-intimacy";
        }>>>;
    }, z.core.$strict>>;
    algorithm: z.ZodOptional<z.ZodObject<{
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
    synthesis: z.ZodOptional<z.ZodObject<{
        real_name_check: z.ZodOptional<z.ZodBoolean>;
        rumour_response: z.ZodOptional<z.ZodString>;
        published_terms: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "management-rules": "management-rules";
            "platform-conventions": "platform-conventions";
            "security-reminder": "security-reminder";
            "service-agreement": "service-agreement";
        }>>>;
        users_bring_people: z.ZodOptional<z.ZodBoolean>;
        consent_prompt: z.ZodOptional<z.ZodBoolean>;
        people: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            licence: z.ZodOptional<z.ZodObject<{
                path: z.ZodOptional<z.ZodString>;
                sha256: z.ZodOptional<z.ZodString>;
                reference: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
            covers_generation: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>>;
        sensitive_scenes: z.ZodOptional<z.ZodBoolean>;
        technical_label: z.ZodOptional<z.ZodBoolean>;
        label_function: z.ZodOptional<z.ZodBoolean>;
        listing_checks: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            filing: "filing";
            "security-assessment": "security-assessment";
        }>>>;
    }, z.core.$strict>>;
    ethics: z.ZodOptional<z.ZodObject<{
        category: z.ZodOptional<z.ZodEnum<{
            "autonomous-decision": "autonomous-decision";
            "human-machine-fusion": "human-machine-fusion";
            none: "none";
            "opinion-mobilisation": "opinion-mobilisation";
        }>>;
        started_on: z.ZodOptional<z.ZodISODate>;
        ended_on: z.ZodOptional<z.ZodISODate>;
        approved_on: z.ZodOptional<z.ZodISODate>;
        aspects: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            accountability: "accountability";
            controllability: "controllability";
            fairness: "fairness";
            privacy: "privacy";
            transparency: "transparency";
            "well-being": "well-being";
        }>>>;
        expert_opinion_on: z.ZodOptional<z.ZodISODate>;
        licensed_instead: z.ZodOptional<z.ZodString>;
        followed_up_on: z.ZodOptional<z.ZodISODate>;
        registration: z.ZodOptional<z.ZodString>;
        evidence: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    agent: z.ZodOptional<z.ZodObject<{
        controls: z.ZodOptional<z.ZodArray<z.ZodEnum<{
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
    }, z.core.$strict>>;
    government: z.ZodOptional<z.ZodObject<{
        controls: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "audit-log": "audit-log";
            "human-review": "human-review";
            "prompt-injection-defence": "prompt-injection-defence";
            "resource-limits": "resource-limits";
            "secrets-excluded": "secrets-excluded";
        }>>>;
    }, z.core.$strict>>;
    banking: z.ZodOptional<z.ZodObject<{
        risk_level: z.ZodOptional<z.ZodEnum<{
            high: "high";
            low: "low";
            medium: "medium";
        }>>;
        approval: z.ZodOptional<z.ZodString>;
        controls: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "human-oversight": "human-oversight";
            "supply-chain-review": "supply-chain-review";
        }>>>;
    }, z.core.$strict>>;
    medical: z.ZodOptional<z.ZodObject<{
        use: z.ZodOptional<z.ZodEnum<{
            information: "information";
            "internet-diagnosis": "internet-diagnosis";
        }>>;
        doctor_in_person: z.ZodOptional<z.ZodBoolean>;
        writes_prescriptions: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    incident_plan: z.ZodOptional<z.ZodObject<{
        covers: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            content: "content";
            data: "data";
            model: "model";
            network: "network";
        }>>>;
        drilled_on: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>;
    owners: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
