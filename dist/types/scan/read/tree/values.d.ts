import type { Range, Value } from "../../outline.js";
/** A value that nothing can be told of. */
export declare function other(at: Range): Value;
/** Parts put together: inner joins are opened, neighbouring texts become one. */
export declare function join(parts: readonly Value[], at: Range): Value;
/** One of several. What follows a read of the environment is its stand-in. */
export declare function either(of: readonly Value[], at: Range): Value;
/** A read of the environment or configuration. */
export declare function env(name: string, otherwise: Value | undefined, at: Range): Value;
/** Fills `%s`, `%1$s`, `%(name)s` of a format with its arguments. */
export declare function percentFormat(format: Value, args: readonly Value[], named: Named, at: Range): Value;
/** Fills `{}`, `{0}`, `{name}` of a format with its arguments. */
export declare function braceFormat(format: Value, args: readonly Value[], named: Named, at: Range): Value;
/** Arguments by name. */
export type Named = (name: string) => Value | undefined;
/** Text of a literal with its escapes resolved. */
export declare function unescapeText(raw: string): string;
/** The first text of a value: itself, inside a translation call such as `_("…")`, or the literal start of a join. */
export declare function textOf(value: Value | undefined): string | undefined;
