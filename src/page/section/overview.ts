import type { Due, DueList } from "../../due/item.js";
import type { Finding } from "../../finding/report.js";
import { KINDS } from "../../manifest/kind.js";
import { groupBy } from "../../report/group.js";
import { failures, isAtGate, LEVELS, newProblems, told } from "../../report/portions.js";
import { grouped, words as phrases } from "../../report/wording.js";
import type { Level } from "../../rule/rule.js";
import type { Text } from "../../source/problem.js";
import { both, cited, levelName } from "../both.js";
import { type Context, findingAnchor, thingLink, titleOf } from "../context.js";
import { type Html, html, NONE, trusted } from "../html.js";
import { amount } from "../words.js";
import { dayOf } from "./clocks.js";
import { sensitiveCount } from "./inventory.js";
import type { Section } from "./section.js";

const W = {
  title: { en: "Overview", zh: "总览" },
  failed: { en: "The check failed", zh: "检查未通过" },
  passed: { en: "The check passed", zh: "检查通过" },
  nothing: { en: "Nothing was checked", zh: "未进行检查" },
  empty: { en: "No manifest was found.", zh: "未找到任何声明文件。" },
  first: { en: "What must be done first", zh: "首要整改事项" },
  pressing: { en: "Deadlines that press", zh: "临近的期限" },
  questions: { en: "Open questions", zh: "待补充事实" },
  waived: { en: "Accepted for a time", zh: "已豁免" },
  coming: { en: "Coming law", zh: "即将施行" },
  sensitive: { en: "Sensitive fields", zh: "敏感字段" },
  decided: { en: "Duties judged", zh: "义务判定情况" },
  met: { en: "met", zh: "符合" },
  unmet: { en: "not met", zh: "不符合" },
  open: { en: "not decided", zh: "无法判定" },
  idle: { en: "do not apply", zh: "不适用" },
  declared: { en: "Declared", zh: "已声明" },
  advice: {
    en: "Machine judgement of declared facts; not legal advice.",
    zh: "本报告系机器依已声明事实作出的判断，不构成法律意见。",
  },
};

/** The verdict in plain words, what was counted, and what comes first. */
export function overviewSection(context: Context, { due }: DueList): Section {
  const { report } = context.dossier;
  const body = html`${verdict(context)}${tiles(context)}${todo(context)}${pressing(context, due)}${judged(report.counts)}
<h3>${both(W.declared)}</h3><p class=counts>${KINDS.filter((kind) => (report.entities[kind] ?? 0) > 0).map(
    (kind) =>
      html`<span>${both({ en: phrases.en.entities(kind, report.entities[kind]!), zh: phrases.zh.entities(kind, report.entities[kind]!) })}</span> `,
  )}</p><p class=muted>${both(W.advice)}</p>`;
  return { id: "overview", title: W.title, body };
}

/** Findings that make the check fail. */
function blocking({ dossier: { report } }: Context): readonly Finding[] {
  return told(report).filter((one) => isAtGate(report, one.level));
}

function verdict(context: Context): Html {
  const { gate, files, problems, questions, as_of, scan } = context.dossier.report;
  if (files.length + problems.length === 0 && !scan?.files)
    return html`<div class="verdict none"><p class=word>${both(W.nothing)}</p><p>${both(W.empty)}</p></div>`;
  const count = blocking(context).length;
  const level = gate.fail_on === "never" ? undefined : levelName(gate.fail_on);
  const why: Text[] = [];
  if (problems.length > 0)
    why.push({
      en: `${amount(problems.length, "place", "处").en} of the manifests cannot be read and was not judged.`,
      zh: `声明文件中有 ${grouped(problems.length)} 处无法读取，未予判定。`,
    });
  if (count > 0)
    why.push({
      en: `${grouped(count)} ${count === 1 ? "duty is" : "duties are"} not met, at the level that blocks (${level?.en.toLowerCase()}).`,
      zh: `共有 ${grouped(count)} 项义务未履行，达到拦截级别（${level?.zh}）。`,
    });
  else if (!gate.failed)
    why.push(
      level
        ? {
            en: `No finding reaches the level that blocks (${level.en.toLowerCase()}).`,
            zh: `没有达到拦截级别（${level.zh}）的不符合项。`,
          }
        : { en: "The check is set so that no finding blocks.", zh: "本次检查未设置拦截级别。" },
    );
  if (questions.length > 0)
    why.push({
      en: `${amount(questions.length, "fact", "项").en} that ${questions.length === 1 ? "a rule" : "rules"} asked for ${questions.length === 1 ? "is" : "are"} not declared: ${gate.failed ? "more may come to light" : "a pass says nothing of them"}.`,
      zh: `规则所需的事实尚有 ${grouped(questions.length)} 项未声明，${gate.failed ? "补充后可能发现其他问题" : "“通过”不涵盖这些事项"}。`,
    });
  const day: Text = { en: `Judged by the law of ${as_of}.`, zh: `适用 ${as_of} 当日有效的法律。` };
  return html`<div class="verdict ${gate.failed ? "fail" : "pass"}"><p class=word>${gate.failed ? CROSS : TICK}${both(gate.failed ? W.failed : W.passed)}</p>${[...why, day].map((one) => html`<p>${both(one)}</p>`)}</div>`;
}

const CROSS = trusted('<svg class=icon viewBox="0 0 16 16" aria-hidden=true><path d="m4 4 8 8m0-8-8 8"/></svg>');
const TICK = trusted('<svg class=icon viewBox="0 0 16 16" aria-hidden=true><path d="m3 8.5 3.5 3.5L13 5"/></svg>');

function tiles({ dossier, waived }: Context): Html {
  const { report, inventory } = dossier;
  const open = failures(report);
  const count = (level: Level) => open.filter((one) => one.level === level && !one.upcoming).length;
  const all: readonly (readonly [string, Text, number, string])[] = [
    ...LEVELS.map((level) => [level, levelPlural(level), count(level), "findings"] as const),
    ["open", W.questions, report.questions.length, "questions"],
    ["plain", W.coming, open.filter((one) => one.upcoming).length, "findings"],
    ["plain", W.waived, waived.length, "clocks"],
    ["plain", W.sensitive, sensitiveCount(inventory), "inventory"],
  ];
  return html`<ul class=tiles>${all.map(
    ([kind, name, value, to]) =>
      html`<li class="${value > 0 ? kind : "zero"}"><a href="#${to}"><b>${grouped(value)}</b> <span>${both(name)}</span></a>`,
  )}</ul>`;
}

function levelPlural(level: Level): Text {
  const { en, zh } = levelName(level);
  return { en: `${en}s`, zh };
}

/** Rules in the list of what comes first. */
const MOST = 6;

/** What blocks, rule by rule; else the gravest of what does not. */
function todo(context: Context): Html {
  const { report } = context.dossier;
  const blocked = blocking(context);
  const grave =
    blocked.length > 0 ? blocked : failures(report).filter((one) => one.level === "warning" && !one.upcoming);
  const problems = newProblems(report);
  if (grave.length + problems.length === 0) return NONE;
  const rules = [...groupBy(grave, (one) => one.rule).values()].sort((a, b) => b.length - a.length);
  const broken =
    problems.length > 0 &&
    html`<li><a href="#problems">${both(amount(problems.length, "fault in the input", "处输入问题", "faults in the input"))}</a>`;
  const rest = rules.slice(MOST).flat().length;
  return html`<h3>${both(W.first)}</h3><ol class=todo>${broken}${rules.slice(0, MOST).map((all) => todoItem(context, all))}</ol>${
    rest > 0 &&
    html`<p><a href="#findings">${both({ en: `and ${grouped(rest)} more`, zh: `其余 ${grouped(rest)} 项` })}</a></p>`
  }`;
}

function todoItem(context: Context, all: readonly Finding[]): Html {
  const [first] = all;
  const shown = all
    .slice(0, 5)
    .map(
      (one, index) => html`${index > 0 && " · "}<a href="#${findingAnchor(one)}">${titleOf(context, one.entity)}</a>`,
    );
  return html`<li><p>${both(first!.title)}</p><p>${cited(first!.law)}</p><p class=muted>${both(first!.fix)}</p><p>${shown}${all.length > 5 && ` … ${all.length}`}</p>`;
}

/** Deadlines in the overview. */
const NEAREST = 5;

/** What is overdue, open or near. */
function pressing(context: Context, due: readonly Due[]): Html {
  const near = due.filter((one) => one.state !== "ahead");
  if (near.length === 0) return NONE;
  const items = near
    .slice(0, NEAREST)
    .map((one) => html`<li>${dayOf(one)} ${both(one.title)}${one.entity && html` ${thingLink(context, one.entity)}`}`);
  const rest = near.length - items.length;
  return html`<h3>${both(W.pressing)}</h3><ul class=plain>${items}</ul>${rest > 0 && html`<p><a href="#clocks">${both({ en: `and ${grouped(rest)} more`, zh: `其余 ${grouped(rest)} 项` })}</a></p>`}`;
}

function judged(counts: Context["dossier"]["report"]["counts"]): Html {
  const all = counts.pass + counts.fail + counts.unknown;
  if (all === 0) return NONE;
  const parts = [
    ["met", W.met, counts.pass],
    ["unmet", W.unmet, counts.fail],
    ["open", W.open, counts.unknown],
  ] as const;
  let x = 0;
  const bars = parts.map(([kind, , count]) => {
    const width = (100 * count) / all;
    const rect = `<rect class=${kind} x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height=12 />`;
    x += width;
    return rect;
  });
  return html`<h3>${both(W.decided)}</h3>${trusted(`<svg class=stack aria-hidden=true width="100%" height=12>${bars.join("")}</svg>`)}
<p class=legend>${parts.map(([kind, name, count]) => html`<span class="${kind}"><b>${grouped(count)}</b> ${both(name)}</span> `)}<span class=idle><b>${grouped(counts.skip)}</b> ${both(W.idle)}</span></p>`;
}
