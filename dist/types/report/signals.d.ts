import { type Signal } from "../scan/signal.js";
import { type Lang } from "./wording.js";
/** How a list of signals is printed. */
export interface SignalOptions {
    readonly lang: Lang;
    readonly colour: boolean;
    /** Those below the bar too. */
    readonly all: boolean;
}
/** What a scan saw, by kind and place: one line each, with how it is known. */
export declare function renderSignals(signals: readonly Signal[], { lang, colour, all }: SignalOptions): string;
/** The same as a manifest of signals, which other tools can read and `hegui check` takes: each thing once, at its surest place. */
export declare function renderSignalsJson(signals: readonly Signal[], all: boolean): string;
