import type { Report } from "../finding/report.js";
import { type Annotation, annotations } from "./annotations.js";
import type { Lang } from "./wording.js";

export { type Annotation, annotations } from "./annotations.js";

/** Workflow commands that annotate a pull request, one a line. */
export function renderGithub(report: Report, options: { readonly lang: Lang }): string {
  return annotations(report, options.lang)
    .map((one) => `${command(one)}\n`)
    .join("");
}

function command(one: Annotation): string {
  const properties = {
    file: one.file,
    line: one.startLine,
    endLine: one.endLine,
    col: one.startColumn,
    endColumn: one.endColumn,
    title: one.title,
  };
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
  return `::${one.level} ${list}::${escapeData(one.message)}`;
}

// As @actions/core does: the percent sign first, so that no escape is escaped again.
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
