import type { Due, DueList } from "../../due/item.js";
import { type Context } from "../context.js";
import { type Html } from "../html.js";
import { type Section } from "./section.js";
/** What falls due, waivers with their ends, and what they accept. */
export declare function clocksSection(context: Context, { due, undecided }: DueList): Section;
/** The last day of a duty, and how near it is. */
export declare function dayOf(one: Due): Html;
