import { KINDS } from "../../manifest/kind.js";
import { AS_OF, CODE, CONFIG, LANG, PACK } from "../common.js";
import type { Command } from "../options.js";

// What these commands do lies apart, so that a check loads none of it.
export const newCommand: Command = {
  name: "new",
  usage: "new <pack <folder> | rule <id> | decision <id> | agents> [options]",
  about: "Start a pack, a rule or a decision table whose examples ask for what is to be written, or write AGENTS.md.",
  options: [
    { name: "id", value: "id", about: "Name of the pack; that of its folder when left out." },
    { name: "npm", about: "Write a package.json too: the pack is published with npm." },
    {
      name: "pack",
      value: "folder",
      about: "Pack that gets the rule or decision; the nearest one upwards when left out.",
    },
    { name: "on", value: "kind", choices: KINDS, about: "What it judges; dataset when left out." },
    { name: "typescript", about: "Write the rule in TypeScript; checks run it only from folders that are trusted." },
    LANG,
  ],
  examples: [
    "hegui new pack packs/acme",
    "hegui new rule acme-retention --pack packs/acme --on dataset",
    "hegui new decision acme-tier --pack packs/acme --on recipient",
    "hegui new agents",
  ],
};

export const testCommand: Command = {
  name: "test",
  usage: "test [packs…] [options]",
  about: "Run the examples of rules and decisions: marked lines must be found, all others silent.",
  options: [
    { name: "rule", value: "text", about: "Only rules and decisions whose id contains this." },
    { name: "mutate", short: "m", about: "Fail for every operand that can be dropped or negated unnoticed, too." },
    { name: "code", about: "Run rules in TypeScript of the packs that are named; they are code." },
    { name: "watch", short: "w", about: "Run again whenever a file of a pack changes." },
    {
      name: "format",
      short: "f",
      value: "format",
      choices: ["text", "json", "junit"],
      about: "How to print the result.",
    },
    LANG,
  ],
  examples: [
    "hegui test",
    "hegui test ./company-pack",
    "hegui test ./company-pack --rule retention --watch",
    "hegui test ./company-pack --mutate",
    "hegui test ./company-pack --format junit > hegui-test.xml",
  ],
};

export const docsCommand: Command = {
  name: "docs",
  usage: "docs [packs…] --out <folder> [options]",
  about: "Write a Markdown page for every rule and decision table of packs, and an index for each pack.",
  options: [
    { name: "out", value: "folder", about: "Folder of the pages; each pack has a folder of its own in it." },
    { name: "lang", value: "lang", choices: ["en", "zh", "both"], about: "Language of the pages; both when left out." },
    { name: "check", about: "Write nothing: say which pages are stale, and exit with 1 when any is." },
    CODE,
  ],
  examples: [
    "hegui docs packs/acme --out docs/rules",
    "hegui docs packs/acme --out docs/rules --check",
    "hegui docs --out docs/rules --lang zh",
  ],
};

export const listCommand: Command = {
  name: "list",
  usage: "list [text] [options]",
  about: "List the rules that are judged here, their levels, and which file decided each; parameters of packs, too.",
  options: [
    { name: "all", short: "a", about: "Also rules that are off, retired, draft, ended, or of a larger profile." },
    { name: "decided", about: "Only rules whose level a file decides." },
    { name: "format", short: "f", value: "format", choices: ["text", "json"], about: "Output format." },
    { name: "profile", value: "profile", choices: ["essential", "standard", "full"], about: "Which rules." },
    { name: "drafts", about: "Draft law, too." },
    AS_OF,
    PACK,
    CONFIG,
    LANG,
    CODE,
  ],
  examples: ["hegui list", "hegui list --decided", "hegui list retention --all", "hegui list --format json"],
};

export const lockCommand: Command = {
  name: "lock",
  usage: "lock [options]",
  about:
    "Write hegui.lock: the rules, levels and parameters that are effective now. `hegui check` then fails until a changed pack was locked again, so that its change shows in the pull request.",
  options: [
    { name: "check", about: "Write nothing; exit 1 when the lock is not what is effective." },
    CONFIG,
    LANG,
    CODE,
  ],
  examples: ["hegui lock", "hegui lock --check"],
};

export const outdatedCommand: Command = {
  name: "outdated",
  usage: "outdated [options]",
  about:
    "List what is behind: rules named by an earlier id, retired or ended; own rules on law that ended; hegui.lock; the age of the built-in law. It reads no network; exit 1 when something is outdated.",
  options: [
    { name: "npm", value: "file", about: "Output of `npm outdated --json`, - for a pipe: newer versions of packs." },
    { name: "format", short: "f", value: "format", choices: ["text", "json"], about: "Output format." },
    AS_OF,
    CONFIG,
    LANG,
    CODE,
  ],
  examples: ["hegui outdated", "hegui outdated --npm npm-outdated.json", "hegui outdated --format json"],
};
