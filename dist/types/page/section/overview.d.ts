import type { DueList } from "../../due/item.js";
import { type Context } from "../context.js";
import type { Section } from "./section.js";
/** The verdict in plain words, what was counted, and what comes first. */
export declare function overviewSection(context: Context, { due }: DueList): Section;
