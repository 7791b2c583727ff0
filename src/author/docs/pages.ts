import type { Law } from "../../rule/law.js";
import type { Pack } from "../../rule/rule.js";
import { decisionPage } from "./decision.js";
import type { DocsLang } from "./markdown.js";
import { type PackSources, packIndex } from "./pack.js";
import { rulePage } from "./rule.js";

/** First line of every page that we wrote; a file without it is somebody else's. */
export const MARKER = "<!-- Written by `hegui docs`: edit the pack instead. -->";

/** A page by its place below the folder of the documents. */
export interface DocsPage {
  readonly file: string;
  readonly text: string;
}

/** What is documented of one pack. */
export interface DocumentedPack extends PackSources {
  readonly pack: Pack;
  readonly folder: string;
}

/** All pages of a pack, its index first. */
export function pagesOf({ pack, folder, ...sources }: DocumentedPack, law: Law, lang: DocsLang): readonly DocsPage[] {
  const page = { pack: pack.id, folder, law, lang };
  const place = (name: string, text: string) => ({ file: `${pack.id}/${name}.md`, text: `${MARKER}\n\n${text}` });
  return [
    place("README", packIndex(pack, page, sources)),
    ...pack.rules.map((rule) => place(rule.id, rulePage(rule, page))),
    ...pack.decisions.map((one) => place(one.id, decisionPage(one, page))),
  ];
}
