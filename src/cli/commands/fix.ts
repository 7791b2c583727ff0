import { isAbsolute, join, relative } from "node:path";
import { createTwoFilesPatch } from "diff";
import { fixes } from "../../fix/fix.js";
import { sanitise } from "../../report/sanitise.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinPolicies } from "../../workspace/policies.js";
import { langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { workspaceOf, writeOrExplain } from "./check.js";
import { scanFor, withCode, withDrift } from "./scan.js";

/** Prints what can be mended as a diff, or mends it. Comments and formatting stay. */
export async function runFix(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf(args, io);
  const words = WORDS[langOf(args, io, workspace.lang)];
  if (workspace.input.files.length === 0) throw new UsageError(words.none);
  const code = args.flags["no-scan"] ? undefined : await scanFor(workspace, args, io);
  const input = code
    ? withCode({ ...workspace.input, packs: withDrift(workspace.input.packs, builtinPolicies()) }, code)
    : workspace.input;
  const prefix = workspace.place("");
  const fixed = fixes(input, code?.signals ?? [], (file) => isOwn(file.slice(prefix.length)));
  for (const { file, before, after } of fixed) {
    if (args.flags.write) {
      writeOrExplain(io, join(workspace.root, file.slice(prefix.length)), after, file);
      io.out(`${words.wrote(sanitise(file))}\n`);
    } else io.out(difference(file, before, after));
  }
  io.out(`${fixed.length === 0 ? words.nothing : args.flags.write ? words.done : words.apply}\n`);
  return workspace.unusable ? 2 : 0;
}

/** Shared manifests of packages and of other folders are not ours to change. */
function isOwn(file: string): boolean {
  const way = relative(".", file).split(/[\\/]/);
  return !isAbsolute(file) && way[0] !== ".." && !way.includes("node_modules");
}

/** A unified diff, its lines safe to print. */
function difference(file: string, before: string, after: string): string {
  const name = sanitise(file);
  const patch = createTwoFilesPatch(name, name, before, after);
  const lines = patch.slice(patch.indexOf("--- ")).split("\n");
  return lines.map((line) => (line.endsWith("\r") ? `${sanitise(line.slice(0, -1))}\r` : sanitise(line))).join("\n");
}

const WORDS = {
  en: {
    none: "there is no manifest to mend; `hegui init` drafts one from the code",
    wrote: (file: string) => `changed ${file}`,
    nothing: "nothing to mend without doubt; `hegui check` and `hegui scan` say what people must decide",
    apply: "`hegui fix --write` makes these changes",
    done: "read the changes before you commit them: they declare what the code shows, not that it is lawful",
  },
  zh: {
    none: "没有可修改的清单文件；可用 `hegui init` 根据代码起草",
    wrote: (file: string) => `已修改 ${file}`,
    nothing: "没有可以确定修正的内容；需要人工决定的事项见 `hegui check` 和 `hegui scan`",
    apply: "运行 `hegui fix --write` 写入上述修改",
    done: "提交前请核对：修改仅声明代码所示事实，不代表其合法",
  },
} as const;
