import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Outdated } from "../../author/outdated/item.js";
import { outdatedLaw } from "../../author/outdated/law.js";
import { type Named, outdatedNames } from "../../author/outdated/names.js";
import { lawAge, newerVersions } from "../../author/outdated/versions.js";
import { readManifests } from "../../examine.js";
import { EXAMPLE_DATE } from "../../example.js";
import type { Problem } from "../../source/problem.js";
import { folderStore } from "../../source/read.js";
import { locate, parseSource } from "../../source/source.js";
import type { Path, Span } from "../../source/span.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinPolicies } from "../../workspace/policies.js";
import type { Workspace } from "../../workspace/workspace.js";
import { type Lang, langOf, safeLines } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { problemLines } from "../problems.js";
import { workspaceOf } from "./check.js";
import { codeComments } from "./comments.js";

/** Lists what the workspace of the current folder is behind with. */
export async function runOutdated(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.words.length > 0) throw new UsageError("it looks at the current workspace: name nothing");
  const workspace = await workspaceOf(args, io);
  const lang = langOf(args, io, workspace.lang);
  const broken = workspace.input.problems.filter(isBroken);
  if (broken.length > 0) {
    io.err(problemLines(broken, lang));
    return 2;
  }
  const { packs, asOf, law } = workspace.input;
  const rules = [...packs, ...builtinPolicies().packs].flatMap((pack) => pack.rules);
  const own = packs.filter((pack) => workspace.packs.folders[pack.id] !== undefined);
  const age = lawAge(EXAMPLE_DATE, asOf);
  const found: readonly Outdated[] = [
    ...outdatedNames([...namesIn(workspace), ...(await codeComments(workspace))], rules, asOf),
    ...outdatedLaw(own, packs, law, asOf, placeIn(workspace)),
    ...workspace.input.problems.flatMap(told),
    ...age.outdated,
    ...(typeof args.flags.npm === "string" ? newer(args.flags.npm, workspace, io) : []),
  ];
  if (args.flags.format === "json")
    io.out(
      `${JSON.stringify({ as_of: asOf, law_read: EXAMPLE_DATE, days: age.days, outdated: found }, undefined, 2)}\n`,
    );
  else io.out(safeLines(shown(found, age.days, lang)));
  return found.length > 0 ? 1 : 0;
}

/** Problems that are what this command is about, as it tells them. */
const TOLD: Readonly<Record<string, Outdated["code"]>> = { "policy/requires": "requires", "lock/changed": "lock" };

function isBroken({ code }: Problem): boolean {
  return /^(?:policy|config|lock|baseline)\//.test(code) && !Object.hasOwn(TOLD, code);
}

function told({ code, message, hint, at }: Problem): readonly Outdated[] {
  const kind = TOLD[code];
  return kind ? [{ code: kind, message, hint: hint ?? REQUIRES, at }] : [];
}

const REQUIRES = {
  en: "install a version of hegui or of the pack that fits",
  zh: "请安装相符的 hegui 版本或者规则包版本",
} as const;

/** Places of the workspace that name rules: configuration, its own packs, waivers and the baseline. */
function namesIn(workspace: Workspace): readonly Named[] {
  const { input, source, place } = workspace;
  const moved = (at: Span): Span => ({ ...at, file: place(at.file) });
  const config = (source?.documents[0]?.value as { levels?: object } | undefined)?.levels ?? {};
  const levels = Object.keys(config).map((rule) => ({ rule, at: moved(locate(source!, 0, ["levels", rule], "key")) }));
  const waivers = readManifests(input).valid.flatMap(({ source: file, document }) => {
    const { waivers: all = [] } = file.documents[document]!.value as { waivers?: readonly { readonly rule: string }[] };
    return all.map(({ rule }, index) => ({ rule, at: locate(file, document, ["waivers", index, "rule"], "value") }));
  });
  const { baseline } = input;
  const known = (baseline?.data.findings ?? []).map(({ rule }, index) => ({
    rule,
    at: locate(baseline!.source, 0, ["findings", index, "rule"], "value"),
  }));
  const decided = headsOf(workspace).flatMap(levelsOfHead);
  return [...levels, ...decided.map(({ rule, at }) => ({ rule, at: moved(at) })), ...waivers, ...known];
}

type Head = { readonly source: ReturnType<typeof parseSource>["source"] };

function headsOf({ packs, policyRoot }: Workspace): readonly Head[] {
  const store = folderStore(policyRoot);
  return Object.values(packs.folders).flatMap((folder) => {
    const file = folder === "" || folder === "." ? "pack.yaml" : `${folder}/pack.yaml`;
    const { text } = store.text(file);
    return text === undefined ? [] : [parseSource(file, text)];
  });
}

function levelsOfHead({ source }: Head): readonly Named[] {
  const { levels = {} } = (source.documents[0]?.value ?? {}) as { readonly levels?: object };
  return Object.keys(levels).map((rule) => ({ rule, at: locate(source, 0, ["levels", rule], "key") }));
}

/** Places in files of packs; the first line of those that lie outside the workspace. */
function placeIn({ policyRoot, place }: Workspace): (file: string, path: Path) => Span {
  const store = folderStore(policyRoot);
  const start = { line: 1, column: 1 };
  return (file, path) => {
    const { text } = store.text(file);
    const at = text === undefined ? undefined : locate(parseSource(file, text).source, 0, path, "value");
    return { ...(at ?? { start, end: start }), file: place(file) };
  };
}

function newer(file: string, { packs }: Workspace, io: Io): readonly Outdated[] {
  const found = newerVersions(textOf(file, io), Object.values(packs.folders));
  if (!found) throw new UsageError(`--npm: '${file}' holds no output of \`npm outdated --json\``);
  return found;
}

function textOf(file: string, io: Io): string {
  try {
    return readFileSync(file === "-" ? 0 : resolve(io.cwd, file), "utf8");
  } catch {
    throw new UsageError(`--npm: '${file}' cannot be read`);
  }
}

function shown(found: readonly Outdated[], days: number, lang: Lang): string {
  const words = WORDS[lang];
  const lines = found.flatMap(({ message, hint, at }) => [
    `${at ? `${at.file}:${at.start.line}:${at.start.column}  ` : ""}${message[lang]}`,
    `    ${hint[lang]}`,
  ]);
  return `${[...lines, ...(lines.length > 0 ? [""] : []), words.law(days), words.total(found.length)].join("\n")}\n`;
}

const WORDS: Readonly<Record<Lang, { law(days: number): string; total(count: number): string }>> = {
  en: {
    law: (days) =>
      `The built-in law was read up to ${EXAMPLE_DATE}${days > 0 ? `, ${days} ${days === 1 ? "day" : "days"} ago` : ""}.`,
    total: (count) => (count === 0 ? "Nothing is outdated." : `${count} outdated.`),
  },
  zh: {
    law: (days) => `内置法律核对至 ${EXAMPLE_DATE}${days > 0 ? `，距今 ${days} 天` : ""}。`,
    total: (count) => (count === 0 ? "没有过期内容。" : `${count} 项已过期。`),
  },
};
