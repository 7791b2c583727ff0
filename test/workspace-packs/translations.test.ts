import { describe, expect, it, vi } from "vitest";
import { run } from "../bad-input/run.js";
import { checked } from "../comparison/compared.js";
import type { Files } from "../comparison/repository.js";
import { checkedFiles, config, head, problemsOf, rule, workspaceOf } from "./written.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const PACK: Files = {
  ...config("packs: [a]"),
  "a/pack.yaml": head("a", "extends: [../base]"),
  "base/pack.yaml": head("base", "params: { days: { type: int, default: 3, about: { en: a, zh: a } } }"),
  "base/base-rule.yaml": rule("base-rule", { aliases: "[old-rule]" }),
};
const words = (pack: string, lang: string, text: string, id = "base-rule"): Files => ({
  [`${pack}/translations/${lang}.yaml`]: `rules: { ${id}: { ${text} } }\n`,
});
const shown = async (files: Files, ...args: readonly string[]) => {
  const ran = await checkedFiles({ ...PACK, ...files }, ...args);
  if (problemsOf(ran).length > 0) return problemsOf(ran);
  return ran.report.findings.flatMap(({ message, fix }) => [message.en, message.zh, fix.en, fix.zh]);
};

describe("translations of rules", () => {
  it("stand in place of English in the language that is asked for", async () => {
    const files = words("base", "ja", 'title: 題, message: "「{it.id}」 {params.days}日", fix: 直す');
    expect(await shown(files, "--lang", "ja")).toEqual(["「ads」 3日", "“ads”违反 base-rule", "直す", "改正"]);
    expect(await shown(files)).toEqual(["'ads' broke base-rule", "“ads”违反 base-rule", "mend it", "改正"]);
    const at = workspaceOf({ ...PACK, ...files });
    const { code, err } = await run(at, ["check", "--lang", "fr"]);
    expect({ code, err }).toEqual({ code: 2, err: "hegui: --lang cannot be 'fr': one of en, zh, ja\n" });
    expect((await run(at, ["check", "--lang", "__proto__"])).code).toBe(2);
    const { report } = await checked(at, ["--lang", "ja"]);
    expect(report.rules.find((one) => one.id === "base-rule")!.title).toEqual({ en: "題", zh: "base-rule" });
  });

  it("may replace the words in English and Chinese, text by text, the pack that extends last", async () => {
    const files = {
      ...words("base", "en", "message: from base, fix: base mends"),
      ...words("a", "en", "message: from a", "old-rule"),
      ...words("a", "zh", "fix: 甲"),
      ...words("a", "ja", "fix: 直す"),
    };
    expect(await shown(files)).toEqual(["from a", "“ads”违反 base-rule", "base mends", "甲"]);
    expect(await shown(files, "--lang", "ja")).toEqual(["from a", "“ads”违反 base-rule", "直す", "甲"]);
  });

  it("of two unrelated packs must agree, unless a third extends both", async () => {
    const two = (text: string): Files => ({
      ...config("packs: [a, b]"),
      "b/pack.yaml": head("b", "extends: [../base]"),
      ...words("a", "ja", "fix: 直す"),
      ...words("b", "ja", text),
    });
    expect(await shown(two("fix: 直す"))).toHaveLength(4);
    expect(await shown(two("title: 題"))).toHaveLength(4);
    expect(await shown(two("fix: 改める"))).toEqual([
      "b/translations/ja.yaml:1:10 policy/conflict the packs 'a' and 'b' decide 'base-rule fix (ja)' differently | let one of them extend the other, or a third pack that extends both decide it",
    ]);
    const third = {
      ...two("fix: 改める"),
      ...config("packs: [third]"),
      "third/pack.yaml": head("third", "extends: [../a, ../b]"),
      ...words("third", "ja", "fix: 正す"),
    };
    expect((await shown(third, "--lang", "ja"))[2]).toBe("正す");
  });

  it("are about rules that there are, of packs that are extended, in a language", async () => {
    expect(await shown(words("a", "ja", "fix: a", "bas-rule"))).toEqual([
      "a/translations/ja.yaml:1:10 policy/unknown-rule no pack has the rule 'bas-rule' | did you mean 'base-rule'?",
    ]);
    expect(await shown(words("a", "ja", "fix: a", "demo-officer"))).toEqual([
      "a/translations/ja.yaml:1:10 policy/not-extended the pack 'a' does not extend 'demo' | add 'demo' to `extends`",
    ]);
    for (const name of ["Japanese", "japanese", "j", "nested/ja", "__proto__"])
      expect(await shown(words("a", name, "fix: a"))).toEqual([
        `a/translations/${name}.yaml:1:1 policy/language '${name}' is no language: the name of a file of translations is one | name it like ja.yaml or pt-BR.yaml`,
      ]);
    expect(await shown(words("a", "pt-BR", "fix: a"), "--lang", "pt-BR")).toContain("a");
  });

  it("have expressions that fit the rule, told inside the sentence", async () => {
    expect(await shown(words("a", "ja", 'message: "{it.ids} {params}"'))).toEqual([
      "a/translations/ja.yaml:1:37 policy/expression in {it.ids}: activity has no 'ids'; did you mean 'id'?",
      "a/translations/ja.yaml:1:43 policy/expression in {params}: read one parameter: params.name",
    ]);
  });
});
