import type { DecisionShown } from "../../dossier/dossier.js";
import { groupBy } from "../../report/group.js";
import type { FactRead } from "../../watched.js";
import { anchor, both, keyOf } from "../both.js";
import { type Html, html, NONE, type Part, trusted } from "../html.js";
import { amount } from "../words.js";

const W = {
  nothing: { en: "not declared", zh: "未声明" },
  more: {
    en: "and more facts than this list holds; `hegui why` names them all",
    zh: "另有事实未列入本表，可用 `hegui why` 查看",
  },
  common: { en: "Facts that several outcomes share", zh: "多项结论共同依据的事实" },
};

/** Outcomes from which on facts that they share are said once for all. */
const SHARED = 8;

/** The facts that the decisions of a table read: those of each, and those that many share. */
export interface ReadsOfTable {
  of(decision: DecisionShown): Part;
  /** What is shared, for behind the decisions. */
  readonly shared: Html;
}

/** Lists facts by thing; lists that many decisions have alike are said once. */
export function readsOfTable(table: string, made: readonly DecisionShown[]): ReadsOfTable {
  const lists = new Map(made.map((one) => [one, thingLists(one)]));
  const times = new Map<string, number>();
  for (const { html } of [...lists.values()].flat()) times.set(html, (times.get(html) ?? 0) + 1);
  const isShared = ({ html }: Html) => times.get(html)! >= SHARED;
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const all of lists.values()) {
    const shared = all.filter(isShared).map((one) => one.html);
    const text = shared.join("");
    if (text === "" || numbers.has(text)) continue;
    numbers.set(text, numbers.size + 1);
    counts.set(text, shared.length);
  }
  return { of, shared: html`${[...numbers].map(([text, number]) => fold(text, number))}` };

  function of(decision: DecisionShown): Part {
    const all = lists.get(decision)!;
    if (all.length === 0) return undefined;
    const text = all
      .filter(isShared)
      .map((one) => one.html)
      .join("");
    const link =
      text !== "" &&
      html`<li><a href="#${idOf(numbers.get(text)!)}">${both(W.common)} ${numbers.get(text)!}</a> <small>${both(amount(counts.get(text)!, "thing", "个对象"))}</small>`;
    return html`<ul class=plain>${all.filter((one) => !isShared(one))}${link}${more(decision)}</ul>`;
  }

  function fold(text: string, number: number): Html {
    return html`<details class="fold shared" id="${idOf(number)}"><summary>${both(W.common)} ${number}</summary><ul class=plain>${trusted(text)}</ul></details>`;
  }

  function idOf(number: number): string {
    return anchor(`facts/${table}/${number}`);
  }
}

/** Facts of one thing together, and the file once where they share it. */
function thingLists(decision: DecisionShown): readonly Html[] {
  const own = keyOf(decision.entity);
  return [...groupBy(factsRead(decision), (one) => `${one.entity} ${one.at?.file ?? ""}`).values()].map((some) => {
    const { entity, at } = some[0]!;
    const owner = entity === own ? NONE : html`<a href="#${anchor(entity)}">${entity}</a> `;
    return html`<li>${owner}${at && html`<span class=at>${at.file}</span>`}<ul class=reads>${some.map(readItem)}</ul>`;
  });
}

interface Read extends FactRead {
  /** Named values and numbers of the rows that came from it. */
  readonly by: readonly string[];
}

/** Every fact once, with what read it. */
function factsRead({ variables, tried }: DecisionShown): readonly Read[] {
  const found = new Map<string, FactRead & { readonly rows: number[]; readonly names: string[] }>();
  const entry = (read: FactRead) => {
    const key = `${read.entity} ${read.path}`;
    const known = found.get(key) ?? { ...read, rows: [], names: [] };
    found.set(key, known);
    return known;
  };
  for (const { name, reads } of variables) for (const read of reads) entry(read).names.push(name);
  for (const { row, reads } of tried) for (const read of reads) entry(read).rows.push(row + 1);
  return [...found.values()].map((one) => ({ ...one, by: [...one.names, ...spans(one.rows)] }));
}

/** Facts that no list has room for. */
function more({ variables, tried }: DecisionShown): Html {
  return [...variables, ...tried].some((one) => one.more) ? html`<li class=muted>${both(W.more)}` : NONE;
}

function readItem({ path, value, at, by }: Read): Html {
  const where = at ? `:${at.start.line}:${at.start.column} · ` : "";
  return html`<li><code>${path}</code> = ${at ? value : html`<em>${both(W.nothing)}</em>`} <small>${where}${by.join(", ")}</small>`;
}

/** Rising numbers with runs drawn together: 1–3, 5. */
function spans(numbers: readonly number[]): readonly string[] {
  const parts: [number, number][] = [];
  for (const one of numbers) {
    const last = parts.at(-1);
    if (last?.[1] === one - 1) last[1] = one;
    else parts.push([one, one]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}
