import { join } from "node:path";
import type { Problem } from "../../source/problem.js";
import { folderStore } from "../../source/read.js";
import { UsageError } from "../../workspace/failure.js";
import { LOCK_FILE, lockDifferences, lockOf, readLock } from "../../workspace/lock.js";
import { builtinPolicies } from "../../workspace/policies.js";
import { type Lang, langOf, safeLines } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { problemLines } from "../problems.js";
import { workspaceOf, writeOrExplain } from "./check.js";

/** Writes the lock of the workspace, and says what is different from the last one. */
export async function runLock(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.words.length > 0) throw new UsageError("a lock is one of the current workspace: name nothing");
  const workspace = await workspaceOf(args, io);
  const lang = langOf(args, io, workspace.lang);
  const policies = builtinPolicies();
  // A broken lock is written anew.
  const broken = workspace.broken.filter((one) => args.flags.check || !isAboutLock(one));
  if (broken.length > 0) {
    io.err(problemLines(broken, lang));
    return 2;
  }
  const folder = workspace.policyRoot;
  const before = readLock(folderStore(folder), policies.forms);
  const now = lockOf(workspace.packs, policies);
  const text = `${JSON.stringify(now, undefined, 2)}\n`;
  const differences = before.data ? lockDifferences(before.data, now) : [];
  io.out(safeLines(differences.map((one) => `${one.text[lang]}\n`).join("")));
  const same = before.data !== undefined && differences.length === 0;
  if (args.flags.check) {
    io.out(WORDS[lang].checked(same));
    return same ? 0 : 1;
  }
  writeOrExplain(io, join(folder, LOCK_FILE), text, LOCK_FILE);
  io.out(WORDS[lang].wrote(Object.keys(now.packs).length));
  return 0;
}

function isAboutLock({ at }: Problem): boolean {
  return at.file === LOCK_FILE || at.file.endsWith(`/${LOCK_FILE}`);
}

const WORDS: Readonly<Record<Lang, { checked(same: boolean): string; wrote(packs: number): string }>> = {
  en: {
    checked: (same) => (same ? `${LOCK_FILE} is what is effective.\n` : `${LOCK_FILE} is not what is effective.\n`),
    wrote: (packs) => `${LOCK_FILE}: ${packs} ${packs === 1 ? "pack" : "packs"}\n`,
  },
  zh: {
    checked: (same) => (same ? `${LOCK_FILE} 与当前生效的规则一致。\n` : `${LOCK_FILE} 与当前生效的规则不一致。\n`),
    wrote: (packs) => `${LOCK_FILE}：${packs} 个规则包\n`,
  },
};
