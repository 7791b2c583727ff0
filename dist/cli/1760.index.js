export const id = 1760;
export const ids = [1760];
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

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ structName),
/* harmony export */   g: () => (/* binding */ typeName)
/* harmony export */ });
/** Name of a type in messages and for the CEL library. */
function typeName(type) {
    if (type.type === "list")
        return `list<${typeName(type.of)}>`;
    if (type.type === "map")
        return `map<string, ${typeName(type.of)}>`;
    if (type.type === "struct")
        return structName(type.name);
    return type.type;
}
/** CEL message names take no dots or hyphens: `flow.mechanism` becomes `FlowMechanism`. */
function structName(name) {
    return name.replace(/(?:^|[._-])([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDocs: () => (/* binding */ runDocs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/report/markdown/escape.js
var markdown_escape = __webpack_require__(6952);
// EXTERNAL MODULE: ./.build/author/content.js
var content = __webpack_require__(3133);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/author/wording.js
var wording = __webpack_require__(1208);
;// CONCATENATED MODULE: ./.build/author/docs/markdown.js



/** A fixed word of pages; with both languages, English first. */
function word(key, lang) {
    return inline({ en: wording/* WORDS */.q.en[key], zh: wording/* WORDS */.q.zh[key] }, lang);
}
/** A text on one line, from a pack: nothing in it is markup but code between backticks. */
function inline({ en, zh }, lang, between = " ") {
    const texts = lang === "both" ? (en === zh ? [en] : [en, zh]) : [lang === "en" ? en : zh];
    return texts.map(escaped).join(between);
}
/** A text as paragraphs of its own, one for each language. */
function paragraphs(text, lang) {
    return inline(text, lang, "\n\n");
}
/** Escapes a line, and keeps what stands between backticks as code. */
function escaped(text) {
    const line = text.trim().replace(/\s*\n\s*/g, " ");
    return line
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 0 ? (0,markdown_escape/* escapeMarkdown */.FV)(part) : tight(part)))
        .join("");
}
/** Prose of several paragraphs, with blank lines between them. */
function prose(text) {
    return text
        .trim()
        .split(/\r?\n[ \t]*\r?\n/)
        .map(escaped)
        .join("\n\n");
}
/** A code span without blanks where it needs none. */
function tight(text) {
    return /^[^\s`](?:[^`]*[^\s`])?$/.test(text) ? `\`${(0,sanitise/* visible */.RK)(text)}\`` : (0,markdown_escape/* codeSpan */.SS)(text);
}
/** A heading that links reach whatever language it is in. */
function heading(level, anchor, text) {
    return `${"#".repeat(level)} <a id="${anchor}"></a>${text}`;
}
/** A table; cells are Markdown already, and a bar in them splits nothing. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
    return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}
/** A link to another page; ids have no character that means anything in an address. */
function markdown_link(text, target) {
    return `[${text}](${target})`;
}

// EXTERNAL MODULE: ./.build/rule/loaded.js
var loaded = __webpack_require__(8120);
;// CONCATENATED MODULE: ./.build/author/docs/rule.js




/** The page of a rule. */
function rulePage(rule, page) {
    const { lang, law } = page;
    const shown = (0,content/* ruleShown */.K_)(rule, law);
    return joined([
        heading(1, rule.id, escaped(rule.id)),
        `**${inline(rule.title, lang, "**\n\n**")}**`,
        attributes([
            [word("rule", lang), tight(rule.id)],
            [word("level", lang), tight(rule.level)],
            [word("profile", lang), tight(rule.profile)],
            ...(rule.status === "stable" ? [] : [[word("status", lang), tight(rule.status)]]),
            [word("on", lang), lang === "en" ? tight(rule.on) : `${tight(rule.on)} ${shown.kind.zh}`],
            ...inForce(rule, lang),
            ...(rule.aliases ? [[word("aliases", lang), rule.aliases.map(tight).join(", ")]] : []),
            ...origin(page, rule.handbook?.file),
        ]),
        heading(2, "law", word("law", lang)),
        lawTable(shown.law, lang),
        heading(2, "condition", word("conditions", lang)),
        word("when", lang),
        (0,markdown_escape/* codeBlock */.DV)(shown.when, "cel"),
        word("must", lang),
        shown.assert === undefined ? inline(BY_CODE, lang) : (0,markdown_escape/* codeBlock */.DV)(shown.assert, "cel"),
        heading(2, "finding", word("says", lang)),
        paragraphs(shown.message, lang),
        heading(2, "fix", word("todo", lang)),
        paragraphs(shown.fix, lang),
        ...(shown.exposure.length > 0
            ? [
                heading(2, "exposure", word("exposure", lang)),
                shown.exposure
                    .map(({ law: cited, text }) => `- ${cited ? `**${inline(cited, lang)}**<br>` : ""}${inline(text, lang, "<br>")}`)
                    .join("\n"),
            ]
            : []),
        heading(2, "why", word("why", lang)),
        prose(shown.why),
        ...exampleSections(shown.examples, lang),
    ]);
}
const BY_CODE = {
    en: "A function in TypeScript decides: `check` in the source of the rule.",
    zh: "由 TypeScript 函数判定：见规则源文件中的 `check`。",
};
/** Parts of a page with blank lines between them. */
function joined(parts) {
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** What a rule or table is, as a table of two columns. */
function attributes(rows) {
    const [first, ...rest] = rows;
    return table(first, rest);
}
/** First and last day. */
function inForce({ since, until }, lang) {
    return [[word("since", lang), since], ...(until ? [[word("until", lang), until]] : [])];
}
/** The pack and the file. */
function origin(page, file) {
    const inside = file === undefined ? undefined : (0,loaded/* insideOf */.k)(page.folder, file);
    return [
        [word("pack", page.lang), markdown_link(escaped(page.pack), "README.md")],
        ...(inside === undefined ? [] : [[word("source", page.lang), tight(inside)]]),
    ];
}
/** Citations in the languages of the page, and always in Chinese, with what kind of norm each is. */
function lawTable(law, lang) {
    const rows = law.map(({ text, title, standing }) => [
        inline(text, "both", "<br>"),
        inline(title, lang, "<br>"),
        inline(standing, lang, "<br>"),
    ]);
    return table([word("law", lang), word("norm", lang), word("standing", lang)], rows);
}
/** Every example with what is expected of it in words. */
function exampleSections(examples, lang) {
    if (examples.length === 0)
        return [];
    return [
        heading(2, "examples", word("examples", lang)),
        ...examples.flatMap((one, index) => [
            heading(3, `example-${index + 1}`, `${index + 1}. ${escaped(one.name)}`),
            one.outcome.map((text) => `- ${inline(text, lang)}`).join("\n"),
            ...(one.asOf ? [`${word("asOf", lang)}: ${one.asOf}`] : []),
            ...(one.using.length > 0
                ? [
                    `${word("using", lang)}: ${one.using.map((name) => markdown_link(tight(name), `README.md#fixture-${anchorOf(name)}`)).join(", ")}`,
                ]
                : []),
            (0,markdown_escape/* codeBlock */.DV)(one.given, "yaml"),
            ...one.documents.flatMap(([path, text]) => [
                `${word("document", lang)}: ${tight(path)}`,
                (0,markdown_escape/* codeBlock */.DV)(text, "text"),
            ]),
        ]),
    ];
}
/** A name as the end of an address. */
function anchorOf(name) {
    return name.replace(/[^a-zA-Z0-9_-]+/g, "-");
}

;// CONCATENATED MODULE: ./.build/author/docs/decision.js




/** The page of a decision table: its rows in order, then the condition of each. */
function decisionPage(decision, page) {
    const { lang, law } = page;
    const name = (outcome) => {
        const named = Object.hasOwn(decision.outcomes, outcome) ? decision.outcomes[outcome] : undefined;
        return named ? `${tight(outcome)} ${inline(named, lang)}` : tight(outcome);
    };
    const variables = Object.entries(decision.variables);
    return joined([
        heading(1, decision.id, escaped(decision.id)),
        `**${inline(decision.title, lang, "**\n\n**")}**`,
        attributes([
            [word("decision", lang), tight(`it.decided.${decision.decides}`)],
            [word("on", lang), tight(decision.on)],
            ...inForce(decision, lang),
            ...origin(page, decision.handbook?.file),
        ]),
        inline(decision.collect
            ? { en: "Every row that holds counts.", zh: "凡成立的行均计入结论。" }
            : { en: "The first row that holds decides.", zh: "首个成立的行决定结论。" }, lang),
        ...(variables.length > 0
            ? [
                heading(2, "variables", word("variables", lang)),
                table([word("variable", lang), word("value", lang)], variables.map(([key, { text }]) => [tight(key), tight(text.trim().replace(/\s*\n\s*/g, " "))])),
            ]
            : []),
        heading(2, "rows", word("rows", lang)),
        table([word("row", lang), word("outcome", lang), word("law", lang), word("because", lang)], decision.rows.map((row, index) => [
            `[${index + 1}](#row-${index + 1})`,
            name(row.then),
            row.law.map((one) => inline((0,content/* citedOf */.L8)(law, one).text, "both")).join("<br>"),
            inline((0,content/* plain */.pj)(row.because), lang, "<br>"),
        ])),
        heading(2, "conditions", word("conditions", lang)),
        ...decision.rows.flatMap((row, index) => [
            heading(3, `row-${index + 1}`, `${index + 1}. ${tight(row.then)}`),
            (0,markdown_escape/* codeBlock */.DV)(row.text, "cel"),
        ]),
        ...exampleSections((0,content/* decisionExamples */.ie)(decision), lang),
    ]);
}

// EXTERNAL MODULE: ./.build/cel/type.js
var cel_type = __webpack_require__(4857);
;// CONCATENATED MODULE: ./.build/author/docs/pack.js





/** The index of a pack: its rules and tables, and what it brings and sets. */
function packIndex(pack, page, { head = {}, vocabulary = {} }) {
    const { lang, law } = page;
    const section = (key, anchor, body) => body.length > 0 ? [heading(2, anchor, word(key, lang)), ...body] : [];
    const list = (head, rows) => rows.length > 0 ? [table(head, rows)] : [];
    const about = word("meaning", lang);
    return joined([
        heading(1, pack.id, inline(pack.title, lang)),
        `${tight(pack.id)} ${escaped(pack.version)}`,
        ...section("extends", "extends", head.extends?.length ? [head.extends.map((one) => `- ${tight(one)}`).join("\n")] : []),
        ...section("rules", "rules", list([word("rule", lang), word("level", lang), word("law", lang), word("duty", lang)], pack.rules.map((rule) => [
            markdown_link(tight(rule.id), `${rule.id}.md`),
            tight(rule.level),
            rule.law.map((one) => inline((0,content/* citedOf */.L8)(law, one).text, lang)).join("<br>"),
            inline(rule.title, lang, "<br>"),
        ]))),
        ...section("decisions", "decisions", list([word("decision", lang), word("on", lang), word("since", lang), about], pack.decisions.map((one) => [
            markdown_link(tight(one.id), `${one.id}.md`),
            tight(one.on),
            period(one.since, one.until),
            inline(one.title, lang, "<br>"),
        ]))),
        ...section("params", "params", list(...paramTable(pack, lang))),
        ...section("levels", "levels", list([word("rule", lang), word("level", lang)], Object.entries(head.levels ?? {}).map(([id, level]) => [tight(id), tight(level)]))),
        ...section("set", "set", list([word("pack", lang), word("param", lang), word("value", lang)], Object.entries(head.set ?? {}).flatMap(([id, values]) => Object.entries(values).map(([name, value]) => [tight(id), tight(name), tight(JSON.stringify(value))])))),
        ...vocabularySections(vocabulary, lang).flatMap(([key, head, rows]) => section(key, key, list(head, rows))),
        ...section("facts", "facts", facts(pack, lang)),
        ...section("fixtures", "fixtures", fixtures(pack)),
    ]);
}
/** First day, and the day on which it ends. */
function period(since, until) {
    return [since ?? "", ...(until ? [until] : [])].join(" – ").trim();
}
function paramTable(pack, lang) {
    const rows = Object.entries(pack.params ?? {}).map(([name, one]) => {
        const bounds = [
            ...(one.min !== undefined ? [`≥ ${one.min}`] : []),
            ...(one.max !== undefined ? [`≤ ${one.max}`] : []),
            ...(one.values ? [one.values.map(tight).join(" ")] : []),
            ...(one.of ? [tight(one.of)] : []),
        ];
        return [
            tight(name),
            tight(one.type),
            tight(JSON.stringify(one.default)),
            bounds.join(", "),
            inline(one.about, lang, "<br>"),
        ];
    });
    const head = ["param", "type", "value", "bounds", "meaning"].map((key) => word(key, lang));
    return [head, rows];
}
function vocabularySections(file, lang) {
    const about = word("meaning", lang);
    return [
        [
            "instruments",
            [word("law", lang), word("standing", lang), word("since", lang), about],
            (file.instruments ?? []).map((one) => [
                tight(one.id),
                tight(one.level),
                period(one.effective, one.until),
                inline(one.title, lang, "<br>"),
            ]),
        ],
        [
            "categories",
            [word("type", lang), word("sensitive", lang), word("counts", lang), about],
            (file.categories ?? []).map((one) => [
                tight(one.id),
                tight(one.sensitive),
                tight(one.counts_as),
                inline(one.title, lang, "<br>"),
            ]),
        ],
        [
            "fields",
            [word("on", lang), word("value", lang), word("type", lang), about],
            (file.fields ?? []).map((one) => [
                tight(one.on),
                tight(one.name),
                [tight(one.type), ...(one.values ?? []).map(tight)].join(" "),
                inline(one.about, lang, "<br>"),
            ]),
        ],
    ];
}
function facts(pack, lang) {
    return pack.facts.flatMap((one) => [
        heading(3, `fact-${anchorOf(`${one.on}-${one.id}`)}`, `${tight(`${one.on}.${one.id}`)} ${tight(shownType(one.type))}`),
        paragraphs(one.about, lang),
        (0,markdown_escape/* codeBlock */.DV)(one.text, "cel"),
    ]);
}
/** A type as packs write it. */
function shownType(type) {
    return type.type === "struct" ? type.name : type.type === "list" ? `list<${shownType(type.of)}>` : (0,cel_type/* typeName */.g)(type);
}
function fixtures(pack) {
    return Object.entries(pack.fixtures).flatMap(([name, text]) => [
        heading(3, `fixture-${anchorOf(name)}`, tight(name)),
        (0,markdown_escape/* codeBlock */.DV)(text, "yaml"),
    ]);
}

;// CONCATENATED MODULE: ./.build/author/docs/pages.js



/** First line of every page that we wrote; a file without it is somebody else's. */
const MARKER = "<!-- Written by `hegui docs`: edit the pack instead. -->";
/** All pages of a pack, its index first. */
function pagesOf({ pack, folder, ...sources }, law, lang) {
    const page = { pack: pack.id, folder, law, lang };
    const place = (name, text) => ({ file: `${pack.id}/${name}.md`, text: `${MARKER}\n\n${text}` });
    return [
        place("README", packIndex(pack, page, sources)),
        ...pack.rules.map((rule) => place(rule.id, rulePage(rule, page))),
        ...pack.decisions.map((one) => place(one.id, decisionPage(one, page))),
    ];
}

// EXTERNAL MODULE: ./.build/source/read.js
var read = __webpack_require__(2656);
// EXTERNAL MODULE: ./.build/source/source.js + 7 modules
var source_source = __webpack_require__(1366);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/workspace/pack-folder.js
var pack_folder = __webpack_require__(5708);
// EXTERNAL MODULE: ./.build/workspace/packs.js
var workspace_packs = __webpack_require__(2310);
// EXTERNAL MODULE: ./.build/workspace/policies.js
var workspace_policies = __webpack_require__(8280);
// EXTERNAL MODULE: ./.build/workspace/settings.js
var settings = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/cli/new-files.js
var new_files = __webpack_require__(3207);
// EXTERNAL MODULE: ./.build/cli/problems.js
var cli_problems = __webpack_require__(1823);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var check = __webpack_require__(5138);
;// CONCATENATED MODULE: ./.build/cli/commands/docs.js














/** Writes the pages of packs; a file that is no page of ours is never touched. */
async function runDocs(args, io) {
    if (typeof args.flags.out !== "string")
        throw new failure/* UsageError */.e("name the folder of the pages: --out docs/rules");
    const out = (0,external_node_path_.resolve)(io.cwd, args.flags.out);
    const read = await documented(args, io);
    if (!read)
        return 2;
    const lang = (args.flags.lang ?? "both");
    const pages = read.packs.flatMap((pack) => pagesOf(pack, read.law, lang));
    const ids = read.packs.map(({ pack }) => pack.id);
    const stale = pages.filter(({ file, text }) => current(out, file, io) !== text);
    const left = leftOver(out, ids, pages);
    if (args.flags.check)
        return say(io, out, stale, left, pages.length);
    for (const { file, text } of stale) {
        (0,new_files/* makeFolder */.fc)(io, (0,external_node_path_.join)(out, file));
        (0,check/* writeOrExplain */.MZ)(io, (0,external_node_path_.join)(out, file), text, (0,new_files/* shown */.SP)(io, (0,external_node_path_.join)(out, file)));
    }
    for (const file of left)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(out, file));
    const same = pages.length - stale.length;
    io.out(`${pages.length} pages in ${(0,new_files/* shown */.SP)(io, out)}: ${stale.length} written, ${same} unchanged, ${left.length} removed\n`);
    return 0;
}
function say(io, out, stale, left, count) {
    for (const { file } of stale)
        io.out(`${(0,new_files/* shown */.SP)(io, (0,external_node_path_.join)(out, file))} is ${(0,external_node_fs_.existsSync)((0,external_node_path_.join)(out, file)) ? "stale" : "missing"}\n`);
    for (const file of left)
        io.out(`${(0,new_files/* shown */.SP)(io, (0,external_node_path_.join)(out, file))} has no rule or table any more\n`);
    if (stale.length + left.length === 0) {
        io.out(`${count} pages are fresh\n`);
        return 0;
    }
    io.out("next: hegui docs without --check\n");
    return 1;
}
/** The packs that the words name, with what their files say; undefined when they cannot be read. */
async function documented(args, io) {
    const builtin = (0,workspace_policies/* builtinPolicies */.W1)();
    const policies = { ...builtin, packs: (0,workspace_policies/* withHandbook */.Tf)(builtin.packs, (0,workspace_policies/* builtinHandbook */.iU)()) };
    const store = (0,read/* folderStore */.s4)(io.cwd);
    const { config, source } = (0,settings/* readConfig */.Xg)(store, settings/* CONFIG_FILE */.g2, policies.forms.config);
    const named = args.words.length > 0;
    const place = { root: io.cwd, store, inside: !named, code: args.flags.code === true };
    const wanted = named ? [...new Set(args.words)] : (config.packs ?? policies.packs.map((pack) => pack.id));
    const { packs, words, problems } = await (0,workspace_packs/* readPacks */.t)(place, policies, wanted, { config, source });
    io.err((0,cli_problems/* problemLines */.p)(problems, args.flags.lang === "zh" ? "zh" : "en"));
    if (problems.length > 0)
        return undefined;
    const found = wanted.map((name) => {
        // What a pack extends stands before it; the last one is the pack itself.
        const own = (0,pack_folder/* findPacks */.wx)(place, policies, [name]).packs.at(-1);
        const pack = packs.find((one) => one.id === (own?.id ?? name));
        if (!own)
            return { pack, folder: `policies/${name}` };
        const data = (file) => {
            const text = own.files.find((one) => (0,loaded/* insideOf */.k)(own.folder, one.file) === file);
            return text && (0,source_source/* parseSource */.PJ)(text.file, text.text).source.documents[0].value;
        };
        return {
            pack,
            folder: own.folder,
            head: data("pack.yaml"),
            vocabulary: data("vocabulary.yaml"),
        };
    });
    return { packs: found, law: words.law };
}
/** What stands where a page belongs; a file that we did not write is an obstacle. */
function current(out, file, io) {
    const path = (0,external_node_path_.join)(out, file);
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    // A checkout may have changed the ends of lines.
    const text = (0,new_files/* readOrExplain */.pt)(io, path).replaceAll("\r\n", "\n");
    if (!text.startsWith(MARKER))
        throw new failure/* UsageError */.e(`'${(0,new_files/* shown */.SP)(io, path)}' was not written by hegui docs; choose another --out`);
    return text;
}
/** Pages of ours in the folders of these packs that no rule or table has. */
function leftOver(out, ids, pages) {
    return ids.flatMap((id) => {
        const folder = (0,external_node_path_.join)(out, id);
        const entries = (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }) : [];
        return entries
            .filter((one) => one.isFile())
            .map((one) => `${id}/${one.name}`)
            .sort()
            .filter((file) => file.endsWith(".md") && !pages.some((page) => page.file === file))
            .filter((file) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(out, file), "utf8").startsWith(MARKER));
    });
}


/***/ }),

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ packFolderOf),
/* harmony export */   Ir: () => (/* binding */ refuseTaken),
/* harmony export */   KQ: () => (/* binding */ packIdOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   VJ: () => (/* binding */ checkedId),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   pt: () => (/* binding */ readOrExplain),
/* harmony export */   qb: () => (/* binding */ schemaFrom),
/* harmony export */   qf: () => (/* binding */ writeNew),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cel_closest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7670);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2656);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(238);
/* harmony import */ var _workspace_pack_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5708);
/* harmony import */ var _workspace_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(943);
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5138);








/** Writes files that must all be new, and says which; nothing is written when one is there. */
function writeNew(io, files) {
    const there = files.find(({ path }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (there)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${shown(io, there.path)}' is there already, and nothing is overwritten`);
    for (const { path, text } of files) {
        makeFolder(io, path);
        (0,_commands_check_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOrExplain */ .MZ)(io, path, text, shown(io, path));
        io.out(`wrote ${shown(io, path)}\n`);
    }
}
/** Makes the folder of a file, or says why that cannot be. */
function makeFolder(io, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    }
    catch (error) {
        const { code } = error;
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${shown(io, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}' cannot be made (${code ?? error})`);
    }
}
/** The text of a file, or why it cannot be read. */
function readOrExplain(io, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${shown(io, path)}' cannot be read (${error.code ?? error})`);
    }
}
/** A path as people write it from where they stand. */
function shown(io, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, path).split("\\").join("/") || ".";
}
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** An id in the one form that packs take. */
function checkedId(id) {
    if (ID.test(id) && id.length <= 100)
        return id;
    const right = asId(id);
    const hint = right === "" ? "" : `: '${right}' would be right`;
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${id}' is no id; write lower-case letters and digits with single hyphens${hint}`);
}
function asId(text) {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return words.join("-").slice(0, 100).replace(/-+$/, "");
}
/** The folder of the pack that a flag names, or the nearest one upwards. */
function packFolderOf(io, named) {
    if (typeof named === "string") {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, named);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pack.yaml")))
            return folder;
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${named}' has no pack.yaml; \`hegui new pack ${named}\` starts a pack there`);
    }
    for (let folder = io.cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pack.yaml")))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e("neither this folder nor one above it has a pack.yaml; name the pack with --pack <folder>, or start one with `hegui new pack <folder>`");
    }
}
/** Refuses an id that a rule or decision has: in the pack itself, in one that it extends, or built in. */
function refuseTaken(id, folder, policies) {
    const builtin = policies.packs.find((pack) => [
        ...pack.rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]),
        ...pack.decisions.map((one) => one.id),
    ].includes(id));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    const { packs } = (0,_workspace_pack_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .findPacks */ .wx)({ root, store: (0,_source_read_js__WEBPACK_IMPORTED_MODULE_2__/* .folderStore */ .s4)(root), inside: true }, policies, [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)]);
    // The id of a rule or decision is the name of its file.
    const files = packs.flatMap((pack) => pack.files.map((one) => one.file));
    const file = files.find((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(one).replace(/\.[^.]+$/, "") === id);
    if (!builtin && !file)
        return;
    const owner = builtin ? `the built-in pack '${builtin.id}'` : `'${file}'`;
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`the id '${id}' is taken by ${owner}; one that begins with the name of your pack stays free`);
}
/** What a pack is called: as the flag says, else as its folder. */
function packIdOf(folder, named, policies) {
    const name = typeof named === "string" ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
    if (typeof named !== "string" && !ID.test(name) && asId(name) !== "")
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${name}' is no id for a pack; name it with --id ${asId(name)}`);
    const id = checkedId(name);
    const ids = policies.packs.map((pack) => pack.id);
    if (ids.includes(id))
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`there is a built-in pack '${id}'; name yours with --id <id>`);
    return id;
}
/** Where a file finds a schema of the installed package; undefined when it is not installed. */
function schemaFrom(path, name) {
    const installed = (0,_workspace_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .findPackage */ .CV)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), "hegui");
    if (!installed)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(installed, "schemas", `${name}.schema.json`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), file).split("\\").join("/") : undefined;
}
/** The word that a command needs, or what it could have been. */
function oneOf(word, words, what) {
    const found = words.find((one) => one === word);
    if (found)
        return found;
    const near = word === undefined ? undefined : (0,_cel_closest_js__WEBPACK_IMPORTED_MODULE_7__/* .closest */ .k)(word, words);
    const list = words.join(", ");
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(word === undefined
        ? `say what to make: one of ${list} (hegui new --help)`
        : `there is no ${what} '${word}'${near ? `; did you mean '${near}'?` : ` (one of ${list})`}`);
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
