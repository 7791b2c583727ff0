/** Public SDK: re-exports only, no side effects at import. */

export { check, type Input, type Settings } from "./check.js";
export { type CheckContext, defineRule, type JudgedKind, type RuleDefinition } from "./code/define.js";
export type { FactsByKind } from "./code/facts.js";
export { EXAMPLE_DATE, type Failure, testPack } from "./example.js";
export { type EntityExplained, explainEntity } from "./explain.js";
export type { Finding, Question, Report } from "./finding/report.js";
export { FORMATS, type Format, render } from "./report/index.js";
export { type Compiled, compilePacks } from "./rule/compile.js";
export type { Law } from "./rule/law.js";
export type { PackFolder } from "./rule/loaded.js";
export type { Policies } from "./rule/policies.js";
export type { Decision, Level, Pack, Rule } from "./rule/rule.js";
export type { Problem } from "./source/problem.js";
export { UsageError } from "./workspace/failure.js";
export { readPacks } from "./workspace/packs.js";
export { builtinHandbook, builtinPolicies, withHandbook } from "./workspace/policies.js";
export { readWorkspace, type Workspace, type WorkspaceOptions } from "./workspace/workspace.js";
