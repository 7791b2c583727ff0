export const id = 8092;
export const ids = [8092];
export const modules = {

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOutdated: () => (/* binding */ runOutdated)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/rule/law.js
var rule_law = __webpack_require__(5261);
// EXTERNAL MODULE: ./.build/cel/expression.js
var cel_expression = __webpack_require__(4547);
;// CONCATENATED MODULE: ./.build/author/outdated/decided.js

/** Whether the condition of a rule reads a decision: `decided.name` or `doubtful.name` of anything. */
function isDecidedBy({ when, assert }, name) {
    return [when, assert].some((one) => readsDecision(one, name));
}
function readsDecision(expression, name) {
    if (expression[0] === "." && expression[2] === name) {
        const [, owner] = expression;
        if (owner[0] === "." && (owner[2] === "decided" || owner[2] === "doubtful"))
            return true;
    }
    return (0,cel_expression/* children */.Y)(expression).some((one) => readsDecision(one, name));
}

;// CONCATENATED MODULE: ./.build/author/outdated/law.js


/** Rules and tables of packs that are not built in and that rest on law, or on a decision, that is no longer in force. */
function outdatedLaw(own, all, law, day, place) {
    const alive = (one) => one.since <= day && (one.until === undefined || day < one.until);
    return own.flatMap((pack) => [
        ...pack.rules
            .filter((rule) => rule.status !== "retired" && alive(rule))
            .flatMap((rule) => [
            ...citations(rule.law, law, day, (path) => place(fileOf(rule), path)),
            ...decisions(rule, all, day, place),
        ]),
        ...pack.decisions
            .filter(alive)
            .flatMap((table) => table.rows.flatMap((row, index) => citations(row.law, law, day, (path) => place(fileOf(table), ["rows", index, ...path])))),
    ]);
}
function fileOf({ handbook, id }) {
    return handbook?.file ?? id;
}
function citations(cited, law, day, place) {
    return cited.flatMap((one, index) => {
        const until = law.instruments[one.instrument]?.until;
        if (until === undefined || day < until)
            return [];
        // A rule may cite a law before and after it was renumbered.
        if (cited.some(({ instrument }) => law.instruments[instrument]?.effective === until))
            return [];
        const name = (0,rule_law/* cite */.Y0)(law, one);
        return [
            {
                code: "law-ended",
                message: {
                    en: `${name.en} has not been in force since ${until}`,
                    zh: `${name.zh}自 ${until} 起不再有效`,
                },
                hint: {
                    en: "cite what came after it too, or give the rule its last day with `until`",
                    zh: "请同时引用后续规定，或者以 `until` 写明规则的失效日期",
                },
                at: place(["law", index, "article"]),
            },
        ];
    });
}
function decisions(rule, all, day, place) {
    const tables = all.flatMap((pack) => pack.decisions);
    const names = [...new Set(tables.map((one) => one.decides))].sort();
    return names.flatMap((name) => {
        const own = tables.filter((one) => one.decides === name);
        const ends = own.map((one) => one.until ?? "9999-12-31").sort();
        const last = ends.at(-1);
        if (last > day || !isDecidedBy(rule, name))
            return [];
        return [
            {
                code: "decision-ended",
                message: {
                    en: `the rule '${rule.id}' reads the decision '${name}', which ended on ${last}`,
                    zh: `规则“${rule.id}”读取的决策“${name}”已于 ${last} 失效`,
                },
                hint: {
                    en: "the rule cannot be decided any more: read what came after it",
                    zh: "该规则已无法判定：请改读后续决策",
                },
                at: place(fileOf(rule), [isDecidedBy({ ...rule, assert: ["lit", true] }, name) ? "when" : "assert"]),
            },
        ];
    });
}

// EXTERNAL MODULE: ./.build/rule/rule.js
var rule_rule = __webpack_require__(3155);
;// CONCATENATED MODULE: ./.build/author/outdated/names.js

/** Places that name a rule by an earlier id, or one that is retired or ended. Unknown names are problems of a check. */
function outdatedNames(named, rules, day) {
    return named.flatMap(({ rule: name, at }) => {
        const rule = (0,rule_rule/* ruleNamed */.QZ)(rules, name);
        if (!rule)
            return [];
        const { id } = rule;
        if (rule.status === "retired")
            return [
                {
                    code: "rule-retired",
                    message: { en: `the rule '${name}' is retired`, zh: `规则“${name}”已停用` },
                    hint: { en: "take it out: the rule finds nothing any more", zh: "请删除：该规则不再产生发现" },
                    at,
                },
            ];
        if (rule.until !== undefined && rule.until <= day)
            return [
                {
                    code: "rule-ended",
                    message: { en: `the rule '${name}' ended on ${rule.until}`, zh: `规则“${name}”已于 ${rule.until} 失效` },
                    hint: {
                        en: "take it out, or name the rule that came after it",
                        zh: "请删除，或者改为取代它的规则",
                    },
                    at,
                },
            ];
        if (id === name)
            return [];
        return [
            {
                code: "rule-renamed",
                message: { en: `the rule '${name}' is called '${id}' now`, zh: `规则“${name}”现名“${id}”` },
                hint: { en: `write '${id}'`, zh: `请改为“${id}”` },
                at,
            },
        ];
    });
}

// EXTERNAL MODULE: ./.build/finding/approver.js
var approver = __webpack_require__(5291);
;// CONCATENATED MODULE: ./.build/author/outdated/versions.js

/** Days after which the built-in law should be read again. */
const FRESH = 180;
/** How old the built-in law is on a day. */
function lawAge(read, day) {
    const days = (0,approver/* daysBetween */.YM)(read, day);
    if (days <= FRESH)
        return { days, outdated: [] };
    return {
        days,
        outdated: [
            {
                code: "law-read",
                message: {
                    en: `the built-in law was read on ${read}, ${days} days ago`,
                    zh: `内置法律的核对日期为 ${read}，距今 ${days} 天`,
                },
                hint: { en: "look for a newer version of hegui", zh: "请查看 hegui 是否有新版本" },
            },
        ],
    };
}
// What npm prints: versions without spaces, or nothing a shell would read twice.
const VERSION = /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/;
/** Newer versions of hegui and of installed packs, from what `npm outdated --json` printed; undefined when it printed something else. */
function newerVersions(text, packages) {
    const printed = parsed(text);
    if (!printed)
        return undefined;
    return Object.entries(printed).flatMap(([name, one]) => {
        const { current, latest } = (Array.isArray(one) ? one[0] : one) ?? {};
        if (name !== "hegui" && !packages.includes(name))
            return [];
        if (!isVersion(latest) || current === latest)
            return [];
        const from = isVersion(current) ? current : undefined;
        const side = name === "hegui" ? "node_modules/hegui" : name;
        const run = `npm install --prefix next ${name}@${latest} && hegui diff packs ${side} next/node_modules/${name}`;
        return [
            {
                code: "newer-version",
                message: {
                    en: `${name} ${latest} is there${from ? `, and ${from} is installed` : ""}`,
                    zh: `${name} 已有 ${latest}${from ? `，已安装 ${from}` : ""}`,
                },
                hint: { en: `see what changes in law: ${run}`, zh: `查看规则变化：${run}` },
            },
        ];
    });
}
function isVersion(value) {
    return typeof value === "string" && VERSION.test(value);
}
function parsed(text) {
    // npm prints nothing when nothing is outdated.
    if (text.trim() === "")
        return {};
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/example.js
var example = __webpack_require__(3772);
// EXTERNAL MODULE: ./.build/source/read.js
var read = __webpack_require__(2656);
// EXTERNAL MODULE: ./.build/source/source.js + 7 modules
var source_source = __webpack_require__(1366);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/workspace/policies.js
var policies = __webpack_require__(8280);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/problems.js
var problems = __webpack_require__(1823);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var check = __webpack_require__(5138);
// EXTERNAL MODULE: ./.build/workspace/policy.js + 1 modules
var policy = __webpack_require__(5740);
// EXTERNAL MODULE: ./.build/workspace/settings.js
var settings = __webpack_require__(3291);
;// CONCATENATED MODULE: ./.build/cli/commands/comments.js


/** Rules that comments in code name with `hegui-ignore`; nothing of the code is parsed. */
async function codeComments({ root, scan, place }) {
    // The scan is loaded only where its files are looked for.
    const { discoverCode } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2588)]).then(__webpack_require__.bind(__webpack_require__, 2588));
    const { readCode } = await __webpack_require__.e(/* import() */ 3608).then(__webpack_require__.bind(__webpack_require__, 3608));
    const { ignoresOf } = await __webpack_require__.e(/* import() */ 802).then(__webpack_require__.bind(__webpack_require__, 802));
    const { isReadable } = await __webpack_require__.e(/* import() */ 5992).then(__webpack_require__.bind(__webpack_require__, 5992));
    const { files } = discoverCode(root, {
        include: scan.include ?? [],
        exclude: [...(scan.exclude ?? []), ...settings/* MANIFESTS */.V4, settings/* CONFIG_FILE */.g2, policy/* BASELINE_FILE */.tu],
        tests: scan.tests ?? false,
        wanted: isReadable,
    });
    return files.flatMap(({ file }) => {
        const { text } = readCode(root, file);
        return text === undefined ? [] : ignoresOf(place(file), text).map(({ rule, at }) => ({ rule, at }));
    });
}

;// CONCATENATED MODULE: ./.build/cli/commands/outdated.js















/** Lists what the workspace of the current folder is behind with. */
async function runOutdated(args, io) {
    if (args.words.length > 0)
        throw new failure/* UsageError */.e("it looks at the current workspace: name nothing");
    const workspace = await (0,check/* workspaceOf */.B3)(args, io);
    const lang = (0,common/* langOf */.Ex)(args, io, workspace.lang);
    const broken = workspace.input.problems.filter(isBroken);
    if (broken.length > 0) {
        io.err((0,problems/* problemLines */.p)(broken, lang));
        return 2;
    }
    const { packs, asOf, law } = workspace.input;
    const rules = [...packs, ...(0,policies/* builtinPolicies */.W1)().packs].flatMap((pack) => pack.rules);
    const own = packs.filter((pack) => workspace.packs.folders[pack.id] !== undefined);
    const age = lawAge(example/* EXAMPLE_DATE */.Gp, asOf);
    const found = [
        ...outdatedNames([...namesIn(workspace), ...(await codeComments(workspace))], rules, asOf),
        ...outdatedLaw(own, packs, law, asOf, placeIn(workspace)),
        ...workspace.input.problems.flatMap(told),
        ...age.outdated,
        ...(typeof args.flags.npm === "string" ? newer(args.flags.npm, workspace, io) : []),
    ];
    if (args.flags.format === "json")
        io.out(`${JSON.stringify({ as_of: asOf, law_read: example/* EXAMPLE_DATE */.Gp, days: age.days, outdated: found }, undefined, 2)}\n`);
    else
        io.out((0,common/* safeLines */.Bv)(shown(found, age.days, lang)));
    return found.length > 0 ? 1 : 0;
}
/** Problems that are what this command is about, as it tells them. */
const TOLD = { "policy/requires": "requires", "lock/changed": "lock" };
function isBroken({ code }) {
    return /^(?:policy|config|lock|baseline)\//.test(code) && !Object.hasOwn(TOLD, code);
}
function told({ code, message, hint, at }) {
    const kind = TOLD[code];
    return kind ? [{ code: kind, message, hint: hint ?? REQUIRES, at }] : [];
}
const REQUIRES = {
    en: "install a version of hegui or of the pack that fits",
    zh: "请安装相符的 hegui 版本或者规则包版本",
};
/** Places of the workspace that name rules: configuration, its own packs, waivers and the baseline. */
function namesIn(workspace) {
    const { input, source, place } = workspace;
    const moved = (at) => ({ ...at, file: place(at.file) });
    const config = source?.documents[0]?.value?.levels ?? {};
    const levels = Object.keys(config).map((rule) => ({ rule, at: moved((0,source_source/* locate */.x5)(source, 0, ["levels", rule], "key")) }));
    const waivers = (0,examine/* readManifests */.PX)(input).valid.flatMap(({ source: file, document }) => {
        const { waivers: all = [] } = file.documents[document].value;
        return all.map(({ rule }, index) => ({ rule, at: (0,source_source/* locate */.x5)(file, document, ["waivers", index, "rule"], "value") }));
    });
    const { baseline } = input;
    const known = (baseline?.data.findings ?? []).map(({ rule }, index) => ({
        rule,
        at: (0,source_source/* locate */.x5)(baseline.source, 0, ["findings", index, "rule"], "value"),
    }));
    const decided = headsOf(workspace).flatMap(levelsOfHead);
    return [...levels, ...decided.map(({ rule, at }) => ({ rule, at: moved(at) })), ...waivers, ...known];
}
function headsOf({ packs, policyRoot }) {
    const store = (0,read/* folderStore */.s4)(policyRoot);
    return Object.values(packs.folders).flatMap((folder) => {
        const file = folder === "" || folder === "." ? "pack.yaml" : `${folder}/pack.yaml`;
        const { text } = store.text(file);
        return text === undefined ? [] : [(0,source_source/* parseSource */.PJ)(file, text)];
    });
}
function levelsOfHead({ source }) {
    const { levels = {} } = (source.documents[0]?.value ?? {});
    return Object.keys(levels).map((rule) => ({ rule, at: (0,source_source/* locate */.x5)(source, 0, ["levels", rule], "key") }));
}
/** Places in files of packs; the first line of those that lie outside the workspace. */
function placeIn({ policyRoot, place }) {
    const store = (0,read/* folderStore */.s4)(policyRoot);
    const start = { line: 1, column: 1 };
    return (file, path) => {
        const { text } = store.text(file);
        const at = text === undefined ? undefined : (0,source_source/* locate */.x5)((0,source_source/* parseSource */.PJ)(file, text).source, 0, path, "value");
        return { ...(at ?? { start, end: start }), file: place(file) };
    };
}
function newer(file, { packs }, io) {
    const found = newerVersions(textOf(file, io), Object.values(packs.folders));
    if (!found)
        throw new failure/* UsageError */.e(`--npm: '${file}' holds no output of \`npm outdated --json\``);
    return found;
}
function textOf(file, io) {
    try {
        return (0,external_node_fs_.readFileSync)(file === "-" ? 0 : (0,external_node_path_.resolve)(io.cwd, file), "utf8");
    }
    catch {
        throw new failure/* UsageError */.e(`--npm: '${file}' cannot be read`);
    }
}
function shown(found, days, lang) {
    const words = WORDS[lang];
    const lines = found.flatMap(({ message, hint, at }) => [
        `${at ? `${at.file}:${at.start.line}:${at.start.column}  ` : ""}${message[lang]}`,
        `    ${hint[lang]}`,
    ]);
    return `${[...lines, ...(lines.length > 0 ? [""] : []), words.law(days), words.total(found.length)].join("\n")}\n`;
}
const WORDS = {
    en: {
        law: (days) => `The built-in law was read up to ${example/* EXAMPLE_DATE */.Gp}${days > 0 ? `, ${days} ${days === 1 ? "day" : "days"} ago` : ""}.`,
        total: (count) => (count === 0 ? "Nothing is outdated." : `${count} outdated.`),
    },
    zh: {
        law: (days) => `内置法律核对至 ${example/* EXAMPLE_DATE */.Gp}${days > 0 ? `，距今 ${days} 天` : ""}。`,
        total: (count) => (count === 0 ? "没有过期内容。" : `${count} 项已过期。`),
    },
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


/***/ }),

/***/ 3772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ exampleModel),
/* harmony export */   Gp: () => (/* binding */ EXAMPLE_DATE),
/* harmony export */   iF: () => (/* binding */ isOfExample),
/* harmony export */   qq: () => (/* binding */ testPack)
/* harmony export */ });
/* harmony import */ var _cel_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7332);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(292);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8467);
/* harmony import */ var _finding_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5703);
/* harmony import */ var _rule_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5756);
/* harmony import */ var _rule_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3958);






/** Judged date of examples that name none: the day up to which the law was read. */
const EXAMPLE_DATE = "2026-11-21";
const FILE = "example.hegui.yaml";
const SETTINGS = {
    levels: {},
    profile: "full",
    drafts: true,
    fail_on: "error",
    unknown: "warning",
    horizon_days: 0,
    waiver_max_days: 366,
    waiver_warn_days: 30,
    approvers: undefined,
    known: false,
};
/**
 * Runs every example of a pack's rules and decisions; the examples are the tests.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { builtinHandbook, builtinPolicies, testPack, withHandbook } from "hegui";
 *
 * const policies = builtinPolicies();
 * const packs = withHandbook(policies.packs, builtinHandbook());
 * const drift = packs.find((pack) => pack.id === "drift");
 * assert.deepEqual(drift && testPack(drift, { ...policies, packs }), []);
 * ```
 */
function testPack(pack, policies) {
    const rules = pack.rules.flatMap((rule) => (rule.handbook?.examples ?? []).flatMap((_, index) => testRule(rule, index, pack, policies)));
    const decisions = pack.decisions.flatMap((decision) => (decision.handbook?.examples ?? []).flatMap((_, index) => testDecision(decision, index, pack, policies)));
    return [...rules, ...decisions];
}
/** Runs one example of a rule alone: marked lines must be found, unmarked ones silent. */
function testRule(rule, index, pack, policies) {
    const example = rule.handbook.examples[index];
    const alone = policies.packs.map((one) => ({ ...one, rules: [] }));
    const packs = [...alone, { ...pack, id: `${pack.id} under test`, rules: [rule], decisions: [], facts: [] }];
    const input = inputOf(example, pack, policies, packs);
    const report = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ ...input, asOf: example.as_of ?? laterOf(rule.since) });
    const seen = report.findings.map(({ at, entity, outcome }) => ({
        line: lineIn(at, input, entity),
        outcome,
        entity: `${entity.kind}/${entity.id}`,
        ...(at.file === FILE && { at }),
    }));
    return compare("rule", rule, index, pack, seen, report.problems);
}
/** Runs one example of a table: each marked entity must come to the marked outcome. */
function testDecision(decision, index, pack, policies) {
    const example = decision.handbook.examples[index];
    const { model, sources, problems } = exampleModel(example, decision.since, pack, policies);
    const seen = model.all(decision.on).flatMap((entity) => {
        if (!isOfExample(entity))
            return [];
        const at = (0,_finding_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(sources, entity, []);
        return outcomesIn(decision, entity).map((outcome) => ({
            line: at.start.line,
            outcome,
            entity: entity.label,
            at,
        }));
    });
    return compare("decision", decision, index, pack, seen, problems);
}
/** What a table decides about an entity; of a table that collects, each outcome, with `?` while it is open. */
function outcomesIn(decision, entity) {
    const decided = entity.get("decided").get(decision.decides);
    if (!decision.collect)
        return [(0,_cel_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnknown */ .t8)(decided) ? "unknown" : String(decided)];
    return (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomesOf */ .RK)(decision).flatMap((outcome) => {
        const value = decided.get((0,_rule_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeKey */ ._3)(outcome));
        return (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnknown */ .t8)(value) ? [`${outcome}?`] : value ? [outcome] : [];
    });
}
/** The linked model of an example, on its judged date. */
function exampleModel(example, since, pack, policies) {
    const input = { ...inputOf(example, pack, policies, policies.packs), asOf: example.as_of ?? laterOf(since) };
    const read = (0,_examine_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifests */ .PX)(input);
    const sources = new Map(read.sources.map((source) => [source.file, source]));
    return { ...(0,_examine_js__WEBPACK_IMPORTED_MODULE_1__/* .buildModel */ .yK)(input, read.valid), sources, problems: read.problems };
}
/** Declared in the example itself and not in a fixture that it reads along. */
function isOfExample({ from }) {
    return from.file === FILE;
}
function laterOf(since) {
    return since > EXAMPLE_DATE ? since : EXAMPLE_DATE;
}
function inputOf(example, pack, policies, packs) {
    const fixtures = example.using.map((name) => ({
        file: `${name}.fixture.yaml`,
        text: versioned(pack.fixtures[name] ?? ""),
    }));
    const documents = new Map(Object.entries(example.documents ?? {}));
    return {
        ...policies,
        packs,
        files: [{ file: FILE, text: versioned(example.given) }, ...fixtures],
        problems: [],
        settings: SETTINGS,
        documentHash: () => "0".repeat(64),
        documentText: (path) => documents.get(path),
    };
}
function versioned(text) {
    return /^version:/m.test(text) ? text : `${text.replace(/\s+$/, "")}\nversion: 1\n`;
}
/** The line in the example; a finding in a fixture counts at the line of its entity, if the example declares it. */
function lineIn(at, input, entity) {
    if (at.file === FILE)
        return at.start.line;
    return lineOfId(input.files[0].text, entity.id) ?? at.file;
}
function lineOfId(text, id) {
    const index = text.split("\n").findIndex((line) => new RegExp(`\\bid: ["']?${id}(?![\\w.-])`).test(line));
    return index < 0 ? undefined : index + 1;
}
function compare(kind, { id, handbook }, index, pack, seen, faults) {
    const { name, given } = handbook.examples[index];
    const marks = marksOf(given);
    const lines = missedLines(marks, seen);
    if (lines.length === 0 && faults.length === 0)
        return [];
    const shown = (one) => `${one.line}: ${one.outcome}`;
    const [expected, found] = [marks.map(shown), seen.map(shown)];
    const problems = faults.map(({ at, message }) => `${at.file}:${at.start.line} ${message.en}`);
    const { file } = handbook;
    return [{ pack: pack.id, kind, id, file, example: name, index, expected, found, lines, problems, faults }];
}
/** The outcomes that comments of an example expect on their lines. */
function marksOf(given) {
    return given.split("\n").flatMap((text, index) => {
        const marks = /# expect: (.+?)\s*$/.exec(text)?.[1]?.split(/,\s*/) ?? [];
        return marks.map((outcome) => ({ line: index + 1, outcome }));
    });
}
/** Lines on which not every mark was found, or more than the marks, in the order of the file. */
function missedLines(marks, seen) {
    const lines = [...new Set([...marks, ...seen].map((one) => one.line))];
    return lines
        .map((line) => {
        const found = seen.filter((one) => one.line === line);
        const at = found.find((one) => one.at)?.at;
        return {
            line,
            expected: marks.filter((one) => one.line === line).map((one) => one.outcome),
            found: found.map((one) => one.outcome),
            entities: [...new Set(found.map((one) => one.entity))],
            ...(at && { at }),
        };
    })
        .filter(({ expected, found }) => [...expected].sort().join("\n") !== [...found].sort().join("\n"))
        .sort((a, b) => Number(a.line) - Number(b.line) || (String(a.line) < String(b.line) ? -1 : 1));
}


/***/ })

};
