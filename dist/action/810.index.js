export const id = 810;
export const ids = [810];
export const modules = {

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphqlReader: () => (/* binding */ graphqlReader)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3853);



/** Reads object types, interfaces and inputs of GraphQL SDL; of the root types, the arguments of each field. */
function graphqlReader(text) {
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(text, GRAPHQL);
    const roots = rootsOf(tokens);
    const shapes = [];
    for (let i = 0; i < tokens.length; i++) {
        const name = tokens[i + 1];
        if (!(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[i], "type", "input", "interface") || name?.kind !== "word")
            continue;
        const open = openingFrom(tokens, i + 2);
        if (open === undefined)
            continue;
        const { definitions, end } = definitionsFrom(tokens, open + 1);
        const start = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[i - 1], "extend") ? i - 1 : i;
        if (roots.has(name.text))
            shapes.push(...definitions.flatMap((one) => requestOf(tokens, one) ?? []));
        else
            shapes.push({ ...headOf(tokens, start, i + 1), kind: "message", fields: fieldsOf(tokens, definitions) });
        i = end;
    }
    return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, shapes };
}
/** The names of the root types: the usual ones, and what `schema { query: … }` says. */
function rootsOf(tokens) {
    const roots = new Set(["Query", "Mutation", "Subscription"]);
    for (let i = 0; i < tokens.length; i++) {
        const open = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[i], "schema") ? openingFrom(tokens, i + 1) : undefined;
        if (open === undefined)
            continue;
        const { definitions, end } = definitionsFrom(tokens, open + 1);
        for (const { type } of fieldsOf(tokens, definitions))
            if (type)
                roots.add(type);
        i = end;
    }
    return roots;
}
/** Where the braces of a definition open, past interfaces and directives. */
function openingFrom(tokens, from) {
    let depth = 0;
    for (let i = from; i < Math.min(tokens.length, from + LONGEST_HEAD); i++) {
        const token = tokens[i];
        if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, "("))
            depth += 1;
        else if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, ")"))
            depth -= 1;
        else if (depth > 0)
            continue;
        else if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, "{"))
            return i;
        else if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(token, "}") || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(token, ...KEYWORDS))
            return undefined;
    }
    return undefined;
}
/** What is defined between brackets, from behind the opening one. */
function definitionsFrom(tokens, from) {
    const names = [];
    let depth = 0;
    let end = from;
    for (; end < tokens.length; end++) {
        const token = tokens[end];
        if (token.kind === "mark" && "([{".includes(token.text))
            depth += 1;
        else if (token.kind === "mark" && ")]}".includes(token.text))
            depth -= 1;
        if (depth < 0)
            break;
        if (depth === 0 && beginsDefinition(tokens, end)) {
            end -= 1;
            break;
        }
        const isDefined = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[end + 1], ":") || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[end + 1], "(");
        if (depth === 0 && token.kind === "word" && isDefined && !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[end - 1], "@"))
            names.push(end);
    }
    const definitions = names.map((name, i) => {
        let last = (names[i + 1] ?? end) - 1;
        while (last > name && (tokens[last].kind === "comment" || tokens[last].kind === "string"))
            last--;
        return { name, last };
    });
    return { definitions, end };
}
/** Where the next definition stands although the last one is not closed. */
function beginsDefinition(tokens, i) {
    const isFirst = tokens[i - 1].endLine < tokens[i].line;
    return isFirst && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(tokens[i], ...KEYWORDS) && tokens[i + 1]?.kind === "word";
}
function fieldsOf(tokens, definitions) {
    return definitions.map(({ name, last }) => {
        const { labels, ...head } = headOf(tokens, name, name);
        const type = typeOf(tokens, name + 1, last);
        const beside = (0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsBeside */ .DF)(tokens, last);
        return { ...head, aliases: [], ...(type && { type }), labels: (0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)([...labels, ...beside]) };
    });
}
/** The arguments of a field of a root type. */
function requestOf(tokens, { name }) {
    if (!(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[name + 1], "("))
        return undefined;
    const fields = fieldsOf(tokens, definitionsFrom(tokens, name + 2).definitions);
    return { ...headOf(tokens, name, name), kind: "request", fields };
}
function headOf(tokens, start, name) {
    // A string behind `=` is the default of what stands before.
    const isDescribed = tokens[start - 1]?.kind === "string" && !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[start - 2], "=");
    const described = isDescribed ? start - 1 : start;
    const texts = described < start ? [tokens[described].text] : [];
    const labels = (0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)([...(0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsAbove */ .oH)(tokens, described), ...texts]);
    return { name: tokens[name].text, labels, at: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(tokens[name]) };
}
/** The type behind the colon, past the arguments. */
function typeOf(tokens, from, last) {
    let depth = 0;
    let i = from;
    for (; i <= last; i++) {
        if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[i], "("))
            depth += 1;
        else if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[i], ")"))
            depth -= 1;
        else if (depth === 0 && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isMark */ .qi)(tokens[i], ":"))
            break;
    }
    let type = "";
    let named = false;
    for (i += 1; i <= last; i++) {
        const token = tokens[i];
        if (named ? !"!]".includes(token.text) : token.kind !== "word" && token.text !== "[")
            break;
        named ||= token.kind === "word";
        type += token.text;
    }
    return type.slice(0, LONGEST_TYPE);
}
const LONGEST_HEAD = 500;
const LONGEST_TYPE = 100;
const KEYWORDS = ["type", "input", "interface", "enum", "union", "scalar", "directive", "extend", "schema", "query"];
const GRAPHQL = {
    word: _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .WORD */ .f7,
    lineComments: ["#"],
    blockComments: false,
    quotes: [
        { open: '"""', close: '"""', escape: "backslash", lines: true },
        { open: '"', close: '"', escape: "backslash", lines: false },
    ],
};


/***/ })

};
