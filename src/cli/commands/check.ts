import { check } from "../../check.js";
import type { Report } from "../../finding/report.js";
import { FORMATS, type Format, render } from "../../report/index.js";
import type { Level, Profile } from "../../rule/rule.js";
import type { Base } from "../../workspace/base.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinHandbook, builtinPolicies } from "../../workspace/policies.js";
import { readWorkspace, type Workspace } from "../../workspace/workspace.js";
import { AS_OF, asOfOf, BASE, CODE, CONFIG, foreignLang, LANG_OF_PACKS, langOf, listOf, PACK } from "../common.js";
import { baseFromGit } from "../comparison.js";
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
    LANG_OF_PACKS,
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
    BASE,
    {
      name: "policy-from",
      value: "side",
      choices: ["head", "base"],
      about: "Whose configuration, packs, baseline and waivers count; head when left out.",
    },
    { name: "fail-on-known", about: "Findings that the base or the baseline has fail the run, too." },
    CONFIG,
    { name: "scan", about: "Scan the code too, and compare it with the manifests." },
    { name: "strict", about: "What cannot be decided fails the run: --unknown error." },
    { name: "quiet", short: "q", about: "Only what fails the run, and the totals." },
    CODE,
  ],
  examples: [
    "hegui check",
    "hegui check services/booking --lang zh",
    "hegui check --format sarif --output hegui.sarif",
    "hegui check --as-of 2027-01-01 --strict",
    "hegui check --base main",
  ],
};

/** Checks a workspace and prints the report. */
export async function runCheck(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf(args, io);
  const report = check(await withScan(workspace, args, io));
  const format = (args.flags.format ?? "text") as Format;
  const text = render(report, format, {
    // Only SARIF explains its rules at length.
    ...(format.startsWith("sarif") && { handbook: builtinHandbook() }),
    lang: langOf(args, io, workspace.lang),
    colour: io.colour && !args.flags.output,
    quiet: args.flags.quiet === true,
  });
  if (typeof args.flags.output === "string") writeOrExplain(io, args.flags.output, text, args.flags.output);
  else io.out(text);
  return exitCode(report, workspace.unusable);
}

/** The input with the code, where the flags or the configuration ask for a scan; the scanner loads only then. */
export async function withScan(workspace: Workspace, args: Arguments, io: Io): Promise<Workspace["input"]> {
  if (!args.flags.scan && !workspace.scan.with_check) return workspace.input;
  const { scanFor, withCode, withDrift } = await import("./scan.js");
  const { input } = workspace;
  return withCode({ ...input, packs: withDrift(input.packs, builtinPolicies()) }, await scanFor(workspace, args, io));
}

/** Writes a file, or says under the name that people know it by why that cannot be. */
export function writeOrExplain(io: Io, path: string, text: string, name: string): void {
  try {
    io.writeFile(path, text);
  } catch (error) {
    throw new UsageError(`'${name}' cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

/** Where the flags may be overruled by what a caller knows. */
export interface Surroundings {
  readonly root?: string;
  /** Opens the commit to compare with, instead of `--base`. */
  readonly base?: (root: string) => Promise<Base | undefined>;
}

/** Reads the workspace that the flags describe. */
export async function workspaceOf(args: Arguments, io: Io, { root, base }: Surroundings = {}): Promise<Workspace> {
  const { words, flags } = args;
  const ref = typeof flags.base === "string" ? flags.base : undefined;
  const fromBase = flags["policy-from"] === "base";
  if (fromBase && ref === undefined && !base) throw new UsageError("--policy-from base needs --base");
  const lang = foreignLang(args);
  const workspace = await readWorkspace({
    cwd: io.cwd,
    ...(root !== undefined && { root }),
    paths: words,
    ...(typeof flags.config === "string" && { config: flags.config }),
    base:
      base ??
      (async (folder) => (ref === undefined ? undefined : baseFromGit(io, folder, ref, { untrusted: fromBase }))),
    packs: listOf(args, "packs"),
    asOf: asOfOf(args, io),
    overrides: {
      ...(flags["fail-on"] && { fail_on: flags["fail-on"] as Level | "never" }),
      ...(flags.unknown && { unknown: flags.unknown as Level | "off" }),
      ...(flags.strict && { unknown: "error" as const }),
      ...(flags.drafts && { drafts: true }),
      ...(flags["fail-on-known"] && { known: true }),
      ...(flags.profile && { profile: flags.profile as Profile }),
    },
    policies: builtinPolicies(),
    lang,
    code: flags.code === true,
  });
  const { languages } = workspace.packs;
  if (lang !== undefined && !languages.includes(lang))
    throw new UsageError(`--lang cannot be '${lang}': one of ${["en", "zh", ...languages].join(", ")}`);
  return workspace;
}

/** The same in every format, never a count. */
export function exitCode(report: Report, unusable: boolean): ExitCode {
  if (unusable) return 2;
  if (report.files.length === 0 && report.problems.length === 0 && !report.scan?.files) return 4;
  return report.gate.failed ? 1 : 0;
}
