import { z } from "zod";
import { UsageError } from "../workspace/failure.js";

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const Repository = z.object({ full_name: z.string(), default_branch: z.string().optional() });
const PullRequest = z.object({
  number: z.int().positive(),
  head: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }) }),
});
const Payload = z.object({
  repository: Repository.optional(),
  pull_request: PullRequest.optional(),
  merge_group: z.object({ base_sha: sha, head_sha: sha, base_ref: z.string() }).optional(),
  workflow_run: z
    .object({
      event: z.string(),
      head_sha: sha,
      head_branch: z.string().nullable(),
      head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }).nullable(),
    })
    .optional(),
  before: sha.optional(),
  after: sha.optional(),
  ref: z.string().optional(),
});

export type PullRequest = z.infer<typeof PullRequest>;

/** What started the run, as far as it matters here. */
export interface Event extends z.infer<typeof Payload> {
  /** `pull_request`, `push`, … */
  readonly name: string;
  /** The checkout holds what a stranger wrote: a pull request from another repository. */
  readonly untrusted: boolean;
}

/** What the payload of an event must hold for the run to know whose change it judges. */
const NEEDED: Readonly<Record<string, keyof z.infer<typeof Payload>>> = {
  pull_request: "pull_request",
  pull_request_target: "pull_request",
  pull_request_review: "pull_request",
  pull_request_review_comment: "pull_request",
  merge_group: "merge_group",
  workflow_run: "workflow_run",
  push: "ref",
};

/** Reads the payload that the runner left; a broken one is a usage error, not a green check. */
export function parseEvent(name: string, text: string | undefined): Event {
  const payload = Payload.safeParse(json(text));
  if (!payload.success) {
    const { path, message } = payload.error.issues[0]!;
    throw new UsageError(`the event payload of '${name}' cannot be read: ${path.join(".")}: ${message}`);
  }
  const needed = NEEDED[name];
  if (needed && payload.data[needed] === undefined)
    throw new UsageError(
      `the event payload of '${name}' ${text === undefined ? "is not there" : `has no \`${needed}\``}; it is read from the file that GITHUB_EVENT_PATH names`,
    );
  const request = payload.data.pull_request;
  const foreign = request !== undefined && request.head.repo?.full_name !== request.base.repo.full_name;
  // On this event the token may write, whoever wrote the change.
  return { ...payload.data, name, untrusted: foreign || name === "pull_request_target" };
}

function json(text: string | undefined): unknown {
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`the event payload is not JSON (${(error as Error).message})`);
  }
}

/** Refuses events on which a stranger's change would run with a token that can write. */
export function refuseUnsafe(event: Event, allowed: boolean, publishes: boolean): void {
  if (event.name === "pull_request_target" && !allowed)
    throw new UsageError(
      "this workflow runs on `pull_request_target`: there the token can write and secrets are at hand while the change may come " +
        "from a stranger. Use `pull_request`; a comment on pull requests from forks is made by a second workflow on `workflow_run` " +
        "(docs/ci.md). `allow-pull-request-target: true` takes the risk knowingly",
    );
  if (event.name === "workflow_run" && !publishes)
    throw new UsageError(
      "on `workflow_run` this Action only publishes a saved report: give its path as `report`, and check in the workflow on `pull_request`",
    );
}
