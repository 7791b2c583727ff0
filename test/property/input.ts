import type { Input, Settings } from "../../src/examine.js";
import { policies } from "../policies.js";

const SETTINGS: Settings = {
  levels: {},
  profile: "full",
  fail_on: "error",
  unknown: "warning",
  horizon_days: 180,
  waiver_max_days: 366,
  waiver_warn_days: 30,
  approvers: undefined,
  known: false,
  drafts: true,
};

/** A check of some files by all built-in rules, on a fixed day. */
export function inputOf(files: Input["files"], packs: Input["packs"] = policies.packs): Input {
  return {
    ...policies,
    packs,
    files,
    problems: [],
    asOf: "2026-11-21",
    settings: SETTINGS,
    documentHash: () => "0".repeat(64),
  };
}
