import { type Form } from "../manifest/form.js";
/** The file formats that people write, as zod schemas. */
export declare const SCHEMAS: {
    readonly manifest: import("zod").ZodObject<{
        version: import("zod").ZodLiteral<1>;
    }, import("zod/v4/core").$strict>;
    readonly config: import("zod").ZodObject<{
        version: import("zod").ZodLiteral<1>;
        include: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        exclude: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        extends: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        packs: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        levels: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodEnum<{
            error: "error";
            note: "note";
            off: "off";
            warning: "warning";
        }>>>;
        params: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodUnknown>>>;
        code: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        scan: import("zod").ZodOptional<import("zod").ZodObject<{
            with_check: import("zod").ZodOptional<import("zod").ZodBoolean>;
            include: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
            exclude: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
            tests: import("zod").ZodOptional<import("zod").ZodBoolean>;
        }, import("zod/v4/core").$strict>>;
        profile: import("zod").ZodOptional<import("zod").ZodEnum<{
            essential: "essential";
            full: "full";
            standard: "standard";
        }>>;
        drafts: import("zod").ZodOptional<import("zod").ZodBoolean>;
        fail_on: import("zod").ZodOptional<import("zod").ZodEnum<{
            error: "error";
            never: "never";
            note: "note";
            warning: "warning";
        }>>;
        unknown: import("zod").ZodOptional<import("zod").ZodEnum<{
            error: "error";
            note: "note";
            off: "off";
            warning: "warning";
        }>>;
        horizon_days: import("zod").ZodOptional<import("zod").ZodInt>;
        waiver_max_days: import("zod").ZodOptional<import("zod").ZodInt>;
        waiver_warn_days: import("zod").ZodOptional<import("zod").ZodInt>;
        approvers: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
            who: import("zod").ZodArray<import("zod").ZodString>;
            rules: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
            paths: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>>>;
        baseline: import("zod").ZodOptional<import("zod").ZodString>;
        fail_on_known: import("zod").ZodOptional<import("zod").ZodBoolean>;
        lang: import("zod").ZodOptional<import("zod").ZodEnum<{
            en: "en";
            zh: "zh";
        }>>;
    }, import("zod/v4/core").$strict>;
    readonly baseline: import("zod").ZodObject<{
        version: import("zod").ZodLiteral<1>;
        approved_by: import("zod").ZodString;
        approved_on: import("zod").ZodISODate;
        expires: import("zod").ZodISODate;
        reason: import("zod").ZodString;
        findings: import("zod").ZodArray<import("zod").ZodObject<{
            rule: import("zod").ZodString;
            entity: import("zod").ZodString;
            fingerprint: import("zod").ZodString;
        }, import("zod/v4/core").$strict>>;
    }, import("zod/v4/core").$strict>;
    readonly rule: import("zod").ZodObject<{
        id: import("zod").ZodString;
        aliases: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        status: import("zod").ZodOptional<import("zod").ZodEnum<{
            draft: "draft";
            retired: "retired";
            stable: "stable";
        }>>;
        profile: import("zod").ZodOptional<import("zod").ZodEnum<{
            essential: "essential";
            full: "full";
            standard: "standard";
        }>>;
        title: import("zod").ZodObject<{
            en: import("zod").ZodString;
            zh: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        law: import("zod").ZodArray<import("zod").ZodObject<{
            instrument: import("zod").ZodString;
            article: import("zod").ZodString;
        }, import("zod/v4/core").$strict>>;
        level: import("zod").ZodEnum<{
            error: "error";
            note: "note";
            warning: "warning";
        }>;
        since: import("zod").ZodISODate;
        until: import("zod").ZodOptional<import("zod").ZodISODate>;
        on: import("zod").ZodEnum<{
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
        when: import("zod").ZodOptional<import("zod").ZodString>;
        assert: import("zod").ZodString;
        at: import("zod").ZodOptional<import("zod").ZodString>;
        related: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        message: import("zod").ZodObject<{
            en: import("zod").ZodString;
            zh: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        fix: import("zod").ZodObject<{
            en: import("zod").ZodString;
            zh: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        exposure: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        why: import("zod").ZodString;
        examples: import("zod").ZodArray<import("zod").ZodObject<{
            name: import("zod").ZodString;
            given: import("zod").ZodString;
            using: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
            documents: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>>;
            as_of: import("zod").ZodOptional<import("zod").ZodISODate>;
        }, import("zod/v4/core").$strict>>;
    }, import("zod/v4/core").$strict>;
    readonly decision: import("zod").ZodObject<{
        id: import("zod").ZodString;
        decides: import("zod").ZodOptional<import("zod").ZodString>;
        title: import("zod").ZodObject<{
            en: import("zod").ZodString;
            zh: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        collect: import("zod").ZodOptional<import("zod").ZodLiteral<true>>;
        on: import("zod").ZodEnum<{
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
        since: import("zod").ZodISODate;
        until: import("zod").ZodOptional<import("zod").ZodISODate>;
        variables: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodObject<{
            type: import("zod").ZodString;
            value: import("zod").ZodString;
        }, import("zod/v4/core").$strict>>>;
        certain: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>>;
        rows: import("zod").ZodArray<import("zod").ZodObject<{
            when: import("zod").ZodString;
            then: import("zod").ZodString;
            law: import("zod").ZodArray<import("zod").ZodObject<{
                instrument: import("zod").ZodString;
                article: import("zod").ZodString;
            }, import("zod/v4/core").$strict>>;
            because: import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>;
        }, import("zod/v4/core").$strict>>;
        outcomes: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodObject<{
            en: import("zod").ZodString;
            zh: import("zod").ZodString;
        }, import("zod/v4/core").$strict>>>;
        examples: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
            name: import("zod").ZodString;
            given: import("zod").ZodString;
            using: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
            documents: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>>;
            as_of: import("zod").ZodOptional<import("zod").ZodISODate>;
        }, import("zod/v4/core").$strict>>>;
    }, import("zod/v4/core").$strict>;
    readonly facts: import("zod").ZodObject<{
        facts: import("zod").ZodArray<import("zod").ZodObject<{
            id: import("zod").ZodString;
            on: import("zod").ZodEnum<{
                [x: string]: string;
            }>;
            type: import("zod").ZodString;
            about: import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>;
            outcome: import("zod").ZodOptional<import("zod").ZodString>;
            value: import("zod").ZodString;
        }, import("zod/v4/core").$strict>>;
    }, import("zod/v4/core").$strict>;
    readonly clocks: import("zod").ZodObject<{
        clocks: import("zod").ZodArray<import("zod").ZodObject<{
            id: import("zod").ZodString;
            rules: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
            law: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
                instrument: import("zod").ZodString;
                article: import("zod").ZodString;
            }, import("zod/v4/core").$strict>>>;
            on: import("zod").ZodEnum<{
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
            when: import("zod").ZodOptional<import("zod").ZodString>;
            due: import("zod").ZodString;
            type: import("zod").ZodOptional<import("zod").ZodEnum<{
                date: "date";
                instant: "instant";
                "list<date>": "list<date>";
            }>>;
            opens: import("zod").ZodOptional<import("zod").ZodString>;
            warn_days: import("zod").ZodOptional<import("zod").ZodInt>;
            at: import("zod").ZodOptional<import("zod").ZodString>;
            title: import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>;
            todo: import("zod").ZodOptional<import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>>;
        }, import("zod/v4/core").$strict>>;
    }, import("zod/v4/core").$strict>;
    readonly lock: import("zod").ZodObject<{
        version: import("zod").ZodLiteral<1>;
        hegui: import("zod").ZodString;
        packs: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodObject<{
            version: import("zod").ZodString;
            from: import("zod").ZodOptional<import("zod").ZodString>;
            integrity: import("zod").ZodString;
            rules: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>>;
            decisions: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>>;
        levels: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>;
        params: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodUnknown>>;
    }, import("zod/v4/core").$strict>;
    readonly pack: import("zod").ZodObject<{
        id: import("zod").ZodString;
        title: import("zod").ZodObject<{
            en: import("zod").ZodString;
            zh: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        version: import("zod").ZodString;
        requires: import("zod").ZodOptional<import("zod").ZodObject<{
            hegui: import("zod").ZodString;
        }, import("zod/v4/core").$strict>>;
        extends: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
        levels: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodEnum<{
            error: "error";
            note: "note";
            off: "off";
            warning: "warning";
        }>>>;
        params: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodObject<{
            type: import("zod").ZodEnum<{
                bool: "bool";
                date: "date";
                double: "double";
                int: "int";
                "list<int>": "list<int>";
                "list<string>": "list<string>";
                string: "string";
            }>;
            default: import("zod").ZodUnknown;
            about: import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>;
            min: import("zod").ZodOptional<import("zod").ZodNumber>;
            max: import("zod").ZodOptional<import("zod").ZodNumber>;
            values: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
            of: import("zod").ZodOptional<import("zod").ZodEnum<{
                "app-type": "app-type";
                category: "category";
                region: "region";
                service: "service";
            }>>;
            stricter: import("zod").ZodOptional<import("zod").ZodEnum<{
                higher: "higher";
                lower: "lower";
            }>>;
        }, import("zod/v4/core").$strict>>>;
        set: import("zod").ZodOptional<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodUnknown>>>;
    }, import("zod/v4/core").$strict>;
    readonly vocabulary: import("zod").ZodObject<{
        instruments: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
            id: import("zod").ZodString;
            title: import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>;
            short: import("zod").ZodOptional<import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>>;
            level: import("zod").ZodEnum<{
                "company-policy": "company-policy";
                contract: "contract";
                "foreign-law": "foreign-law";
                guidance: "guidance";
                "industry-standard": "industry-standard";
            }>;
            effective: import("zod").ZodOptional<import("zod").ZodISODate>;
            until: import("zod").ZodOptional<import("zod").ZodISODate>;
            articles: import("zod").ZodArray<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>>>;
        categories: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
            id: import("zod").ZodString;
            title: import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>;
            sensitive: import("zod").ZodEnum<{
                context: "context";
                no: "no";
                yes: "yes";
            }>;
            counts_as: import("zod").ZodEnum<{
                ordinary: "ordinary";
                ordinary_with_warning: "ordinary_with_warning";
                sensitive: "sensitive";
            }>;
        }, import("zod/v4/core").$strict>>>;
        fields: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
            on: import("zod").ZodEnum<{
                [x: string]: string;
            }>;
            name: import("zod").ZodString;
            type: import("zod").ZodEnum<{
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
            values: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
            about: import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>;
        }, import("zod/v4/core").$strict>>>;
    }, import("zod/v4/core").$strict>;
    readonly translation: import("zod").ZodObject<{
        rules: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodObject<{
            title: import("zod").ZodOptional<import("zod").ZodString>;
            message: import("zod").ZodOptional<import("zod").ZodString>;
            fix: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>>;
    }, import("zod/v4/core").$strict>;
    readonly paper: import("zod").ZodObject<{
        id: import("zod").ZodString;
        title: import("zod").ZodObject<{
            en: import("zod").ZodString;
            zh: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        about: import("zod").ZodObject<{
            en: import("zod").ZodString;
            zh: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        law: import("zod").ZodArray<import("zod").ZodObject<{
            instrument: import("zod").ZodString;
            article: import("zod").ZodString;
        }, import("zod/v4/core").$strict>>;
        on: import("zod").ZodEnum<{
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
        when: import("zod").ZodString;
        sections: import("zod").ZodArray<import("zod").ZodObject<{
            title: import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>;
            law: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
                instrument: import("zod").ZodString;
                article: import("zod").ZodString;
            }, import("zod/v4/core").$strict>>>;
            when: import("zod").ZodOptional<import("zod").ZodString>;
            each: import("zod").ZodOptional<import("zod").ZodObject<{
                name: import("zod").ZodString;
                in: import("zod").ZodString;
                of: import("zod").ZodOptional<import("zod").ZodString>;
            }, import("zod/v4/core").$strict>>;
            text: import("zod").ZodOptional<import("zod").ZodObject<{
                en: import("zod").ZodString;
                zh: import("zod").ZodString;
            }, import("zod/v4/core").$strict>>;
            items: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
                label: import("zod").ZodObject<{
                    en: import("zod").ZodString;
                    zh: import("zod").ZodString;
                }, import("zod/v4/core").$strict>;
                value: import("zod").ZodOptional<import("zod").ZodString>;
                text: import("zod").ZodOptional<import("zod").ZodObject<{
                    en: import("zod").ZodString;
                    zh: import("zod").ZodString;
                }, import("zod/v4/core").$strict>>;
                ask: import("zod").ZodOptional<import("zod").ZodObject<{
                    en: import("zod").ZodString;
                    zh: import("zod").ZodString;
                }, import("zod/v4/core").$strict>>;
                when: import("zod").ZodOptional<import("zod").ZodString>;
                law: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
                    instrument: import("zod").ZodString;
                    article: import("zod").ZodString;
                }, import("zod/v4/core").$strict>>>;
            }, import("zod/v4/core").$strict>>>;
            checks: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
                label: import("zod").ZodObject<{
                    en: import("zod").ZodString;
                    zh: import("zod").ZodString;
                }, import("zod/v4/core").$strict>;
                value: import("zod").ZodString;
                when: import("zod").ZodOptional<import("zod").ZodString>;
                law: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodObject<{
                    instrument: import("zod").ZodString;
                    article: import("zod").ZodString;
                }, import("zod/v4/core").$strict>>>;
            }, import("zod/v4/core").$strict>>>;
            table: import("zod").ZodOptional<import("zod").ZodObject<{
                name: import("zod").ZodString;
                each: import("zod").ZodObject<{
                    name: import("zod").ZodString;
                    in: import("zod").ZodString;
                    of: import("zod").ZodOptional<import("zod").ZodString>;
                }, import("zod/v4/core").$strict>;
                columns: import("zod").ZodArray<import("zod").ZodObject<{
                    label: import("zod").ZodObject<{
                        en: import("zod").ZodString;
                        zh: import("zod").ZodString;
                    }, import("zod/v4/core").$strict>;
                    value: import("zod").ZodOptional<import("zod").ZodString>;
                    ask: import("zod").ZodOptional<import("zod").ZodObject<{
                        en: import("zod").ZodString;
                        zh: import("zod").ZodString;
                    }, import("zod/v4/core").$strict>>;
                    width: import("zod").ZodOptional<import("zod").ZodInt>;
                }, import("zod/v4/core").$strict>>;
            }, import("zod/v4/core").$strict>>;
        }, import("zod/v4/core").$strict>>;
    }, import("zod/v4/core").$strict>;
};
export type FormatName = keyof typeof SCHEMAS;
/** The same formats as plain data, which is all that a run needs. */
export type Forms = Readonly<Record<FormatName, Form>>;
/** Compiles the schemas; runs at build time. */
export declare function compileForms(): Forms;
