import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/main.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const base = mkdtempSync(join(realpathSync(tmpdir()), "watch-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const PACK = "id: own\ntitle: { en: Own, zh: 自有 }\nversion: 1.0.0\n";
const RULE = `id: no-phones
title: { en: No phones, zh: 无电话 }
law: [{ instrument: pipl, article: "6" }]
level: error
since: 2021-11-01
on: dataset
assert: "!it.fields.exists(f, f.category == 'basic.phone')"
message: { en: "'{it.id}' has phones", zh: "“{it.id}”含有电话" }
fix: { en: remove them, zh: 删除 }
why: |
  Because.
examples:
  - name: a phone
    given: |
      datasets:
        - { id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] } # expect: fail
  - name: a name
    given: |
      datasets:
        - { id: guests, fields: [{ name: name, category: basic.name }], subjects: [customers] }
`;
const HOLDS = "1 rule or decision, 2 examples: 2 hold, 0 fail.\n";
const WAITS = "Waiting for changes in ./own (Ctrl+C stops).\n";

/** Changes files and tells the watcher; gives what was printed since. */
type Change = (files: Readonly<Record<string, string | undefined>>) => Promise<string>;

/** Watches a fresh pack, runs the steps, and gives the exit code; `printed` is what the first run says. */
async function watching(name: string, steps: (change: Change, printed: string) => Promise<void>): Promise<number> {
  const cwd = join(base, name);
  const write = (file: string, text: string | undefined) => {
    const path = join(cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  };
  write("own/pack.yaml", PACK);
  write("own/rules/no-phones.yaml", RULE);
  let text = "";
  const print = (more: string) => {
    text += more;
  };
  const take = () => {
    const taken = text;
    text = "";
    return taken;
  };
  return await main(["test", "./own", "--watch"], {
    cwd,
    env: {},
    colour: false,
    now: () => new Date("2026-11-21T04:00:00Z"),
    out: print,
    err: print,
    writeFile: () => {},
    watch: async (folders, changed) => {
      expect(folders).toEqual(["./own"]);
      await steps(async (files) => {
        for (const [file, one] of Object.entries(files)) write(file, one);
        changed();
        await vi.waitFor(() => {
          if (!text.endsWith(WAITS)) throw new Error("still running");
        });
        return take();
      }, take());
      changed();
      await new Promise((done) => setImmediate(done));
    },
  });
}

describe("hegui test --watch", () => {
  it("runs at once and after a change, names the files, and stops with 0", async () => {
    const code = await watching("changes", async (change, printed) => {
      expect(printed).toBe(`${HOLDS}${WAITS}`);
      const again = await change({ "own/rules/no-phones.yaml": RULE.replace("basic.phone'", "basic.name'") });
      expect(again).toContain("\n── changed: own/rules/no-phones.yaml ──\n\nFAIL  no-phones › a phone\n");
      expect(again).toContain("2 examples: 0 hold, 2 fail.\n");
      expect(await change({ "own/rules/no-phones.yaml": RULE })).toBe(
        `\n── changed: own/rules/no-phones.yaml ──\n\n${HOLDS}${WAITS}`,
      );
    });
    expect(code).toBe(0);
  });

  it("survives broken YAML, a pack file that is gone, and a pack without rules", async () => {
    await watching("broken", async (change) => {
      const broken = await change({ "own/rules/no-phones.yaml": `${RULE}  - [ x\n` });
      expect(broken).toMatch(
        /changed: own\/rules\/no-phones.yaml ──\n\nPROBLEM {2}own\/rules\/no-phones.yaml:\d+:\d+ {2}source\/not-yaml\n/,
      );
      expect(broken).toMatch(/\n +│ +\^\n/);
      expect(await change({ "own/pack.yaml": undefined })).toContain("hegui: there is no pack './own'");
      const empty = await change({ "own/pack.yaml": PACK, "own/rules/no-phones.yaml": undefined });
      expect(empty).toContain("changed: own/pack.yaml, own/rules/no-phones.yaml ──\n\nhegui: no rule or decision");
      expect(await change({ "own/rules/no-phones.yaml": RULE })).toContain(HOLDS);
    });
  });

  it("does not run when no text of a pack changed: touched files, and files that are none of a pack", async () => {
    await watching("quiet", async (change) => {
      expect(await change({ "own/rules/no-phones.yaml": RULE.replace("Because.", "Why not.") })).toContain(HOLDS);
    });
    const out: string[] = [];
    const others = [".no-phones.yaml.swp", "no-phones.yaml~", "note.txt", "node_modules/x/a.yaml"];
    await main(["test", "./own", "--watch"], {
      cwd: join(base, "quiet"),
      env: {},
      colour: false,
      now: () => new Date("2026-11-21T04:00:00Z"),
      out: (text) => out.push(text),
      err: (text) => out.push(text),
      writeFile: () => {},
      watch: async (_, changed) => {
        utimesSync(join(base, "quiet/own/pack.yaml"), 1, 1);
        changed();
        for (const file of others) {
          mkdirSync(dirname(join(base, "quiet/own", file)), { recursive: true });
          writeFileSync(join(base, "quiet/own", file), "x");
        }
        changed();
      },
    });
    expect(out.join("")).toBe(`${HOLDS}${WAITS}`);
  });
});
