import { z } from "zod";
/** Types that a parameter of a pack may have. */
export declare const PARAM_TYPES: readonly ["bool", "int", "double", "string", "date", "list<string>", "list<int>"];
/** Tables that the words of a parameter may be held to. */
export declare const PARAM_TABLES: readonly ["region", "category", "service", "app-type"];
declare const Param: z.ZodObject<{
    type: z.ZodEnum<{
        bool: "bool";
        date: "date";
        double: "double";
        int: "int";
        "list<int>": "list<int>";
        "list<string>": "list<string>";
        string: "string";
    }>;
    default: z.ZodUnknown;
    about: z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>;
    min: z.ZodOptional<z.ZodNumber>;
    max: z.ZodOptional<z.ZodNumber>;
    values: z.ZodOptional<z.ZodArray<z.ZodString>>;
    of: z.ZodOptional<z.ZodEnum<{
        "app-type": "app-type";
        category: "category";
        region: "region";
        service: "service";
    }>>;
    stricter: z.ZodOptional<z.ZodEnum<{
        higher: "higher";
        lower: "lower";
    }>>;
}, z.core.$strict>;
export type ParamFile = z.infer<typeof Param>;
/** pack.yaml of a pack. */
export declare const PackFile: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>;
    version: z.ZodString;
    requires: z.ZodOptional<z.ZodObject<{
        hegui: z.ZodString;
    }, z.core.$strict>>;
    extends: z.ZodOptional<z.ZodArray<z.ZodString>>;
    levels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodEnum<{
        error: "error";
        note: "note";
        off: "off";
        warning: "warning";
    }>>>;
    params: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        type: z.ZodEnum<{
            bool: "bool";
            date: "date";
            double: "double";
            int: "int";
            "list<int>": "list<int>";
            "list<string>": "list<string>";
            string: "string";
        }>;
        default: z.ZodUnknown;
        about: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        min: z.ZodOptional<z.ZodNumber>;
        max: z.ZodOptional<z.ZodNumber>;
        values: z.ZodOptional<z.ZodArray<z.ZodString>>;
        of: z.ZodOptional<z.ZodEnum<{
            "app-type": "app-type";
            category: "category";
            region: "region";
            service: "service";
        }>>;
        stricter: z.ZodOptional<z.ZodEnum<{
            higher: "higher";
            lower: "lower";
        }>>;
    }, z.core.$strict>>>;
    set: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$strict>;
export type PackFile = z.infer<typeof PackFile>;
/** vocabulary.yaml of a pack. */
export declare const VocabularyFile: z.ZodObject<{
    instruments: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        short: z.ZodOptional<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        level: z.ZodEnum<{
            "company-policy": "company-policy";
            contract: "contract";
            "foreign-law": "foreign-law";
            guidance: "guidance";
            "industry-standard": "industry-standard";
        }>;
        effective: z.ZodOptional<z.ZodISODate>;
        until: z.ZodOptional<z.ZodISODate>;
        articles: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>>;
    categories: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        sensitive: z.ZodEnum<{
            context: "context";
            no: "no";
            yes: "yes";
        }>;
        counts_as: z.ZodEnum<{
            ordinary: "ordinary";
            ordinary_with_warning: "ordinary_with_warning";
            sensitive: "sensitive";
        }>;
    }, z.core.$strict>>>;
    fields: z.ZodOptional<z.ZodArray<z.ZodObject<{
        on: z.ZodEnum<{
            [x: string]: string;
        }>;
        name: z.ZodString;
        type: z.ZodEnum<{
            activity: "activity";
            assessment: "assessment";
            bool: "bool";
            dataset: "dataset";
            date: "date";
            double: "double";
            flow: "flow";
            incident: "incident";
            int: "int";
            "list<activity>": "list<activity>";
            "list<assessment>": "list<assessment>";
            "list<dataset>": "list<dataset>";
            "list<flow>": "list<flow>";
            "list<incident>": "list<incident>";
            "list<model>": "list<model>";
            "list<organization>": "list<organization>";
            "list<recipient>": "list<recipient>";
            "list<string>": "list<string>";
            "list<system>": "list<system>";
            "list<waiver>": "list<waiver>";
            model: "model";
            organization: "organization";
            recipient: "recipient";
            string: "string";
            system: "system";
            waiver: "waiver";
        }>;
        values: z.ZodOptional<z.ZodArray<z.ZodString>>;
        about: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type VocabularyFile = z.infer<typeof VocabularyFile>;
/** A file under translations/ of a pack; its name is the language. */
export declare const TranslationFile: z.ZodObject<{
    rules: z.ZodRecord<z.ZodString, z.ZodObject<{
        title: z.ZodOptional<z.ZodString>;
        message: z.ZodOptional<z.ZodString>;
        fix: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type TranslationFile = z.infer<typeof TranslationFile>;
export {};
