export const id = 1959;
export const ids = [1959];
export const modules = {

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goReader: () => (/* binding */ goReader)
});

// EXTERNAL MODULE: ./.build/scan/read/tree/draft.js
var draft = __webpack_require__(5427);
// EXTERNAL MODULE: ./.build/scan/read/tree/labels.js
var tree_labels = __webpack_require__(6997);
// EXTERNAL MODULE: ./.build/scan/read/tree/reading.js
var reading = __webpack_require__(9928);
// EXTERNAL MODULE: ./.build/scan/read/tree/values.js
var values = __webpack_require__(3312);
// EXTERNAL MODULE: ./.build/scan/read/tree.js
var tree = __webpack_require__(4087);
;// CONCATENATED MODULE: ./.build/scan/read/go/values.js



/** A dotted path as written: calls and composite literals in between end in `()`, literal keys count as names. */
function pathOf(file, node) {
    switch (node?.type) {
        case "identifier":
        case "field_identifier":
        case "type_identifier":
        case "package_identifier":
        case "qualified_type":
            return (0,reading/* slice */.di)(file, node).replace(/\s+/g, "");
        case "selector_expression":
            return `${pathOf(file, (0,tree/* part */.y_)(node, "operand"))}.${(0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "field"))}`;
        case "call_expression":
            return `${pathOf(file, (0,tree/* part */.y_)(node, "function"))}()`;
        case "type_conversion_expression":
            return isGeneric(node) ? `${pathOf(file, (0,tree/* part */.y_)(node, "type"))}()` : "()";
        case "composite_literal":
            return `${pathOf(file, (0,tree/* part */.y_)(node, "type"))}()`;
        case "index_expression": {
            const key = plainString(file, (0,tree/* part */.y_)(node, "index"));
            return pathOf(file, (0,tree/* part */.y_)(node, "operand")) + (key ? `.${key.text}` : "[]");
        }
        case "generic_type":
        case "type_instantiation_expression":
            return pathOf(file, (0,tree/* part */.y_)(node, "type"));
        case "parenthesized_expression":
            return pathOf(file, node.children[0]);
        case "unary_expression":
        case "type_assertion_expression":
            return pathOf(file, (0,tree/* part */.y_)(node, "operand"));
        default:
            return node ? "()" : "";
    }
}
/** A string literal without escapes: its text and where that stands, without the quotes. */
function plainString(file, node) {
    if (node?.type !== "interpreted_string_literal" && node?.type !== "raw_string_literal")
        return undefined;
    const text = (0,reading/* slice */.di)(file, node).slice(1, -1);
    return text === "" || text.includes("\\") ? undefined : { text, at: { from: node.from + 1, to: node.to - 1 } };
}
/** What an expression is worth, as far as the file tells. */
function readValue(file, node) {
    if (!node)
        return (0,values/* other */.F)({ from: 0, to: 0 });
    const at = (0,tree/* rangeOf */.be)(node);
    const field = (name) => readValue(file, (0,tree/* part */.y_)(node, name));
    switch (node.type) {
        case "interpreted_string_literal":
        case "rune_literal":
            return { is: "text", text: (0,values/* unescapeText */.Uw)((0,reading/* slice */.di)(file, node).slice(1, -1)), at };
        case "raw_string_literal":
            return { is: "text", text: (0,reading/* slice */.di)(file, node).slice(1, -1), at };
        case "identifier":
        case "selector_expression":
        case "index_expression":
            return { is: "name", path: pathOf(file, node), at };
        case "call_expression":
            return meaning(callOf(file, node), at);
        case "binary_expression":
            return (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "operator")) === "+" ? (0,values/* join */.fj)([field("left"), field("right")], at) : (0,values/* other */.F)(at);
        case "parenthesized_expression":
        case "literal_element":
        case "variadic_argument":
            return readValue(file, node.children[0]);
        case "unary_expression":
        case "slice_expression":
        case "type_assertion_expression":
            return field("operand");
        case "type_conversion_expression":
            return isGeneric(node) ? meaning(callOf(file, node), at) : field("operand");
        case "composite_literal":
            noteConstruction(file, node);
            return field("body");
        case "literal_value":
            return literalValue(file, node);
        default:
            return (0,values/* other */.F)(at);
    }
}
function literalValue(file, node) {
    const at = (0,tree/* rangeOf */.be)(node);
    const isObject = node.children[0]?.type === "keyed_element";
    if (isObject)
        return { is: "object", entries: entriesOf(file, node), at };
    return { is: "list", of: node.children.map((child) => readValue(file, child)), at };
}
function entriesOf(file, node) {
    return (node?.children ?? []).flatMap((child) => {
        const key = (0,tree/* part */.y_)(child, "key")?.children[0];
        if (child.type !== "keyed_element" || !key)
            return [];
        const literal = plainString(file, key);
        const name = literal?.text ?? (/^(identifier|selector_expression)$/.test(key.type) ? pathOf(file, key) : "");
        return name ? [{ key: name, value: readValue(file, (0,tree/* part */.y_)(child, "value")), at: literal?.at ?? (0,tree/* rangeOf */.be)(key) }] : [];
    });
}
/** Notes the construction of a struct as a call with its fields by name. */
function noteConstruction(file, node) {
    const type = (0,tree/* part */.y_)(node, "type");
    if (!type || !/^(type_identifier|qualified_type|generic_type)$/.test(type.type))
        return;
    (0,reading/* noteCall */.vf)(file, node, () => {
        const body = (0,tree/* part */.y_)(node, "body");
        const elements = (body?.children ?? []).filter((child) => child.type === "literal_element");
        return {
            callee: pathOf(file, type),
            how: "new",
            args: elements.map((child) => readValue(file, child)),
            named: entriesOf(file, body),
            at: (0,tree/* rangeOf */.be)(node),
        };
    });
}
/** `call[T](x)`, which the grammar takes for a conversion. */
function isGeneric(node) {
    return node.type === "type_conversion_expression" && (0,tree/* part */.y_)(node, "type")?.type === "generic_type";
}
/** The call that a node stands for. */
function callOf(file, node) {
    return (0,reading/* noteCall */.vf)(file, node, () => {
        const passed = (0,tree/* part */.y_)(node, "arguments")?.children ?? (0,tree/* parts */.rT)(node, "operand");
        const args = passed.filter(({ type }) => type !== "ERROR");
        return {
            callee: pathOf(file, (0,tree/* part */.y_)(node, "function") ?? (0,tree/* part */.y_)(node, "type")),
            how: "call",
            args: args.map((one) => readValue(file, one)),
            named: [],
            at: (0,tree/* rangeOf */.be)(node),
        };
    });
}
const ENVIRONMENT = /^(os|syscall)\.(Getenv|LookupEnv)$|(^|\.)(viper|AppConfig|koanf)\.(Get\w*|String|DefaultString|MustString)$|^env\.(String|Get\w*|Int|Bool|Str)$/;
/** Helpers that wrap the environment count when they ask for a name in capitals. */
const HELPER = /(^|\.)[gG]et_?(Os|String)?Env\w*$/;
function meaning(call, at) {
    const { callee, args } = call;
    const [first, second] = args;
    if (first?.is === "text") {
        const reads = ENVIRONMENT.test(callee) || (HELPER.test(callee) && /^[A-Z][A-Z0-9_]*$/.test(first.text));
        if (reads)
            return (0,values/* env */._K)(first.text, second, at);
    }
    if (first && /^fmt\.(Sprintf|Errorf)$/.test(callee))
        return (0,values/* percentFormat */.b$)(first, args.slice(1), () => undefined, at);
    if (/^fmt\.Sprint(ln)?$/.test(callee) && args.length > 0)
        return (0,values/* join */.fj)(args, at);
    if (callee === "cmp.Or" && args.length > 1)
        return (0,values/* either */.gP)(args, at);
    return { is: "call", call, at };
}

;// CONCATENATED MODULE: ./.build/scan/read/go/structs.js






/** Notes the fields of a struct with what their tags say. `declared` is where its comments stand. */
function readStruct(file, node, name, at, declared, isTable) {
    const list = node.children.find(({ type }) => type === "field_declaration_list")?.children ?? [];
    const members = list.filter(({ type }) => type === "field_declaration");
    const tags = members.map((member) => tagsOf(file, member));
    const table = isTable ||
        tags.some((own) => [...own.keys()].some((key) => TABLE.test(key))) ||
        members.some((member) => !(0,tree/* part */.y_)(member, "name") && /(^|\.)(gorm|bun|ent)\.\w*Model$/.test((0,reading/* slice */.di)(file, (0,tree/* part */.y_)(member, "type"))));
    const fields = members.flatMap((member, index) => fieldsOf(file, member, tags[index]));
    const labels = (0,tree_labels/* commentsOf */.u3)(file.syntax, { from: declared.from, to: at.to });
    (0,draft/* addShape */.rp)(file.draft, name, table ? "table" : "type", labels, fields, (0,tree/* rangeOf */.be)(at));
}
const TABLE = /^(gorm|xorm|bun|db|pg|orm|bson|ch|dynamodbav|firestore|datastore)$/;
/** Tags whose value begins with another name of the field. */
const NAMED = /^(json|form|db|bun|bson|xml|yaml|toml|mapstructure|uri|header|query|param|path|url|csv|schema|ch|firestore)$/;
const LABEL = /^(comment|label|description|desc|title|excel|xlsx|zh|name|dc)$/;
function tagsOf(file, member) {
    const literal = (0,tree/* part */.y_)(member, "tag");
    const raw = (0,reading/* slice */.di)(file, literal).slice(1, -1);
    const written = literal?.type === "interpreted_string_literal" ? (0,values/* unescapeText */.Uw)(raw) : raw;
    return new Map([...written.matchAll(/(\w{1,40}):"((?:[^"\\]|\\.)*)"/g)].map(([, key, value]) => [key, value]));
}
function fieldsOf(file, member, tags) {
    const names = (0,tree/* parts */.rT)(member, "name").filter(({ type }) => type === "field_identifier");
    const type = (0,tree/* part */.y_)(member, "type");
    if (!type || /^(function_type|channel_type)$/.test(type.type))
        return [];
    const aliases = [...tags].flatMap(([key, value]) => aliasesIn(key, value));
    const labels = [...tags].flatMap(([key, value]) => labelsIn(key, value)).map(tree_labels/* prose */.CS);
    const isStruct = (0,tree/* compact */.oE)(file.syntax.text, type).includes("struct{");
    return names.map((name) => (0,draft/* makeField */.F_)(pathOf(file, name), (0,tree/* rangeOf */.be)(name), {
        aliases,
        labels: [...labels, ...(isStruct ? [] : (0,tree_labels/* commentsOf */.u3)(file.syntax, member))],
        type: isStruct ? "struct" : (0,tree/* compact */.oE)(file.syntax.text, type),
    }));
}
function aliasesIn(key, value) {
    if (key === "gorm")
        return [/(?:^|;)\s*column:\s*([^;]{1,100})/i.exec(value)?.[1] ?? ""];
    if (key === "orm")
        return [/(?:^|;)\s*column\(([^)]{1,100})\)/i.exec(value)?.[1] ?? ""];
    if (key === "xorm")
        return [/(?:^|\s)'([^']{1,100})'/.exec(value)?.[1] ?? ""];
    if (key === "protobuf")
        return [/(?:^|,)name=([^,]{1,100})/.exec(value)?.[1] ?? ""];
    if (!NAMED.test(key))
        return [];
    const first = value.split(",", 1)[0];
    return first === "-" ? [] : [first];
}
function labelsIn(key, value) {
    if (key === "gorm")
        return [/(?:^|;)\s*comment:\s*'?([^;']{1,300})/i.exec(value)?.[1] ?? ""];
    if (key === "orm")
        return [/(?:^|;)\s*description\(([^)]{1,300})\)/i.exec(value)?.[1] ?? ""];
    if (key === "xorm")
        return [/\bcomment\('([^']{1,300})'\)/i.exec(value)?.[1] ?? ""];
    return LABEL.test(key) ? [value] : [];
}

;// CONCATENATED MODULE: ./.build/scan/read/go.js





const LEAVES = ("interpreted_string_literal raw_string_literal rune_literal qualified_type type_arguments type_parameter_list " +
    "interface_type function_type channel_type package_clause").split(" ");
/** Reads Go: structs with their tags, what handlers take from requests, values, calls, imports. */
function goReader(grammar) {
    const parse = (0,tree/* syntaxParser */.XD)(grammar, LEAVES);
    return (text) => {
        const syntax = parse(text);
        const file = (0,reading/* startReading */.Bg)(syntax);
        visit(file, syntax.root, { owner: undefined, handler: undefined, tables: tablesOf(file, syntax.root) });
        return (0,draft/* finished */.xl)(file.draft, syntax.unread);
    };
}
function tablesOf(file, root) {
    const methods = root.children.filter((one) => one.type === "method_declaration" && (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(one, "name")) === "TableName");
    return new Set(methods.map((one) => receiverOf(file, one)));
}
function receiverOf(file, method) {
    const type = (0,tree/* part */.y_)((0,tree/* part */.y_)(method, "receiver")?.children[0] ?? method, "type");
    return pathOf(file, type?.type === "pointer_type" ? type.children[0] : type);
}
function visit(file, node, scope) {
    switch (node.type) {
        case "import_spec":
            readImport(file, node);
            return;
        case "type_declaration":
            for (const spec of node.children)
                visitOwned(file, spec, node.children.length === 1 ? node : spec, scope);
            return;
        case "field_declaration":
            visitOwned(file, node, node, scope);
            return;
        case "struct_type":
            visitStruct(file, node, scope);
            return;
        case "function_declaration":
        case "method_declaration":
            visitFunction(file, node, scope);
            return;
        case "const_spec":
        case "var_spec":
            readAssignments(file, node, (0,tree/* parts */.rT)(node, "name"), (0,tree/* part */.y_)(node, "value"), scope);
            visitOwned(file, node, node, scope);
            return;
        case "return_statement":
            readReturn(file, node, scope);
            break;
        case "short_var_declaration":
        case "assignment_statement":
            if ((0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "operator")).length < 2) {
                readAssignments(file, node, (0,tree/* part */.y_)(node, "left")?.children ?? [], (0,tree/* part */.y_)(node, "right"), scope);
            }
            break;
        case "call_expression":
            callOf(file, node);
            readRequest(file, node, scope);
            break;
        case "type_conversion_expression":
            if (isGeneric(node))
                callOf(file, node);
            break;
        case "index_expression":
            readRequest(file, node, scope);
            break;
        case "composite_literal":
            noteConstruction(file, node);
            break;
    }
    visitAll(file, node, { ...scope, owner: undefined });
}
function visitAll(file, node, scope) {
    for (const child of node.children)
        visit(file, child, scope);
}
/** Visits a declaration; structs in its type are called after it. */
function visitOwned(file, node, declared, scope) {
    const name = (0,tree/* part */.y_)(node, "name");
    const within = node.type === "field_declaration" && scope.owner ? `${scope.owner.name}.` : "";
    const owner = name && { name: within + (0,reading/* slice */.di)(file, name), at: name, declared };
    for (const child of node.children)
        visitType(file, child, { ...scope, owner });
}
function visitType(file, node, scope) {
    if (/^(slice|array|pointer|map)_type$/.test(node.type)) {
        for (const child of node.children)
            visitType(file, child, scope);
    }
    else if (node.type === "struct_type")
        visitStruct(file, node, scope);
    else
        visit(file, node, { ...scope, owner: undefined });
}
function visitStruct(file, node, scope) {
    const { owner } = scope;
    const isTable = !!owner && scope.tables.has(owner.name);
    readStruct(file, node, owner?.name ?? "", owner?.at ?? node, owner?.declared ?? node, isTable);
    const members = (0,tree/* ofType */.gp)(node, "field_declaration_list")?.children ?? [];
    for (const member of members)
        visit(file, member, scope);
}
function visitFunction(file, node, scope) {
    const name = (0,tree/* part */.y_)(node, "name");
    const receiver = node.type === "method_declaration" ? `${receiverOf(file, node)}.` : "";
    const handler = { name: receiver + (0,reading/* slice */.di)(file, name), at: (0,tree/* rangeOf */.be)(name ?? node) };
    visitAll(file, node, { ...scope, owner: undefined, handler });
}
function readAssignments(file, node, targets, right, scope) {
    const names = targets.filter(({ type }) => type !== ",");
    const values = right?.type === "expression_list" ? right.children : right ? [right] : [];
    const pairs = values.length === 1 ? names.slice(0, 1) : values.length === names.length ? names : [];
    pairs.forEach((target, index) => {
        if (!/^(identifier|selector_expression|index_expression)$/.test(target.type))
            return;
        const name = pathOf(file, target);
        if (name === "_")
            return;
        const declares = node.type === "const_spec" || node.type === "var_spec";
        const exported = declares && !scope.handler && /^\p{Lu}/u.test(name);
        const at = plainString(file, (0,tree/* part */.y_)(target, "index"))?.at ?? (0,tree/* rangeOf */.be)((0,tree/* part */.y_)(target, "field") ?? target);
        (0,draft/* assign */.kp)(file.draft, name, readValue(file, values[index]), at, exported);
    });
}
function readReturn(file, node, { handler }) {
    const first = node.children[0]?.children[0];
    if (!handler || !first)
        return;
    (0,draft/* assignReturn */.Wb)(file.draft, handler.name, readValue(file, first), handler.at, /(^|\.)\p{Lu}[^.]*$/u.test(handler.name));
}
const TAKES = /(^|\.)((c|ctx|context|gc|g|r|req|request|Request|Ctx|this)\.(Query|DefaultQuery|GetQuery|QueryArray|QueryParam|PostForm|DefaultPostForm|GetPostForm|PostFormArray|FormValue|PostFormValue|FormFile|Param|Params|PathParam|PathParameter|QueryParameter|PathValue|GetHeader|Cookie|Cookies)|this\.Get(String|Int|Int64|Bool)|URL\.Query\(\)\.Get|(PostForm|Form)\.Get|(r|req|request|Request)\.Header\.Get)$/;
const BAG = /(^|\.)((r|req|request|Request)\.(Form|PostForm)|URL\.Query\(\)|mux\.Vars\(\))$/;
/** Notes a field when an expression takes one out of a request: `c.PostForm("phone")`, `r.URL.Query().Get("phone")`. */
function readRequest(file, node, { handler }) {
    const isIndex = node.type === "index_expression";
    const args = (0,tree/* part */.y_)(node, "arguments")?.children ?? [];
    const path = pathOf(file, (0,tree/* part */.y_)(node, isIndex ? "operand" : "function"));
    const takes = isIndex ? BAG.test(path) : TAKES.test(path);
    const key = plainString(file, isIndex ? (0,tree/* part */.y_)(node, "index") : args[path === "chi.URLParam" ? 1 : 0]);
    if (!key || !/^[^\s/]{1,80}$/.test(key.text) || !(takes || path === "chi.URLParam"))
        return;
    (0,draft/* addRequestField */.P_)(file.draft, handler?.name ?? "", handler?.at ?? key.at, (0,draft/* makeField */.F_)(key.text, key.at, {}));
}
function readImport(file, node) {
    const path = plainString(file, (0,tree/* part */.y_)(node, "path"));
    if (!path)
        return;
    const alias = (0,tree/* part */.y_)(node, "name");
    const local = alias ? (0,reading/* slice */.di)(file, alias) : packageName(path.text);
    file.draft.imports.push({ module: path.text, names: [{ imported: "*", local }], typeOnly: false, at: path.at });
}
/** The name that a package most likely has: the last part of its path without version and language marks. */
function packageName(path) {
    const names = path.split("/").filter((name, index) => index === 0 || !/^v\d+$/.test(name));
    const last = names.at(-1).replace(/\.v\d+$/, "");
    return last.replace(/^go-|[-.]go$/g, "") || last;
}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ syntaxParser),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gp: () => (/* binding */ ofType),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* unused harmony export DEPTH */
/** Nodes below this depth are not read, so that walking a tree by recursion is safe. */
const DEPTH = 500;
const UNREAD = 20;
const ERROR = 0xffff;
/** Types whose children are nothing particular to them: asking would cost as much as the parsing. */
const FIELDLESS = /^(module|program|source_file|block|statement_list|expression_statement|argument_list|expression_list|parenthesized_expression|(class|interface|enum)_body|modifiers|list|tuple|dictionary|(formal_)?parameters|string|string_literal|concatenated_string|interpreted_string_literal|raw_string_literal|dotted_name|field_declaration_list|literal_value|import_spec_list|await)$/;
/** Operators that tell how a value is made. */
const OPERATORS = ["+", "-", "*", "/", "%", "&", "|", "||", "&&", "or", "and", "=", ":=", "+=", "!", "=="];
/** A parse function for one grammar. `leaves` are types whose insides nobody asks for, `tokens` keywords to keep as nodes. */
function syntaxParser(grammar, leaves, tokens = []) {
    let known;
    return (text) => {
        const tree = grammar.parse(text);
        const cursor = tree.walk();
        try {
            known ??= kindsOf(tree.language, leaves, tokens);
            return plain(tree, cursor, known, text);
        }
        finally {
            cursor.delete();
            tree.delete();
        }
    };
}
function kindsOf(language, leaves, tokens) {
    const kinds = Array.from({ length: language.nodeTypeCount }, (_, id) => {
        const type = language.nodeTypeForId(id) ?? "";
        const named = language.nodeTypeIsNamed(id);
        return {
            type,
            kept: named || tokens.includes(type) || OPERATORS.includes(type),
            operator: OPERATORS.includes(type),
            leaf: !named || leaves.includes(type) || (/identifier$|comment$/.test(type) && !/^scoped_/.test(type)),
            fieldless: FIELDLESS.test(type),
            comment: /comment$/.test(type),
        };
    });
    return { kinds, fields: language.fields.map((name) => name ?? "") };
}
const ERRONEOUS = { type: "ERROR", kept: true, leaf: false, operator: false, fieldless: false, comment: false };
function plain(tree, cursor, { kinds, fields }, text) {
    const broken = tree.rootNode.hasError;
    const comments = [];
    const unread = [];
    const top = { type: "", field: "", from: 0, to: text.length, children: [] };
    const parents = [top];
    const fieldless = [true];
    for (;;) {
        const id = cursor.nodeTypeId;
        const kind = id === ERROR ? ERRONEOUS : kinds[id];
        const parent = parents[parents.length - 1];
        let node;
        if (kind.kept || broken) {
            const fieldId = fieldless[fieldless.length - 1] ? 0 : cursor.currentFieldId;
            const field = fields[fieldId] ?? "";
            node = { type: kind.type, field, from: cursor.startIndex, to: cursor.endIndex, children: [] };
            if (kind.comment)
                comments.push({ from: node.from, to: node.to });
            else if (kind.kept && (!kind.operator || field === "operator"))
                parent.children.push(node);
            if (broken && cursor.nodeIsMissing)
                unread.push({ from: node.from, to: node.to });
        }
        const deep = parents.length > DEPTH;
        if (node && deep && !kind.leaf)
            unread.push({ from: node.from, to: node.to });
        if (node && !deep && !kind.leaf && cursor.gotoFirstChild()) {
            parents.push(node);
            fieldless.push(kind.fieldless);
            continue;
        }
        if (node && (id === ERROR || parent.type === "ERROR"))
            unread.push({ from: node.from, to: node.to });
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent()) {
                return { text, root: top.children[0] ?? top, comments, unread: mergeRanges(unread, text) };
            }
            parents.pop();
            fieldless.pop();
        }
    }
}
function mergeRanges(ranges, text) {
    const merged = [];
    for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
        const last = merged.at(-1);
        const joins = last && (from <= last.to || merged.length === UNREAD || text.slice(last.to, from).trim() === "");
        if (joins)
            merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
        else
            merged.push({ from, to });
    }
    return merged;
}
/** The first child that is `field` to its parent. */
function part(node, field) {
    return node.children.find((child) => child.field === field);
}
/** All children that are `field` to their parent. */
function parts(node, field) {
    return node.children.filter((child) => child.field === field);
}
/** The first child of a type. */
function ofType(node, ...types) {
    return node.children.find((child) => types.includes(child.type));
}
/** Where a node lies, without the rest of it. */
function rangeOf(node) {
    return { from: node.from, to: node.to };
}
/** What is written, without white space: a type. */
function compact(text, node) {
    return text.slice(node.from, Math.min(node.to, node.from + 1_000)).replace(/\s+/g, "");
}


/***/ }),

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ makeField),
/* harmony export */   P_: () => (/* binding */ addRequestField),
/* harmony export */   Wb: () => (/* binding */ assignReturn),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   rp: () => (/* binding */ addShape),
/* harmony export */   xW: () => (/* binding */ emptyDraft),
/* harmony export */   xl: () => (/* binding */ finished)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);

/** Names that grow longer than this are not opened further. */
const LONGEST = 300;
/** An outline that nothing is written in. */
function emptyDraft() {
    return { shapes: [], assignments: [], calls: [], imports: [], requests: new Map() };
}
/** Notes a name with its value; objects come whole and key by key under dotted names. */
function assign(draft, name, value, at, exported) {
    if (value.is === "other" || name === "")
        return;
    draft.assignments.push({ name, value, at, exported });
    if (value.is !== "object" || name.length > LONGEST)
        return;
    for (const entry of value.entries)
        assign(draft, `${name}.${entry.key}`, entry.value, entry.at, exported);
}
/** Notes what a function gives back as the value of its name with `()`. */
function assignReturn(draft, name, value, at, exported) {
    if (value.is !== "name")
        assign(draft, `${name}()`, value, at, exported);
}
/** Notes a field that a handler takes from a request, once per handler. */
function addRequestField(draft, handler, at, field) {
    const request = draft.requests.get(handler) ?? { at, fields: [] };
    draft.requests.set(handler, request);
    if (!request.fields.some(({ name }) => name === field.name))
        request.fields.push(field);
}
/** Notes a shape that has fields. */
function addShape(draft, name, kind, labels, fields, at) {
    if (fields.length > 0)
        draft.shapes.push({ name, kind, labels: unique(labels), fields, at });
}
/** A field; empty and repeated aliases and labels are dropped. */
function makeField(name, at, more) {
    const aliases = unique(more.aliases ?? []).filter((alias) => alias !== name);
    const labels = unique(more.labels ?? []);
    return more.type ? { name, aliases, type: more.type.slice(0, 200), labels, at } : { name, aliases, labels, at };
}
/** The outline in the order of the file. */
function finished(draft, unread) {
    const requests = [...draft.requests].map(([name, { at, fields }]) => ({ name, kind: "request", labels: [], fields, at }));
    return {
        ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z,
        shapes: [...draft.shapes, ...requests].toSorted(byPlace),
        assignments: draft.assignments,
        calls: draft.calls.toSorted(byPlace),
        imports: draft.imports,
        unread,
    };
}
/** The value that a key or keyword argument has. */
function valueAt(entries, ...keys) {
    return entries.find(({ key }) => keys.includes(key))?.value;
}
function byPlace(a, b) {
    return a.at.from - b.at.from || b.at.to - a.at.to;
}
function unique(texts) {
    return [...new Set(texts)].filter((text) => text !== "");
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   cf: () => (/* binding */ plainComment),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
const LONGEST = 300;
/** Comments that speak of a declaration: directly above it on lines of their own, within it, and behind it on its last line. */
function commentsOf({ text, comments }, range) {
    const next = firstFrom(comments, range.from);
    const above = [];
    let start = range.from;
    for (let index = next - 1; index >= 0; index -= 1) {
        const comment = comments[index];
        if (!/^[^\S\n]*\n?[^\S\n]*$/.test(between(text, comment.to, start)))
            break;
        if (text.slice(lineStart(text, comment.from), comment.from).trim() !== "")
            break;
        above.unshift(plainComment(text.slice(comment.from, comment.to)));
        start = comment.from;
    }
    const end = firstFrom(comments, range.to);
    const within = comments.slice(next, Math.min(end, next + 3));
    const beside = comments[end];
    const isBeside = beside && /^[,;)\t ]*$/.test(between(text, range.to, beside.from));
    const others = isBeside ? [...within, beside] : within;
    return [...joined(above), ...others.map(({ from, to }) => plainComment(text.slice(from, to)))].filter((label) => label !== "");
}
/** What a comment or docstring says, without its marks, tags and line breaks. */
function plainComment(comment) {
    const lines = comment
        .slice(0, 4 * LONGEST)
        .split("\n")
        .map((line) => line.replace(/^\s*(\/\*+|\/\/+!?|#+:?|\*+(?!\/))?\s?/, "").replace(/\*+\/\s*$/, ""));
    const end = lines.findIndex((line) => /^\s*@(param|return|throws|author|see|since|date|version)\b/i.test(line));
    return prose((end < 0 ? lines : lines.slice(0, end)).join(" "));
}
/** Text as one line of bounded length, without tags of HTML. */
function prose(text) {
    return text
        .slice(0, 4 * LONGEST)
        .replace(/<\/?[a-zA-Z][^<>]{0,80}>/g, " ")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, LONGEST);
}
function joined(lines) {
    return lines.length === 0 ? [] : [prose(lines.join(" "))];
}
function between(text, from, to) {
    return text.slice(from, Math.min(to, from + 400));
}
function lineStart(text, at) {
    return Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 400);
}
function firstFrom(ranges, at) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle].from < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ startReading),
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   vf: () => (/* binding */ noteCall)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5427);

/** Starts to read a parsed file. */
function startReading(syntax) {
    return { syntax, draft: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyDraft */ .xW)(), calls: new Map() };
}
/** The call that a node stands for; it is made and noted when it is first asked for. */
function noteCall({ draft, calls }, node, make) {
    const known = calls.get(node);
    if (known)
        return known;
    const call = make();
    calls.set(node, call);
    draft.calls.push(call);
    return call;
}
/** What is written. */
function slice({ syntax }, node) {
    return node ? syntax.text.slice(node.from, node.to) : "";
}
/** A name inside of another. */
function dotted(outer, name) {
    return outer ? `${outer}.${name}` : name;
}


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ other),
/* harmony export */   Uw: () => (/* binding */ unescapeText),
/* harmony export */   _K: () => (/* binding */ env),
/* harmony export */   b$: () => (/* binding */ percentFormat),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   tn: () => (/* binding */ braceFormat)
/* harmony export */ });
/** A value that nothing can be told of. */
function other(at) {
    return { is: "other", at };
}
/** Parts put together: inner joins are opened, neighbouring texts become one. */
function join(parts, at) {
    const flat = [];
    for (const one of parts.flatMap((value) => (value.is === "join" ? value.parts : [value]))) {
        if (one.is === "text" && one.text === "")
            continue;
        const last = flat.at(-1);
        if (last?.is === "text" && one.is === "text") {
            flat[flat.length - 1] = { is: "text", text: last.text + one.text, at: around(last.at, one.at) };
        }
        else
            flat.push(one);
    }
    const only = flat[0];
    if (flat.length === 0)
        return { is: "text", text: "", at };
    return flat.length === 1 && only.is === "text" ? { ...only, at } : { is: "join", parts: flat, at };
}
function around(a, b) {
    return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
/** One of several. What follows a read of the environment is its stand-in. */
function either(of, at) {
    const [first, second] = of;
    if (of.length === 2 && first.is === "env" && !first.otherwise)
        return { ...first, otherwise: second, at };
    return { is: "either", of: of.flatMap((value) => (value.is === "either" ? value.of : [value])), at };
}
/** A read of the environment or configuration. */
function env(name, otherwise, at) {
    return otherwise && otherwise.is !== "other" ? { is: "env", name, otherwise, at } : { is: "env", name, at };
}
/** Fills `%s`, `%1$s`, `%(name)s` of a format with its arguments. */
function percentFormat(format, args, named, at) {
    return fill(format, /%(?:(\d{1,3})\$|\((\w{1,80})\))?[-+#0 ,]{0,6}\d{0,4}(?:\.\d{0,4})?([a-zA-Z%])/g, args, named, at);
}
/** Fills `{}`, `{0}`, `{name}` of a format with its arguments. */
function braceFormat(format, args, named, at) {
    return fill(format, /\{(?:(\d{1,3})|(\w{1,80}))?[^{}]{0,80}\}/g, args, named, at, 0);
}
function fill(format, holes, args, named, at, first = 1) {
    if (format.is !== "text")
        return join([format, ...args], at);
    const parts = [];
    const text = (from, to) => {
        if (to > from)
            parts.push({ is: "text", text: format.text.slice(from, to), at: format.at });
    };
    let done = 0;
    let next = 0;
    for (const hole of format.text.matchAll(holes)) {
        text(done, hole.index);
        done = hole.index + hole[0].length;
        const [, index, name, verb] = hole;
        if (verb === "%")
            text(done - 1, done);
        else if (verb === "n")
            continue;
        else
            parts.push((name ? named(name) : args[index ? Number(index) - first : next++]) ?? other(format.at));
    }
    text(done, format.text.length);
    return join(parts, at);
}
const PLAIN = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", "0": "\0", "\n": "" };
/** Text of a literal with its escapes resolved. */
function unescapeText(raw) {
    if (!raw.includes("\\"))
        return raw;
    return raw.replace(/\\(u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|.)/gs, (_, one, code, byte) => {
        const hex = code ?? byte;
        return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (PLAIN[one] ?? one);
    });
}
/** The first text of a value: itself, inside a translation call such as `_("…")`, or the literal start of a join. */
function textOf(value) {
    if (value?.is === "text")
        return value.text;
    if (value?.is === "call" &&
        /(^|\.)(_|_?gettext(_lazy|_noop)?|lazy_gettext|l_|_l|ngettext)$/.test(value.call.callee)) {
        const [first] = value.call.args;
        return first?.is === "text" ? first.text : undefined;
    }
    return undefined;
}


/***/ })

};
