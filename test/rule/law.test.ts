import { describe, expect, it } from "vitest";
import { articleInChinese, cite } from "../../src/rule/law.js";
import { policies } from "../policies.js";

describe("citations", () => {
  it.each([
    ["39", "第三十九条"],
    ["10", "第十条"],
    ["20", "第二十条"],
    ["5(1)(4)", "第五条第一款第四项"],
    ["7(2)", "第七条第二项"],
    ["101", "第一百零一条"],
    ["110", "第一百一十条"],
    ["253-1", "第二百五十三条之一"],
    ["1000", "第一千条"],
    ["1019", "第一千零一十九条"],
    ["1110", "第一千一百一十条"],
    ["1254", "第一千二百五十四条"],
    ["Q3", "第3问"],
    ["10-13", "第十条至第十三条"],
    ["Annex 10", "附件10"],
    ["annex", "附件"],
    ["2025-01-08", " 2025-01-08"],
  ])("%s is %s", (article, expected) => {
    expect(articleInChinese(article, false)).toBe(expected);
  });

  it("tells paragraphs from items", () => {
    const zh = (instrument: string, article: string) => cite(policies.law, { instrument, article }).zh;
    expect(zh("pipl", "3(2)")).toBe("个人信息保护法第三条第二款");
    expect(zh("pipl", "55(4)")).toBe("个人信息保护法第五十五条第四项");
  });

  it("cites standards by chapter, clause and annex, and leaves out what has no number", () => {
    const zh = (instrument: string, article: string) => cite(policies.law, { instrument, article }).zh;
    expect(zh("gbt-45574-2025", "6")).toMatch(/第6章$/);
    expect(zh("gb-45438-2025", "5.2")).toMatch(/第5\.2条$/);
    expect(zh("gb-45438-2025", "E")).toMatch(/附录E$/);
    expect(cite(policies.law, { instrument: "gbt-45652-2025", article: "text" }).en).not.toContain("text");
  });

  it("names the instrument in both languages", () => {
    expect(cite(policies.law, { instrument: "pipl", article: "39" })).toEqual({
      en: "PIPL 39",
      zh: "个人信息保护法第三十九条",
    });
  });
});

describe("the catalogue", () => {
  const rules = new Set(policies.packs.flatMap((pack) => pack.rules.map((rule) => rule.id)));

  it.each(policies.law.obligations.map((one) => [one.id, one] as const))(
    "%s has rules, or says why no machine decides it",
    (_, one) => {
      expect((one.rules?.length ?? 0) > 0 || one.manual !== undefined).toBe(true);
      expect((one.rules ?? []).filter((id) => !rules.has(id))).toEqual([]);
    },
  );

  it("a duty stands in articles that the catalogue has, with penalties that it has", () => {
    const { instruments, penalties, obligations } = policies.law;
    const articles = obligations.flatMap((one) =>
      one.articles
        .filter((article) => !instruments[one.instrument]?.articles.includes(article))
        .map((a) => [one.id, a]),
    );
    expect(articles).toEqual([]);
    expect(obligations.flatMap((one) => (one.penalties ?? []).filter((id) => !penalties[id]))).toEqual([]);
  });

  it("every rule serves an obligation", () => {
    const named = new Set(policies.law.obligations.flatMap((one) => one.rules ?? []));
    expect([...rules].filter((id) => !named.has(id))).toEqual([]);
  });

  it("no rule is an error that rests on drafts, guidelines or recommended standards alone", () => {
    const binding = ({ level }: { level: string }) => !["draft", "guideline", "recommended-standard"].includes(level);
    const soft = policies.packs
      .flatMap((pack) => pack.rules)
      .filter((rule) => rule.level === "error")
      .filter((rule) => !rule.law.some((one) => binding(policies.law.instruments[one.instrument]!)));
    expect(soft.map((rule) => rule.id)).toEqual([]);
  });

  it("draft law is a draft rule, and a note", () => {
    const rules = policies.packs.flatMap((pack) => pack.rules);
    const drafts = rules.filter((rule) =>
      rule.law.every((one) => policies.law.instruments[one.instrument]!.status === "draft"),
    );
    expect(drafts.filter((rule) => rule.status !== "draft" || rule.level !== "note").map((rule) => rule.id)).toEqual(
      [],
    );
    expect(drafts.length).toBeGreaterThan(5);
  });

  it("no rule is an error on an obligation of less than high confidence", () => {
    const levels = new Map(policies.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule.level] as const)));
    const strong = policies.law.obligations
      .filter((one) => one.confidence === "high")
      .flatMap((one) => one.rules ?? []);
    const weak = policies.law.obligations.filter((one) => one.confidence !== "high").flatMap((one) => one.rules ?? []);
    expect(weak.filter((id) => levels.get(id) === "error" && !strong.includes(id))).toEqual([]);
  });
});
