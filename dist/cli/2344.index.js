export const id = 2344;
export const ids = [2344];
export const modules = {

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCode: () => (/* binding */ loadCode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3136);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2699);






/** Runs the files of trusted folders; every other one is a problem, because what it checks stays unchecked. */
async function loadCode(folders, assets) {
    const rules = [];
    const problems = [];
    for (const { pack, folder, disk, files, refused } of folders)
        for (const name of files) {
            const file = folder === "" ? name : `${folder}/${name}`;
            const loaded = refused ?? (await loadOne((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(disk, name), file, pack, assets));
            if ("run" in loaded)
                rules.push(loaded);
            else
                problems.push({ code: "policy/code", message: loaded, at: headOf(file) });
        }
    return { rules, problems };
}
async function loadOne(path, file, pack, assets) {
    hook(assets);
    try {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(textsOf(path).join("\0")).digest("base64");
        // A changed file is another module, so that watching sees the change.
        const url = `${(0,node_url__WEBPACK_IMPORTED_MODULE_4__.pathToFileURL)(path).href}?hegui=${encodeURIComponent(digest)}`;
        const rule = (await import(/* webpackIgnore: true */ url))
            .default;
        if (typeof rule !== "object" || rule === null || typeof rule.check !== "function")
            return {
                en: "has no `export default defineRule({ …, check })`",
                zh: "没有 `export default defineRule({ …, check })`",
            };
        // As plain data it is the same however often it is read.
        const value = JSON.parse(JSON.stringify(rule));
        return { file, pack, value, run: (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runnable */ .as)(rule), digest: `sha256-${digest}` };
    }
    catch (error) {
        const why = (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
        return { en: `cannot be loaded: ${why}`, zh: `无法加载：${why}` };
    }
}
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;
/** The text of a file and of all that it imports by relative names. */
function textsOf(path, seen = new Set()) {
    if (seen.has(path))
        return [];
    seen.add(path);
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8");
    const names = [...text.matchAll(IMPORT)].map(([, name]) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), name));
    return [text, ...names.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(name)).flatMap((name) => textsOf(name, seen))];
}
let hooked = false;
function hook(assets) {
    if (hooked)
        return;
    hooked = true;
    // The SDK is a bundle of its own in a release, and the compiled index in development.
    const bundle = new URL("sdk/index.js", assets);
    const sdk = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(bundle)) ? bundle : new URL("index.js", assets);
    (0,node_module__WEBPACK_IMPORTED_MODULE_2__.register)(new URL("code/hooks.js", assets), { data: { sdk: sdk.href } });
}
function headOf(file) {
    const start = { line: 1, column: 1 };
    return { file, start, end: start };
}


/***/ })

};
