import { argumentsOf, surfacesOf } from "../../src/action/inputs.js";
import { isMapping, type Job, type Mapping, type Step, stepsOf, type Workflow } from "./workflow.js";

/** What a review needs to know of our own Action and reusable workflow. */
export interface Own {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly workflowInputs: readonly string[];
  readonly workflowOutputs: readonly string[];
  /** The version that documents name. */
  readonly version: string;
}

/** Reviews a workflow as a security linter would, one line for each fault. */
export function review(workflow: Workflow, own: Own): readonly string[] {
  return CHECKS.flatMap((check) => check(workflow, own)).map((fault) => `${workflow.name}: ${fault}`);
}

const CHECKS: readonly ((workflow: Workflow, own: Own) => readonly string[])[] = [
  pins,
  permissions,
  triggers,
  scripts,
  checkouts,
  times,
  secrets,
  caches,
  inputs,
  outputs,
];

const USES = /^\s*(?:- )?uses: (\S+?)(?: # (.+))?$/;
const PINNED = /^([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40})$/;
const OURS = /^hegui\/hegui(\/\.github\/workflows\/hegui\.yml)?@COMMIT$/;
const LOCAL = /^(?:\.|\$)\//;

/** Actions of other repositories by name, with the commit and the comment that they are pinned by. */
export function pinsOf({ lines }: Workflow): readonly { readonly action: string; readonly pin: string }[] {
  return lines.flatMap((line) => {
    const [, uses, comment] = USES.exec(line) ?? [];
    const [, action, commit] = PINNED.exec(uses ?? "") ?? [];
    return action ? [{ action, pin: `${commit} # ${comment}` }] : [];
  });
}

function pins(workflow: Workflow, own: Own): readonly string[] {
  const written = workflow.lines.flatMap((line) => {
    const [, uses, comment = ""] = USES.exec(line) ?? [];
    return uses ? [{ uses, comment }] : [];
  });
  const read = [...stepsOf(workflow), ...Object.values(workflow.jobs)].filter((one) => one.uses !== undefined);
  const faults = written.flatMap(({ uses, comment }) => {
    if (LOCAL.test(uses)) return [];
    if (OURS.test(uses)) return comment === `v${own.version}` ? [] : [`'${uses}' is not said to be v${own.version}`];
    if (!PINNED.test(uses)) return [`'${uses}' is not pinned by a commit`];
    return /^v\d+\.\d+\.\d+$/.test(comment) ? [] : [`'${uses}' does not say its version`];
  });
  return read.length === written.length ? faults : [...faults, "a `uses` is not on a line of its own"];
}

function permissions({ root, jobs, lines }: Workflow): readonly string[] {
  const faults =
    isMapping(root.permissions) && Object.keys(root.permissions).length === 0 ? [] : ["no `permissions: {}`"];
  const granted = Object.entries(jobs).flatMap(([name, job]) => {
    if (isMapping(job.permissions)) return Object.keys(job.permissions);
    faults.push(`job '${name}' does not say its permissions`);
    return [];
  });
  const explained = lines.filter((line) => /^\s+[\w-]+: (?:read|write) # \S/.test(line));
  return granted.length === explained.length ? faults : [...faults, "a permission has no comment that says what for"];
}

function triggers({ on, jobs, lines }: Workflow): readonly string[] {
  if ("pull_request_target" in on) return ["`pull_request_target` gives a stranger's change a token that can write"];
  if (!("workflow_run" in on)) return [];
  const reason = lines.some((line) => /^ {2}workflow_run: # safe here: \S/.test(line));
  const runs = stepsOf({ jobs }).some((step) => step.run !== undefined || step.uses?.startsWith("actions/checkout@"));
  return [
    ...(reason ? [] : ["`workflow_run` does not say why it is safe"]),
    ...(runs ? ["`workflow_run` runs or checks out something"] : []),
  ];
}

function scripts(workflow: Workflow): readonly string[] {
  return stepsOf(workflow).flatMap((step) => {
    const script = [step.run, step.with?.script].filter((one) => typeof one === "string").join("\n");
    return [
      ...(script.includes("${{") ? [`an expression is pasted into a script: ${script.split("\n")[0]}`] : []),
      ...(/GITHUB_(?:ENV|PATH)\b/.test(script) ? ["a script changes the environment of later steps"] : []),
      ...(/\bnpm (?:i|install|add|exec)\b/.test(script) ? ["a script installs a package that no lock file pins"] : []),
    ];
  });
}

function checkouts(workflow: Workflow): readonly string[] {
  return stepsOf(workflow).flatMap((step) =>
    step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false
      ? ["a checkout leaves the token in the clone"]
      : [],
  );
}

/** Every job ends, a newer run takes the place of an older one, and runs of a queue are left alone. */
function times({ root, jobs, on }: Workflow): readonly string[] {
  const own = Object.entries(jobs).filter(([, job]) => job.steps);
  const endless = own.filter(([, job]) => job["timeout-minutes"] === undefined);
  const groups = [root.concurrency, ...own.map(([, job]) => job.concurrency)].filter(isMapping);
  const cancels = "merge_group" in on && groups.some((one) => one["cancel-in-progress"] === true);
  return [
    ...endless.map(([name]) => `job '${name}' has no timeout`),
    ...(own.length > 0 && groups.length === 0 ? ["no `concurrency`"] : []),
    ...(cancels ? ["a run of the merge queue can be cancelled"] : []),
  ];
}

function secrets({ lines, jobs }: Workflow): readonly string[] {
  const used = lines.some((line) => /\bsecrets\./.test(line));
  const handed = Object.values(jobs).some((job: Job) => job.secrets !== undefined);
  return used || handed ? ["a secret is used"] : [];
}

/** A cache may hold what a pull request put there: nothing that publishes reads one. */
function caches(workflow: Workflow): readonly string[] {
  const publishes = Object.values(workflow.jobs).some(
    ({ permissions: granted }) =>
      isMapping(granted) && (granted["id-token"] === "write" || granted.contents === "write"),
  );
  return stepsOf(workflow).flatMap((step) => {
    const risky = step.uses?.startsWith("actions/setup-node@") && step.with?.["package-manager-cache"] !== false;
    return publishes && (risky || step.uses?.startsWith("actions/cache@")) ? ["what publishes may read a cache"] : [];
  });
}

function inputs({ jobs }: Workflow, own: Own): readonly string[] {
  return Object.values(jobs).flatMap((job) => [
    ...(isOwnWorkflow(job) ? unknownKeys(job.with, own.workflowInputs) : []),
    ...(job.steps ?? [])
      .filter(isOwnAction)
      .flatMap((step) => [...unknownKeys(step.with, own.inputs), ...values(step)]),
  ]);
}

function unknownKeys(given: Mapping | undefined, known: readonly string[]): readonly string[] {
  return Object.keys(given ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => `there is no input '${name}'`);
}

/** What the Action itself says of the inputs; expressions have no value yet. */
function values({ with: given = {} }: Step): readonly string[] {
  const input = (name: string) => {
    const text = given[name] === undefined ? "" : String(given[name]);
    return text.includes("${{") ? "" : text;
  };
  try {
    argumentsOf(input);
    surfacesOf(input);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

const REFERENCE = /\b(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/g;

/** Outputs that are read exist: of our Action, of our workflow, of a script that writes them, of a job that declares them. */
function outputs({ jobs }: Workflow, own: Own): readonly string[] {
  return Object.values(jobs).flatMap((job) => {
    const references = [...JSON.stringify(job).matchAll(REFERENCE)];
    return references.flatMap(([reference, kind, id, name]) => {
      const known = kind === "steps" ? outputsOfStep(job, id!, own) : outputsOfJob(jobs, job, id!, own);
      return known(name!) ? [] : [`there is no ${reference}`];
    });
  });
}

function outputsOfStep(job: Job, id: string, own: Own): (name: string) => boolean {
  const step = job.steps?.find((one) => one.id === id);
  if (!step) return () => false;
  if (isOwnAction(step)) return (name) => own.outputs.includes(name);
  return (name) => step.run?.includes(`echo "${name}=`) === true;
}

function outputsOfJob(jobs: Workflow["jobs"], job: Job, id: string, own: Own): (name: string) => boolean {
  const needed = jobs[id];
  if (!needed || ![job.needs].flat().includes(id)) return () => false;
  if (isOwnWorkflow(needed)) return (name) => own.workflowOutputs.includes(name);
  return (name) => isMapping(needed) && isMapping(needed.outputs) && name in needed.outputs;
}

function isOwnAction({ uses = "" }: Step): boolean {
  return uses === "./" || uses === "./.hegui-action" || OURS.test(uses);
}

function isOwnWorkflow({ uses = "" }: Job): boolean {
  return uses === "$/.github/workflows/hegui.yml" || OURS.test(uses);
}
