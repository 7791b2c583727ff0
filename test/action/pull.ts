import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { activity, OPEN } from "../comparison/manifests.js";
import { type Files, type Repository, repositoryWith } from "../comparison/repository.js";
import { addPull, type Pull, type World } from "../github/world.js";
import type { StepResult } from "./run.js";
import { type Job, onStage, type Stage, type StageOptions, type Trigger } from "./stage.js";

const pack = fileURLToPath(new URL("../bad-input/pack/", import.meta.url));

/** A configuration with a pack of its own, whose two rules never change: one error for activities, one warning for datasets. */
export const RULES: Files = {
  "hegui.config.yaml": "version: 1\npacks: [rules]\n",
  ...Object.fromEntries(readdirSync(pack).map((name) => [`rules/${name}`, readFileSync(pack + name, "utf8")])),
};

/** A manifest of one activity that nobody needs: one error. */
export function needless(id: string): Files {
  return { [`${id}.hegui.yaml`]: activity(id, false) };
}

/** A manifest of an activity in order. */
export function needful(id: string): Files {
  return { [`${id}.hegui.yaml`]: activity(id, true) };
}

/** The rules and a company in order: a repository without findings. */
export const START: Files = { ...RULES, "acme.hegui.yaml": OPEN };

/** A pull request: what its base has, what it makes of that, and what the base branch became since. */
export interface Change {
  readonly before: Files;
  readonly after: Files;
  readonly advanced?: Files;
}

/** A repository with the branches `main`, `change` and `merge`, which is the merge that GitHub checks; `start` is where `change` began. */
export function changed({ before, after, advanced }: Change): Repository {
  const origin = repositoryWith([
    { on: "main", files: before },
    { on: "change", from: "main", files: after },
    ...(advanced ? [{ on: "main", files: advanced }] : []),
    { on: "merge", from: "main", merge: "change", files: after },
  ]);
  origin.git("tag", "start", origin.git("merge-base", "main", "change"));
  return origin;
}

/** A stage with a pull request on it. */
export interface PullStage extends Stage {
  readonly pull: Pull;
  /** Runs the job of the event `pull_request` on GitHub's merge, fetched with depth 1, unless it is told otherwise. */
  check(job?: Partial<Omit<Job, "trigger">> & { readonly event?: string }): Promise<StepResult>;
}

/** What is special about the stage, and the owner of the fork that the change comes from. */
export interface PullStageOptions extends StageOptions {
  readonly fork?: string;
}

/** Opens GitHub on the pull request 1. A fork's token may only read, unless `change` says otherwise. */
export function onPull(
  change: Change,
  work: (stage: PullStage) => Promise<void>,
  { fork, faults = [], change: more = () => {} }: PullStageOptions = {},
): Promise<void> {
  const pulls: Pull[] = [];
  const put = (world: World) => {
    pulls.push(withPull(world, fork));
    if (fork !== undefined) Object.assign(world.permissions, READ_ONLY);
    more(world);
  };
  return onStage(
    changed(change),
    (stage) => {
      const pull = pulls[0]!;
      return work({
        ...stage,
        pull,
        check: ({ event, checkout = { rev: "merge" }, ...job } = {}) =>
          stage.run({ trigger: pullRequestEvent(stage.world, pull, event), checkout, ...job }),
      });
    },
    { change: put, faults },
  );
}

const READ_ONLY = { issues: "read", pull_requests: "read", checks: "read" } as const;

function withPull(world: World, fork: string | undefined): Pull {
  const message = (name: string) => world.commits.find(({ sha }) => sha === world.refs[name])!.message;
  return addPull(world, {
    number: 1,
    head: message("heads/change"),
    base: message("tags/start"),
    branch: "change",
    ...(fork !== undefined && { fork }),
  });
}

/** The event of a pull request, as the runner tells it; on `pull_request_target` it names the base branch's commit. */
export function pullRequestEvent(world: World, pull: Pull, name = "pull_request"): Trigger {
  const { owner, name: repo } = world.repository;
  const payload = {
    action: "synchronize",
    number: pull.number,
    repository: repositoryOf(world),
    pull_request: {
      number: pull.number,
      head: { ...pull.head, label: `${pull.head.owner}:${pull.head.ref}`, repo: { full_name: pull.head.repo } },
      base: { ...pull.base, label: `${owner}:${pull.base.ref}`, repo: { full_name: `${owner}/${repo}` } },
    },
  };
  return { name, payload, sha: world.refs[name === "pull_request_target" ? "heads/main" : "heads/merge"]! };
}

/** The repository, as every payload names it. */
export function repositoryOf({ repository: { owner, name, defaultBranch, id } }: World) {
  return { id, name, full_name: `${owner}/${name}`, owner: { login: owner }, default_branch: defaultBranch };
}
