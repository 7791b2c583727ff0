/** Opens what the address leads to, wherever it is folded away, and moves the focus there. */
export declare function followAnchors(): void;
