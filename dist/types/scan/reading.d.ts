import type { Reader } from "./outline.js";
import type { Language } from "./read/reader.js";
/** Readers by language, each loaded when the first file of its language comes. */
export type Readers = Readonly<Record<Language, () => Promise<Reader>>>;
/** `grammars` is the folder of the grammar files, with a slash behind. */
export declare function loadReaders(grammars: URL): Readers;
