/** About how wide a text is set in a usual sans-serif, in pixels; rather too wide than too narrow. */
export declare function widthOf(text: string, size: number): number;
/** At most so many lines of a width, about as long as each other; the last ends with an ellipsis when something is cut. */
export declare function wrap(text: string, width: number, size: number, most: number): readonly string[];
