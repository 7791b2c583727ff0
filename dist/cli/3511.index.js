export const id = 3511;
export const ids = [3511];
export const modules = {

/***/ 3511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blocking: () => (/* binding */ blocking),
/* harmony export */   packSide: () => (/* binding */ packSide)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _rule_code_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(911);
/* harmony import */ var _rule_compile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6300);
/* harmony import */ var _rule_compose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5189);
/* harmony import */ var _rule_loaded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8120);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6722);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2656);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(552);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(238);
/* harmony import */ var _workspace_pack_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5708);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8280);
/* harmony import */ var _workspace_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(943);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9494);














/** Reads one side of a comparison: a built-in id, a folder, an installed package, an installation of hegui, or `REF:folder`. */
async function packSide(io, name) {
    const policies = (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_10__/* .builtinPolicies */ .W1)();
    const builtin = (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_10__/* .withHandbook */ .Tf)(policies.packs, (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_10__/* .builtinHandbook */ .iU)());
    const one = builtin.filter((pack) => pack.id === name);
    if (one.length > 0)
        return compiledSide(name, one, { ...policies, packs: builtin });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, name);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && /^[^:]+:/.test(name))
        return await sideOfCommit(io, name, { ...policies, packs: builtin });
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? folder : (0,_workspace_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .findPackage */ .CV)(io.cwd, name);
    if (!found)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`there is no pack '${name}': name a built-in pack, a folder with packs, an installed package, an installation of hegui or <commit>:<folder>`);
    const installed = [found, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, "dist")].find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, "policies.json")));
    if (installed)
        return installation(name, installed);
    const short = (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .plainName */ .MH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, found)) || ".";
    const inside = !short.startsWith("..") && !short.includes("node_modules");
    const place = { root: io.cwd, store: (0,_source_read_js__WEBPACK_IMPORTED_MODULE_7__/* .folderStore */ .s4)(inside ? io.cwd : found), inside: false };
    const folders = foldersOf(place.store, inside ? short : ".");
    const names = folders.map((one) => (inside ? one : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, one)));
    return ownSide(name, place, names, { ...policies, packs: builtin });
}
function compiledSide(name, packs, policies) {
    return { name, packs, policies, heads: [], problems: [], code: {} };
}
/** The law of another installation, as its bundle holds it. */
function installation(name, folder) {
    const read = (file) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) : {};
        }
        catch {
            throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`'${name}': ${file} cannot be read as JSON`);
        }
    };
    const policies = read("policies.json");
    const { law, tables, shapes, forms, packs } = policies;
    if (!law || !tables || !shapes || !forms || !Array.isArray(packs))
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`'${name}': policies.json holds no compiled law`);
    const all = (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_10__/* .withHandbook */ .Tf)(packs, read("handbook.json"));
    return compiledSide(name, all, { law, tables, shapes, forms, packs: all });
}
async function sideOfCommit(io, name, policies) {
    const [, ref, path] = /^([^:]+):(.*)$/s.exec(name);
    const repository = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryAt */ .uw)(io, io.cwd);
    const tree = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_12__/* .treeOf */ .g7)(repository, (0,_comparison_js__WEBPACK_IMPORTED_MODULE_12__/* .commitNamed */ .vj)(repository, ref));
    // As git reads it: from the root of the repository, or with ./ from here.
    const folder = (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .plainName */ .MH)(/^\.{1,2}(?:\/|$)/.test(path) ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(repository.prefix, path) : path);
    const wanted = ["**/*.{yaml,yml,ts,mts,js,mjs}"];
    const store = await (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .loadTree */ .r)(tree, "", { files: [], globs: [{ include: wanted, exclude: [] }] });
    const place = { root: io.cwd, store, inside: true };
    return ownSide(name, place, foldersOf(store, folder || "."), policies);
}
/** Folders with pack.yaml at or below a folder, sorted. */
function foldersOf(store, folder) {
    const under = (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .plainName */ .MH)(folder);
    const { files } = store.discover({
        include: ["**/pack.yaml"],
        exclude: [],
        ...(under && under !== "." && { paths: [under] }),
    });
    return files.filter(({ file }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(file) === "pack.yaml").map(({ file }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file));
}
/** Texts of the rules in TypeScript of a pack, by name. */
function codeTexts({ folder, files }) {
    const names = (0,_rule_code_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .codeFiles */ .R)(folder, files);
    const texts = files.flatMap(({ file, text }) => {
        const name = (0,_rule_loaded_js__WEBPACK_IMPORTED_MODULE_5__/* .insideOf */ .k)(folder, file);
        return name !== undefined && names.includes(name) ? [[name, text]] : [];
    });
    return Object.fromEntries(texts);
}
/** Problems that change nothing about what a rule asks: the catalogue may have been another one then. */
const HARMLESS = new Set([
    "policy/requires",
    "policy/unknown-article",
    "policy/unknown-instrument",
    "policy/unknown-penalty",
    "policy/unknown-rule",
]);
function ownSide(name, place, folders, policies) {
    if (folders.length === 0)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`'${name}' holds no pack.yaml`);
    // A folder may be called like a built-in pack.
    const none = { ...policies, packs: [] };
    const names = folders.map((one) => (one === "." ? "./" : one));
    const named = (0,_workspace_pack_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .findPacks */ .wx)(place, none, names);
    const ids = named.packs.map((pack) => pack.id);
    const others = policies.packs.filter((pack) => !ids.includes(pack.id));
    const found = (0,_workspace_pack_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .findPacks */ .wx)(place, { ...policies, packs: others }, names);
    const base = policies.packs.filter((pack) => !found.packs.some((one) => one.id === pack.id));
    const { law, tables, shapes, forms } = policies;
    const compiled = (0,_rule_compile_js__WEBPACK_IMPORTED_MODULE_3__.compilePacks)({ folders: found.packs, law, tables, shapes, forms, base });
    const composed = (0,_rule_compose_js__WEBPACK_IMPORTED_MODULE_4__.compose)({
        packs: [...base, ...compiled.packs],
        heads: compiled.heads,
        translations: compiled.translations,
        known: base,
        tables: compiled.words.tables,
    });
    const problems = [...found.problems, ...compiled.problems, ...composed.problems];
    const subjects = new Set(found.packs.filter((pack) => isNamed(pack, folders)).map((pack) => pack.id));
    return {
        name,
        packs: composed.packs.filter((pack) => subjects.has(pack.id)),
        policies: { ...compiled.words, packs: composed.packs },
        heads: compiled.heads,
        problems: problems.filter((one) => one.code !== "policy/code"),
        code: Object.fromEntries(found.packs.map((pack) => [pack.id ?? pack.folder, codeTexts(pack)])),
    };
}
function isNamed({ folder, disk }, folders) {
    return folders.some((one) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .plainName */ .MH)(one) === (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .plainName */ .MH)(folder) || one === disk);
}
/**
 * Problems that leave something out of the comparison: it would look as if it were gone. A rule whose expression cannot be read is
 * compared by its texts; a table or fact cannot be.
 */
function blocking({ problems, policies }) {
    const rules = new Set(policies.packs.flatMap((pack) => pack.rules.map((rule) => rule.handbook?.file)));
    const isHarmless = ({ code, at }) => HARMLESS.has(code) || (code === "policy/expression" && rules.has(at.file));
    return problems.filter((one) => !isHarmless(one));
}


/***/ }),

/***/ 5189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compose: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var _cel_closest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7670);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1366);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3911);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4083);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);





/** Applies what packs say about the packs that they extend; what two unrelated packs say differently is a conflict. */
function compose(input) {
    const problems = [];
    const reach = reachOf(input.packs);
    const levels = levelsOf(input, reach, problems);
    const params = paramsOf(input, reach, problems);
    const { packs, plain, languages } = translated(input, reach, problems);
    const values = (pack) => Object.entries(params[pack.id] ?? {}).map(([name, one]) => [name, one.value]);
    const bound = (pack) => (0,_params_js__WEBPACK_IMPORTED_MODULE_1__/* .bindParams */ .ue)(pack, Object.fromEntries(values(pack)));
    return { packs: packs.map(bound), plain: plain.map(bound), levels, params, languages, problems };
}
/** Every pack with all packs that it builds on. */
function reachOf(packs) {
    const byId = new Map(packs.map((pack) => [pack.id, pack]));
    const found = new Map();
    const visit = (id) => {
        const known = found.get(id);
        if (known)
            return known;
        const all = new Set();
        found.set(id, all);
        for (const next of byId.get(id)?.extends ?? [])
            for (const one of [next, ...visit(next)])
                all.add(one);
        return all;
    };
    for (const pack of packs)
        visit(pack.id);
    return found;
}
/** The last word about each key: a pack wins over those that it extends; those that nobody overrules must agree. */
function settle(statements, reach, problems, 
/** Whether the configuration decides a key; it can decide none when left out. */
inConfig) {
    const byKey = new Map();
    for (const one of statements)
        byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
    const settled = [...byKey].map(([key, all]) => {
        const isOverruled = ({ pack }) => all.some((other) => reach.get(other.pack)?.has(pack));
        const [first, ...others] = all.filter((one) => !isOverruled(one)).sort((a, b) => (a.pack < b.pack ? -1 : 1));
        const other = others.find((one) => JSON.stringify(one.value) !== JSON.stringify(first.value));
        const hint = other?.pack === first.pack ? ONCE : inConfig ? BY_CONFIG : BY_PACK;
        if (other && !inConfig?.(key))
            problems.push(conflict(other, first, hint));
        return [key, first];
    });
    return new Map(settled);
}
function conflict(one, other, hint) {
    return {
        code: "policy/conflict",
        message: one.pack === other.pack
            ? { en: `'${one.key}' is decided twice`, zh: `对“${one.key}”作了两次规定` }
            : {
                en: `the packs '${other.pack}' and '${one.pack}' decide '${one.key}' differently`,
                zh: `规则包“${other.pack}”和“${one.pack}”对“${one.key}”的规定不一致`,
            },
        hint,
        at: one.at,
        related: [{ at: other.at, note: { en: "decided here too", zh: "此处亦有规定" } }],
    };
}
const BY_CONFIG = {
    en: "decide it in hegui.config.yaml, or let one of them extend the other",
    zh: "请在 hegui.config.yaml 中确定，或者使其中一个扩展另一个",
};
const BY_PACK = {
    en: "let one of them extend the other, or a third pack that extends both decide it",
    zh: "请使其中一个扩展另一个，或者由同时扩展两者的规则包确定",
};
const ONCE = {
    en: "an earlier id and the present one mean the same rule",
    zh: "原标识与现标识指同一规则",
};
function levelsOf({ packs, known, heads, config }, reach, problems) {
    const rules = [...packs, ...known].flatMap((pack) => pack.rules);
    const statements = heads.flatMap(({ source, value }) => Object.entries(value.levels ?? {}).flatMap(([name, level]) => {
        const path = ["levels", name];
        const rule = (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNamed */ .QZ)(rules, name);
        if (!rule)
            problems.push((0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownRule */ .b6)(source, path, rules));
        else if (rule.pack !== value.id && !reach.get(value.id)?.has(rule.pack))
            problems.push(notExtended((0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source, 0, path, "key"), value.id, rule.pack));
        else
            return [{ pack: value.id, key: rule.id, value: level, at: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source, 0, path, "key") }];
        return [];
    }));
    const own = config?.source.documents[0]?.value?.levels ?? {};
    const inConfig = new Set(Object.keys(own).map((name) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNamed */ .QZ)(rules, name)?.id));
    const settled = settle(statements, reach, problems, (rule) => inConfig.has(rule));
    return Object.fromEntries([...settled].map(([rule, one]) => [rule, { value: one.value, at: one.at }]));
}
function notExtended(at, pack, other) {
    return {
        code: "policy/not-extended",
        message: {
            en: `the pack '${pack}' does not extend '${other}'`,
            zh: `规则包“${pack}”未声明扩展“${other}”`,
        },
        hint: { en: `add '${other}' to \`extends\``, zh: `请将“${other}”加入 \`extends\`` },
        at,
    };
}
function paramsOf(input, reach, problems) {
    const { packs, heads, config } = input;
    const valid = (source, path, pack, name, value) => {
        const fault = faultOf(input, pack, name, value);
        if (fault)
            problems.push({ code: "policy/param", message: fault, at: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source, 0, [...path, pack, name], "value") });
        return !fault;
    };
    const statements = heads.flatMap(({ source, value: head }) => Object.entries(head.set ?? {}).flatMap(([pack, values]) => {
        if (packs.some((one) => one.id === pack) && !reach.get(head.id)?.has(pack)) {
            problems.push(notExtended((0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source, 0, ["set", pack], "key"), head.id, pack));
            return [];
        }
        return Object.entries(values).flatMap(([name, value]) => valid(source, ["set"], pack, name, value)
            ? [{ pack: head.id, key: `${pack}.${name}`, value, at: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source, 0, ["set", pack, name], "key") }]
            : []);
    }));
    const last = new Map();
    for (const [pack, values] of Object.entries(config?.params ?? {}))
        for (const [name, value] of Object.entries(values))
            if (valid(config.source, ["params"], pack, name, value))
                last.set(`${pack}.${name}`, { value, at: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(config.source, 0, ["params", pack, name], "key") });
    const settled = settle(statements, reach, problems, (key) => last.has(key));
    const decided = (pack, name, own) => {
        const one = last.get(`${pack}.${name}`) ?? settled.get(`${pack}.${name}`);
        return one ? { value: one.value, ...(one.at && { at: one.at }) } : { value: own };
    };
    return Object.fromEntries(packs
        .filter((pack) => pack.params)
        .map((pack) => [
        pack.id,
        Object.fromEntries(Object.entries(pack.params).map(([name, param]) => [name, decided(pack.id, name, param.default)])),
    ]));
}
function faultOf({ packs, tables }, pack, name, value) {
    const found = packs.find((one) => one.id === pack);
    if (!found)
        return { en: `no pack '${pack}' is checked`, zh: `未使用规则包“${pack}”` };
    const params = found.params ?? {};
    if (!Object.hasOwn(params, name)) {
        const near = (0,_cel_closest_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .k)(name, Object.keys(params));
        return {
            en: `the pack '${pack}' has no parameter '${name}'${near ? `; did you mean '${near}'?` : ""}`,
            zh: `规则包“${pack}”没有参数“${name}”${near ? `；是否想写“${near}”？` : ""}`,
        };
    }
    const fault = (0,_params_js__WEBPACK_IMPORTED_MODULE_1__/* .paramFault */ .UY)(params[name], value, tables);
    return fault && { en: `'${name}' ${fault.en}`, zh: `“${name}”${fault.zh}` };
}
const TEXTS = ["title", "message", "fix"];
/** Rules in the words of the last pack that has some; a third language stands in place of English. */
function translated({ packs, known, translations, lang }, reach, problems) {
    const rules = [...packs, ...known].flatMap((pack) => pack.rules);
    for (const { rule, pack, at } of translations) {
        const owner = (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNamed */ .QZ)(rules, rule).pack;
        if (owner !== pack && !reach.get(pack)?.has(owner))
            problems.push(notExtended(at, pack, owner));
    }
    const statements = translations.flatMap((one) => TEXTS.flatMap((text) => {
        const key = `${one.rule} ${text} (${one.lang})`;
        return one[text] === undefined ? [] : [{ pack: one.pack, key, value: one[text], at: one.at }];
    }));
    const settled = settle(statements, reach, problems);
    const inWords = (third) => (rule) => {
        const word = (text, one, own) => settled.get(`${rule.id} ${text} (${one})`)?.value ?? own;
        const both = (text, own) => {
            const en = word(text, "en", own.en);
            return { en: third === undefined ? en : word(text, third, en), zh: word(text, "zh", own.zh) };
        };
        return {
            ...rule,
            title: both("title", rule.title),
            message: both("message", rule.message),
            fix: both("fix", rule.fix),
        };
    };
    const said = (third) => translations.length === 0 ? packs : packs.map((pack) => ({ ...pack, rules: pack.rules.map(inWords(third)) }));
    const languages = [...new Set(translations.map((one) => one.lang))].filter((one) => one !== "en" && one !== "zh");
    return { languages: languages.sort(), packs: said(lang), plain: said(undefined) };
}


/***/ })

};
