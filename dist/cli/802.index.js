export const id = 802;
export const ids = [802];
export const modules = {

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


/***/ })

};
