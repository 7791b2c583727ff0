import type { Path } from "../source/span.js";
import { type Scan } from "./outline.js";
/**
 * Reads what stands between brackets, over lines where need be, and gives the offset behind it. Brackets that are never closed end
 * before the next line that stands no deeper than they began.
 */
export declare function flowScan(scan: Scan, start: number, path: Path, column: number): number;
