export const id = 3608;
export const ids = [3608];
export const modules = {

/***/ 3608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   readCode: () => (/* binding */ readCode)
/* harmony export */ });
/* unused harmony exports MOST_SOURCE, MOST_DATA */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _source_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(622);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1142);




/** Reads one file of the workspace for the scan; `file` is a name as `discoverCode` gives it. */
function readCode(root, file) {
    const most = mostBytes(file);
    const { bytes, wrong, head } = readBytes(`${root}/${file}`, most);
    if (wrong)
        return { skipped: "unreadable", problem: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(file, wrong) };
    if (head && MINIFIABLE.test(file) && isMinified(textOf(head)))
        return { skipped: "minified" };
    if (!bytes)
        return { skipped: "too-large", problem: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(file, _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .wording */ .z4.tooLarge(most)) };
    const wide = wideEncoding(bytes);
    if (!wide && bytes.subarray(0, BINARY_HEAD).includes(0))
        return { skipped: "binary", problem: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(file, _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .wording */ .z4.binary()) };
    const text = wide ? new TextDecoder(wide).decode(bytes) : textOf(bytes);
    if (isGenerated(text))
        return { skipped: "generated" };
    if (MINIFIABLE.test(file) && isMinified(text))
        return { skipped: "minified" };
    return { text };
}
/** The text of a small file of the workspace, such as `.gitignore`; undefined when there is none that can be read. */
function readSmall(root, file) {
    const { bytes } = readBytes(`${root}/${file}`, MOST_SMALL);
    return bytes && textOf(bytes);
}
/** Reads a regular file through no link; only its head when it is larger than `most`. */
function readBytes(path, most) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, FLAGS);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle);
        if (!stats.isFile())
            return { wrong: _source_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wording */ .z4.unreadable(stats.isDirectory() ? "EISDIR" : "") };
        shared ??= Buffer.allocUnsafeSlow(MOST_DATA + 1);
        let size = 0;
        // A file may grow while it is read, and some files do not tell their size.
        for (let read = -1; read !== 0 && size <= most; size += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, shared, size, most + 1 - size, null);
        return size > most ? { head: shared.subarray(0, TOO_LARGE_HEAD) } : { bytes: shared.subarray(0, size) };
    }
    catch (error) {
        return { wrong: _source_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wording */ .z4.unreadable((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)) };
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
/** UTF-8; else GBK, in which much Chinese code was written; else UTF-8 with marks in place of what is not. */
function textOf(bytes) {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8", start);
    try {
        return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    }
    catch {
        return bytes.toString("utf8", start);
    }
}
function wideEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}
/** A comment near the top says that a program wrote the file. */
function isGenerated(text) {
    const head = text.slice(0, GENERATED_HEAD);
    // Most files hold none of these words; only for the others the lines are looked at.
    return GENERATED_WORD.test(head) && head.split("\n").some((line) => COMMENT.test(line) && GENERATED.test(line));
}
function isMinified(text) {
    let lines = 1;
    for (let from = 0; from < text.length; lines++) {
        const end = text.indexOf("\n", from);
        const stop = end < 0 ? text.length : end;
        if (stop - from > LONG_LINE)
            return true;
        from = stop + 1;
    }
    return text.length > SMALL_TEXT && text.length / lines > LONG_AVERAGE;
}
function mostBytes(file) {
    return DATA.test(file) ? MOST_DATA : MOST_SOURCE;
}
/** Bytes of a source file that is still read. */
const MOST_SOURCE = 1_048_576;
/** Bytes of a schema or data file that is still read: machines write long ones. */
const MOST_DATA = 5_242_880;
const MOST_SMALL = 262_144;
const TOO_LARGE_HEAD = 65_536;
const DATA = /\.(?:sql|json|ya?ml|graphqls?|gql|proto|prisma)$/i;
const BINARY_HEAD = 8_192;
const GENERATED_HEAD = 3_000;
const GENERATED_WORD = /generat|swagger|thrift/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|--|<!--|"""|;)/;
const GENERATED = /^\W*@generated\b|Code generated .*DO NOT EDIT|<auto-generated|Autogenerated by Thrift|Generated by the protocol buffer compiler|This (?:file|class|code) (?:is|was|has been) auto(?:matically|[- ])? ?generated|OpenAPI Generator \(https?:|Generated by (?:the )?swagger[ -]codegen/i;
const MINIFIABLE = /\.(?:[cm]?js|css)$/i;
const LONG_LINE = 20_000;
const LONG_AVERAGE = 500;
const SMALL_TEXT = 5_000;
// A link put in place of a file is not followed, and a pipe put there does not block; Windows knows neither flag.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
let shared;


/***/ }),

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   z4: () => (/* binding */ wording)
/* harmony export */ });
/** What keeps a file, a folder or a pattern out of the scan although nobody asked for that. */
const wording = {
    tooLarge: (bytes) => ({
        code: "scan/too-large",
        message: {
            en: `not scanned: the file has more than ${bytes} bytes`,
            zh: `未扫描：文件超过 ${bytes} 字节`,
        },
        hint: { en: "exclude it if it holds no code of yours", zh: "如果其中没有自己的代码，请将其排除" },
    }),
    binary: () => ({
        code: "scan/binary",
        message: { en: "not scanned: the file holds NUL bytes", zh: "未扫描：文件含有 NUL 字节" },
        hint: {
            en: "exclude it if it is no text, or remove the NUL bytes",
            zh: "如果不是文本，请将其排除；否则请删除 NUL 字节",
        },
    }),
    tooDeep: (depth) => ({
        code: "scan/too-deep",
        message: {
            en: `not scanned: folders are nested more than ${depth} deep`,
            zh: `未扫描：文件夹嵌套超过 ${depth} 层`,
        },
    }),
    patternsRefused: () => ({
        code: "scan/patterns-refused",
        message: {
            en: 'some patterns are not followed: there are too many, or one is too long or holds too many "**"',
            zh: "部分规则未生效：规则过多，或某条规则过长、含有过多“**”",
        },
    }),
    timedOut: (milliseconds) => ({
        code: "scan/timed-out",
        message: {
            en: `not scanned: reading it took longer than ${milliseconds / 1_000} s`,
            zh: `未扫描：读取耗时超过 ${milliseconds / 1_000} 秒`,
        },
    }),
    failed: () => ({
        code: "scan/failed",
        message: { en: "not scanned: the scan failed on this file", zh: "未扫描：扫描该文件时出错" },
        hint: { en: "this is a defect of hegui, please report it", zh: "这是 hegui 的缺陷，请反馈" },
    }),
    givenUp: (files) => ({
        code: "scan/given-up",
        message: {
            en: `not scanned: the scan had failed on ${files} files before`,
            zh: `未扫描：此前已有 ${files} 个文件扫描失败`,
        },
    }),
};
/** A problem of a whole file or folder. */
function problemAt(file, says) {
    const start = { line: 1, column: 1 };
    return { ...says, at: { file, start, end: start } };
}
/** The code of an error of the file system, empty for any other error. */
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : "";
}


/***/ })

};
