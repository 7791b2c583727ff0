import { isAbsolute, relative, resolve } from "node:path";
import type { Asked } from "../../evidence/configuration.js";
import { nameFrom, startOf, subjectOf } from "../../evidence/covered.js";
import { type Evidence, type EvidenceInput, makeEvidence } from "../../evidence/make.js";
import { configurationOf, PREDICATES, type Predicate, statementText } from "../../evidence/statement.js";
import { plainName } from "../../source/glob.js";
import type { Problem, Text } from "../../source/problem.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinPolicies } from "../../workspace/policies.js";
import type { Workspace } from "../../workspace/workspace.js";
import { type Lang, langOf, listOf, safeLines } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { problemLines } from "../problems.js";
import { withScan, workspaceOf, writeOrExplain } from "./check.js";

/** Writes an in-toto statement of the check. */
export async function runEvidence(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf(args, io);
  const lang = langOf(args, io, workspace.lang);
  if (workspace.unusable) {
    io.err(problemLines(unusable(workspace), lang));
    return 2;
  }
  if (workspace.input.files.length === 0) {
    io.err(safeLines(`${WORDS[lang].nothing}\n`));
    return 4;
  }
  const start = startOf(io.cwd, workspace.root);
  const others = (args.many.report ?? []).map((path) => otherFile(start, io.cwd, path));
  const predicate = (args.flags.predicate ?? "test-result") as Predicate;
  const asked = askedOf(args, io, workspace, start);
  // The judged day at midnight in UTC: eight in the morning in Shanghai.
  const time = epochOf(io) ?? `${workspace.input.asOf}T00:00:00Z`;
  const evidence = await evidenceOn(workspace, args, io, { start, asked, predicate, time, others, commit: "HEAD" });
  const text = statementText(evidence.statement);
  if (typeof args.flags.output === "string") writeOrExplain(io, args.flags.output, text, args.flags.output);
  else io.out(text);
  io.err(safeLines(notes(evidence, lang, args.flags.output)));
  return 0;
}

/** Makes the evidence of a workspace that was read. */
export async function evidenceOn(
  workspace: Workspace,
  args: Arguments,
  io: Io,
  rest: Omit<EvidenceInput, "workspace" | "input" | "policies" | "env">,
): Promise<Evidence> {
  const input = await withScan(workspace, args, io);
  return await makeEvidence({ ...rest, workspace, input, policies: builtinPolicies(), env: io.env });
}

/** What keeps the packs and the configuration from being used. */
export function unusable({ broken, input }: Workspace): readonly Problem[] {
  return broken.length > 0 ? broken : input.problems;
}

/** What the command line said, in names that hold wherever the folder lies. */
function askedOf(args: Arguments, io: Io, { root, paths, input }: Workspace, start: string): Asked {
  const packs = listOf(args, "packs");
  for (const one of packs) if (one.startsWith("..") || isAbsolute(one)) nameFrom(start, resolve(root, one));
  const { config } = args.flags;
  return {
    as_of: input.asOf,
    paths: root === start ? paths.map((path) => plainName(path) || ".") : [nameFrom(start, root)],
    packs,
    ...(typeof config === "string" && { config: nameFrom(start, resolve(io.cwd, config)) }),
    code: args.flags.code === true,
  };
}

function otherFile(start: string, cwd: string, path: string) {
  const name = nameFrom(start, resolve(cwd, path));
  const found = subjectOf(start, name);
  if (!found)
    throw new UsageError(`--report: there is no file '${relative(cwd, resolve(cwd, path))}' below this folder`);
  return found;
}

/** The time that `SOURCE_DATE_EPOCH` sets, where it is set. */
export function epochOf(io: Io): string | undefined {
  const epoch = io.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return undefined;
  if (!/^\d{1,11}$/.test(epoch))
    throw new UsageError(`SOURCE_DATE_EPOCH: '${epoch}' is not a number of seconds since 1970-01-01`);
  return new Date(Number(epoch) * 1000).toISOString().replace(".000Z", "Z");
}

function notes({ statement, uncommitted }: Evidence, lang: Lang, output: string | true | undefined): string {
  const words = WORDS[lang];
  const isSvr = statement.predicateType === PREDICATES.svr;
  const outcome = isSvr ? words.properties(statement.predicate.properties.length) : statement.predicate.result;
  return [
    ...(typeof output === "string"
      ? [words.wrote(output, outcome, statement.subject.length, configurationOf(statement).length)]
      : []),
    ...(uncommitted ? [words.uncommitted(uncommitted.why)] : []),
    "",
  ].join("\n");
}

const WORDS: Readonly<
  Record<
    Lang,
    {
      readonly nothing: string;
      properties(count: number): string;
      wrote(file: string, outcome: string, subjects: number, parts: number): string;
      uncommitted(why: Text): string;
    }
  >
> = {
  en: {
    nothing: "hegui: no manifest was found, and of nothing there is no evidence",
    properties: (count) => `${count} ${count === 1 ? "property holds" : "properties hold"}`,
    wrote: (file, outcome, subjects, parts) =>
      `${file}: ${outcome}; ${subjects} subjects, ${parts} parts of configuration. It says which rules these declarations met, and nothing of what systems do.`,
    uncommitted: (why) => `No commit is named: ${why.en}.`,
  },
  zh: {
    nothing: "hegui：未找到任何清单，无从出具证据",
    properties: (count) => `成立的属性 ${count} 项`,
    wrote: (file, outcome, subjects, parts) =>
      `${file}：${outcome}；证明对象 ${subjects} 项，配置项 ${parts} 项。本文件仅说明清单声明的内容符合哪些规则，不对系统的实际运行作任何判断。`,
    uncommitted: (why) => `未写明提交：${why.zh}。`,
  },
};
