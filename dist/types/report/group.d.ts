/** Items with the same key together, keys and items in the order they came in. */
export declare function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]>;
