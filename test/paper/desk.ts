import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "../../src/paper/document.js";
import { type Desk, draft } from "../../src/paper/draft.js";
import { candidates, deskOf, papersOf } from "../../src/paper/papers.js";
import { compileGuides } from "../../src/rule/guide.js";
import { compilePaperNames } from "../../src/rule/policies.js";
import { createInput } from "../../src/sdk/input.js";
import { discover } from "../../src/source/read.js";
import { policies } from "../policies.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const { files } = discover(root, { include: ["policies/tables/*.yaml"], exclude: [] });

/** What values are called in papers. */
export const names = compilePaperNames(files);
export const guides = compileGuides();
export const papers = papersOf(policies.packs, {});

/** Everything that drafts of one manifest are made from. */
export function deskFor(text: string, file = "acme.hegui.yaml"): Desk {
  const input = createInput({ files: [{ file, text }], asOf: "2026-11-21", policies });
  return deskOf(input, names, guides);
}

export function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}.hegui.yaml`, import.meta.url), "utf8");
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
