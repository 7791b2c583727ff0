import { fileURLToPath } from "node:url";
import { compilePacks } from "../../src/rule/compile.js";
import type { Obligation } from "../../src/rule/law.js";
import { packFolders } from "../../src/rule/pack-files.js";
import type { BuiltinPolicies } from "../../src/rule/policies.js";
import type { Pack } from "../../src/rule/rule.js";
import { discover } from "../../src/source/read.js";
import { policies } from "../policies.js";

// Stands in for src/workspace/policies.ts, which reads files that only a bundle has: the built-in law and vocabularies
// with one pack of two rules, so that a new built-in rule rewrites no golden file.
const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const folders = packFolders(discover(root, { include: ["pack/*.yaml"], exclude: [] }).files);
const { packs, problems } = compilePacks({ ...policies, folders, base: [] });
if (problems[0]) throw new Error(problems[0].message.en);

const demo: BuiltinPolicies = { ...policies, packs, integrity: {} };

export const builtinPolicies = (): BuiltinPolicies => demo;
export const builtinHandbook = () => ({});
/** One duty that the pack checks, and one that it leaves to people. */
export const builtinObligations = (): readonly Obligation[] => [
  {
    id: "pipl-6-necessity",
    aliases: ["minimum-handling"],
    instrument: "pipl",
    articles: ["6"],
    title: { en: "Handling is necessary", zh: "处理应当必要" },
    summary: { en: "Only what the purpose needs is handled.", zh: "处理限于实现处理目的所必需。" },
    severity: "error",
    confidence: "high",
    rules: ["demo-necessary"],
  },
  {
    id: "pipl-9-security",
    instrument: "pipl",
    articles: ["9"],
    title: { en: "Handling is secure", zh: "保障安全" },
    summary: { en: "Handlers keep personal information secure.", zh: "保障所处理的个人信息的安全。" },
    severity: "warning",
    confidence: "high",
    manual: { en: "Security is judged by people.", zh: "安全性由人判断。" },
  },
];
/** The packs above still have their handbooks. */
export const withHandbook = (given: readonly Pack[]): readonly Pack[] => given;
/** Where the compiled product keeps what rules in TypeScript are read with. */
export const assetsFolder = () => new URL("../../.build/", import.meta.url);
