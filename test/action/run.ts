import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folder } from "../comparison/repository.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const bundle = join(root, "dist/action/index.js");

/** The runtime that GitHub gives the Action: this process when it is Node 24, else the one that npm installs. */
function node24(): string {
  if (process.versions.node.startsWith("24.")) return process.execPath;
  return execFileSync("npm", ["exec", "--yes", "--package=node@24", "--", "node", "-p", "process.execPath"], {
    encoding: "utf8",
    cwd: tmpdir(),
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

let runtime: string | undefined;

/** What the runner hands over to a step. */
export interface Step {
  /** The checkout. */
  readonly workspace: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Name and payload of what started the run; a text is written as it is, and without a payload there is no file. */
  readonly event?: { readonly name: string; readonly payload?: unknown };
  /** Variables beside those that every step has. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a step left behind. */
export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  /** Outputs by name; the step's temporary folder is called TEMP in them. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The runner's temporary folder. */
  readonly temp: string;
}

/** Runs the bundle as a runner would: inputs as environment variables, files for payload, outputs and summary. */
export async function runAction({ workspace, inputs = {}, event, env = {} }: Step): Promise<StepResult> {
  runtime ??= node24();
  const temp = folder();
  const files = { output: join(temp, "output"), summary: join(temp, "summary"), event: join(temp, "event.json") };
  for (const file of [files.output, files.summary]) writeFileSync(file, "");
  const payload = event?.payload;
  if (payload !== undefined)
    writeFileSync(files.event, typeof payload === "string" ? payload : JSON.stringify(payload));
  const { status, stdout, stderr } = await execute(runtime, {
    PATH: process.env.PATH ?? "",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: temp,
    ...(event && { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: files.event }),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  });
  const written = readFileSync(files.output, "utf8").matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  const outputs = [...written].map(([, name, , value]) => [name, value!.replace(temp, "TEMP")]);
  const summary = readFileSync(files.summary, "utf8");
  return { status, stdout, stderr, summary, outputs: Object.fromEntries(outputs), temp };
}

// The server that the step talks to lives in this process, so that it must not wait for the step.
function execute(node: string, env: Readonly<Record<string, string>>) {
  return new Promise<Pick<StepResult, "status" | "stdout" | "stderr">>((resolve, reject) => {
    const child = spawn(node, [bundle], { env, cwd: env.GITHUB_WORKSPACE, stdio: ["ignore", "pipe", "pipe"] });
    const text = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name].setEncoding("utf8").on("data", (chunk: string) => {
        text[name] += chunk;
      });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...text }));
  });
}
