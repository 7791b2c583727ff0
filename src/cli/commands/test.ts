import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { junit } from "../../author/junit.js";
import { mutationLines } from "../../author/mutation-text.js";
import { brokenReport, type TestReport, testReport } from "../../author/report.js";
import { reportLines, totalLine, visibleReport } from "../../author/text.js";
import { jsonText } from "../../report/json.js";
import { guard } from "../../report/sanitise.js";
import { createPaint } from "../../report/text/paint.js";
import type { Policies } from "../../rule/policies.js";
import type { Pack } from "../../rule/rule.js";
import { plainName } from "../../source/glob.js";
import { folderStore } from "../../source/read.js";
import { UsageError } from "../../workspace/failure.js";
import { readPacks } from "../../workspace/packs.js";
import { builtinHandbook, builtinPolicies, withHandbook } from "../../workspace/policies.js";
import { langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { packText } from "../pack-text.js";
import { watchPacks } from "../watch.js";

/** Tests the packs named, the one that the current folder is, or built-in ones; with --watch again after every change. */
export async function runTest(given: Arguments, io: Io): Promise<ExitCode> {
  const isHere = given.words.length === 0 && folderStore(io.cwd).has("pack.yaml");
  const args = isHere ? { ...given, words: ["."] } : given;
  const builtin = builtinPolicies();
  const policies = { ...builtin, packs: withHandbook(builtin.packs, builtinHandbook()) };
  if (!args.flags.watch) return await testOnce(args, io, policies);
  const folders = args.words.filter((name) => !builtin.packs.some((pack) => pack.id === name));
  if (folders.length === 0) throw new UsageError("name the folder of a pack to watch");
  if (args.flags.format && args.flags.format !== "text") throw new UsageError("--watch prints text only");
  const missing = folders.find((folder) => !existsSync(resolve(io.cwd, folder)));
  if (missing !== undefined) throw new UsageError(`there is no folder '${missing}' to watch`);
  await watchPacks(folders, io, langOf(args, io), () => testOnce(args, io, policies));
  return 0;
}

async function testOnce(args: Arguments, io: Io, policies: Policies): Promise<ExitCode> {
  const { report, packs } = await testNamed(args, io, policies);
  print(report, packs, args, io);
  if (report.problems.length > 0) return 2;
  return report.totals.failed + (report.mutation?.unnoticed ?? 0) > 0 ? 1 : 0;
}

interface Tested {
  readonly report: TestReport;
  readonly packs: readonly Pack[];
}

async function testNamed(args: Arguments, io: Io, policies: Policies): Promise<Tested> {
  const wanted = args.words.length > 0 ? args.words : undefined;
  const store = folderStore(io.cwd);
  const place = { root: io.cwd, store, inside: false, code: args.flags.code === true };
  // Examples are about the values that a pack has of its own, so that no configuration counts.
  const { packs, words, folders, problems } = await readPacks(place, policies, wanted);
  if (problems.length > 0) return { report: brokenReport(problems), packs: [] };
  const others = policies.packs.filter((pack) => !packs.some((one) => one.id === pack.id));
  const tested = packs
    .filter((pack) => pack.rules.length + pack.decisions.length > 0)
    .filter((pack) => !wanted || isNamed(pack, wanted, folders))
    .map((pack) => narrow(pack, args.flags.rule));
  const all = { ...words, packs: [...others, ...packs] };
  const report = testReport(tested, all, packText(io.cwd), args.flags.mutate === true);
  if (report.totals.examples === 0) throw new UsageError("no rule or decision with examples matches");
  return { report, packs: tested };
}

function print(report: TestReport, packs: readonly Pack[], args: Arguments, io: Io): void {
  const lang = langOf(args, io);
  if (args.flags.format === "json") io.out(jsonText(report));
  else if (args.flags.format === "junit") io.out(junit(report, packs, lang));
  else {
    const style = { lang, paint: createPaint(io.colour) };
    const safe = visibleReport(report);
    const lines = reportLines(safe, packText(io.cwd), style);
    const broken = report.problems.length > 0;
    const rest = broken ? [] : [...mutationLines(safe, style), totalLine(safe, style)];
    io.out([...lines, ...rest].map((line) => `${guard(line)}\n`).join(""));
  }
}

/** Named by its id or its folder; a pack that another one extends is tested by itself. */
function isNamed({ id }: Pack, wanted: readonly string[], folders: Readonly<Record<string, string>>): boolean {
  const folder = folders[id];
  return wanted.includes(id) || wanted.some((name) => folder !== undefined && plainName(name) === plainName(folder));
}

function narrow(pack: Pack, text: string | true | undefined): Pack {
  if (typeof text !== "string") return pack;
  const matches = (one: { readonly id: string }) => one.id.includes(text);
  return { ...pack, rules: pack.rules.filter(matches), decisions: pack.decisions.filter(matches) };
}
