import { expect, it } from "vitest";
import { type RenderOptions, render } from "../../src/report/index.js";
import { expectGolden } from "./expect-golden.js";
import { emptyReport, plainReport, richReport } from "./fixture.js";

const plain: RenderOptions = { lang: "en", colour: false, quiet: false };
const linked: RenderOptions = {
  ...plain,
  key: "default",
  links: {
    blob: "https://github.com/acme/booking/blob/0123456789abcdef0123456789abcdef01234567/",
    run: "https://github.com/acme/booking/actions/runs/42",
    command: "npx hegui@0.1.0 check --as-of 2026-11-21 --base 'main`@team'",
  },
};

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
  ["en.md", "summary", linked],
  ["zh.md", "summary", { ...linked, lang: "zh" }],
  ["comment.en.md", "comment", linked],
  ["comment.zh.md", "comment", { ...linked, lang: "zh" }],
] as const;

it.each(cases)("renders %s as it was", (name, format, options) => {
  expectGolden(name, render(richReport(), format, options));
});

it.each([
  ["plain.en.txt", "text", plain],
  ["plain.zh.txt", "text", { ...plain, lang: "zh" }],
  ["plain.quiet.txt", "text", { ...plain, quiet: true }],
  ["plain.colour.txt", "text", { ...plain, colour: true }],
  ["plain.md", "summary", plain],
  ["plain.comment.md", "comment", plain],
] as const)("renders %s of a report without a comparison", (name, format, options) => {
  expectGolden(name, render(plainReport(), format, options));
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
  ["empty.comment.md", "comment"],
] as const)("says in %s that nothing was checked", (name, format) => {
  expectGolden(name, render(emptyReport(), format, plain));
});
