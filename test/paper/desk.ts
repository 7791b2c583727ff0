import { type Desk, deskOf } from "../../src/paper/desk.js";
import type { Document } from "../../src/paper/document.js";
import { draft } from "../../src/paper/draft.js";
import { candidates, papersOf } from "../../src/paper/papers.js";
import { compileGuides } from "../../src/rule/guide.js";
import { createInput } from "../../src/sdk/input.js";
import { policies } from "../policies.js";
import { names } from "./names.js";

export const guides = compileGuides();
export const papers = papersOf(policies.packs, {});

/** Everything that drafts of one manifest are made from. */
export function deskFor(text: string, file = "acme.hegui.yaml"): Desk {
  const input = createInput({ files: [{ file, text }], asOf: "2026-11-21", policies });
  return deskOf(input, names, guides);
}

/** All drafts that a manifest gives, whether asked for or not. */
export function draftsOf(desk: Desk, lang: "en" | "zh"): readonly Document[] {
  return candidates(desk, papers).map(({ paper, entity }) => draft(desk, paper, entity, lang));
}

/** A draft without what it was made from, which changes with every rule. */
export function withoutBasis(document: Document): Document {
  const heading = document.blocks.findLastIndex((one) => one.is === "heading" && one.level === 1);
  return { ...document, blocks: document.blocks.slice(0, heading) };
}
