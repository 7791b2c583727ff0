import type { Text } from "../source/problem.js";
import { type Draft } from "./draft.js";
/** One thing that code cannot tell. */
export interface DraftQuestion {
    readonly text: Text;
    /** Words to choose from; any text when there are none. */
    readonly choices: readonly string[];
    /** The draft with the answer in it. */
    answer(draft: Draft, answer: string): Draft;
}
/** What to ask about a draft, the handler first; whatever is not answered stays undeclared. */
export declare function questionsOf(draft: Draft): readonly DraftQuestion[];
