import { main } from "../../src/cli/main.js";

/** What one command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string>>;
}

/** Runs a command line inside this process, on a fixed day and without colours. */
export async function run(cwd: string, argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const code = await main(argv, {
    cwd,
    env,
    colour: false,
    now: () => new Date("2026-11-21T04:00:00Z"),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    writeFile: (path, text) => {
      written[path] = text;
    },
    watch: async () => {},
  });
  return { code, out: out.join(""), err: err.join(""), written };
}
