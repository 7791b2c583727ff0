import { describe, expect, it } from "vitest";
import { variants } from "../../src/author/mutate.js";
import { print } from "../../src/cel/print.js";
import { parse } from "../cel/scope.js";

function changes(text: string, whole = false): readonly string[] {
  return variants(parse(text, "bool").expression!, whole).map(
    (one) => `${one.change} ${one.text} → ${print(one.expression)}`,
  );
}

describe("mutants of a condition", () => {
  it("drop every operand and flip every innermost one", () => {
    expect(changes("p && (q || a < b)")).toEqual([
      "drop p → true && (q || a < b)",
      "flip p → !p && (q || a < b)",
      "drop q || a < b → p && true",
      "drop q → p && (false || a < b)",
      "flip q → p && (!q || a < b)",
      "drop a < b → p && (q || false)",
      "flip a < b → p && (q || !(a < b))",
    ]);
  });
  it("flip the whole where that is asked for", () => {
    expect(changes("p && q", true)).toContain("flip p && q → !(p && q)");
    expect(changes("p && q")).not.toContain("flip p && q → !(p && q)");
    expect(changes("p")).toEqual(["flip p → !p"]);
  });
  it("a condition that is always true has none", () => {
    expect(changes("true", true)).toEqual([]);
  });
});
