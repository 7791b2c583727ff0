export const id = 156;
export const ids = [156];
export const modules = {

/***/ 1742:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 1742;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeFiles: () => (/* binding */ codeFiles),
  loadCode: () => (/* binding */ loadCode)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./.build/cel/value.js
var cel_value = __webpack_require__(7332);
;// CONCATENATED MODULE: ./.build/code/run.js

/** Reading a fact that is not declared ends a check. */
class Undeclared {
    missing;
    constructor(missing) {
        this.missing = missing;
    }
}
/** A rule of the workspace that failed by itself: the run stops as failed, never as green. */
class RuleThrew extends Error {
}
/** The check of a rule in TypeScript as the engine calls it. */
function runnable(rule) {
    return (entity, model) => {
        try {
            const outcome = rule.check(factsOf(entity), contextOf(model));
            if (outcome === "skip")
                return "skip";
            if (typeof outcome === "boolean")
                return outcome ? "pass" : "fail";
            throw new TypeError(`check() gave ${String(outcome)}; it gives true, false or "skip"`);
        }
        catch (error) {
            if (error instanceof Undeclared)
                return { missing: error.missing };
            throw new RuleThrew(`the rule '${rule.id}' failed on ${entity.label}: ${error?.message ?? error}`);
        }
    };
}
function contextOf(model) {
    return {
        as_of: model.asOf,
        all: (kind) => model.all(kind).map((one) => factsOf(one)),
        has: (read) => {
            try {
                read();
                return true;
            }
            catch (error) {
                if (error instanceof Undeclared)
                    return false;
                throw error;
            }
        },
    };
}
const known = new WeakMap();
/** Facts as properties; the same entity is the same object. */
function factsOf(struct) {
    const made = known.get(struct) ?? proxyOf(struct);
    known.set(struct, made);
    return made;
}
function proxyOf(struct) {
    const read = (key) => {
        const value = struct.get(key);
        if (value === undefined)
            throw new Undeclared([{ entity: struct.label.split("#")[0], path: [key] }]);
        return plain(value);
    };
    return new Proxy(Object.freeze({}), {
        get: (_, key) => (typeof key === "symbol" || key === "then" ? undefined : read(key)),
        has: (_, key) => struct.keys().includes(String(key)),
        ownKeys: () => [...struct.keys()],
        getOwnPropertyDescriptor: (_, key) => struct.keys().includes(String(key))
            ? { value: read(String(key)), enumerable: true, configurable: true, writable: false }
            : undefined,
        set: () => {
            throw new TypeError("facts cannot be changed");
        },
    });
}
function plain(value) {
    if ((0,cel_value/* isUnknown */.t8)(value))
        throw new Undeclared(value.missing);
    if ((0,cel_value/* isStruct */.EJ)(value))
        return factsOf(value);
    return (0,cel_value/* isList */.Lv)(value) ? value.map(plain) : value;
}

;// CONCATENATED MODULE: ./.build/code/load.js






/** Rules in TypeScript or JavaScript below `rules/` of a pack; types alone and tests are none. */
const RULE = /(?<!\.test|\.spec|\.d)\.m?[jt]s$/;
/** Names of the files that hold rules in TypeScript, sorted. */
function codeFiles(disk) {
    const folder = (0,external_node_path_.join)(disk, "rules");
    if (!(0,external_node_fs_.existsSync)(folder))
        return [];
    return (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: "utf8" })
        .map((name) => `rules/${name.split("\\").join("/")}`)
        .filter((name) => RULE.test(name) && !name.includes("node_modules/"))
        .sort();
}
/** Runs the files of trusted folders; every other one is a problem, because what it checks stays unchecked. */
async function loadCode(folders, assets) {
    const rules = [];
    const problems = [];
    for (const { pack, folder, disk, refused } of folders)
        for (const name of codeFiles(disk)) {
            const file = folder === "" ? name : `${folder}/${name}`;
            const loaded = refused ?? (await loadOne((0,external_node_path_.join)(disk, name), file, pack, assets));
            if ("run" in loaded)
                rules.push(loaded);
            else
                problems.push({ code: "policy/code", message: loaded, at: headOf(file) });
        }
    return { rules, problems };
}
async function loadOne(path, file, pack, assets) {
    hook(assets);
    const digest = (0,external_node_crypto_.createHash)("sha256").update((0,external_node_fs_.readFileSync)(path)).digest("base64");
    try {
        // A changed file is another module, so that watching sees the change.
        const url = `${(0,external_node_url_.pathToFileURL)(path).href}?${encodeURIComponent(digest)}`;
        const rule = (await __webpack_require__(1742)(url)).default;
        if (typeof rule !== "object" || rule === null || typeof rule.check !== "function")
            return {
                en: "has no `export default defineRule({ …, check })`",
                zh: "没有 `export default defineRule({ …, check })`",
            };
        const { check, ...value } = rule;
        return { file, pack, value, run: runnable(rule), digest: `sha256-${digest}` };
    }
    catch (error) {
        const why = String(error?.message ?? error).split("\n")[0];
        return { en: `cannot be loaded: ${why}`, zh: `无法加载：${why}` };
    }
}
let hooked = false;
function hook(assets) {
    if (hooked)
        return;
    hooked = true;
    // The SDK is a bundle of its own in a release, and the compiled index in development.
    const bundle = new URL("sdk/index.js", assets);
    const sdk = (0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(bundle)) ? bundle : new URL("index.js", assets);
    (0,external_node_module_.register)(new URL("code/hooks.js", assets), { data: { sdk: sdk.href } });
}
function headOf(file) {
    const start = { line: 1, column: 1 };
    return { file, start, end: start };
}


/***/ })

};
