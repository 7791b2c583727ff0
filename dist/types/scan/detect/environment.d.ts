import type { Range, Value } from "../outline.js";
import type { Reach } from "./reach.js";
/** What an environment variable or a key of the configuration is set to. */
export interface Definition {
    readonly file: string;
    readonly name: string;
    readonly value: Value;
}
/** Finds what a name of the environment is set to, as seen from a file: the files around it first. */
export type Environment = (name: string, from: string) => readonly Definition[];
/** Collects the environment of a workspace: .env files, compose, Kubernetes, application.yml and the like. */
export declare function environmentOf(files: ReadonlyMap<string, Reach>): Environment;
/** Whether a part of a path is the number of an item, whatever way a reader writes it. */
export declare function isIndex(part: string): boolean;
/** A value of a configuration: a text, with `${NAME:-default}` as what it stands for. */
export declare function settingValue(text: string, at: Range): Value;
