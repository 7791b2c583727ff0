import type { Lang } from "../../report/wording.js";
/** Version of OSCAL that is written. */
export declare const OSCAL_VERSION = "1.2.3";
/** Namespace of our own properties. */
export declare const NAMESPACE = "https://github.com/hegui/hegui/ns/oscal";
/** A UUID of version 5 that always is the same for the same thing. */
export declare function uuid(...parts: readonly string[]): string;
/** A value as one line without white space at its ends. */
export declare function line(text: string): string;
/** A value as one line of the markup that OSCAL has, in which nothing of it is markup. */
export declare function markup(text: string): string;
/** A value as a token: what a token cannot hold becomes a dot. */
export declare function token(text: string): string;
/** Name of a control: an article of an instrument. */
export declare function controlId({ instrument, article }: {
    readonly instrument: string;
    readonly article: string;
}): string;
/** Identifier of a law among the resources. */
export declare function instrumentUuid(id: string): string;
/** Identifier of a file among the resources. */
export declare function fileUuid(name: string): string;
/** A link to a resource of the document. */
export declare function reference(id: string): {
    href: string;
    rel: string;
};
/** A path as a relative reference; a colon in its first part would make it absolute, and is encoded. */
export declare function hrefOf(path: string): string;
/** A property of ours. */
export declare function prop(name: string, value: string): {
    name: string;
    ns: string;
    value: string;
};
/** A list under its key; OSCAL knows no empty lists. */
export declare function some<K extends string, T>(key: K, list: readonly T[]): {
    readonly [key in K]?: readonly T[];
};
/** The beginning of a day in Shanghai. */
export declare function dayStart(date: string): string;
/** The end of a day in Shanghai. */
export declare function dayEnd(date: string): string;
/** What all parts of a document need. */
export interface Writing {
    readonly lang: Lang;
    /** Judged date. */
    readonly asOf: string;
}
