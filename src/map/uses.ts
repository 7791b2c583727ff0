import type { Kind } from "../manifest/kind.js";
import type { Entity, Model } from "../model/entity.js";
import type { Relation } from "./graph.js";

/** A use as it is declared: ends as `kind/id`, and what the manifest calls it. */
export interface Use {
  readonly relation: Exclude<Relation, "flow">;
  readonly from: string;
  readonly to: string;
  readonly title?: string;
}

type Data = Readonly<Record<string, unknown>>;

/** Every use that manifests declare between things of the map, in the order of kinds and ids. */
export function usesOf(model: Model): readonly Use[] {
  return [
    ...model.all("system").flatMap(usesOfSystem),
    ...model.all("dataset").flatMap(usesOfDataset),
    ...model.all("activity").flatMap(usesOfActivity),
    ...model.all("model").flatMap(usesOfModel),
  ];
}

function usesOfSystem({ label, data }: Entity): readonly Use[] {
  return [
    ...labels("dataset", data.collects).map((to): Use => ({ relation: "collects", from: label, to })),
    ...embedded("sdk", label, data.sdks),
    ...embedded("tracker", label, group(data.app).trackers),
  ];
}

function embedded(relation: "sdk" | "tracker", from: string, listed: unknown): readonly Use[] {
  return items(listed).flatMap(({ name, recipient }) =>
    labels("recipient", recipient).map((to) => ({ relation, from, to, title: String(name) })),
  );
}

function usesOfDataset({ label, data }: Entity): readonly Use[] {
  return [
    ...labels("dataset", data.joins).map((from): Use => ({ relation: "joins", from, to: label })),
    ...labels("dataset", data.derived_from).map((from): Use => ({ relation: "derived", from, to: label })),
  ];
}

/** An activity is on the map where it hands its decisions to a model. */
function usesOfActivity({ label, data }: Entity): readonly Use[] {
  const models = labels("model", group(data.automated_decision).model);
  if (models.length === 0) return [];
  return [
    ...labels("dataset", data.uses).map((from): Use => ({ relation: "uses", from, to: label })),
    ...models.map((to): Use => ({ relation: "decides", from: label, to })),
  ];
}

function usesOfModel({ label, data }: Entity): readonly Use[] {
  return [
    ...labels("dataset", data.uses).map((from): Use => ({ relation: "uses", from, to: label })),
    ...labels("system", data.systems).map((to): Use => ({ relation: "serves", from: label, to })),
    ...labels("recipient", group(data.base).vendor).map((to): Use => ({ relation: "vendor", from: label, to })),
    ...items(group(data.training).corpora).flatMap(({ name, tool }) =>
      labels("system", tool).map((from): Use => ({ relation: "corpus", from, to: label, title: String(name) })),
    ),
  ];
}

function labels(kind: Kind, ids: unknown): readonly string[] {
  return [ids].flat().flatMap((id) => (typeof id === "string" ? [`${kind}/${id}`] : []));
}

function group(value: unknown): Data {
  return typeof value === "object" && value !== null ? (value as Data) : {};
}

function items(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.map(group) : [];
}
