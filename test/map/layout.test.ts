import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areasOf } from "../../src/map/areas.js";
import type { DataMap } from "../../src/map/graph.js";
import { layOut, type MapLayout } from "../../src/map/layout.js";
import { widthOf, wrap } from "../../src/map/measure.js";
import type { Box, Point } from "../../src/map/shape.js";
import { EXAMPLES, exampleMap } from "./example.js";
import { hugeMap, mapsOf } from "./generated.js";

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
const touches = ({ x, y }: Point, b: Box) =>
  x >= b.x - 1 && x <= b.x + b.width + 1 && y >= b.y - 1 && y <= b.y + b.height + 1;

function expectApart(boxes: readonly Box[]): void {
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(overlap(one, other), JSON.stringify([one, other])).toBe(false);
}

/** What a reader relies on: boxes apart, each in its area, lines from box to box, everything on the picture. */
function expectReadable(map: DataMap, layout: MapLayout): void {
  expect(layout.nodes.map(({ node }) => node)).toEqual(map.nodes);
  expect(layout.edges.map(({ edge }) => edge)).toEqual(map.edges);
  expectApart(layout.nodes);
  expectApart(layout.areas);
  const nodes = new Map(layout.nodes.map((one) => [one.node.key, one]));
  for (const { area, ...box } of layout.areas)
    for (const { key } of area.nodes) expect(within(nodes.get(key)!, box), key).toBe(true);
  for (const { edge, points } of layout.edges) {
    expect(touches(points[0]!, nodes.get(edge.from)!), edge.key).toBe(true);
    expect(touches(points.at(-1)!, nodes.get(edge.to)!), edge.key).toBe(true);
  }
  const picture = { x: 0, y: 0, width: layout.width, height: layout.height };
  const labels = layout.edges.flatMap(({ label }) => label ?? []);
  for (const box of [...layout.areas, ...labels]) expect(within(box, picture)).toBe(true);
  expectApart([...labels, ...layout.nodes]);
  const sides = { before: Number.NEGATIVE_INFINITY, after: Number.POSITIVE_INFINITY };
  for (const { area, x, width } of layout.areas) {
    if (area.column === "outside") sides.after = Math.min(sides.after, x);
    else if (area.column !== "below") sides.before = Math.max(sides.before, x + width);
  }
  expect(layout.border !== undefined).toBe(sides.after < Number.POSITIVE_INFINITY);
  if (layout.border) {
    expect(layout.border.x).toBeGreaterThan(sides.before);
    expect(layout.border.x).toBeLessThan(sides.after);
  }
}

describe("a map can be read", () => {
  it.each(EXAMPLES)("%s", async (name) => {
    const map = await exampleMap(name);
    expectReadable(map, await layOut(map));
  });

  it("whatever is on it", async () => {
    await fc.assert(
      fc.asyncProperty(mapsOf(fc.string({ maxLength: 60 })), async (map) => expectReadable(map, await layOut(map))),
      { numRuns: 25 },
    );
  }, 120_000);

  it("when it has more lines than have labels", async () => {
    const map = hugeMap(150);
    const layout = await layOut(map);
    expectReadable(map, layout);
    expect(layout.edges.some((one) => one.label)).toBe(false);
  }, 60_000);

  it("when it has more lines than anybody follows", async () => {
    const map = hugeMap(600);
    const layout = await layOut(map);
    expect(layout.dense).toBe(true);
    expectReadable(map, layout);
  });
});

it("places the same map alike, and does not mind the order in which it is told", async () => {
  const map = await exampleMap("hospital-research");
  const first = await layOut(map);
  expect(await layOut(map)).toEqual(first);
  const areas = areasOf({ ...map, nodes: [...map.nodes].reverse() });
  expect(areas.map((one) => one.key)).toEqual(areasOf(map).map((one) => one.key));
});

it("rounds every number", async () => {
  const { nodes, areas, edges } = await layOut(await exampleMap("smart-vehicle"));
  const numbers = [...nodes, ...areas, ...edges.flatMap((one) => one.points)].flatMap((one) => Object.values(one));
  for (const one of numbers.filter((value) => typeof value === "number")) expect(Number.isInteger(one)).toBe(true);
});

describe("areas", () => {
  it("stand in one order: systems, undecided, mainland, Hong Kong, Macao, Taiwan, countries by code, what is alone", () => {
    const map = fc.sample(mapsOf(fc.constant("x"), 12, { minLength: 0, maxLength: 30 }), { seed: 3, numRuns: 40 });
    const order = [
      "placeless",
      "undecided",
      "mainland",
      "hk",
      "mo",
      "tw",
      "overseas/SG",
      "overseas/US",
      "overseas/gcp:eu",
      "alone",
    ];
    const seen = new Set<string>();
    for (const one of map) {
      const keys = areasOf(one).map(({ key }) => key);
      expect(keys).toEqual(order.filter((key) => keys.includes(key)));
      for (const key of keys) seen.add(key);
    }
    expect([...seen].sort()).toEqual([...order].sort());
  });
});

describe("text is cut to fit", () => {
  it("never wider than its room", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        for (const line of wrap(text, width, 12, 2)) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
        expect(wrap(text, width, 12, 2).length).toBeLessThanOrEqual(2);
      }),
    );
  });
  it.each([
    ["会员", ["会员"]],
    ["", ["?"]],
    ["Disaster-recovery site, Hong Kong", ["Disaster-recovery", "site, Hong Kong"]],
    ["未成年玩家设备标识提供推送服务商", ["未成年玩家设备标识", "提供推送服务商"]],
    ["a".repeat(60), ["aaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaa…"]],
  ] as const)("%j", (text, lines) => {
    expect(wrap(text, 130, 12, 2)).toEqual(lines);
  });
  it("takes a Chinese character for a square", () => {
    expect(widthOf("数据", 10)).toBe(20);
    expect(widthOf("数", 10)).toBeGreaterThan(widthOf("M", 10));
  });
});
