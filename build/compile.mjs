import { resolve } from "node:path";
import { writePolicies } from "./policies.mjs";

// Development build: .build holds the compiled TypeScript and the compiled policies.
const root = resolve(import.meta.dirname, "..");
await writePolicies(root, resolve(root, ".build"), resolve(root, ".build"));
