import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { conditionsOf, environmentsOf, referencesOf, routesOf } from "../../src/author/expressions.js";
import { createParser } from "../../src/cel/parse.js";
import { schemaText } from "../../src/cli/json-schema.js";
import { KINDS } from "../../src/manifest/kind.js";
import { type FormatName, SCHEMAS } from "../../src/rule/forms.js";
import { parseSource } from "../../src/source/source.js";
import { policies } from "../policies.js";

const root = fileURLToPath(new URL("../../policies", import.meta.url));
const ajv = new Ajv2020({ strict: false, allowUnionTypes: true });
formats.default(ajv);

const texts = Object.fromEntries(
  (Object.keys(SCHEMAS) as FormatName[]).map((name) => [name, schemaText(name, policies, policies.packs)]),
) as Readonly<Record<FormatName, string>>;
const validators = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [name, ajv.compile(JSON.parse(text))]),
) as Readonly<Record<FormatName, ValidateFunction>>;

function walk(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

const dataOf = (text: string) => JSON.parse(JSON.stringify(parseSource("x", text).source.documents[0]!.value));

function formatOf(file: string): FormatName | undefined {
  if (!file.endsWith(".yaml") || /^(?:law|tables)\/|\/fixtures\//.test(file)) return undefined;
  if (file.endsWith("/pack.yaml")) return "pack";
  if (file.includes("/facts/")) return "facts";
  if (file.includes("/clocks/")) return "clocks";
  if (file.includes("/papers/")) return "paper";
  return file.includes("/decisions/") ? "decision" : "rule";
}

describe("JSON Schemas of policy files", () => {
  it("accept every built-in file", () => {
    const refused = walk(root).flatMap((path) => {
      const file = relative(root, path).split("\\").join("/");
      const format = formatOf(file);
      if (!format || validators[format](dataOf(readFileSync(path, "utf8")))) return [];
      return [`${file}: ${ajv.errorsText(validators[format].errors)}`];
    });
    expect(refused).toEqual([]);
  });

  it.each(Object.entries(texts))("%s stays small enough for an editor", (_, text) => {
    expect(text.length).toBeLessThan(1_000_000);
  });

  const rule = () => dataOf(readFileSync(join(root, "pipl/principles/pipl-13-legal-basis.yaml"), "utf8"));
  it.each<[string, (value: Record<string, unknown>) => void]>([
    ["a misspelt key", (value) => Object.assign(value, { asert: "true" })],
    ["a kind that there is not", (value) => Object.assign(value, { on: "table" })],
    [
      "an article that the instrument does not have",
      (value) => Object.assign(value, { law: [{ instrument: "pipl", article: "999" }] }),
    ],
    ["a penalty that the catalogue does not have", (value) => Object.assign(value, { exposure: ["pipl-1"] })],
    ["one example alone", (value) => Object.assign(value, { examples: [{ name: "one", given: "{}" }] })],
    ["a title in one language", (value) => Object.assign(value, { title: { en: "One" } })],
  ])("refuse a rule with %s", (_, change) => {
    const value = rule();
    expect(validators.rule(value)).toBe(true);
    change(value);
    expect(validators.rule(value)).toBe(false);
  });

  it("leave own words alone: conditions, keys, and instruments of a pack's vocabulary", () => {
    const value = {
      ...rule(),
      when: "it.x_acme.tier == 1",
      at: "x_acme.tier",
      law: [{ instrument: "acme-1", article: "4.2" }],
    };
    expect(validators.rule(value) || validators.rule.errors).toBe(true);
  });

  it.each<[FormatName, unknown]>([
    ["decision", { id: "x", title: { en: "a", zh: "b" }, on: "flow", since: "2026-01-01", rows: [] }],
    ["facts", { facts: [{ id: "Upper", on: "flow", type: "bool", about: { en: "a", zh: "b" }, value: "true" }] }],
    ["pack", { id: "acme", title: { en: "a", zh: "b" }, version: "one" }],
    ["pack", { id: "acme", title: { en: "a", zh: "b" }, version: "1.0.0", levels: { "pipl-13-legal-basis": "loud" } }],
    ["config", { version: 1, levels: { "pipl-13-legal-basis": "loud" } }],
    ["config", { version: 1, levels: { "a-rule-of-our-own": "loud" } }],
    ["vocabulary", { fields: [{ on: "nothing", name: "a", type: "bool", about: { en: "a", zh: "b" } }] }],
    ["translation", { rules: { "pipl-13-legal-basis": { text: "a" } } }],
  ])("refuse a wrong %s: %j", (name, value) => {
    expect(validators[name](value)).toBe(false);
  });

  it.each<[FormatName, unknown]>([
    [
      "pack",
      { id: "acme", title: { en: "a", zh: "b" }, version: "1.0.0", extends: ["pipl", "@acme/base", "../other"] },
    ],
    ["config", { version: 1, packs: ["pipl", "./acme"], levels: { "a-rule-of-our-own": "off" } }],
    ["translation", { rules: { "a-rule-of-our-own": { title: "a" } } }],
  ])("accept a %s: %j", (name, value) => {
    expect(validators[name](value) || validators[name].errors).toBe(true);
  });
});

describe("what editors offer", () => {
  const environments = environmentsOf(policies, policies.packs);
  it.each(KINDS)("for a %s: conditions that compile, keys and references that there are", (kind) => {
    const parse = createParser(environments[kind]);
    const wrong = conditionsOf(environments[kind], kind).filter((text) => parse(text, "bool").error);
    expect(wrong).toEqual([]);
    const schema = JSON.parse(texts.rule).$defs;
    const { examples, defaultSnippets } = schema[`${kind}-conditions`];
    expect(examples.length).toBeGreaterThan(10);
    // Every one of them is a text of YAML as it stands.
    for (const text of [...examples, ...defaultSnippets.map((one: { bodyText: string }) => one.bodyText)])
      expect(dataOf(`when: ${text}\n`)).toEqual({ when: text });
    expect(schema[`${kind}-route`].examples).toEqual(routesOf(policies.shapes, kind));
    expect(schema[`${kind}-related`].examples).toEqual(referencesOf(policies.shapes, kind));
  });

  it("has paths into groups, outcomes of decisions and functions", () => {
    const flow = conditionsOf(environments.flow, "flow");
    for (const one of [
      "it.export",
      "it.mechanism.filed_on <= as_of",
      'it.decided.transfer_mechanism == "security-assessment"',
      "has(it.mechanism)",
      "it.to.outside_mainland",
    ])
      expect(flow).toContain(one);
    expect(referencesOf(policies.shapes, "flow")).toEqual(expect.arrayContaining(["from", "to"]));
    expect(routesOf(policies.shapes, "flow")).toContain("mechanism.filed_on");
  });

  it("are words of one kind only once `on` names it", () => {
    const { allOf } = JSON.parse(texts.rule);
    expect(allOf.map((one: { if: { properties: { on: { const: string } } } }) => one.if.properties.on.const)).toEqual([
      ...KINDS,
    ]);
    expect(allOf[2].then.properties.assert).toEqual({ $ref: "#/$defs/dataset-conditions" });
  });
});
