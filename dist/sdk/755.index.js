export const id = 755;
export const ids = [755];
export const modules = {

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compilePacks: () => (/* binding */ compilePacks)
});

// EXTERNAL MODULE: ./.build/model/derive/index.js + 12 modules
var derive = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/source/source.js + 9 modules
var source = __webpack_require__(1916);
// EXTERNAL MODULE: ./.build/rule/loaded.js
var loaded = __webpack_require__(8120);
;// CONCATENATED MODULE: ./.build/rule/clashes.js



/** Ids and facts that are used twice or taken, and decisions that read each other in a circle. */
function clashes(files, base) {
    return [
        ...duplicates(files),
        ...taken(files, base),
        ...aliases(files, base),
        ...duplicateFacts(files, base),
        ...cycles(files.decisions),
    ];
}
function duplicates(files) {
    const first = new Map();
    return [...files.packs, ...files.rules, ...files.decisions, ...files.papers].flatMap((file) => {
        const id = file.value.id;
        const seen = first.get(id);
        if (!seen)
            first.set(id, file);
        if (!seen)
            return [];
        const problem = (0,loaded.at)(file.source, ["id"], "policy/duplicate-id", `the id '${id}' is used twice`, `标识“${id}”重复`);
        return [
            {
                ...problem,
                related: [
                    { at: (0,source/* locate */.x5)(seen.source, 0, ["id"], "value"), note: { en: "first used here", zh: "首次使用于此" } },
                ],
            },
        ];
    });
}
/** Ids of the packs that this one builds upon are taken. */
function taken(files, base) {
    const known = new Map(base.flatMap((pack) => [...pack.rules, ...pack.decisions].map((one) => [one.id, pack.id])));
    return [...files.rules, ...files.decisions].flatMap(({ source, value }) => {
        const pack = known.get(value.id);
        if (!pack)
            return [];
        return [
            (0,loaded.at)(source, ["id"], "policy/duplicate-id", `the pack '${pack}' has a '${value.id}' already`, `规则包“${pack}”已有“${value.id}”`),
        ];
    });
}
/** A fact defined twice would silently mean whichever file is read last. */
function duplicateFacts(files, base) {
    const builtin = Object.entries(derive/* FACTS */.q).flatMap(([on, facts]) => Object.keys(facts).map((id) => `${on}.${id}`));
    const seen = new Set([...builtin, ...base.flatMap((pack) => pack.facts.map((fact) => `${fact.on}.${fact.id}`))]);
    return files.facts.flatMap(({ source, value }) => value.facts.flatMap(({ id, on }, index) => {
        const name = `${on}.${id}`;
        if (!seen.has(name))
            seen.add(name);
        else
            return [
                (0,loaded.at)(source, ["facts", index, "id"], "policy/duplicate-fact", `the fact '${name}' is defined twice`, `事实“${name}”重复定义`),
            ];
        return [];
    }));
}
/** Decisions that read each other in a circle can never be decided. */
function cycles(files) {
    const readsOf = new Map();
    for (const { value } of files) {
        const texts = [
            ...value.rows.map((row) => row.when),
            ...Object.values(value.variables ?? {}).map((one) => one.value),
        ];
        const reads = readsOf.get((0,loaded/* nameOf */.V)(value)) ?? new Set();
        for (const text of texts)
            for (const [, name] of text.matchAll(/\bdecided\.([a-z0-9_]+)/g))
                reads.add(name);
        readsOf.set((0,loaded/* nameOf */.V)(value), reads);
    }
    return files.flatMap((file) => {
        const chain = circle((0,loaded/* nameOf */.V)(file.value), [], readsOf);
        if (!chain)
            return [];
        const shown = chain.join(" → ");
        return [
            (0,loaded.at)(file.source, ["id"], "policy/cycle", `the decision depends on itself: ${shown}`, `决策依赖自身：${shown}`),
        ];
    });
}
function circle(name, path, readsOf) {
    if (path[0] === name)
        return [...path, name];
    if (path.includes(name))
        return undefined;
    for (const next of readsOf.get(name) ?? []) {
        const found = circle(next, [...path, name], readsOf);
        if (found)
            return found;
    }
    return undefined;
}
/** An earlier id belongs to one rule, and is no rule any more. */
function aliases(files, base) {
    const all = base.flatMap((pack) => pack.rules);
    const seen = new Set([
        ...all.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]),
        ...files.rules.map((file) => file.value.id),
    ]);
    return files.rules.flatMap(({ source, value }) => (value.aliases ?? []).flatMap((alias, index) => {
        if (!seen.has(alias))
            seen.add(alias);
        else
            return [
                (0,loaded.at)(source, ["aliases", index], "policy/duplicate-id", `there is a rule '${alias}' already`, `已有规则“${alias}”`),
            ];
        return [];
    }));
}

// EXTERNAL MODULE: ./.build/cel/closest.js
var closest = __webpack_require__(7670);
// EXTERNAL MODULE: ./.build/cel/expression.js
var cel_expression = __webpack_require__(4547);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/cel/functions.js + 1 modules
var functions = __webpack_require__(9543);
;// CONCATENATED MODULE: ./.build/cel/grouping.js
const RELATIONS = new Set(["<", "<=", ">", ">=", "in"]);
const TEXT = /"""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*/g;
/**
 * Whether `==` or `!=` took a `<` or `in` on its right that has no parentheses: CEL groups these operators from the left,
 * the library lets `<` and `in` bind tighter.
 */
function isGroupedOtherwise(node) {
    const [left, right] = node.args;
    if (!RELATIONS.has(right.op))
        return false;
    const [from, start, end] = [left.range.end, right.range.start, right.range.end];
    const text = node.input.replace(TEXT, (literal) => " ".repeat(literal.length));
    let open = text.slice(from, start).split("(").length - 1;
    for (const character of text.slice(start, end)) {
        if (open === 0)
            break;
        if (character === "(")
            open++;
        if (character === ")")
            open--;
    }
    return open === 0;
}

;// CONCATENATED MODULE: ./.build/cel/suggestion.js

/** What a misspelt word should have been, as the end of a sentence; empty when no word is near. */
function suggestion(word, words) {
    const near = (0,closest/* closest */.k)(word, words);
    return near ? { en: `; did you mean '${near}'?`, zh: `；是否想写“${near}”？` } : { en: "", zh: "" };
}

;// CONCATENATED MODULE: ./.build/cel/infer.js


/**
 * What the library's checker does not see: misspelt fields with a suggestion, and words compared with a closed
 * vocabulary that does not have them. Returns the first mistake.
 */
function inferTypes(root, environment) {
    let mistake;
    visit(root, environment.variables);
    return mistake;
    function fail(node, message, zh) {
        mistake ??= { message, zh, start: node.range?.start ?? 0, end: node.range?.end ?? 0 };
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
                return field(lastWord(node, String(args[1])), at(0), String(args[1]));
            case "==":
            case "!=":
                compare(at(0), at(1), args);
                return { type: "bool" };
            case "in":
                oneOf(at(0), at(1), args);
                return { type: "bool" };
            case "[]":
                at(1);
                return part(at(0), args[1]);
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
        const near = suggestion(name, Object.keys(variables));
        return type ?? fail(node, `there is no '${name}'${near.en}`, `没有“${name}”${near.zh}`);
    }
    function part(type, key) {
        return type?.type === "struct" ? field(key, type, String(key.args)) : infer_element(type);
    }
    function field(at, type, key) {
        if (type?.type === "map")
            return type.of;
        if (type?.type !== "struct")
            return undefined;
        const fields = environment.structs[type.name] ?? {};
        if (Object.hasOwn(fields, key))
            return fields[key];
        const near = suggestion(key, Object.keys(fields));
        return fail(at, `${type.name} has no '${key}'${near.en}`, `${type.name} 没有“${key}”${near.zh}`);
    }
    function method(name, on, args, variables) {
        const receiver = visit(on, variables);
        if (args[0]?.op === "id" && (args.length === 2 || args.length === 3)) {
            const of = receiver?.type === "list" ? receiver.of : { type: "string" };
            const inner = { ...variables, [String(args[0].args)]: of };
            const [result] = args
                .slice(1)
                .reverse()
                .map((arg) => visit(arg, inner));
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
        if (type.values.includes(node.args))
            return;
        const near = suggestion(node.args, type.values);
        fail(node, `'${node.args}' is not one of ${type.values.join(", ")}${near.en}`, `“${node.args}”不在 ${type.values.join("、")} 之列${near.zh}`);
    }
}
/** The name after the dot. */
function lastWord(node, word) {
    const end = node.range?.end ?? 0;
    return { ...node, range: { start: end - word.length, end } };
}
function infer_element(type) {
    return type?.type === "list" || type?.type === "map" ? type.of : undefined;
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
            const checked = parsed.check();
            const expression = convert(parsed.ast);
            const wrong = inferTypes(parsed.ast, environment);
            if (wrong)
                return { error: wrong };
            if (!checked.valid)
                return { error: libraryError(checked.error, text) };
            if (expected && String(checked.type) !== expected)
                return { error: wrongType(expected, String(checked.type), text) };
            return { expression };
        }
        catch (error) {
            return { error: libraryError(error, text) };
        }
    };
}
/** An expression that our subset of CEL refuses. */
class Refused extends Error {
    zh;
    range;
    word;
    constructor(message, zh, range, 
    /** A word inside the range that is the mistake. */
    word) {
        super(message);
        this.zh = zh;
        this.range = range;
        this.word = word;
    }
}
function wrongType(expected, type, text) {
    return {
        message: `must be ${expected}, is ${type}`,
        zh: `类型应为 ${expected}，实为 ${type}`,
        start: 0,
        end: text.length,
    };
}
function libraryError(error, text) {
    if (error instanceof Refused)
        return refusal(error, text);
    const { summary, message, range } = error;
    const first = (summary ?? message).split("\n")[0];
    return {
        message: first.replace(/^no such overload/, "wrong types"),
        start: range?.start ?? 0,
        end: range?.end ?? text.length,
    };
}
function refusal({ message, zh, range, word }, text) {
    const from = range?.start ?? 0;
    const start = word === undefined ? from : Math.max(from, text.indexOf(word, from));
    return { message, zh, start, end: word === undefined ? (range?.end ?? text.length) : start + word.length };
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
/** What may be called, alone and behind a value. */
const GLOBAL = ["has", "date", "size"];
const METHODS = [...MACROS, ...Object.keys(functions/* FUNCTIONS */.AW).filter((name) => name !== "date")];
const BINARY = new Set(["&&", "||", "<", "<=", ">", ">=", "in", "+", "-", "*", "%"]);
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
        case "map":
            throw new Refused("a map cannot be written in an expression", "表达式中不能书写映射", node.range);
        case "==":
        case "!=":
            if (isGroupedOtherwise(node))
                throw new Refused(`the right side of ${node.op} needs parentheses: in CEL, < and in bind no tighter`, `${node.op} 的右侧须加括号：在 CEL 中，< 和 in 的优先级并不更高`, node.range);
            return [node.op, child(0), child(1)];
        case "/":
            return [node.checkedType?.name === "int" ? "div" : "/", child(0), child(1)];
        case "[]":
            requireKey(args[0], args[1]);
            return ["[]", child(0), child(1)];
        case "call":
            return convertCall(node, String(args[0]), args[1]);
        case "rcall":
            return convertMethod(node, String(args[0]), args[1], args[2]);
        default:
            if (BINARY.has(node.op))
                return [node.op, child(0), child(1)];
            throw new Refused(`'${node.op}' is not supported`, `不支持“${node.op}”`, node.range);
    }
}
function literal(node) {
    const value = node.args;
    if (typeof value === "bigint") {
        if (Number.isSafeInteger(Number(value)))
            return Number(value);
        throw new Refused(`numbers are whole up to ${Number.MAX_SAFE_INTEGER}`, `整数不得超过 ${Number.MAX_SAFE_INTEGER}`, node.range);
    }
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    const kind = value instanceof Uint8Array ? { en: "bytes", zh: "字节" } : { en: "unsigned integers", zh: "无符号整数" };
    throw new Refused(`${kind.en} are not supported`, `不支持${kind.zh}`, node.range);
}
function convertCall(node, name, args) {
    if (name === "has")
        return ["has", convert(args[0])];
    if (name === "date")
        requireDate(args[0]);
    return ["call", known(node, name, GLOBAL), ...args.map(convert)];
}
function convertMethod(node, name, on, args) {
    if (MACROS.has(name)) {
        if (name === "map" && args.length === 3) {
            const kept = convertMethod(node, "filter", on, args.slice(0, 2));
            return ["macro", "map", kept, String(args[0].args), convert(args[2])];
        }
        if (args.length !== 2 || args[0].op !== "id")
            throw new Refused(`${name}(variable, expression) takes two parts`, `${name}(变量, 表达式) 须有两个部分`, node.range);
        return ["macro", name, convert(on), String(args[0].args), convert(args[1])];
    }
    if ((name === "plus" || name === "minus") && !(args[0]?.op === "value" && (0,functions/* isPeriod */.UD)(String(args[0].args))))
        throw new Refused(`${name}() takes an ISO 8601 period such as "P3Y" or "P60D"`, `${name}() 须使用 ISO 8601 期间，例如 "P3Y" 或者 "P60D"`, args[0]?.range ?? node.range);
    return ["call", known(node, name, METHODS, on), convert(on), ...args.map(convert)];
}
/** The checker lets any key into a map or a group; ours have names, and those of a group are known. */
function requireKey(on, key) {
    if (on.checkedType?.kind === "map" && key.checkedType?.name !== "string")
        throw new Refused("a map is read with a string", "映射须以字符串读取", key.range);
    if (on.checkedType?.kind === "message" && key.op !== "value")
        throw new Refused("a part of a group is named, not computed", "组的成员须写出名称，不能计算得出", key.range);
}
function requireDate(node) {
    if (node.op !== "value" || !(0,functions/* isDate */.$P)(String(node.args)))
        throw new Refused('date() takes a calendar date such as "2026-01-31"', 'date() 须使用日历日期，例如 "2026-01-31"', node.range);
}
function known(node, name, words, after) {
    if (Object.hasOwn(functions/* FUNCTIONS */.AW, name))
        return name;
    if (name === "matches")
        throw new Refused("matches() is not supported: its regular expressions are not linear in time", "不支持 matches()：其正则表达式的耗时可能不是线性的", node.range);
    const near = suggestion(name, words);
    const range = { start: after?.range?.end ?? node.range?.start ?? 0, end: node.range?.end ?? 0 };
    throw new Refused(`there is no function '${name}'${near.en}`, `没有函数“${name}”${near.zh}`, range, name);
}

// EXTERNAL MODULE: ./.build/source/lines.js
var lines = __webpack_require__(693);
// EXTERNAL MODULE: ./.build/source/locate.js
var locate = __webpack_require__(8570);
;// CONCATENATED MODULE: ./.build/source/inside.js


/**
 * The place in the file of a range of a YAML text, cut at the end of its first line. `start` and `end` count in `text`,
 * which is the value at the path or differs from it in white space only: folding changes nothing but that, so that the
 * k-th other character of the text is the k-th of the scalar as written. Undefined when no scalar is there.
 */
function locateInside(source, path, text, { start, end }) {
    const node = (0,locate/* nodeAt */.oB)(source, 0, path);
    if (node?.kind !== "scalar")
        return undefined;
    const written = writtenAt(source.text, node);
    const from = offsetOf(source.text, written, text, start) ?? node.start;
    const last = end > start ? offsetOf(source.text, written, text, end - 1) : undefined;
    const to = last === undefined ? from + 1 : endOf(written, last);
    return (0,lines/* spanOf */.e)(source.file, (0,locate/* linesOf */.Dx)(source), from, Math.max(to, from + 1));
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

// EXTERNAL MODULE: ./.build/rule/environment.js
var environment = __webpack_require__(5756);
// EXTERNAL MODULE: ./.build/rule/template.js
var template = __webpack_require__(3403);
;// CONCATENATED MODULE: ./.build/rule/expressions.js






/** Parses an expression of a file; what is wrong is reported inside its text. */
function expression(context, file, on, path, text, expected, more = {}) {
    const parsed = parserOf(context, file.pack, on, more)(text, expected);
    if (parsed.expression)
        return parsed.expression;
    const { error } = parsed;
    const key = String(path.at(-1));
    context.problems.push((0,loaded.at)(file.source, path, "policy/expression", `\`${key}\`: ${error.message}`, `\`${key}\`：${error.zh ?? error.message}`, undefined, locateInside(file.source, path, text, error)));
    return ["lit", false];
}
const WHOLE = { message: "read one parameter: params.name", zh: "须读取单个参数：params.name" };
/** Parameters are replaced by their values before anything is judged: as a whole they have none. */
function readsParamsWhole(expression) {
    if (expression[0] === "id")
        return expression[1] === "params";
    if (expression[0] === "." && expression[1][0] === "id")
        return false;
    if (expression[0] === "macro" && expression[3] === "params")
        return readsParamsWhole(expression[2]);
    return (0,cel_expression/* children */.Y)(expression).some(readsParamsWhole);
}
/** The parser of expressions about one kind of entity; made once. */
function parserOf(context, pack, on, more = {}) {
    const params = context.params.get(pack) ?? {};
    const key = `${on} ${JSON.stringify([more, params])}`;
    const parser = context.parsers.get(key) ??
        inParts(createParser((0,environment/* createEnvironment */.MO)(context.shapes, context.signatures, on, more, params)));
    context.parsers.set(key, parser);
    return parser;
}
/** A parser that refuses parameters as a whole. */
function inParts(parse) {
    return (text, expected) => {
        const parsed = parse(text, expected);
        const isWhole = parsed.expression && readsParamsWhole(parsed.expression);
        return isWhole ? { error: { ...WHOLE, start: 0, end: text.length } } : parsed;
    };
}
/** The sentences of a file in both languages. */
function templates(context, file, on, path, text, more = {}) {
    const parse = (part) => parserOf(context, file.pack, on, more)(part, undefined);
    const one = (lang) => sentence(context, file, [...path, lang], (0,template/* unfold */.t8)(text)[lang], parse);
    return { en: one("en"), zh: one("zh") };
}
/** A sentence with expressions; each that does not parse is reported inside it. */
function sentence(context, file, path, text, parse) {
    return (0,template/* parseTemplate */.QC)(text, parse, (error) => {
        const span = locateInside(file.source, path, text, error);
        const { message, zh = message } = error;
        context.problems.push((0,loaded.at)(file.source, path, "policy/expression", message, zh, undefined, span));
    });
}

// EXTERNAL MODULE: ./.build/rule/references.js
var references = __webpack_require__(4083);
// EXTERNAL MODULE: ./.build/rule/rule.js
var rule_rule = __webpack_require__(3155);
;// CONCATENATED MODULE: ./.build/rule/clock.js






const WARN_DAYS = 30;
/** Compiles the clocks of a file; one that names no known rule of its kind is reported. */
function compileClocks(file, known, context) {
    return file.value.clocks.map((clock, index) => {
        const path = (...keys) => ["clocks", index, ...keys];
        const cel = (key, text, type) => expression(context, file, clock.on, path(key), text, type);
        (0,references/* checkCitations */.V7)(context, file, path("law"), clock.law ?? []);
        if (!clock.rules && !(clock.law && clock.todo))
            context.problems.push((0,loaded.at)(file.source, path("id"), ...BARE));
        const type = clock.type ?? "date";
        return {
            id: clock.id,
            pack: file.pack,
            rules: rulesOf(file, path("rules"), clock, known, context.problems),
            law: clock.law ?? [],
            on: clock.on,
            when: clock.when ? cel("when", clock.when, "bool") : ["lit", true],
            due: cel("due", clock.due, type),
            type,
            ...(clock.opens && { opens: cel("opens", clock.opens, "date") }),
            warn_days: clock.warn_days ?? WARN_DAYS,
            at: clock.at?.split(".") ?? [],
            title: (0,template/* unfold */.t8)(clock.title),
            ...(clock.todo && { todo: templates(context, file, clock.on, path("todo"), clock.todo) }),
        };
    });
}
function rulesOf({ source }, path, { rules = [], on }, known, problems) {
    return rules.flatMap((name, index) => {
        const rule = (0,rule_rule/* ruleNamed */.QZ)(known, name);
        if (!rule)
            problems.push(noRule(source, [...path, index], name, known));
        else if (rule.on !== on)
            problems.push((0,loaded.at)(source, [...path, index], "policy/clock", `the rule '${name}' is about a ${rule.on}, the clock about a ${on}`, `规则“${name}”针对 ${rule.on}，而该期限针对 ${on}`));
        return rule ? [rule.id] : [];
    });
}
const BARE = [
    "policy/clock",
    "a clock names `rules`, or `law` and `todo`",
    "期限须写明 `rules`，或者同时写明 `law` 和 `todo`",
];
function noRule(source, path, name, known) {
    const near = (0,closest/* closest */.k)(name, known.map((one) => one.id));
    const hint = near === undefined ? undefined : { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` };
    return (0,loaded.at)(source, path, "policy/unknown-rule", `there is no rule '${name}'`, `没有规则“${name}”`, hint);
}
/** Ids of clocks are unique: calendars know events by them. */
function checkClocks(files, problems) {
    const seen = new Set();
    for (const { source, value, pack } of files)
        value.clocks.forEach(({ id }, index) => {
            const key = `${pack} ${id}`;
            if (seen.has(key))
                problems.push((0,loaded.at)(source, ["clocks", index, "id"], "policy/clock", `'${id}' is there twice`, `“${id}”重复出现`));
            seen.add(key);
        });
}

// EXTERNAL MODULE: ./.build/rule/code-rule.js
var code_rule = __webpack_require__(911);
;// CONCATENATED MODULE: ./.build/rule/compile-paper.js






/** Turns one paper into plain data: citations, expressions and their types are checked. */
function compilePaper(file, context) {
    const { value } = file;
    (0,references/* checkCitations */.V7)(context, file, ["law"], value.law);
    return {
        id: value.id,
        pack: file.pack,
        title: (0,template/* unfold */.t8)(value.title),
        about: (0,template/* unfold */.t8)(value.about),
        law: value.law,
        on: value.on,
        when: expression(context, file, value.on, ["when"], value.when, "bool"),
        sections: value.sections.map((section, index) => compileSection(section, ["sections", index])),
    };
    function compileSection(section, path) {
        const each = section.each && compileEach(section.each, [...path, "each"], {});
        const names = each?.names ?? {};
        const when = conditionOf(section.when, [...path, "when"], names);
        if (!section.text && !section.items && !section.checks && !section.table)
            context.problems.push((0,loaded.at)(file.source, path, "policy/empty-section", EMPTY.en, EMPTY.zh));
        return {
            title: templates(context, file, value.on, [...path, "title"], section.title, names),
            law: cited(section.law, path),
            ...(when && { when }),
            ...(each && { each: each.each }),
            ...(section.text && {
                text: templates(context, file, value.on, [...path, "text"], section.text, names),
            }),
            items: (section.items ?? []).map((one, index) => compileItem(one, [...path, "items", index], names)),
            checks: (section.checks ?? []).map((one, index) => {
                const here = [...path, "checks", index];
                const value = cel(one.value, [...here, "value"], "bool", names);
                return { ...partsOf(one, here, names), value };
            }),
            ...(section.table && { table: compileTable(section.table, [...path, "table"], names) }),
        };
    }
    function compileItem(one, path, names) {
        const value = one.value === undefined ? undefined : cel(one.value, [...path, "value"], undefined, names);
        const text = one.text && templates(context, file, file.value.on, [...path, "text"], one.text, names);
        checkFilled(one, path);
        const ask = one.ask && (0,template/* unfold */.t8)(one.ask);
        return { ...partsOf(one, path, names), ...(value && { value }), ...(text && { text }), ...(ask && { ask }) };
    }
    function partsOf(one, path, names) {
        const when = conditionOf(one.when, [...path, "when"], names);
        return { label: (0,template/* unfold */.t8)(one.label), law: cited(one.law, path), ...(when && { when }) };
    }
    function compileTable(table, path, outer) {
        const { each, names } = compileEach(table.each, [...path, "each"], outer);
        const columns = table.columns.map((one, index) => {
            const here = [...path, "columns", index];
            checkFilled(one, here);
            const value = one.value === undefined ? undefined : cel(one.value, [...here, "value"], undefined, names);
            const ask = one.ask && (0,template/* unfold */.t8)(one.ask);
            return { label: (0,template/* unfold */.t8)(one.label), width: one.width ?? 2, ...(value && { value }), ...(ask && { ask }) };
        });
        return { name: table.name, each, columns };
    }
    function compileEach(each, path, outer) {
        const name = each.of ?? each.name;
        const of = (0,environment/* parseType */.Mb)(name, context.shapes);
        if (!of)
            context.problems.push((0,loaded.at)(file.source, [...path, each.of === undefined ? "name" : "of"], "policy/unknown-type", `there is no type '${name}'; say in \`of\` what the list holds`, `没有类型“${name}”；请在 \`of\` 中写明列表元素的类型`));
        const expected = of && typeName({ type: "list", of });
        const list = cel(each.in, [...path, "in"], expected, outer);
        return { each: { name: each.name, in: list }, names: { ...outer, [each.name]: of ?? { type: "bool" } } };
    }
    function cel(text, path, expected, names) {
        return expression(context, file, value.on, path, text, expected, names);
    }
    function conditionOf(text, path, names) {
        return text === undefined ? undefined : cel(text, path, "bool", names);
    }
    function cited(law, path) {
        (0,references/* checkCitations */.V7)(context, file, [...path, "law"], law ?? []);
        return law ?? [];
    }
    function checkFilled(one, path) {
        if (one.value === undefined && one.text === undefined && one.ask === undefined)
            context.problems.push((0,loaded.at)(file.source, path, "policy/empty-item", UNFILLED.en, UNFILLED.zh));
    }
}
const EMPTY = {
    en: "the section holds nothing: give it `text`, `items`, `checks` or `table`",
    zh: "本节没有内容：请填写 `text`、`items`、`checks` 或者 `table`",
};
const UNFILLED = {
    en: "nothing would stand here: give it `value` or `ask` (an item takes `text`, too)",
    zh: "此处没有内容：请填写 `value` 或者 `ask`（条目也可以填写 `text`）",
};

// EXTERNAL MODULE: ./.build/rule/digest.js
var digest = __webpack_require__(3109);
// EXTERNAL MODULE: ./.build/rule/pack-files.js
var pack_files = __webpack_require__(1206);
// EXTERNAL MODULE: ./.build/rule/params.js
var rule_params = __webpack_require__(3911);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(5922);
;// CONCATENATED MODULE: ./.build/rule/requires.js




/** A pack is read only by the versions of hegui that it names. */
function checkRequires({ source, value }, problems) {
    const range = value.requires?.hegui;
    if (range === undefined || satisfies(version/* VERSION */.x, range, { includePrerelease: true }))
        return;
    const [en, zh] = valid(range)
        ? [
            `the pack '${value.id}' needs hegui ${range}, and this is ${version/* VERSION */.x}`,
            `规则包“${value.id}”需要 hegui ${range}，当前版本为 ${version/* VERSION */.x}`,
        ]
        : [`'${range}' is no range of versions, such as ^${version/* VERSION */.x}`, `“${range}”不是版本范围，例如 ^${version/* VERSION */.x}`];
    problems.push((0,loaded.at)(source, ["requires", "hegui"], "policy/requires", en, zh));
}

;// CONCATENATED MODULE: ./.build/rule/signatures.js


/** What files declare and packs already have: the words that expressions may use. */
function signaturesOf(files, base, shapes, problems) {
    const facts = files.facts.flatMap(({ source, value }) => value.facts.flatMap((fact, index) => {
        const type = (0,environment/* parseType */.Mb)(fact.type, shapes);
        if (!type)
            problems.push((0,loaded.at)(source, ["facts", index, "type"], "policy/unknown-type", `there is no type '${fact.type}'`, `没有类型“${fact.type}”`));
        return type ? [{ on: fact.on, id: fact.id, type }] : [];
    }));
    const decisions = files.decisions.map(({ value }) => ({
        on: value.on,
        decides: (0,loaded/* nameOf */.V)(value),
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

;// CONCATENATED MODULE: ./.build/rule/translation.js




/** Reads a file of translations: its rules must be there, and its expressions must fit them. */
function compileTranslation(file, rules, context) {
    return Object.entries(file.value.rules).flatMap(([id, texts]) => {
        const rule = (0,rule_rule/* ruleNamed */.QZ)(rules, id);
        if (!rule) {
            context.problems.push((0,references/* unknownRule */.b6)(file.source, ["rules", id], rules));
            return [];
        }
        const parse = (part) => parserOf(context, rule.pack, rule.on)(part, undefined);
        const read = (key, text) => sentence(context, file, ["rules", id, key], text, parse);
        return [
            {
                ...{ lang: file.lang, pack: file.pack, rule: rule.id, at: (0,source/* locate */.x5)(file.source, 0, ["rules", id], "key") },
                ...(texts.title && { title: texts.title }),
                ...(texts.message && { message: read("message", texts.message) }),
                ...(texts.fix && { fix: read("fix", texts.fix) }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./.build/manifest/kind.js
var manifest_kind = __webpack_require__(4894);
;// CONCATENATED MODULE: ./.build/rule/vocabulary.js



/** Key below which manifests write the fields of a pack: `x_acme` for the pack `acme`. */
function namespaceOf(pack) {
    return `x_${pack.replaceAll("-", "_")}`;
}
/** The words with those that packs add; what is taken already, or stands outside the namespace of its pack, is a problem. */
function withVocabularies(words, files, problems) {
    return files.reduce((known, file) => withFields(withCategories(withInstruments(known, file, problems), file, problems), file, problems), words);
}
function withInstruments(words, file, problems) {
    const instruments = { ...words.law.instruments };
    file.value.instruments?.forEach(({ short, ...one }, index) => {
        if (Object.hasOwn(instruments, one.id))
            problems.push(vocabulary_taken(file, ["instruments", index, "id"], one.id));
        else
            instruments[one.id] = { ...one, short: short ?? one.title, status: "in-force" };
    });
    return { ...words, law: { ...words.law, instruments } };
}
function withCategories(words, file, problems) {
    const categories = { ...words.tables.categories };
    const start = `${namespaceOf(file.pack)}.`;
    file.value.categories?.forEach((one, index) => {
        const path = ["categories", index, "id"];
        const rest = one.id.slice(start.length);
        if (!one.id.startsWith(start) || !/^[a-z][a-z0-9_]*$/.test(rest))
            problems.push((0,loaded.at)(file.source, path, "policy/namespace", `the category '${one.id}' is outside the namespace of its pack`, `类别“${one.id}”不在本规则包的命名空间内`, { en: `write it as ${start}name`, zh: `写作 ${start}name` }));
        else if (Object.hasOwn(categories, one.id))
            problems.push(vocabulary_taken(file, path, one.id));
        else
            categories[one.id] = one;
    });
    return { ...words, tables: { ...words.tables, categories } };
}
function withFields(words, file, problems) {
    const namespace = namespaceOf(file.pack);
    const shapes = { ...words.shapes };
    let { manifest } = words.forms;
    file.value.fields?.forEach((field, index) => {
        const struct = `${field.on}.${namespace}`;
        if (Object.hasOwn(shapes[struct] ?? {}, field.name)) {
            problems.push(vocabulary_taken(file, ["fields", index, "name"], field.name));
            return;
        }
        if (field.values && !/string/.test(field.type))
            problems.push(noWords(file, index, field));
        const group = { type: { type: "struct", name: struct }, required: false };
        shapes[field.on] = { ...shapes[field.on], [namespace]: group };
        shapes[struct] = { ...shapes[struct], [field.name]: shapeOf(field, words.shapes) };
        manifest = withKey(manifest, routeOf(field.on), namespace, field.name, formOf(field));
    });
    return { ...words, shapes, forms: { ...words.forms, manifest } };
}
function noWords(file, index, { name, type }) {
    const path = ["fields", index, "values"];
    return (0,loaded.at)(file.source, path, "policy/field", `'${name}' is ${type}: only text can have \`values\``, `“${name}”的类型为 ${type}：只有文本可以有 \`values\``);
}
function vocabulary_taken(file, path, id) {
    return (0,loaded.at)(file.source, path, "policy/duplicate-id", `there is a '${id}' already`, `已有“${id}”`);
}
function shapeOf(field, shapes) {
    const type = (0,environment/* parseType */.Mb)(field.type, shapes);
    const item = type.type === "list" ? type.of : type;
    const words = field.values ? { type: "string", values: field.values } : item;
    return {
        type: type.type === "list" ? { type: "list", of: words } : words,
        required: false,
        about: field.about,
        ...(item.type === "struct" && { ref: item.name }),
    };
}
function formOf({ type, values }) {
    const list = /^list<(.+)>$/.exec(type)?.[1];
    if (list)
        return { is: "array", of: formOf({ type: list, values }) };
    if (values)
        return { is: "words", words: values };
    if (type === "bool")
        return { is: "boolean" };
    if (type === "int" || type === "double")
        return { is: type === "int" ? "int" : "number" };
    if (type === "date")
        return { is: "text", format: "date" };
    return { is: "text", min: 1, max: 2000 };
}
/** Keys from the root of a manifest to a struct: `dataset.fields` stands in `datasets`, then `fields`. */
function routeOf(struct) {
    const [kind, ...keys] = struct.split(".");
    return [manifest_kind/* COLLECTIONS */.I[kind], ...keys];
}
/** A form with one more field in the group of a namespace, at the end of a route; lists and maps are passed through. */
function withKey(form, route, namespace, name, field) {
    if (form.is === "array" || form.is === "record")
        return { ...form, of: withKey(form.of, route, namespace, name, field) };
    if (form.is !== "object")
        return form;
    const [key, ...rest] = route;
    if (key !== undefined)
        return { ...form, keys: { ...form.keys, [key]: withKey(form.keys[key], rest, namespace, name, field) } };
    const group = form.keys[namespace] ?? { is: "object", keys: {}, required: [] };
    const keys = group.is === "object" ? { ...group.keys, [name]: field } : {};
    return { ...form, keys: { ...form.keys, [namespace]: { is: "object", keys, required: [] } } };
}

;// CONCATENATED MODULE: ./.build/rule/compile.js
















/** Turns pack folders into packs: form, citations, vocabulary, types. Everything wrong is a problem with its place. */
function compilePacks(input) {
    const { files, problems: broken } = (0,pack_files/* loadPacks */.rn)(input.folders, input.forms);
    const problems = [...broken];
    const { law, tables, shapes, forms } = input;
    const words = withVocabularies({ law, tables, shapes, forms }, files.vocabularies, problems);
    const signatures = signaturesOf(files, input.base, words.shapes, problems);
    const params = new Map(files.packs.map(({ value }) => [value.id, (0,rule_params/* paramTypes */.Xu)(value.params ?? {})]));
    const context = { ...words, problems, signatures, params, parsers: new Map() };
    const coded = (input.code ?? []).flatMap((one) => (0,code_rule/* codeRule */.a)(one, input.forms, problems));
    problems.push(...clashes({ ...files, rules: [...files.rules, ...coded.map(({ file }) => file)] }, input.base));
    const rules = [
        ...files.rules.map((file) => compileRule(file, context)),
        ...coded.map(({ file, run, digest }) => ({ ...compileRule(file, context), run, code: digest })),
    ];
    const decisions = files.decisions.map((file) => compileDecision(file, context));
    const facts = files.facts.flatMap((file) => compileFacts(file, context));
    const known = [...input.base.flatMap((pack) => pack.rules), ...rules];
    const clocks = files.clocks.flatMap((file) => compileClocks(file, known, context));
    checkClocks(files.clocks, problems);
    const papers = files.papers.map((file) => compilePaper(file, context));
    const packs = files.packs.map((head) => {
        const { value, pack } = head;
        checkRequires(head, problems);
        return {
            id: value.id,
            title: (0,template/* unfold */.t8)(value.title),
            version: value.version,
            rules: rules.filter((rule) => rule.pack === pack).sort(byId),
            decisions: decisions.filter((decision) => decision.pack === pack).sort(byId),
            facts: facts.filter((fact) => fact.pack === pack).map(({ fact }) => fact),
            ...(clocks.some((clock) => clock.pack === pack) && {
                clocks: clocks.filter((clock) => clock.pack === pack).sort(byId),
            }),
            fixtures: files.fixtures.get(pack) ?? {},
            ...(value.params && { params: paramsOf(head, context) }),
            ...extendsOf(head, input.folders),
            ...attachedOf(pack, files),
            ...papersOf(papers.filter((one) => one.pack === pack)),
        };
    });
    return {
        packs,
        words,
        heads: files.packs,
        translations: files.translations.flatMap((file) => compileTranslation(file, known, context)),
        manifests: [...files.manifests.values()].flat(),
        problems,
    };
}
/** The parameters; one whose own value does not fit is a problem, and has another until it is mended. */
function paramsOf(head, context) {
    const report = (path, en, zh) => context.problems.push((0,loaded.at)(head.source, path, "policy/param", en, zh));
    return Object.fromEntries(Object.entries(head.value.params ?? {}).map(([name, param]) => {
        const bound = (0,rule_params/* boundFault */.Fu)(param);
        if (bound)
            report(["params", name, bound.key], `'${name}': ${bound.en}`, `“${name}”：${bound.zh}`);
        const fault = (0,rule_params/* paramFault */.UY)(param, param.default, context.tables);
        if (fault)
            report(["params", name, "default"], `the default of '${name}' ${fault.en}`, `“${name}”的默认值${fault.zh}`);
        return [name, (fault ? { ...param, default: (0,rule_params/* standIn */.us)(param) } : param)];
    }));
}
/** Integrity of what a pack brings besides rules, decisions and facts. */
function attachedOf(pack, files) {
    const isOwn = (one) => one.pack === pack;
    const vocabularies = files.vocabularies.filter(isOwn).map((one) => one.value);
    const translations = files.translations.filter(isOwn).map(({ lang, value }) => ({ lang, value }));
    const manifests = (files.manifests.get(pack) ?? []).map((one) => one.text);
    const isBare = vocabularies.length + translations.length + manifests.length === 0;
    return isBare ? {} : { attached: (0,digest/* digest */.br)({ vocabularies, translations, manifests }) };
}
function extendsOf({ source }, folders) {
    const found = folders.find(({ folder }) => (0,loaded/* insideOf */.k)(folder, source.file) === "pack.yaml")?.extends ?? [];
    return found.length > 0 ? { extends: found } : {};
}
function papersOf(papers) {
    return papers.length > 0 ? { papers: [...papers].sort(byId) } : {};
}
function byId(a, b) {
    return a.id < b.id ? -1 : 1;
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
    (0,references/* checkCitations */.V7)(context, file, ["law"], value.law);
    (0,references/* checkPenalties */.UT)(context, file, value.exposure ?? []);
    return {
        id: value.id,
        pack: file.pack,
        ...(value.aliases && { aliases: value.aliases }),
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
    (0,references/* checkCollect */.LE)(context, file);
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
        decides: (0,loaded/* nameOf */.V)(value),
        ...(value.collect && { collect: value.collect }),
        title: (0,template/* unfold */.t8)(value.title),
        on: value.on,
        since: value.since,
        ...(value.until && { until: value.until }),
        variables,
        certain: Object.fromEntries(certain),
        outcomes: value.outcomes ?? {},
        rows: value.rows.map((row, index) => {
            (0,references/* checkCitations */.V7)(context, file, ["rows", index, "law"], row.law);
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
        (0,references/* checkOutcome */.Tx)(context, file, ["facts", index, "outcome"], fact.outcome);
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
