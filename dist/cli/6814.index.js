export const id = 6814;
export const ids = [6814];
export const modules = {

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/**
 * Leaves as settings. Environment variables have one form, whatever the format: `environment: ["A=b"]` and
 * `env: [{ name: A, value: b }]` become `environment`, `A` and `env`, `A`.
 */
function settingsOf(leaves) {
    const settings = [];
    let item = { prefix: "", name: "" };
    for (let i = 0; i < leaves.length; i++) {
        const { path, value, at } = leaves[i];
        const list = environmentIn(path);
        const prefix = list < 0 ? "" : JSON.stringify(path.slice(0, list + 2));
        const entry = list >= 0 && path.length === list + 2 ? entryOf(leaves[i], path[list]) : undefined;
        if (entry) {
            settings.push({ ...entry, path: [...path.slice(0, list + 1), ...entry.path] });
        }
        else if (list >= 0 && path.length === list + 3 && path[list + 2].toLowerCase() === "name") {
            item = { prefix, name: value };
        }
        else if (list >= 0 && prefix === item.prefix) {
            const rest = path.slice(list + 2).filter((key) => key.toLowerCase() !== "value");
            settings.push({ path: [...path.slice(0, list + 1), item.name, ...rest], value, at });
        }
        else if (isNamedBlock(path, leaves[i + 1]?.path)) {
            const next = leaves[++i];
            settings.push({ path: [...path.slice(0, -1), value], value: next.value, at: next.at });
        }
        else {
            settings.push({ path, value, at });
        }
    }
    return settings;
}
/** The index of a key that holds a list of environment variables, -1 when there is none. */
function environmentIn(path) {
    return path.findLastIndex((key, i) => ENVIRONMENT.test(key) && /^\d+$/.test(path[i + 1] ?? ""));
}
/** `A=b`, or only `A`: its value comes from outside. */
function entryOf({ value, at }, list) {
    const name = /^[A-Za-z_][\w.-]*(?==|$)/.exec(value)?.[0];
    const hasValue = value.charAt(name?.length ?? 0) === "=";
    if (!name || (!hasValue && list.toLowerCase() === "args"))
        return undefined;
    const from = at.from + name.length + 1;
    const place = hasValue && from < at.to ? { from, to: at.to } : at;
    return { path: [name], value: value.slice(name.length + 1), at: place };
}
/** Blocks of Terraform: `env { name = "A" value = "b" }`. */
function isNamedBlock(path, next) {
    const end = path.length - 1;
    if (path[end] !== "name" || next?.[end] !== "value" || next.length !== path.length)
        return false;
    return ENVIRONMENT.test(path[end - 1] ?? "") && path.every((key, i) => i === end || key === next[i]);
}
const ENVIRONMENT = /^(?:env|environment|environment_?variables|env_?vars|args)$/i;


/***/ }),

/***/ 6814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsReader: () => (/* binding */ settingsReader)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4927);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4127);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6328);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8199);





/** Reads configuration by the name of its file: TOML, properties, `.env`, otherwise YAML or JSON. */
function settingsReader(text, file) {
    if (/\.toml$/i.test(file))
        return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, settings: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)((0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlLeaves */ .J)(text)) };
    if (/\.properties$/i.test(file))
        return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, settings: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesLeaves */ .I9)(text)) };
    if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnv */ .Ix)(file))
        return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, settings: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .envLeaves */ .aK)(text)) };
    const data = (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .readData */ .v3)(text, file);
    const isBroken = data.unread.length > 0 && !(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isJson */ .Fh)(file) && text.length <= LONGEST_LOOSE;
    const leaves = isBroken ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .looseLeaves */ .Hf)(text) : (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesOf */ .wf)(data);
    return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, settings: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)(leaves), unread: data.unread };
}
const LONGEST_LOOSE = 1_048_576;


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
