import { expect } from "vitest";
import type { Outline, Range, Value } from "../../../src/scan/outline.js";

/** A value as one short line: `either("a" | b)`. */
export function shownValue(value: Value): string {
  switch (value.is) {
    case "text":
      return JSON.stringify(value.text);
    case "name":
      return value.path;
    case "env":
      return value.otherwise ? `env(${value.name} = ${shownValue(value.otherwise)})` : `env(${value.name})`;
    case "join":
      return `join(${value.parts.map(shownValue).join(" + ")})`;
    case "either":
      return `either(${value.of.map(shownValue).join(" | ")})`;
    case "call":
      return shownCall(value.call);
    case "object":
      return `{${value.entries.map((entry) => `${entry.key}: ${shownValue(entry.value)}`).join(", ")}}`;
    case "list":
      return `[${value.of.map(shownValue).join(", ")}]`;
    default:
      return "_";
  }
}

/** A call as one short line: `new Schema({…})`, `@Body("phone")`. */
export function shownCall(call: Outline["calls"][number]): string {
  const how = { call: "", new: "new ", decorator: "@" }[call.how];
  return `${how}${call.callee}(${call.args.map(shownValue).join(", ")})`;
}

/** Shapes as lines, fields indented: `phone: string = tel # 手机号`; each field must stand where it says. */
export function shownShapes(outline: Outline, text: string): readonly string[] {
  return outline.shapes.flatMap((shape) => [
    [`${shape.kind} ${shape.name}`.trim(), ...labels(shape.labels)].join(" # "),
    ...shape.fields.map((field) => {
      expect(text.slice(field.at.from, field.at.to)).toBe(field.name);
      const type = field.type === undefined ? "" : `: ${field.type}`;
      const aliases = field.aliases.length > 0 ? ` = ${field.aliases.join(", ")}` : "";
      return [`  ${field.name}${type}${aliases}`, ...labels(field.labels)].join(" # ");
    }),
  ]);
}

function labels(said: readonly string[]): readonly string[] {
  return said.length > 0 ? [said.join(" | ")] : [];
}

/** Assignments as lines: `export API.OpenAI = "https://…"`; each last name must stand where it says. */
export function shownAssignments(outline: Outline): readonly string[] {
  return outline.assignments.map((one) => `${one.exported ? "export " : ""}${one.name} = ${shownValue(one.value)}`);
}

/** Elements as lines: `img src="a"`; each key must stand where it says. */
export function shownElements(outline: Outline): readonly string[] {
  return outline.elements.map((element) =>
    [element.tag, ...element.attributes.map(({ key, value }) => `${key}=${shownValue(value)}`)].join(" "),
  );
}

/** Every range of an outline, those of values too. */
export function everyRange(outline: Outline): readonly Range[] {
  const found: Range[] = [...outline.unread];
  const open: unknown[] = [
    outline.shapes,
    outline.assignments,
    outline.calls,
    outline.imports,
    outline.elements,
    outline.settings,
    outline.dependencies,
  ];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if ("from" in next && "to" in next) found.push(next as Range);
    open.push(...Object.values(next).filter((one) => typeof one === "object"));
  }
  return found;
}
