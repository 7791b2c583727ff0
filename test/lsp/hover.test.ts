import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, start, workspace } from "./client.js";
import { MANIFEST, PACK } from "./manifest.js";

const WAIVER = `waivers:
  - { id: w, rule: house-note, entity: flow/to-parent, reason: R, approved_by: A, approved_on: 2026-11-01, expires: 2026-12-01 }
`;
let client: Client;
beforeAll(async () => {
  client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }));
  client.open("a.hegui.yaml", MANIFEST + WAIVER);
  client.open("house/house-note.yaml", PACK["house/house-note.yaml"]!);
  client.open("hegui.config.yaml", PACK["hegui.config.yaml"]!);
  await client.diagnostics("a.hegui.yaml");
});
afterAll(async () => {
  expect(await client.leave()).toBe(0);
});

describe("hover", () => {
  it.each([
    ["a.hegui.yaml", "established_|in", "Where the legal entity is established."],
    ["a.hegui.yaml", "established_|in", "法人主体的设立地。"],
    ["a.hegui.yaml", "acces|s: transfer", "`transfer` · `remote-access`"],
    [
      "a.hegui.yaml",
      "biometric.face|_image",
      "**biometric.face_image** · sensitive\n\nFace image usable for recognition  \n人脸图像",
    ],
    ["a.hegui.yaml", "country: F|R", "**FR**\n\noverseas  \n境外 (FR)"],
    ["a.hegui.yaml", "to: par|ent", "**recipient** parent\n\nParent company\n\na.hegui.yaml"],
    ["a.hegui.yaml", "id: custom|ers", "**dataset** customers"],
    ["a.hegui.yaml", "flow/to-pa|rent", "**flow** to-parent"],
    [
      "a.hegui.yaml",
      "rule: house|-note",
      "**house-note** · warning · since 2021-11-01\n\nA flow has a note  \n数据流应当有说明",
    ],
    ["a.hegui.yaml", "rule: house|-note", "- PIPL 39  \n  个人信息保护法第三十九条  \n  in force · since 2021-11-01"],
    ["a.hegui.yaml", "rule: house|-note", "*Exposure*\n- "],
    ["a.hegui.yaml", "rule: house|-note", "*Do*\n- set `title`  \n  声明 `title`"],
    ["hegui.config.yaml", "house|-note: warning", "**house-note** · warning"],
    ["hegui.config.yaml", "[hou|se]", "**house** 1.0.0\n\nHouse  \n公司"],
    [
      "house/house-note.yaml",
      "instrument: pip|l",
      "**pipl** · in force · since 2021-11-01\n\nPersonal Information Protection Law",
    ],
    ["house/house-note.yaml", 'article: "3|9"', "PIPL 39  \n个人信息保护法第三十九条"],
    ["house/house-note.yaml", "exposure: [pipl-|66]", "**pipl-66**"],
    ["house/house-note.yaml", "asser|t: has", "CEL: what must then be true."],
  ])("%s at %s says %s", async (file, at, says) => {
    expect(await client.hover(file, at)).toContain(says);
  });

  it("says nothing where nothing is written, and of files that are not ours", async () => {
    expect(await client.hover("a.hegui.yaml", "version: 1\n|\n")).toBe("");
    client.open("other.yaml", "version: 1\n");
    expect(await client.hover("other.yaml", "ver|sion")).toBe("");
    expect(await client.complete("other.yaml", "ver|sion")).toEqual([]);
  });
});
