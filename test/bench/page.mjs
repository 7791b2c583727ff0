import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { parse, stringify } from "yaml";

// The HTML report of about 2,000 entities: how large it is, and how long a reader waits for each thing in Chromium.
// node test/bench/page.mjs [entities], with CHROMIUM as elsewhere; HEGUI_CLI names the command line to measure.
const root = resolve(import.meta.dirname, "../..");
const cli = process.env.HEGUI_CLI ?? join(root, "dist/cli/index.js");
const wanted = Number(process.argv[2] ?? 2000);
const EXAMPLES = ["hotel-group", "genai-chatbot", "hr-saas", "smart-vehicle"];

const folder = mkdtempSync(join(tmpdir(), "hegui-bench-page-"));
const entities = writeCopies(folder, wanted);
const file = join(folder, "report.html");
const start = performance.now();
const { status, stderr } = spawnSync(process.execPath, [cli, "report", "html", "--as-of", "2026-11-21", "-o", file], { cwd: folder, encoding: "utf8" });
if (status !== 0) throw new Error(stderr);
console.log(`${entities} entities: written in ${((performance.now() - start) / 1000).toFixed(1)} s, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
if (process.env.KEEP) writeFileSync(process.env.KEEP, readFileSync(file));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
await page.waitForTimeout(500);
const { paint, load } = await page.evaluate(() => ({
  paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  load: performance.getEntriesByType("navigation")[0].loadEventEnd,
}));
console.log(`first paint ${paint.toFixed(0)} ms, loaded ${load.toFixed(0)} ms`);
await took("language switch", () => document.querySelector("[data-do=language]").click());
await took("theme switch", () => document.querySelector("[data-do=theme]").click());
await took("panel opened from the map", () => document.querySelector(".map [data-key^='flow/']")?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
await took("first keystroke in the filter of findings", () => type("findings", "d"));
await took("next keystroke", () => type("findings", "du"));
await took("first keystroke in the filter of things", () => type("things", "m"));
await took("next keystroke", () => type("things", "me"));
await took("link to a decision", () => { location.hash = document.querySelector("#decisions-list details[data-of]:last-of-type").id; });
await browser.close();
rmSync(folder, { recursive: true });

/** Time from an act to the second frame after it, the wait of the filter for the next key included. */
async function took(name, act) {
  await page.evaluate(() => {
    globalThis.type = (list, text) => {
      const input = document.querySelector(`form[data-list=${list}] input`);
      input.value = text;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    };
    globalThis.frames = () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 81));
  });
  const time = await page.evaluate(`(async () => { const start = performance.now(); (${act})(); const own = performance.now() - start; const from = performance.now(); await frames(); return [own, performance.now() - from - 81]; })()`);
  console.log(`${name}: ${time[0].toFixed(0)} ms of script, ${Math.max(0, time[1]).toFixed(0)} ms until it is seen`);
  await page.waitForTimeout(200);
}

/** Copies of examples with ids of their own, in one organization. */
function writeCopies(folder, most) {
  const documents = EXAMPLES.flatMap((name) => {
    const from = join(root, "examples", name, "compliance");
    const files = readdirSync(from).filter((one) => one.endsWith(".yaml"));
    return [files.map((one) => parse(readFileSync(join(from, one), "utf8")))];
  });
  let written = 0;
  for (let copy = 0; written < most; copy++) {
    const parts = documents[copy % documents.length];
    const ids = new Set(parts.flatMap(collections).flatMap(([name, all]) => (name === "organizations" ? [] : all.map((one) => one.id))));
    const rename = (value) => {
      if (typeof value === "string") {
        const [, kind = "", id = ""] = /^([a-z]+\/)?(.*)$/.exec(value) ?? [];
        return ids.has(id) ? `${kind}${id}-${copy}` : value;
      }
      if (Array.isArray(value)) return value.map(rename);
      if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rename(one)]));
      return value;
    };
    for (const [index, part] of parts.entries()) {
      const { organizations, ...rest } = part;
      const own = copy === 0 && organizations ? { organizations } : {};
      const text = JSON.stringify({ ...rename(rest), ...own }).replaceAll(/"(?:organization|handler|provider)":"[^"]*",?/g, "").replaceAll(",}", "}");
      mkdirSync(join(folder, `service-${copy}`), { recursive: true });
      writeFileSync(join(folder, `service-${copy}`, `part-${index}.hegui.yaml`), stringify(JSON.parse(text)));
      written += collections(rest).flatMap(([, all]) => all).length;
    }
  }
  for (const name of EXAMPLES) cpSync(join(root, "examples", name, "docs"), join(folder, "docs"), { recursive: true });
  return written;
}

function collections(document) {
  return Object.entries(document).filter(([, value]) => Array.isArray(value));
}
