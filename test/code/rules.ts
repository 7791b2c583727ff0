import type { Report } from "../../src/finding/report.js";
import { hegui, workspace } from "../cli-code.js";
import type { Files } from "../comparison/repository.js";

/** A pack with one rule in TypeScript, whose check is this text, and what its manifest declares. */
export function coded(check: string, more: Readonly<Record<string, string>> = {}): Files {
  const keys: Readonly<Record<string, string>> = {
    id: '"own-code"',
    title: '{ en: "Own", zh: "自有" }',
    law: '[{ instrument: "pipl", article: "51" }]',
    level: '"error"',
    since: '"2021-11-01"',
    on: '"dataset"',
    check,
    message: '{ en: "dataset \'{it.id}\' is wrong", zh: "数据集“{it.id}”不符" }',
    fix: '{ en: "mend it", zh: "改正" }',
    why: '"So."',
    examples: '[{ name: "a", given: "x" }, { name: "b", given: "x" }]',
    ...more,
  };
  const body = Object.entries(keys).map(([key, value]) => `  ${key}: ${value},\n`);
  return {
    "own/pack.yaml": "id: own\ntitle: { en: Own, zh: 自有 }\nversion: 1.0.0\n",
    "own/rules/own-code.ts": `import { defineRule } from "hegui";\nexport default defineRule({\n${body.join("")}});\n`,
    "hegui.config.yaml": "version: 1\npacks: [own]\ncode: [./own/]\n",
    "acme.hegui.yaml": MANIFEST,
  };
}

const MANIFEST = `version: 1
organizations: [{ id: acme, officer: { contact_published: true } }]
recipients: [{ id: crs, country: FR }]
datasets:
  - { id: guests, title: Guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
flows:
  - { id: out, from: guests, to: crs, access: transfer, mechanism: { type: security-assessment } }
  - { id: bare, from: guests, to: crs, access: transfer }
`;

/** What a check of files came to; `told` is everything that it printed as text where there is no report. */
export interface Coded {
  readonly code: number | null;
  readonly err: string;
  readonly findings: readonly string[];
  readonly problems: readonly string[];
}

/** Checks files with the compiled product, so that Node itself reads the TypeScript. */
export function checkedCode(files: Files, flags: readonly string[] = ["--code"]): Coded {
  const { code, out, err } = hegui(workspace(files), ["check", ...flags, "--format", "json", "--as-of", "2026-11-21"]);
  if (out === "") return { code, err, findings: [], problems: [] };
  const { findings, problems, questions } = JSON.parse(out) as Report;
  const asked = new Map(questions.map(({ entity, key, at }) => [entity.id, `${key} ${at.start.line}`]));
  return {
    code,
    err,
    findings: findings.map(({ entity, outcome }) =>
      [outcome, entity.id, outcome === "unknown" ? asked.get(entity.id) : ""].filter(Boolean).join(" "),
    ),
    problems: problems.map(({ at, code, message }) => `${at.file} ${code} ${message.en}`),
  };
}
