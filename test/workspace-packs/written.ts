import type { Report } from "../../src/finding/report.js";
import { type Compared, checked } from "../comparison/compared.js";
import { type Files, folder, writeFiles } from "../comparison/repository.js";

/** A pack.yaml with these further lines. */
export function head(id: string, ...lines: readonly string[]): string {
  return [`id: ${id}`, `title: { en: ${id}, zh: ${id} }`, "version: 1.0.0", ...lines, ""].join("\n");
}

/** A configuration with these lines. */
export function config(...lines: readonly string[]): Files {
  return { "hegui.config.yaml": ["version: 1", ...lines, ""].join("\n") };
}

/** A rule about activities; lines of the same key replace its own. */
export function rule(id: string, more: Readonly<Record<string, string>> = {}): string {
  const lines: Readonly<Record<string, string>> = {
    id,
    title: `{ en: ${id}, zh: ${id} }`,
    law: '[{ instrument: pipl, article: "6" }]',
    level: "error",
    since: "2021-11-01",
    on: "activity",
    assert: "it.necessary",
    message: `{ en: "'{it.id}' broke ${id}", zh: "“{it.id}”违反 ${id}" }`,
    fix: "{ en: mend it, zh: 改正 }",
    why: "It is so.",
    examples: "[{ name: a, given: x }, { name: b, given: x }]",
    ...more,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

/** An organization with a needless activity. */
export const NEEDLESS: Files = {
  "acme.hegui.yaml": `version: 1
organizations:
  - { id: acme, officer: { contact_published: true } }
datasets:
  - { id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
activities:
  - { id: ads, purpose: Guess incomes, uses: [guests], necessary: false }
`,
};

/** A folder with these files and the needless activity, where they bring no manifest of that name. */
export function workspaceOf(...files: readonly Files[]): string {
  const at = folder();
  writeFiles(at, Object.assign({}, NEEDLESS, ...files));
  return at;
}

/** Checks files in a folder of their own. */
export async function checkedFiles(files: Files, ...words: readonly string[]): Promise<Compared> {
  return await checked(workspaceOf(files), words);
}

/** Problems in one line each: place, code, message and hint. */
export function problemsOf({ report }: { readonly report: Report }): readonly string[] {
  return report.problems.map(({ at, code, message, hint }) =>
    [`${at.file}:${at.start.line}:${at.start.column} ${code} ${message.en}`, hint?.en].filter(Boolean).join(" | "),
  );
}

/** Rules that were judged, with their levels. */
export function levelsOf({ report }: { readonly report: Report }): readonly string[] {
  return report.rules.map(({ id, level }) => `${id} ${level}`);
}
