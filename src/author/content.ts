import { KIND_NAMES_ZH } from "../manifest/kind.js";
import { cite, type Law } from "../rule/law.js";
import type { Decision, Example, Handbook, Rule, Template, Templates } from "../rule/rule.js";
import type { Text } from "../source/problem.js";

/** A citation as people read it: where it stands, and what kind of norm that is. */
export interface Cited {
  readonly text: Text;
  readonly title: Text;
  readonly standing: Text;
}

/** An example with what it is expected to come to, line by line. */
export interface ExampleShown {
  readonly name: string;
  readonly using: readonly string[];
  readonly given: string;
  readonly documents: readonly (readonly [path: string, text: string])[];
  readonly asOf?: string;
  readonly outcome: readonly Text[];
}

/** What people read about a rule; pages in every form are made from it. */
export interface RuleShown {
  readonly law: readonly Cited[];
  readonly kind: Text;
  readonly message: Text;
  readonly fix: Text;
  readonly exposure: readonly { readonly law?: Text; readonly text: Text }[];
  readonly when: string;
  /** The condition; undefined for a rule in TypeScript, whose function decides. */
  readonly assert: string | undefined;
  readonly why: string;
  readonly examples: readonly ExampleShown[];
}

/** Gathers what people read about a rule that has its handbook. */
export function ruleShown(rule: Rule, law: Law): RuleShown {
  const handbook = rule.handbook as Handbook;
  return {
    law: rule.law.map((one) => citedOf(law, one)),
    kind: { en: rule.on, zh: KIND_NAMES_ZH[rule.on] },
    message: plain(rule.message),
    fix: plain(rule.fix),
    exposure: rule.exposure.map((id) => {
      const { instrument, article, text } = law.penalties[id]!;
      return { ...(article !== undefined && { law: cite(law, { instrument, article }) }), text };
    }),
    when: handbook.when,
    assert: rule.run ? undefined : handbook.assert,
    why: handbook.why,
    examples: handbook.examples.map((one) => exampleShown(one, ruleOutcome)),
  };
}

/** A citation with the standing of its instrument. */
export function citedOf(law: Law, citation: Rule["law"][number]): Cited {
  const text = cite(law, citation);
  const instrument = Object.hasOwn(law.instruments, citation.instrument)
    ? law.instruments[citation.instrument]
    : undefined;
  if (!instrument) return { text, title: text, standing: { en: "not in the catalogue", zh: "目录未收录" } };
  const { effective, until, status } = instrument;
  const level = LEVELS[instrument.level] ?? { en: instrument.level, zh: instrument.level };
  const en = [level.en];
  const zh = [level.zh];
  if (status === "draft") {
    if (instrument.level !== "draft") en.push("draft");
    en.push("binds nobody yet");
    zh.push("草案，尚无约束力");
  } else if (effective) {
    en.push(`in force since ${effective}`);
    zh.push(`自 ${effective} 起施行`);
  }
  if (until) {
    en.push(`until ${until}`);
    zh.push(`至 ${until} 止`);
  }
  return { text, title: instrument.title, standing: { en: en.join(", "), zh: zh.join("，") } };
}

/** What kind of norm an instrument is. */
const LEVELS: Readonly<Record<string, Text>> = {
  law: { en: "law", zh: "法律" },
  "administrative-regulation": { en: "administrative regulation", zh: "行政法规" },
  "departmental-rule": { en: "departmental rule", zh: "部门规章" },
  "normative-document": { en: "normative document", zh: "规范性文件" },
  "judicial-interpretation": { en: "judicial interpretation", zh: "司法解释" },
  "mandatory-standard": { en: "mandatory standard", zh: "强制性标准" },
  "recommended-standard": { en: "recommended standard", zh: "推荐性标准" },
  guideline: { en: "guideline", zh: "指南" },
  draft: { en: "draft for comment", zh: "征求意见稿" },
  "company-policy": { en: "company policy, no law", zh: "公司制度，非法律" },
  contract: { en: "contract, no law", zh: "合同，非法律" },
  "industry-standard": { en: "industry standard, no law", zh: "行业规范，非法律" },
  "foreign-law": { en: "foreign law", zh: "境外法律" },
  guidance: { en: "guidance, no law", zh: "指引，非法律" },
};

/** Sentences with their expressions as placeholders. */
export function plain(templates: Templates): Text {
  const one = (template: Template) => template.map((part) => (typeof part === "string" ? part : "…")).join("");
  return { en: one(templates.en), zh: one(templates.zh) };
}

/** Examples of a decision, each marked outcome by its name. */
export function decisionExamples(decision: Decision): readonly ExampleShown[] {
  return (decision.handbook?.examples ?? []).map((one) =>
    exampleShown(one, (line, mark) => {
      if (line === undefined) return decision.collect ? NOTHING_COLLECTED : NOTHING_DECIDED;
      const isOpen = mark === "unknown" || mark.endsWith("?");
      const outcome = mark.replace(/\?$/, "");
      const name = Object.hasOwn(decision.outcomes, outcome) ? decision.outcomes[outcome] : undefined;
      if (mark === "unknown") return at(line, { en: "not decided, a fact is missing", zh: "无法判定，缺少事实" });
      const open = isOpen ? { en: "open: ", zh: "待定：" } : { en: "", zh: "" };
      return at(line, {
        en: `${open.en}\`${outcome}\`${name ? ` (${name.en})` : ""}`,
        zh: `${open.zh}\`${outcome}\`${name ? `（${name.zh}）` : ""}`,
      });
    }),
  );
}

const NOTHING_DECIDED: Text = { en: "No entity is marked.", zh: "未标注对象。" };
const NOTHING_COLLECTED: Text = { en: "No row holds.", zh: "各行均不成立。" };

function ruleOutcome(line: number | undefined, mark: string): Text {
  if (line === undefined) return { en: "Nothing is found.", zh: "不产生发现。" };
  return at(
    line,
    mark === "unknown"
      ? { en: "not decided, a fact is missing", zh: "无法判定，缺少事实" }
      : { en: "a finding", zh: "产生发现" },
  );
}

function at(line: number, { en, zh }: Text): Text {
  return { en: `Line ${line}: ${en}.`, zh: `第 ${line} 行：${zh}。` };
}

function exampleShown(example: Example, say: (line: number | undefined, mark: string) => Text): ExampleShown {
  const marks = example.given.split("\n").flatMap((text, index) => {
    const found = /# expect: (.+?)\s*$/.exec(text)?.[1];
    return found ? found.split(/,\s*/).map((mark) => say(index + 1, mark)) : [];
  });
  return {
    name: example.name,
    using: example.using,
    given: example.given,
    documents: Object.entries(example.documents ?? {}),
    ...(example.as_of && { asOf: example.as_of }),
    outcome: marks.length > 0 ? marks : [say(undefined, "")],
  };
}
