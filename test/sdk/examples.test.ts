import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const built = join(root, ".build");

interface Exported {
  readonly name: string;
  readonly example: string | undefined;
}

/** What an index exports, with the example in its doc comment. */
function exportsOf(index: string): readonly Exported[] {
  const text = readFileSync(index, "utf8");
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\} from "([^"]+)";/gm)].flatMap(([, names, from]) => {
    const declared = readFileSync(join(dirname(index), from!.replace(/\.js$/, ".d.ts")), "utf8");
    return names!.split(",").map((one) => {
      const name = one.trim().replace(/^type /, "");
      return { name, example: exampleOf(declared, name) };
    });
  });
}

/** The code of `@example` in the comment above a declaration. */
function exampleOf(text: string, name: string): string | undefined {
  const at = text.search(new RegExp(`^export (?:declare )?(?:function|const|class|interface|type) ${name}\\b`, "m"));
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(text.slice(0, at))?.[0] ?? "";
  const code = /@example\s*\n \* ```ts\n([\s\S]*?) \* ```/.exec(comment)?.[1];
  return code?.replace(/^ \* ?/gm, "");
}

const all = [
  ...exportsOf(join(built, "index.d.ts")),
  {
    name: "describePack",
    example: exampleOf(readFileSync(join(built, "sdk/vitest.d.ts"), "utf8"), "describePack"),
  },
];

/** A project that has the package installed, with one file for each example. */
const project = mkdtempSync(join(tmpdir(), "hegui-sdk-"));
mkdirSync(join(project, "node_modules"));
symlinkSync(root, join(project, "node_modules/hegui"));
for (const name of ["@types", "zod", "vitest"])
  symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
for (const { name, example } of all)
  writeFileSync(join(project, `${fileOf(name)}.ts`), `${example ?? ""}\nexport {};\n`);
afterAll(() => rmSync(project, { recursive: true }));

/** A file name for a name; some differ in case alone. */
function fileOf(name: string): string {
  return `${all.findIndex((one) => one.name === name)}-${name}`;
}

/** Runs the compiler of the project; its output when something is wrong. */
function tsc(...args: readonly string[]): string {
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...args], {
      cwd: project,
      encoding: "utf8",
    });
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

describe("every export of the SDK", () => {
  it.each(all.map((one) => [one.name, one.example] as const))("%s has an example", (name, example) => {
    expect(example).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it("has one that compiles under strict", () => {
    const options = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true };
    const paths = { hegui: [join(built, "index.d.ts")], "hegui/vitest": [join(built, "sdk/vitest.d.ts")] };
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          ...options,
          target: "ES2023",
          module: "NodeNext",
          types: ["node"],
          paths,
          outDir: "out",
          skipLibCheck: false,
        },
        include: ["*.ts"],
      }),
    );
    expect(tsc("-p", ".")).toBe("");
  });

  const run = all.filter(({ example, name }) => example?.includes("node:assert") || name === "defineRule");
  it.each(run.map((one) => [one.name] as const))("%s has one that runs", (name) => {
    const file = join(project, "out", `${fileOf(name)}.js`);
    writeFileSync(
      file,
      readFileSync(file, "utf8").replaceAll('from "hegui"', `from ${JSON.stringify(join(built, "index.js"))}`),
    );
    expect(execFileSync(process.execPath, [file], { cwd: project, encoding: "utf8" })).toBe("");
  });
});
