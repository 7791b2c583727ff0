import { createHash } from "node:crypto";
import { z } from "zod";
import type { ManifestFile } from "../../examine.js";
import type { Report } from "../../finding/report.js";
import { escapeMarkdown } from "../../report/markdown/escape.js";
import { newProblems } from "../../report/portions.js";
import type { Lang } from "../../report/wording.js";
import type { Api } from "./api.js";

/** An edit of one line of a pull request that a reviewer can accept with one click. */
export interface Suggestion {
  /** Name from the root of the repository. */
  readonly path: string;
  readonly line: number;
  /** The line as it is, and as it would be. */
  readonly before: string;
  readonly after: string;
  readonly message: string;
}

/** Edits that are beyond doubt: a misspelt word of a closed vocabulary that is new. */
export function suggestionsOf(report: Report, files: readonly ManifestFile[], lang: Lang): readonly Suggestion[] {
  return newProblems(report).flatMap(({ at, replacement, message }) => {
    const line = files.find((one) => one.file === at.file)?.text.split(/\r\n|\r|\n/)[at.start.line - 1];
    if (replacement === undefined || line === undefined || at.start.line !== at.end.line) return [];
    const after = `${line.slice(0, at.start.column - 1)}${replacement}${line.slice(at.end.column - 1)}`;
    return [{ path: at.file, line: at.start.line, before: line, after, message: message[lang] }];
  });
}

const Files = z.array(z.object({ filename: z.string(), patch: z.string().optional() }));
const Comments = z.array(z.object({ body: z.string() }));
const PAGE = 100;
// GitHub lists no more files of a pull request than this.
const MOST_PAGES = 30;
// More would hide the discussion; the rest stands in the summary.
const MOST = 20;

/** Writes suggestions as one review, each once, where the pull request changes the line; returns how many it wrote. */
export async function suggest(
  api: Api,
  pull: { readonly number: number; readonly sha: string },
  suggestions: readonly Suggestion[],
): Promise<number> {
  if (suggestions.length === 0) return 0;
  const parameters = { ...api.repository, pull_number: pull.number, per_page: PAGE };
  const files = await pages(async (page) =>
    Files.parse(
      (await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { ...parameters, page })).data,
    ),
  );
  const earlier = await pages(async (page) =>
    Comments.parse(
      (await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", { ...parameters, page })).data,
    ),
  );
  const lines = new Map(files.map(({ filename, patch }) => [filename, linesOf(patch ?? "")]));
  // Where the base changed the file too, the checkout's lines are not those of the pull request.
  const fitting = suggestions
    .filter(({ path, line, before }) => lines.get(path)?.get(line) === before)
    .filter((one) => !earlier.some(({ body }) => body.startsWith(markerOf(one))))
    .slice(0, MOST);
  if (fitting.length > 0)
    await api.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...api.repository,
      pull_number: pull.number,
      commit_id: pull.sha,
      event: "COMMENT",
      comments: fitting.map((one) => ({ path: one.path, line: one.line, side: "RIGHT", body: bodyOf(one) })),
      // GitHub may have written it and failed to say so; the next run sees what is there.
      request: { retries: 0 },
    });
  return fitting.length;
}

async function pages<T>(read: (page: number) => Promise<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const some = await read(page);
    all.push(...some);
    if (some.length < PAGE) break;
  }
  return all;
}

/** Lines that a patch adds, by their number in the new file. */
function linesOf(patch: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let line = 0;
  for (const text of patch.split("\n")) {
    const start = /^@@ -\S+ \+(\d+)/.exec(text)?.[1];
    if (start) line = Number(start);
    else if (text.startsWith("+")) found.set(line++, text.slice(1));
    else if (text.startsWith(" ")) line++;
  }
  return found;
}

function markerOf({ path, line, after }: Suggestion): string {
  const hash = createHash("sha256").update(`${path}\0${line}\0${after}`).digest("hex").slice(0, 16);
  return `<!-- hegui-suggestion:${hash} -->`;
}

function bodyOf(one: Suggestion): string {
  // A fence longer than any run of backticks in the line cannot be closed by it.
  const longest = Math.max(2, ...[...one.after.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${markerOf(one)}\n${escapeMarkdown(one.message)}\n\n${fence}suggestion\n${one.after}\n${fence}\n`;
}
