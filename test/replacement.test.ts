import { describe, expect, it } from "vitest";
import { isSlip, isSpelling } from "../src/cel/slip.js";
import { readManifests } from "../src/examine.js";
import type { Problem } from "../src/source/problem.js";
import type { Store } from "../src/source/store.js";
import { levelProblems, readConfig } from "../src/workspace/settings.js";
import { policies } from "./policies.js";

type Read = (text: string) => readonly Problem[];

const manifest: Read = (text) =>
  readManifests({ ...policies, files: [{ file: "a.hegui.yaml", text }], documentHash: () => undefined }).problems;

const config: Read = (text) => {
  const store: Store = { discover: () => ({ files: [], problems: [] }), text: () => ({ text }), has: () => true };
  const { config, source, problems } = readConfig(store, "hegui.config.yaml", policies.forms.config);
  return [...problems, ...levelProblems(source, config, policies.packs, policies)];
};

/** The text with the one replacement that its problems name. */
function mended(text: string, problems: readonly Problem[]): string {
  const [{ at, replacement }, ...more] = problems.filter((one) => one.replacement !== undefined) as [Problem];
  expect([more, at.end.line]).toEqual([[], at.start.line]);
  const lines = text.split("\n");
  const line = lines[at.start.line - 1]!;
  lines[at.start.line - 1] = line.slice(0, at.start.column - 1) + replacement + line.slice(at.end.column - 1);
  return lines.join("\n");
}

const TOP = "version: 1\n";
const GUESTS = "{ id: guests, fields: [{ name: full_name, category: basic.name }], subjects: [customers] }";
/** A dataset with its last line given, and one given whole. */
const dataset = (line: string) =>
  `${TOP}datasets:\n  - id: guests\n    fields: [{ name: full_name, category: basic.name }]\n    ${line}\n`;
const flow = (fields: string) =>
  `${TOP}datasets: [${GUESTS}]\nrecipients: [{ id: hq, country: FR }]\nflows:\n  - { id: to-hq, from: guests, to: hq, access: transfer, fields: ${fields} }\n`;
const system = (type: string) => `${TOP}systems: [{ id: app, type: app, app: { type: ${type} } }]\n`;
const stored = (region: string) => dataset(`subjects: [customers]\n    stored_in: [${region}]`);
const [RULE, OTHER] = ["pipl-39-separate-consent", "cbdt-8-contract-or-certification"];

describe("an edit that is beyond doubt", () => {
  it.each<[string, Read, string, string]>([
    ["a key in block style", manifest, dataset("subject: [customers]"), dataset("subjects: [customers]")],
    ["a key of the document", manifest, `${TOP}dataset: [${GUESTS}]\n`, `${TOP}datasets: [${GUESTS}]\n`],
    ["a key in single quotes", manifest, dataset("'subject': [customers]"), dataset("'subjects': [customers]")],
    ["a key in double quotes", manifest, dataset('"subject": [customers]'), dataset('"subjects": [customers]')],
    [
      "a key in flow style, in quotes and without a space",
      manifest,
      `${TOP}datasets: [${GUESTS.replace("subjects: ", '"subjets":')}]\n`,
      `${TOP}datasets: [${GUESTS.replace("subjects: ", '"subjects":')}]\n`,
    ],
    [
      "a key behind Chinese and an emoji",
      manifest,
      `${TOP}datasets: [${GUESTS.replace("subjects", "title: 客人😀, subjecs")}]\n`,
      `${TOP}datasets: [${GUESTS.replace("subjects", "title: 客人😀, subjects")}]\n`,
    ],
    [
      "a key in the spelling of another language",
      manifest,
      `${TOP}organizations: [{ id: a, legalName: A }]\n`,
      `${TOP}organizations: [{ id: a, legal_name: A }]\n`,
    ],
    ["an explicit key", manifest, dataset("? subject\n    : [customers]"), dataset("? subjects\n    : [customers]")],
    ["a word", manifest, dataset("subjects: [custmers]"), dataset("subjects: [customers]")],
    [
      "a word in block style",
      manifest,
      dataset("subjects:\n      - custmers"),
      dataset("subjects:\n      - customers"),
    ],
    ["a word in double quotes", manifest, dataset('subjects: ["Customers"]'), dataset('subjects: ["customers"]')],
    ["a word in single quotes", manifest, dataset("subjects: ['cutsomers']"), dataset("subjects: ['customers']")],
    [
      "a word behind a tag and an anchor",
      manifest,
      dataset("subjects: [!!str &who custmers]"),
      dataset("subjects: [!!str &who customers]"),
    ],
    [
      "a word behind Chinese",
      manifest,
      `${TOP}datasets: [${GUESTS.replace("subjects: [", "title: 客人，常客, subjects: [ ").replace("customers", "custmers")}]\n`,
      `${TOP}datasets: [${GUESTS.replace("subjects: [", "title: 客人，常客, subjects: [ ")}]\n`,
    ],
    [
      "a kind of data",
      manifest,
      dataset("subjects: [customers]").replace("basic.name", "basic.nam"),
      dataset("subjects: [customers]"),
    ],
    ["a region", manifest, stored("aliyun:cn-shangai"), stored("aliyun:cn-shanghai")],
    ["a region with another sign", manifest, stored("aliyun-cn-shanghai"), stored("aliyun:cn-shanghai")],
    ["a region in quotes", manifest, stored("'aliyun:cn-shangahi'"), stored("'aliyun:cn-shanghai'")],
    ["a type of app", manifest, system("ride_hailng"), system("ride_hailing")],
    ["a moved field", manifest, flow("[ful_name]"), flow("[full_name]")],
    ["a moved field in another spelling", manifest, flow("['fullName']"), flow("['full_name']")],
    ["a key of the configuration", config, `${TOP}profle: full\n`, `${TOP}profile: full\n`],
    ["a word of the configuration", config, `${TOP}fail_on: warnin\n`, `${TOP}fail_on: warning\n`],
    ["a word of the configuration, capitals", config, `${TOP}fail_on: Error\n`, `${TOP}fail_on: error\n`],
    ["a rule", config, `${TOP}levels:\n  ${RULE}s: note\n`, `${TOP}levels:\n  ${RULE}: note\n`],
    [
      "a rule in quotes, beside another",
      config,
      `${TOP}levels: { ${OTHER}: note, "${RULE.replace("sep", "spe")}": note }\n`,
      `${TOP}levels: { ${OTHER}: note, "${RULE}": note }\n`,
    ],
  ])("%s: mends the problem and adds none", (_, read, wrong, right) => {
    const text = mended(wrong, read(wrong));
    expect(text).toBe(right);
    expect(read(text)).toEqual([]);
  });

  it("counts columns from the first letter behind a byte order mark", () => {
    const text = "{ version: 1, dataset: [] }\n";
    expect(manifest(`\uFEFF${text}`)).toEqual(manifest(text));
    expect(mended(text, manifest(text))).toBe("{ version: 1, datasets: [] }\n");
  });
});

const TWO = `${TOP}datasets:\n  - { id: guests, fields: &f [{ name: n, categry: basic.name }], subjects: [customers] }\n`;

describe("no edit", () => {
  it.each<[string, Read, string, string]>([
    [
      "of an alias",
      manifest,
      dataset('title: &who "custmers"\n    subjects: [*who]'),
      "'subjects[0]' cannot be 'custmers'",
    ],
    ["of an alias as a key", manifest, dataset("title: &who subject\n    *who : [customers]"), "unknown key 'subject'"],
    ["of escapes", manifest, dataset('subjects: ["cust\\u006ders"]'), "'subjects[0]' cannot be 'custmers'"],
    ["of a block of text", manifest, dataset("subjects:\n      - >-\n        custmers"), "cannot be 'custmers'"],
    ["that doubles a key", manifest, dataset("subject: [customers]\n    subjects: [customers]"), "unknown key"],
    ["where two keys mean one", manifest, dataset("subject: [customers]\n    subjcts: [customers]"), "unknown key"],
    ["where the value would not fit", manifest, dataset("subject: customers"), "unknown key 'subject'"],
    ["of a word that is far", manifest, dataset("subjects: [custodians]"), "cannot be 'custodians'"],
    ["of a number", manifest, dataset("subjects: [customers]\n    source: 1"), "'source' cannot be '1'"],
    ["of a region's number", manifest, stored("aliyun:cn-shanghai-77"), "unknown region 'aliyun:cn-shanghai-77'"],
    ["of a country", manifest, stored("UKR"), "unknown region 'UKR'"],
    ["of an id", manifest, flow("[full_name]").replace("to: hq", "to: h-q"), "there is no recipient 'h-q'"],
    ["of a field that is moved already", manifest, flow("[full_name, ful_name]"), "has no field 'ful_name'"],
    [
      "of a field that may be another one",
      manifest,
      flow("[name_en]").replace("full_name", "name_cn"),
      "has no field 'name_en'",
    ],
    ["of a rule's number", config, `${TOP}levels:\n  ${RULE.replace("39", "38")}: note\n`, "no pack has the rule"],
    ["that doubles a rule", config, `${TOP}levels: { ${RULE}: note, ${RULE}s: "off" }\n`, "no pack has the rule"],
  ])("%s", (_, read, text, message) => {
    const problems = read(text);
    expect(problems.map((one) => one.message.en)).toContainEqual(expect.stringContaining(message));
    expect(problems.filter((one) => one.replacement !== undefined)).toEqual([]);
  });

  it("behind an alias, and one where it is written", () => {
    const problems = manifest(`${TWO}  - { id: staff, fields: *f, subjects: [employees] }\n`);
    const keys = problems.filter((one) => one.code === "manifest/unknown-key");
    expect(keys.map((one) => [one.at.start, one.replacement])).toEqual([
      [{ line: 3, column: 42 }, "category"],
      [{ line: 3, column: 42 }, undefined],
    ]);
  });
});

describe("a slip", () => {
  const words = ["necessary", "unnecessary", "full_name", "eu_name", "us-east-1", "us-east-2"];
  it.each<[string, string, boolean]>([
    ["necesary", "necessary", true],
    ["NECESSARY", "necessary", true],
    ["full name", "full_name", true],
    ["fullname", "full_name", true],
    ["nceessary", "necessary", true],
    ["necessari", "necessary", true],
    ["nceessari", "necessary", false],
    ["unecessary", "unnecessary", false],
    ["unecessary", "necessary", false],
    ["es_name", "eu_name", false],
    ["us-east1", "us-east-1", true],
    ["us-east-3", "us-east-1", false],
    ["us-easts-1", "us-east-1", true],
    ["us-eat-1", "us-east-2", false],
    ["us-east-12", "us-east-1", false],
    ["us-east-11", "us-east-1", false],
  ])("'%s' for '%s': %s", (word, meant, expected) => {
    expect(isSlip(word, meant, words)).toBe(expected);
  });

  it("is none where two words are as near, or spelt as nearly alike", () => {
    expect(isSlip("cart", "card", ["card", "care"])).toBe(false);
    expect(isSlip("a-name", "a_name", ["a_name", "aName"])).toBe(false);
    expect(isSlip("nameone", "nameon", ["name_one", "nameon"])).toBe(false);
    expect(isSpelling("aname", "a_name", ["a_name", "b_name"])).toBe(true);
    expect(isSpelling("1-12", "11-2", ["11-2"])).toBe(false);
  });
});
