export const id = 6206;
export const ids = [6206];
export const modules = {

/***/ 6206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dueItem: () => (/* binding */ dueItem),
/* harmony export */   dueMarkdown: () => (/* binding */ dueMarkdown),
/* harmony export */   dueSections: () => (/* binding */ dueSections),
/* harmony export */   headline: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6952);
/* harmony import */ var _report_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3615);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(379);




/** The list as Markdown: a heading for each urgency, an item for each duty; everything from manifests is inert. */
function dueMarkdown(list, lang, links) {
    const words = _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDS */ .q9[lang];
    const overdue = list.due.filter((one) => one.state === "overdue").length;
    const body = dueSections(list, lang, { links, bullet: () => "- ", nearness: true });
    const total = words.total(list.due.length, overdue, list.undecided.length);
    return [`## ${words.head(list.as_of)}`, "", ...(body.length === 0 ? [words.nothing, ""] : [...body, total, ""])].join("\n");
}
/** The sections of a list, without a head. */
function dueSections({ due, undecided }, lang, style) {
    const groups = _item_js__WEBPACK_IMPORTED_MODULE_3__/* .URGENCIES */ .I.flatMap((state) => {
        const items = due.filter((one) => one.state === state);
        if (items.length === 0)
            return [];
        return [heading(_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS */ .fd[state], lang), "", ...items.map((one) => dueItem(one, lang, style)), ""];
    });
    const open = undecided.map((one) => undecidedItem(one, lang, style.links));
    return [...groups, ...(open.length > 0 ? [heading(UNDECIDED, lang), "", ...open, ""] : [])];
}
const UNDECIDED = { en: _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDS */ .q9.en.undecided, zh: _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDS */ .q9.zh.undecided };
function heading(text, lang) {
    return `### ${text[lang]}`;
}
/** One duty as a list item. */
function dueItem(one, lang, { links, bullet, nearness: near }) {
    const opens = one.opens === undefined || one.opens > one.date ? "" : _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDS */ .q9[lang].from(one.opens);
    const distance = [...(near ? [(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .nearness */ ._I)(one, lang))] : []), ...(opens === "" ? [] : [opens])];
    const law = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .lawOf */ .ur)(one, lang);
    return [
        `${bullet(one)}${headline(one, lang)}`,
        ...(distance.length > 0 ? [distance.join(" · ")] : []),
        (0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(one.todo[lang]),
        `${law === "" ? "" : `${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(law)} · `}${(0,_report_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(one.at, links)}`,
    ].join("<br>");
}
/** Day, duty and entity on one line. */
function headline(one, lang) {
    return `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .whenOf */ .A3)(one)}** ${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(one, lang))}`;
}
function undecidedItem(one, lang, links) {
    const at = one.missing[0]?.at ?? one.at;
    const facts = (0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDS */ .q9[lang].missing((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .missingOf */ .oy)(one, lang)));
    return [`- ${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(one, lang))}`, facts, (0,_report_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(at, links)].join("<br>");
}


/***/ })

};
