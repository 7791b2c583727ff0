export const id = 156;
export const ids = [156];
export const modules = {

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./.build/cel/closest.js
var closest = __webpack_require__(7670);
// EXTERNAL MODULE: ./.build/cel/value.js
var cel_value = __webpack_require__(7332);
// EXTERNAL MODULE: ./.build/manifest/kind.js
var manifest_kind = __webpack_require__(4894);
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
            throw new TypeError(wrongOutcome(outcome));
        }
        catch (error) {
            if (error instanceof Undeclared)
                return { missing: error.missing };
            throw new RuleThrew(`the rule '${rule.id}' failed on ${entity.label}: ${messageOf(error)}`);
        }
    };
}
function wrongOutcome(outcome) {
    if (outcome instanceof Promise) {
        // Nobody waits for it: what it fails with must not end the process instead of the message.
        outcome.catch(() => { });
        return 'check() gave a promise; it gives true, false or "skip" at once';
    }
    return `check() gave ${typeof outcome === "object" && outcome ? "an object" : String(outcome)}; it gives true, false or "skip"`;
}
/** What was thrown, in one line; anything can be thrown. */
function messageOf(error) {
    try {
        return String(error instanceof Error ? error.message : error).split("\n")[0];
    }
    catch {
        return "something that cannot be shown";
    }
}
function contextOf(model) {
    return {
        as_of: model.asOf,
        all: (kind) => {
            if (!manifest_kind/* KINDS */.GW.includes(kind))
                throw new TypeError(`there is no kind '${kind}'${meant(kind, manifest_kind/* KINDS */.GW)}`);
            return model.all(kind).map((one) => factsOf(one));
        },
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
function meant(word, words) {
    const near = (0,closest/* closest */.k)(word, words);
    return near ? `; did you mean '${near}'?` : "";
}
const known = new WeakMap();
/** Facts as properties; the same entity is the same object. */
function factsOf(struct) {
    const made = known.get(struct) ?? proxyOf(struct);
    known.set(struct, made);
    return made;
}
// JavaScript asks for these of any object.
const ASKED = ["then", "toJSON"];
function proxyOf(struct) {
    const read = (key) => {
        const value = struct.get(key);
        // A fact that is not declared is unknown: this one exists nowhere.
        if (value === undefined)
            throw new TypeError(`${struct.label} can have no fact '${key}'${meant(key, struct.keys())}`);
        return plain(value);
    };
    const refuse = () => {
        throw new TypeError("facts cannot be changed");
    };
    return new Proxy(Object.create(null), {
        get: (_, key) => (typeof key === "symbol" || ASKED.includes(key) ? undefined : read(key)),
        has: (_, key) => struct.keys().includes(String(key)),
        ownKeys: () => [...struct.keys()],
        // Keys are listed without reading what stands behind them.
        getOwnPropertyDescriptor: (_, key) => struct.keys().includes(String(key))
            ? { get: () => read(String(key)), enumerable: true, configurable: true }
            : undefined,
        set: refuse,
        defineProperty: refuse,
        deleteProperty: refuse,
        setPrototypeOf: refuse,
        preventExtensions: refuse,
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






/** Runs the files of trusted folders; every other one is a problem, because what it checks stays unchecked. */
async function loadCode(folders, assets) {
    const rules = [];
    const problems = [];
    for (const { pack, folder, disk, files, refused } of folders)
        for (const name of files) {
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
    try {
        const digest = (0,external_node_crypto_.createHash)("sha256").update(textsOf(path).join("\0")).digest("base64");
        // A changed file is another module, so that watching sees the change.
        const url = `${(0,external_node_url_.pathToFileURL)(path).href}?hegui=${encodeURIComponent(digest)}`;
        const rule = (await import(/* webpackIgnore: true */ url))
            .default;
        if (typeof rule !== "object" || rule === null || typeof rule.check !== "function")
            return {
                en: "has no `export default defineRule({ …, check })`",
                zh: "没有 `export default defineRule({ …, check })`",
            };
        // As plain data it is the same however often it is read.
        const value = JSON.parse(JSON.stringify(rule));
        return { file, pack, value, run: runnable(rule), digest: `sha256-${digest}` };
    }
    catch (error) {
        const why = messageOf(error);
        return { en: `cannot be loaded: ${why}`, zh: `无法加载：${why}` };
    }
}
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;
/** The text of a file and of all that it imports by relative names. */
function textsOf(path, seen = new Set()) {
    if (seen.has(path))
        return [];
    seen.add(path);
    const text = (0,external_node_fs_.readFileSync)(path, "utf8");
    const names = [...text.matchAll(IMPORT)].map(([, name]) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name));
    return [text, ...names.filter((name) => (0,external_node_fs_.existsSync)(name)).flatMap((name) => textsOf(name, seen))];
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
