import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotOf } from "../../src/map/dot.js";
import type { DataMap } from "../../src/map/graph.js";
import { layOut } from "../../src/map/layout.js";
import { mermaidOf } from "../../src/map/mermaid.js";
import { type SvgOptions, svgOf } from "../../src/map/svg.js";
import { visible } from "../../src/report/sanitise.js";
import { legalXml } from "../../src/report/xml.js";
import { expectGolden } from "../report/expect-golden.js";
import { hostile, langs } from "../report/hostile.js";
import { expectMap } from "../report/inert.js";
import { all, type Node, parseXml } from "../report/xml.js";
import { EXAMPLES, exampleMap } from "./example.js";
import { mapsOf } from "./generated.js";

const svgText = async (map: DataMap, options: SvgOptions) => svgOf(map, await layOut(map), options);
const parsed = (svg: string) => parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`);
const keysOf = (root: Node, kind: string) =>
  all(root, "g")
    .filter((one) => one.attributes.class?.split(" ")[0] === kind)
    .map((one) => one.attributes["data-key"]);

describe("golden files", () => {
  it.each(["hotel-group", "overseas-llm-feature", "clean-ai"])("%s", async (name) => {
    const map = await exampleMap(name);
    const beside = import.meta.url;
    for (const lang of ["en", "zh"] as const) {
      expectGolden(`${name}.${lang}.svg`, await svgText(map, { lang }), beside);
      expectGolden(`${name}.${lang}.dot`, dotOf(map, lang), beside);
      expectGolden(`${name}.${lang}.mmd`, mermaidOf(map, lang), beside);
    }
  });
});

it("the documentation shows the map as it is drawn", () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
  expect(read("../../docs/images/map.svg")).toBe(read("./golden/hotel-group.en.svg"));
});

const ELEMENTS = new Set(["svg", "title", "desc", "style", "g", "rect", "path", "line", "text"]);

function elements(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(elements)];
}

function expectInert(root: Node, interactive: boolean): void {
  const ids = new Set<string>();
  for (const { name, attributes } of elements(root)) {
    expect(ELEMENTS).toContain(name);
    for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|href|src|style$/);
    if (attributes.id === undefined) continue;
    expect(ids).not.toContain(attributes.id);
    expect(attributes.id).not.toMatch(/\s/);
    ids.add(attributes.id);
  }
  expect(root.attributes.role).toBe(interactive ? "group" : "img");
  for (const key of ["aria-labelledby", "aria-describedby"]) expect(ids).toContain(root.attributes[key]);
}

describe("SVG", () => {
  it.each(EXAMPLES)("%s has every thing and every line, with a name and a key", async (name) => {
    const map = await exampleMap(name);
    for (const lang of ["en", "zh"] as const) {
      const root = parsed(await svgText(map, { lang, interactive: true }));
      expectInert(root, true);
      expect(keysOf(root, "node")).toEqual(map.nodes.map((one) => one.key));
      expect(keysOf(root, "edge").filter((key) => key !== undefined)).toEqual(map.edges.map((one) => one.key));
      for (const { attributes, children } of all(root, "g").filter((one) => one.attributes.tabindex !== undefined)) {
        expect(attributes).toMatchObject({ tabindex: "0", role: "button" });
        expect(children[0]).toMatchObject({ name: "title", text: expect.stringMatching(/\S/) });
      }
    }
  });

  it("stays an image of text, whatever things are called", async () => {
    await fc.assert(
      fc.asyncProperty(mapsOf(hostile), langs, fc.boolean(), async (map, lang, interactive) => {
        const root = parsed(await svgText(map, { lang, interactive }));
        expectInert(root, interactive);
        const titles = all(root, "g").filter((one) => one.attributes.class?.startsWith("node "));
        for (const [index, { children }] of titles.entries())
          expect(children[0]!.text.startsWith(legalXml(visible(map.nodes[index]!.title)))).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("takes styles and ids from the page that asks for it", async () => {
    const map = await exampleMap("clean");
    const svg = await svgText(map, { lang: "zh", bare: true, prefix: "zh" });
    expect(svg).not.toContain("<style>");
    expect(svg).toContain('id="zh-flow/');
    expect(svg).not.toContain("tabindex");
    expect(parsed(svg).attributes.lang).toBe("zh-CN");
  });

  it("says in words and shapes what colours say", async () => {
    const root = parsed(await svgText(await exampleMap("overseas-llm-feature"), { lang: "en" }));
    const flow = all(root, "g").find((one) => one.attributes["data-key"] === "flow/questions-to-northlake")!;
    expect(flow.attributes.class).toBe("edge leaves flow");
    expect(flow.children[0]!.text).toBe(
      "帮助页提问发送至境外模型, from 帮助页提问, to Vendor of the language model, leaves the mainland, sensitive",
    );
    const use = all(root, "g").find(
      (one) => one.attributes["data-key"] === "system/help-page collects dataset/questions",
    )!;
    expect(use.attributes.class).toBe("edge use collects");
  });

  it("never takes for ordinary what is not decided", async () => {
    const part = { places: [], declared: true, alone: false, personal: true } as const;
    const guests = { ...part, key: "dataset/d", kind: "dataset", id: "d", title: "Guests" } as const;
    const crs = { ...part, key: "recipient/r", kind: "recipient", id: "r", title: "CRS" } as const;
    const flow = {
      key: "flow/f",
      relation: "flow",
      title: "F",
      from: guests.key,
      to: crs.key,
      personal: true,
    } as const;
    const map = { nodes: [guests, crs], edges: [flow] };
    const root = parsed(await svgText(map, { lang: "en" }));
    const groups = all(root, "g").filter((one) => one.attributes.id !== undefined);
    const said = Object.fromEntries(groups.map((one) => [one.attributes["data-key"], one.children[0]!.text]));
    expect(said["dataset/d"]).toBe("Guests, dataset, sensitivity not decided");
    expect(said["recipient/r"]).toBe("CRS, recipient");
    expect(said["flow/f"]).toBe("F, from Guests, to CRS, place not decided, sensitivity not decided");
    expect(all(root, "path").filter((one) => one.attributes.class === "mark hollow")).toHaveLength(2);
    expect(dotOf(map, "zh")).toContain('label="Guests\\n数据集\\n是否属于敏感个人信息尚无法判定"');
    expect(mermaidOf(map, "en")).toContain('n1 -.->|"F, sensitivity not decided"| n2');
  });

  it("says so when there is nothing to draw", async () => {
    const svg = await svgText({ nodes: [], edges: [] }, { lang: "en" });
    expect(all(parsed(svg), "text").map((one) => one.text)).toEqual(["Nothing is declared that a map could show."]);
  });
});

const DOT = [
  /^digraph hegui \{$/,
  /^ {2}graph \[rankdir=LR, fontname="", label="", labelloc=t\];$/,
  /^ {2}(?:node|edge) \[fontname="", fontsize=\d+(?:, shape=box)?\];$/,
  /^ {2}subgraph cluster_\d+ \{$/,
  /^ {4}label=""; style=""; color="";$/,
  /^ {4}"" \[label="", shape=\w+(?:, style=dashed)?\];$/,
  /^ {2}"" -> "" \[label=""(?:, \w+=(?:[\w.]+|""))+\];$/,
  /^ {0,2}\}$/,
];

describe("DOT", () => {
  it("has only lines of its own, whatever things are called", () => {
    fc.assert(
      fc.property(mapsOf(hostile), langs, (map, lang) => {
        const text = dotOf(map, lang);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
        // A string ends at the first quote that no backslash stands before.
        const bare = text.replace(/"(?:[^"\\]|\\.)*"/gs, '""').trimEnd();
        for (const line of bare.split("\n"))
          expect(
            DOT.some((form) => form.test(line)),
            line,
          ).toBe(true);
        expect(bare.match(/ -> /g) ?? []).toHaveLength(map.edges.length);
        expect(bare.match(/^ {4}""/gm) ?? []).toHaveLength(map.nodes.length);
      }),
    );
  });
  it("writes quotes, backslashes and references as text", () => {
    const node = { key: "dataset/d", kind: "dataset", id: "d", places: [], declared: true, alone: true } as const;
    const text = dotOf({ nodes: [{ ...node, title: 'a "b" \\n &lt; c\n' }], edges: [] }, "en");
    expect(text).toContain(
      '"dataset/d" [label="a \\"b\\" \\\\n &amp;lt; c\\\\u{a}\\ndataset\\nsensitivity not decided", shape=cylinder];',
    );
  });
});

describe("Mermaid", () => {
  it("has only lines of its own, whatever things are called", () => {
    fc.assert(
      fc.property(mapsOf(hostile), langs, (map, lang) => {
        const text = mermaidOf(map, lang).trimEnd();
        expectMap(text);
        expect(text.match(/^ {2}n\d+ /gm) ?? []).toHaveLength(map.edges.length);
        expect(text.match(/^ {4}n\d+/gm) ?? []).toHaveLength(map.nodes.length);
      }),
    );
  });
});
