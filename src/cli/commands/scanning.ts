import { FORMATS } from "../../report/index.js";
import { AS_OF, BASE, CODE, CONFIG, LANG } from "../common.js";
import type { Command, Option } from "../options.js";

// What these commands do lies apart, so that only they load the scanner.
/** Flags of every command that scans code. */
const SCAN_OPTIONS: readonly Option[] = [
  { name: "tests", about: "Scan tests, fixtures, examples and documents too." },
  { name: "cache", value: "folder", about: "Keep results of unchanged files here, not below node_modules." },
];

export const scanCommand: Command = {
  name: "scan",
  usage: "scan [paths…] [options]",
  about: "Read the code: personal data, services, AI and regions that no manifest declares.",
  options: [
    { name: "list", about: "List everything that was seen, declared or not, and how it is known." },
    { name: "all", about: "With --list: what is too unsure to be judged, too." },
    ...SCAN_OPTIONS,
    {
      name: "format",
      short: "f",
      value: "format",
      choices: FORMATS,
      about: "Output format; text when left out. --list knows text and json.",
    },
    { name: "output", short: "o", value: "file", about: "Write the output to a file." },
    AS_OF,
    LANG,
    {
      name: "fail-on",
      value: "level",
      choices: ["error", "warning", "note", "never"],
      about: "Lowest level that fails.",
    },
    BASE,
    CONFIG,
    { name: "quiet", short: "q", about: "Only what fails the run, and the totals." },
    CODE,
  ],
  examples: [
    "hegui scan",
    "hegui scan --list",
    "hegui scan services/booking --lang zh",
    "hegui scan --base main --fail-on warning",
  ],
};

export const initCommand: Command = {
  name: "init",
  usage: "init [folder] [options]",
  about: "Draft manifests from what the code shows, and a workflow that checks them.",
  options: [
    { name: "yes", short: "y", about: "Ask nothing: what code cannot tell stays undeclared." },
    { name: "dry-run", about: "Print the files instead of writing them." },
    { name: "from", value: "path", about: "Take what Fides resources declare, too: a file or a folder." },
    { name: "no-workflow", about: "Write no workflow." },
    ...SCAN_OPTIONS,
    LANG,
  ],
  examples: ["hegui init", "hegui init --yes", "hegui init --dry-run", "hegui init --from .fides"],
};

export const fixCommand: Command = {
  name: "fix",
  usage: "fix [paths…] [options]",
  about:
    "Mend manifests where there is no doubt: misspelt words, and what the code shows. Prints a diff; --write applies it.",
  options: [
    { name: "write", short: "w", about: "Change the files." },
    { name: "no-scan", about: "Leave the code alone: only what is misspelt." },
    ...SCAN_OPTIONS,
    LANG,
    BASE,
    CONFIG,
    CODE,
  ],
  examples: ["hegui fix", "hegui fix --write", "hegui fix --no-scan"],
};
