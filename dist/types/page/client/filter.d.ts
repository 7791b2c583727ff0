/** Lists that can be narrowed by words and choices; how much is left is said aloud. */
export declare function startFilters(): void;
