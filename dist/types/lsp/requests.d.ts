import { type ClientCapabilities, type Connection, type TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Library } from "./hover.js";
import type { Session } from "./session.js";
/** What answering needs. */
export interface Answering {
    readonly connection: Connection;
    readonly documents: TextDocuments<TextDocument>;
    readonly session: Session;
    readonly library: Library;
    readonly capabilities: ClientCapabilities;
    readonly addressOf: (file: string) => string;
}
/** Answers what the client asks about open files of the workspace; about other files there is nothing to say. */
export declare function answer({ connection, documents, session, library, capabilities, addressOf }: Answering): void;
