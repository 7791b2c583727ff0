import type { DataMap, MapEdge } from "./graph.js";

/** The part of a map that shows some things or flows: they, every line that touches them, and what is at its other end. */
export function around(map: DataMap, keys: ReadonlySet<string>): DataMap {
  const isTouched = ({ key, from, to }: MapEdge) => keys.has(key) || keys.has(from) || keys.has(to);
  const edges = map.edges.filter(isTouched);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { nodes: map.nodes.filter(({ key }) => keys.has(key) || ends.has(key)), edges };
}

/** Names that a part can be asked for by: things and flows. */
export function namesOf({ nodes, edges }: DataMap): readonly string[] {
  return [...nodes, ...edges.filter((one) => one.relation === "flow")].map((one) => one.key);
}
