export const id = 8777;
export const ids = [8777];
export const modules = {

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ ruleShown),
/* harmony export */   L8: () => (/* binding */ citedOf),
/* harmony export */   ie: () => (/* binding */ decisionExamples),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
/* harmony import */ var _rule_law_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5261);


/** Gathers what people read about a rule that has its handbook. */
function ruleShown(rule, law) {
    const handbook = rule.handbook;
    return {
        law: rule.law.map((one) => citedOf(law, one)),
        kind: { en: rule.on, zh: _manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_NAMES_ZH */ .TM[rule.on] },
        message: plain(rule.message),
        fix: plain(rule.fix),
        exposure: rule.exposure.map((id) => {
            const { instrument, article, text } = law.penalties[id];
            return { ...(article !== undefined && { law: (0,_rule_law_js__WEBPACK_IMPORTED_MODULE_1__/* .cite */ .Y0)(law, { instrument, article }) }), text };
        }),
        when: handbook.when,
        assert: rule.run ? undefined : handbook.assert,
        why: handbook.why,
        examples: handbook.examples.map((one) => exampleShown(one, ruleOutcome)),
    };
}
/** A citation with the standing of its instrument. */
function citedOf(law, citation) {
    const text = (0,_rule_law_js__WEBPACK_IMPORTED_MODULE_1__/* .cite */ .Y0)(law, citation);
    const instrument = Object.hasOwn(law.instruments, citation.instrument)
        ? law.instruments[citation.instrument]
        : undefined;
    if (!instrument)
        return { text, title: text, standing: { en: "not in the catalogue", zh: "目录未收录" } };
    const { effective, until, status } = instrument;
    const level = LEVELS[instrument.level] ?? { en: instrument.level, zh: instrument.level };
    const en = [level.en];
    const zh = [level.zh];
    if (status === "draft") {
        if (instrument.level !== "draft")
            en.push("draft");
        en.push("binds nobody yet");
        zh.push("草案，尚无约束力");
    }
    else if (effective) {
        en.push(`in force since ${effective}`);
        zh.push(`自 ${effective} 起施行`);
    }
    if (until) {
        en.push(`until ${until}`);
        zh.push(`至 ${until} 止`);
    }
    return { text, title: instrument.title, standing: { en: en.join(", "), zh: zh.join("，") } };
}
/** What kind of norm an instrument is. */
const LEVELS = {
    law: { en: "law", zh: "法律" },
    "administrative-regulation": { en: "administrative regulation", zh: "行政法规" },
    "departmental-rule": { en: "departmental rule", zh: "部门规章" },
    "normative-document": { en: "normative document", zh: "规范性文件" },
    "judicial-interpretation": { en: "judicial interpretation", zh: "司法解释" },
    "mandatory-standard": { en: "mandatory standard", zh: "强制性标准" },
    "recommended-standard": { en: "recommended standard", zh: "推荐性标准" },
    guideline: { en: "guideline", zh: "指南" },
    draft: { en: "draft for comment", zh: "征求意见稿" },
    "company-policy": { en: "company policy, no law", zh: "公司制度，非法律" },
    contract: { en: "contract, no law", zh: "合同，非法律" },
    "industry-standard": { en: "industry standard, no law", zh: "行业规范，非法律" },
    "foreign-law": { en: "foreign law", zh: "境外法律" },
    guidance: { en: "guidance, no law", zh: "指引，非法律" },
};
/** Sentences with their expressions as placeholders. */
function plain(templates) {
    const one = (template) => template.map((part) => (typeof part === "string" ? part : "…")).join("");
    return { en: one(templates.en), zh: one(templates.zh) };
}
/** Examples of a decision, each marked outcome by its name. */
function decisionExamples(decision) {
    return (decision.handbook?.examples ?? []).map((one) => exampleShown(one, (line, mark) => {
        if (line === undefined)
            return decision.collect ? NOTHING_COLLECTED : NOTHING_DECIDED;
        const isOpen = mark === "unknown" || mark.endsWith("?");
        const outcome = mark.replace(/\?$/, "");
        const name = Object.hasOwn(decision.outcomes, outcome) ? decision.outcomes[outcome] : undefined;
        if (mark === "unknown")
            return at(line, { en: "not decided, a fact is missing", zh: "无法判定，缺少事实" });
        const open = isOpen ? { en: "open: ", zh: "待定：" } : { en: "", zh: "" };
        return at(line, {
            en: `${open.en}\`${outcome}\`${name ? ` (${name.en})` : ""}`,
            zh: `${open.zh}\`${outcome}\`${name ? `（${name.zh}）` : ""}`,
        });
    }));
}
const NOTHING_DECIDED = { en: "No entity is marked.", zh: "未标注对象。" };
const NOTHING_COLLECTED = { en: "No row holds.", zh: "各行均不成立。" };
function ruleOutcome(line, mark) {
    if (line === undefined)
        return { en: "Nothing is found.", zh: "不产生发现。" };
    return at(line, mark === "unknown"
        ? { en: "not decided, a fact is missing", zh: "无法判定，缺少事实" }
        : { en: "a finding", zh: "产生发现" });
}
function at(line, { en, zh }) {
    return { en: `Line ${line}: ${en}.`, zh: `第 ${line} 行：${zh}。` };
}
function exampleShown(example, say) {
    const marks = example.given.split("\n").flatMap((text, index) => {
        const found = /# expect: (.+?)\s*$/.exec(text)?.[1];
        return found ? found.split(/,\s*/).map((mark) => say(index + 1, mark)) : [];
    });
    return {
        name: example.name,
        using: example.using,
        given: example.given,
        documents: Object.entries(example.documents ?? {}),
        ...(example.as_of && { asOf: example.as_of }),
        outcome: marks.length > 0 ? marks : [say(undefined, "")],
    };
}


/***/ }),

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ WORDS)
/* harmony export */ });
const en = {
    law: "Law",
    rules: "Rules",
    manual: "Left to people",
    level: "Level",
    on: "About",
    since: "In force since",
    until: "until",
    when: "When",
    must: "Must hold",
    fix: "Do",
    exposure: "Exposure",
    why: "Why",
    example: "Example",
    examples: "Examples",
    standing: "Standing",
    rule: "Rule",
    duty: "Duty",
    profile: "Profile",
    status: "Status",
    aliases: "Earlier ids",
    pack: "Pack",
    source: "Source",
    says: "Finding",
    asOf: "Judged on",
    using: "Read along",
    document: "Document",
    decision: "Decision",
    decisions: "Decisions",
    outcome: "Outcome",
    because: "Because",
    row: "Row",
    rows: "Rows",
    conditions: "Conditions",
    variables: "Variables",
    variable: "Variable",
    norm: "Norm",
    todo: "What to do",
    facts: "Facts",
    meaning: "Meaning",
    value: "Value",
    type: "Type",
    extends: "Builds on",
    params: "Parameters",
    param: "Parameter",
    bounds: "May be",
    set: "Parameters that it sets",
    levels: "Levels that it sets",
    instruments: "Norms of its own",
    categories: "Categories of its own",
    fields: "Manifest fields of its own",
    sensitive: "Sensitive",
    counts: "Counted as",
    fixtures: "Manifests read along",
};
/** Words of pages about rules, decisions and packs. */
const WORDS = {
    en,
    zh: {
        law: "依据",
        rules: "规则",
        manual: "由人判断",
        level: "级别",
        on: "对象",
        since: "施行日期",
        until: "至",
        when: "适用条件",
        must: "须满足",
        fix: "如何处理",
        exposure: "法律责任",
        why: "说明",
        example: "示例",
        examples: "示例",
        standing: "效力",
        rule: "规则",
        duty: "要求",
        profile: "适用范围",
        status: "状态",
        aliases: "曾用标识",
        pack: "规则包",
        source: "来源文件",
        says: "发现",
        asOf: "判定日期",
        using: "同时读取",
        document: "文件",
        decision: "决策",
        decisions: "决策表",
        outcome: "结论",
        because: "理由",
        row: "行",
        rows: "各行",
        conditions: "条件",
        variables: "变量",
        variable: "变量",
        norm: "规范名称",
        todo: "如何处理",
        facts: "派生事实",
        meaning: "含义",
        value: "取值",
        type: "类型",
        extends: "所扩展的规则包",
        params: "参数",
        param: "参数",
        bounds: "取值范围",
        set: "所设定的参数",
        levels: "所设定的级别",
        instruments: "自有规范",
        categories: "自有类别",
        fields: "自有清单字段",
        sensitive: "敏感",
        counts: "计数方式",
        fixtures: "同时读取的清单",
    },
};


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplain: () => (/* binding */ runExplain)
/* harmony export */ });
/* harmony import */ var _author_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3133);
/* harmony import */ var _author_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1208);
/* harmony import */ var _cel_closest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7670);
/* harmony import */ var _rule_law_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5261);
/* harmony import */ var _rule_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2656);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(238);
/* harmony import */ var _workspace_packs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2310);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8280);
/* harmony import */ var _workspace_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3291);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2638);











async function runExplain(args, io) {
    const policies = (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .builtinPolicies */ .W1)();
    const store = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_4__/* .folderStore */ .s4)(io.cwd);
    const { config, source } = (0,_workspace_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readConfig */ .Xg)(store, _workspace_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2, policies.forms.config);
    const wanted = (0,_common_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(args, "packs");
    const named = wanted.length > 0;
    const read = await (0,_workspace_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .readPacks */ .t)({ root: io.cwd, store, inside: !named, code: args.flags.code === true }, policies, named ? wanted : config.packs, {
        config,
        source,
    });
    const packs = (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .withHandbook */ .Tf)(read.packs, (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .builtinHandbook */ .iU)());
    const lang = (0,_common_js__WEBPACK_IMPORTED_MODULE_8__/* .langOf */ .Ex)(args, io, config.lang);
    const rules = packs.flatMap((pack) => pack.rules);
    const id = args.words[0];
    if (id === undefined) {
        io.out((0,_common_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLines */ .Bv)(packs.map((pack) => overview(pack, read.words.law, lang)).join("")));
        return 0;
    }
    const rule = (0,_rule_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNamed */ .QZ)(rules, id);
    const duty = (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .builtinObligations */ .jR)().find((one) => one.id === id || one.aliases?.includes(id));
    if (!rule && duty) {
        io.out((0,_common_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLines */ .Bv)(dutyPage(duty, policies.law, lang)));
        return 0;
    }
    if (!rule) {
        const near = (0,_cel_closest_js__WEBPACK_IMPORTED_MODULE_9__/* .closest */ .k)(id, rules.map((one) => one.id));
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`there is no rule '${id}'${near ? `; did you mean '${near}'?` : " (hegui explain lists all)"}`);
    }
    io.out((0,_common_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLines */ .Bv)(page(rule, read.words.law, lang)));
    return 0;
}
/** A duty of the catalogue by its own id: the rules that check it, or why none can. */
function dutyPage(duty, law, lang) {
    const words = _author_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .WORDS */ .q[lang];
    const cited = duty.articles.map((article) => (0,_rule_law_js__WEBPACK_IMPORTED_MODULE_2__/* .cite */ .Y0)(law, { instrument: duty.instrument, article })[lang]);
    const rules = (duty.rules ?? []).map((id) => `  ${id}\n`).join("");
    return [
        `${[duty.id, ...(duty.aliases ?? [])].join(", ")}\n${duty.title[lang]}\n${cited.join(lang === "zh" ? "、" : ", ")}\n\n`,
        `${duty.summary[lang]}\n\n`,
        rules && `${words.rules}:\n${rules}`,
        duty.manual ? `${words.manual}: ${duty.manual[lang]}\n` : "",
    ].join("");
}
function overview(pack, law, lang) {
    if (pack.rules.length === 0)
        return "";
    const rows = pack.rules.map((rule) => `  ${rule.id}  ${rule.level}  ${(0,_rule_law_js__WEBPACK_IMPORTED_MODULE_2__/* .cite */ .Y0)(law, rule.law[0])[lang]}  ${rule.title[lang]}\n`);
    return `${pack.id} ${pack.version}  ${pack.title[lang]}\n${rows.join("")}\n`;
}
function page(rule, law, lang) {
    const words = _author_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .WORDS */ .q[lang];
    const other = lang === "en" ? rule.title.zh : rule.title.en;
    const shown = (0,_author_content_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleShown */ .K_)(rule, law);
    const cited = shown.law.map(({ text }) => `${text.en} · ${text.zh}`).join("\n  ");
    const exposure = shown.exposure.map(({ text }) => `  ${text[lang]}`).join("\n");
    const field = (name, text) => `${name}:\n  ${text.trimEnd().split("\n").join("\n  ")}\n\n`;
    return [
        `${rule.id}\n${rule.title[lang]}\n${other}\n\n`,
        field(words.law, cited),
        `${words.level}: ${rule.level} · ${words.on}: ${rule.on} · ${words.since}: ${rule.since}${rule.until ? ` ${words.until} ${rule.until}` : ""}\n\n`,
        field(words.when, shown.when),
        field(words.must, shown.assert ?? `check(it), ${rule.handbook.file}`),
        field(words.fix, shown.fix[lang]),
        exposure && `${words.exposure}:\n${exposure}\n\n`,
        field(words.why, shown.why),
        ...shown.examples.flatMap((one) => [
            field(`${words.example}: ${one.name}${one.using.length > 0 ? ` (+ ${one.using.join(", ")})` : ""}`, one.given),
            ...one.documents.map(([path, text]) => field(`${words.example}: ${path}`, text)),
        ]),
    ].join("");
}


/***/ })

};
