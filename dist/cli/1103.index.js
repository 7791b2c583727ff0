export const id = 1103;
export const ids = [1103];
export const modules = {

/***/ 1103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runList: () => (/* binding */ runList)
});

// EXTERNAL MODULE: ./.build/report/text/width.js
var text_width = __webpack_require__(8385);
// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/rule/rule.js
var rule = __webpack_require__(3155);
// EXTERNAL MODULE: ./.build/source/source.js + 7 modules
var source = __webpack_require__(1366);
;// CONCATENATED MODULE: ./.build/workspace/effective.js



/** Every rule of the packs that are judged, its level and who decided it. */
function effective(read, input, config) {
    const active = new Set((0,examine/* activeRules */.IW)(input));
    const configured = config?.documents[0]?.value?.levels;
    const all = input.packs.flatMap((pack) => pack.rules);
    const byConfig = new Map(Object.keys(configured ?? {}).map((id) => [
        (0,rule/* ruleNamed */.QZ)(all, id)?.id ?? id,
        (0,source/* locate */.x5)(config, 0, ["levels", id], "key"),
    ]));
    const rules = all.map((rule) => {
        const decided = byConfig.get(rule.id) ?? read.levels[rule.id]?.at;
        const silent = active.has(rule) ? undefined : silenceOf(rule, input);
        return {
            ...{ id: rule.id, pack: rule.pack, title: rule.title, own: rule.level },
            level: input.settings.levels[rule.id] === "off" ? "off" : (0,examine/* levelOf */.In)(input)(rule),
            ...(decided && { decided }),
            ...(silent && { silent }),
            ...(rule.aliases && { aliases: rule.aliases }),
        };
    });
    const params = Object.entries(read.params).flatMap(([pack, values]) => Object.entries(values).map(([name, one]) => {
        const own = input.packs.find((found) => found.id === pack)?.params?.[name]?.default;
        return { pack, name, value: one.value, default: own, ...(one.at && { decided: one.at }) };
    }));
    const packs = input.packs
        .filter((pack) => pack.rules.length > 0 || read.folders[pack.id] !== undefined)
        .map(({ id, version }) => ({ id, version, ...(read.folders[id] && { from: read.folders[id] }) }));
    return { packs, rules, params };
}
function silenceOf(rule, { settings, asOf }) {
    const days = (Date.parse(rule.since) - Date.parse(asOf)) / 86_400_000;
    if (settings.levels[rule.id] === "off")
        return "off";
    if (rule.status === "retired")
        return "retired";
    if (rule.until && rule.until <= asOf)
        return "ended";
    if (days > settings.horizon_days)
        return "later";
    return rule.status === "draft" ? "draft" : "profile";
}

// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/problems.js
var problems = __webpack_require__(1823);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var check = __webpack_require__(5138);
;// CONCATENATED MODULE: ./.build/cli/commands/list.js






/** Prints what is effective in the workspace of the current folder. */
async function runList(args, io) {
    const [text, ...more] = args.words;
    if (more.length > 0)
        throw new failure/* UsageError */.e("name one text that ids contain, or nothing");
    const workspace = await (0,check/* workspaceOf */.B3)({ ...args, words: [] }, io);
    const found = narrowed(effective(workspace.packs, workspace.input, workspace.source), args, text);
    const lang = (0,common/* langOf */.Ex)(args, io, workspace.lang);
    const stale = workspace.input.problems.filter((one) => one.code === "lock/changed");
    io.err((0,problems/* problemLines */.p)([...workspace.broken, ...stale], lang));
    if (text !== undefined && found.rules.length + found.params.length === 0)
        throw new failure/* UsageError */.e(`no rule or parameter has '${text}' in its name; --all lists those that are not judged, too`);
    if (args.flags.format === "json")
        io.out(`${JSON.stringify(found, undefined, 2)}\n`);
    else
        io.out((0,common/* safeLines */.Bv)(shown(found, lang)));
    return workspace.unusable ? 2 : 0;
}
function narrowed({ packs, rules, params }, args, text) {
    const has = (...names) => text === undefined || names.some((one) => one.includes(text));
    return {
        packs,
        rules: rules.filter((one) => has(one.id, ...(one.aliases ?? [])) &&
            (args.flags.all || args.flags.decided || one.silent === undefined) &&
            (!args.flags.decided || one.decided !== undefined)),
        params: params.filter((one) => has(`${one.pack}.${one.name}`) && (!args.flags.decided || one.decided)),
    };
}
const WORDS = {
    en: {
        builtin: "built in",
        params: "Parameters",
        own: (value) => `own: ${value}`,
        standard: (value) => `default: ${value}`,
        formerly: (ids) => `formerly ${ids}`,
        total: (shown, packs) => `${shown} ${shown === 1 ? "rule" : "rules"} of ${packs} ${packs === 1 ? "pack" : "packs"}.`,
        silent: {
            off: "off",
            retired: "retired",
            draft: "draft, needs --drafts",
            profile: "of a larger profile",
            ended: "ended",
            later: "starts beyond the horizon",
        },
    },
    zh: {
        builtin: "内置",
        params: "参数",
        own: (value) => `自身级别：${value}`,
        standard: (value) => `默认值：${value}`,
        formerly: (ids) => `原标识 ${ids}`,
        total: (shown, packs) => `${packs} 个规则包，${shown} 条规则。`,
        silent: {
            off: "已关闭",
            retired: "已停用",
            draft: "草案，需 --drafts",
            profile: "属于更大的配置档",
            ended: "已失效",
            later: "施行日期超出提示范围",
        },
    },
};
function shown({ packs, rules, params }, lang) {
    const words = WORDS[lang];
    const width = Math.max(0, ...rules.map((rule) => rule.id.length));
    const listed = packs.filter((pack) => rules.some((rule) => rule.pack === pack.id));
    const blocks = listed.map(({ id, version, from }) => [
        `${id} ${version}  ${from ?? words.builtin}\n`,
        ...rules.filter((rule) => rule.pack === id).map((rule) => `${ruleLine(rule, width, lang)}\n`),
        "\n",
    ].join(""));
    const lines = params.map((one) => `${paramLine(one, lang)}\n`).join("");
    return [...blocks, lines && `${words.params}\n${lines}\n`, `${words.total(rules.length, listed.length)}\n`].join("");
}
function ruleLine(rule, width, lang) {
    const words = WORDS[lang];
    const notes = [
        rule.decided && `${placeOf(rule.decided)} (${words.own(rule.own)})`,
        rule.silent && rule.silent !== "off" && words.silent[rule.silent],
        rule.aliases && words.formerly(rule.aliases.join(", ")),
    ].filter(Boolean);
    const line = `  ${(0,text_width/* pad */.eV)(rule.id, width)}  ${(0,text_width/* pad */.eV)(rule.level, 7)}  ${notes.join(" · ")}`;
    return line.trimEnd();
}
function paramLine({ pack, name, value, default: own, decided }, lang) {
    const by = decided ? `  ${placeOf(decided)} (${WORDS[lang].standard(JSON.stringify(own))})` : "";
    return `  ${pack}.${name} = ${JSON.stringify(value)}${by}`;
}
function placeOf({ file, start }) {
    return `${file}:${start.line}`;
}


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
