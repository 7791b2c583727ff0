import { describe, expect, it } from "vitest";
import type { RuleDefinition } from "../../src/code/define.js";
import { RuleThrew, runnable } from "../../src/code/run.js";
import { buildModel, readManifests } from "../../src/examine.js";
import { policies } from "../policies.js";

const TEXT = `version: 1
organizations: [{ id: acme, officer: { contact_published: true } }]
recipients: [{ id: crs, country: FR }]
datasets:
  - { id: guests, title: Guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
flows:
  - { id: out, from: guests, to: crs, access: transfer, mechanism: { type: security-assessment } }
  - { id: bare, from: guests, to: crs, access: transfer }
`;
const { valid } = readManifests({ ...policies, files: [{ file: "a.hegui.yaml", text: TEXT }], documentHash: () => "" });
const { model } = buildModel({ ...policies, asOf: "2026-11-21" }, valid);

type Check = RuleDefinition<never>["check"];

/** What a check comes to on every entity of a kind: its outcome, or where the facts belong that it lacks. */
function judged(kind: "dataset" | "flow", check: unknown): readonly string[] {
  const run = runnable({ id: "own", check: check as Check } as RuleDefinition);
  return model.all(kind).map((entity) => {
    const outcome = run(entity, model);
    const shown =
      typeof outcome === "string" ? outcome : outcome.missing.map((one) => `${one.entity} ${one.path.join(".")}`);
    return `${entity.id}: ${shown}`;
  });
}

describe("the check of a rule in TypeScript", () => {
  // biome-ignore lint/suspicious/noExplicitAny: a rule of a workspace may read anything
  type Any = any;
  it.each([
    ["dataset", () => false, ["guests: fail"]],
    ["dataset", () => "skip", ["guests: skip"]],
    ["dataset", (it: Any) => it.fields.length === 1 && it.fields[0].name === "phone", ["guests: pass"]],
    ["flow", (it: Any) => it.mechanism.type !== "", ["bare: flow/bare mechanism", "out: pass"]],
    [
      "flow",
      (it: Any) => it.mechanism.filed_on !== "",
      ["bare: flow/bare mechanism", "out: flow/out mechanism.filed_on"],
    ],
    ["flow", (it: Any) => it.to.legal_name, ["bare: recipient/crs legal_name", "out: recipient/crs legal_name"]],
    ["flow", (it: Any, { has }: Any) => has(() => it.mechanism.type), ["bare: fail", "out: pass"]],
    [
      "flow",
      (it: Any, { has }: Any) => has(() => it.from.title) && !has(() => it.to.title),
      ["bare: pass", "out: pass"],
    ],
    ["dataset", (it: Any, { all }: Any) => all("flow").every((one: Any) => one.from === it), ["guests: pass"]],
    ["dataset", (_: Any, { all }: Any) => all("model").length === 0, ["guests: pass"]],
    ["dataset", (_: Any, { as_of }: Any) => as_of === "2026-11-21", ["guests: pass"]],
    ["dataset", (it: Any) => Object.keys(it).join() === "id,title,fields,subjects", ["guests: pass"]],
    ["dataset", (it: Any) => "title" in it && !("code" in it) && !("constructor" in it), ["guests: pass"]],
    [
      "dataset",
      (it: Any) => JSON.stringify(it.fields) === '[{"name":"phone","category":"basic.phone"}]',
      ["guests: pass"],
    ],
    ["dataset", (it: Any) => ({ ...it.fields[0] }).category === "basic.phone", ["guests: pass"]],
    ["flow", (it: Any) => it.from.flows.includes(it), ["bare: pass", "out: pass"]],
    ["dataset", async (it: Any) => (await it) === it, "check() gave a promise"],
  ] as const)("%s: %s", (kind, check, expected) => {
    if (typeof expected === "string") expect(() => judged(kind, check)).toThrow(expected);
    else expect(judged(kind, check)).toEqual(expected);
  });

  it.each([
    [
      () => {
        throw new Error("no\nway");
      },
      "no",
    ],
    [
      () => {
        throw undefined;
      },
      "undefined",
    ],
    [
      () => {
        throw {
          toString: () => {
            throw 1;
          },
        };
      },
      "something that cannot be shown",
    ],
    [() => 1, 'check() gave 1; it gives true, false or "skip"'],
    [() => undefined, 'check() gave undefined; it gives true, false or "skip"'],
    [() => ({}), 'check() gave an object; it gives true, false or "skip"'],
    [() => Promise.reject(new Error("later")), 'check() gave a promise; it gives true, false or "skip" at once'],
    [(it: Any) => it.titel, "dataset/guests can have no fact 'titel'; did you mean 'title'?"],
    [(it: Any) => it.x_acme.team, "dataset/guests can have no fact 'x_acme'"],
    [(it: Any) => `${it}`, "dataset/guests can have no fact 'toString'"],
    [(it: Any, { has }: Any) => has(() => it.titel), "dataset/guests can have no fact 'titel'; did you mean 'title'?"],
    [(_: Any, { all }: Any) => all("flows"), "there is no kind 'flows'; did you mean 'flow'?"],
    [
      (it: Any) => {
        it.title = "";
      },
      "facts cannot be changed",
    ],
    [
      (it: Any) => {
        delete it.title;
      },
      "facts cannot be changed",
    ],
    [
      (it: Any) => {
        Object.defineProperty(it, "title", { value: "" });
      },
      "facts cannot be changed",
    ],
    [
      (it: Any) => {
        Object.setPrototypeOf(it, {});
      },
      "facts cannot be changed",
    ],
    [
      (it: Any) => {
        Object.freeze(it);
      },
      "facts cannot be changed",
    ],
  ] as const)("fails by itself: %s", (check, message) => {
    const thrown = (() => {
      try {
        return judged("dataset", check);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(RuleThrew);
    expect((thrown as Error).message).toBe(`the rule 'own' failed on dataset/guests: ${message}`);
  });
});
