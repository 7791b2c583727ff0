import { once } from "node:events";
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { start, workspace, write } from "./client.js";
import { MANIFEST, PACK } from "./manifest.js";

const BOMB = `version: 1\na: &a [x, x, x, x, x, x, x, x, x, x]\n${[..."bcdefgh"]
  .map((one, index) => `${one}: &${one} [${Array(10).fill(`*${"abcdefg"[index]}`).join(", ")}]`)
  .join("\n")}\n`;

describe("language server", () => {
  it("says what it can do, and leaves in good order", async () => {
    const client = await start(workspace({}));
    expect(client.result.serverInfo?.name).toBe("hegui");
    expect(client.result.capabilities).toMatchObject({
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentSymbolProvider: true,
      codeActionProvider: { codeActionKinds: ["quickfix"] },
    });
    expect(await client.leave()).toBe(0);
  });

  it("takes the flags that clients add", async () => {
    const client = await start(workspace({}), { args: ["--clientProcessId", String(process.pid)] });
    expect(await client.leave()).toBe(0);
  });

  it("ends with 1 when its client goes away without a word", async () => {
    const client = await start(workspace({}));
    const ended = once(client.process, "exit");
    client.process.stdin.end();
    expect((await ended)[0]).toBe(1);
    client.connection.dispose();
    rmSync(client.root, { recursive: true });
  });

  it("works in a folder without hegui files, and takes what is written there", async () => {
    const client = await start(workspace({ "README.md": "Nothing.\n" }));
    client.open("a.hegui.yaml", "");
    expect(await client.diagnostics("a.hegui.yaml", (all) => all.length > 0)).toMatchObject([
      { code: "manifest/empty" },
    ]);
    expect((await client.complete("a.hegui.yaml", "|")).map((one) => one.label)).toContain("version");
    expect(await client.leave()).toBe(0);
  });

  it("leaves files outside the workspace and other files alone", async () => {
    const client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }));
    client.open("../elsewhere.hegui.yaml", MANIFEST);
    expect(await client.hover("../elsewhere.hegui.yaml", "id: ac|me")).toBe("");
    expect(await client.symbols("../elsewhere.hegui.yaml")).toEqual([]);
    expect(await client.leave()).toBe(0);
  });

  it("reads hostile text within its limits", async () => {
    const client = await start(workspace({}));
    client.open("a.hegui.yaml", BOMB);
    await client.diagnostics("a.hegui.yaml", (all) => all.some((one) => String(one.code).startsWith("source/")));
    client.type("a.hegui.yaml", BOMB, `version: 1\nflows: ${"[".repeat(3000)}\n`);
    await client.diagnostics("a.hegui.yaml", (all) => all.length > 0 && all.every((one) => one.range.start.line < 3));
    expect(await client.symbols("a.hegui.yaml")).toEqual([]);
    client.type("a.hegui.yaml", "[", `\n${"- ".repeat(20_000)}[`);
    expect(await client.symbols("a.hegui.yaml")).toEqual([]);
    client.type("a.hegui.yaml", client.text("a.hegui.yaml"), MANIFEST);
    expect(await client.symbols("a.hegui.yaml")).toContain("acme");
    expect(await client.leave()).toBe(0);
  });

  it("looks at the disk again when something is closed, for clients that tell nothing", async () => {
    const client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }), { watches: false });
    client.open("a.hegui.yaml", MANIFEST);
    await client.diagnostics("a.hegui.yaml", (all) => all.some((one) => one.code === "house-note"));
    expect(client.patterns()).toEqual([]);
    write(client.root, "a.hegui.yaml", `${MANIFEST}    title: Sales\n`);
    client.close("a.hegui.yaml");
    expect(await client.diagnostics("a.hegui.yaml", (all) => all.length === 0)).toEqual([]);
    expect(await client.leave()).toBe(0);
  });
});
