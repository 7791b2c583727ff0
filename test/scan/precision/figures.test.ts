import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
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

const tuning = await measure(scan, readCorpus("tuning"));
const heldOut = await measure(scan, readCorpus("held-out"));
// `npm run precision` prints every place where scan and labels disagree.
if (process.env.PRECISION)
  console.log(`${disagreements("tuning", tuning)}${disagreements("held out", heldOut)}${table()}`);

describe("what the scan is sure of, on the labelled corpus", () => {
  it.each(heldOut.perKind.map((one) => [one.kind, both(one)] as const))(
    "%s keeps its bars",
    (_, { precision, recall }) => {
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    },
  );

  it("is what the documentation publishes", () => {
    const text = readFileSync(PUBLISHED, "utf8");
    const published = text.replace(
      /(<!-- generated: precision -->\n)[\s\S]*?(<!-- end: precision -->)/,
      (_, head, tail) => `${head}\n${table()}\n${tail}`,
    );
    if (process.env.UPDATE) writeFileSync(PUBLISHED, published);
    else expect(text).toBe(published);
  });
});

/** Both parts of the corpus together. */
function both(held: KindFigures): { readonly precision: number; readonly recall: number } {
  const tuned = tuning.perKind.find((one) => one.kind === held.kind)!;
  const sum = (key: "truePositives" | "falsePositives" | "misses") => held[key] + tuned[key];
  return {
    precision: sum("truePositives") / (sum("truePositives") + sum("falsePositives")),
    recall: sum("truePositives") / (sum("truePositives") + sum("misses")),
  };
}

function table(): string {
  const rows = heldOut.perKind.map((held) => {
    const tuned = tuning.perKind.find((one) => one.kind === held.kind)!;
    const figures = [tuned, held].flatMap(({ precision, recall }) => [precision.toFixed(3), recall.toFixed(3)]);
    const labels = [
      held.truePositives + held.misses + tuned.truePositives + tuned.misses,
      held.hardNegatives + tuned.hardNegatives,
    ];
    return `| \`${held.kind}\` | ${[...figures, ...labels].join(" | ")} |`;
  });
  return [
    "| kind | precision | recall | precision, held out | recall, held out | positives | hard negatives |",
    "|---|---:|---:|---:|---:|---:|---:|",
    ...rows,
    "",
  ].join("\n");
}

function disagreements(part: string, { errors }: Figures): string {
  const lines = errors.map(
    (one) => `  ${one.project}/${one.file}:${one.line}  ${one.is}  ${one.kind} ${one.subject}  ${one.detail}\n`,
  );
  return `${part}: ${errors.length} of the labels and the scan disagree\n${lines.join("")}\n`;
}
