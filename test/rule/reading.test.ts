import { describe, expect, it } from "vitest";
import { compile } from "../../src/cel/evaluate.js";
import { createParser } from "../../src/cel/parse.js";
import type { Value } from "../../src/cel/value.js";
import { readManifests } from "../../src/examine.js";
import type { Kind } from "../../src/manifest/kind.js";
import { createModel } from "../../src/model/model.js";
import { createEnvironment } from "../../src/rule/environment.js";
import { factsOf, scopeOf } from "../../src/rule/judge.js";
import { policies } from "../policies.js";

const MANIFEST = `version: 1
organizations: [{ id: acme }, { id: other }]
datasets:
  - { id: here, handler: acme, fields: [{ name: a, category: none }], stored_in: ["aliyun:cn-shanghai", hk] }
  - { id: wide, handler: other, fields: [{ name: a, category: none }], stored_in: [US, "gcp:eu"] }
  - { id: open, handler: other, fields: [{ name: a, category: none }] }
models:
  - { id: first, handler: acme, acts_for_users: true, base: { runs_in: "aws:us-east-1" } }
  - { id: second, handler: other }
`;

/** The value of an expression about an entity of the manifest. */
function read(kind: Kind, id: string, text: string): Value {
  const { valid } = readManifests({
    ...policies,
    files: [{ file: "a.yaml", text: MANIFEST }],
    documentHash: () => undefined,
  });
  const budget = { steps: 10_000 };
  const model = createModel({ ...policies, documents: valid, asOf: "2026-11-21", facts: factsOf([], budget) });
  const parsed = createParser(createEnvironment(policies.shapes, { facts: [], decisions: [] }, kind))(text, undefined);
  if (!parsed.expression) throw new Error(parsed.error.message);
  return compile(parsed.expression)(scopeOf(model, budget, model.find(kind, id)!));
}

describe("all entities of a kind", () => {
  it.each([
    ["size(datasets) == 3 && size(organizations) == 2 && size(flows) == 0", true],
    ["datasets.exists(d, d.handler == it)", true],
    ["datasets.filter(d, d.handler == it).map(d, d.id)", ["here"]],
    ["models.exists(m, m.acts_for_users)", true],
  ])("%s", (text, expected) => {
    expect(read("organization", "acme", text)).toEqual(expected);
  });

  it("are unknown together where one of them leaves the question open", () => {
    expect(read("organization", "acme", "models.all(m, m.acts_for_users)")).toMatchObject({
      missing: [{ entity: "model/second", path: ["acts_for_users"] }],
    });
  });

  it("do not hide a variable of that name", () => {
    expect(read("organization", "acme", "[1].all(datasets, datasets == 1)")).toBe(true);
  });
});

describe("territories", () => {
  it("of storage, whatever a cloud calls its regions", () => {
    expect(read("dataset", "here", "it.stored_territories")).toEqual(["CN", "HK"]);
  });
  it("are open for a region that spans several, and decided by the others", () => {
    expect(read("dataset", "wide", 'it.stored_territories.all(t, t == "CN")')).toBe(false);
    expect(read("dataset", "wide", 'it.stored_territories.all(t, t != "CN")')).toMatchObject({
      missing: [{ entity: "dataset/wide", path: [], reason: { en: expect.stringContaining("gcp:eu") } }],
    });
  });
  it("are missing where no region is declared", () => {
    expect(read("dataset", "open", "it.stored_territories")).toMatchObject({ missing: [{ path: ["stored_in"] }] });
  });
  it("of the model that is called", () => {
    expect(read("model", "first", "it.model_territory")).toBe("US");
    expect(read("model", "second", "it.model_territory")).toMatchObject({ missing: [{ path: ["base"] }] });
  });
});
