import { spawnSync } from "node:child_process";

/** Where git runs: a folder of the checkout, and the environment of the process. */
export interface GitPlace {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What git printed, or that it could not do it. */
export type GitAnswer = { readonly ok: true; readonly out: Buffer } | { readonly ok: false; readonly why: string };

// Base files of a whole run stay far below this.
const MOST_BYTES = 1_024 * 1_024 * 1_024;

/** Runs git without a shell; it reads objects only, asks nobody and fetches nothing. */
export function git({ folder, env }: GitPlace, args: readonly string[], input?: string): GitAnswer {
  // In a container somebody else owns the checkout; reading objects runs nothing of it.
  const answer = spawnSync("git", ["-c", "safe.directory=*", "-c", "core.fsmonitor=false", ...args], {
    cwd: folder,
    env: { ...env, ...ELSEWHERE, ...QUIET },
    ...(input !== undefined && { input }),
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  });
  if (answer.error) return { ok: false, why: isAbsent(answer.error) ? NO_GIT : answer.error.message };
  if (answer.status === 0) return { ok: true, out: answer.stdout };
  const [why] = answer.stderr.toString("utf8").trim().split("\n");
  return { ok: false, why: why!.replace(/^fatal: /, "") };
}

/** What a hook sets would name another repository, or another place in it, than the folder does. */
const ELSEWHERE = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
} as const;

const NO_GIT = "git is not installed, or not on the PATH";

function isAbsent(error: NodeJS.ErrnoException): boolean {
  return error.code === "ENOENT";
}

/** No lock, no prompt, no language, and no transport: an absent object stays absent. */
const QUIET = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_REPLACE_OBJECTS: "1",
  LC_ALL: "C",
} as const;
