import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Diagnostic, DiagnosticSeverity, FileChangeType } from "vscode-languageserver-protocol/node";
import { type Client, start, workspace, write } from "./client.js";
import { MANIFEST, PACK } from "./manifest.js";

let client: Client;
afterEach(async () => {
  await client.leave();
});

const has = (code: string) => (diagnostics: readonly Diagnostic[]) => diagnostics.some((one) => one.code === code);
const hasNot = (code: string) => (diagnostics: readonly Diagnostic[]) => !has(code)(diagnostics);
const found = (diagnostics: readonly Diagnostic[], code: string) => diagnostics.find((one) => one.code === code)!;

describe("diagnostics", () => {
  it("come for unsaved text and go when it is mended", async () => {
    client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }));
    client.open("a.hegui.yaml", MANIFEST);
    const failing = found(await client.diagnostics("a.hegui.yaml", has("house-note")), "house-note");
    expect(failing).toMatchObject({
      source: "hegui",
      severity: DiagnosticSeverity.Warning,
      message: "PIPL 39 · flow 'to-parent' has no title\nfix: set `title`",
      range: { start: { line: 25, character: 8 }, end: { line: 25, character: 17 } },
    });
    client.type("a.hegui.yaml", "    to: parent\n", "    to: parent\n    title: Sales\n");
    await client.diagnostics("a.hegui.yaml", hasNot("house-note"));
    client.type("a.hegui.yaml", "    title: Sales\n", "");
    await client.diagnostics("a.hegui.yaml", has("house-note"));
  });

  it("speak Chinese with a Chinese client, and name where else to look", async () => {
    client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }), { locale: "zh-CN" });
    const text = MANIFEST.replace("to: parent", "to: parnet");
    client.open("a.hegui.yaml", text);
    const problem = found(
      await client.diagnostics("a.hegui.yaml", has("manifest/dangling-reference")),
      "manifest/dangling-reference",
    );
    expect(problem.message).toBe("没有接收方“parnet”\n是否想写“parent”？");
    expect(problem.severity).toBe(DiagnosticSeverity.Error);
    expect(problem.relatedInformation).toMatchObject([
      { message: "在此声明", location: { range: { start: { line: 20 } } } },
    ]);
    client.type("a.hegui.yaml", "parnet", "parent");
    expect(found(await client.diagnostics("a.hegui.yaml", has("house-note")), "house-note").message).toBe(
      "个人信息保护法第三十九条 · 数据流“to-parent”没有名称\n整改：声明 `title`",
    );
  });

  it("stand at columns in UTF-16 units, with Windows line ends, too", async () => {
    const text = MANIFEST.replace("title: Acme", 'title: "😀公司", nonsense').replaceAll("\n", "\r\n");
    client = await start(workspace({ ...PACK }));
    client.open("a.hegui.yaml", text);
    await client.diagnostics("a.hegui.yaml", has("source/not-yaml"));
    client.type("a.hegui.yaml", 'title: "😀公司", nonsense', "title: 😀");
    client.type("a.hegui.yaml", "{ name: email, category: basic.email }", '{ "name": "😀", categori: basic.email }');
    const problem = found(
      await client.diagnostics("a.hegui.yaml", has("manifest/unknown-key")),
      "manifest/unknown-key",
    );
    const column = '      - { "name": "😀", '.length;
    expect(problem.range).toEqual({
      start: { line: 11, character: column },
      end: { line: 11, character: column + "categori".length },
    });
  });

  it("show questions by the level of what is unknown", async () => {
    const open = {
      ...PACK,
      "house/house-note.yaml": PACK["house/house-note.yaml"]!.replace("has(it.title)", "it.title == 'Sales'"),
    };
    const config = `${PACK["hegui.config.yaml"]}unknown: note\n`;
    client = await start(workspace({ ...open, "hegui.config.yaml": config, "a.hegui.yaml": MANIFEST }));
    client.open("a.hegui.yaml", MANIFEST);
    client.open("hegui.config.yaml", config);
    const asked = has("undeclared-fact");
    const hint = await client.diagnostics("a.hegui.yaml", asked);
    expect(found(hint, "undeclared-fact").severity).toBe(DiagnosticSeverity.Hint);
    client.type("hegui.config.yaml", "unknown: note", "unknown: error");
    const error = await client.diagnostics(
      "a.hegui.yaml",
      (all) => asked(all) && found(all, "undeclared-fact").severity === 1,
    );
    expect(found(error, "undeclared-fact").message).toMatch(
      /is not declared: 1 rule waits for it\nwaiting: house-note$/,
    );
    client.type("hegui.config.yaml", "unknown: error", 'unknown: "off"');
    await client.diagnostics("a.hegui.yaml", hasNot("undeclared-fact"));
  });

  it("follow files that come, change and go on disk", async () => {
    client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }));
    await client.diagnostics("a.hegui.yaml", has("house-note"));
    expect(client.patterns()).toContain("**/*.{yaml,yml}");
    write(
      client.root,
      "b.hegui.yaml",
      "version: 1\nflows:\n  - { id: x, from: nothing, to: parent, access: transfer }\n",
    );
    client.tell("b.hegui.yaml", FileChangeType.Created);
    await client.diagnostics("b.hegui.yaml", has("manifest/dangling-reference"));
    rmSync(join(client.root, "b.hegui.yaml"));
    client.tell("b.hegui.yaml", FileChangeType.Deleted);
    expect(await client.diagnostics("b.hegui.yaml", (all) => all.length === 0)).toEqual([]);
  });

  it("judge a new file before it is saved, and forget it when it is closed without", async () => {
    client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }));
    client.open("new.hegui.yaml", "version: 1\nflows:\n  - { id: x, from: nothing, to: parent, access: transfer }\n");
    await client.diagnostics("new.hegui.yaml", has("manifest/dangling-reference"));
    client.close("new.hegui.yaml");
    await client.diagnostics("new.hegui.yaml", (all) => all.length === 0);
  });

  it("tell of evidence that is not there, and watch for it", async () => {
    const proven = MANIFEST.replace(
      "    purpose: Sell things\n",
      "    purpose: Sell things\n    evidence: { path: docs/deal.md }\n",
    );
    client = await start(workspace({ ...PACK, "a.hegui.yaml": proven }));
    await client.diagnostics("a.hegui.yaml", has("manifest/missing-evidence"));
    await expect.poll(() => client.patterns()).toContain("docs/deal.md");
    write(client.root, "docs/deal.md", "A deal.\n");
    client.tell("docs/deal.md", FileChangeType.Created);
    await client.diagnostics("a.hegui.yaml", hasNot("manifest/missing-evidence"));
  });
});
