import type { z } from "zod";
import type { Problem } from "../source/problem.js";
import { type Source } from "../source/source.js";
/** Checks one document against a schema; every deviation becomes a problem on its line. */
export declare function validateDocument(schema: z.ZodType, source: Source, document: number): readonly Problem[];
