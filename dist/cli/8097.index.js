export const id = 8097;
export const ids = [8097,802];
export const modules = {

/***/ 8097:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScan: () => (/* binding */ runScan),
/* harmony export */   scanFor: () => (/* binding */ scanFor),
/* harmony export */   withCode: () => (/* binding */ withCode),
/* harmony export */   withDrift: () => (/* binding */ withDrift)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(292);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7425);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9017);
/* harmony import */ var _report_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3880);
/* harmony import */ var _workspace_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1343);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8280);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2638);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5138);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_workspace_code_js__WEBPACK_IMPORTED_MODULE_4__]);
_workspace_code_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








/** Scans the code and prints what the manifests do not say, or with --list all that was seen. */
async function runScan(args, io) {
    const workspace = await (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceOf */ .B3)(args, io);
    const code = await scanFor(workspace, args, io);
    const report = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(drift(withCode(workspace.input, code), (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .builtinPolicies */ .W1)()));
    const lang = (0,_common_js__WEBPACK_IMPORTED_MODULE_6__/* .langOf */ .Ex)(args, io, workspace.lang);
    const format = (args.flags.format ?? "text");
    const text = args.flags.list ? listed(code, format, lang, args, io) : rendered(report, format, lang, args, io);
    if (typeof args.flags.output === "string")
        (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOrExplain */ .MZ)(io, args.flags.output, text, args.flags.output);
    else
        io.out(text);
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCode */ .I$)(report, workspace.unusable);
}
/** Scans the code of a workspace as the flags say, with progress on a terminal. */
async function scanFor(workspace, args, io) {
    const repository = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)({ folder: workspace.root, env: io.env });
    const tracked = "why" in repository ? undefined : (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .trackedFiles */ .O)(repository);
    const code = await (0,_workspace_code_js__WEBPACK_IMPORTED_MODULE_4__/* .scanCode */ .F)(workspace, {
        assets: (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .assetsFolder */ .wL)(),
        tests: args.flags.tests === true || workspace.scan.tests === true,
        ...(tracked && { tracked }),
        ...(typeof args.flags.cache === "string" && { cache: args.flags.cache }),
        ...(io.progress && { progress: (done, all) => io.progress?.(`scanned ${done} of ${all} files`) }),
    });
    io.progress?.("");
    return code;
}
/** What a check depends on, with what the scan saw. */
function withCode(input, code) {
    return {
        ...input,
        signals: code.sightings,
        scan: code.scan,
        problems: [...input.problems, ...code.problems],
        ...(input.base && { base: { ...input.base, signals: code.base?.signals, ignores: code.base?.ignores } }),
    };
}
/** Only the rules about code; facts and decisions of other packs stay. */
function drift(input, policies) {
    const packs = withDrift(input.packs, policies);
    return {
        ...input,
        packs: packs.map((pack) => ({
            ...pack,
            rules: pack.rules.filter((rule) => rule.pack === DRIFT || rule.on === "signal"),
        })),
    };
}
/** The packs with the built-in one about code, also where the configuration names others and leaves that one without rules. */
function withDrift(packs, policies) {
    const others = packs.filter((pack) => pack.id !== DRIFT || pack.rules.length > 0);
    if (others.some((pack) => pack.id === DRIFT))
        return others;
    return [...others, ...policies.packs.filter((pack) => pack.id === DRIFT)];
}
const DRIFT = "drift";
function rendered(report, format, lang, args, io) {
    return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .X)(report, format, {
        ...(format.startsWith("sarif") && { handbook: (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .builtinHandbook */ .iU)() }),
        lang,
        colour: io.colour && !args.flags.output,
        quiet: args.flags.quiet === true,
    });
}
function listed(code, format, lang, args, io) {
    const all = args.flags.all === true;
    if (format === "json")
        return (0,_report_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSignalsJson */ .A)(code.signals, all);
    return (0,_report_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSignals */ .s)(code.signals, { lang, colour: io.colour && !args.flags.output, all });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderSignalsJson),
/* harmony export */   s: () => (/* binding */ renderSignals)
/* harmony export */ });
/* harmony import */ var _manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
/* harmony import */ var _scan_signal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(176);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6675);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8135);
/* harmony import */ var _text_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8985);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1709);






/** What a scan saw, by kind and place: one line each, with how it is known. */
function renderSignals(signals, { lang, colour, all }) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .createPaint */ .X)(colour);
    const shown = signals.filter((one) => all || one.sure >= _scan_signal_js__WEBPACK_IMPORTED_MODULE_4__/* .BAR */ .S);
    const lines = _manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNAL_KINDS */ .p.flatMap((kind) => {
        const some = shown.filter((one) => one.kind === kind);
        if (some.length === 0)
            return [];
        return [
            _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL[lang].signals[kind](some.length),
            ...some.flatMap((one) => [`  ${lineOf(one)}`, paint.dim(`    ${chainOf(one)}`)]),
            "",
        ];
    });
    return lines.length === 0 ? `${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL[lang].noSignals}\n` : `${lines.map(_sanitise_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK).join("\n")}`;
}
function lineOf({ at, seen, sure, ...signal }) {
    const place = `${at.file}:${at.start.line}:${at.start.column}`;
    return `${place}  ${meaningOf(signal)}  ${percent(sure)}  ${seen}`;
}
/** What it implies, as short as an id. */
function meaningOf(signal) {
    const { kind, category, into, service, host, where, region, model, capability, api, name } = signal;
    const parts = {
        field: [category, name],
        exposure: [category, `→ ${into}`],
        service: [service, host, where],
        provider: [service, host, where, model],
        region: [region, where],
        capability: [capability, service],
        permission: [api, category],
        audience: [name],
    }[kind];
    return parts.filter((one) => one !== undefined).join(" ");
}
function chainOf({ chain }) {
    return chain.join(" ← ");
}
function percent(sure) {
    return `${Math.round(sure * 100)} %`;
}
/** The same as a manifest of signals, which other tools can read and `hegui check` takes: each thing once, at its surest place. */
function renderSignalsJson(signals, all) {
    const surest = new Map();
    for (const one of signals) {
        if (!all && one.sure < _scan_signal_js__WEBPACK_IMPORTED_MODULE_4__/* .BAR */ .S)
            continue;
        const known = surest.get(one.key);
        if (!known || one.sure > known.sure)
            surest.set(one.key, one);
    }
    const rows = [...surest.values()].map(({ key, at, ...facts }) => ({
        id: key,
        file: at.file,
        line: at.start.line,
        ...facts,
    }));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)({ version: 1, signals: rows });
}


/***/ }),

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bp: () => (/* binding */ openCache),
/* harmony export */   nF: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2588);




/** The key of everything that is read from one file: its name decides how it is read, and stands in the results. */
function keyOf(file, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(`${JSON.stringify(file)}\n`)
        .update(text)
        .digest("hex");
}
/**
 * Opens the cache of a folder. Without a folder, or where the file there is foreign, damaged or of another version, it is empty.
 * A version stands for the product and its tables.
 */
function openCache(folder, version, most = MOST_BYTES) {
    const header = JSON.stringify({ hegui: "scan", version });
    const old = folder === undefined ? new Map() : load((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, FILE), header, most);
    const used = new Map();
    let changed = false;
    return {
        get: (key) => {
            const text = used.get(key) ?? old.get(key);
            if (text === undefined)
                return undefined;
            try {
                const value = JSON.parse(text);
                used.set(key, text);
                return value;
            }
            catch {
                return undefined;
            }
        },
        set: (key, value) => {
            used.set(key, JSON.stringify(value));
            changed = true;
        },
        save: () => {
            if (folder === undefined || !changed)
                return true;
            for (const key of used.keys())
                old.delete(key);
            return store(folder, header, [...used, ...old], most);
        },
    };
}
/**
 * Where results are kept: a folder that the user names, else below `node_modules` when that is there. Undefined when the cache
 * could come with the code under review, which could then vouch for itself: a part of the way is a link or under version control,
 * or nobody knows what is under version control and the user named nothing.
 */
function cacheFolder(root, { named, tracked }) {
    if (named !== undefined) {
        const name = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .Z)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), realPath(named));
        return name !== undefined && tracked && isTracked(tracked, `${name}/${FILE}`) ? undefined : named;
    }
    const name = "node_modules/.cache/hegui";
    if (!tracked || isTracked(tracked, `${name}/${FILE}`) || !isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "node_modules")))
        return undefined;
    const inner = ["node_modules/.cache", name].map((part) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, part));
    return inner.every((path) => isFolder(path) !== false) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name) : undefined;
}
/** A file or a folder around it is in version control; names differ in case only on some systems. */
function isTracked(tracked, file) {
    const wanted = file.toLowerCase();
    const [first] = wanted.split("/");
    for (const name of tracked) {
        if (name.slice(0, first.length).toLowerCase() !== first)
            continue;
        const known = name.toLowerCase();
        if (wanted === known || wanted.startsWith(`${known}/`))
            return true;
    }
    return false;
}
/** Where a path leads, also when its end is not there yet. */
function realPath(path) {
    const missing = [];
    for (let known = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);; known = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(known)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(known))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(known), ...missing);
        missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(known));
    }
}
/** Undefined when nothing is there. */
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory();
}
function load(path, header, most) {
    const entries = new Map();
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (!stats.isFile() || stats.size > most)
            return entries;
        const [first, ...lines] = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").split("\n");
        if (first !== header)
            return entries;
        for (const line of lines)
            if (LINE.test(line))
                entries.set(line.slice(0, KEY), line.slice(KEY + 1));
    }
    catch {
        // As good as absent.
    }
    return entries;
}
/** Writes entries until the file is full; the ones that this run used come first. A reader sees the old file or the new one. */
function store(folder, header, entries, most) {
    const lines = [header];
    let bytes = header.length + 1;
    for (const [key, text] of entries) {
        const line = `${key} ${text}`;
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > most)
            break;
        lines.push(line);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, FILE);
    const draft = `${path}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, `${lines.join("\n")}\n`, { flag: "wx", mode: 0o600 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        }
        return true;
    }
    catch {
        return false;
    }
}
const FILE = "scan.jsonl";
const KEY = 64;
const LINE = /^[0-9a-f]{64} /;
/** Bytes of the file at most. */
const MOST_BYTES = 67_108_864;


/***/ }),

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ mapFiles)
/* harmony export */ });
/* unused harmony export workersFor */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1142);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7798);




/** Handles files in worker threads where that is worth it; the results stand in the order of the files. */
async function mapFiles(work) {
    const pool = {
        work,
        limit: work.limit ?? LIMIT,
        results: new Array(work.files.length),
        queue: batchesOf(work.files),
        crew: new Set(),
        done: 0,
        deaths: 0,
        hiring: true,
        proven: false,
        finish: () => { },
    };
    const workers = Math.min(work.workers ?? workersFor(work.files), pool.queue.length);
    if (workers > 0)
        await runWorkers(pool, workers);
    await runHere(pool);
    return pool.results;
}
/** As many threads as are worth it: below the threshold loading grammars in each takes longer than it saves. */
function workersFor(files) {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const threads = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MOST_WORKERS);
    return threads > 1 && (files.length > WORTH_FILES || bytes > WORTH_BYTES) ? threads : 0;
}
/** Handles what is in the queue in this thread. */
async function runHere(pool) {
    if (pool.queue.length === 0)
        return;
    const handle = await pool.work.prepare(pool.work.data);
    for (let batch = pool.queue.shift(); batch; batch = pool.queue.shift()) {
        const outcomes = [];
        for (const { index, file } of batch)
            outcomes.push(await (0,_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(handle, index, file));
        keep(pool, outcomes);
    }
}
/** Until the queue is empty, or no worker can be started. */
async function runWorkers(pool, count) {
    const watch = setInterval(() => {
        for (const hand of pool.crew)
            look(hand);
    }, pool.limit / LOOKS);
    await new Promise((resolve) => {
        pool.finish = resolve;
        for (let i = 0; i < count; i++)
            hire(pool);
        if (pool.crew.size === 0)
            resolve();
    });
    clearInterval(watch);
}
function hire(pool) {
    const current = new Int32Array(new SharedArrayBuffer(4));
    try {
        const { script, data, memory = MEMORY } = pool.work;
        const resourceLimits = { maxOldGenerationSizeMb: memory };
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(script, { workerData: (0,_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(data, current), resourceLimits });
        const hand = { worker, current, ready: false, batch: [], seen: 0, stalls: 0, tooLong: undefined };
        pool.crew.add(hand);
        worker.on("message", (answer) => {
            if (answer === "ready")
                hand.ready = pool.proven = true;
            else
                keep(pool, answer);
            hand.stalls = 0;
            give(pool, hand);
        });
        // The end of the worker follows, and is what counts.
        worker.on("error", () => { });
        worker.on("exit", () => bury(pool, hand));
    }
    catch {
        pool.hiring = false;
    }
}
function give(pool, hand) {
    const batch = pool.queue.shift();
    hand.batch = batch ?? [];
    if (batch)
        hand.worker.postMessage(batch);
    else
        hand.worker.terminate();
}
/** Ends a worker that has been at one file for too long. */
function look(hand) {
    const now = Atomics.load(hand.current, 0);
    hand.stalls = now === hand.seen ? hand.stalls + 1 : 0;
    hand.seen = now;
    const busy = !hand.ready || hand.batch.length > 0;
    if (!busy || hand.stalls < LOOKS * (hand.ready ? 1 : STARTS))
        return;
    hand.tooLong = now;
    hand.worker.terminate();
    hand.stalls = 0;
}
/** Takes stock after a worker has ended: the file it had in hand is lost, the rest of its batch is not. */
function bury(pool, hand) {
    pool.crew.delete(hand);
    if (!pool.proven)
        pool.hiring = false;
    if (!hand.ready || hand.batch.length > 0)
        pool.deaths += 1;
    if (hand.batch.length > 0) {
        const lost = (hand.tooLong ?? Atomics.load(hand.current, 0)) - 1;
        const blamed = hand.batch.length === 1 ? hand.batch[0].index : lost;
        const rest = hand.batch.filter(({ index }) => index !== blamed);
        if (rest.length < hand.batch.length)
            lose(pool, blamed, hand.tooLong === undefined ? _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wording */ .z4.failed() : _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wording */ .z4.timedOut(pool.limit));
        // Where nobody is to blame the files go one by one.
        if (rest.length === hand.batch.length)
            pool.queue.unshift(...rest.map((one) => [one]));
        else if (rest.length > 0)
            pool.queue.unshift(rest);
    }
    if (pool.deaths >= MOST_DEATHS)
        giveUp(pool);
    if (pool.queue.length > 0 && pool.hiring)
        hire(pool);
    if (pool.crew.size === 0)
        pool.finish();
}
function giveUp(pool) {
    for (const { index } of pool.queue.flat())
        lose(pool, index, _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wording */ .z4.givenUp(pool.deaths));
    pool.queue = [];
}
function lose(pool, index, says) {
    pool.results[index] = { problem: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAt */ .l4)(pool.work.files[index].file, says) };
    pool.done += 1;
}
function keep(pool, outcomes) {
    for (const outcome of outcomes) {
        if (outcome.failed)
            lose(pool, outcome.index, _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wording */ .z4.failed());
        else {
            pool.results[outcome.index] = { value: outcome.value };
            pool.done += 1;
        }
    }
    pool.work.onProgress?.(pool.done);
}
function batchesOf(files) {
    const batches = [];
    let bytes = BATCH_BYTES;
    for (const [index, { file, size }] of files.entries()) {
        const last = batches.at(-1);
        if (!last || bytes + size > BATCH_BYTES || last.length >= BATCH_FILES) {
            batches.push([{ index, file }]);
            bytes = size;
        }
        else {
            last.push({ index, file });
            bytes += size;
        }
    }
    return batches;
}
const WORTH_FILES = 150;
const WORTH_BYTES = 1_048_576;
const MOST_WORKERS = 4;
const BATCH_FILES = 32;
const BATCH_BYTES = 262_144;
const LIMIT = 20_000;
/** How often a worker is looked at in the time that it has for one file; it has several times as long to start. */
const LOOKS = 10;
const STARTS = 3;
const MOST_DEATHS = 20;
const MEMORY = 1_024;


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   b8: () => (/* binding */ serveFiles),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);

/** Called by a worker script at its end: handles the batches that `mapFiles` sends. Does nothing in any other thread. */
async function serveFiles(prepare) {
    if (!isStart(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData))
        return;
    const { data, current } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const handle = await prepare(data);
    const answer = (message) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(message);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.on("message", async (batch) => {
        const outcomes = [];
        for (const { index, file } of batch) {
            Atomics.store(current, 0, index + 1);
            outcomes.push(await outcomeOf(handle, index, file));
        }
        Atomics.store(current, 0, 0);
        answer(outcomes);
    });
    answer("ready");
}
/** What a file comes to; an exception is kept to that file. */
async function outcomeOf(handle, index, file) {
    try {
        return { index, failed: false, value: await handle(file) };
    }
    catch {
        return { index, failed: true };
    }
}
/** The start of a worker. */
function startOf(data, current) {
    return { heguiScan: true, data, current };
}
function isStart(value) {
    return typeof value === "object" && value !== null && "heguiScan" in value;
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoresOf: () => (/* binding */ ignoresOf)
/* harmony export */ });
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(693);

const WORD = "hegui-ignore";
/** Finds `hegui-ignore <rule> <reason>` in comments of any language. */
function ignoresOf(file, text) {
    const found = [];
    let lines;
    for (let from = text.indexOf(WORD); from >= 0; from = text.indexOf(WORD, from + WORD.length)) {
        if (/\S/.test(text.charAt(from + WORD.length)))
            continue;
        lines ??= (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(text);
        const { line, column } = lines.at(from);
        const before = text.slice(Math.max(from - column + 1, from - LONGEST), from);
        const opening = OPENING.exec(before);
        if (!opening)
            continue;
        const rest = text.slice(from + WORD.length, Math.min(lines.end(from), from + LONGEST));
        const [said, behind] = cut(rest, CLOSING.get(opening[1]));
        const [rule = "", ...reason] = said.trim().split(/\s+/);
        const isAlone = BARE.test(before.slice(0, opening.index)) && BARE.test(behind);
        found.push({
            rule,
            reason: reason.join(" "),
            at: (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)(file, lines, from, from + WORD.length + said.trimEnd().length),
            lines: isAlone ? [line, line + 1] : [line],
        });
    }
    return found;
}
/** Characters of a line that are looked at, before and behind the word. */
const LONGEST = 1_000;
/** The sign that opens a comment, at the end of what stands before the word. */
const OPENING = /(\/{2,3}|#{1,9}|--|\/\*|<!--|\*|"""|'''|;{1,9})[\s*!]{0,20}$/;
/** The signs that close one; others reach to the end of their line. */
const CLOSING = new Map([
    ["/*", "*/"],
    ["*", "*/"],
    ["<!--", "-->"],
    ['"""', '"""'],
    ["'''", "'''"],
]);
/** Nothing beside a comment but the braces that JSX puts around it. */
const BARE = /^[\s{}]*$/;
/** The text up to a sign, and what stands behind it. */
function cut(text, sign) {
    const at = sign === undefined ? -1 : text.indexOf(sign);
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + sign.length)];
}


/***/ }),

/***/ 6193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  g$: () => (/* binding */ judged),
  WN: () => (/* binding */ scanFile)
});

// EXTERNAL MODULE: ./.build/source/tree.js
var tree = __webpack_require__(552);
;// CONCATENATED MODULE: ./.build/scan/detect/audience.js
/** Signs that the code serves the public of the mainland: the filing number of a public site, the files of a mini-program. */
function detectAudience(context) {
    const { file, text, outline } = context;
    const number = MARKUP.test(file) ? FILING.exec(text) : null;
    const found = [];
    const add = (at, name, chain) => found.push({
        kind: "audience",
        key: `audience/${file}`,
        at: context.span(at),
        seen: context.lineOf(at),
        sure: 0.85,
        chain: [chain],
        name,
    });
    if (number)
        add({ from: number.index, to: number.index + number[0].length }, "site filing number", number[0]);
    if (/(?:^|\/)app\.json$/.test(file)) {
        const page = outline.settings.find(({ path }) => path[0] === "pages");
        const expo = outline.settings.some(({ path }) => path[0] === "expo");
        if (page && !expo && page.value.startsWith("pages/"))
            add(page.at, "mini-program", "app.json pages");
    }
    return found;
}
/** Files whose text people read. */
const MARKUP = /\.(?:vue|html?|tsx|jsx|[cm]?[jt]s|json|wxml|ya?ml)$/i;
const FILING = /[京沪津渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云陕甘青蒙桂宁新藏](?:ICP备\d{6,12}号|公网安备\s?\d{10,16}号)|网信算备\d{21}号/;
/** Signs of an audience count where the same part of the repository calls AI that generates. */
function nearGeneration(signals, all) {
    const parts = new Set(all.filter(isGeneration).map(({ at }) => partOf(at.file)));
    return signals.filter(({ kind, at }) => kind !== "audience" || parts.has(partOf(at.file)));
}
function isGeneration({ kind, capability, sure }) {
    return sure >= 0.7 && (kind === "provider" || (kind === "capability" && /generation$/.test(capability ?? "")));
}
/** The topmost folder; files at the root are one part. */
function partOf(file) {
    const slash = file.indexOf("/");
    return slash < 0 ? "" : file.slice(0, slash);
}

// EXTERNAL MODULE: ./.build/source/lines.js
var source_lines = __webpack_require__(693);
;// CONCATENATED MODULE: ./.build/scan/detect/context.js

function fileContext(file, text, outline) {
    const lines = (0,source_lines/* lineIndex */.D)(text);
    return {
        file,
        text,
        outline,
        span: (range) => (0,source_lines/* spanOf */.e)(file, lines, range.from, range.to),
        lineOf: ({ from }) => {
            const start = from - (lines.at(from).column - 1);
            return text
                .slice(start, Math.min(lines.end(from), start + 4_000))
                .trim()
                .slice(0, 200);
        },
    };
}

;// CONCATENATED MODULE: ./.build/scan/classify/words.js
/** Names of code longer than this are no names. */
const LONGEST = 80;
/** Digits, Chinese, `IDs`, `iPhone`, an acronym in front of a capitalised word, a word. */
const WORD = /\d+|\p{Script=Han}+|i(?:Phone|Pad|OS)|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/gu;
/** The words of a name in lower case: `userIDCard_no2` is user, id, card, no, 2; Chinese stays together. */
function wordsOf(name) {
    if (name.length > LONGEST)
        return [];
    return (name.match(WORD) ?? []).map((word) => word.toLowerCase());
}
/** The last part of a dotted path, and what it belongs to. */
function lastOf(path) {
    const dot = path.lastIndexOf(".");
    return { name: path.slice(dot + 1), owner: path.slice(0, Math.max(dot, 0)) };
}
/** A word without the ending of a plural: itself where it has none. */
function singular(word) {
    if (word.length < 4 || word.endsWith("ss"))
        return word;
    if (word.endsWith("ies"))
        return `${word.slice(0, -3)}y`;
    if (word.endsWith("sses") || word.endsWith("ches"))
        return word.slice(0, -2);
    return word.endsWith("s") ? word.slice(0, -1) : word;
}

;// CONCATENATED MODULE: ./.build/scan/classify/match.js

/** More words than this in front of a name are a sentence. */
const MOST = 10;
/** Is the word one of the set? */
const has = (words, word) => Object.hasOwn(words, word);
/** The item that a name of code speaks of. Its end decides: `phoneModel` is a model. */
function matchName(name, names) {
    const literal = name.toLowerCase();
    const item = literal.startsWith("_") ? itemOf(literal, names) : undefined;
    if (item)
        return { ...item, before: "nothing" };
    return matchWords(wordsOf(name), names);
}
/** The same for words. Words that leave an item what it is may stand behind it. */
function matchWords(words, names) {
    if (words.length > MOST)
        return undefined;
    let media = false;
    let numbered = false;
    let fallback;
    for (let end = words.length; end > 0; end--) {
        const last = words[end - 1];
        const isMedia = has(names.mediaTails, last);
        const found = endingAt(words, end, names);
        if (found) {
            if ((media && !MEDIA.test(found.category)) || (numbered && !NUMBERED.test(found.category)))
                return fallback;
            // `passportPhoto` is more than a photo: what stands in front may be the name.
            if (fallback || !isMedia || found.before === "nothing" || found.before === "people")
                return found;
            fallback = found;
        }
        const isNumber = NUMBER.test(last);
        if (!isMedia && !isNumber && !has(names.tails, last) && !DIGITS.test(last))
            return fallback;
        media ||= isMedia;
        numbered ||= isNumber;
    }
    return fallback;
}
/** Is the name a flag, an action, or a note about something: `hasPhone`, `phoneVerified`, `phoneRegex`? */
function isAside(name, names) {
    const words = wordsOf(name);
    if (words.length < 2 || matchWords(words, names))
        return false;
    return has(names.vetoes, words[0]) || has(names.heads, words.at(-1));
}
/** What a list of words in front of an item is of; the nearest telling one decides. */
function beforeOf(words, names) {
    let before = "nothing";
    for (const word of words.toReversed()) {
        if (before === "unknown" || has(names.qualifiers, word) || DIGITS.test(word))
            continue;
        if (has(names.people, word) || has(names.people, singular(word)))
            return "people";
        if (has(names.things, word))
            return "things";
        before = "unknown";
    }
    return before;
}
/** The longest name of an item that ends with the word before `end`. */
function endingAt(words, end, names) {
    for (let start = 0; start < end; start++) {
        const run = words.slice(start, end).join("");
        const item = itemOf(run, names) ?? itemOf(singular(run), names);
        // Short names are compared word by word: `c.v` is no CV.
        if (!item || (end - start !== item.words && run.length < 5))
            continue;
        const front = words.slice(0, start);
        return front.some((word) => has(names.vetoes, word)) ? undefined : { ...item, before: beforeOf(front, names) };
    }
    return grownTogether(words, end, names);
}
/** `receivername`: a word about people and an item without anything between. */
function grownTogether(words, end, names) {
    const word = words[end - 1];
    for (let cut = 4; cut <= word.length - 3; cut++) {
        if (!has(names.people, word.slice(0, cut)))
            continue;
        const item = itemOf(word.slice(cut), names);
        if (item)
            return { ...item, before: "people" };
    }
    return undefined;
}
function itemOf(run, names) {
    return Object.hasOwn(names.code, run) ? names.code[run] : undefined;
}
const DIGITS = /^\d+$/;
const NUMBER = /^(?:no|num|number)$/;
/** Documents and accounts that are known by their number: `residencePermitNo`. */
const NUMBERED = /^identity_document\.|insurance|student_no|employee_no|fund_account|payment_account/;
/** Items of which files are kept. */
const MEDIA = /image|photo|signature|media\.|voiceprint|fingerprint|resume|work_history|exam_report|face_template|passport|licence|permit|household|military_id|bank_account/;

;// CONCATENATED MODULE: ./.build/scan/classify/shapes.js
/** Tells whether a literal is itself an item: identity number, phone, bank card. Dummies and test numbers are none. */
function literalItem(text) {
    if (text.length < 11 || text.length > 30 || !STARTS.test(text))
        return undefined;
    const value = text.trim().replace(/[\s-]/g, "");
    if (EXAMPLES.has(value.toUpperCase()))
        return undefined;
    if (isIdentityNumber(value))
        return { category: "identity_document.id_card_no", sure: 0.9 };
    if (!isMadeUp(value) && /^(?:\+?86)?1[3-9]\d{9}$/.test(value))
        return { category: "basic.phone", sure: 0.75 };
    if (/^62\d{14,17}$/.test(value) && passesLuhn(value))
        return { category: "property.bank_account", sure: 0.75 };
    return undefined;
}
/** The text with every value of a person in it masked but for its first signs. */
function maskValues(text) {
    return text
        .replace(ADDRESS, (whole) => `${whole[0]}***${whole.slice(whole.indexOf("@"))}`)
        .replace(LONG_NUMBER, (whole) => `${whole.slice(0, 3)}${"*".repeat(whole.length - 3)}`);
}
/** 18 places: a region, a day that exists, and the check digit of GB 11643. */
function isIdentityNumber(value) {
    const parts = /^([1-9]\d)\d{4}((?:18|19|20)\d{2})(\d{2})(\d{2})\d{3}([\dXx])$/.exec(value);
    if (!parts)
        return false;
    const [, province, year, month, day, last] = parts;
    if (!PROVINCES.has(province))
        return false;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day))
        return false;
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0);
    return CHECK[sum % 11] === last.toUpperCase();
}
function passesLuhn(value) {
    let sum = 0;
    for (let i = 0; i < value.length; i++) {
        const digit = Number(value[value.length - 1 - i]);
        const doubled = i % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
/** Numbers that people make up: one digit over and over, counting up or down. */
function isMadeUp(value) {
    return REPEATED.test(value) || COUNTED.test(value);
}
/** Digits, with a space or a plus at most in front. */
const STARTS = /^\s{0,3}\+?\d/;
const REPEATED = /(\d)\1{5}/;
const COUNTED = /1234567|2345678|7654321|8765432|0000/;
const EXAMPLES = new Set([
    "13800138000",
    "11010519491231002X",
    "440524188001010014",
    "4242424242424242",
]);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = "10X98765432";
const PROVINCES = new Set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "));
const ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{1,63}/g;
const LONG_NUMBER = /(?<!\d)(?:1[3-9]\d{9}|\d{14,19}[Xx]?)(?!\d)/g;

;// CONCATENATED MODULE: ./.build/scan/detect/exposure/items.js


/** Values nested deeper are not looked into. */
const DEEPEST = 60;
/** The values of people in an expression that reach its reader as they are; what is masked, hashed, counted or compared does not. */
function itemsOf(value, names) {
    const found = [];
    collect(value, names, found, 0);
    return found;
}
/** The item that a name or path holds: `user.phone`, `idCard`, `order.getReceiverName`. */
function itemOfPath(written, names) {
    const { name, owner } = lastOf(written);
    const plain = name.replace(GETTER, "");
    if (MASKED.test(written) || NOT_VALUE.test(plain) || isAside(plain, names))
        return undefined;
    const match = matchName(plain, names);
    if (!match)
        return undefined;
    const sure = sureOf(match, owner, names);
    return sure ? { category: match.category, path: written, sure } : undefined;
}
function sureOf(match, owner, names) {
    const holder = holderOf(owner, names);
    if (match.before === "things" || (holder === "things" && has(names.ofThings, match.category)))
        return undefined;
    if (match.strength === "strong")
        return match.before === "unknown" && has(names.ofThings, match.category) ? 0.6 : 0.9;
    if (match.before === "unknown")
        return undefined;
    if (match.category !== "basic.name" && holder === undefined && EITHER.test(owner))
        return 0.75;
    if (match.strength !== "telling" && ACCOUNT.test(match.category) && FORM.test(owner))
        return 0.72;
    if (match.before === "people" || holder === "people")
        return 0.8;
    return match.strength === "telling" || (match.strength === "vague" && PLACE.test(match.category)) ? 0.72 : undefined;
}
/** What the nearest telling part of a path in front of a name is: `order.buyer` is of people. */
function holderOf(owner, names) {
    for (const word of wordsOf(owner.slice(-80)).toReversed()) {
        if (has(names.wrappers, word) || CARRIERS.has(word))
            continue;
        if (has(names.people, word))
            return "people";
        if (has(names.things, word))
            return "things";
    }
    return undefined;
}
function collect(value, names, found, depth) {
    if (depth > DEEPEST)
        return;
    const inside = (one) => collect(one, names, found, depth + 1);
    switch (value.is) {
        case "name": {
            const item = itemOfPath(value.path, names);
            if (item)
                found.push({ ...item, at: value.at });
            return;
        }
        case "join":
            for (const part of value.parts)
                inside(part);
            return;
        case "either":
        case "list":
            for (const one of value.of)
                inside(one);
            return;
        case "object":
            for (const entry of value.entries)
                collectEntry(entry, names, found, depth);
            return;
        case "call": {
            const { callee, args, named } = value.call;
            const { name, owner } = lastOf(callee);
            if (MASKED.test(callee))
                return;
            const bare = args.length === 0 && named.length === 0;
            if (bare || THROUGH.test(name)) {
                const item = itemOfPath(THROUGH.test(name) ? owner.replaceAll("()", "") : callee, names);
                if (item)
                    found.push({ ...item, at: value.at });
            }
            if (ASKS_BY_KEY.test(name) && args[0]?.is === "text") {
                const item = itemOfPath(args[0].text, names);
                if (item)
                    found.push({ ...item, at: value.at });
            }
            if (!PASSES.test(name) && !ERRORS.test(name))
                return;
            for (const one of args)
                inside(one);
            for (const entry of named)
                collectEntry(entry, names, found, depth);
            return;
        }
        default:
    }
}
/** A key names what stands behind it, where that is not a literal and not masked. */
function collectEntry({ key, value, at }, names, found, depth) {
    const before = found.length;
    collect(value, names, found, depth + 1);
    if (found.length > before || !holdsUnknown(value))
        return;
    const item = itemOfPath(key, names);
    if (item)
        found.push({ ...item, at });
}
/** A value that is known by its key alone. */
function holdsUnknown(value) {
    if (value.is === "name")
        return !MASKED.test(value.path) && !NOT_VALUE.test(lastOf(value.path).name) && !CONSTANT.test(value.path);
    if (value.is === "either")
        return value.of.some(holdsUnknown);
    return value.is === "call" && GETTER.test(lastOf(value.call.callee).name) && !MASKED.test(value.call.callee);
}
/** Words of programs that carry data of anybody. */
const CARRIERS = new Set("state context ctx event props options option job task message msg page field column model map".split(" "));
/** A latitude that code takes is mostly that of its user. */
const PLACE = /^location\.precise/;
/** Names and calls that show that the value is no longer readable. */
const MASKED = /mask|hash|md5|sha\d|sha_|hmac|encrypt|desensiti[sz]|anonymi[sz]|pseudonym|redact|obfuscat|scrub|sanitize|脱敏|cipher|bcrypt|digest|hidden|tokeniz|truncate|sm3|sm4|blur|filtered|last4|last_4|lastfour|tail4|suffix/i;
/** Ends of names that are about a value: its length, its being there. */
const NOT_VALUE = /^(?:length|size|count|len|exists|present|valid|type|name_only)$|(?:Length|Count|Exists|Valid|Verified|Regex|Error|Errors|Ref|Id)$/;
/** Mostly people, but programs have such names too. */
const EITHER = /(?:^|\.)(?:reader|player|tenant)$/i;
/** What people fill in. */
const FORM = /(?:^|\.)(?:[a-z]{0,20}form|form(?:Data|State|Values)|values)$/i;
/** Accounts that a form asks for are those of whoever fills it in. */
const ACCOUNT = /^network_identity\.(?:account|social_account)$/;
const GETTER = /^get(?=[A-Z_])/;
/** Methods that give the value that they are called on, or nearly. */
const THROUGH = /^(?:toString|trim|toLowerCase|toUpperCase|strip|lower|upper|String|valueOf|orElse|orElseGet|normalize|encode|decode|strValue|title|value)$/;
/** Methods that give what stands under a key. */
const ASKS_BY_KEY = /^(?:get|getParameter|getItem|getString|getHeader|PostForm|Query|Param|FormValue|DefaultQuery|DefaultPostForm)$/;
/** Calls whose arguments come out readable. */
const PASSES = /^(?:stringify|dumps|toJSONString|toJson|toJSON|to_json|String|str|repr|format|Sprintf|Sprint|Sprintln|sprintf|concat|join|encodeURIComponent|encodeURI|escape|quote|quote_plus|urlencode|QueryEscape|PathEscape|valueOf|of|entries|inspect|Marshal|MarshalIndent|String|Any|Interface|Stringer|Str|Int64|Int|Bytes|Reflect|kv|keyValue|dict|asList|List|Map|HumanMessage|SystemMessage|UserMessage|user|system|Text|H|fields|Fields|WithFields|WithField|toString|URLSearchParams|JSON|jsonify|trim|strip|f|Dict|Group|Arg|UserMessage|from|put|append)$/;
/** Errors carry the text that they are made with. */
const ERRORS = /^(?:[A-Za-z]{0,40}(?:Error|Exception)|Errorf)$/;
const CONSTANT = /^(?:[A-Z][A-Z0-9_]*\.)*[A-Z][A-Z0-9_]*$/;

;// CONCATENATED MODULE: ./.build/scan/detect/exposure/addresses.js


/** Values of people in addresses that are put together: query strings and paths. */
function inAddress(value, names) {
    if (value.is === "text" && addresses_ADDRESS.test(value.text.slice(0, 200)) && FILLED.test(value.text.slice(0, 300)))
        return inTemplate(value, names);
    if (value.is !== "join")
        return [];
    let before = "";
    let address = false;
    return value.parts.flatMap((part) => {
        if (part.is === "text") {
            before = (before + part.text).slice(-200);
            address ||= addresses_ADDRESS.test(part.text.slice(0, 200));
            return [];
        }
        const key = QUERY.exec(before.slice(-60))?.[1];
        const inside = (address && before.endsWith("/")) || key !== undefined;
        before = `${before.slice(-200)}…`;
        return inside && !PROSE.test(before) ? itemsOf(part, names) : [];
    });
}
/** Values of people that a call puts into an address: parameters of a GET, search parameters, placeholders of a route. */
function inParameters(call, names) {
    const { callee, args, named, how } = call;
    const { name, owner } = lastOf(callee);
    if ((how === "new" && name === "URLSearchParams") || name === "urlencode" || QUERIES.test(callee))
        return args.flatMap((one) => itemsOf(one, names));
    if (APPENDS.test(name) && PARAMETERS.test(lastOf(owner).name || owner))
        return pair(args, names);
    if (name === "queryParam" || name === "addQueryParameter" || name === "queryParams")
        return pair(args, names);
    if (isRoute(call)) {
        const paths = named.filter(({ key }) => key === "value" || key === "path").map(({ value }) => value);
        return [...args.slice(0, 1), ...paths].flatMap((one) => inTemplate(one, names));
    }
    if (!GETS.test(name) || owner === "")
        return [];
    const options = args.flatMap((one) => (one.is === "object" ? one.entries : []));
    return [...options, ...named]
        .filter(({ key }) => PARAMETER_KEYS.has(key))
        .flatMap(({ value }) => itemsOf(value, names));
}
function pair(args, names) {
    const [key, value] = args;
    if (key?.is !== "text" || !value)
        return [];
    return itemsOf({ is: "object", entries: [{ key: key.text, value, at: key.at }], at: key.at }, names);
}
/** `@GetMapping("/users/{phone}")`, `router.get("/users/:phone", …)`. */
function isRoute({ callee, how }) {
    const { name, owner } = lastOf(callee);
    if (how === "decorator")
        return ROUTE_MARKS.test(name);
    if (name === "uri")
        return true;
    if (owner === "")
        return name === "path" || name === "re_path";
    return ROUTE_METHODS.test(name) && ROUTERS.test(lastOf(owner).name || owner);
}
function inTemplate(value, names) {
    if (value.is === "list")
        return value.of.flatMap((one) => inTemplate(one, names));
    if (value.is !== "text" || value.text.length > 300)
        return [];
    return [...value.text.matchAll(PLACEHOLDER)].flatMap(([, curly, colon, angle]) => {
        const item = itemOfPath((curly ?? colon ?? angle), names);
        return item ? [{ ...item, at: value.at }] : [];
    });
}
const PARAMETER_KEYS = new Set(["params", "query", "searchParams"]);
const addresses_ADDRESS = /^(?:https?:\/\/|wss?:\/\/|\/(?!\/))[^\s]*$/i;
/** A key of a query string right at the end. */
const QUERY = /[?&]([A-Za-z_][\w.-]{0,40})=$/;
const PROSE = /\s\S{1,40}\s/;
const APPENDS = /^(?:set|append|add|Set|Add)$/;
const PARAMETERS = /^(?:searchParams|params|query|urlParams|queryParams|qs|usp|values|q|search)$/i;
const GETS = /^(?:get|head|post|put|delete|Get|request|fetch|ajax|push|replace|navigateTo)$/;
const ROUTE_MARKS = /^(?:Get|Post|Put|Delete|Patch|Request)Mapping$|^(?:Get|Post|Put|Delete|Patch|Path|All)$|^(?:get|post|put|delete|patch|route|api_route)$/;
const ROUTE_METHODS = /^(?:get|post|put|delete|patch|all|GET|POST|PUT|DELETE|PATCH|Get|Post|Handle|HandleFunc)$/;
const ROUTERS = /^(?:app|router|r|route|routes|engine|group|api|v\d|e|mux|server|fastify|[a-z]{1,20}(?:Router|Group))$/;
const PLACEHOLDER = /\{([A-Za-z_]\w{0,40})[^}]{0,40}\}|<(?:[a-z]{1,10}:)?([A-Za-z_]\w{0,40})>|:([A-Za-z_]\w{0,40})/g;
/** A key of a query that is filled by name. */
const FILLED = /[?&][\w.-]{1,40}=\{/;
const QUERIES = /^(?:qs|querystring|queryString)\.(?:stringify|encode)$/;

;// CONCATENATED MODULE: ./.build/scan/detect/exposure/sinks.js
/** Does a file that imports the module talk to language models? */
function isModelLibrary(module) {
    return MODEL_LIBRARIES.test(module);
}
/** In such a file, is the call one that asks a model, whatever its client is called? */
function asksModel({ callee, how }) {
    return how === "call" && INVOKES.test(callee.slice(-40));
}
/** What a call does with its arguments, by its name alone; undefined for most calls. */
function sinkOf({ callee, how }) {
    if (how === "decorator" || callee.length > sinks_LONGEST)
        return undefined;
    const segments = callee.replaceAll("()", "").split(".");
    const last = segments.at(-1).toLowerCase();
    const owners = segments
        .slice(0, -1)
        .map((one) => one.toLowerCase().replace(/^[_$]+/, ""))
        .filter((one) => one !== "window" && one !== "globalthis");
    if (isErrorReport(owners, last))
        return "error-report";
    if (isAnalytics(owners, last))
        return "analytics";
    if (isLog(owners, last))
        return "log";
    if (isPrompt(callee, owners, last, how))
        return "prompt";
    return undefined;
}
/** Call chains written out longer than this are not taken apart. */
const sinks_LONGEST = 300;
function isLog(owners, last) {
    if (owners.length === 0)
        return PRINTERS.has(last);
    if (PRINTED.has(`${owners.at(-1)}.${last}`))
        return true;
    return LEVELS.test(last) && owners.some((one) => LOGGERS.test(one));
}
function isErrorReport(owners, last) {
    if (owners.length === 0)
        return CAPTURES.test(last);
    if (SETS.test(last) && owners.some((one) => SCOPES.has(one)))
        return true;
    return owners.some((one) => REPORTERS.test(one)) && REPORTS.test(last);
}
function isAnalytics(owners, last) {
    if (owners.length === 0)
        return TRACKERS.has(last);
    if (owners.some((one) => ANALYTICS.test(one)))
        return TRACKS.test(last);
    return (owners.at(-1) === "wx" || owners.at(-1) === "uni") && PLATFORM_REPORTS.has(last);
}
function isPrompt(callee, owners, last, how) {
    if (owners.length === 0)
        return GENERATORS.has(last) || (how === "new" && last === "prompt");
    if (TEMPLATES.has(owners.at(-1)))
        return FILLS.has(last);
    if (COMPLETIONS.test(callee))
        return true;
    return how === "call" && ASKS.has(last) && owners.some((one) => MODELS.test(one));
}
const PRINTERS = new Set(["print", "println", "printf", "pprint", "nslog"]);
const PRINTED = new Set([
    "fmt.println",
    "fmt.printf",
    "fmt.print",
    "out.println",
    "out.printf",
    "out.print",
    "err.println",
    "err.printf",
    "err.print",
    "fmt.fprintf",
    "fmt.fprintln",
    "fmt.fprint",
    "stdout.write",
    "stderr.write",
]);
const LOGGERS = /^(?:console|log|logs|logger|logging|winston|pino|slog|zap|sugar|sugared|logrus|klog|glog|zerolog|loguru|log4j|[a-z_]{0,30}logg(?:er|ing)|structlog|[a-z]{0,20}_log|syslog|applog|bunyan|consola|hilog)$/;
const LEVELS = /^(?:log|trace|debug|info|warn|warning|error|fatal|panic|critical|exception|verbose|silly|notice|success|print|println|printf|dir|table|log[a-z]|msg|msgf|send|(?:trace|debug|info|warn|warning|error|fatal|panic|print)(?:f|w|ln|context|ctx|v)|with|bind|withfield|withfields|addkeyvalue|addargument|str|interface|any)$/;
const REPORTERS = /^(?:sentry|sentry_sdk|raven|[a-z_]{0,10}(?:bugsnag|rollbar)[a-z_]{0,10}|bugly|fundebug|newrelic|honeybadger|airbrake|trackjs|datadogrum|dd_rum|crashlytics|firebasecrashlytics|appinsights|raygun|crashreport|arms|frontjs|webfunny|badjs|aegis)$/;
const CAPTURES = /^(?:capture_?(?:exception|message|event)|notice_?error)$/;
const SETS = /^(?:set_?(?:user|context|extras?|tags?)|add_?breadcrumb)$/;
const SCOPES = new Set(["scope", "hub", "currentscope"]);
const REPORTS = /^(?:capture|notify|leavebreadcrumb|leave_breadcrumb|error|critical|warning|info|log|report|set|add|identify|track|recorderror|postcatchedexception|put|configure|push)/;
const TRACKERS = new Set([
    "gtag",
    "ga",
    "fbq",
    "ttq",
    "gio",
    "trackevent",
    "logevent",
    "clarity",
    "track",
    "plausible",
    "reportanalytics",
]);
const ANALYTICS = /^(?:analytics|mixpanel|posthog|amplitude|segment|sensors|sensorsdata|sensorsdataapi|sa|umeng|uma|mobclickagent|aplus|aplus_queue|datalayer|hmt|czc|umami|zhuge|growingio|gio|heap|talkingdata|tdapp|tcagent|thinkingdata|thinkinganalytics|ta|ttq|matomo|paq|plausible|firebaseanalytics|hotjar|appsflyer|adjust|braze|clevertap|logrocket|customerio|rudderanalytics|countly|tracker|telemetry|piwik|statsig)$/;
const TRACKS = /^(?:track|identify|page|screen|capture|push|register|alias|group|login|log|logevent|set|onevent|report|send|event|people|profile|trackevent|trackuser|peopleset|enqueue|user|add)/;
const PLATFORM_REPORTS = new Set(["reportevent", "reportanalytics", "report", "reportmonitor"]);
const MODEL_LIBRARIES = /(?:^|[/@._-])(?:langchain4?j?|openai|anthropic|ollama|dashscope|qianfan|zhipuai|generative-ai|genai|mistralai|cohere|litellm|llama_index|llamaindex|ai-sdk|deepseek|groq)(?:$|[/._-])|^ai$|springframework\.ai/;
const INVOKES = /\.(?:a?invoke|a?predict|a?generate|a?complete|chat|sendMessage|send_message)$/;
const GENERATORS = new Set([
    "generatetext",
    "streamtext",
    "generateobject",
    "streamobject",
    "usechat",
    "systemmessage",
    "humanmessage",
    "usermessage",
    "llm",
    "askllm",
    "callllm",
]);
const TEMPLATES = new Set([
    "prompttemplate",
    "chatprompttemplate",
    "usermessage",
    "systemmessage",
    "humanmessage",
]);
const FILLS = new Set([
    "from",
    "create",
    "format",
    "invoke",
    "apply",
    "from_messages",
    "frommessages",
    "from_template",
    "fromtemplate",
]);
const COMPLETIONS = /(?:chat\.completions|completions|responses|messages|embeddings|Generation|MultiModalConversation|chat\.completions\.beta)\.(?:create|stream|call|parse)$|(?:Create|create)ChatCompletion(?:Stream)?$|generate_?[cC]ontent(?:Stream)?$/;
const MODELS = /^(?:llm|chain|crew|query_engine|chat_engine|agent|chat|chatmodel|chatclient|openai|anthropic|claude|gemini|ollama|dashscope|qianfan|zhipu|zhipuai|deepseek|qwen|ernie|hunyuan|moonshot|kimi|model|chat_model|ai|aiclient|ai_client|chatlanguagemodel|assistant|completion|chat_completion|[a-z]{1,20}llm|chatopenai)$/;
const ASKS = new Set([
    "invoke",
    "ainvoke",
    "predict",
    "apredict",
    "generate",
    "agenerate",
    "chat",
    "complete",
    "completion",
    "stream",
    "astream",
    "prompt",
    "user",
    "system",
    "call",
    "run",
    "ask",
    "sendmessage",
    "send_message",
    "kickoff",
    "query",
    "text",
]);

;// CONCATENATED MODULE: ./.build/scan/detect/exposure/sources.js



/** Collects the variables of a file that shorten the name of what they hold. */
function sourcesOf(assignments, names) {
    const found = new Map();
    for (const { name, value, at } of assignments) {
        if (name.length < 4 || name.includes(".") || matchName(name, names)?.strength === "strong")
            continue;
        const path = value.is === "name" || value.is === "call" ? itemsOf(value, names)[0]?.path : undefined;
        const shortened = path !== undefined && wordsOf(lastOf(path).name).includes(name.toLowerCase());
        const known = found.get(name);
        const one = { from: at.from, path: shortened ? path : undefined };
        if (known && known.length < sources_MOST)
            known.push(one);
        else if (!known && shortened)
            found.set(name, [one]);
    }
    return found;
}
/** The value with its variables under the names of what they were given last. */
function withSources(value, sources) {
    if (sources.size === 0)
        return value;
    if (value.is === "join")
        return { ...value, parts: value.parts.map((part) => sourced(part, sources)) };
    return sourced(value, sources);
}
/** Assignments of one name; more are looked up in vain. */
const sources_MOST = 200;
function sourced(value, sources) {
    if (value.is !== "name")
        return value;
    const path = sources.get(value.path)?.findLast(({ from }) => from < value.at.from)?.path;
    return path ? { ...value, path } : value;
}

;// CONCATENATED MODULE: ./.build/scan/detect/values.js
/** Values nested deeper are not looked into. */
const values_DEEPEST = 60;
/** Visits a value and all values inside it, outermost first; a visit that returns false leaves the inside out. */
function eachValue(value, visit, depth = 0) {
    if (depth > values_DEEPEST || !visit(value))
        return;
    for (const inner of within(value))
        eachValue(inner, visit, depth + 1);
}
/** The values that a value is directly made of. */
function within(value) {
    switch (value.is) {
        case "join":
            return value.parts;
        case "either":
        case "list":
            return value.of;
        case "object":
            return value.entries.map((entry) => entry.value);
        case "call":
            return [...value.call.args, ...value.call.named.map((entry) => entry.value)];
        case "env":
            return value.otherwise ? [value.otherwise] : [];
        default:
            return [];
    }
}
/** Visits every literal text of a file with the name that it is given: variable, key, or the call that takes it. */
function eachText(outline, visit) {
    for (const { name, value } of outline.assignments)
        eachNamed(name, value, visit);
    for (const { callee, args, named } of outline.calls) {
        for (const arg of args)
            eachNamed(callee, arg, visit);
        for (const { key, value } of named)
            eachNamed(key, value, visit);
    }
    for (const { path, value, at } of outline.settings)
        visit(value, path.join("."), at);
}
/** Calls inside are calls of the outline themselves. */
function eachNamed(name, value, visit, depth = 0) {
    if (depth > values_DEEPEST || value.is === "call")
        return;
    if (value.is === "text")
        visit(value.text, name, value.at);
    else if (value.is === "object")
        for (const { key, value: inner } of value.entries)
            eachNamed(key, inner, visit, depth + 1);
    else
        for (const inner of within(value))
            eachNamed(name, inner, visit, depth + 1);
}

;// CONCATENATED MODULE: ./.build/scan/detect/exposure/spoken.js



/** Bare names that the text in front of them gives to a person: `owner %s registered`, `学员${name}`. */
function namesOfPeople(values, names) {
    return values.flatMap((value, i) => {
        if (value.is === "join")
            return value.parts.filter((part, place) => {
                const before = value.parts[place - 1];
                return isName(part) && before?.is === "text" && endsOnPerson(before.text, names);
            });
        if (value.is !== "text")
            return [];
        const fronts = value.text.slice(0, spoken_LONGEST).split(spoken_PLACEHOLDER).slice(0, -1);
        return values
            .slice(i + 1)
            .filter((one, place) => isName(one) && endsOnPerson(fronts[place] ?? "", names));
    });
}
function isName(value) {
    return value.is === "name" && value.path === "name";
}
/** Does an expression name a thing and nobody: the crop beside its disease? */
function speaksOfThings(value, names) {
    let things = false;
    let people = false;
    eachValue(value, (one) => {
        if (one.is === "name")
            for (const word of wordsOf(lastOf(one.path).name)) {
                things ||= has(names.things, word);
                people ||= has(names.people, word);
            }
        return true;
    });
    return things && !people;
}
function endsOnPerson(text, names) {
    const front = text.slice(-40).replace(MARKS, "");
    const word = /[A-Za-z]+$/.exec(front)?.[0].toLowerCase();
    return word ? has(names.people, word) : names.zh.people.some((one) => front.endsWith(one));
}
const spoken_LONGEST = 300;
const spoken_PLACEHOLDER = /%[a-z]|\{\w{0,20}\}/;
const MARKS = /[\s:：=,，'"“「[(（]{1,5}$/;

;// CONCATENATED MODULE: ./.build/scan/detect/exposures.js









/** Personal information in logs, addresses, error reports, analytics and prompts of a file. */
function detectExposures(context, names) {
    const taken = new Set();
    return leaksOf(context.outline, names).flatMap(({ into, item, by }) => {
        const place = `${item.at.from} ${item.category}`;
        if (taken.has(place) || isExpected(item, into, names) || isCut(context.text, item.at))
            return [];
        taken.add(place);
        return [
            {
                kind: "exposure",
                key: `exposure/${into}/${context.file}#${item.category}`,
                at: context.span(item.at),
                seen: maskValues(context.lineOf(item.at)),
                sure: item.sure,
                chain: [`name '${item.path.slice(-80)}' → ${item.category}`, `${by.slice(-80)} → ${into}`],
                category: item.category,
                name: lastOf(item.path).name,
                into,
            },
        ];
    });
}
/** Ids of users belong in logs and events; their ids at WeChat and of their phones are known to others too. */
function isExpected({ category, path }, into, names) {
    if (!has(names.expected, category))
        return false;
    return !/(?:open|union)_?id$/i.test(path) && !(into === "url" && /(?:oaid|idfa|gaid|android_?id)$/i.test(path));
}
/** `phone[-4:]` is a part of the value. */
function isCut(text, { from, to }) {
    return /^[\w.]{1,100}\[-?\d{0,3}:-?\d{0,3}\]/.test(text.slice(from, to + 12));
}
/** Sinks first, so that an address that is logged counts as logged. */
function leaksOf({ calls, assignments, elements, imports }, names) {
    const found = [];
    const add = (into, by, items) => {
        for (const item of items)
            if (!(into === "prompt" && ASKED.test(item.category)))
                found.push({ into, item, by });
    };
    const texts = new Map();
    for (const one of assignments) {
        if (one.value.is !== "join")
            continue;
        const { name } = lastOf(one.name);
        const known = texts.get(name);
        if (known)
            known.push(one);
        else
            texts.set(name, [one]);
    }
    const asking = imports.some((one) => !one.typeOnly && isModelLibrary(one.module));
    const clients = clientsOf(assignments);
    const sources = sourcesOf(assignments, names);
    for (const call of calls) {
        const into = sinkOf(calledBy(call, clients)) ?? (asking && asksModel(call) ? "prompt" : undefined);
        if (!into)
            continue;
        add(into, call.callee, namesOfPeople(call.args, names).map(({ path, at }) => ({ ...OF_A_PERSON, path, at })));
        for (const written of argumentsOf(call)) {
            const one = withSources(written, sources);
            add(into, call.callee, into === "prompt" ? templated({ is: "list", of: [one], at: call.at }, names) : itemsOf(one, names));
            for (const text of templatesIn(one, call, texts))
                add(into, call.callee, itemsOf(text, names));
        }
    }
    for (const { name, value } of assignments)
        if (exposures_isPrompt(name))
            add("prompt", name, templated(value, names));
    // Calls inside are calls of the outline themselves.
    const look = (value) => {
        add("url", "address", inAddress(withSources(value, sources), names));
        add("prompt", "message", inMessage(value, names));
        if (value.is === "object")
            for (const { key, value: inner } of value.entries) {
                if (exposures_isPrompt(key))
                    add("prompt", key, templated(inner, names));
                if (key === "query" && value.entries.some((one) => one.key === "path"))
                    add("url", "route", itemsOf(inner, names));
            }
        return value.is !== "call";
    };
    for (const call of calls) {
        add("url", call.callee, inParameters(call, names));
        for (const one of argumentsOf(call))
            eachValue(one, look);
    }
    for (const { value } of assignments)
        eachValue(value, look);
    for (const { attributes } of elements)
        for (const { value } of attributes)
            eachValue(value, look);
    return found;
}
/** Variables that hold a client, by the class or function that made it: `const hog = new PostHog()`. */
function clientsOf(assignments) {
    const found = new Map();
    for (const { name, value } of assignments)
        if (value.is === "call" && !name.includes("."))
            found.set(name, lastOf(value.call.callee).name);
    return found;
}
/** The call with its client under the name of its class where the variable says nothing. */
function calledBy(call, clients) {
    const dot = call.callee.indexOf(".");
    const made = dot > 0 ? clients.get(call.callee.slice(0, dot)) : undefined;
    return made && CLIENTS.test(made) ? { ...call, callee: `${made}${call.callee.slice(dot)}` } : call;
}
const CLIENTS = /^(?:PostHog|Posthog|Mixpanel|Amplitude|Bugsnag|Rollbar|GrowingIO|TalkingData|SensorsAnalytics)$/;
const OF_A_PERSON = { category: "basic.name", sure: 0.72 };
/** Texts that were put together before and are passed by name: the last one of that name above the call. */
function templatesIn(value, { at }, texts) {
    const found = [];
    eachValue(value, (one) => {
        if (one.is !== "name")
            return one.is !== "call";
        const text = texts.get(one.path)?.findLast((earlier) => earlier.at.from < at.from);
        if (text)
            found.push(text.value);
        return true;
    });
    return found;
}
function argumentsOf({ args, named, at }) {
    return named.length > 0 ? [...args, { is: "object", entries: named, at }] : args;
}
/** `prompt`, `systemPrompt`, `PROMPT_TEMPLATE`, `instructions`. */
function exposures_isPrompt(name) {
    return wordsOf(lastOf(name).name).some((word) => PROMPTS.has(word));
}
const PROMPTS = new Set(["prompt", "prompts", "instruction", "instructions"]);
/** A prompt holds what is put into its text; a name alone may be anything. */
function templated(value, names) {
    if (value.is !== "join" && value.is !== "call" && value.is !== "list")
        return [];
    const items = itemsOf(value, names);
    return speaksOfThings(value, names) ? items.filter(({ category, sure }) => !isOfAnyBeing(category, sure)) : items;
}
/** Crops and animals fall ill too. */
function isOfAnyBeing(category, sure) {
    return category.startsWith("health.") && sure < 0.8;
}
/** `{ role: "user", content: … }`. */
function inMessage(value, names) {
    if (value.is !== "object" || !value.entries.some(({ key }) => key === "role" || key === "Role"))
        return [];
    return value.entries
        .filter(({ key }) => key === "content" || key === "Content")
        .flatMap(({ value: content }) => itemsOf(content, names));
}
/** What people say to an assistant is what a prompt is for. */
const ASKED = /^communication\.|^online_records\./;

;// CONCATENATED MODULE: ./.build/scan/classify/chinese.js
/** Labels are read up to here. */
const chinese_LONGEST = 200;
/** More signs in front of a name are a sentence, not a name. */
const FRONT = 6;
/** The item that a Chinese label, comment or name speaks of: `请输入手机号`, `收货人地址（必填）`; `手机品牌` is a brand. */
function matchChinese(label, names) {
    const clauses = clausesOf(label);
    for (const clause of clauses) {
        const found = matchClause(clause, names);
        if (found)
            return found;
        // `搜索用户的 ID、用户名`: what follows is not the field itself.
        if (names.zh.vetoes.some((one) => clause.startsWith(one)))
            return undefined;
    }
    return undefined;
}
/** Does a name of the category stand anywhere in a short label? */
function mentionsChinese(label, category, names) {
    const text = label.slice(0, 20).toLowerCase();
    for (let from = 0; from < text.length; from++)
        for (let to = from + 2; to <= Math.min(from + 6, text.length); to++) {
            const key = text.slice(from, to);
            if (Object.hasOwn(names.chinese, key) && names.chinese[key].category === category)
                return true;
        }
    return false;
}
/** Does the label say in Chinese what its field is? */
function saysChinese(label) {
    return clausesOf(label).some((clause) => clause.length <= 10);
}
/** Stretches between marks that hold Chinese; only the first two count, the rest explains. */
function clausesOf(label) {
    return label
        .slice(0, chinese_LONGEST)
        .toLowerCase()
        .split(chinese_MARKS)
        .filter((clause) => CHINESE.test(clause))
        .slice(0, 2)
        .slice(0, label.length > 40 ? 1 : 2);
}
function matchClause(clause, names) {
    let media = false;
    let rest = clause;
    let fallback;
    for (let step = 0; step < 4; step++) {
        const found = endingOf(rest, names);
        if (found) {
            const before = chinese_beforeOf(rest.slice(0, rest.length - found.length), names);
            if (before === undefined || (media && !chinese_MEDIA.test(found.item.category)))
                return fallback;
            // `身份证正面照片` is more than a photo: what stands in front may be the name.
            if (before !== "unknown" && !(fallback && before === "things"))
                return { ...found.item, before };
            fallback ??= { ...found.item, before };
        }
        const tail = names.zh.tails.find((one) => rest.endsWith(one));
        const ending = tail ?? names.zh.mediaTails.find((one) => rest.endsWith(one));
        if (!ending)
            return fallback;
        media ||= !tail;
        rest = rest.slice(0, -ending.length);
    }
    return fallback;
}
/** The longest name of an item at the end. */
function endingOf(text, names) {
    for (let length = Math.min(text.length, 12); length >= 2; length--) {
        const key = text.slice(-length);
        if (Object.hasOwn(names.chinese, key))
            return { item: names.chinese[key], length };
    }
    return undefined;
}
/** What the front is of; undefined where it makes a flag, an action or a sentence of the whole. */
function chinese_beforeOf(front, names) {
    const { people, things, qualifiers, vetoes } = names.zh;
    let rest = front;
    for (let step = 0; step < 6 && rest; step++) {
        const person = people.some((one) => rest.endsWith(one)) || (rest.length < 6 && PERSON.test(rest));
        if (person)
            return vetoes.some((one) => rest.startsWith(one)) ? undefined : "people";
        const plain = qualifiers.find((one) => rest.endsWith(one));
        if (!plain)
            break;
        rest = rest.slice(0, -plain.length);
    }
    if (!rest)
        return "nothing";
    if (vetoes.some((one) => rest.startsWith(one)))
        return undefined;
    if (things.some((one) => rest.includes(one)))
        return "things";
    return rest.length > FRONT ? undefined : "unknown";
}
const CHINESE = /\p{Script=Han}/u;
/** Words for people that no list holds: `托运人`, `求租者`, `派件员`. */
const PERSON = /(?:[^器每多无何他别本]人|[^或]者|[^动人全]员)$/;
const chinese_MARKS = /[\s,，。.;；:：()（）【】[\]、/|\-—=<>《》"'“”!！?？*#@]+/u;
const chinese_MEDIA = /image|photo|signature|media\.|voiceprint|fingerprint|work_history|exam_report/;

;// CONCATENATED MODULE: ./.build/scan/classify/context.js


/** Fields of one family that make a body one about things. */
const ENOUGH = 2;
/** Tells what a shape is about: by its fields where they are those of machines or layouts, by its name, comment and file. */
function stanceOf(shape, names, file) {
    const kin = kinOf(shape, names);
    const own = byName(shape.kind === "form" ? shape.name.replace(PART_OF_A_PAGE, "") : shape.name, names);
    if (kin === "machine" || (kin && own.about !== "people"))
        return { about: "things", because: `fields of ${kin}` };
    if (own.about === "people" || own.about === "mixed")
        return own;
    const said = byLabel(shape.labels, names);
    if (said.about === "people" || own.about === "unknown") {
        if (said.about !== "unknown")
            return said;
        const handled = shape.kind === "form" || shape.kind === "request";
        const written = baseName(file);
        if (handled && !ANY_FILE.test(written))
            return byName(written, names, "file");
    }
    return own;
}
/** Do the fields stand beside a code and a state, so that a message is an outcome? */
function isAnswer(shape, names) {
    return kinship(shape, names, "answer") >= ENOUGH;
}
/** Files that hold texts for readers, not data. */
function isTranslation(file) {
    return TRANSLATION.test(file);
}
/** The last word that says something, ends of words like `Dto` aside; a thing of a person or an item itself is mixed. */
function byName(name, names, what = "type") {
    const because = `${what} '${name}'`;
    const words = wordsOf(name).filter((word) => !has(names.wrappers, word) && !has(names.wrappers, singular(word)));
    const item = matchWords(words, names);
    if (item?.strength === "strong")
        return { about: OF_ONE.test(item.category) ? "people" : "mixed", because };
    const known = words.map((word) => knownAs(word, names));
    const last = known.findLastIndex((one) => one !== undefined);
    const about = known[last];
    if (about === undefined)
        return { about: "unknown" };
    const act = has(names.acts, words[last]);
    const torn = about === "things"
        ? known.includes("people")
        : about === "people" && (act ? known.includes("things") : words.length - last > 2);
    return { about: torn ? "mixed" : about, because, ...(act && { act }) };
}
function knownAs(written, names) {
    for (const word of [written, singular(written)]) {
        if (has(names.people, word))
            return "people";
        if (has(names.mixed, word))
            return "mixed";
        if (has(names.things, word))
            return "things";
    }
    return undefined;
}
function byLabel(labels, names) {
    for (const label of labels) {
        const text = label.slice(0, 40);
        const people = context_lastOf(text, names.zh.people);
        const things = context_lastOf(text, names.zh.things);
        if (people < 0 && things < 0)
            continue;
        return { about: people > things ? "people" : "things", because: `comment '${text}'` };
    }
    return { about: "unknown" };
}
function context_lastOf(text, words) {
    return Math.max(...words.map((word) => text.lastIndexOf(word)));
}
/** The family that the fields are of, if one. */
function kinOf(shape, names) {
    return FAMILIES.find((family) => kinship(shape, names, family) >= ENOUGH);
}
function kinship(shape, names, family) {
    const found = new Set();
    for (const { name } of shape.fields) {
        const key = wordsOf(name).join("");
        if (has(names.beside[family], key))
            found.add(key);
    }
    return found.size;
}
function baseName(file) {
    return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}
/** Ends of components: they say where a form stands too. */
const PART_OF_A_PAGE = /(?:Layout|Page|Screen|View|Modal|Dialog|Drawer|Panel|Popup|Tab|Section|Card)$/;
/** Items by which one person is told from all others: what is called after them is about that person. */
const OF_ONE = /^(?:basic\.name|identity_document\.(?:id_card|passport|driver|social|residence|household))/;
/** Files that frameworks name: they say where a form stands, not what it is about. */
const ANY_FILE = /^(?:layout|page|index|main|app|template|view|component|route|default|_app|\+page|\+layout)$/i;
const FAMILIES = ["machine", "layout", "screens", "goods", "training", "places"];
const TRANSLATION = /(?:^|\/)(?:locales?|i18n|lang|langs|languages?|translations?|l10n)\/|(?:^|[/.])(?:zh|en|ja|ko|fr|de|zh[-_](?:cn|tw|hk)|en[-_](?:us|gb)|i18n|locales?|translations?)\.[a-z]+$/i;

;// CONCATENATED MODULE: ./.build/scan/classify/said.js


/** More words are a sentence. */
const said_MOST = 5;
/** The item that a label in English speaks of: `Phone number`, `E-mail address of the customer`. */
function matchSaid(label, names) {
    if (label.length > 80 || CODE.test(label))
        return undefined;
    const words = worded(label);
    const whole = words.length > said_MOST ? undefined : matchWords(words, names);
    if (whole)
        return whole;
    const [head = "", ...rest] = label.split(BEHIND);
    const first = worded(head);
    const found = first.length > said_MOST ? undefined : matchWords(first, names);
    if (found?.before !== "nothing")
        return found;
    const before = beforeOf(rest.flatMap(worded), names);
    return before === "unknown" ? found : { ...found, before };
}
function worded(text) {
    return text.split(/\s+/).flatMap(wordsOf);
}
/** Commented-out code is no label. */
const CODE = /[`{}=;]/;
/** What explains a name stands behind one of these. */
const BEHIND = /\s+(?:of|for|in|used|to|when|if|that|which|with|as|on|from)\s+|[,;:.(（\n]/;

;// CONCATENATED MODULE: ./.build/scan/classify/veto.js
/** Categories that a yes or no can hold. */
const YES_NO = /marital_status|political_status|fertility|disability|special\./;
/** Categories that are written in letters: a number in their place is a code, a count or a key of another table. */
const IN_LETTERS = /basic\.(?:name|email|home_address|portrait_photo|signature|native_place|hobbies)|_image$|authentication\.(?:password|session_token|security_question|clipboard)|communication\.|media\.|occupation|online_records\./;
const BOOLEAN = /^\*?(?:bool|boolean|java\.lang\.boolean|booleanfield|nullbooleanfield|tinyint\(1\)|bit(?:\(1\))?|bit1|sql\.nullbool|optional\[bool\]|bool\?|boolean\?|mapped\[bool\]|booleanproperty)(?:[|&?!].*)?$/;
const SMALL_NUMBER = /^\*?(?:tinyint|smallint|int8|uint8|byte|short|float|double|real)(?:\(|$|\?)/;
const veto_NUMBER = /^\*?(?:number|u?int(?:eger|8|16|32|64)?|long|bigint|float(?:32|64)?|double|decimal|numeric|tinyint|smallint|mediumint|serial|integerfield|smallintegerfield|positiveintegerfield|floatfield|decimalfield)(?:\(|$|\?|\||!)/;
/** Code, looks and links to other tables. */
const MACHINERY = /=>|^func\b|^\(|function|callable|callback|handler|regexp|^pattern\b|validator|component|reactnode|reactelement|jsx\.|vnode|cssproperties|styleprop|icon|^color|logger|client$|service$|repository$|mapper$|controller$|button|textview|uilabel|foreignkey|onetoone|manytomany|relation|vector[23]?|^point|^rect|^size$|^map<|^record<|rules?\[?\]?$|enum$/;
/** Can a yes or no by itself tell such an item of a person? */
const holdsYesNo = (category) => YES_NO.test(category);
/** Does the type as written say that the field cannot hold an item of this category? */
function typeVetoes(type, category) {
    if (!type)
        return false;
    const written = type.slice(0, 200).replace(/\s+/g, "").toLowerCase();
    if (BOOLEAN.test(written))
        return !holdsYesNo(category);
    if (MACHINERY.test(written))
        return true;
    if (SMALL_NUMBER.test(written))
        return IN_LETTERS.test(category) || /phone|_no$|id_card|_account$/.test(category);
    return veto_NUMBER.test(written) && IN_LETTERS.test(category);
}
/** Is the field a link to a thing of that very name: `company: Company`? */
function typeRepeatsName(type, name) {
    if (!type)
        return false;
    const bare = type.slice(0, 200).replace(/^(?:\*|\[\]|List<|Array<|Set<|Optional<|"|')+|(?:\[\]|[>?!"'])+$/g, "");
    return /^[A-Z]/.test(bare) && bare.toLowerCase() === name.toLowerCase();
}

;// CONCATENATED MODULE: ./.build/scan/classify/classify.js





/** Judges all fields of a shape together; fields that say nothing are left out. */
function classifyShape(shape, names, file) {
    if (isTranslation(file))
        return [];
    const readings = shape.fields.map((field) => read(field, names)).filter((one) => one.named || one.said);
    if (readings.length === 0)
        return [];
    const stance = stanceOf(shape, names, file);
    const around = {
        shape,
        stance: byFields(stance, readings, names) ?? stance,
        beside: besideOf(readings, names),
        answer: isAnswer(shape, names),
        keyed: readings.some(({ named }) => named?.category === "network_identity.user_id" && named.strength === "strong"),
    };
    return readings.map((reading) => judge(reading, around, names));
}
/** Fields that only people have tell that a body is about people, whatever its name: `Tenant`. */
function byFields({ about }, readings, names) {
    if (about !== "unknown" && about !== "things")
        return undefined;
    const found = new Map();
    for (const { field, named } of readings) {
        if (named?.strength !== "strong" || named.before !== "nothing")
            continue;
        if (!has(names.ofThings, named.category) && !has(names.expected, named.category))
            found.set(named.category, field.name);
    }
    if (found.size < (about === "things" ? ONLY_PEOPLE + 1 : ONLY_PEOPLE))
        return undefined;
    return { about: "people", because: `beside '${[...found.values()].slice(0, ONLY_PEOPLE).join("', '")}'` };
}
function read(field, names) {
    const nothing = { field, denied: false };
    if (field.labels.some((label) => label.startsWith("是否")))
        return readYesNo(field, names);
    if (isAside(field.name, names))
        return nothing;
    const named = [field.name, ...field.aliases]
        .map((written) => withText(matchChinese(written, names) ?? matchName(written, names), written))
        .filter((match) => match !== undefined)
        .sort((a, b) => RANK[a.strength] - RANK[b.strength])[0];
    const said = field.labels
        .map((written) => withText(matchChinese(written, names) ?? strongOnly(matchSaid(written, names)), written))
        .find((match) => match !== undefined);
    const allows = (match) => !!match && !typeVetoes(field.type, match.category);
    return {
        field,
        ...(allows(named) && { named: named }),
        ...(allows(said) && { said: said }),
        denied: !said && field.labels.some((label) => saysChinese(label) && !(named && mentions(label, named, names))),
    };
}
/** A template of a fingerprint is one, whatever lock it opens. */
function mentions(label, { category }, names) {
    return category.startsWith("biometric.") && mentionsChinese(label, category, names);
}
/** A question about a person whose answer tells by itself: `是否孕期`. */
function readYesNo(field, names) {
    const said = field.labels
        .filter((label) => label.startsWith("是否"))
        .map((written) => withText(matchChinese(written.slice(2), names), written))
        .find((match) => match !== undefined && match.strength === "strong" && holdsYesNo(match.category));
    return { field, denied: false, ...(said && { said }) };
}
function withText(match, written) {
    return match && { ...match, written: written.slice(0, 60) };
}
/** A weak name in English is no more telling as a label. */
function strongOnly(match) {
    return match?.strength === "strong" || match?.before === "people" || match?.before === "things" ? match : undefined;
}
/** One name for each category that the shape tells of; names that things have as often do not count. */
function besideOf(readings, names) {
    const found = new Map();
    let telling = false;
    for (const { field, named, said, denied } of readings) {
        const match = strongest(named, said);
        if (denied || said?.before === "things")
            continue;
        if (match.strength === "loose" || match.before === "things" || has(names.expected, match.category))
            continue;
        telling ||= match.strength !== "vague";
        if (!found.has(match.category))
            found.set(match.category, field.name);
    }
    return telling ? found : new Map();
}
function strongest(a, b) {
    if (!a || !b)
        return (a ?? b);
    return RANK[b.strength] < RANK[a.strength] ? b : a;
}
/** Whose it is: a name or a label that says so wins over one that does not. */
function classify_beforeOf(match, both) {
    return SAYING.find((before) => both.some((one) => one.before === before)) ?? match.before;
}
function judge(reading, around, names) {
    const { field, named, said } = reading;
    const agree = named && said && named.category === said.category;
    const match = agree
        ? strongest(named, said)
        : said?.strength === "strong" && named?.strength !== "strong"
            ? said
            : (named ?? said);
    const before = classify_beforeOf(match, agree ? [named, said] : []);
    const found = { match: { ...match, before }, confirmed: !!agree && classify_CHINESE.test(said.written) };
    const { sure, because } = match.strength === "strong" ? sureOfStrong(found, around, names) : sureOfWeak(found, reading, around);
    const chain = [
        ...(named?.category === match.category ? [`name '${named.written}'`] : []),
        ...(said?.category === match.category ? [`label '${said.written}'`] : []),
        ...because,
    ];
    return { field, category: match.category, sure, chain };
}
function sureOfStrong({ match, confirmed }, { stance, shape, beside }, names) {
    const because = stance.because ? [stance.because] : [];
    const asked = match.category === "identity_document.vehicle_plate" && (shape.kind === "request" || LETS_IN.test(shape.name));
    const ofThings = has(names.ofThings, match.category) && !asked;
    if (match.before === "things")
        return { sure: ofThings ? 0.3 : 0.6, because };
    if (stance.about === "things" && match.before !== "people")
        return { sure: ofThings ? 0.5 : match.words > 1 ? 0.8 : 0.75, because };
    if (stance.about === "people")
        return { sure: 0.95, because };
    if (match.before === "unknown" && ofThings)
        return { sure: confirmed || othersThan(match.category, beside).length > 1 ? 0.8 : 0.6, because };
    if (confirmed)
        return { sure: 0.95, because };
    const filled = shape.kind === "form" || shape.kind === "request" || match.words > 1 || match.before === "people";
    return { sure: filled ? 0.9 : 0.8, because };
}
function sureOfWeak(found, { field, denied }, around) {
    const { match, confirmed } = found;
    const { stance, shape, beside } = around;
    const no = { sure: match.strength === "loose" ? 0.2 : 0.35, because: stance.because ? [stance.because] : [] };
    if (match.before === "things" || match.before === "unknown")
        return no;
    if (denied && (match.strength === "loose" || SHORT.test(field.name) || stance.about !== "people"))
        return no;
    if (match.strength === "loose" && !mayBeLoose(match, field, around))
        return no;
    if (stance.about === "things" && match.before !== "people")
        return no;
    const others = othersThan(match.category, beside);
    const reasons = [
        ...(match.before === "people" ? ["of a person"] : []),
        ...(stance.about === "people" && !(match.strength === "vague" && shape.kind === "request")
            ? [stance.because]
            : []),
        ...(confirmed ? ["name and label agree"] : []),
        ...(around.keyed && OF_A_ROW.test(match.category) ? ["beside the id of a person"] : []),
        ...(match.strength !== "loose" && others.length > 1 ? [`beside '${others.slice(0, 2).join("', '")}'`] : []),
    ];
    if (reasons.length > 0)
        return { sure: reasons.length > 1 ? 0.85 : 0.75, because: reasons };
    const filled = (shape.kind === "form" || shape.kind === "request") && match.strength === "telling";
    return filled ? { sure: 0.72, because: [shape.kind] } : no;
}
/** Handlers, logins and search boxes are called after people without holding such items; links and outcomes are none. */
function mayBeLoose({ category }, field, { shape, stance, answer }) {
    if (shape.kind === "request" || typeRepeatsName(field.type, field.name))
        return false;
    if (answer && OUTCOME.test(category))
        return false;
    if (stance.act && !OF_A_LOGIN.test(category))
        return false;
    return shape.kind !== "form" || !category.startsWith("online_records.");
}
/** Names of fields of other categories. */
function othersThan(category, beside) {
    return [...beside].filter(([other]) => other !== category).map(([, name]) => name);
}
/** So many items that only people have make a body one about people; one more where its name speaks of things. */
const ONLY_PEOPLE = 3;
/** Where cars of anybody come by: their plates are not those of a fleet. */
const LETS_IN = /park|barrier|toll|gateRecord|gate_record/i;
const SAYING = ["people", "things"];
const RANK = { strong: 0, telling: 1, vague: 2, loose: 3 };
/** Abbreviations without vowels mean many things. */
const SHORT = /^[b-df-hj-np-tv-z]{2,5}$/i;
const classify_CHINESE = /\p{Script=Han}/u;
/** Items that a row holds of the person whose id it holds; names and texts may be of anything. */
const OF_A_ROW = /^(?:basic\.(?:phone|email|home_address|age|gender|portrait_photo)|health\.|biometric\.|location\.precise|device\.|network_identity\.ip|authentication\.)/;
const OF_A_LOGIN = /^(?:network_identity|authentication)\./;
const OUTCOME = /^communication\./;

;// CONCATENATED MODULE: ./.build/scan/detect/fields.js





/** Fields of a file that hold personal information, and literal values that are such. */
function detectFields(context, names) {
    return [...ofShapes(context, names), ...ofLiterals(context, names)];
}
function ofShapes(context, names) {
    return context.outline.shapes.flatMap((shape) => classifyShape(shape, names, context.file).map(({ field, category, sure, chain }) => {
        const path = shape.name ? `${shape.name}.${field.name}` : field.name;
        return {
            kind: "field",
            key: `field/${context.file}#${path}`,
            at: context.span(field.at),
            seen: maskValues(context.lineOf(field.at)),
            sure,
            chain: [`${chain[0]} → ${category}`, ...chain.slice(1)],
            category,
            name: field.name,
            shape: shape.kind,
            ...(shape.name && { record: shape.name }),
        };
    }));
}
function ofLiterals(context, names) {
    const found = new Map();
    eachText(context.outline, (text, name, at) => {
        const item = literalItem(text);
        if (!item || found.has(at.from) || speaksOfAnother(name, item.category, names))
            return;
        found.set(at.from, {
            kind: "field",
            key: `field/${context.file}#literal ${item.category}`,
            at: context.span(at),
            seen: maskValues(context.lineOf(at)),
            sure: item.sure,
            chain: [`literal '${maskValues(text.trim())}' → ${item.category}`],
            category: item.category,
            name: lastOf(name).name,
        });
    });
    return [...found.values()];
}
/** Is the literal named as something else: an order number, a hotline, a pattern? */
function speaksOfAnother(name, category, names) {
    const { name: last } = lastOf(name);
    if (OTHERS.test(last) || isAside(last, names))
        return true;
    const match = matchName(last, names);
    return !!match && (match.before === "things" || match.category !== category) && match.strength === "strong";
}
const OTHERS = /order|hotline|support|service|serial|trace|version|time|timestamp|nonce|example|sample|demo|mock|test/i;

;// CONCATENATED MODULE: ./.build/scan/detect/roles.js
/** A key without case and punctuation: `base_url`, `baseURL` and `base-url` are one. */
function normalKey(key) {
    return key.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
/** The last name of a dotted path. */
function lastName(path) {
    return path.slice(path.lastIndexOf(".") + 1);
}
const FETCHES = new Set(("fetch $fetch ofetch usefetch axios get post put patch delete head options request ajax sendbeacon got ky superagent " +
    "websocket eventsource open url uri create newrequest newrequestwithcontext postform dial dialcontext urlopen exchange " +
    "getforobject getforentity postforobject postforentity patchforobject httpget httppost httpput httpdelete uploadfile " +
    "downloadfile connectsocket importscripts loadscript build new client stream websocketconnect connect target baseurl").split(" "));
/** Whether a function of that name calls, or prepares a call of, an address that it is given. */
function isFetch(name) {
    return FETCHES.has(normalKey(name) || name);
}
const SPEAKS = /^(?:log|info|warn|error|debug|trace|print\w*|expect|assert\w*|redirect|push|replace\w*|navigate\w*|includes|startsWith|endsWith|indexOf|match\w*|test|equals\w*|contains\w*|compare\w*|starts_with|ends_with|startswith|endswith|Has[A-Z]\w*|Is[A-Z]\w*|Contains\w*|Equal\w*|Index\w*|Split\w*|Match\w*|Print\w*|Log\w*|Fatal\w*|Error\w*|Assert\w*|Replace\w*)$/;
/** Whether a function of that name prints or compares what it is given, or sends people there. */
function isTalk(name) {
    return SPEAKS.test(name);
}
const ADDRESS_ENDS = /(?:url|uri|urls|host|hosts|hostname|endpoint|endpoints|dsn|domain|gateway|server|servers|origin|api|apibase|basepath|base|proxy|upstream|destination|target|broker|brokers|connectionstring|webhook|endpointoverride|src)$/;
const ADDRESS_NAMES = new Set(["action", "address", "remote", "site", "registry", "tunnel"]);
const LINKS = new Set(("doc docs documentation help homepage website readme wiki blog term terms privacy policy license licence agreement logo " +
    "icon icons avatar image favicon link links href tutorial console redirect redirects return callback success cancel " +
    "issue issues bug bugs repository schema example examples placeholder allowed allow allowlist whitelist blocked block " +
    "blocklist blacklist denied deny forbidden label title description comment text note").split(" "));
/** Whether a key or constant of that name holds the address of something that is called. */
function isAddressName(name) {
    const last = lastName(name);
    const key = normalKey(last);
    return ((ADDRESS_NAMES.has(key) || ADDRESS_ENDS.test(key) || /[a-z](?:Site|Addr)$|_(?:site|addr|SITE|ADDR)$/.test(last)) &&
        !isLinkName(last));
}
/** Whether a name speaks of links for people, of lists to compare with, or of documentation. */
function isLinkName(name) {
    return name
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .some((word) => LINKS.has(word));
}
/** What an SDK's own constant says of a region: `Region.EU_CENTRAL_1`, `regions.Guangzhou`, `storage.ZoneHuanan`. */
function regionConstant(path) {
    const [, name] = /(?:^|\.)\w*Regions?\.([A-Z][A-Z0-9_]*)$/.exec(path) ??
        /(?:^|\.)[Rr]egions?\.([A-Za-z]\w*)$/.exec(path) ??
        /(?:^|\.)Zone_?([A-Za-z]\w*)$/.exec(path) ??
        [];
    return name?.toLowerCase().replaceAll("_", "-");
}
const LOADING = {
    a: [],
    area: [],
    link: ["href"],
    form: ["action"],
    meta: ["content"],
    use: [],
};
/** Whether an element loads from, or sends to, what an attribute of it names. */
function isAddressElement(tag, attribute) {
    const name = tag.toLowerCase();
    if (Object.hasOwn(LOADING, name))
        return LOADING[name].includes(attribute.toLowerCase()) || attribute === "rel";
    if (/^[A-Z]/.test(tag) && /link|anchor|button/i.test(tag))
        return false;
    const key = normalKey(attribute);
    return key === "src" || key === "poster" || key === "data" || (/^[A-Z]/.test(tag) && isAddressName(attribute));
}

;// CONCATENATED MODULE: ./.build/scan/detect/options.js

const options_DEEPEST = 5;
/** Everything that a call is given by name: keyword arguments and the entries of objects, nested ones too. */
function optionsOf(call) {
    return [...entriesIn(call.named, 0), ...call.args.flatMap((arg) => nested(arg, 0))];
}
function entriesIn(entries, depth) {
    return entries.flatMap(({ key, value }) => [{ key, value }, ...nested(value, depth + 1)]);
}
function nested(value, depth) {
    if (depth > options_DEEPEST)
        return [];
    switch (value.is) {
        case "object":
            return entriesIn(value.entries, depth);
        case "list":
            return value.of.flatMap((one) => nested(one, depth + 1));
        case "call":
            // JSON.stringify({ model: "…" }), axios.create({ … })
            return [...entriesIn(value.call.named, depth), ...value.call.args.flatMap((arg) => nested(arg, depth + 1))];
        default:
            return [];
    }
}
/** The calls that a chain goes on with: `.baseUrl("…")` behind `OpenAIOkHttpClient.builder()`. */
function chainOf(call, reach) {
    const all = chainsOf(reach).get(call.callee) ?? [];
    return all.filter((one) => one.at.from <= call.at.from && one.at.to >= call.at.to).slice(0, 100);
}
const chains = new WeakMap();
/** The calls behind others, by the call that their chain begins with. */
function chainsOf(reach) {
    const known = chains.get(reach);
    if (known)
        return known;
    const all = new Map();
    for (const call of reach.calls) {
        const end = call.callee.indexOf("().");
        if (end < 0)
            continue;
        const start = call.callee.slice(0, end);
        const list = all.get(start);
        if (list)
            list.push(call);
        else
            all.set(start, [call]);
    }
    chains.set(reach, all);
    return all;
}
/** What a call is told about where to connect: options, arguments that are addresses, and the chain behind it. */
function addressOptions(call, reach) {
    const named = optionsOf(call).filter(({ key }) => isAddressName(key));
    const chained = chainOf(call, reach).flatMap((one) => {
        const name = lastName(one.callee);
        const told = isAddressName(name) ? one.args.slice(0, 1) : isFetch(name) ? one.args.filter(mayBeAddress) : [];
        return told.map((value) => ({ key: name, value }));
    });
    return [
        ...named,
        ...chained,
        ...call.args.flatMap(functional),
        ...call.args.filter(mayBeAddress).map((value) => ({ key: "", value })),
    ];
}
/** `option.WithBaseURL(base)`: an option that is a call of its own. */
function functional(value) {
    const name = value.is === "call" ? lastName(value.call.callee).replace(/^(?:with|set)_?(?=[A-Z_])/i, "") : "";
    return value.is === "call" && name !== "" && isAddressName(name)
        ? value.call.args.slice(0, 1).map((one) => ({ key: name, value: one }))
        : [];
}
function mayBeAddress(value) {
    if (value.is === "text")
        return /^[a-z+]+:\/\//i.test(value.text) || isHost(value.text);
    if (value.is === "join")
        return value.parts.some(mayBeAddress);
    if (value.is === "either")
        return value.of.some(mayBeAddress);
    if (value.is === "name")
        return isAddressName(value.path);
    if (value.is === "env")
        return isAddressName(value.name) || (value.otherwise ? mayBeAddress(value.otherwise) : false);
    return value.is === "call" && value.call.args.some(mayBeAddress);
}
/** A host without a scheme; `id.secret` is a key of an API. */
function isHost(text) {
    const [, labels = "", rest = ""] = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)($|[:/])/i.exec(text) ?? [];
    const parts = labels.split(".");
    return (parts.length > 2 ||
        (parts.length === 2 &&
            (rest !== "" || /^(?:[a-z]{2}|com|net|org|dev|app|top|xyz|cloud|site|tech|local|internal)$/i.test(parts[1]))));
}
/** Whether a call makes something that keeps an address: a client, a connection. */
function isConstruction({ callee, how }) {
    const name = lastName(callee);
    return ((how === "new" || /^[A-Z]|^(?:create|make|init|connect|configure)(?:[A-Z_]|$)/.test(name) || isFetch(name)) &&
        !/(?:Error|Exception|Link|RegExp|Set|Map)$/.test(name) &&
        !isLinkName(name));
}

;// CONCATENATED MODULE: ./.build/scan/detect/permissions.js

/** Interfaces of mini-programs that the privacy guide must declare: calls, elements, scopes and what app.json asks for. */
function detectPermissions(context, { miniProgram }) {
    const { outline, file } = context;
    const signalOf = ({ api, category, guide }, at, chain) => ({
        kind: "permission",
        key: `permission/${api}`,
        at: context.span(at),
        seen: context.lineOf(at),
        sure: 0.9,
        chain: guide ? [...chain, guide] : chain,
        api,
        ...(category && { category }),
    });
    const called = outline.calls.flatMap((call) => {
        const own = apiOf(call);
        return own ? [signalOf(own, call.at, [`${call.callee}()`])] : [];
    });
    const elements = outline.elements.flatMap((element) => miniProgram.elements.flatMap((one) => {
        if (element.tag !== one.tag || !isMiniProgramFile(file))
            return [];
        const attribute = element.attributes.find(({ key }) => kebab(key) === one.attribute)?.value;
        if (one.attribute && !(attribute?.is === "text" && attribute.text === one.value))
            return [];
        const api = one.value ?? one.tag;
        const at = one.attribute && attribute ? attribute.at : element.at;
        return [
            signalOf({ ...one, api }, at, [one.attribute ? `<${one.tag} ${one.attribute}="${api}">` : `<${one.tag}>`]),
        ];
    }));
    const settings = /(?:^|\/)(?:app|manifest)\.json$/.test(file)
        ? outline.settings.flatMap(({ path, value, at }) => {
            const declared = path.includes("requiredPrivateInfos") && Object.hasOwn(miniProgram.apis, value);
            return declared ? [signalOf(named(miniProgram.apis[value]), at, ["requiredPrivateInfos"])] : [];
        })
        : [];
    return [...called, ...elements, ...settings];
    function apiOf(call) {
        const [prefix, name, ...rest] = call.callee.split(".");
        if (rest.length > 0 || !name || !miniProgram.prefixes.includes(prefix))
            return undefined;
        if (Object.hasOwn(miniProgram.apis, name))
            return named(miniProgram.apis[name]);
        if (name !== "authorize")
            return undefined;
        const scope = optionsOf(call).find(({ key }) => key === "scope")?.value;
        const known = scope?.is === "text" && Object.hasOwn(miniProgram.scopes, scope.text);
        return known ? named(miniProgram.scopes[scope.text]) : undefined;
    }
}
/** Under wx, whatever framework passes the call on. */
function named(one) {
    return { ...one, api: `wx.${one.api}` };
}
function kebab(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** Markup that a mini-program is made of: WXML, and the templates of uni-app and Taro. */
function isMiniProgramFile(file) {
    return /\.(?:wxml|vue|uvue|nvue|[jt]sx)$/.test(file);
}

;// CONCATENATED MODULE: ./.build/scan/vocabulary/hosts.js
/** Indexes patterns of hosts. */
function compileHosts(rows) {
    const index = {};
    for (const { pattern, ...row } of rows) {
        const slash = pattern.indexOf("/");
        const host = slash < 0 ? pattern : pattern.slice(0, slash);
        const path = slash < 0 ? "" : pattern.slice(slash);
        const deep = host.startsWith("*.");
        const labels = (deep ? host.slice(2) : host).split(".");
        const tail = labels.length - [...labels].reverse().findIndex((label) => label.includes("*"));
        const from = tail > labels.length ? 0 : tail;
        const key = labels.slice(from).join(".");
        const weight = pattern.replaceAll("*", "").length;
        index[key] ??= [];
        index[key].push({ ...row, below: row.below || deep, head: labels.slice(0, from), path, weight });
    }
    return index;
}
/** The longest patterns that a host and path match; several where they tie. */
function matchHost(index, host, path) {
    const labels = host.split(".");
    let best = [];
    for (let from = 0; from < labels.length; from++) {
        const key = labels.slice(from).join(".");
        if (!Object.hasOwn(index, key))
            continue;
        for (const pattern of index[key]) {
            if (!matches(pattern, labels.slice(0, from), path))
                continue;
            const lead = best[0]?.weight ?? -1;
            if (pattern.weight > lead)
                best = [pattern];
            else if (pattern.weight === lead)
                best.push(pattern);
        }
    }
    return best;
}
function matches({ head, below, path: prefix }, before, path) {
    if (before.length < head.length || (before.length > head.length && !below))
        return false;
    if (!head.every((glob, i) => globMatches(glob, before[before.length - head.length + i])))
        return false;
    return prefix === "" || path === prefix || (path.startsWith(prefix) && /[/?#]/.test(path[prefix.length] ?? "/"));
}
/** Whether a text is what a pattern says, in which `*` stands for anything. Linear: only the last star is retried. */
function globMatches(glob, text) {
    let g = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (g < glob.length && glob[g] === "*") {
            star = g++;
            mark = t;
        }
        else if (g < glob.length && glob[g] === text[t]) {
            g++;
            t++;
        }
        else if (star >= 0) {
            g = star + 1;
            t = ++mark;
        }
        else
            return false;
    }
    while (glob[g] === "*")
        g++;
    return g === glob.length;
}

;// CONCATENATED MODULE: ./.build/scan/vocabulary/libraries.js
const ECOSYSTEMS = (/* unused pure expression or super */ null && (["npm", "pypi", "maven", "go"]));
/** Compiles the packages of services and providers. */
function compileLibraries(services, ai) {
    const packages = { npm: {}, pypi: {}, maven: {}, go: {} };
    const each = (row, add) => {
        for (const ecosystem of ECOSYSTEMS)
            for (const name of row[ecosystem] ?? []) {
                const key = packageKey(ecosystem, name);
                packages[ecosystem][key] ??= { name, services: [], providers: [] };
                add(packages[ecosystem][key]);
            }
    };
    for (const row of services.services)
        each(row, (library) => library.services.push({ id: row.id, transfers: row.transfers }));
    for (const row of ai.providers)
        each(row, (library) => library.providers.push(providerOf(row, library.name)));
    for (const row of ai.capabilities) {
        each(row, () => { });
        each(row.weak ?? {}, () => { });
    }
    for (const row of [...ai.frameworks, ai.routers])
        each(row, () => { });
    return {
        packages,
        modules: {
            pypi: moduleIndex(Object.keys(packages.pypi), (name) => pythonModules(name, ai.modules, services.modules)),
            maven: moduleIndex(Object.keys(packages.maven), javaModules(Object.keys(packages.maven), ai, services)),
        },
        classes: Object.fromEntries(ai.providers.flatMap((row) => (row.classes ?? []).map((name) => [name, providerOf(row, name)]))),
        routers: ai.routers.pypi,
        routes: Object.fromEntries(Object.entries(ai.routers.prefixes).flatMap(([prefix, id]) => ai.providers.filter((row) => row.id === id).map((row) => [prefix, providerOf(row, prefix)]))),
    };
}
function providerOf(row, name) {
    const first = row.hosts?.find((one) => !one.host.includes("*") && one.where !== "local" && !one.use);
    const host = row.defaults?.[name] ?? (row.kind === "runtime" ? undefined : first?.host);
    return { id: row.id, weak: row.weak?.includes(name) ?? false, ...(host && { host }) };
}
/** The name under which a package is filed. */
function packageKey(ecosystem, name) {
    return ecosystem === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
}
function moduleIndex(names, modulesOf) {
    const index = {};
    for (const name of names)
        for (const module of modulesOf(name)) {
            index[module] ??= [];
            if (!index[module].includes(name))
                index[module].push(name);
        }
    return index;
}
const TENCENT = "tencentcloud-sdk-python-";
function pythonModules(name, ...tables) {
    for (const { pypi } of tables)
        for (const [key, modules] of Object.entries(pypi))
            if (packageKey("pypi", key) === name)
                return modules.map((one) => one.toLowerCase());
    if (name.startsWith(TENCENT))
        return [`tencentcloud.${name.slice(TENCENT.length).replaceAll("-", "_")}`];
    return [...new Set([name.replaceAll("-", "_"), name.replaceAll("-", ".")])];
}
/** Java packages of a coordinate: as the table says, by the rule of large vendors, or its group where no other package shares it. */
function javaModules(all, ai, services) {
    const told = { ...services.modules.maven, ...ai.modules.maven };
    const groups = new Map();
    for (const name of all)
        groups.set(groupOf(name), (groups.get(groupOf(name)) ?? 0) + 1);
    return (name) => {
        const modules = told[name];
        if (modules)
            return modules;
        const group = groupOf(name);
        const artifact = name.slice(group.length + 1);
        if (group === "software.amazon.awssdk")
            return [`${group}.services.${artifact}`];
        if (group === "com.azure")
            return [`com.${artifact.replaceAll("-", ".")}`];
        if (group === "com.google.cloud")
            return [`${group}.${artifact.replace("google-cloud-", "").replaceAll("-", ".")}`];
        return GENERAL_GROUPS.has(group) ? [] : [group];
    };
}
/** Groups that publish far more than the packages of the tables. */
const GENERAL_GROUPS = new Set([
    "com.aliyun",
    "com.alibaba",
    "com.google.firebase",
    "com.google.android.gms",
    "com.tencentcloudapi",
    "com.github.binarywang",
    "com.microsoft.azure",
    "com.squareup",
    "com.auth0",
    "com.baidubce",
    "com.volcengine",
    "com.huawei.hms",
    "com.facebook.android",
    "dev.langchain4j",
    "org.springframework.ai",
    "org.mongodb",
    "com.amazonaws",
    "com.google.apis",
]);
function groupOf(name) {
    return name.slice(0, name.indexOf(":"));
}

;// CONCATENATED MODULE: ./.build/scan/detect/libraries.js


/** The known libraries that a file imports; those of which it only takes types are left out. */
function libraryUses(reach, services) {
    const calls = [...reach.calls, ...reach.elements.map(asCall)];
    return reach.imports
        .filter((one) => !one.typeOnly)
        .flatMap((from) => librariesOf(services, reach.language, from).map((library) => ({
        library,
        module: from.module,
        from,
        calls: callsOf(from, calls, reach.language),
    })));
}
/** `<SpeedInsights />` puts an imported component to work. */
function asCall({ tag, at }) {
    return { callee: tag, how: "new", args: [], named: [], at };
}
/** The libraries that a module belongs to, by the language's way to name modules. */
function librariesOf(services, language, from) {
    const { packages, modules } = services.libraries;
    const named = (ecosystem, names) => names.flatMap((name) => (Object.hasOwn(packages[ecosystem], name) ? [packages[ecosystem][name]] : []));
    switch (language) {
        case "javascript":
        case "markup":
            return named("npm", [scriptPackage(from.module)]);
        case "python": {
            const paths = [...from.names.map(({ imported }) => `${from.module}.${imported}`), from.module];
            const prefix = longest(modules.pypi, paths.map((one) => one.toLowerCase().split(".")), ".");
            return prefix ? named("pypi", modules.pypi[prefix]) : [];
        }
        case "java": {
            const prefix = longest(modules.maven, [from.module.replace(/^static\s+/, "").split(".")], ".");
            return prefix ? named("maven", modules.maven[prefix]) : [];
        }
        case "go": {
            const prefix = longest(packages.go, [from.module.split("/")], "/");
            return prefix ? named("go", [prefix]) : [];
        }
        default:
            return [];
    }
}
/** The library of a dependency. */
function dependencyLibrary(services, ecosystem, name) {
    const { packages } = services.libraries;
    if (ecosystem === "go") {
        const prefix = longest(packages.go, [name.split("/")], "/");
        return prefix ? packages.go[prefix] : undefined;
    }
    const key = packageKey(ecosystem, name);
    return Object.hasOwn(packages[ecosystem], key) ? packages[ecosystem][key] : undefined;
}
function scriptPackage(module) {
    const parts = module.split("/");
    return parts.slice(0, module.startsWith("@") ? 2 : 1).join("/");
}
/** The longest beginning of a path that an index holds. */
function longest(index, paths, by) {
    let best;
    for (const parts of paths)
        for (let count = Math.min(parts.length, 12); count > 0; count--) {
            const prefix = parts.slice(0, count).join(by);
            if (!Object.hasOwn(index, prefix))
                continue;
            if (!best || prefix.length > best.length)
                best = prefix;
            break;
        }
    return best;
}
function callsOf(from, calls, language) {
    const locals = new Map(from.names.map(({ imported, local }) => [local, imported]));
    // require("stripe")("key")
    const direct = from.names.length === 0 && language === "javascript";
    return calls
        .flatMap((call) => {
        const root = call.callee.split(/[.(]/, 1)[0];
        const within = direct && call.callee.startsWith("require()") && call.at.from === from.at.from;
        if ((!locals.has(root) && !within) || (language === "go" && isOption(call.callee)))
            return [];
        const imported = within ? "default" : locals.get(root);
        const path = call.callee.split(".");
        const name = imported === "*" || imported === "default" ? lastName(call.callee) : imported;
        return [{ call, imported: name, starts: path.length <= 2 && starts(call, path, language) }];
    })
        .sort((a, b) => a.call.at.from - b.call.at.from || a.call.at.to - b.call.at.to);
}
/** `option.WithBaseURL(…)` is told to the call around it. */
function isOption(callee) {
    return /^\w+\.With[A-Z]\w*$/.test(callee);
}
const libraries_STARTS = /^(?:init\w*|create\w*|new\w*|from\w*|builder|with\w*|client|connect\w*|configure|config|setup|start|load\w*|getInstance|instance|resource|set[A-Z]?\w*key|login|open|build|of\w*|register\w*)$/i;
function starts({ how, callee }, path, language) {
    if (how === "decorator")
        return false;
    const name = lastName(callee);
    if (libraries_STARTS.test(name))
        return true;
    // In Go every exported function and type begins with a capital.
    return language !== "go" && (how === "new" || path.length === 1 || /^[A-Z]\w*[a-z]/.test(name));
}

;// CONCATENATED MODULE: ./.build/scan/vocabulary/address.js
/** Stands for a part of an address that is only known when the program runs. */
const UNKNOWN_PART = "{}";
/** Takes [scheme://][user@]host[:port][/path] apart; undefined where that is no host, or one that is nobody's. */
function parseAddress(text) {
    const rest = afterScheme(text.trim());
    if (rest === undefined)
        return undefined;
    const end = firstOf(rest, "/?#,;\\");
    const path = rest[end] === "/" ? rest.slice(end) : "";
    const authority = rest.slice(0, end);
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    const colon = host.indexOf(":");
    const port = colon < 0 ? "" : host.slice(colon + 1);
    const name = (colon < 0 ? host : host.slice(0, colon)).toLowerCase().replace(/\.$/, "");
    if (!/^\d{0,5}$/.test(port) && port !== UNKNOWN_PART)
        return undefined;
    if (!isHostName(name))
        return undefined;
    return { host: name, port, path, local: isLocal(name) };
}
/** What follows a scheme; all of it where there is none. Drivers put one before another: `jdbc:mysql://`. */
function afterScheme(text) {
    const slashes = text.indexOf("//");
    if (slashes < 0)
        return text.length > 400 || /\s/.test(text) ? undefined : text;
    const scheme = text.slice(0, slashes);
    if (scheme !== "" && !/^[A-Za-z][A-Za-z0-9+.:{}-]{0,40}:$/.test(scheme)) {
        // No scheme but a path: `api.openai.com//v1`.
        return text.includes("://") || /\s/.test(text) ? undefined : text;
    }
    return text.slice(slashes + 2, slashes + 2_000);
}
function firstOf(text, characters) {
    for (let i = 0; i < text.length; i++)
        if (characters.includes(text[i]))
            return i;
    return text.length;
}
function isHostName(name) {
    if (name.length === 0 || name.length > 253)
        return false;
    const labels = name.split(".");
    if (!labels.every((label) => /^(?:[a-z0-9_*-]|\{\})+$/.test(label) && label.length <= 80))
        return false;
    if (labels.length === 1)
        return !name.includes(UNKNOWN_PART);
    const last = labels.at(-1);
    const registered = labels.at(-2);
    if (labels.every((label) => /^\d+$/.test(label)))
        return labels.length === 4 && name === "127.0.0.1";
    if (!/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(last))
        return false;
    if (registered.includes(UNKNOWN_PART) || RESERVED.has(last))
        return false;
    return !labels.slice(-3).includes("example");
}
/** RFC 2606 and RFC 6761. */
const RESERVED = new Set(["test", "example", "invalid"]);
/** Ends of names that only mean something inside of a network. */
const INSIDE = new Set(["localhost", "local", "internal", "lan", "home", "corp", "intranet", "svc", "localdomain"]);
function isLocal(name) {
    const labels = name.split(".");
    return labels.length === 1 || name === "127.0.0.1" || INSIDE.has(labels.at(-1)) || name.endsWith(".home.arpa");
}

;// CONCATENATED MODULE: ./.build/scan/detect/sighting.js

/** Whether a path is that of a model, on a host that serves more than models. */
function sighting_asksModel(text) {
    return /\/openai\/|\/wenxinworkshop\/|\/ai\/run\b|\/chat\/completions\b/.test(text);
}
/** The facts of a host as a signal has them; `*` stands for parts that are only known when the program runs. */
function hostFields({ host, where, territory, region }) {
    return {
        host: host.replaceAll(UNKNOWN_PART, "*"),
        where,
        ...(territory && { territory }),
        ...(region && { region }),
    };
}
/** Keeps of the signals about one thing on one line the surest. */
function surest(signals) {
    const best = new Map();
    for (const signal of signals) {
        const { file, start } = signal.at;
        const key = `${signal.key} ${file}:${start.line}`;
        const known = best.get(key);
        if (!known || signal.sure > known.sure || (signal.sure === known.sure && signal.model && !known.model))
            best.set(key, signal);
    }
    return [...best.values()];
}
/** The steps of a chain, the most telling first: what was found, then the names that led to it. */
function toldChain(use, chain) {
    const [last, name, ...rest] = [...chain].reverse();
    const first = last === undefined ? [] : [name === undefined ? last : `${name} = ${last}`];
    return [...new Set([...first, ...rest, ...(use ? [use] : [])])].slice(0, 8);
}

;// CONCATENATED MODULE: ./.build/scan/detect/capabilities.js







/** What a file lets AI or an algorithm do: by its libraries, calls and words. */
function detectCapabilities(context, { services }) {
    const signals = [];
    const add = (shown, at, sure, chain) => signals.push(signalOf(context, shown.capability, at, shown.weak ? Math.min(sure, 0.4) : sure, chain));
    addLibraries(context, services, add);
    const clients = capabilities_clientsOf(context, services);
    for (const call of context.outline.calls) {
        addCall(call, services, add);
        if (asksClient(call, clients))
            add(GENERATION, call.at, 0.8, [`${call.callee}()`]);
    }
    const words = wordsIn(context.text, services);
    if (words.length > 0)
        addWords(context, words, add);
    addSwitches(context, services, add);
    return surest(signals);
}
const GENERATION = { capability: "generation", weak: false };
/** The names of what a file makes of the libraries of AI providers, without those that only embed. */
function capabilities_clientsOf({ file, outline }, services) {
    const language = languageOf(file);
    const locals = new Set(outline.imports
        .filter((one) => !one.typeOnly)
        .flatMap((one) => {
        const calls = librariesOf(services, language, one).some(({ providers }) => providers.length > 0);
        return one.names.filter(({ imported, local }) => calls || isChat(imported === "*" ? local : imported, one.module, services));
    })
        .map(({ local }) => local));
    const typed = outline.shapes.flatMap(({ fields }) => fields.flatMap(({ name, type = "" }) => locals.has(type) && /(?:Chat|Language)(?:Language)?(?:Model|Client)$/.test(type) ? [name] : []));
    return new Set([
        ...typed,
        ...outline.assignments.flatMap(({ name, value }) => {
            const made = value.is === "call" ? value.call.callee : "";
            return locals.has(made.split(/[.(]/, 1)[0]) && !/embed/i.test(made) ? [lastName(name)] : [];
        }),
    ]);
}
/** A class that a library of several providers has for one, or the interface of a framework that stands for all. */
function isChat(name, module, { libraries: { classes } }) {
    if (/^(?:org\.springframework\.ai|com\.alibaba\.cloud\.ai|dev\.langchain4j)\./.test(module))
        return /(?:Chat|Language)(?:Language)?(?:Model|Client)$/.test(name);
    return Object.hasOwn(classes, name) || (/^langchain/.test(module) && name === "init_chat_model");
}
const capabilities_ASKS = /^(?:a?invoke|a?stream|a?batch|a?generate|a?predict|chat|ask|complete|a?call)$/i;
/** `this.qwen.invoke(prompt)`, `mistral.chat.complete(…)`. */
function asksClient({ callee, args }, clients) {
    const path = callee.split(".");
    const owner = path.at(-2) === "chat" ? (path.at(-3) ?? "chat") : (path.at(-2) ?? "");
    return args.length > 0 && capabilities_ASKS.test(path.at(-1)) && clients.has(owner);
}
function signalOf(context, capability, at, sure, chain) {
    const place = { at: context.span(at), seen: context.lineOf(at) };
    return { kind: "capability", key: `capability/${capability}`, ...place, sure, chain, capability };
}
/** An import counts when something of it is called; the first call is the place. */
function addLibraries({ file, outline }, services, add) {
    const language = languageOf(file);
    for (const from of outline.imports) {
        if (from.typeOnly)
            continue;
        for (const library of librariesOf(services, language, from)) {
            for (const shown of packageShown(services, library.name)) {
                const locals = new Set(from.names.map(({ local }) => local));
                const used = outline.calls.some(({ callee }) => locals.has(callee.split(/[.(]/, 1)[0]));
                add(shown, from.at, used ? 0.8 : 0.5, [`import ${from.module}`]);
            }
        }
    }
    for (const { ecosystem, name, dev, at } of outline.dependencies) {
        if (dev || (ecosystem !== "npm" && ecosystem !== "pypi"))
            continue;
        for (const shown of packageShown(services, packageKey(ecosystem, name)))
            add(shown, at, 0.5, [`${ecosystem} ${name}`]);
    }
}
function packageShown({ capabilities: { packages } }, name) {
    const own = (index, key) => Object.hasOwn(index, key) ? index[key] : [];
    return [...own(packages.npm, name), ...own(packages.pypi, packageKey("pypi", name))];
}
function addCall(call, { capabilities }, add) {
    const name = lastName(call.callee);
    const options = optionsOf(call);
    const model = options.find(({ key }) => /^(?:model|modelname|modelid)$/.test(normalKey(key)))?.value;
    const known = Object.hasOwn(capabilities.calls, name) ? capabilities.calls[name] : [];
    for (const one of known) {
        if (!endsIn(call.callee, one.path) || (one.model && !model))
            continue;
        add(one, call.at, 0.85, [`${call.callee}()`]);
    }
    if (model?.is === "text")
        for (const one of capabilities.models)
            if (globMatches(one.pattern, model.text))
                add(one, call.at, 0.75, [`model "${model.text}"`]);
    for (const { key, value } of options)
        if (model && Object.hasOwn(capabilities.options, key) && options.some((one) => one.key === "prompt"))
            for (const one of capabilities.options[key])
                add(one, value.at, 0.75, [`${key} of a call of a model`]);
}
/** Whether a callee ends in a path on dots; calls in between do not matter. */
function endsIn(callee, path) {
    const plain = callee.replaceAll("()", "");
    return plain === path || plain.endsWith(`.${path}`);
}
/** The words and hosts of capabilities that a file holds at all. */
function wordsIn(text, { capabilities }) {
    const lower = text.toLowerCase();
    const hosts = Object.entries(capabilities.hosts).flatMap(([word, all]) => all.map((shown) => ({ ...shown, word })));
    return [...capabilities.words, ...hosts].filter(({ word }) => lower.includes(word));
}
/** `ROBOTSTXT_OBEY = False` at the beginning of a line. */
function addSwitches({ text }, { capabilities: { switches } }, add) {
    for (const [name, one] of Object.entries(switches)) {
        for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
            const after = text.slice(from + name.length, from + name.length + 40).replace(/\s/g, "");
            if ((from > 0 && text[from - 1] !== "\n") || !after.startsWith(`=${one.value}`))
                continue;
            add(one, { from, to: from + name.length }, 0.85, [`${name} = ${one.value}`]);
        }
    }
}
/** Words in texts that code holds: paths of interfaces, names of tools, labels. */
function addWords({ outline }, words, add) {
    for (const { name, value, at } of outline.assignments) {
        addTexts(value, words, add, 0);
        addName(lastName(name), at, words, add);
    }
    for (const call of outline.calls) {
        if (isTalk(lastName(call.callee)) || declaresRoute(call))
            continue;
        for (const value of [...call.args, ...call.named.map((one) => one.value)])
            addTexts(value, words, add, 0);
        addName(lastName(call.callee), call.at, words, add);
    }
    for (const { module, at, names } of outline.imports)
        for (const name of [module, ...names.map(({ imported }) => imported)])
            addName(name, at, words, add);
    for (const { attributes } of outline.elements)
        for (const { value } of attributes)
            addTexts(value, words, add, 0);
    for (const { value, at } of outline.settings)
        addText(value, at, words, add);
}
/** `router.POST("/v1/chat/completions", …)` offers what is named and calls nothing. */
function declaresRoute({ callee, args }) {
    return /^(?:\w*rout\w*|app|server|r|e|g|mux|group|blueprint|bp)\./i.test(callee) && args.length > 1;
}
function addTexts(value, words, add, depth) {
    if (depth > 6)
        return;
    if (value.is === "text")
        addText(value.text, value.at, words, add);
    else if (value.is === "join")
        for (const part of value.parts)
            addTexts(part, words, add, depth + 1);
    else if (value.is === "either" || value.is === "list")
        for (const one of value.of)
            addTexts(one, words, add, depth + 1);
    else if (value.is === "env" && value.otherwise)
        addTexts(value.otherwise, words, add, depth + 1);
    else if (value.is === "object")
        for (const entry of value.entries) {
            addName(entry.key, entry.at, words, add);
            addTexts(entry.value, words, add, depth + 1);
        }
}
function addText(text, at, words, add) {
    if (text.length > 2_000)
        return;
    const lower = text.toLowerCase();
    // A long text is a prompt or prose that speaks of the matter.
    const sure = text.length > 120 && /\s|[\u3000-\u9fff]/.test(text) ? 0.5 : 0.75;
    for (const one of words)
        if (holds(lower, one.word))
            add(one, at, sure, [`"${text.slice(0, 80)}"`]);
}
function addName(name, at, words, add) {
    const lower = name.toLowerCase();
    for (const one of words)
        if (!one.word.startsWith("/") && holds(lower, one.word))
            add(one, at, 0.75, [name.slice(0, 80)]);
}
/** Whether a word stands in a text for itself, not as a part of a longer one. */
function holds(text, word) {
    const inside = /[a-z0-9]/;
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
        const before = text[i - 1] ?? "";
        const after = text[i + word.length] ?? "";
        if (!(inside.test(before) && inside.test(word[0])) && !(inside.test(after) && inside.test(word.at(-1))))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/scan/detect/prune.js
const prune_LONGEST = 300;
const prune_DEEPEST = 8;
const prune_MOST = 64;
/** A value without what can never be part of an address, a region or the name of a model. */
function keep(value, depth = 0) {
    const at = rangeOf(value.at);
    const other = { is: "other", at };
    if (depth > prune_DEEPEST)
        return other;
    switch (value.is) {
        case "text":
            if (isPolicy(value.text))
                return policyLines(value.text, at);
            return isWord(value.text) ? { is: "text", text: value.text, at } : other;
        case "name":
            return value.path.length <= prune_LONGEST ? { is: "name", path: value.path, at } : other;
        case "env":
            return {
                is: "env",
                name: value.name,
                ...(value.otherwise && { otherwise: keep(value.otherwise, depth + 1) }),
                at,
            };
        case "join":
            return { is: "join", parts: value.parts.slice(0, prune_MOST).map((part) => keepPart(part, depth + 1)), at };
        case "either":
        case "list": {
            const of = value.of
                .slice(0, prune_MOST)
                .map((one) => keep(one, depth + 1))
                .filter(isTold);
            return of.length > 0 ? { is: value.is, of, at } : other;
        }
        case "object": {
            const entries = keepEntries(value.entries, depth);
            return entries.length > 0 ? { is: "object", entries, at } : other;
        }
        case "call":
            return { is: "call", call: keepCall(value.call, depth + 1), at };
        default:
            return other;
    }
}
/** A call with its values kept the same way; their places in the list stay. */
function keepCall({ callee, how, args, named, at }, depth = 0) {
    return {
        callee,
        how,
        args: args.slice(0, prune_MOST).map((arg) => keep(arg, depth + 1)),
        named: keepEntries(named, depth),
        at: rangeOf(at),
    };
}
/** A range and nothing else: what is kept has to be plain data. */
function rangeOf({ from, to }) {
    return { from, to };
}
/** Whether anything is left of a value. */
function isTold(value) {
    return value.is !== "other";
}
/** Parts of a joined text may be prose; only the beginning matters then. */
function keepPart(part, depth) {
    if (part.is === "text")
        return { is: "text", text: part.text.slice(0, prune_LONGEST), at: rangeOf(part.at) };
    return keep(part, depth);
}
function keepEntries(entries, depth) {
    return entries
        .slice(0, prune_MOST)
        .map(({ key, value, at }) => ({ key, value: keep(value, depth + 1), at: rangeOf(at) }))
        .filter((entry) => isTold(entry.value));
}
/** A text without spaces, short enough for an address or a name. */
function isWord(text) {
    return text.length <= prune_LONGEST && /^[\x21-\x7e]*$/.test(text);
}
/** Each line of a policy for itself, so that what it allows is found on its line. */
function policyLines(text, at) {
    let from = at.from;
    const of = text.split("\n").map((line) => {
        const own = { from, to: from + line.length };
        from = own.to + 1;
        return { is: "text", text: line, at: own };
    });
    return of.length === 1 ? { is: "text", text, at } : { is: "list", of, at };
}
/** A directive of a content security policy. */
function isPolicy(text) {
    return text.length <= 8_000 && /\b[a-z]+-(?:src|uri|action)\s/.test(text);
}

;// CONCATENATED MODULE: ./.build/scan/detect/reach.js





const LANGUAGES = {
    ts: "javascript",
    tsx: "javascript",
    mts: "javascript",
    cts: "javascript",
    js: "javascript",
    jsx: "javascript",
    mjs: "javascript",
    cjs: "javascript",
    vue: "javascript",
    py: "python",
    java: "java",
    go: "go",
    html: "markup",
    htm: "markup",
    wxml: "markup",
};
/** The language of a file, by its name. */
function languageOf(file) {
    const end = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
    return Object.hasOwn(LANGUAGES, end) ? LANGUAGES[end] : "data";
}
/** Takes out of a file what its reach needs. */
function reachOf(context, vocabulary) {
    const { outline, file } = context;
    const known = knownNames(context, vocabulary);
    const constants = [...outline.assignments.flatMap((one) => constantOf(one, known)), ...listedPolicies(context)];
    const calls = outline.calls.flatMap((call) => callOf(call, known));
    const elements = outline.elements.flatMap((element) => elementOf(element, known));
    const plain = (one) => ({ ...one, at: rangeOf(one.at) });
    const imports = outline.imports.map(plain);
    const settings = outline.settings.filter(isTelling).map(plain);
    const dependencies = outline.dependencies.map(plain);
    const kept = { constants, calls, elements, imports, settings, dependencies };
    return {
        language: languageOf(file),
        ...kept,
        places: placesOf(context, kept),
        signals: detectCapabilities(context, vocabulary),
    };
}
/** A setting that may be an address, a region, a key or the name of a model. */
function isTelling({ value }) {
    return isWord(value) || isPolicy(value);
}
function constantOf({ name, value, at, exported }, known) {
    const kept = keep(value);
    return isTold(kept) && mayLead(kept, known) ? [{ name, value: kept, at: rangeOf(at), exported }] : [];
}
/** Whether a value may lead to an address, a region or a client; single words and calls of anything else do not. */
function mayLead(value, known) {
    if (value.is === "text")
        return isPlaced(value.text);
    if (value.is !== "call")
        return true;
    const { callee, args, named } = value.call;
    return known.has(rootOf(callee)) || named.length > 0 || args.some((arg) => isTold(arg) && mayLead(arg, known));
}
/** Texts of which some signal may speak. */
function isPlaced(text) {
    return /[.:/\d-]/.test(text) || /^[a-z]{2,24}$/.test(text);
}
function rootOf(callee) {
    return callee.split(/[.()]/, 1)[0];
}
/** A content security policy that code puts together from a list: `["default-src 'self'", …].join("; ")`. */
function listedPolicies({ text, outline }) {
    return outline.calls.flatMap(({ callee, at }) => {
        const written = callee.startsWith("[]") ? text.slice(at.from, Math.min(at.to, at.from + 8_000)) : "";
        if (!isPolicy(written))
            return [];
        const range = rangeOf(at);
        return [{ name: "policy", value: policyLines(written, range), at: range, exported: false }];
    });
}
/** A call that fetches, that makes something of a known library, or that says where something is. */
function callOf(call, known) {
    const name = lastName(call.callee);
    const root = rootOf(call.callee);
    const telling = call.how === "new" || /^[A-Z]/.test(name) || isFetch(name) || isAddressName(name) || isRegionOrModel(name);
    const wanted = known.has(root) ||
        hasOption(call.named) ||
        call.args.some((arg) => arg.is === "object" && hasOption(optionsOf(call))) ||
        (telling && call.args.length + call.named.length > 0);
    if (!wanted)
        return [];
    const kept = keepCall(call);
    return known.has(root) || kept.args.some(isTold) || kept.named.length > 0 ? [kept] : [];
}
function isRegionOrModel(name) {
    return /region|model/i.test(name);
}
/** The names under which a file knows what it imports from libraries that a table has. */
function knownNames({ outline, file }, { services }) {
    const language = languageOf(file);
    const known = outline.imports.filter((one) => librariesOf(services, language, one).length > 0);
    const direct = known.some(({ names }) => names.length === 0) ? ["require"] : [];
    return new Set([...known.flatMap(({ names }) => names.map(({ local }) => local)), ...direct]);
}
function hasOption(entries) {
    return entries.some(({ key }) => isAddressName(key) || /^(?:model|region|location|zone|href$)/.test(normalKey(key)));
}
function elementOf(element, known) {
    const attributes = element.attributes
        .filter(({ key }) => isAddressElement(element.tag, key))
        .map(({ key, value, at }) => ({ key, value: keep(value), at: rangeOf(at) }));
    const wanted = attributes.length > 0 || known.has(element.tag.split(".", 1)[0]);
    return wanted ? [{ tag: element.tag, attributes, at: rangeOf(element.at) }] : [];
}
function isRegionConstant(value) {
    return value.is === "name" && regionConstant(value.path) !== undefined;
}
const PLACED = new Set(["env", "join", "call"]);
/** Of texts, calls, variables and whatever else a signal may stand at; names and objects are only gone through. */
function placesOf(context, kept) {
    const places = {};
    const add = (range) => {
        places[range.from] ??= { at: context.span(range), seen: context.lineOf(range) };
    };
    for (const one of [...kept.imports, ...kept.calls, ...kept.elements, ...kept.settings, ...kept.dependencies])
        add(one.at);
    const open = [
        ...kept.constants.map(({ value }) => value),
        ...kept.calls.flatMap(({ args, named }) => [...args, ...named.map(({ value }) => value)]),
        ...kept.elements.flatMap(({ attributes }) => attributes.map(({ value }) => value)),
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.is === "text" ? isPlaced(next.text) : PLACED.has(next.is) || isRegionConstant(next))
            add(next.at);
        if (next.is === "env" && next.otherwise)
            open.push(next.otherwise);
        else if (next.is === "join")
            open.push(...next.parts);
        else if (next.is === "either" || next.is === "list")
            open.push(...next.of);
        else if (next.is === "object")
            open.push(...next.entries.map(({ value }) => value));
        else if (next.is === "call")
            open.push(...next.call.args, ...next.call.named.map(({ value }) => value));
    }
    return places;
}

;// CONCATENATED MODULE: ./.build/scan/vocabulary/clouds.js
/** Compiles the hosts and regions of regions.yaml. */
function compileClouds(table, central) {
    const { provider_hosts, regions } = table;
    return {
        regions: Object.fromEntries(Object.entries(regions).map(([provider, rows]) => [
            provider,
            Object.fromEntries(rows.map(({ id, territory, class: where }) => [id.toLowerCase(), { territory, where }])),
        ])),
        hosts: Object.fromEntries(provider_hosts.map(({ host, provider, resolution, territory, class: where }) => [
            host.replace("*.", ""),
            { provider, resolution, ...(where && { where }), ...(territory && { territory }) },
        ])),
        central: Object.fromEntries(central.map(({ provider, where }) => [provider, where])),
    };
}
/** A region by provider and id; zones carry a suffix that is cut off when the id itself is unknown. */
function regionOf(clouds, provider, id) {
    const known = Object.hasOwn(clouds.regions, provider) ? clouds.regions[provider] : {};
    const wanted = id.toLowerCase();
    for (const one of [wanted, wanted.replace(/-[1-9a-z]$/, ""), wanted.replace(/(\d)[a-f]$/, "$1")])
        if (Object.hasOwn(known, one))
            return { id: one, region: known[one] };
    return undefined;
}
/** Providers that know a region id, exactly or as a zone. */
function providersOf(clouds, id) {
    const all = Object.keys(clouds.regions);
    const wanted = id.toLowerCase();
    const exact = all.filter((provider) => Object.hasOwn(clouds.regions[provider], wanted));
    return (exact.length > 0 ? exact : all).flatMap((provider) => {
        const found = regionOf(clouds, provider, id);
        return found ? [{ provider, ...found }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/scan/vocabulary/host.js



/** Looks up host[:port][/path], with or without a scheme. Hosts that are nobody's yield nothing: private, reserved, addresses. */
function lookUpHost(text, services) {
    const address = parseAddress(text);
    if (!address)
        return undefined;
    const { host, port, path, local } = address;
    if (local) {
        const runtime = Object.hasOwn(services.localPorts, port) ? services.localPorts[port] : undefined;
        return runtime ? { host, services: [], provider: runtime, where: "unknown" } : undefined;
    }
    const [provider] = matchHost(services.providerHosts, host, path);
    const found = matchHost(services.serviceHosts, host, path);
    const cloud = cloudFacts(services.clouds, host);
    const ids = found.map((one) => one.id).filter((id) => !(provider && !provider.weak && services.services[id].ai));
    return {
        host,
        services: ids,
        ...(provider && { provider: provider.id }),
        ...(provider?.weak && { weak: true }),
        ...(provider?.use && { use: provider.use }),
        ...placeOf(services, provider, found, cloud),
    };
}
/** What the table says of the host itself wins over the region in its name, that over where the service usually stands. */
function placeOf(services, provider, found, cloud) {
    const told = provider && provider.where !== "regional" ? provider : found.find((one) => one.where);
    if (told?.where) {
        const territory = told.territory ?? TERRITORIES[told.where];
        const where = told.where;
        const region = cloud?.where === where ? cloud : undefined;
        return { where, ...(territory && { territory }), ...region };
    }
    if (cloud)
        return cloud;
    if (provider)
        return { where: "unknown" };
    const places = new Set(found.map((one) => usualPlace(services.services[one.id].location)));
    const [place] = places;
    if (!place || places.size > 1)
        return { where: "unknown" };
    const territory = TERRITORIES[place];
    return { where: place, ...(territory && { territory }) };
}
const TERRITORIES = { mainland: "CN", hk: "HK", mo: "MO", tw: "TW" };
/** Where the vendor's own hosts of a service stand; `unknown` where a region or an account decides. */
function usualPlace(location) {
    switch (location) {
        case "mainland":
        case "mainland-with-overseas-variant":
            return "mainland";
        case "overseas":
        case "overseas-with-mainland-variant":
        case "overseas-or-self-hosted":
        case "self-hosted-or-cloud":
            return "overseas";
        default:
            return "unknown";
    }
}
/** The place of a host of a cloud, by the region in its name. */
function cloudFacts(clouds, host) {
    const labels = host.split(".");
    for (let from = 0; from < labels.length - 1; from++) {
        const key = labels.slice(from).join(".");
        if (!Object.hasOwn(clouds.hosts, key))
            continue;
        return cloudPlace(clouds, clouds.hosts[key], labels.slice(0, from));
    }
    return undefined;
}
function cloudPlace(clouds, cloud, labels) {
    const { provider, where, territory } = cloud;
    const found = regionInLabels(clouds, provider, labels);
    if (found) {
        const { id, region } = found;
        return { where: region.where, territory: region.territory, region: `${provider}:${id}` };
    }
    if (where)
        return { where: where, ...(territory && { territory }) };
    const central = Object.hasOwn(clouds.central, provider) ? clouds.central[provider] : undefined;
    return { where: (central ?? "unknown") };
}
/** The region that a label names, the label next to the cloud's own part first: a bucket may be named like a region. */
function regionInLabels(clouds, provider, labels) {
    for (let i = labels.length - 1; i >= 0; i--) {
        const pieces = labels[i].split("-").slice(0, 12);
        for (let length = pieces.length; length > 0; length--)
            for (let from = 0; from + length <= pieces.length; from++) {
                // A short id such as `bj` has to be a label of its own; `z2` does not.
                if (length === 1 && pieces.length > 1 && !/\d$/.test(pieces[from]))
                    continue;
                const found = regionOf(clouds, provider, pieces.slice(from, from + length).join("-"));
                if (found)
                    return found;
            }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/scan/detect/modules.js
const modules_MOST = 40;
const SCRIPT_ENDS = ["", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", ".vue", ".json"];
const INDEXES = ["/index.ts", "/index.tsx", "/index.js", "/index.jsx", "/index.mjs"];
/** Indexes the files of a workspace. */
function modulesOf(files) {
    const byFolder = grouped([...files.keys()], folderOf);
    const byEnd = grouped([...files.keys()], (file) => lastSegment(file));
    const known = (names) => [...new Set(names)].filter((name) => files.has(name)).slice(0, modules_MOST);
    return {
        find: (module, from) => {
            switch (files.get(from)?.language) {
                case "python":
                    return known(pythonFiles(module, from, byEnd));
                case "java":
                    return known(javaFiles(module, byEnd));
                case "go":
                    return goFiles(module, byFolder).slice(0, modules_MOST);
                default:
                    return known(scriptFiles(module, from));
            }
        },
        beside: (file) => {
            const language = files.get(file)?.language;
            if (language !== "go" && language !== "java")
                return [];
            const all = byFolder.get(folderOf(file)) ?? [];
            return all.filter((one) => one !== file && files.get(one).language === language).slice(0, modules_MOST);
        },
    };
}
/** `./x`, `@/x` and `~/x`; other names are packages. */
function scriptFiles(module, from) {
    return bases(module, from).flatMap((base) => {
        const plain = base.replace(/\.[cm]?jsx?$/, "");
        return [
            ...SCRIPT_ENDS.map((end) => base + end),
            ...(plain === base ? [] : SCRIPT_ENDS.map((end) => plain + end)),
            ...INDEXES.map((end) => base + end),
        ];
    });
}
function bases(module, from) {
    if (/^\.{1,2}(?:\/|$)/.test(module))
        return [joined(folderOf(from), module)].filter((one) => one !== undefined);
    const alias = /^(?:@|~|#|src|app)\//.exec(module)?.[0];
    if (!alias)
        return [];
    const rest = module.slice(alias.length);
    const source = from.lastIndexOf("/src/");
    const root = source >= 0 ? from.slice(0, source + 1) : from.startsWith("src/") ? "" : undefined;
    const own = root === undefined ? [] : [`${root}src/${rest}`];
    return [
        ...own,
        ...folders(from).flatMap((folder) => [`${folder}src/${rest}`, `${folder}app/${rest}`, folder + rest]),
    ];
}
/** The folders around a file, the nearest first, each with its slash. */
function folders(file) {
    const parts = file.split("/").slice(0, -1);
    return [...parts.keys(), parts.length]
        .reverse()
        .slice(0, 12)
        .map((count) => parts
        .slice(0, count)
        .map((part) => `${part}/`)
        .join(""));
}
function pythonFiles(module, from, byEnd) {
    const dots = /^\.*/.exec(module)[0].length;
    const path = module.slice(dots).replaceAll(".", "/");
    if (dots > 0) {
        const up = folderOf(from).split("/").filter(Boolean);
        if (dots - 1 > up.length)
            return [];
        const base = [...up.slice(0, up.length - dots + 1), ...(path ? [path] : [])].join("/");
        return [`${base}.py`, `${base}/__init__.py`];
    }
    const near = folders(from).flatMap((folder) => [`${folder}${path}.py`, `${folder}${path}/__init__.py`]);
    const anywhere = (byEnd.get(`${lastSegment(path)}.py`) ?? []).filter((file) => file.endsWith(`/${path}.py`));
    return [...near, ...anywhere.slice(0, 4)];
}
/** The file of a class, or of the class around a static member. */
function javaFiles(module, byEnd) {
    const parts = module.replace(/^static\s+/, "").split(".");
    return [parts.length, parts.length - 1].flatMap((count) => {
        const path = `${parts.slice(0, count).join("/")}.java`;
        const all = byEnd.get(lastSegment(path)) ?? [];
        return all.filter((file) => file === path || file.endsWith(`/${path}`)).slice(0, 4);
    });
}
/** The files of a package: the longest end of the module's path that is a folder here. */
function goFiles(module, byFolder) {
    const parts = module.split("/");
    for (let from = 1; from < parts.length; from++) {
        const end = parts.slice(from).join("/");
        const found = byFolder.get(end);
        if (found)
            return found.filter((file) => file.endsWith(".go"));
    }
    return [];
}
function joined(folder, path) {
    const parts = folder === "" ? [] : folder.split("/");
    for (const part of path.split("/")) {
        if (part === "..") {
            if (parts.length === 0)
                return undefined;
            parts.pop();
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}
/** The folder of a file, without its last slash. */
function folderOf(file) {
    return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function lastSegment(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function grouped(files, keyOf) {
    const all = new Map();
    for (const file of [...files].sort()) {
        const key = keyOf(file);
        const known = all.get(key);
        if (known)
            known.push(file);
        else
            all.set(key, [file]);
    }
    return all;
}

;// CONCATENATED MODULE: ./.build/scan/detect/environment.js


const environment_MOST = 6;
/** Collects the environment of a workspace: .env files, compose, Kubernetes, application.yml and the like. */
function environmentOf(files) {
    const byName = new Map();
    for (const file of [...files.keys()].sort()) {
        for (const { name, value } of definitionsOf(files.get(file).settings)) {
            const known = byName.get(name);
            if (known)
                known.push({ file, name, value });
            else
                byName.set(name, [{ file, name, value }]);
        }
    }
    return (name, from) => {
        const all = byName.get(name) ?? byName.get(configKey(name)) ?? [];
        const near = all.filter(({ file }) => isAround(folderOf(file), from));
        return (near.length > 0 ? near : all).slice(0, environment_MOST);
    };
}
function isAround(folder, file) {
    return folder === "" || file.startsWith(`${folder}/`);
}
/** `spring.ai.openai.base-url` and `spring.ai.openai.baseUrl` are one key. */
function configKey(name) {
    return `key:${name.split(".").map(normalKey).join(".")}`;
}
function definitionsOf(settings) {
    return settings.flatMap((setting, i) => {
        const { path, value, at } = setting;
        const last = path.at(-1) ?? "";
        const told = settingValue(value, at);
        const found = [{ name: configKey(path.join(".")), value: told }];
        if (/^[A-Z][A-Z0-9_]{2,}$/.test(last))
            found.push({ name: last, value: told });
        const listed = /^([A-Z][A-Z0-9_]{2,})=(.*)$/s.exec(value);
        if (listed && isIndex(last)) {
            const from = at.from + listed[1].length + 1;
            found.push({ name: listed[1], value: settingValue(listed[2], { from, to: at.to }) });
        }
        const name = last === "value" ? nameBeside(settings, i) : undefined;
        if (name !== undefined)
            found.push({ name, value: told });
        return found;
    });
}
/** The `name` of a pair of `name` and `value`, as Kubernetes and task definitions write them. */
function nameBeside(settings, i) {
    const parent = settings[i].path.slice(0, -1).join(".");
    for (const j of [i - 1, i + 1, i - 2]) {
        const beside = settings[j];
        if (beside && /^name$/i.test(beside.path.at(-1) ?? "") && beside.path.slice(0, -1).join(".") === parent)
            return beside.value;
    }
    return undefined;
}
/** Whether a part of a path is the number of an item, whatever way a reader writes it. */
function isIndex(part) {
    return /^\[?\d*\]?$/.test(part);
}
/** A value of a configuration: a text, with `${NAME:-default}` as what it stands for. */
function settingValue(text, at) {
    const parts = [];
    let from = 0;
    for (let start = text.indexOf("${"); start >= 0 && parts.length < 16; start = text.indexOf("${", from)) {
        const end = text.indexOf("}", start);
        if (end < 0)
            break;
        if (start > from)
            parts.push({ is: "text", text: text.slice(from, start), at });
        parts.push(variable(text.slice(start + 2, end), at));
        from = end + 1;
    }
    if (from < text.length || parts.length === 0)
        parts.push({ is: "text", text: text.slice(from), at });
    return parts.length === 1 ? parts[0] : { is: "join", parts, at };
}
/** `NAME`, `NAME:-default`, `NAME-default` or `some.key:default`. */
function variable(inner, at) {
    const colon = inner.indexOf(":");
    const dash = colon < 0 && /^[A-Z0-9_]+-/.test(inner) ? inner.indexOf("-") : colon;
    if (dash < 0)
        return { is: "env", name: inner, at };
    const otherwise = inner.slice(dash + 1).replace(/^-/, "");
    return {
        is: "env",
        name: inner.slice(0, dash),
        ...(otherwise && { otherwise: { is: "text", text: otherwise, at } }),
        at,
    };
}

;// CONCATENATED MODULE: ./.build/scan/detect/addresses.js








/** The hosts that the files of a workspace reach. */
function hostSightings(resolver, services) {
    return [...resolver.files].flatMap(([file, reach]) => usesOf(reach, file).flatMap((use) => resolver.resolve(use.value, file).flatMap((found) => sightingsOf(use, found, services))));
}
function usesOf(reach, file) {
    return [
        ...reach.constants.flatMap(constantUses),
        ...reach.calls.flatMap((call) => callUses(call, reach)),
        ...reach.elements.flatMap(elementUses),
        ...(isReadingMatter(file) ? [] : reach.settings.flatMap(settingUses)),
    ];
}
function constantUses({ name, value }) {
    const segments = name.split(".");
    if (segments.some(isLinkName))
        return policies(value);
    const named = isAddressName(segments.at(-1)) ||
        segments.some((one) => /^(?:apis?|hosts|urls|endpoints)$/.test(normalKey(one)) || /_(?:URLS|HOSTS|ENDPOINTS)$/.test(one));
    const own = named
        ? [{ value, how: name, sure: 0.85, bare: true }]
        : isInterface(value)
            ? [{ value, how: name, sure: 0.75, bare: false }]
            : [];
    return [...own, ...inside(value), ...linksIn(value), ...policies(value)];
}
/** A whole address of something that programs call; pages for people are none. */
function isInterface(value) {
    const text = value.is === "env" && value.otherwise ? value.otherwise : value;
    const address = text.is === "text" && /^(?:https|wss):\/\//.test(text.text) ? parseAddress(text.text) : undefined;
    if (!address || address.local || isPage(address))
        return false;
    return !isMain(address) || /^\/(?:rest\/)?(?:api|v\d|mp\/collect)|\.(?:m?js|css|json|do)(?:\?|$)/.test(address.path);
}
/** Whether an address is of a page that people read. */
function isPage({ host, path }) {
    return (host.split(".").some((label) => PAGES.has(label)) ||
        /^\/(?:[\w-]+\/)?(?:docs?|document\w*|help|guides?|blog|wiki|console)(?:\/|$)/i.test(path));
}
/** The main host of a domain, which shows a site: `slack.com`, `www.feishu.cn`. */
function isMain({ host }) {
    return host.startsWith("www.") || host.split(".").length < 3;
}
/** The home page of a site. */
function isHome(value) {
    const address = value.is === "text" ? parseAddress(value.text) : undefined;
    return address !== undefined && isMain(address) && /^\/?$/.test(address.path);
}
/** Parts of the hosts of pages that people read. */
const PAGES = new Set("docs doc help console dashboard blog support status developer developers platform portal community forum learn app account accounts login my studio play apps home".split(" "));
/** Addresses in lists of objects: rewrites, proxies, tables of providers. */
function inside(value) {
    if (value.is !== "list")
        return [];
    return value.of.flatMap((one) => one.is === "object" && !one.entries.some(({ key }) => /^(?:permanent|statusCode)$/.test(key)) ? optionsIn(one) : []);
}
function optionsIn(value) {
    const call = { callee: "", how: "call", args: [value], named: [], at: value.at };
    return optionsOf(call)
        .filter(({ key, value: one }) => isAddressName(key) && !(/^(?:url|uri|site)$/i.test(key) && isHome(one)))
        .map(({ key, value: one }) => ({ value: one, how: key, sure: 0.85, bare: true }));
}
function callUses(call, reach) {
    const name = lastName(call.callee);
    const how = `${call.how === "new" ? "new " : ""}${call.callee.slice(0, 80)}`;
    const entries = optionsOf(call);
    const leads = leadsElsewhere(call);
    const setter = !leads && (isAddressName(name) || isFetch(name));
    const options = addressOptions(call, reach)
        .filter(({ key }) => key !== "" || (!leads && (setter || isConstruction(call))))
        .map(({ key, value }) => ({
        value,
        how: key ? `${how} ${key}` : how,
        sure: 0.9,
        bare: key !== "" || isConstruction(call),
    }));
    const args = setter
        ? call.args.slice(0, 3).map((value) => ({ value, how, sure: 0.9, bare: isAddressName(name) }))
        : [];
    const lists = entries.filter(({ key, value }) => /src$/i.test(key) && value.is === "list");
    return [
        ...options,
        ...args,
        ...lists.map(({ key, value }) => ({ value, how: key, sure: 0.8, bare: true })),
        ...call.args.flatMap(linksIn),
        ...policies(...call.args),
    ];
}
/** Style sheets and the like in the head of a page that code describes: `{ rel: "stylesheet", href: "…" }`. */
function linksIn(value) {
    const links = [];
    eachValue(value, (one) => {
        const entries = one.is === "object" ? one.entries : [];
        const rel = entries.find(({ key }) => key === "rel")?.value;
        const href = entries.find(({ key }) => key === "href")?.value;
        if (href && rel?.is === "text" && LOADED.test(rel.text))
            links.push({ value: href, how: "link", sure: 0.85, bare: false });
        return true;
    });
    return links;
}
/** Whether a call prints or compares what it is given, or sends people there. */
function leadsElsewhere({ callee, args }) {
    const name = lastName(callee);
    if (name !== "open")
        return isTalk(name);
    const [verb] = args;
    return verb?.is !== "text" || !/^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/i.test(verb.text);
}
const LOADED = /\b(?:stylesheet|preload|preconnect|dns-prefetch|modulepreload|prefetch|manifest|icon)\b/;
function elementUses({ tag, attributes }) {
    const rel = attributes.find(({ key }) => key === "rel")?.value;
    if (tag.toLowerCase() === "link" && !(rel?.is === "text" && LOADED.test(rel.text)))
        return [];
    return attributes
        .filter(({ key }) => key !== "rel")
        .flatMap(({ key, value }) => tag.toLowerCase() === "meta" ? policies(value) : [{ value, how: `<${tag} ${key}>`, sure: 0.9, bare: false }]);
}
function settingUses({ path, value, at }) {
    if (path.some(isLinkName))
        return [];
    const listed = /^([A-Za-z_]\w*)=(.*)$/s.exec(value);
    const text = listed ? listed[2] : value;
    const key = listed ? listed[1] : ([...path].reverse().find((part) => !isIndex(part)) ?? "");
    const told = settingValue(text, at);
    if (isPolicy(text))
        return policies({ is: "text", text, at });
    if (/\s/.test(text.trim()) || isLinkName(key))
        return [];
    const how = path.slice(-3).join(".");
    if (isAddressName(key))
        return [{ value: told, how, sure: 0.9, bare: true }];
    return [{ value: told, how, sure: 0.8, bare: key !== "image" && /^[\w-]+(?:\.[\w-]+){2,}(?::\d+)?$/.test(text) }];
}
/** Files that hold words for people, or that describe other files. */
function isReadingMatter(file) {
    return /(?:^|\/)(?:locales?|i18n|lang|langs|translations|messages)\/|(?:^|\/)(?:package|tsconfig[^/]*|composer|renovate|manifest)\.json$|(?:^|\/)\.github\/|swagger|openapi/i.test(file);
}
/** What the directives of a content security policy let in. */
function policies(...values) {
    return values.flatMap((value) => {
        if (value.is === "text")
            return isPolicy(value.text) ? [{ value, how: "content security policy", sure: 0.8, bare: true }] : [];
        if (value.is === "list" || value.is === "either")
            return policies(...value.of);
        if (value.is === "join")
            return policies(...value.parts);
        if (value.is === "object")
            return policies(...value.entries.map((entry) => entry.value));
        return value.is === "call" ? policies(...value.call.args) : [];
    });
}
function sightingsOf(use, found, services) {
    return addressesIn(found.text, use.bare).flatMap((text) => {
        const facts = lookUpHost(text, services);
        if (!facts || (facts.services.length === 0 && !facts.provider && !facts.region))
            return [];
        const sure = found.from === "default" ? Math.min(use.sure, 0.75) : use.sure;
        return [{ facts, place: found.place, sure, chain: toldChain(use.how, found.chain), text }];
    });
}
/** The addresses in a text: itself, the sources of a policy, the items of a list. */
function addressesIn(text, bare) {
    if (isPolicy(text))
        return text
            .split(/[\s;,"'`]+/)
            .slice(0, 400)
            .map((one) => one.replace(/^(https?:\/\/|wss?:\/\/)?\*\./, "$1"))
            .filter((one) => one.includes("."));
    const items = /^[^\s,;]+(?:[,;][^\s,;]+)+$/.test(text) && !/^(?:jdbc|mongodb)/.test(text)
        ? text.split(/[,;]/).slice(0, 40)
        : [text];
    return items.filter((one) => one.includes("//") || (bare && /^[\w{}*-]+(?:\.[\w{}*-]+)+(?:[:/]|$)/.test(one)));
}

;// CONCATENATED MODULE: ./.build/scan/detect/connections.js




/** Reads off the call that makes a client, and what is known about its arguments, where it connects to. */
function connectionOf({ call }, file, reach, resolver, services) {
    const spreads = optionsOf(call).flatMap(({ key, value }) => (key === "..." ? [value] : []));
    const options = [
        ...addressOptions(call, reach).map(({ value }) => value),
        ...[...call.args, ...spreads].flatMap((arg) => lateOptions(arg, file, resolver)),
        ...moduleOptions(call.callee, reach),
    ];
    const found = options.flatMap((value) => resolver.resolve(value, file));
    const addresses = found.filter(({ text }) => parseAddress(text) !== undefined || /^[a-z]+:\/\//i.test(text));
    if (addresses.length > 0) {
        return { is: "told", facts: addresses.flatMap(({ text }) => lookUpHost(text, services) ?? []) };
    }
    if (options.some(isOpen) || spreads.some((one) => isWholeName(one, file, resolver)))
        return { is: "open" };
    return call.args.length === 1 && isWholeName(call.args[0], file, resolver) ? { is: "open" } : { is: "default" };
}
/** `cfg.BaseURL = …` before `NewClientWithConfig(cfg)`; `options.baseURL` of `new OpenAI(options)`. */
function lateOptions(arg, file, resolver) {
    if (arg.is !== "name")
        return [];
    const start = `${arg.path}.`;
    return (resolver.files.get(file)?.constants ?? [])
        .filter(({ name }) => name.startsWith(start) && isAddressName(name.slice(start.length)))
        .map(({ value }) => value);
}
/** `openai.api_base = …` */
function moduleOptions(callee, reach) {
    const root = callee.split(/[.(]/, 1)[0];
    return reach.constants
        .filter(({ name }) => name.startsWith(`${root}.`) && isAddressName(name) && name.split(".").length === 2)
        .map(({ value }) => value);
}
function isOpen(value) {
    return (value.is === "name" || value.is === "env" || value.is === "call" || value.is === "either" || value.is === "join");
}
/** A single argument that is a name of which nothing is known, and not that of a key. */
function isWholeName(arg, file, resolver) {
    if (arg.is !== "name" || /key|token|secret|credential|auth|password/.test(normalKey(lastName(arg.path))))
        return false;
    return resolver.valuesOf(arg.path, file).length === 0;
}

;// CONCATENATED MODULE: ./.build/scan/detect/resolve.js



const resolve_DEEPEST = 12;
const STEPS = 600;
const resolve_MOST = 8;
/** Makes a resolver over all files. */
function resolverOf(files) {
    const modules = modulesOf(files);
    const environment = environmentOf(files);
    const constants = new Map();
    const constantsOf = (file) => {
        const known = constants.get(file) ?? indexed(files.get(file)?.constants ?? []);
        constants.set(file, known);
        return known;
    };
    const world = { files, modules, environment, constantsOf };
    return {
        files,
        environment,
        resolve: (value, file) => unique(resolve(world, value, file, 0, { steps: STEPS, seen: new Set() })),
        valuesOf: (path, file) => valuesOf(world, path, file, 0, { steps: STEPS, seen: new Set() }),
    };
}
/** Constants by their name, and those of a class by `.` and the last part of it. */
function indexed(constants) {
    const all = new Map();
    for (const one of constants) {
        const dot = one.name.lastIndexOf(".");
        for (const key of dot < 0 ? [one.name] : [one.name, one.name.slice(dot)]) {
            const known = all.get(key);
            if (known)
                known.push(one);
            else
                all.set(key, [one]);
        }
    }
    return all;
}
function unique(all) {
    const seen = new Set();
    return all.filter(({ text, place, from }) => {
        const key = `${place.at.file}:${place.at.start.line}:${place.at.start.column}:${from}:${text}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function resolve(world, value, file, depth, walk) {
    if (depth > resolve_DEEPEST || walk.steps-- <= 0)
        return [];
    const inner = (one, where = file) => resolve(world, one, where, depth + 1, walk);
    switch (value.is) {
        case "text": {
            const place = resolve_placeOf(world.files, file, value.at);
            return place ? [{ text: value.text, place, chain: [literal(value.text, place)], from: "code" }] : [];
        }
        case "join":
            return resolve_joined(world, value.parts, file, value.at, depth, walk);
        case "either":
            return value.of.flatMap((one) => inner(one)).slice(0, resolve_MOST);
        case "list":
            return value.of.flatMap((one) => inner(one));
        case "env": {
            const set = world
                .environment(value.name, file)
                .flatMap((definition) => guarded(walk, `env ${definition.file} ${value.name}`, () => inner(definition.value, definition.file)).map((one) => ({ ...one, from: "config", chain: [value.name, ...one.chain] })));
            const otherwise = value.otherwise ? inner(value.otherwise) : [];
            const from = set.length > 0 ? "default" : "code";
            return [
                ...set,
                ...otherwise.map((one) => ({ ...one, from, chain: [`${value.name} unset`, ...one.chain] })),
            ];
        }
        case "name":
            return guarded(walk, `${file} ${value.path}`, () => valuesOf(world, value.path, file, depth, walk)
                .flatMap((one) => inner(one.value, one.file))
                .map((one) => ({ ...one, chain: [value.path, ...one.chain] }))
                .slice(0, resolve_MOST));
        case "call":
            return calledText(value.call.args)
                .flatMap((one) => inner(one))
                .slice(0, resolve_MOST);
        default:
            return [];
    }
}
/** The addresses in what a call is given: `new URL("/v1", base)`, `URI.create("…")`, `strings.TrimRight(base, "/")`. */
function calledText(args) {
    const [first, second] = args;
    if (first?.is === "text" && first.text.startsWith("/") && second)
        return [second];
    return first ? [first] : [];
}
/** Keeps names that refer to each other from going round. */
function guarded(walk, key, work) {
    if (walk.seen.has(key))
        return [];
    walk.seen.add(key);
    const found = work();
    walk.seen.delete(key);
    return found;
}
/** Every combination of the first parts, up to a few; what is not known becomes `{}`. */
function resolve_joined(world, parts, file, at, depth, walk) {
    const own = resolve_placeOf(world.files, file, at);
    if (!own)
        return [];
    let texts = [{ text: "", place: own, chain: [], from: "code" }];
    for (const part of parts) {
        const found = resolve(world, part, file, depth + 1, walk);
        const choices = found.length > 0 ? found : [{ text: UNKNOWN_PART, place: own, chain: [], from: "code" }];
        texts = texts.flatMap((left) => choices.map((right) => appended(left, right, own))).slice(0, resolve_MOST);
        if (texts.every(({ text }) => /\/\/[^/]*\/|^[^/:]+\.[^/]+\//.test(text)))
            break;
    }
    return texts
        .filter(({ text }) => text.replaceAll(UNKNOWN_PART, "") !== "")
        .map((one) => ({ ...one, chain: one.chain.length > 0 ? one.chain : [literal(one.text, own)] }));
}
/** The part that names the host decides where the whole stands. */
function appended(left, right, own) {
    const hostKnown = /[\w-]\.[a-z]/i.test(left.text);
    const lead = hostKnown || right.place === own ? left : /\w/.test(right.text) && right.text.includes(".") ? right : left;
    const from = left.from === "code" ? right.from : left.from;
    return {
        text: left.text + right.text,
        place: lead.place,
        chain: lead === right ? right.chain : left.chain,
        from: lead === right || left.text === "" ? from : left.from,
    };
}
function valuesOf(world, path, file, depth, walk) {
    if (depth > resolve_DEEPEST || walk.steps-- <= 0)
        return [];
    const own = /^(?:this|self|cls)\./.test(path);
    const name = own ? path.slice(path.indexOf(".") + 1) : path;
    const constants = world.constantsOf(file);
    const exact = constants.get(name) ?? constants.get(path) ?? byEnd(constants, name);
    if (exact)
        return exact.slice(0, 3).map(({ value }) => ({ value, file }));
    const through = throughOwner(world, constants, name, file, depth, walk);
    if (through.length > 0)
        return through;
    const imported = throughImports(world, name, file, depth, walk);
    if (imported.length > 0)
        return imported;
    return world.modules.beside(file).flatMap((beside) => exactly(world, name, beside));
}
function exactly(world, name, file) {
    return (world.constantsOf(file).get(name) ?? []).slice(0, 3).map(({ value }) => ({ value, file }));
}
/** `this.baseUrl` or `BASE` inside of the only class that has such a field. */
function byEnd(constants, name) {
    const found = name.includes(".") ? [] : (constants.get(`.${name}`) ?? []);
    return found.length > 0 && found.every((one) => one.name === found[0].name) ? found : undefined;
}
/** `config.url` where `config` is another name, or an object that came whole. */
function throughOwner(world, constants, name, file, depth, walk) {
    for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
        const owner = constants.get(name.slice(0, dot));
        const rest = name.slice(dot + 1);
        for (const { value } of owner ?? []) {
            if (value.is !== "name" || value.path === name.slice(0, dot))
                continue;
            const key = `${file} ${value.path}.${rest}`;
            const found = guarded(walk, key, () => valuesOf(world, `${value.path}.${rest}`, file, depth + 1, walk));
            if (found.length > 0)
                return found;
        }
    }
    return [];
}
function throughImports(world, name, file, depth, walk) {
    const root = name.split(".", 1)[0];
    const rest = name.slice(root.length + 1);
    for (const one of world.files.get(file)?.imports ?? []) {
        for (const { imported, local } of one.names) {
            if (local !== root && !(local === "*" && imported === "*"))
                continue;
            const found = fromModule(world, one, local === "*" ? name : wanted(imported, rest), imported, file, depth, walk);
            if (found.length > 0)
                return found;
        }
    }
    return [];
}
function wanted(imported, rest) {
    if (imported === "*")
        return rest;
    return rest === "" ? imported : `${imported}.${rest}`;
}
function fromModule(world, { module }, name, imported, file, depth, walk) {
    const language = world.files.get(file)?.language;
    const inside = language === "python" && imported !== "*"
        ? world.modules.find(`${module}${module.endsWith(".") ? "" : "."}${imported}`, file)
        : [];
    for (const target of [...world.modules.find(module, file), ...inside]) {
        if (target === file)
            continue;
        const path = inside.includes(target) ? name.slice(imported.length + 1) : name;
        const names = language === "java" ? [path, `${classOf(target)}.${path}`] : [path, `default.${path}`];
        for (const one of names) {
            const found = guarded(walk, `${target} ${one}`, () => valuesOf(world, one, target, depth + 1, walk));
            if (found.length > 0)
                return found;
        }
    }
    return [];
}
function classOf(file) {
    return file.slice(file.lastIndexOf("/") + 1).replace(/\.java$/, "");
}
/** Where a range of a file stands. */
function resolve_placeOf(files, file, at) {
    const places = files.get(file)?.places ?? {};
    return Object.hasOwn(places, at.from) ? places[at.from] : undefined;
}
function literal(text, { at }) {
    return `"${text.slice(0, 120)}" (${at.file}:${at.start.line})`;
}

;// CONCATENATED MODULE: ./.build/scan/detect/models.js




/** The name of the model that a call asks for, where it stands in the call itself. */
function modelIn(call) {
    const option = optionsOf(call).find(({ key }) => MODEL_KEY.test(normalKey(key)))?.value;
    const value = option ?? directModel(call);
    return value?.is === "text" && isModelName(value.text) ? value.text : undefined;
}
const MODEL_KEY = /^(?:model|modelname|modelid|engine|azuredeployment)$/;
/** `kimi("moonshot-v1-8k")` */
function directModel({ callee, how, args }) {
    return !callee.includes(".") && how === "call" ? args[0] : undefined;
}
function isModelName(text) {
    return text.length <= 100 && /^[A-Za-z0-9@][\w.:/@-]*$/.test(text) && !text.includes("://");
}
/** A provider whose own hosts are in the mainland, or nobody knows where, calls a closed model from abroad. */
function isResold(model, { where, service }, services) {
    const name = model.slice(model.lastIndexOf("/") + 1).toLowerCase();
    const known = service === undefined ? undefined : services.providers[service];
    return (where !== "overseas" &&
        known?.location !== "self-hosted" &&
        service !== "azure-21vianet" &&
        services.overseasModels.some((pattern) => globMatches(pattern, name)));
}
/** Adds, for each call that names a model, a signal of the provider whose client makes the call. */
function modelsOf(resolver, services, signals) {
    const noted = (one) => one.model && isResold(one.model, one, services)
        ? { ...one, chain: [...one.chain, `${one.model} is a closed model from abroad`] }
        : one;
    const strong = signals.filter(({ sure }) => sure >= 0.7);
    const byFile = new Map();
    for (const one of strong) {
        const known = byFile.get(one.at.file);
        if (known)
            known.push(one);
        else
            byFile.set(one.at.file, [one]);
    }
    const called = [...resolver.files].flatMap(([file, reach]) => reach.calls.flatMap((call) => {
        const model = modelIn(call);
        const place = model && resolve_placeOf(resolver.files, file, call.at);
        if (!model || !place)
            return [];
        const [client] = clientSignals(call, file, reach, resolver, byFile);
        if (!client)
            return [];
        const chain = [`${call.callee} model "${model}"`, ...client.chain];
        return [{ ...client, at: place.at, seen: place.seen, model, sure: Math.min(client.sure, 0.8), chain }];
    }));
    return [...signals, ...called].map(noted);
}
/** The signals of the client that a call belongs to: what its name was made of, or all that the file has of one provider. */
function clientSignals(call, file, reach, resolver, byFile) {
    const own = byFile.get(file) ?? [];
    const inside = own.filter(({ at, model }) => !model && isWithin(at.start.line, call, reach));
    if (inside.length > 0)
        return inside;
    for (const path of owners(call.callee)) {
        for (const { value, file: where } of resolver.valuesOf(path, file)) {
            const maker = value.is === "call" ? value.call : undefined;
            const home = resolver.files.get(where);
            if (!maker || !home)
                continue;
            const found = (byFile.get(where) ?? []).filter(({ at }) => isWithin(at.start.line, maker, home));
            if (found.length > 0)
                return found;
        }
    }
    const only = new Set(own.map(({ key }) => key));
    return only.size === 1 &&
        call.how === "call" &&
        call.callee.includes(".") &&
        /chat|completion|message|generate|embed|response|image/i.test(call.callee)
        ? own
        : [];
}
/** `this.client.chat.completions` → `this.client.chat`, `this.client`. */
function owners(callee) {
    const parts = callee.split(".").slice(0, 6);
    if (parts.length === 1)
        return parts;
    return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join("."));
}
/** Whether a line lies between the first and the last place that a call holds. */
function isWithin(line, call, { places }) {
    const first = places[call.at.from]?.at.start.line;
    if (first === undefined || line < first)
        return false;
    const last = Math.max(first, ...optionsOf(call).map(({ value }) => places[value.at.from]?.at.start.line ?? first));
    return line <= last;
}

;// CONCATENATED MODULE: ./.build/scan/detect/clouds.js


const WORDS = [
    [/aws|amazon|dynamo|cloudformation|cognito|bedrock|lambda/, "aws"],
    [/azure/, "azure"],
    [/gcp|google|firebase|vertex/, "gcp"],
    [/aliyun|alicloud|alibaba|dashscope/, "aliyun"],
    [/tencent|qcloud/, "tencent"],
    [/huawei/, "huawei"],
    [/volc|byteplus/, "volcengine"],
    [/baidubce|baiducloud/, "baidu"],
    [/qiniu/, "qiniu"],
    [/ucloud/, "ucloud"],
    [/ksyun|kingsoft/, "kingsoft"],
    [/jdcloud/, "jdcloud"],
    [/oraclecloud|^oci/, "oracle"],
];
/** The cloud that a name speaks of. */
function cloudOf(name) {
    const key = normalKey(name);
    return WORDS.find(([word]) => word.test(key))?.[1];
}
/** The cloud whose product a name begins with or holds as a word: `TOS_REGION`, `cos.region`. */
function cloudOfProduct(name) {
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const product = words.find((word) => Object.hasOwn(PRODUCTS, word));
    return product && PRODUCTS[product];
}
const PRODUCTS = {
    s3: "aws",
    oss: "aliyun",
    sls: "aliyun",
    cos: "tencent",
    obs: "huawei",
    tos: "volcengine",
    bos: "baidu",
    ks3: "kingsoft",
    kodo: "qiniu",
    gcs: "gcp",
};
/** The cloud of a call: by the library that its name comes from. */
function cloudOfCall(call, reach, services) {
    const root = call.callee.split(/[.(]/, 1)[0];
    const from = reach.imports.find((one) => one.names.some(({ local }) => local === root));
    if (!from)
        return cloudOf(call.callee);
    const named = cloudOf(from.module) ?? /^(?:ali-oss|oss2)$/.exec(from.module)?.[0].replace(/.*/, "aliyun");
    if (named)
        return named;
    const rows = librariesOf(services, reach.language, from).flatMap((library) => library.services);
    const clouds = new Set(rows.map(({ id }) => SERVICE_CLOUDS[id] ?? cloudOf(id)).filter((one) => one !== undefined));
    return clouds.size === 1 ? [...clouds][0] : /boto/.test(from.module) ? "aws" : undefined;
}
const SERVICE_CLOUDS = {
    ses: "aws",
    cognito: "aws",
    "aws-sdk": "aws",
    "huawei-obs": "huawei",
    "tencent-cos": "tencent",
    "volc-tos": "volcengine",
    "baidu-bos": "baidu",
    "kingsoft-ks3": "kingsoft",
    "gcs-bigquery": "gcp",
};
/** `provider "aws"`, `resource "alicloud_oss_bucket"`: the first word of a type of Terraform names the cloud. */
function blockCloud(path) {
    const backend = path[0] === "terraform" && path[1] === "backend" ? path[2] : undefined;
    if (backend !== undefined)
        return BACKENDS[backend] ?? TERRAFORM[backend];
    const type = path[0] === "resource" || path[0] === "data" || path[0] === "provider" ? path[1] : undefined;
    const word = type?.split("_", 1)[0];
    return word === undefined ? undefined : TERRAFORM[word];
}
const BACKENDS = { s3: "aws", gcs: "gcp", oss: "aliyun", cos: "tencent" };
const TERRAFORM = {
    aws: "aws",
    azurerm: "azure",
    google: "gcp",
    alicloud: "aliyun",
    tencentcloud: "tencent",
    huaweicloud: "huawei",
    volcengine: "volcengine",
    baiducloud: "baidu",
    ucloud: "ucloud",
    oci: "oracle",
};
/** A file of CloudFormation, of the Serverless framework or of Terraform with a single provider speaks of one cloud. */
function cloudOfFile({ settings }) {
    const clouds = new Set();
    for (const { path, value } of settings) {
        if (path[0] === "provider" && path[1] === "name")
            clouds.add(cloudOf(value) ?? "");
        const block = blockCloud(path);
        if (block)
            clouds.add(block);
        if (path.at(-1) === "Type" && value.startsWith("AWS::"))
            clouds.add("aws");
    }
    const [only] = clouds;
    return clouds.size === 1 && only ? only : undefined;
}

;// CONCATENATED MODULE: ./.build/scan/detect/regions.js






/** Regions of clouds: in hosts, in the options of clients, in Terraform, CloudFormation, Kubernetes and compose. */
function detectRegions(resolver, services, hosts) {
    const found = [...resolver.files].flatMap(([file, reach]) => [
        ...reach.calls.flatMap((call) => regionOptions(call, file, reach, resolver, services)),
        ...reach.constants.flatMap(({ name, value }) => isRegionName(name) ? regionsOf(value, cloudOf(name), name, file, resolver, services) : []),
        ...reach.settings.flatMap((setting) => settingRegions(setting, file, reach, resolver, services)),
    ]);
    return [...hosts.flatMap(hostRegion), ...found].map(regions_signalOf);
}
function hostRegion({ facts, place, sure, chain }) {
    const { region, where, territory } = facts;
    return region ? [{ region, where, ...(territory && { territory }), place, sure: Math.min(sure, 0.85), chain }] : [];
}
function regions_signalOf({ region, where, territory, place, sure, chain }) {
    const facts = { region, where, ...(territory && { territory }) };
    return { kind: "region", key: `region/${region}`, at: place.at, seen: place.seen, sure, chain, ...facts };
}
const REGION_KEYS = /(?:region|regionid|regionname|regions|location|zone|zoneid|zones)$/;
/** Whether a key names the region of a cloud. */
function isRegionName(name) {
    return REGION_KEYS.test(normalKey(lastName(name)));
}
/** The regions in the options, arguments and chain of a call. */
function regionOptions(call, file, reach, resolver, services) {
    const cloud = cloudOfCall(call, reach, services);
    const chained = [call, ...chainOf(call, reach)].filter((one) => isRegionSetter(lastName(one.callee)));
    const values = [
        ...optionsOf(call).filter(({ key }) => isRegionName(key)),
        ...chained.flatMap((one) => one.args.slice(0, 1).map((value) => ({ key: lastName(one.callee), value }))),
        ...placedRegions(call, cloud, file, resolver, services),
    ];
    return values.flatMap(({ key, value }) => regionsOf(value, cloud, `${call.callee.slice(0, 60)} ${key}`, file, resolver, services));
}
/** Arguments that are ids of the cloud's regions: `new SmsClient(credential, "ap-guangzhou")`. */
function placedRegions(call, cloud, file, resolver, { clouds }) {
    if (!cloud ||
        (call.how !== "new" && !/^(?:[A-Z]|new|client|get_?(?:profile|client)|resource)/i.test(lastName(call.callee))))
        return [];
    return call.args.slice(0, 5).flatMap((value) => {
        if (regionConstant(pathOf(value)))
            return [{ key: "", value }];
        const texts = TOLD.has(value.is) ? resolver.resolve(value, file) : [];
        return texts.some(({ text }) => text.includes("-") && regionOf(clouds, cloud, text)) ? [{ key: "", value }] : [];
    });
}
const TOLD = new Set(["text", "name", "env"]);
function isRegionSetter(name) {
    return /^(?:with|set)?(?:aws)?region(?:id|name)?$/i.test(name);
}
function regionsOf(value, cloud, how, file, resolver, services) {
    const texts = constantRegion(value, file, resolver, services, cloud) ?? resolver.resolve(value, file);
    return texts.flatMap(({ text, place, chain }) => {
        const found = matchRegion(services, cloud, text);
        if (!found)
            return [];
        const { provider, id, region, sure } = found;
        const where = region.where;
        return [
            { region: `${provider}:${id}`, where, territory: region.territory, place, sure, chain: toldChain(how, chain) },
        ];
    });
}
/** `Region.EU_CENTRAL_1`, `regions.Guangzhou`, `Region.huanan()`: an SDK's own constant. */
function constantRegion(value, file, resolver, { clouds }, cloud) {
    const path = pathOf(value);
    const [name, place] = [regionConstant(path), resolver.files.get(file)?.places[value.at.from]];
    if (!name || !place)
        return undefined;
    const ids = Object.keys(clouds.regions[cloud ?? ""] ?? {}).filter((id) => id.endsWith(`-${name}`));
    const text = Object.hasOwn(QINIU, name) ? QINIU[name] : ids.length === 1 ? ids[0] : name;
    return [{ text, place, chain: [path] }];
}
function pathOf(value) {
    if (value.is === "name")
        return value.path;
    return value.is === "call" && value.call.args.length === 0 ? value.call.callee : "";
}
/** How constants of Qiniu's libraries name its regions. */
const QINIU = {
    huadong: "z0",
    huabei: "z1",
    huanan: "z2",
    beimei: "na0",
    xinjiapo: "as0",
    zone0: "z0",
    zone1: "z1",
    zone2: "z2",
    region0: "z0",
    region1: "z1",
    region2: "z2",
};
/** The region that an id means at a cloud; where no cloud is known, only what all clouds with that id agree on. */
function matchRegion(services, cloud, text) {
    const { clouds } = services;
    const id = text.replace(/^(?:oss|s3|cos|tos|obs)[-.]/, "");
    if (id.length > 40 || !/^[A-Za-z][A-Za-z0-9-]*$/.test(id))
        return undefined;
    if (cloud) {
        const found = regionOf(clouds, cloud, id);
        return found ? { provider: cloud, ...found, sure: 0.9 } : undefined;
    }
    // Without a cloud a short word such as `global` or `bj` says nothing.
    if (!/-|\d/.test(id))
        return undefined;
    const all = providersOf(clouds, id);
    const [first] = all;
    if (!first || all.some(({ region }) => region.territory !== first.region.territory))
        return undefined;
    return { ...first, sure: all.length === 1 ? 0.8 : 0.7 };
}
function settingRegions(setting, file, reach, resolver, services) {
    const { path, value, at } = setting;
    const listed = /^([A-Z][A-Z0-9_]*)=(.*)$/s.exec(value);
    const key = listed ? listed[1] : ([...path].reverse().find((part) => !isIndex(part)) ?? "");
    const told = isRegionName(key) ||
        isRegionParent(path) ||
        /^topology\.kubernetes\.io\/(?:region|zone)$/.test(key) ||
        isNamedRegion(reach, setting);
    if (!told)
        return [];
    const cloud = cloudOf(key) ?? cloudOf(path.join(" ")) ?? blockCloud(path) ?? cloudOfFile(reach);
    const how = path.slice(-3).join(".");
    const text = settingValue(listed ? listed[2] : value, at);
    const product = cloud ? undefined : cloudOfProduct([...path, key].join("."));
    const found = product ? regionsOf(text, product, how, file, resolver, services) : [];
    return found.length > 0 ? found : regionsOf(text, cloud, how, file, resolver, services);
}
/** `region.static`, `region.default` */
function isRegionParent(path) {
    const [last, above] = path.flatMap((part) => part.split(".")).reverse();
    return /^(?:static|default|name|id)$/.test(last ?? "") && above !== undefined && isRegionName(above);
}
/** `value` beside `name: AWS_REGION`. */
function isNamedRegion(reach, { path }) {
    return path.at(-1) === "value" && regionNames(reach).has(parentOf(path));
}
const regions_named = new WeakMap();
/** Where a file has a `name` that speaks of a region. */
function regionNames(reach) {
    const known = regions_named.get(reach);
    if (known)
        return known;
    const all = reach.settings.filter(({ path, value }) => path.at(-1) === "name" && isRegionName(value));
    const parents = new Set(all.map(({ path }) => parentOf(path)));
    regions_named.set(reach, parents);
    return parents;
}
function parentOf(path) {
    return path.slice(0, -1).join("\0");
}

;// CONCATENATED MODULE: ./.build/scan/detect/providers.js








/** AI providers and runtimes: base URLs in code, then in the configuration, then the default hosts of libraries. */
function detectProviders(resolver, services, hosts) {
    const called = [...resolver.files].flatMap(([file, reach]) => libraryUses(reach, services).flatMap((use) => librarySignals(use, file, reach, resolver, services)));
    const sighted = hosts.flatMap((one) => hostSignals(one, services));
    const others = [...resolver.files].flatMap(([file, reach]) => [
        ...dependencySignals(file, reach, resolver, services),
        ...settingSignals(file, reach, resolver, services),
        ...environmentSignals(file, reach, resolver, services),
    ]);
    return modelsOf(resolver, services, [...sighted, ...called, ...others]);
}
function hostSignals({ facts, place, sure, chain, text }, services) {
    const { provider, weak, use } = facts;
    if (!provider)
        return [];
    const telling = sighting_asksModel(text);
    const certain = use === "download" || (weak && !telling) ? 0.4 : sure;
    const kind = services.providers[provider].kind;
    return [providers_signalOf(provider, place, certain, kind === "runtime" ? [...chain, "runtime"] : chain, facts)];
}
function providers_signalOf(id, place, sure, chain, facts, more = {}) {
    const at = { at: place.at, seen: place.seen };
    const told = facts ? hostFields(facts) : undefined;
    const end = more.region ?? told?.host ?? "unknown";
    return {
        kind: "provider",
        key: `provider/${id}/${end}`,
        ...at,
        sure,
        chain,
        service: id,
        where: "unknown",
        ...told,
        ...more,
    };
}
function librarySignals(use, file, reach, resolver, services) {
    const { classes, routers } = services.libraries;
    const starting = use.calls.filter((one) => one.starts && /^(?:[^a]|a(?!dd))/.test(one.imported));
    const routes = routers.includes(use.library.name);
    const calls = routes ? use.calls : starting.length > 0 ? starting : use.calls.slice(0, 1);
    return calls.flatMap((one) => {
        const own = Object.hasOwn(classes, one.imported) ? classes[one.imported] : mainProvider(use.library);
        const provider = own ?? (routes ? routedProvider(one.call, services) : undefined);
        return provider ? callSignals(provider, one, use, file, reach, resolver, services) : [];
    });
}
/** The provider that a library stands for when nothing else is said. */
function mainProvider({ providers }) {
    return providers.find((one) => !one.weak);
}
/** The provider that a model's name leads to: `openai/gpt-4o`, `anthropic:claude-sonnet-4`, `gpt-4o`. */
function routedProvider(call, services) {
    const [first] = call.args;
    const model = modelIn(call) ?? (first?.is === "text" ? first.text : "");
    const [, prefix, rest] = /^([\w-]+)[/:](.+)$/.exec(model) ?? [];
    const { routes } = services.libraries;
    if (Object.hasOwn(routes, model))
        return routes[model];
    if (prefix !== undefined && rest)
        return Object.hasOwn(routes, prefix) ? routes[prefix] : undefined;
    if (!services.overseasModels.some((pattern) => globMatches(pattern, model)))
        return undefined;
    const id = services.models.find(({ pattern }) => globMatches(pattern, model))?.provider;
    return Object.values(routes).find((one) => one.id === id);
}
function callSignals(provider, one, use, file, reach, resolver, services) {
    const place = resolve_placeOf(resolver.files, file, one.call.at);
    if (!place)
        return [];
    const chain = [`${one.call.how === "new" ? "new " : ""}${one.call.callee}`, `import ${use.module}`];
    const connection = connectionOf(one, file, reach, resolver, services);
    if (connection.is === "told")
        return [];
    const model = modelIn(one.call);
    const told = { ...(model && { model }) };
    if (connection.is === "open")
        return [providers_signalOf(provider.id, place, 0.5, [...chain, "base URL not known"], undefined, told)];
    if (baseInEnvironment(provider.id, file, resolver, services))
        return [];
    const region = regionOptions(one.call, file, reach, resolver, services)[0];
    if (region) {
        const { region: id, where, territory } = region;
        return [
            providers_signalOf(provider.id, place, 0.85, chain, undefined, {
                ...told,
                region: id,
                where,
                ...(territory && { territory }),
            }),
        ];
    }
    const host = provider.host && provider.host !== "ask" ? provider.host : undefined;
    const facts = host === undefined ? undefined : lookUpHost(host, services);
    return [
        providers_signalOf(provider.id, place, facts ? 0.8 : 0.7, facts ? [...chain, `default host ${host}`] : chain, facts, told),
    ];
}
/** SDKs read `OPENAI_BASE_URL` and the like by themselves: what it is set to is told of where it is set. */
function baseInEnvironment(provider, file, resolver, services) {
    return Object.entries(services.env).some(([name, row]) => row.provider === provider &&
        /(?:BASE_URL|API_BASE|ENDPOINT|_HOST|_URL)$/.test(name) &&
        resolver
            .environment(name, file)
            .some(({ value, file: where }) => resolver.resolve(value, where).some(({ text }) => /\/\/|\./.test(text))));
}
function dependencySignals(file, { dependencies }, resolver, services) {
    return dependencies
        .filter(({ dev }) => !dev)
        .flatMap(({ ecosystem, name, at }) => {
        const provider = mainProvider(dependencyLibrary(services, ecosystem, name) ?? NOTHING);
        const place = resolve_placeOf(resolver.files, file, at);
        return provider && place ? [providers_signalOf(provider.id, place, 0.5, [`${ecosystem} ${name}`], undefined)] : [];
    });
}
const NOTHING = { name: "", services: [], providers: [] };
/** `spring.ai.<provider>.api-key` without a base URL beside it. */
function settingSignals(file, reach, resolver, services) {
    return reach.settings.flatMap((setting) => {
        const section = springSection(setting);
        if (!section || reach.settings.some((one) => springSection(one, /^(?:base-?url|endpoint)$/i) === section))
            return [];
        const { modules, packages } = services.libraries;
        const known = [`org.springframework.ai.${section}`, `com.alibaba.cloud.ai.${section}`].find((one) => Object.hasOwn(modules.maven, one));
        const provider = known && mainProvider(packages.maven[modules.maven[known][0]] ?? NOTHING);
        const place = resolve_placeOf(resolver.files, file, setting.at);
        if (!provider || !place)
            return [];
        const facts = provider.host ? lookUpHost(provider.host, services) : undefined;
        return [
            providers_signalOf(provider.id, place, 0.75, [setting.path.join("."), ...(facts ? [`default host ${facts.host}`] : [])], facts),
        ];
    });
}
/** The provider's part of a key of Spring AI. */
function springSection({ path }, key = /^api-?key$/i) {
    const all = path.flatMap((part) => part.split("."));
    const [spring, ai, section] = all;
    return spring === "spring" && ai === "ai" && all.length > 3 && key.test(all.at(-1)) ? section : undefined;
}
/** Keys of providers in the environment: a hint, never proof. */
function environmentSignals(file, reach, resolver, services) {
    const found = new Map();
    const add = (name, at) => {
        const place = Object.hasOwn(services.env, name) ? resolve_placeOf(resolver.files, file, at) : undefined;
        if (place && !found.has(name))
            found.set(name, place);
    };
    for (const { path, value, at } of reach.settings) {
        add(path.at(-1) ?? "", at);
        add(value.split("=", 1)[0], at);
    }
    for (const value of valuesIn(reach))
        if (value.is === "env")
            add(value.name, value.at);
    return [...found].map(([name, place]) => {
        const { provider, weak } = services.env[name];
        return providers_signalOf(provider, place, weak ? 0.2 : 0.4, [name], undefined);
    });
}
function valuesIn({ constants, calls }) {
    return [
        ...constants.map((one) => one.value),
        ...calls.flatMap((call) => [...call.args, ...call.named.map((one) => one.value)]),
    ];
}

;// CONCATENATED MODULE: ./.build/scan/detect/services.js






/** Third-party services: by the hosts that are called, the libraries that are put to work, and the manifests that ask for them. */
function detectServices(resolver, services, hosts) {
    return [
        ...hosts.flatMap((one) => services_hostSignals(one, services)),
        ...[...resolver.files].flatMap(([file, reach]) => [
            ...libraryUses(reach, services).flatMap((use) => services_librarySignals(use, file, reach, resolver, services)),
            ...services_dependencySignals(file, reach, resolver, services),
        ]),
    ];
}
function services_hostSignals({ facts, place, sure, chain, text }, services) {
    const tie = facts.services.length > 1;
    const own = facts.services.filter((id) => !(facts.provider && services.services[id].ai && sighting_asksModel(text)));
    return own.map((id) => services_signalOf(id, place, tie ? sure - 0.1 : sure, tie ? [...chain, `or ${facts.services.join(", ")}`] : chain, hostFields(facts)));
}
function services_librarySignals(use, file, reach, resolver, services) {
    const rows = ownServices(use.library, services);
    if (rows.length === 0)
        return [];
    const first = use.calls.find((one) => one.starts) ?? use.calls[0];
    const place = resolve_placeOf(resolver.files, file, (first?.call ?? use.from).at);
    if (!place)
        return [];
    const imported = `import ${use.module}`;
    if (!first)
        return rows.map(({ id }) => services_signalOf(id, place, 0.5, [imported]));
    const chain = [`${first.call.how === "new" ? "new " : ""}${first.call.callee}`, imported];
    const connection = connectionOf(first, file, reach, resolver, services);
    return rows.flatMap(({ id, transfers }) => {
        const known = services.services[id];
        if (connection.is === "told") {
            if (connection.facts.some((facts) => facts.services.includes(id)) || known.selfHosted)
                return [];
        }
        const sure = !transfers ? 0.5 : rows.length > 1 ? 0.6 : connection.is === "open" ? 0.75 : 0.85;
        const region = regionOptions(first.call, file, reach, resolver, services)[0];
        return [
            services_signalOf(id, place, sure, chain, region ? regionFields(region) : placeFields(known, connection.is === "open")),
        ];
    });
}
function regionFields({ where, territory, region }) {
    return { where, region, ...(territory && { territory }) };
}
/** Without a host, what may be self-hosted or depends on an account or a region stays unknown. */
function placeFields({ location, selfHosted }, open) {
    const own = location === "overseas-or-self-hosted" || location === "self-hosted-or-cloud" || (open && selfHosted);
    return { where: own ? "unknown" : usualPlace(location) };
}
/** The services of a library, without AI services whose provider is told of. */
function ownServices({ services: rows, providers }, services) {
    return rows.filter(({ id }) => !(services.services[id].ai && providers.length > 0));
}
function services_dependencySignals(file, { dependencies }, resolver, services) {
    return dependencies
        .filter(({ dev }) => !dev)
        .flatMap(({ ecosystem, name, at }) => {
        const library = dependencyLibrary(services, ecosystem, name);
        const place = resolve_placeOf(resolver.files, file, at);
        if (!library || !place)
            return [];
        return ownServices(library, services).map(({ id, transfers }) => services_signalOf(id, place, transfers ? 0.5 : 0.3, [`${ecosystem} ${name}`], placeFields(services.services[id], false)));
    });
}
function services_signalOf(id, place, sure, chain, facts = {}) {
    return { kind: "service", key: `service/${id}`, at: place.at, seen: place.seen, sure, chain, service: id, ...facts };
}

;// CONCATENATED MODULE: ./.build/scan/detect/reaching.js






/** What code reaches beyond itself: services, AI providers, regions, and what files show by themselves. One signal per place. */
function detectReaching(files, { services }) {
    const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    const resolver = resolverOf(sorted);
    const hosts = hostSightings(resolver, services);
    return surest([
        ...detectServices(resolver, services, hosts),
        ...detectProviders(resolver, services, hosts),
        ...detectRegions(resolver, services, hosts),
        ...[...sorted.values()].flatMap((reach) => reach.signals),
    ]);
}

// EXTERNAL MODULE: ./.build/scan/ignore.js
var ignore = __webpack_require__(802);
// EXTERNAL MODULE: ./.build/scan/read/reader.js
var reader = __webpack_require__(5992);
// EXTERNAL MODULE: ./.build/scan/signal.js
var scan_signal = __webpack_require__(176);
;// CONCATENATED MODULE: ./.build/scan/sighting.js

/** Signals about one and the same thing as one sighting, at its surest and then first place; what is below the bar is left out. */
function sighting_sightingsOf(signals, lineOf) {
    const byKey = new Map();
    for (const signal of signals) {
        if (signal.sure < scan_signal/* BAR */.S)
            continue;
        const known = byKey.get(signal.key);
        if (known)
            known.push(signal);
        else
            byKey.set(signal.key, [signal]);
    }
    return [...byKey.values()].map((all) => {
        const [first, ...others] = all.sort(bySureness);
        return { data: dataOf(first), at: first.at, line: lineOf(first.at), others: others.map((one) => one.at) };
    });
}
/** The facts of a signal as rules read them (src/manifest/signal.ts). */
function dataOf({ key, at, ...facts }) {
    return { id: key, file: at.file, line: at.start.line, ...facts };
}
function bySureness(a, b) {
    return b.sure - a.sure || byPlace(a, b);
}
/** File, then line, then column. */
function byPlace(a, b) {
    if (a.at.file !== b.at.file)
        return a.at.file < b.at.file ? -1 : 1;
    return (a.at.start.line - b.at.start.line ||
        a.at.start.column - b.at.start.column ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

;// CONCATENATED MODULE: ./.build/scan/scan.js












/** Reads one file and tells what it alone says; undefined for a file that no reader takes. */
async function scanFile(file, text, tools) {
    const language = (0,reader/* readerFor */.d)(file, text.slice(0, HEAD));
    if (language === undefined)
        return undefined;
    const read = await tools.readers[language]();
    const context = fileContext(file, text, read(text, file));
    const { names, services } = tools.vocabulary;
    return {
        file,
        id: (0,tree/* blobId */.z)(text),
        signals: [
            ...detectFields(context, names),
            ...detectExposures(context, names),
            ...detectPermissions(context, services),
            ...detectAudience(context),
        ],
        reach: reachOf(context, tools.vocabulary),
        ignores: (0,ignore.ignoresOf)(file, text),
        unread: context.outline.unread.map(context.span),
    };
}
/** Characters that tell what kind of file it is. */
const HEAD = 4_096;
/** Puts the files together: names are followed across them. */
function assemble(files, vocabulary) {
    const reaches = new Map(files.map((one) => [one.file, one.reach]));
    const all = [...files.flatMap((one) => one.signals), ...detectReaching(reaches, vocabulary)];
    return {
        signals: [...nearGeneration(all, all)].sort(byPlace),
        ignores: files.flatMap((one) => one.ignores),
        unread: files.flatMap((one) => one.unread),
    };
}
/** The signals as a check takes them, with the lines of code that hold them; those below the bar are only counted. */
function judged({ signals }, lineOf) {
    return { signals: sighting_sightingsOf(signals, lineOf), unsure: signals.filter((one) => one.sure < scan_signal/* BAR */.S).length };
}


/***/ }),

/***/ 176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ BAR)
/* harmony export */ });
/** A signal below it is shown on demand and is never a finding. */
const BAR = 0.7;


/***/ }),

/***/ 6203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ loadTools)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/scan/read/grammar.js

const loaded = new Map();
let engine;
/** Loads a grammar once. `folder` holds the engine (tree-sitter.js, tree-sitter.wasm) and one file per grammar. */
function loadGrammar(name, folder) {
    const known = loaded.get(name) ?? load(name, folder);
    loaded.set(name, known);
    return known;
}
async function load(name, folder) {
    engine ??= loadEngine(folder);
    const { Language, Parser } = await engine;
    const language = await Language.load(await (0,promises_.readFile)(new URL(`${name}.wasm`, folder)));
    const parser = new Parser().setLanguage(language);
    return {
        parse: (text) => parser.parse(text),
    };
}
/** The engine stays a file of its own: it cannot be bundled, because it looks for its surroundings when it starts. */
async function loadEngine(folder) {
    const { href } = new URL("tree-sitter.js", folder);
    const module = (await import(/* webpackIgnore: true */ href));
    await module.Parser.init({ wasmBinary: await (0,promises_.readFile)(new URL("tree-sitter.wasm", folder)) });
    return module;
}

;// CONCATENATED MODULE: ./.build/scan/reading.js

/** `grammars` is the folder of the grammar files, with a slash behind. */
function loadReaders(grammars) {
    const grammar = (name) => loadGrammar(name, grammars);
    return once({
        typescript: async () => (await __webpack_require__.e(/* import() */ 2666).then(__webpack_require__.bind(__webpack_require__, 2666))).typescriptReader(await grammar("typescript")),
        tsx: async () => (await __webpack_require__.e(/* import() */ 2666).then(__webpack_require__.bind(__webpack_require__, 2666))).typescriptReader(await grammar("tsx")),
        vue: async () => (await Promise.all(/* import() */[__webpack_require__.e(2666), __webpack_require__.e(5671)]).then(__webpack_require__.bind(__webpack_require__, 5671))).vueReader(await grammar("typescript")),
        html: async () => (await __webpack_require__.e(/* import() */ 8582).then(__webpack_require__.bind(__webpack_require__, 8582))).htmlReader,
        java: async () => (await __webpack_require__.e(/* import() */ 8168).then(__webpack_require__.bind(__webpack_require__, 8168))).javaReader(await grammar("java")),
        python: async () => (await __webpack_require__.e(/* import() */ 4643).then(__webpack_require__.bind(__webpack_require__, 4643))).pythonReader(await grammar("python")),
        go: async () => (await __webpack_require__.e(/* import() */ 1959).then(__webpack_require__.bind(__webpack_require__, 1959))).goReader(await grammar("go")),
        sql: async () => (await __webpack_require__.e(/* import() */ 1751).then(__webpack_require__.bind(__webpack_require__, 1751))).sqlReader,
        prisma: async () => (await __webpack_require__.e(/* import() */ 1587).then(__webpack_require__.bind(__webpack_require__, 1587))).prismaReader,
        protobuf: async () => (await __webpack_require__.e(/* import() */ 4788).then(__webpack_require__.bind(__webpack_require__, 4788))).protobufReader,
        graphql: async () => (await __webpack_require__.e(/* import() */ 7810).then(__webpack_require__.bind(__webpack_require__, 7810))).graphqlReader,
        openapi: async () => (await __webpack_require__.e(/* import() */ 8223).then(__webpack_require__.bind(__webpack_require__, 8223))).openapiReader,
        contract: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2589))).contractReader,
        settings: async () => (await __webpack_require__.e(/* import() */ 6814).then(__webpack_require__.bind(__webpack_require__, 6814))).settingsReader,
        terraform: async () => (await __webpack_require__.e(/* import() */ 3023).then(__webpack_require__.bind(__webpack_require__, 3023))).terraformReader,
        dependencies: async () => (await __webpack_require__.e(/* import() */ 4855).then(__webpack_require__.bind(__webpack_require__, 4855))).dependencyReader,
    });
}
function once(readers) {
    const made = new Map();
    const entries = Object.keys(readers).map((language) => [
        language,
        () => {
            const reader = made.get(language) ?? readers[language]();
            made.set(language, reader);
            return reader;
        },
    ]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./.build/scan/tools.js


/** Loads the tables of the scan; `assets` is the folder of grammars/ and vocabulary.json. Grammars load when they are needed. */
async function loadTools(assets) {
    const vocabulary = JSON.parse(await (0,promises_.readFile)(new URL("vocabulary.json", assets), "utf8"));
    return { vocabulary, readers: loadReaders(new URL("grammars/", assets)) };
}


/***/ }),

/***/ 9274:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3608);
/* harmony import */ var _files_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6193);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6203);




/** Loads the tools and makes the function that scans a file of the workspace. */
const prepare = async ({ root, assets }) => {
    const tools = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTools */ .K)(new URL(assets));
    return async (file) => {
        const read = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_0__.readCode)(root, file);
        if (read.text === undefined)
            return { skipped: read.skipped, ...(read.problem && { problem: read.problem }) };
        const scan = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .scanFile */ .WN)(file, read.text, tools);
        return scan ? { scan } : { skipped: "no-reader" };
    };
};
await (0,_files_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .serveFiles */ .b8)(prepare);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baseScans)
/* harmony export */ });
/* harmony import */ var _scan_files_skip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3163);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6722);




/** Scans the code of the commit to compare with; files that are the same now were scanned already. */
async function baseScans({ tree, prefix }, search, now, tools) {
    const same = now.filter((one) => tree.entries.get(prefix + one.file)?.id === one.id);
    const scannedAlready = new Set(same.map((one) => prefix + one.file));
    const isCode = filterOf(search);
    const other = [...tree.entries].filter(([name, { mode }]) => name.startsWith(prefix) &&
        !scannedAlready.has(name) &&
        mode.startsWith("100") &&
        isCode(name.slice(prefix.length)));
    const contents = await tree.read([...new Set(other.map(([, { id }]) => id))]);
    const scanned = [];
    for (const [name, { id }] of other) {
        const file = name.slice(prefix.length);
        const bytes = contents.get(id);
        const text = bytes && bytes.length <= MOST ? (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(file, bytes).text : undefined;
        const one = text === undefined ? undefined : await (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanFile */ .WN)(file, text, tools);
        if (one)
            scanned.push(one);
    }
    return [...same, ...scanned].sort((a, b) => (a.file < b.file ? -1 : 1));
}
/** Bytes of a file that is still scanned. */
const MOST = 5_242_880;
function filterOf({ include, exclude, tests, wanted }) {
    const globs = (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globsOf */ .p_)({ include: include.length > 0 ? include : ["**"], exclude });
    const folders = (file) => file
        .split("/")
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join("/"));
    return (file) => wanted(file) &&
        globs.matches(file) &&
        (0,_scan_files_skip_js__WEBPACK_IMPORTED_MODULE_0__/* .fileSkip */ .WS)(file, tests) === undefined &&
        folders(file).every((folder) => (0,_scan_files_skip_js__WEBPACK_IMPORTED_MODULE_0__/* .folderSkip */ .WL)(folder, tests) === undefined);
}


/***/ }),

/***/ 1343:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scanCode)
/* harmony export */ });
/* harmony import */ var _scan_files_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3800);
/* harmony import */ var _scan_files_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2588);
/* harmony import */ var _scan_files_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5262);
/* harmony import */ var _scan_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3608);
/* harmony import */ var _scan_files_skip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3163);
/* harmony import */ var _scan_read_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5992);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6193);
/* harmony import */ var _scan_tools_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6203);
/* harmony import */ var _scan_worker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9274);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5922);
/* harmony import */ var _code_base_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8597);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5740);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3291);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_scan_worker_js__WEBPACK_IMPORTED_MODULE_8__]);
_scan_worker_js__WEBPACK_IMPORTED_MODULE_8__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];













/** Scans the code below the root of a workspace, and that of the commit to compare with. */
async function scanCode(workspace, options) {
    const { root, paths, scan: config, base, place } = workspace;
    const search = {
        include: config.include ?? [],
        // Manifests are no code; their words would be taken for its own.
        exclude: [...(config.exclude ?? []), ..._settings_js__WEBPACK_IMPORTED_MODULE_11__/* .MANIFESTS */ .V4, _settings_js__WEBPACK_IMPORTED_MODULE_11__/* .CONFIG_FILE */ .g2, _policy_js__WEBPACK_IMPORTED_MODULE_10__/* .BASELINE_FILE */ .tu],
        tests: options.tests,
        wanted: _scan_read_reader_js__WEBPACK_IMPORTED_MODULE_5__.isReadable,
    };
    const found = (0,_scan_files_discover_js__WEBPACK_IMPORTED_MODULE_1__.discoverCode)(root, {
        ...search,
        paths,
        ...(options.tracked && { tracked: options.tracked }),
        untrusted: base?.untrusted ?? false,
    });
    const { scans, reasons, problems } = await scanFiles(root, found.files, options);
    const tools = await (0,_scan_tools_js__WEBPACK_IMPORTED_MODULE_7__/* .loadTools */ .K)(options.assets);
    const scan = (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .assemble */ .fT)(scans, tools.vocabulary);
    const move = (at) => ({ ...at, file: place(at.file) });
    const { signals, unsure } = (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(scan, lineReader(root));
    const before = base && (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .assemble */ .fT)(await (0,_code_base_js__WEBPACK_IMPORTED_MODULE_9__/* .baseScans */ .U)(base, search, scans, tools), tools.vocabulary);
    return {
        signals: scan.signals.map((one) => ({ ...one, at: move(one.at) })),
        sightings: signals.map((one) => moved(one, move)),
        scan: {
            files: scans.length,
            skipped: added(found.skipped, (0,_scan_files_skip_js__WEBPACK_IMPORTED_MODULE_4__/* .countSkips */ .c5)(reasons)),
            unsure,
            ignores: scan.ignores.map((one) => ({ ...one, at: move(one.at) })),
        },
        problems: [...found.problems, ...problems].map((one) => ({ ...one, at: move(one.at) })),
        ...(before && {
            base: {
                signals: (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(before, () => "").signals.map((one) => moved(one, move)),
                ignores: before.ignores.map((one) => ({ ...one, at: move(one.at) })),
            },
        }),
    };
}
/** Scans files, those that an earlier run kept results of excepted. */
async function scanFiles(root, files, options) {
    const { assets, tracked, progress } = options;
    const folder = (0,_scan_files_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheFolder */ .nF)(root, { ...(options.cache && { named: options.cache }), ...(tracked && { tracked }) });
    const cache = (0,_scan_files_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .openCache */ .bp)(folder, _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x);
    const keys = new Map();
    const kept = new Map();
    if (folder !== undefined)
        for (const { file } of files) {
            const { text } = (0,_scan_files_read_js__WEBPACK_IMPORTED_MODULE_3__.readCode)(root, file);
            if (text === undefined)
                continue;
            const key = (0,_scan_files_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(file, text);
            keys.set(file, key);
            const scan = cache.get(key);
            if (scan)
                kept.set(file, scan);
        }
    const fresh = files.filter(({ file }) => !kept.has(file));
    const mapped = await (0,_scan_files_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .mapFiles */ .q)({
        files: fresh,
        prepare: _scan_worker_js__WEBPACK_IMPORTED_MODULE_8__/* .prepare */ .i,
        data: { root, assets: assets.href },
        script: new URL("scan/worker.js", assets),
        onProgress: (done) => progress?.(kept.size + done, files.length),
    });
    const results = new Map(fresh.map(({ file }, index) => [file, mapped[index]]));
    for (const [file, { value }] of results) {
        const key = keys.get(file);
        if (value?.scan && key !== undefined)
            cache.set(key, value.scan);
    }
    cache.save();
    const all = files.map(({ file }) => results.get(file) ?? { value: { scan: kept.get(file) } });
    return {
        scans: all.flatMap(({ value }) => value?.scan ?? []),
        reasons: all.flatMap(({ value }) => value?.skipped ?? []),
        problems: all.flatMap((one) => one.problem ?? one.value?.problem ?? []),
    };
}
function moved({ data, at, line, others }, move) {
    return { data, at: move(at), line, others: others.map(move) };
}
/** Lines of code by place; files are read again, as few of them hold anything. */
function lineReader(root) {
    const known = new Map();
    return ({ file, start }) => {
        const lines = known.get(file) ?? ((0,_scan_files_read_js__WEBPACK_IMPORTED_MODULE_3__.readCode)(root, file).text ?? "").split(/\r\n|\r|\n/);
        known.set(file, lines);
        return (lines[start.line - 1] ?? "").slice(0, 400);
    };
}
function added(a, b) {
    const sum = (key) => (a[key] ?? 0) + (b[key] ?? 0);
    return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, sum(key)]));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ })

};
