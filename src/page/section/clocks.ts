import type { Due, DueList, UndecidedDue, Urgency } from "../../due/item.js";
import { GROUPS, nearness, WORDS, whenOf } from "../../due/wording.js";
import type { Finding, WaiverShown } from "../../finding/report.js";
import { baselineLine } from "../../report/totals.js";
import { words as phrases } from "../../report/wording.js";
import { both, cited, place } from "../both.js";
import { type Context, thingLink, titleOf } from "../context.js";
import { type Html, html, NONE } from "../html.js";
import { words } from "../words.js";
import { lead, type Section, table } from "./section.js";

const W = {
  title: { en: "Waivers and deadlines", zh: "豁免与期限" },
  lead: {
    en: "Last days that follow from what is declared, and findings that a named person accepted until a day.",
    zh: "依已声明的事实推算的各项期限，以及经指定人员批准、在期限内有效的豁免。",
  },
  none: { en: "Nothing has a last day, and nothing is waived.", zh: "没有待办期限，也未设置任何豁免。" },
  due: { en: "Deadlines", zh: "期限" },
  day: { en: "Last day", zh: "截止日" },
  duty: { en: "What is due", zh: "待办事项" },
  owners: { en: "Owners", zh: "负责人" },
  open: { en: "Last day not known, for want of facts", zh: "因缺少事实而无法推算的期限" },
  waivers: { en: "Waivers", zh: "豁免清单" },
  waiver: { en: "Waiver", zh: "豁免" },
  accepts: { en: "Accepts", zh: "豁免事项" },
  reason: { en: "Reason", zh: "理由" },
  by: { en: "Approved by", zh: "批准人" },
  idle: { en: "accepts no finding now", zh: "目前未涉及任何不符合项" },
  waived: { en: "Accepted findings", zh: "已豁免的不符合项" },
  baseline: { en: "Accepted when hegui was adopted", zh: "启用时接受的存量问题" },
  comment: { en: "by a comment in the code", zh: "以代码注释豁免" },
};

/** What falls due, waivers with their ends, and what they accept. */
export function clocksSection(context: Context, { due, undecided }: DueList): Section {
  const { waivers, baseline } = context.dossier.report;
  const days = due.filter((one) => !ACCEPTED.includes(one.clock));
  const nothing = days.length + undecided.length + waivers.length + context.waived.length === 0 && !baseline;
  const body = html`${lead(nothing ? W.none : W.lead)}
${
  days.length > 0 &&
  table(
    W.due,
    [W.day, W.duty, W.owners, words.law, words.where],
    days.map((one) => dueRow(context, one)),
    "due",
  )
}
${undecided.length > 0 && html`<h3>${both(W.open)}</h3><ul class=plain>${undecided.map((one) => openItem(context, one))}</ul>`}
${waivers.length > 0 && html`<h3>${both(W.waivers)}</h3>${table(W.waivers, [W.waiver, W.accepts, W.reason, W.by, words.until, words.where], waivers.map(waiverRow), "waivers")}`}
${context.waived.length > 0 && html`<h3>${both(W.waived)}</h3><ul class=plain>${context.waived.map((one) => waivedItem(context, one))}</ul>`}
${baseline ? html`<h3>${both(W.baseline)}</h3><p>${both({ en: baselineLine(baseline, baseline.file, "en"), zh: baselineLine(baseline, baseline.file, "zh") })}</p>` : NONE}`;
  return { id: "clocks", title: W.title, count: days.length + waivers.length, body };
}

/** Clocks of what was accepted: their ends stand with the waivers. */
const ACCEPTED = ["waiver", "baseline"];
const TONES: Readonly<Record<Urgency, string>> = { overdue: "error", open: "warning", soon: "note", ahead: "plain" };

/** The last day of a duty, and how near it is. */
export function dayOf(one: Due): Html {
  const near = { en: nearness(one, "en"), zh: nearness(one, "zh") };
  return html`<span class=day>${whenOf(one)}</span> <span class="badge ${TONES[one.state]}">${both(one.state === "overdue" ? GROUPS.overdue : near)}</span>`;
}

function dueRow(context: Context, one: Due): Html {
  const { title, entity, owners, law, todo, at, opens } = one;
  return html`<tr><th scope=row>${dayOf(one)}${opens !== undefined && opens <= one.date && html`<br><small>${both({ en: WORDS.en.from(opens), zh: WORDS.zh.from(opens) })}</small>`}<td>${both(title)}${entity && html`<br>${thingLink(context, entity)}`}<br><small>${both(todo)}</small><td>${owners.length > 0 ? owners.join(", ") : both({ en: WORDS.en.noOwner, zh: WORDS.zh.noOwner })}<td>${cited(law)}<td>${place(at)}`;
}

function openItem(context: Context, { title, entity, missing, law }: UndecidedDue): Html {
  const facts = missing.map(
    (one) =>
      html`${one.path === "" && one.reason ? both(one.reason) : html`<code>${one.path}</code>`} ${place(one.at)} `,
  );
  return html`<li>${both(title)} ${entity && thingLink(context, entity)} ${cited(law)}: ${facts}`;
}

function waiverRow({
  id,
  rule,
  entity,
  reason,
  approved_by,
  approved_on,
  expires,
  days_left,
  ticket,
  evidence,
  at,
  holds,
  ends_soon,
}: WaiverShown): Html {
  const left = { en: phrases.en.daysLeft(days_left), zh: phrases.zh.daysLeft(days_left) };
  const urgent = days_left < 0 ? "error" : ends_soon ? "warning" : "plain";
  return html`<tr><th scope=row>${id}<td><code>${rule}</code><br>${entity}${!holds && html`<br><em>${both(W.idle)}</em>`}<td>${reason}${ticket && html`<br><code>${ticket}</code>`}${evidence && html`<br><code>${evidence}</code>`}<td>${approved_by}<br>${approved_on}<td><span class=day>${expires}</span><br><span class="badge ${urgent}">${both(left)}</span><td>${place(at)}`;
}

function waivedItem(context: Context, finding: Finding): Html {
  const { waiver, ignored, message, entity, at } = finding;
  const how = waiver ? html`<code>${waiver.id}</code>` : html`${both(W.comment)}${ignored && ` (${ignored.reason})`}`;
  return html`<li>${both(message)} <small>${titleOf(context, entity)} · ${how}</small> ${place(at)}`;
}
