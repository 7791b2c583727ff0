import { modeline, type Wanted } from "./rule.js";
import { manifestOf, SAMPLES } from "./sample.js";
import { SENTENCES } from "./wording.js";

/** A decision table that loads and whose examples fail until its first condition is written. */
export function decisionText({ id, on, since, lang, schema }: Wanted): string {
  const say = SENTENCES[lang];
  const sample = SAMPLES[on];
  return `${modeline(schema)}id: ${id}
title:
  en: Write here what is decided
  zh: 请在此写明判定事项
on: ${on}
since: ${since}
# ${say.outcomes(id.replaceAll("-", "_"))}
outcomes:
  applies: { en: name the first outcome here, zh: 请在此命名第一种结论 }
  does-not-apply: { en: name the other outcome here, zh: 请在此命名另一种结论 }
rows:
  # ${say.row(sample.condition)}
  - when: "false"
    then: applies
    law: [{ instrument: pipl, article: "9" }] # ${say.law}
    because: { en: write here why it applies, zh: 请在此写明适用的理由 }
  - when: "true"
    then: does-not-apply
    law: [{ instrument: pipl, article: "9" }]
    because: { en: write here why it does not apply, zh: 请在此写明不适用的理由 }
examples:
  - name: ${say.first}
    given: |
${manifestOf(sample, sample.right, "applies")}
  - name: ${say.otherwise}
    given: |
${manifestOf(sample, sample.wrong, "does-not-apply")}
  - name: ${say.undecided}
    given: |
${manifestOf(sample, "", "unknown")}
`;
}
