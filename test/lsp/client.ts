import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  DefinitionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ExitNotification,
  type FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Location,
  type MarkupContent,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ReferencesRequest,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  UnregistrationRequest,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const CLI = fileURLToPath(new URL("../../.build/cli/index.js", import.meta.url));

/** A folder with files that a test works on. */
export function workspace(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "hegui-lsp-"));
  for (const [file, text] of Object.entries(files)) write(root, file, text);
  return root;
}

/** Writes a file of a workspace. */
export function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

interface Waiting {
  readonly file: string;
  readonly fits: (diagnostics: readonly Diagnostic[]) => boolean;
  readonly done: (diagnostics: readonly Diagnostic[]) => void;
}

/** An editor: a real client of the protocol that drives the compiled server. */
export interface Client {
  readonly root: string;
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  readonly patterns: () => readonly string[];
  open(file: string, text: string): void;
  /** Replaces the first `from` by `to`, as a keystroke would. */
  type(file: string, from: string, to: string): void;
  close(file: string): void;
  tell(file: string, type: FileChangeType): void;
  text(file: string): string;
  /** The diagnostics of a file, once they are so. */
  diagnostics(file: string, fits?: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  hover(file: string, at: string): Promise<string>;
  /** Labels, or whole items, of what may stand behind `at`. */
  complete(file: string, at: string): Promise<readonly CompletionItem[]>;
  actions(file: string, at: string): Promise<readonly CodeAction[]>;
  definition(file: string, at: string): Promise<readonly Location[]>;
  references(file: string, at: string): Promise<readonly Location[]>;
  symbols(file: string): Promise<readonly string[]>;
  apply(file: string, edits: readonly TextEdit[]): string;
  /** Leaves in good order; gives the exit code. */
  leave(): Promise<number | null>;
}

/** Starts a server on a folder. */
export async function start(
  root: string,
  { locale = "en", watches = true, args = [] as readonly string[] } = {},
): Promise<Client> {
  const child = spawn(process.execPath, [CLI, "lsp", "--stdio", "--as-of", "2026-11-21", ...args], { cwd: root });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const documents = new Map<string, TextDocument>();
  const shown = new Map<string, readonly Diagnostic[]>();
  const registered = new Map<string, readonly string[]>();
  let waiting: Waiting[] = [];
  const uriOf = (file: string) => pathToFileURL(join(root, file)).href;
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    shown.set(uri, diagnostics);
    const met = waiting.filter((one) => uriOf(one.file) === uri && one.fits(diagnostics));
    waiting = waiting.filter((one) => !met.includes(one));
    for (const one of met) one.done(diagnostics);
  });
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { id, registerOptions } of registrations) {
      const { watchers } = registerOptions as { watchers: readonly { globPattern: { pattern: string } }[] };
      registered.set(
        id,
        watchers.map((one) => one.globPattern.pattern),
      );
    }
  });
  connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
    for (const { id } of unregisterations) registered.delete(id);
  });
  connection.listen();
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: pathToFileURL(root).href,
    locale,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: "test" }],
    capabilities: {
      workspace: { didChangeWatchedFiles: { dynamicRegistration: watches, relativePatternSupport: true } },
      textDocument: {
        hover: { contentFormat: ["markdown"] },
        completion: { completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } } },
        publishDiagnostics: { relatedInformation: true },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const documentOf = (file: string) => documents.get(file)!;
  /** The position behind `at`, or where its `|` stands. */
  const positionOf = (file: string, at: string) => {
    const [before = "", after = ""] = at.split("|");
    const found = documentOf(file)
      .getText()
      .indexOf(before + after);
    if (found < 0) throw new Error(`'${at}' is not in ${file}`);
    return documentOf(file).positionAt(found + before.length);
  };
  const at = (file: string, text: string) => ({
    textDocument: { uri: uriOf(file) },
    position: positionOf(file, text),
  });
  const client: Client = {
    root,
    process: child,
    connection,
    result,
    patterns: () => [...registered.values()].flat(),
    open: (file, text) => {
      documents.set(file, TextDocument.create(uriOf(file), "yaml", 1, text));
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uriOf(file), languageId: "yaml", version: 1, text },
      });
    },
    type: (file, from, to) => {
      const document = documentOf(file);
      const start = document.getText().indexOf(from);
      if (start < 0) throw new Error(`'${from}' is not in ${file}`);
      const range = { start: document.positionAt(start), end: document.positionAt(start + from.length) };
      const version = document.version + 1;
      documents.set(file, TextDocument.update(document, [{ range, text: to }], version));
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uriOf(file), version },
        contentChanges: [{ range, text: to }],
      });
    },
    close: (file) =>
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(file) } }),
    tell: (file, type) =>
      void connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uriOf(file), type }],
      }),
    text: (file) => documentOf(file).getText(),
    diagnostics: (file, fits = () => true) => {
      const now = shown.get(uriOf(file));
      if (now && fits(now)) return Promise.resolve(now);
      return new Promise((done) => waiting.push({ file, fits, done }));
    },
    hover: async (file, text) => {
      const found = await connection.sendRequest(HoverRequest.type, at(file, text));
      return found ? (found.contents as MarkupContent).value : "";
    },
    complete: async (file, text) =>
      (await connection.sendRequest(CompletionRequest.type, at(file, text))) as CompletionItem[],
    actions: async (file, text) => {
      const { textDocument, position } = at(file, text);
      const range = { start: position, end: position };
      const diagnostics = [...(shown.get(uriOf(file)) ?? [])];
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range,
        context: { diagnostics },
      });
      return (found ?? []) as CodeAction[];
    },
    definition: async (file, text) =>
      (await connection.sendRequest(DefinitionRequest.type, at(file, text))) as Location[],
    references: async (file, text) =>
      (await connection.sendRequest(ReferencesRequest.type, {
        ...at(file, text),
        context: { includeDeclaration: true },
      })) ?? [],
    symbols: async (file) => {
      const found = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uriOf(file) } });
      return (found ?? []).map((one) => one.name);
    },
    apply: (file, edits) => TextDocument.applyEdits(documentOf(file), [...edits]),
    leave: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await ended;
      connection.dispose();
      rmSync(root, { recursive: true, force: true });
      return code;
    },
  };
  return client;
}
