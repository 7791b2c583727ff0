import type { Lang } from "../../report/wording.js";
import type { DataMap } from "../graph.js";
/** What shapes, lines and marks mean, as far as they are there; rows as wide as the map. */
export declare function legend({ nodes, edges }: DataMap, lang: Lang, width: number): {
    drawn: string[];
    height: number;
};
/** The mark of sensitive personal information, hollow while that is open. */
export declare function diamond(x: number, y: number, state: "sensitive" | "sensitivityOpen"): string;
