import { KINDS } from "../manifest/kind.js";
import type { FormatName } from "../rule/forms.js";
import type { Pack } from "../rule/rule.js";
import type { Words } from "../rule/vocabulary.js";
import type { Text } from "../source/problem.js";
import { conditionsOf, environmentsOf, referencesOf, routesOf } from "./expressions.js";
import { SNIPPETS } from "./snippets.js";

/** A JSON Schema as plain data. */
export type Schema = Record<string, unknown>;

// What an editor offers: `examples` next to a type leaves every other text valid, `enum` does not.
const described = (entries: readonly (readonly [string, Text])[]) => ({
  enum: entries.map(([id]) => id),
  enumDescriptions: entries.map(([, text]) => bilingual(text)),
});
const offered = (items: readonly string[]) => {
  // As an example a text with quotes is shown and inserted as a quoted scalar; as a snippet it stays as it is written.
  const [quoted, plain] = [items.filter((one) => one.includes('"')), items.filter((one) => !one.includes('"'))];
  const snippets = quoted.map((label) => ({ label, bodyText: label }));
  return { type: "string", examples: plain, ...(snippets.length > 0 && { defaultSnippets: snippets }) };
};
const bilingual = ({ en, zh }: Text) => `${en}\n${zh}`;

/** Adds to the schema of a file format what editors complete: conditions, keys, citations, ids. No file that was valid becomes invalid but for what no pack can load. */
export function withCompletion(name: FormatName, schema: Schema, words: Words, packs: readonly Pack[]): Schema {
  const filled = FILLERS[name]?.(schema, words, packs) ?? schema;
  const snippets = SNIPPETS[name] ?? [];
  for (const { at, ...snippet } of snippets) {
    const place = at.reduce<Schema | undefined>((here, key) => here?.[key] as Schema | undefined, filled);
    if (place) place.defaultSnippets = [...((place.defaultSnippets as unknown[]) ?? []), snippet];
  }
  return filled;
}

type Filler = (schema: Schema, words: Words, packs: readonly Pack[]) => Schema;

const FILLERS: Partial<Record<FormatName, Filler>> = {
  rule: (schema, words, packs) => {
    cite(words, child(schema, "law"));
    Object.assign(child(schema, "exposure"), {
      items: { type: "string", ...described(penalties(words)) },
    });
    const conditions = { $ref: "#/$defs/conditions" };
    return perKind(schema, words, packs, { when: conditions, assert: conditions, at: REF.route, related: REF.related });
  },
  decision: (schema, words, packs) => {
    const rows = child(schema, "rows").items as Schema;
    cite(words, child(rows, "law"));
    const when = { $ref: "#/$defs/conditions" };
    const value = { additionalProperties: { properties: { value: when } } };
    return perKind(schema, words, packs, { rows: { items: { properties: { when } } }, variables: value });
  },
  facts: (schema, words, packs) => {
    const items = child(schema, "facts").items as Schema;
    const { $defs, allOf } = perKind({}, words, packs, { value: { $ref: "#/$defs/conditions" } });
    Object.assign(items, { allOf });
    return { ...schema, $defs };
  },
  pack: (schema, words, packs) => {
    named(child(schema, "extends"), packs);
    child(child(schema, "requires"), "hegui").examples = ["^0.1.0"];
    return levels(schema, words, packs);
  },
  config: (schema, words, packs) => {
    named(child(schema, "packs"), packs);
    return levels(schema, words, packs);
  },
  paper: (schema, words) => {
    cite(words, child(schema, "law"));
    return schema;
  },
  translation: (schema, _words, packs) => {
    const rules = child(schema, "rules");
    const ids = packs.flatMap((pack) => pack.rules.map((rule) => rule.id));
    rules.propertyNames = { anyOf: [{ enum: ids.sort() }, { type: "string" }] };
    return schema;
  },
};

const REF = {
  route: { $ref: "#/$defs/route" },
  related: { items: { $ref: "#/$defs/related" } },
};

function child(schema: Schema, key: string): Schema {
  return (schema.properties as Record<string, Schema>)[key]!;
}

/** What depends on `on`: one branch for each kind, each with its own words behind the same names. */
function perKind(
  schema: Schema,
  words: Words,
  packs: readonly Pack[],
  properties: Readonly<Record<string, unknown>>,
): Schema {
  const environments = environmentsOf(words, packs);
  const $defs: Schema = {};
  const used = JSON.stringify(properties);
  const allOf = KINDS.map((kind) => {
    const lists = {
      conditions: () => conditionsOf(environments[kind], kind),
      route: () => routesOf(words.shapes, kind),
      related: () => referencesOf(words.shapes, kind),
    };
    for (const [name, list] of Object.entries(lists))
      if (used.includes(`"#/$defs/${name}"`)) $defs[`${kind}-${name}`] = offered(list());
    return {
      if: { properties: { on: { const: kind } }, required: ["on"] },
      then: { properties: JSON.parse(used.replaceAll("#/$defs/", `#/$defs/${kind}-`)) },
    };
  });
  return { ...schema, allOf, $defs };
}

/** Instruments with their titles; behind one of the catalogue only the articles that it has. */
function cite(words: Words, law: Schema): void {
  const items = law.items as Schema;
  const all = Object.values(words.law.instruments);
  const text = child(items, "instrument");
  const titles = described(all.map((one) => [one.id, one.title]));
  (items.properties as Schema).instrument = { description: text.description, anyOf: [titles, { type: "string" }] };
  items.allOf = all.map(({ id, articles }) => ({
    if: { properties: { instrument: { const: id } }, required: ["instrument"] },
    then: { properties: { article: articles.length > 0 ? { type: "string", enum: articles } : false } },
  }));
}

function penalties({ law }: Words): readonly (readonly [string, Text])[] {
  return Object.values(law.penalties).map(({ id, text }) => [id, text]);
}

function named(list: Schema, packs: readonly Pack[]): void {
  const titles = described(packs.map((pack) => [pack.id, pack.title]));
  list.items = { anyOf: [titles, list.items] };
}

/** Ids of rules as keys, with their titles. */
function levels(schema: Schema, _words: Words, packs: readonly Pack[]): Schema {
  const record = child(schema, "levels");
  const rules = packs.flatMap((pack) => pack.rules).sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = rules.map(({ id, title }) => [id, { description: bilingual(title), $ref: "#/$defs/level" }]);
  (schema.properties as Schema).levels = {
    ...record,
    properties: Object.fromEntries(entries),
    additionalProperties: { $ref: "#/$defs/level" },
  };
  return { ...schema, $defs: { level: record.additionalProperties } };
}
