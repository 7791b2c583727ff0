export const id = 4643;
export const ids = [4643];
export const modules = {

/***/ 4643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonReader: () => (/* binding */ pythonReader)
});

// EXTERNAL MODULE: ./.build/scan/read/tree/draft.js
var draft = __webpack_require__(5427);
// EXTERNAL MODULE: ./.build/scan/read/tree/labels.js
var tree_labels = __webpack_require__(6997);
// EXTERNAL MODULE: ./.build/scan/read/tree/values.js
var values = __webpack_require__(3312);
// EXTERNAL MODULE: ./.build/scan/read/tree.js
var tree = __webpack_require__(4087);
;// CONCATENATED MODULE: ./.build/scan/read/python/fields.js



const ALIAS = /^(alias|validation_alias|serialization_alias|db_column|column_name|db_field|data_key|load_from|dump_to|source|source_field|attribute|name)$/;
const LABEL = /^(verbose_name|help_text|label|description|title|comment|doc|placeholder|info|metadata|attrs|widget|render_kw)$/;
const COLUMN = /(^|\.)(Column|mapped_column)$/;
const RELATION = /(^|\.)(ForeignKey|OneToOneField|ManyToManyField|ForeignKeyField|relationship|\w*RelatedField)$/;
/** Other names and labels that the call behind a field gives it. */
function describe(call) {
    const aliases = call.named.flatMap(({ key, value }) => (ALIAS.test(key) && value.is === "text" ? [value.text] : []));
    const labels = call.named.flatMap(({ key, value }) => (LABEL.test(key) ? labelsIn(value) : []));
    const first = (0,values/* textOf */.b6)(call.args[0]);
    if (first === undefined)
        return { aliases, labels };
    if (COLUMN.test(call.callee))
        return { aliases: [first, ...aliases], labels };
    const isLabel = /(Field|Doc)$/.test(call.callee) && !/(^|\.)Field$/.test(call.callee) && !RELATION.test(call.callee);
    return { aliases, labels: isLabel ? [(0,tree_labels/* prose */.CS)(first), ...labels] : labels };
}
/** Texts under keys that hold labels, through dictionaries and widgets. */
function labelsIn(value) {
    const text = (0,values/* textOf */.b6)(value);
    if (text !== undefined)
        return [(0,tree_labels/* prose */.CS)(text)];
    const entries = value.is === "object" ? value.entries : value.is === "call" ? value.call.named : [];
    return entries.flatMap((entry) => (LABEL.test(entry.key) ? labelsIn(entry.value) : []));
}
/** Whether a call in a class body makes a field of it. */
function makesField(callee) {
    if (/Manager$/.test(callee))
        return false;
    return (COLUMN.test(callee) ||
        /(^|\.)(\w*Field|\w+Property)$/.test(callee) ||
        /^(\w*models|serializers|forms|fields|ma\.fields|db|orm|tortoise\.fields|peewee|mongoengine|wtforms)\.[A-Z]\w*$/.test(callee) ||
        RELATION.test(callee));
}
/** The type of an annotated field, `Annotated` and `Mapped` opened. */
function typeOf(file, annotation) {
    const written = (0,tree/* compact */.oE)(file.syntax.text, annotation);
    const inner = /^(?:\w+\.)*(?:Annotated|Mapped|Required|NotRequired)\[(.*)\]$/.exec(written)?.[1];
    if (inner === undefined)
        return written;
    return /^(?:\w+\.)*Annotated\[/.test(written) ? inner.slice(0, firstComma(inner)) : inner;
}
function firstComma(text) {
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const sign = text[index];
        if (sign === "," && depth === 0)
            return index;
        if (sign === "[" || sign === "(")
            depth += 1;
        if (sign === "]" || sign === ")")
            depth -= 1;
    }
    return text.length;
}
/** The type that a field's call speaks of: `CharField`, or `String(18)` of a column. */
function callType(file, call) {
    if (!COLUMN.test(call.callee))
        return call.callee.slice(call.callee.lastIndexOf(".") + 1);
    const type = call.args.find((arg) => arg.is === "name" || arg.is === "call");
    return type ? (0,tree/* compact */.oE)(file.syntax.text, type.at) : "";
}

// EXTERNAL MODULE: ./.build/scan/read/tree/reading.js
var reading = __webpack_require__(9928);
;// CONCATENATED MODULE: ./.build/scan/read/python/values.js




/** A dotted path as written: calls in between end in `()`, literal keys count as names. */
function pathOf(file, node) {
    if (!node)
        return "";
    switch (node.type) {
        case "identifier":
        case "dotted_name":
            return (0,reading/* slice */.di)(file, node);
        case "attribute":
            return `${pathOf(file, (0,tree/* part */.y_)(node, "object"))}.${(0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "attribute"))}`;
        case "call":
            return `${pathOf(file, (0,tree/* part */.y_)(node, "function"))}()`;
        case "subscript": {
            const key = plainString(file, (0,tree/* part */.y_)(node, "subscript"));
            const base = pathOf(file, (0,tree/* part */.y_)(node, "value"));
            return key ? `${base}.${key.text}` : `${base}[]`;
        }
        case "parenthesized_expression":
        case "await":
        case "type":
            return pathOf(file, node.children[0]);
        case "string":
        case "concatenated_string":
            return '""';
        default:
            return "()";
    }
}
/** A string literal without escapes or interpolation: its text and where that stands, without the quotes. */
function plainString(file, node) {
    if (node?.type !== "string" || node.children.length !== 3)
        return undefined;
    const content = node.children[1];
    const text = (0,reading/* slice */.di)(file, content);
    return content.type === "string_content" && !text.includes("\\") ? { text, at: (0,tree/* rangeOf */.be)(content) } : undefined;
}
/** What an expression is worth, as far as the file tells. */
function readValue(file, node) {
    if (!node)
        return (0,values/* other */.F)({ from: 0, to: 0 });
    const at = (0,tree/* rangeOf */.be)(node);
    const inner = () => readValue(file, node.children[0]);
    switch (node.type) {
        case "string":
            return stringValue(file, node);
        case "concatenated_string":
            return (0,values/* join */.fj)(node.children.map((child) => readValue(file, child)), at);
        case "identifier":
        case "attribute":
            return { is: "name", path: pathOf(file, node), at };
        case "subscript":
            return subscriptValue(file, node);
        case "call":
            return meaning(file, node, callOf(file, node, "call"));
        case "binary_operator":
            return operatorValue(file, node);
        case "boolean_operator": {
            const right = readValue(file, (0,tree/* part */.y_)(node, "right"));
            return (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "operator")) === "or"
                ? (0,values/* either */.gP)([readValue(file, (0,tree/* part */.y_)(node, "left")), right], at)
                : right;
        }
        case "conditional_expression":
            return (0,values/* either */.gP)([inner(), readValue(file, node.children[2])], at);
        case "parenthesized_expression":
        case "await":
        case "type":
        case "list_splat":
            return inner();
        case "named_expression":
            return readValue(file, (0,tree/* part */.y_)(node, "value"));
        case "dictionary":
            return { is: "object", entries: entriesOf(file, node), at };
        case "list":
        case "tuple":
        case "set":
        case "expression_list":
            return { is: "list", of: node.children.map((child) => readValue(file, child)), at };
        case "list_comprehension":
        case "set_comprehension":
        case "generator_expression":
            return { is: "list", of: [readValue(file, (0,tree/* part */.y_)(node, "body"))], at };
        default:
            return (0,values/* other */.F)(at);
    }
}
function stringValue(file, node) {
    const prefix = (0,reading/* slice */.di)(file, (0,tree/* ofType */.gp)(node, "string_start")).toLowerCase();
    const pieces = node.children.flatMap((child) => {
        const at = (0,tree/* rangeOf */.be)(child);
        if (child.type === "interpolation")
            return [readValue(file, (0,tree/* part */.y_)(child, "expression"))];
        if (child.type !== "string_content")
            return [];
        const raw = (0,reading/* slice */.di)(file, child);
        const braces = prefix.includes("f") ? raw.replace(/\{\{|\}\}/g, (pair) => pair[0]) : raw;
        return [{ is: "text", text: prefix.includes("r") ? braces : (0,values/* unescapeText */.Uw)(braces), at }];
    });
    return (0,values/* join */.fj)(pieces, (0,tree/* rangeOf */.be)(node));
}
function subscriptValue(file, node) {
    const key = plainString(file, (0,tree/* part */.y_)(node, "subscript"));
    const at = (0,tree/* rangeOf */.be)(node);
    if (key && /(^|\.)environ$/.test(pathOf(file, (0,tree/* part */.y_)(node, "value"))))
        return (0,values/* env */._K)(key.text, undefined, at);
    return { is: "name", path: pathOf(file, node), at };
}
function operatorValue(file, node) {
    const at = (0,tree/* rangeOf */.be)(node);
    const sign = (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "operator"));
    const left = readValue(file, (0,tree/* part */.y_)(node, "left"));
    if (sign === "+")
        return (0,values/* join */.fj)([left, readValue(file, (0,tree/* part */.y_)(node, "right"))], at);
    const text = (0,values/* textOf */.b6)(left);
    const format = text === undefined ? left : { is: "text", text, at: left.at };
    if (sign !== "%" || (format.is !== "text" && format.is !== "join"))
        return (0,values/* other */.F)(at);
    const right = readValue(file, (0,tree/* part */.y_)(node, "right"));
    const named = (name) => (right.is === "object" ? (0,draft/* valueAt */.fK)(right.entries, name) : undefined);
    return (0,values/* percentFormat */.b$)(format, right.is === "list" ? right.of : [right], named, at);
}
function entriesOf(file, node) {
    return node.children.flatMap((child) => {
        if (child.type === "dictionary_splat")
            return [...namedArguments(file, child)];
        const key = (0,tree/* part */.y_)(child, "key");
        if (child.type !== "pair" || !key)
            return [];
        const literal = plainString(file, key);
        const name = literal?.text ?? (/^(identifier|attribute)$/.test(key.type) ? pathOf(file, key) : "");
        return name ? [{ key: name, value: readValue(file, (0,tree/* part */.y_)(child, "value")), at: literal?.at ?? (0,tree/* rangeOf */.be)(key) }] : [];
    });
}
/** A call or decorator; told of once however often it is asked for. */
function callOf(file, node, how) {
    return (0,reading/* noteCall */.vf)(file, node, () => {
        const list = (0,tree/* part */.y_)(node, "arguments");
        const passed = list?.type === "argument_list" ? list.children : list ? [list] : [];
        const args = passed.filter((one) => !/^(keyword_argument|dictionary_splat|ERROR)$/.test(one.type));
        return {
            callee: node.type === "call" ? pathOf(file, (0,tree/* part */.y_)(node, "function")) : pathOf(file, node),
            how,
            args: args.map((one) => readValue(file, one)),
            named: passed.flatMap((one) => namedArguments(file, one)),
            at: (0,tree/* rangeOf */.be)(node),
        };
    });
}
/** `key=value`, and the entries of `**{…}`; of `**options` the whole, under the key `...`. */
function namedArguments(file, node) {
    if (node.type === "dictionary_splat") {
        const spread = readValue(file, node.children[0]);
        return spread.is === "object" ? spread.entries : [{ key: "...", value: spread, at: (0,tree/* rangeOf */.be)(node) }];
    }
    const name = (0,tree/* part */.y_)(node, "name");
    if (node.type !== "keyword_argument" || !name)
        return [];
    return [{ key: (0,reading/* slice */.di)(file, name), value: readValue(file, (0,tree/* part */.y_)(node, "value")), at: (0,tree/* rangeOf */.be)(name) }];
}
const ENVIRONMENT = /(^|\.)(getenv|environ\.(get|pop|setdefault))$/;
/** Readers of settings that count when they ask for a name in capitals. */
const SETTINGS = /^(decouple\.|self\.)?(config|env(\.(str|url|list|int|bool|json|path|db|dj_\w+))?|_?get_env(_\w+)?)$/;
function meaning(file, node, call) {
    const at = (0,tree/* rangeOf */.be)(node);
    const [first, second] = call.args;
    const callee = (0,tree/* part */.y_)(node, "function");
    if (first?.is === "text") {
        const reads = ENVIRONMENT.test(call.callee) || (SETTINGS.test(call.callee) && /^[A-Z][A-Z0-9_]*$/.test(first.text));
        if (reads)
            return (0,values/* env */._K)(first.text, second ?? (0,draft/* valueAt */.fK)(call.named, "default"), at);
    }
    if (callee?.type === "attribute" && /""\.format$/.test(call.callee)) {
        const format = readValue(file, (0,tree/* part */.y_)(callee, "object"));
        return (0,values/* braceFormat */.tn)(format, call.args, (name) => (0,draft/* valueAt */.fK)(call.named, name), at);
    }
    if (call.callee === "dict" && call.args.length === 0)
        return { is: "object", entries: call.named, at };
    return { is: "call", call, at };
}
/** Names that an assignment gives values to, with what each gets; `a = b` in `c = a = b` tells of itself. */
function targetsOf(node) {
    const left = (0,tree/* part */.y_)(node, "left") ?? (0,tree/* part */.y_)(node, "name");
    let right = (0,tree/* part */.y_)(node, "right") ?? (0,tree/* part */.y_)(node, "value");
    while (right?.type === "assignment")
        right = (0,tree/* part */.y_)(right, "right");
    if (!left || !right)
        return [];
    const isPattern = left.type === "pattern_list" || left.type === "tuple_pattern";
    if (!isPattern)
        return [{ target: left, value: right }];
    const values = right.children;
    if (!/^(expression_list|tuple|list)$/.test(right.type) || values.length !== left.children.length)
        return [];
    return left.children.map((target, index) => ({ target, value: values[index] }));
}

;// CONCATENATED MODULE: ./.build/scan/read/python/requests.js




const BAG = /(^|\.)((request|req)\.(POST|GET|FILES|COOKIES|META|data|json|form|args|values|query|query_params|path_params|params|files|cookies|headers|match_info|rel_url\.query|(get_json|json|form|post)\(\))|validated_data|cleaned_data)$/;
const BODY = /(^|\.)(request|req)\.(body|data|stream|get_data\(\)|body\(\)|raw_post_data)(\.decode\(\))?$/;
const GETTER = /^(get|getlist|getall|getone|pop|get_list)$/;
/** Tornado hands out what a request carries by method. */
const ARGUMENT = /^self\.get_(body_|query_)?arguments?$/;
/** Notes that a variable holds what a request carries. */
function noteBag(file, handler, name, value) {
    const loaded = value.type === "call" && /(^|\.)loads$/.test(pathOf(file, (0,tree/* part */.y_)(value, "function")));
    const body = loaded ? (0,tree/* part */.y_)(value, "arguments")?.children[0] : undefined;
    if (isBag(file, handler, value) || (body && BODY.test(pathOf(file, body))))
        handler.bags.add(name);
}
function isBag(file, handler, node) {
    const path = pathOf(file, node);
    return BAG.test(path) || handler.bags.has(path);
}
/** Notes a field when an expression takes one out of a request: `request.POST["phone"]`, `request.data.get("phone")`. */
function readRequest(file, handler, node) {
    const key = plainString(file, node.type === "call" ? (0,tree/* part */.y_)(node, "arguments")?.children[0] : (0,tree/* part */.y_)(node, "subscript"));
    if (!key || !takes(file, handler, node))
        return;
    (0,draft/* addRequestField */.P_)(file.draft, handler.name, handler.at, (0,draft/* makeField */.F_)(key.text, key.at, {}));
}
function takes(file, handler, node) {
    if (node.type === "subscript")
        return isBag(file, handler, (0,tree/* part */.y_)(node, "value"));
    const callee = (0,tree/* part */.y_)(node, "function");
    if (callee?.type !== "attribute")
        return false;
    if (ARGUMENT.test(pathOf(file, callee)))
        return true;
    const method = (0,tree/* part */.y_)(callee, "attribute");
    const object = (0,tree/* part */.y_)(callee, "object");
    return !!method && !!object && GETTER.test(pathOf(file, method)) && isBag(file, handler, object);
}
const ROUTE = /\.(get|post|put|patch|delete|api_route|route|websocket|head|options)$/;
const SOURCE = /(^|\.)(Query|Form|Body|Header|Cookie)$/;
const ROUTE_SOURCE = /(^|\.)(Query|Form|Body|Header|Cookie|Path|File)$/;
const PLUMBING = /(^|[.[|])(Request|Response|WebSocket|BackgroundTasks|HttpRequest|HttpResponse|\w*Session)\b/;
/** Notes the parameters that a web framework fills from a request. */
function readParameters(file, handler, parameters, decorators) {
    const isRoute = decorators.some(({ callee, args }) => ROUTE.test(callee) && args[0]?.is === "text");
    for (const node of parameters?.children ?? []) {
        const name = node.type === "identifier" ? node : ((0,tree/* part */.y_)(node, "name") ?? node.children[0]);
        if (name?.type !== "identifier")
            continue;
        const annotation = (0,tree/* part */.y_)(node, "type");
        const calls = [(0,tree/* part */.y_)(node, "value"), ...metadata(annotation)].filter((one) => one?.type === "call");
        const told = calls.map((one) => callOf(file, one, "call"));
        const source = told.find(({ callee }) => (isRoute ? ROUTE_SOURCE : SOURCE).test(callee));
        const plain = isRoute && told.length === 0 && !/^(self|cls|request|req|response)$/.test(pathOf(file, name));
        if (!source && !plain)
            continue;
        if (annotation && PLUMBING.test((0,tree/* compact */.oE)(file.syntax.text, annotation)))
            continue;
        const { aliases, labels } = source ? describe(source) : { aliases: [], labels: [] };
        const at = (0,tree/* rangeOf */.be)(name);
        const type = annotation && typeOf(file, annotation);
        (0,draft/* addRequestField */.P_)(file.draft, handler.name, handler.at, (0,draft/* makeField */.F_)(pathOf(file, name), at, { aliases, labels, type }));
    }
}
/** What stands behind the type in `Annotated[…]`. */
function metadata(annotation) {
    const generic = annotation?.children[0];
    if (generic?.type === "subscript")
        return generic.children.slice(2);
    const inner = generic?.type === "generic_type" ? generic.children[1]?.children.slice(1) : undefined;
    return inner?.map((one) => one.children[0] ?? one) ?? [];
}

;// CONCATENATED MODULE: ./.build/scan/read/python/classes.js







/** Notes the fields of a class: annotated ones, those made by calls, and those that `__init__` sets from its parameters. */
function readClass(file, node, name) {
    const body = (0,tree/* part */.y_)(node, "body")?.children ?? [];
    const declared = body.flatMap((statement, index) => fieldsOf(file, statement, body[index + 1]));
    const names = new Set(declared.map(({ field }) => field.name));
    const set = body.flatMap((statement) => initFields(file, statement)).filter((field) => !names.has(field.name));
    const at = (0,tree/* rangeOf */.be)((0,tree/* part */.y_)(node, "name") ?? node);
    const kind = kindOf(file, node, body, declared.map(({ callee }) => callee).join(" "));
    (0,draft/* addShape */.rp)(file.draft, name, kind, classLabels(file, node, body), [...declared.map(({ field }) => field), ...set], at);
}
function fieldsOf(file, statement, next) {
    const assignment = statement.type === "expression_statement" ? (0,tree/* ofType */.gp)(statement, "assignment") : undefined;
    const left = assignment && (0,tree/* part */.y_)(assignment, "left");
    if (left?.type !== "identifier")
        return [];
    const annotation = (0,tree/* part */.y_)(assignment, "type");
    const right = (0,tree/* part */.y_)(assignment, "right");
    const making = right?.type === "call" ? callOf(file, right, "call") : undefined;
    const written = annotation ? typeOf(file, annotation) : "";
    if (annotation ? /^(\w+\.)*(ClassVar|Final|TypeAlias)\b/.test(written) : !making || !makesField(making.callee))
        return [];
    const further = metadata(annotation).filter(({ type }) => type === "call");
    const told = [...(making ? [making] : []), ...further.map((one) => callOf(file, one, "call"))].map(describe);
    const notes = metadata(annotation).flatMap((one) => plainString(file, one)?.text ?? []);
    const field = (0,draft/* makeField */.F_)(pathOf(file, left), (0,tree/* rangeOf */.be)(left), {
        aliases: told.flatMap(({ aliases }) => aliases),
        labels: [
            ...told.flatMap(({ labels }) => labels),
            ...notes,
            ...docstring(file, next),
            ...(0,tree_labels/* commentsOf */.u3)(file.syntax, statement),
        ],
        type: written || (making && callType(file, making)),
    });
    return [{ field, callee: making?.callee ?? "" }];
}
function docstring(file, statement) {
    const only = statement?.type === "expression_statement" ? statement.children[0] : undefined;
    if (only?.type !== "string")
        return [];
    const value = readValue(file, only);
    return value.is === "text" ? [(0,tree_labels/* plainComment */.cf)(value.text)] : [];
}
function initFields(file, statement) {
    const init = statement.type === "function_definition" ? statement : undefined;
    if (!init || pathOf(file, (0,tree/* part */.y_)(init, "name")) !== "__init__")
        return [];
    const types = new Map();
    for (const one of (0,tree/* part */.y_)(init, "parameters")?.children ?? []) {
        const name = one.type === "identifier" ? one : ((0,tree/* part */.y_)(one, "name") ?? one.children[0]);
        types.set(pathOf(file, name), (0,tree/* part */.y_)(one, "type"));
    }
    return ((0,tree/* part */.y_)(init, "body")?.children ?? []).flatMap((line) => {
        const assignment = (0,tree/* ofType */.gp)(line, "assignment");
        const left = assignment && (0,tree/* part */.y_)(assignment, "left");
        const right = assignment && (0,tree/* part */.y_)(assignment, "right");
        if (left?.type !== "attribute" || right?.type !== "identifier" || !types.has(pathOf(file, right)))
            return [];
        const name = (0,tree/* part */.y_)(left, "attribute");
        if (!name || pathOf(file, (0,tree/* part */.y_)(left, "object")) !== "self")
            return [];
        const annotation = (0,tree/* part */.y_)(assignment, "type") ?? types.get(pathOf(file, right));
        const type = annotation && typeOf(file, annotation);
        return [(0,draft/* makeField */.F_)(pathOf(file, name), (0,tree/* rangeOf */.be)(name), { labels: (0,tree_labels/* commentsOf */.u3)(file.syntax, line), type })];
    });
}
function kindOf(file, node, body, callees) {
    const bases = ((0,tree/* part */.y_)(node, "superclasses")?.children ?? []).map((base) => file.syntax.text.slice(base.from, base.to));
    const isTable = /(^| )((\w*\.)?(Column|mapped_column)|(db|orm|models|peewee|mongoengine|tortoise\.fields)\.\w+)( |$)/.test(callees) ||
        bases.some((base) => /^((db|models|peewee|orm)\.Model|(\w+\.)?(Dynamic|Embedded)?Document|table ?= ?True)$/.test(base)) ||
        body.some((statement) => /^__table(name)?__\b/.test(file.syntax.text.slice(statement.from, statement.from + 20)));
    if (isTable)
        return "table";
    return bases.some((base) => /(Form|FormSet)$/.test(base)) ? "form" : "type";
}
const NAMING = /^(verbose_name(_plural)?|db_table|table_name|__tablename__|comment|description|db_table_comment)$/;
function classLabels(file, node, body) {
    const own = (0,tree_labels/* commentsOf */.u3)(file.syntax, { from: node.from, to: (0,tree/* part */.y_)(node, "name")?.to ?? node.from });
    return [...docstring(file, body[0]), ...own, ...namings(file, body)];
}
/** Names that `Meta`, `__tablename__` and `__table_args__` give to a table. */
function namings(file, body) {
    return body.flatMap((statement) => {
        if (statement.type === "class_definition") {
            const isMeta = pathOf(file, (0,tree/* part */.y_)(statement, "name")) === "Meta";
            return isMeta ? namings(file, (0,tree/* part */.y_)(statement, "body")?.children ?? []) : [];
        }
        const assignment = statement.type === "expression_statement" ? (0,tree/* ofType */.gp)(statement, "assignment") : undefined;
        const right = assignment && (0,tree/* part */.y_)(assignment, "right");
        if (!right)
            return [];
        const name = pathOf(file, (0,tree/* part */.y_)(assignment, "left"));
        if (NAMING.test(name))
            return [(0,values/* textOf */.b6)(readValue(file, right)) ?? ""].map(tree_labels/* prose */.CS);
        const value = name === "__table_args__" ? readValue(file, right) : undefined;
        const objects = value?.is === "list" ? value.of : value ? [value] : [];
        return objects
            .flatMap((one) => (one.is === "object" ? one.entries : []))
            .flatMap((entry) => (NAMING.test(entry.key) ? [(0,tree_labels/* prose */.CS)((0,values/* textOf */.b6)(entry.value) ?? "")] : []));
    });
}
/** Notes a shape that a call makes: `TypedDict("User", {…})`, `NamedTuple("User", […])`, `namedtuple("User", […])`. */
function readMadeShape(file, node, call) {
    if (!/(^|\.)(TypedDict|NamedTuple|namedtuple)$/.test(call.callee))
        return;
    const [first, second] = (0,tree/* parts */.rT)((0,tree/* part */.y_)(node, "arguments") ?? node, "").filter(({ type }) => type !== "keyword_argument");
    const name = plainString(file, first);
    if (!name || !second)
        return;
    const fields = second.children.flatMap((one) => {
        const isTuple = one.type === "tuple";
        const key = plainString(file, (0,tree/* part */.y_)(one, "key") ?? (isTuple ? one.children[0] : one));
        const type = (0,tree/* part */.y_)(one, "value") ?? (isTuple ? one.children[1] : undefined);
        const labels = (0,tree_labels/* commentsOf */.u3)(file.syntax, one);
        return key ? [(0,draft/* makeField */.F_)(key.text, key.at, { labels, type: type && typeOf(file, type) })] : [];
    });
    (0,draft/* addShape */.rp)(file.draft, name.text, "type", [], fields, name.at);
}

;// CONCATENATED MODULE: ./.build/scan/read/python.js







const LEAVES = ("string_start string_content string_end integer float dotted_name relative_import import_prefix " +
    "format_specifier type_conversion global_statement nonlocal_statement pass_statement").split(" ");
/** Reads Python: classes of the usual frameworks, what handlers take from requests, values, calls, imports. */
function pythonReader(grammar) {
    const parse = (0,tree/* syntaxParser */.XD)(grammar, LEAVES);
    return (text) => {
        const syntax = parse(text);
        const file = (0,reading/* startReading */.Bg)(syntax);
        const handler = { name: "", at: { from: 0, to: 0 }, bags: new Set() };
        visit(file, syntax.root, {
            classes: "",
            inside: "module",
            handler,
            typeOnly: false,
            settings: false,
            decorators: [],
        });
        return (0,draft/* finished */.xl)(file.draft, syntax.unread);
    };
}
function visit(file, node, scope) {
    switch (node.type) {
        case "import_statement":
        case "import_from_statement":
        case "future_import_statement":
            readImport(file, node, scope.typeOnly);
            return;
        case "if_statement":
            visitIf(file, node, scope);
            return;
        case "decorated_definition":
            visitDecorated(file, node, scope);
            return;
        case "class_definition":
            visitClass(file, node, scope);
            return;
        case "function_definition":
            visitFunction(file, node, scope);
            return;
        case "assignment":
        case "named_expression":
            for (const { target, value } of targetsOf(node))
                readAssignment(file, target, value, scope);
            break;
        case "return_statement":
            readReturn(file, node, scope);
            break;
        case "as_pattern":
            readAlias(file, node, scope);
            break;
        case "call":
            readMadeShape(file, node, callOf(file, node, "call"));
            readRequest(file, scope.handler, node);
            break;
        case "subscript":
            readRequest(file, scope.handler, node);
            break;
    }
    visitAll(file, node.children, scope);
}
function visitAll(file, nodes, scope) {
    for (const node of nodes)
        visit(file, node, scope);
}
function visitIf(file, node, scope) {
    const condition = (0,tree/* part */.y_)(node, "condition");
    const typing = condition && /^(\w+\.)?TYPE_CHECKING$/.test(pathOf(file, condition));
    for (const child of node.children) {
        visit(file, child, typing && child.field === "consequence" ? { ...scope, typeOnly: true } : scope);
    }
}
function visitDecorated(file, node, scope) {
    const decorators = node.children.flatMap((child) => {
        const inner = child.type === "decorator" ? child.children[0] : undefined;
        if (!inner)
            return [];
        const call = callOf(file, inner, "decorator");
        visitAll(file, inner.children, scope);
        return [call];
    });
    const definition = (0,tree/* part */.y_)(node, "definition");
    if (definition)
        visit(file, definition, { ...scope, decorators });
}
function visitClass(file, node, scope) {
    const classes = (0,reading/* dotted */.Bs)(scope.classes, pathOf(file, (0,tree/* part */.y_)(node, "name")));
    readClass(file, node, classes);
    const bases = (0,tree/* part */.y_)(node, "superclasses")?.children ?? [];
    const settings = bases.some((base) => /(^|\.)BaseSettings$/.test(pathOf(file, base)));
    visitAll(file, node.children, { ...scope, classes, inside: "class", settings, decorators: [] });
}
function visitFunction(file, node, scope) {
    const name = (0,tree/* part */.y_)(node, "name");
    const parameters = (0,tree/* part */.y_)(node, "parameters");
    const handler = {
        name: (0,reading/* dotted */.Bs)(scope.inside === "class" ? scope.classes : "", pathOf(file, name)),
        at: (0,tree/* rangeOf */.be)(name ?? node),
        bags: new Set(scope.handler.bags),
    };
    readParameters(file, handler, parameters, scope.decorators);
    const within = { ...scope, inside: "function", handler, decorators: [] };
    for (const one of parameters?.children ?? []) {
        const target = (0,tree/* part */.y_)(one, "name");
        const value = (0,tree/* part */.y_)(one, "value");
        if (target && value)
            readAssignment(file, target, value, within);
    }
    visitAll(file, node.children, within);
}
function readAssignment(file, target, node, scope) {
    if (!/^(identifier|attribute|subscript)$/.test(target.type))
        return;
    const path = pathOf(file, target);
    noteBag(file, scope.handler, path, node);
    const inClass = scope.inside === "class" && target.type === "identifier";
    const own = path.startsWith("self.") && scope.classes !== "";
    const name = inClass ? (0,reading/* dotted */.Bs)(scope.classes, path) : own ? (0,reading/* dotted */.Bs)(scope.classes, path.slice(5)) : path;
    const key = plainString(file, (0,tree/* part */.y_)(target, "subscript"));
    const at = key?.at ?? (0,tree/* rangeOf */.be)((0,tree/* part */.y_)(target, "attribute") ?? target);
    const exported = scope.inside !== "function" && !/(^|\.)_/.test(name);
    const value = defaultOf(readValue(file, node));
    const read = scope.settings && inClass ? (0,values/* env */._K)(path.toUpperCase(), value, (0,tree/* rangeOf */.be)(node)) : value;
    (0,draft/* assign */.kp)(file.draft, name, read, at, exported);
}
/** What a field holds until it is set, where its call says so. */
function defaultOf(value) {
    if (value.is !== "call" || !/^(\w+\.)?(Field|field|Query|Form|Body|Header|Cookie)$/.test(value.call.callee))
        return value;
    const [first] = value.call.args;
    return (0,draft/* valueAt */.fK)(value.call.named, "default") ?? (first?.is === "text" ? first : value);
}
function readAlias(file, node, scope) {
    const target = (0,tree/* part */.y_)(node, "alias")?.children[0];
    const value = node.children[0];
    if (target && value && value.type === "call")
        readAssignment(file, target, value, scope);
}
function readReturn(file, node, { handler }) {
    if (handler.name === "" || !node.children[0])
        return;
    const exported = !/(^|\.)_/.test(handler.name);
    (0,draft/* assignReturn */.Wb)(file.draft, handler.name, readValue(file, node.children[0]), handler.at, exported);
}
function readImport(file, node, typeOnly) {
    const from = (0,tree/* part */.y_)(node, "module_name");
    const names = (0,tree/* parts */.rT)(node, "name").map((one) => {
        const imported = (0,tree/* compact */.oE)(file.syntax.text, (0,tree/* part */.y_)(one, "name") ?? one);
        const alias = (0,tree/* part */.y_)(one, "alias");
        return { imported, local: alias ? pathOf(file, alias) : imported, at: (0,tree/* rangeOf */.be)((0,tree/* part */.y_)(one, "name") ?? one) };
    });
    const add = (module, at, list) => file.draft.imports.push({ module, names: list, typeOnly, at });
    if (from) {
        const all = node.children.some(({ type }) => type === "wildcard_import");
        const list = all ? [{ imported: "*", local: "*" }] : names.map(({ imported, local }) => ({ imported, local }));
        add((0,tree/* compact */.oE)(file.syntax.text, from), (0,tree/* rangeOf */.be)(from), list);
    }
    else if (node.type === "import_statement") {
        for (const { imported, local, at } of names) {
            add(imported, at, [{ imported: "*", local: local === imported ? imported.split(".", 1)[0] : local }]);
        }
    }
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
