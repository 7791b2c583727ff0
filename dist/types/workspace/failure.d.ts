/**
 * The run cannot start: a wrong flag, path, configuration or pack. Shown without a stack; exit 2.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { setFact, UsageError } from "hegui";
 *
 * assert.throws(() => setFact("version: 1\n", "flow/crm", ["title"], "CRM"), UsageError);
 * ```
 */
export declare class UsageError extends Error {
}
