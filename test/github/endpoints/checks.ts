import { checkRunBody } from "../bodies/check-run.js";
import { type Call, type Endpoint, type Need, tick } from "../call.js";
import { commitOf } from "../history.js";
import { invalid, notFound, type Reply, refuse } from "../reply.js";
import type { CheckRun } from "../world.js";

const CHECKS: readonly Need[] = [{ area: "checks", access: "write" }];

/** Check runs; the description's own limits on annotations and texts are checked with every body. */
export const CHECK_RUNS: Readonly<Record<string, Endpoint>> = {
  "checks/create": { needs: () => CHECKS, answer: create },
  "checks/update": { needs: () => CHECKS, answer: update },
};

interface Asked {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Record<string, unknown>[];
  };
}

function create(call: Call): Reply {
  const { world, operation } = call;
  const asked = call.body as Asked & { readonly name: string; readonly head_sha: string };
  if (!commitOf(world, asked.head_sha))
    return refuse(operation.docs, 422, `No commit found for SHA: ${asked.head_sha}`);
  const refusal = unconcluded(call, asked);
  if (refusal) return refusal;
  const run: CheckRun = {
    id: Math.max(4, ...world.checkRuns.map(({ id }) => id)) + 1,
    name: asked.name,
    headSha: asked.head_sha,
    status: "queued",
    conclusion: null,
    startedAt: null,
    completedAt: null,
    detailsUrl: null,
    externalId: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  apply(call, run, asked);
  world.checkRuns.push(run);
  const body = checkRunBody(call, run);
  return { status: 201, body, headers: { location: body.url } };
}

function update(call: Call): Reply {
  const run = call.world.checkRuns.find(({ id }) => id === Number(call.parameters.check_run_id));
  if (!run) return notFound(call.operation.docs);
  const asked = call.body as Asked;
  const refusal = unconcluded(call, asked);
  if (refusal) return refusal;
  apply(call, run, asked);
  return { status: 200, body: checkRunBody(call, run) };
}

function unconcluded({ operation }: Call, { status, completed_at, conclusion }: Asked): Reply | undefined {
  if ((status !== "completed" && completed_at === undefined) || conclusion !== undefined) return undefined;
  return invalid(operation.docs, [{ resource: "CheckRun", code: "missing_field", field: "conclusion" }]);
}

/** Texts are replaced, annotations are added to those that the run has; a conclusion completes the run. */
function apply({ world }: Call, run: CheckRun, asked: Asked): void {
  const date = tick(world);
  const { output } = asked;
  const status = asked.conclusion === undefined ? (asked.status ?? run.status) : "completed";
  Object.assign(run, {
    name: asked.name ?? run.name,
    status,
    conclusion: asked.conclusion ?? run.conclusion,
    startedAt: asked.started_at ?? run.startedAt ?? date,
    completedAt: asked.completed_at ?? (status === "completed" ? date : run.completedAt),
    detailsUrl: asked.details_url ?? run.detailsUrl,
    externalId: asked.external_id ?? run.externalId,
    output: {
      title: output?.title ?? run.output.title,
      summary: output?.summary ?? run.output.summary,
      text: output?.text ?? run.output.text,
    },
    annotations: [...run.annotations, ...(output?.annotations ?? [])],
  });
}
