import { EMPTY_OUTLINE, type Outline, type Range, type Reader, type Value } from "../outline.js";
import type { Grammar } from "./grammar.js";
import { elementsOf, isExpression, settled } from "./html/attributes.js";
import type { MarkupEvent } from "./html/events.js";
import { formShape } from "./html/form.js";
import { type RawContent, tokenize } from "./html/tokens.js";
import { componentName } from "./html.js";
import { everyNode, readSyntax, type Syntax } from "./typescript/syntax.js";
import { type ScriptOutline, scriptOutline } from "./typescript.js";

/** A stretch of code inside of markup, with what stands before and behind it so that it parses on its own. */
interface Piece extends Range {
  readonly before: string;
  readonly after: string;
}

const LONGEST = 20_000;

/** Reads single-file components: their scripts, and their template with its expressions. */
export function vueReader(grammar: Grammar): Reader {
  return (text, file) => {
    const { events, raw } = tokenize(text);
    const scripts = raw.filter(isScript);
    const script = outlineOf(
      grammar,
      text,
      file,
      scripts.map(({ at }) => ({ ...at, before: "", after: "" })),
    );
    const pieces = expressionsIn(text, events);
    const template = pieces.length > 0 ? readPieces(grammar, text, file, pieces) : undefined;
    const settledEvents = events.map((event) => settled(event, (at) => template?.valueAt(at.from)));
    const form = formShape(text, settledEvents, componentName(file));
    return {
      ...script,
      shapes: [...script.shapes, ...(form ? [form] : [])],
      calls: [...script.calls, ...(template?.outline.calls ?? [])],
      elements: [...elementsOf(settledEvents), ...script.elements],
    };
  };
}

/** Whether an element holds a script, and not data or a template under that tag. */
function isScript({ tag, attributes, at }: RawContent): boolean {
  const type = attributes.find(({ key }) => key === "type")?.value;
  return tag === "script" && at.to > at.from && (type?.is !== "text" || /^$|script|module|jsx|babel/i.test(type.text));
}

function outlineOf(grammar: Grammar, text: string, file: string, pieces: readonly Piece[]): Outline {
  if (pieces.length === 0) return EMPTY_OUTLINE;
  const code = blanked(text, pieces);
  return scriptOutline(readSyntax(code, grammar.parse(code)), file).outline;
}

interface Expressions extends Pick<ScriptOutline, "outline"> {
  valueAt(from: number): Value | undefined;
}

function readPieces(grammar: Grammar, text: string, file: string, pieces: readonly Piece[]): Expressions {
  const code = blanked(text, pieces);
  const script = readSyntax(code, grammar.parse(code));
  const { outline, values } = scriptOutline(script, file);
  const starts = new Map<number, Syntax>();
  for (const node of everyNode(script.root)) {
    if (node.type === "parenthesized_expression" && node.up?.type === "expression_statement" && node.kids[0]) {
      starts.set(node.from + 1, node.kids[0]);
    }
  }
  return {
    outline,
    valueAt: (from) => {
      const node = starts.get(from);
      return node && values(node);
    },
  };
}

/** The text with everything but the pieces turned into spaces, so that offsets stay what they are. */
function blanked(text: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, before, after } of pieces) {
    if (from - before.length < at) continue;
    parts.push(" ".repeat(from - before.length - at), before, text.slice(from, to), after);
    at = to + after.length;
  }
  parts.push(" ".repeat(Math.max(0, text.length - at)));
  return parts.join("").slice(0, text.length);
}

/** Bound attributes and `{{ … }}`, in order; the quotes around them make room for parentheses. */
function expressionsIn(text: string, events: readonly MarkupEvent[]): readonly Piece[] {
  return events.flatMap((event): readonly Piece[] => {
    if (event.is === "text") return mustaches(text, event.at);
    if (event.is === "close") return [];
    return event.element.attributes.flatMap(({ key, value: { at } }) => {
      const quoted = /["']/.test(text[at.from - 1] ?? "") && at.to > at.from && at.to - at.from <= LONGEST;
      if (!quoted || !isExpression(key) || key.startsWith("#")) return [];
      const handler = /^(?:@|v-on:)/.test(key);
      return [{ ...at, before: handler ? ";{" : ";(", after: handler ? "}" : ")" }];
    });
  });
}

function mustaches(text: string, within: Range): readonly Piece[] {
  const found: Piece[] = [];
  let open = text.indexOf("{{", within.from);
  while (open !== -1 && open < within.to) {
    const close = text.indexOf("}}", open);
    if (close === -1 || close > within.to) break;
    found.push({ from: open + 2, to: close, before: ";(", after: ")" });
    open = text.indexOf("{{", close);
  }
  return found;
}
