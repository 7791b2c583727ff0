import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/check.js";
import type { Report } from "../../src/finding/report.js";
import { render } from "../../src/report/index.js";
import { readWorkspace } from "../../src/workspace/workspace.js";
import { policies } from "../policies.js";
import { richReport } from "../report/fixture.js";
import { openChromium } from "./chromium.js";
import { htmlOf, pageOf } from "./markdown.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = readdirSync(join(root, "examples"));
const links = {
  blob: "https://github.com/acme/shop/blob/0123456789abcdef0123456789abcdef01234567/",
  run: "https://github.com/acme/shop/actions/runs/1",
};

async function reportOf(name: string): Promise<Report> {
  const cwd = join(root, "examples", name);
  const { input } = await readWorkspace({ cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies });
  return check(input);
}

describe("Markdown as a renderer reads it", () => {
  it.each(["summary", "comment"] as const)(
    "in a %s no value becomes a link, a tag, an image or a heading of its own",
    (format) => {
      for (const lang of ["en", "zh"] as const) {
        const html = htmlOf(render(richReport(), format, { lang, colour: false, quiet: false, links }));
        const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
        for (const tag of tags) expect(OWN).toContain(tag);
        const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target!);
        for (const target of targets)
          expect(target.startsWith(links.blob) || target.startsWith(links.run) || COMMIT.test(target), target).toBe(
            true,
          );
        expect(html).not.toMatch(/@team|<img|javascript:/);
      }
    },
  );
});

/** What summaries and comments are made of. */
const OWN = [
  "h2",
  "h3",
  "h4",
  "p",
  "strong",
  "em",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "code",
  "pre",
  "br",
  "ul",
  "li",
  "a",
  "hr",
  "details",
  "summary",
  "blockquote",
  "sub",
  "span",
];
const COMMIT = /^https:\/\/github\.com\/acme\/shop\/commit\/[0-9a-f]{40}$/;

describe("data-flow maps in Chromium", () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openChromium();
  }, 300_000);
  afterAll(() => browser?.close());

  it.each([...examples, "rich report"])(
    "%s is drawn, with every node and edge",
    async (name) => {
      if (!browser) return;
      const report = name === "rich report" ? richReport() : await reportOf(name);
      const markdown = render(report, "summary", { lang: "zh", colour: false, quiet: false, links });
      const page = await browser.newPage();
      await page.setContent(pageOf(markdown));
      const { errors, edges } = await page.evaluate(async () => {
        await (globalThis as unknown as { drawn: Promise<void> }).drawn;
        const { errors } = globalThis as unknown as { errors: string[] };
        return { errors, edges: document.querySelectorAll("pre.mermaid svg path.flowchart-link").length };
      });
      await page.close();
      expect(errors).toEqual([]);
      expect(edges).toBe([...markdown.matchAll(/^ +n\d+ (?:==>|-->|-\.->)/gm)].length);
      expect(edges > 0).toBe(report.flows.length > 0);
    },
    120_000,
  );
});

/** The hotel group's manifests with a vendor in the United States added, compared with what they were. */
async function changedHotel(): Promise<Report> {
  const cwd = join(root, "examples/hotel-group");
  const { input } = await readWorkspace({ cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies });
  const added = `version: 1
recipients:
  - { id: stripe, title: Stripe, country: US, role: independent-handler }
flows:
  - id: payments-to-stripe
    from: guests
    to: stripe
    fields: [full_name, mobile, email]
    access: transfer
    people: { 2026: { ordinary: 983000, as_of: 2026-11-01 } }
`;
  const comparison = {
    name: "the base of pull request #42 (main)",
    commit: "7c1f0b5d9e3a48c2b6f7d8e9a0b1c2d3e4f50617",
    because: { en: "the last common commit", zh: "最近共同提交" },
  };
  return check({
    ...input,
    files: [...input.files, { file: "compliance/payments.hegui.yaml", text: added }],
    base: { comparison, files: input.files, policy: [] },
  });
}

describe("pictures of the documentation", () => {
  it.each(["summary", "comment"] as const)(
    "the %s looks as a reader of GitHub sees it",
    async (format) => {
      const file = join(root, `docs/images/${format}.png`);
      if (process.env.PICTURES) {
        const browser = (await openChromium())!;
        const page = await browser.newPage({ viewport: { width: 1040, height: 800 } });
        await page.setContent(
          pageOf(render(await changedHotel(), format, { lang: "en", colour: false, quiet: false, links })),
        );
        await page.evaluate(() => (globalThis as unknown as { drawn: Promise<void> }).drawn);
        writeFileSync(file, await page.screenshot({ fullPage: true }));
        await browser.close();
      }
      expect(readFileSync(file).length).toBeGreaterThan(10_000);
    },
    120_000,
  );
});
