import type { Context } from "../context.js";
import { type Section } from "./section.js";
/** Version, packs and files. */
export declare function madeSection({ dossier: { report } }: Context): Section;
