import { compileGuides } from "../../src/rule/guide.js";
import { policies } from "../policies.js";

// Stands in for src/workspace/policies.ts, which reads files that only a bundle has.
export const builtinPolicies = () => policies;
export const builtinGuides = compileGuides;
export const builtinObligations = () => policies.law.obligations;
export const builtinPage = () => ({ style: "body{}", script: "0" });
export const assetsFolder = () => new URL("../../.build/", import.meta.url);
