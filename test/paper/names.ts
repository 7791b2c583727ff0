import { fileURLToPath } from "node:url";
import { compilePaperNames } from "../../src/rule/policies.js";
import { discover } from "../../src/source/read.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const { files } = discover(root, { include: ["policies/tables/*.yaml"], exclude: [] });

/** What values are called in papers. */
export const names = compilePaperNames(files);
