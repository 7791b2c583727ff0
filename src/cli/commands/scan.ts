import { check } from "../../check.js";
import type { Input } from "../../examine.js";
import type { Report } from "../../finding/report.js";
import { openRepository, trackedFiles } from "../../git/repository.js";
import { type Format, render } from "../../report/index.js";
import { renderSignals, renderSignalsJson } from "../../report/signals.js";
import type { Policies } from "../../rule/policies.js";
import { type ScannedCode, scanCode } from "../../workspace/code.js";
import { assetsFolder, builtinHandbook, builtinPolicies } from "../../workspace/policies.js";
import type { Workspace } from "../../workspace/workspace.js";
import { langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { exitCode, workspaceOf, writeOrExplain } from "./check.js";

/** Scans the code and prints what the manifests do not say, or with --list all that was seen. */
export async function runScan(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf(args, io);
  const code = await scanFor(workspace, args, io);
  const report = check(drift(withCode(workspace.input, code), builtinPolicies()));
  const lang = langOf(args, io, workspace.lang);
  const format = (args.flags.format ?? "text") as Format;
  const text = args.flags.list ? listed(code, format, lang, args, io) : rendered(report, format, lang, args, io);
  if (typeof args.flags.output === "string") writeOrExplain(io, args.flags.output, text, args.flags.output);
  else io.out(text);
  return exitCode(report, workspace.unusable);
}

/** Scans the code of a workspace as the flags say, with progress on a terminal. */
export async function scanFor(workspace: Workspace, args: Arguments, io: Io): Promise<ScannedCode> {
  const repository = openRepository({ folder: workspace.root, env: io.env });
  const tracked = "why" in repository ? undefined : trackedFiles(repository);
  const code = await scanCode(workspace, {
    assets: assetsFolder(),
    tests: args.flags.tests === true || workspace.scan.tests === true,
    ...(tracked && { tracked }),
    ...(typeof args.flags.cache === "string" && { cache: args.flags.cache }),
    ...(io.progress && { progress: (done, all) => io.progress?.(`scanned ${done} of ${all} files`) }),
  });
  io.progress?.("");
  return code;
}

/** What a check depends on, with what the scan saw. */
export function withCode(input: Input, code: ScannedCode): Input {
  return {
    ...input,
    signals: code.sightings,
    scan: code.scan,
    problems: [...input.problems, ...code.problems],
    ...(input.base && { base: { ...input.base, signals: code.base?.signals, ignores: code.base?.ignores } }),
  };
}

/** Only the rules about code; facts and decisions of other packs stay. */
function drift(input: Input, policies: Policies): Input {
  const packs = withDrift(input.packs, policies);
  return {
    ...input,
    packs: packs.map((pack) => ({
      ...pack,
      rules: pack.rules.filter((rule) => rule.pack === DRIFT || rule.on === "signal"),
    })),
  };
}

/** The packs with the built-in one about code, also where the configuration names others and leaves that one without rules. */
export function withDrift(packs: Input["packs"], policies: Policies): Input["packs"] {
  const others = packs.filter((pack) => pack.id !== DRIFT || pack.rules.length > 0);
  if (others.some((pack) => pack.id === DRIFT)) return others;
  return [...others, ...policies.packs.filter((pack) => pack.id === DRIFT)];
}

const DRIFT = "drift";

function rendered(report: Report, format: Format, lang: "en" | "zh", args: Arguments, io: Io): string {
  return render(report, format, {
    ...(format.startsWith("sarif") && { handbook: builtinHandbook() }),
    lang,
    colour: io.colour && !args.flags.output,
    quiet: args.flags.quiet === true,
  });
}

function listed(code: ScannedCode, format: Format, lang: "en" | "zh", args: Arguments, io: Io): string {
  const all = args.flags.all === true;
  if (format === "json") return renderSignalsJson(code.signals, all);
  return renderSignals(code.signals, { lang, colour: io.colour && !args.flags.output, all });
}
