import type { Assignment, Call, Import, Outline, Reader, Shape } from "../outline.js";
import type { Grammar } from "./grammar.js";
import { elementsOf } from "./html/attributes.js";
import { componentName } from "./html.js";
import { assignmentsOf } from "./typescript/assignments.js";
import { classShape } from "./typescript/classes.js";
import { describedForms } from "./typescript/described.js";
import { importOf } from "./typescript/imports.js";
import { jsdocShapes } from "./typescript/jsdoc.js";
import { jsxMarkup } from "./typescript/jsx.js";
import { requestsOf } from "./typescript/requests.js";
import { schemaRoots, schemaShape } from "./typescript/schemas.js";
import { childAt, everyNode, readSyntax, type Script, type Syntax, textOf } from "./typescript/syntax.js";
import { tableShapes } from "./typescript/tables.js";
import { typeShape } from "./typescript/types.js";
import { callOf, type Values, valuesOf } from "./typescript/values.js";

/** Reads TypeScript and JavaScript, with the grammar that fits the file. */
export function typescriptReader(grammar: Grammar): Reader {
  return (text, file) => scriptOutline(readSyntax(text, grammar.parse(text)), file).outline;
}

/** A script's outline, and the reader of its expressions for more questions. */
export interface ScriptOutline {
  readonly outline: Outline;
  readonly values: Values;
}

/** Reads a parsed script in one pass over its tree. */
export function scriptOutline(script: Script, file: string): ScriptOutline {
  const values = valuesOf(script);
  const imports: Import[] = [];
  const calls: Call[] = [];
  const assignments: Assignment[] = [];
  const shapes: Shape[] = [];
  const schemaCalls: Syntax[] = [];
  const exportedNames = new Set<string>();
  const requests = requestsOf(script, values);
  const described = describedForms(script, componentName(file));
  const markup = jsxMarkup(script, values, componentName(file));
  for (const node of everyNode(script.root)) {
    assignments.push(...assignmentsOf(script, node, values));
    requests.see(node);
    markup.see(node);
    switch (node.type) {
      case "import_statement":
      case "export_statement":
        imports.push(...listed(importOf(script, node)));
        for (const name of namesExported(script, node)) exportedNames.add(name);
        break;
      case "call_expression":
      case "new_expression":
        imports.push(...(node.type === "call_expression" ? listed(importOf(script, node)) : []));
        calls.push(...callsAt(script, node, values));
        shapes.push(...tableShapes(script, node, values));
        if (node.type === "call_expression") schemaCalls.push(node);
        break;
      case "object":
        described.see(node);
        break;
      case "decorator":
        calls.push(...listed(callOf(script, node, values)));
        break;
      case "interface_body":
      case "object_type":
        shapes.push(...listed(typeShape(script, node)));
        break;
      case "class_body":
        shapes.push(...listed(classShape(script, node, values)));
        break;
    }
  }
  const roots = schemaRoots(imports);
  shapes.push(...schemaCalls.flatMap((call) => schemaShape(script, call, roots, values) ?? []));
  shapes.push(...jsdocShapes(script), ...requests.shapes(), ...described.shapes(), ...markup.shapes());
  const outline: Outline = {
    shapes,
    assignments: assignments.map((one) =>
      exportedNames.has(one.name.split(".")[0]!) ? { ...one, exported: true } : one,
    ),
    calls,
    imports,
    elements: elementsOf(markup.events()),
    settings: [],
    dependencies: [],
    unread: script.unread,
  };
  return { outline, values };
}

function listed<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}

/** The call of a node; calls that read the environment are calls too. */
function callsAt(script: Script, node: Syntax, values: Values): readonly Call[] {
  const value = values(node);
  return listed(value.is === "call" ? value.call : callOf(script, node, values));
}

/** The names that `export { a, b as c }` and `export default a` give out. */
function namesExported(script: Script, node: Syntax): readonly string[] {
  if (childAt(node, "source")) return [];
  const clause = node.kids.find((kid) => kid.type === "export_clause");
  const names = clause ? clause.kids.map((kid) => childAt(kid, "name")) : [childAt(node, "value")];
  return names.flatMap((name) => (name?.type === "identifier" ? [textOf(script, name)] : []));
}
