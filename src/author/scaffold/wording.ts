/** Language of comments and names in new files; the texts of rules are always in both. */
export type Lang = "en" | "zh";

const en = {
  law: "What it rests on: `hegui coverage` lists laws with their articles; norms of your own go into vocabulary.yaml.",
  level: "error only where binding law and declared facts decide",
  when: "When the duty arises; a line to leave out when it always does.",
  assert: (condition: string) => `What must then be true. Not written yet: try \`${condition}\` and run the examples.`,
  check: (condition: string) =>
    `What must be true; "skip" when the duty does not arise. Not written yet: try \`(it) => ${condition}\` and run the examples.`,
  code: "Code: checks run it only where `code` in hegui.config.yaml names the folder of this pack.",
  at: "the key on which editors and pull requests show the finding",
  why: "Write here why the duty is there and how the text is read. Counsel reads this.",
  fails: "first a case that breaks the duty - write `assert` so that it is false here",
  passes: "then a case that keeps the duty - `assert` is true here and nothing is found",
  open: "last a case in which nobody declared the fact - the answer stays open and asks for it",
  outcomes: (name: string) => `Names of the outcomes in sentences. Rules read them as \`it.decided.${name}\`.`,
  row: (condition: string) => `The first true row wins. Not written yet: try \`${condition}\` and run the examples.`,
  first: "first a case of the first row - write its `when` so that it is true here",
  otherwise: "then a case of no row but the last",
  undecided: "last a case in which nobody declared the fact - the decision stays open",
};

/** Sentences of the templates, in the language of the author. */
export const SENTENCES: Readonly<Record<Lang, typeof en>> = {
  en,
  zh: {
    law: "依据：法规及其条款见 `hegui coverage`；本单位的规范写入 vocabulary.yaml。",
    level: "仅在有约束力的法律和已声明的事实足以判定时使用 error",
    when: "何时产生该项义务；始终适用时可删去本行。",
    assert: (condition) => `此时应当成立的条件。尚未编写：可先写 \`${condition}\`，再运行示例。`,
    check: (condition) =>
      `应当成立的条件；该项义务不适用时返回 "skip"。尚未编写：可先写 \`(it) => ${condition}\`，再运行示例。`,
    code: "代码：仅当 hegui.config.yaml 的 `code` 列出本规则包的目录时，检查才会运行。",
    at: "编辑器和合并请求在该键处显示发现",
    why: "请在此写明该项义务的由来和解读方式，供法务审阅。",
    fails: "第一步，违反该项义务的情形：编写 `assert`，使其在此不成立",
    passes: "第二步，履行该项义务的情形：`assert` 在此成立，不产生发现",
    open: "第三步，事实未声明的情形：结论待定，并提示补充声明",
    outcomes: (name) => `各结论在语句中的名称。规则以 \`it.decided.${name}\` 读取。`,
    row: (condition) => `首个成立的行生效。尚未编写：可先写 \`${condition}\`，再运行示例。`,
    first: "第一步，符合首行的情形：编写该行的 `when`，使其在此成立",
    otherwise: "第二步，仅符合末行的情形",
    undecided: "第三步，事实未声明的情形：结论待定",
  },
};
