export const id = 3352;
export const ids = [3352];
export const modules = {

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffPacks: () => (/* binding */ diffPacks)
});

// EXTERNAL MODULE: ./.build/rule/rule.js
var rule_rule = __webpack_require__(3155);
// EXTERNAL MODULE: ./.build/author/pack-diff/change.js
var pack_diff_change = __webpack_require__(8994);
// EXTERNAL MODULE: ./.build/rule/environment.js
var environment = __webpack_require__(5756);
// EXTERNAL MODULE: ./.build/rule/judge.js
var judge = __webpack_require__(3958);
// EXTERNAL MODULE: ./.build/cel/expression.js
var cel_expression = __webpack_require__(4547);
// EXTERNAL MODULE: ./.build/cel/functions.js + 1 modules
var functions = __webpack_require__(9543);
;// CONCATENATED MODULE: ./.build/author/pack-diff/terms.js


/** Type of a part of an expression; undefined where it cannot be told. */
function typeOf(expression, names) {
    switch (expression[0]) {
        case "id":
            return Object.hasOwn(names.variables, expression[1]) ? names.variables[expression[1]] : undefined;
        case ".": {
            const owner = typeOf(expression[1], names);
            if (owner?.type === "map")
                return owner.of;
            return owner?.type === "struct" ? names.structs[owner.name]?.[expression[2]] : undefined;
        }
        case "[]": {
            const owner = typeOf(expression[1], names);
            return owner?.type === "list" || owner?.type === "map" ? owner.of : undefined;
        }
        case "call":
            return functions/* FUNCTIONS */.AW[expression[1]]?.returns;
        case "macro":
            return expression[1] === "filter" ? typeOf(expression[2], names) : undefined;
        default:
            return undefined;
    }
}
/** The names inside a macro: those around it and its own variable. */
function inside([, , list, variable], names) {
    const owner = typeOf(list, names);
    const of = owner?.type === "list" ? owner.of : owner?.type === "map" ? { type: "string" } : undefined;
    const { [variable]: _, ...others } = names.variables;
    return { ...names, variables: of ? { ...others, [variable]: of } : others };
}
/** Everything that an expression reads, as `struct.part`; `*.part` where the struct cannot be told. */
function reads(expression, names) {
    const found = new Set();
    visit(expression, names);
    return found;
    function visit(one, within) {
        if (one[0] === ".") {
            const owner = typeOf(one[1], within);
            found.add(`${owner?.type === "struct" ? owner.name : "*"}.${one[2]}`);
        }
        if (one[0] === "macro") {
            visit(one[2], within);
            visit(one[4], inside(one, within));
        }
        else
            for (const child of (0,cel_expression/* children */.Y)(one))
                visit(child, within);
    }
}
/** Whether something read is one of these; a part of an unknown struct may be any of that name. */
function readsAny(read, keys) {
    return [...keys].filter((key) => read.has(key) || read.has(`*.${key.slice(key.lastIndexOf(".") + 1)}`));
}
/** Value of a literal, a negative number or a fixed date; undefined for anything else. */
function literalOf(expression) {
    if (expression[0] === "lit")
        return expression[1];
    if (expression[0] === "neg" && expression[1][0] === "lit" && typeof expression[1][1] === "number")
        return -expression[1][1];
    if (expression[0] === "call" && expression[1] === "date" && expression[2]?.[0] === "lit")
        return expression[2][1];
    return undefined;
}
/** Text that two equal expressions share. */
function keyOf(expression) {
    return JSON.stringify(expression);
}
/** The condition under which a rule finds something: its duty arises and is not met. */
function violation(when, assert) {
    return ["&&", when, ["!", assert]];
}
/** An expression with names replaced by what they stand for; a variable of a macro keeps its own meaning. */
function inlined(expression, values) {
    if (values.size === 0)
        return expression;
    if (expression[0] === "id")
        return values.get(expression[1]) ?? expression;
    if (expression[0] === "macro") {
        const inner = new Map(values);
        inner.delete(expression[3]);
        return ["macro", expression[1], inlined(expression[2], values), expression[3], inlined(expression[4], inner)];
    }
    return expression.map((part) => Array.isArray(part) ? inlined(part, values) : part);
}

;// CONCATENATED MODULE: ./.build/author/pack-diff/normal.js

/** The same expression with `!` pushed inside as far as truth tables of three values allow. */
function normal(expression, negated = false) {
    switch (expression[0]) {
        case "!":
            return normal(expression[1], !negated);
        case "&&":
        case "||": {
            const operator = (expression[0] === "&&") !== negated ? "&&" : "||";
            return [operator, normal(expression[1], negated), normal(expression[2], negated)];
        }
        case "?:":
            return ["?:", normal(expression[1]), normal(expression[2], negated), normal(expression[3], negated)];
        case "lit":
            return negated && typeof expression[1] === "boolean" ? ["lit", !expression[1]] : expression;
        case "==":
        case "!=":
            return negated ? [expression[0] === "==" ? "!=" : "==", expression[1], expression[2]] : expression;
        default:
            return negated ? ["!", expression] : expression;
    }
}
/** The parts that an operator joins, whatever the brackets; neutral ones are left out. */
function partsOf(expression, operator) {
    if (expression[0] === operator)
        return [...partsOf(expression[1], operator), ...partsOf(expression[2], operator)];
    return expression[0] === "lit" && expression[1] === (operator === "&&") ? [] : [expression];
}
/** Parts joined again; none of them is `true` for and, `false` for or. */
function joined(parts, operator) {
    const [first, ...more] = parts;
    return more.reduce((left, right) => [operator, left, right], first ?? ["lit", operator === "&&"]);
}
/** What only one of two lists of parts has. */
function apart(before, after) {
    const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
    return {
        gone: before.filter((one) => !now.has(keyOf(one))),
        fresh: after.filter((one) => !old.has(keyOf(one))),
    };
}
/** Two normal expressions without the parts that both join in the same way. */
function stripped(before, after) {
    if (keyOf(before) === keyOf(after))
        return [before, after];
    for (const operator of ["&&", "||"]) {
        const [old, now] = [partsOf(before, operator), partsOf(after, operator)];
        const { gone, fresh } = apart(old, now);
        if (gone.length === old.length && fresh.length === now.length)
            continue;
        return stripped(joined(gone, operator), joined(fresh, operator));
    }
    return [before, after];
}

;// CONCATENATED MODULE: ./.build/author/pack-diff/inline.js




/** Conditions of the outcomes of a table, its variables written out. */
function outcomeConditions(decision) {
    const values = new Map();
    for (const [name, variable] of Object.entries(decision.variables))
        values.set(name, inlined(variable.value, values));
    const rows = decision.rows.map((row) => ({ then: row.then, when: inlined(row.when, values) }));
    return new Map((0,judge/* outcomesOf */.RK)(decision).map((outcome) => {
        const ways = rows.flatMap(({ then, when }, index) => {
            if (then !== outcome)
                return [];
            const earlier = decision.collect ? [] : rows.slice(0, index).filter((one) => one.then !== outcome);
            return [joined([...earlier.map((one) => ["!", one.when]), when], "&&")];
        });
        return [outcome, joined(ways, "||")];
    }));
}
/** A condition with the facts and decisions of packs that it reads of `it` written out, and those that they read in turn. */
function factsInlined(expression, on, { policies }, other) {
    const facts = policies.packs.flatMap((pack) => pack.facts.filter((one) => one.on === on));
    const tables = policies.packs.flatMap((pack) => pack.decisions.filter((one) => one.on === on));
    const others = other.policies.packs.flatMap((pack) => pack.decisions.filter((one) => one.on === on));
    // Of a decision with several tables, or with another beginning, the day decides what is read.
    const begins = (all, name) => all.flatMap((one) => (one.decides === name ? one.since : [])).join(" ");
    const alone = tables.filter((one) => begins(tables, one.decides) === one.since && begins(others, one.decides) === one.since);
    const readable = {
        facts: new Map(facts.map((one) => [one.id, one])),
        decisions: new Map(alone.filter(isTotal).map((one) => [one.decides, one])),
    };
    return written(expression, readable, []);
}
/** Every case has an outcome: a table without a last row for all others may decide nothing. */
function isTotal({ collect, rows, until }) {
    const last = rows.at(-1)?.when;
    return until === undefined && (collect === true || (last?.[0] === "lit" && last[1] === true));
}
function written(expression, readable, open) {
    const fact = partOfIt(expression);
    const found = fact === undefined ? undefined : readable.facts.get(fact);
    if (found && !open.includes(found.id))
        return written(found.value, readable, [...open, found.id]);
    const decided = decisionRead(expression, readable.decisions);
    if (decided && !open.includes(decided.id))
        return written(decided.condition, readable, [...open, decided.id]);
    return expression.map((part) => Array.isArray(part) ? written(part, readable, open) : part);
}
/** `name` of `it.name`. */
function partOfIt(expression) {
    return expression[0] === "." && expression[1][0] === "id" && expression[1][1] === "it" ? expression[2] : undefined;
}
/** `name` of `it.decided.name`. */
function decisionOfIt(expression) {
    return expression[0] === "." && partOfIt(expression[1]) === "decided" ? expression[2] : undefined;
}
/** A test of a decision as the condition under which it is true. */
function decisionRead(expression, decisions) {
    const [operator, left, right] = expression;
    const isTest = operator === "==" || operator === "!=";
    const table = decisions.get((isTest ? decisionOfIt(left) : expression[0] === "." && decisionOfIt(expression[1])) || "");
    if (!table)
        return undefined;
    const id = `decided ${table.decides}`;
    const conditions = outcomeConditions(table);
    if (table.collect) {
        const outcome = [...conditions.keys()].find((one) => expression[0] === "." && (0,environment/* outcomeKey */._3)(one) === expression[2]);
        return outcome === undefined ? undefined : { id, condition: conditions.get(outcome) };
    }
    if (!isTest || right[0] !== "lit")
        return undefined;
    const own = conditions.get(String(right[1]));
    if (!own)
        return undefined;
    const others = [...conditions].filter(([outcome]) => outcome !== right[1]).map(([, one]) => one);
    const other = joined(others, "||");
    // True, false and open exactly where the table decides for this outcome, for another one, and not yet.
    const condition = ["&&", ["||", own, ["!", other]], ["||", own, other]];
    return { id, condition: operator === "!=" ? ["!", condition] : condition };
}

// EXTERNAL MODULE: ./.build/cel/evaluate.js
var evaluate = __webpack_require__(510);
// EXTERNAL MODULE: ./.build/cel/value.js
var cel_value = __webpack_require__(7332);
;// CONCATENATED MODULE: ./.build/author/pack-diff/abstract.js

const NAMED = new Set(["id", ".", "[]", "call", "macro"]);
const ORDER = new Set(["<", "<=", ">", ">="]);
/** A condition over variables alone; what it tests goes to the list. */
function abstracted(expression, side, variables) {
    const again = (one) => abstracted(one, side, variables);
    const [operator] = expression;
    switch (operator) {
        case "lit":
            return expression;
        case "!":
            return ["!", again(expression[1])];
        case "&&":
        case "||":
            return [operator, again(expression[1]), again(expression[2])];
        case "?:":
            return ["?:", again(expression[1]), again(expression[2]), again(expression[3])];
        case "has": {
            // Whether a condition is decided depends on what it is made of; of a fact it is asked by name.
            if (!NAMED.has(expression[1][0]))
                return ["has", again(expression[1])];
            const found = variableOf(expression[1], side, variables);
            found.asked = true;
            return ["has", named(found)];
        }
        case "==":
        case "!=":
        case "<":
        case "<=":
        case ">":
        case ">=": {
            const [left, right] = [literalOf(expression[1]), literalOf(expression[2])];
            if ((left === undefined) === (right === undefined))
                break;
            const found = variableOf(expression[left === undefined ? 1 : 2], side, variables);
            found.literals.add((left ?? right));
            found.ordered ||= ORDER.has(operator);
            return left === undefined ? [operator, named(found), ["lit", right]] : [operator, ["lit", left], named(found)];
        }
        case "in": {
            const [, item, list] = expression;
            if (list[0] !== "list" || literalOf(item) !== undefined)
                break;
            const words = list.slice(1).map((one) => literalOf(one));
            if (words.some((one) => one === undefined))
                break;
            const found = variableOf(item, side, variables);
            for (const word of words)
                found.literals.add(word);
            return ["in", named(found), ["list", ...words.map((word) => ["lit", word])]];
        }
    }
    const found = variableOf(expression, side, variables);
    found.condition = true;
    return named(found);
}
function named({ name }) {
    return ["id", name];
}
function variableOf(expression, side, variables) {
    const read = reads(expression, side.names);
    // What reads a changed fact is one thing before the change and another after it.
    const differs = readsAny(read, side.changed.keys()).length > 0;
    const key = `${differs ? side.which : ""} ${keyOf(expression)}`;
    const known = variables.get(key);
    if (known)
        return known;
    const path = pathOf(expression);
    const made = {
        name: `v${variables.size}`,
        side,
        expression,
        type: typeOf(expression, side.names),
        literals: new Set(),
        ordered: false,
        condition: false,
        asked: false,
        path: path === undefined ? undefined : `${differs ? side.which : ""} ${path}`,
        free: path?.startsWith("it.") === true && !differs && [...read].every(side.declared) && read.size > 0,
    };
    variables.set(key, made);
    return made;
}
/** `it.consent.separate`; undefined for what is no path. */
function pathOf(expression) {
    if (expression[0] === "id")
        return expression[1];
    if (expression[0] !== ".")
        return undefined;
    const owner = pathOf(expression[1]);
    return owner && `${owner}.${expression[2]}`;
}
/** Names inside a macro, for a side. */
function insideSide(expression, side) {
    return { ...side, names: inside(expression, side.names) };
}

;// CONCATENATED MODULE: ./.build/author/pack-diff/atoms.js


/** How two conditions that cannot be taken apart relate: a changed fact, a macro over one list, dates moved by a period. */
function relationOf(a, b, compare) {
    return ofFact(a, b) ?? ofMacro(a, b, compare) ?? ofComparison(a, b);
}
/** The same fact before and after its own change. */
function ofFact(a, b) {
    if (a.side.which === b.side.which || keyOf(a.expression) !== keyOf(b.expression) || a.expression[0] !== ".")
        return undefined;
    const owner = typeOf(a.expression[1], a.side.names);
    // What leads to the fact must be the same.
    if (owner?.type !== "struct" || !isSame(a.expression[1], a, b))
        return undefined;
    const relation = a.side.changed.get(`${owner.name}.${a.expression[2]}`);
    return a.side.which === "old" || relation === undefined ? relation : INVERSE[relation];
}
const INVERSE = { "≤": "≥", "≥": "≤", "=": "=" };
/** Reads nothing that changed, or stands in one version. */
function isSame(expression, a, b) {
    if (a.side.which === b.side.which)
        return true;
    const changed = [...a.side.changed.keys(), ...b.side.changed.keys()];
    return readsAny(reads(expression, a.side.names), changed).length === 0;
}
function ofMacro(a, b, compare) {
    const [one, other] = [a.expression, b.expression];
    if (one[0] !== "macro" || other[0] !== "macro" || one[1] !== other[1])
        return undefined;
    if (!(one[1] === "exists" || one[1] === "all"))
        return undefined;
    const body = renamed(other[4], other[3], one[3]);
    if (keyOf(one[2]) !== keyOf(other[2]) || !isSame(one[2], a, b) || !body)
        return undefined;
    const { rises, falls } = compare({ expression: one[4], side: insideSide(one, a.side) }, { expression: body, side: insideSide(one, b.side) });
    return rises ? (falls ? "=" : "≤") : falls ? "≥" : undefined;
}
/** The body of a macro with another name for its variable; undefined where that name means something already. */
function renamed(body, from, to) {
    if (from === to)
        return body;
    return keyOf(body).includes(JSON.stringify(to)) ? undefined : inlined(body, new Map([[from, ["id", to]]]));
}
const UPWARDS = { ">": true, ">=": true, "<": false, "<=": false };
/** `left op right` where one side moves by another amount. */
function ofComparison(a, b) {
    const [one, other] = [a.expression, b.expression];
    if (one[0] !== other[0] || !(one[0] in UPWARDS) || !isSame(one, a, b))
        return undefined;
    const [, left, right] = one;
    const [, left2, right2] = other;
    const moves = [moved(left, left2), moved(right, right2)];
    if (moves.includes(undefined) || !moves.includes(0))
        return undefined;
    const move = (moves[0] || -moves[1]) * (UPWARDS[one[0]] ? 1 : -1);
    return move > 0 ? "≤" : move < 0 ? "≥" : "=";
}
const SIGN = {
    plus: 1,
    minus: -1,
    plus_working_days: 1,
    minus_working_days: -1,
    "+": 1,
    "-": -1,
};
/** Whether a value is later or larger than another one, at every date and number: 1, 0, -1, or undefined. */
function moved(one, other) {
    if (keyOf(one) === keyOf(other))
        return 0;
    const [a, b] = [shiftOf(one), shiftOf(other)];
    if (!a || !b || a.by !== b.by || keyOf(a.from) !== keyOf(b.from) || a.unit !== b.unit)
        return undefined;
    return Math.sign(b.amount - a.amount) * SIGN[a.by];
}
function shiftOf(expression) {
    const isCall = expression[0] === "call";
    if (!isCall && expression[0] !== "+" && expression[0] !== "-")
        return undefined;
    const by = isCall ? expression[1] : expression[0];
    const [from, amount] = (isCall ? expression.slice(2) : expression.slice(1));
    if (!(by in SIGN) || !from || !amount)
        return undefined;
    const literal = literalOf(amount);
    if (typeof literal === "number")
        return { by, from, amount: literal, unit: "" };
    const [, count, unit] = /^P(\d+)([YMWD])$/.exec(String(literal)) ?? [];
    return count && unit ? { by, from, amount: Number(count), unit } : undefined;
}

;// CONCATENATED MODULE: ./.build/author/pack-diff/values.js

const UNDECLARED = (0,cel_value/* unknown */.L5)();
/** Values of a variable that stand for all that its conditions can tell apart. */
function valuesOf(variable) {
    const { type, literals, condition } = variable;
    const numbers = [...literals].filter((one) => typeof one === "number").sort((a, b) => a - b);
    const words = [...literals].filter((one) => typeof one === "string").sort();
    const known = [];
    if (literals.has(null))
        known.push({ value: null, real: false });
    if (numbers.length > 0)
        known.push(...around(numbers, type?.type === "int"));
    if (words.length > 0)
        known.push(...texts(words, variable));
    const truth = condition || [...literals].some((one) => typeof one === "boolean");
    if (truth)
        known.push({ value: true, real: true }, { value: false, real: true });
    // It is only asked whether the fact is declared.
    if (known.length === 0)
        known.push({ value: true, real: true });
    const always = variable.path?.trim() === "as_of";
    return always ? known : [...known, { value: UNDECLARED, real: true }];
}
/** Each number, and one of every gap between, below and above them; only whole ones where there are no others. */
function around(numbers, whole) {
    const found = new Set();
    for (const [index, one] of numbers.entries()) {
        const next = numbers[index + 1];
        if (!whole)
            for (const each of [one - 1, one, next === undefined ? one + 1 : (one + next) / 2])
                found.add(each);
        else
            for (const each of [Math.ceil(one) - 1, Math.floor(one), Math.floor(one) + 1])
                found.add(each);
    }
    return [...found].map((value) => ({ value, real: value >= 0 }));
}
function texts(words, { type, ordered }) {
    const found = words.map((value) => ({ value, real: true }));
    if (ordered) {
        // The text right behind a word, and the one before all of them.
        for (const value of ["", ...words.map((word) => `${word}\u0000`)])
            found.push({ value, real: type?.type === "date" });
        return found;
    }
    const closed = type?.type === "string" ? type.values : undefined;
    const other = closed ? closed.find((one) => !words.includes(one)) : "\u0000 another";
    if (other !== undefined)
        found.push({ value: other, real: closed !== undefined || type?.type === "string" });
    return found;
}

;// CONCATENATED MODULE: ./.build/author/pack-diff/order.js






// More than this is not tried: the conditions count as not comparable then.
const MOST = 60_000;
/** Compares two conditions: what they share is taken away first, and all cases of the rest are tried, then those of the whole. */
function compareConditions(before, after) {
    const [old, now] = [normal(before.expression), normal(after.expression)];
    const facts = before.side.changed.size > 0 || after.side.changed.size > 0;
    // A shared part that reads a changed fact is not the same on both sides.
    const [restOld, restNow] = facts ? [old, now] : stripped(old, now);
    const rest = tryAll({ ...before, expression: restOld }, { ...after, expression: restNow });
    if (rest && (rest.rises || rest.falls))
        return rest;
    const whole = tryAll({ ...before, expression: old }, { ...after, expression: now });
    if (!whole)
        return { ...UNTOLD, both: rest?.both ?? false };
    return { ...whole, both: whole.both && (rest?.both ?? false) };
}
const UNTOLD = { rises: false, falls: false, declared: { rises: false, falls: false } };
function tryAll(before, after) {
    const variables = new Map();
    const old = (0,evaluate/* compile */.w)(abstracted(before.expression, before.side, variables));
    const now = (0,evaluate/* compile */.w)(abstracted(after.expression, after.side, variables));
    const all = [...variables.values()];
    const values = all.map(valuesOf);
    if (values.reduce((product, some) => product * some.length, 1) > MOST)
        return undefined;
    const which = { variables: all, below: pairs(all, isBelow), parts: pairs(all, isPart) };
    const index = new Map(all.map((one, at) => [one.name, at]));
    const free = all.every((one) => one.free);
    const found = { up: false, down: false, realUp: false, realDown: false, saidUp: false, saidDown: false };
    for (const tried of products(values)) {
        const given = tried.map((one) => one.value);
        if (!isPossible(given, which))
            continue;
        const get = (name) => given[index.get(name)];
        const variables_ = { is: "struct", label: "", keys: () => [], get };
        const scope = { variables: variables_, calendar: NO_CALENDAR, budget: { steps: Number.POSITIVE_INFINITY } };
        const change = rank(now(scope)) - rank(old(scope));
        const real = free && tried.every((one) => one.real);
        const said = !given.some(cel_value/* isUnknown */.t8);
        if (change > 0)
            Object.assign(found, { up: true, ...(real && { realUp: true }), ...(said && { saidUp: true }) });
        if (change < 0)
            Object.assign(found, { down: true, ...(real && { realDown: true }), ...(said && { saidDown: true }) });
    }
    return {
        rises: !found.down,
        falls: !found.up,
        both: found.realUp && found.realDown,
        declared: all.some((one) => one.asked) ? UNTOLD.declared : { rises: !found.saidDown, falls: !found.saidUp },
    };
}
const NO_CALENDAR = { addWorkingDays: () => undefined };
/** false, undecided, true. */
function rank(value) {
    return (0,cel_value/* isUnknown */.t8)(value) ? 1 : value === true ? 2 : 0;
}
function isPossible(given, { below, parts }) {
    return (below.every(([low, high]) => rank(given[low]) <= rank(given[high])) &&
        parts.every(([group, part]) => !(0,cel_value/* isUnknown */.t8)(given[group]) || (0,cel_value/* isUnknown */.t8)(given[part])));
}
function pairs(all, test) {
    return all.flatMap((a, first) => all.flatMap((b, second) => (first !== second && test(a, b) ? [[first, second]] : [])));
}
function isPart(group, part) {
    return group.path !== undefined && (part.path?.startsWith(`${group.path}.`) ?? false);
}
function isBelow(a, b) {
    if (!a.condition || !b.condition)
        return false;
    const relation = relationOf({ expression: a.expression, side: a.side }, { expression: b.expression, side: b.side }, compareConditions);
    return relation === "≤" || relation === "=";
}
function* products(lists) {
    const [first, ...more] = lists;
    if (!first) {
        yield [];
        return;
    }
    for (const rest of products(more))
        for (const one of first)
            yield [one, ...rest];
}

// EXTERNAL MODULE: ./.build/model/derive/index.js + 9 modules
var derive = __webpack_require__(2528);
;// CONCATENATED MODULE: ./.build/author/pack-diff/side.js


const known = new WeakMap();
/** Names for the expressions about one kind of entity, as a side has them; made once. */
function namesOf(side, on) {
    const own = known.get(side) ?? new Map();
    known.set(side, own);
    const names = own.get(on) ?? newNames(side, on);
    own.set(on, names);
    return names;
}
function newNames({ policies }, on) {
    const packs = policies.packs;
    const decisions = packs.flatMap((pack) => pack.decisions);
    return (0,environment/* createEnvironment */.MO)(policies.shapes, {
        facts: packs.flatMap((pack) => pack.facts),
        decisions: decisions.map(({ on, decides, collect, rows }) => ({
            on,
            decides,
            ...(collect && { collect }),
            outcomes: rows.map((row) => row.then),
        })),
    }, on);
}
/** Whether something read is a field that people declare: `struct.part`. */
function isDeclared({ policies }, key) {
    const dot = key.lastIndexOf(".");
    const [struct, part] = [key.slice(0, dot), key.slice(dot + 1)];
    const computed = derive/* FACTS */.q[struct] ?? {};
    if (Object.hasOwn(computed, part))
        return false;
    if (policies.packs.some((pack) => pack.facts.some((one) => one.on === struct && one.id === part)))
        return false;
    return Object.hasOwn(policies.shapes[struct] ?? {}, part);
}
/** Files of a side in which an expression cannot be read by this version of hegui. */
function unreadable({ problems }) {
    return new Set(problems.filter((one) => one.code === "policy/expression").map((one) => one.at.file));
}

;// CONCATENATED MODULE: ./.build/author/pack-diff/facts.js





/** The two sides of an expression about a kind of entity. */
function sidesOf([before, after], on, changed) {
    const declared = (key) => isDeclared(before, key) && isDeclared(after, key);
    return [
        { which: "old", names: namesOf(before, on), changed, declared },
        { which: "new", names: namesOf(after, on), changed, declared },
    ];
}
/** Compares conditions about a kind of entity: as they stand, and where that proves nothing with the facts written out. */
function compareOf(sides, on, changed, [old, now]) {
    const [before, after] = sidesOf(sides, on, changed);
    const plain = compareConditions({ expression: old, side: before }, { expression: now, side: after });
    if (plain.rises || plain.falls || plain.both)
        return plain;
    const [a, b] = [factsInlined(old, on, sides[0], sides[1]), factsInlined(now, on, sides[1], sides[0])];
    if (keyOf(a) === keyOf(old) && keyOf(b) === keyOf(now))
        return plain;
    return compareConditions({ expression: a, side: before }, { expression: b, side: after });
}
/** How an order of conditions reads as a relation. */
function relationOfOrder({ rises, falls }) {
    return rises ? (falls ? "=" : "≤") : falls ? "≥" : undefined;
}
/** Everything that changed in meaning, also because of what it reads itself; found in rounds until nothing is added. */
function changedFacts(sides) {
    const [before, after] = sides;
    const found = new Map();
    const facts = pairsOf(allOf(before, "facts"), allOf(after, "facts"), (one) => `${one.on}.${one.id}`);
    const tables = pairsOf(allOf(before, "decisions"), allOf(after, "decisions"), (one) => `${one.on} ${one.id}`);
    for (;;) {
        const size = found.size;
        for (const [key, old, now] of facts) {
            if (found.has(key))
                continue;
            if (!old || !now)
                found.set(key, undefined);
            else if (keyOf(old.value) !== keyOf(now.value) || readsChanged(before, old.on, [old.value, now.value], found))
                found.set(key, relationOfFact(sides, old, now, found));
        }
        for (const [, old, now] of tables)
            for (const [key, relation] of ofTable(sides, old, now, found))
                found.set(key, relation);
        if (found.size === size)
            return found;
    }
}
function allOf(side, key) {
    return side.policies.packs.flatMap((pack) => pack[key]);
}
/** Things of both sides by key, in the order of keys. */
function pairsOf(before, after, key) {
    const old = new Map(before.map((one) => [key(one), one]));
    const now = new Map(after.map((one) => [key(one), one]));
    return [...new Set([...old.keys(), ...now.keys()])].sort().map((one) => [one, old.get(one), now.get(one)]);
}
function readsChanged(side, on, all, found) {
    const names = namesOf(side, on);
    return all.some((one) => readsAny(reads(one, names), found.keys()).length > 0);
}
function relationOfFact(sides, old, now, changed) {
    if (old.type.type !== "bool" || now.type.type !== "bool")
        return undefined;
    return relationOfOrder(compareOf(sides, old.on, changed, [old.value, now.value]));
}
/** What rules read of a table that changed: its outcome, or of one that collects each outcome that is different. */
function* ofTable(sides, old, now, found) {
    const one = (old ?? now);
    const name = `${one.on}.decided`;
    const key = `${name}.${one.decides}`;
    if (found.has(key))
        return;
    const conditions = (table) => table ? outcomeConditions(table) : new Map();
    const [before, after] = [conditions(old), conditions(now)];
    const certain = keyOf((old?.certain ?? {})) !== keyOf((now?.certain ?? {}));
    const isSameTime = old?.since === now?.since && old?.until === now?.until;
    const differ = [...new Set([...before.keys(), ...after.keys()])].filter((outcome) => {
        const [a, b] = [before.get(outcome), after.get(outcome)];
        return !a || !b || keyOf(a) !== keyOf(b) || readsChanged(sides[0], one.on, [a, b], found);
    });
    if (differ.length === 0 && isSameTime && !certain)
        return;
    if (!one.collect || !isSameTime) {
        yield [key, undefined];
        yield [`${one.on}.doubtful.${one.decides}`, undefined];
        return;
    }
    for (const outcome of differ) {
        const part = `${key}.${(0,environment/* outcomeKey */._3)(outcome)}`;
        if (found.has(part))
            continue;
        const [a, b] = [before.get(outcome), after.get(outcome)];
        yield [part, a && b && relationOfOrder(compareOf(sides, one.on, found, [a, b]))];
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/cel/print.js
var print = __webpack_require__(2714);
;// CONCATENATED MODULE: ./.build/author/pack-diff/edits.js



/** What was edited in a condition, one sentence each, in the words of a reviewer. */
function edits(before, after, place) {
    const [old, now] = [normal(before), normal(after)];
    if (keyOf(old) === keyOf(now))
        return [];
    return within(old, now, place, "&&");
}
function within(old, now, place, operator) {
    const { gone, fresh } = apart(partsOf(old, operator), partsOf(now, operator));
    const other = operator === "&&" ? "||" : "&&";
    if (gone.length === 1 && fresh.length === 1) {
        const [a, b] = [gone[0], fresh[0]];
        const shared = apart(partsOf(a, other), partsOf(b, other));
        const isJoined = a[0] === other || b[0] === other;
        if (isJoined && (shared.gone.length < partsOf(a, other).length || shared.fresh.length < partsOf(b, other).length))
            return within(a, b, place, other);
        return [atom(a, b, place)];
    }
    const words = SENTENCES[place][operator];
    return [...gone.map((one) => say(words.gone, one, other)), ...fresh.map((one) => say(words.fresh, one, other))];
}
function say(sentence, one, operator) {
    return sentence(quoted(joined(partsOf(one, operator), operator)));
}
function quoted(expression) {
    return `\`${(0,print/* print */.y)(expression)}\``;
}
/** One test in place of another one: a limit, a list of words, something inside a list, or a different test. */
function atom(old, now, place) {
    return (words(old, now) ?? limit(old, now) ?? insideOf(old, now, place) ?? SENTENCES[place].other(quoted(old), quoted(now)));
}
function limit(old, now) {
    if (old[0] !== now[0] || !["<", "<=", ">", ">=", "==", "!="].includes(old[0]))
        return undefined;
    const [, left, right] = old;
    const [, left2, right2] = now;
    const sameLeft = keyOf(left) === keyOf(left2);
    if (!sameLeft && keyOf(right) !== keyOf(right2))
        return undefined;
    const [from, to, about] = sameLeft ? [right, right2, left] : [left, left2, right];
    if (literalOf(from) === undefined || literalOf(to) === undefined)
        return undefined;
    const [a, b, c] = [(0,print/* print */.y)(from), (0,print/* print */.y)(to), quoted(about)];
    return {
        en: `${c} is compared with ${b} instead of ${a} (\`${(0,print/* print */.y)(old)}\` became \`${(0,print/* print */.y)(now)}\`)`,
        zh: `${c}的比较对象由 ${a} 改为 ${b}（\`${(0,print/* print */.y)(old)}\` 改为 \`${(0,print/* print */.y)(now)}\`）`,
    };
}
function words(old, now) {
    const [a, b] = [old[0] === "!" ? old[1] : old, now[0] === "!" ? now[1] : now];
    if (old[0] !== now[0] || a[0] !== "in" || b[0] !== "in" || keyOf(a[1]) !== keyOf(b[1]))
        return undefined;
    if (a[2][0] !== "list" || b[2][0] !== "list")
        return undefined;
    const { gone, fresh } = apart(a[2].slice(1), b[2].slice(1));
    const list = (all) => all.map(quoted).join(", ");
    const parts = (removed, added) => [
        ...(gone.length > 0 ? [removed] : []),
        ...(fresh.length > 0 ? [added] : []),
    ];
    if (gone.length + fresh.length === 0)
        return undefined;
    const about = quoted(a[1]);
    return {
        en: `the list that ${about} is held against ${parts(`no longer has ${list(gone)}`, `also has ${list(fresh)}`).join(" and ")}`,
        zh: `${about}所对照的清单${parts(`删去 ${list(gone)}`, `增加 ${list(fresh)}`).join("，")}`,
    };
}
function insideOf(old, now, place) {
    const [a, b] = [old[0] === "!" ? old[1] : old, now[0] === "!" ? now[1] : now];
    if (old[0] !== now[0] || a[0] !== "macro" || b[0] !== "macro" || a[1] !== b[1])
        return undefined;
    if (keyOf(a[2]) !== keyOf(b[2]) || a[3] !== b[3])
        return undefined;
    const inner = edits(a[4], b[4], "value");
    const about = quoted(a[2]);
    return {
        en: `${WHERE[place].en}about ${about}: ${inner.map((one) => one.en).join("; ")}`,
        zh: `${WHERE[place].zh}对${about}：${inner.map((one) => one.zh).join("；")}`,
    };
}
const WHERE = {
    when: { en: "when it applies, ", zh: "适用条件中，" },
    assert: { en: "what it demands, ", zh: "要求中，" },
    value: { en: "", zh: "" },
};
const SENTENCES = {
    when: {
        "&&": {
            gone: (code) => ({ en: `it applies no longer only where ${code}`, zh: `适用不再以 ${code} 为条件` }),
            fresh: (code) => ({ en: `it applies now only where ${code}, too`, zh: `适用增加条件 ${code}` }),
        },
        "||": {
            gone: (code) => ({ en: `it no longer applies because of ${code}`, zh: `不再因 ${code} 而适用` }),
            fresh: (code) => ({ en: `it applies also because of ${code}`, zh: `因 ${code} 也适用` }),
        },
        other: (old, now) => ({ en: `it applies where ${now} instead of ${old}`, zh: `适用条件由 ${old} 改为 ${now}` }),
    },
    assert: {
        "&&": {
            gone: (code) => ({ en: `it no longer demands ${code}`, zh: `不再要求 ${code}` }),
            fresh: (code) => ({ en: `it now demands ${code}, too`, zh: `新增要求 ${code}` }),
        },
        "||": {
            gone: (code) => ({ en: `${code} is no longer enough`, zh: `${code} 不再足以满足要求` }),
            fresh: (code) => ({ en: `${code} is now enough, too`, zh: `${code} 也足以满足要求` }),
        },
        other: (old, now) => ({ en: `it demands ${now} instead of ${old}`, zh: `要求由 ${old} 改为 ${now}` }),
    },
    value: {
        "&&": {
            gone: (code) => ({ en: `${code} is no longer needed`, zh: `不再需要 ${code}` }),
            fresh: (code) => ({ en: `${code} is now needed, too`, zh: `还需要 ${code}` }),
        },
        "||": {
            gone: (code) => ({ en: `${code} no longer counts`, zh: `${code} 不再计入` }),
            fresh: (code) => ({ en: `${code} counts, too`, zh: `${code} 也计入` }),
        },
        other: (old, now) => ({ en: `${now} stands in place of ${old}`, zh: `${old} 改为 ${now}` }),
    },
};

;// CONCATENATED MODULE: ./.build/author/pack-diff/frame.js

/** How much each level asks. */
const LEVELS = ["off", "note", "warning", "error"];
const PROFILES = ["full", "standard", "essential"];
const STATUSES = ["retired", "draft", "stable"];
/** What changed around the condition of a rule: level, time, profile, status, citations and texts. */
function frame_frame(old, now) {
    const found = [
        step(LEVELS, old.level, now.level, LEVEL),
        step(PROFILES, old.profile, now.profile, PROFILE),
        step(STATUSES, old.status, now.status, STATUS),
        since(old, now),
        until(old.until, now.until),
        ...frame_texts(old, now),
    ].filter((one) => one !== undefined);
    return { classes: found.map((one) => one.class), reasons: found.map((one) => one.reason) };
}
/** Something that moved on a scale from asking least to asking most. */
function step(scale, before, after, name) {
    if (before === after)
        return undefined;
    return {
        class: scale.indexOf(after) > scale.indexOf(before) ? "tightened" : "loosened",
        reason: { en: `${name.en}: ${before} → ${after}`, zh: `${name.zh}：${before} → ${after}` },
    };
}
const LEVEL = { en: "level", zh: "级别" };
const PROFILE = { en: "smallest profile that has it", zh: "所属最小配置档" };
const STATUS = { en: "status", zh: "状态" };
function since(old, now) {
    if (old.since === now.since)
        return undefined;
    const earlier = now.since < old.since;
    return {
        class: earlier ? "tightened" : "loosened",
        reason: {
            en: `it applies from ${now.since}, ${earlier ? "earlier" : "later"} than ${old.since}`,
            zh: `自 ${now.since} 起适用，${earlier ? "早" : "晚"}于原定的 ${old.since}`,
        },
    };
}
function until(before, after) {
    if (before === after)
        return undefined;
    const longer = after === undefined || (before !== undefined && after > before);
    const [en, zh] = after === undefined
        ? [`it no longer ends on ${before}`, `不再于 ${before} 失效`]
        : before === undefined
            ? [`it ends on ${after}`, `于 ${after} 失效`]
            : [
                `it ends on ${after}, ${longer ? "later" : "earlier"} than ${before}`,
                `于 ${after} 失效，${longer ? "晚" : "早"}于原定的 ${before}`,
            ];
    return { class: longer ? "tightened" : "loosened", reason: { en, zh } };
}
/** What people read: it changes no outcome. */
function frame_texts(old, now) {
    const parts = TEXTS.filter(([, read]) => !(0,external_node_util_.isDeepStrictEqual)(read(old), read(now))).map(([name]) => name);
    const cited = ({ law }) => law.map(({ instrument, article }) => `${instrument} ${article}`).join(", ");
    const law = cited(old) === cited(now)
        ? []
        : [
            {
                class: "reworded",
                reason: {
                    en: `it rests on ${cited(now)} instead of ${cited(old)}`,
                    zh: `依据由 ${cited(old)} 改为 ${cited(now)}`,
                },
            },
        ];
    if (parts.length === 0)
        return law;
    const list = (lang) => parts.map((one) => one[lang]).join(lang === "en" ? ", " : "、");
    return [
        ...law,
        {
            class: "reworded",
            reason: { en: `what people read is different: ${list("en")}`, zh: `展示内容有改动：${list("zh")}` },
        },
    ];
}
const TEXTS = [
    [{ en: "title", zh: "标题" }, (rule) => rule.title],
    [{ en: "message", zh: "提示语" }, (rule) => rule.message],
    [{ en: "fix", zh: "整改方法" }, (rule) => rule.fix],
    [{ en: "explanation", zh: "说明" }, (rule) => rule.handbook?.why.trim()],
    [{ en: "penalties shown", zh: "所示罚则" }, (rule) => rule.exposure],
    [{ en: "place that is shown", zh: "标注位置" }, (rule) => [rule.at, rule.related]],
];

// EXTERNAL MODULE: ./.build/example.js
var _build_example = __webpack_require__(3772);
;// CONCATENATED MODULE: ./.build/author/pack-diff/witness.js


/** How much an outcome asks of people. */
const RANK = { skip: 0, pass: 0, unknown: 1, fail: 2 };
/** Steps that all examples of a rule may take. */
const STEPS = 5_000_000;
/** Runs both versions of a rule on the examples of both; an example that one side cannot read says nothing. */
function witnesses(sides, old, now) {
    if (old.run || now.run)
        return [];
    const [before, after] = sides;
    const tried = [
        ...(now.handbook?.examples ?? []).map((example) => ({ example, from: "new", rule: now, side: after })),
        ...(old.handbook?.examples ?? []).map((example) => ({ example, from: "old", rule: old, side: before })),
    ];
    const seen = new Set();
    return tried.flatMap(({ example, from, rule, side }) => {
        const key = JSON.stringify([example.given, example.using, example.as_of]);
        if (seen.has(key))
            return [];
        seen.add(key);
        const pack = side.packs.find((one) => one.rules.includes(rule)) ?? side.packs[0];
        const day = example.as_of ?? [old.since, now.since, _build_example/* EXAMPLE_DATE */.Gp].sort().at(-1);
        const dated = { ...example, as_of: day };
        const [a, b] = [outcomes(old, dated, pack, before), outcomes(now, dated, pack, after)];
        if (!a || !b)
            return [];
        return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((entity) => {
            const [one, other] = [a.get(entity) ?? "skip", b.get(entity) ?? "skip"];
            if (RANK[one] === RANK[other])
                return [];
            return [{ example: example.name, from, entity, before: one, after: other }];
        });
    });
}
function outcomes(rule, example, pack, side) {
    const { model, problems } = (0,_build_example/* exampleModel */.CX)(example, rule.since, pack, side.policies);
    if (problems.length > 0)
        return undefined;
    const budget = { steps: STEPS };
    return new Map(model.all(rule.on).map((entity) => [entity.label, (0,judge/* judge */.S4)(rule, entity, (0,judge/* scopeOf */.Od)(model, budget, entity)).outcome]));
}
/** Which way outcomes moved. */
function moves(all) {
    const change = ({ before, after }) => RANK[after] - RANK[before];
    return { up: all.some((one) => change(one) > 0), down: all.some((one) => change(one) < 0) };
}

;// CONCATENATED MODULE: ./.build/author/pack-diff/rules.js








/** What is different about a rule that both sides have; nothing when it says and does the same. */
function changedRule(sides, changed, old, now) {
    const condition = conditionOf(sides, changed, old, now);
    const around = frame_frame(old, now);
    const renamed = old.id !== now.id;
    const classes = [...condition.classes, ...around.classes];
    const retired = old.status !== "retired" && now.status === "retired";
    const ended = now.until !== undefined && old.until === undefined;
    if (classes.length === 0 && !renamed)
        return undefined;
    return (0,pack_diff_change/* changeOf */.C2)("rule", now.id, retired ? "retired" : ended ? "ended" : renamed ? "renamed" : "changed", {
        ...(renamed && { was: old.id }),
        title: now.title,
        class: (0,pack_diff_change/* together */.bs)(classes),
        reasons: [...around.reasons, ...condition.reasons],
        written: condition.written,
        witnesses: condition.witnesses,
        through: condition.through,
    });
}
const NOTHING = { classes: [], reasons: [], written: [], witnesses: [], through: [] };
/** What became of the condition, by structure and by examples. */
function conditionOf(sides, changed, old, now) {
    const written = writtenOf(old, now);
    if (old.run || now.run || old.code || now.code)
        return old.code === now.code ? NOTHING : { ...NOTHING, classes: ["unclear"], reasons: [CODE] };
    const files = [unreadable(sides[0]), unreadable(sides[1])];
    if (files[0].has(old.handbook?.file ?? "") || files[1].has(now.handbook?.file ?? ""))
        return written.length === 0 ? NOTHING : { ...NOTHING, classes: ["unclear"], reasons: [UNREADABLE], written };
    const through = readsAny(new Set([...readsOf(sides[0], old), ...readsOf(sides[1], now)]), changed.keys());
    const same = keyOf(old.when) === keyOf(now.when) && keyOf(old.assert) === keyOf(now.assert) && old.on === now.on;
    if (same && through.length === 0)
        return written.length === 0 ? NOTHING : { ...NOTHING, classes: ["reworded"], reasons: [SAME], written };
    if (old.on !== now.on) {
        const reason = {
            en: `it is judged on each ${now.on} instead of each ${old.on}`,
            zh: `判定对象由 ${old.on} 改为 ${now.on}`,
        };
        return { ...NOTHING, classes: ["unclear"], reasons: [reason], written };
    }
    const order = compareOf(sides, now.on, changed, [violation(old.when, old.assert), violation(now.when, now.assert)]);
    const seen = witnesses(sides, old, now);
    const { up, down } = moves(seen);
    const reasons = [...edits(old.when, now.when, "when"), ...edits(old.assert, now.assert, "assert")];
    const found = { reasons, written, witnesses: seen, through };
    const { rises, falls, both } = order;
    if ((rises && down) || (falls && up))
        return { ...found, classes: ["unclear"], reasons: [...reasons, CONTRADICTION] };
    if (rises && falls)
        return same ? NOTHING : { ...found, classes: ["reworded"], reasons: [...reasons, EQUAL] };
    if (rises || falls)
        return { ...found, classes: [rises ? "tightened" : "loosened"] };
    const said = declaredReasons(order);
    if (both || (up && down))
        return { ...found, classes: ["both"], reasons: [...reasons, ...said] };
    const reason = up ? ONLY_STRICTER : down ? ONLY_LOOSER : NEITHER;
    return { ...found, classes: ["unclear"], reasons: [...reasons, ...said, ...(said.length > 0 ? [] : [reason])] };
}
/** Where facts are not declared, a rule asks; without such cases the order may be plain. */
function declaredReasons({ declared: { rises, falls } }) {
    if (!rises && !falls)
        return [];
    return [rises ? (falls ? DECLARED_EQUAL : DECLARED_STRICTER) : DECLARED_LOOSER];
}
const DECLARED_STRICTER = {
    en: "where every fact that it reads is declared, it can only be stricter; otherwise it asks about other facts",
    zh: "所读取的事实均已声明时只会趋严；有未声明事实时，询问的内容不同",
};
const DECLARED_LOOSER = {
    en: "where every fact that it reads is declared, it can only be less strict; otherwise it asks about other facts",
    zh: "所读取的事实均已声明时只会放宽；有未声明事实时，询问的内容不同",
};
const DECLARED_EQUAL = {
    en: "where every fact that it reads is declared, nothing is different; otherwise it asks about other facts",
    zh: "所读取的事实均已声明时没有变化；有未声明事实时，询问的内容不同",
};
function readsOf(side, rule) {
    return reads(violation(rule.when, rule.assert), namesOf(side, rule.on));
}
function writtenOf(old, now) {
    if (!old.handbook || !now.handbook)
        return [];
    return ["when", "assert"].flatMap((key) => {
        const [before, after] = [old.handbook[key].trim(), now.handbook[key].trim()];
        return (0,external_node_util_.isDeepStrictEqual)(before, after) ? [] : [{ label: LABELS[key], before, after }];
    });
}
const LABELS = { when: { en: "applies when", zh: "适用条件" }, assert: { en: "demands", zh: "要求" } };
const CODE = {
    en: "its TypeScript changed; a comparison runs no code, so a person has to read it",
    zh: "其 TypeScript 代码有改动；比较时不运行代码，须由人工阅读",
};
const UNREADABLE = {
    en: "this version of hegui cannot read one of the two conditions",
    zh: "当前版本的 hegui 无法解析其中一个条件",
};
const SAME = {
    en: "the condition is written differently and, with the values of its parameters, is the same",
    zh: "条件写法不同，代入参数值后完全相同",
};
const EQUAL = {
    en: "both versions come to the same result on every manifest",
    zh: "对任何清单，两个版本的结论都相同",
};
const CONTRADICTION = {
    en: "an example goes against what the conditions say, so that this cannot be told",
    zh: "有示例与条件比较的结论相反，无法判断",
};
const ONLY_STRICTER = {
    en: "the examples that differ are judged more strictly; whether others are judged less strictly cannot be told",
    zh: "结论不同的示例均趋严；其他情形是否放宽无法判断",
};
const ONLY_LOOSER = {
    en: "the examples that differ are judged less strictly; whether others are judged more strictly cannot be told",
    zh: "结论不同的示例均放宽；其他情形是否趋严无法判断",
};
const NEITHER = {
    en: "the conditions cannot be compared, and no example is judged differently",
    zh: "两个条件无法比较，且没有示例的结论不同",
};

;// CONCATENATED MODULE: ./.build/author/pack-diff/settings.js





/** Parameters that are new, gone or different: their value where nobody sets another, and their bounds. */
function paramChanges(before = {}, after = {}) {
    return pairsOf(Object.entries(before), Object.entries(after), ([name]) => name).flatMap(([name, one, other]) => {
        const [old, now] = [one?.[1], other?.[1]];
        const title = (now ?? old).about;
        if (!old || !now)
            return [(0,pack_diff_change/* changeOf */.C2)("param", name, old ? "removed" : "added", { title })];
        if ((0,external_node_util_.isDeepStrictEqual)(old, now))
            return [];
        const parts = PARTS.flatMap(([key, label]) => {
            const [a, b] = [old[key], now[key]];
            if ((0,external_node_util_.isDeepStrictEqual)(a, b))
                return [];
            const reason = {
                en: `${label.en}: ${shown(a, "en")} → ${shown(b, "en")}`,
                zh: `${label.zh}：${shown(a, "zh")} → ${shown(b, "zh")}`,
            };
            return [{ reason, class: classOf(key, a, b, now) }];
        });
        const classes = parts.map((one) => one.class);
        const reasons = parts.map((one) => one.reason);
        if (old.stricter !== undefined && old.stricter !== now.stricter)
            classes.push("unclear");
        return [(0,pack_diff_change/* changeOf */.C2)("param", name, "changed", { title, class: (0,pack_diff_change/* together */.bs)(classes), reasons })];
    });
}
const PARTS = [
    ["default", { en: "value where nobody sets another", zh: "默认值" }],
    ["min", { en: "least value", zh: "最小值" }],
    ["max", { en: "greatest value", zh: "最大值" }],
    ["type", { en: "type", zh: "类型" }],
    ["values", { en: "words that may be set", zh: "可选词" }],
    ["of", { en: "table of words", zh: "词表" }],
    ["stricter", { en: "direction that asks for more", zh: "趋严方向" }],
    ["about", { en: "meaning", zh: "含义" }],
];
function shown(value, lang) {
    if (value === undefined)
        return lang === "en" ? "none" : "无";
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return String(value[lang]);
    return JSON.stringify(value);
}
/** Of a number whose stricter direction is known: a default that moves, or a bound that lets less or more be set. */
function classOf(key, before, after, { stricter }) {
    if (key === "about")
        return "reworded";
    if (key !== "default" && key !== "min" && key !== "max")
        return "unclear";
    if (!stricter)
        return "unclear";
    const open = key === "min" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const [a, b] = [before ?? open, after ?? open];
    if (typeof a !== "number" || typeof b !== "number")
        return "unclear";
    // The bound on the strict side only says how strict one may be.
    const loose = stricter === "lower" ? "max" : "min";
    if (key !== "default" && key !== loose)
        return "reworded";
    return b < a === (stricter === "lower") ? "tightened" : "loosened";
}
/** What the head of a pack says about other packs: what it builds on, the levels and parameters that it decides. */
function headChanges([before, after], old, now) {
    return [
        ...levelChanges([before, after], old?.levels ?? {}, now?.levels ?? {}),
        ...setChanges([before, after], old?.set ?? {}, now?.set ?? {}),
        ...extendsChanges(old?.extends ?? [], now?.extends ?? []),
        ...requiresChange(old?.requires?.hegui, now?.requires?.hegui),
    ];
}
function levelChanges([before, after], old, now) {
    const rules = [before, after].map((side) => side.policies.packs.flatMap((pack) => pack.rules));
    const present = (levels) => Object.entries(levels).map(([id, level]) => [(0,rule_rule/* ruleNamed */.QZ)(rules[1], id)?.id ?? id, level]);
    return pairsOf(present(old), present(now), ([id]) => id).flatMap(([id, from, to]) => {
        const own = (index) => (0,rule_rule/* ruleNamed */.QZ)(rules[index], id)?.level;
        const [a, b] = [from?.[1] ?? own(0), to?.[1] ?? own(1)];
        if (from?.[1] === to?.[1])
            return [];
        const change = from ? (to ? "changed" : "removed") : "added";
        if (!a || !b)
            return [(0,pack_diff_change/* changeOf */.C2)("level", id, change, { class: "unclear" })];
        const moved = step(LEVELS, a, b, { en: "level", zh: "级别" });
        return [(0,pack_diff_change/* changeOf */.C2)("level", id, change, { class: moved?.class ?? "reworded", reasons: moved ? [moved.reason] : [] })];
    });
}
function setChanges(sides, old, now) {
    const flat = (all) => Object.entries(all).flatMap(([pack, values]) => Object.entries(values).map(([name, value]) => ({ pack, name, value })));
    return pairsOf(flat(old), flat(now), ({ pack, name }) => `${pack}.${name}`).flatMap(([id, from, to]) => {
        if ((0,external_node_util_.isDeepStrictEqual)(from?.value, to?.value))
            return [];
        const { pack, name } = (to ?? from);
        const param = (side) => side.policies.packs.find((one) => one.id === pack)?.params?.[name];
        const [a, b] = [from?.value ?? param(sides[0])?.default, to?.value ?? param(sides[1])?.default];
        const stricter = param(sides[1]) ?? param(sides[0]);
        const reason = {
            en: `value: ${shown(a, "en")} → ${shown(b, "en")}`,
            zh: `取值：${shown(a, "zh")} → ${shown(b, "zh")}`,
        };
        return [
            (0,pack_diff_change/* changeOf */.C2)("set", id, from ? (to ? "changed" : "removed") : "added", {
                class: (0,external_node_util_.isDeepStrictEqual)(a, b) ? "reworded" : stricter ? classOf("default", a, b, stricter) : "unclear",
                reasons: [reason],
            }),
        ];
    });
}
function extendsChanges(old, now) {
    return pairsOf(old, now, (one) => one).flatMap(([name, from, to]) => from && to
        ? []
        : [(0,pack_diff_change/* changeOf */.C2)("extends", name, from ? "removed" : "added", { class: from ? "loosened" : "tightened" })]);
}
function requiresChange(old, now) {
    if (old === now)
        return [];
    const reason = { en: `versions: ${old ?? "any"} → ${now ?? "any"}`, zh: `版本：${old ?? "不限"} → ${now ?? "不限"}` };
    return [(0,pack_diff_change/* changeOf */.C2)("requires", "hegui", "changed", { class: "reworded", reasons: [reason] })];
}
/** Rules that a pack brings, whether compiled or only seen as code. */
function codeChanges({ id }, [before, after]) {
    const files = (side) => Object.entries(side.code[id] ?? {});
    return pairsOf(files(before), files(after), ([file]) => file).flatMap(([file, old, now]) => {
        if (old?.[1] === now?.[1])
            return [];
        if (!old)
            return [(0,pack_diff_change/* changeOf */.C2)("rule", file, "added", { class: "tightened", reasons: [settings_CODE] })];
        if (!now)
            return [(0,pack_diff_change/* changeOf */.C2)("rule", file, "removed", { class: "loosened", reasons: [settings_CODE] })];
        return [(0,pack_diff_change/* changeOf */.C2)("rule", file, "changed", { class: "unclear", reasons: [settings_CODE] })];
    });
}
const settings_CODE = {
    en: "a rule in TypeScript; a comparison runs no code, so a person has to read it",
    zh: "以 TypeScript 编写的规则；比较时不运行代码，须由人工阅读",
};

;// CONCATENATED MODULE: ./.build/author/pack-diff/tables.js





/** Decision tables that are new, gone or different: outcomes that are reached in more or fewer cases, and their rows. */
function decisionChanges(sides, changed, before, after) {
    return pairsOf(before, after, (one) => one.id).flatMap(([id, old, now]) => {
        const { title } = (now ?? old);
        if (!old || !now)
            return [(0,pack_diff_change/* changeOf */.C2)("decision", id, old ? "removed" : "added", { title })];
        const reasons = [...time(old, now), ...outcomeReasons(sides, changed, old, now)];
        const written = rowsWritten(old, now);
        if (reasons.length + written.length === 0)
            return [];
        const ended = now.until !== undefined && old.until === undefined;
        return [(0,pack_diff_change/* changeOf */.C2)("decision", id, ended ? "ended" : "changed", { title, reasons, written })];
    });
}
function time(old, now) {
    const shown = ({ since, until }) => `${since} – ${until ?? "…"}`;
    if (shown(old) === shown(now))
        return [];
    return [{ en: `time: ${shown(old)} → ${shown(now)}`, zh: `适用期间：${shown(old)} → ${shown(now)}` }];
}
function outcomeReasons(sides, changed, old, now) {
    const [a, b] = [outcomeConditions(old), outcomeConditions(now)];
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((outcome) => {
        const [from, to] = [a.get(outcome), b.get(outcome)];
        if (!to)
            return [{ en: `the outcome '${outcome}' is gone`, zh: `不再有结论“${outcome}”` }];
        if (!from)
            return [{ en: `the outcome '${outcome}' is new`, zh: `新增结论“${outcome}”` }];
        if (keyOf(from) === keyOf(to))
            return [];
        const how = caseWords(compareOf(sides, now.on, changed, [from, to]));
        return [{ en: `the outcome '${outcome}' ${how.en}`, zh: `结论“${outcome}”${how.zh}` }];
    });
}
/** In words how often something is true now. */
function caseWords({ rises, falls, both }) {
    if (rises && falls)
        return { en: "is reached in the same cases", zh: "的成立情形不变" };
    if (rises)
        return { en: "is reached in more cases", zh: "的成立情形增加" };
    if (falls)
        return { en: "is reached in fewer cases", zh: "的成立情形减少" };
    return both
        ? { en: "is reached in more cases of one kind and fewer of another", zh: "的成立情形有增有减" }
        : { en: "is reached in other cases; whether more or fewer cannot be told", zh: "的成立情形有变化，增减无法判断" };
}
/** Rows and variables that only one version has, as written. */
function rowsWritten(old, now) {
    const rowsOf = (one) => one.rows.map((row) => ({ label: row.then, text: row.text.trim() }));
    const variablesOf = (one) => Object.entries(one.variables).map(([label, { text }]) => ({ label, text: text.trim() }));
    return [...lines(variablesOf(old), variablesOf(now)), ...lines(rowsOf(old), rowsOf(now))];
}
function lines(before, after) {
    const key = ({ label, text }) => `${label} ${text}`;
    const [old, now] = [new Set(before.map(key)), new Set(after.map(key))];
    const gone = before.filter((one) => !now.has(key(one)));
    const fresh = after.filter((one) => !old.has(key(one)));
    const labels = [...new Set([...gone, ...fresh].map((one) => one.label))];
    return labels.flatMap((label) => {
        const [a, b] = [gone.filter((one) => one.label === label), fresh.filter((one) => one.label === label)];
        const length = Math.max(a.length, b.length);
        return Array.from({ length }, (_, index) => ({
            label: { en: label, zh: label },
            ...(a[index] && { before: a[index].text }),
            ...(b[index] && { after: b[index].text }),
        }));
    });
}
/** Derived facts that are new, gone or different. */
function factChanges(sides, changed, before, after) {
    return pairsOf(before, after, (one) => `${one.on}.${one.id}`).flatMap(([id, old, now]) => {
        const title = (now ?? old).about;
        if (!old || !now)
            return [(0,pack_diff_change/* changeOf */.C2)("fact", id, old ? "removed" : "added", { title })];
        const [from, to] = [old.text.trim(), now.text.trim()];
        const same = keyOf(old.value) === keyOf(now.value);
        if (from === to && same)
            return [];
        const written = from === to ? [] : [{ label: VALUE, before: from, after: to }];
        if (same || now.type.type !== "bool")
            return [(0,pack_diff_change/* changeOf */.C2)("fact", id, "changed", { title, written })];
        const how = truth(compareOf(sides, now.on, changed, [old.value, now.value]));
        return [
            (0,pack_diff_change/* changeOf */.C2)("fact", id, "changed", { title, reasons: [how, ...edits(old.value, now.value, "value")], written }),
        ];
    });
}
const VALUE = { en: "value", zh: "取值" };
function truth({ rises, falls, both }) {
    if (rises && falls)
        return { en: "it is true in the same cases", zh: "成立情形不变" };
    if (rises)
        return { en: "it is true in more cases", zh: "成立情形增加" };
    if (falls)
        return { en: "it is true in fewer cases", zh: "成立情形减少" };
    return both
        ? { en: "it is true in more cases of one kind and fewer of another", zh: "成立情形有增有减" }
        : { en: "it is true in other cases; whether more or fewer cannot be told", zh: "成立情形有变化，增减无法判断" };
}

;// CONCATENATED MODULE: ./.build/author/pack-diff/words.js




/** Categories, fields of manifests and instruments that only one side has, or that mean something else. */
function wordChanges([before, after]) {
    const [old, now] = [before.policies, after.policies];
    return [
        ...pairsOf(values(old.tables.categories), values(now.tables.categories), (one) => one.id).flatMap(category),
        ...pairsOf(fieldsOf(before), fieldsOf(after), ([key]) => key).flatMap(field),
        ...pairsOf(values(old.law.instruments), values(now.law.instruments), (one) => one.id).flatMap(instrument),
    ];
}
function values(all) {
    return Object.values(all);
}
function category([id, old, now]) {
    if ((0,external_node_util_.isDeepStrictEqual)(old, now))
        return [];
    const { title } = (now ?? old);
    if (!old || !now)
        return [(0,pack_diff_change/* changeOf */.C2)("category", id, old ? "removed" : "added", { title })];
    const steps = [
        step(SENSITIVE, old.sensitive, now.sensitive, { en: "sensitive", zh: "敏感个人信息" }),
        step(COUNTS, old.counts_as, now.counts_as, { en: "counts as", zh: "计数方式" }),
    ].filter((one) => one !== undefined);
    const classes = steps.map((one) => one.class);
    return [
        (0,pack_diff_change/* changeOf */.C2)("category", id, "changed", { title, class: (0,pack_diff_change/* together */.bs)(classes), reasons: steps.map((one) => one.reason) }),
    ];
}
const SENSITIVE = ["no", "context", "yes"];
const COUNTS = ["ordinary", "ordinary_with_warning", "sensitive"];
/** Fields that packs add to manifests, with their types; those of hegui itself are no matter of packs. */
function fieldsOf({ policies }) {
    return Object.entries(policies.shapes).flatMap(([struct, fields]) => /\.x_[a-z0-9_]+$/.test(struct)
        ? Object.entries(fields).map(([name, { type }]) => [`${struct}.${name}`, type])
        : []);
}
function field([key, old, now]) {
    if (!old || !now)
        return [(0,pack_diff_change/* changeOf */.C2)("field", key, old ? "removed" : "added")];
    return (0,external_node_util_.isDeepStrictEqual)(old[1], now[1]) ? [] : [(0,pack_diff_change/* changeOf */.C2)("field", key, "changed", { reasons: [TYPE] })];
}
const TYPE = { en: "its type or its words are different", zh: "类型或者可选词有变化" };
function instrument([id, old, now]) {
    if ((0,external_node_util_.isDeepStrictEqual)(old, now))
        return [];
    const title = (now ?? old).title;
    if (!old || !now)
        return [(0,pack_diff_change/* changeOf */.C2)("instrument", id, old ? "removed" : "added", { title })];
    const reasons = ["status", "level", "effective", "until"].flatMap((key) => {
        if (old[key] === now[key])
            return [];
        const text = `${old[key] ?? "–"} → ${now[key] ?? "–"}`;
        return [{ en: `${NAMES[key].en}: ${text}`, zh: `${NAMES[key].zh}：${text}` }];
    });
    const gone = old.articles.filter((one) => !now.articles.includes(one)).join(", ");
    const fresh = now.articles.filter((one) => !old.articles.includes(one)).join(", ");
    return [
        (0,pack_diff_change/* changeOf */.C2)("instrument", id, "changed", {
            title,
            reasons: [
                ...reasons,
                ...(gone ? [{ en: `articles taken out: ${gone}`, zh: `删去条款：${gone}` }] : []),
                ...(fresh ? [{ en: `articles added: ${fresh}`, zh: `增加条款：${fresh}` }] : []),
            ],
        }),
    ];
}
const NAMES = {
    status: { en: "status", zh: "效力" },
    level: { en: "kind", zh: "层级" },
    effective: { en: "in force from", zh: "施行日期" },
    until: { en: "in force until", zh: "失效日期" },
};

;// CONCATENATED MODULE: ./.build/author/pack-diff/diff.js







/** What changed in law between two versions of packs; the same sides always give the same answer. */
function diffPacks(before, after) {
    const sides = [before, after];
    const changed = changedFacts(sides);
    const packs = packPairs(before.packs, after.packs).map(([id, old, now]) => {
        const changes = packChanges(sides, changed, old, now);
        return { id, ...(old && { before: old.version }), ...(now && { after: now.version }), changes };
    });
    const differ = packs.filter((one) => one.changes.length > 0 || one.before !== one.after);
    return { before: before.name, after: after.name, packs: differ, words: wordChanges(sides) };
}
/** Packs of both sides by id; one alone on each side is the same pack, whatever it is called. */
function packPairs(before, after) {
    const [old, now] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && old && now)
        return [[now.id, old, now]];
    return pairsOf(before, after, (one) => one.id);
}
function packChanges(sides, changed, old, now) {
    const headOf = (side, pack) => side.heads.find((one) => one.value.id === pack?.id)?.value;
    return [
        ...ruleChanges(sides, changed, old?.rules ?? [], now?.rules ?? []),
        ...codeChanges((now ?? old), sides),
        ...decisionChanges(sides, changed, old?.decisions ?? [], now?.decisions ?? []),
        ...factChanges(sides, changed, old?.facts ?? [], now?.facts ?? []),
        ...paramChanges(old?.params, now?.params),
        ...headChanges(sides, headOf(sides[0], old), headOf(sides[1], now)),
    ];
}
function ruleChanges(sides, changed, before, after) {
    // A rule keeps its place in the comparison under its present id.
    const present = (rule) => after.find((one) => one.id === rule.id) ?? after.find((one) => (0,rule_rule/* isNamed */.ev)(one, rule.id));
    const old = new Map(before.map((rule) => [present(rule)?.id ?? rule.id, rule]));
    return pairsOf([...old], after.map((rule) => [rule.id, rule]), ([id]) => id).flatMap(([id, one, other]) => {
        const [from, to] = [one?.[1], other?.[1]];
        if (from && to) {
            const found = changedRule(sides, changed, from, to);
            return found ? [found] : [];
        }
        const { title, status, handbook } = (to ?? from);
        const alive = status === "stable";
        const [key, kind] = to ? ["after", "tightened"] : ["before", "loosened"];
        const written = handbook
            ? [
                ...(handbook.when.trim() === "true" ? [] : [{ label: WHEN, [key]: handbook.when.trim() }]),
                { label: ASSERT, [key]: handbook.assert.trim() },
            ]
            : [];
        return [(0,pack_diff_change/* changeOf */.C2)("rule", id, to ? "added" : "removed", { title, class: alive ? kind : "reworded", written })];
    });
}
const WHEN = { en: "applies when", zh: "适用条件" };
const ASSERT = { en: "demands", zh: "要求" };


/***/ }),

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


/***/ })

};
