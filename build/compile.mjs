import { resolve } from "node:path";
import { writePolicies } from "./policies.mjs";
import { writeScan } from "./scan.mjs";

// Development build: .build holds the compiled TypeScript, the compiled policies and what the scan loads.
const root = resolve(import.meta.dirname, "..");
await writePolicies(root, resolve(root, ".build"), resolve(root, ".build"));
await writeScan(root, resolve(root, ".build"), resolve(root, ".build"));
