import fc from "fast-check";
import type { DataMap, MapEdge, MapNode, MapPlace, Relation } from "../../src/map/graph.js";

const places: readonly MapPlace[] = [
  { zone: "mainland", region: "CN" },
  { zone: "hk", region: "HK" },
  { zone: "mo", region: "MO" },
  { zone: "tw", region: "TW" },
  { zone: "overseas", region: "SG" },
  { zone: "overseas", region: "US" },
  { zone: "overseas", region: "gcp:eu" },
];
const ENDS = {
  flow: ["dataset", "recipient"],
  collects: ["system", "dataset"],
  uses: ["dataset", "model"],
  serves: ["model", "system"],
  vendor: ["model", "recipient"],
  joins: ["dataset", "dataset"],
} as const satisfies Partial<Record<Relation, readonly [MapNode["kind"], MapNode["kind"]]>>;
const KINDS = ["dataset", "recipient", "system", "model"] as const;

/** Maps of any shape, whose texts are what `titles` gives. */
export function mapsOf(
  titles: fc.Arbitrary<string>,
  size = 5,
  lines = { minLength: 0, maxLength: 12 },
): fc.Arbitrary<DataMap> {
  const node = fc.record({
    title: titles,
    place: fc.option(fc.constantFrom(...places), { nil: undefined }),
    places: fc.array(titles, { maxLength: 2 }),
    sensitive: fc.boolean(),
    declared: fc.boolean(),
  });
  const line = fc.record({
    relation: fc.constantFrom(...(Object.keys(ENDS) as (keyof typeof ENDS)[])),
    from: fc.nat(),
    to: fc.nat(),
    title: titles,
    place: fc.option(fc.constantFrom(...places), { nil: undefined }),
    sensitive: fc.option(fc.boolean(), { nil: undefined }),
  });
  const nodes = fc.tuple(...KINDS.map(() => fc.array(node, { minLength: 1, maxLength: size })));
  return fc.tuple(nodes, fc.array(line, lines)).map(([groups, drawn]) => {
    const keys = Object.fromEntries(KINDS.map((kind, at) => [kind, groups[at]!.map((_, id) => `${kind}/${id}`)]));
    const edges = drawn.map(({ relation, from, to, title, place, sensitive }, index): MapEdge => {
      const [a, b] = ENDS[relation].map((kind) => keys[kind]!);
      return {
        key: relation === "flow" ? `flow/${index}` : `${index} ${relation}`,
        ...{ relation, title, from: a![from % a!.length]!, to: b![to % b!.length]! },
        ...(relation === "flow" && place && { place, leaves: place.zone !== "mainland" }),
        ...(sensitive !== undefined && { sensitive, personal: true }),
      };
    });
    const touched = new Set(edges.flatMap((one) => [one.from, one.to]));
    const all = KINDS.flatMap((kind, at) =>
      groups[at]!.map(({ place, ...rest }, id): MapNode => {
        const key = `${kind}/${id}`;
        return {
          ...rest,
          key,
          kind,
          id: String(id),
          alone: !touched.has(key),
          ...(place && kind !== "system" && { place }),
        };
      }),
    );
    return { nodes: all, edges };
  });
}

/** A map with so many lines. */
export function hugeMap(lines: number): DataMap {
  const one = mapsOf(fc.constant("住客 records"), 40, { minLength: lines, maxLength: lines });
  return fc.sample(one, { seed: 7, numRuns: 1 })[0]!;
}
