import { policies } from "../policies.js";

// Stands in for src/workspace/policies.ts, which reads files that only a bundle has.
export const builtinPolicies = () => policies;
export const builtinHandbook = () => ({});
export const builtinObligations = () => [];
export const withHandbook = <T>(packs: T): T => packs;
