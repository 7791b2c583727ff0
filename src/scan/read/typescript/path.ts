import { childAt, type Script, type Syntax, textOf } from "./syntax.js";
import { stringText } from "./text.js";

const LONGEST = 400;

const TRANSPARENT = new Set([
  "parenthesized_expression",
  "await_expression",
  "non_null_expression",
  "as_expression",
  "satisfies_expression",
  "instantiation_expression",
]);

/** The expression inside parentheses, `await`, `!`, `as` and `satisfies`. */
export function unwrapped(node: Syntax): Syntax {
  let inner = node;
  for (;;) {
    const next = TRANSPARENT.has(inner.type)
      ? inner.kids[0]
      : inner.type === "type_assertion"
        ? inner.kids.at(-1)
        : undefined;
    if (!next) return inner;
    inner = next;
  }
}

/** A name or chain as a dotted path: calls in between end in `()`, places of a list in `[]`; what has no name is `()` too. */
export function pathOf(script: Script, node: Syntax): string {
  const parts: string[] = [];
  let suffix = "";
  let at: Syntax | undefined = node;
  for (let steps = 0; at && steps < LONGEST; steps++) {
    at = unwrapped(at);
    const [segment, next, mark] = segmentOf(script, at);
    if (segment !== undefined) {
      parts.push(segment + suffix);
      suffix = "";
    }
    suffix = mark + suffix;
    at = next;
  }
  if (at) parts.push("()");
  return parts.reverse().join(".");
}

type Segment = readonly [name: string | undefined, next: Syntax | undefined, mark: string];

function segmentOf(script: Script, node: Syntax): Segment {
  switch (node.type) {
    case "member_expression": {
      const property = childAt(node, "property");
      return [property ? textOf(script, property) : "()", childAt(node, "object"), ""];
    }
    case "subscript_expression": {
      const index = childAt(node, "index");
      const object = childAt(node, "object");
      if (index?.type === "string") return [stringText(script, index), object, ""];
      return [undefined, object, "[]"];
    }
    case "call_expression":
      return [undefined, childAt(node, "function"), "()"];
    case "new_expression":
      return [undefined, childAt(node, "constructor"), "()"];
    case "identifier":
    case "property_identifier":
    case "nested_identifier":
    case "shorthand_property_identifier":
    case "jsx_namespace_name":
    case "this":
    case "super":
    case "import":
    case "meta_property":
      return [textOf(script, node), undefined, ""];
    case "array":
      return ["[]", undefined, ""];
    case "string":
    case "template_string":
      return ['""', undefined, ""];
    case "object":
      return ["{}", undefined, ""];
    default:
      return ["()", undefined, ""];
  }
}
