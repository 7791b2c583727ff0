import type { Pack } from "./rule.js";
/** SHA-256 of plain data, whatever the order of its keys. */
export declare function digest(value: unknown): string;
/** Integrity of everything that a pack judges by. */
export declare function packDigest({ rules, decisions, facts, clocks, attached }: Pack): string;
/** Integrity of each rule or table by id. */
export declare function digests(all: readonly {
    readonly id: string;
}[]): Readonly<Record<string, string>>;
