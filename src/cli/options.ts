import { parseArgs } from "node:util";
import { closest } from "../cel/closest.js";
import { UsageError } from "../workspace/failure.js";

/** One flag of the command line: what help, parsing and the Action share. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly many?: true;
  readonly about: string;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
}

/** Values of the flags that were given, and the words behind them. */
export interface Arguments {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | true | undefined>>;
  /** Values of the flags that may be given more than once. */
  readonly many: Readonly<Record<string, readonly string[]>>;
}

/** Parses the words behind a command; everything wrong is a usage error that says what would be right. */
export function parseOptions(command: Command, args: readonly string[]): Arguments {
  const known = [...command.options, HELP];
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (!name || known.some((one) => one.name === name)) continue;
    const near = closest(
      name,
      known.map((one) => one.name),
    );
    throw new UsageError(
      `there is no option --${name}${near ? `; did you mean --${near}?` : ""} (hegui ${command.name} --help)`,
    );
  }
  const options = Object.fromEntries(
    known.map((one) => [
      one.name,
      {
        type: one.value ? ("string" as const) : ("boolean" as const),
        ...(one.short && { short: one.short }),
        ...(one.many && { multiple: true }),
      },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    for (const one of known) checkChoice(one, values[one.name]);
    const [several, single] = [true, false].map((many) =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => Array.isArray(value) === many)),
    );
    return { words: positionals, flags: single as Arguments["flags"], many: several as Arguments["many"] };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message.split("\n")[0]} (hegui ${command.name} --help)`);
  }
}

const HELP: Option = { name: "help", short: "h", about: "Show this help." };

function checkChoice(option: Option, value: unknown): void {
  if (!option.choices || typeof value !== "string" || option.choices.includes(value)) return;
  const near = closest(value, option.choices);
  const hint = near ? `; did you mean ${near}?` : "";
  throw new UsageError(`--${option.name} cannot be '${value}': one of ${option.choices.join(", ")}${hint}`);
}

/** Help of one command, with its examples. */
export function helpOf(command: Command): string {
  const rows = [...command.options, HELP].map((one) => {
    const name = `${one.short ? `-${one.short}, ` : "    "}--${one.name}${one.value ? ` <${one.value}>` : ""}`;
    return [name, `${one.about}${one.choices ? ` (${one.choices.join(" | ")})` : ""}`] as const;
  });
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return [
    command.about,
    "",
    `Usage: hegui ${command.usage}`,
    "",
    "Options:",
    ...rows.map(([name, about]) => `  ${name.padEnd(width)}${about}`),
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}
