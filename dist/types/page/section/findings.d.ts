import type { Finding } from "../../finding/report.js";
import { type Context } from "../context.js";
import { type Html } from "../html.js";
import { type Section } from "./section.js";
/** Duties that are not met, grouped by what they are about. */
export declare function findingsSection(context: Context): Section;
/** A duty that is not met, with all that a reader needs to judge it and to put it right. */
export declare function findingCard(context: Context, finding: Finding): Html;
/** A finding in one line, linked to all that is said of it. */
export declare function findingLine(finding: Finding): Html;
