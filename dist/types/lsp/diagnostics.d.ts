import { type Diagnostic } from "vscode-languageserver/node";
import type { Report } from "../finding/report.js";
import { type Lang } from "../report/wording.js";
/** Diagnostics by file. */
export type Diagnostics = ReadonlyMap<string, readonly Diagnostic[]>;
/** Everything that the report says, at the lines it speaks of: problems, findings that nobody accepted, and open questions. */
export declare function diagnosticsOf(report: Report, lang: Lang, uriOf: (file: string) => string): Diagnostics;
