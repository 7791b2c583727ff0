import type { Report } from "./finding/report.js";
import type { Shapes } from "./manifest/shape.js";
import type { Model, Read } from "./model/entity.js";
import type { Tables } from "./model/tables.js";
import type { Forms } from "./rule/forms.js";
import type { Law } from "./rule/law.js";
import type { Level, Pack, Profile, Rule } from "./rule/rule.js";
import type { Problem } from "./source/problem.js";
import { type Source } from "./source/source.js";
/** How strictly a report is read. Nothing here has a hidden default: the edges decide. */
export interface Settings {
    readonly levels: Readonly<Record<string, Level | "off">>;
    readonly profile: Profile;
    /** Draft law is judged too, as notes. */
    readonly drafts: boolean;
    readonly fail_on: Level | "never";
    /** Level of what cannot be decided. */
    readonly unknown: Level | "off";
    readonly horizon_days: number;
    readonly waiver_max_days: number;
}
/** Everything a check depends on: the same input gives the same report, byte for byte. */
export interface Input {
    readonly files: readonly {
        readonly file: string;
        readonly text: string;
    }[];
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
}
/** Judges manifests by packs on a date. No files, clock, environment or network. */
export declare function check(input: Input): Report;
export interface ReadManifests {
    readonly sources: readonly Source[];
    readonly valid: readonly {
        readonly source: Source;
        readonly document: number;
    }[];
    readonly problems: readonly Problem[];
}
/** Parses, validates and links; a broken document is left out of the model and fails the run. */
export declare function readManifests(input: Pick<Input, "files" | "shapes" | "forms" | "tables" | "documentHash">): ReadManifests;
export declare function buildModel(input: Pick<Input, "packs" | "shapes" | "tables" | "asOf">, documents: ReadManifests["valid"], watch?: (read: Read) => void): {
    model: Model;
    budget: {
        steps: number;
    };
};
/** Rules in force on the judged date or within the horizon, in the chosen profile, in order of id. */
export declare function activeRules(input: Pick<Input, "packs" | "settings" | "asOf">): readonly Rule[];
/** The level of a rule here: configured, or its own; a draft binds nobody and is a note. */
export declare function levelOf(input: Pick<Input, "settings">): (rule: Rule) => Level;
