import { closest } from "../cel/closest.js";
import { LimitReached } from "../cel/evaluate.js";
import { RuleThrew } from "../code/run.js";
import { VERSION } from "../version.js";
import { UsageError } from "../workspace/failure.js";
import {
  docsCommand,
  listCommand,
  lockCommand,
  newCommand,
  outdatedCommand,
  testCommand,
} from "./commands/authoring.js";
import { checkCommand, runCheck } from "./commands/check.js";
import { lspCommand, runLsp } from "./commands/lsp.js";
import {
  baselineCommand,
  coverageCommand,
  diffCommand,
  explainCommand,
  renderCommand,
  schemaCommand,
  upcomingCommand,
  whyCommand,
} from "./commands/reading.js";
import {
  dueCommand,
  mapCommand,
  reportDraftsCommand,
  reportEvidenceCommand,
  reportHtmlCommand,
  reportOscalCommand,
  verifyCommand,
} from "./commands/reporting.js";
import { fixCommand, initCommand, scanCommand } from "./commands/scanning.js";
import { safeLines } from "./common.js";
import type { ExitCode, Io } from "./io.js";
import { type Arguments, type Command, helpOf, parseOptions } from "./options.js";

interface Entry {
  readonly command: Command;
  run(args: Arguments, io: Io): ExitCode | Promise<ExitCode>;
}

/** All commands, in the order of help. */
export const COMMANDS: readonly Entry[] = [
  { command: checkCommand, run: runCheck },
  { command: scanCommand, run: async (args, io) => (await import("./commands/scan.js")).runScan(args, io) },
  { command: initCommand, run: async (args, io) => (await import("./commands/init.js")).runInit(args, io) },
  { command: fixCommand, run: async (args, io) => (await import("./commands/fix.js")).runFix(args, io) },
  { command: diffCommand, run: async (args, io) => (await import("./commands/diff.js")).runDiff(args, io) },
  { command: whyCommand, run: async (args, io) => (await import("./commands/why.js")).runWhy(args, io) },
  { command: explainCommand, run: async (args, io) => (await import("./commands/explain.js")).runExplain(args, io) },
  { command: upcomingCommand, run: async (args, io) => (await import("./commands/upcoming.js")).runUpcoming(args, io) },
  { command: mapCommand, run: async (args, io) => (await import("./commands/map.js")).runMap(args, io) },
  { command: dueCommand, run: async (args, io) => (await import("./commands/due.js")).runDue(args, io) },
  { command: baselineCommand, run: async (args, io) => (await import("./commands/baseline.js")).runBaseline(args, io) },
  { command: renderCommand, run: async (args, io) => (await import("./commands/render.js")).runRender(args, io) },
  {
    command: reportHtmlCommand,
    run: async (args, io) => (await import("./commands/report-html.js")).runReportHtml(args, io),
  },
  { command: reportDraftsCommand, run: async (args, io) => (await import("./commands/drafts.js")).runDrafts(args, io) },
  {
    command: reportEvidenceCommand,
    run: async (args, io) => (await import("./commands/evidence.js")).runEvidence(args, io),
  },
  { command: reportOscalCommand, run: async (args, io) => (await import("./commands/oscal.js")).runOscal(args, io) },
  { command: verifyCommand, run: async (args, io) => (await import("./commands/verify.js")).runVerify(args, io) },
  { command: coverageCommand, run: async (args, io) => (await import("./commands/coverage.js")).runCoverage(args, io) },
  { command: newCommand, run: async (args, io) => (await import("./commands/new.js")).runNew(args, io) },
  { command: testCommand, run: async (args, io) => (await import("./commands/test.js")).runTest(args, io) },
  { command: docsCommand, run: async (args, io) => (await import("./commands/docs.js")).runDocs(args, io) },
  { command: listCommand, run: async (args, io) => (await import("./commands/list.js")).runList(args, io) },
  { command: lockCommand, run: async (args, io) => (await import("./commands/lock.js")).runLock(args, io) },
  { command: outdatedCommand, run: async (args, io) => (await import("./commands/outdated.js")).runOutdated(args, io) },
  { command: schemaCommand, run: async (args, io) => (await import("./commands/schema.js")).runSchema(args, io) },
  { command: lspCommand, run: runLsp },
];

/** Runs one command line. A user's mistake is one line without a stack; only our own bugs show one. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const err = (text: string) => io.err(safeLines(text));
  try {
    return await dispatch(argv, { ...io, err });
  } catch (error) {
    if (error instanceof UsageError) {
      err(`hegui: ${error.message.replaceAll("\n", "\\n")}\n`);
      return 2;
    }
    if (error instanceof RuleThrew) {
      err(`hegui: ${error.message}\n`);
      return 2;
    }
    if (error instanceof LimitReached) {
      err(`hegui: ${error.message}; the run counts as failed\n`);
      return 3;
    }
    err(
      `hegui: internal error, please report it with the manifests that caused it\n${(error as Error).stack ?? error}\n`,
    );
    return 3;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    io.out(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    io.out(`${VERSION}\n`);
    return 0;
  }
  if (rest.length === 1 && /^(-h|--help)$/.test(rest[0]!) && familyOf(name).length > 0) {
    io.out(["Usage: hegui <command> [options]", "", ...rowsOf(familyOf(name)), ""].join("\n"));
    return 0;
  }
  const { found, words } = commandOf(name, rest);
  const args = parseOptions(found.command, words);
  if (args.flags.help) {
    io.out(helpOf(found.command));
    return 0;
  }
  return await found.run(args, io);
}

/** Commands of two words that begin with one. */
function familyOf(name: string): readonly Entry[] {
  return COMMANDS.filter(({ command }) => command.name.startsWith(`${name} `));
}

/** The command that one or two words name, and what stands behind them. */
export function commandOf(
  name: string,
  rest: readonly string[],
): { readonly found: Entry; readonly words: readonly string[] } {
  const named = (wanted: string) => COMMANDS.find(({ command }) => command.name === wanted);
  const [second, ...more] = rest;
  const pair = named(`${name} ${second}`);
  if (pair) return { found: pair, words: more };
  const found = named(name);
  if (found) return { found, words: rest };
  const family = familyOf(name).map(({ command }) => command.name);
  if (family.length === 0) throw new UsageError(unknownCommand(name));
  const near = second === undefined ? undefined : closest(`${name} ${second}`, family);
  throw new UsageError(
    `'${name}' needs a second word${near ? `; did you mean '${near}'?` : ""} (one of ${family.join(", ")})`,
  );
}

function unknownCommand(name: string): string {
  const names = COMMANDS.map(({ command }) => command.name);
  const near = closest(name, names);
  return `there is no command '${name}'${near ? `; did you mean '${near}'?` : ""} (one of ${names.join(", ")})`;
}

function rowsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ command }) => `  ${command.name.padEnd(17)}${command.about}`);
}

function overview(): string {
  return [
    `hegui ${VERSION}: compliance as code for Chinese data and AI law`,
    "",
    "Usage: hegui <command> [options]",
    "",
    ...rowsOf(COMMANDS),
    "",
    "`hegui <command> --help` shows options and examples. Exit: 0 clean, 1 findings at the gate or problems,",
    "2 usage, configuration or pack error, 3 internal error or limit, 4 nothing to check.",
    "",
  ].join("\n");
}
