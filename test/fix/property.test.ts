import fc from "fast-check";
import { expect, it } from "vitest";
import { field, place, signal } from "../draft/signals.js";
import { policies } from "../policies.js";
import { fixed, wrongWith } from "./fixing.js";

const category = fc.constantFrom("basic.phone", "basic.email", "identity_document.id_card_no", "basic.phnoe");
const names = fc.constantFrom("phone", "电话", "'a b'", '"x\\ny"', "idCard");

/** A manifest in block or flow style, with comments, words that may be misspelt, and line ends of any kind. */
const manifest = fc
  .record({
    fields: fc.array(fc.tuple(names, category), { minLength: 1, maxLength: 3 }),
    key: fc.constantFrom("fields", "feilds"),
    flow: fc.boolean(),
    code: fc.constantFrom("", "code: [src/**]", "code: [lib/**]"),
    recipients: fc.constantFrom("", "recipients: []", "recipients: [{ id: pay, country: US, services: [stripe] }]"),
    model: fc.constantFrom("", "models:\n  - id: chat\n    code:\n      - lib/**\n", "models: [{ id: chat }] # c"),
    first: fc.boolean(),
    end: fc.constantFrom("\n", "\r\n", "", " # last\n", "\n\n# last\n"),
  })
  .map(({ fields, key, flow, code, recipients, model, first, end }) => {
    const items = fields.map(([name, kind]) => `{ name: ${name}, category: ${kind} }`);
    const list = flow ? ` [${items.join(", ")}] # f` : `\n${items.map((one) => `      - ${one} # f`).join("\n")}`;
    const dataset = ["  - id: users", `    ${key}:${list}`, "    subjects: [users]", ...(code ? [`    ${code}`] : [])];
    const parts = [["datasets: # all", ...dataset].join("\n"), recipients, model.trimEnd()].filter((one) => one !== "");
    const text = ["version: 1", ...(first ? parts : parts.reverse())].join("\n");
    return end === "\r\n" ? `${text}\n`.replaceAll("\n", "\r\n") : text + end;
  });

const ids = Object.keys(policies.tables.services).slice(0, 40);
const seen = fc.oneof(
  fc
    .record({
      record: fc.constantFrom("User", "t_users", "Order", "用户", ""),
      name: fc.oneof(names, fc.string({ unit: "binary", minLength: 1, maxLength: 8 })),
      category: fc.constantFrom("basic.phone", "basic.email", "biometric.fingerprint"),
      file: fc.constantFrom("src/a.ts", "lib/b.ts", "c.sql"),
    })
    .map(({ record, name, category: kind, file }) =>
      field(record, name, kind, { at: place(file), key: `field/${file}#${record}.${name}` }),
    ),
  fc
    .record({
      kind: fc.constantFrom("service" as const, "provider" as const),
      service: fc.constantFrom("stripe", "openai", ...ids),
      where: fc.constantFrom("overseas" as const, "mainland" as const, "unknown" as const),
      model: fc.constantFrom("gpt-4o", "a: b"),
    })
    .map((facts) => signal({ ...facts, ...(facts.where === "overseas" && { territory: "US" }) })),
);
const cases = fc.tuple(fc.array(manifest, { minLength: 1, maxLength: 2 }), fc.array(seen, { maxLength: 6 }));
const filesOf = (texts: readonly string[]) =>
  Object.fromEntries(
    texts.map((text, index) => [`${index}.hegui.yaml`, text.replace(/id: (?:users|pay|chat)/g, `$&${index || ""}`)]),
  );

it("a fixed manifest has no problem that it had not, and fixing it again changes nothing", () => {
  fc.assert(
    fc.property(cases, ([texts, signals]) => {
      const manifests = filesOf(texts);
      const after = fixed(manifests, signals);
      const before = new Set(wrongWith(manifests, signals));
      expect(wrongWith(after, signals).filter((one) => !before.has(one) && !/^drift-/.test(one))).toEqual([]);
      expect(fixed(after, signals)).toEqual(after);
    }),
    { numRuns: 60 },
  );
});

it("what was there stays: every line, in its order, but for the words that were misspelt", () => {
  const right = (line: string) => line.replaceAll("feilds", "fields").replaceAll("phnoe", "phone");
  fc.assert(
    fc.property(cases, ([texts, signals]) => {
      const manifests = filesOf(texts);
      const after = fixed(manifests, signals);
      for (const [file, text] of Object.entries(manifests)) {
        // Additions stand between what was there: nothing of it is gone.
        let from = 0;
        for (const part of right(text).match(/\S+?(?=[\s\]}]|$)|[\]}]/g) ?? []) {
          const at = right(after[file]!).indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + part.length;
        }
      }
    }),
    { numRuns: 60 },
  );
});

it("declared fields are findings no more", () => {
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 6 }), (signals) => {
      const text = "version: 1\ndatasets:\n  - { id: users, fields: [{ name: a, category: none }], subjects: [] }\n";
      const fields = signals.filter((one) => one.kind === "field");
      const after = fixed({ "a.hegui.yaml": text }, fields);
      expect(wrongWith(after, fields)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
