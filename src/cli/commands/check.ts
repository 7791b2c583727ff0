import { check } from "../../check.js";
import type { Report } from "../../finding/report.js";
import { FORMATS, type Format, render } from "../../report/index.js";
import type { Level, Profile } from "../../rule/rule.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinPolicies } from "../../workspace/policies.js";
import { readWorkspace, type Workspace } from "../../workspace/workspace.js";
import { AS_OF, asOfOf, LANG, langOf, listOf, PACK } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";

export const checkCommand: Command = {
  name: "check",
  usage: "check [paths…] [options]",
  about: "Check manifests against the law: findings on their lines, and what cannot be decided.",
  options: [
    { name: "format", short: "f", value: "format", choices: FORMATS, about: "Output format; text when left out." },
    { name: "output", short: "o", value: "file", about: "Write the output to a file." },
    AS_OF,
    LANG,
    PACK,
    { name: "profile", value: "profile", choices: ["essential", "standard", "full"], about: "Which rules." },
    { name: "drafts", about: "Show what draft law would ask for, as notes." },
    {
      name: "fail-on",
      value: "level",
      choices: ["error", "warning", "note", "never"],
      about: "Lowest level that fails.",
    },
    {
      name: "unknown",
      value: "level",
      choices: ["error", "warning", "note", "off"],
      about: "Level of undecided duties.",
    },
    { name: "strict", about: "What cannot be decided fails the run: --unknown error." },
    { name: "quiet", short: "q", about: "Only what fails the run, and the totals." },
  ],
  examples: [
    "hegui check",
    "hegui check services/booking --lang zh",
    "hegui check --format sarif --output hegui.sarif",
    "hegui check --as-of 2027-01-01 --strict",
  ],
};

/** Checks a workspace and prints the report. */
export async function runCheck(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf(args, io);
  const report = check(workspace.input);
  const format = (args.flags.format ?? "text") as Format;
  const text = render(report, format, {
    lang: langOf(args, io, workspace.lang),
    colour: io.colour && !args.flags.output,
    quiet: args.flags.quiet === true,
  });
  if (typeof args.flags.output === "string") write(io, args.flags.output, text);
  else io.out(text);
  return exitCode(report, workspace.unusable);
}

function write(io: Io, path: string, text: string): void {
  try {
    io.writeFile(path, text);
  } catch (error) {
    throw new UsageError(`--output: '${path}' cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

/** Reads the workspace that the flags describe. */
export async function workspaceOf(args: Arguments, io: Io, root?: string): Promise<Workspace> {
  const { words, flags } = args;
  return readWorkspace({
    cwd: io.cwd,
    ...(root !== undefined && { root }),
    paths: words,
    packs: listOf(args, "packs"),
    asOf: asOfOf(args, io),
    overrides: {
      ...(flags["fail-on"] && { fail_on: flags["fail-on"] as Level | "never" }),
      ...(flags.unknown && { unknown: flags.unknown as Level | "off" }),
      ...(flags.strict && { unknown: "error" as const }),
      ...(flags.drafts && { drafts: true }),
      ...(flags.profile && { profile: flags.profile as Profile }),
    },
    policies: builtinPolicies(),
  });
}

/** The same in every format, never a count. */
export function exitCode(report: Report, unusable: boolean): ExitCode {
  if (unusable) return 2;
  if (report.files.length === 0 && report.problems.length === 0) return 4;
  return report.gate.failed ? 1 : 0;
}
