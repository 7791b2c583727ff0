/** The run cannot start: a wrong flag, path, configuration or pack. Shown without a stack; exit 2. */
export declare class UsageError extends Error {
}
