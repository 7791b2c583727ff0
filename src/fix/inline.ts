import { Document, visit } from "yaml";

/** A value as YAML on one line. */
export function inline(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Scalar: (_, node) => {
      if (/[\r\n]/.test(String(node.value))) node.type = "QUOTE_DOUBLE";
    },
  });
  const oneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: LONGEST_LINE };
  return document.toString({ collectionStyle: "flow", ...oneLine }).trim();
}

const LONGEST_LINE = 1_000_000;
