export const id = 3023;
export const ids = [3023];
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

/***/ 3023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terraformReader: () => (/* binding */ terraformReader)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4127);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3853);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6601);




/** Reads Terraform and other HCL as settings: `resource`, type, name, key; what is no literal is kept as written. */
function terraformReader(text) {
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(text, HCL).filter(({ kind }) => kind !== "comment");
    const leaves = [];
    const blocks = [];
    const root = { path: [], keys: [] };
    for (let i = 0; i < tokens.length;) {
        const around = blocks.at(-1) ?? root;
        const attribute = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAt */ .f5)(tokens, i, around);
        const open = attribute ? undefined : braceFrom(tokens, i);
        if (attribute) {
            i = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValue */ .wK)(text, tokens, attribute.next, attribute.route, leaves);
        }
        else if (open !== undefined) {
            const labels = tokens.slice(i, open).map(({ text }) => text);
            // Deeper blocks are read as if they stood further out.
            const isDeep = blocks.length >= DEEPEST;
            blocks.push(isDeep ? around : labels.reduce((route, label) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM)(route, label, undefined), around));
            i = open + 1;
        }
        else {
            if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[i], "}"))
                blocks.pop();
            i += 1;
        }
    }
    return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, settings: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f)(leaves) };
}
/** Where the brace of a block opens that starts at a token: words and labels stand before it. */
function braceFrom(tokens, from) {
    for (let i = from; i < from + MOST_LABELS; i++) {
        if (i > from && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[i], "{"))
            return i;
        if (tokens[i]?.kind !== "word" && tokens[i]?.kind !== "string")
            return undefined;
    }
    return undefined;
}
function heredoc(text) {
    return (at) => {
        if (!text.startsWith("<<", at))
            return undefined;
        HEREDOC.lastIndex = at;
        const [opening, word] = HEREDOC.exec(text) ?? [];
        if (!opening || !word)
            return undefined;
        const from = at + opening.length;
        for (let line = from; line < text.length; line = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, line) + 1) {
            const end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, line);
            if (text.slice(line, Math.min(end, line + 500)).trim() === word)
                return { kind: "string", from, to: line, end };
        }
        return { kind: "string", from, to: text.length, end: text.length };
    };
}
const DEEPEST = 64;
const MOST_LABELS = 6;
const HEREDOC = /<<-?(\w+)[ \t]*\r?\n/y;
const HCL = {
    word: /[\p{L}\p{N}_][\p{L}\p{N}_-]*/uy,
    lineComments: ["#", "//"],
    blockComments: true,
    quotes: [{ open: '"', close: '"', escape: "backslash", lines: false, interpolates: true }],
    special: heredoc,
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
