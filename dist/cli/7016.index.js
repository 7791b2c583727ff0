export const id = 7016;
export const ids = [7016];
export const modules = {

/***/ 7016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWhy: () => (/* binding */ runWhy)
/* harmony export */ });
/* harmony import */ var _cel_closest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7670);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8135);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(238);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8280);
/* harmony import */ var _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7381);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2638);







async function runWhy(args, io) {
    const [label, ...paths] = args.words;
    if (!label?.includes("/"))
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e("name an entity as kind/id, for example flow/crm-to-hq");
    const { input, lang: configured } = await (0,_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkspace */ .i)({
        cwd: io.cwd,
        paths,
        packs: (0,_common_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(args, "packs"),
        asOf: (0,_common_js__WEBPACK_IMPORTED_MODULE_3__/* .asOfOf */ .bt)(args, io),
        overrides: {},
        policies: (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinPolicies */ .W1)(),
    });
    const { found, labels, decisions } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explainEntity */ .N)(input, label);
    if (!found) {
        const near = (0,_cel_closest_js__WEBPACK_IMPORTED_MODULE_5__/* .closest */ .k)(label, labels);
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`there is no '${label}'${near ? `; did you mean '${near}'?` : ` (known: ${labels.slice(0, 8).join(", ") || "none"})`}`);
    }
    const lang = (0,_common_js__WEBPACK_IMPORTED_MODULE_3__/* .langOf */ .Ex)(args, io, configured);
    if (decisions.length === 0)
        io.out(`${label}: ${WORDS[lang].nothing} (${input.asOf})\n`);
    for (const one of decisions)
        for (const line of describe(label, one, lang, args.flags.all === true, input.asOf))
            io.out(`${(0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_6__/* .sanitise */ .tB)(line)}\n`);
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


/***/ }),

/***/ 8321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explainEntity),
/* harmony export */   t: () => (/* binding */ explainer)
/* harmony export */ });
/* harmony import */ var _cel_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7332);
/* harmony import */ var _finding_counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5020);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7989);
/* harmony import */ var _rule_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
/* harmony import */ var _rule_law_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5261);
/* harmony import */ var _rule_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3403);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7532);







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
    const { model, explain } = explainer(input);
    const labels = EXPLAINED.flatMap((kind) => model.all(kind).map((entity) => entity.label));
    const slash = label.indexOf("/");
    const entity = model.find(label.slice(0, slash), label.slice(slash + 1));
    return entity ? { found: true, labels, decisions: explain(entity) } : { found: false, labels, decisions: [] };
}
/** Reads an input once, or takes what was read of it, to explain as many of its entities as somebody wants; lists up to a number of facts behind each row. */
function explainer(input, read, mostReads) {
    const reading = (0,_watched_js__WEBPACK_IMPORTED_MODULE_5__/* .watched */ .V)(input, read);
    const { model, budget, watch } = reading;
    const tables = input.packs
        .flatMap((pack) => pack.decisions)
        .filter((one) => one.since <= input.asOf && (!one.until || input.asOf < one.until));
    const names = (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeNames */ .Lv)(input.packs);
    return {
        ...reading,
        tables,
        explain: (entity) => tables
            .filter((one) => one.on === entity.kind)
            .map((table) => explained(table, entity))
            .sort((a, b) => a.variables.length - b.variables.length),
    };
    function explained(table, entity) {
        if (table.collect)
            return explainCollected(table, entity);
        const all = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .runTable */ .cS)(table, entity, model, budget, false);
        const certain = Object.keys(table.certain).length > 0 ? (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .runTable */ .cS)(table, entity, model, budget, true).outcome : all.outcome;
        const open = (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(all.outcome);
        const tried = table.rows.slice(0, (all.row ?? table.rows.length - 1) + 1);
        return {
            id: table.id,
            decision: table.decides,
            title: table.title,
            outcome: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(all.outcome) ? "unknown" : all.outcome,
            name: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(all.outcome) ? UNKNOWN : (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeName */ .Wm)(table, all.outcome),
            doubtful: !open && certain !== all.outcome,
            missing: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(all.outcome) ? all.outcome.missing : [],
            variables: variablesOf(table, tried).map((name) => readVariable(table, entity, name)),
            rows: tryRows(table, entity, tried),
        };
    }
    /** All rows of a table that collects, and the outcomes of those that hold. */
    function explainCollected(table, entity) {
        const outcomeOf = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo)(table, entity, model, budget);
        const outcomes = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesOf */ .RK)(table).filter((one) => outcomeOf(one) === true);
        const open = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesOf */ .RK)(table).map(outcomeOf).filter(_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8);
        return {
            id: table.id,
            decision: table.decides,
            title: table.title,
            outcome: outcomes.join(", "),
            name: (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeList */ .X)(table.outcomes, outcomes),
            doubtful: false,
            missing: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .lacking */ .gP)(...open)?.missing ?? [],
            variables: variablesOf(table, table.rows).map((name) => readVariable(table, entity, name)),
            rows: tryRows(table, entity, table.rows),
        };
    }
    function readVariable(table, entity, name) {
        const { text, value: expression } = table.variables[name];
        const behind = variablesBehind(table, [text]);
        const named = Object.entries(table.variables).filter(([other]) => behind.has(other));
        const { value, ...reads } = watch(() => (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)(expression, (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .tableScope */ .rz)({ ...table, variables: Object.fromEntries(named) }, entity, model, budget, false)), mostReads);
        const steps = (0,_finding_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholdsOf */ .W6)(table, name).map((one) => ({
            ...one,
            left: typeof value === "number" ? one.at - value : undefined,
        }));
        return { name, text, value: (0,_rule_template_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value), ...reads, steps };
    }
    function tryRows(table, entity, rows) {
        const scope = (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .tableScope */ .rz)(table, entity, model, budget, false);
        return rows.map((row) => {
            const { value, ...reads } = watch(() => ({ result: (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)(row.when, scope), because: (0,_rule_template_js__WEBPACK_IMPORTED_MODULE_4__/* .fill */ .GS)(row.because, scope, names) }), mostReads);
            return {
                when: row.text,
                then: row.then,
                result: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknown */ .t8)(value.result) ? "unknown" : value.result === true,
                law: (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .citations */ .zH)(input.law, (0,_rule_law_js__WEBPACK_IMPORTED_MODULE_3__/* .inForce */ .Nm)(input.law, row.law, input.asOf)),
                because: value.because,
                ...reads,
            };
        });
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


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _cel_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8467);
/* harmony import */ var _finding_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5703);
/* harmony import */ var _rule_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3403);




/** Reads and links manifests so that reads can be watched; facts that were computed before answer for theirs, too. With `lists`, lists of plain values are facts as well. */
function watched(input, read = (0,_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifests */ .PX)(input), lists = false) {
    const sources = new Map(read.sources.map((source) => [source.file, source]));
    const { model, budget } = (0,_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .buildModel */ .yK)(input, read.valid);
    const shown = new WeakMap();
    return { model, budget, sources, watch };
    function watch(compute, most = Number.POSITIVE_INFINITY) {
        const outer = model.trail;
        const own = { steps: [] };
        model.trail = own;
        const value = compute();
        model.trail = outer;
        outer?.steps.push(own);
        return { value, ...factsOn(own, most) };
    }
    /** Facts nearest to what was computed come first; those behind other derived facts later. */
    function factsOn(trail, most) {
        const facts = new Map();
        const seen = new Set([trail]);
        for (const { steps } of seen) {
            for (const step of steps) {
                const one = "steps" in step ? "hidden" : factOf(step);
                if ("steps" in step)
                    seen.add(step);
                else if (one !== "hidden" && !facts.has(one.key)) {
                    if (facts.size === most)
                        return { reads: [...facts.values()], more: true };
                    facts.set(one.key, one.fact);
                }
            }
        }
        return { reads: [...facts.values()], more: false };
    }
    function factOf(read) {
        const known = shown.get(read) ?? shownOf(read);
        shown.set(read, known);
        return known;
    }
    function shownOf({ entity, path, value }) {
        const slash = entity.indexOf("/");
        const owner = model.find(entity.slice(0, slash), entity.slice(slash + 1));
        const plain = isPlain(value) || (lists && (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) && value.length > 0 && value.every(isPlain));
        if (!owner || !plain || path.at(-1) === "id")
            return "hidden";
        const fact = { entity, path: path.join("."), value: (0,_rule_template_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value) };
        const key = `${entity} ${fact.path}`;
        return { key, fact: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(value) ? fact : { ...fact, at: (0,_finding_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(sources, owner, path) } };
    }
}
function isPlain(value) {
    return typeof value !== "object" || (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(value);
}


/***/ })

};
