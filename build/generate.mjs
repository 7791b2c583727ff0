import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

// Writes every generated file, or with --check only says which are stale. Nothing else writes into the tree but the build.
const root = resolve(import.meta.dirname, "..");
const built = join(root, ".build");
const onlyCheck = process.argv.includes("--check");

const { SCHEMAS } = await import(join(built, "rule/forms.js"));
const { schemaText } = await import(join(built, "cli/json-schema.js"));
const { COMMANDS } = await import(join(built, "cli/main.js"));
const { helpOf } = await import(join(built, "cli/options.js"));
const { packs, ...catalogue } = JSON.parse(readFileSync(join(built, "policies.json"), "utf8"));

let stale = 0;
let readme = readFileSync(join(root, "README.md"), "utf8");
const policiesReadme = readFileSync(join(root, "policies/README.md"), "utf8");
for (const name of Object.keys(SCHEMAS)) ensureFile(`schemas/${name}.schema.json`, schemaText(name, catalogue, packs));
const { reportJsonSchema } = await import(join(built, "report/report-schema.js"));
ensureFile("schemas/report.schema.json", `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`);
const { dueJsonSchema } = await import(join(built, "due/schema.js"));
ensureFile("schemas/due.schema.json", `${JSON.stringify(dueJsonSchema(), undefined, 2)}\n`);
const help = COMMANDS.map(
  ({ command }) => `### \`hegui ${command.name}\`\n\n\`\`\`text\n${helpOf(command)}\`\`\`\n`,
).join("\n");
for (const [name, block] of [
  ["finding", await oneFinding()],
  ["commands", help],
  ["inputs", inputsTable()],
])
  readme = replaceBlock(readme, name, block);
ensureFile("README.md", readme);
ensureFile(
  "policies/README.md",
  replaceBlock(policiesReadme, "coverage", await output("coverage", "--format", "markdown")),
);
const { factTypes } = await import(join(built, "code/fact-types.js"));
ensureFile("src/code/facts.ts", factTypes(catalogue.shapes, packs));
if (onlyCheck && stale > 0) process.exit(1);

function ensureFile(path, contents) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === contents) return;
  stale++;
  if (onlyCheck) return console.error(`${path} is stale: run npm run generate`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
  console.log(`wrote ${path}`);
}

function replaceBlock(text, name, block) {
  const pattern = new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- end: ${name} -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no block '${name}'`);
  return text.replace(pattern, (_, head, tail) => `${head}\n${block}\n${tail}`);
}

/** What a command prints in English. */
async function output(...args) {
  const { main } = await import(join(built, "cli/main.js"));
  let text = "";
  const out = (part) => {
    text += part;
  };
  await main([...args, "--lang", "en"], {
    cwd: root,
    env: {},
    colour: false,
    now: () => new Date(0),
    out,
    err: () => {},
  });
  return text;
}

/** The first error of the example as a user sees it: from its place to the next empty line. */
async function oneFinding() {
  const text = await output("check", "examples/hotel-group", "--as-of", "2026-11-21", "--quiet");
  const first = text.search(/^ +\d+:\d+ +error /m);
  const file = text
    .slice(0, first)
    .match(/^examples.*$/gm)
    .at(-1);
  return `\`\`\`text\n${file}\n${text.slice(first, text.indexOf("\n\n", first))}\n\`\`\`\n`;
}

function inputsTable() {
  const action = readFileSync(join(root, "action.yml"), "utf8");
  const section = (name) => action.split(`\n${name}:\n`)[1].split(/\n(?=\S)/)[0];
  const rows = (name) =>
    [...section(name).matchAll(/^ {2}([\w-]+):\n {4}description: (.*)$/gm)].map(
      ([, key, about]) => `| \`${key}\` | ${about} |`,
    );
  const table = (head, name) => [`| ${head} | |`, "|---|---|", ...rows(name)].join("\n");
  return `${table("input", "inputs")}\n\n${table("output", "outputs")}\n`;
}
