import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol/node";
import { type Client, start, workspace } from "./client.js";
import { MANIFEST, PACK } from "./manifest.js";

let client: Client;
beforeAll(async () => {
  client = await start(workspace({ ...PACK }));
});
afterAll(async () => {
  expect(await client.leave()).toBe(0);
});

let count = 0;
/** Opens a manifest, and gives the changes that are offered at a place once a problem of that code is told. */
async function offered(text: string, code: string, at: string) {
  const file = `work-${count++}.hegui.yaml`;
  client.open(file, text);
  await client.diagnostics(file, (all) => all.some((one) => one.code === code));
  const actions = await client.actions(file, at);
  const applied = (action: CodeAction) => client.apply(file, Object.values(action.edit!.changes!)[0]!);
  client.close(file);
  return { actions, applied, titles: actions.map((one) => one.title) };
}

describe("code actions", () => {
  it("write the word that is meant, and mend the file", async () => {
    const wrong = MANIFEST.replace("access: transfer", "access: remote-acess");
    const { actions, applied } = await offered(wrong, "manifest/unknown-word", "remote-|acess");
    expect(actions).toMatchObject([
      {
        title: "Change to 'remote-access'",
        kind: "quickfix",
        isPreferred: true,
        diagnostics: [{ code: "manifest/unknown-word" }],
      },
    ]);
    expect(applied(actions[0]!)).toBe(MANIFEST.replace("access: transfer", "access: remote-access"));
  });

  it("offer a near id for people to choose", async () => {
    const wrong = MANIFEST.replace("to: parent", "to: parnet");
    const { actions, applied } = await offered(wrong, "manifest/dangling-reference", "par|net");
    expect(actions).toMatchObject([{ title: "Change to 'parent'", isPreferred: false }]);
    expect(applied(actions[0]!)).toBe(MANIFEST);
  });

  it.each([
    [
      "in a block",
      MANIFEST.replace("    access: transfer\n", ""),
      "id: to-|parent",
      `${MANIFEST.replace("    access: transfer\n", "")}    access: \n`,
    ],
    [
      "in braces",
      `${MANIFEST}  - { id: x, from: customers, to: parent }\n`,
      "{ i|d: x",
      `${MANIFEST}  - { id: x, from: customers, to: parent, access:  }\n`,
    ],
    [
      "of the format",
      MANIFEST.replace("version: 1\n\n", ""),
      "organ|izations",
      MANIFEST.replace("version: 1\n\n", "").replace(/$/, "version: 1\n"),
    ],
  ])("add a key that is required %s, and leave its value to people", async (name, text, at, expected) => {
    const { actions, applied, titles } = await offered(
      text,
      name === "of the format" ? "manifest/version" : "manifest/missing-key",
      at,
    );
    const key = name === "of the format" ? "version" : "access";
    expect(titles).toContain(`Add \`${key}\`, to be filled in`);
    expect(applied(actions[titles.indexOf(`Add \`${key}\`, to be filled in`)]!)).toBe(expected);
  });

  it("declare the key that a finding speaks of, empty", async () => {
    const { actions, applied, titles } = await offered(MANIFEST, "house-note", "id: to-|parent");
    expect(titles).toEqual(["Declare `title`, to be filled in"]);
    expect(applied(actions[0]!)).toBe(`${MANIFEST}    title: \n`);
  });

  it("offer nothing where nothing is wrong", async () => {
    const { titles } = await offered(MANIFEST, "house-note", "id: sel|l");
    expect(titles).toEqual([]);
  });

  it("mend the configuration", async () => {
    const file = "hegui.config.yaml";
    client.open(file, PACK[file]!.replace("house-note: warning", "house-noet: warning"));
    await client.diagnostics(file, (all) => all.some((one) => one.code === "config/unknown-rule"));
    const [action] = await client.actions(file, "house-|noet");
    expect(action).toMatchObject({ title: "Change to 'house-note'", isPreferred: true });
    expect(client.apply(file, Object.values(action!.edit!.changes!)[0]!)).toBe(PACK[file]);
    client.close(file);
  });
});
