export const id = 4130;
export const ids = [4130];
export const modules = {

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCoverage: () => (/* binding */ runCoverage)
/* harmony export */ });
/* harmony import */ var _cel_closest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7670);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8874);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(238);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2638);





function runCoverage(args, io) {
    const policies = (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinPolicies */ .W1)();
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageOf */ ._5)({ ...policies.law, obligations: (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinObligations */ .jR)() }, policies.packs);
    const lang = (0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .langOf */ .Ex)(args, io);
    const wanted = args.words[0];
    const shown = wanted === undefined ? coverage : only(coverage, wanted);
    const format = args.flags.format ?? "text";
    if (format === "json")
        io.out(`${JSON.stringify(shown, undefined, 2)}\n`);
    else if (format === "markdown")
        io.out(markdown(shown, lang));
    else
        io.out(wanted === undefined ? table(shown, lang) : articles(shown.instruments[0], lang));
    return 0;
}
function only(coverage, id) {
    const ids = coverage.instruments.map((one) => one.instrument.id);
    if (!ids.includes(id)) {
        const near = (0,_cel_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(id, ids);
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`there is no instrument '${id}'${near ? `; did you mean '${near}'?` : ` (one of ${ids.join(", ")})`}`);
    }
    const instruments = coverage.instruments.filter((one) => one.instrument.id === id);
    const obligations = coverage.obligations.filter((one) => one.instrument === id);
    return { ...coverage, instruments, obligations };
}
const WORDS = {
    en: {
        checked: { machine: "machine-checked", evidence: "evidence only", manual: "manual" },
        obligations: "obligations",
        articles: "articles",
        rules: "rules",
        instrument: "instrument",
        instruments: "instruments",
        since: "in force",
        article: "article",
        how: "checked",
        by: "rules",
        draft: "draft",
        legend: "machine-checked: rules decide from declared facts; evidence only: rules see that a document or record is declared, " +
            "not what it says; manual: only people can judge, and the catalogue says why",
        why: "Left to people",
    },
    zh: {
        checked: { machine: "机器检查", evidence: "仅查证据", manual: "人工判断" },
        obligations: "项义务",
        articles: "条",
        rules: "条规则",
        instrument: "规范",
        instruments: "部规范",
        since: "施行",
        article: "条款",
        how: "检查方式",
        by: "规则",
        draft: "草案",
        legend: "机器检查：规则依据已声明的事实判定；仅查证据：规则仅核对文件或者记录是否已声明，不审查内容；人工判断：只能由人判断，目录载明原因",
        why: "由人判断的义务",
    },
};
const KINDS = ["machine", "evidence", "manual"];
function totals({ tally, rules, instruments }, lang) {
    const words = WORDS[lang];
    const line = (what) => {
        const parts = KINDS.map((kind) => `${words.checked[kind]} ${tally[what][kind]}`).join(", ");
        const all = KINDS.reduce((sum, kind) => sum + tally[what][kind], 0);
        return `${all} ${words[what]}: ${parts} (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(tally[what])} %)`;
    };
    return [
        line("obligations"),
        `${line("articles")}, ${instruments.length} ${words.instruments}`,
        `${rules} ${words.rules}`,
    ];
}
function table(coverage, lang) {
    const words = WORDS[lang];
    const rows = coverage.instruments.map(({ instrument, tally }) => [
        instrument.id,
        sinceOf(instrument, lang),
        ...KINDS.map((kind) => String(tally[kind])),
        `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(tally)} %`,
        instrument.title[lang],
    ]);
    const head = [words.instrument, words.since, ...KINDS.map((kind) => words.checked[kind]), "%", ""];
    return [...columns([head, ...rows]), "", ...totals(coverage, lang), words.legend, ""].join("\n");
}
function sinceOf(instrument, lang) {
    if (instrument.status === "draft")
        return WORDS[lang].draft;
    return `${instrument.effective ?? ""}${instrument.until ? `…${instrument.until}` : ""}`;
}
/** Rows with columns of one width; Chinese characters are two columns wide. */
function columns(rows) {
    const width = (text) => [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
    const widths = rows[0].map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? ""))));
    return rows.map((row) => row
        .map((cell, index) => cell + " ".repeat(widths[index] - width(cell)))
        .join("  ")
        .trimEnd());
}
function articles({ instrument, articles: rows, tally }, lang) {
    const words = WORDS[lang];
    const lines = rows.map((one) => [one.article, words.checked[one.checked], one.rules.join(" ")]);
    return [
        `${instrument.title[lang]}  (${sinceOf(instrument, lang)})  ${counts(tally, lang)}`,
        ...columns(lines),
        "",
    ].join("\n");
}
function counts(tally, lang) {
    return KINDS.map((kind) => `${WORDS[lang].checked[kind]} ${tally[kind]}`).join(" · ");
}
function markdown(coverage, lang) {
    const words = WORDS[lang];
    const manual = coverage.obligations.filter((one) => one.manual);
    const head = `| ${words.instrument} | ${words.since} | ${KINDS.map((kind) => words.checked[kind]).join(" | ")} | % |`;
    const rows = coverage.instruments.map(({ instrument, tally }) => `| ${instrument.title.en} ${instrument.title.zh} (\`${instrument.id}\`) | ${sinceOf(instrument, lang)} | ` +
        `${KINDS.map((kind) => tally[kind]).join(" | ")} | ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(tally)} |`);
    return [
        ...totals(coverage, lang).map((line) => `- ${line}`),
        "",
        `${words.legend}.`,
        "",
        head,
        "|---|---|---:|---:|---:|---:|",
        ...rows,
        "",
        ...coverage.instruments.flatMap((one) => section(one, lang)),
        ...(manual.length > 0
            ? [`### ${words.why}`, "", ...manual.map((one) => `- \`${one.id}\`: ${one.manual[lang]}`), ""]
            : []),
    ].join("\n");
}
function section({ instrument, articles: rows }, lang) {
    const words = WORDS[lang];
    return [
        `### ${instrument.short.en} ${instrument.short.zh}`,
        "",
        `| ${words.article} | ${words.how} | ${words.by} |`,
        "|---|---|---|",
        ...rows.map((one) => `| ${one.article} | ${words.checked[one.checked]} | ${one.rules.map((id) => `\`${id}\``).join(" ")} |`),
        "",
    ];
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


/***/ })

};
