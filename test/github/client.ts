import { onTestFinished } from "vitest";
import type { Fault } from "./faults.js";
import { type GitHub, startGitHub } from "./server.js";
import { commitNamed, type World, worldOf } from "./world.js";

/** An answer as a test sees it: `body` is the parsed JSON, the text where it is no JSON. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests compare what comes with what they expect
  readonly body: any;
  readonly headers: Headers;
}

/** What every request of a well-behaved client carries. */
const HEADERS: Readonly<Record<string, string>> = {
  accept: "application/vnd.github+json",
  authorization: "token t0ken",
  "user-agent": "tests",
};

/** Sends a request; a body that is no text is sent as JSON. Headers that are given replace the usual ones. */
export async function ask(
  url: string,
  method = "GET",
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const text = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
  const type = text === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(url, {
    method,
    headers: { ...HEADERS, ...type, ...headers },
    ...(text !== undefined && { body: text }),
  });
  const answer = await response.text();
  return { status: response.status, body: parsed(answer), headers: response.headers };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const LONG = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`).join("");

/**
 * A shop's repository: `root` — `main`, and from `root` on `one` — `two`, which pull request 7 proposes; 8 proposes
 * `forked` from a fork, 9 is closed; issue 3 is no pull request, and `orphan` shares no history with the others.
 */
export function smallWorld() {
  const root = { "README.md": "# Shop\n", "data/flows.yaml": LONG, "data/old.yaml": "kept: true\n" };
  const one = { ...root, "data/flows.yaml": LONG.replace("line 15\n", "line 15, changed\nline 15a\n") };
  const two = {
    "README.md": "# Shop\n",
    "data/flows.yaml": one["data/flows.yaml"],
    "data/new/old.yaml": "kept: true\n",
  };
  return worldOf({
    commits: [
      { name: "root", files: root },
      { name: "main", parents: ["root"], files: { ...root, LICENSE: "MIT\n" } },
      { name: "one", parents: ["root"], files: one },
      { name: "two", parents: ["one"], files: { ...two, "logo.png": Uint8Array.of(137, 80, 0, 71) } },
      { name: "forked", parents: ["main"], files: { ...root, "README.md": "# A shop" } },
      { name: "orphan", files: { "other.txt": "other\n" } },
    ],
    branches: { main: "main", "feature/flows": "two", lonely: "orphan" },
    tags: { v1: "root" },
    pulls: [
      { number: 7, head: "two", base: "main", branch: "feature/flows" },
      { number: 8, head: "forked", base: "main", branch: "patch-1", fork: "mona" },
      { number: 9, head: "one", base: "root", branch: "done", state: "closed" },
    ],
    issues: [3],
  });
}

/** A server for one test: `api` is the repository's address, `sha` the id of a commit by name. */
export interface Opened extends GitHub {
  readonly api: string;
  sha(name: string): string;
}

/** Starts a server with the small world, changed as the test wants it; it closes when the test ends. */
export async function openGitHub(
  change: (world: World) => void = () => {},
  faults?: readonly Fault[],
): Promise<Opened> {
  const world = smallWorld();
  change(world);
  const github = await startGitHub(world, faults);
  onTestFinished(() => github.close());
  return { ...github, api: `${github.url}/repos/octo-org/shop`, sha: (name) => commitNamed(world, name).sha };
}
