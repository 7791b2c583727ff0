export const id = 751;
export const ids = [751];
export const modules = {

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlReader: () => (/* binding */ sqlReader)
});

// EXTERNAL MODULE: ./.build/scan/outline.js
var outline = __webpack_require__(6012);
// EXTERNAL MODULE: ./.build/scan/read/comments.js
var comments = __webpack_require__(3437);
// EXTERNAL MODULE: ./.build/scan/read/tokens.js
var read_tokens = __webpack_require__(3853);
;// CONCATENATED MODULE: ./.build/scan/read/sql/columns.js


/** Splits a stretch at the commas outside of brackets. */
function itemsOf(tokens, { from, to }) {
    const items = [];
    let start = from;
    let depth = 0;
    for (let i = from; i < to; i++) {
        const token = tokens[i];
        if ((0,read_tokens/* isMark */.qi)(token, "(") || (0,read_tokens/* isMark */.qi)(token, "<"))
            depth += 1;
        else if ((0,read_tokens/* isMark */.qi)(token, ")") || (0,read_tokens/* isMark */.qi)(token, ">"))
            depth -= 1;
        else if (depth === 0 && (0,read_tokens/* isMark */.qi)(token, ",")) {
            items.push({ from: start, to: i });
            start = i + 1;
        }
    }
    return [...items, { from: start, to }];
}
/** Where the bracket that opens at an index is closed; the end of the tokens when it is not. */
function closeOf(tokens, open) {
    let depth = 0;
    for (let i = open; i < tokens.length; i++) {
        if ((0,read_tokens/* isMark */.qi)(tokens[i], "("))
            depth += 1;
        else if ((0,read_tokens/* isMark */.qi)(tokens[i], ")") && --depth === 0)
            return i;
    }
    return tokens.length;
}
/** The column that a definition declares; keys and constraints are none. */
function columnOf(tokens, { from, to }) {
    const first = codeFrom(tokens, from, to);
    const name = tokens[first];
    if (first >= to || name?.kind !== "word" || (0,read_tokens/* isWord */.Jg)(name, ...CONSTRAINTS))
        return undefined;
    if (!name.quoted && !NAME_STARTS.test(name.text))
        return undefined;
    let last = to - 1;
    while (last > first && tokens[last].kind === "comment")
        last--;
    const inside = [];
    for (let i = first + 1; i < last; i++) {
        const token = tokens[i];
        if (token.kind === "comment" || (isText(token) && (0,read_tokens/* isWord */.Jg)(tokens[i - 1], "comment")))
            inside.push(token.text);
    }
    const end = tokens[last];
    if (isText(end) && (0,read_tokens/* isWord */.Jg)(tokens[last - 1], "comment"))
        inside.push(end.text);
    const type = typeOf(tokens, first + 1, last + 1);
    return {
        name: name.text,
        aliases: [],
        ...(type && { type }),
        labels: (0,comments/* labelsOf */.PC)([...(0,comments/* commentsAbove */.oH)(tokens, first), ...inside, ...(0,comments/* commentsBeside */.DF)(tokens, last)]),
        at: (0,read_tokens/* placeOf */.$t)(name),
    };
}
/** The first index from `from` on that is no comment. */
function codeFrom(tokens, from, to = tokens.length) {
    let i = from;
    while (i < to && tokens[i]?.kind === "comment")
        i++;
    return i;
}
/** A text in quotes; Hive and MySQL take double ones too. */
function isText(token) {
    return token?.kind === "string" || (token?.kind === "word" && token.quoted);
}
function typeOf(tokens, from, to) {
    let type = "";
    for (let i = from; i < to && type.length < LONGEST_TYPE; i++) {
        const token = tokens[i];
        const ends = type === "" ? (0,read_tokens/* isWord */.Jg)(token, ...BEHIND_TYPE) : (0,read_tokens/* isWord */.Jg)(token, ...BEHIND_TYPE, "character");
        if (ends)
            break;
        if (token.kind === "string")
            type += `'${token.text}'`;
        else if (token.kind !== "comment")
            type += token.text;
    }
    return type.slice(0, LONGEST_TYPE);
}
const LONGEST_TYPE = 100;
const NAME_STARTS = /^[\p{L}_]/u;
const CONSTRAINTS = "primary foreign unique key index constraint check fulltext spatial exclude like period supplemental projection".split(" ");
const BEHIND_TYPE = ("not null default comment primary unique references check collate auto_increment autoincrement constraint generated " +
    "as identity on encode sparse rowguidcol invisible visible virtual stored key after first codec ttl masked enable").split(" ");

;// CONCATENATED MODULE: ./.build/scan/read/sql/style.js

/** SQL of any dialect: quoted names in three ways, dollar quotes, `#` comments, psql commands, template placeholders. */
const SQL = {
    word: read_tokens/* WORD */.f7,
    lineComments: ["--"],
    blockComments: true,
    quotes: [
        { open: "'", close: "'", escape: "both", lines: true },
        { open: '"', close: '"', escape: "double", lines: false, name: true },
        { open: "`", close: "`", escape: "double", lines: false, name: true },
    ],
    special,
};
function special(text) {
    let failures = 0;
    const dollar = (at) => {
        const tag = matched(DOLLAR_TAG, text, at);
        if (!tag || failures > MOST_FAILURES)
            return undefined;
        const close = text.indexOf(tag, at + tag.length);
        if (close < 0)
            failures += 1;
        return close < 0 ? undefined : { kind: "string", from: at + tag.length, to: close, end: close + tag.length };
    };
    const placeholder = (at) => {
        const found = matched(PLACEHOLDER, text, at);
        return found ? { kind: "mark", from: at, to: at + found.length, end: at + found.length } : undefined;
    };
    const bracket = (at) => {
        const found = matched(BRACKETED, text, at);
        return found ? { kind: "word", from: at + 1, to: at + found.length - 1, end: at + found.length } : undefined;
    };
    const line = (at) => {
        const end = (0,read_tokens/* lineEnd */.kd)(text, at);
        return { kind: "comment", from: Math.min(at + 1, end), to: end, end };
    };
    return (at) => {
        switch (text.charAt(at)) {
            case "$":
                return placeholder(at) ?? dollar(at);
            case "{":
            case "<":
                return placeholder(at);
            case "[":
                return bracket(at);
            case "#":
                return startsLine(text, at) || text.startsWith(" ", at + 1) ? line(at) : undefined;
            case "\\":
                return startsLine(text, at) ? command(text, at) : undefined;
            case "/":
                // What only MySQL runs is no comment for people.
                return text.startsWith("/*!", at) ? style_hidden(text, at) : undefined;
            case "'":
                // `ESCAPE '\'`: a backslash alone.
                return text.startsWith("'\\'", at) && text.charAt(at + 3) !== "'"
                    ? { kind: "string", from: at + 1, to: at + 2, end: at + 3 }
                    : undefined;
            default:
                return undefined;
        }
    };
}
/** A command of psql says nothing. */
function command(text, at) {
    const end = (0,read_tokens/* lineEnd */.kd)(text, at);
    return { kind: "comment", from: end, to: end, end };
}
function style_hidden(text, at) {
    const close = text.indexOf("*/", at + 3);
    const end = close < 0 ? text.length : close + 2;
    return { kind: "comment", from: end, to: end, end };
}
function matched(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
function startsLine(text, at) {
    return at === 0 || text.charAt(at - 1) === "\n" || text.charAt(at - 1) === "\r";
}
const MOST_FAILURES = 4;
const DOLLAR_TAG = /\$(?:[A-Za-z_]\w{0,62})?\$/y;
const PLACEHOLDER = /\$\{[^{}\r\n]{0,200}\}|\{\{[^{}\r\n]{0,200}\}\}|\{%[^{%\r\n]{0,200}%\}|<%[^<%\r\n]{0,200}%>/y;
const BRACKETED = /\[[\p{L}_][^[\]\r\n]{0,126}\]/uy;

;// CONCATENATED MODULE: ./.build/scan/read/sql/statements.js


/**
 * The statements that declare or describe columns, with their comments and those around them; others, and rows of data,
 * are passed over.
 */
function* declarations(text) {
    const reading = ahead((0,read_tokens/* tokenizer */.OH)(text, SQL));
    let above = [];
    for (let token = reading.next(); token; token = reading.next()) {
        if (token.kind === "comment") {
            above.push(token);
        }
        else if ((0,read_tokens/* isWord */.Jg)(token, "create", "alter", "comment", "exec", "execute")) {
            const statement = [...above, token];
            collect(reading, statement);
            above = [];
            yield statement;
        }
        else {
            above = [];
            if ((0,read_tokens/* isWord */.Jg)(token, "copy"))
                skipRows(text, reading);
        }
    }
}
function ahead(source) {
    const waiting = [];
    return {
        next: () => waiting.shift() ?? source.next(),
        peek: (distance) => {
            while (waiting.length <= distance) {
                const token = source.next();
                if (!token)
                    return undefined;
                waiting.push(token);
            }
            return waiting[distance];
        },
        jump: (offset) => {
            waiting.length = 0;
            source.jump(offset);
        },
    };
}
/** Adds the tokens up to the end of the statement: a semicolon, or a line that starts the next one. */
function collect(reading, statement) {
    let depth = 0;
    let opened = false;
    for (let token = reading.peek(0); token; token = reading.peek(0)) {
        const last = statement.at(-1);
        if (token.line > (last?.endLine ?? 0) && starts(token, reading.peek(1), depth))
            return;
        // A comment on a line of its own behind everything speaks of what follows.
        if (opened && depth === 0 && token.kind === "comment" && token.line > (last?.endLine ?? 0))
            return;
        statement.push(token);
        reading.next();
        if ((0,read_tokens/* isMark */.qi)(token, "(")) {
            depth += 1;
            opened = true;
        }
        else if ((0,read_tokens/* isMark */.qi)(token, ")"))
            depth -= 1;
        else if ((0,read_tokens/* isMark */.qi)(token, ";") && depth <= 0)
            return;
    }
}
/** Whether a word at the start of a line begins a statement; inside brackets only what no column can be. */
function starts(token, next, depth) {
    if ((0,read_tokens/* isWord */.Jg)(token, "create", "alter"))
        return (0,read_tokens/* isWord */.Jg)(next, "table", "unique", "index", "view") || depth <= 0;
    if (depth > 0)
        return false;
    if ((0,read_tokens/* isWord */.Jg)(token, "comment"))
        return (0,read_tokens/* isWord */.Jg)(next, "on");
    return (0,read_tokens/* isWord */.Jg)(token, ...STARTERS);
}
/** Rows behind `COPY … FROM stdin;` are data up to a line `\.`. */
function skipRows(text, reading) {
    let stdin = false;
    for (let token = reading.next(); token; token = reading.next()) {
        if ((0,read_tokens/* isWord */.Jg)(token, "stdin"))
            stdin = true;
        if (!(0,read_tokens/* isMark */.qi)(token, ";"))
            continue;
        if (!stdin)
            return;
        const end = text.indexOf("\n\\.", token.end);
        reading.jump(end < 0 ? text.length : end + 3);
        return;
    }
}
const STARTERS = ["go", "exec", "execute", "insert", "drop", "grant", "update", "delete", "use", "select", "begin"];

;// CONCATENATED MODULE: ./.build/scan/read/sql.js





/** Reads the tables and columns that SQL of any dialect creates, alters or describes; rows of data are never read. */
function sqlReader(text) {
    const tables = new Map();
    for (const statement of declarations(text)) {
        const first = codeFrom(statement, 0);
        const verb = statement[first];
        if ((0,read_tokens/* isWord */.Jg)(verb, "create"))
            create(tables, statement, first);
        else if ((0,read_tokens/* isWord */.Jg)(verb, "alter"))
            alter(tables, statement, first + 1);
        else if ((0,read_tokens/* isWord */.Jg)(verb, "comment"))
            describe(tables, statement, first + 1);
        else
            describeProperty(tables, statement, first + 1);
    }
    return { ...outline/* EMPTY_OUTLINE */.Z, shapes: [...tables.values()].map(shapeOf) };
}
function shapeOf({ name, labels, columns }) {
    const fields = [...columns.values()];
    return { name: name.text, kind: "table", labels: (0,comments/* labelsOf */.PC)(labels), fields, at: (0,read_tokens/* placeOf */.$t)(name) };
}
function create(tables, tokens, verb) {
    let i = verb + 1;
    while ((0,read_tokens/* isWord */.Jg)(tokens[i], ...BEFORE_TABLE))
        i++;
    if (!(0,read_tokens/* isWord */.Jg)(tokens[i], "table"))
        return;
    const named = nameFrom(tokens, i + 1);
    if (!named)
        return;
    let open = named.next;
    while (open < tokens.length && !(0,read_tokens/* isMark */.qi)(tokens[open], "(") && !(0,read_tokens/* isWord */.Jg)(tokens[open], ...NO_COLUMNS))
        open++;
    if (!(0,read_tokens/* isMark */.qi)(tokens[open], "("))
        return;
    const close = closeOf(tokens, open);
    const table = tableOf(tables, named.name);
    table.labels.push(...(0,comments/* commentsAbove */.oH)(tokens, verb));
    addColumns(table, tokens, itemsOf(tokens, { from: open + 1, to: close }));
    for (let k = close + 1; k < tokens.length; k++) {
        const value = (0,read_tokens/* isMark */.qi)(tokens[k + 1], "=") ? tokens[k + 2] : tokens[k + 1];
        if ((0,read_tokens/* isWord */.Jg)(tokens[k], "comment") && isText(value))
            table.labels.push(value.text);
    }
}
function alter(tables, tokens, from) {
    let i = from;
    while ((0,read_tokens/* isWord */.Jg)(tokens[i], "foreign", "external"))
        i++;
    const named = (0,read_tokens/* isWord */.Jg)(tokens[i], "table") ? nameFrom(tokens, i + 1) : undefined;
    if (!named)
        return;
    const to = (0,read_tokens/* isMark */.qi)(tokens.at(-1), ";") ? tokens.length - 1 : tokens.length;
    const found = [];
    let adds = false;
    for (const item of itemsOf(tokens, { from: named.next, to })) {
        const verb = codeFrom(tokens, item.from, item.to);
        // T-SQL: `ADD a int, b int`.
        if ((0,read_tokens/* isWord */.Jg)(tokens[verb], ...ACTIONS))
            adds = (0,read_tokens/* isWord */.Jg)(tokens[verb], "add");
        else if (adds)
            found.push(item);
        const column = alteredColumn(tokens, verb, item.to);
        if (column === undefined)
            continue;
        if (!(0,read_tokens/* isMark */.qi)(tokens[column], "("))
            found.push({ from: column, to: item.to });
        else
            found.push(...itemsOf(tokens, { from: column + 1, to: Math.min(closeOf(tokens, column), item.to) }));
    }
    if (found.length > 0)
        addColumns(tableOf(tables, named.name), tokens, found);
}
/** Where the definition of a column that is added or changed begins. */
function alteredColumn(tokens, verb, to) {
    let i = verb + 1;
    if ((0,read_tokens/* isWord */.Jg)(tokens[i], "column", "columns"))
        i++;
    while ((0,read_tokens/* isWord */.Jg)(tokens[i], "if", "not", "exists"))
        i++;
    if ((0,read_tokens/* isWord */.Jg)(tokens[verb], "add", "modify"))
        return i;
    if ((0,read_tokens/* isWord */.Jg)(tokens[verb], "change"))
        return i + 1;
    if ((0,read_tokens/* isWord */.Jg)(tokens[verb], "rename") && (0,read_tokens/* isWord */.Jg)(tokens[i + 1], "to") && i + 2 < to)
        return i + 2;
    return undefined;
}
function addColumns(table, tokens, items) {
    for (const item of items) {
        const column = columnOf(tokens, item);
        if (column)
            addColumn(table, column);
    }
}
function addColumn({ columns }, column) {
    const key = column.name.toLowerCase();
    const known = columns.get(key);
    columns.set(key, known ? { ...known, labels: (0,comments/* labelsOf */.PC)([...known.labels, ...column.labels]) } : column);
}
/** `COMMENT ON COLUMN t.c IS '…'`, `COMMENT ON TABLE t IS '…'`. */
function describe(tables, tokens, from) {
    const named = nameFrom(tokens, from + 2);
    const label = named && tokens[named.next + 1];
    if (!named || !(0,read_tokens/* isWord */.Jg)(tokens[named.next], "is") || !isText(label))
        return;
    if ((0,read_tokens/* isWord */.Jg)(tokens[from + 1], "table"))
        tableOf(tables, named.name).labels.push(label.text);
    if ((0,read_tokens/* isWord */.Jg)(tokens[from + 1], "column") && named.owner)
        describeColumn(tables, named.owner, named.name, label);
}
/** `EXEC sp_addextendedproperty 'MS_Description', N'…', 'SCHEMA', 'dbo', 'TABLE', 't', 'COLUMN', 'c'`. */
function describeProperty(tables, tokens, from) {
    if (!tokens.slice(from, from + 4).some((token) => (0,read_tokens/* isWord */.Jg)(token, "sp_addextendedproperty")))
        return;
    const texts = tokens.filter((token) => token.kind === "string");
    const [kind, label] = texts;
    if (kind?.text.toLowerCase() !== "ms_description" || !label)
        return;
    const after = (level) => texts[texts.findIndex(({ text }, i) => i > 1 && text.toLowerCase() === level) + 1];
    const isNamed = (level) => texts.slice(2).some(({ text }) => text.toLowerCase() === level);
    const table = isNamed("table") ? after("table") : undefined;
    const column = isNamed("column") ? after("column") : undefined;
    if (table && column)
        describeColumn(tables, table, column, label);
    else if (table)
        tableOf(tables, table).labels.push(label.text);
}
function describeColumn(tables, owner, name, label) {
    const column = { name: name.text, aliases: [], labels: (0,comments/* labelsOf */.PC)([label.text]), at: (0,read_tokens/* placeOf */.$t)(name) };
    addColumn(tableOf(tables, owner), column);
}
function tableOf(tables, name) {
    const key = name.text.toLowerCase();
    const table = tables.get(key) ?? { name, labels: [], columns: new Map() };
    tables.set(key, table);
    return table;
}
/** Reads `IF NOT EXISTS schema.name`, where placeholders of templates may stand in and before names. */
function nameFrom(tokens, from) {
    let i = from;
    while ((0,read_tokens/* isWord */.Jg)(tokens[i], "if", "not", "exists", "only"))
        i++;
    let name;
    let owner;
    for (let token = tokens[i]; token; token = tokens[++i]) {
        if ((0,read_tokens/* isMark */.qi)(token, ".")) {
            owner = name;
            name = undefined;
        }
        else if (token.kind === "word" && (!name || token.start === tokens[i - 1]?.end)) {
            name = token;
        }
        else if (!(token.kind === "mark" && (token.text.length > 1 || (token.text === "#" && !name)))) {
            break;
        }
    }
    return name && { name, owner, next: i };
}
const BEFORE_TABLE = ("or replace global local private temporary temp unlogged external foreign column row volatile transient multiset set " +
    "hybrid dynamic immutable blockchain memory").split(" ");
const NO_COLUMNS = ["as", "like", "partition", "of", "select", "clone"];
const ACTIONS = ["add", "drop", "alter", "modify", "change", "rename", "set", "comment", "enable", "disable", "with"];


/***/ })

};
