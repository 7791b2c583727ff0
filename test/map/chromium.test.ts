import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DataMap } from "../../src/map/graph.js";
import { layOut } from "../../src/map/layout.js";
import { mermaidOf } from "../../src/map/mermaid.js";
import { svgOf } from "../../src/map/svg.js";
import { openChromium } from "../page/chromium.js";
import { pageOf } from "../page/markdown.js";
import { HOSTILE } from "../report/parts.js";
import { EXAMPLES, exampleMap } from "./example.js";

/** The hotel group's map with names that mean something to every reader of markup. */
async function hostileMap(): Promise<DataMap> {
  const { nodes, edges } = await exampleMap("hotel-group");
  const title = `</svg></style><script>alert(1)</script> %%{init: {}}%% "]\n end \u202e ${HOSTILE}`;
  return { nodes: nodes.map((one) => ({ ...one, title })), edges: edges.map((one) => ({ ...one, title })) };
}

describe("in Chromium", () => {
  let browser: Browser | undefined;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    if (browser) page = await browser.newPage();
  }, 300_000);
  afterAll(() => browser?.close());

  it.each([...EXAMPLES, "hostile names"])(
    "%s: Mermaid draws every box and line",
    async (name) => {
      if (!browser) return;
      const map = name === "hostile names" ? await hostileMap() : await exampleMap(name);
      if (map.nodes.length === 0) return;
      await page.setContent(pageOf(`\`\`\`mermaid\n${mermaidOf(map, "zh")}\`\`\`\n`));
      const drawn = await page.evaluate(async () => {
        await (globalThis as unknown as { drawn: Promise<void> }).drawn;
        const { errors } = globalThis as unknown as { errors: string[] };
        const count = (selector: string) => document.querySelectorAll(`pre.mermaid svg ${selector}`).length;
        return { errors, nodes: count("g.node"), edges: count("path.flowchart-link"), scripts: count("script") };
      });
      expect(drawn).toEqual({ errors: [], nodes: map.nodes.length, edges: map.edges.length, scripts: 0 });
    },
    120_000,
  );

  it.each([...EXAMPLES, "hostile names"])(
    "%s: every text of the SVG stands inside its box, and no label on another",
    async (name) => {
      if (!browser) return;
      const map = name === "hostile names" ? await hostileMap() : await exampleMap(name);
      const layout = await layOut(map);
      for (const lang of ["en", "zh"] as const) {
        await page.setContent(`<!doctype html><body>${svgOf(map, layout, { lang })}`);
        const found = await page.evaluate(() => {
          const box = (one: Element) => one.getBoundingClientRect();
          const inside = (a: DOMRect, b: DOMRect) =>
            a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
          const meet = (a: DOMRect, b: DOMRect) =>
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          const nodes = [...document.querySelectorAll(".node")];
          const outside = nodes.flatMap((node) =>
            [...node.querySelectorAll("text")].filter((text) => !inside(box(text), box(node.querySelector(".shape")!))),
          );
          const areas = [...document.querySelectorAll(".area")].filter(
            (area) => !inside(box(area.querySelector("text")!), box(area.querySelector("rect")!)),
          );
          const picture = box(document.querySelector("svg")!);
          const all = [...document.querySelectorAll("text")].filter((text) => !inside(box(text), picture));
          const labels = [...document.querySelectorAll(".label")].map(box);
          const met = labels.filter((one, at) => labels.slice(at + 1).some((other) => meet(one, other)));
          const covered = labels.filter((one) => nodes.some((node) => meet(one, box(node))));
          const texts = [...outside, ...areas, ...all].map((one) => one.textContent);
          return { texts, met: met.length, covered: covered.length, scripts: document.scripts.length };
        });
        expect(found, lang).toEqual({ texts: [], met: 0, covered: 0, scripts: 0 });
      }
    },
    60_000,
  );
});
