import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dump, load } from "js-yaml";
import { keystrokes } from "./keystroke.mjs";

// Whole-process times of the committed bundle, as ratios in one run: absolute times mean nothing on another machine.
const root = resolve(import.meta.dirname, "../..");
const cli = process.env.HEGUI_CLI ?? join(root, "dist/cli/index.js");
const runs = Number(process.argv[2] ?? 15);

// A shared file and services that fulfil their duties, made from the clean example: findings would measure printing.
const clean = join(root, "examples/clean");
const [company, data, processing] = ["company", "data", "processing"].map((name) =>
  load(readFileSync(join(clean, `compliance/${name}.hegui.yaml`), "utf8")),
);

const bare = () => time(["-e", "0"]);
const folders = Object.fromEntries([10, 100, 1000].map((count) => [count, workspace(count)]));
const check = (count) => time([cli, "check", folders[count], "--as-of", "2026-11-21", "--quiet"]);

const examples = (...packs) => time([cli, "check", join(root, "examples"), "--as-of", "2026-11-21", "--quiet", ...packs]);

for (const warm of [bare, () => check(10), examples]) warm();
const times = { bare: [], 10: [], 100: [], 1000: [], all: [], one: [] };
for (let run = 0; run < runs; run++) {
  times.bare.push(bare());
  times[10].push(check(10));
  times.all.push(examples());
  times.one.push(examples("--packs", "pipl"));
  if (run % 5 === 0) for (const count of [100, 1000]) times[count].push(check(count));
}
const median = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)]]));
const ratio = (value) => (value / median.bare).toFixed(2);
console.log(`node -e 0: 1.00 (median of ${runs})`);
for (const count of [10, 100, 1000]) console.log(`check ${count} manifests: ${ratio(median[count])}`);
console.log(`per manifest, from 10 to 1,000: ${((median[1000] - median[10]) / 990 / median.bare).toFixed(5)} of node -e 0`);
console.log(`check of examples/ by all packs: ${(median.all / median.one).toFixed(2)} of that by pipl alone`);
// The labelled corpus ten times over: about a thousand files in every language.
const code = corpus(10);
const cache = mkdtempSync(join(tmpdir(), "hegui-bench-cache-"));
const READ = 'const fs=require("fs");for(const f of fs.readdirSync(".",{recursive:true,withFileTypes:true}))if(f.isFile())fs.readFileSync(`${f.parentPath??f.path}/${f.name}`,"utf8")';
const scan = (...flags) => time([cli, "scan", code, "--as-of", "2026-11-21", "--quiet", ...flags]);
const read = middle(() => time(["-e", READ], code));
const cold = middle(() => scan());
scan("--cache", cache);
const warm = middle(() => scan("--cache", cache));
console.log(`scan of ${files(code)} files: ${(cold / read).toFixed(1)} of reading them with node, ${(warm / cold).toFixed(2)} of that with a cache`);
const { times: typed, lines } = await keystrokes(cli, join(root, "examples/hotel-group/compliance"), 25);
const keystroke = typed[Math.floor(typed.length / 2)];
console.log(`diagnostics after a keystroke in a manifest of ${lines} lines: ${keystroke.toFixed(0)} ms here, ${ratio(keystroke)} of node -e 0`);
for (const folder of [...Object.values(folders), code, cache]) rmSync(folder, { recursive: true });

function middle(measure) {
  return [measure(), measure(), measure()].sort((a, b) => a - b)[1];
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
}

function corpus(times) {
  const folder = mkdtempSync(join(tmpdir(), "hegui-bench-code-"));
  const from = join(root, "test/scan/corpus");
  const names = readdirSync(from, { recursive: true }).filter((name) => name.endsWith(".txt"));
  for (let index = 0; index < times; index++)
    for (const name of names)
      cpSync(join(from, name), join(folder, `copy-${index}`, name.slice(0, -".txt".length)));
  return folder;
}


function time(args, cwd = root) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd });
  if (status > 1) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function workspace(count) {
  const folder = mkdtempSync(join(tmpdir(), "hegui-bench-"));
  cpSync(join(clean, "docs"), join(folder, "docs"), { recursive: true });
  writeFileSync(join(folder, "company.hegui.yaml"), dump(company));
  for (let index = 1; index < count; index++) writeFileSync(join(folder, `service-${index}.hegui.yaml`), service(index));
  return folder;
}

/** One dataset and its activity under ids of their own. */
function service(index) {
  const dataset = { ...data.datasets[0], id: `customers-${index}` };
  const { systems, ...activity } = processing.activities[0];
  return dump({ version: 1, datasets: [dataset], activities: [{ ...activity, id: `sell-${index}`, uses: [dataset.id] }] });
}
