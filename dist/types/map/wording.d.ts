import type { Kind } from "../manifest/kind.js";
import { type Lang } from "../report/wording.js";
import type { MapArea } from "./areas.js";
import type { DataMap, MapEdge, MapNode, MapPlace, Relation } from "./graph.js";
declare const en: {
    kinds: Partial<Record<Kind, string>>;
    areas: Readonly<Record<string, string>>;
    relations: Record<Relation, string>;
    border: string;
    sensitive: string;
    sensitivityOpen: string;
    undeclared: string;
    leaves: string;
    stays: string;
    undecided: string;
    arrives: (place: string) => string;
    from: (title: string) => string;
    to: (title: string) => string;
    legend: {
        title: string;
        leaves: string;
        stays: string;
        undecided: string;
        use: string;
        sensitive: string;
        sensitivityOpen: string;
    };
    count: (things: number, flows: number, leaving: number, uses: number) => string;
    nothing: string;
};
/** Fixed phrases of the map, in both languages. */
export declare const phrases: Readonly<Record<Lang, typeof en>>;
/** What an area is called. */
export declare function areaName({ key, place }: Pick<MapArea, "key" | "place">, lang: Lang): string;
/** What a place is called: a zone of China, or a country with its code. */
export declare function placeName({ zone, region }: MapPlace, lang: Lang): string;
/** The line below a title: the kind, and the places as they are declared. */
export declare function nodeNote({ kind, places, declared }: MapNode, lang: Lang): string;
/** What is said of a thing's sensitivity: that it holds sensitive personal information, that this is open, or nothing. */
export declare function sensitivityOf(node: MapNode): "sensitive" | "sensitivityOpen" | undefined;
/** What a line is called: its title, or the relation. */
export declare function edgeName({ relation, title }: MapEdge, lang: Lang): string;
/** How a line looks: by where it goes, or as a use. */
export type LineLook = "leaves" | "stays" | "open" | "use";
/** A flow is thick when it leaves, dashed while that is open; a use is thin unless it is known to leave. */
export declare function lineOf({ relation, leaves }: MapEdge): LineLook;
/** What is said of a flow besides its title: what is sensitive or open, and where it arrives when that is not where its recipient stands. */
export declare function edgeMarks({ relation, place, personal, sensitive }: MapEdge, to: MapNode, lang: Lang): readonly string[];
/** How many things and lines there are, in a sentence. */
export declare function summaryOf({ nodes, edges }: DataMap, lang: Lang): string;
export {};
