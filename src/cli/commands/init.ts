import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Draft, draftFrom, EMPTY_DRAFT, HANDLER, merged } from "../../draft/draft.js";
import { draftFromFides, isFides } from "../../draft/fides.js";
import { questionsOf } from "../../draft/questions.js";
import { draftText } from "../../draft/text.js";
import { WORKFLOW_FILE, workflowText } from "../../draft/workflow.js";
import { readManifests } from "../../examine.js";
import { sanitise } from "../../report/sanitise.js";
import { discover } from "../../source/read.js";
import { parseSource } from "../../source/source.js";
import { VERSION } from "../../version.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinPolicies } from "../../workspace/policies.js";
import { type Lang, langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { workspaceOf, writeOrExplain } from "./check.js";
import { scanFor } from "./scan.js";

const MANIFEST_FILE = "compliance/inventory.hegui.yaml";

/** Scans, asks what code cannot tell, and writes manifests that validate. Nothing is overwritten. */
export async function runInit(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf({ ...args, flags: {} }, io);
  const lang = langOf(args, io, workspace.lang);
  const words = WORDS[lang];
  const { root, input, unusable } = workspace;
  if (unusable) throw new UsageError(words.unusable(input.problems[0]!.message[lang]));
  const there = input.files[0]?.file ?? (existsSync(join(root, MANIFEST_FILE)) ? MANIFEST_FILE : undefined);
  if (there !== undefined) throw new UsageError(words.there(there));
  if (!args.flags.yes && !io.ask) throw new UsageError(words.nobody);
  const other = imported(args, root);
  const code = await scanFor(workspace, args, io);
  const seen = merged(other, draftFrom(code.signals, builtinPolicies().tables));
  const drafted = { ...seen, organizations: [HANDLER] };
  const draft = args.flags.yes ? drafted : await answered(drafted, lang, io);
  const text = draftText(draft, words.head);
  const problems = readManifests({ ...input, files: [{ file: MANIFEST_FILE, text }] }).problems;
  if (problems[0]) throw new UsageError(words.invalid(problems[0].message[lang]));
  const workflow =
    args.flags["no-workflow"] || existsSync(join(root, WORKFLOW_FILE))
      ? []
      : [{ file: WORKFLOW_FILE, text: workflowText(VERSION) }];
  for (const one of [{ file: MANIFEST_FILE, text }, ...workflow]) {
    if (args.flags["dry-run"]) io.out(`# ${one.file}\n${one.text}\n`);
    else {
      writeBelow(io, root, one.file, one.text);
      io.out(`${words.wrote(one.file)}\n`);
    }
  }
  for (const one of draft.left) io.out(`${sanitise(words.left(one[lang]))}\n`);
  io.out(`${args.flags["dry-run"] ? words.dry : words.next}\n`);
  return 0;
}

/** Writes a file of the workspace with the folders above it. */
function writeBelow(io: Io, root: string, file: string, text: string): void {
  const path = join(root, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new UsageError(`'${dirname(file)}' cannot be made (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  writeOrExplain(io, path, text, file);
}

/** Drafts what the files of another tool declare. */
function imported(args: Arguments, root: string): Draft {
  const from = args.flags.from;
  if (typeof from !== "string") return EMPTY_DRAFT;
  if (!existsSync(join(root, from))) throw new UsageError(`--from: there is no file or folder '${from}'`);
  const { files, problems } = discover(root, { include: ["**/*.{yaml,yml}"], exclude: [], paths: [from] });
  const parsed = files.map(({ file, text }) => ({ file, ...parseSource(file, text) }));
  const wrong = [...problems, ...parsed.flatMap((one) => one.problems)][0];
  if (wrong) throw new UsageError(`--from: ${wrong.at.file}:${wrong.at.start.line}: ${wrong.message.en}`);
  const documents = parsed.flatMap(({ file, source }) => source.documents.map(({ value }) => ({ file, value })));
  const fides = documents.filter((one) => isFides(one.value));
  if (fides.length === 0)
    throw new UsageError(`--from: '${from}' holds no Fides resources; data contracts are read by every scan`);
  return draftFromFides(fides);
}

async function answered(draft: Draft, lang: Lang, io: Io): Promise<Draft> {
  let now = draft;
  for (const { text, choices, answer } of questionsOf(draft)) {
    const said = (
      (await io.ask?.(`${text[lang]}${choices.length > 0 ? ` (${choices.join(", ")})` : ""}: `)) ?? ""
    ).trim();
    if (said !== "") now = answer(now, said);
  }
  return now;
}

const WORDS = {
  en: {
    head: [
      "yaml-language-server: $schema=../node_modules/hegui/schemas/manifest.schema.json",
      "Drafted by `hegui init` from the code. What code cannot tell is left out; `hegui check` asks for it.",
    ],
    there: (file: string) => `there are manifests already (${file}); \`hegui fix\` adds to them what the code shows`,
    nobody: "nobody is there to answer; `hegui init --yes` leaves out what code cannot tell",
    unusable: (message: string) => `nothing was written, because the configuration cannot be used: ${message}`,
    invalid: (message: string) => `nothing was written, because the manifest would not be valid: ${message}`,
    wrote: (file: string) => `wrote ${file}`,
    left: (what: string) => `not drafted: ${what}`,
    next: "next: read it, then run `hegui check`; `hegui scan` compares it with the code from now on",
    dry: "nothing was written; `hegui init --yes` writes these files",
  },
  zh: {
    head: [
      "yaml-language-server: $schema=../node_modules/hegui/schemas/manifest.schema.json",
      "由 `hegui init` 根据代码起草。代码无法说明的事项未填写，由 `hegui check` 提示补充。",
    ],
    there: (file: string) => `已有清单文件（${file}）；可用 \`hegui fix\` 补充代码中发现的内容`,
    nobody: "无人应答；使用 `hegui init --yes` 可略过代码无法说明的事项",
    unusable: (message: string) => `未写入任何文件，配置无法使用：${message}`,
    invalid: (message: string) => `未写入任何文件，清单将不合规范：${message}`,
    wrote: (file: string) => `已写入 ${file}`,
    left: (what: string) => `未起草：${what}`,
    next: "下一步：核对内容后运行 `hegui check`；今后由 `hegui scan` 与代码比对",
    dry: "未写入任何文件；运行 `hegui init --yes` 写入上述文件",
  },
} as const;
