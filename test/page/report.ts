import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { type PageAssets, type PageInput, renderPage } from "../../src/page/page.js";
import { reportInput } from "../../src/page/report.js";
import { compileGuides } from "../../src/rule/guide.js";
import { readWorkspace } from "../../src/workspace/workspace.js";
import { policies } from "../policies.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const library = { guide: compileGuides().manifest, obligations: policies.law.obligations };

/** Folders of examples that hold manifests. */
export const EXAMPLES = [
  ...readdirSync(join(root, "examples")).filter((name) =>
    readdirSync(join(root, "examples", name)).includes("compliance"),
  ),
  "company-pack/shop",
];

/** What the report of an example shows. */
export async function exampleReport(name: string): Promise<Shown> {
  const cwd = join(root, "examples", name);
  const { input } = await readWorkspace({ cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies });
  return reportInput(input, library);
}

/** All of a report but its language and looks. */
export type Shown = Omit<PageInput, "lang" | "assets">;

/** Style and script as the build compiles them. */
export async function pageAssets(): Promise<PageAssets> {
  const { compilePage } = await import(pathToFileURL(join(root, "build/page.mjs")).href);
  return compilePage(root);
}

/** A report that a browser has opened, and everything that went wrong meanwhile. */
export interface Opened {
  readonly page: Page;
  readonly wrong: readonly string[];
  readonly asked: readonly string[];
}

/** Opens a report from a file, as a reader does. */
export async function openReport(browser: Browser, input: PageInput, path: string): Promise<Opened> {
  writeFileSync(path, renderPage(input));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const wrong: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  return { page, wrong, asked };
}
