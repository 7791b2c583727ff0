import { describe, expect, it } from "vitest";
import { filesIn, findingsIn, hegui, reported, workspace } from "./cli-code.js";
import { repositoryWith } from "./comparison/repository.js";

const USER = "export interface User {\n  phone: string;\n  idCard: string;\n}\n";
const PAY = 'import Stripe from "stripe";\nexport const stripe = new Stripe(process.env.KEY!);\n';
const ACME = `version: 1
datasets:
  - { id: users, fields: [{ name: phone, category: basic.phone }], subjects: [users] }
`;

describe("scan", () => {
  it("reports what no manifest declares, on its line, and passes with warnings", () => {
    const at = workspace({ "a.hegui.yaml": ACME, "src/user.ts": USER });
    expect(findingsIn(reported(at, "scan"))).toEqual(["new drift-sensitive-field src/user.ts:3"]);
    const { code, out } = hegui(at, ["scan"]);
    expect([code, out]).toEqual([0, expect.stringMatching(/src\/user\.ts\n {2}3:3 .*idCard/)]);
    expect(hegui(at, ["scan", "--fail-on", "warning"]).code).toBe(1);
  });

  it("lists all that was seen, also as signals that a manifest may hold", () => {
    const at = workspace({ "src/user.ts": USER, "package.json": '{ "dependencies": { "stripe": "1" } }\n' });
    expect(hegui(at, ["scan", "--list"]).out).toMatch(/src\/user\.ts:2:3 {2}basic\.phone phone {2}\d+ %/);
    expect(hegui(at, ["scan", "--list"]).out).not.toContain("stripe");
    expect(hegui(at, ["scan", "--list", "--all"]).out).toContain("stripe");
    const listed = JSON.parse(hegui(at, ["scan", "--list", "--format", "json"]).out);
    const other = workspace({ "seen.hegui.yaml": JSON.stringify(listed) });
    const report = reported(other, "check");
    expect([report.problems, report.entities.signal]).toEqual([[], 2]);
  });

  it("checked nothing where there is no code, and there is nothing to mend without a manifest", () => {
    const at = workspace({ "notes.md": "# Notes\n" });
    const { code, out } = hegui(at, ["scan"]);
    expect([code, out]).toEqual([4, expect.stringContaining("No file that can be scanned was found")]);
    expect(hegui(at, ["fix"])).toMatchObject({ code: 2, err: expect.stringContaining("`hegui init` drafts one") });
  });

  it("leaves tests out unless asked, and writes nothing but what it is told to", () => {
    const at = workspace({ "test/user.ts": USER });
    expect(reported(at, "scan").findings).toEqual([]);
    expect(reported(at, "scan", "--tests").findings).toHaveLength(2);
    expect(hegui(at, ["scan", "--output", "out.txt"])).toMatchObject({ out: "" });
    expect(Object.keys(filesIn(at))).toEqual(["out.txt", "test/user.ts"]);
  });
});

describe("check", () => {
  it("takes the code in only when asked, by flag or by configuration", () => {
    const at = workspace({ "a.hegui.yaml": ACME, "src/user.ts": USER });
    expect(reported(at, "check").scan).toBeUndefined();
    expect(findingsIn(reported(at, "check", "--scan"))).toContain("new drift-sensitive-field src/user.ts:3");
    const always = workspace({ ...filesIn(at), "hegui.config.yaml": "version: 1\nscan: { with_check: true }\n" });
    expect(findingsIn(reported(always, "check"))).toContain("new drift-sensitive-field src/user.ts:3");
  });
});

it("with a base only what the change brings is new; a comment in the change of a stranger does not count", () => {
  const accepted = PAY.replace("export", "// hegui-ignore drift-service-abroad test account\nexport");
  const { folder } = repositoryWith([
    { on: "main", files: { "a.hegui.yaml": ACME, "src/user.ts": USER } },
    { on: "mine", from: "main", files: { "src/user.ts": `// moved down\n${USER}`, "src/pay.ts": accepted } },
  ]);
  expect(findingsIn(reported(folder, "scan", "--base", "main"))).toEqual([
    "waived drift-service-abroad src/pay.ts:3",
    "known drift-sensitive-field src/user.ts:4",
  ]);
  expect(findingsIn(reported(folder, "check", "--scan", "--base", "main", "--policy-from", "base"))).toEqual(
    expect.arrayContaining(["new drift-service-abroad src/pay.ts:3", "known drift-sensitive-field src/user.ts:4"]),
  );
});
