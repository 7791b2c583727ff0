export const id = 3360;
export const ids = [3360];
export const modules = {

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWhy: () => (/* binding */ runWhy)
});

// EXTERNAL MODULE: ./.build/cel/closest.js
var closest = __webpack_require__(7670);
// EXTERNAL MODULE: ./.build/cel/value.js
var cel_value = __webpack_require__(7332);
// EXTERNAL MODULE: ./.build/examine.js + 4 modules
var examine = __webpack_require__(8666);
// EXTERNAL MODULE: ./.build/finding/counter.js
var counter = __webpack_require__(5020);
// EXTERNAL MODULE: ./.build/finding/finding.js
var finding = __webpack_require__(7989);
// EXTERNAL MODULE: ./.build/finding/place.js
var place = __webpack_require__(5703);
// EXTERNAL MODULE: ./.build/rule/judge.js
var judge = __webpack_require__(3958);
// EXTERNAL MODULE: ./.build/rule/law.js
var law = __webpack_require__(5261);
// EXTERNAL MODULE: ./.build/rule/template.js
var template = __webpack_require__(3403);
;// CONCATENATED MODULE: ./.build/explain.js








const UNKNOWN = { en: "not decided", zh: "无法判断" };
const EXPLAINED = ["organization", "flow", "dataset", "activity", "system", "model", "incident"];
/**
 * Explains every decision about an entity: rows tried in order, the facts read, and where each was declared.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { createInput, explainEntity } from "hegui";
 *
 * const text = "version: 1\nflows:\n  - { id: crm, from: guests, to: hq, access: transfer }\n";
 * const input = createInput({ files: [{ file: "a.hegui.yaml", text }], asOf: "2026-11-21" });
 * const { found, decisions } = explainEntity(input, "flow/crm");
 * assert.ok(found && decisions.some((one) => one.decision === "transfer_mechanism"));
 * ```
 */
function explainEntity(input, label) {
    const read = (0,examine/* readManifests */.PX)(input);
    const sources = new Map(read.sources.map((source) => [source.file, source]));
    const { model } = (0,examine/* buildModel */.yK)(input, read.valid);
    const labels = EXPLAINED.flatMap((kind) => model.all(kind).map((entity) => entity.label));
    const [kind, id] = label.split("/");
    if (!model.find(kind, id))
        return { found: false, labels, decisions: [] };
    const tables = input.packs
        .flatMap((pack) => pack.decisions)
        .filter((one) => one.on === kind && one.since <= input.asOf && (!one.until || input.asOf < one.until));
    return {
        found: true,
        labels,
        decisions: tables.map(explain).sort((a, b) => a.variables.length - b.variables.length),
    };
    function explain(table) {
        const { model, budget } = (0,examine/* buildModel */.yK)(input, read.valid);
        const entity = model.find(kind, id);
        if (table.collect)
            return explainCollected(table, (0,judge/* collect */.Fo)(table, entity, model, budget));
        const all = (0,judge/* runTable */.cS)(table, entity, model, budget, false);
        const certain = Object.keys(table.certain).length > 0 ? (0,judge/* runTable */.cS)(table, entity, model, budget, true).outcome : all.outcome;
        const open = (0,cel_value/* isUnknown */.t8)(all.outcome);
        const tried = table.rows.slice(0, (all.row ?? table.rows.length - 1) + 1);
        return {
            decision: table.decides,
            title: table.title,
            outcome: (0,cel_value/* isUnknown */.t8)(all.outcome) ? "unknown" : all.outcome,
            name: (0,cel_value/* isUnknown */.t8)(all.outcome) ? UNKNOWN : (0,counter/* outcomeName */.Wm)(table, all.outcome),
            doubtful: !open && certain !== all.outcome,
            missing: (0,cel_value/* isUnknown */.t8)(all.outcome) ? all.outcome.missing : [],
            variables: variablesOf(table, tried).map((name) => readVariable(table, name)),
            rows: tried.map((_, index) => tryRow(table, index)),
        };
    }
    /** All rows of a table that collects, and the outcomes of those that hold. */
    function explainCollected(table, outcomeOf) {
        const outcomes = (0,judge/* outcomesOf */.RK)(table).filter((one) => outcomeOf(one) === true);
        const open = (0,judge/* outcomesOf */.RK)(table).map(outcomeOf).filter(cel_value/* isUnknown */.t8);
        return {
            decision: table.decides,
            title: table.title,
            outcome: outcomes.join(", "),
            name: (0,counter/* outcomeList */.X)(table.outcomes, outcomes),
            doubtful: false,
            missing: (0,cel_value/* lacking */.gP)(...open)?.missing ?? [],
            variables: variablesOf(table, table.rows).map((name) => readVariable(table, name)),
            rows: table.rows.map((_, index) => tryRow(table, index)),
        };
    }
    /** Runs something on a fresh model, so that no remembered fact hides what it reads. */
    function watched(table, compute) {
        const reads = [];
        const { model, budget } = (0,examine/* buildModel */.yK)(input, read.valid, (one) => reads.push(one));
        const scope = (0,judge/* tableScope */.rz)(table, model.find(kind, id), model, budget, false);
        const forget = () => {
            reads.length = 0;
        };
        return {
            value: compute(scope, forget),
            reads: declaredReads(reads, (one) => model.find(...one.split("/"))),
        };
    }
    function readVariable(table, name) {
        const { text, value: expression } = table.variables[name];
        const behind = variablesBehind(table, [text]);
        const named = Object.entries(table.variables).filter(([other]) => behind.has(other));
        const { value, reads } = watched({ ...table, variables: Object.fromEntries(named) }, (scope) => (0,judge/* run */.eF)(expression, scope));
        const steps = (0,counter/* thresholdsOf */.W6)(table, name).map((one) => ({
            ...one,
            left: typeof value === "number" ? one.at - value : undefined,
        }));
        return { name, text, value: (0,template/* show */.WU)(value), reads, steps };
    }
    function tryRow(table, index) {
        const row = table.rows[index];
        const { value, reads } = watched(table, (scope, forget) => {
            forget();
            return { result: (0,judge/* run */.eF)(row.when, scope), because: (0,template/* fill */.GS)(row.because, scope, (0,counter/* outcomeNames */.Lv)(input.packs)) };
        });
        const result = (0,cel_value/* isUnknown */.t8)(value.result) ? "unknown" : value.result === true;
        return {
            when: row.text,
            then: row.then,
            result,
            law: (0,finding/* citations */.zH)(input.law, (0,law/* inForce */.Nm)(input.law, row.law, input.asOf)),
            because: value.because,
            reads,
        };
    }
    function declaredReads(reads, find) {
        const unique = new Map();
        for (const { entity, path, value, derived } of reads) {
            const owner = find(entity);
            const plain = typeof value !== "object" || (0,cel_value/* isUnknown */.t8)(value);
            if (derived || !owner || !plain || path.at(-1) === "id")
                continue;
            const fact = { entity, path: path.join("."), value: (0,template/* show */.WU)(value) };
            unique.set(`${entity} ${fact.path}`, (0,cel_value/* isUnknown */.t8)(value) ? fact : { ...fact, at: (0,place/* placeOf */.$t)(sources, owner, path) });
        }
        return [...unique.values()];
    }
}
function mentions(text, name) {
    return new RegExp(`\\b${name}\\b`).test(text);
}
/** Variables that texts read, directly or through other variables, which stand before those that read them. */
function variablesBehind(table, texts) {
    const reading = [...texts];
    const used = new Set();
    for (const [name, { text }] of Object.entries(table.variables).reverse()) {
        if (!reading.some((one) => mentions(one, name)))
            continue;
        used.add(name);
        reading.push(text);
    }
    return used;
}
/** Variables that the tried rows read, in the order of the table. */
function variablesOf(table, tried) {
    const used = variablesBehind(table, tried.map((row) => row.text));
    return Object.keys(table.variables).filter((name) => used.has(name));
}

// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/workspace/policies.js
var policies = __webpack_require__(8280);
// EXTERNAL MODULE: ./.build/workspace/workspace.js
var workspace = __webpack_require__(7381);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
;// CONCATENATED MODULE: ./.build/cli/commands/why.js







async function runWhy(args, io) {
    const [label, ...paths] = args.words;
    if (!label?.includes("/"))
        throw new failure/* UsageError */.e("name an entity as kind/id, for example flow/crm-to-hq");
    const { input, lang: configured } = await (0,workspace/* readWorkspace */.i)({
        cwd: io.cwd,
        paths,
        packs: (0,common/* listOf */.c3)(args, "packs"),
        asOf: (0,common/* asOfOf */.bt)(args, io),
        overrides: {},
        policies: (0,policies/* builtinPolicies */.W1)(),
    });
    const { found, labels, decisions } = explainEntity(input, label);
    if (!found) {
        const near = (0,closest/* closest */.k)(label, labels);
        throw new failure/* UsageError */.e(`there is no '${label}'${near ? `; did you mean '${near}'?` : ` (known: ${labels.slice(0, 8).join(", ") || "none"})`}`);
    }
    const lang = (0,common/* langOf */.Ex)(args, io, configured);
    if (decisions.length === 0)
        io.out(`${label}: ${WORDS[lang].nothing} (${input.asOf})\n`);
    for (const one of decisions)
        for (const line of describe(label, one, lang, args.flags.all === true, input.asOf))
            io.out(`${(0,sanitise/* sanitise */.tB)(line)}\n`);
    return 0;
}
const WORDS = {
    en: {
        nothing: "no decision is made about it",
        asOf: "as of",
        missing: "not decided, missing",
        doubtful: "doubtful: without kinds of data or people that are open to interpretation the answer changes",
        headroom: "Headroom",
        left: (count) => `${count} left`,
        reached: "reached",
        unknown: "unknown",
        no: "no",
        yes: "yes",
        derived: "derived",
    },
    zh: {
        nothing: "没有针对它的决策",
        asOf: "判断日",
        missing: "无法判断，缺少",
        doubtful: "存疑：剔除存在解释空间的数据类别或者人数后，结论会改变",
        headroom: "距阈值",
        left: (count) => `还差 ${count}`,
        reached: "已达到",
        unknown: "未知",
        no: "否",
        yes: "是",
        derived: "推导",
    },
};
function describe(label, one, lang, all, asOf) {
    const words = WORDS[lang];
    const missing = one.missing.map((fact) => `${fact.entity} ${fact.path.join(".")}${fact.reason ? ` (${fact.reason[lang]})` : ""}`.trim());
    return [
        `${label} · ${one.title[lang]}: ${one.name[lang]}  (${words.asOf} ${asOf})`,
        ...(missing.length > 0 ? [`  ${words.missing}: ${missing.join("; ")}`] : []),
        ...(one.doubtful ? [`  ${words.doubtful}`] : []),
        ...one.variables.flatMap((variable) => variableLines(variable, lang, all)),
        ...one.rows.flatMap((row, index) => rowLines(row, index, lang, all)),
        "",
    ];
}
function variableLines({ name, text, value, reads, steps }, lang, all) {
    const words = WORDS[lang];
    const parts = steps.map(({ at, then, left }) => {
        const distance = left === undefined ? words.unknown : left > 0 ? words.left(left.toLocaleString("en-US")) : words.reached;
        return `      ${at.toLocaleString("en-US")} → ${then}: ${distance}`;
    });
    return [
        `  ${name} = ${value}  (${text})`,
        ...behind(reads, value === "?", steps.length > 0 ? text.split(".").at(-1) : undefined, all).map(factLine),
        ...parts,
    ];
}
/** Numbers explain a number; everything else that was read is shown on request. */
function behind(reads, open, counted, all) {
    if (all)
        return reads;
    return open
        ? reads.filter((one) => !one.at)
        : reads.filter((one) => counted !== undefined && one.path.endsWith(`.${counted}`));
}
/** What is declared explains an answer; what is not declared explains that there is none. */
function relevant(reads, open, declared) {
    return reads.filter((one) => (one.at ? declared : open));
}
function rowLines(row, index, lang, all) {
    const mark = row.result === true ? "✓" : row.result === false ? "·" : "?";
    const law = row.law.map((one) => one.text[lang]).join(", ");
    const facts = all ? row.reads : row.result === false ? [] : relevant(row.reads, row.result === "unknown", true);
    const because = row.result === false ? [] : [`      ${row.because[lang]}  (${law})`];
    return [
        `  ${mark} ${String(index + 1).padStart(2)}  ${row.when.replace(/\s+/g, " ").trim()}  →  ${row.then}`,
        ...because,
        ...facts.map(factLine),
    ];
}
function factLine(read) {
    const where = read.at ? `  (${read.at.file}:${read.at.start.line}:${read.at.start.column})` : "";
    return `      ${read.entity} ${read.path} = ${read.value}${where}`;
}


/***/ })

};
