import type { ChangeDay, DecisionChange, RuleChange } from "../../upcoming.js";
import { badge, both, cited, place } from "../both.js";
import { type Context, thingLink } from "../context.js";
import { type Html, html } from "../html.js";
import { lead, type Section } from "./section.js";

const W = {
  title: { en: "What will change in law", zh: "法律变化预告" },
  starts: { en: "starts", zh: "开始施行" },
  ends: { en: "ends", zh: "失效" },
  idle: { en: "No effect on what is declared:", zh: "对已声明的内容没有影响：" },
  open: { en: "cannot be decided, facts are missing", zh: "事实不全，无法判定" },
};

/** Days on which law starts or ends, and what it does to what is declared. */
export function upcomingSection(context: Context): Section {
  const { as_of, until, days } = context.dossier.upcoming;
  const text =
    days.length === 0
      ? {
          en: `Nothing starts or ends after ${as_of} and by ${until}.`,
          zh: `${as_of} 之后至 ${until}，没有规则开始施行或者失效。`,
        }
      : { en: `Known changes after ${as_of} and by ${until}.`, zh: `${as_of} 之后至 ${until} 的已知变化。` };
  const body = html`${lead(text)}${days.map((one) => dayOf(context, one))}`;
  return { id: "upcoming", title: W.title, count: days.length, body };
}

function dayOf(context: Context, { date, rules, decisions }: ChangeDay): Html {
  const hitting = rules.filter((one) => one.hits.length > 0);
  const idle = rules.filter((one) => one.hits.length === 0);
  return html`<section class=group><h3>${date}</h3>${hitting.map((one) => ruleOf(context, one))}
${decisions.length > 0 && html`<ul class=plain>${decisions.map((one) => decisionOf(context, one))}</ul>`}
${idle.length > 0 && html`<p class=muted>${both(W.idle)}</p><ul class=plain>${idle.map((one) => html`<li>${both(one.title)} ${both(W[one.change])} ${cited(one.law)}`)}</ul>`}</section>`;
}

function ruleOf(context: Context, { title, change, level, law, hits }: RuleChange): Html {
  return html`<article class="card ${level}"><h4>${both(title)} ${both(W[change])}</h4><p class=marks>${badge(level)} ${cited(law)}</p><ul class=plain>${hits.map(
    (hit) =>
      html`<li>${thingLink(context, hit.entity)} ${both(hit.outcome === "fail" ? hit.message : W.open)} ${place(hit.at)}`,
  )}</ul></article>`;
}

function decisionOf(context: Context, { title, entity, before, after }: DecisionChange): Html {
  return html`<li>${thingLink(context, entity)} ${both(title)}: ${both(before)} → <strong>${both(after)}</strong>`;
}
