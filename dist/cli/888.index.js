export const id = 888;
export const ids = [888];
export const modules = {

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compilePacks: () => (/* binding */ compilePacks)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/cel/functions.js
var functions = __webpack_require__(1776);
// EXTERNAL MODULE: ./.build/cel/closest.js
var closest = __webpack_require__(7670);
;// CONCATENATED MODULE: ./.build/cel/infer.js


/**
 * What the library's checker does not see: misspelt fields with a suggestion, and words compared with a closed
 * vocabulary that does not have them. Returns the first mistake.
 */
function inferTypes(root, environment) {
    let mistake;
    visit(root, environment.variables);
    return mistake;
    function fail(node, message) {
        mistake ??= { message, start: node.range?.start ?? 0, end: node.range?.end ?? 0 };
        return undefined;
    }
    function visit(node, variables) {
        const args = (Array.isArray(node.args) ? node.args : [node.args]);
        const at = (index) => visit(args[index], variables);
        switch (node.op) {
            case "value":
                return undefined;
            case "id":
                return variable(node, variables);
            case ".":
                return field(node, at(0), String(args[1]));
            case "==":
            case "!=":
                compare(at(0), at(1), args);
                return { type: "bool" };
            case "in":
                oneOf(at(0), at(1), args);
                return { type: "bool" };
            case "[]":
                at(1);
                return infer_element(at(0));
            case "call":
                for (const arg of args[1])
                    visit(arg, variables);
                return args[0] === "has" ? { type: "bool" } : functions/* FUNCTIONS */.AW[String(args[0])]?.returns;
            case "rcall":
                return method(String(args[0]), args[1], args[2], variables);
            default:
                for (const arg of args)
                    if (isNode(arg))
                        visit(arg, variables);
                return undefined;
        }
    }
    function variable(node, variables) {
        const name = String(node.args);
        const type = Object.hasOwn(variables, name) ? variables[name] : undefined;
        return type ?? fail(node, `there is no '${name}'${suggestion(name, Object.keys(variables))}`);
    }
    function field(node, type, key) {
        if (type?.type === "map")
            return type.of;
        if (type?.type !== "struct")
            return undefined;
        const fields = environment.structs[type.name] ?? {};
        if (Object.hasOwn(fields, key))
            return fields[key];
        const end = node.range?.end ?? 0;
        const at = { ...node, range: { start: end - key.length, end } };
        return fail(at, `${type.name} has no '${key}'${suggestion(key, Object.keys(fields))}`);
    }
    function method(name, on, args, variables) {
        const receiver = visit(on, variables);
        if (args[0]?.op === "id" && args.length === 2) {
            const of = receiver?.type === "list" ? receiver.of : { type: "string" };
            const result = visit(args[1], { ...variables, [String(args[0].args)]: of });
            if (name === "filter")
                return receiver;
            return name === "map" ? result && { type: "list", of: result } : { type: "bool" };
        }
        for (const arg of args)
            visit(arg, variables);
        return functions/* FUNCTIONS */.AW[name]?.returns;
    }
    function compare(left, right, args) {
        word(args[1], left);
        word(args[0], right);
    }
    function oneOf(left, right, args) {
        if (args[1].op === "list")
            for (const item of args[1].args)
                word(item, left);
        if (right?.type === "list")
            word(args[0], right.of);
    }
    function word(node, type) {
        if (node.op !== "value" || typeof node.args !== "string" || type?.type !== "string" || !type.values)
            return;
        if (!type.values.includes(node.args))
            fail(node, `'${node.args}' is not one of ${type.values.join(", ")}${suggestion(node.args, type.values)}`);
    }
}
function infer_element(type) {
    return type?.type === "list" || type?.type === "map" ? type.of : undefined;
}
function suggestion(word, words) {
    const near = (0,closest/* closest */.k)(word, words);
    return near ? `; did you mean '${near}'?` : "";
}
function isNode(value) {
    return typeof value === "object" && value !== null && "op" in value;
}

;// CONCATENATED MODULE: ./.build/cel/type.js
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

;// CONCATENATED MODULE: ./.build/cel/parse.js




/** Parses and type-checks expressions of one environment. The only place that knows the CEL library. */
function createParser(environment) {
    const library = createLibrary(environment);
    return (text, expected) => {
        try {
            const parsed = library.parse(text);
            const expression = convert(parsed.ast);
            const wrong = inferTypes(parsed.ast, environment);
            if (wrong)
                return { error: wrong };
            const checked = parsed.check();
            if (!checked.valid)
                return { error: libraryError(checked.error, text) };
            if (expected && String(checked.type) !== expected)
                return { error: { message: `must be ${expected}, is ${checked.type}`, start: 0, end: text.length } };
            return { expression };
        }
        catch (error) {
            return { error: libraryError(error, text) };
        }
    };
}
/** An expression that our subset of CEL refuses. */
class Refused extends Error {
    range;
    constructor(message, range) {
        super(message);
        this.range = range;
    }
}
function libraryError(error, text) {
    const { summary, message, range } = error;
    const first = (summary ?? message).split("\n")[0];
    return {
        message: first.replace(/^no such overload/, "wrong types"),
        start: range?.start ?? 0,
        end: range?.end ?? text.length,
    };
}
function createLibrary(environment) {
    const library = new lib/* Environment */.OH({ limits: { maxAstNodes: 2_000, maxDepth: 60 } });
    for (const name of ["date", "instant", "duration"])
        library.registerType(name, { ctor: class {
            }, fields: {} });
    for (const name of Object.keys(environment.structs))
        declare(name);
    for (const [name, type] of Object.entries(environment.variables))
        library.registerVariable(name, typeName(type));
    const never = () => {
        throw new Error("the library only parses and checks");
    };
    for (const { signatures } of Object.values(functions/* FUNCTIONS */.AW))
        for (const signature of signatures)
            library.registerFunction(signature, never);
    for (const order of ["<", "<=", ">", ">="])
        library.registerOperator(`date ${order} date`, never);
    library.registerOperator("date == date", never);
    for (const name of Object.keys(environment.structs))
        library.registerOperator(`${structName(name)} == ${structName(name)}`, never);
    return library;
    function declare(name) {
        const fields = environment.structs[name] ?? {};
        library.registerType(structName(name), {
            ctor: class {
            },
            fields: Object.fromEntries(Object.entries(fields).map(([key, type]) => [key, typeName(type)])),
        });
    }
}
const MACROS = new Set(["exists", "all", "exists_one", "filter", "map"]);
const BINARY = new Set(["&&", "||", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-", "*", "[]"]);
function convert(node) {
    const args = (Array.isArray(node.args) ? node.args : [node.args]);
    const child = (index) => convert(args[index]);
    switch (node.op) {
        case "value":
            return ["lit", literal(node)];
        case "id":
            return ["id", String(node.args)];
        case ".":
            return [".", child(0), String(args[1])];
        case "list":
            return ["list", ...args.map(convert)];
        case "!_":
            return ["!", convert(node.args)];
        case "-_":
            return ["neg", convert(node.args)];
        case "?:":
            return ["?:", child(0), child(1), child(2)];
        case "call":
            return convertCall(node, String(args[0]), args[1]);
        case "rcall":
            return convertMethod(node, String(args[0]), args[1], args[2]);
        default:
            if (BINARY.has(node.op))
                return [node.op, child(0), child(1)];
            throw new Refused(`'${node.op}' is not supported`, node.range);
    }
}
function literal(node) {
    const value = node.args;
    if (typeof value === "bigint")
        return Number(value);
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    throw new Refused("this literal is not supported", node.range);
}
function convertCall(node, name, args) {
    if (name === "has")
        return ["has", convert(args[0])];
    if (name === "date")
        requireDate(args[0]);
    return ["call", known(node, name), ...args.map(convert)];
}
function convertMethod(node, name, on, args) {
    if (MACROS.has(name)) {
        if (args.length !== 2 || args[0].op !== "id")
            throw new Refused(`${name}(variable, expression) takes two parts`, node.range);
        return ["macro", name, convert(on), String(args[0].args), convert(args[1])];
    }
    if ((name === "plus" || name === "minus") && !(args[0]?.op === "value" && (0,functions/* isPeriod */.UD)(String(args[0].args))))
        throw new Refused(`${name}() takes an ISO 8601 period such as "P3Y" or "P60D"`, args[0]?.range ?? node.range);
    return ["call", known(node, name), convert(on), ...args.map(convert)];
}
function requireDate(node) {
    if (node.op !== "value" || !(0,functions/* isDate */.$P)(String(node.args)))
        throw new Refused('date() takes a calendar date such as "2026-01-31"', node.range);
}
function known(node, name) {
    if (name in functions/* FUNCTIONS */.AW)
        return name;
    if (name === "matches")
        throw new Refused("matches() is not supported: its regular expressions are not linear in time", node.range);
    throw new Refused(`there is no function '${name}'`, node.range);
}

// EXTERNAL MODULE: ./.build/source/source.js + 11 modules
var source_source = __webpack_require__(7759);
// EXTERNAL MODULE: ./.build/rule/environment.js
var environment = __webpack_require__(5756);
// EXTERNAL MODULE: ./.build/rule/pack-files.js
var pack_files = __webpack_require__(1206);
;// CONCATENATED MODULE: ./.build/rule/references.js


/** Rules may cite only what the catalogue has. */
function checkCitations(context, file, path, law) {
    law.forEach(({ instrument, article }, index) => {
        const known = Object.hasOwn(context.law.instruments, instrument) && context.law.instruments[instrument];
        if (!known)
            context.problems.push((0,pack_files.at)(file.source, [...path, index, "instrument"], "policy/unknown-instrument", `the catalogue has no instrument '${instrument}'`, `法规目录中没有“${instrument}”`));
        else if (!known.articles.includes(article))
            context.problems.push((0,pack_files.at)(file.source, [...path, index, "article"], "policy/unknown-article", `the catalogue has no article ${article} of ${known.short.en}`, `法规目录中没有${known.short.zh}第 ${article} 条`, {
                en: `it has ${known.articles.join(", ")}`,
                zh: `目录收录：${known.articles.join("、")}`,
            }));
    });
}
/** Penalties that a rule shows stand in the catalogue. */
function checkPenalties(context, file, penalties) {
    penalties.forEach((id, index) => {
        if (!Object.hasOwn(context.law.penalties, id))
            context.problems.push((0,pack_files.at)(file.source, ["exposure", index], "policy/unknown-penalty", `the catalogue has no penalty '${id}'`, `法规目录中没有罚则“${id}”`));
    });
}
/** A fact whose value is an outcome names a decision that there is. */
function checkOutcome(context, file, path, decision) {
    const known = [...new Set(context.signatures.decisions.map((one) => one.decides))];
    if (decision === undefined || known.includes(decision))
        return;
    const near = (0,closest/* closest */.k)(decision, known);
    context.problems.push((0,pack_files.at)(file.source, path, "policy/unknown-decision", `there is no decision '${decision}'`, `没有决策“${decision}”`, near ? { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` } : undefined));
}
/** All tables of one decision collect or none does, and what collects has no second, certain run. */
function checkCollect(context, file) {
    const { value } = file;
    const name = (0,pack_files/* nameOf */.Vb)(value);
    const same = context.signatures.decisions.filter((one) => one.on === value.on && one.decides === name);
    if (same.some((one) => one.collect !== value.collect))
        context.problems.push((0,pack_files.at)(file.source, value.collect ? ["collect"] : ["id"], "policy/collect-mixed", `some tables of the decision '${name}' collect and some do not`, `决策“${name}”的表有的为 collect，有的不是`));
    if (value.collect && value.certain)
        context.problems.push((0,pack_files.at)(file.source, ["certain"], "policy/collect-certain", "a table that collects cannot have `certain`: each outcome is decided on its own", "collect 的表不能声明 `certain`：各结论分别判定"));
}

;// CONCATENATED MODULE: ./.build/rule/signatures.js


/** What files declare and packs already have: the words that expressions may use. */
function signaturesOf(files, base, shapes, problems) {
    const facts = files.facts.flatMap(({ source, value }) => value.facts.flatMap((fact, index) => {
        const type = (0,environment/* parseType */.Mb)(fact.type, shapes);
        if (!type)
            problems.push((0,pack_files.at)(source, ["facts", index, "type"], "policy/unknown-type", `there is no type '${fact.type}'`, `没有类型“${fact.type}”`));
        return type ? [{ on: fact.on, id: fact.id, type }] : [];
    }));
    const decisions = files.decisions.map(({ value }) => ({
        on: value.on,
        decides: (0,pack_files/* nameOf */.Vb)(value),
        ...(value.collect && { collect: value.collect }),
        outcomes: value.rows.map((row) => row.then),
    }));
    const known = base.flatMap((pack) => pack.decisions);
    return {
        facts: [...base.flatMap((pack) => pack.facts), ...facts],
        decisions: [
            ...known.map(({ on, decides, collect, rows }) => ({
                on,
                decides,
                ...(collect && { collect }),
                outcomes: rows.map((row) => row.then),
            })),
            ...decisions,
        ],
    };
}

// EXTERNAL MODULE: ./.build/rule/template.js
var template = __webpack_require__(3403);
;// CONCATENATED MODULE: ./.build/rule/compile.js







/** Turns pack folders into packs: form, citations, vocabulary, types. Everything wrong is a problem with its place. */
function compilePacks(input) {
    const loaded = (0,pack_files/* loadPacks */.rn)(input.folders, input.forms, input.base);
    const { files } = loaded;
    const problems = [...loaded.problems];
    const signatures = signaturesOf(files, input.base, input.shapes, problems);
    const context = { ...input, problems, signatures, parsers: new Map() };
    const rules = files.rules.map((file) => compileRule(file, context));
    const decisions = files.decisions.map((file) => compileDecision(file, context));
    const facts = files.facts.flatMap((file) => compileFacts(file, context));
    const packs = files.packs.map(({ value, pack }) => ({
        id: value.id,
        title: (0,template/* unfold */.t8)(value.title),
        version: value.version,
        rules: rules.filter((rule) => rule.pack === pack).sort(byId),
        decisions: decisions.filter((decision) => decision.pack === pack).sort(byId),
        facts: facts.filter((fact) => fact.pack === pack).map(({ fact }) => fact),
        fixtures: files.fixtures.get(pack) ?? {},
    }));
    return { packs, problems };
}
function byId(a, b) {
    return a.id < b.id ? -1 : 1;
}
/** Parses an expression of a file; what is wrong is reported inside its text. */
function expression(context, file, on, path, text, expected, more = {}) {
    const parsed = parserOf(context, on, more)(text, expected);
    if (parsed.expression)
        return parsed.expression;
    const key = String(path.at(-1));
    context.problems.push((0,pack_files.at)(file.source, path, "policy/expression", `\`${key}\`: ${parsed.error.message}`, `\`${key}\`：${parsed.error.message}`, undefined, spanInside(file.source, path, parsed.error)));
    return ["lit", false];
}
function parserOf(context, on, more) {
    const key = `${on} ${JSON.stringify(more)}`;
    const parser = context.parsers.get(key) ?? createParser((0,environment/* createEnvironment */.MO)(context.shapes, context.signatures, on, more));
    context.parsers.set(key, parser);
    return parser;
}
/** The range inside a one-line expression; the whole value for others. */
function spanInside(source, path, error) {
    const value = (0,source_source/* locate */.x5)(source, 0, path, "value");
    const line = source.text.split(/\r?\n/)[value.start.line - 1] ?? "";
    const first = line.slice(value.start.column - 1, value.start.column);
    if (first === "|" || first === ">")
        return value;
    const start = value.start.column + (first === '"' || first === "'" ? 1 : 0) + error.start;
    const length = Math.max(1, error.end - error.start);
    return {
        file: value.file,
        start: { line: value.start.line, column: start },
        end: { line: value.start.line, column: start + length },
    };
}
function templates(context, file, on, path, text, more = {}) {
    const parse = (part) => parserOf(context, on, more)(part, undefined);
    const one = (lang) => (0,template/* parseTemplate */.QC)((0,template/* unfold */.t8)(text)[lang], parse, (message) => context.problems.push((0,pack_files.at)(file.source, [...path, lang], "policy/expression", message, message)));
    return { en: one("en"), zh: one("zh") };
}
function examplesOf(examples) {
    return (examples ?? []).map((one) => ({
        name: one.name,
        given: one.given,
        using: one.using ?? [],
        ...(one.documents && { documents: one.documents }),
        ...(one.as_of && { as_of: one.as_of }),
    }));
}
function compileRule(file, context) {
    const { value } = file;
    const cel = (key, text) => expression(context, file, value.on, [key], text, "bool");
    checkCitations(context, file, ["law"], value.law);
    checkPenalties(context, file, value.exposure ?? []);
    return {
        id: value.id,
        pack: file.pack,
        status: value.status ?? "stable",
        profile: value.profile ?? "standard",
        title: (0,template/* unfold */.t8)(value.title),
        law: value.law,
        level: value.level,
        since: value.since,
        ...(value.until && { until: value.until }),
        on: value.on,
        when: value.when ? cel("when", value.when) : ["lit", true],
        assert: cel("assert", value.assert),
        at: value.at?.split(".") ?? [],
        related: value.related ?? [],
        message: templates(context, file, value.on, ["message"], value.message),
        fix: templates(context, file, value.on, ["fix"], value.fix),
        exposure: value.exposure ?? [],
        handbook: {
            file: file.source.file,
            why: value.why,
            when: value.when ?? "true",
            assert: value.assert,
            examples: examplesOf(value.examples),
        },
    };
}
function compileDecision(file, context) {
    const { value } = file;
    checkCollect(context, file);
    const types = {};
    const variables = {};
    for (const [name, variable] of Object.entries(value.variables ?? {})) {
        const type = (0,environment/* parseType */.Mb)(variable.type, context.shapes) ?? { type: "bool" };
        const parsed = expression(context, file, value.on, ["variables", name, "value"], variable.value, variable.type, types);
        variables[name] = { value: parsed, type, text: variable.value };
        types[name] = type;
    }
    const certain = Object.entries(value.certain ?? {}).map(([name, text]) => [name, expression(context, file, value.on, ["certain", name], text, undefined, types)]);
    return {
        id: value.id,
        pack: file.pack,
        decides: (0,pack_files/* nameOf */.Vb)(value),
        ...(value.collect && { collect: value.collect }),
        title: (0,template/* unfold */.t8)(value.title),
        on: value.on,
        since: value.since,
        ...(value.until && { until: value.until }),
        variables,
        certain: Object.fromEntries(certain),
        outcomes: value.outcomes ?? {},
        rows: value.rows.map((row, index) => {
            checkCitations(context, file, ["rows", index, "law"], row.law);
            return {
                when: expression(context, file, value.on, ["rows", index, "when"], row.when, "bool", types),
                then: row.then,
                law: row.law,
                because: templates(context, file, value.on, ["rows", index, "because"], row.because, types),
                text: row.when,
            };
        }),
        handbook: { file: file.source.file, examples: examplesOf(value.examples) },
    };
}
function compileFacts(file, context) {
    return file.value.facts.map((fact, index) => {
        checkOutcome(context, file, ["facts", index, "outcome"], fact.outcome);
        const type = (0,environment/* parseType */.Mb)(fact.type, context.shapes) ?? { type: "bool" };
        const value = expression(context, file, fact.on, ["facts", index, "value"], fact.value, undefined);
        return {
            pack: file.pack,
            fact: {
                id: fact.id,
                on: fact.on,
                type,
                about: (0,template/* unfold */.t8)(fact.about),
                ...(fact.outcome && { outcome: fact.outcome }),
                value,
                text: fact.value,
            },
        };
    });
}


/***/ })

};
