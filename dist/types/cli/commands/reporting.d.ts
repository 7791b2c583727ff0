import type { Command } from "../options.js";
export declare const mapCommand: Command;
export declare const dueCommand: Command;
/** Formats of drafts. */
export declare const DRAFT_FORMATS: readonly ["docx", "md", "xlsx", "csv"];
export declare const reportHtmlCommand: Command;
export declare const reportDraftsCommand: Command;
export declare const reportEvidenceCommand: Command;
export declare const reportOscalCommand: Command;
export declare const verifyCommand: Command;
