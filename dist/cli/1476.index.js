export const id = 1476;
export const ids = [1476];
export const modules = {

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDue: () => (/* binding */ runDue)
});

// EXTERNAL MODULE: ./.build/cel/closest.js
var closest = __webpack_require__(7670);
// EXTERNAL MODULE: ./.build/due/due.js + 3 modules
var due = __webpack_require__(6826);
;// CONCATENATED MODULE: ./.build/due/select.js
/** The part of a list that is asked for. */
function selected(list, { within, owner }) {
    const isMine = ({ owners }) => owner === undefined || owners.includes(owner);
    return {
        ...list,
        due: list.due.filter((one) => isMine(one) && (within === undefined || one.days_left <= within)),
        undecided: list.undecided.filter(isMine),
    };
}
/** What people are reminded of: everything but what is far off, or what is due within so many days. */
function pressing(list, within) {
    if (within !== undefined)
        return selected(list, { within });
    return { ...list, due: list.due.filter((one) => one.state !== "ahead") };
}

// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/report/text/paint.js
var text_paint = __webpack_require__(8985);
// EXTERNAL MODULE: ./.build/report/text/width.js
var width = __webpack_require__(8385);
// EXTERNAL MODULE: ./.build/due/item.js
var item = __webpack_require__(64);
// EXTERNAL MODULE: ./.build/due/wording.js
var wording = __webpack_require__(379);
;// CONCATENATED MODULE: ./.build/due/text.js





const MARKS = { overdue: "error", open: "warning", soon: "note", ahead: "waived" };
const INDENT = "    ";
const WIDTH = 100;
/** The list for a terminal, grouped by urgency. */
function dueText({ as_of, due, undecided }, lang, colour, hidden) {
    const words = wording/* WORDS */.q9[lang];
    const paint = (0,text_paint/* createPaint */.X)(colour);
    const groups = item/* URGENCIES */.I.flatMap((state) => {
        const items = due.filter((one) => one.state === state);
        if (items.length === 0)
            return [];
        return [`${paint.mark(MARKS[state], wording/* GROUPS */.fd[state][lang])}`, ...items.flatMap((one) => lines(one, lang, paint)), ""];
    });
    const open = undecided.length === 0 ? [] : [paint.mark("unknown", words.undecided)];
    const overdue = due.filter((one) => one.state === "overdue").length;
    return `${[
        paint.bold(words.head(as_of)),
        "",
        ...groups,
        ...open,
        ...undecided.flatMap((one) => undecidedLines(one, lang, paint)),
        ...(undecided.length > 0 ? [""] : []),
        ...(due.length + undecided.length === 0 ? [words.nothing] : []),
        ...(hidden === undefined ? [] : [hidden]),
        ...(due.length + undecided.length === 0 ? [] : [words.total(due.length, overdue, undecided.length)]),
    ].join("\n")}\n`;
}
function lines(one, lang, paint) {
    const when = one.state === "overdue" ? paint.mark("error", (0,wording/* whenOf */.A3)(one)) : paint.bold((0,wording/* whenOf */.A3)(one));
    const opens = one.opens === undefined || one.opens > one.date ? "" : ` · ${wording/* WORDS */.q9[lang].from(one.opens)}`;
    const head = [
        `  ${when}  ${paint.bold((0,sanitise/* sanitise */.tB)(one.title[lang]))}  ${(0,sanitise/* sanitise */.tB)((0,wording/* whatOf */.Em)(one, lang))}`,
        `${INDENT}${paint.dim(`${(0,wording/* nearness */._I)(one, lang)}${opens} · ${(0,sanitise/* sanitise */.tB)(ownersText(one.owners, lang))}`)}`,
    ];
    // What is far off needs no instruction yet.
    if (one.state === "ahead")
        return head;
    return [
        ...head,
        ...(0,width/* wrap */.LV)((0,sanitise/* sanitise */.tB)(one.todo[lang]), WIDTH).map((line) => `${INDENT}${line}`),
        `${INDENT}${paint.dim(source((0,wording/* lawOf */.ur)(one, lang), one.at))}`,
    ];
}
function undecidedLines(one, lang, paint) {
    const words = wording/* WORDS */.q9[lang];
    return [
        `  ${(0,width/* pad */.eV)("?", 10)}  ${paint.bold((0,sanitise/* sanitise */.tB)(one.title[lang]))}  ${(0,sanitise/* sanitise */.tB)((0,wording/* whatOf */.Em)(one, lang))}`,
        ...(0,width/* wrap */.LV)((0,sanitise/* sanitise */.tB)(words.missing((0,wording/* missingOf */.oy)(one, lang))), WIDTH).map((line) => `${INDENT}${line}`),
        `${INDENT}${paint.dim(source((0,wording/* lawOf */.ur)(one, lang), one.missing[0]?.at ?? one.at))}`,
    ];
}
function source(law, { file, start }) {
    const place = (0,sanitise/* sanitise */.tB)(`${file}:${start.line}:${start.column}`);
    return law === "" ? place : `${(0,sanitise/* sanitise */.tB)(law)} · ${place}`;
}
function ownersText(owners, lang) {
    return owners.length === 0 ? wording/* WORDS */.q9[lang].noOwner : owners.join(wording/* WORDS */.q9[lang].comma);
}

// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/problems.js
var problems = __webpack_require__(1823);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var check = __webpack_require__(5138);
;// CONCATENATED MODULE: ./.build/cli/commands/due.js









/** Prints every duty with its last day. */
async function runDue(args, io) {
    const { "fail-on": failOn, ...flags } = args.flags;
    const within = daysOf(args);
    const workspace = await (0,check/* workspaceOf */.B3)({ ...args, flags }, io);
    const lang = (0,common/* langOf */.Ex)(args, io, workspace.lang);
    const list = (0,due/* dueOf */.I)(workspace.input);
    const wanted = { ...ownerOf(args, list), ...(within !== undefined && { within }) };
    const shown = selected(list, wanted);
    const text = await rendered(shown, list, wanted, args, lang, io);
    io.err((0,problems/* problemLines */.p)(list.problems, lang));
    if (typeof args.flags.output === "string")
        (0,check/* writeOrExplain */.MZ)(io, args.flags.output, text, args.flags.output);
    else
        io.out(text);
    if (workspace.unusable)
        return 2;
    if (list.problems.length > 0)
        return 1;
    if (workspace.input.files.length === 0)
        return 4;
    return failOn === "overdue" && shown.due.some((one) => one.state === "overdue") ? 1 : 0;
}
async function rendered(shown, list, wanted, args, lang, io) {
    switch (args.flags.format) {
        case "json":
            return `${JSON.stringify(shown, undefined, 2)}\n`;
        case "ics":
            return (await __webpack_require__.e(/* import() */ 2766).then(__webpack_require__.bind(__webpack_require__, 2766))).dueCalendar(shown, lang);
        case "markdown":
            return (await __webpack_require__.e(/* import() */ 6206).then(__webpack_require__.bind(__webpack_require__, 6206))).dueMarkdown(shown, lang);
        default: {
            const later = selected(list, { ...(wanted.owner !== undefined && { owner: wanted.owner }) }).due.length;
            const beyond = later - shown.due.length;
            const hidden = beyond > 0 ? wording/* WORDS */.q9[lang].beyond(beyond, wanted.within) : undefined;
            return dueText(shown, lang, io.colour && !args.flags.output, hidden);
        }
    }
}
function daysOf(args) {
    const given = args.flags.within;
    if (typeof given !== "string")
        return undefined;
    if (/^\d{1,4}$/.test(given))
        return Number(given);
    throw new failure/* UsageError */.e(`--within: '${given}' is not a number of days from 0 to 9999`);
}
function ownerOf(args, { owners }) {
    const { owner } = args.flags;
    if (typeof owner !== "string")
        return {};
    if (owners.includes(owner))
        return { owner };
    const near = (0,closest/* closest */.k)(owner, owners);
    const hint = near ? `; did you mean '${near}'?` : owners.length === 0 ? "; no manifest names any" : "";
    throw new failure/* UsageError */.e(`--owner: no manifest names '${owner}' as an owner${hint}`);
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2638);

/** Problems one on a line, for commands that print something else than a report. */
function problemLines(problems, lang) {
    const line = ({ at, message, hint }) => `${at.file}:${at.start.line}:${at.start.column}  ${message[lang]}${hint ? ` (${hint[lang]})` : ""}\n`;
    return (0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLines */ .Bv)(problems.map(line).join(""));
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

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ URGENCIES)
/* harmony export */ });
/** All of them, the most pressing first. */
const URGENCIES = ["overdue", "open", "soon", "ahead"];


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


/***/ })

};
