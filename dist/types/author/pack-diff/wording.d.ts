import type { Outcome } from "../../rule/rule.js";
import type { Change, ChangedKind, Class } from "./change.js";
interface Wording {
    readonly head: (before: string, after: string) => string;
    readonly same: string;
    readonly vocabulary: string;
    readonly versions: (before: string | undefined, after: string | undefined) => string;
    readonly changes: Readonly<Record<Change["change"], string>>;
    readonly classes: Readonly<Record<Class, string>>;
    readonly kinds: Readonly<Record<ChangedKind, string>>;
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly renamed: (was: string) => string;
    readonly through: (list: string) => string;
    readonly witness: (example: string, from: "old" | "new", entity: string, before: string, after: string) => string;
    readonly total: (list: string) => string;
    readonly rest: (count: number) => string;
    readonly comma: string;
    readonly colon: string;
    readonly list: string;
}
/** Words of a comparison of packs. */
export declare const WORDS: Readonly<Record<"en" | "zh", Wording>>;
export {};
