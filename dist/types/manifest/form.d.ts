import type { z } from "zod";
/** A zod schema as plain data, so that a check validates without building schemas: packs and forms compile to one JSON. */
export type Form = {
    readonly is: "object";
    readonly keys: Readonly<Record<string, Form>>;
    readonly required: readonly string[];
} | {
    readonly is: "array";
    readonly of: Form;
    readonly min?: number;
} | {
    readonly is: "record";
    readonly key?: Form;
    readonly of: Form;
} | TextForm | {
    readonly is: "int" | "number";
    readonly min?: number;
    readonly max?: number;
} | {
    readonly is: "boolean" | "any";
} | {
    readonly is: "words";
    readonly words: readonly (string | number | boolean)[];
};
export interface TextForm {
    readonly is: "text";
    readonly min?: number;
    readonly max?: number;
    /** Source of a regular expression of ours. */
    readonly pattern?: string;
    readonly format?: "date" | "datetime";
    /** What the text should look like. */
    readonly form?: string;
}
/** Reads a schema. Runs at build time; unknown kinds of schema are an error there. */
export declare function formOf(schema: z.ZodType): Form;
