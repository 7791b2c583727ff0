import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../src/check.js";
import { readWorkspace } from "../src/workspace/workspace.js";
import { policies } from "./policies.js";

const COMPANY =
  "version: 1\norganizations:\n  - { id: acme, established_in: CN }\nrecipients:\n  - { id: hq, country: FR }\n";
const DATA = `version: 1
datasets:
  - { id: guests, fields: [{ name: full_name, category: basic.name }], subjects: [customers] }
flows:
  - { id: to-hq, from: guests, to: hq, access: transfer }
`;

/** A temporary folder with the given files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "hegui-workspace-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const read = (cwd: string, paths: readonly string[] = [], root?: string) =>
  readWorkspace({ cwd, paths, packs: [], asOf: "2026-11-21", overrides: {}, policies, ...(root && { root }) });

describe("extends", () => {
  it.each([
    [
      "an installed package",
      "@acme/facts",
      "node_modules/@acme/facts/company.hegui.yaml",
      "@acme/facts/company.hegui.yaml",
    ],
    ["a folder that no glob finds", "shared", "shared/company.hegui.yaml", "shared/company.hegui.yaml"],
    ["a file", "shared/company.yaml", "shared/company.yaml", "shared/company.yaml"],
  ])("%s supplies what flows refer to", async (_, entry, file, shown) => {
    const folder = folderWith({
      "hegui.config.yaml": `version: 1\ninclude: ["compliance/**"]\nextends: ["${entry}"]\n`,
      "compliance/data.hegui.yaml": DATA,
      "node_modules/@acme/facts/package.json": "{}",
      [file]: COMPANY,
    });
    const { input } = await read(folder);
    expect(input.files.map((one) => one.file).sort()).toEqual([shown, "compliance/data.hegui.yaml"].sort());
    expect(check(input).problems).toEqual([]);
  });

  it("an entry that is nowhere is a usage error", async () => {
    const folder = folderWith({ "hegui.config.yaml": "version: 1\nextends: [nowhere]\n" });
    await expect(read(folder)).rejects.toThrow("'nowhere' is neither a file, a folder nor an installed package");
  });
});

describe("packs", () => {
  const pack = {
    "rules/pack.yaml": "id: house\ntitle: { en: House, zh: 公司 }\nversion: 1.0.0\n",
    "rules/house-owner.yaml": `id: house-owner
title: { en: Datasets have an owner, zh: 数据集应有负责人 }
law: [{ instrument: pipl, article: "51" }]
level: warning
since: 2021-11-01
on: dataset
assert: has(it.owners)
message: { en: "dataset '{it.id}' has no owner", zh: "数据集“{it.id}”没有负责人" }
fix: { en: name one in \`owners\`, zh: 在 \`owners\` 中指定 }
why: Somebody must answer.
examples:
  - { name: none, given: "datasets: [{ id: a, fields: [{ name: n, category: none }], subjects: [public] }] # expect: fail" }
  - { name: one, given: "datasets: [{ id: a, fields: [{ name: n, category: none }], subjects: [public], owners: [me] }]" }
`,
  };

  it("a folder of one's own is compiled on top of the built-in ones, whose rules stay silent", async () => {
    const folder = folderWith({
      ...pack,
      "hegui.config.yaml": "version: 1\npacks: [./rules]\n",
      "a.hegui.yaml": COMPANY + DATA.slice(11),
    });
    const { input, unusable } = await read(folder);
    const report = check(input);
    expect([unusable, report.problems.map((one) => one.message.en)]).toEqual([false, []]);
    expect(report.findings.map((one) => [one.rule, one.message.zh])).toEqual([
      ["house-owner", "数据集“guests”没有负责人"],
    ]);
  });

  it("stands beside built-in packs that are named too", async () => {
    const folder = folderWith({
      ...pack,
      "hegui.config.yaml": "version: 1\npacks: [pipl, ./rules]\n",
      "a.hegui.yaml": COMPANY + DATA.slice(11),
    });
    const packs = new Set(check((await read(folder)).input).rules.map((rule) => rule.pack));
    expect([...packs].sort()).toEqual(["house", "pipl"]);
  });
});

describe("names of files", () => {
  it("are relative to where people stand", async () => {
    const folder = folderWith({ "services/crm/a.hegui.yaml": COMPANY });
    expect((await read(folder, ["services/crm"])).input.files[0]!.file).toBe("services/crm/a.hegui.yaml");
    expect((await read(folder, [], join(folder, "services"))).input.files[0]!.file).toBe("services/crm/a.hegui.yaml");
  });
});
