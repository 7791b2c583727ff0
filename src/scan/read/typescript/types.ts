import type { Field, Range, Shape } from "../../outline.js";
import { commentAfter, commentsAbove, commentsIn } from "./comments.js";
import { nameAbove } from "./naming.js";
import { childAt, type Script, type Syntax } from "./syntax.js";
import { compact } from "./text.js";
import { keyOf } from "./values.js";

/** The shape of an interface or of a type literal. */
export function typeShape(script: Script, body: Syntax): Shape | undefined {
  const fields = body.kids.flatMap((kid) =>
    kid.type === "property_signature" ? (memberField(script, kid) ?? []) : [],
  );
  if (fields.length === 0) return undefined;
  const named = nameAbove(script, body, false);
  const labels = body.up ? commentsAbove(script, statementOf(body).from) : [];
  return { name: named?.name ?? "", kind: "type", labels, fields, at: named?.at ?? startOf(body) };
}

function memberField(script: Script, member: Syntax): Field | undefined {
  const key = keyOf(script, member);
  const annotation = childAt(member, "type");
  if (!key || annotation?.kids[0]?.type === "function_type") return undefined;
  return {
    name: key.key,
    aliases: [],
    ...typed(script, annotation),
    labels: commentsAround(script, member, key.at),
    at: key.at,
  };
}

/** The type that an annotation writes. */
export function typed(script: Script, annotation: Syntax | undefined): { type?: string } {
  if (!annotation) return {};
  return {
    type: compact(script.text.slice(annotation.from, Math.min(annotation.to, annotation.from + 300))).replace(/^:/, ""),
  };
}

/** The comments above a member, between its decorators and its name, and behind it. */
export function commentsAround(script: Script, member: Range, name: Range): readonly string[] {
  return [
    ...commentsAbove(script, member.from),
    ...commentsIn(script, { from: member.from, to: name.from }),
    ...commentAfter(script, member.to),
  ];
}

/** The statement, member or pair that a body belongs to: comments stand above it. */
export function statementOf(node: Syntax): Syntax {
  let at = node;
  for (let steps = 0; at.up && steps < 60; steps++, at = at.up) {
    if (at.up.type === "program" || /_(?:block|body)$/.test(at.up.type)) return at;
    if (at.type === "pair" || at.type === "property_signature") return at;
    if (at.type === "object_type" && at !== node) return at;
  }
  return at;
}

/** Where a node begins, as an empty range. */
export function startOf({ from }: Range): Range {
  return { from, to: from };
}
