import { KIND_NAMES_ZH } from "../manifest/kind.js";
import { findRegion, type Tables } from "../model/tables.js";
import { visible } from "../report/sanitise.js";
import { type Lang, words } from "../report/wording.js";
import { type Citation, cite, type Law, type Obligation } from "../rule/law.js";
import type { Level, Rule } from "../rule/rule.js";
import { withPlaceholders } from "../rule/template.js";
import type { Text } from "../source/problem.js";
import type { Declared } from "./index.js";
import type { State } from "./session.js";
import { placeName } from "./words.js";

/** A text without markup in it: no link, tag or emphasis comes out of what somebody declares. */
export function escaped(text: string): string {
  return visible(text).replace(/[\\*[\]<]/g, "\\$&");
}

/** Both languages, the reader's first: the law is Chinese. */
export function both(text: Text, lang: Lang): string {
  const own = escaped(text[lang]);
  const other = escaped(text[lang === "en" ? "zh" : "en"]);
  return own === other ? own : `${own}  \n${other}`;
}

/** A rule: what it asks for, the law it rests on and since when, penalties, and how to meet it. */
export function rulePage(
  rule: Rule,
  law: Law,
  duties: readonly Obligation[],
  lang: Lang,
  level: Level | "off",
): string {
  const say = WORDS[lang];
  const marks: Readonly<Record<string, string>> = words[lang].marks;
  const about = duties.filter((one) => one.rules?.includes(rule.id));
  const exposure = rule.exposure.flatMap((id) => (Object.hasOwn(law.penalties, id) ? [law.penalties[id]!] : []));
  const until = rule.until ? ` ${say.until} ${rule.until}` : "";
  return paragraphs([
    `**${rule.id}** · ${marks[level] ?? say.off} · ${say.since} ${rule.since}${until}${rule.status === "stable" ? "" : ` · ${say.status[rule.status]}`}`,
    both(rule.title, lang),
    chapter(
      say.law,
      rule.law.map((one) => citation(law, one, lang)),
    ),
    chapter(
      say.duty,
      about.map(({ title }) => both(title, lang)),
    ),
    chapter(
      say.exposure,
      exposure.map(({ text }) => both(text, lang)),
    ),
    chapter(say.fix, [both({ en: withPlaceholders(rule.fix.en), zh: withPlaceholders(rule.fix.zh) }, lang)]),
  ]);
}

/** An instrument of the catalogue: its titles, and whether it is in force. */
export function instrumentPage(law: Law, id: string, lang: Lang): string | undefined {
  const found = Object.hasOwn(law.instruments, id) ? law.instruments[id] : undefined;
  return found && paragraphs([`**${id}** · ${standing(law, id, lang)}`, both(found.title, lang)]);
}

/** An article, with the duties that the catalogue reads in it. */
export function articlePage(law: Law, cited: Citation, duties: readonly Obligation[], lang: Lang): string | undefined {
  if (!Object.hasOwn(law.instruments, cited.instrument)) return undefined;
  const about = duties.filter((one) => one.instrument === cited.instrument && one.articles.includes(cited.article));
  return paragraphs([
    citation(law, cited, lang),
    chapter(
      WORDS[lang].duty,
      about.map(({ title }) => both(title, lang)),
    ),
  ]);
}

/** A penalty: its article, and what it may come to. */
export function penaltyPage(law: Law, id: string, lang: Lang): string | undefined {
  const found = Object.hasOwn(law.penalties, id) ? law.penalties[id] : undefined;
  if (!found) return undefined;
  const { instrument, article, text } = found;
  return paragraphs([`**${id}**`, article ? citation(law, { instrument, article }, lang) : "", both(text, lang)]);
}

/** A word of a vocabulary: what it is, how the law treats it, where it lies. */
export function vocabularyPage(
  tables: Tables,
  is: "category" | "region" | "app-type" | "service",
  word: string,
  lang: Lang,
): string | undefined {
  const say = WORDS[lang];
  if (is === "region") {
    const region = findRegion(tables, word);
    if (!region) return undefined;
    const territory = region.territory ? ` (${region.territory})` : "";
    return paragraphs([`**${escaped(word)}**`, `${both(placeName(region.class), lang)}${territory}`]);
  }
  if (is === "service") {
    const service = Object.hasOwn(tables.services, word) ? tables.services[word] : undefined;
    if (!service) return undefined;
    const country = service.country ? ` · ${service.country}` : "";
    return paragraphs([`**${word}**`, escaped(`${service.title} · ${service.operator}${country}`)]);
  }
  if (is === "app-type") {
    const type = Object.hasOwn(tables.app_types, word) ? tables.app_types[word] : undefined;
    return type && paragraphs([`**${word}**`, both(type.title, lang), chapter(say.needs, [type.necessary.join(", ")])]);
  }
  const category = Object.hasOwn(tables.categories, word) ? tables.categories[word] : undefined;
  if (!category) return undefined;
  return paragraphs([`**${word}** · ${say.sensitive[category.sensitive]}`, both(category.title, lang)]);
}

/** An entity: what it is called, and what the law says of it. */
export function entityPage({ kind, id, title, file }: Declared, state: State | undefined, lang: Lang): string {
  const made = (state?.report.decisions ?? []).filter((one) => one.entity.kind === kind && one.entity.id === id);
  return paragraphs([
    `**${lang === "zh" ? KIND_NAMES_ZH[kind] : kind}** ${escaped(id)}`,
    escaped(title),
    ...made.map((one) => `${escaped(one.title[lang])}${words[lang].colon}${escaped(one.name[lang])}`),
    escaped(file),
  ]);
}

function citation(law: Law, cited: Citation, lang: Lang): string {
  return `${both(cite(law, cited), lang)}  \n${standing(law, cited.instrument, lang)}`;
}

/** Whether an instrument is in force, since when, until when. */
function standing(law: Law, id: string, lang: Lang): string {
  const say = WORDS[lang];
  const found = Object.hasOwn(law.instruments, id) ? law.instruments[id] : undefined;
  if (!found) return "";
  const { status, effective, until } = found;
  const days = [effective && `${say.since} ${effective}`, until && `${say.until} ${until}`].filter(Boolean).join(" ");
  return [say.standing[status] ?? status, days].filter((one) => one !== "").join(" · ");
}

function chapter(title: string, lines: readonly string[]): string {
  const shown = lines.filter((one) => one !== "");
  return shown.length === 0
    ? ""
    : [`*${title}*`, ...shown.map((one) => `- ${one.replaceAll("\n", "\n  ")}`)].join("\n");
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((one) => one !== "").join("\n\n");
}

const WORDS: Readonly<Record<Lang, Wording>> = {
  en: {
    law: "Law",
    duty: "Duty",
    exposure: "Exposure",
    fix: "Do",
    needs: "Needs for its basic function",
    since: "since",
    until: "until",
    off: "off",
    status: { draft: "draft law, not in force", retired: "retired" },
    standing: { "in-force": "in force", draft: "draft, not in force", repealed: "repealed", superseded: "superseded" },
    sensitive: { yes: "sensitive", no: "not sensitive", context: "sensitive in some settings" },
  },
  zh: {
    law: "依据",
    duty: "义务",
    exposure: "法律责任",
    fix: "如何处理",
    needs: "基本功能所必需",
    since: "自",
    until: "至",
    off: "已关闭",
    status: { draft: "法规草案，尚未施行", retired: "已停用" },
    standing: { "in-force": "现行有效", draft: "草案，尚未施行", repealed: "已废止", superseded: "已被取代" },
    sensitive: { yes: "敏感", no: "非敏感", context: "视情形敏感" },
  },
};

interface Wording {
  readonly law: string;
  readonly duty: string;
  readonly exposure: string;
  readonly fix: string;
  readonly needs: string;
  readonly since: string;
  readonly until: string;
  readonly off: string;
  readonly status: Readonly<Record<"draft" | "retired", string>>;
  readonly standing: Readonly<Record<string, string>>;
  readonly sensitive: Readonly<Record<"yes" | "no" | "context", string>>;
}
