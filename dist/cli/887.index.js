export const id = 887;
export const ids = [887];
export const modules = {

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSchema: () => (/* binding */ runSchema)
/* harmony export */ });
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2656);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(238);
/* harmony import */ var _workspace_packs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2310);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8280);
/* harmony import */ var _workspace_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3291);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2638);






const VOCABULARIES = ["category", "region", "app-type", "service"];
async function runSchema(args, io) {
    const name = args.words[0] ?? "manifest";
    const { words, packs } = await effective(args, io);
    const { tables, forms } = words;
    if (name === "report") {
        const { reportJsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6999)]).then(__webpack_require__.bind(__webpack_require__, 6999));
        io.out(`${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`);
    }
    else if (Object.hasOwn(forms, name)) {
        // zod is only needed to print a schema.
        const { schemaText } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(4338)]).then(__webpack_require__.bind(__webpack_require__, 4338));
        io.out(schemaText(name, words, packs));
    }
    else if (VOCABULARIES.includes(name))
        io.out(vocabulary(name, tables));
    else {
        const names = [...Object.keys(forms), "report", ...VOCABULARIES].join(", ");
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`there is no schema '${name}': one of ${names}`);
    }
    return 0;
}
/** Words and packs of this workspace: the built-in ones, and those that its configuration or the flag names. */
async function effective(args, io) {
    const policies = (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicies */ .W1)();
    const store = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_0__/* .folderStore */ .s4)(io.cwd);
    const { config, source } = (0,_workspace_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(store, _workspace_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2, policies.forms.config);
    const named = (0,_common_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(args, "packs");
    const read = await (0,_workspace_packs_js__WEBPACK_IMPORTED_MODULE_1__/* .readPacks */ .t)({ root: io.cwd, store, inside: named.length === 0, code: args.flags.code === true }, policies, named.length > 0 ? named : config.packs, { config, source });
    // What could be read is printed all the same: a schema helps to mend the rest.
    for (const { at, message } of read.problems)
        io.err(`${at.file}:${at.start.line}: ${message.en}\n`);
    return read;
}
function vocabulary(name, tables) {
    if (name === "region")
        return lines(Object.entries(tables.regions).map(([id, region]) => [id, region.class]));
    if (name === "service")
        return lines(Object.entries(tables.services).map(([id, { title, operator }]) => [id, title, operator]));
    if (name === "app-type")
        return lines(Object.keys(tables.app_types).map((id) => [id]));
    const rows = Object.values(tables.categories).map((one) => [one.id, one.sensitive, one.title.zh, one.title.en]);
    return lines([["none", "no", "非个人信息", "no personal information"], ...rows]);
}
function lines(rows) {
    return rows.map((row) => `${row.join("\t")}\n`).join("");
}


/***/ })

};
