export const id = 5671;
export const ids = [5671];
export const modules = {

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vueReader: () => (/* binding */ vueReader)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _html_attributes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40);
/* harmony import */ var _html_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9727);
/* harmony import */ var _html_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8503);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8582);
/* harmony import */ var _typescript_syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2666);







const LONGEST = 20_000;
/** Reads single-file components: their scripts, and their template with its expressions. */
function vueReader(grammar) {
    return (text, file) => {
        const { events, raw } = (0,_html_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenize */ .q)(text);
        const scripts = raw.filter(isScript);
        const script = outlineOf(grammar, text, file, scripts.map(({ at }) => ({ ...at, before: "", after: "" })));
        const pieces = expressionsIn(text, events);
        const template = pieces.length > 0 ? readPieces(grammar, text, file, pieces) : undefined;
        const settledEvents = events.map((event) => (0,_html_attributes_js__WEBPACK_IMPORTED_MODULE_6__/* .settled */ .gu)(event, (at) => template?.valueAt(at.from)));
        const form = (0,_html_form_js__WEBPACK_IMPORTED_MODULE_1__/* .formShape */ .i)(text, settledEvents, (0,_html_js__WEBPACK_IMPORTED_MODULE_3__.componentName)(file));
        return {
            ...script,
            shapes: [...script.shapes, ...(form ? [form] : [])],
            calls: [...script.calls, ...(template?.outline.calls ?? [])],
            elements: [...(0,_html_attributes_js__WEBPACK_IMPORTED_MODULE_6__/* .elementsOf */ .ZE)(settledEvents), ...script.elements],
        };
    };
}
/** Whether an element holds a script, and not data or a template under that tag. */
function isScript({ tag, attributes, at }) {
    const type = attributes.find(({ key }) => key === "type")?.value;
    return tag === "script" && at.to > at.from && (type?.is !== "text" || /^$|script|module|jsx|babel/i.test(type.text));
}
function outlineOf(grammar, text, file, pieces) {
    if (pieces.length === 0)
        return _outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z;
    const code = blanked(text, pieces);
    return (0,_typescript_js__WEBPACK_IMPORTED_MODULE_5__.scriptOutline)((0,_typescript_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .readSyntax */ .kQ)(code, grammar.parse(code)), file).outline;
}
function readPieces(grammar, text, file, pieces) {
    const code = blanked(text, pieces);
    const script = (0,_typescript_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .readSyntax */ .kQ)(code, grammar.parse(code));
    const { outline, values } = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_5__.scriptOutline)(script, file);
    const starts = new Map();
    for (const node of (0,_typescript_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .everyNode */ .AH)(script.root)) {
        if (node.type === "parenthesized_expression" && node.up?.type === "expression_statement" && node.kids[0]) {
            starts.set(node.from + 1, node.kids[0]);
        }
    }
    return {
        outline,
        valueAt: (from) => {
            const node = starts.get(from);
            return node && values(node);
        },
    };
}
/** The text with everything but the pieces turned into spaces, so that offsets stay what they are. */
function blanked(text, pieces) {
    const parts = [];
    let at = 0;
    for (const { from, to, before, after } of pieces) {
        if (from - before.length < at)
            continue;
        parts.push(" ".repeat(from - before.length - at), before, text.slice(from, to), after);
        at = to + after.length;
    }
    parts.push(" ".repeat(Math.max(0, text.length - at)));
    return parts.join("").slice(0, text.length);
}
/** Bound attributes and `{{ … }}`, in order; the quotes around them make room for parentheses. */
function expressionsIn(text, events) {
    return events.flatMap((event) => {
        if (event.is === "text")
            return mustaches(text, event.at);
        if (event.is === "close")
            return [];
        return event.element.attributes.flatMap(({ key, value: { at } }) => {
            const quoted = /["']/.test(text[at.from - 1] ?? "") && at.to > at.from && at.to - at.from <= LONGEST;
            if (!quoted || !(0,_html_attributes_js__WEBPACK_IMPORTED_MODULE_6__/* .isExpression */ .BH)(key) || key.startsWith("#"))
                return [];
            const handler = /^(?:@|v-on:)/.test(key);
            return [{ ...at, before: handler ? ";{" : ";(", after: handler ? "}" : ")" }];
        });
    });
}
function mustaches(text, within) {
    const found = [];
    let open = text.indexOf("{{", within.from);
    while (open !== -1 && open < within.to) {
        const close = text.indexOf("}}", open);
        if (close === -1 || close > within.to)
            break;
        found.push({ from: open + 2, to: close, before: ";(", after: ")" });
        open = text.indexOf("{{", close);
    }
    return found;
}


/***/ })

};
