import { createHash } from "node:crypto";
import type { Dossier } from "../dossier/dossier.js";
import type { DueList } from "../due/item.js";
import { STYLE, THEMED } from "../map/svg/style.js";
import { clip } from "../report/message.js";
import type { Lang } from "../report/wording.js";
import type { Text } from "../source/problem.js";
import { both } from "./both.js";
import { type Context, contextOf } from "./context.js";
import { type Html, html, trusted } from "./html.js";
import { changeSection } from "./section/change.js";
import { clocksSection } from "./section/clocks.js";
import { coverageSection } from "./section/coverage.js";
import { decisionsSection } from "./section/decisions.js";
import { findingsSection } from "./section/findings.js";
import { inventorySection } from "./section/inventory.js";
import { madeSection } from "./section/made.js";
import { type DrawnMap, mapSection } from "./section/map.js";
import { modelsSection } from "./section/models.js";
import { overviewSection } from "./section/overview.js";
import { problemsSection } from "./section/problems.js";
import { questionsSection } from "./section/questions.js";
import type { Section } from "./section/section.js";
import { thingsSection } from "./section/things.js";
import { thresholdsSection } from "./section/thresholds.js";
import { upcomingSection } from "./section/upcoming.js";

/** Style and script of the page, as the build compiles them. */
export interface PageAssets {
  readonly style: string;
  readonly script: string;
}

/** What a page is made from. */
export interface PageInput {
  readonly dossier: Dossier;
  /** The language that it opens in. */
  readonly lang: Lang;
  readonly assets: PageAssets;
  readonly drawn: DrawnMap;
  /** Everything with a clock. */
  readonly due: DueList;
}

const W = {
  title: { en: "Compliance report", zh: "合规检查报告" },
  skip: { en: "Skip to the report", zh: "跳至正文" },
  contents: { en: "Contents", zh: "目录" },
  language: { en: "中文", zh: "English" },
  theme: { en: "Light or dark", zh: "切换明暗" },
  close: { en: "Close", zh: "关闭" },
  about: { en: "About the chosen thing", zh: "所选对象详情" },
  shown: { en: "shown", zh: "项显示" },
};

/** A report as one HTML file that needs nothing else: no network, no other file, and no script to be read. */
export function renderPage({ dossier, lang, assets, drawn, due }: PageInput): string {
  const context = contextOf(dossier);
  const sections = sectionsOf(context, drawn, due);
  const style = `${assets.style}${STYLE}${THEMED}`;
  const title = titleOf(dossier);
  const tag = lang === "zh" ? "zh-CN" : "en";
  const page = html`<!doctype html>
<html lang="${tag}"><head><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1">
<meta http-equiv=Content-Security-Policy content="${policy(style, assets.script)}"><meta name=color-scheme content="light dark"><meta name=referrer content=no-referrer>
<title data-en="${title.en}" data-zh="${title.zh}">${title[lang]}</title>
${trusted(`<style>${style}</style>`)}</head>
<body><a class=skip href="#main">${both(W.skip)}</a>
<header class=bar><p class=brand><a href="#overview"><span aria-hidden=true>合</span> hegui</a></p>
<div class=tools hidden><button type=button data-do=language><span lang=zh data-when=en>中文</span><span lang=en data-when=zh>English</span></button><button type=button data-do=theme>${SUN}<span class=hide>${both(W.theme)}</span></button></div></header>
<div class=page><nav aria-labelledby=contents><h2 id=contents>${both(W.contents)}</h2><ol>${sections.map(navItem)}</ol></nav>
<main id=main tabindex=-1><h1>${both(W.title)}</h1><p class=subtitle>${names(dossier)}</p>${sections.map(sectionOf)}</main></div>
<aside id=panel aria-labelledby=panel-title tabindex=-1 hidden><header><h2 id=panel-title></h2><button type=button data-do=close>${CROSS}<span class=hide>${both(W.close)}</span></button></header><div class=content></div></aside>
${trusted(`<script>${assets.script}</script>`)}</body></html>
`;
  return page.html;
}

const SUN = trusted(
  '<svg class=icon viewBox="0 0 16 16" aria-hidden=true><circle cx=8 cy=8 r=6 /><path class=half d="M8 2a6 6 0 0 1 0 12Z"/></svg>',
);
const CROSS = trusted('<svg class=icon viewBox="0 0 16 16" aria-hidden=true><path d="m4 4 8 8m0-8-8 8"/></svg>');

function sectionsOf(context: Context, drawn: DrawnMap, due: DueList): readonly Section[] {
  return [
    overviewSection(context, due),
    ...problemsSection(context),
    ...changeSection(context),
    mapSection(context, drawn),
    findingsSection(context),
    questionsSection(context),
    inventorySection(context),
    decisionsSection(context),
    thresholdsSection(context),
    modelsSection(context),
    clocksSection(context, due),
    thingsSection(context),
    coverageSection(context),
    upcomingSection(context),
    madeSection(context),
  ];
}

function navItem({ id, title, count }: Section): Html {
  return html`<li><a href="#${id}">${both(title)}${count !== undefined && html` <small>${count}</small>`}</a>`;
}

function sectionOf({ id, title, body }: Section): Html {
  return html`<section class=part id="${id}" aria-labelledby="${id}-title" tabindex=-1><h2 id="${id}-title">${both(title)}</h2>${body}</section>
`;
}

function organizations({ things }: Dossier): readonly string[] {
  return things
    .filter((one) => one.kind === "organization")
    .map(({ title, id, facts }) => clip(facts.find(({ path }) => path === "legal_name")?.value ?? (title || id), 120));
}

function names(dossier: Dossier): Html {
  return html`${organizations(dossier).map((one) => html`<span>${one}</span>`)}<span>${dossier.report.as_of}</span>`;
}

function titleOf(dossier: Dossier): Text {
  const [first] = organizations(dossier);
  const of = (title: string) => [title, ...(first ? [first] : []), dossier.report.as_of].join(" · ");
  return { en: of(W.title.en), zh: of(W.title.zh) };
}

/** Nothing is loaded, and nothing runs or styles but what the build wrote. */
function policy(style: string, script: string): string {
  return `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
}

function digest(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
