import type { Report } from "../finding/report.js";

/** The report as JSON: two spaces, keys in reading order whatever order they were made in. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(ordered(report), undefined, 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  );
}

// Keys that are not named here (kinds of entity) come last, by name.
const ORDER: ReadonlyMap<string, number> = new Map(
  [
    ...["schema", "version", "as_of", "gate", "fail_on", "failed"],
    ...["code", "id", "rule", "pack", "state", "outcome", "level", "kind", "entity", "organization", "name", "year"],
    ...["what", "people", "key", "path", "reason", "approved_by", "expires"],
    ...["instrument", "article", "title", "message", "note", "hint", "fix", "en", "zh", "law", "text", "exposure"],
    ...[
      "since",
      "upcoming",
      "draft",
      "at",
      "then",
      "file",
      "start",
      "line",
      "column",
      "end",
      "snippet",
      "first",
      "lines",
    ],
    ...["related", "missing", "paths", "thresholds", "fingerprint", "waiver"],
    ...["counts", "pass", "fail", "skip", "unknown"],
    ...["counters", "packs", "files", "entities", "problems", "findings", "questions", "rules"],
  ].map((key, index) => [key, index]),
);

function rank(key: string): number {
  return ORDER.get(key) ?? ORDER.size;
}
