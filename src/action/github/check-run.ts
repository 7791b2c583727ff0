import { z } from "zod";
import type { Annotation } from "../../report/annotations.js";
import type { Api } from "./api.js";

const Made = z.object({ id: z.int() });

/** A check run of our own, with every annotation. */
export interface CheckRun {
  readonly name: string;
  readonly sha: string;
  readonly failed: boolean;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What to say of annotations that find no room. */
  readonly left: (count: number) => string;
}

// Limits of the Checks API (docs.github.com/rest/checks/runs).
const PER_REQUEST = 50;
const SUMMARY = 65_535;
// GitHub asks for a second between writes: more would use up the time that there is.
const MOST = 1_000;
const LEVELS = { error: "failure", warning: "warning", notice: "notice" } as const;
/** Milliseconds to end a check run that could not be filled, which comes on top of the time that there is. */
const LAST_WORD = 5_000;

/** Makes a check run and adds its annotations page by page; it is completed last, so that no half of it looks whole. */
export async function makeCheckRun(api: Api, run: CheckRun): Promise<number> {
  const annotations = run.annotations.flatMap((one) => (one.file === undefined ? [] : [annotationOf(one, one.file)]));
  const left = annotations.length - MOST;
  const note = left > 0 ? `\n\n${run.left(left)}\n` : "";
  const output = { title: run.title, summary: `${run.summary.slice(0, SUMMARY - note.length)}${note}` };
  const { data } = await api.request("POST /repos/{owner}/{repo}/check-runs", {
    ...api.repository,
    name: run.name,
    head_sha: run.sha,
    status: "in_progress",
    output,
  });
  const made = { ...api.repository, check_run_id: Made.parse(data).id };
  const end = { ...made, status: "completed", conclusion: run.failed ? "failure" : "success", output } as const;
  try {
    for (let from = 0; from < Math.min(annotations.length, MOST); from += PER_REQUEST)
      await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        ...made,
        output: { ...output, annotations: annotations.slice(from, Math.min(from + PER_REQUEST, MOST)) },
      });
    await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", end);
  } catch (error) {
    // Nobody else would ever end it, and the verdict is known.
    const request = { retries: 0, signal: AbortSignal.timeout(LAST_WORD) };
    await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", { ...end, request }).catch(() => {});
    throw error;
  }
  return made.check_run_id;
}

function annotationOf(one: Annotation, path: string) {
  return {
    path,
    start_line: one.startLine ?? 1,
    end_line: one.endLine ?? one.startLine ?? 1,
    ...(one.startColumn !== undefined && { start_column: one.startColumn }),
    ...(one.endColumn !== undefined && { end_column: one.endColumn }),
    annotation_level: LEVELS[one.level],
    title: one.title,
    message: one.message,
  };
}
