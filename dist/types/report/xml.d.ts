/** An element of XML 1.0: its name, its attributes in order, and what is in it. */
export interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string | number | undefined>>;
    readonly children?: readonly Element[];
    readonly text?: string;
}
/** A document of one element, indented by two spaces. Text and attributes come back from a parser as they were. */
export declare function xmlText(root: Element): string;
/** The text with what is no character of XML replaced. */
export declare function legalXml(text: string): string;
