export const id = 9892;
export const ids = [9892];
export const modules = {

/***/ 9892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/evidence/configuration.js
var evidence_configuration = __webpack_require__(1684);
// EXTERNAL MODULE: ./.build/evidence/make.js + 2 modules
var make = __webpack_require__(4979);
// EXTERNAL MODULE: ./.build/evidence/statement.js
var evidence_statement = __webpack_require__(2027);
;// CONCATENATED MODULE: ./.build/evidence/compare.js



/** Compares what a statement says with one that was made now; files that no check reads are in neither. */
function compareStatements(said, now) {
    return [
        ...paired(said.subject, now.subject, subjectAbout),
        ...paired(parts(said), parts(now), partAbout),
        ...outcomes(said, now),
    ];
}
/** Files have been compared as subjects. */
function parts(statement) {
    const files = new Set(statement.subject.map((one) => one.name));
    return (0,evidence_statement/* configurationOf */.QV)(statement).filter((one) => !files.has(one.name));
}
function paired(said, now, aboutOf) {
    const before = new Map(said.map((one) => [one.name, one]));
    const after = new Map(now.map((one) => [one.name, one]));
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((name) => {
        const [then, found] = [before.get(name), after.get(name)];
        const about = aboutOf((then ?? found));
        if (about === "commit")
            return [];
        const values = { ...(then && { said: shownOf(then) }), ...(found && { found: shownOf(found) }) };
        const state = !found ? "missing" : !then ? "added" : isEqual(then, found) ? "same" : "changed";
        return [{ about, name, state, ...(state === "same" ? {} : values) }];
    });
}
function subjectAbout(one) {
    if (isCommit(one))
        return "commit";
    return one.name === make/* REPORT_SUBJECT */.mO ? "report" : "file";
}
const PART_ABOUT = new Map([
    [evidence_configuration/* PARTS */.d.tool, "tool"],
    [evidence_configuration/* PARTS */.d.law, "law"],
    [evidence_configuration/* PARTS */.d.settings, "settings"],
    [evidence_configuration/* PARTS */.d.waivers, "waivers"],
]);
function partAbout({ name }) {
    return PART_ABOUT.get(name) ?? (name.startsWith("pack/") ? "pack" : "other");
}
/** The digest, and for packs and tool the version before it. */
function shownOf({ uri, digest, annotations }) {
    const version = annotations?.hegui?.version;
    return [
        ...(typeof version === "string" ? [version] : uri ? [uri] : []),
        ...(digest?.sha256 ? [digest.sha256] : []),
    ].join(" ");
}
function isEqual(a, b) {
    return (a.uri === b.uri &&
        a.digest?.sha256 === b.digest?.sha256 &&
        stable(a.annotations?.hegui) === stable(b.annotations?.hegui));
}
/** What is noted beside a digest is part of what was said; the order of its keys is not. */
function stable(value) {
    if (Array.isArray(value))
        return `[${value.map(stable).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value) ?? "";
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${stable(one)}`).join(",")}}`;
}
function outcomes(said, now) {
    if (isTest(said) && isTest(now)) {
        const [then, found] = [said.predicate, now.predicate];
        return [value("result", then.result, found.result), ...moved(tests(then), tests(found))];
    }
    if (isTest(said) || isTest(now))
        return [value("predicateType", said.predicateType, now.predicateType)];
    const [then, found] = [said.predicate, now.predicate];
    return [
        value("verifier", then.verifier.id, found.verifier.id),
        ...moved(properties(then.properties), properties(found.properties)),
    ];
}
function value(name, said, found) {
    return said === found
        ? { about: "outcome", name, state: "same", found }
        : { about: "outcome", name, state: "changed", said, found };
}
function isTest(statement) {
    return statement.predicateType === evidence_statement/* PREDICATES */.Jt["test-result"];
}
function tests({ passedTests, warnedTests, failedTests }) {
    return listed([
        ...passedTests.map((name) => [name, "passed"]),
        ...warnedTests.map((name) => [name, "warned"]),
        ...failedTests.map((name) => [name, "failed"]),
    ]);
}
function properties(names) {
    return listed(names.map((name) => [name, "holds"]));
}
/** A name that stands in two lists, or twice in one, is in both. */
function listed(all) {
    const lists = new Map();
    for (const [name, list] of all)
        lists.set(name, lists.has(name) ? `${lists.get(name)}, ${list}` : list);
    return lists;
}
/** Only what came out otherwise, each on its own. */
function moved(said, now) {
    const names = [...new Set([...said.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => {
        const [then, found] = [said.get(name), now.get(name)];
        if (then === found)
            return [];
        const state = !found ? "missing" : !then ? "added" : "changed";
        return [{ about: "outcome", name, state, ...(then && { said: then }), ...(found && { found }) }];
    });
}
/** The commit that a statement names, where it names one. */
function commitOf({ subject }) {
    return subject.find(isCommit)?.digest.gitCommit;
}
function isCommit({ name, digest }) {
    return name === make/* COMMIT_SUBJECT */.t5 && digest?.gitCommit !== undefined && digest.sha256 === undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.build/cel/functions.js + 1 modules
var functions = __webpack_require__(9543);
;// CONCATENATED MODULE: ./.build/evidence/read.js




const MOST_SUBJECTS = 20_000;
const MOST_TESTS = 20_000;
/** A path below the folder: no way out, no root, no drive. */
const Way = schemas/* string */.YjP()
    .min(1)
    .max(4_096)
    .refine((name) => isInside(name), "must be a path below the folder, without `..`");
function isInside(name) {
    return !/^[/\\]|^[A-Za-z]:/.test(name) && !name.split(/[/\\]/).includes("..");
}
const Sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, "64 × [0-9a-f]");
const Commit = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "40 or 64 × [0-9a-f]");
// What is not known is ignored, as the specification asks; what is known must be right.
const Digest = schemas/* looseObject */._H3({ sha256: Sha256.optional(), gitCommit: Commit.optional() })
    .refine((one) => one.sha256 !== undefined || one.gitCommit !== undefined, "needs `sha256` or `gitCommit`");
const SubjectForm = schemas/* looseObject */._H3({ name: Way, digest: Digest });
const DescriptorForm = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1).max(4_096),
    uri: schemas/* string */.YjP().max(4_096).optional(),
    digest: Digest.optional(),
    annotations: schemas/* looseObject */._H3({ hegui: schemas/* looseObject */._H3({}).optional() }).optional(),
});
const Names = schemas/* array */.YOg(schemas/* string */.YjP().max(400)).max(MOST_TESTS);
const Configuration = schemas/* array */.YOg(DescriptorForm).max(MOST_SUBJECTS);
const Subjects = schemas/* array */.YOg(SubjectForm)
    .min(1)
    .max(MOST_SUBJECTS)
    .refine((all) => new Set(all.map((one) => one.name)).size === all.length, "two subjects have the same name");
const StatementForm = schemas/* discriminatedUnion */.gMt("predicateType", [
    schemas/* looseObject */._H3({
        _type: schemas/* literal */.euz(evidence_statement/* STATEMENT */.UM),
        subject: Subjects,
        predicateType: schemas/* literal */.euz(evidence_statement/* PREDICATES */.Jt["test-result"]),
        predicate: schemas/* looseObject */._H3({
            result: schemas/* enum */.k5n(["PASSED", "WARNED", "FAILED"]),
            configuration: Configuration,
            passedTests: Names.default([]),
            warnedTests: Names.default([]),
            failedTests: Names.default([]),
        }),
    }),
    schemas/* looseObject */._H3({
        _type: schemas/* literal */.euz(evidence_statement/* STATEMENT */.UM),
        subject: Subjects,
        predicateType: schemas/* literal */.euz(evidence_statement/* PREDICATES */.Jt.svr),
        predicate: schemas/* looseObject */._H3({
            verifier: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().max(4_096), policies: Configuration }),
            timeCreated: iso/* datetime */.w$(),
            properties: Names,
        }),
    }),
]);
const AskedForm = schemas/* looseObject */._H3({
    as_of: schemas/* string */.YjP().refine(functions/* isDate */.$P, "must be a calendar date"),
    paths: schemas/* array */.YOg(Way).max(1_000),
    packs: schemas/* array */.YOg(Way).max(1_000),
    config: Way.optional(),
    code: schemas/* boolean */.zMY(),
});
/** Reads what somebody says is a statement of `hegui report evidence`; nothing in it is trusted. */
function readStatement(value) {
    if (isEnvelope(value))
        return { wrong: ENVELOPE };
    const parsed = StatementForm.safeParse(value);
    if (!parsed.success)
        return { wrong: firstIssue(parsed.error) };
    const statement = parsed.data;
    const configuration = (0,evidence_statement/* configurationOf */.QV)(statement);
    const names = configuration.map((one) => one.name);
    if (new Set(names).size < names.length)
        return { wrong: "two parts of the configuration have the same name" };
    if (!names.includes(evidence_configuration/* PARTS */.d.tool))
        return { wrong: FOREIGN };
    const settings = configuration.find((one) => one.name === evidence_configuration/* PARTS */.d.settings);
    const asked = AskedForm.safeParse(saidOf(settings));
    if (!asked.success)
        return { wrong: `${FOREIGN} (${evidence_configuration/* PARTS */.d.settings}: ${firstIssue(asked.error)})` };
    const { as_of, paths, packs, config, code } = asked.data;
    return { statement, asked: { as_of, paths, packs, ...(config !== undefined && { config }), code } };
}
function saidOf(one) {
    return one?.annotations?.hegui;
}
function isEnvelope(value) {
    return typeof value === "object" && value !== null && ("dsseEnvelope" in value || "payloadType" in value);
}
function firstIssue({ issues }) {
    const { path, message } = issues[0];
    return path.length > 0 ? `${path.join(".")}: ${message}` : message;
}
const FOREIGN = "it is no statement that `hegui report evidence` wrote";
const ENVELOPE = "it is a signed envelope; verify its signature first, then take the statement out of it: jq -r '(.dsseEnvelope // .).payload | @base64d' <file>";

// EXTERNAL MODULE: ./.build/evidence/covered.js
var covered = __webpack_require__(4532);
;// CONCATENATED MODULE: ./.build/evidence/verify.js



/** Compares a statement with the files below a folder and with the check that was run again on them. */
function verify(start, said, asOf, again) {
    const checks = "statement" in again ? compared(start, said, again) : unrunnable(start, said, again.why);
    return {
        schema: "hegui-verification-v1",
        as_of: asOf,
        predicateType: said.predicateType,
        same: checks.every((one) => one.state === "same"),
        checks,
    };
}
function compared(start, said, { statement, uncommitted }) {
    const read = new Set(statement.subject.map((one) => one.name));
    // What no check reads, such as a saved report, is only compared byte by byte.
    const others = filesOf(said).flatMap((one) => (read.has(one.name) ? [] : ((0,covered/* subjectOf */.et)(start, one.name) ?? [])));
    const now = { ...statement, subject: [...statement.subject, ...others] };
    return [...compareStatements(said, now), ...commitCheck(said, statement, uncommitted)];
}
function commitCheck(said, now, uncommitted) {
    const [then, found] = [commitOf(said), commitOf(now)];
    if (then === undefined)
        return [];
    if (then === found)
        return [{ about: "commit", name: make/* COMMIT_SUBJECT */.t5, state: "same" }];
    const one = { about: "commit", name: make/* COMMIT_SUBJECT */.t5, said: then };
    if (!uncommitted)
        return [{ ...one, state: "changed", ...(found !== undefined && { found }) }];
    return [{ ...one, state: uncommitted.differs ? "changed" : "unchecked", why: uncommitted.why }];
}
/** Digests can be compared even where the check cannot be run. */
function unrunnable(start, said, why) {
    return [
        ...filesOf(said).map((one) => {
            const found = (0,covered/* subjectOf */.et)(start, one.name)?.digest.sha256;
            const { sha256 } = one.digest;
            if (found === sha256)
                return { about: "file", name: one.name, state: "same" };
            const values = { ...(sha256 !== undefined && { said: sha256 }), ...(found !== undefined && { found }) };
            return { about: "file", name: one.name, state: found === undefined ? "missing" : "changed", ...values };
        }),
        { about: "outcome", name: "check", state: "unchecked", why },
    ];
}
function filesOf({ subject }) {
    return subject.filter((one) => one.name !== make/* REPORT_SUBJECT */.mO && one.name !== make/* COMMIT_SUBJECT */.t5);
}

// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(6675);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/saved-report.js
var saved_report = __webpack_require__(5347);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var check = __webpack_require__(5138);
// EXTERNAL MODULE: ./.build/cli/commands/evidence.js
var evidence = __webpack_require__(9765);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
;// CONCATENATED MODULE: ./.build/cli/commands/verify-text.js

const WORDS = {
    en: {
        states: {
            same: "same",
            changed: "changed",
            missing: "missing",
            added: "not covered",
            unchecked: "cannot be told",
        },
        abouts: {
            file: "file",
            report: "report",
            commit: "commit",
            tool: "hegui",
            law: "law",
            settings: "settings",
            pack: "pack",
            waivers: "waivers",
            other: "part",
            outcome: "outcome",
        },
        said: "statement",
        found: "found",
        nothing: "(none)",
        same: (count, day) => `All ${count} are as the statement says, judged by ${day}.`,
        differs: (count, of, day) => `Not as the statement says: ${count} of ${of}, judged by ${day}.`,
        signature: "Who made the statement is not checked here: the tool that signed it verifies its signature. It says which rules the declarations met, and nothing of what systems do.",
    },
    zh: {
        states: { same: "一致", changed: "已变更", missing: "缺失", added: "未涵盖", unchecked: "无法核验" },
        abouts: {
            file: "文件",
            report: "报告",
            commit: "提交",
            tool: "hegui",
            law: "法规",
            settings: "设置",
            pack: "规则包",
            waivers: "豁免",
            other: "其他",
            outcome: "结果",
        },
        said: "证明所载",
        found: "核验所得",
        nothing: "（无）",
        same: (count, day) => `全部 ${count} 项均与证明文件一致，判定日期为 ${day}。`,
        differs: (count, of, day) => `共 ${of} 项，其中 ${count} 项与证明文件不一致，判定日期为 ${day}。`,
        signature: "本命令不核验证明文件由何人出具：签名由签名工具核验。证明文件仅说明清单声明的内容符合哪些规则，不对系统的实际运行作任何判断。",
    },
};
/** A verification line by line: what is the same, what is not and how, then the sum. */
function verificationText({ checks, same, as_of }, lang) {
    const words = WORDS[lang];
    const wrong = checks.filter((one) => one.state !== "same").length;
    return [
        ...checks.flatMap((one) => lines(one, lang)),
        "",
        same ? words.same(checks.length, as_of) : words.differs(wrong, checks.length, as_of),
        words.signature,
        "",
    ].join("\n");
}
function lines({ about, name, state, said, found, why }, lang) {
    const words = WORDS[lang];
    const hasValues = state === "changed" || (about === "outcome" && state !== "same");
    const values = ["said", "found"].map((key) => `    ${words[key]}: ${{ said, found }[key] ?? words.nothing}`);
    return [
        `${words.states[state]}  ${words.abouts[about]}  ${name}`,
        ...(why ? [`    ${why[lang]}`] : hasValues ? values : []),
    ].map((line) => (0,sanitise/* sanitise */.tB)(line));
}

;// CONCATENATED MODULE: ./.build/cli/commands/verify.js













/** Compares a statement with what is here; 0 only when all is the same. */
async function runVerify(args, io) {
    const [file, ...more] = args.words;
    if (file === undefined || more.length > 0)
        throw new failure/* UsageError */.e("name one statement: hegui verify <statement.json> (hegui verify --help)");
    const read = readStatement((0,saved_report/* readJson */.V)((0,external_node_path_.resolve)(io.cwd, file), file));
    if ("wrong" in read)
        throw new failure/* UsageError */.e(`'${file}' cannot be verified: ${read.wrong}`);
    const root = rootOf(args, io);
    const again = await runAgain(read.statement, read.asked, args, { ...io, cwd: root });
    const found = verify(root, read.statement, read.asked.as_of, again);
    io.out(args.flags.format === "json" ? (0,json/* jsonText */.s)(found) : textOf(found, (0,common/* langOf */.Ex)(args, io)));
    return found.same ? 0 : 1;
}
function rootOf(args, io) {
    const { root = "." } = args.flags;
    const folder = (0,external_node_path_.resolve)(io.cwd, String(root));
    if ((0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.statSync)(folder).isDirectory())
        return folder;
    throw new failure/* UsageError */.e(`--root: there is no folder '${root}'`);
}
/** Runs the check as the statement says it was run; code runs only when this command line asks for it. */
async function runAgain(said, asked, args, io) {
    const flags = {
        "as-of": asked.as_of,
        ...(asked.packs.length > 0 && { packs: asked.packs.join(",") }),
        ...(asked.config !== undefined && { config: asked.config }),
        ...(args.flags.code && { code: true }),
    };
    const again = { words: asked.paths, flags, many: {} };
    try {
        const workspace = await (0,check/* workspaceOf */.B3)(again, io);
        const [problem] = workspace.unusable ? (0,evidence.unusable)(workspace) : [];
        if (problem)
            return { why: atPlace(problem.at.file, problem.message) };
        const isSvr = said.predicateType === evidence_statement/* PREDICATES */.Jt.svr;
        return await (0,evidence.evidenceOn)(workspace, again, io, {
            start: io.cwd,
            asked: { ...asked, code: flags.code === true },
            predicate: isSvr ? "svr" : "test-result",
            time: isSvr ? said.predicate.timeCreated : "",
            others: [],
            commit: commitOf(said),
        });
    }
    catch (error) {
        if (error instanceof failure/* UsageError */.e)
            return { why: { en: error.message, zh: error.message } };
        throw error;
    }
}
function atPlace(file, message) {
    return { en: `${file}: ${message.en}`, zh: `${file}：${message.zh}` };
}
function textOf(found, lang) {
    return (0,common/* safeLines */.Bv)(verificationText(found, lang));
}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readSavedReport),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(238);


// A report of five thousand findings takes about a fifth of this.
const MOST_BYTES = 32 * 1024 * 1024;
/** Reads a JSON file that may come from a stranger; it is no larger than a saved report can be. */
function readJson(path, shown) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`there is no file '${shown}'`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`'${shown}' is larger than ${MOST_BYTES} bytes`);
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch (error) {
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`'${shown}' is not JSON (${error.message})`);
    }
}
/** Reads a report that an earlier run saved as JSON; it may come from a stranger, so size and shape are checked. */
async function readSavedReport(path, shown) {
    const value = readJson(path, shown);
    // The schemas take longer to build than a check does.
    const { ReportSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6999)]).then(__webpack_require__.bind(__webpack_require__, 6999));
    const parsed = ReportSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { path: way, message } = parsed.error.issues[0];
    const where = way.length > 0 ? `${way.join(".")}: ` : "";
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`'${shown}' is no report that this version of hegui can read: ${where}${message}`);
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
