import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";

/** What a commit says of a file: its content, a symbolic link, a submodule at a commit, or that it goes. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly submodule: string } | null;

/** Files by name from the root of the repository. */
export type Files = Readonly<Record<string, Content>>;

/** One commit of a history. */
export interface Commit {
  /** Branch that it lies on. */
  readonly on: string;
  /** Where a new branch begins: another branch, or an earlier commit by its `id`. */
  readonly from?: string;
  /** Branch or commit that it merges: its files stay those of the first parent, changed by `files`. */
  readonly merge?: string;
  /** Name by which later commits of the description mean this one. */
  readonly id?: string;
  /** What it changes; everything else stays as its parent has it. */
  readonly files?: Files;
}

/** A repository on disk. */
export interface Repository {
  readonly folder: string;
  /** Runs git in it and returns what it printed, without the last line break. */
  git(...args: string[]): string;
  /** Writes files into the checkout without committing them. */
  write(files: Files): void;
}

/** Environment in which neither the person nor the machine that runs the tests changes what git does. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? "",
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ann",
  GIT_AUTHOR_EMAIL: "ann@example.com",
  GIT_AUTHOR_DATE: "2026-11-01T08:00:00Z",
  GIT_COMMITTER_NAME: "Ann",
  GIT_COMMITTER_EMAIL: "ann@example.com",
  GIT_COMMITTER_DATE: "2026-11-01T08:00:00Z",
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new temporary folder, gone when the test file ends. */
export function folder(): string {
  const made_ = mkdtempSync(join(realpathSync(tmpdir()), "hegui-compare-"));
  made.push(made_);
  return made_;
}

/** Runs git in a folder; throws with its own words when it fails. */
export function git(cwd: string, args: readonly string[], input?: string | Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync("git", args, { cwd, env: GIT_ENV, input, encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.replace(/\n$/, "");
}

/** Builds a repository with these commits, oldest first, and checks `head` out: the branch of the last commit unless it is named. */
export function repositoryWith(commits: readonly Commit[], head = commits.at(-1)!.on): Repository {
  const at = folder();
  git(at, ["init", "--quiet", "--initial-branch=unborn"]);
  git(at, ["fast-import", "--quiet"], Buffer.concat(commits.flatMap((one, index) => imported(commits, one, index))));
  git(at, ["checkout", "--quiet", head]);
  return repositoryAt(at);
}

/** A clone over `file://`, as a server would answer: `--depth`, `--filter` and `--sparse` work. */
export function cloneOf(origin: Repository, ...args: string[]): Repository {
  origin.git("config", "uploadpack.allowFilter", "true");
  const at = folder();
  git(at, ["clone", "--quiet", ...args, pathToFileURL(origin.folder).href, "clone"]);
  return repositoryAt(join(at, "clone"));
}

function repositoryAt(at: string): Repository {
  return { folder: at, git: (...args) => git(at, args), write: (files) => writeFiles(at, files) };
}

/** Writes files below a folder, without any repository. */
export function writeFiles(at: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(at, name);
    rmSync(path, { recursive: true, force: true });
    if (content === null) continue;
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(path, content);
    else if ("link" in content) symlinkSync(content.link, path);
    else throw new Error("a submodule is cloned, not written");
  }
}

// A minute apart, so that git can tell which commit is the younger.
const FIRST = Date.parse("2026-11-01T08:00:00Z") / 1000;

/** A commit in the words of git fast-import; marks are its number, counted from 1. */
function imported(commits: readonly Commit[], { on, from, merge, files = {} }: Commit, index: number): Buffer[] {
  const earlier = commits.slice(0, index);
  const mark = (name: string) => {
    const found = earlier.findLastIndex((one) => one.id === name || one.on === name);
    if (found < 0) throw new Error(`no commit before is '${name}'`);
    return `:${found + 1}`;
  };
  const parent = from ?? (earlier.some((one) => one.on === on) ? on : undefined);
  const who = `Ann <ann@example.com> ${FIRST + 60 * index} +0000`;
  return [
    line(`commit refs/heads/${on}`),
    line(`mark :${index + 1}`),
    line(`author ${who}`),
    line(`committer ${who}`),
    ...data(Buffer.from(`commit ${index + 1}`)),
    ...(parent === undefined ? [] : [line(`from ${mark(parent)}`)]),
    ...(merge === undefined ? [] : [line(`merge ${mark(merge)}`)]),
    ...Object.entries(files).flatMap(([name, content]) => change(name, content)),
    line(""),
  ];
}

function change(name: string, content: Content): Buffer[] {
  const path = `"${name.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  if (content === null) return [line(`D ${path}`)];
  if (typeof content === "string" || content instanceof Uint8Array)
    return [line(`M 100644 inline ${path}`), ...data(Buffer.from(content))];
  if ("submodule" in content) return [line(`M 160000 ${content.submodule} ${path}`)];
  return [line(`M 120000 inline ${path}`), ...data(Buffer.from(content.link))];
}

function data(content: Buffer): Buffer[] {
  return [line(`data ${content.length}`), content, line("")];
}

function line(text: string): Buffer {
  return Buffer.from(`${text}\n`);
}
