import type { Block } from "./block.js";
/** File in which coding agents look for instructions. */
export declare const AGENTS_FILE = "AGENTS.md";
/** What a coding agent needs to know to fill manifests honestly, for AGENTS.md. */
export declare function agentsBlock(lang: "en" | "zh"): Block;
