import type { Problem, Text } from "../source/problem.js";
import { type Source } from "../source/source.js";
import type { Form } from "./form.js";
/** Checks one document against a form; every deviation becomes a problem on its line. */
export declare function validateDocument(form: Form, source: Source, document: number): readonly Problem[];
/** Checks a value that no document holds; every deviation is told at the head of the source. */
export declare function validateValue(form: Form, value: unknown, source: Source): readonly Problem[];
/** A file must hold a document, and at most so many. */
export declare function validateCount(source: Source, most: number): readonly Problem[];
/** What to do about a word in the namespace of a pack that is not checked. */
export declare function ofPack(word: string): Text | undefined;
