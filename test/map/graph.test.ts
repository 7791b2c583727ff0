import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/manifest/kind.js";
import type { DataMap } from "../../src/map/graph.js";
import { mapOf } from "../../src/map/of-model.js";
import { around, namesOf } from "../../src/map/select.js";
import type { Model } from "../../src/model/entity.js";
import { policies } from "../policies.js";
import { inputOf } from "../property/input.js";
import { filesOf, manifests } from "../property/manifest.js";
import { EXAMPLES, exampleModel, modelOf } from "./example.js";

const DRAWN: readonly Kind[] = ["system", "dataset", "model", "recipient"];

/** Every reference from one drawn thing to another, read off the shapes of the manifest: nothing here knows what a map is. */
function references(model: Model): ReadonlySet<string> {
  const pairs = new Set<string>();
  const deciding = new Set<string>(
    model
      .all("activity")
      .filter((one) => (one.data.automated_decision as { model?: string })?.model)
      .map((one) => one.label),
  );
  for (const kind of [...DRAWN, "activity"] as const)
    for (const { label, data } of model.all(kind))
      if (kind !== "activity" || deciding.has(label)) visit(kind, data, label);
  for (const { data } of model.all("flow")) add(`dataset/${data.from}`, `recipient/${data.to}`);
  return pairs;

  function add(a: string, b: string): void {
    pairs.add([a, b].sort().join(" "));
  }

  function visit(struct: string, data: object, label: string): void {
    for (const [key, value] of Object.entries(data)) {
      const shape = policies.shapes[struct]?.[key];
      if (!shape) continue;
      const type = shape.type.type === "list" ? shape.type.of : shape.type;
      for (const one of [value].flat()) {
        const isPart = !(label.startsWith("activity/") && shape.ref === "system");
        if (shape.ref && DRAWN.some((kind) => kind === shape.ref) && isPart) add(label, `${shape.ref}/${one}`);
        else if (type.type === "struct" && one !== null && typeof one === "object") visit(type.name, one, label);
      }
    }
  }
}

function expectWhole(map: DataMap, model: Model): void {
  const keys = map.nodes.map((one) => one.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(map.edges.map((one) => one.key)).size).toBe(map.edges.length);
  for (const kind of DRAWN)
    expect(map.nodes.filter((one) => one.kind === kind && one.declared).map((one) => one.id)).toEqual(
      model.all(kind).map((one) => one.id),
    );
  const flows = map.edges.filter((one) => one.relation === "flow");
  expect(flows.map(({ key, from, to }) => [key, from, to])).toEqual(
    model.all("flow").map(({ label, data }) => [label, `dataset/${data.from}`, `recipient/${data.to}`]),
  );
  const pairs = new Set(map.edges.map(({ from, to }) => [from, to].sort().join(" ")));
  expect([...pairs].sort()).toEqual([...references(model)].sort());
  const ends = new Set(map.edges.flatMap(({ from, to }) => [from, to]));
  for (const end of ends) expect(keys).toContain(end);
  expect(map.nodes.filter((one) => one.alone).map((one) => one.key)).toEqual(keys.filter((key) => !ends.has(key)));
}

describe("the map holds what manifests declare, and nothing else", () => {
  it.each(EXAMPLES)("%s", async (name) => {
    const model = await exampleModel(name);
    expectWhole(mapOf(model), model);
  });

  it("any manifests", () => {
    fc.assert(
      fc.property(manifests, (declared) => {
        const model = modelOf(inputOf(filesOf(declared)));
        expectWhole(mapOf(model), model);
      }),
      { numRuns: 60 },
    );
  });
});

function mapOfText(text: string): DataMap {
  return mapOf(modelOf(inputOf([{ file: "a.hegui.yaml", text: `version: 1\n${text}` }])));
}

const node = (map: DataMap, key: string) => map.nodes.find((one) => one.key === key);
const data = (more: string) =>
  mapOfText(`datasets:\n  - { id: d, fields: [{ name: n, category: none }]${more} }\n`).nodes[0]!;

describe("where things are drawn", () => {
  it.each([
    ["", undefined, []],
    [", stored_in: []", undefined, []],
    [", stored_in: [aliyun:cn-shanghai]", { zone: "mainland", region: "CN" }, ["aliyun:cn-shanghai"]],
    [", stored_in: [SG, aliyun:cn-hangzhou]", { zone: "mainland", region: "CN" }, ["SG", "aliyun:cn-hangzhou"]],
    [", stored_in: [aliyun:cn-hangzhou, SG]", { zone: "mainland", region: "CN" }, ["SG", "aliyun:cn-hangzhou"]],
    [", stored_in: [aws:ap-southeast-1, HK]", { zone: "overseas", region: "SG" }, ["HK", "aws:ap-southeast-1"]],
    [", stored_in: [gcp:eu]", { zone: "overseas", region: "gcp:eu" }, ["gcp:eu"]],
    [", stored_in: [HK]", { zone: "hk", region: "HK" }, ["HK"]],
    [", stored_in: [nowhere, CN]", undefined, ["nowhere", "CN"]],
  ] as const)("a dataset with%s", (more, place, places) => {
    const found = data(more);
    expect(found.place).toEqual(place);
    expect(found.places).toEqual(places);
  });

  const flows = (one: string, other: string) => `datasets:
  - { id: d, fields: [{ name: n, category: basic.phone }] }
recipients:
  - { id: r, country: US }
flows:
  - { id: a, from: d, to: r, access: transfer${one} }
  - { id: b, from: d, to: r, access: transfer${other} }
`;
  it("a recipient stands where its data arrives", () => {
    const map = mapOfText(flows(", destination: HK", ", destination: aliyun:cn-hongkong"));
    expect(node(map, "recipient/r")).toMatchObject({ place: { zone: "hk" }, places: ["US"] });
    expect(map.edges.map((one) => one.leaves)).toEqual([true, true]);
  });
  it("a recipient stands in its own country when its data arrives in several places", () => {
    const map = mapOfText(flows(", destination: HK", ", destination: CN"));
    expect(node(map, "recipient/r")!.place).toEqual({ zone: "overseas", region: "US" });
    expect(map.edges.map((one) => one.leaves)).toEqual([true, false]);
  });
  it("a model that is operated abroad takes what it reads out of the mainland", () => {
    const model = (place: string) =>
      mapOfText(`datasets:
  - { id: d, fields: [{ name: n, category: basic.phone }] }
models:
  - { id: m, uses: [d]${place} }
`);
    expect(model("").edges[0]).not.toHaveProperty("leaves");
    expect(model(", base: { runs_in: US }").edges[0]).toMatchObject({ relation: "uses", leaves: true, personal: true });
    expect(model(", base: { runs_in: CN }").edges[0]!.leaves).toBe(false);
  });
  it("what only a reference names is there, and said to be undeclared", () => {
    const map = mapOfText(flows("", "").replace("recipients:\n  - { id: r, country: US }\n", ""));
    expect(node(map, "recipient/r")).toEqual({
      ...{ key: "recipient/r", kind: "recipient", id: "r", title: "r" },
      ...{ places: [], declared: false, alone: false },
    });
    expect(map.edges[0]).not.toHaveProperty("leaves");
  });
  it("leaves open what is not declared", () => {
    const map = mapOfText(flows("", "").replace("category: basic.phone", "category: none"));
    expect(map.edges[0]).toMatchObject({ personal: false, leaves: true });
    expect(data("")).toMatchObject({ personal: false });
    expect(mapOfText(flows("", "")).nodes[0]).not.toHaveProperty("sensitive");
  });
});

describe("a part of a map", () => {
  it("shows a thing with all that touches it", async () => {
    const map = mapOf(await exampleModel("hotel-group"));
    const part = around(map, new Set(["recipient/paris-crs"]));
    expect(part.edges.every((one) => one.to === "recipient/paris-crs")).toBe(true);
    expect(part.edges.length).toBe(map.edges.filter((one) => one.to === "recipient/paris-crs").length);
    expect(part.nodes.map((one) => one.key)).toContain("recipient/paris-crs");
    expect(part.nodes.length).toBeGreaterThan(1);
  });
  it("shows a flow with its ends", async () => {
    const map = mapOf(await exampleModel("hotel-group"));
    const part = around(map, new Set(["flow/backup-to-hongkong"]));
    expect(part.nodes.map((one) => one.key)).toEqual(["dataset/guests", "recipient/hongkong-backup"]);
    expect(part.edges).toHaveLength(1);
    expect(namesOf(part)).toEqual(["dataset/guests", "recipient/hongkong-backup", "flow/backup-to-hongkong"]);
  });
});
