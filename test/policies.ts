import { fileURLToPath } from "node:url";
import { readWorkCalendar } from "../src/model/holidays.js";
import { compilePolicies } from "../src/rule/policies.js";
import { discover } from "../src/source/read.js";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** The built-in law, compiled from the YAML under policies/. */
export const { policies, problems } = compilePolicies(
  discover(root, { include: ["policies/**/*.yaml"], exclude: [] }).files,
  readWorkCalendar(),
);
