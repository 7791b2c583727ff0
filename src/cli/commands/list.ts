import { pad } from "../../report/text/width.js";
import type { Span } from "../../source/span.js";
import { type Effective, type EffectiveParam, type EffectiveRule, effective } from "../../workspace/effective.js";
import { UsageError } from "../../workspace/failure.js";
import { type Lang, langOf, safeLines } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { problemLines } from "../problems.js";
import { workspaceOf } from "./check.js";

/** Prints what is effective in the workspace of the current folder. */
export async function runList(args: Arguments, io: Io): Promise<ExitCode> {
  const [text, ...more] = args.words;
  if (more.length > 0) throw new UsageError("name one text that ids contain, or nothing");
  const workspace = await workspaceOf({ ...args, words: [] }, io);
  const found = narrowed(effective(workspace.packs, workspace.input, workspace.source), args, text);
  const lang = langOf(args, io, workspace.lang);
  const stale = workspace.input.problems.filter((one) => one.code === "lock/changed");
  io.err(problemLines([...workspace.broken, ...stale], lang));
  if (text !== undefined && found.rules.length + found.params.length === 0)
    throw new UsageError(`no rule or parameter has '${text}' in its name; --all lists those that are not judged, too`);
  if (args.flags.format === "json") io.out(`${JSON.stringify(found, undefined, 2)}\n`);
  else io.out(safeLines(shown(found, lang)));
  return workspace.unusable ? 2 : 0;
}

function narrowed({ packs, rules, params }: Effective, args: Arguments, text: string | undefined): Effective {
  const has = (...names: readonly string[]) => text === undefined || names.some((one) => one.includes(text));
  return {
    packs,
    rules: rules.filter(
      (one) =>
        has(one.id, ...(one.aliases ?? [])) &&
        (args.flags.all || args.flags.decided || one.silent === undefined) &&
        (!args.flags.decided || one.decided !== undefined),
    ),
    params: params.filter((one) => has(`${one.pack}.${one.name}`) && (!args.flags.decided || one.decided)),
  };
}

const WORDS = {
  en: {
    builtin: "built in",
    params: "Parameters",
    own: (value: string) => `own: ${value}`,
    standard: (value: string) => `default: ${value}`,
    formerly: (ids: string) => `formerly ${ids}`,
    total: (shown: number, packs: number) =>
      `${shown} ${shown === 1 ? "rule" : "rules"} of ${packs} ${packs === 1 ? "pack" : "packs"}.`,
    silent: {
      off: "off",
      retired: "retired",
      draft: "draft, needs --drafts",
      profile: "of a larger profile",
      ended: "ended",
      later: "starts beyond the horizon",
    },
  },
  zh: {
    builtin: "内置",
    params: "参数",
    own: (value: string) => `自身级别：${value}`,
    standard: (value: string) => `默认值：${value}`,
    formerly: (ids: string) => `原标识 ${ids}`,
    total: (shown: number, packs: number) => `${packs} 个规则包，${shown} 条规则。`,
    silent: {
      off: "已关闭",
      retired: "已停用",
      draft: "草案，需 --drafts",
      profile: "属于更大的配置档",
      ended: "已失效",
      later: "施行日期超出提示范围",
    },
  },
} as const;

function shown({ packs, rules, params }: Effective, lang: Lang): string {
  const words = WORDS[lang];
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  const listed = packs.filter((pack) => rules.some((rule) => rule.pack === pack.id));
  const blocks = listed.map(({ id, version, from }) =>
    [
      `${id} ${version}  ${from ?? words.builtin}\n`,
      ...rules.filter((rule) => rule.pack === id).map((rule) => `${ruleLine(rule, width, lang)}\n`),
      "\n",
    ].join(""),
  );
  const lines = params.map((one) => `${paramLine(one, lang)}\n`).join("");
  return [...blocks, lines && `${words.params}\n${lines}\n`, `${words.total(rules.length, listed.length)}\n`].join("");
}

function ruleLine(rule: EffectiveRule, width: number, lang: Lang): string {
  const words = WORDS[lang];
  const notes = [
    rule.decided && `${placeOf(rule.decided)} (${words.own(rule.own)})`,
    rule.silent && rule.silent !== "off" && words.silent[rule.silent],
    rule.aliases && words.formerly(rule.aliases.join(", ")),
  ].filter(Boolean);
  const line = `  ${pad(rule.id, width)}  ${pad(rule.level, 7)}  ${notes.join(" · ")}`;
  return line.trimEnd();
}

function paramLine({ pack, name, value, default: own, decided }: EffectiveParam, lang: Lang): string {
  const by = decided ? `  ${placeOf(decided)} (${WORDS[lang].standard(JSON.stringify(own))})` : "";
  return `  ${pack}.${name} = ${JSON.stringify(value)}${by}`;
}

function placeOf({ file, start }: Span): string {
  return `${file}:${start.line}`;
}
