/** Text that is HTML already; anything else is escaped where it is put in. */
export interface Html {
    readonly html: string;
}
/** What a template takes: absent values are nothing, lists are joined. */
export type Part = Html | string | number | false | undefined | readonly Part[];
/** A template of HTML in which every value is escaped, unless it is HTML. */
export declare function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html;
/** Nothing. */
export declare const NONE: Html;
/** Text that was made safe elsewhere, as HTML. */
export declare function trusted(text: string): Html;
/** Text as HTML shows it: nothing in it is markup, and nothing in it goes unseen. */
export declare function escaped(text: string): string;
