export const id = 4338;
export const ids = [4338];
export const modules = {

/***/ 4338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaText: () => (/* binding */ schemaText)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./.build/manifest/kind.js
var manifest_kind = __webpack_require__(4894);
// EXTERNAL MODULE: ./.build/rule/environment.js
var environment = __webpack_require__(5756);
;// CONCATENATED MODULE: ./.build/author/expressions.js


/** What expressions about each kind may read, with the facts and decisions of these packs. */
function environmentsOf(words, packs) {
    const signatures = {
        facts: packs.flatMap((pack) => pack.facts),
        decisions: packs.flatMap((pack) => pack.decisions.map(({ rows, ...one }) => ({ ...one, outcomes: rows.map((row) => row.then) }))),
    };
    return Object.fromEntries(manifest_kind/* KINDS */.GW.map((kind) => [kind, (0,environment/* createEnvironment */.MO)(words.shapes, signatures, kind)]));
}
/** Conditions about one kind that an editor can offer: what is declared, derived and decided, in the form that each type is tested in. */
function conditionsOf({ structs }, kind) {
    const found = new Set();
    visit("it", kind);
    for (const [key, type] of Object.entries(structs.organization ?? {}))
        if (type.type === "bool")
            found.add(`org.${key}`);
    return [...found];
    function visit(path, struct) {
        for (const [key, type] of Object.entries(structs[struct] ?? {})) {
            const here = `${path}.${key}`;
            // Every entity has an id, whose text says nothing.
            if (here === "it.id")
                continue;
            for (const one of tests(here, type))
                found.add(one);
            // Groups of its own are followed to the end, other entities one step.
            if (type.type === "struct" && type.name.startsWith(`${kind}.`)) {
                if (!type.name.includes(".decided") && type.name !== `${kind}.doubtful`)
                    found.add(`has(${here})`);
                visit(here, type.name);
            }
            else if (type.type === "struct" && path === "it")
                for (const [next, inner] of Object.entries(structs[type.name] ?? {}))
                    if (inner.type === "bool")
                        found.add(`${here}.${next}`);
        }
    }
    function tests(path, type) {
        if (type.type === "struct")
            return [];
        if (type.type === "list")
            return listTests(path, type.of);
        if (type.type === "string" && type.values)
            return type.values.map((value) => `${path} == "${value}"`);
        if (type.type === "string")
            return [`has(${path})`];
        if (type.type === "date")
            return [`${path} <= as_of`, `${path}.plus("P1Y") > as_of`];
        if (type.type === "int" || type.type === "double")
            return [`${path} > 0`];
        if (type.type === "instant")
            return [`has(${path})`, `${path}.day() <= as_of`];
        if (type.type === "duration")
            return [`has(${path})`, `${path}.most_days() <= 365`];
        return [type.type === "map" ? `size(${path}) > 0` : path];
    }
    function listTests(path, of) {
        const name = path.slice(path.lastIndexOf(".") + 1)[0];
        // Not `"x" in list`: an unquoted scalar of YAML cannot begin with a quote.
        if (of.type === "string" && of.values)
            return of.values.map((value) => `${path}.exists(${name}, ${name} == "${value}")`);
        if (of.type !== "struct")
            return [`size(${path}) > 0`];
        const keys = Object.entries(structs[of.name] ?? {}).filter(([, type]) => type.type === "bool");
        return [`size(${path}) > 0`, ...keys.map(([key]) => `${path}.exists(${name}, ${name}.${key})`)];
    }
}
/** Routes that manifests may declare for a kind: what `at` may name. */
function routesOf(shapes, kind) {
    const visit = (struct, path) => Object.entries(shapes[struct] ?? {}).flatMap(([key, { type, ref }]) => [
        `${path}${key}`,
        ...(type.type === "struct" && !ref ? visit(type.name, `${path}${key}.`) : []),
    ]);
    return visit(kind, "");
}
/** Fields of a kind that refer to other entities: what `related` may name. */
function referencesOf(shapes, kind) {
    return Object.entries(shapes[kind] ?? {}).flatMap(([key, { ref, type }]) => ref && ref !== "any" && type.type === "struct" ? [key] : []);
}

;// CONCATENATED MODULE: ./.build/author/snippets.js
const snippets_text = (number, what) => ({
    en: `\${${number}:${what}}`,
    zh: `\${${number + 1}:用中文写出同一句话}`,
});
const law = { instrument: "${1:pipl}", article: '"${2:13}"' };
const example = {
    name: "${1:what the example shows}",
    given: "|\n    datasets:\n      - { id: ${2:customers}, fields: [], subjects: [customers] } # expect: ${3|fail,unknown|}",
};
/** Whole files and items by file format. */
const SNIPPETS = {
    rule: [
        {
            at: [],
            label: "rule",
            description: "A rule with two examples.",
            body: {
                id: "${1:same-as-the-file-name}",
                title: snippets_text(2, "the duty as a short sentence"),
                law: [{ instrument: "${4:pipl}", article: '"${5:13}"' }],
                level: "${6|error,warning,note|}",
                since: "${7:2026-01-01}",
                on: "${8:dataset}",
                when: "${9:it.personal_information}",
                assert: "${10:has(it.retention)}",
                message: snippets_text(11, "what is wrong"),
                fix: snippets_text(13, "what to do"),
                why: "${15:why the duty is there}",
                examples: [
                    { name: "${16:a case that fails}", given: "${17:a manifest}" },
                    { name: "${18:a case that passes}", given: "${19:a manifest}" },
                ],
            },
        },
        { at: ["properties", "law", "items"], label: "citation", description: "An article of an instrument.", body: law },
        {
            at: ["properties", "examples", "items"],
            label: "example",
            description: "A manifest; the marked line must be found.",
            body: example,
        },
    ],
    decision: [
        {
            at: ["properties", "rows", "items"],
            label: "row",
            description: "A condition, its outcome and its law.",
            body: {
                when: "${1:it.personal_information}",
                then: "${2:outcome}",
                law: [{ instrument: "${3:pipl}", article: '"${4:13}"' }],
                because: snippets_text(5, "one sentence for hegui why"),
            },
        },
    ],
    facts: [
        {
            at: ["properties", "facts", "items"],
            label: "fact",
            description: "A fact that is derived from others.",
            body: {
                id: "${1:name_in_snake_case}",
                on: "${2:dataset}",
                type: "${3:bool}",
                about: snippets_text(4, "what it means"),
                value: "${6:it.personal_information}",
            },
        },
    ],
    pack: [
        {
            at: [],
            label: "pack",
            description: "The head of a pack.",
            body: { id: "${1:acme}", title: snippets_text(2, "what it covers"), version: "${4:0.1.0}" },
        },
        {
            at: ["properties", "params", "additionalProperties"],
            label: "parameter",
            description: "A number that those who use the pack may set.",
            body: { type: "int", default: "${1:365}", min: "${2:1}", stricter: "${3|lower,higher|}", about: snippets_text(4, "unit") },
        },
    ],
};

;// CONCATENATED MODULE: ./.build/author/completion.js



// What an editor offers: `examples` next to a type leaves every other text valid, `enum` does not.
const described = (entries) => ({
    enum: entries.map(([id]) => id),
    enumDescriptions: entries.map(([, text]) => bilingual(text)),
});
const offered = (items) => {
    // As an example a text with quotes is shown and inserted as a quoted scalar; as a snippet it stays as it is written.
    const [quoted, plain] = [items.filter((one) => one.includes('"')), items.filter((one) => !one.includes('"'))];
    const snippets = quoted.map((label) => ({ label, bodyText: label }));
    return { type: "string", examples: plain, ...(snippets.length > 0 && { defaultSnippets: snippets }) };
};
const bilingual = ({ en, zh }) => `${en}\n${zh}`;
/** Adds to the schema of a file format what editors complete: conditions, keys, citations, ids. No file that was valid becomes invalid but for what no pack can load. */
function withCompletion(name, schema, words, packs) {
    const filled = FILLERS[name]?.(schema, words, packs) ?? schema;
    const snippets = SNIPPETS[name] ?? [];
    for (const { at, ...snippet } of snippets) {
        const place = at.reduce((here, key) => here?.[key], filled);
        if (place)
            place.defaultSnippets = [...(place.defaultSnippets ?? []), snippet];
    }
    return filled;
}
const FILLERS = {
    rule: (schema, words, packs) => {
        cite(words, child(schema, "law"));
        Object.assign(child(schema, "exposure"), {
            items: { type: "string", ...described(penalties(words)) },
        });
        const conditions = { $ref: "#/$defs/conditions" };
        return perKind(schema, words, packs, { when: conditions, assert: conditions, at: REF.route, related: REF.related });
    },
    decision: (schema, words, packs) => {
        const rows = child(schema, "rows").items;
        cite(words, child(rows, "law"));
        const when = { $ref: "#/$defs/conditions" };
        const value = { additionalProperties: { properties: { value: when } } };
        return perKind(schema, words, packs, { rows: { items: { properties: { when } } }, variables: value });
    },
    facts: (schema, words, packs) => {
        const items = child(schema, "facts").items;
        const { $defs, allOf } = perKind({}, words, packs, { value: { $ref: "#/$defs/conditions" } });
        Object.assign(items, { allOf });
        return { ...schema, $defs };
    },
    pack: (schema, words, packs) => {
        named(child(schema, "extends"), packs);
        child(child(schema, "requires"), "hegui").examples = ["^0.1.0"];
        return levels(schema, words, packs);
    },
    config: (schema, words, packs) => {
        named(child(schema, "packs"), packs);
        return levels(schema, words, packs);
    },
    paper: (schema, words) => {
        cite(words, child(schema, "law"));
        return schema;
    },
    translation: (schema, _words, packs) => {
        const rules = child(schema, "rules");
        const ids = packs.flatMap((pack) => pack.rules.map((rule) => rule.id));
        rules.propertyNames = { anyOf: [{ enum: ids.sort() }, { type: "string" }] };
        return schema;
    },
};
const REF = {
    route: { $ref: "#/$defs/route" },
    related: { items: { $ref: "#/$defs/related" } },
};
function child(schema, key) {
    return schema.properties[key];
}
/** What depends on `on`: one branch for each kind, each with its own words behind the same names. */
function perKind(schema, words, packs, properties) {
    const environments = environmentsOf(words, packs);
    const $defs = {};
    const used = JSON.stringify(properties);
    const allOf = manifest_kind/* KINDS */.GW.map((kind) => {
        const lists = {
            conditions: () => conditionsOf(environments[kind], kind),
            route: () => routesOf(words.shapes, kind),
            related: () => referencesOf(words.shapes, kind),
        };
        for (const [name, list] of Object.entries(lists))
            if (used.includes(`"#/$defs/${name}"`))
                $defs[`${kind}-${name}`] = offered(list());
        return {
            if: { properties: { on: { const: kind } }, required: ["on"] },
            then: { properties: JSON.parse(used.replaceAll("#/$defs/", `#/$defs/${kind}-`)) },
        };
    });
    return { ...schema, allOf, $defs };
}
/** Instruments with their titles; behind one of the catalogue only the articles that it has. */
function cite(words, law) {
    const items = law.items;
    const all = Object.values(words.law.instruments);
    const text = child(items, "instrument");
    const titles = described(all.map((one) => [one.id, one.title]));
    items.properties.instrument = { description: text.description, anyOf: [titles, { type: "string" }] };
    items.allOf = all.map(({ id, articles }) => ({
        if: { properties: { instrument: { const: id } }, required: ["instrument"] },
        then: { properties: { article: articles.length > 0 ? { type: "string", enum: articles } : false } },
    }));
}
function penalties({ law }) {
    return Object.values(law.penalties).map(({ id, text }) => [id, text]);
}
function named(list, packs) {
    const titles = described(packs.map((pack) => [pack.id, pack.title]));
    list.items = { anyOf: [titles, list.items] };
}
/** Ids of rules as keys, with their titles. */
function levels(schema, _words, packs) {
    const record = child(schema, "levels");
    const rules = packs.flatMap((pack) => pack.rules).sort((a, b) => (a.id < b.id ? -1 : 1));
    const entries = rules.map(({ id, title }) => [id, { description: bilingual(title), $ref: "#/$defs/level" }]);
    schema.properties.levels = {
        ...record,
        properties: Object.fromEntries(entries),
        additionalProperties: { $ref: "#/$defs/level" },
    };
    return { ...schema, $defs: { level: record.additionalProperties } };
}

;// CONCATENATED MODULE: ./.build/author/own-fields.js

/** Names that packs add; which there are is known only where packs are. */
const ANY_PACK = "^x_[a-z0-9_]+";
/** Whether these are the words of a workspace whose packs add some. */
function hasOwnWords({ shapes, tables }) {
    const names = [...Object.values(shapes).flatMap(Object.keys), ...Object.keys(tables.categories)];
    return names.some((name) => name.startsWith("x_"));
}
/** Categories as a JSON Schema: those of the table, and without packs any that a pack may add. */
function categorySchema(categories, words) {
    if (hasOwnWords(words))
        return { enum: categories };
    return { anyOf: [{ enum: categories }, { pattern: `${ANY_PACK}\\.` }] };
}
/** Adds the fields that packs bring (`x_acme`) to the JSON Schema of manifests; without packs a place for any. */
function withOwnFields(schema, words) {
    const { forms, shapes } = words;
    const { manifest } = forms;
    if (manifest.is !== "object")
        return;
    for (const kind of manifest_kind/* KINDS */.GW) {
        const collection = manifest_kind/* COLLECTIONS */.I[kind];
        visit(schema.properties[collection], manifest.keys[collection], kind, shapes, !hasOwnWords(words));
    }
}
function visit(schema, form, struct, shapes, open) {
    if (form.is === "array")
        visit(schema.items, form.of, struct, shapes, open);
    else if (form.is === "record")
        visit(schema.additionalProperties, form.of, struct, shapes, open);
    else if (form.is === "object") {
        const properties = schema.properties;
        if (open)
            schema.patternProperties = { [`${ANY_PACK}$`]: { type: "object" } };
        for (const [key, inner] of Object.entries(form.keys)) {
            const known = properties[key];
            if (known)
                visit(known, inner, `${struct}.${key}`, shapes, open);
            else if (inner.is === "object")
                properties[key] = group(inner.keys, shapes[`${struct}.${key}`] ?? {});
        }
    }
}
function group(keys, fields) {
    const properties = Object.entries(keys).map(([key, form]) => {
        const about = fields[key]?.about;
        return [key, { ...(about && { description: `${about.en}\n${about.zh}` }), ...schemaOf(form) }];
    });
    return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}
/** What a field of a pack may hold. */
function schemaOf(form) {
    switch (form.is) {
        case "array":
            return { type: "array", items: schemaOf(form.of) };
        case "words":
            return { type: "string", enum: form.words };
        case "boolean":
            return { type: "boolean" };
        case "int":
            return { type: "integer" };
        case "number":
            return { type: "number" };
        default:
            return { type: "string", minLength: 1, ...("format" in form && form.format === "date" && { format: "date" }) };
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./.build/manifest/field.js

const ID = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
/** Text of a description: English, then Chinese on a line of its own, as editors show it. */
const about = (en, zh) => `${en}\n${zh}`;
const id = () => schemas/* string */.YjP()
    .regex(ID)
    .max(100)
    .describe(about("Unique id in its collection: lower-case letters, digits, hyphens.", "集合内唯一的标识：小写字母、数字和连字符。"));
const title = () => field_text("What people call it, in any language.", "通用名称，语言不限。");
const field_text = (en, zh) => schemas/* string */.YjP().min(1).max(2000).optional().describe(about(en, zh));
const flag = (en, zh) => schemas/* boolean */.zMY().optional().describe(about(en, zh));
const count = (en, zh) => schemas/* int */.Whr().min(0).max(10_000_000_000).optional().describe(about(en, zh));
const percent = (en, zh) => schemas/* number */.aig().optional().describe(about(en, zh));
const day = (en, zh) => iso/* date */.p6().optional().describe(about(en, zh));
const list = (en, zh) => schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(2000)).optional().describe(about(en, zh));
const oneOf = (values, en, zh) => schemas/* enum */.k5n(values).optional().describe(about(en, zh));
const manyOf = (values, en, zh) => schemas/* array */.YOg(schemas/* enum */.k5n(values)).optional().describe(about(en, zh));
const field_group = (shape, en, zh) => schemas/* strictObject */.rej(shape).optional().describe(about(en, zh));
const groups = (shape, en, zh) => schemas/* array */.YOg(schemas/* strictObject */.rej(shape)).optional().describe(about(en, zh));
const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const duration = (en, zh) => schemas/* string */.YjP()
    .regex(DURATION, "P3Y, P6M, P30D")
    .meta({ type: "duration" })
    .optional()
    .describe(about(`${en} ISO 8601 duration, for example P3Y or P30D.`, `${zh}ISO 8601 时长，例如 P3Y、P30D。`));
const instant = (en, zh) => iso/* datetime */.w$({ offset: true })
    .meta({ type: "instant" })
    .optional()
    .describe(about(`${en} ISO 8601 with offset, for example 2026-11-21T09:30:00+08:00.`, `${zh}带时区的 ISO 8601 时刻，例如 2026-11-21T09:30:00+08:00。`));
const reference = (meaning) => schemas/* string */.YjP()
    .min(1)
    .max(120)
    .meta({ ...meaning });
const ref = (kind, en, zh) => reference({ ref: kind }).optional().describe(about(en, zh));
const refs = (kind, en, zh) => schemas/* array */.YOg(reference({ ref: kind }))
    .optional()
    .describe(about(en, zh));
const requiredRef = (kind, en, zh) => reference({ ref: kind }).describe(about(en, zh));
const region = (en, zh) => reference({ vocabulary: "region" })
    .optional()
    .describe(about(`${en} ISO 3166 code (CN, HK, FR) or provider:region (aliyun:cn-shanghai).`, `${zh}ISO 3166 代码（CN、HK、FR）或者“云厂商:地域”（aliyun:cn-shanghai）。`));
const services = (en, zh) => schemas/* array */.YOg(reference({ vocabulary: "service" }))
    .optional()
    .describe(about(en, zh));
const code = (en, zh) => schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500))
    .optional()
    .describe(about(`${en} Globs from the root.`, `${zh}相对于根目录的通配模式。`));
const regions = (en, zh) => schemas/* array */.YOg(reference({ vocabulary: "region" }))
    .optional()
    .describe(about(`${en} ISO 3166 codes or provider:region.`, `${zh}ISO 3166 代码或者“云厂商:地域”。`));
const category = (en, zh) => reference({ vocabulary: "category" }).describe(about(en, zh));
const categories = (en, zh) => schemas/* array */.YOg(reference({ vocabulary: "category" }))
    .optional()
    .describe(about(en, zh));
const appType = (en, zh) => reference({ vocabulary: "app-type" }).optional().describe(about(en, zh));
/** A document that proves a fact: it must exist in the workspace, and match when hashed. */
const evidence = (en = "The document that proves it.", zh = "证明文件。") => field_group({
    path: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .meta({ document: true })
        .optional()
        .describe(about("Path in the repository; the file must exist.", "仓库内的路径；文件必须存在。")),
    sha256: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/, "64 × [0-9a-f]")
        .optional()
        .describe(about("SHA-256 of the file, lower-case hexadecimal; checked when given.", "文件的 SHA-256，小写十六进制；填写即核验。")),
    reference: field_text("Number or address in another system, when the document is not in the repository.", "文件不在仓库内时，其在其他系统中的编号或者地址。"),
}, en, zh);
/** People of one calendar year: the law counts natural persons, each once, per legal entity and year. */
const people = (en, zh) => schemas/* record */.g1P(schemas/* string */.YjP().regex(/^20\d\d$/, "2026"), schemas/* strictObject */.rej({
    ordinary: count("Natural persons with ordinary personal information.", "涉及一般个人信息的自然人人数。"),
    sensitive: count("Natural persons with at least one sensitive item.", "涉及至少一项敏感个人信息的自然人人数。"),
    as_of: day("The day on which they were counted.", "统计日期。"),
    forecast: field_group({
        ordinary: count("Expected natural persons with ordinary personal information by 31 December.", "预计截至12月31日涉及一般个人信息的自然人人数。"),
        sensitive: count("Expected natural persons with at least one sensitive item by 31 December.", "预计截至12月31日涉及敏感个人信息的自然人人数。"),
    }, "Expected numbers at the end of the year.", "年末预计人数。"),
}))
    .optional()
    .describe(about(`${en} Keyed by calendar year; a year is never overwritten.`, `${zh}以自然年为键；已有年份不得覆盖。`));
/** A consent as it was really asked for. */
const consent = (en, zh) => field_group({
    separate: flag("Asked for this one handling alone, not merged with other consents (PIPL 14, NDSMR 62).", "针对单一处理活动单独取得，未与其他同意合并（个人信息保护法第十四条、网数条例第六十二条）。"),
    written: flag("Given in writing.", "以书面形式作出。"),
    written_required: flag("Another law or administrative regulation asks for the written form (PIPL 29).", "其他法律、行政法规要求书面同意（个人信息保护法第二十九条）。"),
    guardian: flag("Given by a parent or other guardian for people under 14 (PIPL 31).", "不满十四周岁未成年人的父母或者其他监护人作出（个人信息保护法第三十一条）。"),
    guardian_can_refuse: flag("The guardian is offered a way to refuse (Children's provisions 9).", "向监护人提供拒绝选项（儿童个人信息网络保护规定第九条）。"),
    method: field_text("How it is given: tick box, pop-up, signature, reply.", "同意方式：勾选、弹窗、签字、回复。"),
    record: field_text("Where the consent records are kept.", "同意记录的保存位置。"),
    version: field_text("Version of the text that people agreed to.", "个人所同意文本的版本。"),
    obtained_on: day("First day on which this version was asked for.", "该版本开始征求同意的日期。"),
    default_on: flag("The box is ticked or the switch is on before the person acts.", "个人操作前已默认勾选或者默认开启。"),
    bundled: flag("One act agrees to several unrelated purposes.", "一次操作同意多个不相关的目的。"),
    prompts_after_refusal: flag("The app keeps asking after a clear refusal.", "明确拒绝后仍反复征求。"),
    withdrawal: field_text("Where people withdraw it.", "撤回同意的途径。"),
    stops_on_withdrawal: flag("Handling stops and erasure starts after withdrawal.", "撤回后停止处理并开始删除。"),
    within_scope: flag("Purpose, means, kinds and period stay within what people agreed to.", "处理目的、方式、种类和期限未超出同意范围。"),
}, en, zh);
/** What a notice tells people. */
const NOTICE_ELEMENTS = [
    "handler-name",
    "handler-contact",
    "purpose",
    "means",
    "categories",
    "retention",
    "retention-end",
    "rights",
    "recipient-name",
    "recipient-contact",
    "recipient-rights",
    "sensitive-necessity",
    "sensitive-impact",
    "storage-place",
    "consequence-of-refusal",
    "complaint-channel",
    "safeguards",
    "third-party-beneficiary",
];
const notice = (en, zh) => field_group({
    elements: manyOf(NOTICE_ELEMENTS, "What the notice states.", "告知的事项。"),
    given_on: day("First day on which people saw it.", "首次告知日期。"),
    version: field_text("Version of the text.", "文本版本。"),
    changes_notified: flag("Changes are told to people when they happen.", "变更时告知个人。"),
    not_required: oneOf(["secrecy", "emergency", "state-organ-duty"], "Why no notice is due, if so: a legal duty of secrecy (PIPL 18), an emergency, a state organ's duty (PIPL 35).", "无须告知的原因：依法保密（个人信息保护法第十八条）、紧急情况、国家机关履行法定职责（第三十五条）。"),
    evidence: evidence(),
}, en, zh);

;// CONCATENATED MODULE: ./.build/manifest/baseline.js


/** hegui.baseline.yaml at the root of a workspace: findings that were there when hegui was adopted. */
const BaselineFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe(about("Version of the baseline format.", "基线文件格式的版本。")),
    approved_by: schemas/* string */.YjP().min(1).max(200).describe(about("The person who accepted it.", "批准该基线的人员。")),
    approved_on: iso/* date */.p6().describe(about("Day of the approval.", "批准日期。")),
    expires: iso/* date */.p6().describe(about("Last day on which it holds.", "有效期的最后一日。")),
    reason: schemas/* string */.YjP().min(1).max(2000).describe(about("Why the findings are accepted for now.", "暂予接受的理由。")),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rule: schemas/* string */.YjP().min(1).max(200).describe(about("Id of the rule.", "规则标识。")),
        entity: schemas/* string */.YjP()
            .min(3)
            .max(400)
            .describe(about("What it is about, as kind/id.", "所涉对象，格式为 kind/id。")),
        fingerprint: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{32}$/)
            .describe(about("Identity of the finding; no line number is in it.", "发现的指纹，不含行号。")),
    }))
        .describe(about("Findings that are known; `hegui baseline` writes them.", "已知的发现，由 `hegui baseline` 写入。")),
})
    .describe(about("hegui baseline.", "hegui 基线。"));

;// CONCATENATED MODULE: ./.build/manifest/config.js


const Level = schemas/* enum */.k5n(["error", "warning", "note", "off"]);
/** hegui.config.yaml at the root of a workspace. */
const Config = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe(about("Version of the configuration format.", "配置格式的版本。")),
    include: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .optional()
        .describe(about("Globs of manifests.", "清单文件的通配模式。")),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .optional()
        .describe(about("Globs that are left out.", "予以排除的通配模式。")),
    extends: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .optional()
        .describe(about("Manifests that other repositories share: files, folders or installed npm packages.", "其他仓库共享的清单：文件、文件夹或者已安装的 npm 包。")),
    packs: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .optional()
        .describe(about("Packs to check: built-in ids, folders that hold a pack.yaml, or installed npm packages.", "检查所用的规则包：内置标识、含有 pack.yaml 的文件夹或者已安装的 npm 包。")),
    levels: schemas/* record */.g1P(schemas/* string */.YjP(), Level)
        .optional()
        .describe(about("Level of a rule instead of its own; off turns it off.", "替代规则自身级别的级别；off 表示关闭该规则。")),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()))
        .optional()
        .describe(about("Values for parameters of packs, by pack and name.", "规则包参数的取值，按规则包和参数名填写。")),
    code: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .optional()
        .describe(about("Folders of packs here whose rules in TypeScript may run; packages and changes from outside never run any.", "允许运行 TypeScript 规则的本仓库规则包目录；已安装的包和来自仓库外部的变更一律不运行代码。")),
    scan: schemas/* strictObject */.rej({
        with_check: schemas/* boolean */.zMY()
            .optional()
            .describe(about("`hegui check` scans the code too.", "`hegui check` 同时扫描代码。")),
        include: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
            .optional()
            .describe(about("Globs of code; all files that a reader takes when left out.", "代码文件的通配模式；省略时为全部可读文件。")),
        exclude: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
            .optional()
            .describe(about("Globs of code that is left out.", "不予扫描的代码文件的通配模式。")),
        tests: schemas/* boolean */.zMY()
            .optional()
            .describe(about("Tests, fixtures, examples and documents are scanned too.", "同时扫描测试、样例和文档。")),
    })
        .optional()
        .describe(about("How code is scanned.", "代码扫描方式。")),
    profile: schemas/* enum */.k5n(["essential", "standard", "full"])
        .optional()
        .describe(about("essential: what regulators fine; standard: binding law; full: standards and guidance too.", "essential：监管部门处罚的事项；standard：有约束力的法律规定；full：另含标准和指南。")),
    drafts: schemas/* boolean */.zMY()
        .optional()
        .describe(about("Draft law is shown as notes.", "以提示形式显示尚未施行的法规草案。")),
    fail_on: schemas/* enum */.k5n(["error", "warning", "note", "never"])
        .optional()
        .describe(about("Lowest level that fails the run.", "导致运行失败的最低级别。")),
    unknown: Level.optional().describe(about("Level of what cannot be decided because a fact is not declared.", "因事实未声明而无法判定的事项的级别。")),
    horizon_days: schemas/* int */.Whr()
        .min(0)
        .max(3650)
        .optional()
        .describe(about("Days ahead for which coming law is shown as notes.", "提前以提示形式显示即将施行的法律的天数。")),
    waiver_max_days: schemas/* int */.Whr()
        .min(1)
        .max(3650)
        .optional()
        .describe(about("Longest a waiver may last.", "豁免的最长有效天数。")),
    waiver_warn_days: schemas/* int */.Whr()
        .min(0)
        .max(3650)
        .optional()
        .describe(about("Days before its end from which a waiver is told.", "豁免到期前开始提醒的天数。")),
    approvers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        who: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200))
            .min(1)
            .describe(about("People, as `approved_by` names them.", "人员，与 `approved_by` 的写法一致。")),
        rules: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200))
            .optional()
            .describe(about("Globs of rule ids; all when left out.", "规则标识的通配模式；省略时为全部规则。")),
        paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
            .optional()
            .describe(about("Globs of the manifests that declare what a finding is about; all when left out.", "声明发现所涉对象的清单文件的通配模式；省略时为全部文件。")),
    }))
        .optional()
        .describe(about("Who may approve waivers and baselines; anyone when left out.", "有权批准豁免和基线的人员；省略时不作限制。")),
    baseline: schemas/* string */.YjP()
        .min(1)
        .max(1000)
        .optional()
        .describe(about("File of findings accepted at adoption; hegui.baseline.yaml when left out.", "引入时已接受的发现所在文件；省略时为 hegui.baseline.yaml。")),
    fail_on_known: schemas/* boolean */.zMY()
        .optional()
        .describe(about("Findings that the compared commit or the baseline has fail the run too.", "对照提交或者基线中已有的发现同样导致运行失败。")),
    lang: schemas/* enum */.k5n(["zh", "en"]).optional().describe(about("Language of the output.", "输出语言。")),
})
    .describe(about("hegui configuration.", "hegui 配置。"));

;// CONCATENATED MODULE: ./.build/manifest/lock.js

const Digests = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
/** hegui.lock: the rules that were effective when somebody last looked. */
const LockFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe("Version of the lock format."),
    hegui: schemas/* string */.YjP().describe("Version of hegui that wrote it."),
    packs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        version: schemas/* string */.YjP().describe("Version of the pack."),
        from: schemas/* string */.YjP().optional().describe("Folder or package; built in when left out."),
        integrity: schemas/* string */.YjP().describe("SHA-256 of its rules, decisions and facts with their parameters."),
        rules: Digests.optional().describe("SHA-256 of each rule; of packs that are not built in."),
        decisions: Digests.optional().describe("SHA-256 of each decision table; of packs that are not built in."),
    }))
        .describe("Packs that are judged, by id."),
    levels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe("Levels that packs decide, by rule."),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).describe("Values of parameters, by pack."),
})
    .describe("hegui lock.");

;// CONCATENATED MODULE: ./.build/manifest/activity.js



/** Why data is handled. */
const Activity = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who handles; left out where the manifests have one organization.", "个人信息处理者；清单中仅有一个组织时可省略。"),
    purpose: schemas/* string */.YjP()
        .min(1)
        .max(2000)
        .describe(about("Clear and reasonable purpose in one sentence (PIPL 6).", "以一句话说明的明确、合理的目的（个人信息保护法第六条）。")),
    uses: refs("dataset", "Datasets it uses.", "使用的数据集。"),
    systems: refs("system", "Systems it runs in.", "所运行的系统。"),
    legal_basis: oneOf(manifest_kind/* LEGAL_BASES */.VV, "The basis relied on (PIPL 13): the list is closed, there is no general legitimate interest.", "所依据的合法性基础（个人信息保护法第十三条）：法定情形为封闭列举，不存在一般性的正当利益依据。"),
    necessity: field_text("Why the contract, employment, duty or emergency cannot be met otherwise.", "以其他方式不能履行合同、实施人力资源管理、履行法定职责或者法定义务、应对紧急情况的理由。"),
    necessary: flag("False when the claimed necessity does not hold.", "所主张的必要性不成立时为 false。"),
    necessary_for_service: flag("The product or service cannot work without it (PIPL 16).", "缺少即无法提供产品或者服务（个人信息保护法第十六条）。"),
    refusal_effect: oneOf(["none", "function-off", "service-refused"], "What a person loses who refuses or withdraws consent.", "个人拒绝或者撤回同意的后果。"),
    consent: consent("The consent, where it is the basis.", "以同意为合法性基础时的同意。"),
    notice: notice("What people are told before handling (PIPL 17).", "处理前向个人告知的事项（个人信息保护法第十七条）。"),
    automated_decision: field_group({
        use: oneOf(["recommendation", "push", "marketing", "pricing", "credit", "hiring", "insurance", "moderation", "other"], "What it decides.", "决策事项。"),
        affects_terms: flag("It affects price or other trade terms.", "影响交易价格等交易条件。"),
        unreasonable_differences: flag("People get unreasonably different prices or terms.", "对个人在价格等交易条件上实行不合理的差别待遇。"),
        significant_effect: flag("It has a major effect on a person's interests (PIPL 24).", "对个人权益有重大影响（个人信息保护法第二十四条）。"),
        solely_automated: flag("No person takes part in the decision.", "决策无人工参与。"),
        explanation: field_text("How a person gets an explanation.", "个人获得说明的途径。"),
        human_review: field_text("How a person refuses a decision made only by automated means.", "个人拒绝仅通过自动化决策的方式作出决定的途径。"),
        non_personalised: flag("An option that is not based on personal characteristics exists and takes effect.", "提供不针对个人特征的选项且该选项实际生效。"),
        refusal: flag("People can easily refuse.", "个人可以便捷地拒绝。"),
        tags_deletable: flag("People can delete tags about themselves (NDSMR 42).", "个人可以删除针对其个人特征的用户标签（网数条例第四十二条）。"),
        excludes_minors: flag("People under 18 are left out.", "排除不满十八周岁的未成年人。"),
        logic: field_text("Summary of the logic.", "决策逻辑概要。"),
        fairness_tested: evidence("Fairness test.", "公平性测试。"),
        model: ref("model", "The algorithm service that decides: its own rules then speak, and not those on this activity.", "作出决策的算法服务：由针对该服务的规则判定，不再重复判定本处理活动。"),
    }, "Automated decision-making (PIPL 24, 73).", "自动化决策（个人信息保护法第二十四条、第七十三条）。"),
    discloses_publicly: flag("It makes personal information public (PIPL 25).", "公开个人信息（个人信息保护法第二十五条）。"),
    published_by_person: flag("What is made public is what the person publishes by own action.", "所公开的是个人自行发布的信息。"),
    significant_effect: flag("It has a major effect on people (PIPL 55).", "对个人权益有重大影响（个人信息保护法第五十五条）。"),
    started_on: day("First day of handling.", "开始处理的日期。"),
    changed_on: day("Day of the last change of purpose, means or kinds.", "处理目的、方式或者种类最近一次变更的日期。"),
    record: field_text("Where the processing record is kept (PIPL 55).", "处理情况记录的保存位置（个人信息保护法第五十五条）。"),
    real_identity_check: flag("Minors' real identity is asked for before publishing or messaging.", "未成年人发布信息或者使用即时通讯前，要求其提供真实身份信息。"),
    evidence: evidence(),
    owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
});

;// CONCATENATED MODULE: ./.build/manifest/assessment/risk.js

/** What a risk assessment of important data says and how it was made. */
const risk_report = field_group({
    contents: manyOf([
        "organization-and-lead",
        "processing",
        "rules-and-measures",
        "risks-and-incidents",
        "sharing-assessments",
        "exports",
        "key-business-and-supply-chain",
    ], "Contents of the report (NDSMR 33): organization, head and contact; purposes, kinds, volume, means, scope, periods and places; rules, encryption, backup, labels, access control; risks found and incidents; assessments before sharing; exports; key business and supply chain of a large platform.", "报告内容（网数条例第三十三条）：处理者、安全管理机构和负责人基本信息；处理目的、种类、数量、方式、范围、存储期限和地点；制度及加密、备份、标签、访问控制等措施；发现的风险和发生的事件；提供、委托、共同处理的风险评估；数据出境；大型网络平台的关键业务和供应链数据安全。"),
    method: field_text("Method that was followed, such as GB/T 45577.", "所采用的评估方法，例如 GB/T 45577。"),
}, "Report of a risk assessment of important data.", "重要数据风险评估报告。");

;// CONCATENATED MODULE: ./.build/manifest/assessment/assessment.js



/** Assessments and audits: what was judged, when, with which parts. */
const Assessment = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    type: schemas/* enum */.k5n([
        "impact-assessment",
        "export-self-assessment",
        "compliance-audit",
        "important-data-risk-assessment",
        "children-security-assessment",
        "security-assessment",
        "deep-synthesis-assessment",
    ])
        .describe(about("impact-assessment is the personal information protection impact assessment (PIPL 55), security-assessment that of services with public-opinion attribute (2018 Provisions), deep-synthesis-assessment that of tools for faces, voices or special scenes (Deep Synthesis Provisions 15).", "impact-assessment 指个人信息保护影响评估（个人信息保护法第五十五条）；security-assessment 指具有舆论属性或者社会动员能力的服务的安全评估（2018年安全评估规定）；deep-synthesis-assessment 指人脸、人声、特殊场景等工具的安全评估（深度合成规定第十五条）。")),
    covers: refs("any", "What it covers, as kind/id: flow/crm-to-hq, activity/stay, organization/hotel.", "涵盖的对象，格式为 kind/id：flow/crm-to-hq、activity/stay、organization/hotel。"),
    completed_on: day("Day on which it was completed.", "完成日期。"),
    sections: manyOf([
        "lawfulness-and-necessity",
        "impact-and-risk",
        "protection-measures",
        "scale-and-sensitivity",
        "recipient-capability",
        "risk-after-export",
        "destination-law",
        "contract",
        "other",
        "leak-risk",
    ], "Parts it has (PIPL 56, SA Measures 5, SCC Measures 5, FRT Measures 9).", "包含的内容（个人信息保护法第五十六条、数据出境安全评估办法第五条、个人信息出境标准合同办法第五条、人脸识别技术应用安全管理办法第九条）。"),
    risk_report: risk_report,
    retained_until: day("Until when report and record are kept.", "报告和处理情况记录的保存截止日期。"),
    reported_on: day("Day on which it was reported to an authority.", "向有关部门报告的日期。"),
    auditor: field_text("Who carried it out.", "实施者。"),
    lead_auditor: field_text("The person who led it.", "主要负责人员。"),
    external: flag("Carried out by a professional body from outside.", "由外部专业机构实施。"),
    by: ref("organization", "The organization assessed; left out where the manifests have one.", "被评估的组织；清单中仅有一个组织时可省略。"),
    evidence: evidence(),
    owners: list("People or teams who answer for it.", "负责的人员或者团队。"),
});

;// CONCATENATED MODULE: ./.build/manifest/organization/ai.js

/** Rules for employees' use of AI. */
const ai_policy = manyOf(["allowed-tools", "banned-inputs", "output-review"], "What the rules for employees' use of AI fix: tools allowed, inputs banned, review of output before use; an empty list means none.", "员工使用人工智能的内部规定所明确的事项：允许使用的工具、禁止输入的信息、使用前对输出的审核；空列表表示没有。");
const foreign_investment = field_group({
    invested: flag("A foreign investor holds a share, directly or indirectly.", "外国投资者直接或者间接持有股权。"),
    review: evidence("How the service was checked against the rules on foreign investment.", "服务是否符合外商投资相关规定的核查材料。"),
}, "Foreign investment (Generative AI Measures 23).", "外商投资（生成式人工智能服务管理暂行办法第二十三条）。");

;// CONCATENATED MODULE: ./.build/manifest/organization/assets.js

/** What an organization does that brings buyers and sellers of data together. */
const data_trading = field_group({
    intermediary: flag("It offers intermediary services for data trading, as exchange or broker.", "从事数据交易中介服务（数据交易所、数据经纪等）。"),
    practices: manyOf(["source-statement", "identity-check", "records-kept"], "What it does in every trade: has the provider explain the source, checks who both parties are, keeps the records of checks and trades; an empty list means none.", "在每笔交易中落实的事项：要求数据提供方说明数据来源、审核交易双方身份、留存审核和交易记录；空列表表示没有。"),
}, "Intermediary services for data trading (DSL 33).", "数据交易中介服务（数据安全法第三十三条）。");

;// CONCATENATED MODULE: ./.build/manifest/organization/finance.js

/** Banks, insurers, credit reporting, securities, accounting firms. */
const finance = field_group({
    roles: manyOf([
        "bank",
        "insurer",
        "payment-institution",
        "credit-reporting-agency",
        "credit-database-operator",
        "securities-futures",
        "accounting-firm",
        "financial-information-service",
    ], "What it is: bank means any institution that the NFRA supervises besides insurers, credit-reporting-agency one whose business is credit reporting; lenders that pass data on are none.", "机构类型：bank 指保险机构以外的由国家金融监督管理总局监管的机构；credit-reporting-agency 指主要经营征信业务的机构，提供信贷信息的放贷机构不属于此类。"),
    data_directory_updated_on: day("Last day on which the directory of data with classes and grades was updated.", "数据目录（含分类分级标识）最近一次更新的日期。"),
    data_audited_on: day("Day of the last audit of data security.", "最近一次数据安全审计的日期。"),
    incident_levels: field_text("Internal standard for the levels of cybersecurity incidents.", "本机构的网络安全事件分级标准。"),
    audits_in_scope: flag("Accounting firm: it audits listed companies, state financial institutions, central state-owned enterprises, operators of critical infrastructure, platforms with more than 1,000,000 users or overseas listings, or touches important data.", "会计师事务所：为上市公司、国有金融机构、中央企业、关键信息基础设施运营者、用户超过100万的平台、境外上市等提供审计服务，或者审计业务涉及重要数据。"),
    keys_abroad: flag("Accounting firm: a key or an encryption device is kept outside the mainland.", "会计师事务所：密钥或者加密设备存放于境外。"),
    foreign_regulator_clause: flag("Accounting firm: an engagement letter promises data of projects in the mainland to foreign regulators.", "会计师事务所：业务约定书或者类似合同约定向境外监管机构提供境内项目资料数据。"),
}, "Financial sector and accounting.", "金融业和会计师事务所。");

;// CONCATENATED MODULE: ./.build/manifest/organization/governance.js

/** The body that reviews the ethics of research. */
const ethics_committee = field_group({
    body: field_text("The organization's own ethics review committee.", "本单位设立的科技伦理（审查）委员会。"),
    delegated_to: field_text("The ethics review and service centre, or other committee, that reviews by written mandate.", "书面委托开展审查的人工智能科技伦理审查与服务中心或者其他科技伦理（审查）委员会。"),
    members: count("Members of the own committee.", "委员会委员人数。"),
    established_on: day("Day on which the own committee was set up.", "委员会设立的日期。"),
    registered_on: day("Day on which the own committee was registered on the national platform.", "委员会在国家科技伦理管理信息登记平台登记的日期。"),
}, "Who reviews the ethics of science and technology activities.", "科技伦理审查的组织安排。");
const foreign_measures = field_text("Procedure for foreign laws, orders and sanctions: who reports them, checks prohibition orders and countermeasure lists, and stops a flow.", "应对外国法律、命令和制裁措施的程序：由谁报告、核对禁令和反制清单并中止数据提供。");

;// CONCATENATED MODULE: ./.build/manifest/organization/health.js

/** Health institutions. */
const health = field_group({
    roles: manyOf(["medical-institution", "health-authority", "service-partner"], "What it is: hospital, clinic or other medical or health service institution, a health authority, or a unit that works with them on their data; makers of devices, insurers and wellness apps are none.", "机构类型：医疗卫生服务机构、卫生健康行政部门、与其开展健康医疗大数据业务的相关单位；医疗器械生产企业、保险机构、健身类应用不属于此类。"),
}, "Health sector.", "健康医疗行业。");
const foreign_controlled = flag("Set up or actually controlled by organizations or individuals outside the mainland; bodies of Hong Kong and Macao under mainland control are not (HGR Regulations 7, 21, 28).", "由境外组织、个人设立或者实际控制；由内资实际控制的港澳机构除外（人类遗传资源管理条例第七条、第二十一条、第二十八条）。");

;// CONCATENATED MODULE: ./.build/manifest/organization/important.js

// Duties of those who hold important data.
const important_data_duties = field_group({
    body_tasks: manyOf(["rules-and-plan", "monitoring-and-training", "complaints"], "Tasks that the data security management body carries out: rules, procedures and plan; monitoring, assessments, drills and training; complaints (NDSMR 30).", "网络数据安全管理机构履行的职责：制定实施制度、操作规程和应急预案；定期组织风险监测、风险评估、应急演练、宣传教育培训；受理处理投诉举报（网数条例第三十条）。"),
    background_checked_on: day("Last background check of the data security head and key posts.", "最近一次对网络数据安全负责人和关键岗位人员进行安全背景审查的日期。"),
    first_responsible: field_text("Who answers first: the legal representative or principal (MIIT 13).", "第一责任人：法定代表人或者主要负责人（工业和信息化领域数据安全管理办法第十三条）。"),
    key_posts: list("Key posts whose holders signed duty letters; an empty list means none.", "已签署数据安全责任书的关键岗位；空列表表示没有。"),
    internal_approval: flag("Handling of important and core data is registered and approved inside.", "重要数据和核心数据的处理活动实行内部登记、审批。"),
    processing_log_days: count("Days for which logs of handling, permissions and operators are kept (MIIT 25).", "数据处理、权限管理、人员操作等日志的留存天数（工业和信息化领域数据安全管理办法第二十五条）。"),
}, "Duties of those who hold important data.", "重要数据处理者的义务。");

;// CONCATENATED MODULE: ./.build/manifest/organization/network.js


// Networks that it runs: graded protection, critical infrastructure, cryptography, national security review.
const REVIEW = ["pending", "not-required", "passed", "refused"];
const network_security = field_group({
    officer: field_text("Person in charge of network security (CSL 23).", "网络安全负责人（网络安全法第二十三条）。"),
    rules: field_text("Internal security rules and operating procedures for networks and the whole life of data (CSL 23, DSL 27).", "网络安全和数据全流程安全的内部管理制度和操作规程（网络安全法第二十三条、数据安全法第二十七条）。"),
    measures: manyOf(["malware-defence", "intrusion-defence", "monitoring", "data-classification"], "Technical measures that are in place (CSL 23); an empty list means none.", "已采取的技术措施（网络安全法第二十三条）；空列表表示没有。"),
    log_days: count("Days for which network logs are kept; six calendar months are 181 to 184 days.", "网络日志的留存天数；六个自然月为181天至184天。"),
    graded: groups({
        name: schemas/* string */.YjP().min(1).max(200).describe(about("The network or system that was graded.", "定级对象的名称。")),
        level: schemas/* int */.Whr().min(1).max(5).optional().describe(about("Its protection level.", "安全保护等级。")),
        graded_on: day("Day on which the level was determined.", "确定安全保护等级之日。"),
        live_on: day("Day on which it went live, if that came after the grading.", "投入运行之日（在定级之后投入运行的填写）。"),
        filed_on: day("Day of the filing with the police.", "向公安机关备案之日。"),
        tested_on: day("Day of the last test against the level.", "最近一次等级测评之日。"),
        cryptography_assessed_on: day("Day of the last security assessment of its use of commercial cryptography.", "最近一次商用密码应用安全性评估之日。"),
    }, "Networks graded under the classified protection scheme, one entry each; an empty list means that none is graded.", "网络安全等级保护的定级对象，每个一项；空列表表示尚未定级。"),
}, "Security of the networks that it runs (CSL 23).", "所运营网络的安全保护（网络安全法第二十三条）。");
const critical_infrastructure_duties = field_group({
    notified_on: day("Day on which it was told of its standing.", "收到认定结果通知之日。"),
    measures: manyOf([
        "security-body",
        "background-checks",
        "staff-training",
        "disaster-recovery",
        "incident-drills",
        "security-built-in",
    ], "Duties that are met (CSL 35, 36): dedicated body and head, background checks of head and key staff, regular training and tests of staff, disaster-recovery copies, regular drills, security planned, built and used in step.", "已履行的义务（网络安全法第三十五条、第三十六条）：专门安全管理机构和负责人、安全背景审查、定期教育培训和考核、容灾备份、定期演练、安全技术措施同步规划建设使用。"),
    assessed_on: day("Day of the last test and risk assessment (CSL 40).", "最近一次检测评估之日（网络安全法第四十条）。"),
    assessment_reported_on: day("Day on which its result was reported.", "报送检测评估情况之日。"),
    changed_on: day("Day of the last great change that may affect the identification.", "最近一次可能影响认定结果的较大变化之日。"),
    change_reported_on: day("Day on which that change was reported.", "报告该变化之日。"),
    restructuring_reported_on: day("Day on which the merger, split or dissolution was reported to the protection department.", "向保护工作部门报告合并、分立、解散等情况之日。"),
}, "Duties of an operator of critical information infrastructure.", "关键信息基础设施运营者的义务。");
const cryptography = field_group({
    required: flag("Laws or state rules ask that its critical infrastructure be protected by commercial cryptography.", "法律、行政法规和国家有关规定要求其关键信息基础设施使用商用密码进行保护。"),
    measures: manyOf(["plan", "funds", "staff", "built-in", "certified-products", "reviewed-algorithms"], "What is in place (Cryptography Regulation 38, 39): plan, funds, professional staff, cryptography planned, built and run in step, certified products and services, reviewed algorithms.", "已落实的事项（商用密码管理条例第三十八条、第三十九条）：应用方案、资金、专业人员、同步规划建设运行、经检测认证合格的产品和服务、经审查鉴定的密码技术。"),
    protects: manyOf(["core-data", "important-data", "personal-information"], "Data of the critical infrastructure that commercial cryptography protects when stored, used and sent.", "关键信息基础设施中存储、使用、传输时以商用密码保护的数据。"),
    assessed_on: day("Day of the last security assessment of the use of cryptography.", "最近一次商用密码应用安全性评估之日。"),
}, "Commercial cryptography in critical infrastructure.", "关键信息基础设施的商用密码使用。");
const procurements = groups({
    item: schemas/* string */.YjP().min(1).max(200).describe(about("The network product or service.", "网络产品或者服务。")),
    risk: oneOf(["none", "possible"], "Own forecast before the purchase: can its use affect national security (Review Measures 5)?", "采购前的风险预判：投入使用后是否影响或者可能影响国家安全（网络安全审查办法第五条）。"),
    used_since: day("First day of use.", "投入使用之日。"),
    review_applied_on: day("Day of the application for cybersecurity review.", "申报网络安全审查之日。"),
    review: oneOf(REVIEW, "Where the review stands; not-required means that the review office saw no need.", "审查进展；not-required 表示网络安全审查办公室认为无需审查。"),
    agreement: field_text("Security and confidentiality agreement with the supplier (CSL 38).", "与提供者签订的安全保密协议（网络安全法第三十八条）。"),
    review_clause: flag("The supplier promises to cooperate with the review and not to use the product to take data or control.", "提供者承诺配合审查，不利用产品和服务非法获取数据、控制设备。"),
}, "Purchases of network products and services by an operator of critical infrastructure; an empty list means none.", "关键信息基础设施运营者采购的网络产品和服务；空列表表示没有。");
const listing = field_group({
    market: region("Where it lists or wants to list.", "上市地或者拟上市地。"),
    submitted_on: day("Day on which the listing was applied for.", "提交上市申请之日。"),
    network_platform: flag("It runs a network platform: a website, app or other service online.", "其运营网络平台：网站、应用程序或者其他在线服务。"),
    users: count("Users whose personal information it holds, counted for the listing.", "掌握其个人信息的用户数，以上市准备时的统计为准。"),
    review_applied_on: day("Day of the application for cybersecurity review.", "申报网络安全审查之日。"),
    review: oneOf(REVIEW, "Where the review stands; not-required means that the review office saw no need.", "审查进展；not-required 表示网络安全审查办公室认为无需审查。"),
}, "A listing abroad, planned or done.", "境外上市（拟上市或者已上市）。");
const national_security = field_group({
    judgement: oneOf(["affects", "possible", "none"], "Own judgement whether its data processing can affect national security (NDSMR 13).", "对数据处理活动是否影响或者可能影响国家安全的研判（网数条例第十三条）。"),
    requested_on: day("Day on which an authority asked for a review.", "主管部门要求审查之日。"),
    review_applied_on: day("Day of the application for review.", "申报审查之日。"),
}, "National security review of data processing.", "数据处理活动的国家安全审查。");

;// CONCATENATED MODULE: ./.build/manifest/organization/officer.js

// Who answers for personal information, internal rules and audits.
const officer = field_group({
    name: field_text("The personal information protection officer.", "个人信息保护负责人。"),
    contact: field_text("How the officer is reached.", "个人信息保护负责人的联系方式。"),
    contact_published: flag("The contact is published (PIPL 52).", "已公开联系方式（个人信息保护法第五十二条）。"),
    supervises_audits: flag("The officer is in charge of compliance audits (Audit Measures 12).", "由个人信息保护负责人负责合规审计工作（个人信息保护合规审计管理办法第十二条）。"),
    reported_on: day("Day on which the officer's information was filed with the cyberspace administration.", "向网信部门报送个人信息保护负责人信息的日期。"),
    changed_on: day("Day of the last material change.", "最近一次实质性变更的日期。"),
    change_reported_on: day("Day on which that change was filed.", "报送该变更的日期。"),
    evidence: evidence(),
}, "Personal information protection officer.", "个人信息保护负责人。");
const representative = field_group({
    name: field_text("Dedicated body or representative in the mainland.", "境内专门机构或者指定代表。"),
    contact: field_text("How it is reached.", "联系方式。"),
    reported_on: day("Day on which it was reported to the cyberspace administration.", "报送网信部门的日期。"),
}, "For a handler outside the mainland: its body or representative there (PIPL 53).", "境外个人信息处理者在境内设立的专门机构或者指定代表（个人信息保护法第五十三条）。");
const governance = field_group({
    internal_rules: field_text("Internal rules and procedures for personal information (PIPL 51).", "个人信息内部管理制度和操作规程（个人信息保护法第五十一条）。"),
    classification: field_text("How personal information is classified.", "个人信息的分类方式。"),
    access_control: field_text("Who may do what: the access matrix.", "操作权限的划分：权限矩阵。"),
    trained_on: day("Last training of staff.", "最近一次从业人员培训的日期。"),
    incident_plan: field_text("Plan for incidents.", "安全事件应急预案。"),
    drilled_on: day("Last drill of the plan.", "最近一次预案演练的日期。"),
    foreign_requests: field_text("Procedure for requests of foreign judicial or law-enforcement bodies (PIPL 41).", "外国司法或者执法机构请求的处理程序（个人信息保护法第四十一条）。"),
}, "Internal rules and procedures.", "内部管理制度和操作规程。");
const ordered_audits = groups({
    due_on: day("Day by which the audit must be finished.", "应当完成合规审计的期限。"),
    report_filed_on: day("Day on which the signed report was filed.", "报送经签署的审计报告的日期。"),
    rectified_on: day("Day on which rectification was finished.", "完成整改的日期。"),
    rectification_reported_on: day("Day on which rectification was reported.", "报送整改情况的日期。"),
}, "Audits that an authority ordered (Audit Measures 5).", "有关部门要求开展的合规审计（个人信息保护合规审计管理办法第五条）。");

;// CONCATENATED MODULE: ./.build/manifest/organization/people.js

// How people meet it: published rules, rights, complaints.
const POLICY_ELEMENTS = [
    "handler-name",
    "handler-contact",
    "purpose",
    "means",
    "categories",
    "sensitive-necessity",
    "sensitive-impact",
    "retention",
    "retention-end",
    "access",
    "copy",
    "portability",
    "correction",
    "deletion",
    "restriction",
    "account-closure",
    "consent-withdrawal",
];
const privacy_policy = field_group({
    document: evidence("The published rules as a text in the repository: recipients abroad must be named in it.", "仓库内的处理规则文本：境外接收方应当在其中载明。"),
    sdk_list: evidence("The published list of third-party SDKs as a text in the repository.", "仓库内的第三方SDK清单文本。"),
    url: field_text("Where the published handling rules stand.", "已公开的个人信息处理规则所在位置。"),
    elements: manyOf(POLICY_ELEMENTS, "What the published rules state (NDSMR 21).", "已公开的处理规则载明的事项（网数条例第二十一条）。"),
    collection_list: flag("What is collected is itemised in a list or a similar form.", "收集的个人信息以清单等形式逐项列明。"),
    sharing_list: flag("What is provided to other handlers is itemised in a list or a similar form.", "向其他处理者提供的个人信息以清单等形式逐项列明。"),
    evidence: evidence(),
}, "Published handling rules.", "公开的个人信息处理规则。");
const rights = field_group({
    channel: field_text("Where people exercise their rights.", "个人行使权利的途径。"),
    access: flag("People can consult their information.", "个人可以查阅其个人信息。"),
    copy: flag("People can copy it.", "个人可以复制其个人信息。"),
    correction: flag("People can have it corrected and completed.", "个人可以请求更正、补充其个人信息。"),
    deletion: flag("People can have it deleted.", "个人可以请求删除其个人信息。"),
    restriction: flag("People can restrict or refuse handling.", "个人可以限制或者拒绝处理其个人信息。"),
    explanation: flag("People can ask for an explanation of the rules.", "个人可以要求对处理规则进行解释说明。"),
    portability: flag("People can have it transferred to a handler they choose.", "个人可以请求将其个人信息转移至其指定的个人信息处理者。"),
    identity_check: flag("Identity is verified before a transfer.", "转移前验证身份。"),
    fee_only_when_excessive: flag("A fee is asked only for clearly excessive requests, and covers cost.", "仅对明显超出合理范围的请求收取费用，且费用为成本费用。"),
    accounts: flag("The service has user accounts.", "服务设有用户账号。"),
    account_closure: flag("People can close their account.", "个人可以注销账号。"),
    account_closure_effect: oneOf(["delete", "anonymise", "restrict", "keep"], "What happens to the data then.", "账号注销后对数据的处理方式。"),
    account_closure_reason: field_text("Why the data is restricted and not deleted: the retention law or technical reason.", "限制处理而未删除的理由：规定保存期限的法律或者技术原因。"),
    deceased: flag("Close relatives can exercise the rights of a deceased person (PIPL 49).", "近亲属可以行使死者的个人信息权利（个人信息保护法第四十九条）。"),
    minors_channel: flag("Minors and guardians have an easy way.", "为未成年人及其监护人提供便捷途径。"),
    refusal_reasons: flag("A refusal gives its reasons.", "拒绝请求的，说明理由。"),
    refusal_in_writing: flag("A refusal to a minor or guardian is given in writing.", "拒绝未成年人或者其监护人请求的，以书面形式告知。"),
    unreasonable_conditions: flag("Conditions are set that the service does not need.", "设置了服务所不需要的条件。"),
    response_working_days: count("Working days within which a request is completed.", "办结请求的工作日数。"),
}, "How people exercise their rights.", "个人行使权利的方式。");
const complaints = field_group({
    channel: field_text("Where people complain.", "投诉、举报的途径。"),
    published: flag("The channel is published.", "已公布该途径。"),
    response_working_days: count("Working days within which a complaint is handled.", "处理投诉、举报的工作日数。"),
}, "Complaints (NDSMR 20).", "投诉、举报（网数条例第二十条）。");

;// CONCATENATED MODULE: ./.build/manifest/organization/platform.js


// What it does as a platform, and how it protects children.
const platform = field_group({
    operates: flag("Third parties offer products or services on it.", "有第三方在平台上提供产品或者服务。"),
    preinstalls: flag("It makes phones or other smart devices with preinstalled apps of third parties (NDSMR 40).", "生产预装第三方应用程序的智能终端等设备（网数条例第四十条）。"),
    app_store: flag("It distributes apps or mini-programs.", "分发应用程序或者小程序。"),
    important: flag("It provides important platform services (PIPL 58).", "提供重要互联网平台服务（个人信息保护法第五十八条）。"),
    large: flag("It is a large network platform (NDSMR 62).", "属于大型网络平台（网数条例第六十二条）。"),
    registered_users: count("Registered users.", "注册用户数。"),
    monthly_active_users: count("Monthly active users.", "月活跃用户数。"),
    rules: field_text("Platform rules or contracts that fix third parties' duties.", "明确第三方义务的平台规则或者合同。"),
    supervises_third_parties: flag("Third parties' compliance is supervised.", "对第三方的合规情况进行监督。"),
    verifies_apps: flag("Apps are verified before distribution.", "应用程序分发前进行核验。"),
    independent_body: field_text("Supervisory body made up mainly of outsiders.", "主要由外部成员组成的监督机构。"),
    stops_offenders: flag("Serious offenders are no longer served.", "对严重违法者停止提供服务。"),
    responsibility_report_year: count("Last year covered by a published social-responsibility report.", "已发布的社会责任报告所涵盖的最近年度。"),
    cross_border_controls: field_text("Controls for cross-border security risks.", "数据跨境安全风险的管控措施。"),
    misleads_or_discriminates: flag("Data, algorithms or rules mislead, block or discriminate (NDSMR 46).", "利用数据、算法或者规则误导、限制用户或者实行差别待遇（网数条例第四十六条）。"),
    minors: flag("Huge numbers of minors use it, or it strongly influences them (Minors regulation 20).", "未成年人用户数量巨大或者对未成年人群体具有显著影响（未成年人网络保护条例第二十条）。"),
    minors_assessed_on: day("Last assessment of its impact on minors.", "最近一次未成年人影响评估的日期。"),
    minors_report_year: count("Last year covered by a published report on minors.", "已发布的未成年人报告所涵盖的最近年度。"),
    minors_mode: flag("It has a minors' mode or zone.", "设有未成年人模式或者专区。"),
}, "What it does as a platform.", "作为平台的情况。");
const children = field_group({
    rules: field_text("Special handling rules for people under 14 (PIPL 31).", "不满十四周岁未成年人个人信息的专门处理规则（个人信息保护法第三十一条）。"),
    user_agreement: field_text("Special user agreement.", "专门的用户协议。"),
    officer: field_text("Person in charge of children's personal information.", "儿童个人信息保护的负责人员。"),
    shutdown_plan: field_text("What happens to the data when the service stops.", "停止服务时对数据的处理方式。"),
}, "How it protects people under 14.", "对不满十四周岁未成年人的保护措施。");
const minors_audits = groups({
    year: schemas/* int */.Whr().min(2020).max(2100).describe(about("Calendar year that the audit covers.", "合规审计涵盖的自然年。")),
    audited_on: day("Day of the audit.", "合规审计的日期。"),
    reported_on: day("Day on which it was reported.", "报告合规审计情况的日期。"),
}, "Yearly audits of handling of minors' personal information (Minors regulation 37).", "处理未成年人个人信息的年度合规审计（未成年人网络保护条例第三十七条）。");

;// CONCATENATED MODULE: ./.build/manifest/organization/sectors.js

// Duties of sectors: automotive, surveying and mapping, natural resources, energy, express delivery, ride-hailing.
/** Negative lists of free trade zones by zone and edition; their dates stand in policies/free-trade-zones/facts. */
const ZONE_EDITIONS = [
    "tianjin-2024",
    "beijing-2024",
    "beijing-2025",
    "shanghai-2024",
    "shanghai-2025",
    "hainan-2024",
    "zhejiang-2024",
    "guangxi-2025",
    "jiangsu-2025",
    "chongqing-2025",
    "fujian-2025",
    "guangdong-2025",
];
const automotive_report = field_group({
    year: count("Last year for which it was filed.", "已报送的最近年度。"),
    parts: manyOf(["contacts", "kinds-and-purpose", "measures", "domestic-recipients", "incidents", "complaints", "exports"], "What it covers (Automotive Data Provisions 13, 14): person in charge and contact; kinds, scale, purpose and necessity; protection, place and period of storage; recipients in the mainland; incidents; complaints; exports.", "包含的情况（汽车数据安全管理若干规定第十三条、第十四条）：负责人和联系人；种类、规模、目的和必要性；防护和管理措施，包括保存地点、期限；向境内第三方提供情况；安全事件；用户投诉；向境外提供情况。"),
}, "Yearly report on automotive data security.", "年度汽车数据安全管理情况报告。");
const surveying = field_group({
    qualification: field_text("Surveying and mapping qualification, with its number.", "测绘资质证书及编号。"),
    valid_until: day("Last day on which it is valid.", "有效期截止日。"),
    secret_register: field_text("Register of obtaining, holding, providing and using geographic information that is a state secret (Surveying and Mapping Law 47).", "属于国家秘密的地理信息的获取、持有、提供、利用情况登记（测绘法第四十七条）。"),
}, "Surveying and mapping.", "测绘。");
const map_service = field_group({
    offers: manyOf(["positioning", "marking", "map-database"], "What it offers the public as its own map service: positioning, uploading and marking of geographic information, map databases. Embedding another firm's licensed map is none of these.", "作为互联网地图服务单位向公众提供的服务：地理位置定位、地理信息上传标注、地图数据库开发；嵌入他人有资质的地图服务不属于此类。"),
    security_rules: field_text("Rules and measures for the security of map data.", "互联网地图数据安全管理制度和保障措施。"),
}, "Internet map service (Map Management Regulation 33, 34).", "互联网地图服务（地图管理条例第三十三条、第三十四条）。");
const natural_resources = field_group({
    catalogue_filed_on: day("Last day on which the list of important and core data was filled in; an empty list is filed too.", "最近一次梳理填报重要数据和核心数据目录之日；没有的也应当填报。"),
}, "Data of natural resources.", "自然资源领域数据。");
const energy = field_group({
    other_authority: flag("Its energy data comes only from city gas, heat supply or petrol stations, which other authorities regulate.", "其能源数据仅涉及城市燃气、供热、加油站等由其他主管部门管理的活动。"),
}, "Energy data.", "能源行业数据。");
const express_delivery = field_group({
    waybill_rules: field_text("Rules for waybills and electronic data.", "快递运单及电子数据管理制度。"),
    waybills_destroyed: field_text("How often waybills are destroyed.", "快递运单的定期销毁安排。"),
    waybill_shows: list("Items of users' identity on the waybill beyond name, address and phone; an empty list means none.", "快递运单上除姓名（名称）、地址、联系电话以外的用户身份信息；空列表表示没有。"),
}, "Express delivery.", "快递业务。");
const ride_hailing = field_group({
    retention_months: count("Months for which collected personal information and business data are kept at least (Ride-Hailing Measures 27).", "所采集的个人信息和生成的业务数据的最短保存月数（网约车管理暂行办法第二十七条）。"),
}, "Online ride-hailing.", "网络预约出租汽车经营服务。");

;// CONCATENATED MODULE: ./.build/manifest/organization/organization.js













const SECTORS = [
    "automotive",
    "civil-aviation",
    "credit-reporting",
    "education",
    "energy",
    "express-delivery",
    "finance",
    "genetic-resources",
    "government",
    "health",
    "internet",
    "manufacturing",
    "mapping",
    "natural-resources",
    "population-health",
    "publishing",
    "retail",
    "ride-hailing",
    "telecommunications",
    "tourism",
    "transport",
    "other",
];
/** A legal entity that handles data. */
const Organization = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    legal_name: field_text("Registered name.", "登记名称。"),
    credit_code: field_text("Unified social credit code, 18 characters.", "统一社会信用代码，18位。"),
    established_in: region("Where the legal entity is established.", "法人主体的设立地。"),
    registered_city: field_text("City of registration in English, for the Greater Bay Area contract: Shenzhen.", "注册城市的英文名称，用于粤港澳大湾区标准合同：Shenzhen。"),
    group: field_text("Id of the corporate group; affiliates of one group share it.", "企业集团的标识；同一集团的关联公司使用相同标识。"),
    sectors: manyOf(SECTORS, "Sectors it works in.", "所属行业、领域。"),
    critical_infrastructure: flag("Notified as operator of critical information infrastructure (CII regulation 10).", "已被通知认定为关键信息基础设施运营者（关键信息基础设施安全保护条例第十条）。"),
    state_organ: flag("It is a state organ (PIPL 33).", "属于国家机关（个人信息保护法第三十三条）。"),
    public_affairs_body: flag("Authorised by law or regulation to manage public affairs (PIPL 37).", "法律、法规授权的具有管理公共事务职能的组织（个人信息保护法第三十七条）。"),
    targets_mainland_people: flag("Established outside the mainland, but offers products or services to people there.", "设立于境外，但向境内自然人提供产品或者服务。"),
    profiles_mainland_people: flag("Established outside the mainland, but analyses or evaluates people there.", "设立于境外，但分析、评估境内自然人。"),
    serves_consumers: flag("Sells goods or services to consumers in the mainland.", "向境内消费者销售商品或者服务。"),
    public_service: flag("Offers products or services to the public.", "向公众提供产品或者服务。"),
    people_held: groups({
        as_of: iso/* date */.p6().describe(about("The day on which they were counted.", "统计日期。")),
        individuals: schemas/* int */.Whr()
            .min(0)
            .describe(about("Natural persons whose personal information is held, deleted ones left out.", "所持有个人信息涉及的自然人人数，已删除的不计入。")),
    }, "How many people's personal information it holds, one entry per count; entries are never overwritten.", "所持有个人信息涉及的人数，每次统计为一项；已有项不得覆盖。"),
    reached_one_million_on: day("The day on which it first held personal information of 1,000,000 people.", "所持有个人信息首次达到100万人的日期。"),
    reached_ten_million_on: day("The day on which it first held personal information of 10,000,000 people.", "所持有个人信息首次达到1000万人的日期。"),
    free_trade_zone: field_group({
        zone: field_text("Name of the pilot free trade zone.", "自由贸易试验区的名称。"),
        registered: flag("The entity is registered in the zone.", "该主体注册于自由贸易试验区内。"),
        list: field_text("Name and version of the negative list that applies.", "所适用负面清单的名称和版本。"),
        edition: oneOf(ZONE_EDITIONS, "Published edition of the negative list that is relied on; beijing-2025 and shanghai-2025 cover the whole city.", "所依据的已公布负面清单版本；beijing-2025、shanghai-2025 适用于全市。"),
        list_in_force: flag("A negative list for its zone and industry is in force (CBDT 6).", "所在自由贸易试验区和所属行业的负面清单已生效（促进和规范数据跨境流动规定第六条）。"),
    }, "Its place in a pilot free trade zone.", "所在自由贸易试验区的情况。"),
    officer: officer,
    representative: representative,
    privacy_policy: privacy_policy,
    rights: rights,
    complaints: complaints,
    governance: governance,
    audit_rhythm_years: count("Years between two compliance audits, as its own rules fix them (PIPL 54).", "内部制度确定的两次合规审计的间隔年数（个人信息保护法第五十四条）。"),
    handling_since: day("Day on which it began to handle personal information.", "开始处理个人信息的日期。"),
    ordered_audits: ordered_audits,
    employment: field_group({
        labour_rules: field_text("Lawfully made labour rules that cover handling of employees' data.", "依法制定的、涵盖员工个人信息处理的劳动规章制度。"),
        collective_contract: field_text("Lawfully signed collective contract that covers it.", "依法签订的、涵盖该处理的集体合同。"),
        evidence: evidence(),
    }, "Employment documents behind the human-resources basis (PIPL 13).", "以实施人力资源管理所必需为合法性基础所依据的用工文件（个人信息保护法第十三条）。"),
    platform: platform,
    data_security: field_group({
        head: field_text("Person in charge of data security.", "数据安全负责人。"),
        head_is_management: flag("That person belongs to management and reports directly to the authorities.", "负责人为管理层成员，并可直接向主管部门报告。"),
        body: field_text("Data security management body.", "数据安全管理机构。"),
    }, "Data security management (NDSMR 30).", "数据安全管理（网数条例第三十条）。"),
    important_data_duties: important_data_duties,
    network_security: network_security,
    critical_infrastructure_duties: critical_infrastructure_duties,
    cryptography: cryptography,
    procurements: procurements,
    listing: listing,
    national_security: national_security,
    restructuring: field_group({
        happens_on: day("Day on which data moves.", "数据转移的日期。"),
        reported_on: day("Day on which disposal plan and recipient were reported.", "报告处置方案和接收方的日期。"),
        evidence: evidence(),
    }, "A restructuring that moves data (NDSMR 32).", "涉及数据转移的重组（网数条例第三十二条）。"),
    children: children,
    minors_audits: minors_audits,
    private_content_procedure: field_text("How private information of minors is found, warned about and stopped.", "发现、提示和制止涉及未成年人私密信息的程序。"),
    simplified_regime: field_group({
        claimed: flag("It uses the simplified measures for small handlers.", "适用小型个人信息处理者简化措施。"),
        forms: flag("The official forms are filled in.", "已填写官方表格。"),
    }, "Simplified measures for handlers of fewer than 100,000 people.", "处理不满10万人个人信息的个人信息处理者的简化措施。"),
    face_terms: oneOf(["none", "limited", "unlimited"], "What its standard terms take for face information: unlimited means unlimited, irrevocable or freely transferable.", "格式条款就人脸信息取得的授权：unlimited 指无限制、不可撤销或者可任意转授权。"),
    automotive_report: automotive_report,
    surveying: surveying,
    map_service: map_service,
    natural_resources: natural_resources,
    energy: energy,
    express_delivery: express_delivery,
    ride_hailing: ride_hailing,
    finance: finance,
    health: health,
    foreign_controlled: foreign_controlled,
    follows_automotive_reading: oneOf(["2021", "2026"], "Which automotive reading its counsel follows.", "其法律顾问采用的汽车数据规则口径。"),
    ai_policy: ai_policy,
    foreign_investment: foreign_investment,
    ethics_committee: ethics_committee,
    foreign_measures: foreign_measures,
    data_trading: data_trading,
    owners: list("People or teams who answer for it.", "负责的人员或者团队。"),
});

;// CONCATENATED MODULE: ./.build/manifest/dataset/assets.js

/** The data as an asset: booked, licensed or sold. */
const asset = field_group({
    uses: manyOf(["booked", "licensed", "sold"], "What is done with it: put on the balance sheet, licensed, or sold; an empty list means nothing.", "资产化方式：入表、许可使用、交易；空列表表示没有。"),
    venue: oneOf(["exchange", "broker", "direct"], "Where it is licensed or sold: listed on a data exchange, through a broker, or between the parties.", "许可或者交易的场所：数据交易所挂牌、经数据经纪、双方直接交易。"),
    rights: manyOf(["hold", "process", "operate"], "Rights to the data: to hold the resource, to process and use it, to operate the product.", "所享有的权利：数据资源持有权、数据加工使用权、数据产品经营权。"),
    rights_basis: field_text("What the rights rest on: own collection, licence of the source, consent.", "权利依据：自行采集、来源方许可、个人同意等。"),
    accounting: manyOf(["lawful-control", "economic-benefit", "measurable-cost", "disclosure"], "What the books show: lawful ownership or control, expected economic benefit, reliably measured cost, disclosure of source, use and limits.", "账务依据：合法拥有或者控制、预期带来经济利益、成本能够可靠计量、对来源、用途和限制的披露。"),
    dossier: manyOf(["party-checks", "source-proof", "rights", "grade", "personal-data-verdict", "contract-terms"], "Parts of the compliance file of the listing.", "挂牌合规材料的组成：交易主体核验、来源证明、权利说明、数据分级、个人信息结论、合同条款。"),
}, "The data as an asset; left out where it is not booked, licensed or sold.", "数据资产情况；未入表、许可或者交易的，省略。");
/** Evidence behind a claim that data is anonymised. */
const anonymisation = field_group({
    method: field_text("How it was anonymised.", "匿名化的方法。"),
    tested_on: day("Day of the last re-identification test.", "最近一次重标识测试的日期。"),
    restorable: flag("The handler or the recipient holds a key, table or other data that restores it.", "处理者或者接收方掌握能够复原的密钥、对照表或者其他数据。"),
}, "How data was anonymised (PIPL 73).", "匿名化处理情况（个人信息保护法第七十三条）。");
/** Public data that is used under an authorisation. */
const public_data = field_group({
    authorised: flag("It is public data that a government or state body has authorised an operator to use.", "属于经授权运营的公共数据资源。"),
    agreement: field_text("The authorisation agreement.", "授权运营协议。"),
    agreement_elements: manyOf([
        "scope-and-catalogue",
        "term",
        "products-and-reviews",
        "platform",
        "ownership",
        "disclosure",
        "accounting",
        "security",
        "evaluation-and-exit",
        "liability",
        "disputes",
        "change-and-end",
    ], "What the agreement fixes (Public Data Authorisation Norms 14).", "协议约定的事项（公共数据资源授权运营实施规范第十四条）。"),
    begins_on: day("First day of the term.", "运营期限的起始日期。"),
    ends_on: day("Last day of the term.", "运营期限的届满日期。"),
    longer_because: field_text("Why the term is longer than five years.", "运营期限超过五年的理由。"),
    raw_to_market: flag("Original data that is not lawfully open goes straight to the market.", "未依法依规公开的原始公共数据资源直接进入市场。"),
    disclosed_on: day("Day of the last disclosure to the public of what was authorised, of the products and of the use of the data.", "最近一次向社会披露授权情况、产品和服务清单以及公共数据资源使用情况的日期。"),
    delivered_on: day("Day on which data was provided, or products and services were delivered.", "提供数据资源或者交付数据产品和服务的日期。"),
    registration_applied_on: day("Day of the application for first registration.", "提交首次登记申请的日期。"),
    registration_coded_on: day("Day on which the registration code was given or last renewed.", "登记结果赋码或者最近一次续展的日期。"),
}, "Authorised operation of public data; left out where the data is no public data.", "公共数据资源授权运营；不属于公共数据的，省略。");
const CLIENT_ACTS = ["access", "retention", "use", "provision", "correlation"];
/** Data held for a client under a service contract. */
const client = field_group({
    kind: oneOf(["state-organ", "critical-infrastructure", "public-infrastructure", "other"], "Whose data it is: of a state organ, of an operator of critical information infrastructure, from public infrastructure or services that the handler helps to build or run, or of another client.", "数据所属的委托方：国家机关、关键信息基础设施运营者、所参与建设运行维护的公共基础设施和公共服务系统、其他委托方。"),
    agreed: manyOf(CLIENT_ACTS, "What the client agreed to, in the contract or later: access, retention, use, provision to others, correlation analysis.", "委托方在合同中或者事后同意的行为：访问获取、留存、使用、向他人提供、关联分析。"),
    done: manyOf(CLIENT_ACTS, "What the handler does with the data.", "处理者对该数据实际开展的行为：访问获取、留存、使用、向他人提供、关联分析。"),
}, "Data held for a client; left out for own data.", "为委托方处理的数据；自有数据的，省略。");

;// CONCATENATED MODULE: ./.build/manifest/dataset/geography.js

/** Geographic information: surveying results and maps. */
const geography = field_group({
    kinds: manyOf(["coordinates", "street-imagery", "point-cloud", "road-attributes", "map-data"], "Geographic information that it holds: positions of roads and facilities, real-scene images, point clouds, attributes and topology of roads, or the data of a map.", "所含地理信息：道路设施等的空间坐标、实景影像、点云、道路属性和拓扑数据、地图数据。"),
    from_vehicles: flag("Gathered by intelligent connected vehicles and sent back from them.", "由智能网联汽车采集并回传。"),
    surveyor: field_text("Unit with a surveying qualification that collects, stores and processes it for the handler.", "受托收集、存储、处理该数据的具有相应测绘资质的单位。"),
}, "Geographic information.", "地理信息数据。");

;// CONCATENATED MODULE: ./.build/manifest/dataset/grading.js


// Standing as important data, and grading under GB/T 43697.
/** Kinds of data that sector rules, catalogues and Annex G of GB/T 43697 name. */
const INDICATORS = [
    "cii-design-and-operation",
    "undisclosed-vulnerability",
    "unpublished-state-data",
    "sensitive-sites",
    "economic-traffic",
    "charging-network",
    "exterior-faces-or-plates",
    "connected-car-control",
    "industry-chain-effect",
    "industry-personal-data",
    "telecom-network-operation",
    "radio-stations",
    "financial-stability",
    "banking-insurance-harm",
    "population-health",
    "human-genes",
    "geographic-information",
    "vehicle-surveying",
    "energy-sector-effect",
    "hydraulic-data",
    "airspace-control",
    "flight-dynamics",
    "transport-operation",
    "unpublished-statistics",
    "group-features",
    "export-controlled-or-research",
    "overseas-interests",
    "unpublished-environment",
    "financial-information",
];
/** The questions of Annex G of GB/T 43697, in its order. */
const FACTORS = [
    "territory",
    "military",
    "economic-order",
    "ideology",
    "important-sites",
    "export-control-and-science",
    "critical-infrastructure",
    "vulnerabilities",
    "environment",
    "resources",
    "nuclear",
    "population-and-biosafety",
    "overseas-interests",
    "state-data",
];
const important_data = field_group({
    status: oneOf(["notified", "published", "declared-pending", "assessed-no", "not-assessed"], "Only notified and published data is important data in law (CBDT 2, NDSMR 37).", "仅被告知或者公开发布为重要数据的，在法律上属于重要数据（促进和规范数据跨境流动规定第二条、网数条例第三十七条）。"),
    rule: field_text("Identification rule or catalogue used.", "所适用的识别规则或者目录。"),
    notified_on: day("Day of the notice or publication.", "告知或者公开发布日期。"),
    catalogue_match: oneOf(["exact", "partial", "zone-list", "none"], "How it fits a published catalogue: name, precision and scale all match, some do, an item of a free trade zone's list does, or nothing.", "与公开目录的对应关系：名称、精度、规模均相符（exact），部分相符（partial），与自贸区清单项目相符（zone-list），不相符（none）。"),
    indicators: manyOf(INDICATORS, "Kinds named by rules that it holds; an empty list means that the sector's rules were read and none fits.", "含有规则列明的哪些种类的数据；空列表表示已对照行业规则，均不相符。"),
    factors: manyOf(FACTORS, "Questions of Annex G of GB/T 43697 answered yes; declared once one is yes or all are no, an empty list means all no.", "GB/T 43697 附录 G 中回答为“是”的因素；有一项为“是”或者全部为“否”时填写，空列表表示全部为“否”。"),
    precision: field_text("Precision: scale, resolution, sampling.", "精度：比例尺、分辨率、采样频率等。"),
    coverage: field_text("Region, people and time that it covers.", "覆盖的区域、群体和时间。"),
    client_grade: oneOf(["general", "important", "core"], "Accounting working papers: grade of the client's data in them.", "会计审计工作底稿：其中所含客户数据的级别。"),
    aggregation: oneOf(["below", "reaches-indicator", "reaches-secret"], "Result of judging it joined with other data of the handler.", "与本组织其他数据汇聚后的判定结论：未达到、达到重要数据指标、达到国家秘密。"),
    declared_on: day("Day on which it was declared to the authority (NDSMR 29).", "向主管部门申报的日期（网数条例第二十九条）。"),
    declaration: field_text("Reference of the declaration.", "申报的编号或者回执。"),
    answer: oneOf(["general", "important", "core"], "The authority's answer to the declaration.", "主管部门对申报的答复。"),
    answered_on: day("Day of the answer.", "答复日期。"),
    special_class: flag("Of a kind or volume for which the authority asks for background checks (NDSMR 30).", "属于主管部门规定须进行安全背景审查的种类、规模（网数条例第三十条）。"),
    catalogue_filed_on: day("Day on which the list that names it was filed with the regulator (MIIT 12).", "将其列入目录并向主管部门备案的日期（工业和信息化领域数据安全管理办法第十二条）。"),
    catalogue_accepted_on: day("Day on which the regulator accepted the filing.", "主管部门予以备案的日期。"),
    catalogue_refiled_on: day("Day of the last new filing after a change.", "变更后最近一次办理备案变更的日期。"),
    reviewed_on: day("Day of the last review of its grade.", "最近一次复核级别的日期。"),
    changes: groups({
        type: schemas/* enum */.k5n(["scale", "recipient", "region", "purpose", "law", "security", "other-filed-content"])
            .describe(about("What changed.", "变更事项。")),
        on: iso/* date */.p6().describe(about("When.", "变更日期。")),
        percent: count("Change of scale in percent, for `scale`.", "规模变化的百分比，适用于 `scale`。"),
    }, "Changes that may alter its grade or the filed list; an empty list means none.", "可能影响级别或者备案内容的变更；空列表表示没有。"),
}, "Standing as important data.", "重要数据认定情况。");
const derived_from = refs("dataset", "Datasets from which it was computed, masked or sampled; an empty list means none.", "由哪些数据集计算、脱敏、抽样形成；空列表表示没有。");
const grading = field_group({
    grade: oneOf(["general", "important", "core"], "Grade that the handler's own classification gives (DSL 21).", "本组织数据分类分级确定的级别（数据安全法第二十一条）。"),
    general_level: schemas/* int */.Whr()
        .min(1)
        .max(4)
        .optional()
        .describe(about("Level inside general data: 1 no harm to 4 particularly serious harm (GB/T 43697 Annex H).", "一般数据内的级别：1 级无危害至 4 级特别严重危害（GB/T 43697 附录 H）。")),
    impacts: groups({
        object: schemas/* enum */.k5n([
            "national-security",
            "economic-operation",
            "social-order",
            "public-interest",
            "organization",
            "individual",
        ])
            .describe(about("What a compromise would harm.", "影响对象。")),
        degree: schemas/* enum */.k5n(["ordinary", "serious", "particularly-serious"])
            .describe(about("How much.", "影响程度：一般、严重、特别严重危害。")),
    }, "Whom a compromise would harm and how much; an empty list means nobody.", "数据一旦泄露、篡改、损毁的影响对象和影响程度；空列表表示无影响。"),
    lowered: field_text("Why its grade is below that of the data it was derived from: what was removed, or which precision or scale fell below the rule.", "衍生后级别低于来源数据的理由：去除了哪些内容，或者精度、规模降至规则之下。"),
}, "Classification and grading (GB/T 43697).", "数据分类分级（GB/T 43697）。");

;// CONCATENATED MODULE: ./.build/manifest/dataset/restricted.js

// Data outside the ordinary rules: core data, state secrets, controlled items.
const core_data = field_group({
    instruction: field_text("Instruction or approval of the authority on how to handle it.", "主管部门关于处理要求的指示或者批准。"),
}, "Core data, a step above important data (DSL 21); left out where it is not.", "国家核心数据（数据安全法第二十一条）；不属于的不填。");
const secrecy_approval = field_text("Inspection that the system which keeps the state secrets passed (State Secrets Law 30).", "存储、处理国家秘密的涉密信息系统的检查合格证明（保守国家秘密法第三十条）。");
const export_control = oneOf(["none", "controlled-item", "restricted-technology"], "Technical data of items under export control, or technology in the catalogue of restricted exports.", "属于管制物项的技术资料等数据，或者列入禁止出口限制出口技术目录的技术。");

;// CONCATENATED MODULE: ./.build/manifest/dataset/sector.js


// Finance, accounting and securities, health, human genetic resources.
const financial = field_group({
    general_class: oneOf(["sensitive", "ordinary"], "Class inside general data: sensitive general or other general data (NFRA Measures, guide for financial information services).", "一般数据内的级别：敏感（一般）数据、其他（常规）一般数据（银行保险机构数据安全管理办法、金融信息服务数据分类分级指南）。"),
    adverse_credit: flag("It holds adverse credit information about people.", "含有个人不良信息。"),
    adverse_kept_months: count("Months for which adverse credit information is kept after the conduct or event ended.", "个人不良信息自不良行为或者事件终止之日起的保存月数。"),
    card_secrets_kept: flag("Magnetic-track or chip data, verification codes or PINs stay stored after the payment.", "支付完成后仍留存磁道或者芯片数据、卡片验证码、个人识别码等支付敏感信息。"),
    working_papers: oneOf(["audit", "overseas-listing"], "Working papers: of an accounting firm's audit, or of a securities firm or service institution for an overseas offering or listing.", "工作底稿类型：会计师事务所的审计工作底稿，或者证券公司、证券服务机构为境外发行上市形成的工作底稿。"),
    work_secret: flag("It holds work secrets of state organs.", "含有国家机关工作秘密。"),
}, "Finance, accounting and securities.", "金融、会计和证券数据。");
const health_level = schemas/* int */.Whr()
    .min(1)
    .max(5)
    .optional()
    .describe(about("Level of health data, 1 to 5 (GB/T 39725).", "健康医疗数据级别，1至5级（GB/T 39725）。"));
const genetic = field_group({
    use: oneOf(["research", "care-or-statutory"], "What it serves: research and development, or care, blood supply, criminal investigation, doping control or funerals, which other laws rule (HGR Regulations 3).", "用途：科学研究和开发，或者临床诊疗、采供血、查处违法犯罪、兴奋剂检测、殡葬等（条例第三条，依照其他法律、行政法规执行）。"),
    sequenced_people: count("People whose exome or genome was sequenced.", "进行外显子组测序或者基因组测序的人数（例）。"),
    scopes: manyOf(["important-family", "specific-region"], "Special origin: an important genetic family or a specific region; an empty list means none.", "特殊来源：重要遗传家系、特定地区；空列表表示没有。"),
    cooperation: field_text("Approval or filing of the international cooperation that collects or uses it.", "采集或者利用该资源的国际合作科学研究批准或者国际合作临床试验备案。"),
    cooperation_terms: manyOf(["chinese-side-takes-part", "records-open", "backup-provided"], "What the cooperation ensures: the Chinese side takes part throughout and in substance, all records and data are open to it, it gets a backup.", "国际合作保证的事项：中方单位全过程、实质性参与，所有记录和数据信息完全向中方单位开放，向中方单位提供备份。"),
}, "Human genetic resources.", "人类遗传资源。");

;// CONCATENATED MODULE: ./.build/manifest/dataset/dataset.js








const SUBJECTS = [
    "customers",
    "users",
    "visitors",
    "employees",
    "job-applicants",
    "family-members",
    "business-contacts",
    "patients",
    "students",
    "public",
];
const Field = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).describe(about("Name of the column, key or attribute.", "列、键或者属性的名称。")),
    category: category("Kind of data, for example basic.phone; `none` for data about no person.", "数据类别，例如 basic.phone；不涉及个人的数据填 `none`。"),
    purpose: field_text("Why this field is needed.", "需要该字段的理由。"),
    necessity: field_text("Why the purpose cannot be met without it; sensitive fields need it (PIPL 28).", "缺少该字段即无法实现目的的理由；敏感个人信息字段须填写（个人信息保护法第二十八条）。"),
    judged: oneOf(["sensitive", "ordinary"], "Result of the harm assessment, for a kind of data whose sensitivity depends on context (PIPL 28).", "危害评估的结论，适用于敏感性取决于具体场景的数据类别（个人信息保护法第二十八条）。"),
    harm_assessment: evidence("The recorded harm assessment behind `judged`.", "作为 `judged` 依据的危害评估记录。"),
});
/** A body of data with its fields: the inventory. */
const Dataset = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who handles it; left out where the manifests have one organization.", "个人信息处理者；清单中仅有一个组织时可省略。"),
    code: code("Code that handles this data: what `hegui scan` sees there belongs here.", "处理该数据的代码：`hegui scan` 在其中发现的个人信息应在此声明。"),
    fields: schemas/* array */.YOg(Field).min(1).describe(about("What it holds.", "包含的字段。")),
    subjects: manyOf(SUBJECTS, "Whom it is about; an empty list means nobody.", "所涉人员类别；空列表表示不涉及个人。"),
    ages: manyOf(["under-14", "14-17", "adult"], "Age groups of the people; under 14 makes every item sensitive.", "所涉人员的年龄段；不满十四周岁的，各项信息均为敏感个人信息。"),
    state: oneOf(["identified", "deidentified", "anonymised"], "Hashed, masked or pseudonymised data is deidentified and stays personal; anonymised cannot be restored.", "经哈希、脱敏或者假名化的数据属于去标识化，仍为个人信息；匿名化后不能复原。"),
    people: people("How many people it is about.", "所涉人数。"),
    source: oneOf(["direct", "third-party", "scraped", "purchased", "public"], "Where it came from.", "数据来源。"),
    source_evidence: evidence("How the source obtained and may supply it.", "来源方取得数据的方式及其有权提供的依据。"),
    collected_in: oneOf(["mainland", "overseas"], "Where it was collected or generated.", "收集或者产生地。"),
    joins: refs("dataset", "Other datasets that were joined into it; an empty list means none.", "并入的其他数据集；空列表表示没有。"),
    stored_in: regions("Where it is stored.", "存储地。"),
    retention: field_group({
        period: duration("How long it is kept.", "保存期限。"),
        after: field_text("From when the period runs: last stay, end of contract.", "期限起算点：最后一次入住、合同终止。"),
        rule: field_text("How the period is fixed, where no period can be named.", "无法载明期限时，期限的确定方法。"),
        legal_source: field_text("Law that asks for a longer period.", "要求更长保存期限的法律依据。"),
        disposal: oneOf(["delete", "anonymise", "none"], "What happens at the end.", "到期后的处置方式。"),
    }, "Retention (PIPL 19).", "保存期限（个人信息保护法第十九条）。"),
    erasure: field_group({
        triggers: manyOf(["purpose-met", "service-ended", "period-over", "consent-withdrawn", "unlawful"], "Events that start deletion without a request (PIPL 47).", "无须请求即主动删除的情形（个人信息保护法第四十七条）。"),
        processors_told: flag("Entrusted processors delete too.", "受托人同步删除。"),
        restricted_when_blocked: flag("Where deletion is not possible, handling shrinks to storage and protection.", "无法删除的，停止除存储和采取必要的安全保护措施之外的处理。"),
    }, "Deletion.", "删除。"),
    protection: field_group({
        encrypted_at_rest: flag("Stored encrypted.", "加密存储。"),
        encrypted_in_transit: flag("Sent encrypted.", "加密传输。"),
        deidentified: flag("De-identified where the purpose allows.", "目的允许时予以去标识化。"),
        access_control: flag("Access is limited by role.", "按角色限制访问权限。"),
        access_approved: flag("Access is approved by the person in charge.", "访问经负责人审批。"),
        access_logged: flag("Access is logged.", "访问有日志记录。"),
        backed_up: flag("Backed up.", "已备份。"),
    }, "Technical measures (PIPL 51).", "技术措施（个人信息保护法第五十一条）。"),
    important_data: important_data,
    derived_from: derived_from,
    grading: grading,
    state_secret: flag("Holds state secrets or core data: outside the ordinary procedure (NDSMR 63).", "含有国家秘密或者核心数据：不适用一般程序（网数条例第六十三条）。"),
    core_data: core_data,
    secrecy_approval: secrecy_approval,
    export_control: export_control,
    sector: oneOf(SECTORS, "Sector whose data rules apply.", "适用其数据规则的行业。"),
    geography: geography,
    financial: financial,
    health_level: health_level,
    genetic: genetic,
    sector_rule: field_text("The sector's localisation or approval rule that applies.", "适用的行业本地化存储或者审批规则。"),
    public_source: field_group({
        reasonable: field_text("Why handling stays within reason (PIPL 27).", "处理未超出合理范围的理由（个人信息保护法第二十七条）。"),
        refusals_honoured: flag("People who refuse are left out.", "已排除明确拒绝的个人。"),
        major_effect: flag("Handling has a major effect on people.", "处理对个人权益有重大影响。"),
        consent: flag("Consent was obtained where the effect is major.", "对个人权益有重大影响的，已取得同意。"),
    }, "For information that is already public.", "适用于已公开的个人信息。"),
    in_policy: flag("The published handling rules cover it.", "已纳入公开的个人信息处理规则。"),
    asset: asset,
    anonymisation: anonymisation,
    public_data: public_data,
    client: client,
    owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
    decides_about_people: flag("Decisions about people are based on it.", "据以对个人作出决定。"),
    quality_refreshed: field_text("How it is kept accurate and complete (PIPL 8).", "保证其准确、完整的方式（个人信息保护法第八条）。"),
    aggregate_checked: flag("Sensitivity of the combined fields was judged (GB/T 45574).", "已对字段汇聚后的敏感性作出判定（GB/T 45574）。"),
});

;// CONCATENATED MODULE: ./.build/manifest/flow/foreign.js

/** A foreign law, order or sanction that stops, limits or asks for the flow. */
const foreign_measure = field_group({
    kinds: manyOf(["third-country-limits", "discriminatory-restriction", "extraterritorial-jurisdiction"], "What it does: bars or limits normal dealings with a third country or its people (Blocking Rules 2), discriminates against Chinese citizens or organizations (AFSL 3), or stretches foreign jurisdiction without justification.", "该措施的性质：禁止或者限制与第三国（地区）及其公民、组织的正常经贸活动（阻断办法第二条）、对我国公民、组织采取歧视性限制（反外国制裁法第三条）、不当域外管辖。"),
    name: field_text("The law, order or sanction.", "该法律、命令或者制裁措施的名称。"),
    occurred_on: day("Day on which the organization met it.", "遇到该情形的日期。"),
    reported_on: day("Day on which it was reported to the commerce department (Blocking Rules 5).", "向国务院商务主管部门报告的日期（阻断办法第五条）。"),
    treaty: field_text("Treaty that China has joined and that provides for the measure; the Blocking Rules do not apply then (15).", "规定该域外适用情形的、我国缔结或者参加的国际条约、协定，此时不适用阻断办法（第十五条）。"),
    followed: flag("The flow follows the measure: it carries it out, helps to, or answers it.", "该数据流执行、协助执行或者遵从该措施。"),
    order: oneOf(["none", "prohibition-order"], "Whether an order of the Chinese authorities forbids to follow the measure (Blocking Rules 7, Anti-Extraterritoriality Regulation 9).", "我国主管部门是否发布禁止遵守该措施的禁令、禁执令（阻断办法第七条、反外国不当域外管辖条例第九条）。"),
    exempted: field_text("Exemption from that order (Blocking Rules 8).", "对禁令的豁免批准（阻断办法第八条）。"),
    legal_review: evidence("Review by counsel of the measure against prohibition orders and lists.", "法律人员对该措施与禁执令、清单的核查意见。"),
}, "A foreign law, order or sanction behind the flow; left out where there is none.", "该数据流涉及的外国法律、命令或者制裁措施；没有的，省略。");

;// CONCATENATED MODULE: ./.build/manifest/flow/government.js

/** What state organs declare about a flow. */
const government = field_group({
    approval: field_text("Approval by which others may build or run systems, or store or process government data (DSL 40).", "委托他人建设、维护电子政务系统，存储、加工政务数据的批准文件（数据安全法第四十条）。"),
    sharing: oneOf(["unconditional", "conditional", "not-shared"], "Sharing attribute of the data in the catalogue of government data.", "政务数据目录中的共享属性：无条件共享、有条件共享、不予共享。"),
    catalogue: field_text("Entry in the catalogue of government data.", "政务数据目录中的编号。"),
}, "Entrusting and sharing of government data.", "政务数据的委托处理和共享。");

;// CONCATENATED MODULE: ./.build/manifest/flow/licence.js

const export_licence = field_group({
    number: field_text("Export licence or approval.", "出口许可证件或者许可意向。"),
    not_needed: field_text("Why no licence is needed: the recorded classification.", "无须许可的理由：物项或者技术的归类结论。"),
}, "Licence for data under export control or restricted technology (DSL 25).", "管制物项数据或者限制出口技术的出口许可（数据安全法第二十五条）。");

;// CONCATENATED MODULE: ./.build/manifest/flow/mechanism.js


const MECHANISMS = [
    "security-assessment",
    "standard-contract",
    "certification",
    "gba-standard-contract",
];
/** The route on which a transfer relies. */
const mechanism = field_group({
    type: schemas/* enum */.k5n(MECHANISMS)
        .describe(about("The route relied on (PIPL 38).", "所依据的出境路径（个人信息保护法第三十八条）。")),
    number: field_text("Result, filing or certificate number.", "评估结果、备案或者认证证书的编号。"),
    covers_this_flow: flag("Purpose, means, scope, kinds and recipient of the flow lie within it.", "数据流的目的、方式、范围、种类和接收方均未超出其范围。"),
    approved_people: count("Natural persons approved or forecast in it.", "其中获准或者预计的自然人人数。"),
    applied_on: day("Day of the application.", "申报或者申请日期。"),
    issued_on: day("Day on which the result or certificate was issued.", "评估结果或者认证证书的出具日期。"),
    valid_until: day("Last day of validity.", "有效期截止日期。"),
    extension_requested_on: day("Day on which extension or renewal was requested.", "申请延长有效期或者续期的日期。"),
    extended: flag("The extension was approved.", "延长有效期已获批准。"),
    growth_percent: percent("Expected growth of people over the next three years against the approved number, percent.", "未来三年预计人数较获准人数的增长百分比。"),
    extension_conditions: flag("All other extension conditions hold (CAC Q&A of July 2026).", "延长有效期的其他条件均已满足（国家网信办问答，2026年7月）。"),
    stopped: flag("The authority ordered the approved export to stop.", "主管部门要求终止已获准的数据出境活动。"),
    resumed_approval: flag("A new approval was given after the stop.", "终止后已重新获得批准。"),
    official_template: flag("The contract follows the official template without conflicting terms (SCC Measures 6).", "合同严格按照标准合同范本订立，无相冲突条款（个人信息出境标准合同办法第六条）。"),
    effective_on: day("Day on which the contract took effect.", "合同生效日期。"),
    filed_on: day("Day of the filing with the provincial cyberspace administration.", "向省级网信部门备案的日期。"),
    recipient_filed_on: day("Greater Bay Area contract: day of the recipient's own filing.", "粤港澳大湾区标准合同：接收方自行备案的日期。"),
    refiled_on: day("Day of the last new filing after a change.", "变更后最近一次重新备案的日期。"),
    reapplied_on: day("Day of the new application after a change.", "变更后重新申报或者申请的日期。"),
    onward_listed: flag("Every onward recipient is listed in Annex 1.", "附录一列明全部再提供的接收方。"),
    copies_on_request: flag("People get a copy of the contract on request.", "应个人要求提供合同副本。"),
    certifier: field_text("Certification body.", "认证机构。"),
    certifier_filed: flag("The body is filed with the cyberspace administration (Certification Measures 12).", "认证机构已向网信部门备案（个人信息出境认证办法第十二条）。"),
    includes_earlier: flag("The application covers what went out this year under contract or certificate.", "申报内容涵盖本年度依标准合同或者认证已出境的数据。"),
    evidence: evidence(),
}, "The route for the transfer: assessment, standard contract or certification.", "出境路径：数据出境安全评估、标准合同或者个人信息保护认证。");
/** What frees a transfer from the routes. */
const exemption = field_group({
    claim: schemas/* enum */.k5n([
        "contract",
        "human-resources",
        "emergency",
        "small-volume",
        "reexport",
        "free-trade-zone",
        "legal-duty",
        "treaty",
    ])
        .describe(about("The exemption relied on (CBDT 3 to 6, NDSMR 35, PIPL 38).", "所依据的豁免情形（促进和规范数据跨境流动规定第三条至第六条、网数条例第三十五条、个人信息保护法第三十八条）。")),
    contract_type: field_text("Contract to which the person is a party: booking, remittance, delivery.", "个人作为一方当事人的合同：预订、汇款、寄递。"),
    person_is_party: flag("The person whose data is sent is a party to the contract.", "出境数据所涉个人是合同的一方当事人。"),
    performance_abroad: flag("The contract cannot be concluded or performed without the overseas party.", "没有境外一方，合同无法订立或者履行。"),
    necessity: field_text("Why the data must go abroad.", "数据确需出境的理由。"),
    minimum_fields: flag("Every field that is sent is needed.", "出境的每个字段均为必需。"),
    labour_rules: field_text("Lawfully made labour rules; left out where the organization's are meant.", "依法制定的劳动规章制度；适用组织的劳动规章制度时可省略。"),
    collective_contract: field_text("Lawfully signed collective contract; left out where the organization's is meant.", "依法签订的集体合同；适用组织的集体合同时可省略。"),
    event: field_text("Emergency: what happened.", "紧急情况：事由。"),
    began_on: day("Emergency: first day.", "紧急情况：开始日期。"),
    ended_on: day("Emergency: last day; left out while it lasts.", "紧急情况：结束日期；持续期间省略。"),
    listed: oneOf(["none", "security-assessment", "contract-or-certification"], "Free-trade zone: the list does not name the data, or gives it this route.", "自由贸易试验区：负面清单未列入该数据，或者为其规定的出境路径。"),
    evidence: evidence(),
}, "An exemption from the routes.", "免予履行出境路径要求的情形。");

;// CONCATENATED MODULE: ./.build/manifest/flow/sector.js

// Finance and human genetic resources.
const sector_financial = field_group({
    assessed_on: day("Day of the security assessment of need, compliance, risk and controls (NFRA Measures).", "开展数据安全评估（必要性、合规性、风险、控制措施）的日期（银行保险机构数据安全管理办法）。"),
    scenario: field_text("Scenario of the guide for cross-border flows of financial data, with its data items.", "金融业数据跨境流动合规指南中的场景及其数据项。"),
    scenario_list: oneOf(["exempt", "necessary"], "Which list of the guide has it: scenarios free of the export procedures, or necessary ones that keep them.", "场景所在清单：免予履行出境手续的场景，或者具有必要性但仍须履行手续的场景。"),
}, "Rules of the financial sector.", "金融行业规则。");
const sector_genetic = field_group({
    report: field_text("Prior report or filing of the information (HGR Regulations 28).", "信息对外提供的事先报告或者备案。"),
    backup: field_text("Backup of the information that was submitted.", "已提交的信息备份。"),
    agreed_use: field_text("Clause of an approved or filed international cooperation by which both sides use the information.", "已获批准或者备案的国际合作中，约定由合作双方使用该信息的协议条款。"),
    security_review: oneOf(["pending", "passed", "refused"], "Security review of the information (HGR Regulations 28).", "人类遗传资源信息安全审查的进展。"),
}, "Human genetic resource information.", "人类遗传资源信息。");
const health_review = field_text("Approval of the export of health data by the ethics or data security committee (GB/T 39725).", "健康医疗数据出境经伦理委员会或者数据安全委员会审批的情况（GB/T 39725）。");

;// CONCATENATED MODULE: ./.build/manifest/flow/zone.js

/** What the zone or city asks of exports that rely on its negative list. */
const zone_filing = field_group({
    filed_on: day("Day of the filing, registration or report of use with the zone or city.", "向自由贸易试验区或者所在地主管部门备案、登记或者报告使用情况之日。"),
    evidence: evidence(),
}, "Filing of the use of a free-trade-zone negative list.", "自由贸易试验区负面清单使用备案。");

;// CONCATENATED MODULE: ./.build/manifest/flow/flow.js









/** Where data moves: from a dataset to a recipient. */
const Flow = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    from: requiredRef("dataset", "The dataset that is sent or opened.", "被发送或者开放访问的数据集。"),
    to: requiredRef("recipient", "Who receives it or can reach it.", "接收或者能够访问数据的接收方。"),
    fields: list("Names of the dataset's fields that move; left out when all do.", "流动的数据集字段名称；全部字段流动时省略。"),
    access: schemas/* enum */.k5n(["transfer", "remote-access", "replication", "direct-collection"])
        .describe(about("How: sent, opened for reading, copied by backup or mirror, or collected from people directly.", "流动方式：传输、开放查阅、备份或者镜像复制，或者直接向个人收集。")),
    accessor_location: region("Remote access: where the people are who read it; the place of access decides.", "远程访问：查阅人员所在地；以访问地为准。"),
    destination: region("Where the data arrives, when that is not the recipient's country.", "数据到达地，与接收方所在国家不一致时填写。"),
    purpose: ref("activity", "The activity that the flow serves.", "数据流所服务的处理活动。"),
    legal_basis: oneOf(manifest_kind/* LEGAL_BASES */.VV, "Basis of this flow, when it is not the activity's.", "该数据流的合法性基础，与处理活动的不一致时填写。"),
    population: field_text("Name of the people concerned. Flows of one population are counted once: the largest number holds the smaller ones.", "所涉人群的名称。同一人群的数据流只计算一次：最大人数包含较小人数。"),
    people: people("How many people's information moved in the year.", "当年流动的个人信息所涉人数。"),
    necessity: field_group({
        needed: flag("False when the facts show that the flow is not needed (PIPL 6, 38).", "事实表明数据流并非必需时为 false（个人信息保护法第六条、第三十八条）。"),
        activity: field_text("Why the activity needs the flow.", "处理活动需要该数据流的理由。"),
        people: field_text("Why it needs so many people.", "需要涉及相应人数的理由。"),
        fields: field_text("Why it needs each field.", "需要每个字段的理由。"),
    }, "Necessity of the flow (CAC Q&A of April 2025).", "数据流的必要性（国家网信办问答，2025年4月）。"),
    statutory_duty: flag("A public body handles the data for its statutory duties (PIPL 37).", "具有管理公共事务职能的组织为履行法定职责处理该数据（个人信息保护法第三十七条）。"),
    recipient_decides_hiring: flag("The recipient takes part in the hiring decision (CAC Q&A of July 2026).", "接收方参与录用决策（国家网信办问答，2026年7月）。"),
    mechanism: mechanism,
    exemption: exemption,
    zone_filing: zone_filing,
    agreement: field_group({
        reference: field_text("The agreement with the recipient.", "与接收方订立的协议。"),
        elements: manyOf([
            "purpose",
            "period",
            "means",
            "categories",
            "protection-measures",
            "rights-and-duties",
            "scope",
            "security-duties",
        ], "What the agreement fixes (PIPL 21, NDSMR 12).", "协议约定的事项（个人信息保护法第二十一条、网数条例第十二条）。"),
        rights_contact: field_text("Joint handlers: who answers people's requests and incidents (PIPL 20).", "共同处理者：个人请求和安全事件的负责方（个人信息保护法第二十条）。"),
        subprocessing_needs_consent: flag("Sub-entrusting needs the handler's consent.", "转委托须经个人信息处理者同意。"),
        return_or_delete: flag("Data is returned or deleted when the agreement ends.", "协议终止时返还或者删除数据。"),
        export_terms: manyOf(["purpose-and-use", "storage", "onward-transfer", "changes", "remedies", "emergency-and-rights"], "Terms that the security assessment asks for (SA Measures 9).", "数据出境安全评估要求的条款（数据出境安全评估办法第九条）。"),
        evidence: evidence(),
    }, "Agreement with the recipient.", "与接收方的协议。"),
    supervised_on: day("Last check that the recipient keeps its duties.", "最近一次监督接收方履行义务的日期。"),
    kept_for: duration("How long the recipient keeps what it receives.", "接收方保存所接收数据的期限。"),
    records_kept_until: day("Until when the records of providing or entrusting are kept (NDSMR 12).", "提供、委托处理记录的保存截止日期（网数条例第十二条）。"),
    consent: consent("Consent for this flow, where consent is the basis.", "以同意为合法性基础时，针对该数据流的同意。"),
    notice: notice("What people are told about this flow (PIPL 23, 39).", "就该数据流向个人告知的事项（个人信息保护法第二十三条、第三十九条）。"),
    started_on: day("First day of the flow.", "数据流开始日期。"),
    needed_mechanism_since: day("First day on which a flow that was exempt before needed a route.", "原豁免的数据流开始需要履行出境路径要求的日期。"),
    changes: groups({
        type: schemas/* enum */.k5n([
            "purpose",
            "means",
            "scope",
            "categories",
            "sensitivity",
            "recipient-use",
            "storage-place",
            "retention-longer",
            "destination-law",
            "control",
            "contract",
            "system-only",
            "other",
        ])
            .describe(about("What changed.", "变更事项。")),
        on: day("When.", "变更日期。"),
        affects_security: flag("It affects the security of the data or people's rights.", "影响数据安全或者个人权益。"),
        answered_on: day("Day of the new application or filing for it, where that came before the change.", "就该变更重新申报、申请或者备案的日期，先于变更时填写。"),
    }, "Changes since the route was taken.", "履行出境路径要求后发生的变更。"),
    reason: oneOf(["merger", "split", "dissolution", "bankruptcy", "discovery", "subpoena", "sale", "ordinary"], "Why data moves, when it is not the ordinary course of business.", "非日常经营时数据流动的原因。"),
    purpose_changes: flag("The recipient handles for a new purpose or by new means (PIPL 22).", "接收方变更处理目的或者处理方式（个人信息保护法第二十二条）。"),
    authority_approval: field_group({
        reference: field_text("Number of the approval.", "批准文号。"),
        approved_on: day("Day of the approval.", "批准日期。"),
        evidence: evidence(),
    }, "Approval of the competent Chinese authority (PIPL 41, DSL 36).", "中华人民共和国主管机关的批准（个人信息保护法第四十一条、数据安全法第三十六条）。"),
    export_licence: export_licence,
    sector_approval: field_text("Approval under the sector's own rules.", "依行业规定取得的批准。"),
    financial: sector_financial,
    genetic: sector_genetic,
    health_review: health_review,
    consideration: flag("Data is supplied for money or another benefit.", "提供数据以换取金钱或者其他利益。"),
    protected_in_transit: flag("The data is protected on its way.", "数据在传输过程中受到保护。"),
    foreign_measure: foreign_measure,
    government: government,
    owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
});

;// CONCATENATED MODULE: ./.build/manifest/incident/finance.js

/** Reports of a bank or an insurer to the NFRA. */
const financial_report = field_group({
    written_at: instant("When the written report was filed.", "提交正式书面报告的时间。"),
    progress_reports: flag("Progress was reported every two hours until handling ended.", "处置期间每2小时报告一次进展，直至处置结束。"),
    review_at: instant("When the report that reviews the incident was filed.", "报送评估总结报告的时间。"),
}, "Reports of a bank or an insurer to the National Financial Regulatory Administration.", "银行保险机构向国家金融监督管理总局的报告。");

;// CONCATENATED MODULE: ./.build/manifest/incident/impact.js


// What an incident did, in the figures of the grading guides, and how it was reported.
const GRADES = ["general", "relatively-serious", "serious", "especially-serious"];
const impact = field_group({
    loss_yuan: count("Direct economic loss in yuan.", "直接经济损失，单位为元。"),
    cii_outage_minutes: count("Minutes for which critical information infrastructure was down as a whole.", "关键信息基础设施整体中断运行的分钟数。"),
    cii_function_minutes: count("Minutes for which a main function of critical information infrastructure was down.", "关键信息基础设施主要功能中断运行的分钟数。"),
    affected_people: count("People whose water, power, gas, fuel, heating, travel or similar was hit.", "用水、用电、用气、用油、取暖、交通出行等受到影响的人数。"),
    province_percent: percent("Share of a province's population whose work and life were hit, percent.", "单个省级行政区工作、生活受影响人口的百分比。"),
    city_percent: percent("Share of a city's population whose work and life were hit, percent.", "单个地市级行政区工作、生活受影响人口的百分比。"),
    site: field_group({
        rank: schemas/* enum */.k5n(["province", "city"])
            .describe(about("Site of a party or state organ at provincial level or above or a key central news site, or one at city level.", "省级以上党政机关门户网站、重点新闻网站，或者地市级党政机关门户网站、重点新闻网站。")),
        outage_hours: count("Hours for which it could not be reached.", "不能访问的小时数。"),
    }, "Portal of a party or state organ or key news site that could not be reached.", "不能访问的党政机关门户网站、重点新闻网站。"),
    spread: oneOf(["none", "considerable", "large", "especially-large"], "How far unlawful and harmful content spread after tampering, by the guide's measures.", "被攻击篡改导致违法有害信息传播的范围（按分级指南认定）：无、较大范围、大范围、特大范围。"),
    threat: oneOf(["none", "relatively-serious", "serious", "especially-serious"], "Threat to national security and social stability from core data, important data or much personal information that leaked or was stolen, altered or forged.", "核心数据、重要数据或者大量公民个人信息丢失或者被窃取、篡改、假冒，对国家安全和社会稳定构成的威胁。"),
    facility_outage_hours: count("Industry and telecoms: hours for which key facilities were down.", "工业和信息化领域：重要设施、系统中断运行的小时数。"),
}, "Figures of the grading guides; parts that are left out count as none.", "分级指南所列指标；未填写的部分视为没有。");
const report = field_group({
    reported_to: manyOf(["provincial-cac", "own-cyberspace-office", "protection-department", "police", "sector-regulator"], "Who was told: the provincial cyberspace administration, the cyberspace office of the own department, the department that protects the infrastructure, the police, the sector's local regulator.", "报告对象：属地省级网信部门、本部门网信工作机构、保护工作部门、公安机关、行业地方主管部门。"),
    items: manyOf(["unit-and-system", "facts-and-impact", "trend", "cause", "clues", "response", "scene-protection"], "What the report says so far: unit and system; time, type, level, impact, measures and any ransom; trend; cause; clues; planned response; protection of the scene (Incident Reporting Measures 7).", "报告已载明的内容：单位和系统概况；时间、类型、级别、影响、措施及勒索情况；发展趋势；原因；线索；拟采取的措施；现场保护（国家网络安全事件报告管理办法第七条）。"),
    industry_grade: oneOf(GRADES, "Grade under the plan for industry and information technology.", "依据工业和信息化领域数据安全事件应急预案确定的级别。"),
}, "Report to the authorities.", "向主管部门的报告。");

;// CONCATENATED MODULE: ./.build/manifest/incident/incident.js




/** Data security incidents. */
const Incident = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who had it; left out where the manifests have one organization.", "发生事件的个人信息处理者；清单中仅有一个组织时可省略。"),
    datasets: refs("dataset", "Data concerned.", "涉及的数据。"),
    personal_information: flag("Personal information was, or may have been, leaked, altered or lost.", "发生或者可能发生个人信息泄露、篡改、丢失。"),
    detected_at: instant("When it was discovered, or the handler was told.", "发现事件或者处理者被告知的时间。"),
    grade: oneOf(GRADES, "Grade under the national guide.", "依据国家指南确定的事件级别。"),
    impact: impact,
    report: report,
    financial_report: financial_report,
    cii_involved: flag("Critical information infrastructure is concerned.", "涉及关键信息基础设施。"),
    people: count("Natural persons whose information leaked.", "信息泄露涉及的自然人人数。"),
    sensitive_people: count("Natural persons whose sensitive information leaked.", "敏感个人信息泄露涉及的自然人人数。"),
    authority_notified_at: instant("When the authority was told.", "报告主管部门的时间。"),
    individuals_notified_at: instant("When the people concerned were told.", "告知相关个人的时间。"),
    guardians_notified_at: instant("When minors' guardians were told.", "告知未成年人监护人的时间。"),
    harm_avoided: flag("Measures effectively avoided harm, so people need not be told (PIPL 57).", "采取措施有效避免了危害，可以不告知个人（个人信息保护法第五十七条）。"),
    content: manyOf(["kinds-cause-harm", "measures-and-self-help", "contact"], "What the notification says.", "通知载明的事项。"),
    interests_harmed: flag("Lawful rights or interests of people or organizations are harmed (NDSMR 11).", "对个人、组织合法权益造成危害（网数条例第十一条）。"),
    handled_at: instant("When handling ended.", "处置结束的时间。"),
    closing_report_at: instant("When the closing report was filed.", "报送总结报告的时间。"),
    central_body: flag("The operator belongs to a central body, with a clock of two hours.", "运营者隶属中央和国家机关，报告时限为2小时。"),
    crime_suspected: flag("A crime is suspected.", "涉嫌犯罪。"),
    police_told: flag("The police were told.", "已向公安机关报告。"),
    owners: list("People or teams who answer for it.", "负责的人员或者团队。"),
});

;// CONCATENATED MODULE: ./.build/manifest/model/algorithm.js


const prices = field_group({
    by_traits: flag("Preferences, trading habits or similar traits of consumers go into them.", "依据消费者的偏好、交易习惯等特征确定。"),
    reason: field_text("Why different prices or terms are reasonable: cost, season, offers that everybody can take.", "差别定价的合理理由：成本、季节、任何人均可享受的优惠等。"),
}, "Prices or other trade terms that it sets for consumers; left out where it sets none.", "对消费者设定的交易价格等交易条件；不设定的，省略。");
const changes = groups({
    what: schemas/* enum */.k5n(["new-function", "new-technology", "user-growth", "harmful-content", "notice"])
        .describe(about("A function with public-opinion attribute was added, new technology greatly changed the service, users grew sharply, unlawful content showed controls to be weak, or an authority gave written notice.", "增设具有舆论属性的功能、使用新技术新应用使服务发生重大变更、用户规模显著增加、违法有害信息传播扩散表明措施难以有效防控、有关部门书面通知。")),
    on: iso/* date */.p6().describe(about("Day on which it happened.", "发生之日。")),
    assessment: ref("assessment", "The opinion assessment that was made because of it.", "因该情形开展的舆论属性安全评估。"),
}, "Events after launch that call for a new security assessment (2018 Provisions 3).", "上线后应当重新开展安全评估的情形（2018年安全评估规定第三条）。");
/** What the Algorithm Provisions ask of a service that applies algorithms to its users. */
const algorithm = field_group({
    notice: field_text("Where users are told conspicuously that an algorithm recommends.", "以显著方式告知用户提供算法推荐服务的位置。"),
    principles: field_text("Where basic principle, purpose and main mechanism of the algorithm are published.", "公示算法推荐服务基本原理、目的意图和主要运行机制的位置。"),
    personalised: flag("Characteristics of the user go into it; counts as yes for personalised push.", "使用用户的个人特征；个性化推送视为使用。"),
    user_tags: flag("Tags or interests are kept about users; counts as yes when left out.", "记录针对用户的标签或者兴趣点；省略时视为记录。"),
    controls: manyOf(["non-personalised", "switch-off", "refuse-pushes", "tag-management"], "What users can do: choose an option without their characteristics, switch recommendation off with effect at once, refuse pushes, choose or delete their tags.", "用户可以使用的功能：选择不针对其个人特征的选项、关闭算法推荐服务（立即停止）、拒绝接收推送、选择或者删除用户标签。"),
    significant_effect: flag("It has a major effect on users' rights: credit, work, account penalties, access.", "对用户权益造成重大影响：信贷、工作、账号处置、服务准入等。"),
    explanation: field_text("How users get an explanation of such an effect, and who answers for it.", "用户就重大影响获得说明的途径及责任部门。"),
    prices,
    affects_workers: flag("It dispatches or evaluates people who work.", "用于对劳动者的工作调度或者考核。"),
    worker_rules: manyOf(["order-allocation", "pay", "working-time", "rewards-and-penalties"], "What documented rules protect workers in (Algorithm Provisions 20).", "保护劳动者权益的成文规则所覆盖的事项（算法推荐规定第二十条）。"),
    minors_measures: manyOf(["suitable-mode", "anti-addiction"], "Protection of users under 18 (Algorithm Provisions 18).", "对未成年用户的保护措施（算法推荐规定第十八条）。"),
    for_elderly: flag("It is directed at elderly people.", "面向老年人提供。"),
    elderly_measures: manyOf(["suitable-design", "fraud-monitoring"], "Protection of elderly users (Algorithm Provisions 19).", "对老年用户的保护措施（算法推荐规定第十九条）。"),
    management: manyOf([
        "mechanism-review",
        "ethics-review",
        "user-registration",
        "release-review",
        "data-security",
        "anti-fraud",
        "security-assessment",
        "incident-response",
    ], "Management systems and technical measures in force (Algorithm Provisions 7, Deep Synthesis Provisions 7).", "已建立的管理制度和技术措施（算法推荐规定第七条、深度合成规定第七条）。"),
    reviewed_on: day("Last day on which mechanism, model, data and results were reviewed.", "最近一次审核、评估、验证算法机制机理、模型、数据和应用结果之日。"),
    content_controls: manyOf(["feature-library", "tag-review", "manual-intervention"], "A library of features of unlawful content, a review that keeps unlawful words out of tags, manual intervention on first screens, hot searches, rankings and pop-ups.", "识别违法和不良信息的特征库、防止违法和不良信息关键词成为用户标签的审核、首页首屏、热搜、榜单、弹窗等重点环节的人工干预。"),
    practices: manyOf([
        "inducing-addiction",
        "inducing-overspending",
        "fake-accounts",
        "fake-engagement",
        "information-blocking",
        "over-recommendation",
        "ranking-manipulation",
        "hindering-competitors",
    ], "Forbidden uses of the algorithm that were found; an empty list means none.", "已发现的禁止性算法应用；空列表表示没有。"),
    manipulation_check: evidence("Check that rankings, hot lists and engagement are not manipulated.", "防止操纵榜单、热搜和流量的检查文件。"),
    news: flag("It pushes, ranks or generates current-affairs news.", "推送、排序或者生成时政类新闻信息。"),
    news_sources: field_text("List of the news sources that it passes on, all within the scope that the state prescribes.", "所转载的新闻来源清单，均属国家规定范围内的单位。"),
    changes,
}, "Duties of a service that applies algorithms to its users (Algorithm Provisions).", "应用算法推荐技术提供服务的义务（算法推荐规定）。");

;// CONCATENATED MODULE: ./.build/manifest/model/companion.js

// Anthropomorphic interactive services (Order No. 21 of 2026), and minors who use AI services.
const security_assessment = field_group({
    submitted_on: day("Day on which the report went to the provincial cyberspace office.", "向省级网信部门提交安全评估报告之日。"),
    sections: manyOf([
        "safeguards",
        "training-data",
        "extreme-situations",
        "users",
        "minors-and-elderly",
        "complaints",
        "rectification",
    ], "What it covers (Order No. 21, 23).", "重点评估的内容（拟人化互动服务办法第二十三条）。"),
    evidence: evidence(),
}, "Latest security assessment under Order No. 21, 22.", "最近一次拟人化互动服务安全评估（办法第二十二条）。");
const companion = field_group({
    features: manyOf(["virtual-relative", "virtual-partner", "emotional-support", "role-play"], "Features that look like a companion.", "具有陪伴特征的功能：虚拟亲属、虚拟伴侣、情感支持、角色扮演。"),
    outside_scope: field_text("Why these features bring no sustained emotional interaction: customer service, work, learning, research.", "上述功能不涉及持续性情感互动的理由：智能客服、工作助手、学习教育、科学研究等。"),
    filters: manyOf([
        "self-harm",
        "verbal-abuse",
        "extracting-secrets",
        "unsafe-for-minors",
        "flattery-and-dependence",
        "emotional-manipulation",
    ], "Output that is held back (Order No. 21, 8); an empty list means none.", "采取措施防止生成的内容（办法第八条）；空列表表示没有。"),
    test_report: evidence("Tests of the model against that output.", "针对上述内容的测试报告。"),
    systems: manyOf([
        "algorithm-review",
        "ethics-review",
        "content-management",
        "network-and-data-security",
        "risk-plan",
        "emergency-response",
    ], "Management systems in place (Order No. 21, 9).", "已建立的管理制度（办法第九条）。"),
    capabilities: manyOf(["privacy", "dependence-warning", "emotional-boundaries", "mental-health"], "Safety capabilities that it has (Order No. 21, 10).", "具备的安全能力（办法第十条）。"),
    goals: manyOf(["replace-social-contact", "control-minds", "induce-dependence"], "Service goals that the order forbids; left out or empty where it pursues none.", "办法禁止的服务目标；不存在的不填或者为空列表。"),
    training: manyOf([
        "lawful-sources",
        "cleaning-and-labelling",
        "anti-poisoning",
        "adversarial-training",
        "synthetic-data-assessed",
        "regular-checks",
    ], "How training data are managed (Order No. 21, 11).", "训练数据管理措施（办法第十一条）。"),
    registration: manyOf(["agreement", "age", "contact"], "What registration brings: a service agreement, the user's age, a guardian or emergency contact.", "注册环节：签订服务协议、取得年龄、取得监护人或者紧急联系人。"),
    crisis: manyOf(["detection", "comfort-and-help", "intervention", "contact"], "Response to extreme emotion and danger: it is found, met with comfort and help, people step in, guardian or emergency contact are reached.", "极端情境处置：识别风险、安抚和鼓励求助、干预援助、联络监护人或者紧急联系人。"),
    intimacy: oneOf(["none", "adults-only", "open"], "Virtual relatives, partners and other intimate relations: not offered, technically out of reach of minors, or open to them.", "虚拟亲属、虚拟伴侣等虚拟亲密关系：不提供、技术上仅对成年人开放、未成年人亦可使用。"),
    minors: manyOf([
        "identification",
        "appeal",
        "guardian-consent-under-14",
        "mode-switch",
        "reality-reminders",
        "time-limits",
        "risk-alerts",
        "usage-overview",
        "character-blocking",
        "spending-limits",
    ], "Protection of minors (Order No. 21, 14): identification and appeal, guardians' consent under 14, minors' mode and guardians' tools; spending-limits also where nothing is sold.", "未成年人保护措施（办法第十四条）：身份识别和申诉、不满十四周岁的监护人同意、未成年人模式和监护人功能；无付费项目的，spending-limits 视为具备。"),
    elderly: manyOf(["guidance", "risk-warning", "prompt-help"], "For elderly users: guidance on healthy use, conspicuous risk warnings, prompt answers; left out where it serves none.", "对老年用户：健康使用指导、显著提示风险、及时回应咨询求助；不面向老年人的不填。"),
    data: manyOf(["encryption", "access-control", "copy", "deletion"], "Protection of interaction data, and what users can do with it (Order No. 21, 16).", "用户交互数据保护：加密、访问控制、复制、删除（办法第十六条）。"),
    shares_data: oneOf(["no", "by-law", "explicit-consent", "otherwise"], "Whether interaction data go to third parties, and why.", "是否向第三方提供用户交互数据及其依据。"),
    trains_on_sensitive: oneOf(["no", "by-law", "separate-consent", "otherwise"], "Whether sensitive interaction data train models, and why.", "是否将属于敏感个人信息的交互数据用于模型训练及其依据。"),
    reminders: manyOf(["ai-identity", "dependence"], "Users are told that they deal with AI; signs of over-dependence bring a conspicuous reminder.", "提示用户正在与人工智能互动；发现过度依赖、沉迷倾向时显著动态提醒。"),
    reminder_minutes: count("Minutes of continuous use after which, each time, users are reminded; 0 means never.", "每连续使用多少分钟提醒用户注意使用时长；0 表示不提醒。"),
    exit: manyOf(["easy-way", "stops-promptly", "no-hindrance"], "Leaving: an easy way, the service stops promptly, nothing keeps the user in talk.", "退出：便捷途径、及时停止服务、不以持续互动等方式阻碍退出。"),
    shutdown_notice: field_text("How users are told before functions end.", "下线功能前告知用户的安排。"),
    stop_procedure: field_text("How functions are limited or stopped on a major security risk, with records.", "发现重大安全风险时限制功能、停止服务并保存记录的程序。"),
    registered_users: count("Registered users of this service.", "本服务注册用户数。"),
    monthly_active_users: count("Monthly active users of this service.", "本服务月活跃用户数。"),
    users_reached_on: day("Day on which it first had 1,000,000 registered or 100,000 monthly active users.", "注册用户首次达到100万或者月活跃用户首次达到10万之日。"),
    changed_on: day("Day of the last new anthropomorphic function, or of new technology that greatly changed the service.", "最近一次增设拟人化互动功能或者因新技术发生重大变更之日。"),
    security_assessment,
    store_checks: manyOf(["security-assessment", "filing", "measures-on-breach"], "What an app store checks of apps with anthropomorphic services (Order No. 21, 25); an empty list means nothing.", "应用分发平台对拟人化互动服务应用程序核验的事项（办法第二十五条）；空列表表示没有。"),
}, "Sustained emotional interaction (Order No. 21).", "拟人化互动服务（国家互联网信息办公室等令第21号）。");
const minors_protection = field_group({
    kind: oneOf(["game", "live-streaming", "audio-video", "social", "other"], "Kind of service, for the minors' mode (Minors regulation 43).", "服务类型，用于判断未成年人模式义务（未成年人网络保护条例第四十三条）。"),
    harmful_information: manyOf(["identified", "not-pushed", "not-in-prominent-places"], "How information that may affect minors is treated: found by rules or classifiers, not pushed to minors, kept from home screens, pop-ups, hot lists and recommendations.", "对可能影响未成年人身心健康信息的处理：识别分类、不向未成年人推送、不在首屏、弹窗、热搜、推荐等醒目位置呈现。"),
    report_year: count("Last year for which the work against addiction was published.", "已向社会公布防沉迷工作情况的最近年度。"),
    draft_measures: manyOf(["no-intimacy", "mode-under-16"], "Steps for the draft of 2026-09-18: no virtual intimate relations for minors, minors' mode for people under 16.", "为2026年9月18日征求意见稿所作的准备：不向未成年人提供虚拟亲密关系、不满十六周岁切换至未成年人模式。"),
}, "Minors who use the service; other measures stand under `content`.", "使用本服务的未成年人；其他措施在 `content` 中声明。");

;// CONCATENATED MODULE: ./.build/manifest/model/content.js


/** Kinds of content that a model generates. */
const OUTPUTS = [
    "text",
    "image",
    "face",
    "audio",
    "voice",
    "video",
    "virtual-scene",
    "translation",
    "other",
];
const input = field_group({
    unnecessary_collection: flag("Personal information is collected that is not needed.", "收集非必要个人信息。"),
    identifying_kept: flag("Input and usage records that identify a person are unlawfully kept.", "非法留存能够识别使用者身份的输入信息和使用记录。"),
    shared: flag("Input and usage records are unlawfully supplied to others.", "非法向他人提供使用者的输入信息和使用记录。"),
    requests_handled: flag("Requests of people are handled in time.", "及时受理和处理个人的请求。"),
    vendor_trains: flag("The vendor of the model uses what it is sent for purposes of its own, such as training.", "模型提供方将收到的内容用于自身目的（例如训练模型）。"),
}, "Users' input and usage records (Generative AI Measures 11).", "使用者的输入信息和使用记录（生成式人工智能服务管理暂行办法第十一条）。");
const moderation = field_group({
    measures: manyOf(["input-filter", "output-filter"], "What checks, by technology or people, prompts before the model acts on them and output before people see it; an empty list means nothing.", "以技术或者人工方式审核输入内容、在向使用者展示前审核生成内容的措施；空列表表示没有。"),
    covers: manyOf(OUTPUTS, "Kinds of output that are checked.", "纳入审核的生成内容种类。"),
}, "Check of input and output (Generative AI Measures 4, Deep Synthesis 10).", "输入和生成内容的审核（生成式人工智能服务管理暂行办法第四条、深度合成规定第十条）。");
const agreement = field_group({
    users_register: flag("Users register for the service.", "使用者注册本服务。"),
    reference: field_text("The service agreement with registered users.", "与注册使用者签订的服务协议。"),
    rights_and_duties: flag("It sets out the rights and duties of both sides (Generative AI Measures 9).", "协议明确了双方权利义务（生成式人工智能服务管理暂行办法第九条）。"),
}, "Agreement with users.", "与使用者的服务协议。");
const content_complaints = field_group({
    channel: field_text("Where people complain and report about it; left out where the organization's channel serves.", "本服务的投诉、举报入口；使用组织统一渠道时可省略。"),
    published: manyOf(["process", "reply-time"], "What is published about handling (Generative AI Measures 15).", "已公布的处理事项：处理流程、反馈时限（生成式人工智能服务管理暂行办法第十五条）。"),
}, "Complaints and reports about the service.", "对本服务的投诉、举报。");
const licences = groups({
    type: schemas/* enum */.k5n([
        "telecom-filing",
        "telecom-licence",
        "app-filing",
        "news",
        "audio-visual",
        "publishing",
        "game",
        "medical",
        "other",
    ])
        .describe(about("Licence or record that the law asks for.", "法律、行政法规要求的许可或者备案。")),
    number: field_text("Its number.", "证号或者备案号。"),
    valid_until: day("Last day of validity.", "有效期届满之日。"),
}, "Licences and records that the service needs; an empty list means none (Generative AI Measures 23).", "本服务依法需要的许可和备案；空列表表示没有（生成式人工智能服务管理暂行办法第二十三条）。");
/** How the service treats what people put in and what it puts out, and what it can show for it. */
const content = field_group({
    input,
    moderation,
    agreement,
    complaints: content_complaints,
    licences,
    disclosures: manyOf(["audience", "settings", "uses", "limitations", "model-name", "filing-number"], "What users are publicly told: for whom, in which settings and for what uses it is meant, its limits, the model behind it and the filing or launch number.", "向使用者公开的事项：适用人群、场合、用途、局限性、所使用的模型名称、备案号或者上线编号。"),
    illegal_content: manyOf(["stop-generation", "stop-transmission", "removal", "model-correction", "user-sanctions", "records", "report"], "Steps of the procedure for illegal content and unlawful use (Generative AI Measures 14).", "违法内容和违法使用处置程序包含的步骤（生成式人工智能服务管理暂行办法第十四条）。"),
    minors_measures: manyOf(["kept-out", "minors-mode", "time-limits", "reminders", "guardian-controls", "spending-limits"], "What keeps minors from over-relying on it; an empty list means nothing (Generative AI Measures 10).", "防范未成年人过度依赖或者沉迷的措施；空列表表示没有（生成式人工智能服务管理暂行办法第十条）。"),
    anti_discrimination: manyOf(["algorithm-design", "training-data", "optimisation", "operation"], "Stages with measures against discrimination; an empty list means none (Generative AI Measures 4).", "采取防歧视措施的环节；空列表表示没有（生成式人工智能服务管理暂行办法第四条）。"),
    rights_review: manyOf(["trade-secrets", "personality"], "Rights of others that output was reviewed for: trade secrets; likeness, reputation, honour and privacy. Works of others stand under `intellectual_property`.", "对生成内容进行权利审查的范围：商业秘密；肖像、名誉、荣誉、隐私等人格权益。他人作品在 `intellectual_property` 中声明。"),
    accuracy_tested_on: day("Day of the last test of accuracy and reliability of what it generates.", "最近一次测试生成内容准确性和可靠性的日期。"),
    continuity_plan: field_text("How the service is kept safe, stable and continuous.", "保障服务安全、稳定、持续的方案。"),
    inspection_dossier: manyOf(["sources", "scale", "types", "annotation-rules", "mechanism"], "What can be explained on inspection: sources, scale and types of training data, annotation rules, mechanism of the algorithm.", "监督检查时可以说明的事项：训练数据来源、规模、类型，标注规则，算法机制机理。"),
    filing_dossier: manyOf(["form", "self-assessment", "service-agreement", "annotation-rules", "keyword-list", "test-set", "test-account"], "Parts of the dossier for the filing of the generative service.", "生成式人工智能服务备案材料的组成。"),
    on_device: field_group({
        local_filter: flag("Safety measures work on the device.", "安全措施在终端本地生效。"),
        updates: flag("Safety measures can be updated.", "安全措施可以更新。"),
    }, "The model runs on users' devices or in the browser; left out where it runs on servers.", "模型在用户终端或者浏览器内运行；在服务器运行时省略。"),
    erasure: manyOf(["lineage", "response"], "How erasure reaches what was trained: it is known which versions were trained on which records, and what follows is fixed (retrain, unlearn, filter, retire).", "删除请求如何落实到已训练的模型：可以查明哪些版本使用了哪些记录训练；已确定处置方式（重新训练、遗忘学习、过滤、下线）。"),
}, "Content, users and documents of the service.", "服务的内容、使用者和材料。");

;// CONCATENATED MODULE: ./.build/manifest/model/governance.js

/** Ethics review of the research or development behind the service. */
const ethics = field_group({
    category: oneOf(["human-machine-fusion", "opinion-mobilisation", "autonomous-decision", "none"], "Kind on the list of activities that outside experts review again: human-machine fusion that strongly affects behaviour, emotion or health, models able to mobilise public opinion, highly autonomous decisions with safety or health risk, or none of them.", "需要开展专家复核的科技活动清单类别：对人类行为、心理情绪和生命健康等具有较强影响的人机融合系统，具有舆论社会动员能力和社会意识引导能力的算法模型、应用程序及系统，面向存在安全、人身健康风险等场景的高度自主决策系统，或者均不属于。"),
    started_on: day("First day of the research or development activity; the launch is another day.", "科技活动的启动日期；与上线日期不同。"),
    ended_on: day("Day on which that activity ended.", "该科技活动结束的日期。"),
    approved_on: day("Day on which the ethics review approved it.", "伦理审查批准的日期。"),
    aspects: manyOf(["well-being", "fairness", "controllability", "transparency", "accountability", "privacy"], "What the review looked at: human well-being, fairness and justice, controllability and trust, transparency and explainability, traceable responsibility, privacy.", "审查涵盖的方面：增进人类福祉、公平公正、可控可信、透明可解释、责任可追溯、隐私保护。"),
    expert_opinion_on: day("Day of the opinion of the outside experts.", "出具专家复核意见的日期。"),
    licensed_instead: field_text("Licence or filing that already covers the ethics of a listed activity, where expert re-examination is dispensed with.", "对清单内科技活动已实行的行政审批等监管措施，其条件已包含科技伦理要求，因而不再开展专家复核。"),
    followed_up_on: day("Day of the last follow-up review.", "最近一次跟踪审查的日期。"),
    registration: field_text("Number on the national platform for ethics management.", "在国家科技伦理管理信息登记平台登记的编号。"),
    evidence: evidence(),
}, "Ethics review of science and technology activities (AI Ethics Review Measures).", "科技伦理审查（人工智能科技伦理审查与服务办法）。");
/** Safeguards of a service that acts for users. */
const agent = field_group({
    controls: manyOf([
        "decision-tiers",
        "user-final-say",
        "user-right-to-know",
        "behaviour-limits",
        "audit-log",
        "supply-chain-security",
        "risk-grading",
        "unique-identity",
        "minimum-permissions",
        "credential-revocation",
        "human-checkpoints",
        "deny-by-default",
        "protected-approval-log",
        "execution-limits",
        "memory-retention",
        "no-credentials-in-memory",
        "decommissioning-plan",
    ], "Safeguards in place: the first six are those of the Agents Opinions (decisions sorted into user-only, user-authorised and autonomous), the others those of the AI Safety Governance Framework 3.0; an empty list means none.", "已采取的措施：前六项为智能体实施意见的要求（其中决策分为仅由用户决策、经用户授权决策、自主决策），其余为人工智能安全治理框架3.0的要求；空列表表示没有。"),
}, "What fences a service that books, pays, sends or otherwise acts for users.", "对代用户执行操作的智能体的管控。");
/** Safeguards of a model in government affairs. */
const governance_government = field_group({
    controls: manyOf(["secrets-excluded", "human-review", "audit-log", "prompt-injection-defence", "resource-limits"], "Safeguards in place: secrets kept out of models and networks that are not classified, people review the output, use is logged, prompt injection and exhaustion of resources are defended against; an empty list means none.", "已采取的措施：涉密信息不进入非涉密模型和网络、人工审核输出、使用日志留存、防范提示词注入、防范资源耗尽；空列表表示没有。"),
}, "Deployment in government affairs (Government LLM Guidelines).", "政务领域部署应用（政务领域人工智能大模型部署应用指引）。");
/** Plan for security incidents of the service. */
const incident_plan = field_group({
    covers: manyOf(["content", "data", "model", "network"], "Kinds of incident of the service that the plan covers; an empty list means that there is no plan for it.", "应急预案涵盖的事件类型：内容、数据、模型、网络；空列表表示未针对本服务制定预案。"),
    drilled_on: day("Day of the last drill of that plan.", "该预案最近一次演练的日期。"),
}, "How it is prepared for incidents of a generative service.", "生成式人工智能服务安全事件的应急准备。");

;// CONCATENATED MODULE: ./.build/manifest/model/labels.js


// Labels of AI-generated content (Labelling Measures, GB 45438-2025).
/** Where an explicit label appears; what GB 45438-2025 asks of each stands in its clause 5. */
const EXPLICIT = [
    "text",
    "text-mark",
    "text-around",
    "interface",
    "audio-voice",
    "audio-rhythm",
    "image-edge",
    "image-elsewhere",
    "video-opening",
    "video-player",
    "video-middle",
    "video-end",
    "scene-opening",
    "scene-during",
];
const METADATA_KEYS = [
    "Label",
    "ContentProducer",
    "ProduceID",
    "ReservedCode1",
    "ContentPropagator",
    "PropagateID",
    "ReservedCode2",
];
const implicit = field_group({
    keys: manyOf(METADATA_KEYS, "Keys of the AIGC field written to file metadata; Label, ContentProducer and ProduceID count only with a value; an empty list means that nothing is written.", "写入文件元数据 AIGC 字段的键；Label、ContentProducer、ProduceID 有值方计入；空列表表示未写入。"),
    label: field_text("Value written to Label: 1 generated, 2 possibly generated, 3 suspected.", "写入 Label 的值：1 属于、2 可能、3 疑似人工智能生成合成内容。"),
    producer: field_text("Value written to ContentProducer: the provider's name or its code.", "写入 ContentProducer 的值：服务提供者名称或者编码。"),
    existing: oneOf(["updated", "appended"], "What happens to a label that a file already has.", "对文件中已有标识的处理：更新或者追加。"),
    namespace: field_text("XMP namespace of the AIGC property.", "AIGC 属性的 XMP 命名空间。"),
    only_headerless: flag("Only formats without a metadata header leave the service: plain text, raw audio.", "仅输出没有元数据头的格式：纯文本、裸音频流。"),
}, "Implicit label in file metadata (Labelling Measures 5, GB 45438-2025 appendix E).", "文件元数据中的隐式标识（标识办法第五条、GB 45438-2025 附录E）。");
const labels = field_group({
    explicit: manyOf(EXPLICIT, "Where people see or hear that output is AI-made: in the text or as a mark or around it, in the interface, by voice or rhythm, at an edge or corner of the image or elsewhere in it, in the opening frame or around the player; an empty list means nowhere.", "显式标识的位置和形式：文本内、角标、文字周边、交互界面、语音、音频节奏、图片边角或者其他位置、视频起始画面、播放周边等；空列表表示没有。"),
    wording: field_text("Words of the label.", "标识用语。"),
    interface: manyOf(["text", "always-visible", "every-screen"], "How the interface shows it: in words, all the time, on every screen with output that is not labelled in itself.", "交互界面标识的方式：以文字提示、持续显示、覆盖内容本身未作标识的全部界面。"),
    image_height_percent: percent("Height of the label's text as a percentage of the image's shortest side.", "图片标识文字高度占画面最短边长度的百分比。"),
    video_height_percent: percent("Height of the label's text as a percentage of the video's shortest side.", "视频标识文字高度占画面最短边长度的百分比。"),
    video_seconds: percent("Seconds for which the label of the video stays.", "视频标识的持续秒数。"),
    scene_height_percent: percent("Height of the label's text as a percentage of the shortest side of the opening view.", "虚拟场景标识文字高度占起始画面最短边长度的百分比。"),
    scene_seconds: percent("Seconds for which the label of the scene stays.", "虚拟场景标识的持续秒数。"),
    in_files: flag("Downloaded, copied or exported output still carries the explicit label, unless a user asked for it without.", "下载、复制、导出的内容仍含有显式标识，用户申请不添加的除外。"),
    not_misleading: field_text("Why the output cannot confuse or mislead the public, where no explicit label is shown.", "未添加显式标识的，说明内容不会导致公众混淆或者误认的理由。"),
    implicit,
    agreement: manyOf(["methods-and-styles", "prompt-to-read", "duties-without-label"], "What the user agreement says on labels; an empty list means nothing.", "用户服务协议关于标识的内容：方法和样式、提示阅读、不含显式标识时用户的标识义务和使用责任；空列表表示没有。"),
    unlabelled: field_group({
        offered: flag("Users who ask for it get output without an explicit label.", "应用户申请提供不含显式标识的内容。"),
        log_months: count("Months for which recipients and related logs are kept; 0 means that none are kept.", "提供对象信息等相关日志的留存月数；0 表示未留存。"),
        implicit_kept: flag("It still carries the implicit label.", "仍含有隐式标识。"),
    }, "Output without an explicit label on request (Labelling Measures 9).", "应申请提供不含显式标识的内容（标识办法第九条）。"),
    removal: oneOf(["none", "lost-in-conversion", "removed", "forged", "tool-for-others"], "What happens to AI labels in the product: nothing, lost when media are converted, deleted or hidden on purpose, forged, or others get a tool for that.", "产品对人工智能标识的处理：不影响、转换格式时丢失、有意删除或者隐匿、伪造、为他人提供此类工具或者服务。"),
    publishing: manyOf(["declaration", "platform-label"], "What its staff do when they publish AI-made content: declare it, use the platform's label function.", "发布人工智能生成内容时的做法：主动声明、使用平台提供的标识功能。"),
    platform: manyOf([
        "reads-metadata",
        "marks-generated",
        "marks-possible",
        "marks-suspected",
        "label-function",
        "declaration-reminder",
        "propagation-metadata",
    ], "What a content platform does with uploads (Labelling Measures 6); an empty list means nothing.", "传播平台对用户上传内容采取的措施（标识办法第六条）；空列表表示没有。"),
    store_checks: manyOf(["generation-declared", "label-material"], "What an app store asks when it lists apps: whether they generate content, and their material on labels; an empty list means nothing.", "应用分发平台上架审核时的要求：说明是否提供生成合成服务、核验标识相关材料；空列表表示没有。"),
    material: evidence("Material on labels that goes with filings and assessments (Labelling Measures 12).", "随备案、安全评估提交的标识相关材料（标识办法第十二条）。"),
}, "Labels of AI-generated content.", "人工智能生成合成内容标识。");
/** A digital human shown to people; draft law only. */
const digital_human = schemas/* array */.YOg(schemas/* enum */.k5n(["continuous-label", "separate-consent", "withdrawal-cancels", "no-intimacy-for-minors"]))
    .optional()
    .describe(about("Safeguards of a digital human that the service shows; left out where it shows none.", "数字虚拟人的保护措施；不展示数字虚拟人的不填。"));

;// CONCATENATED MODULE: ./.build/manifest/model/sector.js

// Sectors with AI rules of their own: banking and insurance, medicine.
const banking = field_group({
    risk_level: oneOf(["high", "medium", "low"], "Risk level of the use by the institution's own grading.", "按本机构分类分级确定的应用风险等级。"),
    approval: field_text("Approval by the institution's committee for AI before launch.", "上线前经本机构人工智能管理委员会审批的情况。"),
    controls: manyOf(["human-oversight", "supply-chain-review"], "What is in place: people supervise and can intervene at key points; supply chain and concentration of compute, models and data were reviewed; an empty list means none.", "已落实的事项：关键环节的人工监督和干预；算力、模型、数据的供应链和集中度风险审查；空列表表示没有。"),
}, "AI governance of banks and insurers.", "银行保险机构的人工智能治理。");
const medical = field_group({
    use: oneOf(["internet-diagnosis", "information"], "What it does: takes part in a medical institution's internet diagnosis and treatment, or offers triage, health information or questions before a consultation.", "用途：参与医疗机构互联网诊疗，或者仅提供导诊、健康信息、诊前问询。"),
    doctor_in_person: flag("A doctor in person provides the diagnosis and treatment; the software only assists.", "由医师本人提供诊疗服务，软件仅作辅助。"),
    writes_prescriptions: flag("It generates prescriptions automatically.", "自动生成处方。"),
}, "Internet diagnosis and treatment.", "互联网诊疗。");

;// CONCATENATED MODULE: ./.build/manifest/model/synthesis.js


const synthesis_people = groups({
    name: schemas/* string */.YjP()
        .min(1)
        .describe(about("Person, or name of the template or voice.", "人物，或者模板、声音的名称。")),
    licence: evidence("The person's consent.", "本人的同意文件。"),
    covers_generation: flag("The consent names generation by artificial intelligence and its scope.", "同意载明用于人工智能生成及其范围。"),
}, "Real people whose faces or voices the handler itself supplies as templates, digital humans or voices; an empty list means none.", "提供者自行提供的模板、数字人、音色所依据的真实个人；空列表表示没有。");
/** What the Deep Synthesis Provisions ask of a service that generates or edits content. */
const synthesis = field_group({
    real_name_check: flag("Users' real identity is verified before they publish: mobile number, identity number, credit code or the national identity service.", "用户发布信息前已基于移动电话号码、身份证件号码、统一社会信用代码或者国家网络身份认证公共服务进行真实身份信息认证。"),
    rumour_response: field_text("How synthetic rumours are refuted and reported.", "发现利用服务制作、传播虚假信息时的辟谣和报告机制。"),
    published_terms: manyOf(["management-rules", "platform-conventions", "service-agreement", "security-reminder"], "What is published, and whether users and technical supporters are reminded of their security duties.", "已公开的管理规则、平台公约、服务协议，以及对技术支持者和使用者信息安全义务的显著提示。"),
    users_bring_people: flag("Users can put in faces or voices of real people; counts as yes when left out.", "使用者可以输入真实个人的人脸、人声；省略时视为可以。"),
    consent_prompt: flag("Before a face or voice is edited, users are prompted to inform the person and to get that person's separate consent.", "编辑人脸、人声前，提示使用者依法告知被编辑的个人并取得其单独同意。"),
    people: synthesis_people,
    sensitive_scenes: flag("It generates or edits objects or scenes that may touch national security, image or interest, or the public interest.", "生成或者编辑可能涉及国家安全、国家形象、国家利益和社会公共利益的特殊物体、场景。"),
    technical_label: flag("Output carries a technical label that does not affect use: metadata, watermark.", "生成或者编辑的内容已添加不影响使用的技术标识：元数据、水印等。"),
    label_function: flag("Users are offered a function to label output conspicuously, and are told of it.", "提供显著标识功能，并提示使用者可以进行显著标识。"),
    listing_checks: manyOf(["security-assessment", "filing"], "An app store: what is checked at listing and in daily management (Deep Synthesis Provisions 13).", "应用分发平台：上架审核、日常管理中核验的事项（深度合成规定第十三条）。"),
}, "Duties of a service that generates or edits content (Deep Synthesis Provisions).", "生成、编辑内容的服务的义务（深度合成规定）。");

;// CONCATENATED MODULE: ./.build/manifest/model/tests.js

const update = () => count("Days between two updates at most.", "两次更新之间的最长天数。");
/** The 31 risks of Annex A: 8 of core values, 9 of discrimination, 5 commercial, 7 of others' rights, 2 of service types. */
const RISKS = [
    "a1-1",
    "a1-2",
    "a1-3",
    "a1-4",
    "a1-5",
    "a1-6",
    "a1-7",
    "a1-8",
    "a2-1",
    "a2-2",
    "a2-3",
    "a2-4",
    "a2-5",
    "a2-6",
    "a2-7",
    "a2-8",
    "a2-9",
    "a3-1",
    "a3-2",
    "a3-3",
    "a3-4",
    "a3-5",
    "a4-1",
    "a4-2",
    "a4-3",
    "a4-4",
    "a4-5",
    "a4-6",
    "a4-7",
    "a5-1",
    "a5-2",
];
/** Safety tests and their results, as GB/T 45654-2025 asks for them in the filing of a generative service. */
const tests = field_group({
    risks: manyOf(RISKS, "Risks of Annex A that the question bank, the filters and the labelling rules name, so that coverage can be counted.", "测试题库、过滤和标注规则已标注的附录A安全风险，用以核算覆盖情况。"),
    keywords: field_group({
        size: count("Entries.", "关键词总数。"),
        per_a1_risk: count("Fewest entries of one risk of A.1.", "A.1 各类风险中关键词最少的数量。"),
        per_a2_risk: count("Fewest entries of one risk of A.2.", "A.2 各类风险中关键词最少的数量。"),
        update_days: update(),
    }, "Keyword bank for interception.", "拦截关键词库。"),
    content_bank: field_group({
        size: count("Questions.", "题目总数。"),
        per_a1_a2_risk: count("Fewest questions of one risk of A.1 and A.2.", "A.1、A.2 各类风险中题目最少的数量。"),
        per_other_risk: count("Fewest questions of one other risk.", "其他各类风险中题目最少的数量。"),
        update_days: update(),
    }, "Question bank for generated content, over all 31 risks.", "生成内容测试题库，覆盖全部31种风险。"),
    refuse_bank: field_group({
        size: count("Questions.", "题目总数。"),
        per_risk: count("Fewest questions of one risk of A.1 and A.2.", "A.1、A.2 各类风险中题目最少的数量。"),
        update_days: update(),
    }, "Questions that the model must refuse.", "应拒答测试题库。"),
    answer_bank: field_group({
        size: count("Questions.", "题目总数。"),
        per_topic: count("Fewest questions of one topic; topics that a model for a special field does not touch are left out.", "各方面中题目最少的数量；专用领域模型不涉及的方面不计。"),
        update_days: update(),
    }, "Questions that the model must not refuse.", "非拒答测试题库。"),
    corpus_check: field_group({
        manual_sample: count("Items drawn at random and read by people.", "人工抽检的语料条数。"),
        manual_pass: percent("Percent of them that pass.", "人工抽检合格率（百分比）。"),
        technical_share: percent("Percent of all training data checked by keywords and classifiers.", "关键词、分类模型抽检占训练语料总量的百分比。"),
        technical_pass: percent("Percent of it that passes.", "技术抽检合格率（百分比）。"),
    }, "Check of the training data.", "训练语料安全评估。"),
    output_check: field_group({
        sample: count("Questions drawn at random for each of the three checks.", "三种方式各自随机抽取的题目数。"),
        manual_pass: percent("Percent that passes the check by people.", "人工抽检合格率（百分比）。"),
        keyword_pass: percent("Percent that passes the check by keywords.", "关键词抽检合格率（百分比）。"),
        classifier_pass: percent("Percent that passes the check by classifier.", "分类模型抽检合格率（百分比）。"),
    }, "Check of generated content.", "生成内容安全评估。"),
    refusal_check: field_group({
        refuse_sample: count("Questions drawn from those to refuse.", "从应拒答测试题库抽取的题目数。"),
        refuse_rate: percent("Percent of them that is refused.", "其拒答率（百分比）。"),
        answer_sample: count("Questions drawn from those not to refuse.", "从非拒答测试题库抽取的题目数。"),
        answer_refused: percent("Percent of them that is refused.", "其拒答率（百分比）。"),
    }, "Check of refusals.", "问题拒答评估。"),
    report: field_group({
        completed_on: day("Day on which the assessment was completed.", "评估完成日期。"),
        every_clause: flag("Each clause has a result (conforming, not conforming, not applicable) with its evidence.", "逐条给出符合、不符合或者不适用的结果并附证明。"),
        signed_by: manyOf(["legal-representative", "safety-head", "legality-head"], "Who signed: legal representative, head of overall safety, head of the legality review.", "签字人：法定代表人、整体安全评估负责人、合法性评估负责人。"),
        evidence: evidence("The report.", "评估报告。"),
    }, "Report of the security assessment against the standard.", "依据标准开展的安全评估报告。"),
    changed_on: day("Day of the last important update or upgrade of the model.", "模型最近一次重要更新、升级的日期。"),
    infrastructure: manyOf([
        "safety-indicator",
        "framework-audit",
        "backdoor-scan",
        "supply-chain",
        "training-isolation",
        "backup",
        "update-policy",
    ], "What is in place for the present version: safety of output as an evaluation indicator of training, audit of framework and code, search for backdoors, assessed supply chain of chips, software and computing power, training apart from inference, backup, security policy for updates.", "现行版本已落实的措施：训练中将生成内容安全性作为主要评价指标、框架和代码安全审计、后门检测、芯片软件算力等供应链安全评估、训练与推理环境隔离、备份、更新升级安全管理策略。"),
    monitoring: manyOf(["refusal-policy", "staff"], "Clearly biased or inducing questions are refused; monitoring staff match the scale of the service.", "对明显偏激、明显诱导的问题拒绝回答；设置与服务规模相匹配的监看人员。"),
    sensitive_uses: manyOf(["critical-infrastructure", "automatic-control", "medical", "psychological", "financial"], "Important settings that the service is meant for; an empty list means none.", "服务所面向的重要场合：关键信息基础设施、自动控制、医疗信息服务、心理咨询、金融信息服务；空列表表示没有。"),
    sensitive_safeguards: manyOf(["justification", "extra-protection"], "For those settings: reasons why generation is needed, fit and safe there, and protection that matches the risk.", "针对上述场合：必要性、适用性、安全性论证，以及与风险相适应的保护措施。"),
}, "Safety tests, their results and the report (GB/T 45654-2025).", "安全测试、结果和评估报告（GB/T 45654-2025）。");

;// CONCATENATED MODULE: ./.build/manifest/model/training.js



const corpora = groups({
    name: schemas/* string */.YjP().describe(about("Corpus.", "语料名称。")),
    source: oneOf(["open-data", "crawled", "self-collected", "commercial", "user-input", "synthetic", "own"], "Where it came from: published under a licence, collected from others' services by automated tools or otherwise, bought or licensed, users' input, generated by a model, or the handler's own production.", "语料来源：公开发布并附许可的数据、以自动化工具从他人服务采集、以其他方式自行采集、商业采购或者许可取得、使用者输入信息、模型合成、自行生产。"),
    lawful_source: flag("The source is lawful (Generative AI Measures 7); false where it is known to be leaked, stolen or taken without right.", "来源合法（生成式人工智能服务管理暂行办法第七条）；已知为泄露、窃取或者无权取得的填 false。"),
    overseas: flag("The source is outside the mainland.", "来源于境外。"),
    languages: list("Languages, as ISO 639 codes: zh, en.", "语言，ISO 639 代码：zh、en。"),
    types: manyOf(["text", "code", "image", "audio", "video", "other"], "Types of data in it.", "语料类型。"),
    tool: ref("system", "The automated tool that collected it, a system of type crawler.", "采集该语料的自动化工具，即类型为 crawler 的系统。"),
    refusals: manyOf(["robots", "terms", "technical-limits", "person", "blocked-by-law"], "Clear refusals that were found when the sources were checked and that it still disregards: robots rules, terms that forbid training, other technical limits, a person's refusal, a block by law; an empty list means checked and none.", "核查来源时发现且语料仍未遵从的明确拒绝：robots 协议、禁止训练的条款、其他技术限制、个人拒绝授权、依法阻断；空列表表示已核查且没有。"),
    records: manyOf(["licence", "collection-record", "contract", "supplier-evidence", "authorisation-record", "deidentification"], "What is kept to trace it: licence, collection record, valid contract, the supplier's evidence of source, quality and safety, users' authorisation, their de-identification.", "用于追溯的材料：开源许可、采集记录、有效合同、供应方关于来源、质量和安全的证明、使用者授权记录、去标识化记录。"),
    contains_personal_information: flag("It holds personal information; anonymised information that cannot be restored does not count.", "含有个人信息；经匿名化且不能复原的信息不计。"),
    sensitive: flag("It holds sensitive personal information.", "含有敏感个人信息。"),
    legal_basis: oneOf([...manifest_kind/* LEGAL_BASES */.VV, "none"], "Basis for the personal information in it; none where there is none.", "处理其中个人信息的合法性基础；没有的填 none。"),
    separate_consent: flag("Separate consent was obtained for the sensitive personal information in it (PIPL 29).", "已就其中的敏感个人信息取得单独同意（个人信息保护法第二十九条）。"),
    public_information: manyOf(["within-reason", "refusals-honoured", "no-major-effect", "consent"], "What was established where people or the law made the information public (PIPL 27): use within reason, people who refuse are taken out, no major effect on them or their consent.", "其中的个人信息已合法公开的，已确认的事项（个人信息保护法第二十七条）：在合理范围内处理、剔除明确拒绝的个人、对个人权益无重大影响或者已取得同意。"),
    works: flag("It holds works in which others have copyright; works in the public domain do not count.", "含有他人享有著作权的作品；已进入公有领域的作品不计。"),
    rights: oneOf(["licensed", "open-licence", "statutory-exception", "none"], "On what the copying of those works rests.", "复制该等作品的依据：许可、开放许可、法定例外、没有依据。"),
    rights_evidence: evidence("The licence, or counsel's note on the exception.", "许可文件，或者关于适用法定例外的法律意见。"),
    bad_content: field_group({
        before: percent("Percent of illegal or unhealthy content in the sample taken before collection.", "采集前抽样中违法不良信息的百分比。"),
        after: percent("Percent of illegal or unhealthy content in the sample taken after collection.", "采集后核验中违法不良信息的百分比。"),
    }, "Samples of the source (GB/T 45654-2025).", "来源抽样结果（GB/T 45654-2025）。"),
}, "Corpora it was trained or tuned on, one entry per source; an empty list means none.", "预训练、优化训练所用的语料，每一来源一项；空列表表示没有。");
const annotation = field_group({
    used: flag("Data was labelled for training: human or outsourced labelling, preference data.", "训练中开展数据标注：人工标注、外包标注、偏好数据。"),
    measures: manyOf([
        "rules",
        "quality-assessment",
        "sample-checks",
        "annotator-training",
        "supervision",
        "annotator-exam",
        "role-separation",
        "functional-rules",
        "safety-rules",
        "safety-review",
    ], "What is in place and on record: the first five are law (Generative AI Measures 8); the rest are GB/T 45654-2025: exam before work, nobody labels and reviews the same task, rules for functional and for safety labelling, the latter for all 31 risks, every safety item approved by a reviewer.", "已落实并留有记录的措施：前五项为法定要求（生成式人工智能服务管理暂行办法第八条）；其余依 GB/T 45654-2025：上岗考核、同一任务标注与审核分离、功能性标注规则、覆盖31种风险的安全性标注规则、安全性标注逐条审核。"),
    platform: manyOf(["accounts", "access-control", "audit-log", "sensitive-isolation", "independent-verification", "rework"], "Controls of the labelling platform and of results (GB/T 45674-2025): verification by staff other than the labeller, unqualified batches done again.", "标注平台和标注结果的控制措施（GB/T 45674-2025）：由标注人员以外的人员核验、不合格批次返工。"),
}, "Labelling of data.", "数据标注。");
/** What a model was trained on and how training is managed; left out where the handler trains nothing. */
const training = field_group({
    corpora,
    base_licence: oneOf(["open-licence", "contract", "none"], "On what the use of the weights or of the tuning interface rests.", "使用基础模型权重或者微调接口的依据：开放许可、合同、没有依据。"),
    security_managed: flag("Security of training data and training is managed (NDSMR 19).", "对训练数据和训练活动进行安全管理（网数条例第十九条）。"),
    quality: manyOf(["truthfulness", "accuracy", "objectivity", "diversity"], "Qualities of the training data that measures on record raise (Generative AI Measures 7): cleaning, de-duplication, checks of facts, mix of sources.", "已采取并记录有关措施予以增强的训练数据质量（生成式人工智能服务管理暂行办法第七条），如清洗、去重、事实核查、来源搭配。"),
    controls: manyOf(["classification", "access-control", "storage-location", "tamper-protection", "leak-protection"], "Controls over training data from source to run (GB/T 45652-2025).", "训练数据从来源到训练全过程的控制措施（GB/T 45652-2025）。"),
    runs: groups({
        name: schemas/* string */.YjP().describe(about("Training run.", "训练任务名称。")),
        corpora: list("Names of the corpora that it read.", "所用语料的名称。"),
        records: manyOf(["hashes", "poisoning-check"], "What is on record: hashes of the corpora, a check for poisoning.", "留存的记录：语料哈希值、投毒检测。"),
    }, "Training runs (GB/T 45652-2025).", "训练任务（GB/T 45652-2025）。"),
    opt_out: field_group({
        ways: manyOf(["switch", "voice-command", "other"], "Ways in which users stop the use of their input for training; an empty list means none.", "使用者关闭其输入信息用于训练的方式；空列表表示没有。"),
        clicks: count("Clicks from the main screen to the switch.", "从主界面到达关闭选项所需的点击次数。"),
        told: manyOf(["use", "way-out"], "What users are told conspicuously: that input is used for training, and how to stop it.", "以显著方式告知使用者的事项：收集输入信息用于训练、关闭方式。"),
    }, "Refusal of training on users' input (GB/T 45654-2025).", "使用者拒绝将输入信息用于训练（GB/T 45654-2025）。"),
    annotation,
}, "Training and tuning.", "训练和优化。");
/** Care for the intellectual property of others, in training data and output. */
const intellectualProperty = manyOf([
    "policy",
    "person-in-charge",
    "pre-training-review",
    "complaint-channel",
    "user-terms",
    "keyword-block",
    "removal-on-notice",
], "Care for the intellectual property of others: policy, person in charge, review before training, channel for complaints, warning in the user agreement, blocked keywords, quick removal on notice; an empty list means none.", "知识产权保护措施：管理策略、负责人、训练前识别侵权风险、投诉举报渠道、用户协议中的风险告知、关键词拦截、接到通知后及时移除；空列表表示没有。");

;// CONCATENATED MODULE: ./.build/manifest/model/model.js












const base = field_group({
    origin: oneOf(["own", "fine-tuned-weights", "fine-tuned-by-vendor", "unmodified-weights", "vendor-api", "classical"], "Whose model it is: pre-trained by the handler, tuned by it or through the vendor's tuning interface, open weights run unchanged, a vendor's interface called unchanged, or machine learning that generates nothing. Prompts and retrieval do not change a model; any training step does.", "模型来源：自行预训练、基于开源权重微调、通过供应商接口微调、未修改的开源权重、未修改调用供应商接口、不生成内容的传统机器学习。提示词和检索不改变模型，任何训练步骤均改变模型。"),
    name: field_text("Name of the model that is called or tuned.", "所调用或者微调的模型名称。"),
    vendor: ref("recipient", "Id of the recipient that supplies it and receives what is sent to it.", "模型提供方：向其发送数据的接收方。"),
    runs_in: region("Where the model that is called is operated from: the place of its operator, not of a reseller.", "所调用模型的运营者所在地，而非转售方所在地。"),
    filing_number: field_text("Filing number of the vendor's model, as the vendor shows it.", "供应商公示的模型备案号。"),
}, "The model behind the service.", "服务所使用的模型。");
const filings = groups({
    type: schemas/* enum */.k5n(["generative-filing", "generative-registration", "algorithm-filing"])
        .describe(about("Filing of a generative service on an own or tuned model, registration of an app on a filed model, or filing of the algorithm.", "生成式人工智能服务备案、（调用已备案模型的）登记或者算法备案。")),
    as: oneOf(["provider", "technical-supporter"], "In which part the algorithm is filed (Deep Synthesis 19).", "算法备案的主体身份：服务提供者或者技术支持者（深度合成规定第十九条）。"),
    status: oneOf(["preparing", "submitted", "filed", "rejected", "revoked", "cancelled"], "Where it stands; a complete submission meets the clock of the algorithm filing, not the number.", "办理状态；算法备案的期限以完整提交之日计算，而非取得编号之日。"),
    submitted_on: day("Day of the complete submission.", "完整提交之日。"),
    filed_on: day("Day on which the number was given.", "取得编号之日。"),
    number: field_text("Filing, registration or launch number.", "备案号、登记号或者上线编号。"),
    shown_at: field_text("Where users see the number, with the link to the published information for an algorithm.", "向用户公示编号的位置；算法备案还须提供公示信息链接。"),
    changed_on: day("Day of the last change of what was filed.", "备案信息最近一次变更之日。"),
    change_filed_on: day("Day on which that change was filed.", "办理变更手续之日。"),
    cancelled_on: day("Day on which the end of the service was filed.", "办理注销手续之日。"),
    evidence: evidence(),
}, "Filings and registrations; an empty list means none.", "备案和登记；空列表表示没有。");
/** AI and algorithm services: one entry is a service as people meet it, with the model behind it. */
const Model = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who provides it; left out where the manifests have one organization.", "提供者；清单中只有一个组织时可以省略。"),
    code: code("Code of the service: AI that `hegui scan` sees there is this one.", "该服务的代码：`hegui scan` 在其中发现的人工智能调用属于该服务。"),
    role: oneOf(["provider", "technical-supporter", "content-platform", "app-store"], "Part of the handler: serves users, supplies technology to other firms' public services, distributes what users upload, or distributes apps; provider when left out.", "主体角色：面向用户的服务提供者、向他人公众服务提供技术的技术支持者、传播用户上传内容的平台、应用分发平台；省略时视为服务提供者。"),
    audience: oneOf(["public-mainland", "internal", "enterprise-customers", "overseas-only", "closed-test"], "Who can reach it: the public of the mainland (open sign-up, app store, mini-program or public interface included), staff, staff of contract customers only, users outside the mainland only, or named testers and researchers.", "使用者范围：境内公众（含开放注册、应用商店、小程序、公开接口）、本组织员工、仅合同客户员工、仅境外用户、特定测试或者研究人员。"),
    audience_evidence: evidence("What keeps others out: access control, contracts, geo-blocking.", "排除其他使用者的证据：访问控制、合同、地域屏蔽。"),
    launched_on: day("First day on which it served its audience.", "向使用者提供服务的首日。"),
    ended_on: day("Last day of the service.", "终止服务之日。"),
    generates: manyOf(OUTPUTS, "What it generates: face and voice mean those of people, simulated or replaced; an empty list means that it generates nothing (embedding, transcription, classification, ranking).", "生成的内容：face、voice 指模拟或者替换的人脸、人声；空列表表示不生成内容（向量化、转写、分类、排序）。"),
    edits: manyOf(["face", "voice", "image", "video"], "What it edits by learned models without generating freely: face beautification, voice change; plain filters are left out.", "以算法模型编辑但不自由生成的内容：人脸美化、变声等；普通滤镜不计。"),
    stock_only: flag("Only stock voices or invented faces are used, no real person is imitated or edited.", "仅使用预置音色或者虚构形象，不模仿、编辑真实个人。"),
    algorithms: manyOf(["personalised-push", "ranking-selection", "search-filtering", "dispatch-decision"], "Types of algorithm it applies to users besides generation (Algorithm Provisions 2).", "除生成合成外，面向用户应用的算法类型（算法推荐规定第二条）。"),
    opinion_attribute: oneOf(["present", "absent", "open"], "Public-opinion attribute or social-mobilisation capability (2018 Provisions 2): open counts as present and lowers findings to warnings; absent needs a reason.", "舆论属性或者社会动员能力（2018年安全评估规定第二条）：open 视为具有，相应结论降为警告；absent 须说明理由。"),
    opinion_reason: field_text("Why it has no public-opinion attribute and no social-mobilisation capability.", "不具有舆论属性和社会动员能力的理由。"),
    regulator_answer: field_group({
        route: oneOf(["filing", "registration", "neither"], "What the office asks for; it wins over the reading of the table.", "网信部门要求办理的手续；以其答复为准。"),
        evidence: evidence(),
    }, "Written answer of the provincial cyberspace office on filing, registration or neither.", "省级网信部门关于备案、登记或者均不需要的书面答复。"),
    base,
    filings,
    saves_files: flag("Output can leave as a file: downloaded, copied or exported; counts as yes for a provider when left out.", "生成内容可以以文件形式输出（下载、复制、导出）；服务提供者省略时视为可以。"),
    users_publish: flag("Users publish through the service; for image, video, face and voice tools it is taken to be so, and asked.", "用户通过本服务发布信息；图像、视频、人脸、人声工具视为可以发布并要求声明。"),
    publishes_output: flag("The handler publishes AI-made content of its own on online platforms.", "提供者自行在网络平台发布人工智能生成的内容。"),
    platform_hosted: flag("It is a bot built on another firm's public agent platform and shared there.", "在他人公开智能体平台上构建并在该平台分享的智能体。"),
    emotional_interaction: flag("It imitates a person and keeps up sustained emotional interaction (Anthropomorphic Measures 2).", "模拟自然人并提供持续性情感互动（拟人化互动服务办法第二条）。"),
    acts_for_users: flag("It books, pays, sends or otherwise acts for users on its own.", "作为智能体代用户预订、支付、发送或者执行其他操作。"),
    ethics_sensitive: flag("The research or development touches sensitive fields of science and technology ethics.", "研究开发活动涉及科技伦理敏感领域。"),
    sector: oneOf(SECTORS, "Sector that it serves.", "所服务的行业领域。"),
    uses: refs("dataset", "Datasets that reach the model: prompts, files, retrieval, logs of conversations; accounts and other data of the service stay out, training data stands under `training`.", "进入模型的数据集：提示词、文件、检索库、对话日志；账号等服务自身数据不计，训练数据在 `training` 中声明。"),
    systems: refs("system", "Apps, sites and services in which people meet it.", "使用者接触该服务的应用、网站和系统。"),
    training: training,
    intellectual_property: intellectualProperty,
    tests: tests,
    content: content,
    labels: labels,
    digital_human: digital_human,
    companion: companion,
    minors_protection: minors_protection,
    algorithm: algorithm,
    synthesis: synthesis,
    ethics: ethics,
    agent: agent,
    government: governance_government,
    banking: banking,
    medical: medical,
    incident_plan: incident_plan,
    owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
});

;// CONCATENATED MODULE: ./.build/manifest/recipient/diligence.js

/** What was found before data was handed over. */
const diligence = field_group({
    aspects: manyOf(["identity", "security-capability", "compliance-record", "location"], "What was checked on the day of `checked.on`; an empty list means nothing.", "在 `checked.on` 所载日期核查的事项：身份、安全能力、合规记录、所在地；空列表表示没有。"),
    result: oneOf(["passed", "conditional", "failed"], "Result of that check; conditional means that points are still open.", "核查结论；conditional 表示仍有待整改事项。"),
}, "Due diligence on the recipient (NDSMR 12).", "对接收方的尽职调查（网数条例第十二条）。");
/** Countermeasures of the Chinese authorities against the recipient. */
const countermeasures = field_group({
    target: flag("It is on a countermeasure list, or countermeasures were decided against it (AFSL 4, 5).", "被列入反制清单或者被采取反制措施（反外国制裁法第四条、第五条）。"),
    data_barred: flag("The countermeasures bar giving it data or personal information, or dealing with it at all.", "反制措施禁止向其提供数据、个人信息，或者禁止与其进行交易、合作等活动。"),
    agreed: field_text("Consent of the department that decided them to this dealing (AFSL Provisions 16).", "作出决定的国务院有关部门对相关活动的同意（实施反外国制裁法的规定第十六条）。"),
}, "Countermeasures against it; left out where there are none.", "对其采取的反制措施；没有的，省略。");

;// CONCATENATED MODULE: ./.build/manifest/recipient/sector.js

const financial_licence = field_text("Its licence or qualification in the financial sector.", "其具备的金融业相关资质或者许可。");

;// CONCATENATED MODULE: ./.build/manifest/recipient/recipient.js





/** Who receives data: vendors, affiliates, joint handlers, authorities. */
const Recipient = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    legal_name: field_text("Registered name.", "登记名称。"),
    country: schemas/* string */.YjP()
        .min(1)
        .max(120)
        .meta({ vocabulary: "region" })
        .describe(about("Where the recipient is established: ISO 3166 code; HK, MO and TW are outside the mainland.", "接收方的设立地：ISO 3166 代码；HK、MO、TW 属于境外。")),
    role: oneOf(["entrusted-processor", "independent-handler", "joint-handler", "same-entity"], "What the recipient is in law: acts for the handler (PIPL 21), decides itself (23), decides jointly (20), or is the same legal entity.", "接收方的法律地位：受托人（个人信息保护法第二十一条）、自主决定的个人信息处理者（第二十三条）、共同决定的个人信息处理者（第二十条），或者同一法人主体。"),
    kind: oneOf([
        "company",
        "affiliate",
        "headquarters",
        "foreign-court",
        "foreign-law-enforcement",
        "litigant",
        "public-body",
        "research-body",
        "individual",
    ], "What sort of body it is.", "主体类型。"),
    services: services("Services and AI providers of the recipient that code uses; `hegui scan` knows them by host, library and variable.", "代码所使用的该接收方的服务或者人工智能提供方；`hegui scan` 通过主机、依赖库和环境变量识别。"),
    contact: field_text("How people and the handler reach it.", "供个人和个人信息处理者使用的联系方式。"),
    group: field_text("Id of its corporate group.", "所属企业集团的标识。"),
    subprocessors: groups({
        name: schemas/* string */.YjP().describe(about("Who.", "转委托的对象。")),
        country: region("Where.", "所在地。"),
        approved: flag("The handler agreed to it (PIPL 21).", "已经个人信息处理者同意（个人信息保护法第二十一条）。"),
    }, "Whom it entrusts in turn; an empty list means none.", "转委托的对象；空列表表示没有。"),
    onward: groups({
        to: schemas/* string */.YjP().describe(about("Who receives the data next.", "再提供的接收方。")),
        country: region("Where.", "所在地。"),
        in_contract: flag("Named in Annex 1 of the standard contract.", "已列入标准合同附录一。"),
    }, "To whom it passes the data on; an empty list means none.", "再提供的对象；空列表表示没有。"),
    screening: field_group({
        date: day("Day of the last check against the lists of restricted overseas parties (PIPL 42).", "最近一次比对受限制境外主体清单的日期（个人信息保护法第四十二条）。"),
        result: oneOf(["clear", "listed"], "What the check found.", "比对结果。"),
    }, "Check against lists of restricted or prohibited overseas parties.", "与限制或者禁止个人信息提供的境外主体清单的比对。"),
    checked: field_group({ on: day("Day of the last check of its protection.", "最近一次核查其保护情况的日期。"), evidence: evidence() }, "How the handler satisfied itself that the recipient protects the data (PIPL 38).", "个人信息处理者确认接收方保护数据的方式（个人信息保护法第三十八条）。"),
    network_service: manyOf(["security-monitoring", "operations", "hosting"], "Network services that it renders to the handler: security monitoring, operations, hosting.", "向处理者提供的网络服务：安全监测、系统运维、托管。"),
    incident_clause: flag("Its contract binds it to report incidents that it sees and to help with the report.", "合同明确其及时报告所发现的网络安全事件，并协助处理者报告。"),
    contact_person: field_text("Its contact person for enquiries under the standard contract.", "标准合同项下负责答复询问的联系人。"),
    diligence: diligence,
    countermeasures: countermeasures,
    financial_licence: financial_licence,
    foreign_controlled: foreign_controlled,
    owners: list("People or teams who answer for it.", "负责的人员或者团队。"),
});

;// CONCATENATED MODULE: ./.build/manifest/signal.js



const word = (en, zh) => schemas/* string */.YjP().min(1).max(500).optional().describe(about(en, zh));
/** Something that code does: `hegui scan` adds its own, other scanners can declare theirs. */
const Signal = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .describe(about("The same for everything that one declaration answers: service/stripe, field/src/user.ts#User.phone.", "同一声明可以回应的内容使用同一标识：service/stripe、field/src/user.ts#User.phone。")),
    kind: schemas/* enum */.k5n(manifest_kind/* SIGNAL_KINDS */.p).describe(about("What the sighting is about.", "所见内容的类型。")),
    file: word("Source file, from the root of the repository.", "源文件，相对于仓库根目录。"),
    line: count("Line in that file.", "所在行。"),
    seen: field_text("What stands there.", "该处的内容。"),
    sure: percent("How sure the scanner is, 0 to 1.", "扫描的确信程度，0 至 1。"),
    chain: list("How it is known, most telling first.", "判断依据，最有力的在前。"),
    category: word("Kind of personal information, as in dataset fields.", "个人信息类别，与数据集字段一致。"),
    name: word("Name of the field.", "字段名。"),
    record: word("Type, table or form of the field.", "字段所属的类型、表或者表单。"),
    shape: oneOf(["type", "table", "message", "form", "request"], "What holds the field.", "字段所在的结构类型。"),
    into: oneOf(["log", "url", "error-report", "analytics", "prompt"], "Where personal information goes.", "个人信息的去向：日志、网址、错误报告、统计分析、提示词。"),
    service: word("Id of the service or AI provider.", "服务或者人工智能提供方的标识。"),
    host: word("Host that is called.", "所访问的主机。"),
    where: oneOf(["mainland", "hk", "mo", "tw", "overseas", "unknown"], "Where that lies; everything but mainland is outside, unknown is a question.", "所在地；mainland 以外均属境外，unknown 表示待确认。"),
    territory: word("ISO 3166 code of the place.", "所在地的 ISO 3166 代码。"),
    region: word("provider:region.", "“云厂商:地域”。"),
    model: word("AI model that is called.", "所调用的人工智能模型。"),
    capability: oneOf(manifest_kind/* CAPABILITIES */.$8, "What AI or an algorithm does there.", "人工智能或者算法的功能。"),
    api: word("Platform interface that needs a privacy declaration.", "须在隐私保护指引中声明的平台接口。"),
});

;// CONCATENATED MODULE: ./.build/manifest/system/government.js

/** A website, app, account or mail system of a Party or state organ or public institution. */
const government_application = field_group({
    operated: flag("It is a portal, app, mini-program, public account or internet mail system of a Party or state organ or public institution.", "属于机关事业单位的门户网站、移动应用程序（含小程序）、公众账号或者互联网电子邮件系统。"),
    safeguards: manyOf(["access-control", "logs-one-year", "graded-data", "mainland-hosting"], "Safeguards in place: access control, logs kept for at least a year and backed up, data classified and graded, data centre and cloud in the mainland; an empty list means none.", "已落实的要求：访问控制策略、日志留存不少于1年并定期备份、数据分类分级管理、数据中心和云平台设在境内；空列表表示没有。"),
}, "Security of government internet applications; left out for other systems.", "互联网政务应用安全；其他系统省略。");

;// CONCATENATED MODULE: ./.build/manifest/system/product.js

// Network products, their defects, real names of users, and security testing.
const vulnerability = field_group({
    found_at: instant("When it was found.", "发现时间。"),
    public_risk: flag("It endangers national security or the public interest.", "危害国家安全、公共利益。"),
    reported_at: instant("When it was reported.", "报告时间。"),
    platform_reported_on: day("Day of the report to the vulnerability platform of the industry ministry.", "向工业和信息化部网络安全威胁和漏洞信息共享平台报送之日。"),
    remedy: field_text("Remedy that was taken: fix, mitigation, switching off.", "已采取的补救措施：修补、缓解、停用。"),
    fixed_on: day("Day on which a fix or mitigation was offered to users.", "向用户提供修补或者防范措施之日。"),
    users_told_on: day("Day on which users were told.", "告知用户之日。"),
    published_on: day("Day on which details were published.", "向社会发布漏洞信息之日。"),
    early_release_agreed: flag("Early publication was agreed with the provider and assessed by the ministries (Vulnerability Provisions 9).", "提前发布已与产品提供者协商，并经主管部门组织评估（网络产品安全漏洞管理规定第九条）。"),
    sent_abroad: flag("Unpublished details went to an organization or person abroad that is not the provider of the product.", "向产品提供者之外的境外组织或者个人提供了未公开的漏洞信息。"),
}, "A known security defect (NDSMR 10).", "已知的安全缺陷（网数条例第十条）。");
const product = field_group({
    report_channel: field_text("Where vulnerabilities are reported; receipts are kept for six months.", "漏洞信息接收渠道；接收日志留存不少于六个月。"),
    maintained_until: day("Last day of maintenance, as fixed or agreed with users.", "规定或者与用户约定的安全维护截止日。"),
    maintenance_ended_on: day("Day on which maintenance ended.", "终止安全维护之日。"),
    listed: flag("It stands in the catalogue of critical network equipment and dedicated security products.", "列入网络关键设备和网络安全专用产品目录。"),
    certificate: field_text("Certificate or test report of a qualified body.", "具备资格的机构出具的认证证书或者检测报告。"),
    certified_until: day("Last day on which the certificate is valid.", "证书有效期截止日。"),
}, "A network product that is sold or provided to others, hardware or software.", "向他人销售或者提供的网络产品（硬件或者软件）。");
const real_name = field_group({
    services: manyOf(["network-access", "domain-registration", "telephony", "publishing", "instant-messaging"], "Services for which users must give their real identity (CSL 26).", "应当要求用户提供真实身份信息的服务（网络安全法第二十六条）。"),
    method: oneOf(["mobile-number", "identity-document", "network-identity", "none"], "How the real identity is verified before the service starts.", "提供服务前核验真实身份的方式。"),
}, "Real identity of users.", "用户真实身份信息核验。");
const security_testing = field_group({
    targets: manyOf(["own", "others", "critical-infrastructure", "basic-telecom"], "Whose networks it probes or tests; critical-infrastructure and basic-telecom are those of others.", "探测、测试的对象；critical-infrastructure、basic-telecom 指他人运营的网络。"),
    authorisation: field_text("Approval or authorisation: of the operator, or of an authority.", "批准或者授权：运营者授权或者主管部门批准。"),
    telecom_reported_on: day("Day of the report to the telecom authority, for basic telecom networks.", "测试基础电信网络的，向国务院电信主管部门报告之日。"),
}, "Vulnerability probing, penetration testing, or breaking of technical measures.", "漏洞探测、渗透性测试或者突破技术措施的工具。");

;// CONCATENATED MODULE: ./.build/manifest/system/vehicle.js

const vehicle_notice = field_group({
    channels: manyOf(["manual", "display", "voice", "app", "other"], "Where people are told, conspicuously; an empty list means nowhere.", "显著告知的方式：用户手册、车载显示面板、语音、汽车使用相关应用程序、其他；空列表表示没有。"),
    elements: manyOf(["kinds", "situations-and-stop", "purposes-and-means", "storage", "access-and-deletion", "contact"], "What people are told (Automotive Data Provisions 7): kinds of information; situations of collection and how to stop it; purposes, uses and means; place and period of storage; how to see, copy and delete; contact for users' rights.", "告知的事项（汽车数据安全管理若干规定第七条）：种类；收集的具体情境以及停止收集的方式和途径；目的、用途、方式；保存地点、期限；查阅、复制、删除的方式和途径；用户权益事务联系人。"),
}, "What people in the vehicle are told.", "对车内人员的告知。");
const outside = field_group({
    captured: flag("It takes in personal information of people outside the vehicle, such as faces and plates.", "采集车外个人信息，例如人脸、车牌。"),
    leaves_vehicle: flag("That information is provided outside the vehicle.", "向车外提供车外个人信息。"),
    basis: oneOf(["consent", "other-law", "none"], "Consent of those people, another ground in laws or administrative regulations, or neither because it cannot be had.", "个人同意、法律或者行政法规规定的其他情形，或者均不具备（无法征得同意）。"),
    anonymised: flag("Before it leaves, frames that identify people are deleted, or faces and the like are blurred.", "向车外提供前已匿名化处理，包括删除能够识别自然人的画面，或者对人脸等进行局部轮廓化处理。"),
}, "People outside the vehicle (Automotive Data Provisions 8).", "车外个人信息（汽车数据安全管理若干规定第八条）。");
const sensitive = field_group({
    serves_person: flag("The purpose serves the person directly: driving safety, intelligent driving, navigation.", "具有直接服务于个人的目的，包括增强行车安全、智能驾驶、导航等。"),
    controls: manyOf(["collection-indicator", "stop", "consent-term"], "What the vehicle offers: collection is shown, collection can easily be stopped, people set the term of their consent.", "车辆提供的功能：提示收集状态、便利地终止收集、个人自主设定同意期限。"),
    deletion_working_days: count("Working days from a person's request to deletion.", "自个人要求删除至完成删除的工作日数。"),
    other_rule: field_text("Law, administrative regulation or mandatory national standard that is followed instead.", "所依据的法律、行政法规或者强制性国家标准的其他要求。"),
}, "Sensitive personal information: track, sound, video, images, biometrics (Automotive Data Provisions 9).", "敏感个人信息：行踪轨迹、音频、视频、图像、生物识别特征（汽车数据安全管理若干规定第九条）。");
/** A vehicle: how it collects, tells and deletes. */
const vehicle = field_group({
    principles: manyOf(["in-vehicle-processing", "default-off", "precision-matched", "masking"], "Principles that are kept (Automotive Data Provisions 6): handled in the vehicle unless needed outside, off at each start unless the driver sets otherwise, precision as the function needs, anonymised or de-identified.", "所坚持的原则（汽车数据安全管理若干规定第六条）：车内处理、默认不收集、精度范围适用、脱敏处理。"),
    notice: vehicle_notice,
    outside,
    sensitive,
    biometrics: field_group({
        driving_safety: flag("They are collected to make driving safer.", "以增强行车安全为目的。"),
        necessity: field_text("Why they are fully needed for that.", "充分必要性的说明。"),
    }, "Fingerprints, voiceprints, faces, heart rhythm and the like.", "指纹、声纹、人脸、心律等生物识别特征信息。"),
    type_approval: field_group({
        applied_on: day("Day of the application for the market access of this type.", "该车型申请准入（型式批准）之日。"),
        cybersecurity: evidence("Evidence under GB 44495: cybersecurity management system and vehicle tests.", "依据 GB 44495 的证明：信息安全管理体系和整车试验。"),
    }, "Market access of the type; for the maker of vehicles of classes M, N and O.", "车型准入情况；由 M 类、N 类、O 类车辆的生产企业填写。"),
    sends_abroad: flag("The vehicle itself sends data abroad, apart from what its user does with browsers, messengers and own apps.", "车辆直接向境外传输数据；用户使用浏览器、通信软件或者自行安装应用的除外。"),
}, "How a vehicle handles data.", "车辆的数据处理情况。");

;// CONCATENATED MODULE: ./.build/manifest/system/system.js





const face = field_group({
    use: oneOf(["verification", "identification", "research"], "1:1, 1:n, or research and training alone.", "人脸验证（1:1）、人脸辨识（1:N），或者仅用于技术研发、算法训练。"),
    purpose: field_text("Specific purpose.", "特定目的。"),
    necessity: field_text("Why another way does not do.", "其他方式不能满足需要的理由。"),
    consent: consent("Separate consent for face information.", "处理人脸信息的单独同意。"),
    notice: notice("Notice about face information.", "处理人脸信息的告知。"),
    storage: oneOf(["on-device", "server"], "Where face information is kept.", "人脸信息的存储位置。"),
    leaves_device: flag("Face information is sent out over the internet.", "人脸信息通过互联网对外传输。"),
    transmission_consent: flag("People separately consent to sending it out.", "个人单独同意对外传输。"),
    law_allows_transmission: field_text("Law or administrative regulation that provides for sending it out.", "规定可以对外传输的法律、行政法规。"),
    retention: duration("How long it is kept.", "保存期限。"),
    controls: manyOf(["encryption", "audit", "access-control", "authorisation", "intrusion-defence"], "Security controls (FRT Measures 14).", "安全控制措施（人脸识别技术应用安全管理办法第十四条）。"),
    alternatives: list("Other ways with comparable ease; an empty list means none.", "便捷程度相当的其他方式；空列表表示没有。"),
    required_by_state_rule: field_text("State rule that requires face verification.", "要求进行人脸验证的国家规定。"),
    child_rules: field_text("Special rules for people under 14.", "不满十四周岁未成年人人脸信息的专门处理规则。"),
    changed_on: day("Last change of purpose or means.", "处理目的或者处理方式最近一次变更的日期。"),
    stored_people: count("People whose face information is stored.", "所存储人脸信息涉及的人数。"),
    reached_100000_on: day("Day on which stored face information reached 100,000 people.", "存储的人脸信息达到10万人的日期。"),
    filed_on: day("Day of the filing (FRT Measures 15).", "备案日期（人脸识别技术应用安全管理办法第十五条）。"),
    material_change_on: day("Day of the last material change of what was filed.", "备案信息最近一次发生实质性变更的日期。"),
    change_filed_on: day("Day on which the change was filed.", "办理备案变更的日期。"),
    ended_on: day("Day on which handling ended.", "终止处理的日期。"),
    deregistered_on: day("Day on which the end was filed.", "办理注销备案的日期。"),
    building_access: flag("It opens a building or residential area.", "用于建筑物或者住宅区的出入。"),
    conditioned: flag("Service is refused without it though it is not needed.", "并非必需，但不使用即拒绝提供服务。"),
}, "Face recognition.", "人脸识别。");
const camera = field_group({
    place: oneOf(["public", "private"], "Where it looks.", "拍摄的场所。"),
    private_space: flag("It looks into a guest room, dormitory, bath, changing room, toilet or nursing room.", "拍摄范围涉及客房、宿舍、浴室、更衣室、卫生间或者哺乳室内部。"),
    public_security: flag("It is needed for public security.", "为维护公共安全所必需。"),
    signs: flag("Clear signs are put up.", "设置了显著的提示标识。"),
    responsible_body: flag("It was installed by the body responsible for safety there.", "由对该场所负有安全防范义务的单位安装。"),
    other_uses: flag("Images are used for something else than public security.", "图像用于维护公共安全以外的目的。"),
    other_uses_consent: flag("People separately consent to that use.", "个人单独同意该用途。"),
    article_7_site: flag("A site that the video regulation names: shopping centre, school, hospital, station, park.", "公共安全视频图像信息系统管理条例列明的场所：商场、学校、医院、车站、公园。"),
    live_on: day("First day of use.", "开始使用的日期。"),
    filed_on: day("Day of the filing with the police.", "向公安机关备案的日期。"),
    access_log: flag("Access and call-out are logged.", "查阅、调取均有日志记录。"),
    retention_days: count("Days for which images are kept.", "图像的保存天数。"),
}, "Image capture or identification in a place.", "在场所内采集图像或者识别身份。");
const app = field_group({
    type: appType("Type of app in the list of necessary personal information.", "必要个人信息范围规定中的应用类型。"),
    policy_in_chinese: flag("The privacy policy is in simplified Chinese and readable.", "隐私政策使用简体中文且便于阅读。"),
    first_run_prompt: flag("The first start points at it prominently.", "首次启动时以显著方式提示阅读隐私政策。"),
    taps_to_policy: count("Taps from the main screen to the policy.", "从主界面到隐私政策的点击次数。"),
    required: categories("Personal information without which the basic function is refused.", "不提供即拒绝提供基本功能服务的个人信息。"),
    collects_after_consent: flag("Nothing is collected and no SDK starts before consent.", "取得同意前不收集任何信息，不启动任何 SDK。"),
    default_on: flag("Consent or permissions are on by default.", "默认同意或者默认开启权限。"),
    prompts_after_refusal: flag("It keeps asking after a refusal.", "拒绝后仍反复征求。"),
    withdrawal: field_text("Where consent is withdrawn.", "撤回同意的途径。"),
    permissions: groups({
        name: schemas/* string */.YjP().describe(about("Permission.", "权限名称。")),
        needed_for: field_text("Function that needs it.", "需要该权限的功能。"),
        asked_when_used: flag("Asked for when the function is used, with its purpose.", "使用该功能时申请，并同步说明目的。"),
        denial_blocks_others: flag("Denial stops other functions.", "拒绝授权导致其他功能无法使用。"),
    }, "Permissions that it asks for.", "申请的权限。"),
    self_start: flag("It starts itself or other apps without need.", "非必要的自启动或者关联启动其他应用。"),
    features: manyOf(["publishing", "instant-messaging", "live-streaming", "recommendation", "payment"], "Functions that bring duties.", "产生相应义务的功能。"),
    trackers: groups({
        name: schemas/* string */.YjP().describe(about("Cookie or tracker.", "Cookie 或者跟踪器的名称。")),
        purpose: field_text("What for.", "目的。"),
        necessary: flag("The service cannot work without it.", "缺少即无法提供服务。"),
        after_consent: flag("Set only after consent.", "取得同意后才设置。"),
        recipient: ref("recipient", "Who reads it.", "读取方。"),
        retention: duration("How long it lives.", "有效期。"),
    }, "Cookies and trackers with persistent identifiers.", "含持久标识符的 Cookie 和跟踪器。"),
}, "What an app, mini-program or website does on the client.", "应用、小程序或者网站在客户端的行为。");
/** What people use: apps, sites, services, devices, cameras. */
const System = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who runs it; left out where the manifests have one organization.", "运营者；清单中仅有一个组织时可省略。"),
    type: schemas/* enum */.k5n(["app", "mini-program", "website", "service", "device", "vehicle", "camera", "crawler"])
        .describe(about("What it is.", "系统类型。")),
    collects: refs("dataset", "Datasets that it fills.", "向其写入数据的数据集。"),
    audience: oneOf(["public", "internal"], "Whom it serves.", "服务对象。"),
    directed_at_minors: flag("It is directed at people under 18.", "面向不满十八周岁的未成年人。"),
    app,
    privacy_interfaces: list("Interfaces named in the privacy guide that the platform reviews: getLocation, chooseMedia; an empty list means none.", "平台审核的用户隐私保护指引中列明的接口：getLocation、chooseMedia；空列表表示没有。"),
    sdks: groups({
        name: schemas/* string */.YjP().describe(about("SDK or plug-in.", "SDK 或者插件的名称。")),
        operator: field_text("Who runs it.", "运营者。"),
        recipient: ref("recipient", "The same as a recipient.", "对应的接收方。"),
        purpose: field_text("What for.", "目的。"),
        categories: categories("Personal information that it collects.", "收集的个人信息。"),
        policy_url: field_text("Its privacy policy.", "其隐私政策。"),
        version: field_text("Version.", "版本。"),
        disclosed: flag("Named in the published list.", "已列入公开的清单。"),
    }, "Embedded third-party code; an empty list means none.", "嵌入的第三方代码；空列表表示没有。"),
    face,
    camera,
    vehicle: vehicle,
    crawler: field_group({
        impact_assessed: flag("Its effect on the services it reads was assessed (NDSMR 18).", "已评估对所访问网络服务的影响（网数条例第十八条）。"),
        disturbs: flag("It intrudes or disturbs services.", "侵入他人网络或者干扰网络服务。"),
        purges_personal_information: flag("Unneeded personal information is deleted or anonymised.", "对非必要个人信息予以删除或者匿名化处理。"),
        improper_means: manyOf(["fraud", "coercion", "evaded-technical-measures", "broken-technical-measures"], "How it got at data that other businesses lawfully hold, beyond open access: login, paywall, captcha, signature and limits of rate or address are technical measures; an empty list means none.", "获取其他经营者合法持有的数据所采用的不正当方式；登录、付费墙、验证码、签名校验、频率或者地址限制属于技术管理措施；空列表表示没有。"),
        harms_holder: flag("The data is obtained or used to the harm of the business that holds it and of market order, for example by a service that replaces its own.", "获取、使用该数据损害持有数据的经营者的合法权益并扰乱市场竞争秩序，例如实质性替代其服务。"),
    }, "Automated collection.", "自动化采集。"),
    vulnerability: vulnerability,
    product: product,
    real_name: real_name,
    security_testing: security_testing,
    authentication: flag("Interfaces that give personal information ask for a login.", "提供个人信息的接口需经登录验证。"),
    evidence: evidence(),
    government_application: government_application,
    owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
});

;// CONCATENATED MODULE: ./.build/manifest/waiver.js


/** A finding accepted by a named person until a date. */
const Waiver = schemas/* strictObject */.rej({
    id: id(),
    rule: schemas/* string */.YjP().min(1).describe(about("Id of the rule.", "规则标识。")),
    entity: schemas/* string */.YjP()
        .min(3)
        .describe(about("What it is about, as kind/id: flow/crm-to-hq.", "豁免涉及的对象，格式为 kind/id：flow/crm-to-hq。")),
    reason: schemas/* string */.YjP().min(1).max(2000).describe(about("Why the finding is accepted.", "接受该发现的理由。")),
    approved_by: schemas/* string */.YjP().min(1).describe(about("The person who accepted it.", "批准豁免的人员。")),
    requested_by: field_text("The person who asked for it; approving one's own request is a problem.", "申请豁免的人员；批准本人的申请属于问题。"),
    approved_on: iso/* date */.p6().describe(about("Day of the approval.", "批准日期。")),
    expires: iso/* date */.p6().describe(about("Last day on which it holds.", "有效期的最后一日。")),
    ticket: field_text("Where it was discussed.", "讨论记录所在位置。"),
    evidence: evidence(),
});

;// CONCATENATED MODULE: ./.build/manifest/manifest.js














/** Entity schema of each kind; the field names are the words of rules, editors and reports. */
const SCHEMAS = {
    organization: Organization,
    system: System,
    dataset: Dataset,
    activity: Activity,
    flow: Flow,
    recipient: Recipient,
    model: Model,
    assessment: Assessment,
    incident: Incident,
    waiver: Waiver,
    signal: Signal,
};
const descriptions = {
    organization: about("Legal entities that handle data.", "处理数据的法律主体。"),
    system: about("Apps, mini-programs, sites, services, devices, cameras.", "应用、小程序、网站、服务、设备、摄像头。"),
    dataset: about("The data inventory.", "数据资产目录。"),
    activity: about("Why data is handled.", "处理数据的目的。"),
    flow: about("Where data moves.", "数据的流向。"),
    recipient: about("Who receives data.", "数据的接收方。"),
    model: about("AI and algorithm services.", "人工智能和算法服务。"),
    assessment: about("Impact assessments, self-assessments, audits.", "个人信息保护影响评估、自评估、审计。"),
    incident: about("Data security incidents.", "数据安全事件。"),
    waiver: about("Findings accepted by a named person until a date.", "由具名人员在截止日期前接受的发现。"),
    signal: about("What scanners other than hegui saw in code.", "其他扫描工具在代码中发现的信号。"),
};
const collections = Object.fromEntries(Object.keys(SCHEMAS).map((kind) => [
    manifest_kind/* COLLECTIONS */.I[kind],
    schemas/* array */.YOg(SCHEMAS[kind]).optional().describe(descriptions[kind]),
]));
/** One manifest file: any subset of the collections; files merge. */
const Manifest = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe(about("Version of the manifest format.", "清单格式的版本。")),
    ...collections,
})
    .describe(about("hegui manifest: what an organization declares about its data, flows and models.", "hegui 清单：组织就其数据、数据流和模型所作的声明。"));

;// CONCATENATED MODULE: ./.build/manifest/shape.js


let shapes;
/** Field types read off the zod schemas, once. */
function manifestShapes() {
    if (shapes)
        return shapes;
    const found = {};
    for (const kind of manifest_kind/* KINDS */.GW)
        addStruct(found, kind, SCHEMAS[kind]);
    shapes = found;
    return found;
}
function addStruct(found, name, schema) {
    const fields = {};
    found[name] = fields;
    for (const [key, field] of Object.entries(schema.shape))
        fields[key] = shapeOf(found, `${name}.${key}`, field);
    return { type: "struct", name };
}
function shapeOf(found, name, field) {
    const required = field.type !== "optional";
    const inner = required ? field : field.unwrap();
    const item = inner.type === "array" ? inner.element : inner;
    const { ref, vocabulary, document } = (item.meta() ?? {});
    const target = ref && ref !== "any" ? { type: "struct", name: ref } : undefined;
    const of = target ?? typeOf(found, name, item);
    const type = inner.type === "array" ? { type: "list", of } : of;
    return { type, required, ...(ref && { ref }), ...(vocabulary && { vocabulary }), ...(document && { document }) };
}
function typeOf(found, name, schema) {
    const meaning = (schema.meta() ?? {});
    switch (schema.type) {
        case "object":
            return addStruct(found, name, schema);
        case "record":
            return { type: "map", of: typeOf(found, name, schema.valueType) };
        case "enum":
            return { type: "string", values: schema.options.map(String) };
        case "boolean":
            return { type: "bool" };
        case "number":
            return { type: schema.isInt ? "int" : "double" };
        case "string":
            if (meaning.type)
                return { type: meaning.type };
            return { type: schema.format === "date" ? "date" : "string" };
        default:
            throw new Error(`no expression type for ${schema.type} at ${name}`);
    }
}

;// CONCATENATED MODULE: ./.build/rule/text-schema.js

/** A text in both languages of the product. */
const Text = schemas/* strictObject */.rej({
    en: schemas/* string */.YjP().min(1).describe("English."),
    zh: schemas/* string */.YjP().min(1).describe("Chinese."),
});
/** Id of a rule, decision, pack or instrument. */
const Id = schemas/* string */.YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

;// CONCATENATED MODULE: ./.build/rule/pack-schema.js




/** Types that a parameter of a pack may have. */
const PARAM_TYPES = ["bool", "int", "double", "string", "date", "list<string>", "list<int>"];
/** Tables that the words of a parameter may be held to. */
const PARAM_TABLES = ["region", "category", "service", "app-type"];
// A name that expressions can read behind a dot.
const Name = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9_]*$/, "[a-z][a-z0-9_]*")
    .max(60);
const pack_schema_Level = schemas/* enum */.k5n(["error", "warning", "note", "off"]);
const Param = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(PARAM_TYPES).describe("Type of its value."),
    default: schemas/* unknown */.L5J().describe("Value where nobody sets another."),
    about: Text.describe("What it means, with its unit."),
    min: schemas/* number */.aig().optional().describe("Least value that may be set."),
    max: schemas/* number */.aig().optional().describe("Greatest value that may be set."),
    values: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe("The only words that may be set."),
    of: schemas/* enum */.k5n(PARAM_TABLES).optional().describe("Table whose words may be set: region, category, service, app-type."),
    stricter: schemas/* enum */.k5n(["lower", "higher"]).optional().describe("Which direction asks for more; read by hegui diff packs."),
});
/** pack.yaml of a pack. */
const PackFile = schemas/* strictObject */.rej({
    id: Id.describe("Name of the pack."),
    title: Text.describe("What it covers."),
    version: schemas/* string */.YjP()
        .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, "1.0.0")
        .describe("Semantic version."),
    requires: schemas/* strictObject */.rej({
        hegui: schemas/* string */.YjP().min(1).describe("Versions of hegui that it works with, as npm writes ranges."),
    })
        .optional()
        .describe("What it needs."),
    extends: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .optional()
        .describe("Packs that it builds on, whose rules are judged too: built-in ids, folders from here, npm packages."),
    levels: schemas/* record */.g1P(schemas/* string */.YjP(), pack_schema_Level)
        .optional()
        .describe("Levels of rules of the packs that it extends; off turns a rule off."),
    params: schemas/* record */.g1P(Name, Param).optional().describe("Its parameters, read in expressions as params.name."),
    set: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()))
        .optional()
        .describe("Values for parameters of the packs that it extends, by pack and name."),
})
    .describe("hegui pack.");
const structs = Object.keys(manifestShapes()).filter((name) => name.split(".")[0] !== "signal");
const FIELD_TYPES = ["bool", "int", "double", "string", "date", "list<string>"];
const kinds = manifest_kind/* KINDS */.GW.filter((kind) => kind !== "signal");
/** vocabulary.yaml of a pack. */
const VocabularyFile = schemas/* strictObject */.rej({
    instruments: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: Id.describe("Name under which rules cite it."),
        title: Text.describe("Its full title."),
        short: Text.optional().describe("How findings cite it; the title when left out."),
        level: schemas/* enum */.k5n(["company-policy", "contract", "industry-standard", "foreign-law", "guidance"])
            .describe("What kind of norm it is; none of them is Chinese law."),
        effective: iso/* date */.p6().optional().describe("First day on which it applies."),
        until: iso/* date */.p6().optional().describe("First day on which it no longer applies."),
        articles: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(60)).min(1).describe("Sections that rules may cite."),
    }))
        .optional()
        .describe("Norms of your own that its rules may cite."),
    categories: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().max(100).describe("Begins with x_ and the name of the pack: x_acme.loyalty_number."),
        title: Text.describe("What people call it."),
        sensitive: schemas/* enum */.k5n(["yes", "no", "context"])
            .describe("Sensitive personal information (PIPL 28); context: in some settings."),
        counts_as: schemas/* enum */.k5n(["sensitive", "ordinary", "ordinary_with_warning"])
            .describe("How people are counted for cross-border thresholds."),
    }))
        .optional()
        .describe("Categories of personal information that manifests may name."),
    fields: schemas/* array */.YOg(schemas/* strictObject */.rej({
        on: schemas/* enum */.k5n(structs).describe("What has the field: dataset, flow.mechanism."),
        name: Name.describe("Its name; manifests write it below x_ and the name of the pack."),
        type: schemas/* enum */.k5n([...FIELD_TYPES, ...kinds, ...kinds.map((kind) => `list<${kind}>`)])
            .describe("Type of its value; a kind is a reference."),
        values: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe("The only words that it may have."),
        about: Text.describe("What it means, with its unit."),
    }))
        .optional()
        .describe("Fields that manifests may declare for it."),
})
    .describe("hegui vocabulary of a pack.");
/** A file under translations/ of a pack; its name is the language. */
const TranslationFile = schemas/* strictObject */.rej({
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        title: schemas/* string */.YjP().min(1).optional(),
        message: schemas/* string */.YjP().min(1).optional().describe("{…} holds CEL, as in the rule."),
        fix: schemas/* string */.YjP().min(1).optional(),
    }))
        .describe("Texts of rules by id, its own or of the packs that it extends."),
})
    .describe("hegui translation of rules.");

;// CONCATENATED MODULE: ./.build/rule/schema.js




const Cel = schemas/* string */.YjP().min(1).max(4000);
// Words that CEL keeps for itself, and our own root variables, cannot name a variable.
const VARIABLE = /^(?!(?:as|as_of|bool|break|bytes|const|continue|double|else|false|for|function|if|import|in|int|it|let|list|loop|map|namespace|null|null_type|org|package|params|return|string|true|type|uint|var|void|while)$)[a-z][a-z0-9_]*$/;
const Citations = schemas/* array */.YOg(schemas/* strictObject */.rej({
    instrument: schemas/* string */.YjP().describe("Id in policies/law/instruments/."),
    article: schemas/* string */.YjP().describe("Article as the catalogue has it: 39 or 5(1)(4)."),
}))
    .min(1);
const Examples = schemas/* array */.YOg(schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe("What the example shows."),
    given: schemas/* string */.YjP()
        .min(1)
        .describe("A manifest; `# expect: fail` or `# expect: unknown` marks the line of a finding."),
    using: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("Fixtures of the pack that are read along."),
    documents: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .optional()
        .describe("Texts of documents that the manifest points at, by path."),
    as_of: iso/* date */.p6().optional().describe("Judged date; 2026-11-21 when left out."),
}));
/** One rule per file; the file name is the id. */
const RuleFile = schemas/* strictObject */.rej({
    id: Id.describe("instrument-article-topic; the same as the file name."),
    aliases: schemas/* array */.YOg(Id).optional().describe("Earlier ids, under which waivers, levels and baselines still find it."),
    status: schemas/* enum */.k5n(["draft", "stable", "retired"]).optional().describe("stable when left out; a draft reports notes."),
    profile: schemas/* enum */.k5n(["essential", "standard", "full"])
        .optional()
        .describe("Smallest profile that has it; standard when left out."),
    title: Text.describe("The duty as a short sentence."),
    law: Citations.describe("What it rests on."),
    level: schemas/* enum */.k5n(["error", "warning", "note"]).describe("error only where binding law and declared facts decide."),
    since: iso/* date */.p6().describe("First day on which it applies."),
    until: iso/* date */.p6().optional().describe("First day on which it no longer applies."),
    on: schemas/* enum */.k5n(manifest_kind/* KINDS */.GW).describe("Kind of entity that `it` is."),
    when: Cel.optional().describe("CEL: when the duty arises; always when left out."),
    assert: Cel.describe("CEL: what must then be true."),
    at: schemas/* string */.YjP().optional().describe("Key to annotate, with dots: consent.separate."),
    related: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("Reference fields whose targets are shown too: from, to."),
    message: Text.describe("What is wrong; names the entity in quotes; {…} holds CEL."),
    fix: Text.describe("What to do; names a key to set."),
    exposure: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("Ids in policies/law/penalties/."),
    why: schemas/* string */.YjP().min(1).describe("Why the duty is there and how it is read."),
    examples: Examples.min(2).describe("The tests of the rule."),
})
    .describe("hegui rule.");
/** One decision table per file. */
const DecisionFile = schemas/* strictObject */.rej({
    id: Id.describe("The same as the file name."),
    decides: Id.optional().describe("Name under which rules read it; the id when left out. Earlier law is another table."),
    title: Text.describe("What is decided."),
    collect: schemas/* literal */.euz(true)
        .optional()
        .describe("Every true row counts: rules read each outcome as a bool, in snake_case. Otherwise the first true row wins."),
    on: schemas/* enum */.k5n(manifest_kind/* KINDS */.GW).describe("Kind of entity that `it` is."),
    since: iso/* date */.p6().describe("First day on which the table applies."),
    until: iso/* date */.p6().optional().describe("First day on which it no longer applies."),
    variables: schemas/* record */.g1P(schemas/* string */.YjP().regex(VARIABLE, "a name in snake_case that CEL does not keep for itself"), schemas/* strictObject */.rej({ type: schemas/* string */.YjP(), value: Cel }))
        .optional()
        .describe("Names for values that the rows read."),
    certain: schemas/* record */.g1P(schemas/* string */.YjP(), Cel).optional().describe("The variables without what is doubtful."),
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        when: Cel.describe("CEL."),
        then: Id.describe("Outcome."),
        law: Citations,
        because: Text.describe("One sentence for `hegui why`."),
    }))
        .min(1),
    outcomes: schemas/* record */.g1P(Id, Text).optional().describe("What outcomes are called in sentences."),
    examples: Examples.optional().describe("`# expect: outcome` marks the line of an entity."),
})
    .describe("hegui decision table.");
const CLOCK_TYPES = ["date", "instant", "list<date>"];
/** A file under clocks/ of a pack. */
const ClocksFile = schemas/* strictObject */.rej({
    clocks: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: Id.describe("Name of the clock; calendars know an event by it."),
        rules: schemas/* array */.YOg(Id)
            .min(1)
            .optional()
            .describe("Rules that judge the same duty; the law and what to do are theirs where the clock says nothing."),
        law: Citations.optional().describe("What it rests on."),
        on: schemas/* enum */.k5n(manifest_kind/* KINDS */.GW).describe("Kind of entity that `it` is."),
        when: Cel.optional().describe("CEL: the clock runs, and what it asks for is not done; always when left out."),
        due: Cel.describe("CEL: the last day or moment that is in time."),
        type: schemas/* enum */.k5n(CLOCK_TYPES).optional().describe("Type of `due`; date when left out."),
        opens: Cel.optional().describe("CEL: first day on which it can be done, where the law opens a window."),
        warn_days: schemas/* int */.Whr().min(0).max(400).optional().describe("Days before, from which it is soon; 30 when left out."),
        at: schemas/* string */.YjP().optional().describe("Key that starts it, with dots: mechanism.effective_on."),
        title: Text.describe("What is due, in a few words."),
        todo: Text.optional().describe("What to do; {…} holds CEL. The remedy of the first rule when left out."),
    })),
})
    .describe("hegui clocks.");
/** A file under facts/ of a pack. */
const FactsFile = schemas/* strictObject */.rej({
    facts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP()
            .regex(/^[a-z][a-z0-9_]*$/, "[a-z][a-z0-9_]*")
            .describe("Name of the fact."),
        on: schemas/* enum */.k5n(Object.keys(manifestShapes())).describe("Struct that has it: flow, dataset.fields."),
        type: schemas/* string */.YjP().describe("bool, int, string, date, a kind, or list<…>."),
        about: Text.describe("What it means."),
        outcome: schemas/* string */.YjP()
            .optional()
            .describe("Name of the decision of which its value is an outcome; sentences call it by the name of that outcome."),
        value: Cel.describe("CEL."),
    })),
})
    .describe("hegui derived facts.");

;// CONCATENATED MODULE: ./.build/rule/paper-schema.js




const paper_schema_Name = schemas/* string */.YjP().regex(VARIABLE, "a name in snake_case that CEL does not keep for itself");
const Label = Text.describe("What it is called in the paper.");
const When = Cel.optional().describe("CEL: when it belongs into the paper; always when left out.");
const Ask = Text.optional().describe("What a person must write here: judgements, and what nobody declares. It becomes a marked blank.");
const Law = Citations.optional().describe("What asks for it.");
const Each = schemas/* strictObject */.rej({
    name: paper_schema_Name.describe("Name under which expressions read one of them."),
    in: Cel.describe("CEL: a list."),
    of: schemas/* string */.YjP().optional().describe("Type of one of them: flow, dataset.fields, string; the name when left out."),
});
/** One paper per file; the file name is the id. */
const PaperFile = schemas/* strictObject */.rej({
    id: Id.describe("The same as the file name."),
    title: Text.describe("What the paper is called."),
    about: Text.describe("Who needs it, who gets it, how long it is kept."),
    law: Citations.describe("What asks for the paper."),
    on: schemas/* enum */.k5n(manifest_kind/* KINDS */.GW.filter((kind) => kind !== "signal"))
        .describe("One document for each entity of this kind, which is `it`."),
    when: Cel.describe("CEL: when the law asks for it; undecided counts as perhaps."),
    sections: schemas/* array */.YOg(schemas/* strictObject */.rej({
        title: Text.describe("Heading; {…} holds CEL."),
        law: Law,
        when: When,
        each: Each.optional().describe("Repeats the section for every one in a list; `when` is asked of each."),
        text: Text.optional().describe("A paragraph; {…} holds CEL."),
        items: schemas/* array */.YOg(schemas/* strictObject */.rej({
            label: Label,
            value: Cel.optional().describe("CEL: the declared fact. What is not declared becomes a marked blank."),
            text: Text.optional().describe("Words that stand here whatever is declared; {…} holds CEL."),
            ask: Ask,
            when: When,
            law: Law,
        }))
            .optional()
            .describe("Labels with values."),
        checks: schemas/* array */.YOg(schemas/* strictObject */.rej({
            label: Label,
            value: Cel.describe("CEL: whether it is there, as true or false."),
            when: When,
            law: Law,
        }))
            .optional()
            .describe("A checklist: each is there, is not there, is not declared or does not apply."),
        table: schemas/* strictObject */.rej({
            name: Id.describe("Name of the table among the files of the paper: flows."),
            each: Each.describe("One row for every one in a list."),
            columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
                label: Label,
                value: Cel.optional().describe("CEL: what stands in the cell."),
                ask: Ask,
                width: schemas/* int */.Whr().min(1).max(12).optional().describe("Share of the width; 2 when left out."),
            }))
                .min(1)
                .describe("Its columns, each with `value` or `ask`."),
        })
            .optional()
            .describe("A table with one row for each one."),
    }))
        .min(1)
        .describe("The parts of the paper in order."),
})
    .describe("hegui paper.");

;// CONCATENATED MODULE: ./.build/rule/forms.js








/** The file formats that people write, as zod schemas. */
const forms_SCHEMAS = {
    manifest: Manifest,
    config: Config,
    baseline: BaselineFile,
    rule: RuleFile,
    decision: DecisionFile,
    facts: FactsFile,
    clocks: ClocksFile,
    lock: LockFile,
    pack: PackFile,
    vocabulary: VocabularyFile,
    translation: TranslationFile,
    paper: PaperFile,
};
/** Compiles the schemas; runs at build time. */
function compileForms() {
    return Object.fromEntries(Object.entries(forms_SCHEMAS).map(([name, schema]) => [name, formOf(schema)]));
}

;// CONCATENATED MODULE: ./.build/cli/json-schema.js




/** A JSON Schema with the words of the catalogue and of these packs written out, so that editors complete them. */
function schemaText(name, words, packs) {
    const { tables } = words;
    const categories = ["none", ...Object.keys(tables.categories)];
    const schema = json_schema_processors/* toJSONSchema */.bl(forms_SCHEMAS[name], {
        reused: "inline",
        override: ({ jsonSchema }) => {
            const own = jsonSchema;
            if (own.vocabulary === "category")
                Object.assign(own, categorySchema(categories, words));
            if (own.vocabulary === "service")
                own.enum = Object.keys(tables.services);
            if (own.vocabulary === "app-type")
                own.enum = Object.keys(tables.app_types);
            for (const key of ["ref", "vocabulary", "document"])
                delete own[key];
            if (own.type === "duration" || own.type === "instant")
                own.type = "string";
        },
    });
    if (name === "manifest")
        withOwnFields(schema, words);
    const { $schema, ...rest } = withCompletion(name, schema, words, packs);
    return `${JSON.stringify({ title: `hegui ${name}`, $schema, ...rest }, null, 2)}\n`;
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
