import { ruleShown } from "../../author/content.js";
import { WORDS } from "../../author/wording.js";
import { closest } from "../../cel/closest.js";
import { cite, type Law, type Obligation } from "../../rule/law.js";
import { type Pack, type Rule, ruleNamed } from "../../rule/rule.js";
import { folderStore } from "../../source/read.js";
import { UsageError } from "../../workspace/failure.js";
import { readPacks } from "../../workspace/packs.js";
import { builtinHandbook, builtinObligations, builtinPolicies, withHandbook } from "../../workspace/policies.js";
import { CONFIG_FILE, readConfig } from "../../workspace/settings.js";
import { type Lang, langOf, listOf, safeLines } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";

export async function runExplain(args: Arguments, io: Io): Promise<ExitCode> {
  const policies = builtinPolicies();
  const store = folderStore(io.cwd);
  const { config, source } = readConfig(store, CONFIG_FILE, policies.forms.config);
  const wanted = listOf(args, "packs");
  const named = wanted.length > 0;
  const read = await readPacks(
    { root: io.cwd, store, inside: !named, code: args.flags.code === true },
    policies,
    named ? wanted : config.packs,
    {
      config,
      source,
    },
  );
  const packs = withHandbook(read.packs, builtinHandbook());
  const lang = langOf(args, io, config.lang);
  const rules = packs.flatMap((pack) => pack.rules);
  const id = args.words[0];
  if (id === undefined) {
    io.out(safeLines(packs.map((pack) => overview(pack, read.words.law, lang)).join("")));
    return 0;
  }
  const rule = ruleNamed(rules, id);
  const duty = builtinObligations().find((one) => one.id === id || one.aliases?.includes(id));
  if (!rule && duty) {
    io.out(safeLines(dutyPage(duty, policies.law, lang)));
    return 0;
  }
  if (!rule) {
    const near = closest(
      id,
      rules.map((one) => one.id),
    );
    throw new UsageError(
      `there is no rule '${id}'${near ? `; did you mean '${near}'?` : " (hegui explain lists all)"}`,
    );
  }
  io.out(safeLines(page(rule, read.words.law, lang)));
  return 0;
}

/** A duty of the catalogue by its own id: the rules that check it, or why none can. */
function dutyPage(duty: Obligation, law: Law, lang: Lang): string {
  const words = WORDS[lang];
  const cited = duty.articles.map((article) => cite(law, { instrument: duty.instrument, article })[lang]);
  const rules = (duty.rules ?? []).map((id) => `  ${id}\n`).join("");
  return [
    `${[duty.id, ...(duty.aliases ?? [])].join(", ")}\n${duty.title[lang]}\n${cited.join(lang === "zh" ? "、" : ", ")}\n\n`,
    `${duty.summary[lang]}\n\n`,
    rules && `${words.rules}:\n${rules}`,
    duty.manual ? `${words.manual}: ${duty.manual[lang]}\n` : "",
  ].join("");
}

function overview(pack: Pack, law: Law, lang: Lang): string {
  if (pack.rules.length === 0) return "";
  const rows = pack.rules.map(
    (rule) => `  ${rule.id}  ${rule.level}  ${cite(law, rule.law[0]!)[lang]}  ${rule.title[lang]}\n`,
  );
  return `${pack.id} ${pack.version}  ${pack.title[lang]}\n${rows.join("")}\n`;
}

function page(rule: Rule, law: Law, lang: Lang): string {
  const words = WORDS[lang];
  const other = lang === "en" ? rule.title.zh : rule.title.en;
  const shown = ruleShown(rule, law);
  const cited = shown.law.map(({ text }) => `${text.en} · ${text.zh}`).join("\n  ");
  const exposure = shown.exposure.map(({ text }) => `  ${text[lang]}`).join("\n");
  const field = (name: string, text: string) => `${name}:\n  ${text.trimEnd().split("\n").join("\n  ")}\n\n`;
  return [
    `${rule.id}\n${rule.title[lang]}\n${other}\n\n`,
    field(words.law, cited),
    `${words.level}: ${rule.level} · ${words.on}: ${rule.on} · ${words.since}: ${rule.since}${rule.until ? ` ${words.until} ${rule.until}` : ""}\n\n`,
    field(words.when, shown.when),
    field(words.must, shown.assert ?? `check(it), ${rule.handbook!.file}`),
    field(words.fix, shown.fix[lang]),
    exposure && `${words.exposure}:\n${exposure}\n\n`,
    field(words.why, shown.why),
    ...shown.examples.flatMap((one) => [
      field(`${words.example}: ${one.name}${one.using.length > 0 ? ` (+ ${one.using.join(", ")})` : ""}`, one.given),
      ...one.documents.map(([path, text]) => field(`${words.example}: ${path}`, text)),
    ]),
  ].join("");
}
