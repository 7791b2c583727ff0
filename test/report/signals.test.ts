import { expect, it } from "vitest";
import { renderSignals, renderSignalsJson } from "../../src/report/signals.js";
import { field, place, signal } from "../draft/signals.js";

const stripe = signal({
  kind: "service",
  service: "stripe",
  where: "overseas",
  chain: ["new Stripe", "import stripe"],
});
const elsewhere = { ...stripe, sure: 0.95, at: place("src/b.ts", 4) };
const unsure = field("User", "tel", "basic.phone", { sure: 0.4 });
const options = { lang: "en", colour: false, all: false } as const;

it("prints kind by kind where something is seen, how sure it is and how it is known", () => {
  expect(renderSignals([stripe, elsewhere, unsure], options)).toBe(`2 services
  src/a.ts:1:1  stripe overseas  90 %  seen
    new Stripe ← import stripe
  src/b.ts:4:1  stripe overseas  95 %  seen
    new Stripe ← import stripe
`);
  expect(renderSignals([unsure], { ...options, all: true })).toContain("basic.phone tel  40 %");
  expect(renderSignals([unsure], options).trim().split("\n")).toHaveLength(1);
});

it("shows what would be hidden in a terminal", () => {
  const hostile = { ...stripe, seen: "a\u001b[2Jb\u202e", at: place("a\nb.ts") };
  expect(renderSignals([hostile], options)).not.toMatch(/[\u001b\u202e]|a\nb/);
});

it("lists each thing once as JSON, at its surest place", () => {
  const { signals } = JSON.parse(renderSignalsJson([stripe, elsewhere, unsure], false));
  expect(signals).toMatchObject([{ id: "service/stripe", file: "src/b.ts", line: 4, sure: 0.95 }]);
  expect(JSON.parse(renderSignalsJson([stripe, unsure], true)).signals).toHaveLength(2);
});
