export const id = 2588;
export const ids = [2588,3608];
export const modules = {

/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discoverCode: () => (/* binding */ discoverCode),
  Z: () => (/* binding */ nameIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/source/glob.js + 9 modules
var glob = __webpack_require__(6722);
// EXTERNAL MODULE: ./.build/source/wording.js
var wording = __webpack_require__(622);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./.build/scan/files/read.js
var read = __webpack_require__(3608);
// EXTERNAL MODULE: ./.build/scan/files/wording.js
var files_wording = __webpack_require__(1142);
;// CONCATENATED MODULE: ./.build/scan/files/ignored.js



/** Adds the patterns of an ignore file, if it is there, to those that hold already; `base` is empty or ends in a slash. */
function withIgnoreFile(outer, root, base, file, problems) {
    const text = (0,read/* readSmall */.o5)(root, file);
    if (text === undefined)
        return outer;
    const given = text.split("\n").filter((line) => !/^(?:#|\s*$)/.test(line));
    let cost = outer?.cost ?? 0;
    const taken = given.filter((pattern) => {
        const more = costOf(pattern);
        const fits = cost + more <= MOST_COST;
        if (fits)
            cost += more;
        return fits;
    });
    if (taken.length < given.length)
        problems.push((0,files_wording/* problemAt */.l4)(file, files_wording/* wording */.z4.patternsRefused()));
    if (taken.length === 0)
        return outer;
    // The same answer on every system: names are compared with their case.
    const matcher = ignore({ ignorecase: false }).add(taken.join("\n"));
    return { matcher, cut: base.length, cost, outer };
}
/** Whether the innermost pattern that speaks of a path ignores it; a folder ends in a slash. */
function isIgnored(rules, path) {
    for (let level = rules; level; level = level.outer) {
        const name = path.slice(level.cut);
        const { ignored, unignored } = level.matcher.test(name);
        if (unignored)
            return false;
        // A file that ignores the folder around it is overruled there, or that folder would not be walked.
        if (ignored && !isFolderIgnored(level.matcher, name))
            return true;
    }
    return false;
}
function isFolderIgnored(matcher, name) {
    const end = name.lastIndexOf("/", name.length - 2);
    return end > 0 && matcher.test(name.slice(0, end + 1)).ignored;
}
/** A pattern becomes a regular expression whose time grows with the depth of a path to the power of its "**". */
function costOf(pattern) {
    if (pattern.length > LONGEST_PATTERN)
        return Number.POSITIVE_INFINITY;
    return COSTS[(pattern.match(/\*\*+/g) ?? []).length] ?? Number.POSITIVE_INFINITY;
}
const COSTS = [1, 2, 20, 400];
const MOST_COST = 4_000;
const LONGEST_PATTERN = 500;

// EXTERNAL MODULE: ./.build/scan/files/skip.js
var files_skip = __webpack_require__(3163);
;// CONCATENATED MODULE: ./.build/scan/files/discover.js







/** Finds the files of a workspace that can be scanned; opens none but ignore files, and nothing outside. */
function discoverCode(root, search) {
    const { wanted, include, exclude = [], paths, tests = false, tracked, untrusted = false } = search;
    const walk = {
        root: (0,external_node_fs_.realpathSync)(root),
        wanted,
        tests,
        untrusted,
        globs: include?.length || exclude.length ? (0,glob/* globsOf */.p_)({ include: include?.length ? include : ["**"], exclude }) : undefined,
        tracked: tracked && { files: tracked, folders: foldersOf(tracked) },
        files: new Map(),
        links: new Set(),
        skipped: new Map(),
        problems: [],
    };
    for (const path of paths?.length ? paths : ["."])
        startAt(walk, root, path);
    for (const link of [...walk.links].sort())
        addLink(walk, link);
    for (const name of walk.files.keys())
        walk.skipped.delete(name);
    return {
        files: [...walk.files].map(([file, size]) => ({ file, size })).sort((a, b) => (a.file < b.file ? -1 : 1)),
        skipped: (0,files_skip/* countSkips */.c5)(walk.skipped.values()),
        problems: walk.problems.sort((a, b) => (a.at.file === b.at.file ? 0 : a.at.file < b.at.file ? -1 : 1)),
    };
}
function startAt(walk, root, path) {
    const given = (0,wording/* shown */.SP)((0,external_node_path_.isAbsolute)(path) ? path.slice(path.lastIndexOf(external_node_path_.sep) + 1) : path);
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(root, path));
        const name = nameIn(walk.root, real);
        if (name === undefined) {
            walk.problems.push((0,files_wording/* problemAt */.l4)(given, wording/* wording */.z4.outsideWorkspace(given)));
            return;
        }
        const stats = (0,external_node_fs_.statSync)(real);
        if (files_skip/* VERSION_CONTROL */.Ld.has(name.split("/")[0]))
            return;
        if (stats.isDirectory())
            walkFrom(walk, name);
        else
            takeNamed(walk, name, stats);
    }
    catch (error) {
        const absent = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes((0,files_wording/* codeOf */.$N)(error));
        walk.problems.push((0,files_wording/* problemAt */.l4)(given, absent ? wording/* wording */.z4.noSuchPath(given) : wording/* wording */.z4.unreadable((0,files_wording/* codeOf */.$N)(error))));
    }
}
/** A file that was asked for by name: only its kind can keep it out. */
function takeNamed(walk, name, stats) {
    if (!stats.isFile())
        walk.skipped.set(name, "special");
    else if (!walk.wanted(name))
        walk.skipped.set(name, "no-reader");
    else
        walk.files.set(name, stats.size);
}
function walkFrom(walk, start) {
    walk.skipped.delete(start);
    const folders = [startFolder(walk, start)];
    for (let next = folders.pop(); next; next = folders.pop()) {
        const entries = entriesOf(walk, next.base);
        const folder = withRules(walk, next, new Set(entries.map(({ name }) => name)));
        for (const entry of entries) {
            const name = folder.base + entry.name;
            if (!entry.isDirectory())
                addEntry(walk, folder, name, entry);
            else if (!files_skip/* VERSION_CONTROL */.Ld.has(entry.name) && mayEnter(walk, folder, name)) {
                const onlyTracked = folder.onlyTracked || isIgnored(folder.git, `${name}/`);
                folders.push({ ...folder, base: `${name}/`, depth: folder.depth + 1, onlyTracked });
            }
        }
    }
}
/** Where a walk begins: ignore files of the folders around it hold there too. */
function startFolder(walk, start) {
    const tests = walk.tests || (0,files_skip/* isAmongTests */.aY)(start);
    let folder = { base: "", depth: 0, tests, git: excludeOf(walk), hegui: undefined, onlyTracked: false };
    for (const part of start.split("/").filter(Boolean)) {
        folder = { ...withRules(walk, folder), base: `${folder.base}${part}/`, depth: folder.depth + 1 };
    }
    return folder;
}
/** Patterns that git keeps beside the files; `.git` may be a file, or a link out of the workspace. */
function excludeOf(walk) {
    const file = ".git/info/exclude";
    try {
        if (nameIn(walk.root, (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(walk.root, file))) !== file)
            return undefined;
    }
    catch {
        return undefined;
    }
    return withIgnoreFile(undefined, walk.root, "", file, walk.problems);
}
function withRules(walk, folder, names) {
    const { base } = folder;
    const rules = (outer, name) => !names || names.has(name) ? withIgnoreFile(outer, walk.root, base, base + name, walk.problems) : outer;
    return {
        ...folder,
        git: rules(folder.git, ".gitignore"),
        hegui: walk.untrusted ? undefined : rules(folder.hegui, ".heguiignore"),
    };
}
function entriesOf(walk, base) {
    try {
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(walk.root, base), { withFileTypes: true });
        if (base === "" || !entries.some(({ name }) => files_skip/* GENERATOR_MARKS */.Hu.has(name)))
            return entries;
        walk.skipped.set(base.slice(0, -1), "generated");
    }
    catch (error) {
        walk.skipped.set(base.slice(0, -1), "unreadable");
        walk.problems.push((0,files_wording/* problemAt */.l4)(base.slice(0, -1) || ".", wording/* wording */.z4.unreadable((0,files_wording/* codeOf */.$N)(error))));
    }
    return [];
}
function mayEnter(walk, folder, name) {
    const reason = reasonAgainstFolder(walk, folder, name);
    if (reason)
        walk.skipped.set(name, reason);
    if (reason === "unreadable")
        walk.problems.push((0,files_wording/* problemAt */.l4)(name, files_wording/* wording */.z4.tooDeep(MOST_DEPTH)));
    return reason === undefined;
}
function reasonAgainstFolder(walk, folder, name) {
    const skip = (0,files_skip/* folderSkip */.WL)(name, folder.tests);
    if (skip)
        return skip;
    if (walk.globs?.excludesFolder(name))
        return "excluded";
    if (isIgnored(folder.hegui, `${name}/`))
        return "heguiignore";
    if (!walk.tracked?.folders.has(name) && (folder.onlyTracked || isIgnored(folder.git, `${name}/`)))
        return "gitignore";
    return folder.depth >= MOST_DEPTH ? "unreadable" : undefined;
}
function addEntry(walk, folder, name, entry) {
    if (!walk.wanted(name))
        return;
    const reason = reasonAgainstFile(walk, folder, name);
    if (reason)
        walk.skipped.set(name, reason);
    else if (entry.isSymbolicLink())
        walk.links.add(name);
    else if (entry.isFile())
        measure(walk, name);
    else
        walk.skipped.set(name, "special");
}
function reasonAgainstFile(walk, folder, name) {
    const skip = (0,files_skip/* fileSkip */.WS)(name, folder.tests);
    if (skip)
        return skip;
    if (walk.globs && !walk.globs.matches(name))
        return "excluded";
    if (isIgnored(folder.hegui, name))
        return "heguiignore";
    if (walk.tracked?.files.has(name))
        return undefined;
    return folder.onlyTracked || isIgnored(folder.git, name) ? "gitignore" : undefined;
}
/** A link to a file of the workspace counts as that file; any other link is left out. */
function addLink(walk, link) {
    const name = realName(walk, link);
    if (name === undefined || files_skip/* VERSION_CONTROL */.Ld.has(name.split("/")[0]) || !walk.wanted(name))
        walk.skipped.set(link, "link");
    else if (!walk.files.has(name))
        measure(walk, name);
}
function realName(walk, link) {
    try {
        return nameIn(walk.root, (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(walk.root, link)));
    }
    catch {
        return undefined;
    }
}
function measure(walk, name) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(`${walk.root}/${name}`);
        if (stats.isFile())
            walk.files.set(name, stats.size);
        else
            walk.skipped.set(name, stats.isDirectory() ? "link" : "special");
    }
    catch (error) {
        walk.skipped.set(name, "unreadable");
        walk.problems.push((0,files_wording/* problemAt */.l4)(name, wording/* wording */.z4.unreadable((0,files_wording/* codeOf */.$N)(error))));
    }
}
/** The folders that files lie in. */
function foldersOf(files) {
    const folders = new Set();
    for (const file of files) {
        let end = file.lastIndexOf("/");
        for (; end > 0 && !folders.has(file.slice(0, end)); end = file.lastIndexOf("/", end - 1))
            folders.add(file.slice(0, end));
    }
    return folders;
}
/** A real path as a name in the workspace, empty for the workspace itself; undefined when it lies outside. */
function nameIn(root, real) {
    const way = (0,external_node_path_.relative)(root, real);
    const outside = way === ".." || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
    return outside ? undefined : way.split(external_node_path_.sep).join("/");
}
/** Folders inside each other; far more than any honest tree has. */
const MOST_DEPTH = 64;


/***/ }),

/***/ 3608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   readCode: () => (/* binding */ readCode)
/* harmony export */ });
/* unused harmony exports MOST_SOURCE, MOST_DATA */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _source_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(622);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1142);




/** Reads one file of the workspace for the scan; `file` is a name as `discoverCode` gives it. */
function readCode(root, file) {
    const most = mostBytes(file);
    const { bytes, wrong, head } = readBytes(`${root}/${file}`, most);
    if (wrong)
        return { skipped: "unreadable", problem: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(file, wrong) };
    if (head && MINIFIABLE.test(file) && isMinified(textOf(head)))
        return { skipped: "minified" };
    if (!bytes)
        return { skipped: "too-large", problem: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(file, _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .wording */ .z4.tooLarge(most)) };
    const wide = wideEncoding(bytes);
    if (!wide && bytes.subarray(0, BINARY_HEAD).includes(0))
        return { skipped: "binary", problem: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(file, _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .wording */ .z4.binary()) };
    const text = wide ? new TextDecoder(wide).decode(bytes) : textOf(bytes);
    if (isGenerated(text))
        return { skipped: "generated" };
    if (MINIFIABLE.test(file) && isMinified(text))
        return { skipped: "minified" };
    return { text };
}
/** The text of a small file of the workspace, such as `.gitignore`; undefined when there is none that can be read. */
function readSmall(root, file) {
    const { bytes } = readBytes(`${root}/${file}`, MOST_SMALL);
    return bytes && textOf(bytes);
}
/** Reads a regular file through no link; only its head when it is larger than `most`. */
function readBytes(path, most) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, FLAGS);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle);
        if (!stats.isFile())
            return { wrong: _source_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wording */ .z4.unreadable(stats.isDirectory() ? "EISDIR" : "") };
        shared ??= Buffer.allocUnsafeSlow(MOST_DATA + 1);
        let size = 0;
        // A file may grow while it is read, and some files do not tell their size.
        for (let read = -1; read !== 0 && size <= most; size += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, shared, size, most + 1 - size, null);
        return size > most ? { head: shared.subarray(0, TOO_LARGE_HEAD) } : { bytes: shared.subarray(0, size) };
    }
    catch (error) {
        return { wrong: _source_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wording */ .z4.unreadable((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)) };
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
/** UTF-8; else GBK, in which much Chinese code was written; else UTF-8 with marks in place of what is not. */
function textOf(bytes) {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8", start);
    try {
        return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    }
    catch {
        return bytes.toString("utf8", start);
    }
}
function wideEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}
/** A comment near the top says that a program wrote the file. */
function isGenerated(text) {
    const head = text.slice(0, GENERATED_HEAD);
    // Most files hold none of these words; only for the others the lines are looked at.
    return GENERATED_WORD.test(head) && head.split("\n").some((line) => COMMENT.test(line) && GENERATED.test(line));
}
function isMinified(text) {
    let lines = 1;
    for (let from = 0; from < text.length; lines++) {
        const end = text.indexOf("\n", from);
        const stop = end < 0 ? text.length : end;
        if (stop - from > LONG_LINE)
            return true;
        from = stop + 1;
    }
    return text.length > SMALL_TEXT && text.length / lines > LONG_AVERAGE;
}
function mostBytes(file) {
    return DATA.test(file) ? MOST_DATA : MOST_SOURCE;
}
/** Bytes of a source file that is still read. */
const MOST_SOURCE = 1_048_576;
/** Bytes of a schema or data file that is still read: machines write long ones. */
const MOST_DATA = 5_242_880;
const MOST_SMALL = 262_144;
const TOO_LARGE_HEAD = 65_536;
const DATA = /\.(?:sql|json|ya?ml|graphqls?|gql|proto|prisma)$/i;
const BINARY_HEAD = 8_192;
const GENERATED_HEAD = 3_000;
const GENERATED_WORD = /generat|swagger|thrift/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|--|<!--|"""|;)/;
const GENERATED = /^\W*@generated\b|Code generated .*DO NOT EDIT|<auto-generated|Autogenerated by Thrift|Generated by the protocol buffer compiler|This (?:file|class|code) (?:is|was|has been) auto(?:matically|[- ])? ?generated|OpenAPI Generator \(https?:|Generated by (?:the )?swagger[ -]codegen/i;
const MINIFIABLE = /\.(?:[cm]?js|css)$/i;
const LONG_LINE = 20_000;
const LONG_AVERAGE = 500;
const SMALL_TEXT = 5_000;
// A link put in place of a file is not followed, and a pipe put there does not block; Windows knows neither flag.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
let shared;


/***/ }),

/***/ 3163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ GENERATOR_MARKS),
/* harmony export */   Ld: () => (/* binding */ VERSION_CONTROL),
/* harmony export */   WL: () => (/* binding */ folderSkip),
/* harmony export */   WS: () => (/* binding */ fileSkip),
/* harmony export */   aY: () => (/* binding */ isAmongTests),
/* harmony export */   c5: () => (/* binding */ countSkips)
/* harmony export */ });
/* unused harmony export SKIP_REASONS */
/** Why a file or folder is left out, in the order in which counts are shown. */
const SKIP_REASONS = [
    "gitignore",
    "heguiignore",
    "excluded",
    "dependencies",
    "output",
    "lock-file",
    "generated",
    "minified",
    "tests",
    "link",
    "special",
    "no-reader",
    "too-large",
    "binary",
    "unreadable",
];
/** Counts reasons; the keys come in the order of `SKIP_REASONS`. */
function countSkips(reasons) {
    const counts = new Map();
    for (const reason of reasons)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return Object.fromEntries(SKIP_REASONS.flatMap((reason) => (counts.has(reason) ? [[reason, counts.get(reason)]] : [])));
}
/** Why a folder of this path is left out unless it was asked for. */
function folderSkip(path, tests) {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    // There a folder is a package, and its name may mean anything: a vendor is a supplier, a target a goal.
    const reason = ALWAYS.get(name) ?? (JVM_PACKAGES.test(path) ? undefined : USUALLY.get(name));
    return reason === "tests" && tests ? undefined : reason;
}
/** Why a file of this name is left out unless it was asked for. */
function fileSkip(path, tests) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (LOCK_FILES.has(name.toLowerCase()))
        return "lock-file";
    if (GENERATED.test(name))
        return "generated";
    if (MINIFIED.test(name))
        return "minified";
    return !tests && TESTS.test(name) ? "tests" : undefined;
}
/** Whether a folder lies in one that holds tests, fixtures, examples or documentation. */
function isAmongTests(path) {
    return path
        .split("/")
        .some((name) => (ALWAYS.get(name.toLowerCase()) ?? USUALLY.get(name.toLowerCase())) === "tests");
}
/** Folders in which version control keeps its own files; never walked, and not worth a word. */
const VERSION_CONTROL = new Set([".git", ".svn", ".hg"]);
/** A folder that holds one of these files was written by a generator as a whole. */
const GENERATOR_MARKS = new Set([
    ".openapi-generator",
    ".openapi-generator-ignore",
    ".swagger-codegen",
    ".swagger-codegen-ignore",
]);
function reasons(table) {
    const entries = Object.entries(table);
    return new Map(entries.flatMap(([reason, names]) => names.split(" ").map((name) => [name, reason])));
}
const ALWAYS = reasons({
    dependencies: "node_modules bower_components jspm_packages miniprogram_npm uni_modules site-packages dist-packages venv .venv " +
        ".yarn .pnpm-store .tox .nox .eggs pods carthage third_party third-party thirdparty godeps",
    output: ".next .nuxt .output .svelte-kit .angular .docusaurus .turbo .cache .parcel-cache .vite .gradle .terraform " +
        ".serverless .aws-sam .dart_tool .nyc_output __pycache__ .mypy_cache .pytest_cache .ruff_cache htmlcov .idea .vscode " +
        "storybook-static unpackage",
    tests: "__tests__ __test__ __mocks__ __fixtures__ __snapshots__ __stories__",
});
const USUALLY = reasons({
    dependencies: "vendor vendors",
    output: "dist build target out coverage",
    tests: "test tests androidtest e2e cypress playwright testdata " +
        "test-data test_data fixture fixtures mock mocks stories .storybook example examples sample samples demo demos docs bench " +
        "benchmark benchmarks",
});
const JVM_PACKAGES = /(?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\//;
const LOCK_FILES = new Set(("package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock composer.lock gemfile.lock " +
    "poetry.lock pipfile.lock uv.lock pdm.lock cargo.lock go.sum gradle.lockfile flake.lock .terraform.lock.hcl pubspec.lock").split(" "));
const GENERATED = /(?:\.d\.[cm]?ts|\.map|\.pb\.(?:go|gw\.go|ts|js|cc|h)|_pb2(?:_grpc)?\.pyi?|_pb\.(?:js|ts)|\.(?:g|freezed)\.dart|\.(?:generated|gen)\.\w+|_gen\.go)$|^zz_generated/;
const MINIFIED = /[.-](?:min|bundle|chunk)\.(?:[cm]?js|css)$/;
const TESTS = /\.(?:test|tests|spec|specs|cy|e2e|stories|story|mock|mocks|fixture|fixtures|bench)\.\w+$|_test\.(?:go|py)$|^test_.*\.py$|^(?:conftest|tests)\.py$|[a-z0-9](?:Tests?|IT|TestCase)\.(?:java|kt|groovy|scala)$/;


/***/ }),

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   z4: () => (/* binding */ wording)
/* harmony export */ });
/** What keeps a file, a folder or a pattern out of the scan although nobody asked for that. */
const wording = {
    tooLarge: (bytes) => ({
        code: "scan/too-large",
        message: {
            en: `not scanned: the file has more than ${bytes} bytes`,
            zh: `未扫描：文件超过 ${bytes} 字节`,
        },
        hint: { en: "exclude it if it holds no code of yours", zh: "如果其中没有自己的代码，请将其排除" },
    }),
    binary: () => ({
        code: "scan/binary",
        message: { en: "not scanned: the file holds NUL bytes", zh: "未扫描：文件含有 NUL 字节" },
        hint: {
            en: "exclude it if it is no text, or remove the NUL bytes",
            zh: "如果不是文本，请将其排除；否则请删除 NUL 字节",
        },
    }),
    tooDeep: (depth) => ({
        code: "scan/too-deep",
        message: {
            en: `not scanned: folders are nested more than ${depth} deep`,
            zh: `未扫描：文件夹嵌套超过 ${depth} 层`,
        },
    }),
    patternsRefused: () => ({
        code: "scan/patterns-refused",
        message: {
            en: 'some patterns are not followed: there are too many, or one is too long or holds too many "**"',
            zh: "部分规则未生效：规则过多，或某条规则过长、含有过多“**”",
        },
    }),
    timedOut: (milliseconds) => ({
        code: "scan/timed-out",
        message: {
            en: `not scanned: reading it took longer than ${milliseconds / 1_000} s`,
            zh: `未扫描：读取耗时超过 ${milliseconds / 1_000} 秒`,
        },
    }),
    failed: () => ({
        code: "scan/failed",
        message: { en: "not scanned: the scan failed on this file", zh: "未扫描：扫描该文件时出错" },
        hint: { en: "this is a defect of hegui, please report it", zh: "这是 hegui 的缺陷，请反馈" },
    }),
    givenUp: (files) => ({
        code: "scan/given-up",
        message: {
            en: `not scanned: the scan had failed on ${files} files before`,
            zh: `未扫描：此前已有 ${files} 个文件扫描失败`,
        },
    }),
};
/** A problem of a whole file or folder. */
function problemAt(file, says) {
    const start = { line: 1, column: 1 };
    return { ...says, at: { file, start, end: start } };
}
/** The code of an error of the file system, empty for any other error. */
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : "";
}


/***/ })

};
