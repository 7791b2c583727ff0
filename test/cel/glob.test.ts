import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluate } from "./scope.js";

const word = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });

it("glob() fits what the regular expression of its pattern fits", () => {
  fc.assert(
    fc.property(word("ab."), word("ab.*"), (text, pattern) => {
      const expression = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
      expect(evaluate(`s.glob("${pattern}")`, { s: text })).toBe(expression.test(text));
    }),
    { numRuns: 2000 },
  );
});
