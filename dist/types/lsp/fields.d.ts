import type { Form } from "../manifest/form.js";
import { type Kind } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import type { FormatName } from "../rule/forms.js";
import type { Guide, Guides } from "../rule/guide.js";
import type { Text } from "../source/problem.js";
import type { Path } from "../source/span.js";
/** The form of what stands at a path; undefined where nothing of ours can stand. */
export declare function formAt(form: Form | undefined, path: Path): Form | undefined;
/** What the schema says of a path. */
export declare function aboutAt(guide: Guide | undefined, path: Path): Text | undefined;
/** What the schema says of a field of a struct, as expressions name it: `flow.mechanism`, `filing`. */
export declare function aboutField(guides: Guides, struct: string, field: string): Text | undefined;
/** What the text at a place of a file names. */
export type Meaning = {
    readonly is: "entity";
    readonly kind: Kind | "any";
} | {
    readonly is: "category" | "region" | "app-type" | "service";
} | {
    readonly is: "rule" | "pack" | "instrument" | "article" | "penalty" | "field" | "expression";
};
/** What the value at a path names. */
export declare function meaningAt(format: FormatName, shapes: Shapes, path: Path): Meaning | undefined;
/** What the free keys of the mapping at a path name. */
export declare function keyMeaningAt(format: FormatName, path: Path): Meaning | undefined;
