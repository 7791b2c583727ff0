import type { Finding } from "../../finding/report.js";
import { bySeverity, standingOf } from "../../report/portions.js";
import type { Level } from "../../rule/rule.js";
import { badge, both, cited, keyOf, kindName, levelName, place } from "../both.js";
import { type Context, decisionAnchor, dutyLinks, findingAnchor, thingLink } from "../context.js";
import { filter } from "../filter.js";
import { frame } from "../frame.js";
import { type Html, html } from "../html.js";
import { amount, words } from "../words.js";
import { lead, type Section, terms } from "./section.js";

const W = {
  lead: {
    en: "Duties that the declared facts do not meet, thing by thing, the gravest first. Each says the law, the place and the way out.",
    zh: "依已声明的事实，下列义务尚未履行。按对象归集，重者在前；每项均列明依据、位置与整改方法。",
  },
  none: { en: "No duty was found that is not met.", zh: "未发现不符合的义务。" },
  known: { en: "known before", zh: "此前已知" },
  withdrawn: { en: "facts taken away", zh: "撤回声明" },
  coming: { en: "coming law", zh: "即将施行" },
  draft: { en: "draft law", zh: "法规草案" },
  decided: { en: "how it was decided", zh: "判断过程" },
  rule: { en: "rule", zh: "规则" },
};
const LEVELS: readonly Level[] = ["error", "warning", "note"];

/** Duties that are not met, grouped by what they are about. */
export function findingsSection(context: Context): Section {
  const all = [...context.findings.values()].flat();
  const id = "findings";
  const title = words.findings;
  if (all.length === 0) return { id, title, count: 0, body: lead(W.none) };
  const used = LEVELS.filter((level) => all.some((one) => one.level === level));
  const groups = [...context.findings].sort(([a, some], [b, others]) => order(some, others) || (a < b ? -1 : 1));
  const body = html`${lead(W.lead)}${filter(
    id,
    used.map((level) => ({ value: level, name: levelName(level) })),
  )}<div id="${id}-list">${groups.map(([, findings]) => group(context, findings))}</div>`;
  return { id, title, count: all.length, body };
}

function order(a: readonly Finding[], b: readonly Finding[]): number {
  for (const level of LEVELS) {
    const count = (all: readonly Finding[]) => all.filter((one) => one.level === level).length;
    if (count(a) !== count(b)) return count(b) - count(a);
  }
  return 0;
}

function group(context: Context, findings: readonly Finding[]): Html {
  const { entity } = findings[0]!;
  return html`<section class=group data-group><h3>${thingLink(context, entity)} <small>${both(kindName(entity.kind))} · ${entity.id} · ${both(amount(findings.length, "finding", "项"))}</small></h3>
${bySeverity(findings).map((one) => findingCard(context, one))}</section>`;
}

/** A duty that is not met, with all that a reader needs to judge it and to put it right. */
export function findingCard(context: Context, finding: Finding): Html {
  const { level, law, message, title, fix, exposure, related, at, entity } = finding;
  const key = keyOf(entity);
  const standing = { en: standingOf(finding, "en"), zh: standingOf(finding, "zh") };
  const marks = [
    finding.upcoming && W.coming,
    finding.draft && W.draft,
    finding.state === "known" && W.known,
    finding.withdrawn && W.withdrawn,
  ].flatMap((one) => (one ? [html` <span class="badge plain">${both(one)}</span>`] : []));
  return html`<article class="card ${level}" id="${findingAnchor(finding)}" data-of="${key}" data-item="${level}">
<p class=marks>${badge(level)}${marks} ${cited(law)}</p><h4>${both(message)}</h4>
${terms([
  [words.why, html`${both(title)} <small>${both(standing)} · ${both(W.rule)} <code>${finding.rule}</code></small>`],
  [words.says, dutyLinks(context, finding.rule)],
  [words.where, html`${place(at)}${frame(at, finding.snippet)}`],
  [words.fix, html`<strong class=fix>${both(fix)}</strong>`],
  [
    words.exposure,
    exposure.length > 0 &&
      html`<ul class=plain>${exposure.map((one) => html`<li>${both(one.text)}${one.law && html` <small>${both(one.law)}</small>`}`)}</ul>`,
  ],
  [
    words.related,
    related.length > 0 &&
      html`<ul class=plain>${related.map((one) => html`<li>${both(one.note)} ${place(one.at)}`)}</ul>`,
  ],
  [words.more, html`${thingLink(context, entity)}${decisionLinks(context, key)}`],
])}</article>`;
}

function decisionLinks(context: Context, key: string): readonly Html[] {
  return (context.decisions.get(key) ?? []).map(
    (one) => html` · <a href="#${decisionAnchor(context, one)}">${both(context.dossier.tables[one.table]!.title)}</a>`,
  );
}

/** A finding in one line, linked to all that is said of it. */
export function findingLine(finding: Finding): Html {
  return html`${badge(finding.level)} <a href="#${findingAnchor(finding)}">${both(finding.message)}</a>`;
}
