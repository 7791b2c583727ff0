import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from "vscode-languageserver/node";
import { uriOf } from "./files.js";
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
export function watchFiles(connection: Connection, session: Session, { workspace }: ClientCapabilities): Watch {
  const told = workspace?.didChangeWatchedFiles;
  const isTold = told?.dynamicRegistration === true;
  let followed = "";
  let documents: Promise<Disposable> | undefined;
  const register = (patterns: readonly string[]) =>
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: patterns.map(watcher) });
  return {
    isTold,
    start: () => {
      if (isTold) void register(["**/*.{yaml,yml}"]);
    },
    follow: (names) => {
      const wanted = names.join("\n");
      if (!isTold || wanted === followed) return;
      followed = wanted;
      void documents?.then((one) => one.dispose());
      documents = register(names.map(literal));
    },
  };

  function watcher(pattern: string): FileSystemWatcher {
    const { root } = session.files;
    if (told?.relativePatternSupport) return { globPattern: { baseUri: uriOf(root, "."), pattern } };
    return { globPattern: `${literal(root.split("\\").join("/"))}/${pattern}` };
  }
}

/** A name as a glob that matches nothing else. */
function literal(name: string): string {
  return name.replace(/[*?{}[\]]/g, "[$&]");
}
