import { closest } from "../cel/closest.js";
import type { Tables } from "../model/tables.js";
import type { Problem, Text } from "../source/problem.js";
import { locate, type Source } from "../source/source.js";
import type { Path, Span } from "../source/span.js";
import type { Loaded } from "./loaded.js";
import type { PackFile } from "./pack-schema.js";
import { bindParams, paramFault } from "./params.js";
import { unknownRule } from "./references.js";
import { type Level, type Pack, type ParamValue, type Rule, ruleNamed, type Template } from "./rule.js";
import type { Translation } from "./translation.js";

/** A value with the file that decided it; without one it is the default. */
export interface Decided<T> {
  readonly value: T;
  readonly at?: Span;
}

/** Packs as they are judged together: parameters bound, levels decided, texts chosen. */
export interface Composed {
  readonly packs: readonly Pack[];
  /** The same in the words that they have in English and Chinese, whatever language is asked for. */
  readonly plain: readonly Pack[];
  /** Levels that packs decide, by rule. */
  readonly levels: Readonly<Record<string, Decided<Level | "off">>>;
  /** Values of parameters, by pack and name. */
  readonly params: Readonly<Record<string, Readonly<Record<string, Decided<ParamValue>>>>>;
  /** Languages besides English and Chinese that texts are there in. */
  readonly languages: readonly string[];
  readonly problems: readonly Problem[];
}

/** What packs and the configuration say about each other. */
export interface Composition {
  readonly packs: readonly Pack[];
  /** Packs whose rules are known by name, judged or not. */
  readonly known: readonly Pack[];
  /** Heads of packs as written; each stands behind the packs that it extends. */
  readonly heads: readonly Loaded<PackFile>[];
  readonly translations: readonly Translation[];
  /** The configuration, whose word is the last. */
  readonly config?: {
    readonly source: Source;
    readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  readonly tables: Tables;
  /** Language that stands in place of English. */
  readonly lang?: string | undefined;
}

/** Applies what packs say about the packs that they extend; what two unrelated packs say differently is a conflict. */
export function compose(input: Composition): Composed {
  const problems: Problem[] = [];
  const reach = reachOf(input.packs);
  const levels = levelsOf(input, reach, problems);
  const params = paramsOf(input, reach, problems);
  const { packs, plain, languages } = translated(input, reach, problems);
  const values = (pack: Pack) => Object.entries(params[pack.id] ?? {}).map(([name, one]) => [name, one.value]);
  const bound = (pack: Pack) => bindParams(pack, Object.fromEntries(values(pack)));
  return { packs: packs.map(bound), plain: plain.map(bound), levels, params, languages, problems };
}

type Reach = ReadonlyMap<string, ReadonlySet<string>>;

/** Every pack with all packs that it builds on. */
function reachOf(packs: readonly Pack[]): Reach {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const found = new Map<string, Set<string>>();
  const visit = (id: string): Set<string> => {
    const known = found.get(id);
    if (known) return known;
    const all = new Set<string>();
    found.set(id, all);
    for (const next of byId.get(id)?.extends ?? []) for (const one of [next, ...visit(next)]) all.add(one);
    return all;
  };
  for (const pack of packs) visit(pack.id);
  return found;
}

/** One statement of a pack about a rule or a parameter. */
interface Statement<T> {
  readonly pack: string;
  readonly key: string;
  readonly value: T;
  readonly at: Span;
}

/** The last word about each key: a pack wins over those that it extends; those that nobody overrules must agree. */
function settle<T>(
  statements: readonly Statement<T>[],
  reach: Reach,
  problems: Problem[],
  /** Whether the configuration decides a key; it can decide none when left out. */
  inConfig?: (key: string) => boolean,
): ReadonlyMap<string, Statement<T>> {
  const byKey = new Map<string, Statement<T>[]>();
  for (const one of statements) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const settled = [...byKey].map(([key, all]): readonly [string, Statement<T>] => {
    const isOverruled = ({ pack }: Statement<T>) => all.some((other) => reach.get(other.pack)?.has(pack));
    const [first, ...others] = all.filter((one) => !isOverruled(one)).sort((a, b) => (a.pack < b.pack ? -1 : 1));
    const other = others.find((one) => JSON.stringify(one.value) !== JSON.stringify(first!.value));
    const hint = other?.pack === first!.pack ? ONCE : inConfig ? BY_CONFIG : BY_PACK;
    if (other && !inConfig?.(key)) problems.push(conflict(other, first!, hint));
    return [key, first!];
  });
  return new Map(settled);
}

function conflict(one: Statement<unknown>, other: Statement<unknown>, hint: Text): Problem {
  return {
    code: "policy/conflict",
    message:
      one.pack === other.pack
        ? { en: `'${one.key}' is decided twice`, zh: `对“${one.key}”作了两次规定` }
        : {
            en: `the packs '${other.pack}' and '${one.pack}' decide '${one.key}' differently`,
            zh: `规则包“${other.pack}”和“${one.pack}”对“${one.key}”的规定不一致`,
          },
    hint,
    at: one.at,
    related: [{ at: other.at, note: { en: "decided here too", zh: "此处亦有规定" } }],
  };
}

const BY_CONFIG: Text = {
  en: "decide it in hegui.config.yaml, or let one of them extend the other",
  zh: "请在 hegui.config.yaml 中确定，或者使其中一个扩展另一个",
};
const BY_PACK: Text = {
  en: "let one of them extend the other, or a third pack that extends both decide it",
  zh: "请使其中一个扩展另一个，或者由同时扩展两者的规则包确定",
};
const ONCE: Text = {
  en: "an earlier id and the present one mean the same rule",
  zh: "原标识与现标识指同一规则",
};

function levelsOf({ packs, known, heads, config }: Composition, reach: Reach, problems: Problem[]): Composed["levels"] {
  const rules = [...packs, ...known].flatMap((pack) => pack.rules);
  const statements = heads.flatMap(({ source, value }) =>
    Object.entries(value.levels ?? {}).flatMap(([name, level]): readonly Statement<Level | "off">[] => {
      const path = ["levels", name];
      const rule = ruleNamed(rules, name);
      if (!rule) problems.push(unknownRule(source, path, rules));
      else if (rule.pack !== value.id && !reach.get(value.id)?.has(rule.pack))
        problems.push(notExtended(locate(source, 0, path, "key"), value.id, rule.pack));
      else return [{ pack: value.id, key: rule.id, value: level, at: locate(source, 0, path, "key") }];
      return [];
    }),
  );
  const own = (config?.source.documents[0]?.value as { readonly levels?: object } | undefined)?.levels ?? {};
  const inConfig = new Set(Object.keys(own).map((name) => ruleNamed(rules, name)?.id));
  const settled = settle(statements, reach, problems, (rule) => inConfig.has(rule));
  return Object.fromEntries([...settled].map(([rule, one]) => [rule, { value: one.value, at: one.at }]));
}

function notExtended(at: Span, pack: string, other: string): Problem {
  return {
    code: "policy/not-extended",
    message: {
      en: `the pack '${pack}' does not extend '${other}'`,
      zh: `规则包“${pack}”未声明扩展“${other}”`,
    },
    hint: { en: `add '${other}' to \`extends\``, zh: `请将“${other}”加入 \`extends\`` },
    at,
  };
}

function paramsOf(input: Composition, reach: Reach, problems: Problem[]): Composed["params"] {
  const { packs, heads, config } = input;
  const valid = (source: Source, path: Path, pack: string, name: string, value: unknown): value is ParamValue => {
    const fault = faultOf(input, pack, name, value);
    if (fault)
      problems.push({ code: "policy/param", message: fault, at: locate(source, 0, [...path, pack, name], "value") });
    return !fault;
  };
  const statements = heads.flatMap(({ source, value: head }) =>
    Object.entries(head.set ?? {}).flatMap(([pack, values]) => {
      if (packs.some((one) => one.id === pack) && !reach.get(head.id)?.has(pack)) {
        problems.push(notExtended(locate(source, 0, ["set", pack], "key"), head.id, pack));
        return [];
      }
      return Object.entries(values).flatMap(([name, value]): readonly Statement<ParamValue>[] =>
        valid(source, ["set"], pack, name, value)
          ? [{ pack: head.id, key: `${pack}.${name}`, value, at: locate(source, 0, ["set", pack, name], "key") }]
          : [],
      );
    }),
  );
  const last = new Map<string, Decided<ParamValue>>();
  for (const [pack, values] of Object.entries(config?.params ?? {}))
    for (const [name, value] of Object.entries(values))
      if (valid(config!.source, ["params"], pack, name, value))
        last.set(`${pack}.${name}`, { value, at: locate(config!.source, 0, ["params", pack, name], "key") });
  const settled = settle(statements, reach, problems, (key) => last.has(key));
  const decided = (pack: string, name: string, own: ParamValue): Decided<ParamValue> => {
    const one = last.get(`${pack}.${name}`) ?? settled.get(`${pack}.${name}`);
    return one ? { value: one.value, ...(one.at && { at: one.at }) } : { value: own };
  };
  return Object.fromEntries(
    packs
      .filter((pack) => pack.params)
      .map((pack) => [
        pack.id,
        Object.fromEntries(
          Object.entries(pack.params!).map(([name, param]) => [name, decided(pack.id, name, param.default)]),
        ),
      ]),
  );
}

function faultOf({ packs, tables }: Composition, pack: string, name: string, value: unknown): Text | undefined {
  const found = packs.find((one) => one.id === pack);
  if (!found) return { en: `no pack '${pack}' is checked`, zh: `未使用规则包“${pack}”` };
  const params = found.params ?? {};
  if (!Object.hasOwn(params, name)) {
    const near = closest(name, Object.keys(params));
    return {
      en: `the pack '${pack}' has no parameter '${name}'${near ? `; did you mean '${near}'?` : ""}`,
      zh: `规则包“${pack}”没有参数“${name}”${near ? `；是否想写“${near}”？` : ""}`,
    };
  }
  const fault = paramFault(params[name]!, value, tables);
  return fault && { en: `'${name}' ${fault.en}`, zh: `“${name}”${fault.zh}` };
}

const TEXTS = ["title", "message", "fix"] as const;

/** Rules in the words of the last pack that has some; a third language stands in place of English. */
function translated({ packs, known, translations, lang }: Composition, reach: Reach, problems: Problem[]) {
  const rules = [...packs, ...known].flatMap((pack) => pack.rules);
  for (const { rule, pack, at } of translations) {
    const owner = ruleNamed(rules, rule)!.pack;
    if (owner !== pack && !reach.get(pack)?.has(owner)) problems.push(notExtended(at, pack, owner));
  }
  const statements = translations.flatMap((one) =>
    TEXTS.flatMap((text): readonly Statement<string | Template>[] => {
      const key = `${one.rule} ${text} (${one.lang})`;
      return one[text] === undefined ? [] : [{ pack: one.pack, key, value: one[text], at: one.at }];
    }),
  );
  const settled = settle(statements, reach, problems);
  const inWords =
    (third: string | undefined) =>
    (rule: Rule): Rule => {
      const word = <T extends string | Template>(text: (typeof TEXTS)[number], one: string, own: T): T =>
        (settled.get(`${rule.id} ${text} (${one})`)?.value as T | undefined) ?? own;
      const both = <T extends string | Template>(text: (typeof TEXTS)[number], own: { en: T; zh: T }) => {
        const en = word(text, "en", own.en);
        return { en: third === undefined ? en : word(text, third, en), zh: word(text, "zh", own.zh) };
      };
      return {
        ...rule,
        title: both("title", rule.title),
        message: both("message", rule.message),
        fix: both("fix", rule.fix),
      };
    };
  const said = (third: string | undefined) =>
    translations.length === 0 ? packs : packs.map((pack) => ({ ...pack, rules: pack.rules.map(inWords(third)) }));
  const languages = [...new Set(translations.map((one) => one.lang))].filter((one) => one !== "en" && one !== "zh");
  return { languages: languages.sort(), packs: said(lang), plain: said(undefined) };
}
