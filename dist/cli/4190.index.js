export const id = 4190;
export const ids = [4190];
export const modules = {

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8135);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(203);


/** A draft as Markdown that people can edit; blanks are bold. */
function markdown(document) {
    const { title, subject } = document;
    const head = `# ${escaped(title)}${_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q[document.lang].colon}${escaped(subject)}`;
    return `${[head, ...document.blocks.flatMap((one) => blockText(one, document.lang))].join("\n\n")}\n`;
}
function blockText(block, lang) {
    switch (block.is) {
        case "heading": {
            const law = block.law === undefined ? "" : ` (${escaped(block.law)})`;
            return [`${"#".repeat(block.level + 1)} ${escaped(block.text)}${law}`];
        }
        case "paragraph":
            return [runsText(block.runs)];
        case "lines":
            return [
                block.lines
                    .map(({ label, law, value }) => {
                    const cited = law === undefined ? "" : ` (${escaped(law)})`;
                    return `- **${escaped(label)}**${cited}${_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q[lang].colon}${runsText(value)}`;
                })
                    .join("\n"),
            ];
        case "table": {
            const row = (cells) => `| ${cells.join(" | ")} |`;
            return [
                [
                    row(block.columns.map((one) => escaped(one.label))),
                    row(block.columns.map(() => "---")),
                    ...block.rows.map((cells) => row(cells.map(runsText))),
                ].join("\n"),
            ];
        }
    }
}
function runsText(runs) {
    return runs
        .map(({ text, is }) => {
        const safe = escaped(text);
        return is === undefined || text.trim() === "" ? safe : `**${safe}**`;
    })
        .join("");
}
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
// Marks within a line, and marks of lists and rules at its start.
const MARKS = /[&<>\\`*_{}[\]|~$#]|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/g;
/** A value as inert Markdown for a file: what is copied from it, a code or an address, has no character of ours in it. */
function escaped(text) {
    return (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text).replace(MARKS, (mark) => ENTITIES[mark] ?? `\\${mark}`);
}


/***/ })

};
