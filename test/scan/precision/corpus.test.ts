import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CAPABILITIES } from "../../../src/manifest/kind.js";
import { parseSource } from "../../../src/source/source.js";
import { readCorpus, type Split } from "./corpus.js";
import { LABELLED_KINDS, type Label, type LabelledKind, readLabels } from "./labels.js";

const SPLITS: readonly Split[] = ["tuning", "held-out", "fresh", "blind"];
/** At least so many positives and hard negatives of each kind, in all parts together. */
const LEAST: Readonly<Record<LabelledKind, readonly [number, number]>> = {
  field: [200, 200],
  exposure: [50, 60],
  service: [70, 70],
  provider: [60, 50],
  region: [40, 40],
  capability: [25, 25],
  permission: [15, 15],
};
/** The same for each part that was added later. */
const LEAST_LATER: Readonly<Record<"fresh" | "blind", Readonly<Record<LabelledKind, readonly [number, number]>>>> = {
  fresh: {
    field: [90, 100],
    exposure: [25, 35],
    service: [20, 25],
    provider: [15, 15],
    region: [10, 10],
    capability: [6, 8],
    permission: [5, 5],
  },
  blind: {
    field: [90, 100],
    exposure: [25, 35],
    service: [22, 25],
    provider: [16, 15],
    region: [12, 10],
    capability: [10, 8],
    permission: [5, 5],
  },
};
const LATER = ["fresh", "blind"] as const;

const files = SPLITS.flatMap((split) =>
  readCorpus(split).map((file) => ({ ...file, split, ...readLabels(file.text) })),
);
const labels = files.flatMap((file) =>
  file.labels.map((label) => ({ ...label, split: file.split, place: `${file.project}/${file.file}` })),
);
const count = (kind: LabelledKind, meaning: Label["meaning"], among: readonly Label[] = labels) =>
  among.filter((label) => label.kind === kind && label.meaning === meaning).length;
const of = (split: Split) => labels.filter((label) => label.split === split);

function table(name: string): Record<string, unknown> {
  const text = readFileSync(new URL(`../../../policies/tables/${name}.yaml`, import.meta.url), "utf8");
  return parseSource(`${name}.yaml`, text).source.documents[0]!.value as Record<string, unknown>;
}
const ids = (rows: unknown) => new Set((rows as { id: string }[]).map((row) => row.id));

function unknown(kinds: readonly LabelledKind[], known: (subject: string) => boolean): readonly string[] {
  return labels
    .filter((label) => kinds.includes(label.kind) && label.meaning !== "trap" && !known(label.subject))
    .map((label) => `${label.place}:${label.line} ${label.subject}`);
}

describe("the corpus", () => {
  it("has no label that cannot be read", () => {
    expect(files.flatMap((file) => file.problems.map((problem) => `${file.project}/${file.file}: ${problem}`))).toEqual(
      [],
    );
  });

  it.each(LABELLED_KINDS)("has enough positives and hard negatives of %s", (kind) => {
    expect(count(kind, "expected")).toBeGreaterThanOrEqual(LEAST[kind][0]);
    expect(count(kind, "trap")).toBeGreaterThanOrEqual(LEAST[kind][1]);
  });

  it.each(LABELLED_KINDS)("has enough positives and hard negatives of %s in each part added later", (kind) => {
    for (const split of LATER) {
      expect(count(kind, "expected", of(split)), split).toBeGreaterThanOrEqual(LEAST_LATER[split][kind][0]);
      expect(count(kind, "trap", of(split)), split).toBeGreaterThanOrEqual(LEAST_LATER[split][kind][1]);
    }
  });

  it("gives each part added later projects of its own", () => {
    const projects = (split: Split) =>
      new Set(files.filter((file) => file.split === split).map((file) => file.project.slice(split.length + 1)));
    for (const split of LATER) {
      const others = new Set(SPLITS.filter((other) => other !== split).flatMap((other) => [...projects(other)]));
      expect([...projects(split)].filter((project) => others.has(project))).toEqual([]);
    }
  });

  it("holds out about a third of the first two parts, of every kind of file", () => {
    const share = of("held-out").length / (of("tuning").length + of("held-out").length);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.45);
    const endings = (split: Split) =>
      new Set(files.filter((file) => file.split === split).map((file) => /\.[^./]+$/.exec(file.file)?.[0]));
    expect([...endings("tuning")].filter((ending) => !endings("held-out").has(ending))).toEqual([]);
  });

  it("names only categories, vendors, regions and capabilities of the tables", () => {
    const categories = ids(table("categories").categories);
    const services = ids(table("services").services);
    const providers = ids(table("ai-providers").providers);
    const regions = table("regions").regions as Record<string, { id: string }[]>;
    const region = (subject: string) => {
      const [provider, id] = subject.split(":");
      return (regions[provider!] ?? []).some((row) => row.id === id);
    };
    expect(unknown(["field", "exposure"], (subject) => categories.has(subject.split(" ").at(-1)!))).toEqual([]);
    expect(unknown(["service"], (subject) => services.has(subject))).toEqual([]);
    expect(unknown(["provider"], (subject) => providers.has(subject))).toEqual([]);
    expect(unknown(["region"], region)).toEqual([]);
    expect(unknown(["capability"], (subject) => CAPABILITIES.some((name) => name === subject))).toEqual([]);
  });

  it("marks no line as trap and positive for the same kind", () => {
    const both = files.flatMap((file) =>
      file.labels
        .filter((label) => label.meaning === "trap")
        .filter((trap) =>
          file.labels.some((l) => l.meaning === "expected" && l.kind === trap.kind && l.line === trap.line),
        )
        .map((trap) => `${file.project}/${file.file}:${trap.line} ${trap.kind}`),
    );
    expect(both).toEqual([]);
  });

  it("has files of a readable length", () => {
    expect(files.filter((file) => file.text.split("\n").length > 130).map((file) => file.file)).toEqual([]);
  });
});
