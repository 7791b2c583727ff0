import type { Shapes } from "../manifest/shape.js";
import type { Problem } from "../source/problem.js";
import { type Source } from "../source/source.js";
import { type Tables } from "./tables.js";
interface LinkInput {
    readonly documents: readonly {
        readonly source: Source;
        readonly document: number;
    }[];
    /** Documents with problems of their own: their ids count as declared, nothing else. */
    readonly broken: readonly {
        readonly source: Source;
        readonly document: number;
    }[];
    readonly shapes: Shapes;
    readonly tables: Tables;
    /** SHA-256 of a document in the workspace; undefined when there is none. */
    readonly documentHash: (path: string) => string | undefined;
}
/** Problems between entities: equal ids, dangling references, words that no table has, evidence that is not there. */
export declare function linkProblems(input: LinkInput): readonly Problem[];
export {};
