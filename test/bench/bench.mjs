import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// Whole-process times of the committed bundle, as ratios in one run: absolute times mean nothing on another machine.
const root = resolve(import.meta.dirname, "../..");
const cli = process.env.HEGUI_CLI ?? join(root, "dist/cli/index.js");
const runs = Number(process.argv[2] ?? 15);

const SHARED = `version: 1
organizations:
  - { id: acme, legal_name: Acme Shanghai Co Ltd, established_in: CN, critical_infrastructure: false, people_held: [{ as_of: 2026-11-01, individuals: 400000 }] }
recipients:
  - { id: vendor, legal_name: Vendor Inc., country: US, role: entrusted-processor, contact: privacy@vendor.example }
`;

const bare = () => time(["-e", "0"]);
const folders = Object.fromEntries([10, 100, 1000].map((count) => [count, workspace(count)]));
const check = (count) => time([cli, "check", folders[count], "--as-of", "2026-11-21", "--quiet"]);

for (const warm of [bare, () => check(10)]) warm();
const times = { bare: [], 10: [], 100: [], 1000: [] };
for (let run = 0; run < runs; run++) {
  times.bare.push(bare());
  times[10].push(check(10));
  if (run % 5 === 0) for (const count of [100, 1000]) times[count].push(check(count));
}
const median = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)]]));
const ratio = (value) => (value / median.bare).toFixed(2);
console.log(`node -e 0: 1.00 (median of ${runs})`);
for (const count of [10, 100, 1000]) console.log(`check ${count} manifests: ${ratio(median[count])}`);
console.log(`per manifest, from 10 to 1,000: ${((median[1000] - median[10]) / 990 / median.bare).toFixed(5)} of node -e 0`);
for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status > 1) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function workspace(count) {
  const folder = mkdtempSync(join(tmpdir(), "hegui-bench-"));
  writeFileSync(join(folder, "shared.hegui.yaml"), SHARED);
  for (let index = 1; index < count; index++) writeFileSync(join(folder, `service-${index}.hegui.yaml`), service(index));
  return folder;
}

function service(index) {
  return `version: 1
datasets:
  - id: customers-${index}
    title: Customers of service ${index}
    fields:
      - { name: full_name, category: basic.name }
      - { name: mobile, category: basic.phone }
      - { name: passport_no, category: identity_document.passport_no, necessity: Guests are registered }
    subjects: [customers]
    ages: [adult]
    source: direct
    stored_in: [aliyun:cn-shanghai]
    retention: { period: P3Y, after: last stay, disposal: delete }
    protection: { encrypted_at_rest: true, encrypted_in_transit: true, access_control: true }
activities:
  - id: service-${index}
    purpose: Serve the customers of service ${index}
    uses: [customers-${index}]
    legal_basis: contract
    necessity: The service is ordered by the customer
flows:
  - id: customers-${index}-to-vendor
    from: customers-${index}
    to: vendor
    access: transfer
    purpose: service-${index}
    people: { 2026: { ordinary: ${index}, sensitive: 0, as_of: 2026-11-01 } }
`;
}
