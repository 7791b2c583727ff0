import type { Import } from "../../outline.js";
import { pathOf } from "./path.js";
import { childAt, type Script, type Syntax, textOf } from "./syntax.js";
import { stringText } from "./text.js";

type Names = Import["names"];

/** The module that a node takes: `import`, `export … from`, `require()`, `import()`. */
export function importOf(script: Script, node: Syntax): Import | undefined {
  if (node.type === "call_expression") return called(script, node);
  const clause = node.kids.find((kid) => kid.type === "import_clause" || kid.type === "import_require_clause");
  const source = childAt(node, "source") ?? (clause && childAt(clause, "source"));
  if (source?.type !== "string") return undefined;
  const names = node.type === "export_statement" ? passedOn(script, node) : clause ? taken(script, clause) : [];
  return made(script, node, source, names, typeOnly(script, node, clause));
}

function made(script: Script, node: Syntax, source: Syntax, names: Names, only: boolean): Import {
  return { module: stringText(script, source), names, typeOnly: only, at: { from: node.from, to: node.to } };
}

function typeOnly(script: Script, node: Syntax, clause: Syntax | undefined): boolean {
  const head = script.text.slice(node.from, Math.min(node.to, node.from + 200));
  if (/^(?:import|export)\s+type\s*(?:[{*]|[\w$]+\s+from\b)/.test(head)) return true;
  const named = clause?.kids.length === 1 && clause.kids[0]!.type === "named_imports" ? clause.kids[0]!.kids : [];
  return named.length > 0 && named.every((one) => isTypeSpecifier(script, one));
}

function isTypeSpecifier(script: Script, specifier: Syntax): boolean {
  const name = childAt(specifier, "name");
  return name !== undefined && /^(?:type|typeof)\s/.test(script.text.slice(specifier.from, name.from));
}

function taken(script: Script, clause: Syntax): Names {
  return clause.kids.flatMap((kid): Names => {
    if (kid.type === "identifier") {
      const imported = clause.type === "import_require_clause" ? "*" : "default";
      return [{ imported, local: textOf(script, kid) }];
    }
    if (kid.type === "namespace_import") return kid.kids.map((one) => ({ imported: "*", local: textOf(script, one) }));
    return kid.type === "named_imports" ? specifiers(script, kid) : [];
  });
}

function specifiers(script: Script, list: Syntax): Names {
  return list.kids.flatMap((one) => {
    const name = childAt(one, "name");
    if (!name) return [];
    const imported = name.type === "string" ? stringText(script, name) : textOf(script, name);
    const alias = childAt(one, "alias");
    return [{ imported, local: alias ? textOf(script, alias) : imported }];
  });
}

function passedOn(script: Script, node: Syntax): Names {
  const clause = node.kids.find((kid) => kid.type === "export_clause");
  if (clause) return specifiers(script, clause);
  const whole = node.kids.find((kid) => kid.type === "namespace_export")?.kids[0];
  return [{ imported: "*", local: whole ? textOf(script, whole) : "*" }];
}

function called(script: Script, node: Syntax): Import | undefined {
  const callee = childAt(node, "function");
  const source = childAt(node, "arguments")?.kids[0];
  if (!callee || source?.type !== "string") return undefined;
  const path = pathOf(script, callee);
  if (path !== "require" && path !== "import" && path !== "require.resolve") return undefined;
  return made(script, node, source, bound(script, node), false);
}

/** The names that a declaration takes out of a loaded module. */
function bound(script: Script, node: Syntax): Names {
  let at = node.up;
  let member: string | undefined;
  for (let steps = 0; at && steps < 8; steps++, at = at.up) {
    if (at.type === "member_expression") member ??= textOf(script, childAt(at, "property") ?? at);
    else if (at.type === "variable_declarator") return declared(script, childAt(at, "name"), member);
    else if (!/^(?:await|parenthesized|as|non_null)_expression$/.test(at.type)) return [];
  }
  return [];
}

function declared(script: Script, name: Syntax | undefined, member: string | undefined): Names {
  if (name?.type === "identifier") return [{ imported: member ?? "*", local: textOf(script, name) }];
  if (name?.type !== "object_pattern") return [];
  return name.kids.flatMap((kid) => {
    if (kid.type === "shorthand_property_identifier_pattern") {
      return [{ imported: textOf(script, kid), local: textOf(script, kid) }];
    }
    const [key, value] = [childAt(kid, "key"), childAt(kid, "value")];
    if (kid.type !== "pair_pattern" || !key || value?.type !== "identifier") return [];
    return [{ imported: textOf(script, key), local: textOf(script, value) }];
  });
}
