export const id = 2672;
export const ids = [2672,7371];
export const modules = {

/***/ 765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ dated),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);

// ZIP has local times; the constructor takes local ones too, so that the bytes are the same in every zone.
const MOMENT = new Date(1980, 0, 1);
/** Packs an Office file anew with names in order and without the time at which it was made: same parts, same bytes. */
function settled(file, change) {
    const parts = Object.entries((0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .unzipSync */ .AO)(file)).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const decoder = new TextDecoder();
    const encoder = new TextEncoder();
    const changed = parts.map(([name, data]) => {
        const isText = /\.(?:xml|rels)$/.test(name);
        return [name, [isText ? encoder.encode(change(name, decoder.decode(data))) : data, { mtime: MOMENT }]];
    });
    return (0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .zipSync */ .L)(Object.fromEntries(changed), { level: 6, mtime: MOMENT });
}
/** Readers that look at the first bytes expect the list of content types there. */
function rank(name) {
    return name === "[Content_Types].xml" ? 0 : 1;
}
/** The times at which a file was made and changed, as the judged date. */
function dated(name, text, asOf) {
    if (name !== "docProps/core.xml")
        return text;
    return text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${asOf}T00:00:00Z$3`);
}


/***/ }),

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


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xlsx: () => (/* binding */ xlsx)
/* harmony export */ });
/* unused harmony export sheetNames */
/* harmony import */ var write_excel_file_node__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6844);
/* harmony import */ var _report_text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8385);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(765);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7371);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(203);





// A sheet is as wide as people see at once; widths are in letters.
const LETTERS_PER_SHARE = 9;
const LINE_HEIGHT = 16;
const HIGHEST_ROW = 409;
const LONGEST = 32_767;
const BORDER = { borderStyle: "thin", borderColor: "#BFBFBF" };
const NOTES_WIDTH = 110;
/** The tables of a draft as a workbook, and a sheet each for what it was made from; the same draft gives the same bytes. */
async function xlsx(document) {
    const words = _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .WORDS */ .q[document.lang];
    const all = [
        ...(0,_csv_js__WEBPACK_IMPORTED_MODULE_2__.tablesOf)(document),
        ...document.blocks.flatMap((one) => (one.is === "table" && one.basis ? [one] : [])),
    ];
    const names = sheetNames(all.map((one) => one.title));
    const notes = {
        sheet: uniqueName(words.draft, new Set(names)),
        data: notesOf(document),
        columns: [{ width: NOTES_WIDTH }],
    };
    const sheets = all.map((one, index) => ({
        sheet: names[index],
        data: dataOf(one),
        columns: one.columns.map(({ width }) => ({ width: width * LETTERS_PER_SHARE })),
        stickyRowsCount: 1,
        orientation: "landscape",
    }));
    const bytes = await (0,write_excel_file_node__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)([...sheets, notes]).toBuffer();
    return (0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .g)(bytes, (name, text) => (name.startsWith("xl/worksheets/sheet") ? printable(text) : text));
}
function dataOf({ columns, rows }) {
    const height = (texts) => heightOf(texts.map((text, index) => (0,_report_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, columns[index].width * LETTERS_PER_SHARE - 2).length));
    const first = height(columns.map((one) => one.label));
    return [
        columns.map(({ label }) => ({ ...plain(label), ...HEAD, height: first })),
        ...rows.map((row) => {
            const tall = height(row.map(_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .I));
            return row.map((runs) => ({ ...cellOf(runs), height: tall }));
        }),
    ];
}
/** Programs differ in whether they fit rows to their text, so that the height is written. */
function heightOf(lines) {
    return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT);
}
const HEAD = { fontWeight: "bold", backgroundColor: "#EAEFF7" };
/** Every cell is text: no value can be taken for a formula, and no number loses digits. */
function plain(text) {
    return { value: text.slice(0, LONGEST), type: String, wrap: true, alignVertical: "top", ...BORDER };
}
function cellOf(runs) {
    const isBlank = runs.some((one) => one.is === "blank");
    return { ...plain((0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .I)(runs)), ...(isBlank && { backgroundColor: "#FFF59D" }) };
}
/** A sheet that is printed as wide as the page, with its frozen row named as programs expect it. */
function printable(sheet) {
    return sheet
        .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
        .replace('xSplit="0" ', "")
        .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
        .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" ');
}
/** What the draft says before its tables. */
function notesOf({ title, subject, lang, blocks }) {
    const first = blocks.slice(0, blocks.findIndex((one) => one.is === "heading"));
    const lines = first.flatMap((one) => {
        if (one.is === "paragraph")
            return [(0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .I)(one.runs)];
        return one.is === "lines"
            ? one.lines.map(({ label, value }) => `${label}${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .WORDS */ .q[lang].colon}${(0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .I)(value)}`)
            : [];
    });
    return [`${title}${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .WORDS */ .q[lang].colon}${subject}`, ...lines].map((text) => [
        { ...plain(text), height: heightOf([(0,_report_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, NOTES_WIDTH - 2).length]) },
    ]);
}
/** Names that a workbook may have: 31 letters, none of them reserved, each once. */
function sheetNames(titles) {
    const used = new Set();
    return titles.map((title) => {
        const name = uniqueName(title, used);
        used.add(name);
        return name;
    });
}
function uniqueName(title, used) {
    const plain = title
        .replace(/[[\]:*?/\\']/g, " ")
        .trim()
        .slice(0, 27) || "-";
    for (let number = 1;; number++) {
        const name = number === 1 ? plain : `${plain} ${number}`;
        if (![...used].some((one) => one.toLowerCase() === name.toLowerCase()))
            return name;
    }
}


/***/ })

};
