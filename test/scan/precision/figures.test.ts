import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BARS, NOTES_ONLY } from "../../../src/scan/proven.js";
import { assemble, type FileScan, scanFile } from "../../../src/scan/scan.js";
import { loadTools } from "../../../src/scan/tools.js";
import { readCorpus } from "./corpus.js";
import { type Figures, type KindFigures, measure, type Scan } from "./measure.js";

const PUBLISHED = new URL("../../../README.md", import.meta.url);
const tools = await loadTools(new URL("../../../.build/", import.meta.url));

const scan: Scan = async (files) => {
  const scans: FileScan[] = [];
  for (const { file, text } of files) {
    const one = await scanFile(file, text, tools);
    if (one) scans.push(one);
  }
  return assemble(scans, tools.vocabulary).signals;
};

/** Parts that were looked at while the scan was written, and the one that never is. */
const tuned = await measure(scan, (["tuning", "held-out", "fresh"] as const).flatMap(readCorpus));
const blind = await measure(scan, readCorpus("blind"));
// `npm run precision` prints every place where scan and labels disagree; of the blind part only how many, so that it stays blind.
if (process.env.PRECISION) console.log(`${disagreements(tuned)}${table()}`);

describe("what the scan is sure of, on the labelled corpus", () => {
  it.each(tuned.perKind.map((one) => [one.kind, one] as const))("%s reaches the bars", (_, { precision, recall }) => {
    expect(precision).toBeGreaterThanOrEqual(BARS.precision);
    expect(recall).toBeGreaterThanOrEqual(BARS.recall);
  });

  it("is a note where it falls short of a bar on the blind part", () => {
    const short = blind.perKind.filter(({ precision, recall }) => precision < BARS.precision || recall < BARS.recall);
    expect(NOTES_ONLY).toEqual(short.map((one) => one.kind));
  });

  it("is what the README publishes", () => {
    const text = readFileSync(PUBLISHED, "utf8");
    const published = text.replace(
      /(<!-- generated: precision -->\n)[\s\S]*?(<!-- end: precision -->)/,
      (_, head, tail) => `${head}\n${table()}\n${tail}`,
    );
    if (process.env.UPDATE) writeFileSync(PUBLISHED, published);
    else expect(text).toBe(published);
  });
});

function table(): string {
  const rows = blind.perKind.map((unseen) => {
    const seen = tuned.perKind.find((one) => one.kind === unseen.kind)!;
    const figures = [unseen, seen].flatMap(({ precision, recall }) => [precision.toFixed(3), recall.toFixed(3)]);
    const labels = [positives(unseen) + positives(seen), unseen.hardNegatives + seen.hardNegatives];
    return `| \`${unseen.kind}\` | ${[...figures, ...labels].join(" | ")} |`;
  });
  return [
    "| kind | precision, blind | recall, blind | precision, tuned | recall, tuned | positives | hard negatives |",
    "|---|---:|---:|---:|---:|---:|---:|",
    ...rows,
    "",
  ].join("\n");
}

function positives({ truePositives, misses }: KindFigures): number {
  return truePositives + misses;
}

function disagreements({ errors }: Figures): string {
  const lines = errors.map(
    (one) => `  ${one.project}/${one.file}:${one.line}  ${one.is}  ${one.kind} ${one.subject}  ${one.detail}\n`,
  );
  return `${errors.length} of the labels of the tuned parts and the scan disagree\n${lines.join("")}\n`;
}
