import { isUnknown } from "../cel/value.js";
import { placeOf, type Sources } from "../finding/place.js";
import type { Counter, DecisionMade, EntityName, Finding, LegalChange } from "../finding/report.js";
import { KIND_NAMES_ZH, type Kind } from "../manifest/kind.js";
import type { Entity, Model } from "../model/entity.js";
import { type OutcomeNames, unfold } from "../rule/template.js";
import type { Text } from "../source/problem.js";
import { assessmentPart } from "./assessment.js";
import { decisionChanges } from "./decision.js";
import { flowAdded, flowChanged, flowFacts, flowPeople, flowRemoved } from "./flow.js";
import { crossings, type Moved } from "./people.js";

/** One side of a comparison, as far as sentences need it. */
export interface Side {
  readonly model: Model;
  readonly decisions: readonly DecisionMade[];
  readonly counters: readonly Counter[];
  /** Nothing is broken: what is not here is not declared. */
  readonly whole: boolean;
}

/** What a sentence says of an entity: what happened to it, its people, and what of it is still to do. */
interface About {
  readonly what: readonly Text[];
  readonly people: readonly Moved[];
  readonly rest: readonly Text[];
}

const NOTHING: About = { what: [], people: [], rest: [] };

/**
 * What a change does in law: one sentence for each decision that comes out otherwise, and for each flow that is new, gone or different.
 * While a file is broken on one side, what the other declares cannot be told from what is new or gone, and nothing is said.
 */
export function legalChanges(
  before: Side,
  after: Side,
  fresh: readonly Finding[],
  sources: Sources,
  names: OutcomeNames,
): readonly LegalChange[] {
  if (!before.whole || !after.whole) return [];
  const decisions = decisionChanges(before.decisions, after.decisions, names);
  const flows = changedFlows(before.model, after.model).map((id) => `flow/${id}`);
  const labels = [...new Set([...flows, ...gone(before, after), ...decisions.map(({ entity }) => label(entity))])];
  const about = new Map(labels.map((one) => [one, aboutEntity(one, before.model, after.model)]));
  const counted = countedOnce(before, after, about, flows);
  return [...new Set([...labels, ...counted.keys()])].sort().flatMap((one) => {
    const [kind, id] = parts(one);
    const [earlier, later] = [before.model.find(kind, id), after.model.find(kind, id)];
    const own = decisions.filter(({ entity }) => label(entity) === one);
    const { what, people, rest } = about.get(one) ?? NOTHING;
    const moved = counted.get(one) ?? [];
    const says = [...what, ...people.filter((part) => !isToldBy(part, moved)).map(({ text }) => text)];
    const told = [...says, ...moved.map(({ text }) => text), ...rest];
    if (own.length === 0 && told.length === 0) return [];
    const unmet = fresh.filter((finding) => label(finding.entity) === one && finding.outcome === "fail");
    const change = earlier ? (later ? "changed" : "removed") : "added";
    const common = {
      entity: { kind, id },
      change,
      ...(later && { at: placeOf(sources, later, []) }),
    } as const;
    const [first, ...more] = own;
    // A new flow that passes a number has said already what the number asks for.
    const isSaid = first?.isNew && moved.some(({ reached }) => reached?.en === first.now.en);
    return [
      {
        ...common,
        ...(first && { decision: first.decision }),
        text: sentence({ kind, id }, [...told, ...(first && !isSaid ? [first.text] : []), ...unmetPart(unmet)]),
      },
      ...more.map(({ decision, text }) => ({ ...common, decision, text: sentence({ kind, id }, [text]) })),
    ];
  });
}

/** Ids of flows that one side does not have, or declares otherwise. */
export function changedFlows(before: Model, after: Model): readonly string[] {
  return after
    .all("flow")
    .filter((flow) => !isSame(before.find("flow", flow.id), flow))
    .map((flow) => flow.id);
}

/** What the law decided about and is declared no more. */
function gone(before: Side, after: Side): readonly string[] {
  const decided = before.decisions.map(({ entity }) => entity).filter(({ kind, id }) => !after.model.find(kind, id));
  return decided.map(label);
}

function isSame(a: Entity | undefined, b: Entity): boolean {
  if (!a) return false;
  const facts = (flow: Entity) => JSON.stringify([flow.data, flowFacts(flow)]);
  return facts(a) === facts(b);
}

function aboutEntity(one: string, before: Model, after: Model): About {
  const [kind, id] = parts(one);
  const [earlier, later] = [before.find(kind, id), after.find(kind, id)];
  if (kind !== "flow")
    return earlier && !later ? { ...NOTHING, what: [{ en: "no longer declared", zh: "不再声明" }] } : NOTHING;
  if (!later) return { ...NOTHING, what: [flowRemoved(flowFacts(earlier!))] };
  const facts = flowFacts(later);
  const then = earlier && flowFacts(earlier);
  const assessment = assessmentPart({ flow: earlier, facts: then }, later, facts, after);
  return {
    what: then ? flowChanged(then, facts) : [flowAdded(facts)],
    people: then ? flowPeople(then, facts) : [],
    rest: assessment ? [assessment] : [],
  };
}

/** People counted otherwise: told with the flow when one alone is different, else once for the organization. */
function countedOnce(
  before: Side,
  after: Side,
  about: ReadonlyMap<string, About>,
  changed: readonly string[],
): ReadonlyMap<string, readonly Moved[]> {
  const organizations = new Set([...before.counters, ...after.counters].map((one) => one.organization));
  const told = [...about].flatMap(([one, { what, people }]) => (what.length + people.length > 0 ? [one] : []));
  const found = new Map<string, readonly Moved[]>();
  for (const organization of organizations) {
    const moved = crossings(organization, before, after);
    const own = (flows: readonly string[]) => flows.filter((one) => handlerOf(one, before, after) === organization);
    const [first, ...more] = own(told).length > 0 ? own(told) : own(changed);
    const one = first !== undefined && more.length === 0 ? first : `organization/${organization}`;
    if (moved.length > 0) found.set(one, moved);
  }
  return found;
}

function handlerOf(one: string, before: Side, after: Side): string | undefined {
  const [kind, id] = parts(one);
  const handler = kind === "flow" ? (after.model.find(kind, id) ?? before.model.find(kind, id))?.get("handler") : null;
  return handler && !isUnknown(handler) ? (handler as Entity).id : undefined;
}

/** The organization's number moved as the flow's did: once is enough. */
function isToldBy({ part, from, to }: Moved, moved: readonly Moved[]): boolean {
  return moved.some((one) => one.part === part && one.from === from && one.to === to);
}

const MOST_UNMET = 3;

function unmetPart(unmet: readonly Finding[]): readonly Text[] {
  if (unmet.length === 0) return [];
  const titles = unmet.slice(0, MOST_UNMET).map(({ title }) => title);
  const rest = unmet.length - titles.length;
  return [
    {
      en: `not met: ${titles.map(({ en }) => `'${en}'`).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
      zh: `未满足：${titles.map(({ zh }) => `“${zh}”`).join("、")}${rest > 0 ? `等 ${unmet.length} 项` : ""}`,
    },
  ];
}

function sentence({ kind, id }: EntityName, what: readonly Text[]): Text {
  return unfold({
    en: `${kind} '${id}': ${what.map((one) => one.en).join("; ")}.`,
    zh: `${KIND_NAMES_ZH[kind]}“${id}”：${what.map((one) => one.zh).join("；")}。`,
  });
}

function label({ kind, id }: EntityName): string {
  return `${kind}/${id}`;
}

function parts(one: string): readonly [Kind, string] {
  return one.split("/") as [Kind, string];
}
