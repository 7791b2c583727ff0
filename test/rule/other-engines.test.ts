import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ruleSurvivors, triedRule } from "../../src/author/tried.js";
import { testPack } from "../../src/example.js";
import { folderStore } from "../../src/source/read.js";
import { readPacks } from "../../src/workspace/packs.js";
import { policies } from "../policies.js";

const root = fileURLToPath(new URL("../../examples/other-engines/", import.meta.url));
const place = { root, store: folderStore(root), inside: false };
const { packs, words, problems } = await readPacks(place, policies, ["./pack"]);
const pack = packs.find((one) => one.id === "other-engines")!;
const all = { ...words, packs };

describe("policies of other engines", () => {
  it("load without a problem", () => {
    expect(problems.map((one) => `${one.at.file}:${one.at.start.line} ${one.message.en}`)).toEqual([]);
    expect(pack.rules.length).toBeGreaterThanOrEqual(20);
  });

  it("every example holds", () => {
    expect(testPack(pack, all)).toEqual([]);
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))("%s: an example constrains every operand", (_, rule) => {
    const survivors = ruleSurvivors(rule, triedRule(rule, pack, all));
    expect(survivors.map(({ part, change, text }) => `${part}: ${change} ${text}`)).toEqual([]);
  });
});
