import fc from "fast-check";
import { expect, it } from "vitest";
import { check } from "../../src/check.js";
import { compilePacks } from "../../src/rule/compile.js";
import { compose } from "../../src/rule/compose.js";
import type { PackFolder } from "../../src/rule/loaded.js";
import { policies } from "../policies.js";
import { head, rule } from "../workspace-packs/written.js";
import { inputOf } from "./input.js";
import { filesOf, manifests } from "./manifest.js";

const NAMES = ["a", "b", "c", "d"] as const;
const LEVELS = ["error", "warning", "note", "off"] as const;

/** What each pack says: which of the packs before it it extends, and what it decides. */
const says = fc.record({
  extends: fc.subarray([...NAMES]),
  level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
  days: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  fix: fc.option(fc.constantFrom("x", "y"), { nil: undefined }),
});

type Says = typeof says extends fc.Arbitrary<infer T> ? T : never;

const BASE: PackFolder = {
  folder: "base",
  files: [
    {
      file: "base/pack.yaml",
      text: head("base", "params: { days: { type: int, default: 9, about: { en: a, zh: a } } }"),
    },
    { file: "base/base-rule.yaml", text: rule("base-rule", { when: "params.days > 1" }) },
  ],
};

function folderOf(id: string, { level, days, fix }: Says): PackFolder {
  const lines = [
    ...(level ? [`levels: { base-rule: "${level}" }`] : []),
    ...(days ? [`set: { base: { days: ${days} } }`] : []),
  ];
  const texts = fix ? [{ file: `${id}/translations/ja.yaml`, text: `rules: { base-rule: { fix: ${fix} } }\n` }] : [];
  return { folder: id, files: [{ file: `${id}/pack.yaml`, text: head(id, ...lines) }, ...texts] };
}

it("composing does not depend on the order of packs", () => {
  fc.assert(
    fc.property(fc.tuple(says, says, says, says), fc.gen(), (all, draw) => {
      const extended = new Map(
        all.map((one, index) => [NAMES[index]!, ["base", ...one.extends.filter((id) => NAMES.indexOf(id) < index)]]),
      );
      const folders = [BASE, ...all.map((one, index) => folderOf(NAMES[index]!, one))];
      const composed = (order: readonly PackFolder[]) => {
        const compiled = compilePacks({ ...policies, folders: order, base: [] });
        expect(compiled.problems).toEqual([]);
        const packs = compiled.packs.map((pack) => ({ ...pack, extends: extended.get(pack.id as "a") ?? [] }));
        const { heads, translations, words } = compiled;
        const found = compose({ packs, known: [], heads, translations, tables: words.tables, lang: "ja" });
        const problems = found.problems.map(({ message, at }) => `${at.file} ${message.en}`).sort();
        const base = found.packs.find((pack) => pack.id === "base")!;
        return { problems, base, levels: found.levels, params: found.params, languages: found.languages };
      };
      const order = draw(() => fc.shuffledSubarray(folders, { minLength: folders.length, maxLength: folders.length }));
      expect(composed(order)).toEqual(composed(folders));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

/** Parameters with the text of an expression that reads them; `@` stands for the parameter. */
const read = fc.oneof(
  fc.record({
    type: fc.constant("int"),
    value: fc.integer({ min: 0, max: 1000 }),
    text: fc.constantFrom("@ > 3", "4 / 2 + @ == 7 || has(@)", "[1, 2].exists(x, x < @)"),
  }),
  fc.record({
    type: fc.constant("bool"),
    value: fc.boolean(),
    text: fc.constantFrom("@", "!@ && it.necessary", "@ ? it.necessary : false"),
  }),
  fc.record({
    type: fc.constant("string"),
    value: fc.constantFrom("a", "Guess incomes", "“x”"),
    text: fc.constantFrom("it.purpose == @", "it.purpose.contains(@)", '@ in ["a", it.id]'),
  }),
  fc.record({
    type: fc.constant("list<string>"),
    value: fc.array(fc.constantFrom("ads", "b"), { minLength: 1 }),
    text: fc.constantFrom("it.id in @", "@.all(x, x != it.id)", "size(@) > 1"),
  }),
);

it("a parameter reads as its value would, written in its place", () => {
  const compiled = (text: string, params: string) => {
    const files = [
      { file: "own/pack.yaml", text: head("own", params) },
      { file: "own/own-rule.yaml", text: rule("own-rule", { assert: JSON.stringify(text) }) },
    ];
    const { packs, problems, heads, translations, words } = compilePacks({
      ...policies,
      folders: [{ folder: "own", files }],
      base: [],
    });
    expect(problems).toEqual([]);
    const composed = compose({ packs, known: [], heads, translations, tables: words.tables });
    expect(composed.problems).toEqual([]);
    return composed.packs[0]!.rules[0]!.assert;
  };
  fc.assert(
    fc.property(read, ({ type, value, text }) => {
      // `has()` takes a fact or a parameter, never a value.
      const literal = text.replace("has(@)", "true").replaceAll("@", JSON.stringify(value));
      const params = `params: { x: { type: "${type}", default: ${JSON.stringify(value)}, about: { en: a, zh: a } } }`;
      const bound = JSON.stringify(compiled(text.replaceAll("@", "params.x"), params));
      const plain = JSON.stringify(compiled(literal, ""));
      expect(bound.replace(/\["has",\["lit",\d+\]\]/, '["lit",true]')).toBe(plain);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

const KINDS = ["dataset", "activity", "flow", "recipient", "system", "model"] as const;
const COLLECTIONS = ["datasets", "activities", "flows", "recipients", "systems", "models"];
const vocabulary = KINDS.map((on) => `  - { on: ${on}, name: tag, type: string, about: { en: a, zh: a } }\n`).join("");
const OWN: PackFolder = {
  folder: "acme",
  files: [
    { file: "acme/pack.yaml", text: head("acme") },
    { file: "acme/vocabulary.yaml", text: `fields:\n${vocabulary}` },
  ],
};

it("a field of a pack changes no verdict of a built-in rule", () => {
  const { words, problems } = compilePacks({ ...policies, folders: [OWN], base: policies.packs });
  expect(problems).toEqual([]);
  fc.assert(
    fc.property(manifests, (manifest) => {
      const files = filesOf(manifest);
      const tagged = files.map(({ file, text }) => {
        const data = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
        for (const key of COLLECTIONS) for (const one of data[key] ?? []) one.x_acme = { tag: "crm" };
        return { file, text: JSON.stringify(data) };
      });
      const verdicts = (input: ReturnType<typeof inputOf>) => {
        const { findings, rules, problems } = check({ ...input, ...words });
        return {
          problems,
          rules,
          findings: findings.map(({ fingerprint, outcome }) => `${fingerprint} ${outcome}`).sort(),
        };
      };
      expect(verdicts(inputOf(tagged))).toEqual(verdicts(inputOf(files)));
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
