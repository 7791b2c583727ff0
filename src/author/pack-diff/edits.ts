import type { Expression } from "../../cel/expression.js";
import { print } from "../../cel/print.js";
import type { Text } from "../../source/problem.js";
import { apart, joined, normal, partsOf } from "./normal.js";
import { keyOf, literalOf } from "./terms.js";

/** Which condition is edited: when a duty arises, what it demands, or a condition of a table or fact. */
export type Place = "when" | "assert" | "value";

/** What was edited in a condition, one sentence each, in the words of a reviewer. */
export function edits(before: Expression, after: Expression, place: Place): readonly Text[] {
  const [old, now] = [normal(before), normal(after)];
  if (keyOf(old) === keyOf(now)) return [];
  return within(old, now, place, "&&");
}

function within(old: Expression, now: Expression, place: Place, operator: "&&" | "||"): readonly Text[] {
  const { gone, fresh } = apart(partsOf(old, operator), partsOf(now, operator));
  const other = operator === "&&" ? "||" : "&&";
  if (gone.length === 1 && fresh.length === 1) {
    const [a, b] = [gone[0]!, fresh[0]!];
    const shared = apart(partsOf(a, other), partsOf(b, other));
    const isJoined = a[0] === other || b[0] === other;
    if (isJoined && (shared.gone.length < partsOf(a, other).length || shared.fresh.length < partsOf(b, other).length))
      return within(a, b, place, other);
    return [atom(a, b, place)];
  }
  const words = SENTENCES[place][operator];
  return [...gone.map((one) => say(words.gone, one, other)), ...fresh.map((one) => say(words.fresh, one, other))];
}

function say(sentence: (code: string) => Text, one: Expression, operator: "&&" | "||"): Text {
  return sentence(quoted(joined(partsOf(one, operator), operator)));
}

function quoted(expression: Expression): string {
  return `\`${print(expression)}\``;
}

/** One test in place of another one: a limit, a list of words, something inside a list, or a different test. */
function atom(old: Expression, now: Expression, place: Place): Text {
  return (
    words(old, now) ?? limit(old, now) ?? insideOf(old, now, place) ?? SENTENCES[place].other(quoted(old), quoted(now))
  );
}

function limit(old: Expression, now: Expression): Text | undefined {
  if (old[0] !== now[0] || !["<", "<=", ">", ">=", "==", "!="].includes(old[0])) return undefined;
  const [, left, right] = old as readonly ["<", Expression, Expression];
  const [, left2, right2] = now as readonly ["<", Expression, Expression];
  const sameLeft = keyOf(left) === keyOf(left2);
  if (!sameLeft && keyOf(right) !== keyOf(right2)) return undefined;
  const [from, to, about] = sameLeft ? [right, right2, left] : [left, left2, right];
  if (literalOf(from) === undefined || literalOf(to) === undefined) return undefined;
  const [a, b, c] = [print(from), print(to), quoted(about)];
  return {
    en: `${c} is compared with ${b} instead of ${a} (\`${print(old)}\` became \`${print(now)}\`)`,
    zh: `${c}的比较对象由 ${a} 改为 ${b}（\`${print(old)}\` 改为 \`${print(now)}\`）`,
  };
}

function words(old: Expression, now: Expression): Text | undefined {
  const [a, b] = [old[0] === "!" ? old[1] : old, now[0] === "!" ? now[1] : now];
  if (old[0] !== now[0] || a[0] !== "in" || b[0] !== "in" || keyOf(a[1]) !== keyOf(b[1])) return undefined;
  if (a[2][0] !== "list" || b[2][0] !== "list") return undefined;
  const { gone, fresh } = apart(a[2].slice(1) as readonly Expression[], b[2].slice(1) as readonly Expression[]);
  const list = (all: readonly Expression[]) => all.map(quoted).join(", ");
  const parts = (removed: string, added: string) => [
    ...(gone.length > 0 ? [removed] : []),
    ...(fresh.length > 0 ? [added] : []),
  ];
  if (gone.length + fresh.length === 0) return undefined;
  const about = quoted(a[1]);
  return {
    en: `the list that ${about} is held against ${parts(`no longer has ${list(gone)}`, `also has ${list(fresh)}`).join(" and ")}`,
    zh: `${about}所对照的清单${parts(`删去 ${list(gone)}`, `增加 ${list(fresh)}`).join("，")}`,
  };
}

function insideOf(old: Expression, now: Expression, place: Place): Text | undefined {
  const [a, b] = [old[0] === "!" ? old[1] : old, now[0] === "!" ? now[1] : now];
  if (old[0] !== now[0] || a[0] !== "macro" || b[0] !== "macro" || a[1] !== b[1]) return undefined;
  if (keyOf(a[2]) !== keyOf(b[2]) || a[3] !== b[3]) return undefined;
  const inner = edits(a[4], b[4], "value");
  const about = quoted(a[2]);
  return {
    en: `${WHERE[place].en}about ${about}: ${inner.map((one) => one.en).join("; ")}`,
    zh: `${WHERE[place].zh}对${about}：${inner.map((one) => one.zh).join("；")}`,
  };
}

const WHERE: Readonly<Record<Place, Text>> = {
  when: { en: "when it applies, ", zh: "适用条件中，" },
  assert: { en: "what it demands, ", zh: "要求中，" },
  value: { en: "", zh: "" },
};

type Sentence = (code: string) => Text;

interface Sentences {
  readonly "&&": { readonly gone: Sentence; readonly fresh: Sentence };
  readonly "||": { readonly gone: Sentence; readonly fresh: Sentence };
  readonly other: (old: string, now: string) => Text;
}

const SENTENCES: Readonly<Record<Place, Sentences>> = {
  when: {
    "&&": {
      gone: (code) => ({ en: `it applies no longer only where ${code}`, zh: `适用不再以 ${code} 为条件` }),
      fresh: (code) => ({ en: `it applies now only where ${code}, too`, zh: `适用增加条件 ${code}` }),
    },
    "||": {
      gone: (code) => ({ en: `it no longer applies because of ${code}`, zh: `不再因 ${code} 而适用` }),
      fresh: (code) => ({ en: `it applies also because of ${code}`, zh: `因 ${code} 也适用` }),
    },
    other: (old, now) => ({ en: `it applies where ${now} instead of ${old}`, zh: `适用条件由 ${old} 改为 ${now}` }),
  },
  assert: {
    "&&": {
      gone: (code) => ({ en: `it no longer demands ${code}`, zh: `不再要求 ${code}` }),
      fresh: (code) => ({ en: `it now demands ${code}, too`, zh: `新增要求 ${code}` }),
    },
    "||": {
      gone: (code) => ({ en: `${code} is no longer enough`, zh: `${code} 不再足以满足要求` }),
      fresh: (code) => ({ en: `${code} is now enough, too`, zh: `${code} 也足以满足要求` }),
    },
    other: (old, now) => ({ en: `it demands ${now} instead of ${old}`, zh: `要求由 ${old} 改为 ${now}` }),
  },
  value: {
    "&&": {
      gone: (code) => ({ en: `${code} is no longer needed`, zh: `不再需要 ${code}` }),
      fresh: (code) => ({ en: `${code} is now needed, too`, zh: `还需要 ${code}` }),
    },
    "||": {
      gone: (code) => ({ en: `${code} no longer counts`, zh: `${code} 不再计入` }),
      fresh: (code) => ({ en: `${code} counts, too`, zh: `${code} 也计入` }),
    },
    other: (old, now) => ({ en: `${now} stands in place of ${old}`, zh: `${old} 改为 ${now}` }),
  },
};
