import { compileGuides } from "../../src/rule/guide.js";
import { policies } from "../policies.js";
import { names } from "./names.js";

// Stands in for src/workspace/policies.ts, which reads files that only a bundle has: the built-in law, its papers apart as there.
export const builtinPolicies = () => ({
  ...policies,
  packs: policies.packs.map(({ papers: _, ...pack }) => pack),
});
export const builtinPapers = () => ({
  papers: Object.fromEntries(policies.packs.flatMap((pack) => (pack.papers ? [[pack.id, pack.papers]] : []))),
  names,
});
export const builtinGuides = compileGuides;
export const builtinHandbook = () => ({});
export const assetsFolder = () => new URL("../../.build/", import.meta.url);
