import type { Arguments } from "../cli/options.js";
import type { Event } from "./event.js";
import type { Api } from "./github/api.js";
import type { Surfaces } from "./inputs.js";
import type { Runner } from "./runner.js";

/** One run of the Action: what it was asked for, by what event, and what it may use. */
export interface Run {
  readonly runner: Runner;
  readonly surfaces: Surfaces;
  readonly event: Event;
  /** Inputs as flags of `hegui check`. */
  readonly args: Arguments;
  /** None without a token. */
  readonly api: Api | undefined;
}
