/** Opens what a node or an edge of the map stands for: its findings, decisions and facts, taken from the page itself. */
export declare function startPanel(): void;
