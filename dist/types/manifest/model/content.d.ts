import { z } from "zod";
/** Kinds of content that a model generates. */
export declare const OUTPUTS: readonly ["text", "image", "face", "audio", "voice", "video", "virtual-scene", "translation", "other"];
/** How the service treats what people put in and what it puts out, and what it can show for it. */
export declare const content: z.ZodOptional<z.ZodObject<{
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
