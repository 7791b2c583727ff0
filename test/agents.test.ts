import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { agentsBlock } from "../src/author/agents.js";
import { reportJsonSchema } from "../src/report/report-schema.js";
import { hegui, workspace } from "./cli-code.js";

const text = readFileSync(fileURLToPath(new URL("../docs/agents.md", import.meta.url)), "utf8");

const MANIFEST = `version: 1
organizations:
  - { id: acme, legal_name: Acme }
datasets:
  - { id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
activities:
  - { id: delivery, purpose: Deliver orders, uses: [guests], legal_basis: contract, necessary: false }
`;
// A broken document is left out and asks nothing, so that it stands apart.
const BROKEN = `version: 1
datasets:
  - { id: visitors, fields: [{ name: phone, category: basic.phone }], subjcts: [customers] }
`;

/** The keys of a table of the document, from the row after its head to the next empty line. */
function keysBelow(heading: string): readonly string[] {
  const table = text.split(heading)[1]!.split("| key | is |\n|---|---|\n")[1]!.split("\n\n")[0]!;
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key!);
}

const steps = (key: string) => key.replaceAll("[]", ".[]").split(".");

type Schema = { readonly properties?: Record<string, Schema>; readonly items?: Schema; readonly $ref?: string };

/** Whether a schema has a key behind a route. */
function has(root: Schema, key: string): boolean {
  const found = steps(key).reduce<Schema | undefined>((here, step) => {
    const inner = step === "[]" ? here?.items : here?.properties?.[step];
    return inner?.$ref
      ? inner.$ref
          .slice(2)
          .split("/")
          .reduce((at, name) => (at as never)[name], root)
      : inner;
  }, root);
  return found !== undefined;
}

/** What stands behind a route, in every item of the lists on it. */
function values(value: unknown, route: readonly string[]): readonly unknown[] {
  const [step, ...rest] = route;
  if (step === undefined) return value === undefined ? [] : [value];
  if (step === "[]") return (value as readonly unknown[]).flatMap((one) => values(one, rest));
  return typeof value === "object" && value !== null ? values((value as Record<string, unknown>)[step], rest) : [];
}

function shop(): string {
  const at = workspace({ "compliance/shop.hegui.yaml": MANIFEST, "compliance/visitors.hegui.yaml": BROKEN });
  hegui(at, ["new", "pack", "packs/acme"]);
  return at;
}

describe("docs/agents.md", () => {
  const keys = keysBelow("## What to read in the report");
  const testKeys = keysBelow("prints another, for those who write rules:");

  it("names enough keys, and only those that the schema of the report has", () => {
    expect(keys.length).toBeGreaterThan(25);
    expect(keys.filter((key) => !has(reportJsonSchema() as Schema, key))).toEqual([]);
    expect(has(reportJsonSchema() as Schema, "findings[].severity")).toBe(false);
  });

  it("a report has them, but for those that only some questions and problems have", () => {
    const report = JSON.parse(hegui(shop(), ["check", "--format", "json", "--as-of", "2026-11-21"]).out);
    const absent = keys.filter((key) => values(report, steps(key)).length === 0);
    expect(absent).toEqual(["questions[].reason.en"]);
  });

  it("the result of a test has the keys of its table", () => {
    const result = JSON.parse(hegui(shop(), ["test", "packs/acme", "--format", "json"]).out);
    expect(testKeys.length).toBeGreaterThan(7);
    expect(testKeys.filter((key) => values(result, steps(key)).length === 0)).toEqual([]);
  });

  it("every command ends as it says", () => {
    const commands = [...text.matchAll(/^npx hegui (.+?) {3}# exit (\d):/gm)];
    expect(commands.length).toBe([...text.matchAll(/^npx hegui /gm)].length);
    const at = shop();
    for (const [, command, code] of commands)
      expect([command, hegui(at, command!.split(" ")).code]).toEqual([command, Number(code)]);
    expect(readFileSync(join(at, "AGENTS.md"), "utf8")).toContain(agentsBlock("zh").text.trim());
  });

  it("shows the block that the command writes", () => {
    expect(text).toContain(`\`\`\`\`markdown\n${agentsBlock("en").text.trim()}\n\`\`\`\``);
  });
});

describe("the block", () => {
  it.each(["en", "zh"] as const)("in %s: names only keys that a report has, and files that matter", (lang) => {
    const named = [...agentsBlock(lang).text.matchAll(/`(\w+(?:\.\w+)*)`/g)].map(([, key]) => key!);
    const top = Object.keys(reportJsonSchema().properties as object);
    const inner = ["findings", "questions", "problems"].map(
      (list) => (key: string) => has(reportJsonSchema() as Schema, `${list}[].${key}`),
    );
    const words = new Set(["false", "fail", "hegui.baseline.yaml", "hegui.config.yaml"]);
    const unknown = named.filter((key) => !words.has(key) && !top.includes(key) && !inner.some((holds) => holds(key)));
    expect(unknown).toEqual([]);
    for (const forbidden of ["hegui.baseline.yaml", "hegui.config.yaml", "hegui-ignore", "# expect"])
      expect(agentsBlock(lang).text).toContain(forbidden);
  });
});
