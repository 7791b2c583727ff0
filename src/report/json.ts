import type { Report } from "../finding/report.js";

/** The report as JSON: two spaces, keys in reading order whatever order they were made in. */
export function renderJson(report: Report): string {
  return jsonText(ordered(report));
}

/** A value as JSON with two spaces; nothing in it is what a CI runner would take for a command (`##[` anywhere in a line). */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(/#(?=#[a-z]*\[)/gi, "\\u0023")}\n`;
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
    ...["code", "id", "rule", "pack", "state", "known", "withdrawn", "outcome", "level", "kind", "entity"],
    ...["change", "how", "decision", "baseline", "base", "fixed", "organization", "name", "year"],
    ...["commit", "because", "what", "people", "key", "path", "reason", "approved_by", "approved_on", "expires"],
    ...["days_left", "holds", "ends_soon", "ticket", "evidence", "entries", "met", "weaker"],
    ...["instrument", "article", "title", "outcomes", "undecided", "from", "to", "place", "region", "zone"],
    ...["personal", "sensitive", "message", "note", "hint", "fix", "en", "zh", "law", "text", "exposure"],
    ...["since", "upcoming", "draft", "at", "then", "file", "start", "line", "column", "end", "replacement"],
    ...["snippet", "first", "lines", "related", "missing", "paths", "thresholds", "fingerprint", "waiver", "policy"],
    ...["counts", "pass", "fail", "skip", "unknown"],
    ...["counters", "packs", "files", "entities", "problems", "findings", "questions", "waivers", "decisions"],
    ...["flows", "scan", "signals", "skipped", "unsure", "ignored", "used", "rules"],
  ].map((key, index) => [key, index]),
);

function rank(key: string): number {
  return ORDER.get(key) ?? ORDER.size;
}
