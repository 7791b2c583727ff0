import { describe, expect, it } from "vitest";
import { dueOf } from "../../src/due/due.js";
import { compilePacks } from "../../src/rule/compile.js";
import { compose } from "../../src/rule/compose.js";
import { packDigest } from "../../src/rule/digest.js";
import { inputOf } from "../due/examples.js";
import { policies } from "../policies.js";

const GOOD = `clocks:
  - id: own-review
    law: [{ instrument: pipl, article: "54" }]
    on: recipient
    when: has(it.checked.on)
    due: it.checked.on.plus("P1D").year_end()
    title: { en: Review, zh: 复核 }
    todo: { en: "review '{it.id}'", zh: "复核“{it.id}”" }
`;

function compiled(clocks: string, more = "") {
  const files = [
    { file: "own/pack.yaml", text: `id: own\ntitle: { en: Own, zh: 自有 }\nversion: 1.0.0\n${more}` },
    { file: "own/clocks/own.yaml", text: clocks },
  ];
  return compilePacks({ ...policies, folders: [{ folder: "own", files }], base: policies.packs });
}

const problems = (clocks: string) =>
  compiled(clocks).problems.map(({ code, message, at }) => `${code} ${at.start.line}: ${message.en}`);

describe("clocks of a pack", () => {
  it("are compiled, and run", () => {
    const { packs, problems } = compiled(GOOD);
    expect(problems).toEqual([]);
    const text = "version: 1\nrecipients: [{ id: crm, country: CN, checked: { on: 2026-12-31 } }]\n";
    expect(dueOf(inputOf([{ file: "a.hegui.yaml", text }], "2026-11-21", packs)).due).toMatchObject([
      { id: "own-review:recipient/crm", date: "2027-12-31", todo: { en: "review 'crm'", zh: "复核“crm”" } },
    ]);
  });

  it("read the parameters of their pack", () => {
    const pack = compiled(
      GOOD.replace("when: has(it.checked.on)", "when: has(it.checked.on) && params.reviews"),
      "params: { reviews: { type: bool, default: false, about: { en: Reviews, zh: 复核 } } }\n",
    );
    expect(pack.problems).toEqual([]);
    const { packs, heads } = pack;
    const bound = compose({ packs, known: [], heads, translations: [], tables: policies.tables }).packs;
    const text = "version: 1\nrecipients: [{ id: crm, country: CN, checked: { on: 2026-12-31 } }]\n";
    expect(dueOf(inputOf([{ file: "a.hegui.yaml", text }], "2026-11-21", bound)).due).toEqual([]);
  });

  it("count in the integrity of the pack", () => {
    const digest = (clocks: string) => packDigest(compiled(clocks).packs[0]!);
    expect(digest(GOOD)).not.toBe(digest(GOOD.replace("P1D", "P2D")));
  });

  it.each([
    ["a misspelt fact", GOOD.replace("has(it.checked.on)", "has(it.chekced.on)"), /^policy\/expression 5: .*checked/],
    [
      "a day that is none",
      GOOD.replace('.plus("P1D").year_end()', ".year()"),
      /^policy\/expression 6: .*must be date, is int/,
    ],
    [
      "an unknown rule",
      GOOD.replace("on: rec", "rules: [ndsmr-12-diligence-agee]\n    on: rec"),
      /^policy\/unknown-rule 4: /,
    ],
    [
      "a rule about something else",
      GOOD.replace("on: rec", "rules: [scc-7-filing]\n    on: rec"),
      /^policy\/clock 4: .*about a flow/,
    ],
    [
      "neither rules nor law",
      GOOD.replace(/ {4}law.*\n/, ""),
      /^policy\/clock 2: a clock names `rules`, or `law` and `todo`/,
    ],
    ["an article that is not there", GOOD.replace('"54"', '"5400"'), /^policy\/unknown-article 3: /],
    ["an id twice", GOOD + GOOD.replace("clocks:\n", ""), /^policy\/clock 9: 'own-review' is there twice/],
    ["a key that is not there", GOOD.replace("todo:", "to_do:"), /^policy\//],
  ])("with %s do not load", (_, clocks, message) => {
    expect(problems(clocks)[0]).toMatch(message);
  });
});
