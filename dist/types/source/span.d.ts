/** A route into a YAML document: mapping keys and sequence indexes from the root. */
export type Path = readonly (string | number)[];
/** A place in a text: 1-based line and column, counted in UTF-16 code units as SARIF's `columnKind: utf16CodeUnits`. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** A range of a file; `end` is the position just behind the last character. */
export interface Span {
    readonly file: string;
    readonly start: Position;
    readonly end: Position;
}
/** A symbolic place: which document of which file, and the route inside it. Resolved to a Span once, when a report is made. */
export interface Ref {
    readonly file: string;
    readonly document: number;
    readonly path: Path;
}
