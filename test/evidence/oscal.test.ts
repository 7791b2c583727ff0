import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { hostile } from "../report/hostile.js";
import { AssessmentResults, brokenReferences } from "./oscal-schema.js";
import { COMPANY, DAY, type Files, folder, hegui, put } from "./workspace.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

async function exported(at: string, ...argv: readonly string[]): Promise<AssessmentResults["assessment-results"]> {
  const { code, out, err } = await hegui(at, ["report", "oscal", ...DAY, ...argv]);
  if (code !== 0) throw new Error(err);
  const parsed = AssessmentResults.parse(JSON.parse(out));
  expect(brokenReferences(parsed)).toEqual([]);
  return parsed["assessment-results"];
}

const only = async (files: Files, ...argv: readonly string[]) => (await exported(folder(files), ...argv)).results[0]!;
const WAIVERS = "waivers.hegui.yaml";
const dropped = (...names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(COMPANY).filter(([name]) => !names.includes(name)));

describe("results", () => {
  it("have one finding for each rule that applied, and one observation for each duty that is not met", async () => {
    const { findings, observations, risks } = await only(dropped(WAIVERS));
    expect(
      findings?.map(({ target, title }) => [target["target-id"], target.status.state, target.status.reason, title]),
    ).toEqual([
      ["demo-necessary", "not-satisfied", "fail", "An activity is necessary"],
      ["demo-officer", "not-satisfied", "fail", "The officer's contact is published"],
    ]);
    expect(observations?.map((one) => [one.subjects[0]!.title, one["relevant-evidence"][0]!.href])).toEqual([
      ["dataset/guests", "acme.hegui.yaml#L5-L5"],
      ["activity/profiling", "activities.hegui.yaml#L3-L3"],
    ]);
    expect(risks?.map((one) => [one.status, one.deadline, one["risk-log"]])).toEqual([
      ["open", undefined, undefined],
      ["open", undefined, undefined],
    ]);
  });

  it("of what is undecided are neither satisfied nor a risk", async () => {
    const files = {
      ...dropped(WAIVERS),
      "activities.hegui.yaml": "version: 1\nactivities:\n  - { id: a, purpose: Guess, uses: [guests] }\n",
    };
    const { findings, risks } = await only(files);
    const [open] = findings!;
    expect(open?.target.status).toEqual({
      state: "not-satisfied",
      reason: "other",
      remarks: "Facts that decide it are not declared.",
    });
    expect(open?.["related-risks"]).toBeUndefined();
    expect(risks).toHaveLength(1);
  });

  it("stay empty where nothing applies", async () => {
    const {
      findings,
      observations,
      risks,
      "reviewed-controls": reviewed,
    } = await only({
      "a.hegui.yaml": "version: 1\norganizations:\n  - { id: acme }\n",
    });
    expect([findings, observations, risks]).toEqual([undefined, undefined, undefined]);
    expect(reviewed["control-selections"]).toEqual([
      {
        "exclude-controls": [{ "control-id": "pipl_52" }, { "control-id": "pipl_6" }],
        remarks: "Articles that are left out: their rules apply to nothing that is declared.",
      },
    ]);
  });

  it("name the law as controls, and each rule as an objective of it", async () => {
    const document = await exported(folder(COMPANY), "--lang", "zh");
    expect(
      document["local-definitions"]?.["objectives-and-methods"].map((one) => [one["control-id"], one.description]),
    ).toEqual([
      ["pipl_6", "处理活动应当必要"],
      ["pipl_52", "公开个人信息保护负责人的联系方式"],
    ]);
    const titles = document["back-matter"].resources.map((one) => one.title);
    expect(titles).toEqual(expect.arrayContaining(["中华人民共和国个人信息保护法", "waivers.hegui.yaml"]));
  });
});

describe("what was accepted", () => {
  const risk = async (files: Files, ...argv: readonly string[]) =>
    (await only(files, ...argv)).risks!.find((one) => one.props[0]!.value === "demo-necessary")!;

  it("by a waiver is a deviation with its day, its reason and its person", async () => {
    const { status, deadline, "risk-log": log } = await risk(COMPANY);
    expect([status, deadline]).toEqual(["deviation-approved", "2027-02-01T23:59:59+08:00"]);
    expect(log?.entries).toMatchObject([
      {
        title: "Accepted until 2027-02-01",
        description: "Ends in spring",
        start: "2026-11-01T00:00:00+08:00",
        "status-change": "deviation-approved",
      },
    ]);
    const { metadata } = await exported(folder(COMPANY));
    const person = log?.entries[0]?.["logged-by"]?.[0]?.["party-uuid"];
    expect(metadata.parties?.find((one) => one.uuid === person)).toMatchObject({ type: "person", name: "Zhang Wei" });
  });

  it("by a waiver that ended is open, and the log says since when", async () => {
    const { status, deadline, "risk-log": log } = await risk(COMPANY, "--as-of", "2027-02-05");
    expect([status, deadline]).toEqual(["open", undefined]);
    expect(log?.entries.map((one) => [one["status-change"], one.start])).toEqual([
      ["deviation-approved", "2026-11-01T00:00:00+08:00"],
      ["open", "2027-02-02T00:00:00+08:00"],
    ]);
  });

  it("by the baseline is a deviation, too", async () => {
    const at = folder(dropped(WAIVERS));
    const { written } = await hegui(at, ["baseline", "--approved-by", "Li Na", "--reason", "Adopted", ...DAY]);
    put("/", written);
    const { risks } = (await exported(at)).results[0]!;
    expect(risks?.map((one) => [one.status, one["risk-log"]?.entries[0]?.description])).toEqual([
      ["deviation-approved", "Adopted"],
      ["deviation-approved", "Adopted"],
    ]);
  });
});

describe("the document", () => {
  const text = async (at: string, env: Record<string, string> = {}) =>
    (await hegui(at, ["report", "oscal", ...DAY], env)).out;

  it("has the same bytes for the same input", async () => {
    expect(await text(folder(Object.fromEntries(Object.entries(COMPANY).reverse())))).toBe(await text(folder(COMPANY)));
  });

  it("keeps the ids of what stayed when something else changes", async () => {
    const ids = async (files: Files) => (await only(files)).observations!.map((one) => one.uuid);
    const more = {
      ...COMPANY,
      "more.hegui.yaml":
        "version: 1\nactivities:\n  - { id: calls, purpose: Call, uses: [guests], necessary: false }\n",
    };
    expect(await ids(more)).toEqual(expect.arrayContaining(await ids(COMPANY)));
  });

  it("has the time of the judged day, or of SOURCE_DATE_EPOCH", async () => {
    expect(await text(folder(COMPANY))).toContain('"last-modified": "2026-11-21T00:00:00+08:00"');
    expect(await text(folder(COMPANY), { SOURCE_DATE_EPOCH: "0" })).toContain(
      '"last-modified": "1970-01-01T00:00:00Z"',
    );
  });

  it("has its form whatever stands in the manifests", async () => {
    // Escaped, every character may stand in a YAML text.
    const quoted = (value: string) =>
      `"${Array.from({ length: value.length }, (_, at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`;
    const whole = hostile.map((one) => `x${Buffer.from(one).toString("utf8")}`);
    await fc.assert(
      fc.asyncProperty(whole, whole, async (one, two) => {
        const at = folder({
          ...COMPANY,
          "acme.hegui.yaml": String(COMPANY["acme.hegui.yaml"]).replace(
            "id: guests,",
            `id: guests, title: ${quoted(one)},`,
          ),
          [WAIVERS]: String(COMPANY[WAIVERS]).replace("Zhang Wei", quoted(two)).replace("Ends in spring", quoted(one)),
        });
        const { code, out } = await hegui(at, ["report", "oscal", ...DAY]);
        expect(code).toBe(0);
        expect(AssessmentResults.safeParse(JSON.parse(out)).error).toBeUndefined();
        expect(out).not.toMatch(/##\[/);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});

describe("nothing is exported", () => {
  it.each<[string, Files, number, string]>([
    ["while a manifest is broken", { ...COMPANY, "b.hegui.yaml": "version: 1\nfoo: 1\n" }, 1, "b.hegui.yaml:2:1"],
    ["while a document is missing", dropped("docs/harm.md"), 1, "'docs/harm.md' is not in the workspace"],
    ["under a broken configuration", { ...COMPANY, "hegui.config.yaml": "version: 2\n" }, 2, "hegui.config.yaml:1:10"],
    ["of nothing", { "README.md": "" }, 4, "no manifest was found"],
  ])("%s", async (_, files, code, message) => {
    const ran = await hegui(folder(files), ["report", "oscal", ...DAY]);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toContain(message);
  });
});
