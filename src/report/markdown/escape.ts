import { visible } from "../sanitise.js";

/** A value as inert Markdown: no tag, emphasis, table cell, link, mention or reference can come out of it. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]|~$]/g, "\\$&")
    .replace(/@|#|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, "$&&#8203;");
}
