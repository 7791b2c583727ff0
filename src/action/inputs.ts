import { checkCommand } from "../cli/commands/check.js";
import { type Arguments, parseOptions } from "../cli/options.js";
import { UsageError } from "../workspace/failure.js";

/** Inputs of the Action that become flags of `hegui check`; defaults live there, not in action.yml. */
const FLAG_INPUTS = ["as-of", "lang", "packs", "profile", "fail-on", "unknown"] as const;
const SWITCH_INPUTS = ["strict", "drafts"] as const;

/** Inputs as the command line would have said them, so that both give the same verdict. */
export function argumentsOf(input: (name: string) => string): Arguments {
  const flags = FLAG_INPUTS.flatMap((name) => (input(name) === "" ? [] : [`--${name}=${input(name)}`]));
  const switches = SWITCH_INPUTS.flatMap((name) => (isOn(name, input(name)) ? [`--${name}`] : []));
  const paths = input("paths")
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return parseOptions(checkCommand, [...flags, ...switches, "--", ...paths]);
}

function isOn(name: string, text: string): boolean {
  if (text === "" || /^false$/i.test(text)) return false;
  if (/^true$/i.test(text)) return true;
  throw new UsageError(`input '${name}' must be true or false, not '${text}'`);
}
