import type { Type } from "./type.js";
import { type Unknown, type Value } from "./value.js";
/** Working-day arithmetic, supplied from outside: undefined when the official calendar of a year is not known. */
export interface Calendar {
    addWorkingDays(date: string, days: number): string | undefined;
}
interface Function {
    /** CEL signatures, for the type checker. */
    readonly signatures: readonly string[];
    readonly returns: Type;
    apply(args: readonly Exclude<Value, Unknown>[], calendar: Calendar): Value;
}
/** Functions that expressions may call; those without signatures are CEL's own. */
export declare const FUNCTIONS: Readonly<Record<string, Function>>;
/** Calls a function; an unknown argument makes the result unknown. */
export declare function call(name: string, args: readonly Value[], calendar: Calendar): Value;
/** Shifts a calendar date by an ISO 8601 period; a day that the month does not have becomes its last day. */
export declare function shiftDate(date: string, period: string, sign: 1 | -1): string;
/** Days from one calendar date to another. */
export declare function daysBetween(from: string, to: string): number;
export declare function isPeriod(text: string): boolean;
/** A day that the calendar has, written year-month-day. */
export declare function isDate(text: string): boolean;
export {};
