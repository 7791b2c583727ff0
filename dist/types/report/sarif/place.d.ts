import type { EntityName } from "../../finding/report.js";
import type { Span } from "../../source/span.js";
/** A file below the root of the repository, as a relative URI. */
export declare function artifactLocation(file: string): {
    uri: string;
    uriBaseId: string;
};
/** A range of a file; in SARIF too the end column is behind the last character. */
export declare function physicalLocation({ file, start, end }: Span): {
    artifactLocation: {
        uri: string;
        uriBaseId: string;
    };
    region: {
        startLine: number;
        startColumn: number;
        endLine: number;
        endColumn: number;
    };
};
/** The declaration that a result is about. */
export declare function logicalLocation({ kind, id }: EntityName): {
    name: string;
    fullyQualifiedName: string;
    kind: string;
};
