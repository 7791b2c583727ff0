import { type Library } from "../dossier/index.js";
import { type Input } from "../examine.js";
import type { PageInput } from "./page.js";
/** Everything that the page of an input shows. */
export declare function reportInput(input: Input, library: Library): Promise<Pick<PageInput, "dossier" | "drawn" | "due">>;
