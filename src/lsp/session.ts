import { reportOn } from "../check.js";
import { activeRules, type Examined, examine, type Input } from "../examine.js";
import type { Report } from "../finding/report.js";
import type { Config } from "../manifest/config.js";
import type { Lang } from "../report/wording.js";
import type { FormatName } from "../rule/forms.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import { wanting } from "../source/glob.js";
import type { Problem } from "../source/problem.js";
import { folderStore } from "../source/read.js";
import { parseSource, type Source } from "../source/source.js";
import type { Store } from "../source/store.js";
import { UsageError } from "../workspace/failure.js";
import { BASELINE_FILE } from "../workspace/policy.js";
import { CONFIG_FILE, MANIFESTS, readConfig } from "../workspace/settings.js";
import { readWorkspace } from "../workspace/workspace.js";
import type { Files } from "./files.js";

/** What the workspace came to when it was last judged. */
export interface State {
  readonly input: Input;
  readonly examined: Examined;
  readonly report: Report;
  readonly config: Config;
}

/** One workspace in an editor. */
export interface Session {
  readonly files: Files;
  readonly policies: BuiltinPolicies;
  readonly lang: Lang;
  /** The last state; undefined until the workspace was judged once. */
  readonly state: State | undefined;
  /** Law, packs and vocabulary: the configured ones once they are read, before that the built-in ones. */
  readonly known: Pick<Input, "law" | "packs" | "tables" | "shapes" | "forms">;
  /** An open text was changed. */
  changed(file: string): void;
  /** Files may have come, gone or changed. */
  changedAnywhere(): void;
  /** Judges what changed since; texts that are as they were are not read again. */
  judge(): Promise<State>;
  /** What a file is written in; undefined for what is none of ours. */
  formatOf(file: string): FormatName | undefined;
  /** A file as it is parsed; the same text is parsed once. */
  sourceOf(file: string): Source | undefined;
}

/** What a session is opened with. */
export interface SessionOptions {
  readonly files: Files;
  readonly policies: BuiltinPolicies;
  readonly asOf: () => string;
  /** Language of the client or the command line; the configuration's when left out. */
  readonly lang?: Lang | undefined;
}

/** Opens a session; nothing is read yet. */
export function openSession({ files, policies, asOf, lang }: SessionOptions): Session {
  let state: State | undefined;
  let whole = true;
  let config: Config = readConfig(files, CONFIG_FILE, policies.forms.config).config;
  const sources = new Map<string, Source>();
  const session: Session = {
    files,
    policies,
    get lang() {
      return lang ?? config.lang ?? "en";
    },
    get state() {
      return state;
    },
    get known() {
      return state?.input ?? policies;
    },
    changed: (file) => {
      const known = state?.input.files.some((one) => one.file === file);
      if (!known || formatOf(file) !== "manifest") whole = true;
    },
    changedAnywhere: () => {
      whole = true;
    },
    judge,
    formatOf,
    sourceOf,
  };
  return session;

  async function judge(): Promise<State> {
    const again = whole || !state;
    whole = false;
    if (again) config = readConfig(files, CONFIG_FILE, policies.forms.config).config;
    const read = again ? await readInput() : state!.input;
    const input = { ...read, files: read.files.map(({ file, text }) => ({ file, text: textOf(file) ?? text })) };
    const known = state && state.input.forms === input.forms ? state.examined : undefined;
    const examined = examine(input, known && (again ? { ...known, rules: activeRules(input) } : known));
    state = { input, examined, report: reportOn(input, examined), config };
    return state;
  }

  function textOf(file: string): string | undefined {
    return files.isOpen(file) ? files.text(file).text : undefined;
  }

  async function readInput(): Promise<Input> {
    const options = {
      cwd: files.root,
      root: files.root,
      paths: [],
      packs: [],
      asOf: asOf(),
      overrides: {},
      policies,
      data: true,
    };
    const read = async (store: Store) => {
      const open = (folder: string) => (folder === files.root ? store : folderStore(folder));
      return (await readWorkspace({ ...options, open })).input;
    };
    const documents = { documentHash: files.hash, documentText: files.document };
    try {
      return { ...(await read(files)), ...documents };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      // A pack or a shared manifest that is not there: the rest is judged as if nothing were configured.
      const bare = await read({ ...files, text: (file) => (file === CONFIG_FILE ? ABSENT : files.text(file)) });
      return { ...bare, ...documents, problems: [...bare.problems, usageProblem(error.message)] };
    }
  }

  /** A problem of the configuration, at the entry that it speaks of. */
  function usageProblem(message: string): Problem {
    const source = sourceOf(CONFIG_FILE);
    const lines = source?.text.split(/\r\n|\r|\n/) ?? [];
    const quoted = /'([^']+)'/.exec(message)?.[1];
    const line = quoted === undefined ? -1 : lines.findIndex((one) => one.includes(quoted));
    const column = line < 0 ? 1 : lines[line]!.indexOf(quoted!) + 1;
    const start = { line: Math.max(0, line) + 1, column };
    const end = { ...start, column: column + (line < 0 ? 0 : quoted!.length) };
    const at = { file: CONFIG_FILE, start, end };
    return { code: "config/unusable", message: { en: message, zh: message }, at };
  }

  function formatOf(file: string): FormatName | undefined {
    if (file === CONFIG_FILE) return "config";
    if (file === (config.baseline ?? BASELINE_FILE)) return "baseline";
    if (!/\.ya?ml$/.test(file)) return undefined;
    const pack = packAround(file);
    if (pack !== undefined) return formatInPack(file.slice(pack.length + 1));
    const wants = wanting({ include: config.include ?? MANIFESTS, exclude: config.exclude ?? [] });
    return wants(file) || state?.input.files.some((one) => one.file === file) ? "manifest" : undefined;
  }

  /** The folder of the pack that a file belongs to. */
  function packAround(file: string): string | undefined {
    const parts = file.split("/").slice(0, -1);
    while (parts.length > 0) {
      const folder = parts.join("/");
      if (files.has(`${folder}/pack.yaml`)) return folder;
      parts.pop();
    }
    return undefined;
  }

  function sourceOf(file: string): Source | undefined {
    const { text } = files.text(file);
    if (text === undefined) return undefined;
    const judged = state?.examined.read.files.get(file)?.source;
    if (judged?.text === text) return judged;
    const known = sources.get(file);
    if (known?.text === text) return known;
    const { source } = parseSource(file, text);
    sources.set(file, source);
    return source;
  }
}

const ABSENT: ReturnType<Store["text"]> = {
  problem: {
    code: "source/no-such-path",
    message: { en: "there is no configuration", zh: "没有配置" },
    at: { file: CONFIG_FILE, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  },
};

/** What the files of a pack are, by their folders. */
function formatInPack(inside: string): FormatName | undefined {
  if (inside === "pack.yaml") return "pack";
  if (inside === "vocabulary.yaml") return "vocabulary";
  const folder = /^(\w+)\//.exec(inside)?.[1];
  if (folder === "decisions") return "decision";
  if (folder === "facts") return "facts";
  if (folder === "clocks") return "clocks";
  if (folder === "translations") return "translation";
  if (folder === "papers") return "paper";
  return folder === "fixtures" || folder === "manifests" ? "manifest" : "rule";
}
