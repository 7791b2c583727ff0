import { type Asked } from "./configuration.js";
import { type Statement } from "./statement.js";
/** A statement that can be verified, or what is wrong with it. */
export type ReadStatement = {
    readonly statement: Statement;
    readonly asked: Asked;
} | {
    readonly wrong: string;
};
/** Reads what somebody says is a statement of `hegui report evidence`; nothing in it is trusted. */
export declare function readStatement(value: unknown): ReadStatement;
