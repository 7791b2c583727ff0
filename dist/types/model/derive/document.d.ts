import type { Fact } from "../entity.js";
/** Whether published documents of the repository name a recipient. */
export declare const recipientDocumentFacts: Readonly<Record<string, Fact>>;
