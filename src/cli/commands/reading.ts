import { FORMATS } from "../../report/index.js";
import { AS_OF, CODE, CONFIG, LANG, PACK } from "../common.js";
import type { Command } from "../options.js";

// What these commands do lies apart, so that a check loads none of it.
export const diffCommand: Command = {
  name: "diff",
  usage: "diff <base> [head] [options] | diff packs <before> <after> [options]",
  about:
    "Show what a change does in law since it left the base: decisions before and after, people counted, findings added and met. With `packs`: what changed in law between two versions of packs (exit 0 for no difference, 1 for some); a version is a folder, an installed package, a built-in pack, an installation of hegui, or <commit>:<folder>.",
  options: [
    {
      name: "format",
      short: "f",
      value: "format",
      choices: ["text", "json", "summary", "markdown"],
      about: "Output format; text when left out. summary is for manifests, markdown for packs.",
    },
    {
      name: "fail-on",
      value: "class",
      choices: ["loosened"],
      about: "With packs: exit 1 only when something asks for less, is gone, or cannot be told.",
    },
    AS_OF,
    LANG,
    PACK,
    CONFIG,
    CODE,
  ],
  examples: [
    "hegui diff main",
    "hegui diff v1.4.0 v1.5.0 --lang zh",
    "hegui diff main --format summary",
    "hegui diff packs main:company-pack company-pack",
    "hegui diff packs old/node_modules/hegui node_modules/hegui --fail-on loosened",
  ],
};

export const whyCommand: Command = {
  name: "why",
  usage: "why <kind/id> [path] [options]",
  about: "Explain every decision about an entity: rows tried, facts read, where each was declared, headroom.",
  options: [AS_OF, LANG, PACK, { name: "all", about: "Show the facts of rows that did not hold, too." }, CODE],
  examples: ["hegui why flow/crm-to-hq", "hegui why flow/crm-to-hq services/crm --as-of 2023-07-01 --lang zh"],
};

export const explainCommand: Command = {
  name: "explain",
  usage: "explain [rule]",
  about:
    "Explain a rule: the duty, its law, its condition, how to meet it, examples. A duty of the catalogue: its rules. Without an id: list all.",
  options: [LANG, PACK, CODE],
  examples: ["hegui explain", "hegui explain pipl-13-legal-basis", "hegui explain pipl-13-legal-basis --lang zh"],
};

export const upcomingCommand: Command = {
  name: "upcoming",
  usage: "upcoming [paths…] [options]",
  about: "List the rules and decisions that start or end within the horizon, and what in this workspace they will hit.",
  options: [
    { name: "days", value: "number", about: "Days ahead; `horizon_days` of the configuration, or 180, when left out." },
    {
      name: "format",
      short: "f",
      value: "format",
      choices: ["text", "json"],
      about: "Output format; text when left out.",
    },
    AS_OF,
    LANG,
    PACK,
    { name: "profile", value: "profile", choices: ["essential", "standard", "full"], about: "Which rules." },
    { name: "drafts", about: "Draft law that names its first day, too." },
    CODE,
  ],
  examples: ["hegui upcoming", "hegui upcoming --days 365", "hegui upcoming --as-of 2026-06-01 --lang zh"],
};

export const baselineCommand: Command = {
  name: "baseline",
  usage: "baseline [folder] --approved-by <name> --reason <text> [options]",
  about: "Accept today's findings for a time, so that from now on only new ones fail; --prune takes out what is met.",
  options: [
    { name: "approved-by", value: "name", about: "The person who accepts them; `approvers` says who may." },
    { name: "reason", value: "text", about: "Why they are accepted for now." },
    { name: "expires", value: "date", about: "Last day on which they are; the longest allowed when left out." },
    { name: "prune", about: "Only take out entries that meet no finding any more." },
    AS_OF,
    PACK,
    CONFIG,
    LANG,
    CODE,
  ],
  examples: [
    'hegui baseline --approved-by dpo@acme.example --reason "Adopted hegui; CRM contract follows in March"',
    "hegui baseline --prune",
  ],
};

export const renderCommand: Command = {
  name: "render",
  usage: "render <report.json> [options]",
  about: "Print a saved JSON report in another format; the verdict stays what it was.",
  options: [
    { name: "format", short: "f", value: "format", choices: FORMATS, about: "Output format; text when left out." },
    { name: "output", short: "o", value: "file", about: "Write the output to a file." },
    LANG,
  ],
  examples: [
    "hegui check --format json --output report.json; hegui render report.json",
    "hegui render report.json --format gitlab --output gl-code-quality-report.json",
  ],
};

export const coverageCommand: Command = {
  name: "coverage",
  usage: "coverage [instrument] [options]",
  about: "Show which articles of which law are checked by rules, by evidence only, or by people.",
  options: [
    {
      name: "format",
      short: "f",
      value: "format",
      choices: ["text", "markdown", "json"],
      about: "Output format; text when left out.",
    },
    LANG,
  ],
  examples: [
    "hegui coverage",
    "hegui coverage pipl",
    "hegui coverage --format markdown",
    "hegui coverage --format json",
  ],
};

export const schemaCommand: Command = {
  name: "schema",
  usage: "schema [name]",
  about: "Print a JSON Schema for editors, or the words of a vocabulary, with what the configured packs add.",
  options: [PACK, CODE],
  examples: ["hegui schema manifest > manifest.schema.json", "hegui schema category", "hegui schema region"],
};
