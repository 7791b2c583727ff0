/** A host as a table has it, and what it tells. */
export interface HostRow {
  /** `*.x` is x and what lies below it; `*` inside a label is a glob; what follows a slash is a path prefix. */
  readonly pattern: string;
  readonly id: string;
  /** What lies below a host without `*.` counts too. */
  readonly below: boolean;
  readonly where?: string;
  readonly territory?: string;
  readonly use?: "download";
  readonly weak?: boolean;
}

/** A host row made ready for matching. */
export interface HostPattern extends Omit<HostRow, "pattern"> {
  /** Labels before the indexed end, some of them globs. */
  readonly head: readonly string[];
  readonly path: string;
  /** Letters that are spelled out: of several that match, the longest wins. */
  readonly weight: number;
}

/** Patterns by the end of the host that holds no glob. */
export type HostIndex = Readonly<Record<string, readonly HostPattern[]>>;

/** Indexes patterns of hosts. */
export function compileHosts(rows: readonly HostRow[]): HostIndex {
  const index: Record<string, HostPattern[]> = {};
  for (const { pattern, ...row } of rows) {
    const slash = pattern.indexOf("/");
    const host = slash < 0 ? pattern : pattern.slice(0, slash);
    const path = slash < 0 ? "" : pattern.slice(slash);
    const deep = host.startsWith("*.");
    const labels = (deep ? host.slice(2) : host).split(".");
    const tail = labels.length - [...labels].reverse().findIndex((label) => label.includes("*"));
    const from = tail > labels.length ? 0 : tail;
    const key = labels.slice(from).join(".");
    const weight = pattern.replaceAll("*", "").length;
    index[key] ??= [];
    index[key].push({ ...row, below: row.below || deep, head: labels.slice(0, from), path, weight });
  }
  return index;
}

/** The longest patterns that a host and path match; several where they tie. */
export function matchHost(index: HostIndex, host: string, path: string): readonly HostPattern[] {
  const labels = host.split(".");
  let best: HostPattern[] = [];
  for (let from = 0; from < labels.length; from++) {
    const key = labels.slice(from).join(".");
    if (!Object.hasOwn(index, key)) continue;
    for (const pattern of index[key]!) {
      if (!matches(pattern, labels.slice(0, from), path)) continue;
      const lead = best[0]?.weight ?? -1;
      if (pattern.weight > lead) best = [pattern];
      else if (pattern.weight === lead) best.push(pattern);
    }
  }
  return best;
}

function matches({ head, below, path: prefix }: HostPattern, before: readonly string[], path: string): boolean {
  if (before.length < head.length || (before.length > head.length && !below)) return false;
  if (!head.every((glob, i) => globMatches(glob, before[before.length - head.length + i]!))) return false;
  return prefix === "" || path === prefix || (path.startsWith(prefix) && /[/?#]/.test(path[prefix.length] ?? "/"));
}

/** Whether a text is what a pattern says, in which `*` stands for anything. Linear: only the last star is retried. */
export function globMatches(glob: string, text: string): boolean {
  let g = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (g < glob.length && glob[g] === "*") {
      star = g++;
      mark = t;
    } else if (g < glob.length && glob[g] === text[t]) {
      g++;
      t++;
    } else if (star >= 0) {
      g = star + 1;
      t = ++mark;
    } else return false;
  }
  while (glob[g] === "*") g++;
  return g === glob.length;
}
