import type { Governance } from "./finding/approver.js";
import type { Baseline } from "./finding/baseline.js";
import type { Comparison, PolicyChange } from "./finding/report.js";
import type { ScanShown } from "./finding/scan-shown.js";
import type { Shapes } from "./manifest/shape.js";
import type { Entity, Model, Sighting } from "./model/entity.js";
import type { Tables } from "./model/tables.js";
import type { Forms } from "./rule/forms.js";
import { type Judged, type Verdict } from "./rule/judge.js";
import type { Law } from "./rule/law.js";
import type { Level, Pack, Profile, Rule } from "./rule/rule.js";
import type { Ignore } from "./scan/ignore.js";
import type { Problem } from "./source/problem.js";
import { type Source } from "./source/source.js";
/**
 * How strictly a report is read. Nothing here has a hidden default: the edges decide.
 *
 * @example
 * ```ts
 * import type { Settings } from "hegui";
 *
 * const lenient: Partial<Settings> = { fail_on: "never", levels: { "pipl-13-legal-basis": "off" } };
 * ```
 */
export interface Settings extends Governance {
    readonly levels: Readonly<Record<string, Level | "off">>;
    readonly profile: Profile;
    /** Draft law is judged too, as notes. */
    readonly drafts: boolean;
    readonly fail_on: Level | "never";
    /** Level of what cannot be decided. */
    readonly unknown: Level | "off";
    /** Known findings fail the check too. */
    readonly known: boolean;
    readonly horizon_days: number;
}
/**
 * Text of a manifest.
 *
 * @example
 * ```ts
 * import type { ManifestFile } from "hegui";
 *
 * const file: ManifestFile = { file: "guests.hegui.yaml", text: "version: 1\n" };
 * ```
 */
export interface ManifestFile {
    readonly file: string;
    readonly text: string;
}
/** The commit that the manifests are compared with. */
export interface BaseInput {
    readonly comparison: Comparison;
    readonly files: readonly ManifestFile[];
    /** What a scan saw in its code. */
    readonly signals?: readonly Sighting[] | undefined;
    /** Comments in its code. */
    readonly ignores?: readonly Ignore[] | undefined;
    /** Settings that the change makes. */
    readonly policy: readonly PolicyChange[];
}
/** What a scan of code brings besides its signals. */
export interface ScanInput extends Pick<ScanShown, "files" | "skipped" | "unsure"> {
    readonly ignores: readonly Ignore[];
}
/**
 * Everything a check depends on: the same input gives the same report, byte for byte.
 *
 * @example
 * ```ts
 * import { createInput, type Input } from "hegui";
 *
 * const input: Input = createInput({ files: [], asOf: "2026-11-21" });
 * const strict: Input = { ...input, settings: { ...input.settings, unknown: "error" } };
 * ```
 */
export interface Input {
    readonly files: readonly ManifestFile[];
    /** What went wrong before: unreadable files, broken packs. */
    readonly problems: readonly Problem[];
    readonly packs: readonly Pack[];
    readonly law: Law;
    readonly tables: Tables;
    readonly shapes: Shapes;
    readonly forms: Forms;
    /** Judged date, a calendar date in Asia/Shanghai. */
    readonly asOf: string;
    readonly settings: Settings;
    /** SHA-256 of a document of the workspace, undefined when there is none. */
    readonly documentHash: (path: string) => string | undefined;
    /** Text of a document of the workspace; undefined when it is absent or no text. */
    readonly documentText?: (path: string) => string | undefined;
    /** What a scan saw in the code; undefined when it was not scanned. */
    readonly signals?: readonly Sighting[] | undefined;
    /** How the code was scanned; its comments may accept findings. */
    readonly scan?: ScanInput | undefined;
    /** Findings accepted when hegui was adopted. */
    readonly baseline?: Baseline;
    /** Only findings that this commit does not have are new. */
    readonly base?: BaseInput;
    /** The manifests come from a stranger: a waiver counts only when the base has it. */
    readonly untrusted?: boolean;
}
/** Manifests read, linked and judged; findings, waivers and comparison come after. */
export interface Examined {
    readonly read: ReadManifests;
    readonly model: Model;
    readonly budget: {
        steps: number;
    };
    readonly rules: readonly Rule[];
    readonly judged: Judged;
    /** Undecided verdicts of rules that are in force. */
    readonly open: readonly Verdict[];
}
/** Judges manifests; files that `other` has with the same text are taken from there. */
export declare function examine(input: Input, other?: Examined): Examined;
/** One file as it was read. */
interface ReadOne {
    readonly source: Source;
    readonly problems: readonly Problem[];
    /** Whether each document can be used. */
    readonly usable: readonly boolean[];
}
export interface ReadManifests {
    readonly sources: readonly Source[];
    readonly valid: readonly {
        readonly source: Source;
        readonly document: number;
    }[];
    readonly problems: readonly Problem[];
    readonly files: ReadonlyMap<string, ReadOne>;
}
/** Parses, validates and links; a broken document is left out of the model and fails the run. */
export declare function readManifests(input: Pick<Input, "files" | "shapes" | "forms" | "tables" | "documentHash">, other?: Pick<ReadManifests, "files">): ReadManifests;
/** Whether every file could be read and every document used: then what is not there is not declared. */
export declare function isWhole({ files }: ReadManifests, problems: readonly Problem[]): boolean;
export declare function buildModel(input: Pick<Input, "packs" | "shapes" | "tables" | "asOf" | "signals" | "documentText">, documents: ReadManifests["valid"]): {
    model: Model;
    budget: {
        steps: number;
    };
};
/** Rules in force on the judged date or within the horizon, in the chosen profile, in order of id. */
export declare function activeRules(input: Pick<Input, "packs" | "settings" | "asOf">): readonly Rule[];
/** The level of a rule here: configured, or its own; a draft binds nobody and is a note, as is what a scan often gets wrong. */
export declare function levelOf(input: Pick<Input, "settings">): (rule: Rule, entity?: Entity) => Level;
export {};
