import { fileURLToPath } from "node:url";
import { compilePacks } from "../../src/rule/compile.js";
import { packFolders, type Policies } from "../../src/rule/policies.js";
import { discover } from "../../src/source/read.js";
import { policies } from "../policies.js";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const { law, shapes, tables } = policies;
const { packs, problems } = compilePacks({
  folders: packFolders(discover(root, { include: ["pack/*.yaml"], exclude: [] }).files),
  law,
  shapes,
  base: [],
});
if (problems[0]) throw new Error(problems[0].message.en);

/** The built-in law and vocabularies with one pack of two rules, so that a new rule rewrites no golden file. */
export const demo: Policies = { law, shapes, tables, packs };
