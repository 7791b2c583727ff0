import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { folder, git, type Repository } from "../comparison/repository.js";
import type { Fault } from "../github/faults.js";
import { startGitHub } from "../github/server.js";
import type { World } from "../github/world.js";
import { commandsOf } from "./log.js";
import { runAction, type StepResult } from "./run.js";
import { worldOfRepository } from "./world.js";

/** The token that every step gets unless it says otherwise. */
export const TOKEN = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** What `actions/checkout` brings. */
export interface Checkout {
  /** Branch, tag or commit. */
  readonly rev: string;
  /** `fetch-depth`: 0 is the whole history with all branches; 1 when left out. */
  readonly depth?: number;
  /** `filter` of a partial clone. */
  readonly filter?: string;
}

/** What started the run. */
export interface Trigger {
  readonly name: string;
  readonly payload?: unknown;
  /** Commit that the runner names as GITHUB_SHA. */
  readonly sha: string;
}

/** One job on the stage. */
export interface Job {
  readonly trigger: Trigger;
  /** A folder, or what is checked out into a new one. */
  readonly checkout: Checkout | string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A repository, and GitHub beside it. */
export interface Stage {
  readonly world: World;
  readonly origin: Repository;
  /** Address of GitHub's API. */
  readonly url: string;
  /** Requests as `GET /pulls/1/files`, below the repository. */
  requests(): readonly string[];
  sha(rev: string): string;
  /** Runs a job; fails the test when the job breaks what holds for all of them. */
  run(job: Job): Promise<StepResult>;
}

/** What is special about GitHub on this stage. */
export interface StageOptions {
  readonly change?: (world: World) => void;
  /** Requests that it spoils. */
  readonly faults?: readonly Fault[];
}

/** Opens GitHub on a repository for the time of `work`: the same commits, changed as `change` says, spoiled by `faults`. */
export async function onStage(
  origin: Repository,
  work: (stage: Stage) => Promise<void>,
  { change = () => {}, faults = [] }: StageOptions = {},
): Promise<void> {
  const world = worldOfRepository(origin);
  change(world);
  const github = await startGitHub(world, faults);
  const { owner, name } = world.repository;
  try {
    await work({
      world,
      origin,
      url: github.url,
      requests: () => github.requests.map((one) => `${one.method} ${one.path.replace(`/repos/${owner}/${name}`, "")}`),
      sha: (rev) => origin.git("rev-parse", rev),
      run: async ({ trigger, checkout, inputs, env }) => {
        const result = await runAction({
          workspace: typeof checkout === "string" ? checkout : checkoutOf(origin, checkout),
          event: trigger,
          inputs: { token: TOKEN, lang: "en", "as-of": "2026-11-21", ...inputs },
          env: {
            GITHUB_API_URL: github.url,
            GITHUB_SERVER_URL: "https://github.com",
            GITHUB_REPOSITORY: `${owner}/${name}`,
            GITHUB_RUN_ID: "77",
            GITHUB_SHA: trigger.sha,
            ...env,
          },
        });
        expectDecent(result);
        expect(github.violations).toEqual([]);
        return result;
      },
    });
  } finally {
    await github.close();
  }
}

/** A new checkout as `actions/checkout` makes it: one fetch of what is wanted, then a detached or branch-less work tree. */
export function checkoutOf(origin: Repository, { rev, depth = 1, filter }: Checkout): string {
  const at = join(folder(), "checkout");
  const sha = origin.git("rev-parse", rev);
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  origin.git("config", "uploadpack.allowFilter", "true");
  git(origin.folder, ["init", "--quiet", at]);
  git(at, ["remote", "add", "origin", pathToFileURL(origin.folder).href]);
  const refs = depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"] : [];
  const options = [...(depth === 0 ? [] : [`--depth=${depth}`]), ...(filter ? [`--filter=${filter}`] : [])];
  git(at, ["fetch", "--quiet", "--no-tags", ...options, "origin", ...refs, sha]);
  git(at, ["checkout", "--quiet", "--detach", sha]);
  return at;
}

/** Words of the runner's language that the Action uses. */
const OURS = ["add-mask", "notice", "warning", "error", "group", "endgroup"];

/** What holds for every step: only our commands in the log, no token beside its mask, no stack, no word on the error stream. */
function expectDecent({ stdout, stderr, summary, outputs }: StepResult): void {
  expect(
    commandsOf(stdout)
      .map(({ name }) => name)
      .filter((name) => !OURS.includes(name)),
  ).toEqual([]);
  expect(stderr).toBe("");
  const masked = stdout.replace(`::add-mask::${TOKEN}\n`, "");
  expect([masked, summary, JSON.stringify(outputs)].filter((text) => text.includes(TOKEN))).toEqual([]);
  expect(stdout).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
}
