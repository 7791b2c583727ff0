import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { check } from "../src/check.js";
import { exitCode } from "../src/cli/commands/check.js";
import { type Format, render } from "../src/report/index.js";
import { readWorkspace } from "../src/workspace/workspace.js";
import { policies } from "./policies.js";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const EXIT = {
  "hotel-group": 1,
  "hr-saas": 1,
  "mobile-game": 1,
  "genai-chatbot": 1,
  "overseas-llm-feature": 1,
  "image-app": 1,
  "smart-vehicle": 1,
  "bank-assistant": 1,
  "hospital-research": 1,
  clean: 0,
  "clean-ai": 0,
} as const;
const VIEWS: readonly (readonly [string, Format, "en" | "zh"])[] = [
  ["en.txt", "text", "en"],
  ["zh.txt", "text", "zh"],
  ["summary.md", "summary", "en"],
];

/** Compares with a golden file; UPDATE=1 writes it. */
function expectGolden(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, import.meta.url));
  if (process.env.UPDATE) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
}

describe.each(Object.entries(EXIT))("examples/%s", async (name, code) => {
  const { input, unusable } = await readWorkspace({
    cwd: root,
    paths: [`examples/${name}`],
    packs: [],
    asOf: "2026-11-21",
    overrides: {},
    policies,
  });
  const report = check(input);

  it(`exits with ${code}`, () => {
    expect(exitCode(report, unusable)).toBe(code);
  });

  it.each(VIEWS)("%s", (file, format, lang) => {
    expectGolden(`./examples/${name}/${file}`, render(report, format, { lang, colour: false, quiet: false }));
  });
});

describe.each(["clean", "clean-ai"])("examples/%s", async (name) => {
  const { input } = await readWorkspace({
    cwd: root,
    paths: [`examples/${name}`],
    packs: [],
    asOf: "2026-11-21",
    overrides: {},
    policies,
  });
  it("is silent, and says how many verdicts it made", () => {
    const report = check(input);
    expect([report.problems, report.findings, report.questions]).toEqual([[], [], []]);
    expect(report.counts.pass).toBeGreaterThan(20);
  });
});
