export const id = 2907;
export const ids = [2907];
export const modules = {

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: ./.build/check.js + 11 modules
var check = __webpack_require__(292);
// EXTERNAL MODULE: ./.build/report/portions.js
var portions = __webpack_require__(1189);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/report/text/change.js
var text_change = __webpack_require__(6865);
// EXTERNAL MODULE: ./.build/report/text/frame.js
var text_frame = __webpack_require__(6352);
// EXTERNAL MODULE: ./.build/report/text/paint.js
var text_paint = __webpack_require__(8985);
// EXTERNAL MODULE: ./.build/report/text/width.js
var width = __webpack_require__(8385);
// EXTERNAL MODULE: ./.build/report/totals.js
var totals = __webpack_require__(9534);
// EXTERNAL MODULE: ./.build/report/wording.js
var wording = __webpack_require__(1709);
;// CONCATENATED MODULE: ./.build/report/diff.js








/** What a change does, for a terminal: in law, what it mends and what it breaks; without code, which a commit may not show. */
function renderDiff(report, { lang, colour }) {
    const safe = (0,sanitise/* mapStrings */.to)({ ...report, rules: [] }, (value) => (0,sanitise/* visible */.RK)(value.trimEnd()), new Set());
    const { change } = safe;
    if (!change)
        throw new Error("a report without a comparison has no difference to show");
    const paint = (0,text_paint/* createPaint */.X)(colour);
    const questions = (0,portions/* apart */.zZ)(safe.questions.filter((one) => one.level !== "off")).fresh;
    const broken = (0,portions/* newProblems */.Dv)(safe).map((one) => line("problem", one.message[lang], one.at, lang, paint));
    const added = (0,portions/* bySeverity */.Np)([...(0,portions/* failures */.e9)(safe), ...(0,portions/* withdrawn */.VJ)(safe)]).map((one) => findingLine(one, lang, paint));
    const asked = questions.map((one) => line("unknown", one.message[lang], one.at, lang, paint));
    const fresh = [...broken, ...added, ...asked].flat();
    const { added: title, same } = WORDS[lang];
    const lines = [
        (0,totals/* comparedLine */.Ei)(change, (0,totals/* shortCommit */.Ax)(change.base.commit), lang),
        "",
        ...(0,text_change/* changeLines */.O)({ ...safe, waivers: safe.waivers.filter((one) => one.change) }, lang, paint),
        ...(fresh.length > 0 ? [paint.bold(title), ...fresh, ""] : []),
        ...(fresh.length + change.law.length + change.fixed.length + change.policy.length === 0 ? [same] : []),
    ];
    return `${lines
        .map((one) => (0,sanitise/* guard */.ah)(one.trimEnd()))
        .join("\n")
        .trimEnd()}\n`;
}
const WORDS = {
    en: { added: "New findings", same: "Nothing is different in law." },
    zh: { added: "新增发现", same: "法律上没有变化。" },
};
function findingLine(finding, lang, paint) {
    return line(finding.level, `${(0,portions/* sentence */.em)(finding, lang)}  ${finding.rule}`, finding.at, lang, paint);
}
function line(mark, text, at, lang, paint) {
    const [first = "", ...rest] = (0,width/* wrap */.LV)(text, text_frame/* LINE */.pj - 12);
    return [
        `  ${paint.mark(mark, wording/* words */.aL[lang].marks[mark])}  ${first}`,
        ...rest.map((one) => `    ${one}`),
        paint.dim(`    ${at.file}:${at.start.line}:${at.start.column}`),
    ];
}

// EXTERNAL MODULE: ./.build/report/index.js + 24 modules
var _build_report = __webpack_require__(9017);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/comparison.js
var comparison = __webpack_require__(9494);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var commands_check = __webpack_require__(5138);
;// CONCATENATED MODULE: ./.build/cli/commands/diff.js







/** Compares the checkout, or a commit, with the last commit that it has in common with the base. */
async function runDiff(args, io) {
    const [base, head, ...more] = args.words;
    if (base === "packs")
        return await (await __webpack_require__.e(/* import() */ 4010).then(__webpack_require__.bind(__webpack_require__, 4010))).runDiffPacks({ ...args, words: args.words.slice(1) }, io);
    if (args.flags.format === "markdown" || args.flags["fail-on"] !== undefined)
        throw new failure/* UsageError */.e("--format markdown and --fail-on are for packs: hegui diff packs <before> <after>");
    if (base === undefined || more.length > 0)
        throw new failure/* UsageError */.e("name what to compare with, and at most one commit to compare: hegui diff main");
    const workspace = await (0,commands_check/* workspaceOf */.B3)({ ...args, words: [] }, io, {
        base: (folder) => (0,comparison/* baseFromGit */.iO)(io, folder, base, { head }),
    });
    const whole = (0,check/* check */.z)(workspace.input);
    // Papers are read from the checkout, which says nothing about those of a commit.
    const problems = whole.problems.filter((one) => head === undefined || !one.code.endsWith("-evidence"));
    const report = { ...whole, problems };
    const options = { lang: (0,common/* langOf */.Ex)(args, io, workspace.lang), colour: io.colour, quiet: false };
    const { format } = args.flags;
    io.out(format === "json" || format === "summary" ? (0,_build_report/* render */.X)(report, format, options) : renderDiff(report, options));
    const code = (0,commands_check/* exitCode */.I$)(report, workspace.unusable);
    return code === 1 && problems.length === 0 ? 0 : code;
}


/***/ })

};
