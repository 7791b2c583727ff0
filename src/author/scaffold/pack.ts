import { modeline } from "./rule.js";
import type { Lang } from "./wording.js";

/** What a new pack is called. */
export interface WantedPack {
  readonly id: string;
  /** Its folder as people write it from where they stand. */
  readonly folder: string;
  readonly version: string;
  readonly lang: Lang;
  readonly schema?: string | undefined;
}

/** Version that a new pack begins with. */
const FIRST = "0.1.0";

/** pack.yaml of a new pack. */
export function packText({ id, version, lang, schema }: WantedPack): string {
  return `${modeline(schema)}id: ${id}
title:
  en: Write here what the rules of this pack cover
  zh: 请在此写明本规则包的内容
version: ${FIRST}
requires: { hegui: ^${version} }
# ${lang === "zh" ? "所扩展的规则包，其规则一并执行，例如：" : "Packs that it builds on; their rules are judged too, for example:"}
# extends: [pipl, cross-border]
`;
}

/** package.json of a pack that npm carries. */
export function packageText({ id, version }: WantedPack): string {
  // Rules in TypeScript never run from an installed package: they stay at home.
  const folders = ["rules/**/*.yaml", "decisions", "facts", "fixtures", "translations", "manifests"];
  const contents = {
    name: `hegui-pack-${id}`,
    version: FIRST,
    license: "UNLICENSED",
    keywords: ["hegui-pack"],
    files: ["pack.yaml", "vocabulary.yaml", ...folders],
    peerDependencies: { hegui: `^${version}` },
    peerDependenciesMeta: { hegui: { optional: true } },
  };
  return `${JSON.stringify(contents, undefined, 2)}\n`;
}

/** README.md of a new pack: what it is and the three commands that an author needs. */
export function readmeText({ id, folder, lang }: WantedPack): string {
  return README[lang](id, folder);
}

const README: Readonly<Record<Lang, (id: string, folder: string) => string>> = {
  en: (id, folder) => `# ${id}

A pack of rules for hegui. Each file under \`rules/\` is one rule: the law or norm that it rests on, a condition, what it says in
English and Chinese, and the examples that test it. \`decisions/\` holds decision tables, \`facts/\` derived facts,
\`fixtures/\` manifests that examples share, \`vocabulary.yaml\` norms, categories and fields of your own.

\`\`\`sh
npx hegui new rule ${id}-second-rule --pack ${folder}   # a rule whose examples fail until it is written
npx hegui test ${folder} --watch   # which examples hold, again after every change
npx hegui check --packs ${folder}   # judge the manifests of this repository by it
\`\`\`

For every run, name it in \`hegui.config.yaml\`: \`packs: [${folder}]\`. Only the packs named there and those that they extend are
judged; write \`extends\` in \`pack.yaml\` to keep the built-in law.
`,
  zh: (id, folder) => `# ${id}

hegui 规则包。\`rules/\` 下每个文件为一条规则，包括依据、条件、中英文表述以及用于测试的示例。\`decisions/\` 存放决策表，
\`facts/\` 存放派生事实，\`fixtures/\` 存放示例共用的清单，\`vocabulary.yaml\` 存放本单位的规范、类别和字段。

\`\`\`sh
npx hegui new rule ${id}-second-rule --pack ${folder}   # 新建规则，示例在规则写成之前不通过
npx hegui test ${folder} --watch   # 运行示例，文件变更后重新运行
npx hegui check --packs ${folder}   # 按本规则包检查当前仓库的清单
\`\`\`

如需每次运行均予适用，请在 \`hegui.config.yaml\` 中写入 \`packs: [${folder}]\`。仅适用其中列明的规则包及其所扩展的规则包；
需保留内置法规的，请在 \`pack.yaml\` 中写明 \`extends\`。
`,
};
