import { KIND_NAMES_ZH, type Kind } from "../../manifest/kind.js";
import { manifestOf, SAMPLES } from "./sample.js";
import { type Lang, SENTENCES } from "./wording.js";

/** What a new file is about. */
export interface Wanted {
  readonly id: string;
  readonly on: Kind;
  /** First day on which it applies. */
  readonly since: string;
  readonly lang: Lang;
  /** Where editors find the JSON Schema, when the package is installed. */
  readonly schema?: string | undefined;
}

/** Comment that names the schema for editors; nothing when there is none. */
export function modeline(schema: string | undefined): string {
  return schema === undefined ? "" : `# yaml-language-server: $schema=${schema}\n`;
}

/** A rule that loads and whose examples fail until its condition is written. */
export function ruleText({ id, on, since, lang, schema }: Wanted): string {
  const say = SENTENCES[lang];
  const sample = SAMPLES[on];
  return `${modeline(schema)}id: ${id}
title:
  en: Write the duty here as one short sentence
  zh: 请在此用一句短句写明要求
# ${say.law}
law: [{ instrument: pipl, article: "9" }]
level: warning # ${say.level}
since: ${since}
on: ${on}
# ${say.when}
when: "true"
# ${say.assert(sample.condition)}
assert: "true"
at: ${sample.at} # ${say.at}
message:
  en: "write here what is wrong with ${on} '{it.id}'"
  zh: 请在此写明${KIND_NAMES_ZH[on]}“{it.id}”有何问题
fix:
  en: write here what to do, and name the key to set, such as \`${sample.at}\`
  zh: 请在此写明如何处理以及应填写的键，例如 \`${sample.at}\`
why: |
  ${say.why}
examples:
  - name: ${say.fails}
    given: |
${manifestOf(sample, sample.wrong, "fail")}
  - name: ${say.passes}
    given: |
${manifestOf(sample, sample.right, "")}
  - name: ${say.open}
    given: |
${manifestOf(sample, "", "unknown")}
`;
}
