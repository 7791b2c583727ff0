import { describe, expect, it, vi } from "vitest";
import { manifestShapes } from "../../src/manifest/shape.js";
import { run } from "../bad-input/run.js";
import { checked } from "../comparison/compared.js";
import type { Files } from "../comparison/repository.js";
import { checkedFiles, config, head, problemsOf, rule, workspaceOf } from "./written.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const about = "about: { en: a, zh: a }";
const PACK = { ...config("packs: [acme]"), "acme/pack.yaml": head("acme") };
const words = (...lines: readonly string[]): Files => ({ ...PACK, "acme/vocabulary.yaml": `${lines.join("\n")}\n` });
const field = (on: string, name: string, type: string, more = "") =>
  `  - { on: ${on}, name: ${name}, type: "${type}", ${about}${more} }`;
const manifest = (text: string): Files => ({ "acme.hegui.yaml": `version: 1\n${text}` });
const ACME = "organizations: [{ id: acme, officer: { contact_published: true } }]\n";

describe("fields of packs", () => {
  it("can stand on every struct of a manifest, in lists and maps too", async () => {
    const structs = Object.keys(manifestShapes()).filter((name) => !name.startsWith("signal"));
    const files = words("fields:", ...structs.map((name) => field(name, "tag", "string")));
    expect(structs.length).toBeGreaterThan(40);
    expect(problemsOf(await checkedFiles(files))).toEqual([]);
    const wrong = manifest(`${ACME}datasets:
  - { id: g, x_acme: { tag: 1 }, fields: [{ name: n, category: basic.name, x_acme: { tag: 2 } }] }
flows:
  - { id: f, from: g, to: acme, mechanism: { x_acme: { tag: 3 } }, x_acme: { tagg: a } }
`);
    const told = problemsOf(await checkedFiles({ ...files, ...wrong })).filter((one) => !/missing|version/.test(one));
    expect(told.map((one) => one.replace(/^\S+ \S+ /, "")).sort()).toEqual([
      "'tag' must be text, not a number | put it in quotes",
      "'tag' must be text, not a number | put it in quotes",
      "'tag' must be text, not a number | put it in quotes",
      "unknown key 'tagg' | did you mean 'tag'?",
    ]);
  });

  const FIELDS = words(
    "fields:",
    field("activity", "flag", "bool"),
    field("activity", "days", "int"),
    field("activity", "share", "double"),
    field("activity", "team", "string", ", values: [crm, hr]"),
    field("activity", "day", "date"),
    field("activity", "tags", "list<string>", ", values: [a, b]"),
    field("activity", "vendor", "recipient"),
    field("activity", "vendors", "list<recipient>"),
    field("dataset.fields", "column", "string"),
  );
  const shown = (expression: string): Files => ({
    "acme/acme-rule.yaml": rule("acme-rule", {
      assert: '"false"',
      message: `{ en: '{${expression.replaceAll("'", '"')}}', zh: x }`,
    }),
  });
  const declaring = (text: string): Files =>
    manifest(`${ACME}datasets:
  - { id: g, fields: [{ name: n, category: basic.name, x_acme: { column: c1 } }] }
recipients: [{ id: crs, country: FR }]
activities:
  - { id: ads, purpose: p, uses: [g], x_acme: { ${text} } }
`);

  it.each([
    ["flag: true", "it.x_acme.flag ? 1 : 0", "1"],
    ["days: 3", "it.x_acme.days + 1", "4"],
    ["share: 0.5", "it.x_acme.share * 2.0", "1"],
    ["team: hr", "it.x_acme.team == 'hr' ? 'yes' : 'no'", "yes"],
    ["day: 2026-01-01", "it.x_acme.day < as_of ? 'past' : 'future'", "past"],
    ["tags: [b]", "'b' in it.x_acme.tags ? 'in' : 'out'", "in"],
    ["vendor: crs", "it.x_acme.vendor.country", "FR"],
    ["vendors: [crs]", "it.x_acme.vendors[0].id", "crs"],
    ["flag: true", "has(it.x_acme.days) ? 'has' : 'lacks'", "lacks"],
    ["flag: true", "it.uses[0].fields.exists(f, f.x_acme.column == 'c1') ? 'col' : 'none'", "col"],
    ["flag: true", "it.x_acme.days + 1", "?"],
  ])("declared as %s are read by %s", async (text, expression, expected) => {
    const ran = await checkedFiles({ ...FIELDS, ...shown(expression), ...declaring(text) });
    expect(problemsOf(ran)).toEqual([]);
    expect(ran.report.findings.map((one) => one.message.en)).toEqual([expected]);
  });

  it.each([
    ["flag: yes please", "manifest/wrong-type 'flag' must be true or false, not text"],
    ["days: 1.5", "manifest/wrong-type 'days' must be a whole number, not 1.5"],
    ["team: hrr", "manifest/unknown-word 'team' cannot be 'hrr' | did you mean 'hr'?"],
    ["day: 2026-02-30", "manifest/impossible-date 'day'"],
    ["tags: [c]", "manifest/unknown-word 'tags[0]' cannot be 'c'"],
    ["vendor: crz", "manifest/dangling-reference there is no recipient 'crz' | did you mean 'crs'?"],
    ["vendors: [crs, ghost]", "manifest/dangling-reference there is no recipient 'ghost'"],
    ["teem: hr", "manifest/unknown-key unknown key 'teem' | did you mean 'team'?"],
  ])("are checked like built-in ones: %s", async (text, expected) => {
    const told = problemsOf(await checkedFiles({ ...FIELDS, ...shown("it.id"), ...declaring(text) }));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(expected);
  });

  it("are asked for on the line of what lacks them", async () => {
    const files = { ...FIELDS, "acme/acme-rule.yaml": rule("acme-rule", { assert: "it.x_acme.days > 1" }) };
    const ran = await checkedFiles({ ...files, ...declaring("flag: true") });
    expect(ran.report.questions.map(({ entity, key, at }) => `${entity.id} ${key} ${at.start.line}`)).toEqual([
      "ads x_acme.days 7",
    ]);
  });

  it("are typed in rules, and belong to one name", async () => {
    const typo = { "acme/acme-rule.yaml": rule("acme-rule", { assert: "it.x_acme.dayz > 1" }) };
    expect(problemsOf(await checkedFiles({ ...FIELDS, ...typo }))).toEqual([
      expect.stringMatching(/^acme\/acme-rule\.yaml:7:\d+ policy\/expression .*dayz.*did you mean 'days'/),
    ]);
    const twice = words(
      "fields:",
      field("activity", "days", "int"),
      field("activity", "days", "string"),
      field("activity", "size", "int", ", values: [a]"),
      field("activitty", "days", "int"),
    );
    expect(problemsOf(await checkedFiles(twice))).toEqual([
      expect.stringContaining("acme/vocabulary.yaml:5:11 policy/unknown-word 'on' cannot be 'activitty'"),
    ]);
    const { "acme/vocabulary.yaml": text, ...rest } = twice;
    const three = { ...rest, "acme/vocabulary.yaml": String(text).split("\n").slice(0, 4).join("\n") };
    expect(problemsOf(await checkedFiles(three))).toEqual([
      "acme/vocabulary.yaml:3:27 policy/duplicate-id there is a 'days' already",
      "acme/vocabulary.yaml:4:79 policy/field 'size' is int: only text can have `values`",
    ]);
  });

  it("of two packs stand side by side, with hyphens as underscores", async () => {
    const both: Files = {
      ...config("packs: [acme, acme-hr]"),
      "acme/pack.yaml": head("acme"),
      "acme/vocabulary.yaml": `fields:\n${field("activity", "team", "string")}\n`,
      "acme-hr/pack.yaml": head("acme-hr"),
      "acme-hr/vocabulary.yaml": `fields:\n${field("activity", "team", "int")}\n`,
      "acme-hr/hr-rule.yaml": rule("hr-rule", { assert: 'it.x_acme_hr.team > 3 && it.x_acme.team == "a"' }),
    };
    const text = `${ACME}activities: [{ id: a, purpose: p, uses: [], x_acme: { team: a }, x_acme_hr: { team: 3 } }]\n`;
    const ran = await checkedFiles({ ...both, ...manifest(text) });
    expect(problemsOf(ran)).toEqual([]);
    expect(ran.report.findings.map((one) => one.rule)).toEqual(["hr-rule"]);
  });
});

describe("categories of packs", () => {
  const CATEGORIES = words(
    "categories:",
    "  - { id: x_acme.health_score, title: { en: Score, zh: 分 }, sensitive: yes, counts_as: sensitive }".replace(
      "yes",
      '"yes"',
    ),
    '  - { id: x_acme.loyalty, title: { en: Loyalty, zh: 会员号 }, sensitive: "no", counts_as: ordinary }',
  );
  const using = (category: string): Files =>
    manifest(`${ACME}datasets:
  - { id: g, fields: [{ name: n, category: ${category} }], subjects: [customers] }
activities: [{ id: ads, purpose: p, uses: [g] }]
`);
  const sensitive = { "acme/acme-rule.yaml": rule("acme-rule", { when: "it.sensitive", assert: '"false"' }) };

  it("make data sensitive like built-in ones", async () => {
    const of = async (category: string) =>
      (await checkedFiles({ ...CATEGORIES, ...sensitive, ...using(category) })).report.findings.map(
        (one) => one.outcome,
      );
    expect(await of("x_acme.health_score")).toEqual(["fail"]);
    expect(await of("x_acme.loyalty")).toEqual(await of("basic.name"));
    expect(await of("basic.name")).not.toContain("fail");
  });

  it("stand in the namespace of their pack, once", async () => {
    const one = (id: string) => `  - { id: ${id}, title: { en: a, zh: a }, sensitive: "no", counts_as: ordinary }`;
    const ids = ["x_acme.a", "x_acme.a", "loyalty", "x_other.a", "x_acme.", "x_acme.A", "x_acme.a.b", "basic.name"];
    const ran = await checkedFiles(words("categories:", ...ids.map(one)));
    expect(problemsOf(ran).map((text) => text.replace(/^acme\/vocabulary.yaml:/, ""))).toEqual([
      "3:11 policy/duplicate-id there is a 'x_acme.a' already",
      ...["4:11 loyalty", "5:11 x_other.a", "6:11 x_acme.", "7:11 x_acme.A", "8:11 x_acme.a.b", "9:11 basic.name"].map(
        (text) => {
          const [place, id] = text.split(" ");
          return `${place} policy/namespace the category '${id}' is outside the namespace of its pack | write it as x_acme.name`;
        },
      ),
    ]);
  });

  it("are unknown words where their pack is not checked, and so are fields", async () => {
    const ran = await checkedFiles({
      ...manifest(`${ACME}datasets:
  - { id: g, x_acme_hr: { team: a }, fields: [{ name: n, category: basic.name }] }
`),
      "b.hegui.yaml": "version: 1\ndatasets:\n  - { id: h, fields: [{ name: n, category: x_acme.loyalty }] }\n",
    });
    expect(ran.code).toBe(1);
    expect(problemsOf(ran)).toEqual([
      "acme.hegui.yaml:4:14 manifest/unknown-key unknown key 'x_acme_hr' | words of 'x_acme_hr' come with the pack 'acme-hr': name it in `packs` of hegui.config.yaml",
      "b.hegui.yaml:3:44 manifest/unknown-category unknown kind of data 'x_acme.loyalty' | words of 'x_acme' come with the pack 'acme': name it in `packs` of hegui.config.yaml",
    ]);
  });
});

describe("norms of packs", () => {
  const NORM = (more = "") =>
    `  - { id: acme-standard, title: { en: Acme data standard, zh: Acme 数据标准 }, short: { en: ADS, zh: 数据标准 }, level: company-policy, articles: ["4.2", "7"]${more} }`;
  const citing = (article: string) => ({
    "acme/acme-rule.yaml": rule("acme-rule", { law: `[{ instrument: acme-standard, article: "${article}" }]` }),
  });

  it("are cited in both languages, in findings, SARIF and explanations", async () => {
    const at = workspaceOf(words("instruments:", NORM()), citing("4.2"));
    const en = await run(at, ["check", "--lang", "en"]);
    expect(en.out).toContain("ADS 4.2 · 'ads' broke acme-rule");
    expect(en.out).toContain("数据标准 4.2 · “ads”违反 acme-rule");
    expect((await run(at, ["explain", "acme-rule"])).out).toContain("ADS 4.2 · 数据标准 4.2");
    const sarif = JSON.parse((await run(at, ["check", "--format", "sarif"])).out);
    expect(sarif.runs[0].results.map((one: { ruleId: string }) => one.ruleId)).toEqual(["acme-rule"]);
    const coverage = await run(at, ["coverage"]);
    expect(coverage.err).toBe("");
    expect(coverage.out).not.toContain("ADS");
  });

  it("are cited with sections that they have, and take no name that is taken", async () => {
    expect(problemsOf(await checkedFiles({ ...words("instruments:", NORM()), ...citing("4.3") }))).toEqual([
      "acme/acme-rule.yaml:3:45 policy/unknown-article the catalogue has no article 4.3 of ADS | it has 4.2, 7",
    ]);
    const pipl = NORM().replace("acme-standard", "pipl");
    expect(problemsOf(await checkedFiles(words("instruments:", NORM(), NORM(), pipl)))).toEqual([
      "acme/vocabulary.yaml:3:11 policy/duplicate-id there is a 'acme-standard' already",
      "acme/vocabulary.yaml:4:11 policy/duplicate-id there is a 'pipl' already",
    ]);
  });
});

describe("manifests of packs", () => {
  const SHARED: Files = {
    ...PACK,
    "acme/manifests/recipients.yaml": "version: 1\nrecipients: [{ id: crs, country: FR }]\n",
    "acme/fixtures/other.yaml": "version: 1\nrecipients: [{ id: fixture, country: FR }]\n",
  };
  const flow = (to: string): Files => ({
    "flow.hegui.yaml": `version: 1\nflows: [{ id: f, from: guests, to: ${to}, access: transfer }]\n`,
  });

  it("are there for everybody who uses the pack, and fixtures are not", async () => {
    expect(problemsOf(await checkedFiles({ ...SHARED, ...flow("crs") }))).toEqual([]);
    expect(problemsOf(await checkedFiles({ ...SHARED, ...flow("fixture") })).join()).toContain(
      "there is no recipient 'fixture'",
    );
  });

  it("cannot be declared again", async () => {
    const again = { "crs.hegui.yaml": "version: 1\nrecipients: [{ id: crs, country: DE }]\n" };
    expect(problemsOf(await checkedFiles({ ...SHARED, ...again }))).toEqual([
      "crs.hegui.yaml:2:20 manifest/duplicate-id recipient 'crs' is declared twice | give one of them another id",
    ]);
  });

  it("are read once where they are found as manifests of the workspace, too", async () => {
    const { "acme/manifests/recipients.yaml": text, ...rest } = SHARED;
    const at = workspaceOf({ ...rest, "acme/manifests/recipients.hegui.yaml": text! });
    const ran = await checked(at, []);
    expect(problemsOf(ran)).toEqual([]);
    expect(ran.report.entities.recipient).toBe(1);
  });
});
