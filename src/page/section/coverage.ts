import { type InstrumentCoverage, share, type Tally } from "../../coverage.js";
import type { Text } from "../../source/problem.js";
import { anchor, both, cited } from "../both.js";
import { type Context, dutyAnchor } from "../context.js";
import { type Html, html, trusted } from "../html.js";
import { words } from "../words.js";
import { lead, type Section, table } from "./section.js";

const W = {
  title: { en: "Law behind this report", zh: "法律依据与检查范围" },
  lead: {
    en: "What machines judge from declared facts, where they only see that a record is declared, and what stays with people.",
    zh: "下表列明各规范中由机器依事实判定、仅核对证据是否已声明，以及须由人判断的条款数。",
  },
  duties: { en: "What the law asks for here", zh: "本报告所涉义务" },
  own: {
    en: "The duties behind the findings and open questions, in our own words; the text in force governs.",
    zh: "下列为各项发现与待补事实所涉义务的要旨，非法条原文，以现行有效文本为准。",
  },
  covered: { en: "What is checked, and how", zh: "各规范的检查范围" },
  instrument: { en: "Instrument", zh: "规范" },
  since: { en: "In force", zh: "施行日期" },
  machine: { en: "Machine", zh: "机器判定" },
  evidence: { en: "Evidence", zh: "仅查证据" },
  manual: { en: "People", zh: "人工判断" },
  draft: { en: "draft", zh: "草案" },
  from: { en: "cited here", zh: "本报告引用" },
};

/** Instruments with how far each is checked. */
export function coverageSection(context: Context): Section {
  const { dossier } = context;
  const { coverage, report } = dossier;
  const citing = new Set(report.findings.flatMap((one) => one.law.map(({ instrument }) => instrument)));
  const rows = coverage.instruments.map((one) => rowOf(one, citing.has(one.instrument.id)));
  const { obligations, articles } = coverage.tally;
  const all = (tally: Tally) => tally.machine + tally.evidence + tally.manual;
  const total: Text = {
    en: `${all(obligations)} duties of ${coverage.instruments.length} instruments are catalogued: machines judge ${share(obligations)} % of the duties and ${share(articles)} % of their articles, with ${coverage.rules} rules.`,
    zh: `目录收录 ${coverage.instruments.length} 部规范的 ${all(obligations)} 项义务；机器判定义务的 ${share(obligations)}%、条款的 ${share(articles)}%，共 ${coverage.rules} 条规则。`,
  };
  const columns = [W.instrument, W.since, words.count, W.machine, W.evidence, W.manual];
  const body = html`${duties(context)}${lead(W.lead)}<p>${both(total)}</p>${table(W.title, columns, rows, "coverage")}`;
  return { id: "coverage", title: W.title, count: coverage.instruments.length, body };
}

/** What the law asks for, where this report found something or asks for facts. */
function duties({ dossier: { duties } }: Context): Html | undefined {
  if (duties.length === 0) return undefined;
  const said = duties.map(
    ({ id, title, summary, law }) =>
      html`<article class=duty id="${dutyAnchor(id)}"><h4>${both(title)}</h4><p>${cited(law)}</p><p>${both(summary)}</p></article>`,
  );
  return html`<h3>${both(W.duties)}</h3><p class=lead>${both(W.own)}</p>${said}<h3>${both(W.covered)}</h3>`;
}

function rowOf({ instrument, tally }: InstrumentCoverage, citedHere: boolean): Html {
  const { id, title, short, status, effective, until } = instrument;
  const all = tally.machine + tally.evidence + tally.manual;
  const since = status === "draft" ? both(W.draft) : html`${effective ?? ""}${until && `–${until}`}`;
  return html`<tr id="${anchor(`law/${id}`)}"><th scope=row>${both(title)} <small>${short && both(short)}</small>${citedHere && html` <span class="badge plain">${both(W.from)}</span>`}<td>${since}<td>${bar(tally, all)}<td class=num>${tally.machine}<td class=num>${tally.evidence}<td class=num>${tally.manual}`;
}

function bar({ machine, evidence }: Tally, all: number): Html {
  const percent = (count: number) => (all === 0 ? 0 : Math.round((1000 * count) / all) / 10);
  return trusted(
    `<svg class=bar aria-hidden=true height=8 width=96><rect class=track width=96 height=8 rx=4 /><rect class=half width="${percent(machine + evidence)}%" height=8 rx=4 /><rect class=fill width="${percent(machine)}%" height=8 rx=4 /></svg><span class=hide>${all}</span>`,
  );
}
