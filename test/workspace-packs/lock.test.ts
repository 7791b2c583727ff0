import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { run } from "../bad-input/run.js";
import { checked } from "../comparison/compared.js";
import { type Files, writeFiles } from "../comparison/repository.js";
import { config, head, problemsOf, rule, workspaceOf } from "./written.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const LEVELS = "levels: { base-rule: warning }";
const PACK: Files = {
  ...config("packs: [a, demo]", "params: { base: { days: 4 } }"),
  "a/pack.yaml": head("a", "extends: [../base]", LEVELS),
  "a/vocabulary.yaml": 'categories: [{ id: x_a.x, title: { en: x, zh: x }, sensitive: "no", counts_as: ordinary }]\n',
  "base/pack.yaml": head("base", "params: { days: { type: int, default: 3, about: { en: a, zh: a } } }"),
  "base/base-rule.yaml": rule("base-rule", { when: "params.days > 1" }),
  "base/base-other.yaml": rule("base-other"),
  "base/translations/ja.yaml": "rules: { base-rule: { fix: 直す } }\n",
};

/** A folder with these files and the lock that hegui writes for them. */
async function locked(): Promise<string> {
  const at = workspaceOf(PACK);
  const { code, out, written } = await run(at, ["lock"]);
  expect({ code, out }).toEqual({ code: 0, out: "hegui.lock: 3 packs\n" });
  expect(Object.keys(written)).toEqual([join(at, "hegui.lock")]);
  writeFileSync(join(at, "hegui.lock"), written[join(at, "hegui.lock")]!);
  return at;
}

const lockProblems = async (at: string, ...words: readonly string[]) =>
  problemsOf(await checked(at, words)).map(
    (one) => /^hegui\.lock:\d+:\d+ lock\/changed (.*), and hegui\.lock has not seen it/.exec(one)?.[1] ?? one,
  );

describe("hegui.lock", () => {
  it("fits what it was written for, in every language and order", async () => {
    const at = await locked();
    expect(await lockProblems(at)).toEqual([]);
    expect(await lockProblems(at, "--lang", "ja")).toEqual([]);
    expect((await run(at, ["lock", "--check"])).out).toBe("hegui.lock is what is effective.\n");
    writeFiles(at, config("packs: [demo, ./base/, a]", "params: { base: { days: 4 } }"));
    expect(await lockProblems(at)).toEqual([]);
    const lock = JSON.parse(Object.values((await run(at, ["lock"])).written)[0]!);
    expect(Object.keys(lock.packs)).toEqual(["a", "base", "demo"]);
    expect(Object.keys(lock.packs.base.rules)).toEqual(["base-other", "base-rule"]);
    expect(lock.packs.demo.rules).toBeUndefined();
    expect([lock.levels, lock.params]).toEqual([{ "base-rule": "warning" }, { base: { days: 4 } }]);
  });

  const changes: Readonly<Record<string, readonly [Files, readonly string[]]>> = {
    "another condition": [
      { "base/base-other.yaml": rule("base-other", { when: "it.necessary" }) },
      ["the pack 'base' 1.0.0 differs: changed base-other"],
    ],
    "a new rule, one less, another version": [
      {
        "base/base-other.yaml": null,
        "base/base-new.yaml": rule("base-new"),
        "base/pack.yaml": String(PACK["base/pack.yaml"]).replace("1.0.0", "1.1.0"),
      },
      ["the pack 'base' 1.0.0 → 1.1.0 differs: added base-new; removed base-other"],
    ],
    "another level": [
      { "a/pack.yaml": head("a", "extends: [../base]", LEVELS.replace("warning", "note")) },
      ['levels.base-rule: "warning" → "note"'],
    ],
    "no level": [{ "a/pack.yaml": head("a", "extends: [../base]") }, ['levels.base-rule: "warning" → (none)']],
    "another parameter": [
      config("packs: [a, demo]", "params: { base: { days: 5 } }"),
      ["the pack 'base' 1.0.0 differs: changed base-rule", 'params.base: {"days":4} → {"days":5}'],
    ],
    "another word of the vocabulary": [
      { "a/vocabulary.yaml": String(PACK["a/vocabulary.yaml"]).replace('"no"', '"yes"') },
      ["the pack 'a' 1.0.0 differs"],
    ],
    "another translation": [
      { "base/translations/ja.yaml": "rules: { base-rule: { fix: 正す } }\n" },
      ["the pack 'base' 1.0.0 differs"],
    ],
    "a shared manifest": [
      { "a/manifests/r.yaml": "version: 1\nrecipients: [{ id: crs, country: FR }]\n" },
      ["the pack 'a' 1.0.0 differs"],
    ],
    "one pack less": [config("packs: [a]", "params: { base: { days: 4 } }"), ["the pack 'demo' is gone"]],
    "comments and explanations": [
      { "base/base-other.yaml": `# the other\n${rule("base-other", { why: "Because." })}` },
      [],
    ],
  };

  it.each(Object.entries(changes))("sees %s", async (_, [files, expected]) => {
    const at = await locked();
    writeFiles(at, files);
    expect(await lockProblems(at)).toEqual(expected);
    const stale = expected.length > 0;
    expect((await run(at, ["check"])).code).toBe(stale ? 2 : 1);
    const said = await run(at, ["lock", "--check"]);
    expect(said.code).toBe(stale ? 1 : 0);
    expect(said.out).toContain(stale ? "hegui.lock is not what is effective.\n" : "hegui.lock is what is effective.\n");
    expect(said.written).toEqual({});
    const again = await run(at, ["lock", "--lang", "zh"]);
    expect(again.code).toBe(0);
    writeFiles(at, { "hegui.lock": Object.values(again.written)[0]! });
    expect(await lockProblems(at)).toEqual([]);
  });

  it("is not about packs that the command line names", async () => {
    const at = await locked();
    expect(await lockProblems(at, "--packs", "demo")).toEqual([]);
  });

  it("is written anew when it is broken, and not for packs that are", async () => {
    const at = await locked();
    for (const text of ["{", "[]", "version: 2\n", '{ "version": 1, "hegui": "0", "packs": [] }', "\u0000"]) {
      writeFiles(at, { "hegui.lock": text });
      const ran = await checked(at, []);
      expect(ran.code, text).toBe(2);
      expect(problemsOf(ran)[0], text).toMatch(/^hegui\.lock:/);
      expect((await run(at, ["lock", "--check"])).code, text).toBe(2);
      expect((await run(at, ["lock"])).code, text).toBe(0);
    }
    writeFiles(at, { "base/broken.yaml": "id: [\n" });
    const { code, written, err } = await run(at, ["lock"]);
    expect({ code, written }).toEqual({ code: 2, written: {} });
    expect(err).toContain("base/broken.yaml");
    expect((await run(at, ["lock", "word"])).code).toBe(2);
  });

  it("may hold any key and still means only what stands in it", async () => {
    const at = await locked();
    const one = '{ "version": "1.0.0", "integrity": "x" }';
    const keys = ["hasOwnProperty", "constructor", "toString"];
    const text = `{ "version": 1, "hegui": "0", "packs": { ${keys.map((key) => `"${key}": ${one}`).join(", ")} },
"levels": { "constructor": "off" }, "params": {} }`;
    writeFiles(at, { "hegui.lock": text });
    const told = await lockProblems(at);
    for (const key of keys) expect(told.join("\n")).toContain(`the pack '${key}' is gone`);
    expect(told.join("\n")).toContain('levels.constructor: "off" → (none)');
    writeFiles(at, { "hegui.lock": text.replace("toString", "__proto__") });
    expect(await lockProblems(at)).toEqual([expect.stringContaining("key '__proto__' is not allowed")]);
  });
});
