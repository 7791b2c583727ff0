import type { FactShown, Thing } from "../../dossier/dossier.js";
import { type Context } from "../context.js";
import { type Html } from "../html.js";
import { type Section } from "./section.js";
/** Every declared thing with its facts: what links lead to. */
export declare function thingsSection(context: Context): Section;
/** Facts with their lines; the file is said where it is another one than that of the thing. */
export declare function factList({ kind, at: { file } }: Thing, facts: readonly FactShown[]): Html;
