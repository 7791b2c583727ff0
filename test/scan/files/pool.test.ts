import { describe, expect, it } from "vitest";
import type { CodeFile } from "../../../src/scan/files/discover.js";
import { mapFiles, type Work, workersFor } from "../../../src/scan/files/pool.js";

// Workers run compiled code, as the product does.
const script = new URL("toy-worker.mjs", import.meta.url);
const { prepare } = await import(script.href);

const sized = (names: readonly string[], size = 10): CodeFile[] => names.map((file) => ({ file, size }));
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `f${i}.ts`);

async function run(names: readonly string[], options: Partial<Work<{ prefix: string }, string>> = {}) {
  const work = { files: sized(names), prepare, data: { prefix: "> " }, script, ...options };
  const results = await mapFiles<{ prefix: string }, string>(work);
  return results.map(({ value, problem }) => value ?? [problem?.code, problem?.at.file]);
}

describe.each([0, 1, 3])("with %i workers", (workers) => {
  it("gives results in the order of the files", async () => {
    const names = [...numbered(200), "__proto__", "a\nb.ts"];
    expect(await run(names, { workers })).toEqual(names.map((name) => `> ${name}`));
  });

  it("keeps an exception to its file", async () => {
    expect(await run(["a.ts", "throws.ts", "b.ts"], { workers })).toEqual([
      "> a.ts",
      ["scan/failed", "throws.ts"],
      "> b.ts",
    ]);
  });

  it("tells how far it is, and takes no files", async () => {
    const told: number[] = [];
    await run(numbered(100), { workers, onProgress: (done) => told.push(done) });
    expect(told).toEqual(
      [32, 64, 96, 100]
        .filter((done) => told.includes(done))
        .concat(told)
        .slice(-told.length),
    );
    expect(told.at(-1)).toBe(100);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(await run([], { workers })).toEqual([]);
  });
});

describe("a worker that fails", () => {
  it.each(["exits", "eats", "uncloneable"])("loses only the file that %s", async (what) => {
    const names = [...numbered(40), `${what}.ts`, ...numbered(40)];
    const results = await run(names, { workers: 2, memory: 64 });
    expect(results[40]).toEqual(["scan/failed", `${what}.ts`]);
    expect(results.toSpliced(40, 1)).toEqual(names.toSpliced(40, 1).map((name) => `> ${name}`));
  });

  it("is ended when one file takes too long", async () => {
    const names = [...numbered(5), "hangs.ts", ...numbered(40), "hangs-too.ts"];
    const results = await run(names, { workers: 2, limit: 1_000 });
    expect(results[5]).toEqual(["scan/timed-out", "hangs.ts"]);
    expect(results[46]).toEqual(["scan/timed-out", "hangs-too.ts"]);
    expect(results.filter((result) => typeof result === "string")).toHaveLength(45);
  });

  it("again and again makes the scan give up, and tell what it did not read", async () => {
    const names = [...Array.from({ length: 30 }, (_, i) => `exits${i}.ts`), "a.ts"];
    const codes = (await run(names, { workers: 1 })).map(([code]) => code);
    expect(codes).toEqual([...new Array(20).fill("scan/failed"), ...new Array(11).fill("scan/given-up")]);
  });

  it("to start leaves the work to this thread, where its reason shows", async () => {
    const gone = new URL("no-such-worker.mjs", import.meta.url);
    expect(await run(["a.ts", "b.ts"], { workers: 2, script: gone })).toEqual(["> a.ts", "> b.ts"]);
    await expect(run(["a.ts"], { workers: 1, data: { prefix: "broken" } })).rejects.toThrow("cannot start");
  });
});

it("starts workers for many files or bytes only, and few of them", () => {
  expect(workersFor(sized(numbered(150)))).toBe(0);
  expect(workersFor(sized(["a"], 1_048_576))).toBe(0);
  const many = workersFor(sized(numbered(151)));
  expect(workersFor(sized(["a"], 1_048_577))).toBe(many);
  expect(many).toBeLessThanOrEqual(4);
  expect(many).not.toBe(1);
});
