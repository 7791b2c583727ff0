export const id = 4281;
export const ids = [4281];
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

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   docx: () => (/* binding */ docx)
/* harmony export */ });
/* harmony import */ var docx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(669);
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8135);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(765);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(203);




// Lengths in twentieths of a point: A4, with margins of two centimetres.
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;
const TOP = 1418;
const BODY = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "SimSun" };
const TITLES = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "SimHei" };
/** What the fonts are called elsewhere, for machines that do not have them under these names. */
const OTHER_NAMES = {
    SimSun: "宋体",
    SimHei: "黑体",
    "Times New Roman": "Liberation Serif",
    Arial: "Liberation Sans",
};
const LINE = { style: docx__WEBPACK_IMPORTED_MODULE_0__/* .BorderStyle */ .kDD.SINGLE, size: 4, color: "999999" };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const WIDE_COLUMNS = 6;
const IN_CELL = { after: 40, line: 270 };
/** A draft as a Word document; the same draft gives the same bytes. */
async function docx(document) {
    const { lang, title, subject, asOf, blocks } = document;
    const words = _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDS */ .q[lang];
    const isWide = blocks.some((one) => one.is === "table" && one.columns.length > WIDE_COLUMNS);
    const room = (isWide ? A4.height : A4.width) - 2 * MARGIN;
    // Latin words keep together in Chinese text, too.
    const language = { value: "en-US", eastAsia: "zh-CN" };
    const small = (text) => new docx__WEBPACK_IMPORTED_MODULE_0__/* .TextRun */ .NTc({ ...childOf(text), size: 18, color: "666666" });
    const file = new docx__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yoT({
        title: legal(`${title}${words.colon}${subject}`),
        description: legal(words.warning),
        creator: "hegui",
        lastModifiedBy: "hegui",
        revision: 1,
        styles: {
            default: {
                document: {
                    run: { font: BODY, size: 21, language },
                    paragraph: { spacing: { after: 100, line: 300 } },
                },
                title: {
                    run: { font: TITLES, size: 36, bold: true },
                    paragraph: { alignment: docx__WEBPACK_IMPORTED_MODULE_0__/* .AlignmentType */ .Yus.CENTER, spacing: { after: 120, line: 320 } },
                },
                heading1: { run: heading(28), paragraph: { keepNext: true, spacing: { before: 320, after: 140 } } },
                heading2: { run: heading(24), paragraph: { keepNext: true, spacing: { before: 220, after: 100 } } },
            },
        },
        sections: [
            {
                properties: {
                    page: {
                        size: { ...A4, orientation: isWide ? docx__WEBPACK_IMPORTED_MODULE_0__/* .PageOrientation */ .CIp.LANDSCAPE : docx__WEBPACK_IMPORTED_MODULE_0__/* .PageOrientation */ .CIp.PORTRAIT },
                        margin: { top: TOP, header: 680, footer: 600, bottom: MARGIN, left: MARGIN, right: MARGIN },
                    },
                },
                headers: {
                    default: new docx__WEBPACK_IMPORTED_MODULE_0__/* .Header */ .Y9Y({ children: [new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({ children: [small(`${title} · ${words.draft}`)] })] }),
                },
                footers: {
                    default: new docx__WEBPACK_IMPORTED_MODULE_0__/* .Footer */ .wi6({
                        children: [
                            new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({
                                alignment: docx__WEBPACK_IMPORTED_MODULE_0__/* .AlignmentType */ .Yus.CENTER,
                                children: words.page(docx__WEBPACK_IMPORTED_MODULE_0__/* .PageNumber */ .nkW.CURRENT, docx__WEBPACK_IMPORTED_MODULE_0__/* .PageNumber */ .nkW.TOTAL_PAGES).map((one) => small(pageText(one))),
                            }),
                        ],
                    }),
                },
                children: [
                    new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({ heading: docx__WEBPACK_IMPORTED_MODULE_0__/* .HeadingLevel */ .Fmo.TITLE, children: [plain(title)] }),
                    new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({
                        alignment: docx__WEBPACK_IMPORTED_MODULE_0__/* .AlignmentType */ .Yus.CENTER,
                        spacing: { after: 240 },
                        children: [new docx__WEBPACK_IMPORTED_MODULE_0__/* .TextRun */ .NTc({ text: legal(subject), font: TITLES, size: 26 })],
                    }),
                    ...blocks.flatMap((block) => blockParts(block, room)),
                ],
            },
        ],
    });
    const bytes = await docx__WEBPACK_IMPORTED_MODULE_0__/* .Packer */ .ND6.toBuffer(file);
    return (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .settled */ .g)(bytes, (name, text) => changed(name, (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .dated */ .d)(name, text, asOf), lang === "zh" ? "zh-CN" : "en-US"));
}
function pageText(text) {
    const number = Object.values(docx__WEBPACK_IMPORTED_MODULE_0__/* .PageNumber */ .nkW).find((one) => one === text);
    return number === undefined ? text : { number };
}
function childOf(text) {
    return typeof text === "string" ? { text: legal(text) } : { children: [text.number] };
}
function heading(size) {
    return { font: TITLES, size, bold: true, color: "1F3864" };
}
function blockParts(block, room) {
    switch (block.is) {
        case "heading": {
            const level = block.level === 1 ? docx__WEBPACK_IMPORTED_MODULE_0__/* .HeadingLevel */ .Fmo.HEADING_1 : docx__WEBPACK_IMPORTED_MODULE_0__/* .HeadingLevel */ .Fmo.HEADING_2;
            const law = block.law === undefined ? [] : [lawRun(` (${block.law})`)];
            return [new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({ heading: level, children: [plain(block.text), ...law] })];
        }
        case "paragraph":
            return [new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({ children: block.runs.map((one) => runOf(one)) })];
        case "lines":
            return [linesTable(block.lines, room), gap()];
        case "table":
            return [gridTable(block, room), gap()];
    }
}
function linesTable(lines, room) {
    const widths = [Math.round(room * 0.3), Math.round(room * 0.7)];
    const rows = lines.map(({ label, law, value }) => {
        const cited = law === undefined ? [] : [new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({ spacing: IN_CELL, children: [lawRun(`(${law})`)] })];
        const title = new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({ spacing: IN_CELL, children: [plain(label)] });
        return new docx__WEBPACK_IMPORTED_MODULE_0__/* .TableRow */ .Hjg({
            cantSplit: true,
            children: [cell([title, ...cited], widths[0], true), valueCell(value, widths[1])],
        });
    });
    return tableOf(rows, widths);
}
function gridTable({ columns, rows }, room) {
    const total = columns.reduce((sum, one) => sum + one.width, 0);
    const widths = columns.map((one) => Math.floor((room * one.width) / total));
    const head = columns.map(({ label }, index) => cell([new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({ spacing: IN_CELL, children: [new docx__WEBPACK_IMPORTED_MODULE_0__/* .TextRun */ .NTc({ text: legal(label), bold: true, size: 18 })] })], widths[index], true));
    return tableOf([
        new docx__WEBPACK_IMPORTED_MODULE_0__/* .TableRow */ .Hjg({ tableHeader: true, cantSplit: true, children: head }),
        ...rows.map((row) => new docx__WEBPACK_IMPORTED_MODULE_0__/* .TableRow */ .Hjg({ cantSplit: true, children: row.map((runs, index) => valueCell(runs, widths[index], 18)) })),
    ], widths);
}
function tableOf(rows, widths) {
    return new docx__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XIK({
        rows,
        columnWidths: widths,
        layout: docx__WEBPACK_IMPORTED_MODULE_0__/* .TableLayoutType */ .tUz.FIXED,
        width: { size: widths.reduce((sum, one) => sum + one, 0), type: docx__WEBPACK_IMPORTED_MODULE_0__/* .WidthType */ .PsV.DXA },
    });
}
function valueCell(runs, width, size) {
    return cell([new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({ spacing: IN_CELL, children: runs.map((one) => runOf(one, size)) })], width, false);
}
function cell(children, width, isHead) {
    return new docx__WEBPACK_IMPORTED_MODULE_0__/* .TableCell */ .nA6({
        children,
        width: { size: width, type: docx__WEBPACK_IMPORTED_MODULE_0__/* .WidthType */ .PsV.DXA },
        borders: BORDERS,
        margins: { top: 50, bottom: 20, left: 90, right: 90 },
        ...(isHead && { shading: { type: docx__WEBPACK_IMPORTED_MODULE_0__/* .ShadingType */ .DB2.CLEAR, color: "auto", fill: "EAEFF7" } }),
    });
}
/** Word joins tables that touch. */
function gap() {
    return new docx__WEBPACK_IMPORTED_MODULE_0__/* .Paragraph */ .fzL({ spacing: { after: 60, line: 120 }, children: [] });
}
function plain(text) {
    return new docx__WEBPACK_IMPORTED_MODULE_0__/* .TextRun */ .NTc({ text: legal(text) });
}
function lawRun(law) {
    return new docx__WEBPACK_IMPORTED_MODULE_0__/* .TextRun */ .NTc({ text: legal(law), size: 18, bold: false, color: "666666" });
}
function runOf({ text, is }, size) {
    return new docx__WEBPACK_IMPORTED_MODULE_0__/* .TextRun */ .NTc({
        text: legal(text),
        ...(size !== undefined && { size }),
        ...(is !== undefined && { bold: true }),
        ...(is === "blank" && { highlight: "yellow" }),
    });
}
// What is no character of XML 1.0 and is seen all the same.
const ILLEGAL = /[\uFFFE\uFFFF]/g;
/** Text that XML may hold, with what cannot be seen written out. */
function legal(text) {
    return (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text).replace(ILLEGAL, "\uFFFD");
}
/** Adds what the library does not write: the language of the document, and other names of its fonts. */
function changed(name, text, language) {
    if (name === "docProps/core.xml")
        return text.replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
    if (name !== "word/fontTable.xml")
        return text;
    const fonts = Object.entries(OTHER_NAMES).map(([font, other]) => `<w:font w:name="${font}"><w:altName w:val="${other}"/></w:font>`);
    const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${main}">${fonts.join("")}</w:fonts>`;
}


/***/ })

};
