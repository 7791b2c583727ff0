import type { Block } from "./block.js";

/** File in which coding agents look for instructions. */
export const AGENTS_FILE = "AGENTS.md";

const EN = `## Compliance manifests (hegui)

\`*.hegui.yaml\` declare what this organization does with data and AI. People sign for them, and an authority may read them: a wrong
declaration is worse than a missing one.

1. Run \`npx hegui check --format json\`. Exit 0: clean. 1: findings at the gate, or problems. 2: usage, configuration or pack. 3: internal error. 4: nothing to check.
2. Mend \`problems\` first, each at \`at.file\`, line \`at.start.line\`, as \`message\` and \`hint\` say. Where something is named that
   nobody declared, step 3 decides whether you may declare it.
3. For each of \`questions\`, look for the fact in this repository: \`entity\`, \`key\` and \`paths\` say which, \`at\` where it belongs.
   Declare it only when a file here proves it or a person told you, and say so in a comment: \`# src/customer.ts:12\`, \`# Li Wei, 2026-11-20\`.
4. Leave every other fact out. Unknown stays unknown: write no \`false\`, no empty list, no number and no date that you did not read.
5. \`findings\` with outcome \`fail\` ask for a change of what is done (\`fix\`). Change code or documents if asked to; change a declared fact
   only when it was wrong, with the proof in a comment.
6. Never make a check pass in another way: add or change no waiver, no \`hegui.baseline.yaml\`, no level, profile or pack in
   \`hegui.config.yaml\`, no \`hegui-ignore\` comment, no \`# expect\` mark of a rule's example, no workflow that runs hegui.
7. Run step 1 again. Then list for people what is left: each question with its place, each finding with its law, each fact that you
   declared with its proof. Say what you did not look at.
`;

const ZH = `## 合规清单（hegui）

\`*.hegui.yaml\` 声明本组织的数据处理和人工智能应用情况，由人员签署，并可能提交主管部门：错误的声明比缺失的声明更严重。

1. 运行 \`npx hegui check --format json\`。退出码 0：无发现；1：有达到门槛的发现或者存在问题；2：用法、配置或规则包有误；3：内部错误；4：没有可检查的内容。
2. 先处理 \`problems\`：位置见 \`at.file\` 和 \`at.start.line\`，处理方式见 \`message\` 和 \`hint\`。引用了未声明的对象的，能否补充声明按第 3 步判断。
3. 对 \`questions\` 逐项在本仓库中查找事实：\`entity\`、\`key\`、\`paths\` 指明事实，\`at\` 指明填写位置。
   仅在仓库文件能够证明或者有人明确告知时填写，并以注释注明来源：\`# src/customer.ts:12\`、\`# 李伟，2026-11-20\`。
4. 其余事实一律不填。未知即保持未知：不得填写未经查证的 \`false\`、空列表、数字或日期。
5. \`findings\` 中 \`outcome\` 为 \`fail\` 的，要求改变实际做法（见 \`fix\`）。经要求可修改代码或文档；已声明的事实仅在确有错误时更正，并以注释注明依据。
6. 不得以其他方式使检查通过：不得新增或修改豁免、\`hegui.baseline.yaml\`、\`hegui.config.yaml\` 中的级别、profile 或规则包、
   \`hegui-ignore\` 注释、规则示例中的 \`# expect\` 标记，以及运行 hegui 的工作流。
7. 再次运行第 1 步，然后向人员列明：尚未回答的问题及其位置、各项发现及其法律依据、已填写的事实及其来源，以及未查看的范围。
`;

/** What a coding agent needs to know to fill manifests honestly, for AGENTS.md. */
export function agentsBlock(lang: "en" | "zh"): Block {
  return {
    start: "<!-- hegui: start -->",
    end: "<!-- hegui: end -->",
    text: lang === "zh" ? ZH : EN,
  };
}
