import type { Entity } from "../model/entity.js";
import type { Paper } from "../rule/paper.js";
import type { Pack } from "../rule/rule.js";
import { type Asked, askedOf, type Desk } from "./desk.js";

/** A paper that can be drafted for an entity, and whether the law asks for it. */
export interface Candidate {
  readonly paper: Paper;
  readonly entity: Entity;
  readonly asked: Asked;
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
