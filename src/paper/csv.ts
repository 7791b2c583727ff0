import { visible } from "../report/sanitise.js";
import type { Document, Grid, Run } from "./document.js";

/** A table as CSV (RFC 4180) that a spreadsheet opens as UTF-8; no cell can be taken for a formula. */
export function csv({ columns, rows }: Pick<Grid, "columns" | "rows">): string {
  const lines = [columns.map((one) => one.label), ...rows.map((row) => row.map(cellText))];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** The tables of a draft that hold what the paper is about. */
export function tablesOf({ blocks }: Document): readonly Grid[] {
  return blocks.flatMap((one) => (one.is === "table" && !one.basis ? [one] : []));
}

/** A cell as plain text. */
export function cellText(runs: readonly Run[]): string {
  return visible(runs.map((one) => one.text).join(""));
}

function quoted(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
