import type { Shapes } from "../manifest/shape.js";
import type { Source } from "../source/source.js";
import type { Facts, Model, Read } from "./entity.js";
import type { Tables } from "./tables.js";
export interface ModelInput {
    /** Valid documents: broken ones are left out, their problems fail the run. */
    readonly documents: readonly {
        readonly source: Source;
        readonly document: number;
    }[];
    readonly shapes: Shapes;
    readonly facts: Facts;
    readonly tables: Tables;
    readonly asOf: string;
    readonly watch?: (read: Read) => void;
}
/** Builds and links all entities. Order follows file name, document and place, so that output never depends on input order. */
export declare function createModel(input: ModelInput): Model;
