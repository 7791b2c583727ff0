export const id = 189;
export const ids = [189];
export const modules = {

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
    const { packs: worded, languages } = translated(input, reach, problems);
    const values = (pack) => Object.entries(params[pack.id] ?? {}).map(([name, one]) => [name, one.value]);
    const packs = worded.map((pack) => (0,_params_js__WEBPACK_IMPORTED_MODULE_1__/* .bindParams */ .ue)(pack, Object.fromEntries(values(pack))));
    return { packs, levels, params, languages, problems };
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
/** The last word about each key: a pack wins over those that it extends; two unrelated packs must agree. */
function settle(statements, reach, problems, settledElsewhere) {
    const found = new Map();
    for (const one of statements) {
        const other = found.get(one.key);
        const wins = !other || other.pack === one.pack || reach.get(one.pack)?.has(other.pack);
        if (wins)
            found.set(one.key, one);
        else if (JSON.stringify(other.value) !== JSON.stringify(one.value) && !reach.get(other.pack)?.has(one.pack)) {
            if (!settledElsewhere(one.key))
                problems.push(conflict(one, other));
        }
    }
    return found;
}
function conflict(one, other) {
    return {
        code: "policy/conflict",
        message: {
            en: `the packs '${other.pack}' and '${one.pack}' decide '${one.key}' differently`,
            zh: `规则包“${other.pack}”和“${one.pack}”对“${one.key}”的规定不一致`,
        },
        hint: {
            en: "decide it in hegui.config.yaml, or let one of them extend the other",
            zh: "请在 hegui.config.yaml 中确定，或者使其中一个扩展另一个",
        },
        at: one.at,
        related: [{ at: other.at, note: { en: "decided here too", zh: "此处亦有规定" } }],
    };
}
function levelsOf({ packs, heads, config }, reach, problems) {
    const rules = packs.flatMap((pack) => pack.rules);
    const statements = heads.flatMap(({ source, value }) => Object.entries(value.levels ?? {}).flatMap(([name, level]) => {
        const path = ["levels", name];
        const rule = (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNamed */ .Q)(rules, name);
        if (!rule)
            problems.push((0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownRule */ .b6)(source, path, name, rules));
        else if (rule.pack !== value.id && !reach.get(value.id)?.has(rule.pack))
            problems.push(notExtended((0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source, 0, path, "key"), value.id, rule.pack));
        else
            return [{ pack: value.id, key: rule.id, value: level, at: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source, 0, path, "key") }];
        return [];
    }));
    const inConfig = (rule) => config !== undefined &&
        Object.hasOwn(config.source.documents[0]?.value?.levels ?? {}, rule);
    const settled = settle(statements, reach, problems, inConfig);
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
/** Rules in the words of the last pack that has some; a third language stands in place of English. */
function translated(input, reach, problems) {
    const { packs } = input;
    const wanted = new Set(["en", "zh", ...(input.lang ? [input.lang] : [])]);
    const statements = input.translations.map((one) => ({
        pack: one.pack,
        key: `${one.lang} ${one.rule}`,
        value: one,
        at: one.at,
    }));
    for (const one of input.translations) {
        const owner = packs.find((pack) => pack.rules.some((rule) => rule.id === one.rule))?.id;
        if (owner !== undefined && owner !== one.pack && !reach.get(one.pack)?.has(owner))
            problems.push(notExtended(one.at, one.pack, owner));
    }
    const settled = settle(statements, reach, problems, () => false);
    const texts = (rule, lang) => (wanted.has(lang) ? settled.get(`${lang} ${rule.id}`)?.value : undefined);
    const inWords = (rule) => {
        const en = (input.lang && texts(rule, input.lang)) || texts(rule, "en");
        const zh = texts(rule, "zh");
        if (!en && !zh)
            return rule;
        const pick = (key) => ({
            en: en?.[key] ?? rule[key].en,
            zh: zh?.[key] ?? rule[key].zh,
        });
        const title = { en: en?.title ?? rule.title.en, zh: zh?.title ?? rule.title.zh };
        return { ...rule, title, message: pick("message"), fix: pick("fix") };
    };
    const languages = [...new Set(input.translations.map((one) => one.lang))].filter((one) => one !== "en" && one !== "zh");
    return {
        languages: languages.sort(),
        packs: input.translations.length === 0 ? packs : packs.map((pack) => ({ ...pack, rules: pack.rules.map(inWords) })),
    };
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UY: () => (/* binding */ paramFault),
/* harmony export */   Xu: () => (/* binding */ paramTypes),
/* harmony export */   ue: () => (/* binding */ bindParams)
/* harmony export */ });
/* harmony import */ var _cel_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7670);
/* harmony import */ var _cel_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9543);
/* harmony import */ var _model_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(407);



/** What expressions see of parameters: the struct behind `params`. */
function paramTypes(params) {
    return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, typeOf(param)]));
}
function typeOf({ type, values }) {
    const words = { type: "string", ...(values && { values }) };
    if (type === "string")
        return words;
    if (type === "list<string>")
        return { type: "list", of: words };
    return type === "list<int>" ? { type: "list", of: { type: "int" } } : { type };
}
/** What is wrong with a value for a parameter, or undefined when it fits. */
function paramFault(param, value, tables) {
    const list = /^list<(.+)>$/.exec(param.type)?.[1];
    if (!list)
        return oneFault(param, param.type, value, tables);
    if (!Array.isArray(value))
        return { en: "must be a list", zh: "应为列表" };
    for (const one of value) {
        const fault = oneFault(param, list, one, tables);
        if (fault)
            return fault;
    }
    return undefined;
}
function oneFault(param, type, value, tables) {
    if (!TYPES[type].fits(value))
        return { en: `must be ${TYPES[type].en}`, zh: `应为${TYPES[type].zh}` };
    if (typeof value === "number") {
        if (param.min !== undefined && value < param.min)
            return { en: `must be at least ${param.min}`, zh: `不得小于 ${param.min}` };
        if (param.max !== undefined && value > param.max)
            return { en: `must be at most ${param.max}`, zh: `不得大于 ${param.max}` };
    }
    if (typeof value !== "string")
        return undefined;
    const words = param.values ?? (param.of && wordsOf(param.of, tables));
    if (!words || words.includes(value) || (param.of === "region" && (0,_model_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .findRegion */ .g)(tables, value)))
        return undefined;
    const near = (0,_cel_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(value, words);
    return {
        en: `cannot be '${value}'${near ? `; did you mean '${near}'?` : ""}`,
        zh: `不能是“${value}”${near ? `；是否想写“${near}”？` : ""}`,
    };
}
const TYPES = {
    bool: { en: "true or false", zh: " true 或 false", fits: (value) => typeof value === "boolean" },
    int: { en: "a whole number", zh: "整数", fits: (value) => Number.isSafeInteger(value) },
    double: { en: "a number", zh: "数字", fits: (value) => typeof value === "number" && Number.isFinite(value) },
    string: { en: "text", zh: "文本", fits: (value) => typeof value === "string" },
    date: {
        en: "a calendar date such as 2026-11-21",
        zh: "日期，例如 2026-11-21",
        fits: (value) => typeof value === "string" && (0,_cel_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(value),
    },
};
function wordsOf(table, tables) {
    const found = {
        region: tables.regions,
        category: tables.categories,
        service: tables.services,
        "app-type": tables.app_types,
    }[table];
    return Object.keys(found);
}
/** A pack whose expressions hold the values of its parameters. */
function bindParams(pack, values) {
    if (Object.keys(values).length === 0)
        return pack;
    const bind = (expression) => {
        if (expression[0] === "." && expression[1][0] === "id" && expression[1][1] === "params")
            return literal(values[expression[2]]);
        return expression.map((part) => (Array.isArray(part) ? bind(part) : part));
    };
    const template = (one) => one.map((part) => (typeof part === "string" ? part : bind(part)));
    const both = ({ en, zh }) => ({ en: template(en), zh: template(zh) });
    const rule = (one) => ({
        ...one,
        when: bind(one.when),
        assert: bind(one.assert),
        message: both(one.message),
        fix: both(one.fix),
    });
    const decision = (one) => ({
        ...one,
        variables: mapValues(one.variables, (variable) => ({ ...variable, value: bind(variable.value) })),
        certain: mapValues(one.certain, bind),
        rows: one.rows.map((row) => ({ ...row, when: bind(row.when), because: both(row.because) })),
    });
    const fact = (one) => ({ ...one, value: bind(one.value) });
    return {
        ...pack,
        rules: pack.rules.map(rule),
        decisions: pack.decisions.map(decision),
        facts: pack.facts.map(fact),
    };
}
function mapValues(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
function literal(value) {
    if (typeof value !== "object")
        return ["lit", value];
    return ["list", ...value.map((one) => ["lit", one])];
}


/***/ }),

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ checkCollect),
/* harmony export */   Tx: () => (/* binding */ checkOutcome),
/* harmony export */   UT: () => (/* binding */ checkPenalties),
/* harmony export */   V7: () => (/* binding */ checkCitations),
/* harmony export */   b6: () => (/* binding */ unknownRule)
/* harmony export */ });
/* harmony import */ var _cel_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7670);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1366);
/* harmony import */ var _loaded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8120);



/** Rules may cite only what the catalogue has. */
function checkCitations(context, file, path, law) {
    law.forEach(({ instrument, article }, index) => {
        const known = Object.hasOwn(context.law.instruments, instrument) && context.law.instruments[instrument];
        if (!known)
            context.problems.push((0,_loaded_js__WEBPACK_IMPORTED_MODULE_1__.at)(file.source, [...path, index, "instrument"], "policy/unknown-instrument", `the catalogue has no instrument '${instrument}'`, `法规目录中没有“${instrument}”`));
        else if (!known.articles.includes(article))
            context.problems.push((0,_loaded_js__WEBPACK_IMPORTED_MODULE_1__.at)(file.source, [...path, index, "article"], "policy/unknown-article", `the catalogue has no article ${article} of ${known.short.en}`, `法规目录中没有${known.short.zh}第 ${article} 条`, {
                en: `it has ${known.articles.join(", ")}`,
                zh: `目录收录：${known.articles.join("、")}`,
            }));
    });
}
/** Penalties that a rule shows stand in the catalogue. */
function checkPenalties(context, file, penalties) {
    penalties.forEach((id, index) => {
        if (!Object.hasOwn(context.law.penalties, id))
            context.problems.push((0,_loaded_js__WEBPACK_IMPORTED_MODULE_1__.at)(file.source, ["exposure", index], "policy/unknown-penalty", `the catalogue has no penalty '${id}'`, `法规目录中没有罚则“${id}”`));
    });
}
/** A fact whose value is an outcome names a decision that there is. */
function checkOutcome(context, file, path, decision) {
    const known = [...new Set(context.signatures.decisions.map((one) => one.decides))];
    if (decision === undefined || known.includes(decision))
        return;
    const near = (0,_cel_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(decision, known);
    context.problems.push((0,_loaded_js__WEBPACK_IMPORTED_MODULE_1__.at)(file.source, path, "policy/unknown-decision", `there is no decision '${decision}'`, `没有决策“${decision}”`, near ? { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` } : undefined));
}
/** All tables of one decision collect or none does, and what collects has no second, certain run. */
function checkCollect(context, file) {
    const { value } = file;
    const name = (0,_loaded_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(value);
    const same = context.signatures.decisions.filter((one) => one.on === value.on && one.decides === name);
    if (same.some((one) => one.collect !== value.collect))
        context.problems.push((0,_loaded_js__WEBPACK_IMPORTED_MODULE_1__.at)(file.source, value.collect ? ["collect"] : ["id"], "policy/collect-mixed", `some tables of the decision '${name}' collect and some do not`, `决策“${name}”的表有的为 collect，有的不是`));
    if (value.collect && value.certain)
        context.problems.push((0,_loaded_js__WEBPACK_IMPORTED_MODULE_1__.at)(file.source, ["certain"], "policy/collect-certain", "a table that collects cannot have `certain`: each outcome is decided on its own", "collect 的表不能声明 `certain`：各结论分别判定"));
}
/** A key that should be the id of a rule and is not. */
function unknownRule(source, path, id, rules) {
    const near = (0,_cel_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(id, rules.map((one) => one.id));
    return {
        code: "policy/unknown-rule",
        message: { en: `no pack has the rule '${id}'`, zh: `没有规则“${id}”` },
        hint: near
            ? { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` }
            : { en: "`hegui list` shows all", zh: "`hegui list` 可列出全部" },
        at: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source, 0, path, "key"),
    };
}


/***/ })

};
