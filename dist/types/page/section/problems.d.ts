import type { Context } from "../context.js";
import { type Section } from "./section.js";
/** Broken input; no section where there is none. */
export declare function problemsSection({ dossier: { report } }: Context): readonly Section[];
