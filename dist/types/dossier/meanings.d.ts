import type { Guide } from "../rule/guide.js";
import type { Text } from "../source/problem.js";
import type { Thing } from "./dossier.js";
/** What the keys of the declared facts mean, said once for each route. */
export declare function meaningsOf(things: readonly Thing[], guide: Guide): Readonly<Record<string, Text>>;
/** What a declared fact means, in whatever form the meanings are kept. */
export declare function meaningOf<T>(meanings: Readonly<Record<string, T>>, { kind, path }: {
    readonly kind: string;
    readonly path: string;
}): T | undefined;
