import { fileURLToPath } from "node:url";
import {
  createConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Lang } from "../report/wording.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import { diagnosticsOf } from "./diagnostics.js";
import { withinReach } from "./elsewhere.js";
import { exampleDiagnostics } from "./examples.js";
import { nameOf, openFiles, uriOf } from "./files.js";
import type { Library } from "./hover.js";
import { answer } from "./requests.js";
import { openSession, type Session } from "./session.js";
import { watchFiles } from "./watch.js";

/** What the server is given by the command line. */
export interface Serving {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** The workspace of a client that names none. */
  readonly cwd: string;
  readonly version: string;
  /** Language of what is shown; the client's when left out. */
  readonly lang?: Lang;
  readonly asOf: () => string;
  readonly policies: BuiltinPolicies;
  readonly library: Library;
}

/** A pause after a keystroke: those that come together are judged once. */
const PAUSE = 15;

/** Serves one client over two streams until it leaves; the library ends the process then. */
export function serve(serving: Serving): void {
  // Of plain streams the library sees the end, too: a client that goes away takes the process with it.
  const connection = createConnection(ProposedFeatures.all, serving.input, serving.output);
  const documents = new TextDocuments(TextDocument);
  const published = new Map<string, string>();
  const uris = new Map<string, string>();
  let session: Session;
  let watch: ReturnType<typeof watchFiles>;
  let timer: NodeJS.Timeout | undefined;
  let running = false;

  connection.onInitialize((params): InitializeResult => {
    session = openSession({
      files: openFiles(rootOf(params, serving.cwd)),
      policies: serving.policies,
      asOf: serving.asOf,
      lang: serving.lang ?? langOf(params.locale),
    });
    watch = watchFiles(connection, session, params.capabilities);
    answer({ connection, documents, session, library: serving.library, capabilities: params.capabilities, addressOf });
    return {
      serverInfo: { name: "hegui", version: serving.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [" ", ".", "/"] },
        codeActionProvider: { codeActionKinds: ["quickfix"] },
        documentSymbolProvider: true,
        definitionProvider: true,
        referencesProvider: true,
      },
    };
  });
  connection.onInitialized(() => {
    watch.start();
    judgeSoon();
  });
  connection.onDidChangeWatchedFiles(() => {
    session.files.forget();
    session.changedAnywhere();
    judgeSoon();
  });
  documents.onDidOpen(({ document }) => take(document));
  documents.onDidChangeContent(({ document }) => take(document));
  documents.onDidSave(() => refreshUnwatched());
  documents.onDidClose(({ document }) => {
    const file = nameOf(session.files.root, document.uri);
    if (file === undefined) return;
    session.files.close(file);
    session.changedAnywhere();
    uris.delete(file);
    refreshUnwatched();
    judgeSoon();
  });
  documents.listen(connection);
  connection.listen();

  function take(document: TextDocument): void {
    const file = nameOf(session.files.root, document.uri);
    if (file === undefined) return;
    uris.set(file, document.uri);
    session.files.open(file, document.getText());
    session.changed(file);
    judgeSoon();
  }

  /** Without news of the disk it is looked at again when something is saved or closed. */
  function refreshUnwatched(): void {
    if (watch.isTold) return;
    session.files.forget();
    session.changedAnywhere();
    judgeSoon();
  }

  function judgeSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void judge(), PAUSE);
  }

  async function judge(): Promise<void> {
    if (running) return judgeSoon();
    running = true;
    try {
      const state = await session.judge();
      const found = withinReach(diagnosticsOf(state.report, session.lang, addressOf), session.files);
      publish(found);
      watch.follow(session.files.asked());
      publish(withExamples(found));
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } finally {
      running = false;
    }
  }

  /** The examples of open rule files, which take longer. */
  function withExamples(found: ReadonlyMap<string, readonly Diagnostic[]>): typeof found {
    const all = new Map(found);
    for (const file of uris.keys()) {
      const format = session.formatOf(file);
      if (format !== "rule" && format !== "decision") continue;
      const failing = exampleDiagnostics(session, file);
      if (failing.length > 0) all.set(file, [...(all.get(file) ?? []), ...failing]);
    }
    return all;
  }

  /** Sends what is different from what the client has, and clears what is gone. */
  function publish(found: ReadonlyMap<string, readonly Diagnostic[]>): void {
    for (const file of new Set([...published.keys(), ...found.keys(), ...uris.keys()])) {
      const diagnostics = found.get(file) ?? [];
      const uri = addressOf(file);
      const version = documents.get(uri)?.version;
      const shown = JSON.stringify([version, diagnostics]);
      if (published.get(file) === shown) continue;
      if (diagnostics.length === 0 && !uris.has(file)) published.delete(file);
      else published.set(file, shown);
      void connection.sendDiagnostics({
        uri,
        diagnostics: [...diagnostics],
        ...(version !== undefined && { version }),
      });
    }
  }

  /** The address of a file, as the client writes it where it has it open. */
  function addressOf(file: string): string {
    return uris.get(file) ?? uriOf(session.files.root, file);
  }
}

/** The first folder of the client; further ones are left alone. */
function rootOf({ workspaceFolders, rootUri }: InitializeParams, cwd: string): string {
  const uri = workspaceFolders?.[0]?.uri ?? rootUri;
  return uri?.startsWith("file:") ? fileURLToPath(uri) : cwd;
}

function langOf(locale: string | undefined): Lang | undefined {
  if (locale === undefined) return undefined;
  return /^zh\b/i.test(locale) ? "zh" : "en";
}
