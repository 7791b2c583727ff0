import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dump, load } from "js-yaml";

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
for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
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
