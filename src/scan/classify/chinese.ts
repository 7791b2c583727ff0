import type { ItemName, Names } from "../vocabulary/names.js";
import type { Before, Match } from "./match.js";

/** Labels are read up to here. */
const LONGEST = 200;
/** More signs in front of a name are a sentence, not a name. */
const FRONT = 6;

/** The item that a Chinese label, comment or name speaks of: `请输入手机号`, `收货人地址（必填）`; `手机品牌` is a brand. */
export function matchChinese(label: string, names: Names): Match | undefined {
  const clauses = clausesOf(label);
  for (const clause of clauses) {
    const found = matchClause(clause, names);
    if (found) return found;
    // `搜索用户的 ID、用户名`: what follows is not the field itself.
    if (names.zh.vetoes.some((one) => clause.startsWith(one))) return undefined;
  }
  return undefined;
}

/** Does a name of the category stand anywhere in a short label? */
export function mentionsChinese(label: string, category: string, names: Names): boolean {
  const text = label.slice(0, 20).toLowerCase();
  for (let from = 0; from < text.length; from++)
    for (let to = from + 2; to <= Math.min(from + 6, text.length); to++) {
      const key = text.slice(from, to);
      if (Object.hasOwn(names.chinese, key) && names.chinese[key]!.category === category) return true;
    }
  return false;
}

/** Does the label say in Chinese what its field is? */
export function saysChinese(label: string): boolean {
  return clausesOf(label).some((clause) => clause.length <= 10);
}

/** Stretches between marks that hold Chinese; only the first two count, the rest explains. */
function clausesOf(label: string): readonly string[] {
  return label
    .slice(0, LONGEST)
    .toLowerCase()
    .split(MARKS)
    .filter((clause) => CHINESE.test(clause))
    .slice(0, 2)
    .slice(0, label.length > 40 ? 1 : 2);
}

function matchClause(clause: string, names: Names): Match | undefined {
  let media = false;
  let rest = clause;
  let fallback: Match | undefined;
  for (let step = 0; step < 4; step++) {
    const found = endingOf(rest, names);
    if (found) {
      const before = beforeOf(rest.slice(0, rest.length - found.length), names);
      if (before === undefined || (media && !MEDIA.test(found.item.category))) return fallback;
      // `身份证正面照片` is more than a photo: what stands in front may be the name.
      if (before !== "unknown" && !(fallback && before === "things")) return { ...found.item, before };
      fallback ??= { ...found.item, before };
    }
    const tail = names.zh.tails.find((one) => rest.endsWith(one));
    const ending = tail ?? names.zh.mediaTails.find((one) => rest.endsWith(one));
    if (!ending) return fallback;
    media ||= !tail;
    rest = rest.slice(0, -ending.length);
  }
  return fallback;
}

/** The longest name of an item at the end. */
function endingOf(text: string, names: Names): { readonly item: ItemName; readonly length: number } | undefined {
  for (let length = Math.min(text.length, 12); length >= 2; length--) {
    const key = text.slice(-length);
    if (Object.hasOwn(names.chinese, key)) return { item: names.chinese[key]!, length };
  }
  return undefined;
}

/** What the front is of; undefined where it makes a flag, an action or a sentence of the whole. */
function beforeOf(front: string, names: Names): Before | undefined {
  const { people, things, qualifiers, vetoes } = names.zh;
  let rest = front;
  for (let step = 0; step < 6 && rest; step++) {
    const person = people.some((one) => rest.endsWith(one)) || (rest.length < 6 && PERSON.test(rest));
    if (person) return vetoes.some((one) => rest.startsWith(one)) ? undefined : "people";
    const plain = qualifiers.find((one) => rest.endsWith(one));
    if (!plain) break;
    rest = rest.slice(0, -plain.length);
  }
  if (!rest) return "nothing";
  if (vetoes.some((one) => rest.startsWith(one))) return undefined;
  if (things.some((one) => rest.includes(one))) return "things";
  return rest.length > FRONT ? undefined : "unknown";
}

const CHINESE = /\p{Script=Han}/u;
/** Words for people that no list holds: `托运人`, `求租者`, `派件员`. */
const PERSON = /(?:[^器每多无何他别本]人|[^或]者|[^动人全]员)$/;
const MARKS = /[\s,，。.;；:：()（）【】[\]、/|\-—=<>《》"'“”!！?？*#@]+/u;
const MEDIA = /image|photo|signature|media\.|voiceprint|fingerprint|work_history|exam_report/;
