import type { Threshold } from "../../dossier/dossier.js";
import { groupBy } from "../../report/group.js";
import { grouped } from "../../report/wording.js";
import type { Text } from "../../source/problem.js";
import { both } from "../both.js";
import { type Context, thingLink } from "../context.js";
import { type Html, html, trusted } from "../html.js";
import { lead, type Section } from "./section.js";

const W = {
  title: { en: "Numbers of people", zh: "人数门槛" },
  lead: {
    en: "People whose information left the mainland this year, against each number at which the law asks for more.",
    zh: "本年度个人信息出境累计人数，与法律各档门槛逐一对照。",
  },
  none: { en: "No people are counted against a number of the law.", zh: "没有须与法定人数门槛对照的累计人数。" },
  ordinary: { en: "Personal information", zh: "一般个人信息" },
  sensitive: { en: "Sensitive personal information", zh: "敏感个人信息" },
};

/** People counted against each number of the law, with what is left and when it is reached. */
export function thresholdsSection(context: Context): Section {
  const { thresholds } = context.dossier;
  const id = "thresholds";
  if (thresholds.length === 0) return { id, title: W.title, body: lead(W.none) };
  const groups = [...groupBy(thresholds, (one) => one.organization).values()];
  return { id, title: W.title, body: html`${lead(W.lead)}${groups.map((all) => organization(context, all))}` };
}

function organization(context: Context, all: readonly Threshold[]): Html {
  const { organization, name } = all[0]!;
  const link = thingLink(context, { kind: "organization", id: organization });
  const kinds = [...groupBy(all, (one) => one.what).values()];
  return html`<section class=group><h3>${link} <small>${name}</small></h3>${kinds.map(
    (steps) =>
      html`<h4>${both(W[steps[0]!.what])}: ${both({ en: `${grouped(steps[0]!.people)} people`, zh: `${grouped(steps[0]!.people)} 人` })}</h4><ul class=steps>${steps.map(stepOf)}</ul>`,
  )}</section>`;
}

function stepOf({ people, at, outcome, left, reached_on }: Threshold): Html {
  const reached = left <= 0;
  const share = at > 0 ? Math.min(100, Math.floor((100 * people) / at)) : 100;
  const state: Text = reached
    ? { en: `reached: ${grouped(people - at)} above`, zh: `已达到，超出 ${grouped(people - at)} 人` }
    : { en: `${grouped(left)} left, ${share} % used`, zh: `距门槛尚余 ${grouped(left)} 人，已用 ${share}%` };
  return html`<li class="${reached ? "reached" : share >= 80 ? "near" : ""}"><p><strong>${grouped(at)}</strong> ${both(outcome)} <span class=state>${both(state)}</span>${
    reached_on &&
    html` <span class=day>${both({ en: `at the declared pace reached on ${reached_on}`, zh: `按已声明的增速，将于 ${reached_on} 达到` })}</span>`
  }</p>${bar(share)}`;
}

/** A bar for the eye; its numbers stand in the text beside it. */
function bar(share: number): Html {
  return trusted(
    `<svg class=bar aria-hidden=true height=10 width="100%"><rect class=track width="100%" height=10 rx=5 /><rect class=fill width="${share}%" height=10 rx=5 /></svg>`,
  );
}
