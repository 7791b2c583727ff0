export const id = 5189;
export const ids = [5189];
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


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ boundFault),
/* harmony export */   UY: () => (/* binding */ paramFault),
/* harmony export */   Xu: () => (/* binding */ paramTypes),
/* harmony export */   ue: () => (/* binding */ bindParams),
/* harmony export */   us: () => (/* binding */ standIn)
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
/** What is wrong with the bounds of a parameter: its key and why; undefined when they fit its type and each other. */
function boundFault(param) {
    const isText = /string/.test(param.type);
    const isNumber = /int|double/.test(param.type);
    const misplaced = ["min", "max", "values", "of"].find((key) => param[key] !== undefined && !(key === "min" || key === "max" ? isNumber : isText));
    if (misplaced)
        return {
            key: misplaced,
            en: `\`${misplaced}\` does not go with ${param.type}`,
            zh: `\`${misplaced}\` 不适用于 ${param.type}`,
        };
    if (param.min !== undefined && param.max !== undefined && param.min > param.max)
        return { key: "max", en: `\`max\` is less than \`min\``, zh: `\`max\` 小于 \`min\`` };
    if (param.values && param.of)
        return { key: "of", en: "`values` and `of` exclude each other", zh: "`values` 与 `of` 不能并用" };
    if (param.stricter && !isNumber)
        return {
            key: "stricter",
            en: `\`stricter\` does not go with ${param.type}`,
            zh: `\`stricter\` 不适用于 ${param.type}`,
        };
    return undefined;
}
/** A value for the compilation of a pack whose own default does not fit. */
function standIn({ type }) {
    if (type.startsWith("list"))
        return [];
    if (type === "bool")
        return false;
    return type === "int" || type === "double" ? 0 : "";
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
        // A variable of that name hides the parameters.
        if (expression[0] === "macro" && expression[3] === "params")
            return [...expression.slice(0, 2), bind(expression[2]), ...expression.slice(3)];
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
    const clock = (one) => ({
        ...one,
        when: bind(one.when),
        due: bind(one.due),
        ...(one.opens && { opens: bind(one.opens) }),
        ...(one.todo && { todo: both(one.todo) }),
    });
    const fact = (one) => ({ ...one, value: bind(one.value) });
    const paper = (one) => ({
        ...one,
        when: bind(one.when),
        sections: one.sections.map((section) => boundSection(section, bind, both)),
    });
    return {
        ...pack,
        ...(pack.papers && { papers: pack.papers.map(paper) }),
        rules: pack.rules.map(rule),
        decisions: pack.decisions.map(decision),
        facts: pack.facts.map(fact),
        ...(pack.clocks && { clocks: pack.clocks.map(clock) }),
    };
}
function boundSection(section, bind, both) {
    const parts = (one) => ({
        ...one,
        ...(one.text && { text: both(one.text) }),
        ...(one.value && { value: bind(one.value) }),
        ...(one.when && { when: bind(one.when) }),
    });
    const { title, text, when, each, table } = section;
    return {
        ...section,
        title: both(title),
        ...(text && { text: both(text) }),
        ...(when && { when: bind(when) }),
        ...(each && { each: { ...each, in: bind(each.in) } }),
        items: section.items.map(parts),
        checks: section.checks.map(parts),
        ...(table && {
            table: { ...table, each: { ...table.each, in: bind(table.each.in) }, columns: table.columns.map(parts) },
        }),
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


/***/ })

};
