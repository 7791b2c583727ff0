import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { render } from "../../src/report/index.js";
import type { TextOptions } from "../../src/report/text.js";
import { emptyReport, richReport } from "./fixture.js";

const plain: TextOptions = { lang: "en", colour: false, quiet: false };

const cases = [
  ["en.txt", "text", plain],
  ["zh.txt", "text", { ...plain, lang: "zh" }],
  ["quiet.txt", "text", { ...plain, quiet: true }],
  ["colour.txt", "text", { ...plain, colour: true }],
  ["report.json", "json", plain],
  ["en.sarif", "sarif", plain],
  ["zh.sarif", "sarif", { ...plain, lang: "zh" }],
  ["en.github", "github", plain],
  ["zh.github", "github", { ...plain, lang: "zh" }],
  ["en.md", "summary", plain],
  ["zh.md", "summary", { ...plain, lang: "zh" }],
] as const;

it.each(cases)("renders %s as it was", (name, format, options) => {
  expectGolden(name, render(richReport(), format, options));
});

it.each([
  ["en", "draft law, not in force"],
  ["zh", "法规草案，尚未施行"],
] as const)("says of draft law that it is not in force (%s)", (lang, words) => {
  const report = richReport();
  const drafts = { ...report, findings: report.findings.map((one) => ({ ...one, draft: true })) };
  const text = render(drafts, "text", { ...plain, lang });
  expect(text).toContain(words);
  expect(text).not.toMatch(lang === "en" ? /in force since|applies from/ : /起施行/);
});

it.each([
  ["empty.txt", "text"],
  ["empty.md", "summary"],
] as const)("says in %s that nothing was checked", (name, format) => {
  expectGolden(name, render(emptyReport(), format, plain));
});

function expectGolden(name: string, found: string): void {
  const file = new URL(`./golden/${name}`, import.meta.url);
  if (process.env.UPDATE === "1") writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, "utf8"));
}
