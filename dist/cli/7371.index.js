export const id = 7371;
export const ids = [7371];
export const modules = {

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   csv: () => (/* binding */ csv),
/* harmony export */   tablesOf: () => (/* binding */ tablesOf)
/* harmony export */ });
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);

/** A table as CSV (RFC 4180) that a spreadsheet opens as UTF-8; no cell can be taken for a formula. */
function csv({ columns, rows }) {
    const lines = [columns.map((one) => one.label), ...rows.map((row) => row.map(cellText))];
    return `\uFEFF${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}
/** The tables of a draft that hold what the paper is about. */
function tablesOf({ blocks }) {
    return blocks.flatMap((one) => (one.is === "table" && !one.basis ? [one] : []));
}
/** A cell as plain text. */
function cellText(runs) {
    return (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(runs.map((one) => one.text).join(""));
}
function quoted(text) {
    const safe = /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}


/***/ })

};
