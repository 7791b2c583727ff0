/** How a box looks: by what it stands for. */
export type ChartShape = "data" | "box" | "window" | "model" | "step";
/** A box of a flowchart; the key is its own and never printed. */
export interface ChartNode {
    readonly key: string;
    readonly title: string;
    readonly shape: ChartShape;
}
/** A line of a flowchart: thick leaves the mainland, thin stays, dashed is not decided. */
export interface ChartLine {
    readonly from: string;
    readonly to: string;
    readonly line: "thick" | "thin" | "dashed";
    readonly text: string;
    readonly marked?: boolean;
}
/** A group of boxes with a name. */
export interface ChartArea {
    readonly name: string;
    readonly nodes: readonly ChartNode[];
}
/** UTF-16 units of a name. */
export declare const MOST_TITLE = 60;
/** A Mermaid flowchart from left to right; boxes are numbered in the order in which lines name them. */
export declare function chart(areas: readonly ChartArea[], lines: readonly ChartLine[]): string;
