import type { Tables } from "../model/tables.js";
import type { Signal } from "../scan/signal.js";
import type { Text } from "../source/problem.js";
import { type Drafted } from "./draft.js";
/** What was drafted, and what was seen and could not be. */
interface Partly {
    readonly drafted: readonly Drafted[];
    readonly left: readonly Text[];
}
/** One recipient for each service or AI provider; where its country is not known it cannot be declared. */
export declare function draftRecipients(signals: readonly Signal[], tables: Pick<Tables, "services">): Partly;
/** One AI service for each provider that generates; what people meet it as is for people to say. */
export declare function draftModels(signals: readonly Signal[], vendorOf: (service: string) => string | undefined): Partly;
export {};
