export const id = 8660;
export const ids = [8660];
export const modules = {

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** An expression as CEL, with the fewest parentheses; parsing it gives the same expression. A whole double is written as an integer. */
function print(expression) {
    return at(expression, 0);
}
// How tightly operators bind, loosest first. Operators of one level associate to the left.
const CHOICE = 1;
const UNARY = 7;
const PRIMARY = 8;
const LEVELS = {
    "||": 2,
    "&&": 3,
    "==": 4,
    "!=": 4,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    in: 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "/": 6,
    div: 6,
    "%": 6,
};
// Readers of CEL disagree how comparisons bind among themselves.
const COMPARISON = 4;
/** Functions that take no receiver. */
const FREE = new Set(["date"]);
/** The text of a part, in parentheses when it binds looser than its place asks for. */
function at(expression, least) {
    const [text, level] = part(expression);
    return level < least ? `(${text})` : text;
}
function part(expression) {
    switch (expression[0]) {
        case "lit":
            return literal(expression[1]);
        case "id":
            return [expression[1], PRIMARY];
        case ".":
            return [`${receiver(expression[1])}.${expression[2]}`, PRIMARY];
        case "[]":
            return [`${receiver(expression[1])}[${at(expression[2], 0)}]`, PRIMARY];
        case "has":
            return [`has(${at(expression[1], 0)})`, PRIMARY];
        case "list":
            return [`[${list(expression.slice(1))}]`, PRIMARY];
        case "!":
        case "neg":
            return [`${expression[0] === "!" ? "!" : "-"}${operand(expression)}`, UNARY];
        case "?:": {
            const [, condition, yes, no] = expression;
            return [`${at(condition, CHOICE + 1)} ? ${at(yes, CHOICE + 1)} : ${at(no, CHOICE)}`, CHOICE];
        }
        case "call":
            return [call(expression[1], expression.slice(2)), PRIMARY];
        case "macro": {
            const [, name, items, variable, body] = expression;
            return [`${receiver(items)}.${name}(${variable}, ${at(body, 0)})`, PRIMARY];
        }
        default: {
            const [operator, left, right] = expression;
            const level = LEVELS[operator];
            const first = at(left, level === COMPARISON ? level + 1 : level);
            const sign = operator === "div" ? "/" : operator;
            return [`${first} ${sign} ${operator === "/" ? double(right) : at(right, level + 1)}`, level];
        }
    }
}
/** What doubles are divided by, as a double. */
function double(expression) {
    const whole = expression[0] === "lit" && Number.isInteger(expression[1]);
    return whole ? `${expression[1]}.0` : at(expression, LEVELS["/"] + 1);
}
/** CEL takes no two different signs in a row. */
function operand([sign, inner]) {
    const other = sign === "!" ? inner[0] === "neg" : inner[0] === "!";
    return at(inner, other ? PRIMARY : UNARY);
}
/** What stands before a dot: a number would swallow the dot. */
function receiver(expression) {
    const number = expression[0] === "lit" && typeof expression[1] === "number";
    return number ? `(${at(expression, 0)})` : at(expression, PRIMARY);
}
function call(name, args) {
    if (FREE.has(name) || args.length === 0)
        return `${name}(${list(args)})`;
    return `${receiver(args[0])}.${name}(${list(args.slice(1))})`;
}
function list(items) {
    return items.map((item) => at(item, 0)).join(", ");
}
function literal(value) {
    if (typeof value === "string")
        return [quoted(value), PRIMARY];
    return [String(value), typeof value === "number" && value < 0 ? UNARY : PRIMARY];
}
const ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** In double quotes, or in single ones where that saves escapes. */
function quoted(text) {
    const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
    const escaped = text.replace(/[\\"'\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => {
        if (char === "\\" || char === quote)
            return `\\${char}`;
        if (char === '"' || char === "'")
            return char;
        return ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
    return `${quote}${escaped}${quote}`;
}


/***/ }),

/***/ 8660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTest: () => (/* binding */ runTest)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/report/text/paint.js
var paint = __webpack_require__(8985);
// EXTERNAL MODULE: ./.build/report/xml.js
var xml = __webpack_require__(1636);
// EXTERNAL MODULE: ./.build/example.js
var _build_example = __webpack_require__(3772);
// EXTERNAL MODULE: ./.build/source/source.js + 7 modules
var source_source = __webpack_require__(1366);
// EXTERNAL MODULE: ./.build/cel/print.js
var print = __webpack_require__(2714);
// EXTERNAL MODULE: ./.build/cel/value.js
var cel_value = __webpack_require__(7332);
// EXTERNAL MODULE: ./.build/rule/judge.js
var judge = __webpack_require__(3958);
// EXTERNAL MODULE: ./.build/cel/expression.js
var cel_expression = __webpack_require__(4547);
// EXTERNAL MODULE: ./.build/model/entity.js
var entity = __webpack_require__(873);
;// CONCATENATED MODULE: ./.build/author/reading.js





/**
 * The facts that an expression reads with their values, and what functions make of them; undeclared ones are left out.
 * With `local` only facts of that variable of a macro.
 */
function readings(expression, scope, local) {
    return factsIn(expression)
        .filter((fact) => local === undefined || rootOf(fact) === local)
        .flatMap((fact) => {
        const value = (0,judge/* run */.eF)(fact, scope);
        // A group of fields has no value of its own.
        if ((0,cel_value/* isStruct */.EJ)(value) && !(0,entity/* isEntity */.Q)(value))
            return [];
        return (0,cel_value/* isUnknown */.t8)(value) ? [] : [{ text: (0,print/* print */.y)(fact), value: shown(value) }];
    });
}
/** The outermost routes such as `it.people.ordinary` and calls that an expression reads, without those of a macro's own variable. */
function factsIn(expression, bound = []) {
    if (isRoute(expression))
        return isFact(expression, bound) ? [expression] : [];
    if (expression[0] === "macro") {
        const [, , items, variable, body] = expression;
        return [...factsIn(items, bound), ...factsIn(body, [...bound, variable])];
    }
    const inner = (0,cel_expression/* children */.Y)(expression).flatMap((one) => factsIn(one, bound));
    // A function of facts shows what it gives; of a literal, as date("2026-01-31"), there is nothing to show.
    return expression[0] === "call" && inner.length > 0 && !mentions(expression, bound) ? [expression, ...inner] : inner;
}
/** A name, or parts of a name: `it.people.ordinary`. */
function isRoute(expression) {
    if (expression[0] === "id")
        return true;
    return expression[0] === "." && isRoute(expression[1]);
}
function isFact(expression, bound) {
    const root = rootOf(expression);
    const alone = expression[0] === "id" && (root === "it" || root === "org");
    return !alone && !bound.includes(root);
}
/** The name that a route starts with; empty for anything else. */
function rootOf(expression) {
    if (expression[0] === "id")
        return expression[1];
    return expression[0] === "." ? rootOf(expression[1]) : "";
}
function mentions(expression, names) {
    if (expression[0] === "id")
        return names.includes(expression[1]);
    return (0,cel_expression/* children */.Y)(expression).some((one) => mentions(one, names));
}
/** A scope in which a variable of a macro has a value. */
function withLocal(scope, name, value) {
    const { variables } = scope;
    return { ...scope, variables: { ...variables, get: (key) => (key === name ? value : variables.get(key)) } };
}
const LONGEST = 100;
/** A value as an expression would write it; entities by their labels. */
function shown(value) {
    const text = write(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
function write(value) {
    if ((0,cel_value/* isUnknown */.t8)(value))
        return "not declared";
    if ((0,cel_value/* isList */.Lv)(value))
        return `[${value.map(write).join(", ")}]`;
    if ((0,cel_value/* isStruct */.EJ)(value))
        return value.label;
    return typeof value === "string" ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./.build/author/mutate.js

/** Every way to drop or flip one operand of a rule's condition. */
function ruleMutants(rule) {
    return ["when", "assert"].flatMap((part) => variants(rule[part], part === "when" || rule[part][0] === "&&").map(({ change, text, expression }) => ({
        part,
        change,
        text,
        mutant: { ...rule, [part]: expression },
    })));
}
/** Every way to leave out a row of a table, or to drop or flip one operand of a row. */
function tableMutants(table) {
    return table.rows.flatMap((row, index) => {
        const without = table.rows.filter((one) => one !== row);
        const dropped = {
            part: index + 1,
            change: "drop-row",
            text: (0,print/* print */.y)(row.when),
            mutant: { ...table, rows: without },
        };
        const changed = variants(row.when, true).map(({ change, text, expression }) => ({
            part: index + 1,
            change,
            text,
            mutant: { ...table, rows: table.rows.map((one) => (one === row ? { ...row, when: expression } : one)) },
        }));
        return [dropped, ...changed];
    });
}
/** A condition with one operand dropped or flipped; the whole is flipped, too, when `whole` says so. */
function variants(expression, whole) {
    if (expression[0] === "lit")
        return [];
    const inner = operands(expression).flatMap(({ operand, neutral, put }) => [
        { change: "drop", text: (0,print/* print */.y)(operand), expression: put(["lit", neutral]) },
        ...variants(operand, false).map((one) => ({ ...one, expression: put(one.expression) })),
    ]);
    const flip = { change: "flip", text: (0,print/* print */.y)(expression), expression: ["!", expression] };
    return whole || inner.length === 0 ? [flip, ...inner] : inner;
}
function operands(expression) {
    if (expression[0] !== "&&" && expression[0] !== "||")
        return [];
    const [operator, left, right] = expression;
    const neutral = operator === "&&";
    return [
        { operand: left, neutral, put: (by) => [operator, by, right] },
        { operand: right, neutral, put: (by) => [operator, left, by] },
    ];
}

;// CONCATENATED MODULE: ./.build/author/tried.js



/** The models of all examples of a rule; entities of fixtures are judged, too. */
function triedRule(rule, pack, policies) {
    return (rule.handbook?.examples ?? []).map((example) => {
        const { model, budget } = (0,_build_example/* exampleModel */.CX)(example, rule.since, pack, policies);
        return { model, budget, entities: model.all(rule.on) };
    });
}
/** The models of all examples of a table; only the entities of an example itself are marked with an outcome. */
function triedTable(table, pack, policies) {
    return (table.handbook?.examples ?? []).map((example) => {
        const { model, budget } = (0,_build_example/* exampleModel */.CX)(example, table.since, pack, policies);
        return { model, budget, entities: model.all(table.on).filter(_build_example/* isOfExample */.iF) };
    });
}
/** Changes of a rule's condition that none of its examples notices. */
function ruleSurvivors(rule, tried) {
    const original = ruleOutcomes(rule, tried);
    return ruleMutants(rule).filter(({ mutant }) => ruleOutcomes(mutant, tried) === original);
}
/** Changes of a table's rows that none of its examples notices. */
function tableSurvivors(table, tried) {
    const original = tableOutcomes(table, tried);
    return tableMutants(table).filter(({ mutant }) => tableOutcomes(mutant, tried) === original);
}
/** What a rule comes to on every entity; that it does not apply is seen no more than that it holds. */
function ruleOutcomes(rule, tried) {
    return outcomesOn(tried, (entity, { model, budget }) => (0,judge/* judge */.S4)(rule, entity, (0,judge/* scopeOf */.Od)(model, budget, entity)).outcome.replace("skip", "pass"));
}
/** What a table comes to on every entity. */
function tableOutcomes(table, tried) {
    return outcomesOn(tried, (entity, { model, budget }) => {
        if (!table.collect)
            return word((0,judge/* runTable */.cS)(table, entity, model, budget, false).outcome);
        const outcomeOf = (0,judge/* collect */.Fo)(table, entity, model, budget);
        return (0,judge/* outcomesOf */.RK)(table)
            .map((outcome) => [outcome, word(outcomeOf(outcome))])
            .filter(([, value]) => value !== "false")
            .sort()
            .join();
    });
}
function outcomesOn(tried, outcome) {
    return tried.map((one) => one.entities.map((entity) => outcome(entity, one)).join(" ")).join("\n");
}
function word(value) {
    return typeof value === "object" ? "?" : String(value);
}

;// CONCATENATED MODULE: ./.build/author/advice.js





/** What the examples of a rule could show besides. */
function ruleAdvice(rule, tried) {
    const original = ruleOutcomes(rule, tried);
    const parts = ["when", "assert"].map((name) => ({
        name,
        expression: rule[name],
        unnoticed: (by) => ruleOutcomes({ ...rule, [name]: by }, tried) === original,
    }));
    return adviceOn(parts, valuesIn(tried, (entity, { model, budget }) => (0,judge/* scopeOf */.Od)(model, budget, entity)));
}
/** What the examples of a table could show besides. */
function tableAdvice(table, tried) {
    const original = tableOutcomes(table, tried);
    const parts = table.rows.map((row, index) => ({
        name: index + 1,
        expression: row.when,
        unnoticed: (when) => {
            const rows = table.rows.map((one) => (one === row ? { ...row, when } : one));
            return tableOutcomes({ ...table, rows }, tried) === original;
        },
    }));
    return adviceOn(parts, valuesIn(tried, (entity, { model, budget }) => (0,judge/* tableScope */.rz)(table, entity, model, budget, false)));
}
function valuesIn(tried, scopeFor) {
    const scopes = tried.flatMap((one) => one.entities.map((entity) => scopeFor(entity, one)));
    return (fact) => scopes.map((scope) => (0,judge/* run */.eF)(fact, scope));
}
function adviceOn(parts, valuesOf) {
    return [...unvaried(parts, valuesOf), ...parts.flatMap((part) => [...boundaries(part), ...innerOperands(part)])];
}
/** Facts that have one value in all examples. */
function unvaried(parts, valuesOf) {
    const facts = new Map();
    for (const { expression } of parts)
        for (const fact of factsIn(expression))
            if (fact[0] !== "call")
                facts.set((0,print/* print */.y)(fact), fact);
    facts.delete("as_of");
    return [...facts].flatMap(([text, fact]) => {
        const values = new Set(valuesOf(fact).map((value) => ((0,cel_value/* isUnknown */.t8)(value) ? "?" : shown(value))));
        if (values.size !== 1)
            return [];
        const [only] = values;
        return [{ kind: "unvaried", text, ...(only !== "?" && { value: only }) }];
    });
}
const NEIGHBOURS = {
    "<": (n) => [
        ["<=", n],
        ["<", n - 1],
    ],
    "<=": (n) => [
        ["<", n],
        ["<=", n + 1],
    ],
    ">": (n) => [
        [">=", n],
        [">", n + 1],
    ],
    ">=": (n) => [
        [">", n],
        [">=", n - 1],
    ],
    "==": (n) => [
        ["==", n - 1],
        ["==", n + 1],
    ],
    "!=": (n) => [
        ["!=", n - 1],
        ["!=", n + 1],
    ],
};
/** Comparisons with a number that could be one off, or take the number in or out, unnoticed. */
function boundaries({ name, expression, unnoticed }) {
    return placesIn(expression).flatMap(({ at, put }) => {
        const around = neighbours(at).filter((one) => unnoticed(put(one)));
        return around.length > 0 ? [{ kind: "boundary", part: name, text: (0,print/* print */.y)(at), instead: around.map(print/* print */.y) }] : [];
    });
}
function neighbours(expression) {
    const [operator, left, right] = expression;
    const near = NEIGHBOURS[operator];
    if (!near)
        return [];
    const number = numberOf(right);
    if (number !== undefined)
        return near(number).map(([by, n]) => [by, left, literal(n)]);
    const first = numberOf(left);
    if (first === undefined)
        return [];
    // `3 < x` is `x > 3`, whose neighbours are turned round again.
    return NEIGHBOURS[mirrored(operator)](first).map(([by, n]) => [mirrored(by), literal(n), right]);
}
function mirrored(operator) {
    return operator.replace(/[<>]/, (char) => (char === "<" ? ">" : "<"));
}
function numberOf([operator, value]) {
    return operator === "lit" && typeof value === "number" ? value : undefined;
}
function literal(value) {
    return value < 0 ? ["neg", ["lit", -value]] : ["lit", value];
}
/** Operands inside macros, negations and choices that could be left out unnoticed. */
function innerOperands({ name, expression, unnoticed }) {
    return placesIn(expression)
        .filter(({ inside }) => inside)
        .flatMap(({ at, put }) => {
        if (at[0] !== "&&" && at[0] !== "||")
            return [];
        const [operator, left, right] = at;
        const neutral = ["lit", operator === "&&"];
        return [
            ...(unnoticed(put([operator, neutral, right])) ? [left] : []),
            ...(unnoticed(put([operator, left, neutral])) ? [right] : []),
        ];
    })
        .map((operand) => ({ kind: "inner", part: name, text: (0,print/* print */.y)(operand) }));
}
function placesIn(expression, inside = false) {
    const below = inside || (expression[0] !== "&&" && expression[0] !== "||");
    const inner = expression.flatMap((part, index) => {
        if (!Array.isArray(part))
            return [];
        const put = (by) => expression.map((one, other) => (other === index ? by : one));
        return placesIn(part, below).map((one) => ({ ...one, put: (by) => put(one.put(by)) }));
    });
    return [{ at: expression, put: (by) => by, inside }, ...inner];
}

// EXTERNAL MODULE: ./.build/source/inside.js
var inside = __webpack_require__(4252);
;// CONCATENATED MODULE: ./.build/author/place.js



/** The file of a rule, parsed; undefined when it is not at hand or has changed into something else. */
function ruleSource(file, text) {
    if (text === undefined)
        return undefined;
    const { source, problems } = (0,source_source/* parseSource */.PJ)(file, text);
    return problems.length === 0 && source.documents.length === 1 ? source : undefined;
}
/** The place of a problem of an example's manifest in the file of its rule. */
function placeOfFault(source, file, index, example, at) {
    const line = (0,_build_example/* isOfExample */.iF)({ from: at }) ? at.start.line : at.file;
    return placeOfMissed(source, file, index, example, typeof line === "number" ? { line, at } : { line });
}
/** The place of a line of an example in the file of its rule. */
function placeOfMissed(source, file, index, example, missed) {
    const { given } = example;
    const lines = given.split("\n");
    if (typeof missed.line === "string") {
        const at = source && (0,source_source/* locate */.x5)(source, 0, ["examples", index, "name"], "value");
        return at ? { at, snippet: snippetOf(source.text, at) } : inExample(file, lines, { line: 1, column: 1 }, 1);
    }
    const line = lines[missed.line - 1] ?? "";
    const written = line.replace(/\s*# expect: .*$/, "") || line;
    const start = missed.at?.start ?? { line: missed.line, column: line.search(/\S|$/) + 1 };
    const stop = missed.at?.end ?? { line: missed.line, column: written.length + 1 };
    const offset = (position) => lines.slice(0, position.line - 1).reduce((sum, one) => sum + one.length + 1, 0) + position.column - 1;
    const range = { start: offset(start), end: offset(stop) };
    const at = source && (0,inside/* locateInside */.t)(source, ["examples", index, "given"], given, range);
    return at ? { at, snippet: snippetOf(source.text, at) } : inExample(file, lines, start, stop.column - start.column);
}
function inExample(file, lines, start, length) {
    const at = { file, start, end: { line: start.line, column: start.column + Math.max(1, length) } };
    return { at, snippet: around(lines, start.line), within: "example" };
}
/** The line of a place in a text with up to two lines before it. */
function snippetOf(text, at) {
    return around(text.split(/\r\n|\r|\n/), at.start.line);
}
function around(lines, line) {
    const first = Math.max(1, line - 2);
    return { first, lines: lines.slice(first - 1, line) };
}

// EXTERNAL MODULE: ./.build/finding/place.js
var place = __webpack_require__(5703);
;// CONCATENATED MODULE: ./.build/author/step.js




/** Takes a condition apart at its outermost `&&` or `||`, and again wherever an operand decides. */
function traceCondition(expression, scope, deciding) {
    return trace(expression, scope, deciding, true);
}
function trace(expression, scope, deciding, open) {
    const value = truth((0,judge/* run */.eF)(expression, scope));
    const split = open ? splitOf(expression, scope) : undefined;
    const parts = (split?.operands ?? []).map((operand) => {
        // Whatever joins them, the operands that made the whole what it is have its value; all parts of a choice did.
        const decides = deciding && (split.operator === "?:" || truth((0,judge/* run */.eF)(operand, scope)) === split.value);
        return trace(operand, scope, decides, decides);
    });
    const leaf = parts.length === 0;
    return {
        text: (0,print/* print */.y)(expression),
        value,
        deciding,
        ...(split && { operator: split.operator }),
        parts,
        reads: leaf ? readsOf(expression, scope) : [],
        missing: leaf ? missingOf((0,judge/* run */.eF)(expression, scope)) : [],
    };
}
/** The operands of a chain of one operator, seen through a negation; of a choice, its condition and the branch taken. */
function splitOf(expression, scope) {
    const [operator] = expression;
    if (operator === "!")
        return splitOf(expression[1], scope);
    const value = truth((0,judge/* run */.eF)(expression, scope));
    if (operator === "&&" || operator === "||")
        return { operator, operands: flatten(expression, operator), value };
    if (operator !== "?:")
        return undefined;
    const [, condition, yes, no] = expression;
    const chosen = (0,judge/* run */.eF)(condition, scope);
    return { operator, operands: (0,cel_value/* isUnknown */.t8)(chosen) ? [condition] : [condition, chosen === true ? yes : no], value };
}
function flatten(expression, operator) {
    if (expression[0] !== operator)
        return [expression];
    const [, left, right] = expression;
    return [...flatten(left, operator), ...flatten(right, operator)];
}
function truth(value) {
    return (0,cel_value/* isUnknown */.t8)(value) ? "unknown" : value === true;
}
function readsOf(expression, scope) {
    const self = (0,print/* print */.y)(expression);
    const unique = new Map();
    for (const one of readings(expression, scope))
        if (one.text !== self)
            unique.set(one.text, one);
    for (const one of itemsOf(expression, scope))
        unique.set(one.text, one);
    return [...unique.values()];
}
/** Items of a list shown one by one. */
const ITEMS = 6;
/** What the body of a macro comes to for each item. */
function itemsOf(expression, scope) {
    if (expression[0] === "!")
        return itemsOf(expression[1], scope);
    if (expression[0] !== "macro")
        return [];
    const [, , list, variable, body] = expression;
    const items = (0,judge/* run */.eF)(list, scope);
    const all = (0,cel_value/* isStruct */.EJ)(items) ? items.keys() : (0,cel_value/* isList */.Lv)(items) ? items : [];
    return all.slice(0, ITEMS).flatMap((item) => {
        const local = withLocal(scope, variable, item);
        const value = (0,judge/* run */.eF)(body, local);
        const outcome = {
            text: `${variable} = ${shown(item)}`,
            value: (0,cel_value/* isUnknown */.t8)(value) ? "unknown" : shown(value),
            item: true,
        };
        const facts = (0,cel_value/* isStruct */.EJ)(item) ? readings(body, local, variable) : [];
        const own = facts.filter((one) => one.text !== (0,print/* print */.y)(body));
        return [outcome, ...own.map((one) => ({ ...one, text: `${one.text} of ${shown(item)}` }))];
    });
}
/** Undeclared facts by their entity, or why a fact cannot be computed. */
function missingOf(value) {
    return (0,cel_value/* isUnknown */.t8)(value) ? value.missing.map(missingFact) : [];
}
function missingFact({ entity, path, reason }) {
    if (reason)
        return reason;
    const fact = path.join(".");
    if (fact === "")
        return { en: `${entity} is not decided`, zh: `${entity} 无法判定` };
    return { en: `${fact} of ${entity} is not declared`, zh: `${entity} 未声明 ${fact}` };
}

;// CONCATENATED MODULE: ./.build/author/trace.js






/** Why an example did not go as marked: every line with its entities, their conditions and the facts behind them. */
function traceFailure(failure, pack, policies) {
    const all = failure.kind === "rule" ? pack.rules : pack.decisions;
    const tested = all.find((one) => one.id === failure.id);
    const example = tested.handbook.examples[failure.index];
    const linked = (0,_build_example/* exampleModel */.CX)(example, tested.since, pack, policies);
    const { model, sources, budget } = linked;
    return failure.lines.map((missed) => {
        const entities = missed.entities.flatMap((label) => entityOf(model, label) ?? []);
        const standing = entities.length > 0 ? entities : entitiesOn(missed.line, tested, model, sources, example);
        const traced = standing.map((entity) => "rows" in tested
            ? traceTable(tested, entity, model, budget, missed)
            : traceRule(tested, entity, model, (0,judge/* scopeOf */.Od)(model, budget, entity)));
        const at = missed.at ?? placeOnLine(standing, tested, sources, missed.line);
        return { ...missed, ...(at && { at }), traced };
    });
}
function entityOf(model, label) {
    const slash = label.indexOf("/");
    return model.find(label.slice(0, slash), label.slice(slash + 1));
}
/** The entities of the judged kind whose finding would stand on a line, else the one that is written there. */
function entitiesOn(line, tested, model, sources, { given }) {
    if (typeof line === "string")
        return [];
    const all = model.all(tested.on);
    const own = all.filter(_build_example/* isOfExample */.iF);
    const exact = own.filter((entity) => (0,place/* placeOf */.$t)(sources, entity, placedAt(tested)).start.line === line);
    if (exact.length > 0)
        return exact;
    const text = given.split("\n")[line - 1] ?? "";
    const named = all.filter((entity) => new RegExp(`\\bid: ["']?${entity.id}(?![\\w.-])`).test(text));
    if (named.length > 0)
        return named;
    // The last one that begins above: its declaration goes on over the line.
    const above = own.filter((entity) => firstLine(sources, entity) <= line);
    return above.sort((a, b) => firstLine(sources, b) - firstLine(sources, a)).slice(0, 1);
}
/** Where the finding would stand that a line is marked with. */
function placeOnLine(standing, tested, sources, line) {
    const places = standing.filter(_build_example/* isOfExample */.iF).map((entity) => (0,place/* placeOf */.$t)(sources, entity, placedAt(tested)));
    return places.find((one) => one.start.line === line);
}
function placedAt(tested) {
    return "at" in tested ? tested.at : [];
}
function firstLine(sources, entity) {
    return (0,place/* placeOf */.$t)(sources, entity, []).start.line;
}
function traceRule(rule, entity, model, scope) {
    const { outcome } = (0,judge/* verdictOf */.Vj)(rule, entity, scope, model);
    const force = forceNotes(rule, model.asOf);
    if (rule.run)
        return { entity: entity.label, conditions: [], variables: [], notes: [CHECKS[outcome], ...force] };
    const trigger = traceCondition(rule.when, scope, true);
    const isTrigger = trigger.value !== true && outcome !== "pass";
    const when = isTrigger ? trigger : traceCondition(rule.when, scope, false);
    const assert = traceCondition(rule.assert, scope, !isTrigger);
    const always = rule.when[0] === "lit";
    return {
        entity: entity.label,
        conditions: [...(always ? [] : [{ name: "when", step: when }]), { name: "assert", step: assert }],
        variables: [],
        notes: [outcome === "skip" && when.value !== false ? UNDECIDABLE : VERDICTS[outcome], ...force],
    };
}
const VERDICTS = {
    skip: { en: "the rule does not apply, `when` is false", zh: "`when` 为假，规则不适用" },
    pass: { en: "the duty is met, `assert` is true", zh: "`assert` 为真，已符合要求" },
    fail: { en: "the duty is not met, `assert` is false", zh: "`assert` 为假，不符合要求" },
    unknown: { en: "a fact that decides is not declared", zh: "起决定作用的事实未声明" },
};
const CHECKS = {
    skip: { en: 'check() gave "skip"', zh: "check() 返回“skip”" },
    pass: { en: "check() gave true", zh: "check() 返回 true" },
    fail: { en: "check() gave false", zh: "check() 返回 false" },
    unknown: { en: "check() read a fact that is not declared", zh: "check() 读取了未声明的事实" },
};
const UNDECIDABLE = {
    en: "nothing that could be declared would decide it",
    zh: "没有可供声明的事实能够作出判定",
};
/** A rule that is not in force finds nothing, whatever its conditions say. */
function forceNotes({ since, until, status }, asOf) {
    const early = {
        en: `on ${asOf} it is not in force yet, it begins on ${since}`,
        zh: `${asOf} 尚未施行，自 ${since} 起施行`,
    };
    const late = {
        en: `on ${asOf} it is in force no more, it ended on ${until}`,
        zh: `${asOf} 已失效，失效日为 ${until}`,
    };
    const retired = { en: "the rule is retired and finds nothing", zh: "规则已停用，不产生结果" };
    return [
        ...(asOf < since ? [early] : []),
        ...(until && until <= asOf ? [late] : []),
        ...(status === "retired" ? [retired] : []),
    ];
}
/** Rows as far as they were tried, those that were expected taken apart like the one that decided. */
function traceTable(table, entity, model, budget, { expected, found }) {
    const scope = (0,judge/* tableScope */.rz)(table, entity, model, budget, false);
    const decided = table.collect ? undefined : (0,judge/* runTable */.cS)(table, entity, model, budget, false).row;
    const wanted = [...expected, ...found].map((one) => one.replace(/\?$/, ""));
    const conditions = table.rows.flatMap((row, index) => {
        const open = decided === undefined && !table.collect && (0,cel_value/* isUnknown */.t8)((0,judge/* run */.eF)(row.when, scope));
        const deciding = open || decided === index || wanted.includes(row.then);
        if (table.collect && !deciding)
            return [];
        if (decided !== undefined && index > decided && !deciding)
            return [];
        return [{ name: index + 1, then: row.then, step: traceCondition(row.when, scope, deciding) }];
    });
    const variables = Object.entries(table.variables).map(([name, { text }]) => ({
        name,
        text: text.replace(/\s+/g, " ").trim(),
        value: shown(scope.variables.get(name)),
    }));
    return { entity: entity.label, conditions, variables, notes: [] };
}

;// CONCATENATED MODULE: ./.build/author/report.js






/** Runs the examples of packs, explains what failed, and on request tries what no example constrains. */
function testReport(packs, policies, textOf, mutate) {
    const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));
    const tables = packs.flatMap((pack) => pack.decisions.map((table) => ({ pack, table })));
    const failures = packs.flatMap((pack) => (0,_build_example/* testPack */.qq)(pack, policies).map((failure) => explained(failure, pack, policies, textOf)));
    const found = mutate
        ? [
            ...rules.map(({ pack, rule }) => constrainedRule(rule, pack, policies, textOf)),
            ...tables.map(({ pack, table }) => constrainedTable(table, pack, policies, textOf)),
        ].filter((one) => countUnnoticed(one) + one.advice.length > 0)
        : undefined;
    const tested = [...rules.map((one) => one.rule), ...tables.map((one) => one.table)];
    return {
        version: 1,
        totals: {
            rules: rules.length,
            decisions: tables.length,
            examples: tested.reduce((sum, one) => sum + (one.handbook?.examples.length ?? 0), 0),
            failed: failures.length,
        },
        problems: [],
        failures,
        ...(found && { mutation: { unnoticed: found.reduce((sum, one) => sum + countUnnoticed(one), 0), found } }),
    };
}
/** The report of packs that could not be loaded. */
function brokenReport(problems) {
    return { version: 1, totals: { rules: 0, decisions: 0, examples: 0, failed: 0 }, problems, failures: [] };
}
function explained(failure, pack, policies, textOf) {
    const { id, kind, file, index } = failure;
    const tested = [...pack.rules, ...pack.decisions].find((one) => one.id === id);
    const example = tested.handbook.examples[index];
    const source = ruleSource(file, textOf(file));
    const lines = traceFailure(failure, pack, policies).map((missed) => {
        const { at: _, ...line } = missed;
        return { ...line, ...placeOfMissed(source, file, index, example, missed) };
    });
    const problems = failure.faults.map(({ message, hint, at }) => ({
        message,
        ...(hint && { hint }),
        ...placeOfFault(source, file, index, example, at),
    }));
    return { pack: pack.id, kind, id, file, example: example.name, index, lines, problems };
}
function constrainedRule(rule, pack, policies, textOf) {
    const about = { pack: pack.id, kind: "rule", id: rule.id, at: examplesAt(rule, textOf) };
    const tried = triedRule(rule, pack, policies);
    if (tried.length === 0)
        return { ...about, untested: true, unnoticed: [], advice: [] };
    return { ...about, unnoticed: ruleSurvivors(rule, tried).map(plain), advice: ruleAdvice(rule, tried) };
}
function constrainedTable(table, pack, policies, textOf) {
    const about = { pack: pack.id, kind: "decision", id: table.id, at: examplesAt(table, textOf) };
    const tried = triedTable(table, pack, policies);
    if (tried.length === 0)
        return { ...about, untested: true, unnoticed: [], advice: [] };
    return { ...about, unnoticed: tableSurvivors(table, tried).map(plain), advice: tableAdvice(table, tried) };
}
function plain({ part, change, text }) {
    return { part, change, text };
}
/** How many changes of its conditions go unnoticed. */
function countUnnoticed({ untested, unnoticed }) {
    return unnoticed.length + (untested ? 1 : 0);
}
function examplesAt({ handbook }, textOf) {
    const file = handbook?.file ?? "";
    const source = ruleSource(file, textOf(file));
    const start = { line: 1, column: 1 };
    return source ? (0,source_source/* locate */.x5)(source, 0, ["examples"]) : { file, start, end: start };
}

// EXTERNAL MODULE: ./.build/report/text/frame.js
var text_frame = __webpack_require__(6352);
// EXTERNAL MODULE: ./.build/report/text/width.js
var text_width = __webpack_require__(8385);
// EXTERNAL MODULE: ./.build/report/wording.js
var wording = __webpack_require__(1709);
;// CONCATENATED MODULE: ./.build/author/words.js

const en = {
    problem: "PROBLEM",
    fail: "FAIL",
    nothing: "nothing",
    missed: (expected, found) => `expected ${expected}, found ${found}`,
    line: (example, line) => `${example}, line ${line}`,
    fixture: (file) => `about an entity of the fixture ${file} that the example does not name`,
    nobody: "nothing of the judged kind stands on this line",
    above: "as above",
    semicolon: "; ",
    colon: ": ",
    joined: { "&&": "all of", "||": "any of" },
    values: { true: "true", false: "false", unknown: "unknown" },
    valueWidth: 7,
    totals: ({ rules, decisions, examples, failed }) => {
        const tested = rules + decisions === 1 ? "1 rule or decision" : `${rules + decisions} rules and decisions`;
        return `${tested}, ${(0,wording/* counted */.hS)(examples, "example")}: ${examples - failed} hold, ${failed} fail.`;
    },
    unnoticed: (count) => ` ${(0,wording/* counted */.hS)(count, "change")} of conditions unnoticed.`,
    parts: (part) => (typeof part === "number" ? `row ${part}` : part),
    changes: {
        drop: "can be dropped, and no example notices",
        flip: "can be negated, and no example notices",
        "drop-row": "the row can be left out, and no example notices",
    },
    untested: "it has no examples: nothing constrains it",
    unvaried: (value) => value === undefined ? "no example declares it" : `always ${value}, no example varies it`,
    boundary: (instead) => `no example tells it from ${instead}`,
    inner: "inside, can be dropped, and no example notices",
    advice: "advice",
};
const zh = {
    problem: "问题",
    fail: "失败",
    nothing: "无",
    missed: (expected, found) => `预期 ${expected}，实得 ${found}`,
    line: (example, line) => `${example}，第 ${line} 行`,
    fixture: (file) => `涉及 fixture ${file} 中未在示例里写明的实体`,
    nobody: "此行没有所判定种类的实体",
    above: "同上",
    semicolon: "；",
    colon: "：",
    joined: { "&&": "须全部满足", "||": "满足其一即可" },
    values: { true: "真", false: "假", unknown: "未知" },
    valueWidth: 4,
    totals: ({ rules, decisions, examples, failed }) => `规则和决策 ${rules + decisions} 项，示例 ${examples} 个：符合 ${examples - failed} 个，失败 ${failed} 个。`,
    unnoticed: (count) => `条件改动未被发现 ${count} 处。`,
    parts: (part) => (typeof part === "number" ? `第 ${part} 行` : part),
    changes: {
        drop: "删去后没有示例能够发现",
        flip: "取反后没有示例能够发现",
        "drop-row": "删去整行后没有示例能够发现",
    },
    untested: "没有示例，没有任何约束",
    unvaried: (value) => (value === undefined ? "没有示例声明它" : `始终为 ${value}，没有示例改变它`),
    boundary: (instead) => `没有示例能将其与 ${instead} 区分`,
    inner: "内部删去后没有示例能够发现",
    advice: "建议",
};
const words = { en, zh };

;// CONCATENATED MODULE: ./.build/author/text.js





/** The report with its texts safe to print; packs may come from a stranger. Files and lines are still to be found. */
function visibleReport(report) {
    return (0,sanitise/* mapStrings */.to)(report, sanitise/* visible */.RK, EXACT);
}
const EXACT = new Set(["file", "snippet"]);
/** Everything of a report but what mutants found, for a terminal. */
function reportLines(report, textOf, style) {
    return [
        ...report.problems.flatMap((one) => problemLines(one, textOf, style)),
        ...report.failures.flatMap((one) => failureLines(one, style)),
    ];
}
/** A problem of loading, with the place inside its file. */
function problemLines(problem, textOf, { lang, paint }) {
    const { at, code, message, hint } = problem;
    const text = textOf(at.file);
    const frame = text === undefined ? [] : (0,text_frame/* codeFrame */.lS)({ at, snippet: snippetOf(text, at) }, "", "problem", paint).lines;
    return [
        `${paint.mark("problem", words[lang].problem)}  ${paint.bold(placeText(at))}  ${paint.dim(code)}`,
        `  ${message[lang]}`,
        ...(hint ? [`  ${hint[lang]}`] : []),
        ...frame,
        "",
    ];
}
/** One failing example: every line that missed, why, and problems of its manifest. */
function failureLines(failure, style) {
    const { lang, paint } = style;
    const told = new Set();
    return [
        `${paint.mark("problem", words[lang].fail)}  ${paint.bold(`${failure.id} › ${failure.example}`)}`,
        ...failure.problems.flatMap((problem) => [
            `  ${exampleText(failure, problem, lang)}`,
            `  ${problem.message[lang]}`,
            ...(problem.hint ? [`  ${problem.hint[lang]}`] : []),
            ...(0,text_frame/* codeFrame */.lS)(problem, "", "problem", paint).lines,
            "",
        ]),
        ...failure.lines
            .filter((line) => failure.problems.length === 0 || line.traced.length > 0) // a broken manifest declares nothing
            .flatMap((line) => [...missedLines(failure, line, told, style), ""]),
    ];
}
function missedLines(failure, line, told, style) {
    const { lang, paint } = style;
    const { at, snippet, traced, expected, found } = line;
    const list = (items) => (items.length === 0 ? words[lang].nothing : items.join(", "));
    const note = words[lang].missed(list(expected), list(found));
    const { lines, noted } = (0,text_frame/* codeFrame */.lS)({ at, snippet }, note, "error", paint);
    const fixture = typeof line.line === "string" ? [`  ${words[lang].fixture(line.line.replace(/\.fixture\.yaml$/, ""))}`] : [];
    return [
        `  ${exampleText(failure, line, lang)}`,
        ...lines,
        ...(noted ? [] : [`${" ".repeat(text_frame/* MARGIN */.jS + 2)}${note}`]),
        ...fixture,
        ...(traced.length === 0 && typeof line.line === "number" ? [`  ${words[lang].nobody}`] : []),
        ...traced.flatMap((one) => tracedLines(one, told, style)),
    ];
}
/** Where something stands in an example: in the file of the rule, or in the example where the file is not at hand. */
function exampleText({ example }, { at, within }, lang) {
    return within ? `${(0,sanitise/* visible */.RK)(at.file)} › ${words[lang].line(example, at.start.line)}` : placeText(at);
}
/** Why an entity came to what it came to; said once an example. */
function tracedLines(traced, told, style) {
    const { lang, paint } = style;
    const said = words[lang];
    if (told.has(traced.entity))
        return [`  ${paint.bold(traced.entity)}: ${said.above}`];
    told.add(traced.entity);
    const notes = traced.notes.map((note) => note[lang]);
    return [
        `  ${[paint.bold(traced.entity), notes.join(said.semicolon)].filter((one) => one !== "").join(": ")}`,
        ...traced.variables.map(({ name, text, value }) => `    ${name} = ${value}  ${paint.dim(`(${text})`)}`),
        ...traced.conditions.flatMap((one) => conditionLines(one, style)),
    ];
}
/** A condition with its operands below it; one without operands on its own line. */
function conditionLines({ name: part, then, step }, style) {
    const { paint } = style;
    const name = `${words[style.lang].parts(part)}${then === undefined ? "" : ` → ${then}`}`;
    if (step.parts.length === 0)
        return [`    ${paint.bold(name)}`, ...stepLines(step, 3, (0,text_width/* displayWidth */.F1)(step.text), style)];
    const head = `    ${paint.bold(name)} = ${valueText(step.value, style)}`;
    const joined = step.operator === "?:" ? "" : `  ${paint.dim(words[style.lang].joined[step.operator])}`;
    return [`${head}${joined}`, ...partLines(step, 3, style)];
}
function partLines(step, depth, style) {
    const leaves = step.parts.filter((one) => one.reads.length > 0 && one.parts.length === 0);
    const width = Math.min(WIDEST, Math.max(0, ...leaves.map((one) => (0,text_width/* displayWidth */.F1)(one.text))));
    return step.parts.flatMap((one) => stepLines(one, depth, width, style));
}
/** Columns after which what was read goes below the operand. */
const WIDEST = 56;
function stepLines(step, depth, width, style) {
    const { lang, paint } = style;
    const indent = "  ".repeat(depth);
    const pointer = step.deciding && step.parts.length === 0 ? paint.mark("error", "›") : " ";
    const value = (0,text_width/* pad */.eV)(words[lang].values[String(step.value)], words[lang].valueWidth);
    const colour = step.deciding ? paint.bold : paint.dim;
    const head = `${indent}${pointer} ${colour(value)}  `;
    if (step.parts.length > 0)
        return [`${head}${colour(step.text)}`, ...partLines(step, depth + 1, style)];
    const facts = [...step.reads.map(readingText), ...step.missing.map((one) => one[lang])];
    const used = indent.length + 2 + words[lang].valueWidth + 2;
    const beside = facts.join(", ");
    const fits = used + Math.max(width, (0,text_width/* displayWidth */.F1)(step.text)) + 3 + (0,text_width/* displayWidth */.F1)(beside) <= text_frame/* LINE */.pj;
    if (facts.length === 0)
        return [`${head}${colour(step.text)}`];
    if (fits)
        return [`${head}${colour((0,text_width/* pad */.eV)(step.text, width))}   ${paint.mark("note", beside)}`];
    return [`${head}${colour(step.text)}`, ...facts.map((one) => `${" ".repeat(used + 2)}${paint.mark("note", one)}`)];
}
function readingText({ text, value, item }) {
    return `${text} ${item ? "→" : "="} ${value}`;
}
function valueText(value, { lang, paint }) {
    return paint.bold(words[lang].values[String(value)]);
}
/** A place as terminals and editors open it. */
function placeText({ file, start }) {
    return (0,sanitise/* visible */.RK)(`${file}:${start.line}:${start.column}`);
}
/** The last line: how many examples hold. */
function totalLine({ totals, mutation }, { lang, paint }) {
    const said = words[lang];
    const failed = totals.failed > 0 || (mutation?.unnoticed ?? 0) > 0;
    const tail = mutation ? said.unnoticed(mutation.unnoticed) : "";
    return paint.verdict(failed, `${said.totals(totals)}${tail}`);
}

;// CONCATENATED MODULE: ./.build/author/junit.js






/** A test run as JUnit XML: a suite for each pack, a case for each example; rules whose conditions nothing constrains fail a case of their own. */
function junit(given, packs, lang) {
    const report = visibleReport(given);
    const suites = packs.map((pack) => suite("testsuite", pack.id, casesOf(pack, report, lang)));
    const broken = report.problems.map(({ at, code, message }) => testcase("hegui", code, at.file, { message: message[lang], line: at.start.line }));
    const all = [...suites, ...(broken.length > 0 ? [suite("testsuite", "problems", broken)] : [])];
    const count = (key) => all.reduce((sum, one) => sum + Number(one.attributes[key]), 0);
    const attributes = { name: "hegui test", tests: count("tests"), failures: count("failures") };
    return (0,xml/* xmlText */.x)({ name: "testsuites", attributes, children: all });
}
function suite(name, id, cases) {
    const failures = cases.filter((one) => one.children).length;
    return { name, attributes: { name: id, tests: cases.length, failures }, children: cases };
}
function casesOf(pack, report, lang) {
    const failed = new Map(report.failures.map((one) => [`${one.pack} ${one.id} ${one.index}`, one]));
    const found = report.mutation?.found.filter((one) => one.pack === pack.id && countUnnoticed(one) > 0) ?? [];
    return [
        ...[...pack.rules, ...pack.decisions].flatMap(({ id, handbook }) => (handbook?.examples ?? []).map(({ name }, index) => {
            const failure = failed.get(`${pack.id} ${id} ${index}`);
            return testcase(id, (0,sanitise/* visible */.RK)(name), handbook.file, failure && failureOf(failure, lang));
        })),
        ...found.map(({ id, at, untested, unnoticed }) => testcase(id, "--mutate", at.file, {
            message: untested
                ? words[lang].untested
                : unnoticed.map((one) => `${one.text}: ${words[lang].changes[one.change]}`).join("\n"),
            line: at.start.line,
        })),
    ];
}
function failureOf(failure, lang) {
    const [first] = failure.lines;
    const place = first ?? failure.problems[0];
    const list = (items) => items.join(", ") || words[lang].nothing;
    const message = first
        ? words[lang].missed(list(first.expected), list(first.found))
        : failure.problems.map((one) => one.message[lang]).join("\n");
    const text = failureLines(failure, { lang, paint: (0,paint/* createPaint */.X)(false) }).join("\n");
    return { message, line: place?.within ? undefined : place?.at.start.line, text };
}
function testcase(classname, name, file, failed) {
    const attributes = { classname, name, file, line: failed?.line };
    if (!failed)
        return { name: "testcase", attributes };
    const { message, text } = failed;
    const failure = { name: "failure", attributes: { message }, ...(text !== undefined && { text }) };
    return { name: "testcase", attributes, children: [failure] };
}

;// CONCATENATED MODULE: ./.build/author/mutation-text.js




/** What no example constrains, by rule and table; advice below what fails. */
function mutationLines({ mutation }, style) {
    return (mutation?.found ?? []).flatMap((one) => constrainedLines(one, style));
}
function constrainedLines(one, { lang, paint }) {
    const { id, at, untested, unnoticed, advice } = one;
    const said = words[lang];
    const mark = countUnnoticed(one) > 0 ? paint.mark("error", said.fail) : paint.mark("note", said.advice);
    const rows = [
        ...unnoticed.map(({ part, text, change }) => ({ part, text, say: paint.mark("error", said.changes[change]) })),
        ...advice.map((one) => ({ part: one.part, text: one.text, say: paint.dim(adviceText(one, lang)) })),
    ].map((row) => ({ ...row, part: row.part === undefined ? "" : said.parts(row.part) }));
    const partWidth = Math.max(0, ...rows.map(({ part }) => (0,text_width/* displayWidth */.F1)(part)));
    const width = Math.min(mutation_text_WIDEST, Math.max(0, ...rows.map(({ text }) => (0,text_width/* displayWidth */.F1)(text))));
    return [
        `${mark}  ${paint.bold(id)}  ${paint.dim(placeText(at))}`,
        ...(untested ? [`  ${said.untested}`] : []),
        ...rows.flatMap(({ part, text, say }) => {
            const head = `  ${(0,text_width/* pad */.eV)(part, partWidth)}  ${(0,text_width/* pad */.eV)(text, width)}`;
            return (0,text_width/* displayWidth */.F1)(text) > width ? [head, `  ${(0,text_width/* pad */.eV)("", partWidth)}    ${say}`] : [`${head}  ${say}`];
        }),
        "",
    ];
}
/** Columns after which what is said about an operand goes below it. */
const mutation_text_WIDEST = 60;
function adviceText({ kind, value, instead }, lang) {
    const said = words[lang];
    if (kind === "unvaried")
        return `${said.advice}${said.colon}${said.unvaried(value)}`;
    if (kind === "inner")
        return `${said.advice}${said.colon}${said.inner}`;
    return `${said.advice}${said.colon}${said.boundary((instead ?? []).join(lang === "zh" ? "、" : ", "))}`;
}

// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(6675);
// EXTERNAL MODULE: ./.build/source/glob.js + 9 modules
var glob = __webpack_require__(6722);
// EXTERNAL MODULE: ./.build/source/read.js
var read = __webpack_require__(2656);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/workspace/packs.js
var workspace_packs = __webpack_require__(2310);
// EXTERNAL MODULE: ./.build/workspace/policies.js
var workspace_policies = __webpack_require__(8280);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/source/decode.js
var decode = __webpack_require__(3330);
// EXTERNAL MODULE: ./.build/workspace/shared.js
var shared = __webpack_require__(943);
;// CONCATENATED MODULE: ./.build/cli/pack-text.js





/** Reads files of packs by the names that reports give them: from a folder, or from an installed package. */
function packText(cwd) {
    return (file) => readText((0,external_node_path_.resolve)(cwd, file)) ?? readInstalled(cwd, file);
}
/** A file of a package is named behind the package: `@acme/pack/rules/x.yaml`. */
function readInstalled(cwd, file) {
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? "";
    const folder = (0,shared/* findPackage */.CV)(cwd, name);
    return folder && readText((0,external_node_path_.join)(folder, file.slice(name.length)));
}
function readText(path) {
    try {
        return (0,decode/* decode */.D)(path, (0,external_node_fs_.readFileSync)(path)).text;
    }
    catch {
        return undefined;
    }
}
/** The texts of all files of rules below folders, by name; what vanishes meanwhile is left out. */
function packTexts(cwd, folders) {
    const names = folders.flatMap((folder) => namesBelow(cwd, folder));
    return new Map(names.flatMap((name) => {
        const text = readText((0,external_node_path_.resolve)(cwd, name));
        return text === undefined ? [] : [[name, text]];
    }));
}
function namesBelow(cwd, folder) {
    try {
        const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.resolve)(cwd, folder), { recursive: true, encoding: "utf8" });
        return names.filter(isPackFile).map((name) => (0,external_node_path_.join)(folder, name).replaceAll("\\", "/"));
    }
    catch {
        return [];
    }
}
/** What a pack is read from. */
function isPackFile(name) {
    const parts = name.split(/[\\/]/);
    return /\.(?:ya?ml|m?[jt]s)$/.test(name) && !parts.some((part) => glob/* SKIPPED */.$O.has(part));
}

;// CONCATENATED MODULE: ./.build/cli/watch.js


const WORDS = {
    en: {
        changed: "changed",
        waiting: (folders) => `Waiting for changes in ${folders} (Ctrl+C stops).`,
    },
    zh: { changed: "已更改", waiting: (folders) => `等待 ${folders} 的更改（按 Ctrl+C 停止）。` },
};
/** Runs at once and after every change of a rule below the folders, one run at a time; what goes wrong in a run does not end the watch. */
async function watchPacks(folders, io, lang, run) {
    let texts = packTexts(io.cwd, folders);
    const once = async () => {
        await run().catch((error) => io.err(`hegui: ${error.message}\n`));
        io.out((0,common/* safeLines */.Bv)(`${WORDS[lang].waiting(folders.join(", "))}\n`));
    };
    const again = async () => {
        const before = texts;
        texts = packTexts(io.cwd, folders);
        const names = changedNames(before, texts);
        if (names.length === 0)
            return;
        io.out((0,common/* safeLines */.Bv)(`\n── ${WORDS[lang].changed}: ${names.join(", ")} ──\n\n`));
        await once();
    };
    await once();
    let running = Promise.resolve();
    await io.watch(folders, () => {
        running = running.then(again);
    });
    await running;
}
/** Files that are new, gone or have another text. */
function changedNames(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

;// CONCATENATED MODULE: ./.build/cli/commands/test.js

















/** Tests the packs named, the one that the current folder is, or built-in ones; with --watch again after every change. */
async function runTest(given, io) {
    const isHere = given.words.length === 0 && (0,read/* folderStore */.s4)(io.cwd).has("pack.yaml");
    const args = isHere ? { ...given, words: ["."] } : given;
    const builtin = (0,workspace_policies/* builtinPolicies */.W1)();
    const policies = { ...builtin, packs: (0,workspace_policies/* withHandbook */.Tf)(builtin.packs, (0,workspace_policies/* builtinHandbook */.iU)()) };
    if (!args.flags.watch)
        return await testOnce(args, io, policies);
    const folders = args.words.filter((name) => !builtin.packs.some((pack) => pack.id === name));
    if (folders.length === 0)
        throw new failure/* UsageError */.e("name the folder of a pack to watch");
    if (args.flags.format && args.flags.format !== "text")
        throw new failure/* UsageError */.e("--watch prints text only");
    const missing = folders.find((folder) => !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(io.cwd, folder)));
    if (missing !== undefined)
        throw new failure/* UsageError */.e(`there is no folder '${missing}' to watch`);
    await watchPacks(folders, io, (0,common/* langOf */.Ex)(args, io), () => testOnce(args, io, policies));
    return 0;
}
async function testOnce(args, io, policies) {
    const { report, packs } = await testNamed(args, io, policies);
    test_print(report, packs, args, io);
    if (report.problems.length > 0)
        return 2;
    return report.totals.failed + (report.mutation?.unnoticed ?? 0) > 0 ? 1 : 0;
}
async function testNamed(args, io, policies) {
    const wanted = args.words.length > 0 ? args.words : undefined;
    const store = (0,read/* folderStore */.s4)(io.cwd);
    const place = { root: io.cwd, store, inside: false, code: args.flags.code === true };
    // Examples are about the values that a pack has of its own, so that no configuration counts.
    const { packs, words, folders, problems } = await (0,workspace_packs/* readPacks */.t)(place, policies, wanted);
    if (problems.length > 0)
        return { report: brokenReport(problems), packs: [] };
    const others = policies.packs.filter((pack) => !packs.some((one) => one.id === pack.id));
    const tested = packs
        .filter((pack) => pack.rules.length + pack.decisions.length > 0)
        .filter((pack) => !wanted || isNamed(pack, wanted, folders))
        .map((pack) => narrow(pack, args.flags.rule));
    const all = { ...words, packs: [...others, ...packs] };
    const report = testReport(tested, all, packText(io.cwd), args.flags.mutate === true);
    if (report.totals.examples === 0)
        throw new failure/* UsageError */.e("no rule or decision with examples matches");
    return { report, packs: tested };
}
function test_print(report, packs, args, io) {
    const lang = (0,common/* langOf */.Ex)(args, io);
    if (args.flags.format === "json")
        io.out((0,json/* jsonText */.s)(report));
    else if (args.flags.format === "junit")
        io.out(junit(report, packs, lang));
    else {
        const style = { lang, paint: (0,paint/* createPaint */.X)(io.colour) };
        const safe = visibleReport(report);
        const lines = reportLines(safe, packText(io.cwd), style);
        const broken = report.problems.length > 0;
        const rest = broken ? [] : [...mutationLines(safe, style), totalLine(safe, style)];
        io.out([...lines, ...rest].map((line) => `${(0,sanitise/* guard */.ah)(line)}\n`).join(""));
    }
}
/** Named by its id or its folder; a pack that another one extends is tested by itself. */
function isNamed({ id }, wanted, folders) {
    const folder = folders[id];
    return wanted.includes(id) || wanted.some((name) => folder !== undefined && (0,glob/* plainName */.MH)(name) === (0,glob/* plainName */.MH)(folder));
}
function narrow(pack, text) {
    if (typeof text !== "string")
        return pack;
    const matches = (one) => one.id.includes(text);
    return { ...pack, rules: pack.rules.filter(matches), decisions: pack.decisions.filter(matches) };
}


/***/ }),

/***/ 3772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ exampleModel),
/* harmony export */   Gp: () => (/* binding */ EXAMPLE_DATE),
/* harmony export */   iF: () => (/* binding */ isOfExample),
/* harmony export */   qq: () => (/* binding */ testPack)
/* harmony export */ });
/* harmony import */ var _cel_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7332);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(292);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8467);
/* harmony import */ var _finding_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5703);
/* harmony import */ var _rule_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5756);
/* harmony import */ var _rule_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3958);






/** Judged date of examples that name none: the day up to which the law was read. */
const EXAMPLE_DATE = "2026-11-21";
const FILE = "example.hegui.yaml";
const SETTINGS = {
    levels: {},
    profile: "full",
    drafts: true,
    fail_on: "error",
    unknown: "warning",
    horizon_days: 0,
    waiver_max_days: 366,
    waiver_warn_days: 30,
    approvers: undefined,
    known: false,
};
/**
 * Runs every example of a pack's rules and decisions; the examples are the tests.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { builtinHandbook, builtinPolicies, testPack, withHandbook } from "hegui";
 *
 * const policies = builtinPolicies();
 * const packs = withHandbook(policies.packs, builtinHandbook());
 * const drift = packs.find((pack) => pack.id === "drift");
 * assert.deepEqual(drift && testPack(drift, { ...policies, packs }), []);
 * ```
 */
function testPack(pack, policies) {
    const rules = pack.rules.flatMap((rule) => (rule.handbook?.examples ?? []).flatMap((_, index) => testRule(rule, index, pack, policies)));
    const decisions = pack.decisions.flatMap((decision) => (decision.handbook?.examples ?? []).flatMap((_, index) => testDecision(decision, index, pack, policies)));
    return [...rules, ...decisions];
}
/** Runs one example of a rule alone: marked lines must be found, unmarked ones silent. */
function testRule(rule, index, pack, policies) {
    const example = rule.handbook.examples[index];
    const alone = policies.packs.map((one) => ({ ...one, rules: [] }));
    const packs = [...alone, { ...pack, id: `${pack.id} under test`, rules: [rule], decisions: [], facts: [] }];
    const input = inputOf(example, pack, policies, packs);
    const report = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ ...input, asOf: example.as_of ?? laterOf(rule.since) });
    const seen = report.findings.map(({ at, entity, outcome }) => ({
        line: lineIn(at, input, entity),
        outcome,
        entity: `${entity.kind}/${entity.id}`,
        ...(at.file === FILE && { at }),
    }));
    return compare("rule", rule, index, pack, seen, report.problems);
}
/** Runs one example of a table: each marked entity must come to the marked outcome. */
function testDecision(decision, index, pack, policies) {
    const example = decision.handbook.examples[index];
    const { model, sources, problems } = exampleModel(example, decision.since, pack, policies);
    const seen = model.all(decision.on).flatMap((entity) => {
        if (!isOfExample(entity))
            return [];
        const at = (0,_finding_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(sources, entity, []);
        return outcomesIn(decision, entity).map((outcome) => ({
            line: at.start.line,
            outcome,
            entity: entity.label,
            at,
        }));
    });
    return compare("decision", decision, index, pack, seen, problems);
}
/** What a table decides about an entity; of a table that collects, each outcome, with `?` while it is open. */
function outcomesIn(decision, entity) {
    const decided = entity.get("decided").get(decision.decides);
    if (!decision.collect)
        return [(0,_cel_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnknown */ .t8)(decided) ? "unknown" : String(decided)];
    return (0,_rule_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomesOf */ .RK)(decision).flatMap((outcome) => {
        const value = decided.get((0,_rule_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeKey */ ._3)(outcome));
        return (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnknown */ .t8)(value) ? [`${outcome}?`] : value ? [outcome] : [];
    });
}
/** The linked model of an example, on its judged date. */
function exampleModel(example, since, pack, policies) {
    const input = { ...inputOf(example, pack, policies, policies.packs), asOf: example.as_of ?? laterOf(since) };
    const read = (0,_examine_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifests */ .PX)(input);
    const sources = new Map(read.sources.map((source) => [source.file, source]));
    return { ...(0,_examine_js__WEBPACK_IMPORTED_MODULE_1__/* .buildModel */ .yK)(input, read.valid), sources, problems: read.problems };
}
/** Declared in the example itself and not in a fixture that it reads along. */
function isOfExample({ from }) {
    return from.file === FILE;
}
function laterOf(since) {
    return since > EXAMPLE_DATE ? since : EXAMPLE_DATE;
}
function inputOf(example, pack, policies, packs) {
    const fixtures = example.using.map((name) => ({
        file: `${name}.fixture.yaml`,
        text: versioned(pack.fixtures[name] ?? ""),
    }));
    const documents = new Map(Object.entries(example.documents ?? {}));
    return {
        ...policies,
        packs,
        files: [{ file: FILE, text: versioned(example.given) }, ...fixtures],
        problems: [],
        settings: SETTINGS,
        documentHash: () => "0".repeat(64),
        documentText: (path) => documents.get(path),
    };
}
function versioned(text) {
    return /^version:/m.test(text) ? text : `${text.replace(/\s+$/, "")}\nversion: 1\n`;
}
/** The line in the example; a finding in a fixture counts at the line of its entity, if the example declares it. */
function lineIn(at, input, entity) {
    if (at.file === FILE)
        return at.start.line;
    return lineOfId(input.files[0].text, entity.id) ?? at.file;
}
function lineOfId(text, id) {
    const index = text.split("\n").findIndex((line) => new RegExp(`\\bid: ["']?${id}(?![\\w.-])`).test(line));
    return index < 0 ? undefined : index + 1;
}
function compare(kind, { id, handbook }, index, pack, seen, faults) {
    const { name, given } = handbook.examples[index];
    const marks = marksOf(given);
    const lines = missedLines(marks, seen);
    if (lines.length === 0 && faults.length === 0)
        return [];
    const shown = (one) => `${one.line}: ${one.outcome}`;
    const [expected, found] = [marks.map(shown), seen.map(shown)];
    const problems = faults.map(({ at, message }) => `${at.file}:${at.start.line} ${message.en}`);
    const { file } = handbook;
    return [{ pack: pack.id, kind, id, file, example: name, index, expected, found, lines, problems, faults }];
}
/** The outcomes that comments of an example expect on their lines. */
function marksOf(given) {
    return given.split("\n").flatMap((text, index) => {
        const marks = /# expect: (.+?)\s*$/.exec(text)?.[1]?.split(/,\s*/) ?? [];
        return marks.map((outcome) => ({ line: index + 1, outcome }));
    });
}
/** Lines on which not every mark was found, or more than the marks, in the order of the file. */
function missedLines(marks, seen) {
    const lines = [...new Set([...marks, ...seen].map((one) => one.line))];
    return lines
        .map((line) => {
        const found = seen.filter((one) => one.line === line);
        const at = found.find((one) => one.at)?.at;
        return {
            line,
            expected: marks.filter((one) => one.line === line).map((one) => one.outcome),
            found: found.map((one) => one.outcome),
            entities: [...new Set(found.map((one) => one.entity))],
            ...(at && { at }),
        };
    })
        .filter(({ expected, found }) => [...expected].sort().join("\n") !== [...found].sort().join("\n"))
        .sort((a, b) => Number(a.line) - Number(b.line) || (String(a.line) < String(b.line) ? -1 : 1));
}


/***/ }),

/***/ 4252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ locateInside)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(693);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8570);


/**
 * The place in the file of a range of a YAML text, cut at the end of its first line. `start` and `end` count in `text`,
 * which is the value at the path or differs from it in white space only: folding changes nothing but that, so that the
 * k-th other character of the text is the k-th of the scalar as written. Undefined when no scalar is there.
 */
function locateInside(source, path, text, { start, end }) {
    const node = (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(source, 0, path);
    if (node?.kind !== "scalar")
        return undefined;
    const written = writtenAt(source.text, node);
    const from = offsetOf(source.text, written, text, start) ?? node.start;
    const last = end > start ? offsetOf(source.text, written, text, end - 1) : undefined;
    const to = last === undefined ? from + 1 : endOf(written, last);
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .e)(source.file, (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(source), from, Math.max(to, from + 1));
}
/** Where a character of the text stands; behind the end of the text, just behind its last character. */
function offsetOf(file, written, text, at) {
    const index = countSolid(text.slice(0, at));
    const here = at < text.length && !isBlank(text.charAt(at)) ? written[index] : undefined;
    if (here)
        return here.start;
    const before = written[index - 1];
    if (!before)
        return written[0]?.start;
    // White space inside a line is written as it is; where a line was folded, the place is the end of the line.
    const blanks = at - text.slice(0, at).trimEnd().length;
    const gap = /^[ \t]*/.exec(file.slice(before.end))[0].length;
    return before.end + Math.min(blanks, gap);
}
function endOf(written, start) {
    return written.find((one) => one.start === start)?.end ?? start + 1;
}
function countSolid(text) {
    let count = 0;
    for (let index = 0; index < text.length; index++)
        if (!isBlank(text.charAt(index)))
            count++;
    return count;
}
function isBlank(char) {
    return char === " " || char === "\t" || char === "\n" || char === "\r";
}
/** Every UTF-16 unit of a scalar's value but white space, in order. */
function writtenAt(file, node) {
    const first = file.charAt(node.start);
    if (first === '"')
        return doubleQuoted(file, node.start + 1, node.end - 1);
    if (first === "'")
        return singleQuoted(file, node.start + 1, node.end - 1);
    const header = first === "|" || first === ">" ? /^[^\r\n]*/.exec(file.slice(node.start, node.end))[0].length : 0;
    return solid(file, node.start + header, node.end);
}
function solid(file, start, end) {
    const written = [];
    for (let at = start; at < end; at++)
        if (!isBlank(file.charAt(at)))
            written.push({ start: at, end: at + 1 });
    return written;
}
function singleQuoted(file, start, end) {
    const written = [];
    for (let at = start; at < end; at++) {
        const length = file.startsWith("''", at) ? 2 : 1;
        if (!isBlank(file.charAt(at)))
            written.push({ start: at, end: at + length });
        at += length - 1;
    }
    return written;
}
const HEX = { x: 2, u: 4, U: 8 };
// Escapes for white space, and the line break that is no part of the value.
const BLANK_ESCAPES = "tnr \t\r\n";
function doubleQuoted(file, start, end) {
    const written = [];
    for (let at = start; at < end; at++) {
        const escaped = file.charAt(at) === "\\" ? file.charAt(at + 1) : undefined;
        if (escaped === undefined) {
            if (!isBlank(file.charAt(at)))
                written.push({ start: at, end: at + 1 });
            continue;
        }
        const digits = file.slice(at + 2, at + 2 + (HEX[escaped] ?? 0));
        const value = digits === "" ? escaped : String.fromCodePoint(Number.parseInt(digits, 16));
        const stop = at + 2 + digits.length;
        const blank = digits === "" ? BLANK_ESCAPES.includes(escaped) : isBlank(value);
        // A character beyond the basic plane takes two units of the value.
        if (!blank)
            for (let unit = 0; unit < value.length; unit++)
                written.push({ start: at, end: stop });
        at = stop - 1;
    }
    return written;
}


/***/ })

};
