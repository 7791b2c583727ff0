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
const { tables } = JSON.parse(readFileSync(join(built, "policies.json"), "utf8"));

let stale = 0;
for (const name of Object.keys(SCHEMAS)) ensureFile(`schemas/${name}.schema.json`, schemaText(name, tables));
const help = COMMANDS.map(
  ({ command }) => `### \`hegui ${command.name}\`\n\n\`\`\`text\n${helpOf(command)}\`\`\`\n`,
).join("\n");
ensureFile("README.md", replaceBlock(readFileSync(join(root, "README.md"), "utf8"), "commands", help));
ensureFile("README.md", replaceBlock(readFileSync(join(root, "README.md"), "utf8"), "inputs", inputsTable()));
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
