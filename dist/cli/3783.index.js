export const id = 3783;
export const ids = [3783];
export const modules = {

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReportHtml: () => (/* binding */ runReportHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/map/svg/style.js
var svg_style = __webpack_require__(9635);
// EXTERNAL MODULE: ./.build/report/message.js
var message = __webpack_require__(4506);
// EXTERNAL MODULE: ./.build/manifest/kind.js
var manifest_kind = __webpack_require__(4894);
// EXTERNAL MODULE: ./.build/report/portions.js
var portions = __webpack_require__(1189);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
;// CONCATENATED MODULE: ./.build/page/html.js

/** A template of HTML in which every value is escaped, unless it is HTML. */
function html(strings, ...parts) {
    let text = strings[0];
    for (const [index, part] of parts.entries())
        text += textOf(part) + strings[index + 1];
    return { html: text };
}
/** Nothing. */
const NONE = { html: "" };
/** Text that was made safe elsewhere, as HTML. */
function trusted(text) {
    return { html: text };
}
function textOf(part) {
    if (part === undefined || part === false)
        return "";
    if (typeof part === "number")
        return String(part);
    if (typeof part === "string")
        return escaped(part);
    if ("html" in part)
        return part.html;
    let text = "";
    for (const one of part)
        text += textOf(one);
    return text;
}
/** Text as HTML shows it: nothing in it is markup, and nothing in it goes unseen. */
function escaped(text) {
    const line = (0,sanitise/* visible */.RK)(text.replace(/[\n\t\r]+ */g, " "));
    return SPECIAL.test(line) ? line.replace(/[&<>"']/g, (char) => ENTITIES[char]) : line;
}
const SPECIAL = /[&<>"']/;
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};

;// CONCATENATED MODULE: ./.build/page/both.js



/** A text in both languages; the page shows the one that it is set to. */
function both({ en, zh }) {
    return en === zh ? prose(en) : either(prose(en), prose(zh));
}
/** A sentence with its words of manifests, which stand between backticks, as code. */
function prose(text) {
    const parts = text.split("`");
    if (parts.length < 3)
        return html `${text}`;
    const odd = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
    return html `${parts.map((one, index) => (index >= odd ? `\`${one}` : index % 2 === 1 ? html `<code>${one}</code>` : one))}`;
}
/** Two pieces of HTML of which the page shows the one in its language. */
function either(en, zh) {
    return html `<i lang=en>${en}</i><i lang=zh>${zh}</i>`;
}
/** Articles in the reader's language, and always in the language of the law. */
function cited(law) {
    const [en, zh] = [(0,portions/* lawText */.AV)(law, "en"), (0,portions/* lawText */.AV)(law, "zh")];
    if (en === zh)
        return html `<span class=law>${en}</span>`;
    return html `<span class=law><i lang=en>${en} </i><i class=orig lang=zh>${zh}</i></span>`;
}
/** A file with line and column. */
function place({ file, start }) {
    return html `<code class=at>${file}:${start.line}:${start.column}</code>`;
}
/** What a kind of thing is called. */
function kindName(kind) {
    return { en: KIND_NAMES_EN[kind], zh: manifest_kind/* KIND_NAMES_ZH */.TM[kind] };
}
const KIND_NAMES_EN = {
    organization: "Organization",
    system: "System",
    dataset: "Dataset",
    activity: "Activity",
    flow: "Data flow",
    recipient: "Recipient",
    model: "AI model",
    assessment: "Assessment",
    incident: "Incident",
    waiver: "Waiver",
    signal: "Seen in code",
};
const LEVEL_NAMES = {
    error: { en: "Error", zh: "错误" },
    warning: { en: "Warning", zh: "警告" },
    note: { en: "Note", zh: "提示" },
};
/** A level in a word. */
function levelName(level) {
    return LEVEL_NAMES[level];
}
/** A level as a mark with its word. */
function badge(level) {
    return html `<span class="badge ${level}">${both(LEVEL_NAMES[level])}</span>`;
}
/** `kind/id`, by which parts of the page find each other. */
function keyOf({ kind, id }) {
    return `${kind}/${id}`;
}
/** An anchor that no id can break: what is neither letter, digit nor plain mark is written as its code. */
function both_anchor(text) {
    return text.replace(/[^\w./-]/gu, (char) => `~${char.codePointAt(0).toString(16)}~`);
}

// EXTERNAL MODULE: ./.build/report/group.js
var group = __webpack_require__(1798);
;// CONCATENATED MODULE: ./.build/page/context.js





/** Builds the indexes once. */
function contextOf(dossier) {
    const { report } = dossier;
    const open = [...(0,portions/* failures */.e9)(report), ...(0,portions/* known */.eO)(report), ...(0,portions/* withdrawn */.VJ)(report).filter((one) => one.outcome !== "fail")];
    return {
        dossier,
        things: new Map(dossier.things.map((one) => [keyOf(one), one])),
        findings: (0,group/* groupBy */.$)(open, (one) => keyOf(one.entity)),
        waived: report.findings.filter((one) => one.state === "waived"),
        questions: (0,group/* groupBy */.$)(report.questions, (one) => keyOf(one.entity)),
        decisions: (0,group/* groupBy */.$)(dossier.decisions, (one) => keyOf(one.entity)),
        duties: dutiesByRule(dossier),
    };
}
function dutiesByRule({ duties }) {
    const pairs = duties.flatMap((duty) => duty.rules.map((rule) => ({ rule, duty })));
    const grouped = (0,group/* groupBy */.$)(pairs, ({ rule }) => rule);
    return new Map([...grouped].map(([rule, all]) => [rule, all.map(({ duty }) => duty)]));
}
/** Duties of the catalogue that a rule checks, by their titles, linked to what the law says. */
function dutyLinks(context, rule) {
    const duties = context.duties.get(rule);
    if (!duties)
        return undefined;
    const links = duties.map(({ id, title }, index) => html `${index > 0 && " · "}<a href="#${dutyAnchor(id)}">${both(title)}</a>`);
    return html `${links}`;
}
/** Anchor of a duty. */
function dutyAnchor(id) {
    return both_anchor(`duty/${id}`);
}
/** UTF-16 units that a title takes where it stands beside others; the thing itself has all of it. */
const TITLE = 120;
/** What a thing is called: its title, or its id. */
function titleOf(context, entity) {
    const { title = "" } = context.things.get(keyOf(entity)) ?? {};
    return (0,message/* clip */.$Q)(title === "" ? entity.id : title, TITLE);
}
/** A thing by its title, linked to all that is declared of it. */
function thingLink(context, entity) {
    const key = keyOf(entity);
    const title = titleOf(context, entity);
    return context.things.has(key) ? html `<a href="#${both_anchor(key)}">${title}</a>` : html `${title}`;
}
/** Anchor of a finding or a question. */
function findingAnchor({ fingerprint }) {
    return `f-${both_anchor(fingerprint)}`;
}
/** Anchor of what a table decided of a thing. */
function decisionAnchor({ dossier }, { entity, table }) {
    return both_anchor(`decision/${dossier.tables[table].id}/${keyOf(entity)}`);
}

;// CONCATENATED MODULE: ./.build/page/section/section.js


/** One sentence that says what a section shows. */
function lead(text) {
    return html `<p class=lead>${both(text)}</p>`;
}
/** A table whose columns have headings, in a frame that scrolls where it is too wide. */
function table(caption, columns, rows, kind = "") {
    const head = columns.map((one) => html `<th scope=col>${both(one)}`);
    return html `<div class=scroll><table class="${kind}"><caption class=hide>${both(caption)}</caption><thead><tr>${head}</thead><tbody>${rows}</tbody></table></div>`;
}
/** Terms with what is said of each; terms of which nothing is said are left out. */
function terms(rows) {
    const said = rows.filter(([, part]) => part !== undefined && part !== false);
    return html `<dl class=terms>${said.map(([name, part]) => html `<dt>${both(name)}<dd>${part}`)}</dl>`;
}

;// CONCATENATED MODULE: ./.build/page/section/change.js





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
};
/** What is different from the commit that the report was compared with; nothing where there was none. */
function changeSection(context) {
    const { change } = context.dossier.report;
    if (!change)
        return [];
    const { base, law, fixed, policy } = change;
    const short = base.commit.slice(0, 12);
    const compared = {
        en: `Compared with ${base.name} (${short}): ${base.because.en}. Findings that it has too are marked as known before.`,
        zh: `与 ${base.name}（${short}）比较：${base.because.zh}。该版本已有的不符合项标明“此前已知”。`,
    };
    const parts = [
        part(W.law, law.map(lawItem), W.nothing),
        part(W.fixed, (0,portions/* bySeverity */.Np)(fixed).map((one) => fixedItem(context, one))),
        part(W.policy, policy.map(policyItem)),
    ];
    const count = law.length + fixed.length + policy.length;
    return [{ id: "change", title: W.title, count, body: html `${lead(compared)}${parts}` }];
}
function part(title, items, none) {
    if (items.length > 0)
        return html `<h3>${both(title)}</h3><ul class=plain>${items}</ul>`;
    return none && html `<h3>${both(title)}</h3><p>${both(none)}</p>`;
}
function lawItem({ text, at }) {
    return html `<li>${both(text)} ${at && place(at)}`;
}
function fixedItem(context, { level, title, law, entity, how }) {
    return html `<li>${badge(level)} ${both(title)} ${cited(law)} · ${thingLink(context, entity)} · ${both(W.how[how])}`;
}
function policyItem({ file, weaker, text }) {
    return html `<li>${weaker && html `<span class="badge warning">${both(W.weaker)}</span> `}<code>${file}</code> ${both(text)}`;
}

// EXTERNAL MODULE: ./.build/due/wording.js
var wording = __webpack_require__(379);
// EXTERNAL MODULE: ./.build/report/totals.js
var totals = __webpack_require__(9534);
// EXTERNAL MODULE: ./.build/report/wording.js
var report_wording = __webpack_require__(1709);
;// CONCATENATED MODULE: ./.build/page/words.js

/** A number with what is counted, in both languages. */
function amount(count, one, zh, many = `${one}s`) {
    return { en: (0,report_wording/* counted */.hS)(count, one, many), zh: `${(0,report_wording/* grouped */.zD)(count)} ${zh}` };
}
/** Phrases that several sections use. */
const words = {
    findings: { en: "Findings", zh: "不符合项" },
    questions: { en: "Open questions", zh: "待补充事实" },
    decisions: { en: "Decisions", zh: "法律判断" },
    facts: { en: "Declared facts", zh: "已声明的事实" },
    where: { en: "Where", zh: "位置" },
    fix: { en: "Put it right", zh: "整改" },
    why: { en: "Why", zh: "依据" },
    says: { en: "The law", zh: "义务要旨" },
    exposure: { en: "At stake", zh: "法律责任" },
    related: { en: "See also", zh: "相关位置" },
    more: { en: "Go to", zh: "查看" },
    fact: { en: "Fact", zh: "事实" },
    value: { en: "Value", zh: "内容" },
    law: { en: "Law", zh: "法律依据" },
    thing: { en: "Thing", zh: "对象" },
    count: { en: "Count", zh: "数量" },
    outcome: { en: "Outcome", zh: "结论" },
    notDecided: { en: "not decided", zh: "无法判断" },
    yes: { en: "yes", zh: "是" },
    no: { en: "no", zh: "否" },
    unknown: { en: "not known", zh: "不明" },
    until: { en: "Until", zh: "截止日" },
    search: { en: "Search", zh: "搜索" },
    all: { en: "All", zh: "全部" },
};

;// CONCATENATED MODULE: ./.build/page/section/clocks.js








const clocks_W = {
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
function clocksSection(context, { due, undecided }) {
    const { waivers, baseline } = context.dossier.report;
    const days = due.filter((one) => !ACCEPTED.includes(one.clock));
    const nothing = days.length + undecided.length + waivers.length + context.waived.length === 0 && !baseline;
    const body = html `${lead(nothing ? clocks_W.none : clocks_W.lead)}
${days.length > 0 &&
        table(clocks_W.due, [clocks_W.day, clocks_W.duty, clocks_W.owners, words.law, words.where], days.map((one) => dueRow(context, one)), "due")}
${undecided.length > 0 && html `<h3>${both(clocks_W.open)}</h3><ul class=plain>${undecided.map((one) => openItem(context, one))}</ul>`}
${waivers.length > 0 && html `<h3>${both(clocks_W.waivers)}</h3>${table(clocks_W.waivers, [clocks_W.waiver, clocks_W.accepts, clocks_W.reason, clocks_W.by, words.until, words.where], waivers.map(waiverRow), "waivers")}`}
${context.waived.length > 0 && html `<h3>${both(clocks_W.waived)}</h3><ul class=plain>${context.waived.map((one) => waivedItem(context, one))}</ul>`}
${baseline ? html `<h3>${both(clocks_W.baseline)}</h3><p>${both({ en: (0,totals/* baselineLine */.G)(baseline, baseline.file, "en"), zh: (0,totals/* baselineLine */.G)(baseline, baseline.file, "zh") })}</p>` : NONE}`;
    return { id: "clocks", title: clocks_W.title, count: days.length + waivers.length, body };
}
/** Clocks of what was accepted: their ends stand with the waivers. */
const ACCEPTED = ["waiver", "baseline"];
const TONES = { overdue: "error", open: "warning", soon: "note", ahead: "plain" };
/** The last day of a duty, and how near it is. */
function dayOf(one) {
    const near = { en: (0,wording/* nearness */._I)(one, "en"), zh: (0,wording/* nearness */._I)(one, "zh") };
    return html `<span class=day>${(0,wording/* whenOf */.A3)(one)}</span> <span class="badge ${TONES[one.state]}">${both(one.state === "overdue" ? wording/* GROUPS */.fd.overdue : near)}</span>`;
}
function dueRow(context, one) {
    const { title, entity, owners, law, todo, at, opens } = one;
    return html `<tr><th scope=row>${dayOf(one)}${opens !== undefined && opens <= one.date && html `<br><small>${both({ en: wording/* WORDS */.q9.en.from(opens), zh: wording/* WORDS */.q9.zh.from(opens) })}</small>`}<td>${both(title)}${entity && html `<br>${thingLink(context, entity)}`}<br><small>${both(todo)}</small><td>${owners.length > 0 ? owners.join(", ") : both({ en: wording/* WORDS */.q9.en.noOwner, zh: wording/* WORDS */.q9.zh.noOwner })}<td>${cited(law)}<td>${place(at)}`;
}
function openItem(context, { title, entity, missing, law }) {
    const facts = missing.map((one) => html `${one.path === "" && one.reason ? both(one.reason) : html `<code>${one.path}</code>`} ${place(one.at)} `);
    return html `<li>${both(title)} ${entity && thingLink(context, entity)} ${cited(law)}: ${facts}`;
}
function waiverRow({ id, rule, entity, reason, approved_by, approved_on, expires, days_left, ticket, evidence, at, holds, ends_soon, }) {
    const left = { en: report_wording/* words */.aL.en.daysLeft(days_left), zh: report_wording/* words */.aL.zh.daysLeft(days_left) };
    const urgent = days_left < 0 ? "error" : ends_soon ? "warning" : "plain";
    return html `<tr><th scope=row>${id}<td><code>${rule}</code><br>${entity}${!holds && html `<br><em>${both(clocks_W.idle)}</em>`}<td>${reason}${ticket && html `<br><code>${ticket}</code>`}${evidence && html `<br><code>${evidence}</code>`}<td>${approved_by}<br>${approved_on}<td><span class=day>${expires}</span><br><span class="badge ${urgent}">${both(left)}</span><td>${place(at)}`;
}
function waivedItem(context, finding) {
    const { waiver, ignored, message, entity, at } = finding;
    const how = waiver ? html `<code>${waiver.id}</code>` : html `${both(clocks_W.comment)}${ignored && ` (${ignored.reason})`}`;
    return html `<li>${both(message)} <small>${titleOf(context, entity)} · ${how}</small> ${place(at)}`;
}

// EXTERNAL MODULE: ./.build/coverage.js
var _build_coverage = __webpack_require__(8874);
;// CONCATENATED MODULE: ./.build/page/section/coverage.js






const coverage_W = {
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
function coverageSection(context) {
    const { dossier } = context;
    const { coverage, report } = dossier;
    const citing = new Set(report.findings.flatMap((one) => one.law.map(({ instrument }) => instrument)));
    const rows = coverage.instruments.map((one) => rowOf(one, citing.has(one.instrument.id)));
    const { obligations, articles } = coverage.tally;
    const all = (tally) => tally.machine + tally.evidence + tally.manual;
    const total = {
        en: `${all(obligations)} duties of ${coverage.instruments.length} instruments are catalogued: machines judge ${(0,_build_coverage/* share */.uM)(obligations)} % of the duties and ${(0,_build_coverage/* share */.uM)(articles)} % of their articles, with ${coverage.rules} rules.`,
        zh: `目录收录 ${coverage.instruments.length} 部规范的 ${all(obligations)} 项义务；机器判定义务的 ${(0,_build_coverage/* share */.uM)(obligations)}%、条款的 ${(0,_build_coverage/* share */.uM)(articles)}%，共 ${coverage.rules} 条规则。`,
    };
    const columns = [coverage_W.instrument, coverage_W.since, words.count, coverage_W.machine, coverage_W.evidence, coverage_W.manual];
    const body = html `${duties(context)}${lead(coverage_W.lead)}<p>${both(total)}</p>${table(coverage_W.title, columns, rows, "coverage")}`;
    return { id: "coverage", title: coverage_W.title, count: coverage.instruments.length, body };
}
/** What the law asks for, where this report found something or asks for facts. */
function duties({ dossier: { duties } }) {
    if (duties.length === 0)
        return undefined;
    const said = duties.map(({ id, title, summary, law }) => html `<article class=duty id="${dutyAnchor(id)}"><h4>${both(title)}</h4><p>${cited(law)}</p><p>${both(summary)}</p></article>`);
    return html `<h3>${both(coverage_W.duties)}</h3><p class=lead>${both(coverage_W.own)}</p>${said}<h3>${both(coverage_W.covered)}</h3>`;
}
function rowOf({ instrument, tally }, citedHere) {
    const { id, title, short, status, effective, until } = instrument;
    const all = tally.machine + tally.evidence + tally.manual;
    const since = status === "draft" ? both(coverage_W.draft) : html `${effective ?? ""}${until && `–${until}`}`;
    return html `<tr id="${both_anchor(`law/${id}`)}"><th scope=row>${both(title)} <small>${short && both(short)}</small>${citedHere && html ` <span class="badge plain">${both(coverage_W.from)}</span>`}<td>${since}<td>${bar(tally, all)}<td class=num>${tally.machine}<td class=num>${tally.evidence}<td class=num>${tally.manual}`;
}
function bar({ machine, evidence }, all) {
    const percent = (count) => (all === 0 ? 0 : Math.round((1000 * count) / all) / 10);
    return trusted(`<svg class=bar aria-hidden=true height=8 width=96><rect class=track width=96 height=8 rx=4 /><rect class=half width="${percent(machine + evidence)}%" height=8 rx=4 /><rect class=fill width="${percent(machine)}%" height=8 rx=4 /></svg><span class=hide>${all}</span>`);
}

;// CONCATENATED MODULE: ./.build/page/filter.js



/** What a list can be narrowed by: words that it holds, and choices. The script shows it; without one everything is there. */
function filter(list, choices) {
    const box = choices.map(({ value, name }) => html `<label class=chip><input type=checkbox value="${value}"><span>${both(name)}</span></label>`);
    return html `<form class=filter role=search aria-labelledby="${list}-filter ${list}-title" data-list="${list}" hidden>
<span class=hide id="${list}-filter">${both(FILTER)}</span>
<label class=find>${MAGNIFIER}<input type=search autocomplete=off spellcheck=false placeholder=" "><span>${both(words.search)}</span></label>
${choices.length > 0 && html `<span class=chips>${box}</span>`}
<output aria-live=polite></output></form>`;
}
const FILTER = { en: "Narrow this list", zh: "筛选本节内容" };
const MAGNIFIER = {
    html: '<svg class=icon viewBox="0 0 16 16" aria-hidden=true><circle cx=7 cy=7 r=4.5 /><path d="m10.5 10.5 4 4"/></svg>',
};

;// CONCATENATED MODULE: ./.build/page/section/reads.js




const reads_W = {
    nothing: { en: "not declared", zh: "未声明" },
    more: {
        en: "and more facts than this list holds; `hegui why` names them all",
        zh: "另有事实未列入本表，可用 `hegui why` 查看",
    },
    common: { en: "Facts that several outcomes share", zh: "多项结论共同依据的事实" },
};
/** Outcomes from which on facts that they share are said once for all. */
const SHARED = 8;
/** Lists facts by thing; lists that many decisions have alike are said once. */
function readsOfTable(table, made) {
    const lists = new Map(made.map((one) => [one, thingLists(one)]));
    const times = new Map();
    for (const { html } of [...lists.values()].flat())
        times.set(html, (times.get(html) ?? 0) + 1);
    const isShared = ({ html }) => times.get(html) >= SHARED;
    const numbers = new Map();
    const counts = new Map();
    for (const all of lists.values()) {
        const shared = all.filter(isShared).map((one) => one.html);
        const text = shared.join("");
        if (text === "" || numbers.has(text))
            continue;
        numbers.set(text, numbers.size + 1);
        counts.set(text, shared.length);
    }
    return { of, shared: html `${[...numbers].map(([text, number]) => fold(text, number))}` };
    function of(decision) {
        const all = lists.get(decision);
        if (all.length === 0)
            return undefined;
        const text = all
            .filter(isShared)
            .map((one) => one.html)
            .join("");
        const link = text !== "" &&
            html `<li><a href="#${idOf(numbers.get(text))}">${both(reads_W.common)} ${numbers.get(text)}</a> <small>${both(amount(counts.get(text), "thing", "个对象"))}</small>`;
        return html `<ul class=plain>${all.filter((one) => !isShared(one))}${link}${more(decision)}</ul>`;
    }
    function fold(text, number) {
        return html `<details class="fold shared" id="${idOf(number)}"><summary>${both(reads_W.common)} ${number}</summary><ul class=plain>${trusted(text)}</ul></details>`;
    }
    function idOf(number) {
        return both_anchor(`facts/${table}/${number}`);
    }
}
/** Facts of one thing together, and the file once where they share it. */
function thingLists(decision) {
    const own = keyOf(decision.entity);
    return [...(0,group/* groupBy */.$)(factsRead(decision), (one) => `${one.entity} ${one.at?.file ?? ""}`).values()].map((some) => {
        const { entity, at } = some[0];
        const owner = entity === own ? NONE : html `<a href="#${both_anchor(entity)}">${entity}</a> `;
        return html `<li>${owner}${at && html `<span class=at>${at.file}</span>`}<ul class=reads>${some.map(readItem)}</ul>`;
    });
}
/** Every fact once, with what read it. */
function factsRead({ variables, tried }) {
    const found = new Map();
    const entry = (read) => {
        const key = `${read.entity} ${read.path}`;
        const known = found.get(key) ?? { ...read, rows: [], names: [] };
        found.set(key, known);
        return known;
    };
    for (const { name, reads } of variables)
        for (const read of reads)
            entry(read).names.push(name);
    for (const { row, reads } of tried)
        for (const read of reads)
            entry(read).rows.push(row + 1);
    return [...found.values()].map((one) => ({ ...one, by: [...one.names, ...spans(one.rows)] }));
}
/** Facts that no list has room for. */
function more({ variables, tried }) {
    return [...variables, ...tried].some((one) => one.more) ? html `<li class=muted>${both(reads_W.more)}` : NONE;
}
function readItem({ path, value, at, by }) {
    const where = at ? `:${at.start.line}:${at.start.column} · ` : "";
    return html `<li><code>${path}</code> = ${at ? value : html `<em>${both(reads_W.nothing)}</em>`} <small>${where}${by.join(", ")}</small>`;
}
/** Rising numbers with runs drawn together: 1–3, 5. */
function spans(numbers) {
    const parts = [];
    for (const one of numbers) {
        const last = parts.at(-1);
        if (last?.[1] === one - 1)
            last[1] = one;
        else
            parts.push([one, one]);
    }
    return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}

;// CONCATENATED MODULE: ./.build/page/section/decisions.js







const decisions_W = {
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
function decisionsSection(context) {
    const { tables, decisions } = context.dossier;
    const id = "decisions";
    const title = words.decisions;
    if (decisions.length === 0)
        return { id, title, count: 0, body: lead(decisions_W.none) };
    const byTable = tables.map((_, table) => decisions.filter((one) => one.table === table));
    const choices = [
        { value: "settled", name: decisions_W.settled },
        { value: "undecided", name: decisions_W.undecided },
    ].filter(({ value }) => decisions.some((one) => stateOf(one) === value));
    const body = html `${lead(decisions_W.lead)}${filter(id, choices)}<div id="${id}-list">${byTable.map((made, table) => (made.length > 0 ? tableOf(context, tables[table], made) : NONE))}</div>`;
    return { id, title, count: decisions.length, body };
}
function stateOf({ undecided, doubtful }) {
    return undecided || doubtful ? "undecided" : "settled";
}
function tableOf(context, table, made) {
    const rows = table.rows.map(({ when, then, law }) => html `<li><strong>${both(then)}</strong> ${cited(law)}<br><code class=when>${when}</code>`);
    const reads = readsOfTable(table.id, made);
    return html `<section class=group data-group id="${both_anchor(`table/${table.id}`)}"><h3>${both(table.title)} <small>${table.id}</small></h3>
<details class=rows><summary>${both(decisions_W.rows)} <small>${table.rows.length}</small></summary><ol>${rows}</ol></details>
${made.map((one) => decisionCard(context, table, one, reads.of))}${reads.shared}</section>`;
}
function decisionCard(context, table, decision, readsOf) {
    const { entity, name, undecided, doubtful, tried, variables } = decision;
    const key = keyOf(entity);
    const deciding = tried.filter(({ result }) => result === (undecided ? "unknown" : true));
    const because = deciding.map(({ row, because }) => html `<li>${both(because)} ${cited(table.rows[row]?.law ?? [])}`);
    return html `<details class="fold ${stateOf(decision)}" id="${decisionAnchor(context, decision)}" data-of="${key}" data-item="${stateOf(decision)}">
<summary><span class=name>${titleOf(context, entity)}</span> <span class=outcome>${both(name)}</span></summary>
${doubtful && html `<p class=doubt>${both(decisions_W.doubtful)}</p>`}
${terms([
        [words.thing, html `<a href="#${both_anchor(key)}">${key}</a>`],
        [decisions_W.because, because.length > 0 && html `<ul class=plain>${because}</ul>`],
        [
            decisions_W.values,
            variables.length > 0 &&
                html `<ul class=inline>${variables.map(({ name, value }) => html `<li><code>${name}</code> = ${value}`)}</ul>`,
        ],
        [decisions_W.tried, html `<ul class=inline>${runs(decision).map(runItem)}</ul>`],
        [decisions_W.reads, readsOf(decision)],
    ])}</details>`;
}
/** Rows that follow each other with one result, together. */
function runs({ tried }) {
    const all = [];
    for (const { row, result } of tried) {
        const last = all.at(-1);
        if (last && last.result === result && last.to === row - 1)
            all[all.length - 1] = { ...last, to: row };
        else
            all.push({ from: row, to: row, result });
    }
    return all;
}
function runItem({ from, to, result }) {
    const word = result === true ? decisions_W.holds : result === false ? decisions_W.not : decisions_W.open;
    const numbers = from === to ? String(from + 1) : `${from + 1}–${to + 1}`;
    return html `<li${result === true && html ` class=holds`}><b>${numbers}</b> ${both(word)}`;
}

;// CONCATENATED MODULE: ./.build/page/frame.js

/** UTF-16 units shown of a line, and of what stands before a range that begins far in it. */
const WINDOW = 200;
const BEFORE = 40;
/** Lines of a file with their numbers, the range marked. */
function frame_frame(at, { first, lines }) {
    if (lines.length === 0)
        return html ``;
    const rows = lines.map((line, index) => {
        const number = first + index;
        return html `<span class=line><span class=no>${number}</span><span>${codeOf(line, number, at)}</span></span>`;
    });
    return html `<pre class=frame><code>${rows}</code></pre>`;
}
function codeOf(line, number, { start, end }) {
    if (number !== start.line)
        return html `${cut(line, 0)}`;
    const from = start.column - 1 > WINDOW - BEFORE ? start.column - 1 - BEFORE : 0;
    const last = end.line > start.line ? line.length : end.column - 1;
    const stop = Math.min(last, from + WINDOW);
    const before = `${from > 0 ? "…" : ""}${line.slice(from, start.column - 1)}`;
    return html `${before}<mark>${line.slice(start.column - 1, stop)}</mark>${cut(line, stop, from + WINDOW - stop)}`;
}
function cut(line, from, most = WINDOW) {
    const rest = line.slice(from, from + most);
    return from + most < line.length ? `${rest}…` : rest;
}

;// CONCATENATED MODULE: ./.build/page/section/findings.js








const findings_W = {
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
const LEVELS = ["error", "warning", "note"];
/** Duties that are not met, grouped by what they are about. */
function findingsSection(context) {
    const all = [...context.findings.values()].flat();
    const id = "findings";
    const title = words.findings;
    if (all.length === 0)
        return { id, title, count: 0, body: lead(findings_W.none) };
    const used = LEVELS.filter((level) => all.some((one) => one.level === level));
    const groups = [...context.findings].sort(([a, some], [b, others]) => order(some, others) || (a < b ? -1 : 1));
    const body = html `${lead(findings_W.lead)}${filter(id, used.map((level) => ({ value: level, name: levelName(level) })))}<div id="${id}-list">${groups.map(([, findings]) => findings_group(context, findings))}</div>`;
    return { id, title, count: all.length, body };
}
function order(a, b) {
    for (const level of LEVELS) {
        const count = (all) => all.filter((one) => one.level === level).length;
        if (count(a) !== count(b))
            return count(b) - count(a);
    }
    return 0;
}
function findings_group(context, findings) {
    const { entity } = findings[0];
    return html `<section class=group data-group><h3>${thingLink(context, entity)} <small>${both(kindName(entity.kind))} · ${entity.id} · ${both(amount(findings.length, "finding", "项"))}</small></h3>
${(0,portions/* bySeverity */.Np)(findings).map((one) => findingCard(context, one))}</section>`;
}
/** A duty that is not met, with all that a reader needs to judge it and to put it right. */
function findingCard(context, finding) {
    const { level, law, message, title, fix, exposure, related, at, entity } = finding;
    const key = keyOf(entity);
    const standing = { en: (0,portions/* standingOf */.YP)(finding, "en"), zh: (0,portions/* standingOf */.YP)(finding, "zh") };
    const marks = [
        finding.upcoming && findings_W.coming,
        finding.draft && findings_W.draft,
        finding.state === "known" && findings_W.known,
        finding.withdrawn && findings_W.withdrawn,
    ].flatMap((one) => (one ? [html ` <span class="badge plain">${both(one)}</span>`] : []));
    return html `<article class="card ${level}" id="${findingAnchor(finding)}" data-of="${key}" data-item="${level}">
<p class=marks>${badge(level)}${marks} ${cited(law)}</p><h4>${both(message)}</h4>
${terms([
        [words.why, html `${both(title)} <small>${both(standing)} · ${both(findings_W.rule)} <code>${finding.rule}</code></small>`],
        [words.says, dutyLinks(context, finding.rule)],
        [words.where, html `${place(at)}${frame_frame(at, finding.snippet)}`],
        [words.fix, html `<strong class=fix>${both(fix)}</strong>`],
        [
            words.exposure,
            exposure.length > 0 &&
                html `<ul class=plain>${exposure.map((one) => html `<li>${both(one.text)}${one.law && html ` <small>${both(one.law)}</small>`}`)}</ul>`,
        ],
        [
            words.related,
            related.length > 0 &&
                html `<ul class=plain>${related.map((one) => html `<li>${both(one.note)} ${place(one.at)}`)}</ul>`,
        ],
        [words.more, html `${thingLink(context, entity)}${decisionLinks(context, key)}`],
    ])}</article>`;
}
function decisionLinks(context, key) {
    return (context.decisions.get(key) ?? []).map((one) => html ` · <a href="#${decisionAnchor(context, one)}">${both(context.dossier.tables[one.table].title)}</a>`);
}
/** A finding in one line, linked to all that is said of it. */
function findingLine(finding) {
    return html `${badge(finding.level)} <a href="#${findingAnchor(finding)}">${both(finding.message)}</a>`;
}

;// CONCATENATED MODULE: ./.build/page/section/inventory.js






const inventory_W = {
    title: { en: "Data inventory", zh: "数据清单" },
    lead: {
        en: "Fields by the kind of data they hold. Sensitive follows from the kind and from people under 14.",
        zh: "按数据类别列示字段。是否属于敏感个人信息，依数据类别及是否涉及不满十四周岁未成年人确定。",
    },
    none: { en: "No field is declared.", zh: "未声明任何字段。" },
    category: { en: "Kind of data", zh: "数据类别" },
    own: { en: "Other kinds of data", zh: "其他数据类别" },
    standing: { en: "Standing", zh: "性质" },
    fields: { en: "Fields", zh: "字段" },
    totals: { en: "Groups of data", zh: "数据类别汇总" },
};
const STANDING = {
    sensitive: { en: "Sensitive personal information", zh: "敏感个人信息" },
    personal: { en: "Personal information", zh: "一般个人信息" },
    other: { en: "Not personal", zh: "非个人信息" },
    context: { en: "Depends on the setting", zh: "视具体情形而定" },
};
const ORDER = ["sensitive", "context", "personal", "other"];
function standingOf({ sensitive, personal }) {
    if (!personal)
        return "other";
    if (sensitive === "context")
        return "context";
    return sensitive ? "sensitive" : "personal";
}
/** The declared fields by group, category and sensitivity. */
function inventorySection({ dossier }) {
    const { inventory } = dossier;
    const id = "inventory";
    if (inventory.length === 0)
        return { id, title: inventory_W.title, count: 0, body: lead(inventory_W.none) };
    const groups = [...(0,group/* groupBy */.$)(inventory, (one) => one.group?.en ?? "").values()];
    const choices = ORDER.filter((one) => inventory.some((field) => standingOf(field) === one)).map((value) => ({
        value,
        name: STANDING[value],
    }));
    const files = new Map(dossier.things.map((one) => [`${one.kind}/${one.id}`, one.at.file]));
    const body = html `${lead(inventory_W.lead)}${summary(groups)}${filter(id, choices)}
<div id="${id}-list">${groups.map((fields) => groupOf(fields, files))}</div>`;
    return { id, title: inventory_W.title, count: inventory.length, body };
}
function nameOf(fields) {
    return fields[0].group ?? inventory_W.own;
}
/** How many fields each group has, and how many of them are sensitive. */
function summary(groups) {
    const count = (fields, standing) => fields.filter((one) => standingOf(one) === standing).length;
    const rows = groups.map((fields) => html `<tr><th scope=row>${both(nameOf(fields))}<td class=num>${fields.length}${ORDER.map((one) => html `<td class=num>${count(fields, one)}`)}`);
    return table(inventory_W.totals, [inventory_W.category, inventory_W.fields, ...ORDER.map((one) => STANDING[one])], rows, "sums");
}
function groupOf(fields, files) {
    const rows = [...(0,group/* groupBy */.$)(fields, (one) => `${one.category.id} ${ORDER.indexOf(standingOf(one))}`).values()];
    return html `<section class=group data-group><h3>${both(nameOf(fields))} <small>${both(amount(fields.length, "field", "个字段"))}</small></h3>${table(inventory_W.title, [inventory_W.category, inventory_W.standing, inventory_W.fields], rows.map((some) => inventory_rowOf(some, files)), "inventory")}</section>`;
}
function inventory_rowOf(fields, files) {
    const [first] = fields;
    const standing = standingOf(first);
    const { category, class: kind } = first;
    return html `<tr data-item="${standing}"><th scope=row>${both(category.name)} <small>${category.id}</small><td><span class="standing ${standing}">${both(STANDING[standing])}</span>${standing === "sensitive" && kind && html ` <small>${both(kind)}</small>`}<td><ul class=inline>${fields.map(({ dataset, field, at }) => {
        const owner = `dataset/${dataset}`;
        const file = files.get(owner) === at.file ? "" : `${at.file}:`;
        return html `<li><a href="#${both_anchor(owner)}">${dataset}</a>.${field} <span class=at>${file}${at.start.line}:${at.start.column}</span>`;
    })}</ul>`;
}
/** How many fields are sensitive personal information. */
function sensitiveCount(inventory) {
    return inventory.filter((one) => standingOf(one) === "sensitive").length;
}

;// CONCATENATED MODULE: ./.build/page/section/made.js




const made_W = {
    title: { en: "How this was made", zh: "报告的生成" },
    lead: {
        en: "The same manifests, packs and day give this page again, byte for byte.",
        zh: "以相同的声明文件、规则包与日期，可逐字节重现本报告。",
    },
    tool: { en: "Made by", zh: "生成工具" },
    day: { en: "Day judged", zh: "判定日期" },
    gate: { en: "Blocks from", zh: "拦截级别" },
    scan: { en: "Code", zh: "代码扫描" },
    files: { en: "Manifests", zh: "声明文件" },
    packs: { en: "Packs of law", zh: "规则包" },
    pack: { en: "Pack", zh: "规则包" },
    version: { en: "Version", zh: "版本" },
    about: { en: "About", zh: "内容" },
    base: { en: "Compared with", zh: "比较基准" },
};
/** Version, packs and files. */
function madeSection({ dossier: { report } }) {
    const { version, as_of, packs, files, gate, scan, change } = report;
    const rows = packs.map((one) => html `<tr><th scope=row><code>${one.id}</code><td>${one.version}<td>${both(one.title)}`);
    const body = html `${lead(made_W.lead)}${terms([
        [made_W.tool, `hegui ${version}`],
        [made_W.day, as_of],
        [made_W.gate, gate.fail_on],
        [made_W.base, change && html `${change.base.name} (${both(change.base.because)})`],
        [made_W.scan, scan && both({ en: (0,totals/* scanLine */.YU)(scan, "en"), zh: (0,totals/* scanLine */.YU)(scan, "zh") })],
        [made_W.files, files.length > 0 && html `<ul class=plain>${files.map((one) => html `<li><code>${one}</code>`)}</ul>`],
    ])}<h3>${both(made_W.packs)}</h3>${table(made_W.packs, [made_W.pack, made_W.version, made_W.about], rows, "packs")}`;
    return { id: "made", title: made_W.title, body };
}

// EXTERNAL MODULE: ./.build/map/svg.js + 4 modules
var map_svg = __webpack_require__(4960);
;// CONCATENATED MODULE: ./.build/page/section/map.js






const map_W = {
    title: { en: "Where data flows", zh: "数据流向图" },
    lead: {
        en: "Choose a thing or an arrow to open its facts, decisions and findings. The table below says the same in words.",
        zh: "选择图中的对象或者箭头，可查看其事实、法律判断与不符合项。下表为图中内容的文字表述。",
    },
    none: { en: "There is nothing to draw.", zh: "没有可绘制的内容。" },
    from: { en: "From", zh: "来源" },
    to: { en: "To", zh: "接收方" },
    place: { en: "Place", zh: "所在地" },
    data: { en: "Data", zh: "数据性质" },
    state: { en: "Findings", zh: "不符合项" },
};
const ZONES = {
    mainland: { en: "mainland", zh: "境内" },
    hk: { en: "Hong Kong", zh: "香港" },
    mo: { en: "Macao", zh: "澳门" },
    tw: { en: "Taiwan", zh: "台湾" },
    overseas: { en: "abroad", zh: "境外" },
};
const DATA = {
    sensitive: { en: "sensitive", zh: "含敏感个人信息" },
    personal: { en: "personal", zh: "个人信息" },
    other: { en: "not personal", zh: "非个人信息" },
};
/** The map of flows, and the same as a table. */
function mapSection(context, { map, layout }) {
    const { flows } = context.dossier.report;
    const svg = (lang) => trusted((0,map_svg.svgOf)(map, layout, { lang, interactive: true, prefix: `map-${lang}`, bare: true }));
    const drawn = map.nodes.length > 0 && html `<div class=map><div lang=en>${svg("en")}</div><div lang=zh>${svg("zh")}</div></div>`;
    const columns = [kindName("flow"), map_W.from, map_W.to, map_W.place, map_W.data, words.outcome, map_W.state];
    const rows = flows.map((one) => map_rowOf(context, one));
    const body = html `${lead(drawn ? map_W.lead : map_W.none)}${drawn}${rows.length > 0 && table(map_W.title, columns, rows, "flows")}`;
    return { id: "map", title: map_W.title, count: flows.length, body };
}
function map_rowOf(context, flow) {
    const key = `flow/${flow.id}`;
    const name = (kind, { id }) => thingLink(context, { kind, id });
    const data = flow.sensitive
        ? DATA.sensitive
        : flow.personal === false
            ? DATA.other
            : flow.personal
                ? DATA.personal
                : words.notDecided;
    const decided = (context.decisions.get(key) ?? []).map((one) => html `<li><a href="#${decisionAnchor(context, one)}">${both(one.name)}</a>`);
    const findings = (context.findings.get(key) ?? []).length;
    return html `<tr><th scope=row>${thingLink(context, { kind: "flow", id: flow.id })}<td>${name("dataset", flow.from)}<td>${name("recipient", flow.to)}<td>${flow.place ? html `${both(ZONES[flow.place.zone])} <small>${flow.place.region}</small>` : both(words.notDecided)}<td>${both(data)}<td><ul class=plain>${decided}</ul><td class=num>${findings}`;
}

;// CONCATENATED MODULE: ./.build/page/section/things.js








const things_W = {
    title: { en: "Everything declared", zh: "声明全文" },
    lead: {
        en: "Each thing with its facts as they are written. Behind each fact stand line and column; the file is that of the thing, unless another is named.",
        zh: "各对象已声明的全部事实。各项事实之后为其行、列；除另行标明外，所在文件即该对象所在文件。",
    },
    none: { en: "Nothing is declared.", zh: "未声明任何内容。" },
    named: { en: "Named by", zh: "被引用于" },
    keys: { en: "What the keys mean", zh: "字段含义" },
    declared: { en: "Declared at", zh: "声明于" },
};
/** Every declared thing with its facts: what links lead to. */
function thingsSection(context) {
    const { things } = context.dossier;
    const id = "things";
    if (things.length === 0)
        return { id, title: things_W.title, count: 0, body: lead(things_W.none) };
    const naming = namedBy(things);
    const kinds = manifest_kind/* KINDS */.GW.map((kind) => things.filter((one) => one.kind === kind)).filter((all) => all.length > 0);
    const choices = kinds.map(([one]) => ({ value: one.kind, name: kindName(one.kind) }));
    const body = html `${lead(things_W.lead)}${filter(id, choices)}<div id="${id}-list">${kinds.map((all) => html `<section class=group data-group><h3>${both(kindName(all[0].kind))} <small>${all.length}</small></h3>${all.map((one) => thingFold(context, one, naming.get(keyOf(one)) ?? []))}</section>`)}</div>${glossaryFold(context)}`;
    return { id, title: things_W.title, count: things.length, body };
}
/** Who refers to a thing, by the thing. */
function namedBy(things) {
    const found = new Map();
    for (const one of things)
        for (const { to } of one.facts) {
            if (!to)
                continue;
            const known = found.get(keyOf(to));
            if (known)
                known.add(one);
            else
                found.set(keyOf(to), new Set([one]));
        }
    return new Map([...found].map(([key, all]) => [key, [...all]]));
}
/** Things that name a thing which are listed; a recipient of everything would be named by all. */
const NAMING = 24;
function thingFold(context, thing, naming) {
    const key = keyOf(thing);
    const findings = context.findings.get(key) ?? [];
    const asked = context.questions.get(key) ?? [];
    const decided = context.decisions.get(key) ?? [];
    const marks = [
        findings.length > 0 &&
            html ` <span class="badge error">${both(amount(findings.length, "finding", "项不符合"))}</span>`,
        asked.length > 0 &&
            html ` <span class="badge open">${both(amount(asked.length, "open question", "项待补充"))}</span>`,
    ];
    const links = [
        [words.findings, list(findings.map((one) => html `<a href="#${findingAnchor(one)}">${both(one.message)}</a>`))],
        [
            words.questions,
            list(asked.map((one) => html `<a href="#${findingAnchor(one)}">${one.key === "" ? both(one.message) : html `<code>${one.key}</code>`}</a>`)),
        ],
        [
            words.decisions,
            list(decided.map((one) => html `<a href="#${decisionAnchor(context, one)}">${both(context.dossier.tables[one.table].title)}</a> <strong>${both(one.name)}</strong>`)),
        ],
        [
            things_W.named,
            naming.length > 0 &&
                html `${naming.slice(0, NAMING).map((one, index) => html `${index > 0 && " · "}${thingLink(context, one)}`)}${naming.length > NAMING && ` … ${naming.length}`}`,
        ],
        [things_W.declared, place(thing.at)],
    ];
    return html `<details class="fold thing" id="${both_anchor(key)}" data-key="${key}" data-item="${thing.kind}">
<summary><span class=name>${titleOf(context, thing)}</span> <small>${(0,message/* clip */.$Q)(thing.id, 80)}</small>${marks}</summary>
${terms(links)}${factList(thing, thing.facts)}</details>`;
}
function list(items) {
    return items.length > 0 && html `<ul class=plain>${items.map((one) => html `<li>${one}`)}</ul>`;
}
/** Facts with their lines; the file is said where it is another one than that of the thing. */
function factList({ kind, at: { file } }, facts) {
    if (facts.length === 0)
        return NONE;
    const rows = facts.map(({ path, value, at, to }) => html `<dt>${path}<dd>${to ? html `<a href="#${both_anchor(keyOf(to))}">${value}</a>` : value}<dd>${at.file !== file && `${at.file}:`}${at.start.line}:${at.start.column}`);
    return html `<dl class=facts data-kind=${kind}>${rows}</dl>`;
}
/** What the keys mean that are declared here; the script says it below each key of a thing that is opened. */
function glossaryFold({ dossier: { meanings } }) {
    const routes = Object.keys(meanings).sort();
    if (routes.length === 0)
        return NONE;
    const rows = routes.map((route) => html `<dt>${route}<dd>${both(meanings[route])}`);
    return html `<details class="fold glossary" id=glossary><summary><span class=name>${both(things_W.keys)}</span> <small>${routes.length}</small></summary><dl class=terms>${rows}</dl></details>`;
}

;// CONCATENATED MODULE: ./.build/page/section/models.js







const models_W = {
    title: { en: "AI models and services", zh: "人工智能模型与服务" },
    lead: {
        en: "Each service with the duties that the law gives it, its filings and labels as declared, and what is still open.",
        zh: "各项服务依法负有的义务、已声明的备案与标识情况，以及尚待解决的事项。",
    },
    none: { en: "No AI model or algorithm service is declared.", zh: "未声明任何人工智能模型或者算法服务。" },
    service: { en: "The service", zh: "服务概况" },
    filings: { en: "Filings and licences", zh: "备案与登记" },
    labels: { en: "Labels", zh: "生成合成内容标识" },
    undeclared: { en: "nothing declared", zh: "未声明" },
};
/** AI services with what they owe, have filed and label. */
function modelsSection(context) {
    const models = context.dossier.things.filter((one) => one.kind === "model");
    const id = "models";
    if (models.length === 0)
        return { id, title: models_W.title, count: 0, body: lead(models_W.none) };
    const body = html `${lead(models_W.lead)}${models.map((one) => modelCard(context, one))}`;
    return { id, title: models_W.title, count: models.length, body };
}
const SERVICE = /^(?:audience|generates|base|uses|opinion_attribute|launched)/;
function modelCard(context, model) {
    const key = keyOf(model);
    const findings = context.findings.get(key) ?? [];
    const asked = context.questions.get(key) ?? [];
    const part = (pattern) => {
        const facts = model.facts.filter(({ path }) => pattern.test(path));
        return facts.length > 0 ? factList(model, facts) : html `<em>${both(models_W.undeclared)}</em>`;
    };
    const decided = (context.decisions.get(key) ?? []).map((one) => html `<li><a href="#${decisionAnchor(context, one)}">${both(context.dossier.tables[one.table].title)}</a>: <strong>${both(one.name)}</strong>`);
    return html `<article class=card><h3>${thingLink(context, model)} <small>${model.id === titleOf(context, model) ? "" : model.id}</small></h3>
${terms([
        [words.decisions, decided.length > 0 && html `<ul class=plain>${decided}</ul>`],
        [
            words.findings,
            findings.length > 0 && html `<ul class=plain>${findings.map((one) => html `<li>${findingLine(one)}`)}</ul>`,
        ],
        [
            words.questions,
            asked.length > 0 &&
                html `<ul class=inline>${asked.map((one) => html `<li><a href="#${findingAnchor(one)}">${one.key === "" ? both(one.message) : html `<code>${one.key}</code>`}</a>`)}</ul>`,
        ],
        [models_W.service, part(SERVICE)],
        [models_W.filings, part(/^filings/)],
        [models_W.labels, part(/^labels/)],
        [words.where, place(model.at)],
    ])}</article>`;
}

;// CONCATENATED MODULE: ./.build/page/section/overview.js










const overview_W = {
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
function overviewSection(context, { due }) {
    const { report } = context.dossier;
    const body = html `${verdict(context)}${tiles(context)}${todo(context)}${pressing(context, due)}${judged(report.counts)}
<h3>${both(overview_W.declared)}</h3><p class=counts>${manifest_kind/* KINDS */.GW.filter((kind) => (report.entities[kind] ?? 0) > 0).map((kind) => html `<span>${both({ en: report_wording/* words */.aL.en.entities(kind, report.entities[kind]), zh: report_wording/* words */.aL.zh.entities(kind, report.entities[kind]) })}</span> `)}</p><p class=muted>${both(overview_W.advice)}</p>`;
    return { id: "overview", title: overview_W.title, body };
}
/** Findings that make the check fail. */
function blocking({ dossier: { report } }) {
    return (0,portions/* told */.Ev)(report).filter((one) => (0,portions/* isAtGate */.pn)(report, one.level));
}
function verdict(context) {
    const { gate, files, problems, questions, as_of, scan } = context.dossier.report;
    if (files.length + problems.length === 0 && !scan?.files)
        return html `<div class="verdict none"><p class=word>${both(overview_W.nothing)}</p><p>${both(overview_W.empty)}</p></div>`;
    const count = blocking(context).length;
    const level = gate.fail_on === "never" ? undefined : levelName(gate.fail_on);
    const why = [];
    if (problems.length > 0)
        why.push({
            en: `${amount(problems.length, "place", "处").en} of the manifests cannot be read and was not judged.`,
            zh: `声明文件中有 ${(0,report_wording/* grouped */.zD)(problems.length)} 处无法读取，未予判定。`,
        });
    if (count > 0)
        why.push({
            en: `${(0,report_wording/* grouped */.zD)(count)} ${count === 1 ? "duty is" : "duties are"} not met, at the level that blocks (${level?.en.toLowerCase()}).`,
            zh: `共有 ${(0,report_wording/* grouped */.zD)(count)} 项义务未履行，达到拦截级别（${level?.zh}）。`,
        });
    else if (!gate.failed)
        why.push(level
            ? {
                en: `No finding reaches the level that blocks (${level.en.toLowerCase()}).`,
                zh: `没有达到拦截级别（${level.zh}）的不符合项。`,
            }
            : { en: "The check is set so that no finding blocks.", zh: "本次检查未设置拦截级别。" });
    if (questions.length > 0)
        why.push({
            en: `${amount(questions.length, "fact", "项").en} that ${questions.length === 1 ? "a rule" : "rules"} asked for ${questions.length === 1 ? "is" : "are"} not declared: ${gate.failed ? "more may come to light" : "a pass says nothing of them"}.`,
            zh: `规则所需的事实尚有 ${(0,report_wording/* grouped */.zD)(questions.length)} 项未声明，${gate.failed ? "补充后可能发现其他问题" : "“通过”不涵盖这些事项"}。`,
        });
    const day = { en: `Judged by the law of ${as_of}.`, zh: `适用 ${as_of} 当日有效的法律。` };
    return html `<div class="verdict ${gate.failed ? "fail" : "pass"}"><p class=word>${gate.failed ? CROSS : TICK}${both(gate.failed ? overview_W.failed : overview_W.passed)}</p>${[...why, day].map((one) => html `<p>${both(one)}</p>`)}</div>`;
}
const CROSS = trusted('<svg class=icon viewBox="0 0 16 16" aria-hidden=true><path d="m4 4 8 8m0-8-8 8"/></svg>');
const TICK = trusted('<svg class=icon viewBox="0 0 16 16" aria-hidden=true><path d="m3 8.5 3.5 3.5L13 5"/></svg>');
function tiles({ dossier, waived }) {
    const { report, inventory } = dossier;
    const open = (0,portions/* failures */.e9)(report);
    const count = (level) => open.filter((one) => one.level === level && !one.upcoming).length;
    const all = [
        ...portions/* LEVELS */.A_.map((level) => [level, levelPlural(level), count(level), "findings"]),
        ["open", overview_W.questions, report.questions.length, "questions"],
        ["plain", overview_W.coming, open.filter((one) => one.upcoming).length, "findings"],
        ["plain", overview_W.waived, waived.length, "clocks"],
        ["plain", overview_W.sensitive, sensitiveCount(inventory), "inventory"],
    ];
    return html `<ul class=tiles>${all.map(([kind, name, value, to]) => html `<li class="${value > 0 ? kind : "zero"}"><a href="#${to}"><b>${(0,report_wording/* grouped */.zD)(value)}</b> <span>${both(name)}</span></a>`)}</ul>`;
}
function levelPlural(level) {
    const { en, zh } = levelName(level);
    return { en: `${en}s`, zh };
}
/** Rules in the list of what comes first. */
const MOST = 6;
/** What blocks, rule by rule; else the gravest of what does not. */
function todo(context) {
    const { report } = context.dossier;
    const blocked = blocking(context);
    const grave = blocked.length > 0 ? blocked : (0,portions/* failures */.e9)(report).filter((one) => one.level === "warning" && !one.upcoming);
    const problems = (0,portions/* newProblems */.Dv)(report);
    if (grave.length + problems.length === 0)
        return NONE;
    const rules = [...(0,group/* groupBy */.$)(grave, (one) => one.rule).values()].sort((a, b) => b.length - a.length);
    const broken = problems.length > 0 &&
        html `<li><a href="#problems">${both(amount(problems.length, "fault in the input", "处输入问题", "faults in the input"))}</a>`;
    const rest = rules.slice(MOST).flat().length;
    return html `<h3>${both(overview_W.first)}</h3><ol class=todo>${broken}${rules.slice(0, MOST).map((all) => todoItem(context, all))}</ol>${rest > 0 &&
        html `<p><a href="#findings">${both({ en: `and ${(0,report_wording/* grouped */.zD)(rest)} more`, zh: `其余 ${(0,report_wording/* grouped */.zD)(rest)} 项` })}</a></p>`}`;
}
function todoItem(context, all) {
    const [first] = all;
    const shown = all
        .slice(0, 5)
        .map((one, index) => html `${index > 0 && " · "}<a href="#${findingAnchor(one)}">${titleOf(context, one.entity)}</a>`);
    return html `<li><p>${both(first.title)}</p><p>${cited(first.law)}</p><p class=muted>${both(first.fix)}</p><p>${shown}${all.length > 5 && ` … ${all.length}`}</p>`;
}
/** Deadlines in the overview. */
const NEAREST = 5;
/** What is overdue, open or near. */
function pressing(context, due) {
    const near = due.filter((one) => one.state !== "ahead");
    if (near.length === 0)
        return NONE;
    const items = near
        .slice(0, NEAREST)
        .map((one) => html `<li>${dayOf(one)} ${both(one.title)}${one.entity && html ` ${thingLink(context, one.entity)}`}`);
    const rest = near.length - items.length;
    return html `<h3>${both(overview_W.pressing)}</h3><ul class=plain>${items}</ul>${rest > 0 && html `<p><a href="#clocks">${both({ en: `and ${(0,report_wording/* grouped */.zD)(rest)} more`, zh: `其余 ${(0,report_wording/* grouped */.zD)(rest)} 项` })}</a></p>`}`;
}
function judged(counts) {
    const all = counts.pass + counts.fail + counts.unknown;
    if (all === 0)
        return NONE;
    const parts = [
        ["met", overview_W.met, counts.pass],
        ["unmet", overview_W.unmet, counts.fail],
        ["open", overview_W.open, counts.unknown],
    ];
    let x = 0;
    const bars = parts.map(([kind, , count]) => {
        const width = (100 * count) / all;
        const rect = `<rect class=${kind} x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height=12 />`;
        x += width;
        return rect;
    });
    return html `<h3>${both(overview_W.decided)}</h3>${trusted(`<svg class=stack aria-hidden=true width="100%" height=12>${bars.join("")}</svg>`)}
<p class=legend>${parts.map(([kind, name, count]) => html `<span class="${kind}"><b>${(0,report_wording/* grouped */.zD)(count)}</b> ${both(name)}</span> `)}<span class=idle><b>${(0,report_wording/* grouped */.zD)(counts.skip)}</b> ${both(overview_W.idle)}</span></p>`;
}

;// CONCATENATED MODULE: ./.build/page/section/problems.js





const problems_W = {
    title: { en: "Faults in the input", zh: "输入问题" },
    lead: {
        en: "What could not be read was not judged: mend this first, and the rest of the report may change.",
        zh: "无法读取的内容未经判定。请先更正，更正后报告其他内容可能随之变化。",
    },
};
/** Broken input; no section where there is none. */
function problemsSection({ dossier: { report } }) {
    const problems = [...(0,portions/* newProblems */.Dv)(report), ...report.problems.filter((one) => one.known)];
    if (problems.length === 0)
        return [];
    const cards = problems.map(({ code, message, hint, at, related = [] }) => html `<article class="card error"><h3>${both(message)}</h3>${terms([
        [words.where, place(at)],
        [words.fix, hint && both(hint)],
        [words.related, related.length > 0 && related.map((one) => html `${both(one.note)} ${place(one.at)} `)],
    ])}<p class=muted><code>${code}</code></p></article>`);
    return [{ id: "problems", title: problems_W.title, count: problems.length, body: html `${lead(problems_W.lead)}${cards}` }];
}

;// CONCATENATED MODULE: ./.build/page/section/questions.js







const questions_W = {
    lead: {
        en: "Facts that nobody declared. Until they are, the duties that wait for them are neither met nor breached.",
        zh: "下列事实尚未声明。声明之前，有关义务既不视为已履行，也不视为未履行。",
    },
    none: { en: "Every fact that a rule asked for is declared.", zh: "规则所需的事实均已声明。" },
    belongs: { en: "Declare it at", zh: "应声明于" },
    read: { en: "Asked for", zh: "所需事实" },
    waiting: { en: "What waits", zh: "待定义务" },
};
/** Facts that are asked for, grouped by what they are about. */
function questionsSection(context) {
    const { questions, report } = { questions: context.questions, report: context.dossier.report };
    const id = "questions";
    const title = words.questions;
    const count = report.questions.length;
    if (count === 0)
        return { id, title, count, body: lead(questions_W.none) };
    const rules = new Map(report.rules.map((one) => [one.id, one]));
    const groups = [...questions].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
    const body = html `${lead(questions_W.lead)}${filter(id, [])}<div id="${id}-list">${groups.map(([, asked]) => questions_group(context, rules, asked))}</div>`;
    return { id, title, count, body };
}
function questions_group(context, rules, asked) {
    const { entity } = asked[0];
    return html `<section class=group data-group><h3>${thingLink(context, entity)} <small>${both(kindName(entity.kind))} · ${entity.id} · ${both(amount(asked.length, "question", "项"))}</small></h3>
${asked.map((one) => questionCard(context, rules, one))}</section>`;
}
function questionCard(context, rules, question) {
    const { key, at, paths, reason } = question;
    const waiting = question.rules.map((id) => {
        const rule = rules.get(id);
        const [duty] = context.duties.get(id) ?? [];
        if (!rule)
            return html `<li><code>${id}</code>`;
        const title = both(rule.title);
        return html `<li>${duty ? html `<a href="#${dutyAnchor(duty.id)}">${title}</a>` : title} ${cited(rule.law)}`;
    });
    const routes = paths.filter((path) => path !== key);
    return html `<article class="card open" id="${findingAnchor(question)}" data-of="${keyOf(question.entity)}" data-item="open">
<h4>${key === "" && reason ? both(reason) : html `<code>${key}</code>`}</h4>
${terms([
        [questions_W.belongs, html `${place(at)}${frame_frame(at, question.snippet)}`],
        [questions_W.read, routes.length > 0 && html `<ul class=inline>${routes.map((path) => html `<li><code>${path}</code>`)}</ul>`],
        [questions_W.waiting, html `<ul class=plain>${waiting}</ul>`],
    ])}</article>`;
}

;// CONCATENATED MODULE: ./.build/page/section/thresholds.js






const thresholds_W = {
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
function thresholdsSection(context) {
    const { thresholds } = context.dossier;
    const id = "thresholds";
    if (thresholds.length === 0)
        return { id, title: thresholds_W.title, body: lead(thresholds_W.none) };
    const groups = [...(0,group/* groupBy */.$)(thresholds, (one) => one.organization).values()];
    return { id, title: thresholds_W.title, body: html `${lead(thresholds_W.lead)}${groups.map((all) => organization(context, all))}` };
}
function organization(context, all) {
    const { organization, name } = all[0];
    const link = thingLink(context, { kind: "organization", id: organization });
    const kinds = [...(0,group/* groupBy */.$)(all, (one) => one.what).values()];
    return html `<section class=group><h3>${link} <small>${name}</small></h3>${kinds.map((steps) => html `<h4>${both(thresholds_W[steps[0].what])}: ${both({ en: `${(0,report_wording/* grouped */.zD)(steps[0].people)} people`, zh: `${(0,report_wording/* grouped */.zD)(steps[0].people)} 人` })}</h4><ul class=steps>${steps.map(stepOf)}</ul>`)}</section>`;
}
function stepOf({ people, at, outcome, left, reached_on }) {
    const reached = left <= 0;
    const share = at > 0 ? Math.min(100, Math.floor((100 * people) / at)) : 100;
    const state = reached
        ? { en: `reached: ${(0,report_wording/* grouped */.zD)(people - at)} above`, zh: `已达到，超出 ${(0,report_wording/* grouped */.zD)(people - at)} 人` }
        : { en: `${(0,report_wording/* grouped */.zD)(left)} left, ${share} % used`, zh: `距门槛尚余 ${(0,report_wording/* grouped */.zD)(left)} 人，已用 ${share}%` };
    return html `<li class="${reached ? "reached" : share >= 80 ? "near" : ""}"><p><strong>${(0,report_wording/* grouped */.zD)(at)}</strong> ${both(outcome)} <span class=state>${both(state)}</span>${reached_on &&
        html ` <span class=day>${both({ en: `at the declared pace reached on ${reached_on}`, zh: `按已声明的增速，将于 ${reached_on} 达到` })}</span>`}</p>${thresholds_bar(share)}`;
}
/** A bar for the eye; its numbers stand in the text beside it. */
function thresholds_bar(share) {
    return trusted(`<svg class=bar aria-hidden=true height=10 width="100%"><rect class=track width="100%" height=10 rx=5 /><rect class=fill width="${share}%" height=10 rx=5 /></svg>`);
}

;// CONCATENATED MODULE: ./.build/page/section/upcoming.js




const upcoming_W = {
    title: { en: "What will change in law", zh: "法律变化预告" },
    starts: { en: "starts", zh: "开始施行" },
    ends: { en: "ends", zh: "失效" },
    idle: { en: "No effect on what is declared:", zh: "对已声明的内容没有影响：" },
    open: { en: "cannot be decided, facts are missing", zh: "事实不全，无法判定" },
};
/** Days on which law starts or ends, and what it does to what is declared. */
function upcomingSection(context) {
    const { as_of, until, days } = context.dossier.upcoming;
    const text = days.length === 0
        ? {
            en: `Nothing starts or ends after ${as_of} and by ${until}.`,
            zh: `${as_of} 之后至 ${until}，没有规则开始施行或者失效。`,
        }
        : { en: `Known changes after ${as_of} and by ${until}.`, zh: `${as_of} 之后至 ${until} 的已知变化。` };
    const body = html `${lead(text)}${days.map((one) => upcoming_dayOf(context, one))}`;
    return { id: "upcoming", title: upcoming_W.title, count: days.length, body };
}
function upcoming_dayOf(context, { date, rules, decisions }) {
    const hitting = rules.filter((one) => one.hits.length > 0);
    const idle = rules.filter((one) => one.hits.length === 0);
    return html `<section class=group><h3>${date}</h3>${hitting.map((one) => ruleOf(context, one))}
${decisions.length > 0 && html `<ul class=plain>${decisions.map((one) => decisionOf(context, one))}</ul>`}
${idle.length > 0 && html `<p class=muted>${both(upcoming_W.idle)}</p><ul class=plain>${idle.map((one) => html `<li>${both(one.title)} ${both(upcoming_W[one.change])} ${cited(one.law)}`)}</ul>`}</section>`;
}
function ruleOf(context, { title, change, level, law, hits }) {
    return html `<article class="card ${level}"><h4>${both(title)} ${both(upcoming_W[change])}</h4><p class=marks>${badge(level)} ${cited(law)}</p><ul class=plain>${hits.map((hit) => html `<li>${thingLink(context, hit.entity)} ${both(hit.outcome === "fail" ? hit.message : upcoming_W.open)} ${place(hit.at)}`)}</ul></article>`;
}
function decisionOf(context, { title, entity, before, after }) {
    return html `<li>${thingLink(context, entity)} ${both(title)}: ${both(before)} → <strong>${both(after)}</strong>`;
}

;// CONCATENATED MODULE: ./.build/page/page.js





















const page_W = {
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
function renderPage({ dossier, lang, assets, drawn, due }) {
    const context = contextOf(dossier);
    const sections = sectionsOf(context, drawn, due);
    const style = `${assets.style}${svg_style/* STYLE */.Y}${svg_style/* THEMED */.s}`;
    const title = page_titleOf(dossier);
    const tag = lang === "zh" ? "zh-CN" : "en";
    const page = html `<!doctype html>
<html lang="${tag}"><head><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1">
<meta http-equiv=Content-Security-Policy content="${policy(style, assets.script)}"><meta name=color-scheme content="light dark"><meta name=referrer content=no-referrer>
<title data-en="${title.en}" data-zh="${title.zh}">${title[lang]}</title>
${trusted(`<style>${style}</style>`)}</head>
<body><a class=skip href="#main">${both(page_W.skip)}</a>
<header class=bar><p class=brand><a href="#overview"><span aria-hidden=true>合</span> hegui</a></p>
<div class=tools hidden><button type=button data-do=language><span lang=zh data-when=en>中文</span><span lang=en data-when=zh>English</span></button><button type=button data-do=theme>${SUN}<span class=hide>${both(page_W.theme)}</span></button></div></header>
<div class=page><nav aria-labelledby=contents><h2 id=contents>${both(page_W.contents)}</h2><ol>${sections.map(navItem)}</ol></nav>
<main id=main tabindex=-1><h1>${both(page_W.title)}</h1><p class=subtitle>${names(dossier)}</p>${sections.map(sectionOf)}</main></div>
<aside id=panel aria-labelledby=panel-title tabindex=-1 hidden><header><h2 id=panel-title></h2><button type=button data-do=close>${page_CROSS}<span class=hide>${both(page_W.close)}</span></button></header><div class=content></div></aside>
${trusted(`<script>${assets.script}</script>`)}</body></html>
`;
    return page.html;
}
const SUN = trusted('<svg class=icon viewBox="0 0 16 16" aria-hidden=true><circle cx=8 cy=8 r=6 /><path class=half d="M8 2a6 6 0 0 1 0 12Z"/></svg>');
const page_CROSS = trusted('<svg class=icon viewBox="0 0 16 16" aria-hidden=true><path d="m4 4 8 8m0-8-8 8"/></svg>');
function sectionsOf(context, drawn, due) {
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
function navItem({ id, title, count }) {
    return html `<li><a href="#${id}">${both(title)}${count !== undefined && html ` <small>${count}</small>`}</a>`;
}
function sectionOf({ id, title, body }) {
    return html `<section class=part id="${id}" aria-labelledby="${id}-title" tabindex=-1><h2 id="${id}-title">${both(title)}</h2>${body}</section>
`;
}
function organizations({ things }) {
    return things
        .filter((one) => one.kind === "organization")
        .map(({ title, id, facts }) => (0,message/* clip */.$Q)(facts.find(({ path }) => path === "legal_name")?.value ?? (title || id), 120));
}
function names(dossier) {
    return html `${organizations(dossier).map((one) => html `<span>${one}</span>`)}<span>${dossier.report.as_of}</span>`;
}
function page_titleOf(dossier) {
    const [first] = organizations(dossier);
    const of = (title) => [title, ...(first ? [first] : []), dossier.report.as_of].join(" · ");
    return { en: of(page_W.title.en), zh: of(page_W.title.zh) };
}
/** Nothing is loaded, and nothing runs or styles but what the build wrote. */
function policy(style, script) {
    return `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
}
function digest(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
}

// EXTERNAL MODULE: ./.build/check.js + 11 modules
var check = __webpack_require__(292);
// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/explain.js
var explain = __webpack_require__(8321);
// EXTERNAL MODULE: ./.build/upcoming.js
var upcoming = __webpack_require__(7166);
// EXTERNAL MODULE: ./.build/finding/counter.js
var counter = __webpack_require__(5020);
// EXTERNAL MODULE: ./.build/finding/finding.js
var finding = __webpack_require__(7989);
// EXTERNAL MODULE: ./.build/rule/law.js
var rule_law = __webpack_require__(5261);
;// CONCATENATED MODULE: ./.build/dossier/decisions.js



/** The tables in force, each row with its law. */
function tablesShown(tables, law, asOf) {
    return tables.map((table) => ({
        id: table.id,
        title: table.title,
        rows: table.rows.map((row) => ({
            when: row.text.replace(/\s+/g, " ").trim(),
            then: (0,counter/* outcomeName */.Wm)(table, row.then),
            law: (0,finding/* citations */.zH)(law, (0,rule_law/* inForce */.Nm)(law, row.law, asOf)),
        })),
    }));
}
/** Every table run on every entity of its kind. */
function decisionsShown({ model, tables, explain }) {
    const index = new Map(tables.map((table, place) => [table.id, place]));
    const kinds = [...new Set(tables.map((table) => table.on))].sort();
    return kinds.flatMap((kind) => model.all(kind).flatMap((entity) => {
        const of = { kind, id: entity.id };
        return explain(entity).map((one) => ({ entity: of, ...decision(one, index.get(one.id)) }));
    }));
}
function decision(explained, table) {
    const { name, missing, doubtful, variables, rows } = explained;
    return {
        table,
        name,
        undecided: missing.length > 0,
        doubtful,
        variables: variables.map(({ name, value, reads, more }) => ({ name, value, reads, more })),
        tried: rows.map(({ result, because, reads, more }, row) => ({ row, result, because, reads, more })),
    };
}

;// CONCATENATED MODULE: ./.build/dossier/duties.js

/** The duties of the catalogue behind findings and questions: for each article that a rule cites, the one that is closest to it. */
function dutiesOf(report, obligations, law) {
    const cited = new Map(report.rules.map((one) => [one.id, one.law]));
    for (const { rule, law } of report.findings)
        cited.set(rule, law);
    const asked = [...report.findings.map((one) => one.rule), ...report.questions.flatMap((one) => one.rules)];
    const rules = new Map();
    for (const rule of [...new Set(asked)].sort()) {
        const checked = obligations.filter((one) => one.rules?.includes(rule));
        const closest = (cited.get(rule) ?? []).flatMap((article) => closestTo(article, checked) ?? []);
        for (const duty of new Set(closest))
            rules.set(duty, [...(rules.get(duty) ?? []), rule]);
    }
    return obligations.flatMap((duty) => {
        const here = rules.get(duty);
        if (!here)
            return [];
        const { id, title, summary, instrument, articles } = duty;
        const own = articles.map((article) => ({ instrument, article }));
        return [{ id, title, summary, law: (0,finding/* citations */.zH)(law, own), rules: here }];
    });
}
/** Of the duties that name an article, whatever paragraph of it, the one that names fewest others. */
function closestTo({ instrument, article }, duties) {
    const whole = (text) => text.split("(")[0];
    return duties
        .filter((one) => one.instrument === instrument && one.articles.some((own) => whole(own) === whole(article)))
        .sort((a, b) => a.articles.length - b.articles.length)[0];
}

// EXTERNAL MODULE: ./.build/finding/place.js
var finding_place = __webpack_require__(5703);
;// CONCATENATED MODULE: ./.build/dossier/inventory.js

// The one category that is no personal information, which the table of categories does not have.
const inventory_NONE = { en: "No personal information", zh: "不含个人信息" };
/** Every field of every dataset, with its category and whether it is sensitive. */
function inventoryOf(model, sources) {
    const { tables } = model;
    return model.all("dataset").flatMap((dataset) => dataset.get("fields").map((field, index) => {
        const id = String(field.get("category"));
        const sensitiveClass = String(field.get("class"));
        return {
            dataset: dataset.id,
            field: String(field.get("name")),
            category: { id, name: inventory_nameOf(id, tables) },
            ...(Object.hasOwn(tables.groups, inventory_groupOf(id)) && { group: tables.groups[inventory_groupOf(id)].title }),
            ...(Object.hasOwn(tables.classes, sensitiveClass) && { class: tables.classes[sensitiveClass].title }),
            personal: field.get("personal") === true,
            sensitive: field.get("depends_on_context") === true ? "context" : field.get("sensitive") === true,
            at: (0,finding_place/* placeOf */.$t)(sources, dataset, ["fields", index]),
        };
    }));
}
function inventory_groupOf(category) {
    return category.slice(0, Math.max(0, category.indexOf(".")));
}
function inventory_nameOf(id, { categories }) {
    if (id === "none")
        return inventory_NONE;
    return Object.hasOwn(categories, id) ? categories[id].title : { en: id, zh: id };
}

;// CONCATENATED MODULE: ./.build/dossier/meanings.js

/** What the keys of the declared facts mean, said once for each route. */
function meaningsOf(things, guide) {
    const meanings = {};
    for (const { kind, facts } of things) {
        const root = guide.keys?.[manifest_kind/* COLLECTIONS */.I[kind]]?.of;
        for (const { path } of facts) {
            const found = root && follow(root, path.split("."));
            if (found?.about)
                meanings[`${kind}.${found.route}`] = found.about;
        }
    }
    return meanings;
}
function follow(root, path) {
    let here = root;
    let about;
    const route = [];
    for (const key of path) {
        const known = here.keys !== undefined && Object.hasOwn(here.keys, key);
        const next = known ? here.keys[key] : here.of;
        // A free key may itself contain dots: nothing lies below it then.
        if (!next)
            break;
        route.push(known ? key : "*");
        here = next;
        // An item of a list means what the list means.
        about = here.about ?? about;
    }
    return { route: route.join("."), ...(about && { about }) };
}
/** What a declared fact means, in whatever form the meanings are kept. */
function meaningOf(meanings, { kind, path }) {
    const keys = path.split(".").map((key) => (/^\d+$/.test(key) ? "*" : key));
    const routes = [keys, ...keys.map((_, index) => [...keys.slice(0, index), "*"]).reverse(), keys.slice(0, -1)];
    const found = routes.map((route) => `${kind}.${route.join(".")}`).find((route) => Object.hasOwn(meanings, route));
    return found === undefined ? undefined : meanings[found];
}

// EXTERNAL MODULE: ./.build/finding/drawn.js
var drawn = __webpack_require__(8072);
// EXTERNAL MODULE: ./.build/rule/template.js
var template = __webpack_require__(3403);
;// CONCATENATED MODULE: ./.build/dossier/things.js




/** Every declared entity with its facts, by kind and id; what only code shows is not declared. */
function thingsOf(model, sources, shapes) {
    return manifest_kind/* KINDS */.GW.filter((kind) => kind !== "signal").flatMap((kind) => model.all(kind).map((entity) => ({
        kind,
        id: entity.id,
        title: (0,drawn/* titleOf */.Gg)(entity),
        at: (0,finding_place/* placeOf */.$t)(sources, entity, []),
        facts: factsOf(entity, model, sources, shapes),
    })));
}
function factsOf(entity, model, sources, shapes) {
    return Object.entries(entity.data)
        .filter(([key]) => key !== "id")
        .flatMap(([key, value]) => factsIn(value, shapes[entity.kind]?.[key], [key]));
    function factsIn(value, shape, path) {
        if (value === null || value === undefined)
            return [];
        if (Array.isArray(value)) {
            const plain = value.every((one) => typeof one !== "object");
            const item = shape?.type.type === "list" ? { ...shape, type: shape.type.of } : undefined;
            if (plain && !(shape?.ref && value.length > 1))
                return [fact(value.join(", "), item, path, value[0])];
            return value.flatMap((one, index) => factsIn(one, item, [...path, index]));
        }
        if (typeof value === "object")
            return Object.entries(value).flatMap(([key, one]) => factsIn(one, partOf(shape, key), [...path, key]));
        const text = typeof value === "number" ? (0,template/* show */.WU)(value) : String(value);
        return [fact(text, shape, path, value)];
    }
    function partOf(shape, key) {
        if (shape?.type.type === "map")
            return { type: shape.type.of, required: false };
        return shape?.type.type === "struct" ? shapes[shape.type.name]?.[key] : undefined;
    }
    function fact(value, shape, path, raw) {
        const at = (0,finding_place/* placeOf */.$t)(sources, entity, path);
        const to = shape?.ref ? targetOf(shape.ref, String(raw)) : undefined;
        return { path: path.join("."), value, at, ...(to && { to: { kind: to.kind, id: to.id } }) };
    }
    /** A field that may name a thing of any kind writes its kind in front. */
    function targetOf(ref, id) {
        const slash = id.indexOf("/");
        return ref === "any" ? model.find(id.slice(0, slash), id.slice(slash + 1)) : model.find(ref, id);
    }
}

// EXTERNAL MODULE: ./.build/cel/functions.js + 1 modules
var functions = __webpack_require__(9543);
// EXTERNAL MODULE: ./.build/cel/value.js
var value = __webpack_require__(7332);
;// CONCATENATED MODULE: ./.build/dossier/thresholds.js


/** People counted against each number of the law, and when the declared forecast of this year reaches it. */
function thresholdsOf(counters, model) {
    return counters.flatMap(({ organization, name, year, counts }) => {
        const entity = model.find("organization", organization);
        return counts.flatMap(({ what, people, thresholds }) => {
            const forecast = forecastOf(entity, what);
            return thresholds.map((one) => {
                const left = one.at - people;
                const reached = forecast === undefined ? undefined : reachedOn(countedOn(entity, model), people, forecast, one.at);
                return {
                    organization,
                    name,
                    year,
                    what,
                    people,
                    at: one.at,
                    outcome: one.name,
                    left,
                    ...(forecast !== undefined && { forecast }),
                    ...(reached !== undefined && { reached_on: reached }),
                };
            });
        });
    });
}
/** People expected by the end of the year; undefined where nothing more is expected than there is. */
function forecastOf(organization, what) {
    const exported = organization.get("exported");
    const [now, then] = [exported.get(what), exported.get(`forecast_${what}`)];
    if (typeof now !== "number" || typeof then !== "number")
        return undefined;
    return then > now ? then : undefined;
}
/** The last day on which people of this year were counted, else the judged day. */
function countedOn(organization, model) {
    const flows = model.referring("flow", "handler", organization.label);
    const days = flows.flatMap((flow) => {
        const people = flow.get("people");
        const year = (0,value/* isUnknown */.t8)(people) ? undefined : people.get(model.asOf.slice(0, 4));
        const day = year === undefined || (0,value/* isUnknown */.t8)(year) ? undefined : year.get("as_of");
        return typeof day === "string" && day <= model.asOf ? [day] : [];
    });
    return days.sort().at(-1) ?? model.asOf;
}
/** The day on which an even pace from a count to the forecast for the last day of its year reaches a number. */
function reachedOn(counted, people, forecast, at) {
    if (people >= at || forecast < at)
        return undefined;
    const days = (0,functions/* daysBetween */.YM)(counted, `${counted.slice(0, 4)}-12-31`);
    return (0,functions/* shiftDate */.n6)(counted, `P${Math.ceil((days * (at - people)) / (forecast - people))}D`, 1);
}

;// CONCATENATED MODULE: ./.build/dossier/index.js











/** Facts that are listed for one row; a number over all flows of an organization reads thousands, and nobody that many. */
const MOST_READS = 12;
/** Everything that reports for people say, from one input. */
function dossierOf(input, { guide, obligations }) {
    const examined = (0,examine/* examine */.sb)(input);
    const report = (0,check/* reportOn */.S)(input, examined);
    const explaining = (0,explain/* explainer */.t)(input, examined.read, MOST_READS);
    const { model, sources, tables } = explaining;
    const things = thingsOf(model, sources, input.shapes);
    return {
        schema: "hegui-dossier-v1",
        report,
        things,
        inventory: inventoryOf(model, sources),
        meanings: meaningsOf(things, guide),
        tables: tablesShown(tables, input.law, input.asOf),
        decisions: decisionsShown(explaining),
        thresholds: thresholdsOf(report.counters, model),
        upcoming: (0,upcoming/* upcoming */.n)(input),
        duties: dutiesOf(report, obligations, input.law),
        coverage: (0,_build_coverage/* coverageOf */._5)({ ...input.law, obligations }, input.packs),
    };
}

// EXTERNAL MODULE: ./.build/due/due.js + 3 modules
var due = __webpack_require__(6826);
// EXTERNAL MODULE: ./.build/map/layout.js + 3 modules
var layout = __webpack_require__(4402);
// EXTERNAL MODULE: ./.build/map/of-model.js + 1 modules
var of_model = __webpack_require__(4168);
;// CONCATENATED MODULE: ./.build/page/report.js





/** Everything that the page of an input shows. */
async function reportInput(input, library) {
    const map = (0,of_model/* mapOf */.A)((0,examine/* buildModel */.yK)(input, (0,examine/* readManifests */.PX)(input).valid).model);
    return { dossier: dossierOf(input, library), drawn: { map, layout: await (0,layout.layOut)(map) }, due: (0,due/* dueOf */.I)(input) };
}

// EXTERNAL MODULE: ./.build/workspace/policies.js
var policies = __webpack_require__(8280);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var commands_check = __webpack_require__(5138);
;// CONCATENATED MODULE: ./.build/cli/commands/report-html.js





const FILE = "hegui-report.html";
/** Writes the whole state of a workspace as one page; whether it is good enough is for `hegui check` to say. */
async function runReportHtml(args, io) {
    const workspace = await (0,commands_check/* workspaceOf */.B3)(args, io);
    const input = await (0,commands_check/* withScan */.aQ)(workspace, args, io);
    const shown = await reportInput(input, { guide: (0,policies/* builtinGuides */.Lf)().manifest, obligations: (0,policies/* builtinObligations */.jR)() });
    const code = (0,commands_check/* exitCode */.I$)(shown.dossier.report, workspace.unusable);
    if (code === 4) {
        io.err("no manifest was found, and there is nothing to report on; `hegui init` begins some\n");
        return code;
    }
    const page = renderPage({ ...shown, lang: (0,common/* langOf */.Ex)(args, io, workspace.lang), assets: (0,policies/* builtinPage */.ri)() });
    const file = typeof args.flags.output === "string" ? args.flags.output : FILE;
    (0,commands_check/* writeOrExplain */.MZ)(io, file, page, file);
    io.out(`wrote ${file}\n`);
    return code === 1 ? 0 : code;
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ onlyPresence),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** Instrument by article: which are checked by rules, which only by evidence, which by nobody but people. */
function coverageOf(law, packs) {
    const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
    const obligations = law.obligations.map((one) => obligationCoverage(one, rules));
    const instruments = Object.values(law.instruments)
        .map((one) => instrumentCoverage(one, [...rules.values()], obligations, rules))
        .filter((one) => one.articles.length > 0)
        .sort((a, b) => rankOf(a) - rankOf(b) || (a.instrument.id < b.instrument.id ? -1 : 1));
    const articles = instruments.flatMap((one) => one.articles);
    return {
        instruments,
        obligations,
        tally: { articles: tally(articles), obligations: tally(obligations) },
        rules: rules.size,
    };
}
/** Statutes first, drafts last. */
const LEVELS = [
    "law",
    "administrative-regulation",
    "judicial-interpretation",
    "departmental-rule",
    "normative-document",
    "mandatory-standard",
    "recommended-standard",
    "guideline",
    "draft",
];
function rankOf({ instrument }) {
    return LEVELS.indexOf(instrument.level);
}
function obligationCoverage(one, rules) {
    const ids = (one.rules ?? []).filter((id) => rules.has(id));
    return {
        id: one.id,
        aliases: one.aliases ?? [],
        instrument: one.instrument,
        articles: one.articles,
        title: one.title,
        checked: checkedBy(ids.map((id) => rules.get(id))),
        rules: ids,
        ...(one.manual && { manual: one.manual }),
    };
}
function instrumentCoverage(instrument, all, obligations, byId) {
    const own = obligations.filter((one) => one.instrument === instrument.id);
    const citing = all.filter((rule) => rule.law.some((one) => one.instrument === instrument.id));
    const numbers = [
        ...own.flatMap((one) => one.articles),
        ...citing.flatMap((rule) => rule.law.flatMap((one) => (one.instrument === instrument.id ? [one.article] : []))),
    ].map(baseOf);
    const articles = [...new Set(numbers)].sort(byNumber).map((article) => {
        const duties = own.filter((one) => one.articles.some((other) => baseOf(other) === article));
        const cited = citing.filter((rule) => rule.law.some((one) => one.instrument === instrument.id && baseOf(one.article) === article));
        const rules = cited.length > 0 ? cited : duties.flatMap((one) => one.rules.map((id) => byId.get(id)));
        return {
            article,
            checked: checkedBy(rules),
            rules: [...new Set(rules.map((rule) => rule.id))].sort(),
            obligations: duties.map((one) => one.id),
        };
    });
    const { id, title, short, level, status, effective, until } = instrument;
    return {
        instrument: { id, title, short, level, status, ...(effective && { effective }), ...(until && { until }) },
        articles,
        tally: tally(articles),
    };
}
function checkedBy(rules) {
    if (rules.length === 0)
        return "manual";
    return rules.every((rule) => onlyPresence(rule.assert)) ? "evidence" : "machine";
}
/** Whether a condition asks only whether something is declared, and not what it says. */
function onlyPresence(expression) {
    const [operator] = expression;
    if (operator === "has")
        return true;
    return ((operator === "&&" || operator === "||") &&
        onlyPresence(expression[1]) &&
        onlyPresence(expression[2]));
}
/** The article without paragraph and item: 13(1)(2) is part of 13. */
function baseOf(article) {
    return /^\d+(?:-\d+)?/.exec(article)?.[0] ?? article;
}
function byNumber(a, b) {
    const difference = Number.parseInt(a, 10) - Number.parseInt(b, 10);
    return Number.isNaN(difference) || difference === 0 ? (a < b ? -1 : 1) : difference;
}
function tally(items) {
    const count = (checked) => items.filter((one) => one.checked === checked).length;
    return { machine: count("machine"), evidence: count("evidence"), manual: count("manual") };
}
/** Whole percent that machines decide. */
function share(tally) {
    const all = tally.machine + tally.evidence + tally.manual;
    return all === 0 ? 0 : Math.round((100 * tally.machine) / all);
}


/***/ }),

/***/ 6826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ dueOf)
});

// EXTERNAL MODULE: ./.build/cel/value.js
var cel_value = __webpack_require__(7332);
// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/finding/counter.js
var counter = __webpack_require__(5020);
// EXTERNAL MODULE: ./.build/finding/finding.js
var finding = __webpack_require__(7989);
// EXTERNAL MODULE: ./.build/finding/place.js
var place = __webpack_require__(5703);
// EXTERNAL MODULE: ./.build/rule/judge.js
var judge = __webpack_require__(3958);
// EXTERNAL MODULE: ./.build/rule/law.js
var rule_law = __webpack_require__(5261);
// EXTERNAL MODULE: ./.build/rule/rule.js
var rule = __webpack_require__(3155);
// EXTERNAL MODULE: ./.build/rule/template.js
var template = __webpack_require__(3403);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(5922);
// EXTERNAL MODULE: ./.build/source/source.js + 7 modules
var source_source = __webpack_require__(1366);
// EXTERNAL MODULE: ./.build/manifest/kind.js
var kind = __webpack_require__(4894);
// EXTERNAL MODULE: ./.build/model/entity.js
var model_entity = __webpack_require__(873);
;// CONCATENATED MODULE: ./.build/due/owners.js



/** Who answers for an entity: its own owners, else those of its organization; of a waiver, those of what it is about. */
function ownersOf(entity, model) {
    const own = declared(entity);
    if (own.length > 0)
        return own;
    if (entity.kind === "waiver") {
        const [kind, id] = String(entity.data.entity).split("/");
        const about = model.find(kind, id);
        return about ? ownersOf(about, model) : organizationOwners(model);
    }
    const handler = entity.get("handler");
    if (handler === undefined || (0,cel_value/* isUnknown */.t8)(handler) || !(0,model_entity/* isEntity */.Q)(handler))
        return organizationOwners(model);
    return declared(handler);
}
/** Owners of the only organization; none where there are several. */
function organizationOwners(model) {
    const organization = model.soleOrganization();
    return (0,cel_value/* isUnknown */.t8)(organization) || !(0,model_entity/* isEntity */.Q)(organization) ? [] : declared(organization);
}
/** Everybody whom a manifest names, in order. */
function allOwners(model) {
    return [...new Set(kind/* KINDS */.GW.flatMap((kind) => model.all(kind).flatMap(declared)))].sort();
}
/** Names as declared, each once, without space around them. */
function declared({ data }) {
    const owners = (data.owners ?? []);
    return [...new Set(owners.map((one) => one.trim()).filter((one) => one !== ""))];
}

;// CONCATENATED MODULE: ./.build/due/accepted.js



const WARN_DAYS = 30;
const WAIVER = { en: "The waiver ends", zh: "豁免到期" };
const BASELINE = { en: "The baseline ends", zh: "基线到期" };
/** Ends of waivers: what they accept is a finding again on the day after. */
function waiversDue(model, sources) {
    return model.all("waiver").map((waiver) => {
        const { rule, entity, expires } = waiver.data;
        return {
            id: `waiver:${waiver.label}`,
            clock: "waiver",
            entity: { kind: "waiver", id: waiver.id },
            title: WAIVER,
            owners: ownersOf(waiver, model),
            law: [],
            rules: [rule],
            todo: {
                en: `mend what '${rule}' finds in ${entity} and take the waiver out, or have it approved anew`,
                zh: `整改规则“${rule}”在 ${entity} 上的发现并删除该豁免，或者重新审批`,
            },
            at: (0,place/* placeOf */.$t)(sources, waiver, ["expires"]),
            date: expires,
            warn_days: WARN_DAYS,
        };
    });
}
/** The end of the baseline; without an entry it accepts nothing. */
function baselineDue(baseline, model) {
    if (!baseline || baseline.data.findings.length === 0)
        return [];
    const { source, data } = baseline;
    const count = data.findings.length;
    return [
        {
            id: "baseline",
            clock: "baseline",
            title: BASELINE,
            owners: organizationOwners(model),
            law: [],
            rules: [...new Set(data.findings.map((one) => one.rule))].sort(),
            todo: {
                en: `mend ${count === 1 ? "the finding" : `the ${count} findings`} that it accepts, or have it approved anew`,
                zh: `整改其所接受的 ${count} 项发现，或者重新审批`,
            },
            at: (0,source_source/* locate */.x5)(source, 0, ["expires"], "key"),
            date: data.expires,
            warn_days: WARN_DAYS,
        },
    ];
}

// EXTERNAL MODULE: ./.build/finding/approver.js
var approver = __webpack_require__(5291);
;// CONCATENATED MODULE: ./.build/due/time.js

/** Adds how near the last day is, seen from the judged date. */
function timed({ warn_days, ...one }, model) {
    const days_left = (0,approver/* daysBetween */.YM)(model.asOf, one.date);
    const working = days_left < 0 ? undefined : workingDays(model, one.date);
    return {
        ...one,
        days_left,
        ...(working !== undefined && { working_days_left: working }),
        state: stateOf(days_left, one.opens, model.asOf, warn_days),
    };
}
function stateOf(left, opens, asOf, warnDays) {
    if (left < 0)
        return "overdue";
    if (opens !== undefined && opens <= asOf)
        return "open";
    return left <= warnDays ? "soon" : "ahead";
}
/** Working days after the judged date up to a day; undefined where the calendar of a year is not published yet. */
function workingDays({ asOf, calendar }, date) {
    let count = 0;
    for (let day = asOf;; count++) {
        const next = calendar.addWorkingDays(day, 1);
        if (next === undefined)
            return undefined;
        if (next > date)
            return count;
        day = next;
    }
}

;// CONCATENATED MODULE: ./.build/due/due.js













/** Lists every duty whose last day follows from what is declared; the same input gives the same list. */
function dueOf(input) {
    const read = (0,examine/* readManifests */.PX)(input);
    const { model, budget } = (0,examine/* buildModel */.yK)(input, read.valid);
    const sources = new Map(read.sources.map((source) => [source.file, source]));
    const rules = (0,examine/* activeRules */.IW)(input);
    const context = { input, model, budget, sources, names: (0,counter/* outcomeNames */.Lv)(input.packs), rules };
    const found = input.packs
        .flatMap((pack) => pack.clocks ?? [])
        .filter((clock) => isKept(clock, rules))
        .flatMap((clock) => model.all(clock.on).flatMap((entity) => clockOn(clock, entity, context)));
    const accepted = [...waiversDue(model, sources), ...baselineDue(input.baseline, model)];
    const due = [...found.filter(isDated), ...accepted.map((one) => timed(one, model))];
    return {
        schema: "hegui-due-v1",
        version: version/* VERSION */.x,
        as_of: input.asOf,
        owners: allOwners(model),
        due: due.sort(byDay),
        undecided: found.filter((one) => !isDated(one)).sort(byId),
        problems: [...input.problems, ...read.problems],
    };
}
function isDated(one) {
    return "date" in one;
}
/** A clock whose rules are all switched off, or of another profile, is silent with them. */
function isKept(clock, rules) {
    return clock.rules.length === 0 || clock.rules.some((id) => (0,rule/* ruleNamed */.QZ)(rules, id));
}
function clockOn(clock, entity, context) {
    const { model, budget, sources } = context;
    const scope = (0,judge/* scopeOf */.Od)(model, budget, entity);
    if ((0,judge/* run */.eF)(clock.when, scope) !== true)
        return [];
    const value = (0,judge/* run */.eF)(clock.due, scope);
    const title = entity.data.title;
    const one = {
        id: `${clock.id}:${entity.label}`,
        clock: clock.id,
        entity: { kind: entity.kind, id: entity.id },
        ...(typeof title === "string" && { name: title }),
        title: clock.title,
        owners: ownersOf(entity, model),
        law: lawOf(clock, context),
        rules: clock.rules,
        todo: todoOf(clock, entity, context),
        at: (0,place/* placeOf */.$t)(sources, entity, clock.at),
    };
    if ((0,cel_value/* isUnknown */.t8)(value))
        return lacking(value.missing).length === 0 ? [] : [{ ...one, missing: placed(value.missing) }];
    const opens = clock.opens && (0,judge/* run */.eF)(clock.opens, scope);
    const opened = opens === undefined || (0,cel_value/* isUnknown */.t8)(opens) ? {} : { opens: opens };
    return moments(value).map(({ suffix, ...when }) => timed({ ...one, ...opened, ...when, id: `${one.id}${suffix}`, warn_days: clock.warn_days }, model));
    function lacking(missing) {
        return missing.filter((fact) => fact.path.length > 0 || fact.reason !== undefined);
    }
    function placed(missing) {
        return lacking(missing).map((fact) => (0,place/* placeMissing */.Eb)(sources, model, fact, entity));
    }
}
/** Days of a clock: one day, one moment, or several days, each told apart by itself. */
function moments(value) {
    if (Array.isArray(value))
        return [...new Set(value)].map((date) => ({ date, suffix: `:${date}` }));
    const text = value;
    return text.includes("T") ? [{ date: text.slice(0, 10), moment: text, suffix: "" }] : [{ date: text, suffix: "" }];
}
function lawOf(clock, { input, rules }) {
    const { law, asOf } = input;
    const own = clock.rules.flatMap((id) => (0,rule/* ruleNamed */.QZ)(rules, id) ?? []);
    const since = own.map((rule) => rule.since).sort()[0] ?? asOf;
    const cited = clock.law.length > 0 ? clock.law : own.flatMap((rule) => rule.law);
    return (0,finding/* citations */.zH)(law, unique((0,rule_law/* inForce */.Nm)(law, cited, asOf > since ? asOf : since)));
}
function unique(cited) {
    const key = ({ instrument, article }) => `${instrument} ${article}`;
    return [...new Map(cited.map((one) => [key(one), one])).values()];
}
function todoOf(clock, entity, { input, model, budget, names }) {
    const rule = input.packs.flatMap((pack) => pack.rules).find((one) => clock.rules.includes(one.id));
    return (0,template/* fill */.GS)(clock.todo ?? rule.fix, (0,judge/* scopeOf */.Od)(model, budget, entity), names);
}
function byDay(a, b) {
    const [one, other] = [a, b].map((due) => `${due.moment ?? due.date} ${due.id}`);
    return one < other ? -1 : one > other ? 1 : 0;
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}


/***/ }),

/***/ 379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ whenOf),
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   _I: () => (/* binding */ nearness),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   q9: () => (/* binding */ WORDS),
/* harmony export */   ur: () => (/* binding */ lawOf)
/* harmony export */ });
/* harmony import */ var _manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);

/** What the groups of a list are called. */
const GROUPS = {
    overdue: { en: "Overdue", zh: "已逾期" },
    open: { en: "Window open", zh: "可以办理" },
    soon: { en: "Soon", zh: "临近期限" },
    ahead: { en: "Later", zh: "后续期限" },
};
/** Sentences of every form of the list. */
const WORDS = {
    en: {
        head: (day) => `Due as of ${day} (Asia/Shanghai)`,
        nothing: "Nothing with a clock is due.",
        undecided: "Not decided, because a fact is missing",
        missing: (facts) => `not declared: ${facts}`,
        noOwner: "no owner",
        from: (day) => `from ${day}`,
        beyond: (count, days) => `${count} more after ${days} ${days === 1 ? "day" : "days"}.`,
        total: (due, overdue, undecided) => `${due} due, ${overdue} of them overdue, ${undecided} not decided.`,
        opens: "Window opens",
        comma: ", ",
        colon: ": ",
        law: "Law",
        todo: "What to do",
        owners: "Owners",
        where: "Declared at",
    },
    zh: {
        head: (day) => `截至 ${day} 的期限（北京时间）`,
        nothing: "没有待办期限。",
        undecided: "因缺少事实而无法判断",
        missing: (facts) => `未声明：${facts}`,
        noOwner: "无负责人",
        from: (day) => `${day} 起可办理`,
        beyond: (count, days) => `另有 ${count} 项在 ${days} 日之后到期。`,
        total: (due, overdue, undecided) => `共 ${due} 项，其中已逾期 ${overdue} 项，无法判断 ${undecided} 项。`,
        opens: "办理期间开始",
        comma: "、",
        colon: "：",
        law: "依据",
        todo: "应当采取的措施",
        owners: "负责人",
        where: "声明位置",
    },
};
/** How near the last day is: days and, where the calendar is published, working days. */
function nearness({ days_left: days, working_days_left: working }, lang) {
    if (lang === "zh") {
        if (days < 0)
            return `逾期 ${-days} 日`;
        if (days === 0)
            return "今日到期";
        return `剩余 ${days} 日${working === undefined ? "" : `（${working} 个工作日）`}`;
    }
    const plural = (count, one) => `${count} ${one}${count === 1 ? "" : "s"}`;
    if (days < 0)
        return `${plural(-days, "day")} ago`;
    if (days === 0)
        return "today";
    return `in ${plural(days, "day")}${working === undefined ? "" : ` (${plural(working, "working day")})`}`;
}
/** A moment as people read it in Asia/Shanghai, or the day. */
function whenOf({ date, moment }) {
    return moment === undefined ? date : `${date} ${moment.slice(11, 16)}`;
}
/** What it runs for; the baseline is no entity. */
function whatOf({ entity, name }, lang) {
    if (!entity)
        return lang === "zh" ? "基线" : "baseline";
    const kind = lang === "zh" ? _manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_NAMES_ZH */ .TM[entity.kind] : entity.kind;
    const label = lang === "zh" ? `${kind} ${entity.id}` : `${kind}/${entity.id}`;
    if (name === undefined)
        return label;
    return lang === "zh" ? `${label}（${name}）` : `${label} (${name})`;
}
/** The duty and what it runs for. */
function headOf(one, lang) {
    return `${one.title[lang]}${WORDS[lang].colon}${whatOf(one, lang)}`;
}
/** Articles as they are cited elsewhere. */
function lawOf({ law }, lang) {
    return law.map((one) => one.text[lang]).join(WORDS[lang].comma);
}
/** Facts that an undecided clock lacks. */
function missingOf({ missing }, lang) {
    const facts = missing.map((one) => one.reason?.[lang] ?? `${one.entity.kind}/${one.entity.id} ${one.path}`);
    return [...new Set(facts)].join(WORDS[lang].comma);
}


/***/ }),

/***/ 8321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explainEntity),
/* harmony export */   t: () => (/* binding */ explainer)
/* harmony export */ });
/* harmony import */ var _cel_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7332);
/* harmony import */ var _finding_counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5020);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7989);
/* harmony import */ var _rule_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
/* harmony import */ var _rule_law_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5261);
/* harmony import */ var _rule_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3403);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7532);







const UNKNOWN = { en: "not decided", zh: "无法判断" };
const EXPLAINED = ["organization", "flow", "dataset", "activity", "system", "model", "incident"];
/**
 * Explains every decision about an entity: rows tried in order, the facts read, and where each was declared.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { createInput, explainEntity } from "hegui";
 *
 * const text = "version: 1\nflows:\n  - { id: crm, from: guests, to: hq, access: transfer }\n";
 * const input = createInput({ files: [{ file: "a.hegui.yaml", text }], asOf: "2026-11-21" });
 * const { found, decisions } = explainEntity(input, "flow/crm");
 * assert.ok(found && decisions.some((one) => one.decision === "transfer_mechanism"));
 * ```
 */
function explainEntity(input, label) {
    const { model, explain } = explainer(input);
    const labels = EXPLAINED.flatMap((kind) => model.all(kind).map((entity) => entity.label));
    const slash = label.indexOf("/");
    const entity = model.find(label.slice(0, slash), label.slice(slash + 1));
    return entity ? { found: true, labels, decisions: explain(entity) } : { found: false, labels, decisions: [] };
}
/** Reads an input once, or takes what was read of it, to explain as many of its entities as somebody wants; lists up to a number of facts behind each row. */
function explainer(input, read, mostReads) {
    const reading = (0,_watched_js__WEBPACK_IMPORTED_MODULE_5__/* .watched */ .V)(input, read);
    const { model, budget, watch } = reading;
    const tables = input.packs
        .flatMap((pack) => pack.decisions)
        .filter((one) => one.since <= input.asOf && (!one.until || input.asOf < one.until));
    const names = (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeNames */ .Lv)(input.packs);
    return {
        ...reading,
        tables,
        explain: (entity) => tables
            .filter((one) => one.on === entity.kind)
            .map((table) => explained(table, entity))
            .sort((a, b) => a.variables.length - b.variables.length),
    };
    function explained(table, entity) {
        if (table.collect)
            return explainCollected(table, entity);
        const all = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .runTable */ .cS)(table, entity, model, budget, false);
        const certain = Object.keys(table.certain).length > 0 ? (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .runTable */ .cS)(table, entity, model, budget, true).outcome : all.outcome;
        const open = (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(all.outcome);
        const tried = table.rows.slice(0, (all.row ?? table.rows.length - 1) + 1);
        return {
            id: table.id,
            decision: table.decides,
            title: table.title,
            outcome: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(all.outcome) ? "unknown" : all.outcome,
            name: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(all.outcome) ? UNKNOWN : (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeName */ .Wm)(table, all.outcome),
            doubtful: !open && certain !== all.outcome,
            missing: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(all.outcome) ? all.outcome.missing : [],
            variables: variablesOf(table, tried).map((name) => readVariable(table, entity, name)),
            rows: tryRows(table, entity, tried),
        };
    }
    /** All rows of a table that collects, and the outcomes of those that hold. */
    function explainCollected(table, entity) {
        const outcomeOf = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo)(table, entity, model, budget);
        const outcomes = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesOf */ .RK)(table).filter((one) => outcomeOf(one) === true);
        const open = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesOf */ .RK)(table).map(outcomeOf).filter(_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8);
        return {
            id: table.id,
            decision: table.decides,
            title: table.title,
            outcome: outcomes.join(", "),
            name: (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeList */ .X)(table.outcomes, outcomes),
            doubtful: false,
            missing: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .lacking */ .gP)(...open)?.missing ?? [],
            variables: variablesOf(table, table.rows).map((name) => readVariable(table, entity, name)),
            rows: tryRows(table, entity, table.rows),
        };
    }
    function readVariable(table, entity, name) {
        const { text, value: expression } = table.variables[name];
        const behind = variablesBehind(table, [text]);
        const named = Object.entries(table.variables).filter(([other]) => behind.has(other));
        const { value, ...reads } = watch(() => (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)(expression, (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .tableScope */ .rz)({ ...table, variables: Object.fromEntries(named) }, entity, model, budget, false)), mostReads);
        const steps = (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholdsOf */ .W6)(table, name).map((one) => ({
            ...one,
            left: typeof value === "number" ? one.at - value : undefined,
        }));
        return { name, text, value: (0,_rule_template_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value), ...reads, steps };
    }
    function tryRows(table, entity, rows) {
        const scope = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .tableScope */ .rz)(table, entity, model, budget, false);
        return rows.map((row) => {
            const { value, ...reads } = watch(() => ({ result: (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)(row.when, scope), because: (0,_rule_template_js__WEBPACK_IMPORTED_MODULE_4__/* .fill */ .GS)(row.because, scope, names) }), mostReads);
            return {
                when: row.text,
                then: row.then,
                result: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(value.result) ? "unknown" : value.result === true,
                law: (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .citations */ .zH)(input.law, (0,_rule_law_js__WEBPACK_IMPORTED_MODULE_3__/* .inForce */ .Nm)(input.law, row.law, input.asOf)),
                because: value.because,
                ...reads,
            };
        });
    }
}
function mentions(text, name) {
    return new RegExp(`\\b${name}\\b`).test(text);
}
/** Variables that texts read, directly or through other variables, which stand before those that read them. */
function variablesBehind(table, texts) {
    const reading = [...texts];
    const used = new Set();
    for (const [name, { text }] of Object.entries(table.variables).reverse()) {
        if (!reading.some((one) => mentions(one, name)))
            continue;
        used.add(name);
        reading.push(text);
    }
    return used;
}
/** Variables that the tried rows read, in the order of the table. */
function variablesOf(table, tried) {
    const used = variablesBehind(table, tried.map((row) => row.text));
    return Object.keys(table.variables).filter((name) => used.has(name));
}


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layOut: () => (/* binding */ layOut)
});

// EXTERNAL MODULE: ./.build/map/areas.js
var map_areas = __webpack_require__(1401);
// EXTERNAL MODULE: ./.build/map/shape.js
var shape = __webpack_require__(7270);
;// CONCATENATED MODULE: ./.build/map/grid.js

const GAP = 14;
/** Puts the nodes of an area into rows; `strip` is room left free at its right side, `width` the least it takes. */
function gridAt(area, at, columns, { strip = 0, width = 0 } = {}) {
    const cell = cellOf(area);
    const nodes = new Map(area.nodes.map((node, index) => [
        node.key,
        {
            x: at.x + shape/* AREA_INSET */._B.side + (index % columns) * cell.width,
            y: at.y + shape/* AREA_INSET */._B.top + Math.floor(index / columns) * cell.height,
            ...(0,shape/* sizeOfNode */.F4)(node),
        },
    ]));
    const taken = 2 * shape/* AREA_INSET */._B.side + columns * cell.width - GAP;
    const rows = Math.ceil(area.nodes.length / columns);
    const height = shape/* AREA_INSET */._B.top + shape/* AREA_INSET */._B.bottom + rows * cell.height - GAP;
    return { box: { ...at, width: Math.max(width, (0,shape/* leastWidth */.Qc)(area), taken) + strip, height }, nodes };
}
/** How many columns fit a width, four at least where there are so many nodes. */
function columnsWithin(area, width) {
    const fitting = Math.floor((width - 2 * shape/* AREA_INSET */._B.side + GAP) / cellOf(area).width);
    return Math.min(area.nodes.length, Math.max(4, fitting));
}
/** How many columns make an area about as wide as high. */
function columnsOfSquare(area) {
    const { width, height } = cellOf(area);
    return Math.max(1, Math.round(Math.sqrt((area.nodes.length * height) / width)));
}
function cellOf({ nodes }) {
    const sizes = nodes.map(shape/* sizeOfNode */.F4);
    const most = (key) => sizes.reduce((size, one) => Math.max(size, one[key]), 0);
    return { width: most("width") + GAP, height: most("height") + GAP };
}

;// CONCATENATED MODULE: ./.build/map/compact.js



const compact_GAP = 90;
/** How far a line runs straight out of a box, and into one. */
const STUB = 16;
/** In an area, data stands left of what reads it. */
const KIND_ORDER = ["system", "activity", "dataset", "model", "recipient"];
/** Places a map that is too large for the library: areas as grids in columns, straight lines between them, in linear time. */
function placeCompactly(map, areas) {
    const neighbours = neighboursOf(map.edges);
    const order = new Map();
    const boxes = new Map();
    const nodes = new Map();
    let x = 0;
    let highest = 0;
    for (const column of map_areas/* COLUMNS */.cZ) {
        let y = 0;
        let width = 0;
        for (const area of areas.filter((one) => one.column === column)) {
            const sorted = sortedArea(area, neighbours, order);
            const columns = columnsOfSquare(sorted);
            const strip = column === "mainland" ? shape/* BORDER_STRIP */.se : 0;
            // Countries fill one column after another, none higher than what stands left of them.
            if (y > 0 && y + gridAt(sorted, { x, y }, columns).box.height > highest)
                [x, y, width] = [x + width + compact_GAP, 0, 0];
            const grid = gridAt(sorted, { x, y }, columns, { strip });
            for (const [key, box] of grid.nodes) {
                nodes.set(key, box);
                order.set(key, box.y);
            }
            boxes.set(area.key, grid.box);
            y += grid.box.height + compact_GAP / 3;
            width = Math.max(width, grid.box.width);
            highest = Math.max(highest, grid.box.height);
        }
        if (width > 0)
            x += width + compact_GAP;
    }
    const edges = new Map(map.edges.map((edge) => [edge.key, { points: pointsBetween(nodes.get(edge.from), nodes.get(edge.to)) }]));
    return { areas: boxes, nodes, edges };
}
function neighboursOf(edges) {
    const found = new Map();
    const add = (one, other) => {
        const known = found.get(one);
        if (known)
            known.push(other);
        else
            found.set(one, [other]);
    };
    for (const { from, to } of edges) {
        add(from, to);
        add(to, from);
    }
    return found;
}
/** By kind, and then by how high the neighbours stand that are placed already. */
function sortedArea(area, neighbours, order) {
    const height = new Map(area.nodes.map(({ key }) => {
        const heights = (neighbours.get(key) ?? []).flatMap((one) => order.get(one) ?? []);
        return [key, heights.length === 0 ? 0 : heights.reduce((sum, one) => sum + one, 0) / heights.length];
    }));
    const rank = (kind) => KIND_ORDER.indexOf(kind);
    const nodes = [...area.nodes].sort((a, b) => rank(a.kind) - rank(b.kind) || height.get(a.key) - height.get(b.key) || (a.key < b.key ? -1 : 1));
    return { ...area, nodes };
}
/** From the side of one box that faces the other, to the side that faces back. */
function pointsBetween(from, to) {
    const ahead = from.x + from.width <= to.x;
    const start = { x: ahead ? from.x + from.width : from.x, y: from.y + from.height / 2 };
    const end = { x: ahead || from.x === to.x ? to.x : to.x + to.width, y: to.y + to.height / 2 };
    const out = ahead ? STUB : -STUB;
    const back = end.x === to.x ? -STUB : STUB;
    return [start, { x: start.x + out, y: start.y }, { x: end.x + back, y: end.y }, end];
}

// EXTERNAL MODULE: ./node_modules/elkjs/lib/elk.bundled.js
var elk_bundled = __webpack_require__(2605);
;// CONCATENATED MODULE: ./.build/map/elk.js



/** Lays out areas as boxes side by side, with their nodes inside and lines around them. */
async function placeWithElk(map, areas) {
    const graph = graphOf(map, areas);
    const laidOut = (await new elk_bundled["default"]().layout(graph.root));
    const areaBoxes = new Map((laidOut.children ?? []).map((one, index) => [areas[index].key, boxOf(one)]));
    const inside = (laidOut.children ?? []).flatMap((one) => one.children ?? []);
    const nodes = new Map(inside.map((one) => [graph.names.get(one.id), boxOf(one)]));
    const edges = new Map((laidOut.edges ?? []).map((one) => {
        const { edge, backwards } = graph.edges.get(one.id);
        const points = pointsOf(one);
        const [label] = one.labels ?? [];
        return [edge.key, { points: backwards ? points.reverse() : points, ...(label && { label: boxOf(label) }) }];
    }));
    return { areas: areaBoxes, nodes, edges };
}
const ROOT_OPTIONS = {
    "elk.algorithm": "layered",
    "elk.direction": "RIGHT",
    "elk.hierarchyHandling": "INCLUDE_CHILDREN",
    "elk.partitioning.activate": "true",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.json.shapeCoords": "ROOT",
    "elk.json.edgeCoords": "ROOT",
    "elk.spacing.nodeNode": "28",
    "elk.spacing.edgeNode": "16",
    "elk.spacing.edgeEdge": "12",
    "elk.spacing.edgeLabel": "3",
    "elk.layered.spacing.nodeNodeBetweenLayers": "44",
    "elk.layered.spacing.edgeNodeBetweenLayers": "18",
    "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
    "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
    "elk.padding": "[top=0,left=0,bottom=0,right=0]",
};
/** Above so many lines, labels are left to tooltips, and quicker steps are taken. */
const MANY_EDGES = 120;
const QUICK_OPTIONS = {
    "elk.layered.thoroughness": "1",
    "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
    "elk.layered.crossingMinimization.greedySwitch.type": "OFF",
};
function graphOf(map, areas) {
    const many = map.edges.length > MANY_EDGES;
    const areaOf = (0,map_areas/* areaByNode */.xo)(areas);
    const byKey = new Map(map.nodes.map((one) => [one.key, one]));
    // Names from manifests never reach the library: it may give dots or colons a meaning.
    const ids = new Map(areas.flatMap((one) => one.nodes).map((node, index) => [node.key, `n${index}`]));
    const edges = new Map();
    const elkEdges = map.edges.map((edge, index) => {
        const backwards = runsBackwards(edge, areaOf);
        const [source, target] = backwards ? [edge.to, edge.from] : [edge.from, edge.to];
        const id = `e${index}`;
        edges.set(id, { edge, backwards });
        const isLabelled = edge.relation === "flow" && !many;
        return {
            id,
            sources: [ids.get(source)],
            targets: [ids.get(target)],
            ...(isLabelled && { labels: [labelOf(edge, byKey.get(edge.to))] }),
        };
    });
    const root = {
        id: "root",
        layoutOptions: { ...ROOT_OPTIONS, ...(many && QUICK_OPTIONS) },
        children: areas.map((area, index) => areaNode(area, `a${index}`, ids)),
        edges: elkEdges,
    };
    return { root, edges, names: new Map([...ids].map(([key, id]) => [id, key])) };
}
/** Lines against the order of columns are laid out the other way round, so that no column is left. */
function runsBackwards({ from, to }, areaOf) {
    const column = (key) => map_areas/* COLUMNS */.cZ.indexOf(areaOf.get(key).column);
    return column(from) > column(to);
}
function areaNode(area, id, ids) {
    const { top, side, bottom } = shape/* AREA_INSET */._B;
    const right = area.column === "mainland" ? side + shape/* BORDER_STRIP */.se : side;
    const padding = `[top=${top},left=${side},bottom=${bottom},right=${right}]`;
    return {
        id,
        layoutOptions: {
            "elk.partitioning.partition": String(map_areas/* COLUMNS */.cZ.indexOf(area.column)),
            "elk.padding": padding,
            "elk.nodeSize.constraints": "MINIMUM_SIZE",
            "elk.nodeSize.minimum": `(${(0,shape/* leastWidth */.Qc)(area)},0)`,
        },
        children: area.nodes.map((node) => ({ id: ids.get(node.key), ...(0,shape/* sizeOfNode */.F4)(node) })),
    };
}
function labelOf(edge, to) {
    return { text: "?", ...(0,shape/* sizeOfLabel */.dc)(edge, to), layoutOptions: { "elk.edgeLabels.placement": "CENTER" } };
}
function boxOf({ x = 0, y = 0, width = 0, height = 0 }) {
    return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
function pointsOf({ sections = [] }) {
    return sections
        .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
        .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

;// CONCATENATED MODULE: ./.build/map/layout.js





/** Room around the picture, and above it for the name of the border. */
const MARGIN = 24;
const HEAD = 30;
/** The library takes a second for so many lines, and far longer for more; nobody follows that many by eye. */
const MOST_EDGES = 400;
/** Places a map: areas side by side, the mainland left of its border, what nothing touches below. */
async function layOut(map) {
    const areas = (0,map_areas/* areasOf */._M)(map);
    const joined = areas.filter((one) => one.column !== "below");
    const isHuge = map.edges.length > MOST_EDGES;
    const placed = isHuge ? placeCompactly(map, joined) : await placeWithElk(map, joined);
    const boxes = new Map([...placed.areas].map(([key, box]) => [key, shifted(key === "mainland" ? cutStrip(box) : box)]));
    const nodes = new Map([...placed.nodes].map(([key, box]) => [key, shifted(box)]));
    const width = Math.max(0, ...[...boxes.values()].map((box) => box.x + box.width));
    const bottom = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height));
    const alone = areas.find((one) => one.column === "below");
    if (alone) {
        const at = { x: MARGIN, y: bottom === 0 ? MARGIN : bottom + MARGIN };
        const grid = gridAt(alone, at, columnsWithin(alone, width - MARGIN), { width: width - MARGIN });
        boxes.set(alone.key, grid.box);
        for (const [key, box] of grid.nodes)
            nodes.set(key, box);
    }
    const edges = map.edges.map((edge) => {
        const { points, label } = placed.edges.get(edge.key);
        return { edge, points: points.map(shifted), ...(label && { label: shifted(label) }) };
    });
    const all = [...boxes.values(), ...edges.flatMap(({ label, points }) => [...(label ? [label] : []), ...points])];
    return {
        dense: isHuge,
        width: extent(all, "x", "width") + MARGIN,
        height: extent(all, "y", "height") + MARGIN,
        areas: areas.map((area) => ({ area, ...boxes.get(area.key) })),
        nodes: map.nodes.map((node) => ({ node, ...nodes.get(node.key) })),
        edges,
        ...borderOf(joined, boxes, placed.areas, bottom),
    };
}
function shifted(one) {
    return { ...one, x: one.x + MARGIN, y: one.y + MARGIN + HEAD };
}
/** The library has been given room for the border inside the mainland. */
function cutStrip(box) {
    return { ...box, width: box.width - shape/* BORDER_STRIP */.se };
}
function extent(all, at, size) {
    return all.reduce((most, one) => Math.max(most, one[at] + (one[size] ?? 0)), 0);
}
function borderOf(areas, boxes, placed, bottom) {
    const outside = areas.filter((one) => one.column === "outside").map((one) => placed.get(one.key).x);
    if (outside.length === 0)
        return {};
    const mainland = boxes.get("mainland");
    const x = mainland
        ? mainland.x + mainland.width + shape/* BORDER_STRIP */.se / 2
        : Math.min(...outside) + MARGIN - shape/* BORDER_STRIP */.se / 2;
    return { border: { x, top: MARGIN, bottom } };
}


/***/ }),

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ upcoming)
/* harmony export */ });
/* harmony import */ var _cel_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9543);
/* harmony import */ var _cel_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7332);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(292);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8467);
/* harmony import */ var _finding_counter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5020);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7989);
/* harmony import */ var _rule_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5756);
/* harmony import */ var _rule_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3958);








/** Days on which a rule or a table in use starts or ends, each judged on its own day. */
function upcoming(input) {
    const until = (0,_cel_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .shiftDate */ .n6)(input.asOf, `P${input.settings.horizon_days}D`, 1);
    const rules = (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .activeRules */ .IW)(input);
    const tables = input.packs.flatMap((pack) => pack.decisions);
    const ahead = (date) => date !== undefined && input.asOf < date && date <= until;
    const dates = [...rules, ...tables].flatMap((one) => [one.since, one.until]).filter(ahead);
    const days = [...new Set(dates)].sort().map((date) => {
        const after = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(at(input, date));
        const before = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(at(input, (0,_cel_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .shiftDate */ .n6)(date, "P1D", -1)));
        const changed = rules.flatMap((rule) => {
            if (rule.since !== date && rule.until !== date)
                return [];
            const change = rule.since === date ? "starts" : "ends";
            const { findings } = change === "starts" ? after : before;
            const hits = findings.filter((one) => one.rule === rule.id);
            const law = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .citationsOf */ .oN)(input.law, rule, change === "starts" ? date : input.asOf);
            return [{ change, rule: rule.id, title: rule.title, law, level: (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(input)(rule), hits }];
        });
        return { date, rules: changed, decisions: decisionChanges(input, tables, date) };
    });
    return { as_of: input.asOf, until, days };
}
function at(input, asOf) {
    return { ...input, asOf, settings: { ...input.settings, horizon_days: 0 } };
}
function decisionChanges(input, tables, date) {
    const begins = tables.filter((table) => table.since === date);
    if (begins.length === 0)
        return [];
    const eve = (0,_cel_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .shiftDate */ .n6)(date, "P1D", -1);
    const { valid } = (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifests */ .PX)(input);
    const { names } = (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeNames */ .Lv)(input.packs);
    const [before, after] = [eve, date].map((asOf) => (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .buildModel */ .yK)({ ...input, asOf }, valid).model);
    return begins.flatMap((table) => {
        const earlier = tables.find((one) => one.decides === table.decides && one.until === date) ?? table;
        return after.all(table.on).flatMap((entity) => {
            const now = outcomeIn(entity, table, names.get(table.decides) ?? {});
            const then = outcomeIn(before.find(entity.kind, entity.id), earlier, names.get(table.decides) ?? {});
            if (now.en === then.en)
                return [];
            const { kind, id } = entity;
            return [{ decision: table.decides, title: table.title, entity: { kind, id }, before: then, after: now }];
        });
    });
}
const OPEN = { en: "not decided", zh: "无法判断" };
function outcomeIn(entity, table, names) {
    const decided = entity.get("decided")?.get(table.decides);
    if (decided === undefined || (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnknown */ .t8)(decided))
        return OPEN;
    const outcomes = table.collect
        ? (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomesOf */ .RK)(table).filter((one) => decided.get((0,_rule_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeKey */ ._3)(one)) === true)
        : [decided];
    return (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeList */ .X)(names, outcomes);
}


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _cel_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8467);
/* harmony import */ var _finding_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5703);
/* harmony import */ var _rule_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3403);




/** Reads and links manifests so that reads can be watched; facts that were computed before answer for theirs, too. With `lists`, lists of plain values are facts as well. */
function watched(input, read = (0,_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifests */ .PX)(input), lists = false) {
    const sources = new Map(read.sources.map((source) => [source.file, source]));
    const { model, budget } = (0,_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .buildModel */ .yK)(input, read.valid);
    const shown = new WeakMap();
    return { model, budget, sources, watch };
    function watch(compute, most = Number.POSITIVE_INFINITY) {
        const outer = model.trail;
        const own = { steps: [] };
        model.trail = own;
        const value = compute();
        model.trail = outer;
        outer?.steps.push(own);
        return { value, ...factsOn(own, most) };
    }
    /** Facts nearest to what was computed come first; those behind other derived facts later. */
    function factsOn(trail, most) {
        const facts = new Map();
        const seen = new Set([trail]);
        for (const { steps } of seen) {
            for (const step of steps) {
                const one = "steps" in step ? "hidden" : factOf(step);
                if ("steps" in step)
                    seen.add(step);
                else if (one !== "hidden" && !facts.has(one.key)) {
                    if (facts.size === most)
                        return { reads: [...facts.values()], more: true };
                    facts.set(one.key, one.fact);
                }
            }
        }
        return { reads: [...facts.values()], more: false };
    }
    function factOf(read) {
        const known = shown.get(read) ?? shownOf(read);
        shown.set(read, known);
        return known;
    }
    function shownOf({ entity, path, value }) {
        const slash = entity.indexOf("/");
        const owner = model.find(entity.slice(0, slash), entity.slice(slash + 1));
        const plain = isPlain(value) || (lists && (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) && value.length > 0 && value.every(isPlain));
        if (!owner || !plain || path.at(-1) === "id")
            return "hidden";
        const fact = { entity, path: path.join("."), value: (0,_rule_template_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value) };
        const key = `${entity} ${fact.path}`;
        return { key, fact: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(value) ? fact : { ...fact, at: (0,_finding_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(sources, owner, path) } };
    }
}
function isPlain(value) {
    return typeof value !== "object" || (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(value);
}


/***/ })

};
