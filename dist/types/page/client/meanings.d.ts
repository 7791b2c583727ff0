/** Says below each key of an opened thing what it means, from the glossary of the page. */
export declare function explainFacts(): void;
/** Says it of every fact in an element, once. */
export declare function explain(within: Element): void;
