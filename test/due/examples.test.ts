import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, vi } from "vitest";
import { dueJsonSchema } from "../../src/due/schema.js";
import { run } from "../bad-input/run.js";

vi.mock("../../src/workspace/policies.js", () => import("./policies.js"));

const root = fileURLToPath(new URL("../..", import.meta.url));
const DAY = ["--as-of", "2026-11-21"];

/** Compares with a golden file; UPDATE=1 writes it. */
function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(`golden/${name}`, import.meta.url));
  if (process.env.UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

const due = (example: string, ...args: readonly string[]) =>
  run(`${root}examples/${example}`, ["due", ...DAY, ...args]);

describe.each(["genai-chatbot", "smart-vehicle"])("examples/%s", (example) => {
  it.each([
    ["en.txt", "--lang=en"],
    ["zh.txt", "--lang=zh"],
    ["zh.md", "--lang=zh", "--format=markdown"],
    ["en.ics", "--lang=en", "--format=ics"],
  ])("%s", async (name, ...args) => {
    const { out, err, code } = await due(example, ...args);
    expect([err, code]).toEqual(["", 0]);
    expectGolden(`${example}.${name}`, out);
  });
});

describe("JSON", () => {
  const isValid = new Ajv2020({ strict: false }).compile(dueJsonSchema());

  it.each(["hotel-group", "genai-chatbot", "smart-vehicle", "bank-assistant", "clean", "hospital-research"])(
    "of examples/%s fits the published schema",
    async (example) => {
      const { out, code } = await due(example, "--format", "json");
      expect(code).toBe(0);
      isValid(JSON.parse(out));
      expect(isValid.errors).toBeNull();
    },
  );

  it("is what the schema in schemas/ says", () => {
    expect(JSON.parse(readFileSync(`${root}schemas/due.schema.json`, "utf8"))).toEqual(dueJsonSchema());
  });
});

describe("the command", () => {
  it("fails on what is overdue only where that is asked for", async () => {
    expect((await due("genai-chatbot")).code).toBe(0);
    expect((await due("genai-chatbot", "--fail-on", "overdue")).code).toBe(1);
    expect((await due("genai-chatbot", "--fail-on", "overdue", "--owner", "法务部")).code).toBe(0);
  });

  it("shows what is overdue whatever the horizon, and counts the rest", async () => {
    const { out } = await due("genai-chatbot", "--within", "0", "--lang", "en");
    expect(out).toContain("\nOverdue\n  2026-08-17  File the algorithm");
    expect(out).toContain("\n2 more after 0 days.\n1 due, 1 of them overdue, 0 not decided.\n");
  });

  it("writes a file instead", async () => {
    const { out, written } = await due("genai-chatbot", "--format", "ics", "--output", "due.ics");
    expect(out).toBe("");
    expect(written["due.ics"]).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it.each([
    [["--within", "soon"], "--within: 'soon' is not a number of days from 0 to 9999"],
    [["--within", "-1"], "--within"],
    [["--owner", "法务"], "--owner: no manifest names '法务' as an owner; did you mean '法务部'?"],
    [["--format", "ical"], "--format cannot be 'ical': one of text, json, ics, markdown"],
    [["--fail-on", "error"], "--fail-on cannot be 'error': one of overdue, never"],
    [["nowhere"], "there is no file or folder 'nowhere'"],
  ])("refuses %j", async (args, message) => {
    const { code, err } = await due("genai-chatbot", ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("fails where a manifest cannot be read: a clock may be missing", async () => {
    const { code, err, out } = await run(`${root}test/bad-input`, ["due", "duplicate-key", ...DAY, "--lang", "en"]);
    expect(err).toMatch(/:\d+:\d+ {2}.+/);
    expect(out).toContain("Nothing with a clock is due.");
    expect(code).toBe(1);
  });
});
