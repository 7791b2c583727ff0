import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderPage } from "../../src/page/page.js";
import { mapStrings } from "../../src/report/sanitise.js";
import { openChromium } from "./chromium.js";
import { EXAMPLES, exampleReport, openReport, pageAssets, type Shown } from "./report.js";

const assets = await pageAssets();
const reports = new Map<string, Shown>();
for (const name of EXAMPLES) reports.set(name, await exampleReport(name));

/** Every part of a report, in its order. */
const PARTS = [
  ...["overview", "map", "findings", "questions", "inventory", "decisions", "thresholds", "models", "clocks"],
  ...["things", "coverage", "upcoming", "made"],
];

describe.each([...reports])("the HTML report of %s", (_, shown) => {
  const html = (lang: "en" | "zh" = "en") => renderPage({ ...shown, lang, assets });

  it("is the same for the same input, and differs by the language it opens in alone", () => {
    expect(html()).toBe(html());
    const opening = (text: string) => text.replace(/^<html lang="[^"]*">/m, "").replace(/(<title [^>]*>)[^<]*/, "$1");
    expect(opening(html("zh"))).toBe(opening(html("en")));
  });

  it("leads nowhere that is not in it, and has every anchor once", () => {
    const text = html();
    const ids = [...text.matchAll(/ id="?([^\s">]+)/g)].map(([, id]) => id!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Set(ids);
    const targets = [...text.matchAll(/ href="([^"]*)"/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !target.startsWith("#") || !known.has(target.slice(1)))).toEqual([]);
    expect(targets.length).toBeGreaterThan(PARTS.length);
  });

  it("says everything in both languages", () => {
    const text = html();
    expect(text).not.toMatch(/<i lang=(?:en|zh)>\s*<\/i>/);
    const count = (lang: string) => text.split(`lang=${lang}>`).length;
    expect(count("en")).toBe(count("zh"));
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it("has every finding, question, decision, thing and field", () => {
    const text = html();
    const { report, things, decisions, inventory } = shown.dossier;
    const failed = report.findings.filter((one) => one.outcome === "fail" && one.state !== "waived");
    for (const one of [...failed, ...report.questions]) expect(text).toContain(`id="f-${one.fingerprint}"`);
    for (const one of things) expect(text).toContain(`id="${one.kind}/${one.id}"`);
    for (const { entity } of decisions) expect(text).toContain(`data-of="${entity.kind}/${entity.id}"`);
    for (const { dataset, field } of inventory) expect(text).toContain(`${dataset}</a>.${field}`);
  });
});

describe("the HTML report in Chromium", () => {
  let browser: Browser | undefined;
  const folder = mkdtempSync(join(tmpdir(), "hegui-page-"));
  const file = join(folder, "report.html");
  beforeAll(async () => {
    browser = await openChromium();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each([...reports])(
    "%s opens without a fault, asks for nothing, switches, and has nothing that axe-core objects to",
    async (_, shown) => {
      if (!browser) return;
      const { page, wrong, asked } = await openReport(browser, { ...shown, lang: "en", assets }, file);
      for (const id of PARTS) expect(await page.locator(`#${id} h2`).isVisible(), id).toBe(true);
      const [english, title] = [await page.locator("main").innerText(), await page.title()];
      expect(await violations(page)).toEqual([]);
      await page.click("[data-do=language]");
      await page.click("[data-do=theme]");
      expect(await page.getAttribute("html", "lang")).toBe("zh-CN");
      expect(await page.getAttribute("html", "data-theme")).toBe("dark");
      expect(await page.locator("h1").innerText()).toBe("合规检查报告");
      expect(await page.locator("main").innerText()).not.toBe(english);
      expect(await page.title()).not.toBe(title);
      expect(await violations(page)).toEqual([]);
      await page.click("[data-do=language]");
      expect(await page.title()).toBe(title);
      expect(wrong).toEqual([]);
      expect(asked.length).toBe(1);
      await page.close();
    },
    300_000,
  );

  it("opens what an anchor leads to, wherever it is folded, and keeps the anchor when the language changes", async () => {
    if (!browser) return;
    const shown = reports.get("hotel-group")!;
    const { page } = await openReport(browser, { ...shown, lang: "zh", assets }, file);
    await page.click('#findings-list article:first-of-type dd a[href^="#decision"] >> nth=0');
    const hash = await page.evaluate(() => location.hash);
    expect(hash).toMatch(/^#decision\//);
    const fold = page.locator(`[id="${hash.slice(1)}"]`);
    expect(await fold.getAttribute("open")).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await page.click("[data-do=language]");
    expect(await page.evaluate(() => location.hash)).toBe(hash);
    await page.close();
  });

  it("opens the panel of a thing by click, Enter and Space; Escape closes it and gives the focus back", async () => {
    if (!browser) return;
    const shown = reports.get("hotel-group")!;
    const { page, wrong } = await openReport(browser, { ...shown, lang: "en", assets }, file);
    const node = page.locator('.map > [lang=en] [data-key="flow/offers-to-dublin"]').first();
    const panel = page.locator("#panel");
    for (const open of [() => node.dispatchEvent("click"), () => node.press("Enter"), () => node.press("Space")]) {
      await node.focus();
      await open();
      expect(await panel.isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel");
      expect(await panel.locator("article").count()).toBe(3);
      expect(await panel.innerText()).toContain("consent.separate");
      expect(await page.evaluate(() => new Set([...document.querySelectorAll("[id]")].map((one) => one.id)).size)).toBe(
        await page.locator("[id]").count(),
      );
      await page.keyboard.press("Escape");
      expect(await panel.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-key"))).toBe("flow/offers-to-dublin");
    }
    await node.press("Enter");
    expect(await violations(page)).toEqual([]);
    await page.click("[data-do=close]");
    expect(wrong).toEqual([]);
    await page.close();
  }, 120_000);

  it("narrows lists by words and choices, says how much is left, and prints everything all the same", async () => {
    if (!browser) return;
    const shown = reports.get("hotel-group")!;
    const { page } = await openReport(browser, { ...shown, lang: "en", assets }, file);
    const form = page.locator("form[data-list=findings]");
    const cards = page.locator("#findings-list article");
    const all = await cards.count();
    await form.locator("input[type=search]").fill("DUBLIN");
    await expect.poll(() => form.locator("output").innerText()).toBe(`3 of ${all} shown`);
    expect(await page.locator("#findings-list article:visible").count()).toBe(3);
    await form.getByText("Warning", { exact: true }).click();
    await expect.poll(() => page.locator("#findings-list article:visible").count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#findings-list article:visible").count()).toBe(all);
    await page.close();
  });

  it("prints every section with every fold open, and no control", async () => {
    if (!browser) return;
    const shown = reports.get("genai-chatbot")!;
    const { page } = await openReport(browser, { ...shown, lang: "zh", assets }, file);
    await page.emulateMedia({ media: "print" });
    for (const id of PARTS) expect(await page.locator(`#${id} h2`).isVisible(), id).toBe(true);
    for (const control of ["header.bar", "form.filter", "#panel", ".skip"])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    const hidden = await page.evaluate(
      () =>
        [...document.querySelectorAll("main details > *")].filter((one) => one.getClientRects().length === 0).length,
    );
    expect(hidden).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(3);
    await page.close();
  }, 120_000);

  it("can be read without a script", async () => {
    if (!browser) return;
    const shown = reports.get("hotel-group")!;
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setContent(renderPage({ ...shown, lang: "en", assets }));
    for (const id of PARTS) expect(await page.locator(`#${id} h2`).isVisible(), id).toBe(true);
    for (const control of [".tools", "form.filter", "#panel"])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    await page.locator('[id="flow/offers-to-dublin"] summary').click();
    expect(await page.locator('[id="flow/offers-to-dublin"] .facts').isVisible()).toBe(true);
    await context.close();
  });

  it("takes hostile texts for text", async () => {
    if (!browser) return;
    const hostile = HOSTILE.join(" ");
    const shown = mapStrings(reports.get("hotel-group")!, (text) => `${text}${hostile}`, CLOSED);
    const input = { ...shown, lang: "en" as const, assets };
    const { page, wrong, asked } = await openReport(browser, input, file);
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
    const tags = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll("*")].map((one) => one.localName)),
    ]);
    expect(tags.filter((tag) => !OWN.includes(tag))).toEqual([]);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("a:not([href^='#']), [onerror], [onload], [style]").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(
      /[\u202a-\u202e\u2066-\u2069\u200b]/,
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    expect(wrong).toEqual([]);
    expect(asked.length).toBe(1);
    await page.close();
  }, 120_000);

  it.each([390, 1280])("is no wider than a window of %i pixels", async (width) => {
    if (!browser) return;
    const shown = reports.get("smart-vehicle")!;
    const { page } = await openReport(browser, { ...shown, lang: "zh", assets }, file);
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await page.close();
  });
});

describe("the picture of the documentation", () => {
  it("is the first screen of the hotel group's report", async () => {
    const file = fileURLToPath(new URL("../../docs/images/report.png", import.meta.url));
    if (process.env.PICTURES) {
      const browser = (await openChromium())!;
      const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
      await page.setContent(renderPage({ ...reports.get("hotel-group")!, lang: "en", assets }));
      writeFileSync(file, await page.screenshot());
      await browser.close();
    }
    expect(readFileSync(file).length).toBeGreaterThan(10_000);
  }, 120_000);
});

const HOSTILE = [
  "<script>hacked=1</script></script></style></title><img src=x onerror=hacked=1>",
  "]]> --> <!-- javascript:hacked=1 \"onmouseover='hacked=1'`${hacked=1}`",
  "\u202e\u2066\u200b\u0000\ud800 &lt;b&gt; &#60;",
  "x".repeat(10_000),
];
/** Words that the program reads, not people. */
const CLOSED = new Set([
  ...[
    "schema",
    "level",
    "state",
    "outcome",
    "kind",
    "what",
    "status",
    "zone",
    "checked",
    "fail_on",
    "unknown",
    "change",
  ],
  ...["meanings", "coverage", "areas", "relation", "sighted"],
]);
const OWN = [
  ...["html", "head", "meta", "title", "style", "body", "script", "a", "header", "nav", "main", "aside", "section"],
  ...["article", "h1", "h2", "h3", "h4", "p", "i", "b", "em", "strong", "small", "span", "code", "pre", "mark", "div"],
  ...["ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary"],
  ...["form", "label", "input", "output", "button", "br", "svg", "g", "path", "circle", "rect", "line", "text", "desc"],
];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core objects to, with folds open and everything laid out; of what repeats a few are looked at. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const list of document.querySelectorAll(
      "main tbody, main ul, main ol, main .facts, main .glossary dl, [data-group]",
    ))
      for (const one of [...list.children].slice(9)) one.remove();
    for (const list of document.querySelectorAll("[data-group], main > section"))
      for (const one of [...list.querySelectorAll("details")].slice(0, 2)) one.open = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".group, .part { content-visibility: visible !important }");
    document.adoptedStyleSheets = [sheet];
  });
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Result {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Result> } };
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  });
}
