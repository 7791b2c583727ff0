import { describe, expect, it } from "vitest";
import { compile } from "../../src/cel/evaluate.js";
import type { Expression } from "../../src/cel/expression.js";
import type { Unknown } from "../../src/cel/value.js";
import { readManifests } from "../../src/examine.js";
import { createModel } from "../../src/model/model.js";
import { scopeOf } from "../../src/rule/judge.js";
import { policies } from "../policies.js";

const MANIFEST = `version: 1
datasets: [{ id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }]
recipients: [{ id: crm, country: US }]
flows: [{ id: out, from: guests, to: crm, access: transfer }]
`;

/** What an expression about the flow lacks. */
function missing(...path: readonly string[]) {
  const files = [{ file: "flow.yaml", text: MANIFEST }];
  const { valid } = readManifests({ ...policies, files, documentHash: () => undefined });
  const fact = { type: { type: "bool" }, about: "Route in order.", compute: () => true } as const;
  const model = createModel({
    ...policies,
    documents: valid,
    asOf: "2026-11-21",
    facts: { "flow.mechanism": { in_order: fact } },
  });
  const read = path.reduce<Expression>((object, key) => [".", object, key], ["id", "it"]);
  const scope = scopeOf(model, { steps: 1000 }, model.find("flow", "out")!);
  return (compile(read)(scope) as Unknown).missing.map((one) => one.path.join("."));
}

describe("a part of a group that is not declared", () => {
  it("is missing itself when people can declare it", () => {
    expect(missing("mechanism", "filed_on")).toEqual(["mechanism.filed_on"]);
  });
  it("leaves the group missing when it is a derived fact", () => {
    expect(missing("mechanism", "in_order")).toEqual(["mechanism"]);
  });
});
