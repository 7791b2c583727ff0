import type { Problem } from "../source/problem.js";
import { type Source } from "../source/source.js";
import type { Form } from "./form.js";
/** Checks one document against a form; every deviation becomes a problem on its line. */
export declare function validateDocument(form: Form, source: Source, document: number): readonly Problem[];
/** A file must hold a document, and at most so many. */
export declare function validateCount(source: Source, most: number): readonly Problem[];
