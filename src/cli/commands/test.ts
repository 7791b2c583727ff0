import { type Failure, testPack } from "../../example.js";
import type { Policies } from "../../rule/policies.js";
import type { Pack } from "../../rule/rule.js";
import { folderStore } from "../../source/read.js";
import { UsageError } from "../../workspace/failure.js";
import { readPacks } from "../../workspace/packs.js";
import { builtinHandbook, builtinPolicies, withHandbook } from "../../workspace/policies.js";
import { safeLines } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";

export const testCommand: Command = {
  name: "test",
  usage: "test [packs…] [options]",
  about: "Run the examples of rules and decisions: marked lines must be found, all others silent.",
  options: [
    { name: "rule", value: "text", about: "Only rules and decisions whose id contains this." },
    { name: "watch", short: "w", about: "Run again whenever a file of a pack changes." },
  ],
  examples: ["hegui test", "hegui test ./company-pack", "hegui test ./company-pack --rule retention --watch"],
};

/** Tests built-in packs, or the packs named; with --watch again after every change. */
export async function runTest(args: Arguments, io: Io): Promise<ExitCode> {
  const builtin = builtinPolicies();
  const policies = { ...builtin, packs: withHandbook(builtin.packs, builtinHandbook()) };
  const folders = args.words.filter((name) => !builtin.packs.some((pack) => pack.id === name));
  if (args.flags.watch && folders.length === 0) throw new UsageError("name the folder of a pack to watch");
  const code = await testOnce(args, io, policies);
  if (!args.flags.watch) return code;
  const again = () => testOnce(args, io, policies).catch((error: Error) => io.err(`hegui: ${error.message}\n`));
  await io.watch(folders, () => void again());
  return 0;
}

async function testOnce(args: Arguments, io: Io, policies: Policies): Promise<ExitCode> {
  const wanted = args.words.length > 0 ? args.words : undefined;
  const { packs, words, problems } = await readPacks(
    { root: io.cwd, store: folderStore(io.cwd), inside: false },
    policies,
    wanted,
  );
  for (const problem of problems) {
    const { file, start } = problem.at;
    io.err(
      `${file}:${start.line}:${start.column}  ${problem.message.en}${problem.hint ? ` (${problem.hint.en})` : ""}\n`,
    );
  }
  if (problems.length > 0) return 2;
  const others = policies.packs.filter((pack) => !packs.some((one) => one.id === pack.id));
  const tested = packs
    .filter((pack) => pack.rules.length + pack.decisions.length > 0)
    .filter((pack) => !wanted || isNamed(pack, wanted, policies))
    .map((pack) => narrow(pack, args.flags.rule));
  const all = tested.flatMap((pack) => [...pack.rules, ...pack.decisions]);
  const count = all.flatMap((one) => one.handbook?.examples ?? []).length;
  if (count === 0) throw new UsageError("no rule or decision with examples matches");
  const failures = tested.flatMap((pack) => testPack(pack, { ...words, packs: [...others, ...packs] }));
  for (const failure of failures) io.out(safeLines(describe(failure)));
  io.out(
    `${all.length} ${all.length === 1 ? "rule or decision" : "rules and decisions"}, ${count} examples: ${count - failures.length} hold, ${failures.length} fail.\n`,
  );
  return failures.length > 0 ? 1 : 0;
}

/** Named by its id, or read from a folder or package: then it is not the built-in value. */
function isNamed(pack: Pack, wanted: readonly string[], policies: Policies): boolean {
  const builtin = policies.packs.find((one) => one.id === pack.id);
  return wanted.includes(pack.id) || builtin?.decisions !== pack.decisions;
}

function narrow(pack: Pack, text: string | true | undefined): Pack {
  if (typeof text !== "string") return pack;
  const matches = (one: { readonly id: string }) => one.id.includes(text);
  return { ...pack, rules: pack.rules.filter(matches), decisions: pack.decisions.filter(matches) };
}

function describe(failure: Failure): string {
  const list = (items: readonly string[]) => (items.length === 0 ? "nothing" : items.join(", "));
  return [
    `${failure.file}  ${failure.id}: ${failure.example}`,
    `  expected  ${list(failure.expected)}`,
    `  found     ${list(failure.found)}`,
    ...failure.problems.map((problem) => `  problem   ${problem}`),
    "",
  ].join("\n");
}
