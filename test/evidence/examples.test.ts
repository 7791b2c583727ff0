import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { InTotoStatement } from "./in-toto-schema.js";
import { AssessmentResults, brokenReferences } from "./oscal-schema.js";
import { DAY, differences, folder, hegui, statementText, verified } from "./workspace.js";

vi.mock("../../src/workspace/policies.js", async () => {
  const { policies } = await import("../policies.js");
  return { builtinPolicies: () => policies };
});

const root = fileURLToPath(new URL("../..", import.meta.url));
const EXAMPLES = [
  ...["hotel-group", "hr-saas", "mobile-game", "genai-chatbot", "overseas-llm-feature", "image-app"],
  ...["smart-vehicle", "bank-assistant", "hospital-research", "clean", "clean-ai"],
];
const GOLDEN = ["hotel-group", "clean"];

/** A copy of an example outside of our own repository, whose commits are not part of it. */
function example(name: string): string {
  const at = folder({});
  cpSync(join(root, "examples", name), at, { recursive: true });
  return at;
}

function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(`./golden/${name}`, import.meta.url));
  if (process.env.UPDATE) {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
}

describe.each(EXAMPLES)("examples/%s", (name) => {
  const at = example(name);

  it.each(["test-result", "svr"])("gives a statement in the form of in-toto that verifies: %s", async (predicate) => {
    const text = await statementText(at, "--predicate", predicate);
    expect(InTotoStatement.safeParse(JSON.parse(text)).error).toBeUndefined();
    const { code, found } = await verified(at, text);
    expect([code, differences(found)]).toEqual([0, []]);
  });

  it.each(["en", "zh"])("gives assessment results in the form of OSCAL: %s", async (lang) => {
    const { code, out } = await hegui(at, ["report", "oscal", ...DAY, "--lang", lang]);
    expect(code).toBe(0);
    const parsed = AssessmentResults.safeParse(JSON.parse(out));
    expect(parsed.error).toBeUndefined();
    expect(brokenReferences(parsed.data)).toEqual([]);
  });
});

describe.each(GOLDEN)("examples/%s in full", (name) => {
  const at = example(name);

  /** Digests of law and packs change with every rule; that they are covered is tested elsewhere. */
  const withoutPolicies = (text: string) =>
    text.replace(
      /("name": "(?:law|pack\/[^"]+|hegui check --format json)",\s+"digest": \{\s+"sha256": ")[0-9a-f]{64}/g,
      "$1…",
    );

  it("as a statement", async () => {
    expectGolden(`${name}.intoto.json`, withoutPolicies(await statementText(at)));
  });

  it("as a verification result", async () => {
    expectGolden(`${name}.svr.json`, withoutPolicies(await statementText(at, "--predicate", "svr")));
  });
});
