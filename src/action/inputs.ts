import { checkCommand } from "../cli/commands/check.js";
import { type Arguments, parseOptions } from "../cli/options.js";
import { UsageError } from "../workspace/failure.js";

/** Inputs of the Action that become flags of `hegui check`; defaults live there, not in action.yml. */
const FLAG_INPUTS = ["as-of", "lang", "packs", "profile", "fail-on", "unknown", "config"] as const;
const SWITCH_INPUTS = ["scan", "code", "strict", "drafts", "fail-on-known"] as const;

/** Inputs as the command line would have said them, so that both give the same verdict. */
export function argumentsOf(input: (name: string) => string): Arguments {
  const flags = FLAG_INPUTS.flatMap((name) => (input(name) === "" ? [] : [`--${name}=${input(name)}`]));
  const switches = SWITCH_INPUTS.flatMap((name) => (isOn(input, name) ? [`--${name}`] : []));
  const paths = input("paths")
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return parseOptions(checkCommand, [...flags, ...switches, "--", ...paths]);
}

export const DUES = ["never", "summary", "issues"] as const;
export const COMMENTS = ["never", "on-failure", "on-change"] as const;

/** Inputs that only the Action has: what it compares with, and where it says what it found. */
export interface Surfaces {
  readonly base: string;
  readonly fromBase: boolean;
  /** When the pull request gets a comment. */
  readonly comment: (typeof COMMENTS)[number];
  /** Edits that are beyond doubt as review comments. */
  readonly suggestions: boolean;
  readonly checkRun: boolean;
  /** A saved report to publish instead of a check. */
  readonly report: string;
  /** What is due is listed instead of a check, and kept in issues where that is asked for. */
  readonly due: (typeof DUES)[number];
  /** Days ahead of which people are reminded; each duty's own time when left out. */
  readonly dueWithin: number | undefined;
  readonly token: string;
  /** Seconds that GitHub's API may take in all. */
  readonly timeout: number;
  readonly allowPullRequestTarget: boolean;
}

export function surfacesOf(input: (name: string) => string): Surfaces {
  return {
    base: input("base"),
    fromBase: choice(input, "policy-from", ["head", "base"]) === "base",
    comment: choice(input, "comment", COMMENTS),
    suggestions: isOn(input, "suggestions"),
    checkRun: isOn(input, "check-run"),
    report: input("report"),
    due: choice(input, "due", DUES),
    dueWithin: days(input("due-within")),
    token: input("token"),
    timeout: seconds(input("timeout")),
    allowPullRequestTarget: isOn(input, "allow-pull-request-target"),
  };
}

/** One of the given words; the first when it is left out. */
function choice<T extends string>(input: (name: string) => string, name: string, words: readonly [T, ...T[]]): T {
  const text = input(name);
  const found = text === "" ? words[0] : words.find((word) => word === text);
  if (found === undefined) throw new UsageError(`input '${name}' must be one of ${words.join(", ")}, not '${text}'`);
  return found;
}

const PATIENCE = 60;

function seconds(text: string): number {
  if (text === "") return PATIENCE;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`input 'timeout' must be a number of seconds from 1 to 9999, not '${text}'`);
}

function days(text: string): number | undefined {
  if (text === "") return undefined;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new UsageError(`input 'due-within' must be a number of days from 0 to 9999, not '${text}'`);
}

function isOn(input: (name: string) => string, name: string): boolean {
  const text = input(name);
  if (text === "" || /^false$/i.test(text)) return false;
  if (/^true$/i.test(text)) return true;
  throw new UsageError(`input '${name}' must be true or false, not '${text}'`);
}
