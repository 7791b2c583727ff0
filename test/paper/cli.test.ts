import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { run } from "../bad-input/run.js";
import { fixture } from "./fixture.js";

vi.mock("../../src/workspace/policies.js", () => import("./policies.js"));

const base = mkdtempSync(join(realpathSync(tmpdir()), "drafts-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let count = 0;
/** A workspace of its own. */
function workspace(files: Readonly<Record<string, string>>): string {
  const root = join(base, String(++count));
  mkdirSync(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}
const full = () => workspace({ "acme.hegui.yaml": fixture("full") });
const drafts = (root: string, ...args: string[]) =>
  run(root, ["report", "drafts", "--as-of", "2026-11-21", "--lang", "en", ...args]);
const filesIn = (folder: string) => readdirSync(folder).sort();

describe("hegui report drafts", () => {
  it("lists what could be drafted, for what, and which law asks for it", async () => {
    const { code, out } = await drafts(full());
    expect(code).toBe(0);
    expect(out).toContain(
      "impact-assessment  Personal information protection impact assessment  (PIPL 55, PIPL 56)\n  activity/care  asked for\n",
    );
    expect(out).toMatch(
      /standard-contract-annex {2}.*\n {2}flow\/names-to-hq {2}asked for\n {2}not asked for: 1 more\n/,
    );
    const zh = await run(workspace({ "a.hegui.yaml": fixture("empty") }), ["report", "drafts", "--lang", "zh"]);
    expect(zh.out).toContain("  flow/care-to-hq  可能需要（有关事实尚未声明）\n");
  });

  it("drafts everything that is asked for, and says what it wrote", async () => {
    const root = full();
    const { code, out } = await drafts(root, "--all", "--format", "md");
    expect(code).toBe(0);
    expect(out).toContain("wrote drafts/impact-assessment.care.en.md\n");
    expect(filesIn(join(root, "drafts"))).toEqual(
      [...out.matchAll(/^wrote drafts\/(.+)$/gm)]
        .map(([, name]) => name!)
        .concat("hegui-drafts.json")
        .sort(),
    );
  });

  it("drafts one paper in each format, tables as CSV apart", async () => {
    const root = full();
    for (const format of ["docx", "md", "xlsx", "csv"])
      expect((await drafts(root, "processing-records", "-f", format, "-o", "out")).code).toBe(0);
    expect(filesIn(join(root, "out"))).toEqual([
      "hegui-drafts.json",
      ...["activities.en.csv", "datasets.en.csv", "en.docx", "en.md", "en.xlsx", "flows.en.csv"].map(
        (end) => `processing-records.acme.${end}`,
      ),
    ]);
  });

  it("drafts for a thing that nothing asks it for, when that is named", async () => {
    const root = full();
    expect((await drafts(root, "standard-contract-annex", "--for", "flow/care-to-hq", "-f", "md")).code).toBe(0);
    const text = readFileSync(join(root, "drafts/standard-contract-annex.care-to-hq.en.md"), "utf8");
    expect(text).toContain("Not by the declared facts; it was drafted because somebody asked for it.");
  });

  it("brings its own drafts up to date, and overwrites no work of a person", async () => {
    const root = full();
    const draft = (...more: string[]) => drafts(root, "processing-records", "-f", "md", ...more);
    const file = join(root, "drafts/processing-records.acme.en.md");
    await draft();
    expect((await draft()).out).toBe("unchanged drafts/processing-records.acme.en.md\n");
    writeFileSync(join(root, "acme.hegui.yaml"), fixture("full").replace("李示例", "赵示例"));
    expect((await draft()).out).toBe("wrote drafts/processing-records.acme.en.md\n");
    expect(readFileSync(file, "utf8")).toContain("赵示例");

    writeFileSync(file, `${readFileSync(file, "utf8")}\nChecked by counsel.\n`);
    writeFileSync(join(root, "acme.hegui.yaml"), fixture("full"));
    const refused = await draft();
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(
      "drafts/processing-records.acme.en.md changed since hegui wrote it, and nothing was written",
    );
    expect((await drafts(root, "--all", "-f", "md")).code).toBe(2);
    expect(filesIn(join(root, "drafts"))).toHaveLength(2);
    expect(readFileSync(file, "utf8")).toContain("Checked by counsel.");
    expect((await draft("--force")).code).toBe(0);
    expect(readFileSync(file, "utf8")).not.toContain("Checked by counsel.");
  });

  it("takes a file that it did not write for a person's", async () => {
    const root = full();
    mkdirSync(join(root, "drafts"));
    writeFileSync(join(root, "drafts/processing-records.acme.en.md"), "Mine.\n");
    expect((await drafts(root, "processing-records", "-f", "md")).code).toBe(2);
    expect(readFileSync(join(root, "drafts/processing-records.acme.en.md"), "utf8")).toBe("Mine.\n");
  });

  it("leaves nothing half-written where it cannot write", async () => {
    const root = workspace({
      "acme.hegui.yaml": fixture("full"),
      "out/impact-assessment.care.en.md/note": "A folder.",
    });
    const { code, err } = await drafts(root, "impact-assessment", "-f", "md", "-o", "out");
    expect(code).toBe(2);
    expect(err).toContain("changed since");
    const forced = await drafts(root, "impact-assessment", "-f", "md", "-o", "out", "--force");
    expect(forced.err).toMatch(/^hegui: the drafts cannot be written to 'out' \(E\w+\)\n$/);
    expect(filesIn(join(root, "out"))).toEqual(["impact-assessment.care.en.md"]);
    const blocked = workspace({ "acme.hegui.yaml": fixture("full"), drafts: "A file.\n" });
    const { err: why } = await drafts(blocked, "--all", "-f", "md");
    expect(why).toMatch(/^hegui: 'drafts' cannot be made \(E\w+\)\n$/);
  });

  it.each([
    [["impact-asessment"], "there is no paper 'impact-asessment'; did you mean 'impact-assessment'?"],
    [["--for", "activity/car"], "nothing declared is 'activity/car'; did you mean 'activity/care'?"],
    [["--for", "care"], "--for: nothing declared is 'care'"],
    [["impact-assessment-flow", "-f", "odt"], "--format cannot be 'odt': one of docx, md, xlsx, csv"],
    [["--as-of", "yesterday"], "--as-of: 'yesterday' is not a calendar date"],
  ] as const)("explains %j", async (args, message) => {
    const { code, err } = await drafts(full(), ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("drafts nothing from nothing, and nothing that leaves out what a broken manifest declares", async () => {
    expect((await drafts(workspace({ "README.md": "Nothing.\n" }), "--all")).code).toBe(4);
    const root = workspace({ "a.hegui.yaml": fixture("full"), "b.hegui.yaml": "version: 1\nflows: [\n" });
    const { code, err } = await drafts(root, "--all");
    expect([code, err]).toEqual([2, expect.stringContaining("a manifest is broken")]);
    expect(existsSync(join(root, "drafts"))).toBe(false);
  });
});

const PAPER = `id: vendor-sheet
title: { en: Vendor sheet, zh: 供应商信息表 }
about: { en: For the vendor committee., zh: 供供应商管理委员会使用。 }
law: [{ instrument: acme-policy, article: "3" }]
on: recipient
when: size(it.flows) >= params.least
sections:
  - title: { en: "Vendor {it.legal_name}", zh: "供应商{it.legal_name}" }
    items: [{ label: { en: Country, zh: 国家 }, value: it.country }]
  - title: { en: "Agreement for {flow}", zh: "{flow}的协议" }
    each: { name: flow, in: it.flows }
    text: { en: "From {flow.from}.", zh: "来自{flow.from}。" }
    checks: [{ label: { en: Period, zh: 期限 }, value: '"period" in flow.agreement.elements' }]
    table:
      name: fields
      each: { name: field, of: dataset.fields, in: flow.moved }
      columns: [{ label: { en: Field, zh: 字段 }, value: field.name }, { label: { en: Remark, zh: 备注 }, ask: { en: remark, zh: 备注 } }]
`;
const OWN = {
  "acme.hegui.yaml": fixture("full"),
  "hegui.config.yaml": "version: 1\npacks: [pipl, ./policy]\nparams: { policy: { least: 1 } }\n",
  "policy/pack.yaml": `id: policy
title: { en: Policy, zh: 制度 }
version: 1.2.3
params: { least: { type: int, default: 99, about: { en: Least flows., zh: 最少数据流数。 } } }
`,
  "policy/vocabulary.yaml": `instruments:
  - { id: acme-policy, title: { en: Acme policy, zh: 公司制度 }, level: company-policy, articles: ["3"] }
`,
  "policy/papers/vendor-sheet.yaml": PAPER,
};

describe("a paper of an own pack", () => {
  it("is drafted with its own norms, parameters and nested lists", async () => {
    const root = workspace(OWN);
    expect((await drafts(root)).out).toContain(
      "vendor-sheet  Vendor sheet  (Acme policy 3)\n  recipient/hq  asked for\n",
    );
    expect((await drafts(root, "vendor-sheet", "-f", "md")).code).toBe(0);
    const text = readFileSync(join(root, "drafts/vendor-sheet.hq.en.md"), "utf8");
    expect(text).toContain("## 1\\. Vendor Exemple Santé SAS\n\n- **Country**: France\n");
    expect(text).toContain(
      "## 2\\. Agreement for 病历提供集团总部\n\nFrom 患者档案.\n\n| Item | State |\n| --- | --- |\n| Period | no |\n",
    );
    expect(text).toContain("## 3\\. Agreement for 联系人提供集团总部\n");
    expect(text).toContain("| full\\_name | **\\[To be completed: remark\\]** |");
    expect(text).toContain("Policy (policy 1.2.3)");
    await drafts(root, "vendor-sheet", "-f", "csv");
    expect(filesIn(join(root, "drafts"))).toEqual(
      expect.arrayContaining(["vendor-sheet.hq.fields.en.csv", "vendor-sheet.hq.fields-2.en.csv"]),
    );
  });

  it("takes the place of a built-in one with its id, and packs that are not judged bring none", async () => {
    const replaced = {
      ...OWN,
      "policy/papers/processing-records.yaml": PAPER.replace("vendor-sheet", "processing-records"),
    };
    const { out } = await drafts(workspace(replaced));
    expect(out).toContain("processing-records  Vendor sheet  (Acme policy 3)\n");
    expect(out).not.toContain("Records of processing");
    expect(out).toContain("impact-assessment  ");
    expect(out).not.toContain("standard-contract-annex");
  });

  it.each([
    ["value: it.country", "value: it.contry", "contry"],
    ["in: flow.moved", "in: flow.to", "must be list<DatasetFields>, is Recipient"],
    ["name: field, of: dataset.fields", "name: field", "there is no type 'field'; say in `of` what the list holds"],
    ['article: "3"', 'article: "4"', "the catalogue has no article 4 of Acme policy"],
    ["{flow.from}.", "{flow.form}.", "form"],
    ["when: size(it.flows) >= params.least", "when: it.country", "must be bool, is string"],
    ["ask: { en: remark, zh: 备注 }", "width: 3", "nothing would stand here: give it `value`"],
    ["    items: [{ label: { en: Country, zh: 国家 }, value: it.country }]\n", "", "the section holds nothing"],
    ["on: recipient", "on: signal", "on"],
  ])("is refused with `%s` as `%s`", async (right, wrong, message) => {
    expect(PAPER).toContain(right);
    const { code, err } = await drafts(
      workspace({ ...OWN, "policy/papers/vendor-sheet.yaml": PAPER.replace(right, wrong) }),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/^policy\/papers\/vendor-sheet\.yaml:\d+:\d+ {2}/);
    expect(err).toContain(message);
  });
});
