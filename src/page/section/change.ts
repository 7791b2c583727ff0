import type { FixedFinding, LegalChange, PolicyChange } from "../../finding/report.js";
import { bySeverity } from "../../report/portions.js";
import type { Text } from "../../source/problem.js";
import { badge, both, cited, place } from "../both.js";
import { type Context, thingLink } from "../context.js";
import { type Html, html } from "../html.js";
import { lead, type Section } from "./section.js";

const W = {
  title: { en: "What this change does", zh: "本次变更的影响" },
  law: { en: "In law", zh: "法律上的变化" },
  fixed: { en: "No longer found", zh: "已消除的不符合项" },
  policy: { en: "Settings, for review", zh: "设置变更，请复核" },
  nothing: { en: "Nothing changes in law.", zh: "法律上没有变化。" },
  weaker: { en: "less strict", zh: "要求放宽" },
  how: {
    met: { en: "met, or does not apply now", zh: "已履行或者不再适用" },
    "not-declared": { en: "no longer declared", zh: "不再声明" },
  },
} satisfies Record<string, Text | Record<string, Text>>;

/** What is different from the commit that the report was compared with; nothing where there was none. */
export function changeSection(context: Context): readonly Section[] {
  const { change } = context.dossier.report;
  if (!change) return [];
  const { base, law, fixed, policy } = change;
  const short = base.commit.slice(0, 12);
  const compared: Text = {
    en: `Compared with ${base.name} (${short}): ${base.because.en}. Findings that it has too are marked as known before.`,
    zh: `与 ${base.name}（${short}）比较：${base.because.zh}。该版本已有的不符合项标明“此前已知”。`,
  };
  const parts = [
    part(W.law, law.map(lawItem), W.nothing),
    part(
      W.fixed,
      bySeverity(fixed).map((one) => fixedItem(context, one)),
    ),
    part(W.policy, policy.map(policyItem)),
  ];
  const count = law.length + fixed.length + policy.length;
  return [{ id: "change", title: W.title, count, body: html`${lead(compared)}${parts}` }];
}

function part(title: Text, items: readonly Html[], none?: Text): Html | undefined {
  if (items.length > 0) return html`<h3>${both(title)}</h3><ul class=plain>${items}</ul>`;
  return none && html`<h3>${both(title)}</h3><p>${both(none)}</p>`;
}

function lawItem({ text, at }: LegalChange): Html {
  return html`<li>${both(text)} ${at && place(at)}`;
}

function fixedItem(context: Context, { level, title, law, entity, how }: FixedFinding): Html {
  return html`<li>${badge(level)} ${both(title)} ${cited(law)} · ${thingLink(context, entity)} · ${both(W.how[how])}`;
}

function policyItem({ file, weaker, text }: PolicyChange): Html {
  return html`<li>${weaker && html`<span class="badge warning">${both(W.weaker)}</span> `}<code>${file}</code> ${both(text)}`;
}
