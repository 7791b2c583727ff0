import type { Shapes } from "../manifest/shape.js";
import type { Source } from "../source/source.js";
import type { Facts, Model, Sighting } from "./entity.js";
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
    /** What a scan saw in code; undefined when there was none. */
    readonly signals?: readonly Sighting[] | undefined;
    readonly documentText?: ((path: string) => string | undefined) | undefined;
}
/** Builds and links all entities. Order follows file name, document and place, so that output never depends on input order. */
export declare function createModel(input: ModelInput): Model;
