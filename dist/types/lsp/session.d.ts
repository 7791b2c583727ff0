import { type Examined, type Input } from "../examine.js";
import type { Report } from "../finding/report.js";
import type { Config } from "../manifest/config.js";
import type { Lang } from "../report/wording.js";
import type { FormatName } from "../rule/forms.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import { type Source } from "../source/source.js";
import type { Files } from "./files.js";
/** What the workspace came to when it was last judged. */
export interface State {
    readonly input: Input;
    readonly examined: Examined;
    readonly report: Report;
    readonly config: Config;
}
/** One workspace in an editor. */
export interface Session {
    readonly files: Files;
    readonly policies: BuiltinPolicies;
    readonly lang: Lang;
    /** The last state; undefined until the workspace was judged once. */
    readonly state: State | undefined;
    /** Law, packs and vocabulary: the configured ones once they are read, before that the built-in ones. */
    readonly known: Pick<Input, "law" | "packs" | "tables" | "shapes" | "forms">;
    /** An open text was changed. */
    changed(file: string): void;
    /** Files may have come, gone or changed. */
    changedAnywhere(): void;
    /** Judges what changed since; texts that are as they were are not read again. */
    judge(): Promise<State>;
    /** What a file is written in; undefined for what is none of ours. */
    formatOf(file: string): FormatName | undefined;
    /** A file as it is parsed; the same text is parsed once. */
    sourceOf(file: string): Source | undefined;
}
/** What a session is opened with. */
export interface SessionOptions {
    readonly files: Files;
    readonly policies: BuiltinPolicies;
    readonly asOf: () => string;
    /** Language of the client or the command line; the configuration's when left out. */
    readonly lang?: Lang | undefined;
}
/** Opens a session; nothing is read yet. */
export declare function openSession({ files, policies, asOf, lang }: SessionOptions): Session;
