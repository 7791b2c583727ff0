import { type Failure, testPack } from "../../example.js";
import type { Pack } from "../../rule/rule.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinHandbook, builtinPolicies, withHandbook } from "../../workspace/policies.js";
import { readPacks } from "../../workspace/workspace.js";
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

/** Tests built-in packs, or the packs named. */
export async function runTest(args: Arguments, io: Io): Promise<ExitCode> {
  const builtin = builtinPolicies();
  const policies = { ...builtin, packs: withHandbook(builtin.packs, builtinHandbook()) };
  const wanted = args.words.length > 0 ? args.words : undefined;
  const { packs, problems } = await readPacks(io.cwd, policies, wanted);
  for (const problem of problems) {
    const { file, start } = problem.at;
    io.err(
      `${file}:${start.line}:${start.column}  ${problem.message.en}${problem.hint ? ` (${problem.hint.en})` : ""}\n`,
    );
  }
  if (problems.length > 0) return 2;
  const tested = (wanted ? packs.filter((pack) => pack.rules.length + pack.decisions.length > 0) : packs)
    .filter((pack) => !wanted || wanted.includes(pack.id) || !builtin.packs.some((one) => one.id === pack.id))
    .map((pack) => narrow(pack, args.flags.rule));
  const count = tested.flatMap((pack) =>
    [...pack.rules, ...pack.decisions].flatMap((one) => one.handbook?.examples ?? []),
  ).length;
  if (count === 0) throw new UsageError("no rule or decision with examples matches");
  const failures = tested.flatMap((pack) => testPack(pack, { ...policies, packs }));
  for (const failure of failures) io.out(safeLines(describe(failure)));
  const rules = tested.reduce((sum, pack) => sum + pack.rules.length, 0);
  io.out(`${rules} ${rules === 1 ? "rule" : "rules"}, ${count} examples: ${count - failures.length} hold, ${failures.length} fail.\n`);
  return failures.length > 0 ? 1 : 0;
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
