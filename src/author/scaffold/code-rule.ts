import { KIND_NAMES_ZH } from "../../manifest/kind.js";
import type { Wanted } from "./rule.js";
import { linesOf, SAMPLES } from "./sample.js";
import { SENTENCES } from "./wording.js";

/** A rule in TypeScript that loads and whose examples fail until its check is written. */
export function codeRuleText({ id, on, since, lang }: Wanted): string {
  const say = SENTENCES[lang];
  const sample = SAMPLES[on];
  const condition = sample.condition.replace(" == ", " === ");
  const example = (name: string, fact: string, expected: string) => `    {
      name: ${JSON.stringify(name)},
      given: [
${linesOf(sample, fact, expected)
  .map((line) => `        ${JSON.stringify(line)},`)
  .join("\n")}
      ].join("\\n"),
    },`;
  return `import { defineRule } from "hegui";

// ${say.code}
export default defineRule({
  id: "${id}",
  title: { en: "Write the duty here as one short sentence", zh: "请在此用一句短句写明要求" },
  // ${say.law}
  law: [{ instrument: "pipl", article: "9" }],
  level: "warning", // ${say.level}
  since: "${since}",
  on: "${on}",
  // ${say.check(condition)}
  check: () => true,
  at: "${sample.at}", // ${say.at}
  message: {
    en: "write here what is wrong with ${on} '{it.id}'",
    zh: "请在此写明${KIND_NAMES_ZH[on]}“{it.id}”有何问题",
  },
  fix: {
    en: "write here what to do, and name the key to set, such as \`${sample.at}\`",
    zh: "请在此写明如何处理以及应填写的键，例如 \`${sample.at}\`",
  },
  why: ${JSON.stringify(say.why)},
  examples: [
${example(say.fails.replace("assert", "check"), sample.wrong, "fail")}
${example(say.passes.replace("assert", "check"), sample.right, "")}
${example(say.open, "", "unknown")}
  ],
});
`;
}
