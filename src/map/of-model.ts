import { flowsDrawn, known, titleOf } from "../finding/drawn.js";
import type { FlowDrawn } from "../finding/report.js";
import type { Kind } from "../manifest/kind.js";
import type { Model } from "../model/entity.js";
import { groupBy } from "../report/group.js";
import type { DataMap, MapEdge, MapNode, MapPlace } from "./graph.js";
import { declaredRegions, drawnAt, isSame, placeOf, placeOfFlow } from "./place.js";
import { type Use, usesOf } from "./uses.js";

/** Kinds that are always on the map; an activity is where a model decides for it. */
const KINDS_DRAWN: readonly Kind[] = ["system", "dataset", "model", "recipient"];

/** The map of what is declared: every dataset, system, AI model and recipient, every flow and every use. */
export function mapOf(model: Model): DataMap {
  const flows = flowsDrawn(model);
  const uses = usesOf(model);
  const edges = [...flows.map((one) => flowEdge(one, model)), ...useEdges(uses, model)];
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const keys = new Set([...KINDS_DRAWN.flatMap((kind) => model.all(kind).map((one) => one.label)), ...touched]);
  const arrivals = groupBy(edges, (edge) => edge.to);
  const nodes = [...keys].map((key) => nodeOf(key, model, arrivals.get(key) ?? [], !touched.has(key)));
  return { nodes: nodes.sort(byKey), edges: edges.sort(byKey) };
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function flowEdge(flow: FlowDrawn, { tables }: Model): MapEdge {
  const place = placeOfFlow(tables, flow);
  return {
    key: `flow/${flow.id}`,
    relation: "flow",
    title: flow.title,
    from: `dataset/${flow.from.id}`,
    to: `recipient/${flow.to.id}`,
    ...(place && { place, leaves: place.zone !== "mainland" }),
    ...(flow.personal !== undefined && { personal: flow.personal }),
    ...(flow.sensitive !== undefined && { sensitive: flow.sensitive }),
  };
}

/** Uses as lines: one for each pair and relation, whatever number of times it is declared. */
function useEdges(uses: readonly Use[], model: Model): readonly MapEdge[] {
  const groups = groupBy(uses, ({ relation, from, to }) => `${from} ${relation} ${to}`);
  return [...groups].map(([key, group]) => {
    const { relation, from, to } = group[0]!;
    const titles = new Set(group.flatMap((one) => one.title ?? []));
    const leaves = readsAbroad(model, to);
    return {
      key,
      relation,
      title: [...titles].join(", "),
      from,
      to,
      ...(relation === "uses" && leaves !== undefined && { leaves }),
      ...(relation === "uses" && dataFacts(from, model)),
    };
  });
}

/** Whether what a model reads leaves the mainland: it does when the model is operated from outside. */
function readsAbroad(model: Model, key: string): boolean | undefined {
  const entity = find(model, key);
  return entity && known<boolean>(entity, "model_abroad");
}

function nodeOf(key: string, model: Model, arrivals: readonly MapEdge[], alone: boolean): MapNode {
  const [kind, id] = split(key);
  const entity = model.find(kind, id);
  if (!entity) return { key, kind, id, title: id, places: [], declared: false, alone };
  const regions = declaredRegions(entity);
  const own = drawnAt(model.tables, regions);
  const place = kind === "recipient" ? placeOfRecipient(own, arrivals) : own;
  const isElsewhere = (one: string) => place !== undefined && !isSame(placeOf(model.tables, one), place);
  const places = [...regions.filter(isElsewhere), ...regions.filter((one) => !isElsewhere(one))];
  return {
    ...{ key, kind, id, title: titleOf(entity), places, declared: true, alone },
    ...(place && { place }),
    ...dataFacts(key, model),
  };
}

/** A recipient stands where its data arrives; in its own country when that is several places, or not decided. */
function placeOfRecipient(own: MapPlace | undefined, arrivals: readonly MapEdge[]): MapPlace | undefined {
  const flows = arrivals.filter((one) => one.relation === "flow");
  const first = flows[0]?.place;
  return first && flows.every((one) => isSame(one.place, first)) ? first : own;
}

function dataFacts(key: string, model: Model): Pick<MapNode, "personal" | "sensitive"> {
  const entity = find(model, key);
  if (!entity) return {};
  const personal = known<boolean>(entity, "personal_information");
  const sensitive = known<boolean>(entity, "sensitive");
  return { ...(personal !== undefined && { personal }), ...(sensitive !== undefined && { sensitive }) };
}

function find(model: Model, key: string) {
  return model.find(...split(key));
}

function split(key: string): [Kind, string] {
  const slash = key.indexOf("/");
  return [key.slice(0, slash) as Kind, key.slice(slash + 1)];
}
