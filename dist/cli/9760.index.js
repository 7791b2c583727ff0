export const id = 9760;
export const ids = [9760];
export const modules = {

/***/ 9760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRender: () => (/* binding */ runRender)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9017);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(238);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8280);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2638);
/* harmony import */ var _saved_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5347);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5138);







/** Renders a saved report: one check, many formats. */
async function runRender(args, io) {
    const [file, ...more] = args.words;
    if (file === undefined || more.length > 0)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e("name one file that `hegui check --format json` wrote");
    const report = await (0,_saved_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readSavedReport */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file);
    const text = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .X)(report, (args.flags.format ?? "text"), {
        lang: (0,_common_js__WEBPACK_IMPORTED_MODULE_3__/* .langOf */ .Ex)(args, io),
        colour: io.colour && !args.flags.output,
        quiet: false,
        handbook: (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinHandbook */ .iU)(),
    });
    if (typeof args.flags.output === "string")
        (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOrExplain */ .MZ)(io, args.flags.output, text, args.flags.output);
    else
        io.out(text);
    return report.gate.failed ? 1 : 0;
}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readSavedReport),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(238);


// A report of five thousand findings takes about a fifth of this.
const MOST_BYTES = 32 * 1024 * 1024;
/** Reads a JSON file that may come from a stranger; it is no larger than a saved report can be. */
function readJson(path, shown) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`there is no file '${shown}'`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`'${shown}' is larger than ${MOST_BYTES} bytes`);
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch (error) {
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`'${shown}' is not JSON (${error.message})`);
    }
}
/** Reads a report that an earlier run saved as JSON; it may come from a stranger, so size and shape are checked. */
async function readSavedReport(path, shown) {
    const value = readJson(path, shown);
    // The schemas take longer to build than a check does.
    const { ReportSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6999)]).then(__webpack_require__.bind(__webpack_require__, 6999));
    const parsed = ReportSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { path: way, message } = parsed.error.issues[0];
    const where = way.length > 0 ? `${way.join(".")}: ` : "";
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`'${shown}' is no report that this version of hegui can read: ${where}${message}`);
}


/***/ })

};
