import { describe, expect, it } from "vitest";
import { createParser } from "../../src/cel/parse.js";
import type { Value } from "../../src/cel/value.js";
import { readManifests } from "../../src/examine.js";
import { createModel } from "../../src/model/model.js";
import { createEnvironment } from "../../src/rule/environment.js";
import { factsOf } from "../../src/rule/judge.js";
import type { Pack } from "../../src/rule/rule.js";
import { policies } from "../policies.js";

const text = "(has(it.state_secret) && it.state_secret) || (has(it.joins) && it.joins.exists(d, d.tainted))";
const tainted = { on: "dataset", id: "tainted", type: { type: "bool" } } as const;
const value = createParser(createEnvironment(policies.shapes, { facts: [tainted], decisions: [] }, "dataset"))(
  text,
  "bool",
).expression!;
const about = { en: "", zh: "" };
const pack: Pack = { ...policies.packs[0]!, rules: [], decisions: [], facts: [{ ...tainted, about, value, text }] };

/** A fact that follows references, of some datasets, read in the given order. */
function read(joins: Readonly<Record<string, readonly string[]>>, secret: string, order: readonly string[]) {
  const datasets = Object.entries(joins).map(([id, others]) => ({
    id,
    fields: [{ name: "a", category: "none" }],
    joins: others,
    ...(id === secret && { state_secret: true }),
  }));
  const file = { file: "a.yaml", text: JSON.stringify({ version: 1, datasets }) };
  const { valid } = readManifests({ ...policies, files: [file], documentHash: () => undefined });
  const facts = factsOf([pack], { steps: 100_000 });
  const model = createModel({ ...policies, documents: valid, asOf: "2026-11-21", facts });
  const values = new Map<string, Value>();
  for (const id of order) values.set(id, model.find("dataset", id)!.get("tainted")!);
  return Object.fromEntries([...values].sort());
}

const CIRCLE = { a: ["b", "c"], b: ["a"], c: [], d: ["d"] };
const ORDERS = [
  ["a", "b", "c", "d"],
  ["b", "a", "d", "c"],
  ["d", "c", "b", "a"],
];

describe("a fact that follows references in a circle", () => {
  it.each(ORDERS)("finds what lies on the way, wherever it begins: %s first", (...order) => {
    expect(read(CIRCLE, "c", order)).toMatchObject({ a: true, b: true, c: true });
  });
  it.each(ORDERS)("is unknown with the reason when nothing decides it: %s first", (...order) => {
    const open = { missing: [{ reason: { en: "the references that it follows run in a circle" } }] };
    expect(read(CIRCLE, "none", order)).toMatchObject({ a: open, b: open, c: false, d: open });
  });
});
