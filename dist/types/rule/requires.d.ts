import type { Problem } from "../source/problem.js";
import { type Loaded } from "./loaded.js";
import type { PackFile } from "./pack-schema.js";
/** A pack is read only by the versions of hegui that it names. */
export declare function checkRequires({ source, value }: Loaded<PackFile>, problems: Problem[]): void;
