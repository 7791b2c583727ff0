import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hegui, workspace } from "../cli-code.js";
import type { Files } from "../comparison/repository.js";
import { checkedCode, coded } from "./rules.js";

describe("rules in TypeScript", () => {
  it("judge with types that are only written, in modules that import each other", () => {
    const files: Files = {
      ...coded("(it): boolean => isLong(it.title as string) && !(it.title satisfies string).startsWith(`X`)"),
      "own/lib/long.ts":
        'import { LEAST } from "./least.ts";\nexport const isLong = (text: string) => text.length > LEAST;\n',
      "own/lib/least.ts": "export const LEAST: number = 3;\n",
      // Node alone would read the rule as CommonJS.
      "package.json": '{ "type": "commonjs" }',
    };
    const text = `import { isLong } from "../lib/long.ts";\n${String(files["own/rules/own-code.ts"])}`;
    const ran = checkedCode({ ...files, "own/rules/own-code.ts": text });
    expect(ran).toEqual({ code: 0, err: "", findings: [], problems: [] });
    const short = { ...files, "own/rules/own-code.ts": text, "own/lib/least.ts": "export const LEAST: number = 30;\n" };
    expect(checkedCode(short)).toEqual({ code: 1, err: "", findings: ["fail guests"], problems: [] });
  });

  it("run only when the command line asks for it, and are a problem otherwise", () => {
    const files = coded("() => false");
    const refused = checkedCode(files, []);
    expect(refused).toMatchObject({ code: 2, findings: [] });
    expect(refused.problems[0]).toMatch(/own-code\.ts policy\/code is code, and runs only when the command line asks/);
    const unnamed = { ...files, "hegui.config.yaml": "version: 1\npacks: [own]\n" };
    expect(checkedCode(unnamed).problems[0]).toMatch(/is code, and runs only from folders that `code`/);
  });

  it("ask for what is not declared on the line where it belongs", () => {
    const ran = checkedCode(coded("(it) => it.mechanism.type === 'security-assessment'", { on: '"flow"' }));
    expect(ran).toEqual({ code: 0, err: "", findings: ["unknown bare mechanism 8"], problems: [] });
  });

  it("that fail by themselves stop the run", () => {
    expect(checkedCode(coded("(it) => (it as any).titel === ''"))).toEqual({
      code: 2,
      err: "hegui: the rule 'own-code' failed on dataset/guests: dataset/guests can have no fact 'titel'; did you mean 'title'?\n",
      findings: [],
      problems: [],
    });
  });

  const one = (keys: Readonly<Record<string, string>>, check = "() => true") =>
    String(coded(check, keys)["own/rules/own-code.ts"]);
  const named = (id: string) => ({ id: JSON.stringify(id) });
  const BROKEN: Readonly<Record<string, readonly [string, RegExp]>> = {
    "syntax-error": ["export default {{;\n", /policy\/code cannot be loaded: /],
    "import-throws": ['throw new Error("no");\n', /policy\/code cannot be loaded: no$/],
    "import-nothing": ['import "./ghost.ts";\n', /policy\/code cannot be loaded: Cannot find module/],
    "has-enum": ["enum A { B }\nexport default A;\n", /policy\/code cannot be loaded: /],
    "no-default": ["export const a = 1;\n", /policy\/code has no `export default defineRule/],
    "no-check": [one(named("no-check"), '"yes"'), /policy\/code has no `export default defineRule/],
    "wrong-key": [one({ ...named("wrong-key"), levle: '"error"' }), /unknown-key unknown key 'levle'/],
    "wrong-word": [one({ ...named("wrong-word"), level: '"eror"' }), /unknown-word 'level' cannot be 'eror'/],
    "has-when": [one({ ...named("has-when"), when: '"it.sensitive"' }), /unknown-key unknown key 'when'/],
    "has-assert": [one({ ...named("has-assert"), assert: '"true"' }), /unknown-key unknown key 'assert'/],
    "has-symbol": [one({ ...named("has-symbol"), why: 'Symbol("a")' }), /missing-key 'why' is required here/],
    "has-bigint": [one({ ...named("has-bigint"), why: "1n" }), /policy\/code cannot be loaded: /],
    "getter-throws": [
      one({ ...named("getter-throws"), why: 'get w() { throw new Error("got"); }' }).replace("why: get", "get"),
      /policy\/code cannot be loaded: got$/,
    ],
    "no-article": [one({ ...named("no-article"), law: '[{ instrument: "pipl", article: "999" }]' }), /no article 999/],
    "bad-sentence": [
      one({ ...named("bad-sentence"), fix: '{ en: "{it.titel}", zh: "x" }' }),
      /policy\/expression in \{it.titel\}/,
    ],
    "other-name": [one(named("another")), /file-name id 'another' is not the file name 'other-name'/],
    "taken-alias": [
      one({ ...named("taken-alias"), aliases: '["pipl-13-legal-basis"]' }),
      /there is a rule 'pipl-13-legal-basis' already/,
    ],
  };

  it("that are broken are problems of their files", () => {
    const files = Object.entries(BROKEN).map(([name, [text]]) => [`own/rules/${name}.ts`, text]);
    const again = { "own/rules/sub/own-code.ts": one({}) };
    const ran = checkedCode({ ...coded("() => true"), ...again, ...Object.fromEntries(files) });
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 2, err: "" });
    for (const [name, [, message]] of Object.entries(BROKEN)) {
      const told = ran.problems.filter((problem) => problem.startsWith(`own/rules/${name}.ts policy/`));
      expect(told, name).toHaveLength(1);
      expect(told[0]).toMatch(message);
    }
    expect(ran.problems.filter((problem) => problem.includes("own-code"))).toEqual([
      "own/rules/sub/own-code.ts policy/duplicate-id the id 'own-code' is used twice",
    ]);
    expect(ran.problems).toHaveLength(Object.keys(BROKEN).length + 1);
  });

  it("run only from folders here that the configuration names", () => {
    const files = coded("() => true");
    const untrusted = "is code, and runs only from folders that `code` of hegui.config.yaml names";
    for (const trust of ["", "code: [other]\n", "code: [own/rules]\n"]) {
      const config = `version: 1\npacks: [own]\n${trust}`;
      expect(checkedCode({ ...files, "hegui.config.yaml": config }).problems).toEqual([
        `own/rules/own-code.ts policy/code ${untrusted}`,
      ]);
    }
    const packed = {
      "node_modules/own/package.json": "{}",
      "node_modules/own/pack.yaml": files["own/pack.yaml"]!,
      "node_modules/own/rules/own-code.ts": 'throw new Error("ran");\n',
      "acme.hegui.yaml": files["acme.hegui.yaml"]!,
      "hegui.config.yaml": "version: 1\npacks: [own]\ncode: [own, node_modules/own]\n",
    };
    expect(checkedCode(packed).problems).toEqual([
      "own/rules/own-code.ts policy/code is code, and code of an installed package or from outside the workspace never runs",
    ]);
  });

  it("leave the rest of the process alone", () => {
    const at = workspace({
      ...coded("() => { Object.keys({}); return true; }"),
      "own/rules/own-code.test.ts": "throw new Error('a test is no rule');\n",
      "own/rules/types.d.ts": "export type A = 1;\n",
    });
    expect(hegui(at, ["check", "--code", "--lang", "en", "--quiet"]).err).toBe("");
  });

  it("change the lock with their text and with what they import", () => {
    const text = (least: number) => `export const LEAST: number = ${least};\n`;
    const lockOf = (least: number, more = "") => {
      const files = coded("(it) => it.title.length > LEAST");
      const code = `import { LEAST } from "../lib/least.ts";\n${files["own/rules/own-code.ts"]}${more}`;
      const at = workspace({ ...files, "own/rules/own-code.ts": code, "own/lib/least.ts": text(least) });
      expect(hegui(at, ["lock", "--code", "--lang", "en"])).toEqual({ code: 0, out: "hegui.lock: 1 pack\n", err: "" });
      return hegui(at, ["lock", "--code", "--check"]).code === 0 && at;
    };
    const digestOf = (at: string | false) => hegui(String(at), ["lock", "--code"]).code === 0 && read(String(at));
    const [one, same, helper, other] = [lockOf(1), lockOf(1), lockOf(2), lockOf(1, "// changed\n")].map(digestOf);
    expect(same).toBe(one);
    expect(helper).not.toBe(one);
    expect(other).not.toBe(one);
  });
});

function read(at: string): string {
  return readFileSync(join(at, "hegui.lock"), "utf8");
}
