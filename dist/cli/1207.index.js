export const id = 1207;
export const ids = [1207];
export const modules = {

/***/ 1207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBaseline: () => (/* binding */ runBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cel_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9543);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(292);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(238);
/* harmony import */ var _workspace_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3291);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2638);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5138);








/** Writes the baseline of a workspace; findings that a waiver accepts are not part of it. */
async function runBaseline(args, io) {
    const workspace = await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceOf */ .B3)(args, io);
    // Entries about files that were not read would be lost.
    if (args.words.length > 1 || args.words.some((word) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, word)).isDirectory()))
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e("a baseline is one of a whole workspace: name its folder, or nothing");
    const { path, name } = targetOf(workspace, io);
    const { baseline, ...input } = workspace.input;
    const report = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)(input);
    // What is wrong with waivers or the baseline itself keeps nobody from writing a new one.
    const broken = report.problems.find((one) => !/^(?:waiver|baseline)\//.test(one.code) && one.at.file !== name);
    if (broken)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`mend first ${said(broken)}; \`hegui check\` shows all`);
    if (report.files.length === 0)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e("no manifest was found; nothing was checked");
    const now = args.flags.prune ? pruned(args, workspace, name, report) : accepted(args, workspace, report);
    const text = textOf(now);
    if (!args.flags.prune)
        refuseUnfit(text, name, input);
    (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOrExplain */ .MZ)(io, path, text, name);
    io.out((0,_common_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLines */ .Bv)(`${WORDS[(0,_common_js__WEBPACK_IMPORTED_MODULE_5__/* .langOf */ .Ex)(args, io, workspace.lang)](name, now)}\n`));
    return 0;
}
const WORDS = {
    en: (file, { findings, expires }) => `${file}: ${findings.length} ${findings.length === 1 ? "finding" : "findings"} accepted until ${expires}`,
    zh: (file, { findings, expires }) => `${file}：已接受 ${findings.length} 条发现，有效期至 ${expires}`,
};
/** Where the baseline goes, and what it is called from here; a configuration may lead to no place outside the workspace. */
function targetOf({ root, baselineFile }, io) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, baselineFile);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const way = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder);
    const leaves = way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    if (leaves || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`'${name}' lies outside the workspace or is a link: nothing is written there`);
    return { path, name };
}
function said({ at, message, hint }) {
    return `${at.file}:${at.start.line}: ${message.en}${hint ? ` (${hint.en})` : ""}`;
}
/** Entries that still meet a finding, and those of rules that were not judged. */
function pruned(args, { input }, name, report) {
    const other = ["approved-by", "reason", "expires"].find((flag) => args.flags[flag] !== undefined);
    if (other)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`--prune changes nothing but the entries: leave out --${other}`);
    if (!input.baseline) {
        const broken = input.problems.find((one) => one.at.file === name);
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(broken ? `--prune: mend first ${said(broken)}` : `--prune: there is no baseline '${name}'`);
    }
    const keyOf = (one) => `${one.rule} ${one.entity} ${one.fingerprint}`;
    const found = new Set(report.findings.map(entryOf).map(keyOf));
    const judged = new Set(report.rules.map((rule) => rule.id));
    const { data } = input.baseline;
    return { ...data, findings: data.findings.filter((one) => found.has(keyOf(one)) || !judged.has(one.rule)) };
}
function accepted(args, { input }, report) {
    const { "approved-by": by, reason, expires } = args.flags;
    if (typeof by !== "string" || typeof reason !== "string")
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e("--approved-by and --reason say who accepts the findings, and why");
    const latest = (0,_cel_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .shiftDate */ .n6)(input.asOf, `P${input.settings.waiver_max_days}D`, 1);
    const until = typeof expires === "string" ? expires : latest;
    if (!(0,_cel_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(until))
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`--expires: '${until}' is not a calendar date, for example 2027-03-31`);
    if (until > latest || until < input.asOf)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`--expires: '${until}' must lie between ${input.asOf} and ${latest} (\`waiver_max_days\`)`);
    return {
        version: 1,
        approved_by: by,
        approved_on: input.asOf,
        expires: until,
        reason,
        findings: report.findings.filter((one) => isAccepted(one, report)).map(entryOf),
    };
}
const RISING = ["note", "warning", "error"];
/** Unmet duties, and what cannot be decided where that fails the run. */
function isAccepted(finding, { gate }) {
    if (finding.state === "waived" || finding.upcoming)
        return false;
    if (finding.outcome === "fail" || gate.fail_on === "never")
        return finding.outcome === "fail";
    return RISING.indexOf(gate.unknown) >= RISING.indexOf(gate.fail_on);
}
function entryOf({ rule, entity, fingerprint }) {
    return { rule, entity: `${entity.kind}/${entity.id}`, fingerprint };
}
/** Refuses a baseline that the next check would find fault with. */
function refuseUnfit(text, name, input) {
    const read = (0,_workspace_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)({ text: () => ({ text }) }, name, input.forms.baseline, "baseline");
    const baseline = read.data && read.source && { data: read.data, source: read.source };
    const found = baseline ? (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)({ ...input, baseline }).problems : read.problems;
    const unfit = found.find((one) => one.code.startsWith("baseline/") && !input.problems.includes(one));
    if (unfit)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`nothing was written: ${unfit.message.en}${unfit.hint ? `; ${unfit.hint.en}` : ""}`);
}
/** YAML that a person can review: one finding a line, sorted, so that a difference shows what was added. */
function textOf({ approved_by, approved_on, expires, reason, findings }) {
    const lines = findings
        .map(({ rule, entity, fingerprint }) => `  - { rule: ${word(rule)}, entity: ${entity}, fingerprint: "${fingerprint}" }`)
        .sort();
    return [
        "# Findings accepted when hegui was adopted. `hegui baseline` writes this file, `hegui baseline --prune` shortens it.",
        "version: 1",
        `approved_by: ${quoted(approved_by)}`,
        `approved_on: ${approved_on}`,
        `expires: ${expires}`,
        `reason: ${quoted(reason)}`,
        lines.length === 0 ? "findings: []" : "findings:",
        ...lines,
        "",
    ].join("\n");
}
/** The id of a rule; one that YAML would read as a number or a truth value needs quotes. */
function word(rule) {
    return /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/.test(rule) ? rule : quoted(rule);
}
/** A text in double quotes; what cannot be seen is written as an escape. */
function quoted(text) {
    const escaped = (char) => `\\U${char.codePointAt(0).toString(16).padStart(8, "0")}`;
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/gu, escaped);
}


/***/ })

};
