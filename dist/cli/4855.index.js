export const id = 4855;
export const ids = [4855];
export const modules = {

/***/ 4855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dependencyReader: () => (/* binding */ dependencyReader)
});

// EXTERNAL MODULE: ./.build/scan/outline.js
var outline = __webpack_require__(6012);
// EXTERNAL MODULE: ./.build/scan/read/data.js
var read_data = __webpack_require__(4927);
// EXTERNAL MODULE: ./.build/scan/read/tokens.js
var read_tokens = __webpack_require__(3853);
;// CONCATENATED MODULE: ./.build/scan/read/dependencies/go.js

/** Reads `go.mod`: what the module itself requires, not what others do. */
function goMod(text) {
    const tokens = (0,read_tokens/* tokenize */.qw)(text, GO_MOD);
    const found = [];
    let block;
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (tokens[i - 1]?.line === token.line)
            continue;
        if (block !== undefined) {
            if ((0,read_tokens/* isMark */.qi)(token, ")"))
                block = undefined;
            else if (block === "require")
                found.push(...requiredAt(tokens, i));
        }
        else if ((0,read_tokens/* isMark */.qi)(tokens[i + 1], "(")) {
            block = token.text;
        }
        else if ((0,read_tokens/* isWord */.Jg)(token, "require")) {
            found.push(...requiredAt(tokens, i + 1));
        }
    }
    return found;
}
function requiredAt(tokens, i) {
    const name = tokens[i];
    if (name?.kind !== "word" || tokens[i + 1]?.kind !== "word")
        return [];
    const beside = tokens[i + 2];
    const isIndirect = beside?.kind === "comment" && beside.line === name.line && /^\s*indirect\b/.test(beside.text);
    return isIndirect ? [] : [{ ecosystem: "go", name: name.text, dev: false, at: (0,read_tokens/* placeOf */.$t)(name) }];
}
const GO_MOD = {
    // A module path holds no comment; its host has dots.
    word: /[\w.~+!-]+(?:\/[\w.~+!-]+)*/y,
    lineComments: ["//"],
    blockComments: true,
    quotes: [
        { open: '"', close: '"', escape: "none", lines: false, name: true },
        { open: "`", close: "`", escape: "none", lines: false, name: true },
    ],
};

// EXTERNAL MODULE: ./.build/scan/read/toml.js
var toml = __webpack_require__(8199);
;// CONCATENATED MODULE: ./.build/scan/read/dependencies/gradle.js


/** Reads the `dependencies` blocks of `build.gradle` and `build.gradle.kts`. */
function gradle(text) {
    const tokens = (0,read_tokens/* tokenize */.qw)(text, GRADLE).filter(({ kind }) => kind !== "comment");
    const found = [];
    const blocks = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        const around = blocks.at(-1);
        if ((0,read_tokens/* isMark */.qi)(token, "{")) {
            blocks.push(blockAt(tokens, i, around));
        }
        else if ((0,read_tokens/* isMark */.qi)(token, "}")) {
            blocks.pop();
        }
        else if (around?.holds && token.kind === "word" && !(0,read_tokens/* isWord */.Jg)(token, "exclude")) {
            const dev = around.dev || DEV.test(token.text);
            if (startsStatement(tokens, i))
                found.push(...statementFrom(tokens, i + 1, dev));
        }
    }
    return found;
}
/** Reads the libraries of `libs.versions.toml`. */
function versionCatalog(text) {
    const leaves = (0,toml/* tomlLeaves */.J)(text).filter(({ path }) => path[0] === "libraries");
    const groups = new Map(leaves.map(({ path, value }) => [path[2] === "group" ? path[1] : undefined, value]));
    return leaves.flatMap(({ path, value, at }) => {
        if (path.length === 2 || path[2] === "module")
            return coordinates(value, at.from, false);
        const group = path[2] === "name" ? groups.get(path[1]) : undefined;
        return group === undefined ? [] : [{ ecosystem: "maven", name: `${group}:${value}`, dev: false, at }];
    });
}
/** What opens at a brace: `dependencies {`, `commonTest.dependencies {`, `buildscript {`. */
function blockAt(tokens, brace, around) {
    const { line } = tokens[brace];
    let start = brace;
    while (tokens[start - 1]?.line === line && brace - start < MOST_WORDS && !endsStatement(tokens[start - 1]))
        start--;
    const head = tokens.slice(start, brace);
    const dev = around?.dev === true || head.some((token) => token.kind === "word" && DEV.test(token.text));
    return { holds: (0,read_tokens/* isWord */.Jg)(tokens[brace - 1], "dependencies"), dev };
}
function startsStatement(tokens, i) {
    const before = tokens[i - 1];
    return before === undefined || before.endLine < tokens[i].line || endsStatement(before);
}
function endsStatement(token) {
    return (0,read_tokens/* isMark */.qi)(token, "{") || (0,read_tokens/* isMark */.qi)(token, "}") || (0,read_tokens/* isMark */.qi)(token, ";");
}
/** The coordinates behind the name of a configuration: one text, or `group:` and `name:`. */
function statementFrom(tokens, from, dev) {
    const found = [];
    let group;
    let depth = 0;
    for (let i = from; i < tokens.length; i++) {
        const token = tokens[i];
        if (endsStatement(token) ||
            (depth === 0 && i > from && token.line > tokens[i - 1].endLine && !(0,read_tokens/* isMark */.qi)(tokens[i - 1], ",")))
            break;
        if ((0,read_tokens/* isMark */.qi)(token, "("))
            depth += 1;
        if ((0,read_tokens/* isMark */.qi)(token, ")"))
            depth -= 1;
        if (token.kind !== "string")
            continue;
        const isValue = (0,read_tokens/* isMark */.qi)(tokens[i - 1], ":") || (0,read_tokens/* isMark */.qi)(tokens[i - 1], "=");
        if (isValue && (0,read_tokens/* isWord */.Jg)(tokens[i - 2], "group"))
            group = token.text;
        else if (isValue && (0,read_tokens/* isWord */.Jg)(tokens[i - 2], "name") && group !== undefined) {
            found.push({ ecosystem: "maven", name: `${group}:${token.text}`, dev, at: (0,read_tokens/* placeOf */.$t)(token) });
        }
        else if (!isValue) {
            found.push(...coordinates(token.text, token.from, dev));
        }
    }
    return found;
}
function coordinates(text, from, dev) {
    const name = COORDINATES.exec(text)?.[1];
    return name === undefined ? [] : [{ ecosystem: "maven", name, dev, at: { from, to: from + name.length } }];
}
const MOST_WORDS = 12;
const DEV = /^(?:test|androidTest|classpath|kapt|ksp|buildscript|annotationProcessor|developmentOnly|lintChecks|detektPlugins|checkstyle|pmd|jmh|jacoco)|(?:Test|AnnotationProcessor|Tests)(?:$|[A-Z])/;
const COORDINATES = /^([\w.-]+:[\w.-]+)(?=$|:)/;
const GRADLE = {
    word: read_tokens/* WORD */.f7,
    lineComments: ["//"],
    blockComments: true,
    quotes: [
        { open: '"""', close: '"""', escape: "none", lines: true },
        { open: "'''", close: "'''", escape: "none", lines: true },
        { open: '"', close: '"', escape: "backslash", lines: false, interpolates: true },
        { open: "'", close: "'", escape: "backslash", lines: false },
    ],
};

;// CONCATENATED MODULE: ./.build/scan/read/dependencies/maven.js
/** Reads `pom.xml`: dependencies of the project and its profiles; those of plugins are for building only. */
function pom(text) {
    const found = [];
    const properties = new Map();
    const open = [];
    let parts = new Map();
    for (const { kind, name, at } of tags(text)) {
        if (kind === "open") {
            // Hostile depth is counted, not kept.
            open.push(open.length < DEEPEST ? name : "");
            if (name === "dependency")
                parts = new Map();
            continue;
        }
        const parent = open.at(-2);
        if (open.at(-1) !== name)
            continue;
        open.pop();
        const value = text.slice(at.from, at.to).trim();
        if (parent === "dependency")
            parts.set(name, { value, from: at.from + text.slice(at.from, at.to).indexOf(value) });
        if (parent === "properties" || (parent === "project" && PROJECT.has(name)))
            properties.set(name, value);
        if (name === "dependency" && parent === "dependencies")
            found.push(...dependencyOf(parts, open, properties));
    }
    return found;
}
function* tags(text) {
    let from = 0;
    for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", from)) {
        const [skipFrom, skipTo] = SKIPPED.find(([begins]) => text.startsWith(begins, at)) ?? ["<", ">"];
        const close = text.indexOf(skipTo, at + skipFrom.length);
        if (close < 0)
            return;
        const end = close + skipTo.length;
        if (skipFrom === "<") {
            const isClosing = text.charAt(at + 1) === "/";
            const name = /^[\w.:-]+/.exec(text.slice(at + (isClosing ? 2 : 1), Math.min(close, at + LONGEST)))?.[0] ?? "";
            if (isClosing)
                yield { kind: "close", name, at: { from, to: at } };
            else if (text.charAt(close - 1) !== "/")
                yield { kind: "open", name, at: { from: at, to: end } };
        }
        from = end;
    }
}
function dependencyOf(parts, around, properties) {
    const artifact = parts.get("artifactId");
    const group = parts.get("groupId");
    // What is only managed is asked for elsewhere.
    if (!artifact || !group || artifact.value === "" || around.includes("dependencyManagement"))
        return [];
    const dev = parts.get("scope")?.value === "test" || around.includes("plugin");
    const name = `${resolved(group.value, properties)}:${resolved(artifact.value, properties)}`;
    return [{ ecosystem: "maven", name, dev, at: { from: artifact.from, to: artifact.from + artifact.value.length } }];
}
function resolved(text, properties) {
    return text.replace(/\$\{(?:project\.|pom\.)?([\w.-]+)\}/g, (whole, key) => properties.get(key) ?? whole);
}
const DEEPEST = 100;
const LONGEST = 200;
const PROJECT = new Set(["groupId", "artifactId"]);
const SKIPPED = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
    ["<!", ">"],
];

// EXTERNAL MODULE: ./.build/scan/read/dependencies/names.js
var names = __webpack_require__(6829);
;// CONCATENATED MODULE: ./.build/scan/read/dependencies/npm.js

/** Reads `package.json`; packages of the same repository and of the disk are left out. */
function packageJson(data) {
    const root = data.roots[0];
    if (root?.kind !== "mapping")
        return [];
    return Object.entries(SECTIONS).flatMap(([section, dev]) => {
        const list = root.pairs.get(section)?.value;
        if (list?.kind !== "mapping")
            return [];
        return [...list.pairs].flatMap(([key, pair]) => {
            const version = pair.value.kind === "scalar" ? pair.value.text : "";
            if (/^(?:workspace|file|link|portal):/.test(version))
                return [];
            const other = /^npm:(@?[^@]+)/.exec(version)?.[1];
            if (other === undefined)
                return [{ ecosystem: "npm", name: key, dev, at: (0,read_data/* placeIn */.VV)(data, pair.key) }];
            const { from } = (0,read_data/* placeIn */.VV)(data, pair.value);
            return [{ ecosystem: "npm", name: other, dev, at: { from: from + 4, to: from + 4 + other.length } }];
        });
    });
}
const SECTIONS = { dependencies: false, optionalDependencies: false, peerDependencies: false, devDependencies: true };

;// CONCATENATED MODULE: ./.build/scan/read/dependencies/python.js


/** Reads `requirements.txt`; a file for tests or development is told by its name. */
function requirements(text, file) {
    const [folder = "", name = ""] = ["", ...file.split("/")].slice(-2);
    const dev = DEV_GROUP.test(name.replace(/\.\w+$/, "")) || DEV_GROUP.test(folder);
    const found = [];
    for (let start = 0; start < text.length; start = (0,read_tokens/* lineEnd */.kd)(text, start) + 1) {
        const line = text.slice(start, Math.min((0,read_tokens/* lineEnd */.kd)(text, start), start + python_LONGEST));
        found.push(...requirementIn(line, start, dev));
    }
    return found;
}
/** Reads `pyproject.toml`: PEP 621, PEP 735, Poetry, PDM, uv, Hatch. */
function pyproject(text) {
    return (0,toml/* tomlLeaves */.J)(text).flatMap((leaf) => {
        const listed = listedIn(leaf.path);
        if (listed !== undefined)
            return requirementIn(leaf.value, leaf.at.from, listed);
        const { depth, dev } = poetryIn(leaf.path);
        return depth < 0 ? [] : keyed(leaf, depth, dev);
    });
}
/** Reads `Pipfile`. */
function pipfile(text) {
    return (0,toml/* tomlLeaves */.J)(text).flatMap((leaf) => {
        const [table] = leaf.path;
        return table === "packages" || table === "dev-packages" ? keyed(leaf, 1, table === "dev-packages") : [];
    });
}
/** Reads the lists of requirements that `setup.py` gives as literals. */
function setupPy(text) {
    const tokens = (0,read_tokens/* tokenize */.qw)(text, PYTHON).filter(({ kind }) => kind !== "comment");
    return tokens.flatMap((token, i) => {
        const isKey = token.kind === "word" || token.kind === "string";
        const opens = (0,read_tokens/* isMark */.qi)(tokens[i + 1], "=") || (0,read_tokens/* isMark */.qi)(tokens[i + 1], ":");
        if (!isKey || !opens || !SETUP_KEYS.has(token.text))
            return [];
        if ((0,read_tokens/* isMark */.qi)(tokens[i + 2], "["))
            return listFrom(tokens, i + 2, token.text !== "install_requires");
        return token.text === "extras_require" && (0,read_tokens/* isMark */.qi)(tokens[i + 2], "{") ? extrasFrom(tokens, i + 3) : [];
    });
}
/** The name as PEP 503 compares it. */
function normalized(name) {
    return name.replace(/[-_.]+/g, "-").toLowerCase();
}
function requirementIn(line, start, dev) {
    const [head, name] = NAME.exec(line) ?? EGG.exec(line) ?? [];
    if (head === undefined || name === undefined)
        return [];
    const from = start + head.lastIndexOf(name);
    return [dependency(name, { from, to: from + name.length }, dev)];
}
function dependency(name, at, dev) {
    return { ecosystem: "pypi", name: normalized(name), dev, at };
}
/** A library whose name is a key; its options are leaves of their own, so only the first one counts. */
function keyed({ path, keys }, depth, dev) {
    const name = path[depth];
    const at = keys?.[depth];
    return name !== undefined && at && name !== "python" ? [dependency(name, at, dev)] : [];
}
/** Whether a list of `pyproject.toml` holds requirements: undefined when not, otherwise whether for development. */
function listedIn(path) {
    const [a, b, c, d] = path;
    if (path.length === 3 && a === "project" && b === "dependencies")
        return false;
    if (path.length === 4 && a === "project" && b === "optional-dependencies")
        return isDevGroup(c);
    if (path.length === 3 && a === "dependency-groups")
        return isDevGroup(b);
    if (path.length === 3 && a === "build-system" && b === "requires")
        return true;
    if (a === "tool" && b === "uv" && c === "dev-dependencies" && path.length === 4)
        return true;
    if (a === "tool" && b === "pdm" && c === "dev-dependencies" && path.length === 5)
        return true;
    if (a === "tool" && b === "hatch" && c === "envs" && path.length === 6) {
        return /^(?:extra-)?dependencies$/.test(path[4]) ? d !== "default" : undefined;
    }
    return undefined;
}
/** Where the name of a library stands in the path of a table of Poetry, -1 when there is none. */
function poetryIn([a, b, c, d, e]) {
    if (a !== "tool" || b !== "poetry")
        return { depth: -1, dev: false };
    if (c === "dependencies" && d !== undefined)
        return { depth: 3, dev: false };
    if (c === "dev-dependencies" && d !== undefined)
        return { depth: 3, dev: true };
    if (c === "group" && e === "dependencies")
        return { depth: 5, dev: isDevGroup(d) };
    return { depth: -1, dev: false };
}
function isDevGroup(name) {
    return DEV_GROUP.test(name);
}
function listFrom(tokens, open, dev) {
    const found = [];
    for (let i = open + 1; i < tokens.length && !(0,read_tokens/* isMark */.qi)(tokens[i], "]") && !(0,read_tokens/* isMark */.qi)(tokens[i], "["); i++) {
        const token = tokens[i];
        if (token.kind === "string")
            found.push(...requirementIn(token.text, token.from, dev));
    }
    return found;
}
function extrasFrom(tokens, from) {
    const found = [];
    for (let i = from; i < tokens.length && !(0,read_tokens/* isMark */.qi)(tokens[i], "}"); i++) {
        const key = tokens[i];
        const isList = (0,read_tokens/* isMark */.qi)(tokens[i + 1], ":") && (0,read_tokens/* isMark */.qi)(tokens[i + 2], "[");
        if (key.kind === "string" && isList)
            found.push(...listFrom(tokens, i + 2, isDevGroup(key.text)));
    }
    return found;
}
const python_LONGEST = 500;
const NAME = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?=$|[[<>=!~;@#,(\\]|--)/;
const EGG = /^\s*(?:-e\s|--editable|git\+|https?:)[^#]*#(?:[^&]*&)?egg=([A-Za-z0-9][\w.-]*)/;
const DEV_GROUP = /(?:^|[-_.])(?:dev|devel|develop|development|tests?|testing|lint(?:ing|er)?|docs?|typing|types|ci|build|style|format|qa|quality|bench(?:mark)?s?)(?:$|[-_.])/i;
const SETUP_KEYS = new Set([
    "install_requires",
    "tests_require",
    "setup_requires",
    "extras_require",
]);
const PYTHON = {
    word: read_tokens/* WORD */.f7,
    lineComments: ["#"],
    blockComments: false,
    quotes: [
        { open: '"""', close: '"""', escape: "backslash", lines: true },
        { open: "'''", close: "'''", escape: "backslash", lines: true },
        { open: '"', close: '"', escape: "backslash", lines: false },
        { open: "'", close: "'", escape: "backslash", lines: false },
    ],
};

;// CONCATENATED MODULE: ./.build/scan/read/dependencies.js








/** Reads the libraries that a dependency manifest asks for; lock files are none. */
function dependencyReader(text, file) {
    const manifest = (0,names/* manifestOf */.$)(file);
    if (!manifest)
        return outline/* EMPTY_OUTLINE */.Z;
    if (manifest === "package.json") {
        const data = (0,read_data/* readData */.v3)(text, file);
        return { ...outline/* EMPTY_OUTLINE */.Z, dependencies: packageJson(data), unread: data.unread };
    }
    const seen = new Set();
    const dependencies = READERS[manifest](text, file).filter(({ name, dev, at }) => {
        const key = `${name} ${dev} ${at.from}`;
        return !seen.has(key) && seen.add(key);
    });
    return { ...outline/* EMPTY_OUTLINE */.Z, dependencies };
}
const READERS = {
    pom: pom,
    gradle: gradle,
    "version-catalog": versionCatalog,
    requirements: requirements,
    pyproject: pyproject,
    pipfile: pipfile,
    "setup.py": setupPy,
    "go.mod": goMod,
};


/***/ }),

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tomlLeaves)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);


/** Reads the values of a TOML file with their places; lines that are no TOML are passed over. */
function tomlLeaves(text) {
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text, TOML).filter(({ kind }) => kind !== "comment");
    const leaves = [];
    const counts = new Map();
    let table = { path: [], keys: [] };
    for (let i = 0; i < tokens.length;) {
        const isHeader = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(tokens[i], "[") && tokens[i].line !== tokens[i - 1]?.endLine;
        const named = isHeader ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keyAt */ .f5)(tokens, i, table);
        if (named) {
            i = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(text, tokens, named.next, named.route, leaves);
        }
        else if (isHeader) {
            const isArray = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(tokens[i + 1], "[");
            table = headerFrom(tokens, isArray ? i + 2 : i + 1);
            if (isArray)
                table = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)(table, String(next(counts, table.path.join("\n"))), undefined);
            const { line } = tokens[i];
            while (tokens[i]?.line === line)
                i++;
        }
        else {
            i += 1;
        }
    }
    return leaves;
}
function headerFrom(tokens, from) {
    let route = { path: [], keys: [] };
    for (let i = from; route.path.length < DEEPEST; i++) {
        const token = tokens[i];
        if (token?.kind === "word" || token?.kind === "string") {
            route = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)(route, token.text, { from: token.from, to: token.to });
        }
        else if (!(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(token, ".")) {
            break;
        }
    }
    return route;
}
function next(counts, name) {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count;
}
const DEEPEST = 64;
const TOML = {
    word: /[\p{L}\p{N}_-]+/uy,
    lineComments: ["#"],
    blockComments: false,
    quotes: [
        { open: '"""', close: '"""', escape: "backslash", lines: true },
        { open: "'''", close: "'''", escape: "none", lines: true },
        { open: '"', close: '"', escape: "backslash", lines: false },
        { open: "'", close: "'", escape: "none", lines: false },
    ],
};


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);

/** A route one key further. */
function step({ path, keys }, key, at) {
    return { path: [...path, key], keys: [...keys, at] };
}
/**
 * Reads the value that starts at a token, with the lists, objects and calls inside it, and gives the index behind it.
 * Tokens hold no comments. What is no literal is kept as written.
 */
function readValue(text, tokens, from, start, leaves) {
    const frames = [];
    let route = start;
    let i = from;
    while (i < tokens.length && (route || frames.length > 0)) {
        if (route) {
            const closer = CLOSERS.get(tokens[i].kind === "mark" ? tokens[i].text : "");
            const frame = closer
                ? { closer, route, item: closer === "]" ? 0 : undefined }
                : callOf(tokens, i, route);
            if (frame && (frames.length >= DEEPEST || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(tokens[i + 1], "for"))) {
                i = skipped(tokens, i);
            }
            else if (frame) {
                frames.push(frame);
                i += closer ? 1 : 2;
            }
            else {
                i = readPlain(text, tokens, i, route, leaves);
            }
            route = frame && frames.at(-1) === frame && frame.closer === ")" ? frame.route : undefined;
            continue;
        }
        const frame = frames.at(-1);
        const token = tokens[i];
        if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(token, frame.closer)) {
            frames.pop();
            i += 1;
        }
        else if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(token, ",")) {
            i += 1;
            if (frame.closer === ")")
                route = frame.route;
        }
        else if (closes(token)) {
            i += 1;
        }
        else if (frame.item !== undefined) {
            route = step(frame.route, String(frame.item++), undefined);
        }
        else {
            const named = frame.closer === "}" ? keyAt(tokens, i, frame.route) : undefined;
            route = named?.route;
            i = named?.next ?? i + 1;
        }
    }
    return i;
}
/** Reads `key =`, `"key" =`, `key:` or `a.b =` at a token. */
function keyAt(tokens, from, around) {
    let last = from;
    while (isKey(tokens[last]) && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(tokens[last + 1], ".") && last - from < 2 * MOST_KEYS)
        last += 2;
    const assigns = ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(tokens[last + 1], "=") && !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(tokens[last + 2], "=")) || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(tokens[last + 1], ":");
    if (!assigns || !isKey(tokens[last]))
        return undefined;
    let route = around;
    for (let i = from; i <= last; i += 2)
        route = step(route, tokens[i].text, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(tokens[i]));
    return { route, next: last + 2 };
}
function isKey(token) {
    return token?.kind === "word" || token?.kind === "string";
}
/** A call whose first argument is a list or an object, such as `jsonencode({ … })`: its content is read. */
function callOf(tokens, i, route) {
    const opens = tokens[i]?.kind === "word" && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(tokens[i + 1], "(");
    const holds = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(tokens[i + 2], "{") || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(tokens[i + 2], "[");
    return opens && holds ? { closer: ")", route, item: undefined } : undefined;
}
function readPlain(text, tokens, from, route, leaves) {
    let depth = 0;
    let i = from;
    for (; i < tokens.length; i++) {
        const token = tokens[i];
        if (depth === 0 && (closes(token) || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(token, ",") || (i > from && token.line > tokens[i - 1].endLine)))
            break;
        depth += opens(token) ? 1 : closes(token) ? -1 : 0;
    }
    const first = tokens[from];
    const last = tokens[i - 1];
    if (i === from || !first || !last)
        return i;
    const isText = first === last && first.kind === "string";
    const at = isText ? { from: first.from, to: first.to } : { from: first.start, to: last.end };
    if (at.to - at.from <= LONGEST)
        leaves.push({ ...route, value: text.slice(at.from, at.to), at });
    return i;
}
/** The index behind the bracket that closes the first one from `from` on. */
function skipped(tokens, from) {
    let depth = 0;
    for (let i = from; i < tokens.length; i++) {
        const token = tokens[i];
        if (opens(token))
            depth += 1;
        else if (closes(token) && --depth <= 0)
            return i + 1;
    }
    return tokens.length;
}
function opens({ kind, text }) {
    return kind === "mark" && CLOSERS.has(text);
}
function closes({ kind, text }) {
    return kind === "mark" && ")]}".includes(text);
}
const DEEPEST = 64;
const MOST_KEYS = 16;
const LONGEST = 4_000;
const CLOSERS = new Map([
    ["[", "]"],
    ["{", "}"],
    ["(", ")"],
]);


/***/ })

};
