import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { run } from "../bad-input/run.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const here = fileURLToPath(new URL("./packs", import.meta.url));

/** Compares with a file under `golden/`; UPDATE=1 writes it. */
function expectGolden(name: string, found: string): void {
  const folder = new URL("./golden/", import.meta.url);
  if (process.env.UPDATE === "1") {
    if (!existsSync(folder)) mkdirSync(folder);
    writeFileSync(new URL(name, folder), found);
  }
  expect(found).toBe(readFileSync(new URL(name, folder), "utf8"));
}

describe("what hegui test prints", () => {
  it.each<[string, string[], number]>([
    ["rules.txt", ["./rules"], 1],
    ["rules-zh.txt", ["./rules", "--lang", "zh"], 1],
    ["tables.txt", ["./tables"], 1],
    ["tables.json", ["./tables", "--format", "json"], 1],
    ["broken.txt", ["./broken"], 2],
    ["broken-zh.txt", ["./broken", "--lang", "zh"], 2],
    ["broken.json", ["./broken", "--format", "json"], 2],
    ["loose.txt", ["./loose"], 0],
    ["loose-mutate.txt", ["./loose", "--mutate"], 1],
    ["loose-mutate-zh.txt", ["./loose", "--mutate", "--lang", "zh"], 1],
    ["loose-mutate.json", ["./loose", "--mutate", "-f", "json"], 1],
    ["loose-mutate.xml", ["./loose", "--mutate", "-f", "junit"], 1],
    ["tables.xml", ["./tables", "-f", "junit"], 1],
    ["hostile.txt", ["./hostile", "--mutate"], 1],
    ["hostile.xml", ["./hostile", "-f", "junit"], 1],
    ["advice.txt", ["./loose", "--mutate", "--rule", "loose-count-kept"], 0],
  ])("%s", async (name, argv, code) => {
    const ran = await run(here, ["test", ...argv]);
    expectGolden(name, ran.out + ran.err);
    expect(ran.code).toBe(code);
    // Nothing of a pack is a command to a CI runner or a terminal.
    expect(ran.out).not.toMatch(/^\s*::[a-z]|##\[|\u001b|\u202e/m);
  });

  it("names the same places from inside the pack", async () => {
    const { out, code } = await run(`${here}/rules`, ["test", ".", "--rule", "not-yet"]);
    expect(code).toBe(1);
    expect(out).toContain("  rules/not-yet.yaml:18:17\n");
  });

  it.each([
    [["./loose", "--watch", "--format", "json"], "hegui: --watch prints text only\n"],
    [["--watch"], "hegui: name the folder of a pack to watch\n"],
    [["./nowhere", "--watch"], "hegui: there is no folder './nowhere' to watch\n"],
    [["./loose", "--rule", "zzz"], "hegui: no rule or decision with examples matches\n"],
  ])("%j is a mistake", async (argv, err) => {
    expect(await run(here, ["test", ...argv])).toEqual({ code: 2, out: "", err, written: {} });
  });
});
