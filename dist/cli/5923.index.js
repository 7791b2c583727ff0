export const id = 5923;
export const ids = [5923];
export const modules = {

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

/***/ 5923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./node_modules/vscode-languageserver/lib/node/main.js
var main = __webpack_require__(900);
// EXTERNAL MODULE: ./node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var esm_main = __webpack_require__(2365);
// EXTERNAL MODULE: ./.build/report/portions.js
var portions = __webpack_require__(1189);
// EXTERNAL MODULE: ./.build/report/sarif/rule.js + 1 modules
var rule = __webpack_require__(7536);
// EXTERNAL MODULE: ./.build/report/wording.js
var wording = __webpack_require__(1709);
;// CONCATENATED MODULE: ./.build/lsp/place.js
/** Our spans count from 1, in the same UTF-16 units. */
function rangeOf({ start, end }) {
    return { start: positionOf(start), end: positionOf(end) };
}
function positionOf({ line, column }) {
    return { line: line - 1, character: column - 1 };
}
/** Whether two ranges meet; one of no length meets what it touches. */
function meets(a, b) {
    return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
function isBefore(a, b) {
    return a.line !== b.line ? a.line < b.line : a.character < b.character;
}
/** The offset of one of our positions in a text. */
function offsetOf(text, { line, column }) {
    LINE.lastIndex = 0;
    for (let passed = 1; passed < line && LINE.exec(text);)
        passed++;
    return Math.min(LINE.lastIndex + column - 1, text.length);
}
const LINE = /\r\n|\n|\r/g;

;// CONCATENATED MODULE: ./.build/lsp/diagnostics.js





const SEVERITY = {
    error: main.DiagnosticSeverity.Error,
    warning: main.DiagnosticSeverity.Warning,
    note: main.DiagnosticSeverity.Information,
};
/** Everything that the report says, at the lines it speaks of: problems, findings that nobody accepted, and open questions. */
function diagnosticsOf(report, lang, uriOf) {
    const found = new Map();
    const add = (at, diagnostic) => {
        const list = found.get(at.file) ?? [];
        found.set(at.file, list);
        list.push({ range: rangeOf(at), source: "hegui", ...diagnostic });
    };
    const related = (places) => relatedOf(places ?? [], lang, uriOf);
    for (const one of (0,portions/* newProblems */.Dv)(report))
        add(one.at, { ...ofProblem(one, lang), ...related(one.related) });
    for (const one of (0,portions/* told */.Ev)(report))
        add(one.at, { ...ofFinding(one, lang), ...related(one.related) });
    for (const one of (0,portions/* askedQuestions */.m8)(report))
        add(one.at, ofQuestion(one, lang));
    return found;
}
function ofProblem({ code, message, hint }, lang) {
    const text = [message[lang], ...(hint ? [hint[lang]] : [])].join("\n");
    return { severity: main.DiagnosticSeverity.Error, code, message: text };
}
function ofFinding(finding, lang) {
    const { fix, withdrawn } = wording/* words */.aL[lang];
    const lines = [(0,portions/* sentence */.em)(finding, lang), ...(finding.withdrawn ? [withdrawn] : []), fix(finding.fix[lang])];
    return { severity: SEVERITY[finding.level], code: finding.rule, message: lines.join("\n") };
}
/** A fact that rules wait for. A note about something that nobody wrote is a hint only. */
function ofQuestion({ level, message, rules }, lang) {
    const severity = level === "off" || level === "note" ? main.DiagnosticSeverity.Hint : SEVERITY[level];
    const waiting = wording/* words */.aL[lang].waiting((0,portions/* few */.H$)(rules, 5, lang));
    return { severity, code: rule/* UNDECLARED */.uM, message: `${message[lang]}\n${waiting}` };
}
function relatedOf(places, lang, uriOf) {
    if (places.length === 0)
        return {};
    const relatedInformation = places.map(({ at, note }) => ({
        location: { uri: uriOf(at.file), range: rangeOf(at) },
        message: note[lang],
    }));
    return { relatedInformation };
}

// EXTERNAL MODULE: ./.build/workspace/settings.js
var settings = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/source/limits.js
var limits = __webpack_require__(3712);
;// CONCATENATED MODULE: ./.build/lsp/lexis.js
/** The first break at or after an offset: the end of its line. */
function lineEnd(text, from) {
    BREAK.lastIndex = from;
    return BREAK.exec(text)?.index ?? text.length;
}
/** The start of the line of an offset. */
function lineStart(text, offset) {
    let start = offset;
    while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r")
        start--;
    return start;
}
const BREAK = /[\r\n]/g;
/** The start of the line behind a line that ends there. */
function nextLine(text, end) {
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
}
/** The first character at or after an offset that is neither blank nor tab. */
function skipSpaces(text, from, end) {
    let pos = from;
    while (pos < end && (text[pos] === " " || text[pos] === "\t"))
        pos++;
    return pos;
}
/** Behind anchors and tags. */
function skipProperties(text, from, end) {
    let pos = from;
    while (pos < end && (text[pos] === "&" || text[pos] === "!")) {
        while (pos < end && !isGap(text[pos]))
            pos++;
        pos = skipSpaces(text, pos, end);
    }
    return pos;
}
/** White space, or the end of the text. */
function isGap(character) {
    return character === undefined || " \t\r\n".includes(character);
}
/** The key that starts at an offset, with its colon. */
function keyAt(text, pos, end) {
    const line = text.slice(pos, end);
    const match = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'#&*!|>%@`[\]{},?:-][^#]*?|-[^\s#][^#]*?))\s*:(?=\s|$)/.exec(line);
    if (!match)
        return undefined;
    const name = match[1] ?? match[2] ?? match[3];
    const written = match[0].slice(0, -1).trimEnd();
    return { name, end: pos + written.length, colon: pos + match[0].length - 1 };
}
/** Where a scalar on one line ends; a quote that is never closed ends with its line. */
function scalarEnd(text, pos, end) {
    const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text.slice(pos, end))?.[0];
    return quoted ? pos + quoted.length : trimmed(text, pos, commentAt(text, pos, end));
}
/** Where a comment begins behind an offset; the end of the line without one. */
function commentAt(text, pos, end) {
    const found = /[ \t]#/.exec(text.slice(pos, end));
    return found ? pos + found.index : end;
}
/** The end of a piece without the white space at its end. */
function trimmed(text, pos, end) {
    return pos + text.slice(pos, end).trimEnd().length;
}
/** A scalar without its quotes. */
function unquoted(written) {
    const [, double, single] = /^(?:"(.*)"|'(.*)')$/s.exec(written) ?? [];
    return double ?? single?.replaceAll("''", "'") ?? written;
}

;// CONCATENATED MODULE: ./.build/lsp/flow.js



/**
 * Reads what stands between brackets, over lines where need be, and gives the offset behind it. Brackets that are never closed end
 * before the next line that stands no deeper than they began.
 */
function flowScan(scan, start, path, column) {
    const { text } = scan;
    return collection(start, path);
    function collection(open, path) {
        if (path.length > limits/* LIMITS */.b.depth)
            return text.length;
        const closer = text[open] === "{" ? "}" : "]";
        let pos = open + 1;
        for (let index = 0;; index++) {
            const token = gap(pos);
            const isEnd = token >= text.length || text[token] === closer || isBroken(token);
            const blank = within(scan, pos, token) && (isEnd || scan.offset < token);
            if (blank) {
                const here = closer === "]" ? [...path, index] : path;
                found(closer === "]" ? "value" : "key", here, scan.offset, scan.offset);
            }
            if (isEnd)
                return text[token] === closer ? token + 1 : token;
            const after = closer === "]" ? value(token, token, [...path, index]) : pair(token, path);
            pos = gap(after);
            if (text[pos] === ",")
                pos++;
            // What cannot be read is passed over, so that the scan always goes on.
            else if (pos === token)
                pos++;
        }
    }
    function pair(start, path) {
        const end = scalarEnd(start, true);
        const name = unquoted(text.slice(start, end));
        if (within(scan, start, end))
            found("key", path, start, end);
        const colon = gap(end);
        if (text[colon] !== ":")
            return end;
        return value(gap(colon + 1), colon + 1, [...path, name], { start, end });
    }
    function value(pos, from, path, key) {
        const entry = { document: scan.document, path, ...(key && { key }) };
        const first = text[pos];
        if (first === "{" || first === "[") {
            scan.entries.push(entry);
            return collection(pos, path);
        }
        const end = isBroken(pos) ? pos : scalarEnd(pos, false);
        if (end > pos) {
            scan.entries.push({
                ...entry,
                value: { start: pos, end, text: first === "*" ? "" : unquoted(text.slice(pos, end)) },
            });
        }
        else
            scan.entries.push(entry);
        if (within(scan, pos, end) && end > pos)
            found("value", path, pos, end);
        else if (within(scan, from, pos))
            found("value", path, scan.offset, scan.offset);
        return end;
    }
    function found(at, path, start, end) {
        scan.cursor ??= { at, document: scan.document, path, start, end, indent: column, flow: true };
    }
    /** The next token: white space, line breaks and comments passed over. */
    function gap(from) {
        let pos = from;
        for (;;) {
            while (pos < text.length && " \t\r\n".includes(text[pos]))
                pos++;
            if (text[pos] !== "#" || !" \t\r\n".includes(text[pos - 1] ?? "\n"))
                return pos;
            while (pos < text.length && text[pos] !== "\n" && text[pos] !== "\r")
                pos++;
        }
    }
    /** A token on a later line that stands where only what is around the brackets could stand. */
    function isBroken(token) {
        const line = lineStart(text, token);
        return (line > start &&
            /^ *$/.test(text.slice(line, token)) &&
            token - line <= column &&
            !"]}".includes(text[token] ?? ""));
    }
    function scalarEnd(pos, key) {
        const rest = text.slice(pos, pos + 4000);
        const quoted = /^(?:"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*')/.exec(rest)?.[0];
        if (quoted)
            return pos + quoted.length;
        const plain = (key
            ? /^(?:[^\s,[\]{}:#]|:(?![\s,[\]{}]|$)|[ \t]+(?![\s,[\]{}:#]))*/
            : /^(?:[^\s,[\]{}#:]|(?<!\s)#|:(?=\S)(?![,[\]{}])|[ \t]+(?![\s,[\]{}#]))*/).exec(rest);
        return pos + (plain?.[0].length ?? 0);
    }
}

;// CONCATENATED MODULE: ./.build/lsp/outline.js



/**
 * Reads a text line by line, by its indentation, where a parser would give up: every line counts for itself, so that what is half
 * written spoils nothing around it. With an offset it says what stands there, too.
 */
function outlineOf(text, offset = -1) {
    const scan = { text, offset, entries: [], document: 0, cursor: undefined };
    const frames = [];
    let started = false;
    for (let start = 0; start <= text.length;)
        start = readLine(start);
    return { entries: scan.entries, ...(scan.cursor && { cursor: scan.cursor }) };
    function readLine(start) {
        const end = lineEnd(text, start);
        const first = skipSpaces(text, start, end);
        if (text.startsWith("---", start) && isGap(text[start + 3])) {
            if (started)
                scan.document++;
            started = true;
            frames.length = 0;
        }
        else if (first === end || text[first] === "#") {
            if (offset >= start && offset <= first)
                scan.cursor = onBlank(offset - start);
        }
        else {
            started = true;
            return readNode(first, end, first - start, false);
        }
        return nextLine(text, end);
    }
    /** What stands at `pos`, in the given column; gives the start of the next line to read. */
    function readNode(pos, end, column, item) {
        if (isContinued(column, item) || frames.length > limits/* LIMITS */.b.depth)
            return nextLine(text, end);
        if (text[pos] === "-" && isGap(text[pos + 1]))
            return readItem(pos, end, column);
        const key = keyAt(text, pos, end);
        if (!key)
            return readLoose(pos, end, column, item);
        const frame = mappingAt(column);
        Object.assign(frame, { step: key.name, filled: false });
        const path = [...frame.path, key.name];
        if (within(scan, pos, key.end))
            scan.cursor = cursor("key", frame.path, pos, key.end, column);
        return readValue(key.colon + 1, end, column, { path, key: { start: pos, end: key.end } }, frame);
    }
    function readItem(pos, end, column) {
        popTo(column);
        let frame = frames.at(-1);
        if (frame?.kind !== "list" || frame.indent !== column) {
            frame = { kind: "list", indent: column, path: pathOf(frames.at(-1)), step: -1, filled: false };
            frames.push(frame);
        }
        Object.assign(frame, { step: Number(frame.step) + 1, filled: false });
        const next = skipSpaces(text, pos + 1, end);
        const path = pathOf(frame);
        const isScalar = next < end && !keyAt(text, next, end) && !(text[next] === "-" && isGap(text[next + 1]));
        if (isScalar || next === end)
            return readValue(pos + 1, end, column, { path }, frame);
        return readNode(next, end, column + next - pos, true);
    }
    /** Text that is no key yet, or a scalar on a line of its own. */
    function readLoose(pos, end, column, item) {
        popTo(column);
        if (frames.at(-1)?.kind === "list" && frames.at(-1).indent === column)
            frames.pop();
        const top = frames.at(-1);
        const stop = trimmed(text, pos, commentAt(text, pos, end));
        if (!top || (top.kind === "mapping" && top.indent === column)) {
            if (within(scan, pos, stop))
                scan.cursor = cursor("key", top?.path ?? [], pos, stop, column);
            return nextLine(text, end);
        }
        return readValue(pos, end, item ? column : top.indent, { path: pathOf(top) }, top);
    }
    function readValue(from, end, column, entry, frame) {
        const pos = skipProperties(text, skipSpaces(text, from, end), end);
        const add = (value) => scan.entries.push({ document: scan.document, ...entry, ...(value && { value }) });
        const first = text[pos];
        if (pos >= end || first === "#") {
            add();
            if (within(scan, from, pos) && from <= pos)
                scan.cursor ??= cursor("value", entry.path, offset, offset, column);
            return nextLine(text, end);
        }
        frame.filled = true;
        if (first === "|" || first === ">")
            return readBlock(pos, end, column, entry, add);
        if (first === "{" || first === "[") {
            add();
            const stop = flowScan(scan, pos, entry.path, column);
            // What was never closed ends before a line that counts for itself.
            return "]}".includes(text[stop - 1])
                ? nextLine(text, lineEnd(text, stop))
                : Math.max(lineStart(text, stop), end + 1);
        }
        const stop = scalarEnd(text, pos, end);
        add({ start: pos, end: stop, text: first === "*" ? "" : unquoted(text.slice(pos, stop)) });
        if (within(scan, from, commentAt(text, stop, end))) {
            const outside = offset < pos || offset > stop;
            scan.cursor ??= cursor("value", entry.path, outside ? offset : pos, outside ? offset : stop, column);
        }
        return nextLine(text, end);
    }
    /** A text of several lines: all lines that stand deeper. */
    function readBlock(pos, end, column, entry, add) {
        let start = nextLine(text, end);
        let last = end;
        while (start <= text.length) {
            const stop = lineEnd(text, start);
            const first = skipSpaces(text, start, stop);
            if (first < stop && first - start <= column)
                break;
            if (first < stop)
                last = stop;
            if (offset >= start && offset <= stop && offset - start > column)
                scan.cursor = cursor("value", entry.path, offset, offset, column);
            start = nextLine(text, stop);
        }
        add({ start: pos, end: last, text: "" });
        return start;
    }
    /** A deeper line behind a whole scalar only goes on with it. */
    function isContinued(column, item) {
        const open = [...frames].reverse().find((one) => one.indent < column);
        return !item && open !== undefined && open === frames.at(-1) && open.filled;
    }
    function popTo(column) {
        while ((frames.at(-1)?.indent ?? -1) > column)
            frames.pop();
    }
    function mappingAt(column) {
        popTo(column);
        // A list may stand in the column of its own key.
        if (frames.at(-1)?.kind === "list" && frames.at(-1).indent === column)
            frames.pop();
        const top = frames.at(-1);
        if (top?.kind === "mapping" && top.indent === column)
            return top;
        const frame = { kind: "mapping", indent: column, path: pathOf(top), step: "", filled: false };
        frames.push(frame);
        return frame;
    }
    /** An empty line says by its column what could be written there. */
    function onBlank(column) {
        let depth = frames.length - 1;
        while (depth >= 0 && frames[depth].indent > column)
            depth--;
        if (depth >= 0 && frames[depth].kind === "list" && frames[depth - 1]?.indent === column)
            depth--;
        const top = frames[depth];
        if (!top)
            return cursor("key", [], offset, offset, column);
        if (top.kind === "mapping" && top.indent === column)
            return cursor("key", top.path, offset, offset, column);
        if (top.kind === "list" && top.indent === column)
            return { ...cursor("value", [...top.path, Number(top.step) + 1], offset, offset, column), dash: true };
        return top.filled || depth < frames.length - 1 ? undefined : cursor("value", pathOf(top), offset, offset, column);
    }
    function cursor(at, path, start, end, indent) {
        return { at, document: scan.document, path, start, end, indent };
    }
}
/** Whether the offset of a scan lies in a piece of the text, its ends included. */
function within({ offset }, start, end) {
    return offset >= start && offset <= end;
}
function pathOf(frame) {
    return frame ? [...frame.path, frame.step] : [];
}

;// CONCATENATED MODULE: ./.build/lsp/elsewhere.js


/** Diagnostics of files that are not in the workspace, those of packages, at the entry of the configuration that names them. */
function withinReach(found, files) {
    const away = [...found.keys()].filter((file) => !files.has(file));
    if (away.length === 0)
        return found;
    const text = files.text(settings/* CONFIG_FILE */.g2).text ?? "";
    const { entries } = outlineOf(text);
    const moved = away.flatMap((file) => {
        const named = entries.find(({ path, value }) => path.length === 2 && value && `${file}/`.startsWith(`${value.text}/`));
        const range = rangeIn(text, named?.value ?? { start: 0, end: 0 });
        return found.get(file).map((one) => {
            const { line, character } = one.range.start;
            return { ...one, range, message: `${file}:${line + 1}:${character + 1} ${one.message}` };
        });
    });
    const near = [...found].filter(([file]) => !away.includes(file));
    return new Map([...near, [settings/* CONFIG_FILE */.g2, [...(found.get(settings/* CONFIG_FILE */.g2) ?? []), ...moved]]]);
}
function rangeIn(text, { start, end }) {
    return { start: positionIn(text, start), end: positionIn(text, end) };
}
function positionIn(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length - 1, character: lines.at(-1).length };
}

// EXTERNAL MODULE: ./.build/example.js
var example = __webpack_require__(3772);
// EXTERNAL MODULE: ./.build/source/source.js + 7 modules
var source_source = __webpack_require__(1366);
;// CONCATENATED MODULE: ./.build/lsp/examples.js



/** What the examples of a rule or decision file come to, where that is not what they say. */
function exampleDiagnostics(session, file) {
    const packs = session.state?.input.packs ?? [];
    const pack = packs.find((one) => [...one.rules, ...one.decisions].some((part) => part.handbook?.file === file));
    const source = session.sourceOf(file);
    if (!pack || !source)
        return [];
    const own = (parts) => parts.filter((one) => one.handbook?.file === file);
    const alone = { ...pack, rules: own(pack.rules), decisions: own(pack.decisions) };
    return (0,example/* testPack */.qq)(alone, { ...session.policies, packs }).flatMap((one) => ofFailure(one, source, session.lang));
}
function ofFailure({ example, expected, found, problems }, source, lang) {
    const value = source.documents[0]?.value;
    const index = value?.examples?.findIndex((one) => one.name === example) ?? -1;
    if (index < 0)
        return [];
    const say = WORDS[lang];
    const lacking = expected.filter((one) => !found.includes(one)).map((one) => [one, say.lacking(after(one))]);
    const spare = found.filter((one) => !expected.includes(one)).map((one) => [one, say.spare(after(one))]);
    const broken = problems.map((one) => [one.slice(one.indexOf(":") + 1), one.replace(/^\S+ /, "")]);
    return [...lacking, ...spare, ...broken].map(([place, message]) => ({
        range: lineIn(source, index, Number.parseInt(place, 10)),
        severity: main.DiagnosticSeverity.Error,
        source: "hegui",
        code: "example",
        message: `${say.example(example)}${message}`,
    }));
}
/** The outcome of `line: outcome`. */
function after(text) {
    return text.slice(text.indexOf(": ") + 2);
}
/** A line of the example where its text stands line by line, otherwise the whole of it. */
function lineIn(source, index, line) {
    const { start, end } = (0,source_source/* locate */.x5)(source, 0, ["examples", index, "given"], "value");
    const lines = source.text.split(/\r\n|\r|\n/);
    const isBlock = "|>".includes(lines[start.line - 1]?.[start.column - 1] ?? " ");
    const text = isBlock && line > 0 ? lines[start.line - 1 + line] : undefined;
    if (text === undefined)
        return {
            start: { line: start.line - 1, character: start.column - 1 },
            end: { line: end.line - 1, character: end.column - 1 },
        };
    const row = start.line - 1 + line;
    return {
        start: { line: row, character: text.length - text.trimStart().length },
        end: { line: row, character: text.trimEnd().length },
    };
}
const WORDS = {
    en: {
        example: (name) => `example '${name}': `,
        lacking: (outcome) => `expected ${outcome}, which does not come`,
        spare: (outcome) => `${outcome} comes, which is not expected`,
    },
    zh: {
        example: (name) => `示例“${name}”：`,
        lacking: (outcome) => `预期结果 ${outcome} 未出现`,
        spare: (outcome) => `出现了未预期的结果 ${outcome}`,
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/source/glob.js + 9 modules
var glob = __webpack_require__(6722);
// EXTERNAL MODULE: ./.build/source/read.js
var source_read = __webpack_require__(2656);
;// CONCATENATED MODULE: ./.build/lsp/files.js




/** Opens a folder with nothing open in it. */
function openFiles(root) {
    const disk = (0,source_read/* folderStore */.s4)(root);
    const texts = new Map();
    const memo = new Map();
    const documents = new Set();
    const once = (key, read) => {
        if (!memo.has(key))
            memo.set(key, read());
        return memo.get(key);
    };
    return {
        root,
        open: (file, text) => void texts.set(file, text),
        close: (file) => void texts.delete(file),
        isOpen: (file) => texts.has(file),
        forget: () => memo.clear(),
        text: (file) => {
            const text = texts.get(file);
            return text === undefined ? once(`text ${file}`, () => disk.text(file)) : { text };
        },
        has: (path) => texts.has(path) || once(`has ${path}`, () => disk.has(path)),
        discover: (options) => laidOver(once(`find ${JSON.stringify(options)}`, () => disk.discover(options)), options, texts),
        hash: (path) => {
            documents.add(path);
            return once(`hash ${path}`, () => (0,source_read/* hashDocument */.mk)(root, path));
        },
        document: (path) => {
            documents.add(path);
            return texts.get(path) ?? once(`document ${path}`, () => (0,source_read/* readText */.yR)(root, path).text);
        },
        asked: () => [...documents].sort(),
    };
}
/** What was found on disk with open texts in place of their files, and open files that the disk does not have yet. */
function laidOver(found, options, texts) {
    const wants = (0,glob/* wanting */.tC)(options);
    const names = new Set(found.files.map((one) => one.file));
    const added = [...texts].filter(([file]) => !names.has(file) && wants(file));
    if (added.length === 0 && !found.files.some((one) => texts.has(one.file)))
        return found;
    return {
        files: [
            ...found.files.map((one) => ({ file: one.file, text: texts.get(one.file) ?? one.text })),
            ...added.map(([file, text]) => ({ file, text })),
        ].sort((a, b) => (a.file < b.file ? -1 : 1)),
        problems: found.problems.filter((one) => !texts.has(one.at.file)),
    };
}
/** The name of a file of the workspace; undefined for what lies outside, or is no file. */
function nameOf(root, uri) {
    if (!uri.startsWith("file:"))
        return undefined;
    let way;
    try {
        way = (0,external_node_path_.relative)(root, (0,external_node_url_.fileURLToPath)(uri)).split("\\").join("/");
    }
    catch {
        return undefined;
    }
    return way === "" || way.startsWith("../") || (0,external_node_path_.isAbsolute)(way) ? undefined : way;
}
/** The address of a file of the workspace. */
function uriOf(root, file) {
    return (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(root, file)).href;
}

// EXTERNAL MODULE: ./.build/cel/closest.js
var closest = __webpack_require__(7670);
// EXTERNAL MODULE: ./.build/finding/place.js
var place = __webpack_require__(5703);
// EXTERNAL MODULE: ./.build/source/insert.js
var insert = __webpack_require__(7361);
// EXTERNAL MODULE: ./.build/source/scalar.js
var scalar = __webpack_require__(8584);
// EXTERNAL MODULE: ./.build/cel/type.js
var cel_type = __webpack_require__(4857);
// EXTERNAL MODULE: ./.build/model/derive/index.js + 9 modules
var derive = __webpack_require__(2528);
// EXTERNAL MODULE: ./.build/rule/environment.js
var environment = __webpack_require__(5756);
// EXTERNAL MODULE: ./.build/manifest/kind.js
var manifest_kind = __webpack_require__(4894);
;// CONCATENATED MODULE: ./.build/lsp/fields.js

/** The form of what stands at a path; undefined where nothing of ours can stand. */
function formAt(form, path) {
    return path.reduce((here, step) => {
        if (here?.is === "object")
            return Object.hasOwn(here.keys, step) ? here.keys[step] : undefined;
        if (here?.is === "record")
            return here.of;
        return here?.is === "array" && typeof step === "number" ? here.of : undefined;
    }, form);
}
/** What the schema says of a path. */
function aboutAt(guide, path) {
    return path.reduce((here, step) => {
        const key = here?.keys && Object.hasOwn(here.keys, step) ? here.keys[step] : undefined;
        return key ?? here?.of;
    }, guide)?.about;
}
/** What the schema says of a field of a struct, as expressions name it: `flow.mechanism`, `filing`. */
function aboutField(guides, struct, field) {
    const [kind, ...route] = struct.split(".");
    const collection = manifest_kind/* COLLECTIONS */.I[kind];
    const start = collection === undefined ? undefined : guides.manifest.keys?.[collection]?.of;
    const group = route.reduce((here, step) => inside(here)?.keys?.[step], start);
    return inside(group)?.keys?.[field]?.about;
}
function inside(guide) {
    return guide?.of ?? guide;
}
/** Places outside the shapes of manifests whose text names something; `#` is any index, `*` any key. */
const NAMED = {
    manifest: {
        "waivers.#.rule": { is: "rule" },
        "waivers.#.entity": { is: "entity", kind: "any" },
        "flows.#.fields.#": { is: "field" },
    },
    config: { "packs.#": { is: "pack" }, "approvers.#.rules.#": { is: "rule" }, "levels.*": { is: "rule" } },
    baseline: { "findings.#.rule": { is: "rule" }, "findings.#.entity": { is: "entity", kind: "any" } },
    pack: { "extends.#": { is: "pack" }, "levels.*": { is: "rule" }, "set.*": { is: "pack" } },
    rule: {
        "law.#.instrument": { is: "instrument" },
        "law.#.article": { is: "article" },
        "exposure.#": { is: "penalty" },
        when: { is: "expression" },
        assert: { is: "expression" },
        "message.en": { is: "expression" },
        "message.zh": { is: "expression" },
        "fix.en": { is: "expression" },
        "fix.zh": { is: "expression" },
    },
    decision: {
        "rows.#.law.#.instrument": { is: "instrument" },
        "rows.#.law.#.article": { is: "article" },
        "rows.#.when": { is: "expression" },
        "rows.#.because.en": { is: "expression" },
        "rows.#.because.zh": { is: "expression" },
    },
    facts: { "facts.#.value": { is: "expression" } },
};
/** What the value at a path names. */
function meaningAt(format, shapes, path) {
    const named = NAMED[format]?.[patternOf(path)];
    if (named)
        return named;
    if (format === "decision" && isVariable(path))
        return { is: "expression" };
    const shape = format === "manifest" ? shapeAt(shapes, path) : undefined;
    if (shape?.ref)
        return { is: "entity", kind: shape.ref };
    return shape?.vocabulary && { is: shape.vocabulary };
}
/** What the free keys of the mapping at a path name. */
function keyMeaningAt(format, path) {
    return NAMED[format]?.[patternOf([...path, "*"])];
}
function isVariable([first, , last, ...rest]) {
    return (rest.length === 0 && ((first === "variables" && last === "value") || (first === "certain" && last === undefined)));
}
function patternOf(path) {
    return path.map((step) => (typeof step === "number" ? "#" : step)).join(".");
}
function shapeAt(shapes, [collection, index, ...route]) {
    const kind = manifest_kind/* KINDS */.GW.find((one) => manifest_kind/* COLLECTIONS */.I[one] === collection);
    if (!kind || typeof index !== "number")
        return undefined;
    let type = { type: "struct", name: kind };
    let shape;
    for (const step of route) {
        if (type.type === "list" && typeof step === "number")
            type = type.of;
        else if (type.type === "map") {
            type = type.of;
            shape = undefined;
        }
        else {
            shape = type.type === "struct" && !shape?.ref ? shapes[type.name]?.[step] : undefined;
            if (!shape)
                return undefined;
            type = shape.type;
        }
    }
    return shape;
}

;// CONCATENATED MODULE: ./.build/lsp/expression.js




/** What may stand at the end of an expression: fields behind a dot, names that it begins with otherwise. */
function namesAfter(session, guides, { path, entries }, before) {
    const environment = environmentOf(session, path, entries);
    const chain = /(?:^|[^\w.])((?:[a-z_]\w*\.)*)\w*$/.exec(before)?.[1] ?? "";
    const variables = { ...environment.variables, ...loopVariables(environment, before) };
    if (chain === "")
        return namesOf(variables);
    const struct = typeOf(environment, variables, chain.slice(0, -1).split("."));
    if (struct?.type !== "struct")
        return [];
    return namesOf(environment.structs[struct.name] ?? {}, (name) => aboutOf(session, guides, struct.name, name));
}
/** The environment of the kind that the file is about, with the variables of a table. */
function environmentOf(session, here, entries) {
    const { packs, shapes } = session.known;
    const value = (...path) => entries.find((one) => one.path.join("\n") === path.join("\n"))?.value?.text;
    const facts = packs.flatMap((pack) => pack.facts);
    const decisions = packs
        .flatMap((pack) => pack.decisions)
        .map((one) => ({
        on: one.on,
        decides: one.decides,
        ...(one.collect && { collect: one.collect }),
        outcomes: one.rows.map((row) => row.then),
    }));
    const variables = entries.flatMap(({ path }) => path.length === 2 && path[0] === "variables" ? [[String(path[1]), { type: "bool" }]] : []);
    const on = value(...(here[0] === "facts" ? here.slice(0, 2) : []), "on") ?? "dataset";
    return (0,environment/* createEnvironment */.MO)(shapes, { facts, decisions }, on, Object.fromEntries(variables));
}
/** Variables of the loops that a text is inside of, or was: `it.fields.exists(f, f.`. */
function loopVariables({ structs, variables }, before) {
    const found = {};
    for (const [, chain, name] of before.matchAll(/([\w.]+)\.(?:all|exists|exists_one|filter|map)\(\s*(\w+)\s*,/g)) {
        const list = typeOf({ structs, variables }, { ...variables, ...found }, chain.split("."));
        if (list?.type === "list")
            found[name] = list.of;
    }
    return found;
}
function typeOf({ structs }, variables, [first, ...rest]) {
    const start = first !== undefined && Object.hasOwn(variables, first) ? variables[first] : undefined;
    return rest.reduce((type, step) => {
        if (type?.type === "map")
            return type.of;
        const fields = type?.type === "struct" ? structs[type.name] : undefined;
        return fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
    }, start);
}
function namesOf(fields, about = () => undefined) {
    return Object.entries(fields).map(([name, type]) => {
        const text = about(name);
        return { name, type: (0,cel_type/* typeName */.g)(type), ...(text && { about: text }) };
    });
}
function aboutOf(session, guides, struct, name) {
    const derived = derive/* FACTS */.q[struct]?.[name]?.about;
    const fact = session.known.packs.flatMap((pack) => pack.facts).find((one) => one.on === struct && one.id === name);
    return fact?.about ?? (derived === undefined ? aboutField(guides, struct, name) : { en: derived, zh: derived });
}

// EXTERNAL MODULE: ./.build/rule/law.js
var rule_law = __webpack_require__(5261);
;// CONCATENATED MODULE: ./.build/lsp/index.js



const known = new WeakMap();
/** The index of a manifest; the same text is read once. */
function indexOf(session, file, text) {
    const indexes = known.get(session) ?? new Map();
    known.set(session, indexes);
    const before = indexes.get(file);
    if (before?.text === text)
        return before;
    const made = makeIndex(session.known.shapes, file, text);
    indexes.set(file, made);
    return made;
}
/** The indexes of all manifests of the workspace. */
function allIndexes(session) {
    const files = session.state?.input.files ?? [];
    return files.map(({ file, text }) => indexOf(session, file, session.files.isOpen(file) ? textOf(session, file) : text));
}
/** The text of a file as the editor has it. */
function textOf(session, file) {
    return session.files.text(file).text ?? session.state?.input.files.find((one) => one.file === file)?.text ?? "";
}
function makeIndex(shapes, file, text) {
    const { entries } = outlineOf(text);
    const references = entries.flatMap(({ path, value }) => {
        const meaning = value && value.text !== "" ? meaningAt("manifest", shapes, path) : undefined;
        if (!value || meaning?.is !== "entity")
            return [];
        return [{ label: meaning.kind === "any" ? value.text : `${meaning.kind}/${value.text}`, file, at: value }];
    });
    return { text, declared: declaredIn(file, entries), references, entries };
}
function declaredIn(file, entries) {
    const items = new Map();
    for (const entry of entries) {
        const [collection, index] = entry.path;
        if (typeof index !== "number" || entry.path.length < 3)
            continue;
        const key = `${entry.document} ${collection} ${index}`;
        const item = items.get(key);
        if (item)
            item.push(entry);
        else
            items.set(key, [entry]);
    }
    return [...items.values()].flatMap((item) => {
        const kind = manifest_kind/* KINDS */.GW.find((one) => manifest_kind/* COLLECTIONS */.I[one] === item[0].path[0]);
        const own = (key) => item.find(({ path, value }) => path.length === 3 && path[2] === key && value)?.value;
        const id = own("id");
        if (!kind || !id)
            return [];
        const start = Math.min(...item.map(startOf));
        const end = Math.max(...item.map(endOf));
        return [{ kind, id: id.text, title: own("title")?.text ?? "", file, at: id, whole: { start, end } }];
    });
}
function startOf({ key, value }) {
    return key?.start ?? value?.start ?? Number.POSITIVE_INFINITY;
}
function endOf({ key, value }) {
    return value?.end ?? key?.end ?? 0;
}

;// CONCATENATED MODULE: ./.build/lsp/words.js



/** Every word that a place may name. */
function wordsOf(session, meaning, place) {
    const { tables, law } = session.known;
    switch (meaning.is) {
        case "entity":
            return entities(session, meaning.kind);
        case "category":
            return [NONE, ...Object.values(tables.categories).map(({ id, title }) => ({ word: id, title }))];
        case "region":
            return Object.entries(tables.regions).map(([id, region]) => ({
                word: /^[a-z]{2}$/.test(id) ? id.toUpperCase() : id,
                title: placeName(region.class),
            }));
        case "app-type":
            return Object.values(tables.app_types).map(({ id, title }) => ({ word: id, title }));
        case "service":
            return Object.entries(tables.services).map(([word, { title, operator }]) => ({
                word,
                title: { en: `${title} (${operator})`, zh: `${title}（${operator}）` },
            }));
        case "rule":
            return rulesOf(session).map(({ id, title }) => ({ word: id, title }));
        case "pack":
            return session.policies.packs.map(({ id, title }) => ({ word: id, title }));
        case "instrument":
            return Object.values(law.instruments).map(({ id, title }) => ({ word: id, title }));
        case "article":
            return articles(session, besides(place, "instrument"));
        case "penalty":
            return Object.values(law.penalties).map(({ id, brief, text }) => ({ word: id, title: brief ?? text }));
        case "field":
            return fieldsOf(session, besides({ ...place, path: place.path.slice(0, -1) }, "from"));
        case "expression":
            return [];
    }
}
/** All rules that are known here: those that are checked, and those of built-in packs. */
function rulesOf(session) {
    const packs = [...session.known.packs, ...session.policies.packs];
    return [...new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule]))).values()];
}
/** The text beside a path under another key of the same mapping. */
function besides({ document, path, entries }, key) {
    const wanted = [...path.slice(0, -1), key].join("\n");
    return entries.find((one) => one.document === document && one.path.join("\n") === wanted)?.value?.text;
}
/** Where a region lies. */
function placeName(place) {
    return PLACES[place] ?? { en: place, zh: place };
}
const PLACES = {
    mainland: { en: "mainland China", zh: "中国内地" },
    hk: { en: "Hong Kong", zh: "香港" },
    mo: { en: "Macao", zh: "澳门" },
    tw: { en: "Taiwan", zh: "台湾" },
    overseas: { en: "overseas", zh: "境外" },
};
const NONE = { word: "none", title: { en: "no personal information", zh: "非个人信息" } };
function entities(session, kind) {
    const all = allIndexes(session).flatMap((one) => one.declared);
    const named = all.filter((one) => kind === "any" || one.kind === kind);
    const words = named.map((one) => {
        const word = kind === "any" ? `${one.kind}/${one.id}` : one.id;
        const about = one.title === "" ? "" : ` ${one.title}`;
        return [word, { word, title: { en: `${one.kind}${about}`, zh: `${manifest_kind/* KIND_NAMES_ZH */.TM[one.kind]}${about}` } }];
    });
    return [...new Map(words).values()];
}
function articles({ known }, instrument) {
    const { instruments } = known.law;
    const found = instrument !== undefined && Object.hasOwn(instruments, instrument) ? instruments[instrument] : undefined;
    return (found?.articles ?? []).map((article) => ({
        word: article,
        title: (0,rule_law/* cite */.Y0)(known.law, { instrument: found.id, article }),
    }));
}
/** Fields of the dataset that a flow moves. */
function fieldsOf(session, dataset) {
    const data = dataset === undefined ? undefined : session.state?.examined.model.find("dataset", dataset)?.data;
    const fields = (data?.fields ?? []);
    return fields.map(({ name }) => ({ word: name }));
}

;// CONCATENATED MODULE: ./.build/lsp/completion.js






/** What may stand at an offset of a file, however broken the text around it is. */
function completeAt(session, library, file, text, offset) {
    const format = session.formatOf(file);
    const outline = outlineOf(text, offset);
    const { cursor } = outline;
    if (!format || !cursor)
        return [];
    const place = { session, library, format, text, offset, outline, cursor };
    return cursor.at === "key" ? keys(place, cursor.path, "") : values(place);
}
/** Keys of the mapping at a path that it does not have yet. */
function keys(place, path, before) {
    const { session, format, text, cursor, library } = place;
    const meaning = keyMeaningAt(format, path);
    const colon = /^[ \t]*:/.test(text.slice(cursor.end)) ? "" : ": ";
    if (meaning)
        return words(place, cursor, (word) => `${before}${word}${colon}`, wordsOf(session, meaning, placeOf(place)));
    const form = formAt(session.known.forms[format], path);
    if (form?.is !== "object")
        return [];
    const present = presentKeys(place, path);
    const guide = library.guides()[format];
    return Object.entries(form.keys).flatMap(([key, below], index) => {
        if (present.has(key))
            return [];
        const required = form.required.includes(key);
        const about = aboutAt(guide, [...path, key]);
        return [
            {
                label: key,
                is: "key",
                start: cursor.start,
                end: cursor.end,
                insert: `${before}${colon === "" ? key : keySnippet(place, key, below, before.length)}`,
                detail: detailOf(below, required),
                ...(about && { about }),
                rank: `${required ? 0 : 1}${String(index).padStart(4, "0")}`,
            },
        ];
    });
}
/** Keys that the mapping has, without the one that is being written. */
function presentKeys({ outline, cursor }, path) {
    const container = path.join("\n");
    const own = outline.entries.filter((one) => one.document === cursor.document &&
        one.key !== undefined &&
        one.key.start !== cursor.start &&
        one.path.length === path.length + 1 &&
        one.path.slice(0, -1).join("\n") === container);
    return new Set(own.map((one) => String(one.path.at(-1))));
}
/** A key with what begins its value: deeper lines for groups and lists, brackets where all stands on one line. */
function keySnippet({ text, cursor }, key, form, shift) {
    const group = form.is === "object" || form.is === "record";
    if (!group && form.is !== "array")
        return `${key}: $0`;
    if (cursor.flow)
        return group ? `${key}: { $0 }` : `${key}: [$0]`;
    const line = lineStart(text, cursor.start);
    const leading = /^ */.exec(text.slice(line, cursor.start))[0].length;
    // Editors repeat the white space of the line; what a dash takes comes on top.
    const indent = " ".repeat(cursor.start - line - leading + shift);
    return `${key}:\n${indent}  ${group ? "" : "- "}$0`;
}
function values(place) {
    const { session, format, text, offset, cursor, outline, library } = place;
    const meaning = meaningAt(format, session.known.shapes, cursor.path);
    if (meaning?.is === "expression")
        return expression(place);
    const form = formAt(session.known.forms[format], cursor.path);
    const own = ownLine(text, cursor.start);
    const dash = cursor.dash && form ? "- " : "";
    if (form?.is === "array") {
        // On a line of its own a list begins with a dash, behind its key with a bracket.
        const item = { ...place, cursor: { ...cursor, path: [...cursor.path, 0] } };
        return own && !cursor.flow ? single(item, form.of, "- ", "") : single(item, form.of, "[", "$0]");
    }
    if (form)
        return single(place, form, dash, "");
    return meaning ? words(place, cursor, (word) => word, wordsOf(session, meaning, placeOf(place))) : [];
    function single(here, form, before, after) {
        if (form.is === "object" || form.is === "record")
            return (own || before === "- ") && !cursor.flow && before !== "[" ? keys(here, here.cursor.path, before) : [];
        const named = meaningAt(format, session.known.shapes, here.cursor.path);
        const insert = (word) => `${before}${completion_scalar(word)}${after}`;
        if (named)
            return words(here, cursor, insert, wordsOf(session, named, placeOf(here)));
        const raw = form.is === "words" ? form.words : form.is === "boolean" ? [true, false] : [];
        return raw.map((word, index) => ({
            label: String(word),
            is: "word",
            start: cursor.start,
            end: cursor.end,
            insert: `${before}${typeof word === "string" ? completion_scalar(word) : word}${after}`,
            rank: String(index).padStart(4, "0"),
        }));
    }
    function expression(here) {
        const entry = outline.entries.find((one) => one.document === cursor.document && one.path.join("\n") === cursor.path.join("\n"));
        const before = text.slice(Math.min(entry?.value?.start ?? offset, offset), offset);
        // Sentences hold expressions in braces only.
        if (/^(?:message|fix|because)$/.test(String(cursor.path.at(-2))) &&
            before.lastIndexOf("{") <= before.lastIndexOf("}"))
            return [];
        const start = offset - /\w*$/.exec(before)[0].length;
        const found = namesAfter(session, library.guides(), { path: here.cursor.path, entries: outline.entries }, before);
        return found.map(({ name, type, about }, index) => ({
            label: name,
            is: "field",
            start,
            end: offset,
            insert: name,
            detail: type,
            ...(about && { about }),
            rank: String(index).padStart(4, "0"),
        }));
    }
}
function words({ session }, { start, end }, insert, found) {
    return found.map(({ word, title }, index) => ({
        label: word,
        is: "reference",
        start,
        end,
        insert: insert(word),
        ...(title && { detail: title[session.lang] }),
        rank: String(index).padStart(4, "0"),
    }));
}
function placeOf({ cursor, outline }) {
    return { document: cursor.document, path: cursor.path, entries: outline.entries };
}
/** A text as YAML writes it: in quotes where it would be read as a number or a truth value. */
function completion_scalar(word) {
    return typeof (0,scalar/* plainValue */._y)(word) === "string" && !/[:#]\s|^[\s&*!|>%@`"'[\]{},?-]|[,[\]{}]/.test(word)
        ? word
        : JSON.stringify(word);
}
/** Nothing but white space and dashes stands before it on its line. */
function ownLine(text, start) {
    return /^ *(?:- +)*$/.test(text.slice(lineStart(text, start), start));
}
function detailOf(form, required) {
    const kind = form.is === "array" ? `list<${form.of.is}>` : form.is;
    return required ? `${kind} *` : kind;
}

;// CONCATENATED MODULE: ./.build/lsp/actions.js











/**
 * Changes for what the report says of a range: the word that is meant, a near word where people have to choose, and an empty key
 * where something must be declared. No fact is made up: the value of such a key is left to people.
 */
function actionsAt(session, library, file, text, range) {
    const report = session.state?.report;
    if (!report)
        return [];
    const isHere = (one) => one.at.file === file && meets(rangeOf(one.at), range);
    const own = { session, library, file, text };
    return [
        ...(0,portions/* newProblems */.Dv)(report)
            .filter(isHere)
            .flatMap((one) => [...replacing(own, one), ...near(own, one), ...missing(own, one)]),
        ...(0,portions/* askedQuestions */.m8)(report)
            .filter(isHere)
            .flatMap((one) => stub(own, one.entity, actions_pathOf(one.key), { code: rule/* UNDECLARED */.uM, at: one.at })),
        ...(0,portions/* told */.Ev)(report)
            .filter(isHere)
            .flatMap((one) => stub(own, one.entity, ruleOf(session, one.rule)?.at ?? [], { code: one.rule, at: one.at })),
    ];
}
function actions_pathOf(key) {
    return key === "" ? [] : key.split(".");
}
function ruleOf(session, id) {
    return rulesOf(session).find((one) => one.id === id);
}
function replacing({ session, text }, { code, at, replacement }) {
    if (replacement === undefined)
        return [];
    const title = actions_WORDS[session.lang].change(unquoted(replacement));
    return [{ title, edit: { ...offsetsOf(text, at), text: replacement }, preferred: true, answers: { code, at } }];
}
/** The nearest word that may stand where an unknown one stands. */
function near({ session, library, file, text }, { code, at, replacement }) {
    if (replacement !== undefined || !/unknown|dangling/.test(code))
        return [];
    const { start, end } = offsetsOf(text, at);
    const word = unquoted(text.slice(start, end));
    const found = completeAt(session, library, file, text, start).filter((one) => one.start === start && one.end === end);
    const labels = found.map((one) => one.label);
    const meant = labels.includes(word) ? undefined : (0,closest/* closest */.k)(word, labels);
    if (meant === undefined)
        return [];
    const edit = { start, end, text: /^[\w./-]+$/.test(meant) && !/^\d/.test(meant) ? meant : JSON.stringify(meant) };
    return [{ title: actions_WORDS[session.lang].change(meant), edit, preferred: false, answers: { code, at } }];
}
/** A key that the form asks for, empty: what stands there is for people to say. */
function missing({ session, file, text }, { code, at, message }) {
    const format = session.formatOf(file);
    const source = session.sourceOf(file);
    if (!format || !source || !/missing-key$|\/version$/.test(code))
        return [];
    const { start } = offsetsOf(text, at);
    const { cursor, entries } = outlineOf(text, text[start] === "{" ? start + 1 : start);
    const document = cursor?.document ?? 0;
    const around = cursor?.path ?? [];
    // The place is the key of the mapping that lacks something, or the first key in it.
    const inside = cursor?.at === "key" ? [[...around, unquoted(text.slice(cursor.start, cursor.end))]] : [];
    return [...inside, around].flatMap((path) => {
        const form = formAt(session.known.forms[format], path);
        if (form?.is !== "object")
            return [];
        const has = (key) => entries.some((one) => one.document === document && one.path.join("\n") === [...path, key].join("\n"));
        const lacks = form.required.filter((key) => !has(key) && (message.en.includes(`'${key}'`) || /version$/.test(code)));
        return lacks.flatMap((key) => {
            const below = form.keys[key];
            // A key that can have one value only is no fact.
            const value = below?.is === "words" && below.words.length === 1 ? String(below.words[0]) : "";
            const edit = (0,insert/* keyAdded */.eL)(source, document, path, key, value);
            return edit ? [{ title: actions_WORDS[session.lang].add(key), edit, preferred: false, answers: { code, at } }] : [];
        });
    });
}
/** The outermost key that is not declared on the way to what a rule speaks of, empty. */
function stub({ session, file }, { kind, id }, path, answers) {
    const source = session.sourceOf(file);
    const entity = session.state?.examined.model.find(kind, id);
    if (!source || !entity || entity.sighted || entity.from.file !== file || path.length === 0)
        return [];
    const open = (0,place/* undeclaredKey */.xn)(entity.data, path);
    const key = open.at(-1);
    const around = [...entity.from.path, ...open.slice(0, -1)];
    if (key === undefined || hasAt(entity.data, open))
        return [];
    const edit = (0,insert/* keyAdded */.eL)(source, entity.from.document, around, String(key), "");
    return edit ? [{ title: actions_WORDS[session.lang].declare(open.join(".")), edit, preferred: false, answers }] : [];
}
function hasAt(data, path) {
    return (path.reduce((here, key) => here?.[key], data) !==
        undefined);
}
function offsetsOf(text, { start, end }) {
    return { start: offsetOf(text, start), end: offsetOf(text, end) };
}
const actions_WORDS = {
    en: {
        change: (word) => `Change to '${word}'`,
        add: (key) => `Add \`${key}\`, to be filled in`,
        declare: (key) => `Declare \`${key}\`, to be filled in`,
    },
    zh: {
        change: (word) => `改为“${word}”`,
        add: (key) => `添加待填写的 \`${key}\``,
        declare: (key) => `声明待填写的 \`${key}\``,
    },
};

// EXTERNAL MODULE: ./.build/model/tables.js
var model_tables = __webpack_require__(407);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/rule/template.js
var template = __webpack_require__(3403);
;// CONCATENATED MODULE: ./.build/lsp/pages.js







/** A text without markup in it: no link, tag or emphasis comes out of what somebody declares. */
function escaped(text) {
    return (0,sanitise/* visible */.RK)(text).replace(/[\\*[\]<]/g, "\\$&");
}
/** Both languages, the reader's first: the law is Chinese. */
function both(text, lang) {
    const own = escaped(text[lang]);
    const other = escaped(text[lang === "en" ? "zh" : "en"]);
    return own === other ? own : `${own}  \n${other}`;
}
/** A rule: what it asks for, the law it rests on and since when, penalties, and how to meet it. */
function rulePage(rule, law, duties, lang, level) {
    const say = pages_WORDS[lang];
    const marks = wording/* words */.aL[lang].marks;
    const about = duties.filter((one) => one.rules?.includes(rule.id));
    const exposure = rule.exposure.flatMap((id) => (Object.hasOwn(law.penalties, id) ? [law.penalties[id]] : []));
    const until = rule.until ? ` ${say.until} ${rule.until}` : "";
    return paragraphs([
        `**${rule.id}** · ${marks[level] ?? say.off} · ${say.since} ${rule.since}${until}${rule.status === "stable" ? "" : ` · ${say.status[rule.status]}`}`,
        both(rule.title, lang),
        chapter(say.law, rule.law.map((one) => citation(law, one, lang))),
        chapter(say.duty, about.map(({ title }) => both(title, lang))),
        chapter(say.exposure, exposure.map(({ text }) => both(text, lang))),
        chapter(say.fix, [both({ en: (0,template/* withPlaceholders */.rk)(rule.fix.en), zh: (0,template/* withPlaceholders */.rk)(rule.fix.zh) }, lang)]),
    ]);
}
/** An instrument of the catalogue: its titles, and whether it is in force. */
function instrumentPage(law, id, lang) {
    const found = Object.hasOwn(law.instruments, id) ? law.instruments[id] : undefined;
    return found && paragraphs([`**${id}** · ${standing(law, id, lang)}`, both(found.title, lang)]);
}
/** An article, with the duties that the catalogue reads in it. */
function articlePage(law, cited, duties, lang) {
    if (!Object.hasOwn(law.instruments, cited.instrument))
        return undefined;
    const about = duties.filter((one) => one.instrument === cited.instrument && one.articles.includes(cited.article));
    return paragraphs([
        citation(law, cited, lang),
        chapter(pages_WORDS[lang].duty, about.map(({ title }) => both(title, lang))),
    ]);
}
/** A penalty: its article, and what it may come to. */
function penaltyPage(law, id, lang) {
    const found = Object.hasOwn(law.penalties, id) ? law.penalties[id] : undefined;
    if (!found)
        return undefined;
    const { instrument, article, text } = found;
    return paragraphs([`**${id}**`, article ? citation(law, { instrument, article }, lang) : "", both(text, lang)]);
}
/** A word of a vocabulary: what it is, how the law treats it, where it lies. */
function vocabularyPage(tables, is, word, lang) {
    const say = pages_WORDS[lang];
    if (is === "region") {
        const region = (0,model_tables/* findRegion */.g)(tables, word);
        if (!region)
            return undefined;
        const territory = region.territory ? ` (${region.territory})` : "";
        return paragraphs([`**${escaped(word)}**`, `${both(placeName(region.class), lang)}${territory}`]);
    }
    if (is === "service") {
        const service = Object.hasOwn(tables.services, word) ? tables.services[word] : undefined;
        if (!service)
            return undefined;
        const country = service.country ? ` · ${service.country}` : "";
        return paragraphs([`**${word}**`, escaped(`${service.title} · ${service.operator}${country}`)]);
    }
    if (is === "app-type") {
        const type = Object.hasOwn(tables.app_types, word) ? tables.app_types[word] : undefined;
        return type && paragraphs([`**${word}**`, both(type.title, lang), chapter(say.needs, [type.necessary.join(", ")])]);
    }
    const category = Object.hasOwn(tables.categories, word) ? tables.categories[word] : undefined;
    if (!category)
        return undefined;
    return paragraphs([`**${word}** · ${say.sensitive[category.sensitive]}`, both(category.title, lang)]);
}
/** An entity: what it is called, and what the law says of it. */
function entityPage({ kind, id, title, file }, state, lang) {
    const made = (state?.report.decisions ?? []).filter((one) => one.entity.kind === kind && one.entity.id === id);
    return paragraphs([
        `**${lang === "zh" ? manifest_kind/* KIND_NAMES_ZH */.TM[kind] : kind}** ${escaped(id)}`,
        escaped(title),
        ...made.map((one) => `${escaped(one.title[lang])}${wording/* words */.aL[lang].colon}${escaped(one.name[lang])}`),
        escaped(file),
    ]);
}
function citation(law, cited, lang) {
    return `${both((0,rule_law/* cite */.Y0)(law, cited), lang)}  \n${standing(law, cited.instrument, lang)}`;
}
/** Whether an instrument is in force, since when, until when. */
function standing(law, id, lang) {
    const say = pages_WORDS[lang];
    const found = Object.hasOwn(law.instruments, id) ? law.instruments[id] : undefined;
    if (!found)
        return "";
    const { status, effective, until } = found;
    const days = [effective && `${say.since} ${effective}`, until && `${say.until} ${until}`].filter(Boolean).join(" ");
    return [say.standing[status] ?? status, days].filter((one) => one !== "").join(" · ");
}
function chapter(title, lines) {
    const shown = lines.filter((one) => one !== "");
    return shown.length === 0
        ? ""
        : [`*${title}*`, ...shown.map((one) => `- ${one.replaceAll("\n", "\n  ")}`)].join("\n");
}
function paragraphs(parts) {
    return parts.filter((one) => one !== "").join("\n\n");
}
const pages_WORDS = {
    en: {
        law: "Law",
        duty: "Duty",
        exposure: "Exposure",
        fix: "Do",
        needs: "Needs for its basic function",
        since: "since",
        until: "until",
        off: "off",
        status: { draft: "draft law, not in force", retired: "retired" },
        standing: { "in-force": "in force", draft: "draft, not in force", repealed: "repealed", superseded: "superseded" },
        sensitive: { yes: "sensitive", no: "not sensitive", context: "sensitive in some settings" },
    },
    zh: {
        law: "依据",
        duty: "义务",
        exposure: "法律责任",
        fix: "如何处理",
        needs: "基本功能所必需",
        since: "自",
        until: "至",
        off: "已关闭",
        status: { draft: "法规草案，尚未施行", retired: "已停用" },
        standing: { "in-force": "现行有效", draft: "草案，尚未施行", repealed: "已废止", superseded: "已被取代" },
        sensitive: { yes: "敏感", no: "非敏感", context: "视情形敏感" },
    },
};

;// CONCATENATED MODULE: ./.build/lsp/hover.js







/** What stands at an offset of a file: the field and what it means, or what the word names. */
function hoverAt(session, library, file, text, offset) {
    const format = session.formatOf(file);
    const { cursor, entries } = outlineOf(text, offset);
    if (!format || !cursor || cursor.start === cursor.end)
        return undefined;
    const word = unquoted(text.slice(cursor.start, cursor.end));
    const parts = cursor.at === "key"
        ? [keyPage(session, library, format, cursor, word)]
        : valuePages(session, library, format, { document: cursor.document, path: cursor.path, entries }, word);
    const markdown = parts.filter((one) => one !== undefined && one !== "").join("\n\n---\n\n");
    return markdown === "" ? undefined : { start: cursor.start, end: cursor.end, markdown };
}
function keyPage(session, library, format, { path }, word) {
    const meaning = keyMeaningAt(format, path);
    if (meaning)
        return namedPage(session, library, meaning, { document: 0, path, entries: [] }, word);
    return fieldPage(session, library, format, [...path, word]);
}
function valuePages(session, library, format, place, word) {
    const meaning = meaningAt(format, session.known.shapes, place.path);
    const isId = format === "manifest" && place.path.length === 3 && place.path[2] === "id";
    const own = isId ? ownPage(session, place.path, word) : undefined;
    return [
        own ?? (meaning && namedPage(session, library, meaning, place, word)),
        fieldPage(session, library, format, place.path),
    ];
}
/** A field: its name, what may stand there, and what the schema says of it. */
function fieldPage(session, library, format, path) {
    const route = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
    const about = aboutAt(library.guides()[format], route);
    const form = formAt(session.known.forms[format], route);
    if (!about && !form)
        return undefined;
    const words = form?.is === "words" ? form.words : form?.is === "array" && form.of.is === "words" ? form.of.words : [];
    const list = words.length > 0 ? `\n\n${words.map((one) => `\`${one}\``).join(" · ")}` : "";
    return `**${escaped(String(route.at(-1)))}**${about ? `\n\n${both(about, session.lang)}` : ""}${list}`;
}
function ownPage(session, [collection], word) {
    const found = allIndexes(session)
        .flatMap((one) => one.declared)
        .find((one) => one.id === word && manifest_kind/* COLLECTIONS */.I[one.kind] === collection);
    return found && entityPage(found, session.state, session.lang);
}
function namedPage(session, library, meaning, place, word) {
    const { lang } = session;
    const { law, tables } = session.known;
    switch (meaning.is) {
        case "entity": {
            const label = meaning.kind === "any" ? word : `${meaning.kind}/${word}`;
            const all = allIndexes(session).flatMap((one) => one.declared);
            const found = all.find((one) => `${one.kind}/${one.id}` === label);
            return found && entityPage(found, session.state, lang);
        }
        case "category":
        case "region":
        case "app-type":
        case "service":
            return vocabularyPage(tables, meaning.is, word, lang);
        case "rule": {
            const rule = rulesOf(session).find((one) => one.id === word);
            return rule && rulePage(rule, law, library.duties(), lang, levelOf(session, rule));
        }
        case "instrument":
            return instrumentPage(law, word, lang);
        case "article":
            return articlePage(law, { instrument: besides(place, "instrument") ?? "", article: word }, library.duties(), lang);
        case "penalty":
            return penaltyPage(law, word, lang);
        case "pack": {
            const pack = session.known.packs.find((one) => one.id === word);
            return pack && `**${escaped(pack.id)}** ${escaped(pack.version)}\n\n${both(pack.title, lang)}`;
        }
        case "field":
        case "expression":
            return undefined;
    }
}
/** The level that a rule has in this workspace. */
function levelOf({ state }, rule) {
    return state?.config.levels?.[rule.id] ?? rule.level;
}

;// CONCATENATED MODULE: ./.build/lsp/symbols.js





/** The entities that a manifest declares, in the order of the text. */
function symbolsOf(session, file, text) {
    return session.formatOf(file) === "manifest" ? indexOf(session, file, text).declared : [];
}
/** Where what stands at an offset is declared: an entity, or the rule of a pack of this workspace. */
function definitionAt(session, file, text, offset) {
    const named = namedAt(session, file, text, offset);
    if (named?.is === "entity")
        return declarationsOf(session, named.label);
    if (named?.is !== "rule")
        return [];
    const rules = session.known.packs.flatMap((pack) => pack.rules);
    const home = rules.find((one) => one.id === named.label)?.handbook?.file;
    const source = home === undefined ? undefined : session.files.text(home).text;
    if (home === undefined || source === undefined)
        return [];
    const id = outlineOf(source).entries.find(({ path }) => path.length === 1 && path[0] === "id")?.value;
    return id ? [{ file: home, at: id }] : [];
}
/** Every place that names the entity at an offset. */
function referencesAt(session, file, text, offset, declaration) {
    const named = namedAt(session, file, text, offset);
    if (named?.is !== "entity")
        return [];
    const references = allIndexes(session).flatMap((one) => one.references);
    return [
        ...(declaration ? declarationsOf(session, named.label) : []),
        ...references.filter((one) => one.label === named.label),
    ];
}
function declarationsOf(session, label) {
    const all = allIndexes(session).flatMap((one) => one.declared);
    return all.filter((one) => `${one.kind}/${one.id}` === label);
}
/** The entity or rule that a place names; an id names the entity that it belongs to. */
function namedAt(session, file, text, offset) {
    const format = session.formatOf(file);
    const { cursor } = outlineOf(text, offset);
    if (!format || !cursor)
        return undefined;
    const word = unquoted(text.slice(cursor.start, cursor.end));
    const { path } = cursor;
    const own = manifest_kind/* KINDS */.GW.find((kind) => manifest_kind/* COLLECTIONS */.I[kind] === path[0]);
    if (format === "manifest" && own && path.length === 3 && path[2] === "id")
        return { is: "entity", label: `${own}/${word}` };
    const meaning = cursor.at === "key" ? keyMeaningAt(format, path) : meaningAt(format, session.known.shapes, path);
    if (meaning?.is === "rule")
        return { is: "rule", label: word };
    if (meaning?.is !== "entity")
        return undefined;
    return { is: "entity", label: meaning.kind === "any" ? word : `${meaning.kind}/${word}` };
}

;// CONCATENATED MODULE: ./.build/lsp/requests.js









/** Answers what the client asks about open files of the workspace; about other files there is nothing to say. */
function answer({ connection, documents, session, library, capabilities, addressOf }) {
    const { hover, completion } = capabilities.textDocument ?? {};
    const markdown = hover?.contentFormat?.includes(main.MarkupKind.Markdown) ?? false;
    const snippets = completion?.completionItem?.snippetSupport === true;
    const modes = completion?.completionItem?.insertTextModeSupport?.valueSet ?? [];
    const adjusts = modes.includes(main.InsertTextMode.adjustIndentation);
    connection.onHover(({ textDocument, position }) => {
        const open = openFile(textDocument.uri);
        const found = open && hoverAt(session, library, open.file, open.text, open.document.offsetAt(position));
        if (!found)
            return null;
        const kind = markdown ? main.MarkupKind.Markdown : main.MarkupKind.PlainText;
        return { contents: { kind, value: found.markdown }, range: requests_within(open.document, found) };
    });
    connection.onCompletion(({ textDocument, position }) => {
        const open = openFile(textDocument.uri);
        if (!open)
            return null;
        const found = completeAt(session, library, open.file, open.text, open.document.offsetAt(position));
        return found.map((one) => itemOf(one, open.document));
    });
    connection.onCodeAction(({ textDocument, range, context }) => {
        const open = openFile(textDocument.uri);
        if (!open || (context.only && !context.only.includes("quickfix")))
            return [];
        const found = actionsAt(session, library, open.file, open.text, range);
        return found.map((one) => actionOf(one, open.document, context.diagnostics));
    });
    connection.onDocumentSymbol(({ textDocument }) => {
        const open = openFile(textDocument.uri);
        if (!open)
            return [];
        return symbolsOf(session, open.file, open.text).map((one) => ({
            name: one.id === "" ? one.kind : one.id,
            detail: [one.kind, one.title].filter((part) => part !== "").join(" "),
            kind: main.SymbolKind.Object,
            range: requests_within(open.document, one.whole),
            selectionRange: requests_within(open.document, one.at),
        }));
    });
    connection.onDefinition(({ textDocument, position }) => {
        const open = openFile(textDocument.uri);
        if (!open)
            return null;
        return definitionAt(session, open.file, open.text, open.document.offsetAt(position)).map(locationOf);
    });
    connection.onReferences(({ textDocument, position, context }) => {
        const open = openFile(textDocument.uri);
        if (!open)
            return null;
        const offset = open.document.offsetAt(position);
        return referencesAt(session, open.file, open.text, offset, context.includeDeclaration).map(locationOf);
    });
    function openFile(uri) {
        const document = documents.get(uri);
        const file = nameOf(session.files.root, uri);
        return document && file !== undefined ? { document, file, text: document.getText() } : undefined;
    }
    function locationOf({ file, at }) {
        const uri = addressOf(file);
        const document = documents.get(uri) ?? esm_main/* TextDocument */.V.create(uri, "yaml", 0, textOf(session, file));
        return { uri, range: requests_within(document, at) };
    }
    function itemOf(one, document) {
        const about = one.about && {
            kind: main.MarkupKind.PlainText,
            value: [...new Set([one.about[session.lang], one.about.zh])].join("\n"),
        };
        return {
            label: one.label,
            kind: KINDS[one.is],
            sortText: one.rank,
            ...(one.detail !== undefined && { detail: one.detail }),
            ...(about && { documentation: about }),
            insertTextFormat: snippets && one.insert.includes("$0") ? main.InsertTextFormat.Snippet : main.InsertTextFormat.PlainText,
            ...(adjusts && { insertTextMode: main.InsertTextMode.adjustIndentation }),
            textEdit: { range: requests_within(document, one), newText: snippets ? one.insert : one.insert.replace("$0", "") },
        };
    }
    function actionOf({ title, edit, preferred, answers }, document, shown) {
        const { uri } = document;
        const { start } = rangeOf(answers.at);
        const diagnostics = shown.filter((one) => one.code === answers.code &&
            one.range.start.line === start.line &&
            one.range.start.character === start.character);
        return {
            title,
            kind: "quickfix",
            diagnostics,
            isPreferred: preferred,
            edit: { changes: { [uri]: [{ range: requests_within(document, edit), newText: edit.text }] } },
        };
    }
}
const KINDS = {
    key: main.CompletionItemKind.Property,
    word: main.CompletionItemKind.EnumMember,
    reference: main.CompletionItemKind.Reference,
    field: main.CompletionItemKind.Field,
};
function requests_within(document, { start, end }) {
    return { start: document.positionAt(start), end: document.positionAt(end) };
}

// EXTERNAL MODULE: ./.build/check.js + 11 modules
var check = __webpack_require__(292);
// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/workspace/policy.js + 1 modules
var policy = __webpack_require__(5740);
// EXTERNAL MODULE: ./.build/workspace/workspace.js
var workspace = __webpack_require__(7381);
;// CONCATENATED MODULE: ./.build/lsp/session.js









/** Opens a session; nothing is read yet. */
function openSession({ files, policies, asOf, lang }) {
    let state;
    let whole = true;
    let config = (0,settings/* readConfig */.Xg)(files, settings/* CONFIG_FILE */.g2, policies.forms.config).config;
    const sources = new Map();
    const session = {
        files,
        policies,
        get lang() {
            return lang ?? config.lang ?? "en";
        },
        get state() {
            return state;
        },
        get known() {
            return state?.input ?? policies;
        },
        changed: (file) => {
            const known = state?.input.files.some((one) => one.file === file);
            if (!known || formatOf(file) !== "manifest")
                whole = true;
        },
        changedAnywhere: () => {
            whole = true;
        },
        judge,
        formatOf,
        sourceOf,
    };
    return session;
    async function judge() {
        const again = whole || !state;
        whole = false;
        if (again)
            config = (0,settings/* readConfig */.Xg)(files, settings/* CONFIG_FILE */.g2, policies.forms.config).config;
        const read = again ? await readInput() : state.input;
        const input = { ...read, files: read.files.map(({ file, text }) => ({ file, text: textOf(file) ?? text })) };
        const known = state && state.input.forms === input.forms ? state.examined : undefined;
        const examined = (0,examine/* examine */.sb)(input, known && (again ? { ...known, rules: (0,examine/* activeRules */.IW)(input) } : known));
        state = { input, examined, report: (0,check/* reportOn */.S)(input, examined), config };
        return state;
    }
    function textOf(file) {
        return files.isOpen(file) ? files.text(file).text : undefined;
    }
    async function readInput() {
        const options = {
            cwd: files.root,
            root: files.root,
            paths: [],
            packs: [],
            asOf: asOf(),
            overrides: {},
            policies,
            data: true,
        };
        const read = async (store) => {
            const open = (folder) => (folder === files.root ? store : (0,source_read/* folderStore */.s4)(folder));
            return (await (0,workspace/* readWorkspace */.i)({ ...options, open })).input;
        };
        const documents = { documentHash: files.hash, documentText: files.document };
        try {
            return { ...(await read(files)), ...documents };
        }
        catch (error) {
            if (!(error instanceof failure/* UsageError */.e))
                throw error;
            // A pack or a shared manifest that is not there: the rest is judged as if nothing were configured.
            const bare = await read({ ...files, text: (file) => (file === settings/* CONFIG_FILE */.g2 ? ABSENT : files.text(file)) });
            return { ...bare, ...documents, problems: [...bare.problems, usageProblem(error.message)] };
        }
    }
    /** A problem of the configuration, at the entry that it speaks of. */
    function usageProblem(message) {
        const source = sourceOf(settings/* CONFIG_FILE */.g2);
        const lines = source?.text.split(/\r\n|\r|\n/) ?? [];
        const quoted = /'([^']+)'/.exec(message)?.[1];
        const line = quoted === undefined ? -1 : lines.findIndex((one) => one.includes(quoted));
        const column = line < 0 ? 1 : lines[line].indexOf(quoted) + 1;
        const start = { line: Math.max(0, line) + 1, column };
        const end = { ...start, column: column + (line < 0 ? 0 : quoted.length) };
        const at = { file: settings/* CONFIG_FILE */.g2, start, end };
        return { code: "config/unusable", message: { en: message, zh: message }, at };
    }
    function formatOf(file) {
        if (file === settings/* CONFIG_FILE */.g2)
            return "config";
        if (file === (config.baseline ?? policy/* BASELINE_FILE */.tu))
            return "baseline";
        if (!/\.ya?ml$/.test(file))
            return undefined;
        const pack = packAround(file);
        if (pack !== undefined)
            return formatInPack(file.slice(pack.length + 1));
        const wants = (0,glob/* wanting */.tC)({ include: config.include ?? settings/* MANIFESTS */.V4, exclude: config.exclude ?? [] });
        return wants(file) || state?.input.files.some((one) => one.file === file) ? "manifest" : undefined;
    }
    /** The folder of the pack that a file belongs to. */
    function packAround(file) {
        const parts = file.split("/").slice(0, -1);
        while (parts.length > 0) {
            const folder = parts.join("/");
            if (files.has(`${folder}/pack.yaml`))
                return folder;
            parts.pop();
        }
        return undefined;
    }
    function sourceOf(file) {
        const { text } = files.text(file);
        if (text === undefined)
            return undefined;
        const judged = state?.examined.read.files.get(file)?.source;
        if (judged?.text === text)
            return judged;
        const known = sources.get(file);
        if (known?.text === text)
            return known;
        const { source } = (0,source_source/* parseSource */.PJ)(file, text);
        sources.set(file, source);
        return source;
    }
}
const ABSENT = {
    problem: {
        code: "source/no-such-path",
        message: { en: "there is no configuration", zh: "没有配置" },
        at: { file: settings/* CONFIG_FILE */.g2, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    },
};
/** What the files of a pack are, by their folders. */
function formatInPack(inside) {
    if (inside === "pack.yaml")
        return "pack";
    if (inside === "vocabulary.yaml")
        return "vocabulary";
    const folder = /^(\w+)\//.exec(inside)?.[1];
    if (folder === "decisions")
        return "decision";
    if (folder === "facts")
        return "facts";
    if (folder === "clocks")
        return "clocks";
    if (folder === "translations")
        return "translation";
    if (folder === "papers")
        return "paper";
    return folder === "fixtures" || folder === "manifests" ? "manifest" : "rule";
}

;// CONCATENATED MODULE: ./.build/lsp/watch.js


/** Asks the client to tell of changed YAML files and of the documents that manifests name as evidence. */
function watchFiles(connection, session, { workspace }) {
    const told = workspace?.didChangeWatchedFiles;
    const isTold = told?.dynamicRegistration === true;
    let followed = "";
    let documents;
    const register = (patterns) => connection.client.register(main.DidChangeWatchedFilesNotification.type, { watchers: patterns.map(watcher) });
    return {
        isTold,
        start: () => {
            if (isTold)
                void register(["**/*.{yaml,yml}"]);
        },
        follow: (names) => {
            const wanted = names.join("\n");
            if (!isTold || wanted === followed)
                return;
            followed = wanted;
            void documents?.then((one) => one.dispose());
            documents = register(names.map(literal));
        },
    };
    function watcher(pattern) {
        const { root } = session.files;
        if (told?.relativePatternSupport)
            return { globPattern: { baseUri: uriOf(root, "."), pattern } };
        return { globPattern: `${literal(root.split("\\").join("/"))}/${pattern}` };
    }
}
/** A name as a glob that matches nothing else. */
function literal(name) {
    return name.replace(/[*?{}[\]]/g, "[$&]");
}

;// CONCATENATED MODULE: ./.build/lsp/server.js










/** A pause after a keystroke: those that come together are judged once. */
const PAUSE = 15;
/** Serves one client over two streams until it leaves; the library ends the process then. */
function serve(serving) {
    // Of plain streams the library sees the end, too: a client that goes away takes the process with it.
    const connection = (0,main.createConnection)(main.ProposedFeatures.all, serving.input, serving.output);
    const documents = new main.TextDocuments(esm_main/* TextDocument */.V);
    const published = new Map();
    const uris = new Map();
    let session;
    let watch;
    let timer;
    let running = false;
    connection.onInitialize((params) => {
        session = openSession({
            files: openFiles(rootOf(params, serving.cwd)),
            policies: serving.policies,
            asOf: serving.asOf,
            lang: serving.lang ?? langOf(params.locale),
        });
        watch = watchFiles(connection, session, params.capabilities);
        answer({ connection, documents, session, library: serving.library, capabilities: params.capabilities, addressOf });
        return {
            serverInfo: { name: "hegui", version: serving.version },
            capabilities: {
                textDocumentSync: { openClose: true, change: main.TextDocumentSyncKind.Incremental, save: true },
                hoverProvider: true,
                completionProvider: { triggerCharacters: [" ", ".", "/"] },
                codeActionProvider: { codeActionKinds: ["quickfix"] },
                documentSymbolProvider: true,
                definitionProvider: true,
                referencesProvider: true,
            },
        };
    });
    connection.onInitialized(() => {
        watch.start();
        judgeSoon();
    });
    connection.onDidChangeWatchedFiles(() => {
        session.files.forget();
        session.changedAnywhere();
        judgeSoon();
    });
    documents.onDidOpen(({ document }) => take(document));
    documents.onDidChangeContent(({ document }) => take(document));
    documents.onDidSave(() => refreshUnwatched());
    documents.onDidClose(({ document }) => {
        const file = nameOf(session.files.root, document.uri);
        if (file === undefined)
            return;
        session.files.close(file);
        session.changedAnywhere();
        uris.delete(file);
        refreshUnwatched();
        judgeSoon();
    });
    documents.listen(connection);
    connection.listen();
    function take(document) {
        const file = nameOf(session.files.root, document.uri);
        if (file === undefined)
            return;
        uris.set(file, document.uri);
        session.files.open(file, document.getText());
        session.changed(file);
        judgeSoon();
    }
    /** Without news of the disk it is looked at again when something is saved or closed. */
    function refreshUnwatched() {
        if (watch.isTold)
            return;
        session.files.forget();
        session.changedAnywhere();
        judgeSoon();
    }
    function judgeSoon() {
        clearTimeout(timer);
        timer = setTimeout(() => void judge(), PAUSE);
    }
    async function judge() {
        if (running)
            return judgeSoon();
        running = true;
        try {
            const state = await session.judge();
            const found = withinReach(diagnosticsOf(state.report, session.lang, addressOf), session.files);
            publish(found);
            watch.follow(session.files.asked());
            publish(withExamples(found));
        }
        catch (error) {
            connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        }
        finally {
            running = false;
        }
    }
    /** The examples of open rule files, which take longer. */
    function withExamples(found) {
        const all = new Map(found);
        for (const file of uris.keys()) {
            const format = session.formatOf(file);
            if (format !== "rule" && format !== "decision")
                continue;
            const failing = exampleDiagnostics(session, file);
            if (failing.length > 0)
                all.set(file, [...(all.get(file) ?? []), ...failing]);
        }
        return all;
    }
    /** Sends what is different from what the client has, and clears what is gone. */
    function publish(found) {
        for (const file of new Set([...published.keys(), ...found.keys(), ...uris.keys()])) {
            const diagnostics = found.get(file) ?? [];
            const uri = addressOf(file);
            const version = documents.get(uri)?.version;
            const shown = JSON.stringify([version, diagnostics]);
            if (published.get(file) === shown)
                continue;
            if (diagnostics.length === 0 && !uris.has(file))
                published.delete(file);
            else
                published.set(file, shown);
            void connection.sendDiagnostics({
                uri,
                diagnostics: [...diagnostics],
                ...(version !== undefined && { version }),
            });
        }
    }
    /** The address of a file, as the client writes it where it has it open. */
    function addressOf(file) {
        return uris.get(file) ?? uriOf(session.files.root, file);
    }
}
/** The first folder of the client; further ones are left alone. */
function rootOf({ workspaceFolders, rootUri }, cwd) {
    const uri = workspaceFolders?.[0]?.uri ?? rootUri;
    return uri?.startsWith("file:") ? (0,external_node_url_.fileURLToPath)(uri) : cwd;
}
function langOf(locale) {
    if (locale === undefined)
        return undefined;
    return /^zh\b/i.test(locale) ? "zh" : "en";
}


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eL: () => (/* binding */ keyAdded),
/* harmony export */   i6: () => (/* binding */ itemAdded),
/* harmony export */   oh: () => (/* binding */ edited)
/* harmony export */ });
/* unused harmony export valueReplaced */
/** Adds items to the list at a path, each YAML on one line. Undefined where the list is written elsewhere or not at all. */
function itemAdded(source, document, path, ...items) {
    const list = nodeAt(source.documents[document]?.root, path);
    if (list?.kind !== "sequence")
        return undefined;
    if (isBracketed(source.text, list))
        return intoBrackets(source.text, list, items.join(", "));
    const first = list.items[0];
    if (!first)
        return undefined;
    const indent = indentAt(source.text, source.text.lastIndexOf("-", first.start));
    return behind(source.text, list, items.map((item) => `${indent}- ${item}`).join("\n"));
}
/** Adds a key to the mapping at a path; `value` is YAML on one line, or lines that start with their own indent. */
function keyAdded(source, document, path, key, value) {
    const root = source.documents[document]?.root;
    const mapping = path.length === 0 ? root : nodeAt(root, path);
    if (mapping?.kind !== "mapping")
        return undefined;
    if (isBracketed(source.text, mapping))
        return value.includes("\n") ? undefined : intoBrackets(source.text, mapping, `${key}: ${value}`);
    const [first] = mapping.pairs.values();
    if (!first)
        return undefined;
    return behind(source.text, mapping, `${indentAt(source.text, first.key.start)}${key}:${value.startsWith("\n") ? "" : " "}${value}`);
}
/** Puts another value, YAML on one line, in place of the one at a path. Undefined where that takes several lines, or is written elsewhere. */
function valueReplaced(source, document, path, value) {
    const node = nodeAt(source.documents[document]?.root, path);
    if (!node || node.kind === "alias" || (node.kind !== "scalar" && !isBracketed(source.text, node)))
        return undefined;
    const { start, end } = node;
    if (source.text.slice(start, end).includes("\n"))
        return undefined;
    return { start, end, text: start === end ? ` ${value}` : value };
}
/** The text with all changes in it; of two that overlap the first counts. */
function edited(text, edits) {
    const ordered = edits.map((one, index) => ({ ...one, index })).sort((a, b) => a.start - b.start || a.index - b.index);
    let result = "";
    let from = 0;
    for (const { start, end, text: by } of ordered) {
        if (start < from)
            continue;
        result += text.slice(from, start) + by;
        from = end;
    }
    return result + text.slice(from);
}
/** The node of a path; nothing behind an alias, which stands for something written elsewhere. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.kind === "mapping")
            node = node.pairs.get(String(step))?.value;
        else if (node?.kind === "sequence")
            node = node.items[Number(step)];
        else
            return undefined;
    }
    return node;
}
/** Into `[…]` or `{…}`, behind the last part. */
function intoBrackets(text, node, added) {
    const last = lastPart(node);
    if (last === undefined)
        return { start: node.start + 1, end: node.start + 1, text: ` ${added} ` };
    const end = endOf(text, last);
    const comma = /^\s*,/.exec(text.slice(end, node.end))?.[0].length ?? 0;
    return { start: end + comma, end: end + comma, text: comma > 0 ? ` ${added},` : `, ${added}` };
}
/** On a line of its own behind the last line of a node, with whatever comment that line has. */
function behind(text, node, line) {
    const newline = text.indexOf("\n", endOf(text, node));
    if (newline < 0)
        return { start: text.length, end: text.length, text: `\n${line}\n` };
    const at = text[newline - 1] === "\r" ? newline - 1 : newline;
    const ending = text.slice(at, newline + 1);
    return { start: at, end: at, text: `${ending}${line.replaceAll("\n", ending)}` };
}
/** Where the last written token of a node ends; block collections may reach over empty lines and comments behind it. */
function endOf(text, node) {
    let here = node;
    for (let last = lastPart(here); last !== undefined && !isBracketed(text, here); last = lastPart(here))
        here = last;
    return here.end;
}
function isBracketed(text, node) {
    return text[node.start] === "[" || text[node.start] === "{";
}
function lastPart(node) {
    if (node.kind === "sequence")
        return node.items.at(-1);
    return node.kind === "mapping" ? [...node.pairs.values()].at(-1)?.value : undefined;
}
function indentAt(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    return text.slice(start, offset).replaceAll(/[^ ]/g, " ");
}


/***/ })

};
