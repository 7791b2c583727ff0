import type { Path } from "../source/span.js";
import type { Form, TextForm } from "./form.js";
/** One deviation of data from a form. */
export type Deviation = {
    readonly code: "unknown-key";
    readonly path: Path;
    readonly key: string;
    readonly keys: readonly string[];
} | {
    readonly code: "missing";
    readonly path: Path;
} | {
    readonly code: "type";
    readonly path: Path;
    readonly expected: string;
} | {
    readonly code: "word";
    readonly path: Path;
    readonly words: readonly string[];
} | {
    readonly code: "format";
    readonly path: Path;
    readonly form: TextForm;
} | {
    readonly code: "key";
    readonly path: Path;
    readonly form: TextForm;
} | {
    readonly code: "size";
    readonly path: Path;
    readonly of: "text" | "array" | "number";
    readonly least?: number;
    readonly most?: number;
};
/** Compares data with a form; an empty result means that it conforms. */
export declare function deviations(form: Form, value: unknown): readonly Deviation[];
