/** A text taken apart as an address. */
export interface Address {
    /** In lower case; `{}` stands for what is only known when the program runs. */
    readonly host: string;
    readonly port: string;
    /** With its slash; empty where there is none. */
    readonly path: string;
    /** This machine, or a name inside of a network. */
    readonly local: boolean;
}
/** Stands for a part of an address that is only known when the program runs. */
export declare const UNKNOWN_PART = "{}";
/** Takes [scheme://][user@]host[:port][/path] apart; undefined where that is no host, or one that is nobody's. */
export declare function parseAddress(text: string): Address | undefined;
