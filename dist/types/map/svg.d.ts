import { type Lang } from "../report/wording.js";
import type { DataMap } from "./graph.js";
import type { MapLayout } from "./layout.js";
/** How a map is drawn. */
export interface SvgOptions {
    readonly lang: Lang;
    /** Things and lines can be reached by keyboard and pressed; what happens then is up to the page. */
    readonly interactive?: boolean;
    /** Begins every id, where a page holds more than one map. */
    readonly prefix?: string;
    /** The page that embeds it brings the styles. */
    readonly bare?: boolean;
}
/** A map as SVG: groups with `data-key` for areas, things and lines, no script, nothing from outside. */
export declare function svgOf(map: DataMap, layout: MapLayout, options: SvgOptions): string;
