import type { CitedArticle, Report } from "../../finding/report.js";
import { type Lang, words } from "../wording.js";
import { guidOf } from "./guid.js";

/** A law, regulation or standard, with those of its articles that rules cite. */
export interface Taxonomy {
  readonly name: string;
  readonly guid: string;
  readonly taxa: readonly { readonly id: string }[];
  readonly [key: string]: unknown;
}

/** One taxonomy for each instrument that the rules cite, both in order of id. */
export function taxonomiesOf(report: Report, lang: Lang): readonly Taxonomy[] {
  const instruments = new Map<string, Map<string, CitedArticle>>();
  for (const one of report.rules.flatMap((rule) => rule.law)) {
    const articles = instruments.get(one.instrument) ?? new Map<string, CitedArticle>();
    instruments.set(one.instrument, articles.set(one.article, one));
  }
  return sorted(instruments).map(([name, articles]) => {
    const taxa = sorted(articles);
    return {
      name,
      guid: guidOf("instrument", name),
      // Law has no version number: it is cited as of a day.
      version: report.as_of,
      shortDescription: { text: taxa[0]![1].name[lang] },
      language: words[lang].tag,
      isComprehensive: false,
      taxa: taxa.map(([id, one]) => ({ id, shortDescription: { text: one.text[lang] } })),
    };
  });
}

/** What a rule rests on. It need not decide all of an article, so that the article is only `relevant`. */
export function relationshipsOf(law: readonly CitedArticle[], taxonomies: readonly Taxonomy[]): readonly object[] {
  return law.flatMap(({ instrument, article }) => {
    const taxonomy = taxonomies.find((one) => one.name === instrument);
    const index = taxonomy?.taxa.findIndex((taxon) => taxon.id === article) ?? -1;
    if (!taxonomy || index < 0) return [];
    const toolComponent = { name: taxonomy.name, guid: taxonomy.guid };
    return [{ target: { id: article, index, toolComponent }, kinds: ["relevant"] }];
  });
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
