/** Public SDK: re-exports only, no side effects at import. */
export { check } from "./check.js";
export { type CheckContext, defineRule, type JudgedKind, type RuleDefinition } from "./code/define.js";
export type { FactsByKind } from "./code/facts.js";
export type { Input, ManifestFile, Settings } from "./examine.js";
export { type Failure, testPack } from "./example.js";
export { type EntityExplained, explainEntity } from "./explain.js";
export type { Finding, Question, Report } from "./finding/report.js";
export type { Kind } from "./manifest/kind.js";
export { FORMATS, type Format, render } from "./report/index.js";
export type { Policies } from "./rule/policies.js";
export type { Decision, Level, Pack, Rule } from "./rule/rule.js";
export { createInput, type InputOptions } from "./sdk/input.js";
export { type DeclaredEntity, type ReadManifest, readManifest, setFact } from "./sdk/manifest.js";
export { type LoadedPack, type LoadOptions, loadPack } from "./sdk/pack.js";
export type { Problem } from "./source/problem.js";
export { UsageError } from "./workspace/failure.js";
export { builtinHandbook, builtinPolicies, withHandbook } from "./workspace/policies.js";
export { readWorkspace, type Workspace, type WorkspaceOptions } from "./workspace/workspace.js";
