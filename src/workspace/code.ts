import type { ScanInput } from "../examine.js";
import type { Sighting } from "../model/entity.js";
import { cacheFolder, keyOf, openCache } from "../scan/files/cache.js";
import { type CodeFile, discoverCode } from "../scan/files/discover.js";
import { mapFiles } from "../scan/files/pool.js";
import { readCode } from "../scan/files/read.js";
import { countSkips, type SkipReason } from "../scan/files/skip.js";
import type { Ignore } from "../scan/ignore.js";
import { isReadable } from "../scan/read/reader.js";
import { assemble, type FileScan, judged } from "../scan/scan.js";
import type { Signal } from "../scan/signal.js";
import { loadTools } from "../scan/tools.js";
import { prepare, type ScanData, type Scanned } from "../scan/worker.js";
import type { Problem } from "../source/problem.js";
import type { Span } from "../source/span.js";
import { VERSION } from "../version.js";
import { baseScans } from "./code-base.js";
import { BASELINE_FILE } from "./policy.js";
import { CONFIG_FILE, MANIFESTS } from "./settings.js";
import type { Workspace } from "./workspace.js";

/** How the code of a workspace is scanned. */
export interface CodeOptions {
  /** Folder of what the scan loads: grammars/, vocabulary.json, scan/worker.js. */
  readonly assets: URL;
  /** Tests, fixtures, examples and documents too. */
  readonly tests: boolean;
  /** Files under version control, where that is known. */
  readonly tracked?: ReadonlySet<string>;
  /** Folder that keeps results between runs instead of the one below node_modules. */
  readonly cache?: string;
  /** Told now and then how many files are done. */
  readonly progress?: (done: number, all: number) => void;
}

/** The code of a workspace as a check takes it. */
export interface ScannedCode {
  readonly signals: readonly Signal[];
  readonly sightings: readonly Sighting[];
  readonly scan: ScanInput;
  readonly problems: readonly Problem[];
  /** The same of the commit to compare with. */
  readonly base?: { readonly signals: readonly Sighting[]; readonly ignores: readonly Ignore[] };
}

/** Scans the code below the root of a workspace, and that of the commit to compare with. */
export async function scanCode(workspace: Workspace, options: CodeOptions): Promise<ScannedCode> {
  const { root, paths, scan: config, base, place } = workspace;
  const search = {
    include: config.include ?? [],
    // Manifests are no code; their words would be taken for its own.
    exclude: [...(config.exclude ?? []), ...MANIFESTS, CONFIG_FILE, BASELINE_FILE],
    tests: options.tests,
    wanted: isReadable,
  };
  const found = discoverCode(root, {
    ...search,
    paths,
    ...(options.tracked && { tracked: options.tracked }),
    untrusted: base?.untrusted ?? false,
  });
  const { scans, reasons, problems } = await scanFiles(root, found.files, options);
  const tools = await loadTools(options.assets);
  const scan = assemble(scans, tools.vocabulary);
  const move = (at: Span): Span => ({ ...at, file: place(at.file) });
  const { signals, unsure } = judged(scan, lineReader(root));
  const before = base && assemble(await baseScans(base, search, scans, tools), tools.vocabulary);
  return {
    signals: scan.signals.map((one) => ({ ...one, at: move(one.at) })),
    sightings: signals.map((one) => moved(one, move)),
    scan: {
      files: scans.length,
      skipped: added(found.skipped, countSkips(reasons)),
      unsure,
      ignores: scan.ignores.map((one) => ({ ...one, at: move(one.at) })),
    },
    problems: [...found.problems, ...problems].map((one) => ({ ...one, at: move(one.at) })),
    ...(before && {
      base: {
        signals: judged(before, () => "").signals.map((one) => moved(one, move)),
        ignores: before.ignores.map((one) => ({ ...one, at: move(one.at) })),
      },
    }),
  };
}

interface ScannedFiles {
  readonly scans: readonly FileScan[];
  readonly reasons: readonly SkipReason[];
  readonly problems: readonly Problem[];
}

/** Scans files, those that an earlier run kept results of excepted. */
async function scanFiles(root: string, files: readonly CodeFile[], options: CodeOptions): Promise<ScannedFiles> {
  const { assets, tracked, progress } = options;
  const folder = cacheFolder(root, { ...(options.cache && { named: options.cache }), ...(tracked && { tracked }) });
  const cache = openCache(folder, VERSION);
  const keys = new Map<string, string>();
  const kept = new Map<string, FileScan>();
  if (folder !== undefined)
    for (const { file } of files) {
      const { text } = readCode(root, file);
      if (text === undefined) continue;
      const key = keyOf(file, text);
      keys.set(file, key);
      const scan = cache.get(key) as FileScan | undefined;
      if (scan) kept.set(file, scan);
    }
  const fresh = files.filter(({ file }) => !kept.has(file));
  const mapped = await mapFiles<ScanData, Scanned>({
    files: fresh,
    prepare,
    data: { root, assets: assets.href },
    script: new URL("scan/worker.js", assets),
    onProgress: (done) => progress?.(kept.size + done, files.length),
  });
  const results = new Map(fresh.map(({ file }, index) => [file, mapped[index]!]));
  for (const [file, { value }] of results) {
    const key = keys.get(file);
    if (value?.scan && key !== undefined) cache.set(key, value.scan);
  }
  cache.save();
  const all = files.map(({ file }) => results.get(file) ?? { value: { scan: kept.get(file)! } });
  return {
    scans: all.flatMap(({ value }) => value?.scan ?? []),
    reasons: all.flatMap(({ value }) => value?.skipped ?? []),
    problems: all.flatMap((one) => one.problem ?? one.value?.problem ?? []),
  };
}

function moved({ data, at, line, others }: Sighting, move: (at: Span) => Span): Sighting {
  return { data, at: move(at), line, others: others.map(move) };
}

/** Lines of code by place; files are read again, as few of them hold anything. */
function lineReader(root: string): (at: Span) => string {
  const known = new Map<string, readonly string[]>();
  return ({ file, start }) => {
    const lines = known.get(file) ?? (readCode(root, file).text ?? "").split(/\r\n|\r|\n/);
    known.set(file, lines);
    return (lines[start.line - 1] ?? "").slice(0, 400);
  };
}

function added(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sum = (key: string) => (a[key] ?? 0) + (b[key] ?? 0);
  return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, sum(key)]));
}
