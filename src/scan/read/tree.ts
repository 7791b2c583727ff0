import type { Language, Tree, TreeCursor } from "web-tree-sitter";
import type { Range } from "../outline.js";
import type { Grammar } from "./grammar.js";

/** A named node of a syntax tree, or an operator, as plain data without the parser's memory. Comments stand apart. */
export interface Node extends Range {
  readonly type: string;
  /** What it is to its parent: `name`, `value`, `arguments`; empty where the grammar does not say. */
  readonly field: string;
  readonly children: readonly Node[];
}

/** A parsed file. */
export interface Syntax {
  readonly text: string;
  readonly root: Node;
  /** In the order of the file. */
  readonly comments: readonly Range[];
  /** Where the parser lost its way or nesting is too deep. */
  readonly unread: readonly Range[];
}

/** Nodes below this depth are not read, so that walking a tree by recursion is safe. */
export const DEPTH = 500;

const UNREAD = 20;
const ERROR = 0xffff;
/** Types whose children are nothing particular to them: asking would cost as much as the parsing. */
const FIELDLESS =
  /^(module|program|source_file|block|statement_list|expression_statement|argument_list|expression_list|parenthesized_expression|(class|interface|enum)_body|modifiers|list|tuple|dictionary|(formal_)?parameters|string|string_literal|concatenated_string|interpreted_string_literal|raw_string_literal|dotted_name|field_declaration_list|literal_value|import_spec_list|await)$/;
/** Operators that tell how a value is made. */
const OPERATORS = ["+", "-", "*", "/", "%", "&", "|", "||", "&&", "or", "and", "=", ":=", "+=", "!", "=="];

interface Kind {
  readonly type: string;
  readonly kept: boolean;
  readonly leaf: boolean;
  readonly operator: boolean;
  readonly fieldless: boolean;
  readonly comment: boolean;
}

interface Kinds {
  readonly kinds: readonly Kind[];
  readonly fields: readonly string[];
}

interface Growing extends Node {
  readonly children: Growing[];
}

/** A parse function for one grammar. `leaves` are types whose insides nobody asks for, `tokens` keywords to keep as nodes. */
export function syntaxParser(
  grammar: Grammar,
  leaves: readonly string[],
  tokens: readonly string[] = [],
): (text: string) => Syntax {
  let known: Kinds | undefined;
  return (text) => {
    const tree = grammar.parse(text);
    const cursor = tree.walk();
    try {
      known ??= kindsOf(tree.language, leaves, tokens);
      return plain(tree, cursor, known, text);
    } finally {
      cursor.delete();
      tree.delete();
    }
  };
}

function kindsOf(language: Language, leaves: readonly string[], tokens: readonly string[]): Kinds {
  const kinds = Array.from({ length: language.nodeTypeCount }, (_, id): Kind => {
    const type = language.nodeTypeForId(id) ?? "";
    const named = language.nodeTypeIsNamed(id);
    return {
      type,
      kept: named || tokens.includes(type) || OPERATORS.includes(type),
      operator: OPERATORS.includes(type),
      leaf: !named || leaves.includes(type) || (/identifier$|comment$/.test(type) && !/^scoped_/.test(type)),
      fieldless: FIELDLESS.test(type),
      comment: /comment$/.test(type),
    };
  });
  return { kinds, fields: language.fields.map((name) => name ?? "") };
}

const ERRONEOUS: Kind = { type: "ERROR", kept: true, leaf: false, operator: false, fieldless: false, comment: false };

function plain(tree: Tree, cursor: TreeCursor, { kinds, fields }: Kinds, text: string): Syntax {
  const broken = tree.rootNode.hasError;
  const comments: Range[] = [];
  const unread: Range[] = [];
  const top: Growing = { type: "", field: "", from: 0, to: text.length, children: [] };
  const parents: Growing[] = [top];
  const fieldless: boolean[] = [true];
  for (;;) {
    const id = cursor.nodeTypeId;
    const kind = id === ERROR ? ERRONEOUS : kinds[id]!;
    const parent = parents[parents.length - 1]!;
    let node: Growing | undefined;
    if (kind.kept || broken) {
      const fieldId = fieldless[fieldless.length - 1] ? 0 : cursor.currentFieldId;
      const field = fields[fieldId] ?? "";
      node = { type: kind.type, field, from: cursor.startIndex, to: cursor.endIndex, children: [] };
      if (kind.comment) comments.push({ from: node.from, to: node.to });
      else if (kind.kept && (!kind.operator || field === "operator")) parent.children.push(node);
      if (broken && cursor.nodeIsMissing) unread.push({ from: node.from, to: node.to });
    }
    const deep = parents.length > DEPTH;
    if (node && deep && !kind.leaf) unread.push({ from: node.from, to: node.to });
    if (node && !deep && !kind.leaf && cursor.gotoFirstChild()) {
      parents.push(node);
      fieldless.push(kind.fieldless);
      continue;
    }
    if (node && (id === ERROR || parent.type === "ERROR")) unread.push({ from: node.from, to: node.to });
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        return { text, root: top.children[0] ?? top, comments, unread: mergeRanges(unread, text) };
      }
      parents.pop();
      fieldless.pop();
    }
  }
}

function mergeRanges(ranges: readonly Range[], text: string): Range[] {
  const merged: Range[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    const joins = last && (from <= last.to || merged.length === UNREAD || text.slice(last.to, from).trim() === "");
    if (joins) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else merged.push({ from, to });
  }
  return merged;
}

/** The first child that is `field` to its parent. */
export function part(node: Node, field: string): Node | undefined {
  return node.children.find((child) => child.field === field);
}

/** All children that are `field` to their parent. */
export function parts(node: Node, field: string): readonly Node[] {
  return node.children.filter((child) => child.field === field);
}

/** The first child of a type. */
export function ofType(node: Node, ...types: readonly string[]): Node | undefined {
  return node.children.find((child) => types.includes(child.type));
}

/** Where a node lies, without the rest of it. */
export function rangeOf(node: Range): Range {
  return { from: node.from, to: node.to };
}

/** What is written, without white space: a type. */
export function compact(text: string, node: Range): string {
  return text.slice(node.from, Math.min(node.to, node.from + 1_000)).replace(/\s+/g, "");
}
