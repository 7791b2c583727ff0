import { load } from "js-yaml";

/** A mapping of YAML. */
export type Mapping = Readonly<Record<string, unknown>>;

/** One step of a job. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Mapping;
}

/** One job: its own steps, or a workflow that it calls. */
export interface Job {
  readonly uses?: string;
  readonly with?: Mapping;
  readonly secrets?: unknown;
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly "timeout-minutes"?: unknown;
  readonly steps?: readonly Step[];
}

/** A workflow as people wrote it, and as it is read. */
export interface Workflow {
  /** File, or document and line, for messages. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly on: Mapping;
  readonly root: Mapping;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Reads a workflow; undefined when the YAML is something else. */
export function workflowOf(name: string, text: string): Workflow | undefined {
  const root = load(text);
  if (!isMapping(root) || !isMapping(root.jobs) || root.on === undefined) return undefined;
  return {
    name,
    lines: text.split("\n"),
    on: triggersOf(root.on),
    root,
    jobs: root.jobs as Workflow["jobs"],
  };
}

/** All steps of a workflow. */
export function stepsOf({ jobs }: Pick<Workflow, "jobs">): readonly Step[] {
  return Object.values(jobs).flatMap((job) => job.steps ?? []);
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `on: push`, `on: [push]` and `on: { push: … }` alike. */
function triggersOf(on: unknown): Mapping {
  if (isMapping(on)) return on;
  return Object.fromEntries([on].flat().map((name) => [String(name), null]));
}
