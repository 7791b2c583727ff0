import { z } from "zod";
import type { Tables } from "../../model/tables.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const schemaCommand: Command;
/** The file formats that editors validate. */
export declare const SCHEMA_FILES: {
    readonly manifest: z.ZodObject<{
        version: z.ZodLiteral<1>;
    }, z.core.$strict>;
    readonly config: z.ZodObject<{
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
        profile: z.ZodOptional<z.ZodEnum<{
            essential: "essential";
            full: "full";
            standard: "standard";
        }>>;
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
        lang: z.ZodOptional<z.ZodEnum<{
            en: "en";
            zh: "zh";
        }>>;
    }, z.core.$strict>;
    readonly rule: z.ZodObject<{
        id: z.ZodString;
        status: z.ZodOptional<z.ZodEnum<{
            draft: "draft";
            retired: "retired";
            stable: "stable";
        }>>;
        profile: z.ZodOptional<z.ZodEnum<{
            essential: "essential";
            full: "full";
            standard: "standard";
        }>>;
        title: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        law: z.ZodArray<z.ZodObject<{
            instrument: z.ZodString;
            article: z.ZodString;
        }, z.core.$strict>>;
        level: z.ZodEnum<{
            error: "error";
            note: "note";
            warning: "warning";
        }>;
        since: z.ZodISODate;
        until: z.ZodOptional<z.ZodISODate>;
        on: z.ZodEnum<{
            activity: "activity";
            assessment: "assessment";
            dataset: "dataset";
            flow: "flow";
            incident: "incident";
            model: "model";
            organization: "organization";
            recipient: "recipient";
            system: "system";
            waiver: "waiver";
        }>;
        when: z.ZodOptional<z.ZodString>;
        assert: z.ZodString;
        at: z.ZodOptional<z.ZodString>;
        related: z.ZodOptional<z.ZodArray<z.ZodString>>;
        message: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        fix: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        exposure: z.ZodOptional<z.ZodArray<z.ZodString>>;
        why: z.ZodString;
        examples: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            given: z.ZodString;
            using: z.ZodOptional<z.ZodArray<z.ZodString>>;
            as_of: z.ZodOptional<z.ZodISODate>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly decision: z.ZodObject<{
        id: z.ZodString;
        decides: z.ZodOptional<z.ZodString>;
        title: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        on: z.ZodEnum<{
            activity: "activity";
            assessment: "assessment";
            dataset: "dataset";
            flow: "flow";
            incident: "incident";
            model: "model";
            organization: "organization";
            recipient: "recipient";
            system: "system";
            waiver: "waiver";
        }>;
        since: z.ZodISODate;
        until: z.ZodOptional<z.ZodISODate>;
        variables: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
            type: z.ZodString;
            value: z.ZodString;
        }, z.core.$strict>>>;
        certain: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        rows: z.ZodArray<z.ZodObject<{
            when: z.ZodString;
            then: z.ZodString;
            law: z.ZodArray<z.ZodObject<{
                instrument: z.ZodString;
                article: z.ZodString;
            }, z.core.$strict>>;
            because: z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>;
        }, z.core.$strict>>;
        examples: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            given: z.ZodString;
            using: z.ZodOptional<z.ZodArray<z.ZodString>>;
            as_of: z.ZodOptional<z.ZodISODate>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    readonly facts: z.ZodObject<{
        facts: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            on: z.ZodString;
            type: z.ZodString;
            about: z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>;
            value: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly pack: z.ZodObject<{
        id: z.ZodString;
        title: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        version: z.ZodString;
    }, z.core.$strict>;
};
export type SchemaName = keyof typeof SCHEMA_FILES;
export declare function runSchema(args: Arguments, io: Io): ExitCode;
/** A JSON Schema with the closed vocabularies written out, so that editors complete them. */
export declare function schemaText(name: SchemaName, tables: Tables): string;
