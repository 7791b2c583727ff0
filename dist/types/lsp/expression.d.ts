import type { Guides } from "../rule/guide.js";
import type { Text } from "../source/problem.js";
import type { Session } from "./session.js";
import type { WordPlace } from "./words.js";
/** A name that an expression may go on with. */
export interface Name {
    readonly name: string;
    readonly type: string;
    readonly about?: Text;
}
/** What may stand at the end of an expression: fields behind a dot, names that it begins with otherwise. */
export declare function namesAfter(session: Session, guides: Guides, { path, entries }: Pick<WordPlace, "path" | "entries">, before: string): readonly Name[];
