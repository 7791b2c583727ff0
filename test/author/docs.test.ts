import { describe, expect, it } from "vitest";
import { ruleShown } from "../../src/author/content.js";
import { type DocumentedPack, MARKER, pagesOf } from "../../src/author/docs/pages.js";
import { mapStrings } from "../../src/report/sanitise.js";
import type { Pack } from "../../src/rule/rule.js";
import { NASTY } from "../action/nasty.js";
import { htmlOf } from "../page/markdown.js";
import { policies } from "../policies.js";

const packOf = (id: string) => policies.packs.find((pack) => pack.id === id)!;
const documented = (pack: Pack): DocumentedPack => ({ pack, folder: `policies/${pack.id}` });
const pageOf = (pack: string, name: string, lang: "en" | "zh" | "both" = "both") =>
  pagesOf(documented(packOf(pack)), policies.law, lang).find(({ file }) => file === `${pack}/${name}.md`)!.text;

describe("pages", () => {
  it("show a rule: title, law with standing, level, condition, what to do, exposure, examples in words", () => {
    const page = pageOf("pipl", "pipl-13-legal-basis");
    expect(page.split("\n")[0]).toBe(MARKER);
    for (const text of [
      "**Every activity rests on one of the seven bases**",
      "**处理个人信息应当具有合法性基础**",
      "| Level 级别 | `error` |",
      "PIPL 13<br>个人信息保护法第十三条",
      "law, in force since 2021-11-01<br>法律，自 2021-11-01 起施行",
      "```cel\nit.personal_information\n```",
      "set `legal_basis` to consent",
      '## <a id="exposure"></a>Exposure 法律责任',
      "- Line 6: a finding. 第 6 行：产生发现。",
      "- Nothing is found. 不产生发现。",
      "- Line 2: not decided, a fact is missing. 第 2 行：无法判定，缺少事实。",
      "| Source 来源文件 | `principles/pipl-13-legal-basis.yaml` |",
    ])
      expect(page).toContain(text);
  });

  it("are in one language when asked, with the law in both", () => {
    const english = pageOf("pipl", "pipl-13-legal-basis", "en");
    expect(english).toContain("PIPL 13<br>个人信息保护法第十三条");
    expect(english).not.toContain("处理个人信息应当具有合法性基础");
    const chinese = pageOf("pipl", "pipl-13-legal-basis", "zh");
    expect(chinese).toContain('## <a id="law"></a>依据');
    expect(chinese).not.toContain("Every activity rests");
  });

  it("show a decision: outcomes by name, rows with their law, conditions as written", () => {
    const page = pageOf("cross-border", "transfer-mechanism-2022");
    expect(page).toContain("| In force since 施行日期 | 2022-09-01 |\n| until 至 | 2023-06-01 |");
    expect(page).toContain("`grace-period` rectification period, route not due yet 处于整改期");
    expect(page).toContain('```cel\nscenario == "not-an-export"\n```');
  });

  it("link only to pages and anchors that there are", () => {
    const all = policies.packs.flatMap((pack) => pagesOf(documented(pack), policies.law, "en"));
    const texts = new Map(all.map(({ file, text }) => [file, text]));
    const dead = all.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(([, name, anchor]) => {
        const target = name ? `${file.split("/")[0]}/${name}` : file;
        const isThere = texts.get(target)?.includes(anchor ? `<a id="${anchor}"></a>` : "") ?? false;
        return isThere ? [] : [`${file} → ${target}#${anchor}`];
      }),
    );
    expect(dead).toEqual([]);
    expect(all.length).toBe(policies.packs.flatMap((pack) => [pack, ...pack.rules, ...pack.decisions]).length);
  });

  it("list what a pack brings and sets", () => {
    const text = { en: "Days | to keep", zh: "保存天数" };
    const pack: Pack = {
      ...packOf("third-parties"),
      id: "acme",
      params: { max_days: { type: "int", default: 365, min: 1, max: 1095, stricter: "lower", about: text } },
    };
    const [index] = pagesOf(
      {
        pack,
        folder: "acme",
        head: {
          extends: ["pipl", "@acme/base"],
          levels: { "pipl-13-legal-basis": "off" },
          set: { base: { days: 30 } },
        },
        vocabulary: {
          instruments: [
            { id: "acme-standard", title: text, level: "company-policy", effective: "2025-01-01", articles: ["4.2"] },
          ],
          categories: [{ id: "x_acme.loyalty", title: text, sensitive: "no", counts_as: "ordinary" }],
          fields: [{ on: "dataset", name: "owner", type: "string", values: ["crm"], about: text }],
        },
      },
      policies.law,
      "en",
    );
    for (const line of [
      "- `pipl`\n- `@acme/base`",
      "| `max_days` | `int` | `365` | ≥ 1, ≤ 1095 | Days \\| to keep |",
      "| `pipl-13-legal-basis` | `off` |",
      "| `base` | `days` | `30` |",
      "| `acme-standard` | `company-policy` | 2025-01-01 | Days \\| to keep |",
      "| `x_acme.loyalty` | `no` | `ordinary` | Days \\| to keep |",
      "| `dataset` | `owner` | `string` `crm` | Days \\| to keep |",
    ])
      expect(index!.text).toContain(line);
  });

  it("say the standing of norms that bind nobody, ended, or are a company's own", () => {
    const rule = packOf("pipl").rules[0]!;
    const law = {
      ...policies.law,
      instruments: {
        d: { id: "d", title: rule.title, short: rule.title, level: "draft", status: "draft", articles: ["1"] },
        o: {
          id: "o",
          title: rule.title,
          short: rule.title,
          level: "law",
          status: "superseded",
          effective: "2017-06-01",
          until: "2026-01-01",
          articles: ["1"],
        },
        c: {
          id: "c",
          title: rule.title,
          short: rule.title,
          level: "company-policy",
          status: "in-force",
          articles: ["1"],
        },
      },
    };
    const cited = ["d", "o", "c"].map((instrument) => ({ instrument, article: "1" }));
    expect(ruleShown({ ...rule, law: cited, exposure: [] }, law).law.map((one) => one.standing.en)).toEqual([
      "draft for comment, binds nobody yet",
      "law, in force since 2017-06-01, until 2026-01-01",
      "company policy, no law",
    ]);
  });
});

describe("a hostile pack", () => {
  const TAGS = [
    "a",
    "br",
    "code",
    "h1",
    "h2",
    "h3",
    "li",
    "ol",
    "p",
    "pre",
    "span",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
  ];
  const KEEP = new Set([
    "id",
    "on",
    "level",
    "since",
    "until",
    "status",
    "profile",
    "pack",
    "instrument",
    "article",
    "type",
    "as_of",
  ]);

  it.each(NASTY.map((text) => [text]))("brings no markup, link or picture into its pages: %j", (text) => {
    for (const id of ["third-parties", "cross-border"]) {
      const nasty = mapStrings(packOf(id), () => text, KEEP);
      const law = {
        ...policies.law,
        penalties: new Proxy(policies.law.penalties, { get: () => Object.values(policies.law.penalties)[0] }),
      };
      for (const { file, text: page } of pagesOf({ pack: nasty, folder: "x" }, law, "both").slice(0, 12)) {
        const html = htmlOf(page.replace(`${MARKER}\n`, ""));
        const tags = new Set([...html.matchAll(/<([a-z]\w*)/gi)].map(([, tag]) => tag!));
        for (const tag of tags) expect(TAGS, `${file} has <${tag}>`).toContain(tag);
        expect(html.replaceAll("&lt;", "")).not.toMatch(/<!--|javascript:[^<]*"/);
        for (const [, target] of html.matchAll(/href="([^"]*)"/g))
          expect(target).toMatch(/^(?:[\w-]+\.md)?(?:#[\w-]+)?$/);
      }
    }
  });
});
