import type { Span } from "../../source/span.js";
import { shortCommit } from "../totals.js";
import { escapeMarkdown } from "./escape.js";

/** Where a report is read: without it, places are plain text. */
export interface Links {
  /** Address of a folder of the checked commit, ending with a slash: `https://github.com/o/r/blob/<sha>/`. */
  readonly blob: string;
  /** Address of the run that has the whole report. */
  readonly run?: string;
  /** Command that gives the same report on another machine. */
  readonly command?: string;
}

/** A place as file and line, linked to its lines. */
export function placeLink({ file, start, end }: Span, links: Links | undefined): string {
  // An end in the first column is the end of the line before.
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const lines = last > start.line ? `#L${start.line}-L${last}` : `#L${start.line}`;
  return fileLink(file, links, `:${start.line}`, lines);
}

/** A file of the workspace, linked when it lies inside the repository. */
export function fileLink(file: string, links: Links | undefined, suffix = "", fragment = ""): string {
  const label = `<code>${escapeMarkdown(file)}${suffix}</code>`;
  const parts = file.split("/");
  // A browser would resolve dots to another page.
  const stays = parts.every((part) => part !== "" && part !== "." && part !== "..");
  return links && stays ? `[${label}](${destination(links.blob)}${parts.map(encoded).join("/")}${fragment})` : label;
}

/** The first digits of a commit id, linked where the place of the repository is known; empty for what is no id. */
export function commitLink(commit: string, links: Links | undefined): string {
  const short = shortCommit(commit);
  if (short === "") return "";
  const label = `<code>${short}</code>`;
  const repository = links && /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/blob\//.exec(links.blob)?.[1];
  return repository ? `[${label}](${destination(repository)}/commit/${commit})` : label;
}

/** An address as a destination that nothing in it can end. */
export function destination(address: string): string {
  return address.replace(/[^\w\-.~:/?#@!&+,;=%]/gu, (char) => encoded(char));
}

// Also what has a meaning in Markdown and is left alone in addresses; half a character cannot be encoded.
function encoded(part: string): string {
  const whole = part.replace(/\p{Cs}/gu, "\ufffd");
  return encodeURIComponent(whole).replace(/[!'()*~_]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
