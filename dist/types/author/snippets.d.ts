import type { FormatName } from "../rule/forms.js";
/** A piece that editors insert whole, at a route of the schema. */
interface Snippet {
    readonly at: readonly string[];
    readonly label: string;
    readonly description: string;
    readonly body: unknown;
}
/** Whole files and items by file format. */
export declare const SNIPPETS: Partial<Record<FormatName, readonly Snippet[]>>;
export {};
