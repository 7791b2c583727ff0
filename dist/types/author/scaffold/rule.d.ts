import { type Kind } from "../../manifest/kind.js";
import { type Lang } from "./wording.js";
/** What a new file is about. */
export interface Wanted {
    readonly id: string;
    readonly on: Kind;
    /** First day on which it applies. */
    readonly since: string;
    readonly lang: Lang;
    /** Where editors find the JSON Schema, when the package is installed. */
    readonly schema?: string | undefined;
}
/** Comment that names the schema for editors; nothing when there is none. */
export declare function modeline(schema: string | undefined): string;
/** A rule that loads and whose examples fail until its condition is written. */
export declare function ruleText({ id, on, since, lang, schema }: Wanted): string;
