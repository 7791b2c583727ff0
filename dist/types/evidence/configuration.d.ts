import type { Input } from "../examine.js";
import type { Report } from "../finding/report.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import type { Workspace } from "../workspace/workspace.js";
import type { Descriptor, Subject } from "./statement.js";
/** What the command line said, as far as it decides a check; enough to run it again. */
export interface Asked {
    readonly as_of: string;
    /** Files or folders that were checked, from the folder of the statement. */
    readonly paths: readonly string[];
    /** Packs in place of the configured ones. */
    readonly packs: readonly string[];
    /** The configuration file, where it was named. */
    readonly config?: string;
    /** Rules in TypeScript ran. */
    readonly code: boolean;
}
/** Names of the parts that every configuration has; packs and files come after. */
export declare const PARTS: {
    readonly tool: "hegui";
    readonly law: "law";
    readonly settings: "settings";
    readonly waivers: "waivers";
};
/** What a check was made with: tool, law, settings, packs, waivers and the files that say so. */
export declare function configurationFor(report: Report, input: Input, workspace: Workspace, asked: Asked, policies: BuiltinPolicies, files: readonly Subject[]): readonly Descriptor[];
