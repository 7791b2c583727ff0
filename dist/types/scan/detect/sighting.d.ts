import type { Signal } from "../signal.js";
import type { HostFacts } from "../vocabulary/host.js";
import type { Place } from "./reach.js";
/** A host that code reaches, and how that is known. */
export interface HostSighting {
    readonly facts: HostFacts;
    readonly place: Place;
    readonly sure: number;
    readonly chain: readonly string[];
    /** As written, from the host on. */
    readonly text: string;
}
/** Whether a path is that of a model, on a host that serves more than models. */
export declare function asksModel(text: string): boolean;
/** The facts of a host as a signal has them; `*` stands for parts that are only known when the program runs. */
export declare function hostFields({ host, where, territory, region }: HostFacts): Partial<Signal> & {
    readonly host: string;
};
/** Keeps of the signals about one thing on one line the surest. */
export declare function surest(signals: readonly Signal[]): readonly Signal[];
/** The steps of a chain, the most telling first: what was found, then the names that led to it. */
export declare function toldChain(use: string, chain: readonly string[]): readonly string[];
