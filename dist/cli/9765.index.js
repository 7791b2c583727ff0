export const id = 9765;
export const ids = [9765];
export const modules = {

/***/ 9765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   epochOf: () => (/* binding */ epochOf),
/* harmony export */   evidenceOn: () => (/* binding */ evidenceOn),
/* harmony export */   runEvidence: () => (/* binding */ runEvidence),
/* harmony export */   unusable: () => (/* binding */ unusable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _evidence_covered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4532);
/* harmony import */ var _evidence_make_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2027);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6722);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(238);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8280);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2638);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1823);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5138);










/** Writes an in-toto statement of the check. */
async function runEvidence(args, io) {
    const workspace = await (0,_check_js__WEBPACK_IMPORTED_MODULE_8__/* .workspaceOf */ .B3)(args, io);
    const lang = (0,_common_js__WEBPACK_IMPORTED_MODULE_6__/* .langOf */ .Ex)(args, io, workspace.lang);
    if (workspace.unusable) {
        io.err((0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .problemLines */ .p)(unusable(workspace), lang));
        return 2;
    }
    if (workspace.input.files.length === 0) {
        io.err((0,_common_js__WEBPACK_IMPORTED_MODULE_6__/* .safeLines */ .Bv)(`${WORDS[lang].nothing}\n`));
        return 4;
    }
    const start = (0,_evidence_covered_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(io.cwd, workspace.root);
    const others = (args.many.report ?? []).map((path) => otherFile(start, io.cwd, path));
    const predicate = (args.flags.predicate ?? "test-result");
    const asked = askedOf(args, io, workspace, start);
    // The judged day at midnight in UTC: eight in the morning in Shanghai.
    const time = epochOf(io) ?? `${workspace.input.asOf}T00:00:00Z`;
    const evidence = await evidenceOn(workspace, args, io, { start, asked, predicate, time, others, commit: "HEAD" });
    const text = (0,_evidence_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementText */ .t6)(evidence.statement);
    if (typeof args.flags.output === "string")
        (0,_check_js__WEBPACK_IMPORTED_MODULE_8__/* .writeOrExplain */ .MZ)(io, args.flags.output, text, args.flags.output);
    else
        io.out(text);
    io.err((0,_common_js__WEBPACK_IMPORTED_MODULE_6__/* .safeLines */ .Bv)(notes(evidence, lang, args.flags.output)));
    return 0;
}
/** Makes the evidence of a workspace that was read. */
async function evidenceOn(workspace, args, io, rest) {
    const input = await (0,_check_js__WEBPACK_IMPORTED_MODULE_8__/* .withScan */ .aQ)(workspace, args, io);
    return await (0,_evidence_make_js__WEBPACK_IMPORTED_MODULE_2__/* .makeEvidence */ .Qw)({ ...rest, workspace, input, policies: (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .builtinPolicies */ .W1)(), env: io.env });
}
/** What keeps the packs and the configuration from being used. */
function unusable({ broken, input }) {
    return broken.length > 0 ? broken : input.problems;
}
/** What the command line said, in names that hold wherever the folder lies. */
function askedOf(args, io, { root, paths, input }, start) {
    const packs = (0,_common_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(args, "packs");
    for (const one of packs)
        if (one.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(one))
            (0,_evidence_covered_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFrom */ .Ov)(start, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, one));
    const { config } = args.flags;
    return {
        as_of: input.asOf,
        paths: root === start ? paths.map((path) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(path) || ".") : [(0,_evidence_covered_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFrom */ .Ov)(start, root)],
        packs,
        ...(typeof config === "string" && { config: (0,_evidence_covered_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFrom */ .Ov)(start, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, config)) }),
        code: args.flags.code === true,
    };
}
function otherFile(start, cwd, path) {
    const name = (0,_evidence_covered_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFrom */ .Ov)(start, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    const found = (0,_evidence_covered_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(start, name);
    if (!found)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`--report: there is no file '${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))}' below this folder`);
    return found;
}
/** The time that `SOURCE_DATE_EPOCH` sets, where it is set. */
function epochOf(io) {
    const epoch = io.env.SOURCE_DATE_EPOCH;
    if (epoch === undefined || epoch === "")
        return undefined;
    if (!/^\d{1,11}$/.test(epoch))
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`SOURCE_DATE_EPOCH: '${epoch}' is not a number of seconds since 1970-01-01`);
    return new Date(Number(epoch) * 1000).toISOString().replace(".000Z", "Z");
}
function notes({ statement, uncommitted }, lang, output) {
    const words = WORDS[lang];
    const isSvr = statement.predicateType === _evidence_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATES */ .Jt.svr;
    const outcome = isSvr ? words.properties(statement.predicate.properties.length) : statement.predicate.result;
    return [
        ...(typeof output === "string"
            ? [words.wrote(output, outcome, statement.subject.length, (0,_evidence_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationOf */ .QV)(statement).length)]
            : []),
        ...(uncommitted ? [words.uncommitted(uncommitted.why)] : []),
        "",
    ].join("\n");
}
const WORDS = {
    en: {
        nothing: "hegui: no manifest was found, and of nothing there is no evidence",
        properties: (count) => `${count} ${count === 1 ? "property holds" : "properties hold"}`,
        wrote: (file, outcome, subjects, parts) => `${file}: ${outcome}; ${subjects} subjects, ${parts} parts of configuration. It says which rules these declarations met, and nothing of what systems do.`,
        uncommitted: (why) => `No commit is named: ${why.en}.`,
    },
    zh: {
        nothing: "hegui：未找到任何清单，无从出具证据",
        properties: (count) => `成立的属性 ${count} 项`,
        wrote: (file, outcome, subjects, parts) => `${file}：${outcome}；证明对象 ${subjects} 项，配置项 ${parts} 项。本文件仅说明清单声明的内容符合哪些规则，不对系统的实际运行作任何判断。`,
        uncommitted: (why) => `未写明提交：${why.zh}。`,
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

/***/ 1684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ configurationFor),
/* harmony export */   d: () => (/* binding */ PARTS)
/* harmony export */ });
/* harmony import */ var _workspace_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8041);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(556);


/** Names of the parts that every configuration has; packs and files come after. */
const PARTS = { tool: "hegui", law: "law", settings: "settings", waivers: "waivers" };
/** What a check was made with: tool, law, settings, packs, waivers and the files that say so. */
function configurationFor(report, input, workspace, asked, policies, files) {
    const { law, tables, shapes, settings } = input;
    const lock = (0,_workspace_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockOf */ .Vx)(workspace.packs, policies);
    return [
        {
            name: PARTS.tool,
            uri: `pkg:npm/hegui@${report.version}`,
            annotations: { hegui: { version: report.version } },
        },
        {
            name: PARTS.law,
            digest: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ law, tables, shapes }),
            annotations: { hegui: { as_of: report.as_of } },
        },
        {
            name: PARTS.settings,
            digest: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ settings, params: lock.params }),
            annotations: {
                hegui: {
                    ...asked,
                    profile: settings.profile,
                    drafts: settings.drafts,
                    fail_on: settings.fail_on,
                    unknown: settings.unknown,
                    known: settings.known,
                    off: Object.keys(settings.levels)
                        .filter((rule) => settings.levels[rule] === "off")
                        .sort(),
                },
            },
        },
        ...Object.entries(lock.packs).map(([id, one]) => ({
            name: `pack/${id}`,
            digest: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .fromIntegrity */ .Uj)(one.integrity),
            annotations: { hegui: { version: one.version, ...(one.from !== undefined && { from: one.from }) } },
        })),
        waivers(report),
        ...files,
    ];
}
/** Who approved what stays in the manifests: a statement may be published. */
function waivers({ waivers, baseline }) {
    const said = waivers.map(({ at: _, days_left: __, ends_soon: ___, change: ____, ...one }) => one);
    return {
        name: PARTS.waivers,
        digest: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ waivers: said, ...(baseline && { baseline }) }),
        annotations: {
            hegui: {
                waivers: waivers.map(({ id, rule, entity, expires, holds }) => ({ id, rule, entity, expires, holds })),
                ...(baseline && {
                    baseline: { expires: baseline.expires, entries: baseline.entries, met: baseline.met },
                }),
            },
        },
    };
}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   I7: () => (/* binding */ manifestSubject),
/* harmony export */   Mw: () => (/* binding */ remembering),
/* harmony export */   Ov: () => (/* binding */ nameFrom),
/* harmony export */   X5: () => (/* binding */ documentSubjects),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   wu: () => (/* binding */ policySubjects)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6722);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2656);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(238);
/* harmony import */ var _workspace_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8041);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(556);






/** The folder that all names of a statement start from: the current one, or the workspace where that lies elsewhere. */
function startOf(cwd, root) {
    return isInside((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, root)) ? cwd : root;
}
function isInside(way) {
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
/** The name of a path of the disk as a statement has it. */
function nameFrom(start, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(start, path);
    if (isInside(way))
        return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`a statement names files from the folder that it is made in, and '${way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/")}' lies outside; run it from a folder that holds both`);
}
/** An input that remembers which documents of the workspace the check read. */
function remembering(input) {
    const documents = new Set();
    const documentText = input.documentText ?? (() => undefined);
    return {
        documents,
        input: {
            ...input,
            documentHash: (path) => {
                documents.add(path);
                return input.documentHash(path);
            },
            documentText: (path) => {
                documents.add(path);
                return documentText(path);
            },
        },
    };
}
/** One file with the SHA-256 of its bytes. */
function subjectOf(start, name) {
    const hash = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_2__/* .hashDocument */ .mk)(start, name);
    return hash === undefined ? undefined : { name, digest: { sha256: hash } };
}
/** A manifest; one that is not on disk below the folder, from a package or a sparse checkout, has the digest of its text. */
function manifestSubject(start, { file, text }) {
    const found = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(start, file).text === text ? subjectOf(start, file) : undefined;
    return found ?? { name: file, digest: { sha256: (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text) } };
}
/** Configuration, lock and baseline that were read. */
function policySubjects(start, workspace, isLocked) {
    const { source, policyRoot, root, baselineFile, input } = workspace;
    const paths = [
        ...(source ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policyRoot, source.file)] : []),
        ...(isLocked ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policyRoot, _workspace_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCK_FILE */ .FI)] : []),
        ...(input.baseline ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, baselineFile)] : []),
    ];
    return paths.flatMap((path) => subjectOf(start, nameFrom(start, path)) ?? []);
}
/** Documents that were read, for those that are there. */
function documentSubjects({ root, place }, documents) {
    return [...documents].flatMap((path) => {
        const hash = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_2__/* .hashDocument */ .mk)(root, path);
        const name = place((0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path) : path));
        return hash === undefined ? [] : [{ name, digest: { sha256: hash } }];
    });
}


/***/ }),

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fromIntegrity),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _rule_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3109);


/** SHA-256 of bytes, or of a text in UTF-8, in lower-case hexadecimal. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
}
/** SHA-256 of plain data, whatever the order of its keys. */
function digestOf(value) {
    return fromIntegrity((0,_rule_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)(value));
}
/** An integrity of the lock, in the hexadecimal of in-toto. */
function fromIntegrity(integrity) {
    return { sha256: Buffer.from(integrity.replace(/^sha256-/, ""), "base64").toString("hex") };
}


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ COMMIT_SUBJECT),
  mO: () => (/* binding */ REPORT_SUBJECT),
  Qw: () => (/* binding */ makeEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/check.js + 11 modules
var check = __webpack_require__(292);
// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(6675);
// EXTERNAL MODULE: ./.build/source/glob.js + 9 modules
var glob = __webpack_require__(6722);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/workspace/settings.js
var settings = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/git/repository.js
var git_repository = __webpack_require__(7425);
// EXTERNAL MODULE: ./.build/git/tree.js
var tree = __webpack_require__(7749);
// EXTERNAL MODULE: ./.build/evidence/hash.js
var hash = __webpack_require__(556);
;// CONCATENATED MODULE: ./.build/evidence/commit.js



/** Whether a commit has exactly the covered files with the same bytes; `HEAD` where none is named. */
async function committed(place, covered, 
/** Whether a file of the commit, by name from the folder, would be read. */
wanted, ref = "HEAD") {
    const repository = (0,git_repository/* openRepository */.h_)(place);
    if ("why" in repository)
        return { why: NO_REPOSITORY, differs: false };
    const commit = (0,git_repository/* commitOf */.D3)(repository, ref);
    if (commit === undefined)
        return { why: ref === "HEAD" ? NO_COMMIT : notHere(ref), differs: false };
    try {
        const other = await firstOther(repository, (0,tree/* gitTree */.$)(repository, commit), covered, wanted);
        return other === undefined ? { commit } : { why: notCommitted(other), differs: true };
    }
    catch (error) {
        if (error instanceof tree/* ObjectAbsent */.P)
            return { why: notHere(commit), differs: false };
        throw error;
    }
}
/** The first covered file that the commit has otherwise or not at all, or that it has and nobody read. */
async function firstOther({ prefix }, tree, covered, wanted) {
    const entries = new Map([...tree.entries].flatMap(([name, one]) => localName(prefix, name, one.id)));
    const ids = covered.flatMap((one) => entries.get(one.name) ?? []);
    const contents = await tree.read([...new Set(ids)]);
    const isSame = ({ name, digest }) => {
        const id = entries.get(name);
        return id !== undefined && (0,hash/* sha256 */.sc)(contents.get(id)) === digest.sha256;
    };
    const other = covered.find((one) => !isSame(one))?.name;
    const names = new Set(covered.map((one) => one.name));
    return other ?? [...entries.keys()].sort().find((name) => wanted(name) && !names.has(name));
}
function localName(prefix, name, id) {
    return name.startsWith(prefix) ? [[name.slice(prefix.length), id]] : [];
}
const NO_REPOSITORY = { en: "this folder is in no git repository", zh: "该目录不在 git 仓库中" };
const NO_COMMIT = { en: "nothing is committed here yet", zh: "尚无任何提交" };
function notHere(commit) {
    return {
        en: `this clone does not have the commit ${commit}`,
        zh: `该克隆中没有提交 ${commit}`,
    };
}
function notCommitted(name) {
    return { en: `'${name}' is not as committed`, zh: `“${name}”与提交中的内容不一致` };
}

// EXTERNAL MODULE: ./.build/evidence/configuration.js
var evidence_configuration = __webpack_require__(1684);
// EXTERNAL MODULE: ./.build/evidence/covered.js
var evidence_covered = __webpack_require__(4532);
// EXTERNAL MODULE: ./.build/rule/rule.js
var rule = __webpack_require__(3155);
;// CONCATENATED MODULE: ./.build/evidence/outcome.js

/** The test that everything could be read and used: manifests, waivers and baseline have no fault. */
const INPUT_TEST = "hegui-input";
/**
 * Rules as tests. An error that nobody accepted fails its rule even where the gate lets it through; what is accepted, only
 * warned of or undecided warns. A rule that applied to nothing, or begins later, is no test that was run.
 */
function testsOf(report) {
    const { findings, gate, problems } = report;
    const isProblem = problems.length > 0;
    const failed = new Set(findings.filter((one) => fails(one, gate)).map((one) => one.rule));
    const warned = new Set(findings.map((one) => one.rule).filter((rule) => !failed.has(rule)));
    const passed = report.rules.filter((one) => one.since <= report.as_of && one.counts.pass > 0 && !failed.has(one.id) && !warned.has(one.id));
    const failedTests = [...failed, ...(isProblem ? [INPUT_TEST] : [])].sort();
    const passedTests = [...passed.map((one) => one.id), ...(isProblem ? [] : [INPUT_TEST])].sort();
    const isFailed = gate.failed || failedTests.length > 0;
    return {
        result: isFailed ? "FAILED" : warned.size > 0 ? "WARNED" : "PASSED",
        passedTests,
        warnedTests: [...warned].sort(),
        failedTests,
    };
}
function fails({ state, outcome, level }, { fail_on, unknown, known }) {
    if (state === "waived" || (state === "known" && !known))
        return false;
    const weight = outcome === "fail" ? level : unknown;
    return weight === "error" || rule/* RANK */.Vz[weight] >= rule/* RANK */.Vz[fail_on];
}
/** What holds of the whole run, by name; nothing does while something could not be read. */
function propertiesOf(report) {
    if (report.problems.length > 0)
        return [];
    const { passedTests, warnedTests, failedTests } = testsOf(report);
    const [passed, open] = [new Set(passedTests), new Set([...warnedTests, ...failedTests])];
    const accepted = report.findings.some((one) => one.state !== "new");
    const undecided = report.findings.some((one) => one.outcome === "unknown");
    const met = report.packs.filter(({ id }) => {
        const rules = report.rules.filter((one) => one.pack === id);
        return rules.some((one) => passed.has(one.id)) && !rules.some((one) => open.has(one.id));
    });
    return [
        "HEGUI_INPUT_COMPLETE",
        ...(failedTests.length === 0 ? ["HEGUI_NOTHING_FAILED"] : []),
        ...(accepted ? [] : ["HEGUI_NOTHING_ACCEPTED"]),
        ...(undecided ? [] : ["HEGUI_NOTHING_UNDECIDED"]),
        ...met.map(({ id }) => `HEGUI_PACK_${id.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_MET`),
    ].sort();
}

// EXTERNAL MODULE: ./.build/evidence/statement.js
var evidence_statement = __webpack_require__(2027);
;// CONCATENATED MODULE: ./.build/evidence/make.js













/** The subject that stands for the report; its digest is that of what this command prints. */
const REPORT_SUBJECT = "hegui check --format json";
/** The subject that stands for the commit; its digest is what this command prints. */
const COMMIT_SUBJECT = "git rev-parse HEAD";
/** Runs the check and says what it came to, with a digest of everything that it read. */
async function makeEvidence(from) {
    const { start, workspace, asked, policies, predicate, time, others } = from;
    const { input, documents } = (0,evidence_covered/* remembering */.Mw)(from.input);
    const report = (0,check/* reportOn */.S)(input, (0,examine/* examine */.sb)(input));
    const policy = (0,evidence_covered/* policySubjects */.wu)(start, workspace, asked.packs.length === 0);
    const covered = unique([
        ...policy,
        ...(0,evidence_covered/* documentSubjects */.X5)(workspace, documents),
        ...input.files.map((one) => (0,evidence_covered/* manifestSubject */.I7)(start, one)),
    ]);
    const reserved = [...covered, ...others].find(({ name }) => name === REPORT_SUBJECT || name === COMMIT_SUBJECT);
    if (reserved)
        throw new failure/* UsageError */.e(`a file cannot be covered under the name '${reserved.name}': rename it`);
    const commit = from.commit === undefined
        ? undefined
        : await committed({ folder: start, env: from.env }, covered, wantedIn(from), from.commit);
    const subject = unique([
        ...covered,
        ...others,
        { name: REPORT_SUBJECT, digest: { sha256: (0,hash/* sha256 */.sc)((0,json/* renderJson */.h)(report)) } },
        ...(commit && "commit" in commit ? [{ name: COMMIT_SUBJECT, digest: { gitCommit: commit.commit } }] : []),
    ]);
    const configuration = (0,evidence_configuration/* configurationFor */.a)(report, input, workspace, asked, policies, policy);
    const { result, ...tests } = testsOf(report);
    const envelope = { _type: evidence_statement/* STATEMENT */.UM, subject };
    const statement = predicate === "svr"
        ? {
            ...envelope,
            predicateType: evidence_statement/* PREDICATES */.Jt.svr,
            predicate: {
                verifier: { id: `https://github.com/hegui/hegui/v${report.version}`, policies: configuration },
                timeCreated: time,
                properties: propertiesOf(report),
            },
        }
        : {
            ...envelope,
            predicateType: evidence_statement/* PREDICATES */.Jt["test-result"],
            predicate: { result, configuration, ...tests },
        };
    return { statement, report, ...(commit && "why" in commit && { uncommitted: commit }) };
}
/** Subjects once each, by name. */
function unique(subjects) {
    const byName = new Map(subjects.map((one) => [one.name, one]));
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Whether a check would read a file of this name. */
function wantedIn({ start, workspace }) {
    const config = workspace.source?.documents[0]?.value;
    const { paths } = workspace;
    const isWanted = (0,glob/* wanting */.tC)({ include: config?.include ?? settings/* MANIFESTS */.V4, exclude: config?.exclude ?? [], paths });
    const prefix = (0,glob/* plainName */.MH)((0,external_node_path_.relative)(start, workspace.root));
    return (name) => prefix === "" ? isWanted(name) : name.startsWith(`${prefix}/`) && isWanted(name.slice(prefix.length + 1));
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ PREDICATES),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   UM: () => (/* binding */ STATEMENT),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6675);

/** Types of predicates by the name that the command line has for them. */
const PREDICATES = {
    "test-result": "https://in-toto.io/attestation/test-result/v0.1",
    svr: "https://in-toto.io/attestation/svr/v0.2",
};
/** Type of every statement that is written and read here. */
const STATEMENT = "https://in-toto.io/Statement/v1";
/** The configuration that a statement names. */
function configurationOf(statement) {
    return statement.predicateType === PREDICATES.svr
        ? statement.predicate.verifier.policies
        : statement.predicate.configuration;
}
/** A statement as it is written: two spaces, a line break at the end. */
function statementText(statement) {
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(statement);
}


/***/ })

};
