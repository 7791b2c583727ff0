import type { EntityName } from "../../finding/report.js";
import type { Span } from "../../source/span.js";

/** A file below the root of the repository, as a relative URI. */
export function artifactLocation(file: string) {
  // A lone surrogate has no UTF-8 form.
  const uri = file
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}

/** A range of a file; in SARIF too the end column is behind the last character. */
export function physicalLocation({ file, start, end }: Span) {
  return {
    artifactLocation: artifactLocation(file),
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** The declaration that a result is about. */
export function logicalLocation({ kind, id }: EntityName) {
  return { name: id, fullyQualifiedName: `${kind}/${id}`, kind: "declaration" };
}
