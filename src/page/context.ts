import type { DecisionShown, Dossier, DutyShown, Thing } from "../dossier/dossier.js";
import type { EntityName, Finding, Question } from "../finding/report.js";
import { groupBy } from "../report/group.js";
import { clip } from "../report/message.js";
import { failures, known, withdrawn } from "../report/portions.js";
import { anchor, both, keyOf } from "./both.js";
import { type Html, html } from "./html.js";

/** A dossier with what the sections look up in it. */
export interface Context {
  readonly dossier: Dossier;
  /** By `kind/id`. */
  readonly things: ReadonlyMap<string, Thing>;
  /** Duties that are not met and not accepted, by `kind/id`. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly waived: readonly Finding[];
  readonly questions: ReadonlyMap<string, readonly Question[]>;
  readonly decisions: ReadonlyMap<string, readonly DecisionShown[]>;
  /** By the rule that checks them. */
  readonly duties: ReadonlyMap<string, readonly DutyShown[]>;
}

/** Builds the indexes once. */
export function contextOf(dossier: Dossier): Context {
  const { report } = dossier;
  const open = [...failures(report), ...known(report), ...withdrawn(report).filter((one) => one.outcome !== "fail")];
  return {
    dossier,
    things: new Map(dossier.things.map((one) => [keyOf(one), one])),
    findings: groupBy(open, (one) => keyOf(one.entity)),
    waived: report.findings.filter((one) => one.state === "waived"),
    questions: groupBy(report.questions, (one) => keyOf(one.entity)),
    decisions: groupBy(dossier.decisions, (one) => keyOf(one.entity)),
    duties: dutiesByRule(dossier),
  };
}

function dutiesByRule({ duties }: Dossier): ReadonlyMap<string, readonly DutyShown[]> {
  const pairs = duties.flatMap((duty) => duty.rules.map((rule) => ({ rule, duty })));
  const grouped = groupBy(pairs, ({ rule }) => rule);
  return new Map([...grouped].map(([rule, all]) => [rule, all.map(({ duty }) => duty)]));
}

/** Duties of the catalogue that a rule checks, by their titles, linked to what the law says. */
export function dutyLinks(context: Context, rule: string): Html | undefined {
  const duties = context.duties.get(rule);
  if (!duties) return undefined;
  const links = duties.map(
    ({ id, title }, index) => html`${index > 0 && " · "}<a href="#${dutyAnchor(id)}">${both(title)}</a>`,
  );
  return html`${links}`;
}

/** Anchor of a duty. */
export function dutyAnchor(id: string): string {
  return anchor(`duty/${id}`);
}

/** UTF-16 units that a title takes where it stands beside others; the thing itself has all of it. */
const TITLE = 120;

/** What a thing is called: its title, or its id. */
export function titleOf(context: Context, entity: EntityName): string {
  const { title = "" } = context.things.get(keyOf(entity)) ?? {};
  return clip(title === "" ? entity.id : title, TITLE);
}

/** A thing by its title, linked to all that is declared of it. */
export function thingLink(context: Context, entity: EntityName): Html {
  const key = keyOf(entity);
  const title = titleOf(context, entity);
  return context.things.has(key) ? html`<a href="#${anchor(key)}">${title}</a>` : html`${title}`;
}

/** Anchor of a finding or a question. */
export function findingAnchor({ fingerprint }: Pick<Finding, "fingerprint">): string {
  return `f-${anchor(fingerprint)}`;
}

/** Anchor of what a table decided of a thing. */
export function decisionAnchor(
  { dossier }: Context,
  { entity, table }: Pick<DecisionShown, "entity" | "table">,
): string {
  return anchor(`decision/${dossier.tables[table]!.id}/${keyOf(entity)}`);
}
