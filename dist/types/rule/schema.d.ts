import { z } from "zod";
export declare const Cel: z.ZodString;
export declare const VARIABLE: RegExp;
export declare const Citations: z.ZodArray<z.ZodObject<{
    instrument: z.ZodString;
    article: z.ZodString;
}, z.core.$strict>>;
/** One rule per file; the file name is the id. */
export declare const RuleFile: z.ZodObject<{
    id: z.ZodString;
    aliases: z.ZodOptional<z.ZodArray<z.ZodString>>;
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
        signal: "signal";
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
        documents: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        as_of: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type RuleFile = z.infer<typeof RuleFile>;
/** One decision table per file. */
export declare const DecisionFile: z.ZodObject<{
    id: z.ZodString;
    decides: z.ZodOptional<z.ZodString>;
    title: z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>;
    collect: z.ZodOptional<z.ZodLiteral<true>>;
    on: z.ZodEnum<{
        activity: "activity";
        assessment: "assessment";
        dataset: "dataset";
        flow: "flow";
        incident: "incident";
        model: "model";
        organization: "organization";
        recipient: "recipient";
        signal: "signal";
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
    outcomes: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
    examples: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        given: z.ZodString;
        using: z.ZodOptional<z.ZodArray<z.ZodString>>;
        documents: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        as_of: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type DecisionFile = z.infer<typeof DecisionFile>;
/** A file under clocks/ of a pack. */
export declare const ClocksFile: z.ZodObject<{
    clocks: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        rules: z.ZodOptional<z.ZodArray<z.ZodString>>;
        law: z.ZodOptional<z.ZodArray<z.ZodObject<{
            instrument: z.ZodString;
            article: z.ZodString;
        }, z.core.$strict>>>;
        on: z.ZodEnum<{
            activity: "activity";
            assessment: "assessment";
            dataset: "dataset";
            flow: "flow";
            incident: "incident";
            model: "model";
            organization: "organization";
            recipient: "recipient";
            signal: "signal";
            system: "system";
            waiver: "waiver";
        }>;
        when: z.ZodOptional<z.ZodString>;
        due: z.ZodString;
        type: z.ZodOptional<z.ZodEnum<{
            date: "date";
            instant: "instant";
            "list<date>": "list<date>";
        }>>;
        opens: z.ZodOptional<z.ZodString>;
        warn_days: z.ZodOptional<z.ZodInt>;
        at: z.ZodOptional<z.ZodString>;
        title: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        todo: z.ZodOptional<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type ClocksFile = z.infer<typeof ClocksFile>;
/** A file under facts/ of a pack. */
export declare const FactsFile: z.ZodObject<{
    facts: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        on: z.ZodEnum<{
            [x: string]: string;
        }>;
        type: z.ZodString;
        about: z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>;
        outcome: z.ZodOptional<z.ZodString>;
        value: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type FactsFile = z.infer<typeof FactsFile>;
