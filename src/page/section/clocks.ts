import type { Finding, WaiverShown } from "../../finding/report.js";
import { words as phrases } from "../../report/wording.js";
import { both, place } from "../both.js";
import { type Context, titleOf } from "../context.js";
import { type Html, html, NONE } from "../html.js";
import { words } from "../words.js";
import { lead, type Section, table } from "./section.js";

const W = {
  title: { en: "Waivers and deadlines", zh: "豁免与期限" },
  lead: {
    en: "Findings that a named person accepted until a day, and what falls due.",
    zh: "经指定人员批准、在期限内有效的豁免，以及即将到期的事项。",
  },
  none: { en: "Nothing is waived.", zh: "未设置任何豁免。" },
  waiver: { en: "Waiver", zh: "豁免" },
  accepts: { en: "Accepts", zh: "豁免事项" },
  reason: { en: "Reason", zh: "理由" },
  by: { en: "Approved by", zh: "批准人" },
  idle: { en: "accepts no finding now", zh: "目前未涉及任何不符合项" },
  waived: { en: "Accepted findings", zh: "已豁免的不符合项" },
  baseline: { en: "Accepted when hegui was adopted", zh: "启用时接受的存量问题" },
  comment: { en: "by a comment in the code", zh: "以代码注释豁免" },
};

/** Waivers with their ends, and what they accept. */
export function clocksSection(context: Context): Section {
  const { waivers, baseline } = context.dossier.report;
  const rows = waivers.map(waiverRow);
  const columns = [W.waiver, W.accepts, W.reason, W.by, words.until, words.where];
  const body = html`${lead(waivers.length + context.waived.length > 0 ? W.lead : W.none)}
${waivers.length > 0 && table(W.title, columns, rows, "waivers")}
${context.waived.length > 0 && html`<h3>${both(W.waived)}</h3><ul class=plain>${context.waived.map((one) => waivedItem(context, one))}</ul>`}
${baseline ? html`<h3>${both(W.baseline)}</h3><p>${both({ en: phrases.en.baseline(baseline.file, baseline.entries, baseline.met, baseline.approved_by, baseline.expires), zh: phrases.zh.baseline(baseline.file, baseline.entries, baseline.met, baseline.approved_by, baseline.expires) })}</p>` : NONE}`;
  return { id: "clocks", title: W.title, count: waivers.length, body };
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
  return html`<tr><th scope=row>${id}<td><code>${rule}</code><br>${entity}${!holds && html`<br><em>${both(W.idle)}</em>`}<td>${reason}${ticket && html`<br><code>${ticket}</code>`}${evidence && html`<br><code>${evidence}</code>`}<td>${approved_by}<br>${approved_on}<td>${expires}<br><span class="badge ${urgent}">${both(left)}</span><td>${place(at)}`;
}

function waivedItem(context: Context, finding: Finding): Html {
  const { waiver, ignored, message, entity, at } = finding;
  const how = waiver ? html`<code>${waiver.id}</code>` : html`${both(W.comment)}${ignored && ` (${ignored.reason})`}`;
  return html`<li>${both(message)} <small>${titleOf(context, entity)} · ${how}</small> ${place(at)}`;
}
