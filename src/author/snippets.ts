import type { FormatName } from "../rule/forms.js";

/** A piece that editors insert whole, at a route of the schema. */
interface Snippet {
  readonly at: readonly string[];
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

const text = (number: number, what: string) => ({
  en: `\${${number}:${what}}`,
  zh: `\${${number + 1}:用中文写出同一句话}`,
});
const law = { instrument: "${1:pipl}", article: '"${2:13}"' };
const example = {
  name: "${1:what the example shows}",
  given:
    "|\n    datasets:\n      - { id: ${2:customers}, fields: [], subjects: [customers] } # expect: ${3|fail,unknown|}",
};

/** Whole files and items by file format. */
export const SNIPPETS: Partial<Record<FormatName, readonly Snippet[]>> = {
  rule: [
    {
      at: [],
      label: "rule",
      description: "A rule with two examples.",
      body: {
        id: "${1:same-as-the-file-name}",
        title: text(2, "the duty as a short sentence"),
        law: [{ instrument: "${4:pipl}", article: '"${5:13}"' }],
        level: "${6|error,warning,note|}",
        since: "${7:2026-01-01}",
        on: "${8:dataset}",
        when: "${9:it.personal_information}",
        assert: "${10:has(it.retention)}",
        message: text(11, "what is wrong"),
        fix: text(13, "what to do"),
        why: "${15:why the duty is there}",
        examples: [
          { name: "${16:a case that fails}", given: "${17:a manifest}" },
          { name: "${18:a case that passes}", given: "${19:a manifest}" },
        ],
      },
    },
    { at: ["properties", "law", "items"], label: "citation", description: "An article of an instrument.", body: law },
    {
      at: ["properties", "examples", "items"],
      label: "example",
      description: "A manifest; the marked line must be found.",
      body: example,
    },
  ],
  decision: [
    {
      at: ["properties", "rows", "items"],
      label: "row",
      description: "A condition, its outcome and its law.",
      body: {
        when: "${1:it.personal_information}",
        then: "${2:outcome}",
        law: [{ instrument: "${3:pipl}", article: '"${4:13}"' }],
        because: text(5, "one sentence for hegui why"),
      },
    },
  ],
  facts: [
    {
      at: ["properties", "facts", "items"],
      label: "fact",
      description: "A fact that is derived from others.",
      body: {
        id: "${1:name_in_snake_case}",
        on: "${2:dataset}",
        type: "${3:bool}",
        about: text(4, "what it means"),
        value: "${6:it.personal_information}",
      },
    },
  ],
  pack: [
    {
      at: [],
      label: "pack",
      description: "The head of a pack.",
      body: { id: "${1:acme}", title: text(2, "what it covers"), version: "${4:0.1.0}" },
    },
    {
      at: ["properties", "params", "additionalProperties"],
      label: "parameter",
      description: "A number that those who use the pack may set.",
      body: { type: "int", default: "${1:365}", min: "${2:1}", stricter: "${3|lower,higher|}", about: text(4, "unit") },
    },
  ],
};
