export const id = 8527;
export const ids = [8527];
export const modules = {

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLock: () => (/* binding */ runLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2656);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(238);
/* harmony import */ var _workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8041);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8280);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2638);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1823);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5138);








/** Writes the lock of the workspace, and says what is different from the last one. */
async function runLock(args, io) {
    if (args.words.length > 0)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e("a lock is one of the current workspace: name nothing");
    const workspace = await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceOf */ .B3)(args, io);
    const lang = (0,_common_js__WEBPACK_IMPORTED_MODULE_4__/* .langOf */ .Ex)(args, io, workspace.lang);
    const policies = (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinPolicies */ .W1)();
    // A broken lock is written anew.
    const broken = workspace.broken.filter((one) => args.flags.check || !isAboutLock(one));
    if (broken.length > 0) {
        io.err((0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .problemLines */ .p)(broken, lang));
        return 2;
    }
    const folder = workspace.policyRoot;
    const before = (0,_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .mF)((0,_source_read_js__WEBPACK_IMPORTED_MODULE_1__/* .folderStore */ .s4)(folder), policies.forms);
    const now = (0,_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockOf */ .Vx)(workspace.packs, policies);
    const text = `${JSON.stringify(now, undefined, 2)}\n`;
    const differences = before.data ? (0,_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockDifferences */ .qh)(before.data, now) : [];
    io.out((0,_common_js__WEBPACK_IMPORTED_MODULE_4__/* .safeLines */ .Bv)(differences.map((one) => `${one.text[lang]}\n`).join("")));
    const same = before.data !== undefined && differences.length === 0;
    if (args.flags.check) {
        io.out(WORDS[lang].checked(same));
        return same ? 0 : 1;
    }
    (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOrExplain */ .MZ)(io, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI), text, _workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI);
    io.out(WORDS[lang].wrote(Object.keys(now.packs).length));
    return 0;
}
function isAboutLock({ at }) {
    return at.file === _workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI || at.file.endsWith(`/${_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI}`);
}
const WORDS = {
    en: {
        checked: (same) => (same ? `${_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI} is what is effective.\n` : `${_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI} is not what is effective.\n`),
        wrote: (packs) => `${_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI}: ${packs} ${packs === 1 ? "pack" : "packs"}\n`,
    },
    zh: {
        checked: (same) => (same ? `${_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI} 与当前生效的规则一致。\n` : `${_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI} 与当前生效的规则不一致。\n`),
        wrote: (packs) => `${_workspace_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI}：${packs} 个规则包\n`,
    },
};


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2638);

/** Problems one on a line, for commands that print something else than a report. */
function problemLines(problems, lang) {
    const line = ({ at, message, hint }) => `${at.file}:${at.start.line}:${at.start.column}  ${message[lang]}${hint ? ` (${hint[lang]})` : ""}\n`;
    return (0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLines */ .Bv)(problems.map(line).join(""));
}


/***/ })

};
