import type { CitedArticle } from "../../src/finding/report.js";
import type { Text } from "../../src/source/problem.js";
import type { Span } from "../../src/source/span.js";

export const GUESTS = "compliance/guests.hegui.yaml";
export const STAFF = "compliance/员工 staff.hegui.yaml";
export const HOSTILE_FILE = "::error file=x::y, z%0A.hegui.yaml";

export function text(en: string, zh: string): Text {
  return { en, zh };
}

export function at(file: string, line: number, column: number, length: number, endLine = line): Span {
  return { file, start: { line, column }, end: { line: endLine, column: column + length } };
}

export function steps(standard: number, assessment: number) {
  return [
    {
      at: standard,
      then: "scc-or-certification",
      name: { en: "standard contract or certification", zh: "标准合同或者认证" },
    },
    { at: assessment, then: "security-assessment", name: { en: "security assessment", zh: "安全评估" } },
  ];
}

export const PIPL_39: CitedArticle = {
  instrument: "pipl",
  article: "39",
  text: text("PIPL 39", "个人信息保护法第三十九条"),
  name: text("PIPL", "个人信息保护法"),
};
export const PIPL_51: CitedArticle = {
  instrument: "pipl",
  article: "51",
  text: text("PIPL 51", "个人信息保护法第五十一条"),
  name: text("PIPL", "个人信息保护法"),
};
export const CBDT_10: CitedArticle = {
  instrument: "cbdt",
  article: "10",
  text: text("CBDT 10", "促进和规范数据跨境流动规定第十条"),
  name: text("CBDT", "促进和规范数据跨境流动规定"),
};

/** Text that tries everything: commands, tags, mentions, references, math, shortcodes, hidden characters. */
export const HOSTILE =
  "- [x] <!-- x --> </details><script>@team/x #1 GH-1 a/b#2 deadbeefcafe www.evil.example a@b.example $x$ :boom: | `y` _z_ [^1] ~s~ ]] end %% \u202e\u200b ::error::z";
