import { fileURLToPath } from "node:url";
import { compilePacks } from "../../src/rule/compile.js";
import { packFolders } from "../../src/rule/pack-files.js";
import type { Policies } from "../../src/rule/policies.js";
import type { Pack } from "../../src/rule/rule.js";
import { discover } from "../../src/source/read.js";
import { policies } from "../policies.js";

// Stands in for src/workspace/policies.ts, which reads files that only a bundle has: the built-in law and vocabularies
// with one pack of two rules, so that a new built-in rule rewrites no golden file.
const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const folders = packFolders(discover(root, { include: ["pack/*.yaml"], exclude: [] }).files);
const { packs, problems } = compilePacks({ ...policies, folders, base: [] });
if (problems[0]) throw new Error(problems[0].message.en);

const demo: Policies = { ...policies, packs };

export const builtinPolicies = (): Policies => demo;
export const builtinHandbook = () => ({});
/** The packs above still have their handbooks. */
export const withHandbook = (given: readonly Pack[]): readonly Pack[] => given;
