import fc from "fast-check";
import { expect, it } from "vitest";
import type { FlowDrawn, Report } from "../../src/finding/report.js";
import { label } from "../../src/report/mermaid/label.js";
import { flowMap } from "../../src/report/mermaid.js";
import { visible } from "../../src/report/sanitise.js";
import { plainReport, richReport } from "./fixture.js";
import { hostile, langs } from "./hostile.js";
import { expectMap } from "./inert.js";

const overseas: FlowDrawn = {
  id: "a",
  title: "A",
  from: { id: "guests", title: "Guests" },
  to: { id: "crs", title: "CRS" },
  place: { region: "IE", zone: "overseas" },
  personal: true,
  sensitive: false,
};

function drawn(flows: readonly FlowDrawn[], changed?: readonly string[], lang: "en" | "zh" = "en") {
  const change = changed && { ...richReport().change!, flows: changed };
  const report: Report = { ...plainReport(), flows, ...(change && { change }) };
  return flowMap(report, lang);
}

const edges = (text = "") => text.split("\n").filter((line) => line.includes("|"));

it("draws only lines of its own, whatever things are called", () => {
  const end = fc.record({ id: hostile, title: hostile });
  const zone = fc.constantFrom("mainland" as const, "hk" as const, "mo" as const, "tw" as const, "overseas" as const);
  const flow = fc.record(
    {
      ...{ id: hostile, title: hostile, from: end, to: end },
      ...{ place: fc.record({ region: hostile, zone }), personal: fc.boolean(), sensitive: fc.boolean() },
    },
    { requiredKeys: ["id", "title", "from", "to"] },
  ) as fc.Arbitrary<FlowDrawn>;
  fc.assert(
    fc.property(fc.array(flow, { maxLength: 12 }), langs, (flows, lang) => {
      const map = drawn(
        flows,
        flows.slice(0, 2).map((one) => one.id),
        lang,
      );
      const shown = flows.filter(({ personal, place }) => personal !== false || (place && place.zone !== "mainland"));
      expect(edges(map?.text).length).toBe(shown.length);
      if (map) expectMap(map.text);
    }),
  );
});

it("writes labels that read as the text", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const read = label(text).replace(/#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)));
      expect(read).toBe(visible(text).replace(/\s+/gu, " ").trim() || "?");
    }),
  );
});

it.each([
  ['a "b" [c] #d;', "a #34;b#34; #91;c#93; #35;d#59;"],
  ["fa:fa-car _x_", "fa#58;fa-car #95;x#95;"],
  ["- a", "#45; a"],
  ["12. a", "12#46; a"],
  ["数据（一）é", "数据（一）é"],
  ["😀", "#128512;"],
  [" ", "#63;"],
])("writes %j as a label", (text, expected) => {
  expect(label(text)).toBe(expected);
});

it.each([
  ["overseas", "IE", "==>", "Overseas (IE)", "其他国家和地区（IE）"],
  ["hk", "HK", "==>", "Hong Kong, China", "中国香港"],
  ["mo", "MO", "==>", "Macao, China", "中国澳门"],
  ["tw", "TW", "==>", "Taiwan, China", "中国台湾"],
] as const)("draws a flow to %s with a thick line into a region of its own", (zone, region, line, name, nameZh) => {
  const flow = { ...overseas, place: { zone, region } };
  const text = drawn([flow])!.text;
  expect(text).toContain(`subgraph z2["${name}"]\n    n2["CRS"]\n  end`);
  expect(edges(text)).toEqual([`  n1 ${line}|"A"| n2`]);
  expect(drawn([flow], undefined, "zh")!.text).toContain(`["${nameZh}"]`);
});

it("draws what stays with a thin line, and what is not decided with a dashed one", () => {
  const stays = { ...overseas, id: "b", place: { region: "CN", zone: "mainland" } as const };
  const { place: _, ...open } = overseas;
  const map = drawn([stays, open])!;
  expect(edges(map.text)).toEqual(['  n1 -.->|"A"| n2', '  n1 -->|"A"| n3']);
  expect(map.text).toContain('subgraph z1["Mainland China"]\n    n1[("Guests")]\n    n3["CRS"]\n  end');
  expect(map.text).toContain('subgraph z2["Place not decided"]');
  expect(map.legend).toBe("Thin lines stay in the mainland. Dashed lines go to a place that is not decided.");
});

it("says in words what is sensitive, undecided and changed, and draws what changed first", () => {
  const { personal: _, ...open } = overseas;
  const map = drawn(
    [
      { ...overseas, sensitive: true },
      { ...open, id: "b", title: "B" },
      { ...overseas, id: "c", title: "C" },
    ],
    ["c"],
  )!;
  expect(edges(map.text)).toEqual([
    '  n1 ==>|"C, new or changed"| n2',
    '  n1 ==>|"A, sensitive"| n2',
    '  n1 ==>|"B, personal information not decided"| n2',
  ]);
  expect(map.text).toMatch(/\n {2}linkStyle 0 stroke:/);
  expect(map.legend).toContain("Flows that this change adds or declares otherwise say so");
});

it("keeps one recipient apart by place, and draws it once in each", () => {
  const there = { ...overseas, id: "b", place: { region: "SG", zone: "overseas" } as const };
  const text = drawn([overseas, there, { ...overseas, id: "c" }])!.text;
  expect(edges(text).map((line) => line.slice(-2))).toEqual(["n2", "n3", "n2"]);
  expect(text.match(/\["CRS"\]/g)).toHaveLength(2);
});

it("leaves out what neither moves personal information nor crosses a border", () => {
  const mainland = { region: "CN", zone: "mainland" } as const;
  expect(drawn([{ ...overseas, personal: false, place: mainland }])).toBeUndefined();
  expect(edges(drawn([{ ...overseas, personal: false }])?.text)).toHaveLength(1);
  expect(drawn([])).toBeUndefined();
});

function numbered(count: number, title: string): readonly FlowDrawn[] {
  return Array.from({ length: count }, (_, index) => {
    const id = String(index).padStart(5, "0");
    return {
      ...overseas,
      id,
      title,
      from: { id, title },
      to: { id, title },
      place: { region: title, zone: "overseas" },
    };
  });
}

it("draws eighty flows, those that changed before all others, and counts the rest", () => {
  const map = drawn(numbered(1000, "x"), ["00999"])!;
  expect(edges(map.text)).toHaveLength(80);
  expect(edges(map.text)[0]).toContain("new or changed");
  expect(map.legend).toContain("920 more flows left out: the report file has all of them.");
});

it("stays below the size that GitHub draws, whatever the names are", () => {
  const map = drawn(numbered(80, "\u{1f600}".repeat(500)))!;
  expect(map.text.length).toBeLessThanOrEqual(40_000);
  const shown = edges(map.text).length;
  expect(shown).toBeGreaterThan(10);
  expect(map.legend).toContain(`${80 - shown} more flows left out`);
});

it("does not depend on the order of flows", () => {
  const { flows } = richReport();
  expect(drawn([...flows].reverse())).toEqual(drawn(flows));
});
