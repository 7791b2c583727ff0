import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Io } from "../cli/io.js";
import { UsageError } from "../workspace/failure.js";
import { builtinHandbook } from "../workspace/policies.js";
import type { Event } from "./event.js";
import { type Api, createApi } from "./github/api.js";
import type { Surfaces } from "./inputs.js";
import type { Runner } from "./runner.js";

/** The checkout, or the folder inside it that `working-directory` names. */
export function rootOf(runner: Runner): string {
  const workspace = runner.io.cwd;
  const inside = runner.input("working-directory");
  const root = join(workspace, inside);
  if (relative(workspace, root).startsWith(".."))
    throw new UsageError(`working-directory '${inside}' leaves the workspace`);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`working-directory: there is no folder '${inside}'`);
  return root;
}

/** The same, as people name it: empty for the whole checkout. */
export function folderOf(runner: Runner): string {
  return relative(runner.io.cwd, rootOf(runner)).split(sep).join("/");
}

/** Tells what belongs to a folder apart: letters, digits and hyphens. */
function keyOf(folder: string): string {
  if (folder === "") return "";
  const plain = folder.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 8);
  return `${plain}-${hash}`.replace(/^-+/, "");
}

/** The API of the repository that the run belongs to; none without a token. */
export function apiOf({ token, timeout }: Surfaces, env: Io["env"]): Api | undefined {
  const { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository } = env;
  if (token === "" || !repository?.includes("/")) return undefined;
  const proxied = PROXIES.some((name) => env[name]);
  return createApi({ url: url ?? "https://api.github.com", token, repository, patience: timeout, proxied });
}

const PROXIES = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"];

/** Where a report is read: addresses of files at the checked commit and of this run, and the command that repeats it. */
export function optionsOf(io: Io, event: Event, lang: "en" | "zh", folder: string, repository?: string) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own, GITHUB_RUN_ID: run, GITHUB_SHA } = io.env;
  const sha = event.pull_request?.head.sha ?? event.workflow_run?.head_sha ?? GITHUB_SHA;
  const home = repository ?? event.pull_request?.head.repo?.full_name ?? own;
  const links = server &&
    own &&
    home &&
    sha && {
      blob: `${server}/${home}/blob/${sha}/`,
      ...(run && { run: `${server}/${own}/actions/runs/${run}` }),
      command: `npx hegui check${folder === "" ? "" : ` ${folder}`}`,
    };
  const key = keyOf(folder);
  return { lang, colour: false, quiet: false, key, handbook: builtinHandbook(), ...(links && { links }) } as const;
}
