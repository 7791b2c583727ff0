import { z } from "zod";
export declare const labels: z.ZodOptional<z.ZodObject<{
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
/** A digital human shown to people; draft law only. */
export declare const digital_human: z.ZodOptional<z.ZodArray<z.ZodEnum<{
    "continuous-label": "continuous-label";
    "no-intimacy-for-minors": "no-intimacy-for-minors";
    "separate-consent": "separate-consent";
    "withdrawal-cancels": "withdrawal-cancels";
}>>>;
