/** Language and theme of the page; nothing is remembered outside it. */
export declare function startSwitches(): void;
/** What the button of a name does. */
export declare function on(name: string, act: () => void): void;
/** Does something now and in the next frames, while sections that come into reach are laid out. */
export declare function settle(act: () => void, frames?: number): void;
