import { type Evidence, type EvidenceInput } from "../../evidence/make.js";
import type { Problem } from "../../source/problem.js";
import type { Workspace } from "../../workspace/workspace.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Writes an in-toto statement of the check. */
export declare function runEvidence(args: Arguments, io: Io): Promise<ExitCode>;
/** Makes the evidence of a workspace that was read. */
export declare function evidenceOn(workspace: Workspace, args: Arguments, io: Io, rest: Omit<EvidenceInput, "workspace" | "input" | "policies" | "env">): Promise<Evidence>;
/** What keeps the packs and the configuration from being used. */
export declare function unusable({ broken, input }: Workspace): readonly Problem[];
/** The time that `SOURCE_DATE_EPOCH` sets, where it is set. */
export declare function epochOf(io: Io): string | undefined;
