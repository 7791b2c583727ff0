import { resolve } from "node:path";
import { writePage } from "./page.mjs";
import { writePolicies } from "./policies.mjs";
import { writeScan } from "./scan.mjs";

// Development build: .build holds the compiled TypeScript, the compiled policies, what the scan loads and the page of reports.
const root = resolve(import.meta.dirname, "..");
await writePolicies(root, resolve(root, ".build"), resolve(root, ".build"));
await writeScan(root, resolve(root, ".build"), resolve(root, ".build"));
await writePage(root, resolve(root, ".build"));
