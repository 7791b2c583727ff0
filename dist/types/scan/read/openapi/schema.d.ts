import type { Node } from "../../../source/source.js";
import type { Field, Range, Shape, ShapeKind } from "../../outline.js";
import { type Data } from "../data.js";
/** A named place of a document. */
export interface Named {
    readonly name: string;
    readonly at: Range;
}
/** A field and the schema that says more about it. */
export interface Property {
    readonly field: Field;
    readonly schema: Node | undefined;
}
/** The value of a key, what an alias stands for included. */
export declare function member(node: Node | undefined, key: string): Node | undefined;
/** The text of a scalar under a key. */
export declare function textOf(node: Node | undefined, key: string): string | undefined;
/** The keys of a mapping with their values; extensions of the format are left out. */
export declare function entriesOf(data: Data, node: Node | undefined): readonly (Named & {
    readonly value: Node;
})[];
/** The items of a sequence. */
export declare function itemsOf(node: Node | undefined): readonly Node[];
/** A shape for a schema and one for each object inside it; those without fields are left out. */
export declare function schemaShapes(data: Data, named: Named, kind: ShapeKind, schema: Node | undefined): readonly Shape[];
/** A shape of these properties, and the shapes of objects inside them. */
export declare function shapesOf(data: Data, { name, at }: Named, kind: ShapeKind, labels: readonly string[], properties: readonly Property[]): readonly Shape[];
/** The properties of a schema, with those of the parts that it is combined of and of the items of a list. */
export declare function propertiesOf(data: Data, schema: Node | undefined): readonly Property[];
/** A field of a name and a schema; `more` are descriptions from around the schema. */
export declare function propertyOf(name: string, at: Range, schema: Node | undefined, more?: readonly string[]): Property;
/** Title and description. */
export declare function described(node: Node | undefined): readonly string[];
