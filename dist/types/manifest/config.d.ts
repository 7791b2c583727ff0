import { z } from "zod";
/** hegui.config.yaml at the root of a workspace. */
export declare const Config: z.ZodObject<{
    version: z.ZodLiteral<1>;
    include: z.ZodOptional<z.ZodArray<z.ZodString>>;
    exclude: z.ZodOptional<z.ZodArray<z.ZodString>>;
    extends: z.ZodOptional<z.ZodArray<z.ZodString>>;
    packs: z.ZodOptional<z.ZodArray<z.ZodString>>;
    levels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodEnum<{
        error: "error";
        note: "note";
        off: "off";
        warning: "warning";
    }>>>;
    params: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    code: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scan: z.ZodOptional<z.ZodObject<{
        with_check: z.ZodOptional<z.ZodBoolean>;
        include: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exclude: z.ZodOptional<z.ZodArray<z.ZodString>>;
        tests: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    profile: z.ZodOptional<z.ZodEnum<{
        essential: "essential";
        full: "full";
        standard: "standard";
    }>>;
    drafts: z.ZodOptional<z.ZodBoolean>;
    fail_on: z.ZodOptional<z.ZodEnum<{
        error: "error";
        never: "never";
        note: "note";
        warning: "warning";
    }>>;
    unknown: z.ZodOptional<z.ZodEnum<{
        error: "error";
        note: "note";
        off: "off";
        warning: "warning";
    }>>;
    horizon_days: z.ZodOptional<z.ZodInt>;
    waiver_max_days: z.ZodOptional<z.ZodInt>;
    waiver_warn_days: z.ZodOptional<z.ZodInt>;
    approvers: z.ZodOptional<z.ZodArray<z.ZodObject<{
        who: z.ZodArray<z.ZodString>;
        rules: z.ZodOptional<z.ZodArray<z.ZodString>>;
        paths: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>>;
    baseline: z.ZodOptional<z.ZodString>;
    fail_on_known: z.ZodOptional<z.ZodBoolean>;
    lang: z.ZodOptional<z.ZodEnum<{
        en: "en";
        zh: "zh";
    }>>;
}, z.core.$strict>;
export type Config = z.infer<typeof Config>;
