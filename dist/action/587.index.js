export const id = 587;
export const ids = [587];
export const modules = {

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prismaReader: () => (/* binding */ prismaReader)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3853);



/** Reads the models of a Prisma schema; fields that hold another model are left out. */
function prismaReader(text) {
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(text, PRISMA);
    const blocks = blocksOf(tokens);
    const models = new Set(blocks.map(({ name }) => tokens[name].text));
    return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, shapes: blocks.map((block) => shapeOf(tokens, block, models)) };
}
function blocksOf(tokens) {
    const blocks = [];
    for (let i = 0; i < tokens.length; i++) {
        const opens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[i + 2], "{") && tokens[i + 1]?.kind === "word";
        if (!opens || !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[i], "model", "view", "type"))
            continue;
        const block = blockFrom(tokens, i + 1);
        blocks.push(block);
        i = block.end;
    }
    return blocks;
}
function blockFrom(tokens, name) {
    const lines = [];
    let depth = 0;
    let i = name + 2;
    let code = tokens[name + 1];
    for (; i < tokens.length; i++) {
        const token = tokens[i];
        if (token.kind === "comment")
            continue;
        if (depth === 0 && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, "}"))
            break;
        const starts = token.kind === "word" || ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, "@") && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[i + 1], "@"));
        if (depth === 0 && token.line > code.endLine && starts)
            lines.push(i);
        if (token.kind === "mark" && "([{".includes(token.text))
            depth += 1;
        if (token.kind === "mark" && ")]}".includes(token.text))
            depth = Math.max(0, depth - 1);
        code = token;
    }
    return { name, lines, end: i };
}
function shapeOf(tokens, { name, lines, end }, models) {
    const { text } = tokens[name];
    const fields = lines.flatMap((line, i) => fieldFrom(tokens, line, lines[i + 1] ?? end, models) ?? []);
    return {
        name: text,
        kind: "table",
        labels: (0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)((0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsAbove */ .oH)(tokens, name - 1)),
        fields,
        at: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(tokens[name]),
    };
}
function fieldFrom(tokens, from, to, models) {
    const name = tokens[from];
    const kind = tokens[from + 1];
    if (name.kind !== "word" || kind?.kind !== "word" || kind.line !== name.line)
        return undefined;
    let last = to - 1;
    while (last > from && tokens[last].kind === "comment")
        last--;
    const attributes = tokens.slice(from + 2, last + 1);
    const isRelation = attributes.some((token, i) => (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(token, "relation") && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(attributes[i - 1], "@"));
    if (isRelation || models.has(kind.text))
        return undefined;
    const mapped = attributes.findIndex((token, i) => (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(token, "map") && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(attributes[i - 1], "@"));
    const alias = mapped < 0 ? undefined : attributes.slice(mapped, mapped + 6).find((token) => token.kind === "string");
    const marks = attributes[0]?.start === kind.end && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(attributes[0], "?") ? "?" : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(attributes[0], "[") ? "[]" : "";
    return {
        name: name.text,
        aliases: alias ? [alias.text] : [],
        type: kind.text + marks,
        labels: (0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)([...(0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsAbove */ .oH)(tokens, from), ...(0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsBeside */ .DF)(tokens, last)]),
        at: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(name),
    };
}
const PRISMA = {
    word: _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .WORD */ .f7,
    lineComments: ["///", "//"],
    blockComments: true,
    quotes: [{ open: '"', close: '"', escape: "backslash", lines: false }],
};


/***/ })

};
