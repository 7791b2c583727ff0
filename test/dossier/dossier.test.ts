import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dossierOf } from "../../src/dossier/index.js";
import { meaningOf } from "../../src/dossier/meanings.js";
import { COLLECTIONS, KINDS } from "../../src/manifest/kind.js";
import { compileGuides } from "../../src/rule/guide.js";
import { readWorkspace } from "../../src/workspace/workspace.js";
import { policies } from "../policies.js";

const root = fileURLToPath(new URL("../../examples", import.meta.url));
const library = { guide: compileGuides().manifest, obligations: policies.law.obligations };
const EXAMPLES = readdirSync(root).filter((name) => readdirSync(join(root, name)).includes("compliance"));

async function dossierFor(name: string) {
  const cwd = join(root, name);
  const { input } = await readWorkspace({ cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies });
  return { input, dossier: dossierOf(input, library) };
}

type Leaf = readonly [route: string, value: string];

/** Every scalar of an entity, by another parser; lists of scalars are one leaf. */
function leaves(value: unknown, route: readonly string[] = []): readonly Leaf[] {
  if (Array.isArray(value) && value.every((one) => typeof one !== "object"))
    return [[route.join("."), value.map(String).join(", ")]];
  if (typeof value !== "object" || value === null) return [[route.join("."), String(value)]];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...route, key]));
}

describe.each(EXAMPLES)("the dossier of %s", async (name) => {
  const { input, dossier } = await dossierFor(name);

  it("has every declared fact on its line", () => {
    for (const { file, text } of input.files) {
      const lines = text.split("\n");
      const document = parse(text) as Record<string, Record<string, unknown>[]>;
      for (const kind of KINDS)
        for (const data of document[COLLECTIONS[kind]] ?? []) {
          const thing = dossier.things.find((one) => one.kind === kind && one.id === data.id)!;
          expect(thing.at.file).toBe(file);
          const { id: _, ...rest } = data;
          for (const [route, value] of leaves(rest)) {
            const facts = thing.facts.filter((one) => one.path === route || one.path.startsWith(`${route}.`));
            expect(facts.length, `${kind}/${thing.id} ${route}`).toBeGreaterThan(0);
            const plain = facts.map((one) => one.value.replaceAll(",", "")).join(" ");
            expect(plain).toBe(value.replaceAll(",", ""));
            // A list of references has a place for each.
            const line = lines[facts[0]!.at.start.line - 1]!;
            const key = route
              .split(".")
              .filter((part) => !/^\d+$/.test(part))
              .at(-1)!;
            expect(
              [key, facts[0]!.value].some((one) => line.includes(one)),
              `${kind}/${thing.id} ${route}`,
            ).toBe(true);
          }
        }
    }
  });

  it("has every field of every dataset", () => {
    const datasets = input.files.flatMap(({ text }) => parse(text).datasets ?? []) as {
      id: string;
      fields: unknown[];
    }[];
    const names = datasets.flatMap(({ id, fields }) =>
      fields.map((one) => [id, (one as { name: string }).name].join(" ")),
    );
    expect(dossier.inventory.map((one) => `${one.dataset} ${one.field}`).sort()).toEqual(names.sort());
  });

  it("decides what the report decides", () => {
    for (const made of dossier.report.decisions) {
      const shown = dossier.decisions.filter(
        ({ entity, table }) =>
          entity.kind === made.entity.kind &&
          entity.id === made.entity.id &&
          dossier.tables[table]!.title.en === made.title.en,
      );
      expect(shown.map((one) => one.undecided || one.name.en)).toEqual([made.undecided || made.name.en]);
    }
  });

  it("names facts behind rows that the things have", () => {
    const facts = new Set(
      dossier.things.flatMap(({ kind, id, facts }) =>
        facts.flatMap(({ path, at }) => `${kind}/${id} ${path} ${at.file}:${at.start.line}`),
      ),
    );
    const reads = dossier.decisions.flatMap((one) => [...one.variables, ...one.tried].flatMap((part) => part.reads));
    for (const { entity, path, at } of reads)
      if (at) expect(facts).toContain(`${entity} ${path} ${at.file}:${at.start.line}`);
    expect(reads.length).toBeGreaterThan(0);
  });

  it("says what every key means, in both languages", () => {
    for (const { kind, facts } of dossier.things)
      for (const { path } of facts) {
        const meaning = meaningOf(dossier.meanings, { kind, path });
        expect([meaning?.en, meaning?.zh], `${kind}.${path}`).toEqual([
          expect.stringMatching(/./),
          expect.stringMatching(/./),
        ]);
      }
  });

  it("says what the law asks for behind every finding and question", () => {
    const { findings, questions } = dossier.report;
    const asked = new Set([...findings.map((one) => one.rule), ...questions.flatMap((one) => one.rules)]);
    const told = new Set(dossier.duties.flatMap((one) => one.rules));
    expect([...asked].filter((rule) => !told.has(rule))).toEqual([]);
    for (const { id, rules } of dossier.duties) {
      const duty = library.obligations.find((one) => one.id === id)!;
      for (const rule of rules) expect(duty.rules).toContain(rule);
    }
  });

  it("depends on no order", async () => {
    const again = dossierOf({ ...input, files: [...input.files].reverse() }, library);
    expect(JSON.stringify(again)).toBe(JSON.stringify(dossier));
  });
});

it("there are examples", () => {
  expect(EXAMPLES.length).toBeGreaterThan(8);
  expect(readFileSync(join(root, "clean/compliance/data.hegui.yaml"), "utf8")).toContain("datasets");
});
