import type { Signal } from "../scan/signal.js";
import { type Drafted } from "./draft.js";
/** Datasets of the fields that were seen: tables first, then what holds kinds of data that no table has. */
export declare function draftDatasets(signals: readonly Signal[]): readonly Drafted[];
/** Whether a value of a person is written out in code; that is no field of a dataset. */
export declare function isLiteral({ kind, key }: Signal): boolean;
/** A field as a dataset declares it. */
export declare function fieldOf({ name, category }: Signal): Readonly<Record<string, unknown>>;
/** Names of fields without case and separators: `idCard`, `id_card`, `ID-Card`. */
export declare function plainName(name: string): string;
/** What holds a field: its type or table, else its file. */
export declare function holderOf({ record, at }: Signal): string;
