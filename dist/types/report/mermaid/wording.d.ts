import { type Lang } from "../wording.js";
/** Regions with data law of their own inside China; elsewhere countries are named. */
export type Zone = "mainland" | "hk" | "mo" | "tw";
declare const en: {
    title: string;
    zones: Record<Zone, string>;
    overseas: (region: string) => string;
    undecidedPlace: string;
    marks: {
        sensitive: string;
        undecided: string;
        changed: string;
    };
    legend: {
        leaves: string;
        stays: string;
        undecided: string;
        changed: string;
    };
    comma: string;
    leftOut: (count: number) => string;
};
/** Fixed phrases of the map, in both languages. */
export declare const mapWords: Readonly<Record<Lang, typeof en>>;
export {};
