import { type Input } from "../examine.js";
import type { Guide } from "../rule/guide.js";
import type { Obligation } from "../rule/law.js";
import type { Dossier } from "./dossier.js";
/** What a check does not load: the words of the schemas, and the duties of the catalogue. */
export interface Library {
    readonly guide: Guide;
    readonly obligations: readonly Obligation[];
}
/** Everything that reports for people say, from one input. */
export declare function dossierOf(input: Input, { guide, obligations }: Library): Dossier;
