import type { Tree, TreeCursor } from "web-tree-sitter";
import type { Range } from "../../outline.js";

/** A named node of the syntax tree, copied out of the parser so that looking at it is cheap. */
export interface Syntax extends Range {
  readonly type: string;
  /** Name of the parent's field that holds it, or empty. */
  readonly field: string;
  readonly up: Syntax | undefined;
  readonly kids: readonly Syntax[];
}

/** A parsed script. */
export interface Script {
  readonly text: string;
  readonly root: Syntax;
  /** In order; they are no children of any node. */
  readonly comments: readonly Range[];
  /** Places without sense for the parser, in order, at most 20. */
  readonly unread: readonly Range[];
}

type Leaf = "word" | "quotes" | "ask";

interface Kind {
  readonly name: string;
  readonly named: boolean;
  readonly leaf: Leaf | undefined;
  readonly fields: boolean;
}

/** Types without children that matter, and how their end is told from the text alone. */
const LEAVES: ReadonlyMap<string, Leaf> = new Map([
  ...words("identifier property_identifier private_property_identifier type_identifier statement_identifier", "word"),
  ...words("shorthand_property_identifier shorthand_property_identifier_pattern this super true false null", "word"),
  ...words("string", "quotes"),
  ...words("string_fragment jsx_text number regex comment predefined_type accessibility_modifier undefined", "ask"),
  ...words("import meta_property hash_bang_line escape_sequence", "ask"),
]);

/** Types whose children lie in no field, so that nobody needs to ask. */
const WITHOUT_FIELDS = new Set(
  (
    "program statement_block arguments formal_parameters object array object_pattern array_pattern class_body object_type " +
    "interface_body type_annotation expression_statement return_statement parenthesized_expression await_expression " +
    "template_substitution spread_element jsx_expression union_type intersection_type lexical_declaration " +
    "variable_declaration non_null_expression named_imports import_clause"
  ).split(" "),
);

function words(list: string, leaf: Leaf): readonly (readonly [string, Leaf])[] {
  return list.split(" ").map((word) => [word, leaf]);
}

const UNREAD_LIMIT = 20;

/** Copies a tree in one pass and without recursion; the tree is freed. */
export function readSyntax(text: string, tree: Tree): Script {
  const broken = tree.rootNode.hasError;
  const cursor = tree.walk();
  const kinds = new Map<number, Kind>();
  const comments: Range[] = [];
  const unread: Range[] = [];
  const root: Building = { type: "program", field: "", from: 0, to: text.length, up: undefined, kids: [] };
  let parent = root;
  let inFields = false;
  let first = false;
  let open = cursor.gotoFirstChild();
  while (open) {
    const kind = kindOf(cursor, kinds);
    if (broken) note(unread, cursor, kind);
    if (kind.named) {
      const from = first ? parent.from : cursor.startIndex;
      const to = endOf(text, from, kind) ?? cursor.endIndex;
      const field = inFields ? (cursor.currentFieldName ?? "") : "";
      const node: Building = { type: kind.name, field, from, to, up: parent, kids: [] };
      if (kind.name === "comment") comments.push({ from, to });
      else parent.kids.push(node);
      if (kind.leaf === undefined && cursor.gotoFirstChild()) {
        parent = node;
        inFields = kind.fields;
        first = true;
        continue;
      }
    }
    first = false;
    while (open && !cursor.gotoNextSibling()) {
      if (parent.up === undefined) open = false;
      else {
        cursor.gotoParent();
        parent = parent.up;
        inFields = !WITHOUT_FIELDS.has(parent.type);
      }
    }
  }
  cursor.delete();
  tree.delete();
  return { text, root, comments, unread };
}

interface Building extends Syntax {
  readonly up: Building | undefined;
  readonly kids: Building[];
}

/** The end of a name or string, without asking the parser; nothing where the text leaves doubt. */
function endOf(text: string, from: number, { leaf }: Kind): number | undefined {
  if (leaf === "word") {
    for (let at = from + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127 || code === 92 || code === 45) return undefined;
      if (!isWord(code)) return at;
    }
  } else if (leaf === "quotes") {
    const quote = text.charCodeAt(from);
    for (let at = from + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) return at + 1;
      if (code === 92 || code === 10 || code === 13) return undefined;
    }
  }
  return undefined;
}

function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36
  );
}

function kindOf(cursor: TreeCursor, kinds: Map<number, Kind>): Kind {
  const id = cursor.nodeTypeId;
  const known = kinds.get(id);
  if (known) return known;
  const name = cursor.nodeType;
  const kind = { name, named: cursor.nodeIsNamed, leaf: LEAVES.get(name), fields: !WITHOUT_FIELDS.has(name) };
  kinds.set(id, kind);
  return kind;
}

function note(unread: Range[], cursor: TreeCursor, kind: Kind): void {
  if (kind.name !== "ERROR" && !cursor.nodeIsMissing) return;
  const [from, to] = [cursor.startIndex, cursor.endIndex];
  const last = unread.at(-1);
  if (last && from <= last.to) unread[unread.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  else if (unread.length < UNREAD_LIMIT) unread.push({ from, to });
}

/** Every node below one and itself, in the order of the text. */
export function* everyNode(top: Syntax): Generator<Syntax> {
  const stack = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (let i = node.kids.length - 1; i >= 0; i--) stack.push(node.kids[i]!);
  }
}

/** The child that a field of the grammar names. */
export function childAt(node: Syntax, field: string): Syntax | undefined {
  return node.kids.find((kid) => kid.field === field);
}

/** The text of a node. */
export function textOf(script: Script, node: Range): string {
  return script.text.slice(node.from, node.to);
}
