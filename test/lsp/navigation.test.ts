import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, start, workspace } from "./client.js";
import { MANIFEST, PACK } from "./manifest.js";

const OTHER = `version: 1
assessments:
  - { id: pia, type: impact-assessment, covers: [flow/to-parent, activity/sell] }
waivers:
  - { id: w, rule: house-note, entity: flow/to-parent, reason: R, approved_by: A, approved_on: 2026-11-01, expires: 2026-12-01 }
`;
let client: Client;
beforeAll(async () => {
  client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST, "b.hegui.yaml": OTHER }));
  client.open("b.hegui.yaml", OTHER);
  await client.diagnostics("b.hegui.yaml");
});
afterAll(async () => {
  expect(await client.leave()).toBe(0);
});

const uri = (file: string) => pathToFileURL(join(client.root, file)).href;

describe("navigation", () => {
  it("goes to the declaration of an entity in a file that is not open", async () => {
    expect(await client.definition("b.hegui.yaml", "flow/to-|parent")).toEqual([
      { uri: uri("a.hegui.yaml"), range: { start: { line: 25, character: 8 }, end: { line: 25, character: 17 } } },
    ]);
  });

  it("goes to the rule of a pack of the workspace", async () => {
    expect(await client.definition("b.hegui.yaml", "rule: house|-note")).toEqual([
      {
        uri: uri("house/house-note.yaml"),
        range: { start: { line: 0, character: 4 }, end: { line: 0, character: 14 } },
      },
    ]);
  });

  it("has nowhere to go from words that name nothing here", async () => {
    expect(await client.definition("b.hegui.yaml", "reason: R|")).toEqual([]);
  });

  it("finds all that names an entity", async () => {
    const found = await client.references("b.hegui.yaml", "entity: flow/to|-parent");
    expect(found.map((one) => [one.uri.split("/").at(-1), one.range.start.line])).toEqual([
      ["a.hegui.yaml", 25],
      ["b.hegui.yaml", 2],
      ["b.hegui.yaml", 4],
    ]);
  });

  it("lists the entities of a file, also while it is broken", async () => {
    expect(await client.symbols("b.hegui.yaml")).toEqual(["pia", "w"]);
    client.type("b.hegui.yaml", "waivers:", "waivers: [");
    expect(await client.symbols("b.hegui.yaml")).toEqual(["pia", "w"]);
    client.type("b.hegui.yaml", "waivers: [", "waivers:");
    client.type("b.hegui.yaml", "entity: flow/to-parent", 'entity: "flow/to-parent');
    expect(await client.symbols("b.hegui.yaml")).toEqual(["pia", "w"]);
  });
});
