import { afterEach, describe, expect, it } from "vitest";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-protocol/node";
import { type Client, start, workspace } from "./client.js";
import { MANIFEST, PACK } from "./manifest.js";

const RULE = "house/house-note.yaml";
const has = (code: string) => (all: readonly Diagnostic[]) => all.some((one) => one.code === code);

let client: Client;
afterEach(async () => {
  expect(await client.leave()).toBe(0);
});

describe("packs in an editor", () => {
  it("show a broken expression inside its text, and judge by the rule as it is written now", async () => {
    client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }));
    client.open(RULE, PACK[RULE]!);
    await client.diagnostics("a.hegui.yaml", has("house-note"));
    client.type(RULE, "assert: has(it.title)", "assert: has(it.titel)");
    const broken = await client.diagnostics(RULE, has("policy/expression"));
    const problem = broken.find((one) => one.code === "policy/expression")!;
    expect(problem.message).toContain("titel");
    expect(problem.range.start.line).toBe(6);
    client.type(RULE, "assert: has(it.titel)", "assert: has(it.id)");
    await client.diagnostics("a.hegui.yaml", (all) => !has("house-note")(all));
  });

  it("show the example that does not go as it says, on its line", async () => {
    client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }));
    client.open(RULE, PACK[RULE]!);
    expect(await client.diagnostics(RULE)).toEqual([]);
    client.type(RULE, ", title: Sales }", " }");
    const unexpected = await client.diagnostics(RULE, has("example"));
    const line = client.text(RULE).split("\n").length - 2;
    expect(unexpected).toMatchObject([
      {
        severity: DiagnosticSeverity.Error,
        message: "example 'a title': fail comes, which is not expected",
        range: { start: { line, character: 8 }, end: { line } },
      },
    ]);
    client.type(
      RULE,
      "- { id: f, from: d, to: r, access: transfer } # expect: fail",
      "- { id: f, from: d, to: r, access: transfer } # expect: unknown",
    );
    const both = await client.diagnostics(RULE, (all) => all.length === 3);
    expect(both.map((one) => one.message)).toContain("example 'no title': expected unknown, which does not come");
  });

  it("tell of a pack that is not there in the configuration, and judge the manifests all the same", async () => {
    const config = "version: 1\npacks: [pipl, hous]\n";
    const wrong = MANIFEST.replace("to: parent", "to: parnet");
    client = await start(workspace({ ...PACK, "hegui.config.yaml": config, "a.hegui.yaml": wrong }));
    client.open("hegui.config.yaml", config);
    const problems = await client.diagnostics("hegui.config.yaml", (all) => all.length > 0);
    expect(problems).toMatchObject([
      { code: "config/unusable", range: { start: { line: 1, character: 14 }, end: { line: 1, character: 18 } } },
    ]);
    await client.diagnostics("a.hegui.yaml", has("manifest/dangling-reference"));
    client.type("hegui.config.yaml", "hous]", "house]");
    expect(await client.diagnostics("hegui.config.yaml", (all) => all.length === 0)).toEqual([]);
  });

  it("show what is wrong in a package at the entry that names it", async () => {
    const config = 'version: 1\npacks: [house]\nextends: ["@acme/data"]\n';
    const shared = {
      "node_modules/@acme/data/package.json": "{}",
      "node_modules/@acme/data/shared.hegui.yaml": "version: 1\nflows: [{ id: x }]\n",
    };
    client = await start(workspace({ ...PACK, ...shared, "hegui.config.yaml": config, "a.hegui.yaml": MANIFEST }));
    const problems = await client.diagnostics("hegui.config.yaml", has("manifest/missing-key"));
    expect(problems[0]).toMatchObject({
      range: { start: { line: 2, character: 10 }, end: { line: 2, character: 22 } },
      message: expect.stringMatching(/^@acme\/data\/shared\.hegui\.yaml:2:\d+ /),
    });
  });

  it("tell of a configuration that cannot be read", async () => {
    client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }));
    client.open("hegui.config.yaml", PACK["hegui.config.yaml"]!);
    await client.diagnostics("a.hegui.yaml", has("house-note"));
    client.type("hegui.config.yaml", "packs: [house]", "packs: [house");
    await client.diagnostics("hegui.config.yaml", has("source/not-yaml"));
    client.type("hegui.config.yaml", "packs: [house", "pakcs: [house]");
    await client.diagnostics("hegui.config.yaml", has("config/unknown-key"));
  });
});
