import { KIND_NAMES_ZH, type Kind } from "../manifest/kind.js";
import { cite } from "../rule/law.js";
import type { Rule } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import type { Path } from "../source/span.js";
import type { Meaning } from "./fields.js";
import { allIndexes } from "./index.js";
import type { Entry } from "./outline.js";
import type { Session } from "./session.js";

/** A word that may be written somewhere, and what it stands for. */
export interface Word {
  readonly word: string;
  readonly title?: Text;
}

/** Where a word would stand: its path, and what the file holds besides. */
export interface WordPlace {
  readonly document: number;
  readonly path: Path;
  readonly entries: readonly Entry[];
}

/** Every word that a place may name. */
export function wordsOf(session: Session, meaning: Meaning, place: WordPlace): readonly Word[] {
  const { tables, law } = session.known;
  switch (meaning.is) {
    case "entity":
      return entities(session, meaning.kind);
    case "category":
      return [NONE, ...Object.values(tables.categories).map(({ id, title }) => ({ word: id, title }))];
    case "region":
      return Object.entries(tables.regions).map(([id, region]) => ({
        word: /^[a-z]{2}$/.test(id) ? id.toUpperCase() : id,
        title: placeName(region.class),
      }));
    case "app-type":
      return Object.values(tables.app_types).map(({ id, title }) => ({ word: id, title }));
    case "service":
      return Object.entries(tables.services).map(([word, { title, operator }]) => ({
        word,
        title: { en: `${title} (${operator})`, zh: `${title}（${operator}）` },
      }));
    case "rule":
      return rulesOf(session).map(({ id, title }) => ({ word: id, title }));
    case "pack":
      return session.policies.packs.map(({ id, title }) => ({ word: id, title }));
    case "instrument":
      return Object.values(law.instruments).map(({ id, title }) => ({ word: id, title }));
    case "article":
      return articles(session, besides(place, "instrument"));
    case "penalty":
      return Object.values(law.penalties).map(({ id, brief, text }) => ({ word: id, title: brief ?? text }));
    case "field":
      return fieldsOf(session, besides({ ...place, path: place.path.slice(0, -1) }, "from"));
    case "expression":
      return [];
  }
}

/** All rules that are known here: those that are checked, and those of built-in packs. */
export function rulesOf(session: Session): readonly Rule[] {
  const packs = [...session.known.packs, ...session.policies.packs];
  return [...new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const))).values()];
}

/** The text beside a path under another key of the same mapping. */
export function besides({ document, path, entries }: WordPlace, key: string): string | undefined {
  const wanted = [...path.slice(0, -1), key].join("\n");
  return entries.find((one) => one.document === document && one.path.join("\n") === wanted)?.value?.text;
}

/** Where a region lies. */
export function placeName(place: string): Text {
  return PLACES[place] ?? { en: place, zh: place };
}

const PLACES: Readonly<Record<string, Text>> = {
  mainland: { en: "mainland China", zh: "中国内地" },
  hk: { en: "Hong Kong", zh: "香港" },
  mo: { en: "Macao", zh: "澳门" },
  tw: { en: "Taiwan", zh: "台湾" },
  overseas: { en: "overseas", zh: "境外" },
};

const NONE: Word = { word: "none", title: { en: "no personal information", zh: "非个人信息" } };

function entities(session: Session, kind: Kind | "any"): readonly Word[] {
  const all = allIndexes(session).flatMap((one) => one.declared);
  const named = all.filter((one) => kind === "any" || one.kind === kind);
  const words = named.map((one): [string, Word] => {
    const word = kind === "any" ? `${one.kind}/${one.id}` : one.id;
    const about = one.title === "" ? "" : ` ${one.title}`;
    return [word, { word, title: { en: `${one.kind}${about}`, zh: `${KIND_NAMES_ZH[one.kind]}${about}` } }];
  });
  return [...new Map(words).values()];
}

function articles({ known }: Session, instrument: string | undefined): readonly Word[] {
  const { instruments } = known.law;
  const found =
    instrument !== undefined && Object.hasOwn(instruments, instrument) ? instruments[instrument] : undefined;
  return (found?.articles ?? []).map((article) => ({
    word: article,
    title: cite(known.law, { instrument: found!.id, article }),
  }));
}

/** Fields of the dataset that a flow moves. */
function fieldsOf(session: Session, dataset: string | undefined): readonly Word[] {
  const data = dataset === undefined ? undefined : session.state?.examined.model.find("dataset", dataset)?.data;
  const fields = (data?.fields ?? []) as readonly { readonly name: string }[];
  return fields.map(({ name }) => ({ word: name }));
}
