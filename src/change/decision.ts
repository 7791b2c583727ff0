import type { DecisionMade, EntityName } from "../finding/report.js";
import type { OutcomeNames } from "../rule/template.js";
import type { Text } from "../source/problem.js";

/** A decision that came out otherwise. */
export interface DecisionChange {
  readonly entity: EntityName;
  readonly decision: string;
  readonly text: Text;
  /** What it says now. */
  readonly now: Text;
  /** Nothing was decided before: the entity is new, or the table found nothing. */
  readonly isNew: boolean;
}

// Outcomes of flows that stay in the mainland: they say something only where they replace another one.
const QUIET: readonly string[] = ["not-an-export", "not-needed"];

/** Decisions that came out otherwise, and those that are new and ask for something. */
export function decisionChanges(
  before: readonly DecisionMade[],
  after: readonly DecisionMade[],
  names: OutcomeNames,
): readonly DecisionChange[] {
  const earlier = new Map(before.map((one) => [key(one), one]));
  return after.flatMap((now) => {
    const then = earlier.get(key(now));
    if (then ? then.name.en === now.name.en : !now.undecided && now.outcomes.every((one) => QUIET.includes(one)))
      return [];
    const says = then ? replaced(then, now, names) : now.name;
    const title = lower(now.title);
    const text = { en: `${title.en}: ${says.en}`, zh: `${title.zh}：${says.zh}` };
    return [{ entity: now.entity, decision: now.decision, text, now: now.name, isNew: !then }];
  });
}

/** One outcome for another; of several, those that came and went. */
function replaced(then: DecisionMade, now: DecisionMade, names: OutcomeNames): Text {
  const lists = [then, now].every(({ outcomes }) => outcomes.length > 0);
  if (!lists || then.outcomes.length + now.outcomes.length === 2)
    return { en: `${then.name.en} → ${now.name.en}`, zh: `${then.name.zh} → ${now.name.zh}` };
  const came = now.outcomes.filter((one) => !then.outcomes.includes(one));
  const went = then.outcomes.filter((one) => !now.outcomes.includes(one));
  const also = came.length < now.outcomes.length;
  const list = (outcomes: readonly string[]): Text => {
    const called = outcomes.map((one) => names.names.get(now.decision)?.[one] ?? { en: one, zh: one });
    return { en: called.map(({ en }) => en).join(", "), zh: called.map(({ zh }) => zh).join("，") };
  };
  const said = [
    ...(came.length > 0 ? [{ en: `now ${also ? "also " : ""}${list(came).en}`, zh: `新增${list(came).zh}` }] : []),
    ...(went.length > 0 ? [{ en: `no longer ${list(went).en}`, zh: `不再适用${list(went).zh}` }] : []),
  ];
  return { en: said.map(({ en }) => en).join("; "), zh: said.map(({ zh }) => zh).join("；") };
}

function key({ entity, decision }: DecisionMade): string {
  return `${entity.kind}/${entity.id} ${decision}`;
}

/** Inside a sentence a title begins small, unless it begins with an abbreviation. */
function lower({ en, zh }: Text): Text {
  return { en: /^[A-Z][a-z]/.test(en) ? `${en[0]!.toLowerCase()}${en.slice(1)}` : en, zh };
}
