import { z } from "zod";
import type { Kind } from "./kind.js";
/** What a string field refers to beyond its text; read by links, vocabularies and editors. */
export interface Meaning {
    /** The value is the id of an entity of this kind; `any` takes `kind/id`. */
    readonly ref?: Kind | "any";
    /** The value is an entry of a table under policies/tables. */
    readonly vocabulary?: "category" | "region" | "app-type" | "service";
    /** The value is an ISO 8601 duration or an instant. */
    readonly type?: "duration" | "instant";
    /** The value is a path or glob of a document in the workspace. */
    readonly document?: true;
}
/** Text of a description: English, then Chinese on a line of its own, as editors show it. */
export declare const about: (en: string, zh: string) => string;
export declare const id: () => z.ZodString;
export declare const title: () => z.ZodOptional<z.ZodString>;
export declare const text: (en: string, zh: string) => z.ZodOptional<z.ZodString>;
export declare const flag: (en: string, zh: string) => z.ZodOptional<z.ZodBoolean>;
export declare const count: (en: string, zh: string) => z.ZodOptional<z.ZodInt>;
export declare const percent: (en: string, zh: string) => z.ZodOptional<z.ZodNumber>;
export declare const day: (en: string, zh: string) => z.ZodOptional<z.ZodISODate>;
export declare const list: (en: string, zh: string) => z.ZodOptional<z.ZodArray<z.ZodString>>;
export declare const oneOf: <const T extends readonly [string, ...string[]]>(values: T, en: string, zh: string) => z.ZodOptional<z.ZodEnum<{ [k in T[number]]: k; } extends infer T_1 ? { [k in keyof T_1]: T_1[k]; } : never>>;
export declare const manyOf: <const T extends readonly [string, ...string[]]>(values: T, en: string, zh: string) => z.ZodOptional<z.ZodArray<z.ZodEnum<{ [k in T[number]]: k; } extends infer T_1 ? { [k in keyof T_1]: T_1[k]; } : never>>>;
export declare const group: <T extends z.ZodRawShape>(shape: T, en: string, zh: string) => z.ZodOptional<z.ZodObject<{ -readonly [P in keyof T]: T[P]; }, z.core.$strict>>;
export declare const groups: <T extends z.ZodRawShape>(shape: T, en: string, zh: string) => z.ZodOptional<z.ZodArray<z.ZodObject<{ -readonly [P in keyof T]: T[P]; }, z.core.$strict>>>;
export declare const duration: (en: string, zh: string) => z.ZodOptional<z.ZodString>;
export declare const instant: (en: string, zh: string) => z.ZodOptional<z.ZodISODateTime>;
export declare const ref: (kind: Kind | "any", en: string, zh: string) => z.ZodOptional<z.ZodString>;
export declare const refs: (kind: Kind | "any", en: string, zh: string) => z.ZodOptional<z.ZodArray<z.ZodString>>;
export declare const requiredRef: (kind: Kind, en: string, zh: string) => z.ZodString;
export declare const region: (en: string, zh: string) => z.ZodOptional<z.ZodString>;
export declare const services: (en: string, zh: string) => z.ZodOptional<z.ZodArray<z.ZodString>>;
export declare const code: (en: string, zh: string) => z.ZodOptional<z.ZodArray<z.ZodString>>;
export declare const regions: (en: string, zh: string) => z.ZodOptional<z.ZodArray<z.ZodString>>;
export declare const category: (en: string, zh: string) => z.ZodString;
export declare const categories: (en: string, zh: string) => z.ZodOptional<z.ZodArray<z.ZodString>>;
export declare const appType: (en: string, zh: string) => z.ZodOptional<z.ZodString>;
/** A document that proves a fact: it must exist in the workspace, and match when hashed. */
export declare const evidence: (en?: string, zh?: string) => z.ZodOptional<z.ZodObject<{
    path: z.ZodOptional<z.ZodString>;
    sha256: z.ZodOptional<z.ZodString>;
    reference: z.ZodOptional<z.ZodString>;
}, z.core.$strict>>;
/** People of one calendar year: the law counts natural persons, each once, per legal entity and year. */
export declare const people: (en: string, zh: string) => z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
    ordinary: z.ZodOptional<z.ZodInt>;
    sensitive: z.ZodOptional<z.ZodInt>;
    as_of: z.ZodOptional<z.ZodISODate>;
    forecast: z.ZodOptional<z.ZodObject<{
        ordinary: z.ZodOptional<z.ZodInt>;
        sensitive: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>>>;
/** A consent as it was really asked for. */
export declare const consent: (en: string, zh: string) => z.ZodOptional<z.ZodObject<{
    separate: z.ZodOptional<z.ZodBoolean>;
    written: z.ZodOptional<z.ZodBoolean>;
    written_required: z.ZodOptional<z.ZodBoolean>;
    guardian: z.ZodOptional<z.ZodBoolean>;
    guardian_can_refuse: z.ZodOptional<z.ZodBoolean>;
    method: z.ZodOptional<z.ZodString>;
    record: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    obtained_on: z.ZodOptional<z.ZodISODate>;
    default_on: z.ZodOptional<z.ZodBoolean>;
    bundled: z.ZodOptional<z.ZodBoolean>;
    prompts_after_refusal: z.ZodOptional<z.ZodBoolean>;
    withdrawal: z.ZodOptional<z.ZodString>;
    stops_on_withdrawal: z.ZodOptional<z.ZodBoolean>;
    within_scope: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>>;
export declare const notice: (en: string, zh: string) => z.ZodOptional<z.ZodObject<{
    elements: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        categories: "categories";
        "complaint-channel": "complaint-channel";
        "consequence-of-refusal": "consequence-of-refusal";
        "handler-contact": "handler-contact";
        "handler-name": "handler-name";
        means: "means";
        purpose: "purpose";
        "recipient-contact": "recipient-contact";
        "recipient-name": "recipient-name";
        "recipient-rights": "recipient-rights";
        retention: "retention";
        "retention-end": "retention-end";
        rights: "rights";
        safeguards: "safeguards";
        "sensitive-impact": "sensitive-impact";
        "sensitive-necessity": "sensitive-necessity";
        "storage-place": "storage-place";
        "third-party-beneficiary": "third-party-beneficiary";
    }>>>;
    given_on: z.ZodOptional<z.ZodISODate>;
    version: z.ZodOptional<z.ZodString>;
    changes_notified: z.ZodOptional<z.ZodBoolean>;
    not_required: z.ZodOptional<z.ZodEnum<{
        emergency: "emergency";
        secrecy: "secrecy";
        "state-organ-duty": "state-organ-duty";
    }>>;
    evidence: z.ZodOptional<z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>>;
