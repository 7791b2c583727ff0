import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { decisionText } from "../../src/author/scaffold/decision.js";
import { packageText, packText, readmeText } from "../../src/author/scaffold/pack.js";
import { ruleText } from "../../src/author/scaffold/rule.js";
import { SAMPLES } from "../../src/author/scaffold/sample.js";
import { schemaText } from "../../src/cli/json-schema.js";
import { testPack } from "../../src/example.js";
import { KINDS } from "../../src/manifest/kind.js";
import { compilePacks } from "../../src/rule/compile.js";
import { parseSource } from "../../src/source/source.js";
import { VERSION } from "../../src/version.js";
import { policies } from "../policies.js";

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const validators = Object.fromEntries(
  (["pack", "rule", "decision"] as const).map((name) => [
    name,
    ajv.compile(JSON.parse(schemaText(name, policies, policies.packs))),
  ]),
);
const dataOf = (text: string) => JSON.parse(JSON.stringify(parseSource("x", text).source.documents[0]!.value));
const wanted = { id: "acme", folder: "packs/acme", version: VERSION };

/** What loading and testing a pack of one scaffolded file says. */
function tried(path: string, text: string) {
  const { packs, problems } = compilePacks({
    ...policies,
    folders: [
      {
        folder: "acme",
        files: [
          { file: "acme/pack.yaml", text: packText({ ...wanted, lang: "en" }) },
          { file: `acme/${path}`, text },
        ],
      },
    ],
    base: policies.packs,
  });
  const [pack] = packs;
  const failures = testPack(pack!, { ...policies, packs: [...policies.packs, pack!] });
  return { problems: problems.map((one) => one.message.en), failures };
}

describe.each(["en", "zh"] as const)("a new file in %s", (lang) => {
  it.each(KINDS)("about a %s: a rule loads, fails where it asks to be written, and holds once it is", (on) => {
    const text = ruleText({ id: "acme-new", on, since: "2026-11-22", lang });
    const { problems, failures } = tried("rules/acme-new.yaml", text);
    expect(problems).toEqual([]);
    expect(
      failures.map((one) => [
        one.example.includes("assert") || one.example.includes("第三步") || one.example.startsWith("last"),
        one.found,
        one.problems,
      ]),
    ).toEqual([
      [true, [], []],
      [true, [], []],
    ]);
    expect(failures[0]!.example).toContain("`assert`");
    const condition = JSON.stringify(SAMPLES[on].condition);
    expect(tried("rules/acme-new.yaml", text.replace('assert: "true"', `assert: ${condition}`))).toEqual({
      problems: [],
      failures: [],
    });
  });

  it.each(KINDS)("about a %s: a decision loads, fails where it asks to be written, and holds once it is", (on) => {
    const text = decisionText({ id: "acme-new", on, since: "2026-11-22", lang });
    const { problems, failures } = tried("decisions/acme-new.yaml", text);
    expect(problems).toEqual([]);
    expect(failures.map((one) => one.found.map((found) => found.replace(/^\d+: /, "")))).toEqual([
      ["does-not-apply"],
      ["does-not-apply"],
    ]);
    expect(failures[0]!.example).toContain("`when`");
    const condition = JSON.stringify(SAMPLES[on].condition);
    expect(tried("decisions/acme-new.yaml", text.replace('when: "false"', `when: ${condition}`))).toEqual({
      problems: [],
      failures: [],
    });
  });

  it("conforms to the schema that it names", () => {
    const schema = "../node_modules/hegui/schemas/rule.schema.json";
    for (const on of KINDS)
      for (const [name, text] of [
        ["pack", packText({ ...wanted, lang, schema })],
        ["rule", ruleText({ id: "acme-new", on, since: "2026-11-22", lang, schema })],
        ["decision", decisionText({ id: "acme-new", on, since: "2026-11-22", lang, schema })],
      ] as const) {
        expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${schema}`);
        expect(validators[name]!(dataOf(text)) || validators[name]!.errors).toBe(true);
      }
  });

  it("asks for its texts in both languages", () => {
    const { title, message, fix } = dataOf(ruleText({ id: "acme-new", on: "flow", since: "2026-11-22", lang }));
    for (const text of [title, message, fix]) {
      expect(text.en).toMatch(/write .*here|write here/i);
      expect(text.zh).toContain("请在此");
    }
  });

  it("brings a README with the commands that an author needs", () => {
    const commands = [...readmeText({ ...wanted, lang }).matchAll(/^npx (hegui \w+)/gm)].map(([, command]) => command);
    expect(commands).toEqual(["hegui new", "hegui test", "hegui check"]);
  });
});

it("a package.json is one that npm publishes, with what it needs and no code", () => {
  expect(JSON.parse(packageText({ ...wanted, lang: "en" }))).toEqual({
    name: "hegui-pack-acme",
    version: dataOf(packText({ ...wanted, lang: "en" })).version,
    license: "UNLICENSED",
    keywords: ["hegui-pack"],
    files: ["pack.yaml", "vocabulary.yaml", "rules/**/*.yaml"].concat([
      "decisions",
      "facts",
      "fixtures",
      "translations",
      "manifests",
    ]),
    peerDependencies: { hegui: `^${VERSION}` },
    peerDependenciesMeta: { hegui: { optional: true } },
  });
});
