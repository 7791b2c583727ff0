export const id = 3484;
export const ids = [3484];
export const modules = {

/***/ 3484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRender: () => (/* binding */ runRender)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/report/index.js + 28 modules
var _build_report = __webpack_require__(1702);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/workspace/policies.js
var policies = __webpack_require__(8280);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/cli/saved-report.js


// A report of five thousand findings takes about a fifth of this.
const MOST_BYTES = 32 * 1024 * 1024;
/** Reads a report that an earlier run saved as JSON; it may come from a stranger, so size and shape are checked. */
async function readSavedReport(path, shown) {
    if (!(0,external_node_fs_.existsSync)(path) || !(0,external_node_fs_.statSync)(path).isFile())
        throw new failure/* UsageError */.e(`there is no file '${shown}'`);
    if ((0,external_node_fs_.statSync)(path).size > MOST_BYTES)
        throw new failure/* UsageError */.e(`'${shown}' is larger than ${MOST_BYTES} bytes`);
    // The schemas take longer to build than a check does.
    const { ReportSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6999)]).then(__webpack_require__.bind(__webpack_require__, 6999));
    const parsed = ReportSchema.safeParse(json(path, shown));
    if (parsed.success)
        return parsed.data;
    const { path: way, message } = parsed.error.issues[0];
    const where = way.length > 0 ? `${way.join(".")}: ` : "";
    throw new failure/* UsageError */.e(`'${shown}' is no report that this version of hegui can read: ${where}${message}`);
}
function json(path, shown) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        throw new failure/* UsageError */.e(`'${shown}' is not JSON (${error.message})`);
    }
}

// EXTERNAL MODULE: ./.build/cli/commands/check.js
var check = __webpack_require__(5138);
;// CONCATENATED MODULE: ./.build/cli/commands/render.js







/** Renders a saved report: one check, many formats. */
async function runRender(args, io) {
    const [file, ...more] = args.words;
    if (file === undefined || more.length > 0)
        throw new failure/* UsageError */.e("name one file that `hegui check --format json` wrote");
    const report = await readSavedReport((0,external_node_path_.resolve)(io.cwd, file), file);
    const text = (0,_build_report/* render */.X)(report, (args.flags.format ?? "text"), {
        lang: (0,common/* langOf */.Ex)(args, io),
        colour: io.colour && !args.flags.output,
        quiet: false,
        handbook: (0,policies/* builtinHandbook */.iU)(),
    });
    if (typeof args.flags.output === "string")
        (0,check/* writeOrExplain */.MZ)(io, args.flags.output, text, args.flags.output);
    else
        io.out(text);
    return report.gate.failed ? 1 : 0;
}


/***/ })

};
