import type { DecisionShown, TableShown } from "../../dossier/dossier.js";
import type { Text } from "../../source/problem.js";
import { anchor, both, cited, keyOf } from "../both.js";
import { type Context, decisionAnchor, titleOf } from "../context.js";
import { filter } from "../filter.js";
import { type Html, html, NONE, type Part } from "../html.js";
import { words } from "../words.js";
import { readsOfTable } from "./reads.js";
import { lead, type Section, terms } from "./section.js";

const W = {
  lead: {
    en: "What the law makes of each thing. A table asks its rows in order; the rows tried, the facts they read and their places are below each outcome.",
    zh: "法律对各对象的定性。判断表逐行适用；各结论之下列明所适用的各行、所依据的事实及其声明位置。",
  },
  none: { en: "No table of the law applies to what is declared.", zh: "所声明的内容不涉及任何判断表。" },
  rows: { en: "The rows of this table", zh: "本表各行" },
  when: { en: "when", zh: "条件" },
  tried: { en: "Rows tried", zh: "适用各行" },
  values: { en: "Values", zh: "中间结果" },
  reads: { en: "Facts read", zh: "所依据的事实" },
  because: { en: "Because", zh: "理由" },
  holds: { en: "holds", zh: "成立" },
  not: { en: "does not hold", zh: "不成立" },
  open: { en: "cannot be decided", zh: "无法判定" },
  doubtful: { en: "doubtful: missing facts could change it", zh: "存疑：补充事实后结论可能变化" },
  undecided: { en: "Not decided", zh: "无法判断" },
  settled: { en: "Decided", zh: "已有结论" },
};

/** Every table with what it decided, one thing after the other. */
export function decisionsSection(context: Context): Section {
  const { tables, decisions } = context.dossier;
  const id = "decisions";
  const title = words.decisions;
  if (decisions.length === 0) return { id, title, count: 0, body: lead(W.none) };
  const byTable = tables.map((_, table) => decisions.filter((one) => one.table === table));
  const choices = [
    { value: "settled", name: W.settled },
    { value: "undecided", name: W.undecided },
  ].filter(({ value }) => decisions.some((one) => stateOf(one) === value));
  const body = html`${lead(W.lead)}${filter(id, choices)}<div id="${id}-list">${byTable.map((made, table) => (made.length > 0 ? tableOf(context, tables[table]!, made) : NONE))}</div>`;
  return { id, title, count: decisions.length, body };
}

function stateOf({ undecided, doubtful }: DecisionShown): string {
  return undecided || doubtful ? "undecided" : "settled";
}

function tableOf(context: Context, table: TableShown, made: readonly DecisionShown[]): Html {
  const rows = table.rows.map(
    ({ when, then, law }) => html`<li><strong>${both(then)}</strong> ${cited(law)}<br><code class=when>${when}</code>`,
  );
  const reads = readsOfTable(table.id, made);
  return html`<section class=group data-group id="${anchor(`table/${table.id}`)}"><h3>${both(table.title)} <small>${table.id}</small></h3>
<details class=rows><summary>${both(W.rows)} <small>${table.rows.length}</small></summary><ol>${rows}</ol></details>
${made.map((one) => decisionCard(context, table, one, reads.of))}${reads.shared}</section>`;
}

function decisionCard(
  context: Context,
  table: TableShown,
  decision: DecisionShown,
  readsOf: (decision: DecisionShown) => Part,
): Html {
  const { entity, name, undecided, doubtful, tried, variables } = decision;
  const key = keyOf(entity);
  const deciding = tried.filter(({ result }) => result === (undecided ? "unknown" : true));
  const because = deciding.map(({ row, because }) => html`<li>${both(because)} ${cited(table.rows[row]?.law ?? [])}`);
  return html`<details class="fold ${stateOf(decision)}" id="${decisionAnchor(context, decision)}" data-of="${key}" data-item="${stateOf(decision)}">
<summary><span class=name>${titleOf(context, entity)}</span> <span class=outcome>${both(name)}</span></summary>
${doubtful && html`<p class=doubt>${both(W.doubtful)}</p>`}
${terms([
  [words.thing, html`<a href="#${anchor(key)}">${key}</a>`],
  [W.because, because.length > 0 && html`<ul class=plain>${because}</ul>`],
  [
    W.values,
    variables.length > 0 &&
      html`<ul class=inline>${variables.map(({ name, value }) => html`<li><code>${name}</code> = ${value}`)}</ul>`,
  ],
  [W.tried, html`<ul class=inline>${runs(decision).map(runItem)}</ul>`],
  [W.reads, readsOf(decision)],
])}</details>`;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly result: boolean | "unknown";
}

/** Rows that follow each other with one result, together. */
function runs({ tried }: DecisionShown): readonly Run[] {
  const all: Run[] = [];
  for (const { row, result } of tried) {
    const last = all.at(-1);
    if (last && last.result === result && last.to === row - 1) all[all.length - 1] = { ...last, to: row };
    else all.push({ from: row, to: row, result });
  }
  return all;
}

function runItem({ from, to, result }: Run): Html {
  const word: Text = result === true ? W.holds : result === false ? W.not : W.open;
  const numbers = from === to ? String(from + 1) : `${from + 1}–${to + 1}`;
  return html`<li${result === true && html` class=holds`}><b>${numbers}</b> ${both(word)}`;
}
