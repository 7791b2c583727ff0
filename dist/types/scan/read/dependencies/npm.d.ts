import type { Dependency } from "../../outline.js";
import { type Data } from "../data.js";
/** Reads `package.json`; packages of the same repository and of the disk are left out. */
export declare function packageJson(data: Data): readonly Dependency[];
