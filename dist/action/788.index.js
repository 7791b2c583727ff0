export const id = 788;
export const ids = [788];
export const modules = {

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   protobufReader: () => (/* binding */ protobufReader)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3853);



/** Reads the messages of Protobuf: proto2, proto3 and editions, nested ones too. */
function protobufReader(text) {
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(text, PROTOBUF);
    const shapes = new Set();
    // Undefined stands for a block whose statements are no fields.
    const blocks = [];
    let start = -1;
    let depth = 0;
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token.kind === "comment")
            continue;
        if (start < 0)
            start = i;
        const opens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, "{");
        if (depth > 0 || (opens && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[start], "option"))) {
            // Values of options hold braces of their own.
            if (token.kind === "mark" && "{[".includes(token.text))
                depth += 1;
            if (token.kind === "mark" && "}]".includes(token.text))
                depth -= 1;
        }
        else if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, "[")) {
            depth += 1;
        }
        else if (opens) {
            const shape = openingOf(tokens, start, i, blocks.at(-1));
            if (shape)
                shapes.add(shape);
            blocks.push(shape);
            start = -1;
        }
        else if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, "}")) {
            blocks.pop();
            start = -1;
        }
        else if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, ";")) {
            const field = fieldOf(tokens, start, i);
            if (field)
                blocks.at(-1)?.fields.push(field);
            start = -1;
        }
    }
    return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, shapes: [...shapes] };
}
/** What the statement before a brace opens. */
function openingOf(tokens, from, brace, around) {
    const first = tokens[from];
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(first, "oneof"))
        return around;
    // Options of the schema itself are no data.
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(first, "extend") && tokens.slice(from, brace).some((token) => (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(token, "google")))
        return undefined;
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(first, "message", "extend"))
        return shapeOf(tokens, from, lastWord(tokens, brace));
    const group = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(first, "optional", "required", "repeated") ? from + 1 : from;
    return around && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[group], "group") ? shapeOf(tokens, from, tokens[group + 1]) : undefined;
}
function shapeOf(tokens, from, name) {
    if (name?.kind !== "word")
        return undefined;
    return {
        name: name.text,
        kind: "message",
        labels: (0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)((0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsAbove */ .oH)(tokens, from)),
        fields: [],
        at: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(name),
    };
}
function lastWord(tokens, before) {
    let i = before - 1;
    while (i > 0 && tokens[i].kind !== "word")
        i--;
    return tokens[i];
}
/** Reads `[label] type name = number [options];`. */
function fieldOf(tokens, from, to) {
    if (from < 0 || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[from], ...NO_FIELDS))
        return undefined;
    let equals = from + 1;
    while (equals < to && !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[equals], "="))
        equals++;
    const name = tokens[equals - 1];
    if (equals === to || name?.kind !== "word" || equals - 1 <= from)
        return undefined;
    const typeFrom = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[from], "optional", "required", "repeated") ? from + 1 : from;
    const type = tokens.slice(typeFrom, equals - 1).filter(({ kind }) => kind !== "comment");
    if (type.length === 0)
        return undefined;
    const { aliases, labels } = optionsOf(tokens, equals + 1, to);
    return {
        name: name.text,
        aliases,
        type: `${typeFrom > from && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[from], "repeated") ? "repeated " : ""}${type.map(({ text }) => text).join("")}`,
        labels: (0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)([...(0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsAbove */ .oH)(tokens, from), ...labels, ...(0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsBeside */ .DF)(tokens, to)]),
        at: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(name),
    };
}
/** Other names and descriptions among the options of a field: `json_name`, `jsontag`, `title`, `description`. */
function optionsOf(tokens, from, to) {
    const aliases = [];
    const labels = [];
    let key = "";
    for (let i = from; i < to; i++) {
        const token = tokens[i];
        if (token.kind === "word")
            key = token.text;
        if (token.kind === "comment")
            labels.push(token.text);
        if (token.kind !== "string")
            continue;
        if (key === "json_name")
            aliases.push(token.text);
        else if (key === "jsontag")
            aliases.push(token.text.split(",")[0]);
        else if (key === "description" || key === "title")
            labels.push(token.text);
    }
    return { aliases: aliases.filter((alias) => alias !== "" && alias !== "-"), labels };
}
const NO_FIELDS = ["option", "reserved", "extensions", "syntax", "edition", "import", "package", "rpc"];
const PROTOBUF = {
    word: _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .WORD */ .f7,
    lineComments: ["//"],
    blockComments: true,
    quotes: [
        { open: '"', close: '"', escape: "backslash", lines: false },
        { open: "'", close: "'", escape: "backslash", lines: false },
    ],
};


/***/ })

};
