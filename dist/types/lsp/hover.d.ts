import type { Guides } from "../rule/guide.js";
import type { Obligation } from "../rule/law.js";
import { type Range } from "./outline.js";
import type { Session } from "./session.js";
/** Texts that only people read, loaded when they are first asked for. */
export interface Library {
    guides(): Guides;
    duties(): readonly Obligation[];
}
/** What there is to say of a place, as Markdown. */
export interface Hovered extends Range {
    readonly markdown: string;
}
/** What stands at an offset of a file: the field and what it means, or what the word names. */
export declare function hoverAt(session: Session, library: Library, file: string, text: string, offset: number): Hovered | undefined;
