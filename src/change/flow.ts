import { isUnknown, type Struct } from "../cel/value.js";
import { titleOf } from "../finding/drawn.js";
import type { Entity } from "../model/entity.js";
import type { Text } from "../source/problem.js";
import { type Moved, movedText, type Part, peopleIn } from "./people.js";

/** What a flow does, as far as it is declared. */
export interface FlowFacts {
  readonly from: string;
  readonly fields: readonly Field[];
  /** Recipient and place: `Stripe (US)`. */
  readonly to: Text;
  readonly exports: boolean;
  /** People of the judged year; undefined where they are not declared. */
  readonly people: Readonly<Record<Part, number | undefined>>;
}

interface Field {
  readonly name: string;
  /** Beyond doubt. */
  readonly sensitive: boolean;
}

export function flowFacts(flow: Entity): FlowFacts {
  const moved = flow.get("moved")!;
  const to = flow.get("to")!;
  const place = flow.get("place")!;
  const name = isUnknown(to) ? String(flow.data.to) : titleOf(to as Entity);
  const where = isUnknown(place) ? "" : String(place);
  const counted = flow.get("people_this_year")!;
  return {
    from: String(flow.data.from),
    fields: isUnknown(moved) ? [] : (moved as readonly Struct[]).map(fieldOf),
    to: { en: where ? `${name} (${where})` : name, zh: where ? `“${name}”（${where}）` : `“${name}”` },
    exports: flow.get("outside_mainland") === true,
    people: { ordinary: peopleIn(counted, "ordinary"), sensitive: peopleIn(counted, "sensitive") },
  };
}

function fieldOf(field: Struct): Field {
  return { name: String(field.get("name")), sensitive: field.get("certainly_sensitive") === true };
}

/** A flow that is new. */
export function flowAdded({ fields, to, exports }: FlowFacts): Text {
  const { en, zh } = few(fields);
  return exports
    ? { en: `adds export of ${en} to ${to.en}`, zh: `新增数据出境：向${to.zh}提供 ${zh}` }
    : { en: `adds transfer of ${en} to ${to.en}`, zh: `新增：向${to.zh}提供 ${zh}` };
}

/** A flow that is no more. */
export function flowRemoved({ fields, to, exports }: FlowFacts): Text {
  const { en, zh } = few(fields);
  return exports
    ? { en: `no longer declares the export of ${en} to ${to.en}`, zh: `不再声明向${to.zh}提供 ${zh} 的数据出境` }
    : { en: `no longer declares the transfer of ${en} to ${to.en}`, zh: `不再声明向${to.zh}提供 ${zh}` };
}

/** What is different in a flow that stays: recipient and place, dataset, fields. */
export function flowChanged(before: FlowFacts, after: FlowFacts): readonly Text[] {
  const has = ({ fields }: FlowFacts, { name }: Field) => fields.some((one) => one.name === name);
  const added = after.fields.filter((one) => !has(before, one));
  const gone = before.fields.filter((one) => !has(after, one));
  const { to } = after;
  const what = after.exports ? { en: "export to", zh: "出境" } : { en: "transfer to", zh: "提供" };
  const parts: Text[] = [];
  if (before.to.en !== to.en)
    parts.push({ en: `goes to ${to.en} instead of ${before.to.en}`, zh: `接收方由${before.to.zh}改为${to.zh}` });
  if (before.from !== after.from)
    parts.push({
      en: `takes its data from dataset '${after.from}' instead of '${before.from}'`,
      zh: `数据来源由数据集“${before.from}”改为“${after.from}”`,
    });
  if (added.length > 0)
    parts.push({
      en: `adds ${few(added).en} to the ${what.en} ${to.en}`,
      zh: `向${to.zh}${what.zh}的数据新增 ${few(added).zh}`,
    });
  if (gone.length > 0)
    parts.push(
      added.length > 0
        ? { en: `takes ${few(gone).en} out of it`, zh: `不再包括 ${few(gone).zh}` }
        : {
            en: `takes ${few(gone).en} out of the ${what.en} ${to.en}`,
            zh: `向${to.zh}${what.zh}的数据不再包括 ${few(gone).zh}`,
          },
    );
  return parts;
}

/** A flow takes more with it than before, or takes it elsewhere: an assessment of the flow as it was may not hold. */
export function isWider(before: FlowFacts, after: FlowFacts): boolean {
  const isNew = ({ name }: Field) => before.fields.every((one) => one.name !== name);
  return before.to.en !== after.to.en || before.from !== after.from || after.fields.some(isNew);
}

const NAMES: Readonly<Record<Part, Text>> = {
  ordinary: { en: "ordinary people in this flow", zh: "本数据流当年个人信息（不含敏感个人信息）" },
  sensitive: { en: "people with sensitive information in this flow", zh: "本数据流当年敏感个人信息 " },
};

/** How the people of a flow that stays moved. */
export function flowPeople({ people: before }: FlowFacts, { people: after }: FlowFacts): readonly Moved[] {
  return (["ordinary", "sensitive"] as const).flatMap((part) => {
    const [from, to] = [before[part], after[part]];
    return from === to ? [] : [{ part, from, to, text: movedText(NAMES[part], from, to) }];
  });
}

const FEW = 6;

/** Names of fields in a sentence. */
function few(fields: readonly Field[]): Text {
  if (fields.length === 0) return { en: "data", zh: "数据" };
  const rest = fields.length - FEW;
  const shown = fields.slice(0, FEW);
  const en = shown.map(({ name, sensitive }) => (sensitive ? `${name} (sensitive)` : name));
  const zh = shown.map(({ name, sensitive }) => (sensitive ? `${name}（敏感）` : name)).join("、");
  const last = rest > 0 ? `${rest} more` : en.length > 1 ? en.pop()! : undefined;
  return {
    en: last === undefined ? en.join(", ") : `${en.join(", ")} and ${last}`,
    zh: `${zh}${rest > 0 ? ` 等 ${fields.length} 项` : ""}`,
  };
}
