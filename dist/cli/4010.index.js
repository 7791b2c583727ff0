export const id = 4010;
export const ids = [4010];
export const modules = {

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   e3: () => (/* binding */ mayLoosen)
/* harmony export */ });
/** The class of something that changed in several ways. */
function together(classes) {
    const has = (one) => classes.includes(one);
    if (has("both") || (has("tightened") && has("loosened")))
        return "both";
    if (has("unclear"))
        return "unclear";
    if (has("tightened"))
        return "tightened";
    return has("loosened") ? "loosened" : "reworded";
}
/** Whether a reviewer who only wants to see what asks for less has to look at it; what cannot be told may ask for less. */
function mayLoosen({ class: one, change }) {
    return one === "loosened" || one === "both" || one === "unclear" || change === "removed" || change === "retired";
}
/** A change with nothing said yet. */
function changeOf(kind, id, change, more = {}) {
    return { kind, id, change, reasons: [], written: [], witnesses: [], through: [], ...more };
}


/***/ }),

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiffPacks: () => (/* binding */ runDiffPacks)
});

// EXTERNAL MODULE: ./.build/author/pack-diff/change.js
var change = __webpack_require__(8994);
// EXTERNAL MODULE: ./.build/report/markdown/escape.js
var markdown_escape = __webpack_require__(6952);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/report/text/paint.js
var text_paint = __webpack_require__(8985);
// EXTERNAL MODULE: ./.build/report/text/width.js
var width = __webpack_require__(8385);
;// CONCATENATED MODULE: ./.build/author/pack-diff/wording.js
/** Words of a comparison of packs. */
const WORDS = {
    en: {
        head: (before, after) => `What changed in law from ${before} to ${after}`,
        same: "Nothing is different.",
        vocabulary: "Words and catalogue",
        versions: (before, after) => before === undefined
            ? `${after} (new pack)`
            : after === undefined
                ? `${before} (pack is gone)`
                : before === after
                    ? before
                    : `${before} → ${after}`,
        changes: {
            added: "added",
            removed: "removed",
            retired: "retired",
            ended: "ends",
            renamed: "renamed",
            changed: "changed",
        },
        classes: {
            tightened: "tightened",
            loosened: "loosened",
            both: "both tightened and loosened",
            reworded: "same in law",
            unclear: "cannot tell",
        },
        kinds: {
            rule: "rule",
            decision: "decision",
            fact: "fact",
            param: "parameter",
            level: "level of",
            set: "value set for",
            extends: "builds on",
            requires: "requires",
            category: "category",
            field: "field",
            instrument: "instrument",
        },
        outcomes: { pass: "passes", fail: "fails", skip: "does not apply", unknown: "is asked about" },
        renamed: (was) => `renamed from ${was}`,
        through: (list) => `it reads what changed: ${list}`,
        witness: (example, from, entity, before, after) => `${from} example "${example}", ${entity}: ${before} → ${after}`,
        total: (list) => `In all: ${list}.`,
        rest: (count) => `${count} ${count === 1 ? "table, fact or word" : "tables, facts or words"} (what they do shows in the rules)`,
        comma: ", ",
        colon: ": ",
        list: ", ",
    },
    zh: {
        head: (before, after) => `从 ${before} 到 ${after} 的规则变化`,
        same: "没有变化。",
        vocabulary: "词汇与法规目录",
        versions: (before, after) => before === undefined
            ? `${after}（新增规则包）`
            : after === undefined
                ? `${before}（规则包已移除）`
                : before === after
                    ? before
                    : `${before} → ${after}`,
        changes: {
            added: "新增",
            removed: "删除",
            retired: "停用",
            ended: "定有失效日期",
            renamed: "更名",
            changed: "修改",
        },
        classes: { tightened: "趋严", loosened: "放宽", both: "有严有宽", reworded: "实质不变", unclear: "无法判断" },
        kinds: {
            rule: "规则",
            decision: "决策",
            fact: "事实",
            param: "参数",
            level: "级别",
            set: "参数取值",
            extends: "扩展",
            requires: "版本要求",
            category: "类别",
            field: "字段",
            instrument: "法规",
        },
        outcomes: { pass: "符合", fail: "不符合", skip: "不适用", unknown: "待声明" },
        renamed: (was) => `由 ${was} 更名`,
        through: (list) => `其读取的内容有变化：${list}`,
        witness: (example, from, entity, before, after) => `${from === "new" ? "新" : "旧"}版示例“${example}”，${entity}：${before} → ${after}`,
        total: (list) => `合计：${list}。`,
        rest: (count) => `${count} 项决策、事实或词汇（其影响见相关规则）`,
        comma: "，",
        colon: "：",
        list: "、",
    },
};

;// CONCATENATED MODULE: ./.build/author/pack-diff/report.js






/** How many changes of each class a comparison has; every rule, level, parameter or word counts once. */
function totals(diff) {
    const found = { tightened: 0, loosened: 0, both: 0, reworded: 0, unclear: 0 };
    for (const { class: one } of changesOf(diff))
        if (one)
            found[one]++;
    return found;
}
/** Every change of a comparison. */
function changesOf({ packs, words }) {
    return [...packs.flatMap((pack) => pack.changes), ...words];
}
/** A comparison for a terminal. */
function diffText(diff, lang, colour) {
    const paint = (0,text_paint/* createPaint */.X)(colour);
    const words = WORDS[lang];
    const blocks = sections(diff, lang).map(({ title, changes }) => [paint.bold(title), "", ...changes.flatMap((one) => [...changeLines(one, lang, paint), ""])].join("\n"));
    const end = blocks.length === 0 ? words.same : summary(diff, lang);
    return [`${words.head((0,sanitise/* visible */.RK)(diff.before), (0,sanitise/* visible */.RK)(diff.after))}\n`, ...blocks, `${end}\n`].join("\n");
}
/** A comparison as Markdown, for a pull request or a memo to counsel. */
function diffMarkdown(diff, lang) {
    const words = WORDS[lang];
    const blocks = sections(diff, lang).map(({ title, changes }) => [`## ${(0,markdown_escape/* escapeMarkdown */.FV)(title)}`, "", ...changes.flatMap((one) => [...changeMarkdown(one, lang), ""])].join("\n"));
    const end = blocks.length === 0 ? words.same : summary(diff, lang);
    const head = (0,markdown_escape/* escapeMarkdown */.FV)(words.head(diff.before, diff.after));
    return [`# ${head}\n`, `${(0,markdown_escape/* escapeMarkdown */.FV)(end)}\n`, ...blocks].join("\n");
}
function sections({ packs, words: vocabulary }, lang) {
    const words = WORDS[lang];
    const own = packs.map(({ id, before, after, changes }) => ({
        title: `${(0,sanitise/* visible */.RK)(id)}  ${words.versions(before, after)}`,
        changes: ordered(changes),
    }));
    return vocabulary.length === 0 ? own : [...own, { title: words.vocabulary, changes: ordered(vocabulary) }];
}
/** What asks for less stands first: it is what a reviewer looks for. */
function ordered(changes) {
    const rank = (one) => (one.class === "reworded" ? 3 : (0,change/* mayLoosen */.e3)(one) ? 0 : one.class ? 1 : 2);
    return [...changes].sort((a, b) => rank(a) - rank(b));
}
function headline({ kind, id, was, change, class: one, title }, lang) {
    const words = WORDS[lang];
    const what = was === undefined ? words.changes[change] : words.renamed((0,sanitise/* visible */.RK)(was));
    const marks = one && !(IMPLIED[change] === one) ? `${what}${words.comma}${words.classes[one]}` : what;
    const name = `${words.kinds[kind]} ${(0,sanitise/* visible */.RK)(id)}`;
    return [`${name}${words.colon}${marks}`, title ? (0,sanitise/* visible */.RK)(title[lang]) : ""];
}
/** Classes that go without saying. */
const IMPLIED = { added: "tightened", removed: "loosened" };
function changeLines(change, lang, paint) {
    const words = WORDS[lang];
    const [head, title] = headline(change, lang);
    const said = [
        ...change.reasons.map((one) => one[lang]),
        ...(change.through.length > 0 ? [words.through(change.through.join(words.list))] : []),
    ];
    return [
        `  ${paint.bold(head)}`,
        ...(title ? (0,width/* wrap */.LV)(title, 96).map((one) => paint.dim(`    ${one}`)) : []),
        ...said.flatMap((one) => (0,width/* wrap */.LV)((0,sanitise/* visible */.RK)(one), 94).map((line, index) => `    ${index === 0 ? "·" : " "} ${line}`)),
        ...change.written.flatMap((one) => [
            `    ${(0,sanitise/* visible */.RK)(one.label[lang])}`,
            ...codeLines(one.before).map((line) => paint.mark("error", `      - ${line}`)),
            ...codeLines(one.after).map((line) => `      + ${line}`),
        ]),
        ...change.witnesses.flatMap((one) => (0,width/* wrap */.LV)(witness(one, lang), 94).map((line) => `    ${line}`)),
    ];
}
function codeLines(text) {
    return text === undefined ? [] : text.split("\n").map((line) => (0,sanitise/* visible */.RK)(line.trimEnd()));
}
function witness({ example, from, entity, before, after }, lang) {
    const words = WORDS[lang];
    const outcome = (one) => words.outcomes[one];
    return words.witness((0,sanitise/* visible */.RK)(example), from, (0,sanitise/* visible */.RK)(entity), outcome(before), outcome(after));
}
function changeMarkdown(change, lang) {
    const words = WORDS[lang];
    const [head, title] = headline(change, lang);
    const said = [
        ...change.reasons.map((one) => one[lang]),
        ...(change.through.length > 0 ? [words.through(change.through.join(words.list))] : []),
        ...change.witnesses.map((one) => witness(one, lang)),
    ];
    return [
        `### ${(0,markdown_escape/* escapeMarkdown */.FV)(head)}`,
        "",
        ...(title ? [(0,markdown_escape/* escapeMarkdown */.FV)(title), ""] : []),
        ...said.map((one) => `- ${(0,markdown_escape/* escapeMarkdown */.FV)(one)}`),
        ...(said.length > 0 ? [""] : []),
        ...change.written.flatMap((one) => [
            `${(0,markdown_escape/* escapeMarkdown */.FV)(one.label[lang])}${words.colon.trimEnd()}`,
            "",
            // Indented code ends with its indentation: nothing in it can close it.
            ...codeLines(one.before).map((line) => `    - ${line}`),
            ...codeLines(one.after).map((line) => `    + ${line}`),
            "",
        ]),
    ];
}
function summary(diff, lang) {
    const words = WORDS[lang];
    const found = totals(diff);
    const parts = Object.keys(found)
        .filter((one) => found[one] > 0)
        .map((one) => `${found[one]} ${words.classes[one]}`);
    const rest = changesOf(diff).filter((one) => one.class === undefined).length;
    return words.total([...parts, ...(rest > 0 ? [words.rest(rest)] : [])].join(words.list));
}

// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/problems.js
var problems = __webpack_require__(1823);
;// CONCATENATED MODULE: ./.build/cli/commands/diff-packs.js






/** Tells what changed in law between two versions of packs; 0 for nothing, 1 for differences, 2 for a side that cannot be read. */
async function runDiffPacks(args, io) {
    const [before, after, ...more] = args.words;
    if (before === undefined || after === undefined || more.length > 0)
        throw new failure/* UsageError */.e("name two versions of packs: hegui diff packs v1.0.0:policy-pack policy-pack");
    const { format = "text", "fail-on": gate } = args.flags;
    if (format === "summary")
        throw new failure/* UsageError */.e("--format cannot be 'summary' here: one of text, json, markdown");
    const lang = (0,common/* langOf */.Ex)(args, io);
    // Only a comparison of packs needs the CEL library.
    const { packSide, blocking } = await Promise.all(/* import() */[__webpack_require__.e(6535), __webpack_require__.e(6300), __webpack_require__.e(3511)]).then(__webpack_require__.bind(__webpack_require__, 3511));
    const { diffPacks } = await __webpack_require__.e(/* import() */ 3352).then(__webpack_require__.bind(__webpack_require__, 3352));
    const sides = [await packSide(io, before), await packSide(io, after)];
    const broken = sides.filter((side) => blocking(side).length > 0);
    for (const side of broken)
        io.err(`${diff_packs_WORDS[lang]((0,sanitise/* sanitise */.tB)(side.name))}\n${(0,problems/* problemLines */.p)(blocking(side), lang)}`);
    if (broken.length > 0)
        return 2;
    const diff = diffPacks(...sides);
    if (format === "json")
        io.out(`${JSON.stringify({ ...diff, totals: totals(diff) }, undefined, 2)}\n`);
    else {
        const text = format === "markdown" ? diffMarkdown(diff, lang) : diffText(diff, lang, io.colour);
        io.out(text.split("\n").map(sanitise/* guard */.ah).join("\n"));
    }
    return exitOf(diff, gate);
}
function exitOf(diff, gate) {
    const changes = changesOf(diff);
    if (gate === "loosened")
        return changes.some(change/* mayLoosen */.e3) ? 1 : 0;
    return changes.length + diff.packs.length > 0 ? 1 : 0;
}
const diff_packs_WORDS = {
    en: (name) => `'${name}' cannot be compared, because parts of it cannot be read:`,
    zh: (name) => `“${name}”有内容无法读取，不能比较：`,
};


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


/***/ })

};
