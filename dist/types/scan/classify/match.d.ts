import type { ItemName, Names, Words } from "../vocabulary/names.js";
/** What stands in front of the name of an item: `userPhone` is of people, `shopPhone` of things. */
export type Before = "nothing" | "people" | "things" | "unknown";
/** An item that a name or a label speaks of. */
export interface Match extends ItemName {
    readonly before: Before;
}
/** Is the word one of the set? */
export declare const has: (words: Words, word: string) => boolean;
/** The item that a name of code speaks of. Its end decides: `phoneModel` is a model. */
export declare function matchName(name: string, names: Names): Match | undefined;
/** The same for words. Words that leave an item what it is may stand behind it. */
export declare function matchWords(words: readonly string[], names: Names): Match | undefined;
/** Is the name a flag, an action, or a note about something: `hasPhone`, `phoneVerified`, `phoneRegex`? */
export declare function isAside(name: string, names: Names): boolean;
/** What a list of words in front of an item is of; the nearest telling one decides. */
export declare function beforeOf(words: readonly string[], names: Names): Before;
