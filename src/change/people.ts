import { isUnknown, type Struct, type Value } from "../cel/value.js";
import type { Counter } from "../finding/report.js";
import type { Model } from "../model/entity.js";
import type { Text } from "../source/problem.js";

/** Kinds of counters: without sensitive information, and with it. */
export type Part = "ordinary" | "sensitive";

/** A number of people that is another one now; undefined while it is not declared. */
export interface Moved {
  readonly part: Part;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly text: Text;
  /** What the law asks for from the number that was passed upwards. */
  readonly reached?: Text;
}

const COUNTED: Readonly<Record<Part, Text>> = {
  ordinary: { en: "ordinary people this year", zh: "当年累计出境个人信息（不含敏感个人信息）" },
  sensitive: { en: "people with sensitive information this year", zh: "当年累计出境敏感个人信息 " },
};

/** One side of a comparison, as far as people are counted. */
interface Counted {
  readonly model: Model;
  readonly counters: readonly Counter[];
}

/** How the people counted for an organization moved, and the number with a meaning in law that they passed. */
export function crossings(organization: string, before: Counted, after: Counted): readonly Moved[] {
  const thresholdsOf = ({ counters }: Counted, part: Part) =>
    counters.find((one) => one.organization === organization)?.counts.find((one) => one.what === part)?.thresholds;
  return (["ordinary", "sensitive"] as const).flatMap((part) => {
    const thresholds = thresholdsOf(after, part) ?? thresholdsOf(before, part);
    const [from, to] = [counted(before, organization, part), counted(after, organization, part)];
    if (!thresholds || from === to) return [];
    const moved = movedText(COUNTED[part], from, to);
    const passed = from === undefined || to === undefined ? undefined : passedOf(thresholds, from, to);
    if (!passed) return [{ part, from, to, text: moved }];
    const { says, reached } = passed;
    const text = { en: `${moved.en}; ${says.en}`, zh: `${moved.zh}，${says.zh}` };
    return [{ part, from, to, text, ...(reached && { reached }) }];
  });
}

/** Whether an organization that is not there counts nobody; one whose number is open has none. */
function counted({ model }: Counted, organization: string, part: Part): number | undefined {
  const found = model.find("organization", organization);
  return found ? peopleIn(found.get("exported"), part) : 0;
}

/** A number of people; undefined where it is not declared. */
export function peopleIn(counted: Value | undefined, part: Part): number | undefined {
  const people = counted === undefined || isUnknown(counted) ? undefined : (counted as Struct).get(part);
  return typeof people === "number" ? people : undefined;
}

/** The outermost number that was passed; what it asks for. */
function passedOf(
  thresholds: Counter["counts"][number]["thresholds"],
  from: number,
  to: number,
): { readonly says: Text; readonly reached?: Text } | undefined {
  const passed = thresholds.filter(({ at }) => at > Math.min(from, to) && at <= Math.max(from, to));
  if (passed.length === 0) return undefined;
  if (to < from) {
    const { at, name } = passed[0]!;
    // Nobody is left: no number has a meaning any more.
    if (to === 0) return undefined;
    return {
      says: {
        en: `no longer reaches ${number(at)} (${name.en})`,
        zh: `不再达到 ${number(at)} 人的标准（${name.zh}）`,
      },
    };
  }
  const { at, name } = passed.at(-1)!;
  const en = at === 1 ? "from the first person" : to === at ? `reaches ${number(at)}` : `crosses ${number(at)}`;
  const zh = at === 1 ? "自第 1 人起适用" : `达到 ${number(at)} 人的标准`;
  return { says: { en: `${en}: ${name.en}`, zh: `${zh}：${name.zh}` }, reached: name };
}

/** A number of people before and after, as a sentence says it; the Chinese name ends in a space where it needs one. */
export function movedText(name: Text, from: number | undefined, to: number | undefined): Text {
  const shown = (people: number | undefined, open: string) => (people === undefined ? open : number(people));
  return {
    en: `${name.en} ${shown(from, "not known")} → ${shown(to, "not known")}`,
    zh: `${name.zh}${shown(from, "不明")} → ${shown(to, "不明")}${to === undefined ? "" : " 人"}`,
  };
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
