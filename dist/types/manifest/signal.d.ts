import { z } from "zod";
/** Something that code does: `hegui scan` adds its own, other scanners can declare theirs. */
export declare const Signal: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        audience: "audience";
        capability: "capability";
        exposure: "exposure";
        field: "field";
        permission: "permission";
        provider: "provider";
        region: "region";
        service: "service";
    }>;
    file: z.ZodOptional<z.ZodString>;
    line: z.ZodOptional<z.ZodInt>;
    seen: z.ZodOptional<z.ZodString>;
    sure: z.ZodOptional<z.ZodNumber>;
    chain: z.ZodOptional<z.ZodArray<z.ZodString>>;
    category: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
    record: z.ZodOptional<z.ZodString>;
    shape: z.ZodOptional<z.ZodEnum<{
        form: "form";
        message: "message";
        request: "request";
        table: "table";
        type: "type";
    }>>;
    into: z.ZodOptional<z.ZodEnum<{
        analytics: "analytics";
        "error-report": "error-report";
        log: "log";
        prompt: "prompt";
        url: "url";
    }>>;
    service: z.ZodOptional<z.ZodString>;
    host: z.ZodOptional<z.ZodString>;
    where: z.ZodOptional<z.ZodEnum<{
        hk: "hk";
        mainland: "mainland";
        mo: "mo";
        overseas: "overseas";
        tw: "tw";
        unknown: "unknown";
    }>>;
    territory: z.ZodOptional<z.ZodString>;
    region: z.ZodOptional<z.ZodString>;
    model: z.ZodOptional<z.ZodString>;
    capability: z.ZodOptional<z.ZodEnum<{
        companion: "companion";
        crawling: "crawling";
        embedding: "embedding";
        "face-edit": "face-edit";
        "face-recognition": "face-recognition";
        generation: "generation";
        "image-generation": "image-generation";
        label: "label";
        "label-removal": "label-removal";
        moderation: "moderation";
        recommendation: "recommendation";
        "speech-synthesis": "speech-synthesis";
        "speech-to-text": "speech-to-text";
        training: "training";
        translation: "translation";
        "video-generation": "video-generation";
        "voice-clone": "voice-clone";
    }>>;
    api: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
