import {
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  type Diagnostic,
  type DocumentSymbol,
  InsertTextFormat,
  InsertTextMode,
  type Location,
  MarkupKind,
  SymbolKind,
  type TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Action, actionsAt } from "./actions.js";
import { completeAt, type Proposal } from "./completion.js";
import { nameOf } from "./files.js";
import { hoverAt, type Library } from "./hover.js";
import { textOf } from "./index.js";
import type { Range } from "./outline.js";
import { rangeOf } from "./place.js";
import type { Session } from "./session.js";
import { definitionAt, referencesAt, symbolsOf, type Target } from "./symbols.js";

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
export function answer({ connection, documents, session, library, capabilities, addressOf }: Answering): void {
  const { hover, completion } = capabilities.textDocument ?? {};
  const markdown = hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
  const snippets = completion?.completionItem?.snippetSupport === true;
  const modes = completion?.completionItem?.insertTextModeSupport?.valueSet ?? [];
  const adjusts = modes.includes(InsertTextMode.adjustIndentation);

  connection.onHover(({ textDocument, position }) => {
    const open = openFile(textDocument.uri);
    const found = open && hoverAt(session, library, open.file, open.text, open.document.offsetAt(position));
    if (!found) return null;
    const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    return { contents: { kind, value: found.markdown }, range: within(open.document, found) };
  });
  connection.onCompletion(({ textDocument, position }) => {
    const open = openFile(textDocument.uri);
    if (!open) return null;
    const found = completeAt(session, library, open.file, open.text, open.document.offsetAt(position));
    return found.map((one) => itemOf(one, open.document));
  });
  connection.onCodeAction(({ textDocument, range, context }) => {
    const open = openFile(textDocument.uri);
    if (!open || (context.only && !context.only.includes("quickfix"))) return [];
    const found = actionsAt(session, library, open.file, open.text, range);
    return found.map((one) => actionOf(one, open.document, context.diagnostics));
  });
  connection.onDocumentSymbol(({ textDocument }): DocumentSymbol[] => {
    const open = openFile(textDocument.uri);
    if (!open) return [];
    return symbolsOf(session, open.file, open.text).map((one) => ({
      name: one.id === "" ? one.kind : one.id,
      detail: [one.kind, one.title].filter((part) => part !== "").join(" "),
      kind: SymbolKind.Object,
      range: within(open.document, one.whole),
      selectionRange: within(open.document, one.at),
    }));
  });
  connection.onDefinition(({ textDocument, position }) => {
    const open = openFile(textDocument.uri);
    if (!open) return null;
    return definitionAt(session, open.file, open.text, open.document.offsetAt(position)).map(locationOf);
  });
  connection.onReferences(({ textDocument, position, context }) => {
    const open = openFile(textDocument.uri);
    if (!open) return null;
    const offset = open.document.offsetAt(position);
    return referencesAt(session, open.file, open.text, offset, context.includeDeclaration).map(locationOf);
  });

  function openFile(uri: string) {
    const document = documents.get(uri);
    const file = nameOf(session.files.root, uri);
    return document && file !== undefined ? { document, file, text: document.getText() } : undefined;
  }

  function locationOf({ file, at }: Target): Location {
    const uri = addressOf(file);
    const document = documents.get(uri) ?? TextDocument.create(uri, "yaml", 0, textOf(session, file));
    return { uri, range: within(document, at) };
  }

  function itemOf(one: Proposal, document: TextDocument): CompletionItem {
    const about = one.about && {
      kind: MarkupKind.PlainText,
      value: [...new Set([one.about[session.lang], one.about.zh])].join("\n"),
    };
    return {
      label: one.label,
      kind: KINDS[one.is],
      sortText: one.rank,
      ...(one.detail !== undefined && { detail: one.detail }),
      ...(about && { documentation: about }),
      insertTextFormat: snippets && one.insert.includes("$0") ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      ...(adjusts && { insertTextMode: InsertTextMode.adjustIndentation }),
      textEdit: { range: within(document, one), newText: snippets ? one.insert : one.insert.replace("$0", "") },
    };
  }

  function actionOf(
    { title, edit, preferred, answers }: Action,
    document: TextDocument,
    shown: readonly Diagnostic[],
  ): CodeAction {
    const { uri } = document;
    const { start } = rangeOf(answers.at);
    const diagnostics = shown.filter(
      (one) =>
        one.code === answers.code &&
        one.range.start.line === start.line &&
        one.range.start.character === start.character,
    );
    return {
      title,
      kind: "quickfix",
      diagnostics,
      isPreferred: preferred,
      edit: { changes: { [uri]: [{ range: within(document, edit), newText: edit.text }] } },
    };
  }
}

const KINDS: Readonly<Record<Proposal["is"], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  field: CompletionItemKind.Field,
};

function within(document: TextDocument, { start, end }: Range) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
