import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cacheFolder, keyOf, openCache } from "../../../src/scan/files/cache.js";
import { newWorkspace, type Workspace } from "./workspace.js";

let space: Workspace;
let folder: string;
let file: string;
beforeEach(() => {
  space = newWorkspace();
  folder = join(space.base, "cache/deep");
  file = join(folder, "scan.jsonl");
});
afterEach(() => space.remove());

const A = keyOf("a.ts", "a");
const B = keyOf("b.ts", "b");

function filled(entries: Readonly<Record<string, unknown>>, version = "1") {
  const cache = openCache(folder, version);
  for (const [key, value] of Object.entries(entries)) cache.set(key, value);
  expect(cache.save()).toBe(true);
}

it("has a key for a name with a text", () => {
  expect(A).toMatch(/^[0-9a-f]{64}$/);
  expect(keyOf("a.ts", "a")).toBe(A);
  expect(
    new Set([A, B, keyOf("a.ts", "b"), keyOf("b.ts", "a"), keyOf("a.ts\nb", "c"), keyOf("a.ts", "b\nc")]).size,
  ).toBe(6);
});

describe("what was kept", () => {
  it("is there in the next run", () => {
    filled({ [A]: [{ text: "行\n\u2028" }], [B]: null });
    const cache = openCache(folder, "1");
    expect(cache.get(A)).toEqual([{ text: "行\n\u2028" }]);
    expect(cache.get(B)).toBeNull();
    expect(cache.get(keyOf("c.ts", ""))).toBeUndefined();
  });

  it("is written in one step, for this user only, and only when something is new", () => {
    filled({ [A]: 1 });
    expect(readdirSync(folder)).toEqual(["scan.jsonl"]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, readFileSync(file, "utf8").replace(" 1\n", " 2\n"));
    const cache = openCache(folder, "1");
    expect(cache.get(A)).toBe(2);
    writeFileSync(file, "changed meanwhile");
    expect(cache.save()).toBe(true);
    expect(readFileSync(file, "utf8")).toBe("changed meanwhile");
  });

  it("is forgotten with another version of the product or its tables", () => {
    filled({ [A]: 1 });
    expect(openCache(folder, "2").get(A)).toBeUndefined();
  });

  it("stays while there is room, what was used last first", () => {
    filled({ [A]: "old", [B]: "used" });
    const cache = openCache(folder, "1", 300);
    cache.get(B);
    cache.set(keyOf("c.ts", ""), "x".repeat(60));
    expect(cache.save()).toBe(true);
    expect(statSync(file).size).toBeLessThanOrEqual(300);
    const next = openCache(folder, "1");
    expect([next.get(A), next.get(B), next.get(keyOf("c.ts", ""))]).toEqual([undefined, "used", "x".repeat(60)]);
  });

  it("grows by what each run adds", () => {
    filled({ [A]: 1 });
    filled({ [B]: 2 });
    filled({ [A]: 3 });
    const cache = openCache(folder, "1");
    expect([cache.get(A), cache.get(B)]).toEqual([3, 2]);
  });
});

describe("a file that is not ours", () => {
  it.each([
    ["foreign", "hello\n"],
    ["empty", ""],
    ["binary", "\0\u0001\uFFFD"],
    ["without a header", `${A} 1\n`],
    ["with a header of somebody else", `{"hegui":"scan","version":"1","more":1}\n${A} 1\n`],
  ])("is as good as none: %s", (_, text) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    const cache = openCache(folder, "1");
    expect(cache.get(A)).toBeUndefined();
    cache.set(A, 5);
    expect(cache.save()).toBe(true);
    expect(openCache(folder, "1").get(A)).toBe(5);
  });

  it("may be damaged in one place only", () => {
    filled({ [A]: { long: "value" }, [B]: 2 });
    writeFileSync(file, `${readFileSync(file, "utf8").replace('{"long"', '{"lo')}__proto__ 1\n${A.slice(1)}`);
    const cache = openCache(folder, "1");
    expect([cache.get(A), cache.get(B), cache.get("__proto__")]).toEqual([undefined, 2, undefined]);
  });

  it("is not read when it is too large, a link or a folder", () => {
    filled({ [A]: 1 });
    expect(openCache(folder, "1", 20).get(A)).toBeUndefined();
    const other = join(space.base, "other");
    mkdirSync(other);
    symlinkSync(file, join(other, "scan.jsonl"));
    expect(openCache(other, "1").get(A)).toBeUndefined();
    mkdirSync(join(space.base, "third/scan.jsonl"), { recursive: true });
    const third = openCache(join(space.base, "third"), "1");
    third.set(A, 1);
    expect(third.save()).toBe(false);
    expect(readdirSync(join(space.base, "third"))).toEqual(["scan.jsonl"]);
  });

  it("keeps a run without a folder, or with one that cannot be made, from nothing", () => {
    const cache = openCache(undefined, "1");
    cache.set(A, 1);
    expect(cache.get(A)).toBe(1);
    expect(cache.save()).toBe(true);
    writeFileSync(join(space.base, "plain"), "");
    const blocked = openCache(join(space.base, "plain/cache"), "1");
    blocked.set(A, 1);
    expect(blocked.save()).toBe(false);
  });
});

describe("the folder", () => {
  const none = new Set<string>();
  const usual = () => join(space.root, "node_modules/.cache/hegui");

  it("lies in node_modules when that is there and nothing below comes with the code", () => {
    expect(cacheFolder(space.root, { tracked: none })).toBeUndefined();
    mkdirSync(join(space.root, "node_modules"));
    expect(cacheFolder(space.root, { tracked: none })).toBe(usual());
    expect(cacheFolder(space.root, { tracked: new Set(["src/a.ts", "node_modules/x.js"]) })).toBe(usual());
    mkdirSync(usual(), { recursive: true });
    expect(cacheFolder(space.root, { tracked: none })).toBe(usual());
  });

  it("is off when version control is unknown, holds the file, or holds a folder around it as one", () => {
    mkdirSync(join(space.root, "node_modules"));
    expect(cacheFolder(space.root, {})).toBeUndefined();
    for (const name of ["node_modules/.cache/hegui/scan.jsonl", "NODE_MODULES/.Cache/hegui/scan.jsonl", "node_modules"])
      expect(cacheFolder(space.root, { tracked: new Set([name]) })).toBeUndefined();
  });

  it("is off when a part of the way is a link", () => {
    mkdirSync(join(space.root, "evil/.cache/hegui"), { recursive: true });
    symlinkSync("evil", join(space.root, "node_modules"));
    expect(cacheFolder(space.root, { tracked: none })).toBeUndefined();
    const second = newWorkspace();
    mkdirSync(join(second.root, "node_modules"));
    symlinkSync(join(space.root, "evil"), join(second.root, "node_modules/.cache"));
    expect(cacheFolder(second.root, { tracked: none })).toBeUndefined();
    second.remove();
  });

  it("may be named, but not where version control holds the file", () => {
    const named = join(space.root, "tmp/cache");
    expect(cacheFolder(space.root, { named })).toBe(named);
    expect(cacheFolder(space.root, { named, tracked: none })).toBe(named);
    const tracked = new Set(["tmp/cache/scan.jsonl", "evil/scan.jsonl"]);
    expect(cacheFolder(space.root, { named, tracked })).toBeUndefined();
    mkdirSync(join(space.root, "evil"));
    symlinkSync("evil", join(space.root, "innocent"));
    expect(cacheFolder(space.root, { named: join(space.root, "innocent"), tracked })).toBeUndefined();
    expect(cacheFolder(space.root, { named: join(space.base, "elsewhere"), tracked })).toBe(
      join(space.base, "elsewhere"),
    );
  });
});
