import { reportOn } from "../check.js";
import { type Examined, examine, type Input } from "../examine.js";
import { outcomeNames } from "../finding/counter.js";
import type { Entity } from "../model/entity.js";
import type { Guides } from "../rule/guide.js";
import type { Paper, PaperNames } from "../rule/paper.js";
import type { Pack } from "../rule/rule.js";
import { watched } from "../watched.js";
import { type Asked, askedOf, type Desk } from "./draft.js";

/** A paper that can be drafted for an entity, and whether the law asks for it. */
export interface Candidate {
  readonly paper: Paper;
  readonly entity: Entity;
  readonly asked: Asked;
}

/** Everything that drafts of a workspace are made from; the check runs once for all of them. */
export function deskOf(input: Input, names: PaperNames, guides: Guides): Desk {
  const examined: Examined = examine(input);
  const report = reportOn(input, examined);
  const outcomes = outcomeNames(input.packs);
  return { input, watched: watched(input, examined.read, true), examined, report, names, outcomes, guides };
}

/** All papers by id: those of packs that were read, and the built-in ones that none of them replaces. */
export function papersOf(
  packs: readonly Pack[],
  builtin: Readonly<Record<string, readonly Paper[]>>,
): readonly Paper[] {
  const own = packs.flatMap((pack) => pack.papers ?? []);
  const known = packs
    .filter((pack) => !pack.papers && pack.rules.length > 0)
    .flatMap((pack) => (Object.hasOwn(builtin, pack.id) ? builtin[pack.id]! : []));
  const papers = new Map([...known, ...own].map((one) => [one.id, one]));
  return [...papers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every paper on every entity of its kind, in order. */
export function candidates(desk: Desk, papers: readonly Paper[]): readonly Candidate[] {
  return papers.flatMap((paper) =>
    desk.watched.model.all(paper.on).map((entity) => ({ paper, entity, asked: askedOf(desk, paper, entity).asked })),
  );
}
