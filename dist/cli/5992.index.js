export const id = 5992;
export const ids = [5992];
export const modules = {

/***/ 6012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ EMPTY_OUTLINE)
/* harmony export */ });
const EMPTY_OUTLINE = {
    shapes: [],
    assignments: [],
    calls: [],
    imports: [],
    elements: [],
    settings: [],
    dependencies: [],
    unread: [],
};


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ commentsBeside),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   oH: () => (/* binding */ commentsAbove)
/* harmony export */ });
/** Comments that stand alone on the lines right above a token. */
function commentsAbove(tokens, index) {
    const above = [];
    let line = tokens[index]?.line ?? 0;
    for (let i = index - 1; i >= 0 && above.length < MOST_LABELS; i--) {
        const token = tokens[i];
        const before = tokens[i - 1];
        if (token.kind !== "comment" || token.endLine < line - 1 || before?.endLine === token.line)
            break;
        above.unshift(token.text);
        line = token.line;
    }
    return above;
}
/** Comments behind a token on its line, unless they stand in front of something else there. */
function commentsBeside(tokens, index) {
    const line = tokens[index]?.endLine;
    const beside = [];
    for (let i = index + 1; tokens[i]?.line === line && beside.length < MOST_LABELS; i++) {
        const token = tokens[i];
        const ends = token.kind === "mark" && ",;)}".includes(token.text);
        if (token.kind === "comment")
            beside.push(token.text);
        else if (beside.length > 0 || !ends)
            return ends ? beside : [];
    }
    return beside;
}
/** Texts of comments and descriptions as labels: on one line each, without decoration; commented-out code is none. */
function labelsOf(texts) {
    const labels = texts
        .slice(0, 2 * MOST_LABELS)
        .map((text) => oneLine(text ?? ""))
        .filter((text) => text !== "" && !isCode(text));
    return [...new Set(labels)].slice(0, MOST_LABELS);
}
function oneLine(text) {
    return text
        .slice(0, MOST)
        .split(/[\r\n]/)
        .map(undecorated)
        .filter((line) => line !== "")
        .join(" ")
        .slice(0, LONGEST);
}
function undecorated(line) {
    let from = 0;
    let to = line.length;
    while (from < to && DECORATION.includes(line.charAt(from)))
        from++;
    while (to > from && DECORATION.includes(line.charAt(to - 1)))
        to--;
    return line.slice(from, to);
}
function isCode(text) {
    return CODE_ENDS.test(text) || DECLARATION.test(text);
}
/** Much more than a label says; the rest of a comment is not read. */
const MOST = 4_000;
const LONGEST = 500;
const MOST_LABELS = 20;
const DECORATION = " \t-*/#!<=";
const CODE_ENDS = /[;{}]$|^[\w`"'.[\]]+\s[^\u0080-\uffff]*,$/;
// A column, a Prisma field, a Protobuf field: a name and a type, and what only code has behind it.
const DECLARATION = /^[`"[]?\w+[`"\]]?\s+(?:n?(?:var)?char2?\s?\(|(?:\w+\s)?\w+(?:\(\d+\))?\s+(?:not null|null|default|primary key)\b|(?:String|Int|BigInt|Float|Boolean|DateTime|Json|Bytes)(?:$|[?[]| +@))|^(?:optional |repeated |required )?[\w.]+ \w+ ?= ?\d/i;


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contractReader: () => (/* binding */ contractReader),
/* harmony export */   isContract: () => (/* binding */ isContract)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4927);
/* harmony import */ var _openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7321);



/** Reads open data contracts (ODCS 3) and data contract specifications: what they describe is stored data. */
function contractReader(text, file) {
    const data = (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .readData */ .v3)(text, file);
    const shapes = data.roots.flatMap((root) => [
        ...(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, "schema")).flatMap((one) => objectShapes(data, one, "")),
        ...(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, "models")).flatMap(({ name, at, value }) => modelShapes(data, name, at, value)),
    ]);
    return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, shapes, unread: data.unread };
}
/** Whether YAML begins like a data contract. */
function isContract(head) {
    return /^(?:kind\s*:\s*["']?DataContract\b|dataContractSpecification\s*:)/m.test(head);
}
/** An object of ODCS with its properties; what lies in nested objects and lists of objects is a shape of its own. */
function objectShapes(data, object, owner) {
    const node = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(object, "name");
    const name = `${owner}${(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(object, "name") ?? ""}`;
    const properties = insideOf(object).flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(one, "properties")));
    if (node === undefined || properties.length === 0)
        return [];
    const fields = properties.flatMap((one) => fieldOf(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(one, "name"), one));
    const shape = { name, kind: "table", labels: labelsOf(object), fields, at: (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(data, node) };
    return [shape, ...properties.flatMap((one) => objectShapes(data, one, `${name}.`))];
}
/** A model of the data contract specification: fields by name. */
function modelShapes(data, name, at, model) {
    const entries = insideOf(model).flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(one, "fields")));
    if (entries.length === 0)
        return [];
    const fields = entries.map((one) => fieldAt(one.name, one.at, one.value));
    const inner = entries.flatMap((one) => modelShapes(data, `${name}.${one.name}`, one.at, one.value));
    return [{ name, kind: "table", labels: labelsOf(model), fields, at }, ...inner];
}
/** What may hold fields: the node itself, and the items of a list inside of lists. Limits of the source bound the depth. */
function insideOf(node) {
    const items = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(node, "items");
    return items ? [node, ...insideOf(items)] : [node];
}
function fieldOf(data, name, property) {
    return name?.kind === "scalar" && name.text !== "" ? [fieldAt(name.text, (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(data, name), property)] : [];
}
function fieldAt(name, at, property) {
    const physical = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(property, "physicalName");
    const type = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(property, "logicalType") ?? (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(property, "type") ?? (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(property, "physicalType");
    return { name, aliases: physical ? [physical] : [], ...(type && { type }), labels: labelsOf(property), at };
}
function labelsOf(node) {
    return ["businessName", "title", "description"].flatMap((key) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node, key) || []);
}


/***/ }),

/***/ 4927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   v3: () => (/* binding */ readData),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1366);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3853);


/** Reads YAML, or JSON with or without comments; a text that is not well-formed has no documents. */
function readData(text, file) {
    const { source, problems } = (0,_source_source_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSource */ .PJ)(file, isJson(file) ? withoutComments(text) : text);
    const roots = source.documents.flatMap(({ root }) => root ?? []);
    const isRefused = source.documents.length === 0 && problems.length > 0;
    const base = text.length - source.text.length;
    return { roots, text: source.text, base, unread: isRefused ? [{ from: 0, to: text.length }] : [] };
}
/** Whether a file of this name is JSON. */
function isJson(file) {
    return /\.(?:json[5c]?|webmanifest)$/i.test(file);
}
/** Every scalar with the keys that lead to it; what an alias repeats is read once, where it is written. */
function leavesOf(data) {
    const leaves = [];
    // Limits of the source bound the depth.
    const visit = (node, path, key) => {
        if (node.kind === "mapping") {
            for (const [name, pair] of node.pairs)
                visit(pair.value, [...path, name], placeIn(data, pair.key));
        }
        else if (node.kind === "sequence") {
            node.items.forEach((item, i) => {
                visit(item, [...path, String(i)], undefined);
            });
        }
        else if (node.kind === "scalar") {
            const at = node.text === "" && key ? key : placeIn(data, node);
            leaves.push({ path, value: node.text, at });
        }
        else if (node.target.kind === "scalar") {
            leaves.push({ path, value: node.target.text, at: placeIn(data, node) });
        }
    };
    for (const root of data.roots)
        visit(root, [], undefined);
    return leaves;
}
/** The place of a node in the text as given; of a scalar without its quotes. */
function placeIn({ text, base }, { kind, start, end }) {
    const quote = text.charAt(start);
    const isQuoted = kind === "scalar" && end - start >= 2 && (quote === '"' || quote === "'");
    return isQuoted ? { from: start + 1 + base, to: end - 1 + base } : { from: start + base, to: end + base };
}
/** Comments become blanks, so that all places stay. */
function withoutComments(text) {
    if (!text.includes("//") && !text.includes("/*"))
        return text;
    const { next } = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenizer */ .OH)(text, JSON_STYLE);
    let clean = "";
    let from = 0;
    for (let token = next(); token; token = next()) {
        if (token.kind !== "comment")
            continue;
        clean += text.slice(from, token.start) + text.slice(token.start, token.end).replace(/[^\r\n]/g, " ");
        from = token.end;
    }
    return clean + text.slice(from);
}
const JSON_STYLE = {
    word: /[^\s"'/]+/y,
    lineComments: ["//"],
    blockComments: true,
    quotes: [
        { open: '"', close: '"', escape: "backslash", lines: false },
        { open: "'", close: "'", escape: "backslash", lines: false },
    ],
};


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf)
/* harmony export */ });
/** The format of a dependency manifest by its name, undefined for any other file. */
function manifestOf(file) {
    return NAMES.find(([name]) => name.test(file))?.[1];
}
const NAMES = [
    [/(?:^|\/)package\.json$/, "package.json"],
    [/(?:^|\/)pom\.xml$/, "pom"],
    [/\.gradle(?:\.kts)?$/, "gradle"],
    [/\.versions\.toml$/, "version-catalog"],
    [/(?:^|[/._-])requirements?(?:[._-][^/]*)?\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i, "requirements"],
    [/(?:^|\/)pyproject\.toml$/, "pyproject"],
    [/(?:^|\/)Pipfile$/, "pipfile"],
    [/(?:^|\/)setup\.py$/, "setup.py"],
    [/(?:^|\/)go\.mod$/, "go.mod"],
];


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ looseLeaves),
/* harmony export */   I9: () => (/* binding */ propertiesLeaves),
/* harmony export */   Ix: () => (/* binding */ isEnv),
/* harmony export */   aK: () => (/* binding */ envLeaves)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);

/** Whether a file of this name holds environment variables: `.env`, `.env.local`, `env.example`, `prod.env`. */
function isEnv(file) {
    return /(?:^|\/)(?:\.env(?:rc|\.[\w.-]+)?|env\.(?:example|sample|template|dist|local)|[\w.-]+\.env)$/i.test(file);
}
/** Reads the variables of a `.env` file; those in comments are none. */
function envLeaves(text) {
    const leaves = [];
    for (let start = 0; start < text.length;) {
        let end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text, start);
        const [head, name] = VARIABLE.exec(text.slice(start, Math.min(end, start + LONGEST_HEAD))) ?? [];
        if (head !== undefined && name !== undefined) {
            const from = start + head.length;
            const quoted = quotedAt(text, from);
            const nameFrom = start + head.lastIndexOf(name);
            leaves.push(leafOf([name], text, quoted ?? bareAt(text, from, end), placeOf(nameFrom, name)));
            if (quoted)
                end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text, quoted.to);
        }
        start = end + 1;
    }
    return leaves;
}
/** Reads the keys of a `.properties` file, split at their dots. */
function propertiesLeaves(text) {
    const leaves = [];
    for (let start = 0; start < text.length;) {
        const end = joinedEnd(text, start);
        const from = skipBlanks(text, start, end);
        const key = keyEnd(text, from, end);
        if (key > from && !"#!".includes(text.charAt(from))) {
            let value = skipBlanks(text, key, end);
            if (value < end && "=:".includes(text.charAt(value)))
                value = skipBlanks(text, value + 1, end);
            const path = unescaped(text.slice(from, key)).split(".", DEEPEST);
            const leaf = leafOf(path, text, { from: value, to: trimmed(text, value, end) }, { from, to: key });
            leaves.push({ ...leaf, value: unescaped(leaf.value) });
        }
        start = end + 1;
    }
    return leaves;
}
/**
 * Reads the keys of a text that is nearly YAML, line by line: templates of Helm and Ansible, placeholders of Maven. Only
 * values on the line of their key are seen.
 */
function looseLeaves(text) {
    const leaves = [];
    let open = [];
    // Lines indented further belong to a text block.
    let block = Number.POSITIVE_INFINITY;
    for (let start = 0; start < text.length;) {
        const end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text, start);
        const first = skipBlanks(text, start, end);
        const [head = "", dashes = "", key] = KEY.exec(text.slice(first, Math.min(end, first + LONGEST_HEAD))) ?? [];
        if (first < end && first - start <= block)
            block = Number.POSITIVE_INFINITY;
        if (key !== undefined && block === Number.POSITIVE_INFINITY) {
            const indent = first - start + dashes.length;
            const value = skipBlanks(text, first + head.length, end);
            const keyAt = placeOf(first + head.indexOf(key, dashes.length), key);
            open = open.filter((one) => one.indent < indent);
            if (value === end || text.charAt(value) === "#") {
                open = [...open, { indent, key }].slice(0, DEEPEST);
            }
            else if ("|>".includes(text.charAt(value))) {
                block = first - start;
            }
            else {
                const quoted = quotedAt(text, value);
                const at = quoted && quoted.to < end ? quoted : bareAt(text, value, end);
                leaves.push(leafOf([...open.map((one) => one.key), key], text, at, keyAt));
            }
        }
        start = end + 1;
    }
    return leaves;
}
function leafOf(path, text, at, key) {
    return { path, value: text.slice(at.from, at.to), at: at.from < at.to ? at : key };
}
function placeOf(from, key) {
    return { from, to: from + key.length };
}
/** What stands in quotes at an offset, over several lines too. */
function quotedAt(text, from) {
    const quote = text.charAt(from);
    if (quote !== '"' && quote !== "'")
        return undefined;
    for (let i = from + 1; i < text.length; i++) {
        if (text.charAt(i) === quote)
            return { from: from + 1, to: i };
        if (quote === '"' && text.charAt(i) === "\\")
            i += 1;
    }
    return undefined;
}
/** A value without quotes: up to a comment. */
function bareAt(text, from, end) {
    let to = from;
    while (to < end && !(text.charAt(to) === "#" && (to === from || isBlank(text, to - 1))))
        to++;
    return { from, to: trimmed(text, from, to) };
}
/** The end of a line of properties: a backslash at its end joins the next one. */
function joinedEnd(text, start) {
    let end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text, start);
    if ("#!".includes(text.charAt(skipBlanks(text, start, end))))
        return end;
    while (end < text.length && text.charAt(end - 1) === "\\" && text.charAt(end - 2) !== "\\") {
        end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text, text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }
    return end;
}
function keyEnd(text, from, end) {
    let i = from;
    while (i < end && !"=:".includes(text.charAt(i)) && !isBlank(text, i))
        i += text.charAt(i) === "\\" ? 2 : 1;
    return Math.min(i, end);
}
function unescaped(text) {
    return text.replace(/\\(?:u([0-9a-fA-F]{4})|\r?\n[ \t]*|([\s\S]))/g, (_, code, char) => code ? String.fromCharCode(Number.parseInt(code, 16)) : (char ?? ""));
}
function skipBlanks(text, from, end) {
    let i = from;
    while (i < end && isBlank(text, i))
        i++;
    return i;
}
function trimmed(text, from, end) {
    let to = end;
    while (to > from && isBlank(text, to - 1))
        to--;
    return to;
}
function isBlank(text, at) {
    const char = text.charAt(at);
    return char === " " || char === "\t" || char === "\uFEFF";
}
const DEEPEST = 64;
const LONGEST_HEAD = 300;
const VARIABLE = /^\uFEFF?[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/;
// A tag such as `!Sub` is no part of the value.
const KEY = /^((?:- +)*)["']?([\w./-]+)["']?[ \t]*:(?:[ \t]+![\w:]+)?(?=[ \t]|$)/;


/***/ }),

/***/ 7321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   et: () => (/* binding */ shapesOf),
/* harmony export */   qq: () => (/* binding */ schemaShapes)
/* harmony export */ });
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3437);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4927);


/** The value of a key, what an alias stands for included. */
function member(node, key) {
    const value = node?.kind === "mapping" ? node.pairs.get(key)?.value : undefined;
    return value?.kind === "alias" ? value.target : value;
}
/** The text of a scalar under a key. */
function textOf(node, key) {
    const value = member(node, key);
    return value?.kind === "scalar" ? value.text : undefined;
}
/** The keys of a mapping with their values; extensions of the format are left out. */
function entriesOf(data, node) {
    if (node?.kind !== "mapping")
        return [];
    return [...node.pairs]
        .filter(([name]) => !name.startsWith("x-"))
        .map(([name, { key, value }]) => ({ name, at: (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(data, key), value: unaliased(value) }));
}
/** The items of a sequence. */
function itemsOf(node) {
    return node?.kind === "sequence" ? node.items.map(unaliased) : [];
}
/** A shape for a schema and one for each object inside it; those without fields are left out. */
function schemaShapes(data, named, kind, schema) {
    return shapesOf(data, named, kind, described(schema), propertiesOf(data, schema));
}
/** A shape of these properties, and the shapes of objects inside them. */
function shapesOf(data, { name, at }, kind, labels, properties) {
    const first = new Map();
    for (const one of properties)
        if (!first.has(one.field.name))
            first.set(one.field.name, one);
    const own = [...first.values()];
    const inner = own.flatMap(({ field, schema }) => schemaShapes(data, field, kind, schema));
    if (own.length === 0)
        return inner;
    return [{ name, kind, labels, fields: own.map(({ field }) => field), at }, ...inner];
}
/** The properties of a schema, with those of the parts that it is combined of and of the items of a list. */
function propertiesOf(data, schema) {
    if (schema?.kind !== "mapping")
        return [];
    const properties = member(schema, "properties");
    const own = properties?.kind === "mapping"
        ? [...properties.pairs].map(([name, { key, value }]) => propertyOf(name, (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(data, key), unaliased(value)))
        : [];
    const combined = COMBINED.flatMap((key) => itemsOf(member(schema, key)));
    const inside = INSIDE.flatMap((key) => member(schema, key) ?? []);
    return [...own, ...[...combined, ...inside].flatMap((part) => propertiesOf(data, part))];
}
/** A field of a name and a schema; `more` are descriptions from around the schema. */
function propertyOf(name, at, schema, more = []) {
    const type = typeOf(schema);
    const labels = (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)([...more, ...described(schema)]);
    return { field: { name, aliases: [], ...(type && { type }), labels, at }, schema };
}
/** Title and description. */
function described(node) {
    return (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)([textOf(node, "title"), textOf(node, "summary"), textOf(node, "description")]);
}
function typeOf(schema) {
    const reference = textOf(schema, "$ref");
    if (reference !== undefined)
        return reference.slice(reference.lastIndexOf("/") + 1);
    const types = member(schema, "type");
    if (types?.kind === "sequence")
        return types.value.join("|");
    const type = types?.kind === "scalar" ? types.text : undefined;
    const items = type === "array" ? typeOf(member(schema, "items")) : undefined;
    return items === undefined ? type : `${items}[]`;
}
function unaliased(node) {
    return node.kind === "alias" ? node.target : node;
}
const COMBINED = ["allOf", "oneOf", "anyOf"];
const INSIDE = ["items", "additionalProperties", "then", "else"];


/***/ }),

/***/ 5992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readerFor),
/* harmony export */   isReadable: () => (/* binding */ isReadable)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);
/* harmony import */ var _dependencies_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6829);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6328);



/** Which reader takes a file, by its name and, for YAML and JSON, by how it begins; undefined for what is not read. */
function readerFor(file, head) {
    const language = byName(file);
    if (language !== "data")
        return language;
    if ((0,_contract_js__WEBPACK_IMPORTED_MODULE_0__.isContract)(head))
        return "contract";
    return describesData(file, head) ? "openapi" : "settings";
}
/** Whether a reader takes a file of this name. */
function isReadable(file) {
    return byName(file) !== undefined;
}
function byName(file) {
    const name = file.slice(file.lastIndexOf("/") + 1);
    if (LOCK.test(name))
        return undefined;
    if ((0,_dependencies_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestOf */ .$)(file))
        return "dependencies";
    if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnv */ .Ix)(file))
        return "settings";
    if (/\.config\.js$/i.test(name))
        return "typescript";
    return BY_EXTENSION.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}
/** Whether YAML or JSON begins like OpenAPI, AsyncAPI or JSON Schema. */
function describesData(file, text) {
    const head = text.slice(0, LONGEST_HEAD);
    if (API.test(head))
        return true;
    if (!SCHEMA_KEYS.test(head))
        return false;
    return SCHEMA.test(head) || /\.schema\.\w+$/i.test(file);
}
function each(reader, extensions) {
    return extensions.split(" ").map((extension) => [extension, reader]);
}
const LONGEST_HEAD = 8_192;
const API = /(?:^\uFEFF?|[\n{,])[ \t]*["']?(?:openapi|swagger|asyncapi)["']?[ \t]*:[ \t]*["']?[1-3]\.\d/;
const SCHEMA = /["']?\$schema["']?[ \t]*:[ \t]*["']?https?:\/\/json-schema\.org\//;
const SCHEMA_KEYS = /["']?\b(?:properties|\$?defs|definitions|items|allOf|oneOf|anyOf)["']?[ \t]*:/;
const LOCK = /^(?:package-lock|npm-shrinkwrap|packages\.lock)\.json$|^pnpm-lock\.ya?ml$|\.lock(?:b|file)?$|^go\.sum$/i;
const BY_EXTENSION = new Map([
    ...each("typescript", "ts mts cts mjs cjs wxs"),
    // JSX stands in plain JavaScript too; types do not.
    ...each("tsx", "tsx jsx js"),
    ...each("vue", "vue nvue uvue"),
    ...each("html", "html htm wxml axml swan ttml"),
    ...each("java", "java"),
    ...each("python", "py pyi"),
    ...each("go", "go"),
    ...each("sql", "sql ddl pgsql mysql"),
    ...each("prisma", "prisma"),
    ...each("protobuf", "proto"),
    ...each("graphql", "graphql graphqls gql"),
    ...each("terraform", "tf tfvars hcl"),
    ...each("settings", "toml properties"),
    ...each("data", "json jsonc json5 yaml yml"),
]);


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   OH: () => (/* binding */ tokenizer),
/* harmony export */   f7: () => (/* binding */ WORD),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   qi: () => (/* binding */ isMark),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
/** Letters, digits, `_` and `$`, in any script. */
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_$]*/uy;
/** Reads tokens in linear time and never fails: what it does not know is a mark of one character. */
function tokenizer(text, style) {
    const special = style.special?.(text);
    // Where a quote is known not to be closed before, so that nobody looks again and again.
    const unclosed = new Map();
    let at = 0;
    let line = 0;
    const find = () => {
        const own = special?.(at);
        if (own)
            return own;
        if (style.blockComments && text.startsWith("/*", at)) {
            const close = text.indexOf("*/", at + 2);
            return close < 0 ? whole("comment", at + 2, text.length, 0) : whole("comment", at + 2, close, 2);
        }
        const opener = style.lineComments.find((one) => text.startsWith(one, at));
        if (opener)
            return whole("comment", at + opener.length, lineEnd(text, at), 0);
        const quote = style.quotes.find((one) => text.startsWith(one.open, at));
        if (quote) {
            const from = at + quote.open.length;
            const { at: close, closed } = at < (unclosed.get(quote) ?? 0) ? OPEN_END : closing(text, from, quote);
            if (closed)
                return whole(quote.name ? "word" : "string", from, close, quote.close.length);
            unclosed.set(quote, Math.max(close, unclosed.get(quote) ?? 0));
            return whole("mark", at, at + 1, 0);
        }
        style.word.lastIndex = at;
        const word = style.word.exec(text)?.[0];
        return word ? whole("word", at, at + word.length, 0) : whole("mark", at, at + 1, 0);
    };
    return {
        next: () => {
            for (; at < text.length; at++) {
                const code = text.charCodeAt(at);
                if (breaks(text, at))
                    line += 1;
                else if (!BLANK.has(code))
                    break;
            }
            if (at >= text.length)
                return undefined;
            const { kind, from, to, end } = find();
            const start = at;
            const first = line;
            for (; at < end; at++)
                if (breaks(text, at))
                    line += 1;
            const quoted = kind === "word" && from > start;
            return { kind, text: text.slice(from, to), start, end, from, to, line: first, endLine: line, quoted };
        },
        jump: (offset) => {
            for (; at < offset; at++)
                if (breaks(text, at))
                    line += 1;
        },
    };
}
/** All tokens of a text. */
function tokenize(text, style) {
    const { next } = tokenizer(text, style);
    const tokens = [];
    for (let token = next(); token; token = next())
        tokens.push(token);
    return tokens;
}
/** The place of a token's text. */
function placeOf({ from, to }) {
    return { from, to };
}
/** Whether a token is this mark. */
function isMark(token, text) {
    return token?.kind === "mark" && token.text === text;
}
/** Whether a token is one of these words without quotes; they are given in lower case. */
function isWord(token, ...words) {
    return token?.kind === "word" && !token.quoted && words.includes(token.text.toLowerCase());
}
/** Where the line of an offset ends. */
function lineEnd(text, from) {
    let end = from;
    while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR)
        end++;
    return end;
}
function whole(kind, from, to, closer) {
    return { kind, from, to, end: to + closer };
}
/** Where a quote closes, or how far it was looked for. */
function closing(text, from, quote) {
    const { close, lines, interpolates } = quote;
    const slashes = quote.escape === "backslash" || quote.escape === "both";
    const doubles = quote.escape === "double" || quote.escape === "both";
    let braces = 0;
    for (let i = from; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (!lines && (code === LF || code === CR))
            return { at: i, closed: false };
        if (interpolates && code === DOLLAR && text.charCodeAt(i + 1) === OPEN) {
            braces += 1;
            i += 1;
        }
        else if (braces > 0) {
            if (code === OPEN)
                braces += 1;
            else if (code === CLOSE)
                braces -= 1;
        }
        else if (text.startsWith(close, i)) {
            if (!doubles || !text.startsWith(close, i + close.length))
                return { at: i, closed: true };
            i += close.length;
        }
        else if (slashes && code === BACKSLASH) {
            i += 1;
        }
    }
    return { at: text.length, closed: false };
}
function breaks(text, at) {
    const code = text.charCodeAt(at);
    return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
}
const OPEN_END = { at: 0, closed: false };
const LF = 10;
const CR = 13;
const DOLLAR = 36;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const BLANK = new Set([9, 11, 12, 13, 32, 0xa0, 0x3000, 0xfeff]);


/***/ })

};
