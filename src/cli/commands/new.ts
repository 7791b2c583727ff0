import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { AGENTS_FILE, agentsBlock } from "../../author/agents.js";
import { withBlock } from "../../author/block.js";
import { codeRuleText } from "../../author/scaffold/code-rule.js";
import { decisionText } from "../../author/scaffold/decision.js";
import { packageText, packText, readmeText } from "../../author/scaffold/pack.js";
import { ruleText } from "../../author/scaffold/rule.js";
import type { Kind } from "../../manifest/kind.js";
import { VERSION } from "../../version.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinPolicies } from "../../workspace/policies.js";
import { todayInShanghai } from "../../workspace/settings.js";
import { langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import {
  checkedId,
  oneOf,
  packFolderOf,
  packIdOf,
  readOrExplain,
  refuseTaken,
  schemaFrom,
  shown,
  writeNew,
} from "../new-files.js";
import type { Arguments } from "../options.js";
import { writeOrExplain } from "./check.js";

const FLAGS = {
  pack: ["id", "npm"],
  rule: ["pack", "on", "typescript"],
  decision: ["pack", "on"],
  agents: [],
} as const;
const SUBJECTS = ["pack", "rule", "decision", "agents"] as const;

/** Writes new files and names the next command; nothing is overwritten. */
export function runNew(args: Arguments, io: Io): ExitCode {
  const [word, name, ...rest] = args.words;
  const subject = oneOf(word, SUBJECTS, "kind of file");
  const extra = subject === "agents" ? name : rest[0];
  if (extra !== undefined) throw new UsageError(`'${extra}' is one word too many (hegui new --help)`);
  for (const flag of Object.values(FLAGS).flat())
    if (args.flags[flag] !== undefined && !(FLAGS[subject] as readonly string[]).includes(flag))
      throw new UsageError(`--${flag} says nothing about ${subject === "agents" ? "AGENTS.md" : `a ${subject}`}`);
  if (subject === "agents") return newAgents(args, io);
  if (!name)
    throw new UsageError(
      subject === "pack"
        ? "name the folder: hegui new pack packs/acme"
        : `name its id: hegui new ${subject} acme-retention`,
    );
  return subject === "pack" ? newPack(args, io, name) : newFile(args, io, subject, name);
}

function newPack(args: Arguments, io: Io, name: string): ExitCode {
  const folder = resolve(io.cwd, name);
  const id = packIdOf(folder, args.flags.id, builtinPolicies());
  const lang = langOf(args, io);
  const head = join(folder, "pack.yaml");
  const first = join(folder, "rules", `${id}-first-rule.yaml`);
  const at = shown(io, folder);
  const wanted = { id, folder: quoted(at), version: VERSION, lang, schema: schemaFrom(head, "pack") };
  const rule = {
    id: basename(first, ".yaml"),
    on: "dataset" as const,
    since: todayInShanghai(io.now()),
    lang,
    schema: schemaFrom(first, "rule"),
  };
  writeNew(io, [
    { path: head, text: packText(wanted) },
    { path: join(folder, "README.md"), text: readmeText(wanted) },
    ...(args.flags.npm ? [{ path: join(folder, "package.json"), text: packageText(wanted) }] : []),
    { path: first, text: ruleText(rule) },
  ]);
  io.out(`next: hegui test ${quoted(at)} --watch\n`);
  return 0;
}

function newFile(args: Arguments, io: Io, subject: "rule" | "decision", name: string): ExitCode {
  const id = checkedId(name);
  const folder = packFolderOf(io, args.flags.pack);
  refuseTaken(id, folder, builtinPolicies());
  const isCode = args.flags.typescript === true;
  const path = join(folder, `${subject}s`, `${id}.${isCode ? "ts" : "yaml"}`);
  const wanted = {
    id,
    on: (args.flags.on ?? "dataset") as Kind,
    since: todayInShanghai(io.now()),
    lang: langOf(args, io),
    schema: schemaFrom(path, subject),
  };
  const text = isCode ? codeRuleText : subject === "rule" ? ruleText : decisionText;
  writeNew(io, [{ path, text: text(wanted) }]);
  io.out(`next: hegui test ${quoted(shown(io, folder))}${isCode ? " --code" : ""} --rule ${id} --watch\n`);
  return 0;
}

function newAgents(args: Arguments, io: Io): ExitCode {
  const path = join(io.cwd, AGENTS_FILE);
  const before = existsSync(path) ? readOrExplain(io, path) : "";
  const after = withBlock(before, agentsBlock(langOf(args, io)));
  if (after === undefined)
    throw new UsageError(`${AGENTS_FILE} has the marks of our block more than once or out of order; keep one pair`);
  if (after === before) io.out(`${AGENTS_FILE} is up to date\n`);
  else {
    writeOrExplain(io, path, after, AGENTS_FILE);
    io.out(`wrote ${AGENTS_FILE}\n`);
  }
  io.out("next: hegui check --format json\n");
  return 0;
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./@:+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
