import { describe, expect, it } from "vitest";
import { testPack } from "../src/example.js";
import { policies, problems } from "./policies.js";

describe("policies", () => {
  it("load without a problem", () => {
    expect(
      problems.map((one) => `${one.at.file}:${one.at.start.line}:${one.at.start.column} ${one.message.en}`),
    ).toEqual([]);
  });
  it.each(policies.packs.map((pack) => [pack.id, pack] as const))("%s: every example holds", (_, pack) => {
    expect(testPack(pack, policies)).toEqual([]);
  });
});
