import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { commitOf } from "../../evidence/compare.js";
import type { Asked } from "../../evidence/configuration.js";
import { readStatement } from "../../evidence/read.js";
import { PREDICATES, type Statement } from "../../evidence/statement.js";
import { type Again, type Verification, verify } from "../../evidence/verify.js";
import { jsonText } from "../../report/json.js";
import type { Text } from "../../source/problem.js";
import { UsageError } from "../../workspace/failure.js";
import { type Lang, langOf, safeLines } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { readJson } from "../saved-report.js";
import { workspaceOf } from "./check.js";
import { evidenceOn, unusable } from "./evidence.js";
import { verificationText } from "./verify-text.js";

/** Compares a statement with what is here; 0 only when all is the same. */
export async function runVerify(args: Arguments, io: Io): Promise<ExitCode> {
  const [file, ...more] = args.words;
  if (file === undefined || more.length > 0)
    throw new UsageError("name one statement: hegui verify <statement.json> (hegui verify --help)");
  const read = readStatement(readJson(resolve(io.cwd, file), file));
  if ("wrong" in read) throw new UsageError(`'${file}' cannot be verified: ${read.wrong}`);
  const root = rootOf(args, io);
  const again = await runAgain(read.statement, read.asked, args, { ...io, cwd: root });
  const found = verify(root, read.statement, read.asked.as_of, again);
  io.out(args.flags.format === "json" ? jsonText(found) : textOf(found, langOf(args, io)));
  return found.same ? 0 : 1;
}

function rootOf(args: Arguments, io: Io): string {
  const { root = "." } = args.flags;
  const folder = resolve(io.cwd, String(root));
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new UsageError(`--root: there is no folder '${root}'`);
}

/** Runs the check as the statement says it was run; code runs only when this command line asks for it. */
async function runAgain(said: Statement, asked: Asked, args: Arguments, io: Io): Promise<Again> {
  const flags: Arguments["flags"] = {
    "as-of": asked.as_of,
    ...(asked.packs.length > 0 && { packs: asked.packs.join(",") }),
    ...(asked.config !== undefined && { config: asked.config }),
    ...(args.flags.code && { code: true }),
  };
  const again: Arguments = { words: asked.paths, flags, many: {} };
  try {
    const workspace = await workspaceOf(again, io);
    const [problem] = workspace.unusable ? unusable(workspace) : [];
    if (problem) return { why: atPlace(problem.at.file, problem.message) };
    const isSvr = said.predicateType === PREDICATES.svr;
    return await evidenceOn(workspace, again, io, {
      start: io.cwd,
      asked: { ...asked, code: flags.code === true },
      predicate: isSvr ? "svr" : "test-result",
      time: isSvr ? said.predicate.timeCreated : "",
      others: [],
      commit: commitOf(said),
    });
  } catch (error) {
    if (error instanceof UsageError) return { why: { en: error.message, zh: error.message } };
    throw error;
  }
}

function atPlace(file: string, message: Text): Text {
  return { en: `${file}: ${message.en}`, zh: `${file}：${message.zh}` };
}

function textOf(found: Verification, lang: Lang): string {
  return safeLines(verificationText(found, lang));
}
