import ELK, { type ElkExtendedEdge, type ElkNode } from "elkjs/lib/elk.bundled.js";
import { areaByNode, COLUMNS, type MapArea } from "./areas.js";
import type { DataMap, MapEdge, MapNode } from "./graph.js";
import {
  AREA_INSET,
  BORDER_STRIP,
  type Box,
  leastWidth,
  type Placed,
  type Point,
  sizeOfLabel,
  sizeOfNode,
} from "./shape.js";

/** Lays out areas as boxes side by side, with their nodes inside and lines around them. */
export async function placeWithElk(map: DataMap, areas: readonly MapArea[]): Promise<Placed> {
  const graph = graphOf(map, areas);
  const laidOut = (await new ELK.default().layout(graph.root)) as ElkNode;
  const areaBoxes = new Map((laidOut.children ?? []).map((one, index) => [areas[index]!.key, boxOf(one)]));
  const inside = (laidOut.children ?? []).flatMap((one) => one.children ?? []);
  const nodes = new Map(inside.map((one) => [graph.names.get(one.id)!, boxOf(one)]));
  const edges = new Map(
    (laidOut.edges ?? []).map((one) => {
      const { edge, backwards } = graph.edges.get(one.id)!;
      const points = pointsOf(one);
      const [label] = one.labels ?? [];
      return [edge.key, { points: backwards ? points.reverse() : points, ...(label && { label: boxOf(label) }) }];
    }),
  );
  return { areas: areaBoxes, nodes, edges };
}

const ROOT_OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.hierarchyHandling": "INCLUDE_CHILDREN",
  "elk.partitioning.activate": "true",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.json.shapeCoords": "ROOT",
  "elk.json.edgeCoords": "ROOT",
  "elk.spacing.nodeNode": "28",
  "elk.spacing.edgeNode": "16",
  "elk.spacing.edgeEdge": "12",
  "elk.spacing.edgeLabel": "3",
  "elk.layered.spacing.nodeNodeBetweenLayers": "44",
  "elk.layered.spacing.edgeNodeBetweenLayers": "18",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.padding": "[top=0,left=0,bottom=0,right=0]",
};
/** Above so many lines, labels are left to tooltips, and quicker steps are taken. */
const MANY_EDGES = 120;
const QUICK_OPTIONS = {
  "elk.layered.thoroughness": "1",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.crossingMinimization.greedySwitch.type": "OFF",
};

function graphOf(map: DataMap, areas: readonly MapArea[]) {
  const many = map.edges.length > MANY_EDGES;
  const areaOf = areaByNode(areas);
  const byKey = new Map(map.nodes.map((one) => [one.key, one]));
  // Names from manifests never reach the library: it may give dots or colons a meaning.
  const ids = new Map(areas.flatMap((one) => one.nodes).map((node, index) => [node.key, `n${index}`]));
  const edges = new Map<string, { readonly edge: MapEdge; readonly backwards: boolean }>();
  const elkEdges = map.edges.map((edge, index): ElkExtendedEdge => {
    const backwards = runsBackwards(edge, areaOf);
    const [source, target] = backwards ? [edge.to, edge.from] : [edge.from, edge.to];
    const id = `e${index}`;
    edges.set(id, { edge, backwards });
    const isLabelled = edge.relation === "flow" && !many;
    return {
      id,
      sources: [ids.get(source)!],
      targets: [ids.get(target)!],
      ...(isLabelled && { labels: [labelOf(edge, byKey.get(edge.to)!)] }),
    };
  });
  const root: ElkNode = {
    id: "root",
    layoutOptions: { ...ROOT_OPTIONS, ...(many && QUICK_OPTIONS) },
    children: areas.map((area, index) => areaNode(area, `a${index}`, ids)),
    edges: elkEdges,
  };
  return { root, edges, names: new Map([...ids].map(([key, id]) => [id, key])) };
}

/** Lines against the order of columns are laid out the other way round, so that no column is left. */
function runsBackwards({ from, to }: MapEdge, areaOf: ReadonlyMap<string, MapArea>): boolean {
  const column = (key: string) => COLUMNS.indexOf(areaOf.get(key)!.column);
  return column(from) > column(to);
}

function areaNode(area: MapArea, id: string, ids: ReadonlyMap<string, string>): ElkNode {
  const { top, side, bottom } = AREA_INSET;
  const right = area.column === "mainland" ? side + BORDER_STRIP : side;
  const padding = `[top=${top},left=${side},bottom=${bottom},right=${right}]`;
  return {
    id,
    layoutOptions: {
      "elk.partitioning.partition": String(COLUMNS.indexOf(area.column)),
      "elk.padding": padding,
      "elk.nodeSize.constraints": "MINIMUM_SIZE",
      "elk.nodeSize.minimum": `(${leastWidth(area)},0)`,
    },
    children: area.nodes.map((node) => ({ id: ids.get(node.key)!, ...sizeOfNode(node) })),
  };
}

function labelOf(edge: MapEdge, to: MapNode) {
  return { text: "?", ...sizeOfLabel(edge, to), layoutOptions: { "elk.edgeLabels.placement": "CENTER" } };
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

function pointsOf({ sections = [] }: ElkExtendedEdge): Point[] {
  return sections
    .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
    .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}
