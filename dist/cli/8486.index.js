export const id = 8486;
export const ids = [8486];
export const modules = {

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runUpcoming: () => (/* binding */ runUpcoming)
/* harmony export */ });
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8135);
/* harmony import */ var _upcoming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7166);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(238);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2638);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5138);





async function runUpcoming(args, io) {
    const workspace = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(args, io);
    const { input } = workspace;
    const days = daysOf(args) ?? input.settings.horizon_days;
    const result = (0,_upcoming_js__WEBPACK_IMPORTED_MODULE_0__/* .upcoming */ .n)({ ...input, settings: { ...input.settings, horizon_days: days } });
    if (args.flags.format === "json")
        io.out(`${JSON.stringify(result, undefined, 2)}\n`);
    else
        for (const line of text(result, (0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .langOf */ .Ex)(args, io, workspace.lang)))
            io.out(`${(0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitise */ .tB)(line)}\n`);
    return workspace.unusable ? 2 : 0;
}
function daysOf(args) {
    const given = args.flags.days;
    if (typeof given !== "string")
        return undefined;
    if (/^\d{1,4}$/.test(given) && Number(given) <= 3650)
        return Number(given);
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--days: '${given}' is not a number of days from 0 to 3650`);
}
const WORDS = {
    en: {
        nothing: (from, to) => `No rule and no decision starts or ends after ${from} and by ${to}.`,
        starts: "starts",
        ends: "ends",
        idle: (change, rules) => `${change}, hits nothing here: ${rules.join(", ")}`,
        waived: "waived",
        total: (days, hits) => `${days} ${days === 1 ? "day" : "days"} of change, ${hits} ${hits === 1 ? "hit" : "hits"} here`,
    },
    zh: {
        nothing: (from, to) => `${from} 之后至 ${to}，没有规则或者决策开始施行或者失效。`,
        starts: "开始施行",
        ends: "失效",
        idle: (change, rules) => `${change}，对本仓库没有影响：${rules.join("、")}`,
        waived: "已豁免",
        total: (days, hits) => `共 ${days} 个变化日，涉及本仓库 ${hits} 处`,
    },
};
function text({ as_of, until, days }, lang) {
    const words = WORDS[lang];
    if (days.length === 0)
        return [words.nothing(as_of, until)];
    const hits = days.flatMap((day) => [...day.rules.flatMap((one) => one.hits), ...day.decisions]).length;
    return [...days.flatMap((day) => dayLines(day, lang)), words.total(days.length, hits)];
}
function dayLines({ date, rules, decisions }, lang) {
    return [
        date,
        ...rules.filter((one) => one.hits.length > 0).flatMap((one) => ruleLines(one, lang)),
        ...decisions.map((one) => decisionLine(one, lang)),
        ...["starts", "ends"].flatMap((change) => idleLine(rules, change, lang)),
        "",
    ];
}
function ruleLines({ change, rule, title, law, level, hits }, lang) {
    const words = WORDS[lang];
    const cited = law.map((one) => one.text[lang]).join(lang === "zh" ? "、" : ", ");
    return [
        `  ${words[change]}  ${level}  ${rule}  ${title[lang]}  (${cited})`,
        ...hits.map((hit) => {
            const state = hit.state === "waived" ? ` · ${words.waived}` : "";
            const what = hit.outcome === "fail" ? hit.message[lang] : `? ${missingOf(hit).join(", ")}`;
            return `    ${hit.at.file}:${hit.at.start.line}:${hit.at.start.column}  ${hit.entity.kind}/${hit.entity.id}  ${what}${state}`;
        }),
    ];
}
function missingOf(hit) {
    return [...new Set(hit.missing.map((one) => `${one.entity.kind}/${one.entity.id} ${one.path}`))];
}
/** Rules that change and touch nothing that is declared, on one line. */
function idleLine(rules, change, lang) {
    const idle = rules.filter((one) => one.change === change && one.hits.length === 0).map((one) => one.rule);
    return idle.length === 0 ? [] : [`  ${WORDS[lang].idle(WORDS[lang][change], idle)}`];
}
function decisionLine({ title, entity, before, after }, lang) {
    return `  ${entity.kind}/${entity.id}  ${title[lang]}: ${before[lang]} → ${after[lang]}`;
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


/***/ })

};
