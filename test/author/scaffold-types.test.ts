import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { codeRuleText } from "../../src/author/scaffold/code-rule.js";
import { KINDS } from "../../src/manifest/kind.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const project = mkdtempSync(join(tmpdir(), "hegui-scaffold-"));
afterAll(() => rmSync(project, { recursive: true }));

/** What the compiler says of a project under strict; nothing when it is content. */
function compiled(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
  const compilerOptions = {
    strict: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    target: "ES2023",
    module: "NodeNext",
    noEmit: true,
    types: ["node"],
    paths: { hegui: [join(root, ".build/index.d.ts")] },
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc")], { cwd: project });
    return "";
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout);
  }
}

it("a rule in TypeScript about any kind compiles under strict, as written and once its check is there", () => {
  mkdirSync(join(project, "node_modules"));
  for (const name of ["@types", "zod"])
    symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
  const files = KINDS.flatMap((on) => {
    const text = codeRuleText({ id: `acme-${on}`, on, since: "2026-11-22", lang: "en" });
    const condition = /try `(\(it\) => [^`]+)`/.exec(text)![1]!;
    return [
      [`${on}.ts`, text],
      [`${on}-written.ts`, text.replace("check: () => true", `check: ${condition}`)],
    ];
  });
  expect(compiled(Object.fromEntries(files))).toBe("");
  const wrong = files[0]![1]!.replace("check: () => true", "check: (it) => it.no_such_fact");
  expect(compiled({ "wrong.ts": wrong })).toContain("no_such_fact");
});
