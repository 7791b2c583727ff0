import fc from "fast-check";
import { expect, it } from "vitest";
import { check } from "../../src/check.js";
import { renderJson } from "../../src/report/json.js";
import { renderText } from "../../src/report/text.js";
import { inputOf } from "./input.js";
import { filesOf, manifests } from "./manifest.js";

const token = fc.constantFrom(
  ..."version: 1|\n|\n  - |\n    |id: |acme|organizations:|datasets:|flows:|from: |fields: |{|}|[|]|,|: |&a |*a|!!str |---\n|null|true|.inf|-1|__proto__|constructor|\"|'|# |2026-02-30|people: |\t|😀|中文".split(
    "|",
  ),
);
const yaml = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(""));
const text = fc.oneof(yaml, yaml, fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme" }));

/** A valid file with a few pieces cut out, put in, or doubled. */
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), put: fc.oneof(token, text) });
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

function mutate(text: string, changes: readonly { at: number; cut: number; put: string }[]): string {
  return changes.reduce((result, { at, cut, put }) => {
    const start = Math.floor(at * result.length);
    return result.slice(0, start) + put + result.slice(start + cut);
  }, text);
}

function judge(files: readonly { file: string; text: string }[]): void {
  const report = check(inputOf(files));
  expect(report.files).toHaveLength(files.length);
  renderJson(report);
  renderText(report, { lang: "zh", colour: false, quiet: false });
}

it("judges any texts without throwing", () => {
  const files = fc
    .array(text, { maxLength: 4 })
    .map((texts) => texts.map((one, n) => ({ file: `${n}.yaml`, text: one })));
  fc.assert(fc.property(files, judge), { numRuns: 100, endOnFailure: true });
});

it("judges broken manifests without throwing", () => {
  fc.assert(
    fc.property(manifests, edits, fc.nat(), (manifest, changes, index) => {
      const files = filesOf(manifest);
      const broken = index % files.length;
      judge(files.map((one, n) => (n === broken ? { ...one, text: mutate(one.text, changes) } : one)));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

/** Values that a schema does not expect, put where a manifest has another one. */
const odd = fc.oneof(
  fc.constantFrom(null, [], {}, "", 0, -1, true, "__proto__", [null], [[]], { id: null }),
  fc.jsonValue(),
);

it("judges manifests with odd values without throwing", () => {
  fc.assert(
    fc.property(manifests, odd, fc.nat(), fc.nat(), (manifest, value, which, key) => {
      const changed = manifest.map((one, index) => {
        const keys = Object.keys(one.data);
        return index === which % manifest.length
          ? { ...one, data: { ...one.data, [keys[key % keys.length]!]: value } }
          : one;
      });
      const named = filesOf(changed).map((one, index) => ({ ...one, file: `${index}.hegui.yaml` }));
      judge(named);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
