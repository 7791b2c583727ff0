import { type ClientCapabilities, type Connection } from "vscode-languageserver/node";
import type { Session } from "./session.js";
/** News of the disk from the client. */
export interface Watch {
    /** The client tells of changes on disk. */
    readonly isTold: boolean;
    start(): void;
    /** Watches the documents that manifests name, too. */
    follow(documents: readonly string[]): void;
}
/** Asks the client to tell of changed YAML files and of the documents that manifests name as evidence. */
export declare function watchFiles(connection: Connection, session: Session, { workspace }: ClientCapabilities): Watch;
