import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { filesIn, hegui, workspace } from "./cli-code.js";

let at: string;
beforeEach(() => {
  at = workspace({});
  hegui(at, ["new", "pack", "packs/acme"]);
  hegui(at, ["new", "decision", "acme-tier", "--pack", "packs/acme"]);
});
const docs = (...more: string[]) => hegui(at, ["docs", "packs/acme", "--out", "docs", ...more]);
const pages = () => Object.keys(filesIn(at)).filter((file) => file.startsWith("docs/"));

describe("hegui docs", () => {
  it("writes a page for each rule and table and an index, and the same again", () => {
    expect(docs()).toEqual({ code: 0, out: "3 pages in docs: 3 written, 0 unchanged, 0 removed\n", err: "" });
    expect(pages()).toEqual(["docs/acme/README.md", "docs/acme/acme-first-rule.md", "docs/acme/acme-tier.md"]);
    const before = filesIn(at);
    expect(docs().out).toBe("3 pages in docs: 0 written, 3 unchanged, 0 removed\n");
    expect(filesIn(at)).toEqual(before);
    expect(docs("--check")).toEqual({ code: 0, out: "3 pages are fresh\n", err: "" });
  });

  it("--check says what is stale, missing or left over, and writes nothing", () => {
    docs();
    const page = join(at, "docs/acme/acme-tier.md");
    writeFileSync(page, `${filesIn(at)["docs/acme/acme-tier.md"]}\nmore\n`);
    rmSync(join(at, "docs/acme/README.md"));
    rmSync(join(at, "packs/acme/rules/acme-first-rule.yaml"));
    hegui(at, ["new", "rule", "acme-other", "--pack", "packs/acme"]);
    const before = filesIn(at);
    expect(docs("--check")).toEqual({
      code: 1,
      out: [
        "docs/acme/README.md is missing",
        "docs/acme/acme-other.md is missing",
        "docs/acme/acme-tier.md is stale",
        "docs/acme/acme-first-rule.md has no rule or table any more",
        "next: hegui docs without --check",
        "",
      ].join("\n"),
      err: "",
    });
    expect(filesIn(at)).toEqual(before);
    expect(docs().out).toBe("3 pages in docs: 3 written, 0 unchanged, 1 removed\n");
    expect(docs("--check").code).toBe(0);
  });

  it("a checkout with other line ends is fresh", () => {
    docs();
    for (const file of pages()) writeFileSync(join(at, file), filesIn(at)[file]!.replaceAll("\n", "\r\n"));
    expect(docs("--check")).toEqual({ code: 0, out: "3 pages are fresh\n", err: "" });
  });

  it("deletes and overwrites nothing that it did not write", () => {
    docs();
    writeFileSync(join(at, "docs/acme/notes.md"), "Ours\n");
    expect(docs().out).toContain("0 removed");
    expect(pages()).toContain("docs/acme/notes.md");
    writeFileSync(join(at, "docs/acme/acme-tier.md"), "Ours\n");
    const before = filesIn(at);
    expect(docs()).toEqual({
      code: 2,
      out: "",
      err: "hegui: 'docs/acme/acme-tier.md' was not written by hegui docs; choose another --out\n",
    });
    expect(filesIn(at)).toEqual(before);
  });

  it("takes the packs of the configuration, and built-in ones by id", () => {
    writeFileSync(join(at, "hegui.config.yaml"), "version: 1\npacks: [packs/acme, third-parties]\n");
    expect(hegui(at, ["docs", "--out", "docs", "--lang", "zh"]).code).toBe(0);
    expect(pages()).toContain("docs/third-parties/README.md");
    expect(pages()).toContain("docs/acme/README.md");
    expect(pages().every((file) => /^docs\/(?:acme|third-parties)\//.test(file))).toBe(true);
  });

  it("says what is wrong with a pack, and writes no page", () => {
    writeFileSync(join(at, "packs/acme/rules/broken.yaml"), "id: broken\n");
    const { code, out, err } = docs();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^packs\/acme\/rules\/broken\.yaml:1:1 {2}/);
    expect(pages()).toEqual([]);
  });

  it.each<[string[], string]>([
    [["docs", "packs/acme"], "name the folder of the pages: --out docs/rules"],
    [["docs", "packs/acme", "--out", "docs", "--lang", "fr"], "--lang cannot be 'fr': one of en, zh, both"],
    [["docs", "packs/acme", "--out", "packs/acme/pack.yaml"], "'packs/acme/pack.yaml/acme' cannot be made (ENOTDIR)"],
  ])("refuses %j", (argv, message) => {
    expect(hegui(at, argv)).toEqual({ code: 2, out: "", err: `hegui: ${message}\n` });
  });
});

describe("hegui schema in a workspace with packs", () => {
  const text = { en: "Who answers for it", zh: "责任团队" };
  beforeEach(() => {
    const vocabulary = {
      categories: [{ id: "x_acme.loyalty_number", title: text, sensitive: "no", counts_as: "ordinary" }],
      fields: [
        { on: "dataset", name: "owner_team", type: "string", values: ["crm", "web"], about: text },
        { on: "flow.mechanism", name: "tickets", type: "list<string>", about: text },
      ],
    };
    writeFileSync(join(at, "packs/acme/vocabulary.yaml"), JSON.stringify(vocabulary));
    writeFileSync(join(at, "hegui.config.yaml"), "version: 1\npacks: [packs/acme]\n");
  });

  it("includes their fields with what they mean, and their categories", () => {
    const { code, out, err } = hegui(at, ["schema", "manifest"]);
    expect([code, err]).toEqual([0, ""]);
    const { datasets, flows } = JSON.parse(out).properties;
    expect(datasets.items.properties.x_acme).toEqual({
      type: "object",
      properties: { owner_team: { description: "Who answers for it\n责任团队", type: "string", enum: ["crm", "web"] } },
      additionalProperties: false,
    });
    const { tickets } = flows.items.properties.mechanism.properties.x_acme.properties;
    expect(tickets).toMatchObject({ type: "array", items: { type: "string" } });
    expect(datasets.items.properties.fields.items.properties.category.enum).toContain("x_acme.loyalty_number");
  });

  it("completes them in conditions, and the rules that are judged in levels", () => {
    const { $defs } = JSON.parse(hegui(at, ["schema", "rule"]).out);
    const condition = 'it.x_acme.owner_team == "crm"';
    expect($defs["dataset-conditions"].defaultSnippets).toContainEqual({ label: condition, bodyText: condition });
    expect($defs["dataset-route"].examples).toContain("x_acme.owner_team");
    const { levels } = JSON.parse(hegui(at, ["schema", "config"]).out).properties;
    expect(Object.keys(levels.properties)).toEqual(["acme-first-rule"]);
  });

  it("prints what it can where a pack is broken, and says what is wrong", () => {
    writeFileSync(join(at, "packs/acme/rules/broken.yaml"), "id: broken\n");
    const { code, out, err } = hegui(at, ["schema", "manifest"]);
    expect(code).toBe(0);
    expect(out).toContain("x_acme.loyalty_number");
    expect(err).toContain("packs/acme/rules/broken.yaml:1");
  });
});
