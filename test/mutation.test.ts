import { describe, expect, it } from "vitest";
import { ruleSurvivors, triedRule } from "../src/author/tried.js";
import { policies } from "./policies.js";

const rules = policies.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule, pack] as const));

describe("mutation: dropping or flipping any operand of a condition breaks an example", () => {
  it.each(rules)("%s", (_, rule, pack) => {
    const survivors = ruleSurvivors(rule, triedRule(rule, pack, policies));
    expect(survivors.map(({ part, change, text }) => `${part}: ${change} ${text}`)).toEqual([]);
  });
});
