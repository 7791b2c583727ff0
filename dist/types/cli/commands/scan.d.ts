import type { Input } from "../../examine.js";
import type { Policies } from "../../rule/policies.js";
import { type ScannedCode } from "../../workspace/code.js";
import type { Workspace } from "../../workspace/workspace.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Scans the code and prints what the manifests do not say, or with --list all that was seen. */
export declare function runScan(args: Arguments, io: Io): Promise<ExitCode>;
/** Scans the code of a workspace as the flags say, with progress on a terminal. */
export declare function scanFor(workspace: Workspace, args: Arguments, io: Io): Promise<ScannedCode>;
/** What a check depends on, with what the scan saw. */
export declare function withCode(input: Input, code: ScannedCode): Input;
/** The packs with the built-in one about code, also where the configuration names others and leaves that one without rules. */
export declare function withDrift(packs: Input["packs"], policies: Policies): Input["packs"];
