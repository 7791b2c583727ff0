export const id = 8168;
export const ids = [8168];
export const modules = {

/***/ 8168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  javaReader: () => (/* binding */ javaReader)
});

// EXTERNAL MODULE: ./.build/scan/read/tree/draft.js
var draft = __webpack_require__(5427);
// EXTERNAL MODULE: ./.build/scan/read/tree/labels.js
var tree_labels = __webpack_require__(6997);
// EXTERNAL MODULE: ./.build/scan/read/tree.js
var tree = __webpack_require__(4087);
// EXTERNAL MODULE: ./.build/scan/read/tree/reading.js
var reading = __webpack_require__(9928);
// EXTERNAL MODULE: ./.build/scan/read/tree/values.js
var values = __webpack_require__(3312);
;// CONCATENATED MODULE: ./.build/scan/read/java/values.js



/** A dotted path as written: calls and constructions in between end in `()`. */
function pathOf(file, node) {
    switch (node?.type) {
        case "identifier":
        case "this":
        case "super":
        case "scoped_identifier":
            return (0,reading/* slice */.di)(file, node).replace(/\s+/g, "");
        case "field_access":
            return `${pathOf(file, (0,tree/* part */.y_)(node, "object"))}.${(0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "field"))}`;
        case "method_invocation":
        case "object_creation_expression":
            return `${calleeOf(file, node)}()`;
        case "array_access":
            return `${pathOf(file, (0,tree/* part */.y_)(node, "array"))}[]`;
        case "parenthesized_expression":
            return pathOf(file, node.children[0]);
        case "cast_expression":
            return pathOf(file, (0,tree/* part */.y_)(node, "value"));
        case "string_literal":
            return '""';
        default:
            return node ? "()" : "";
    }
}
function calleeOf(file, node) {
    if (node.type === "object_creation_expression")
        return typeName(file, (0,tree/* part */.y_)(node, "type"));
    if (node.type === "explicit_constructor_invocation")
        return (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "constructor"));
    const object = (0,tree/* part */.y_)(node, "object");
    const name = (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "name")).replace(/\s+/g, "");
    return object ? `${pathOf(file, object)}.${name}` : name;
}
/** A type without its arguments and annotations. */
function typeName(file, type) {
    return (0,reading/* slice */.di)(file, type).replace(/\s+/g, "").replace(/<.*$/s, "");
}
/** What an expression is worth, as far as the file tells. */
function readValue(file, node) {
    if (!node)
        return (0,values/* other */.F)({ from: 0, to: 0 });
    const at = (0,tree/* rangeOf */.be)(node);
    const field = (name) => readValue(file, (0,tree/* part */.y_)(node, name));
    switch (node.type) {
        case "string_literal":
        case "character_literal":
            return { is: "text", text: literal((0,reading/* slice */.di)(file, node)), at };
        case "identifier":
        case "field_access":
        case "array_access":
        case "this":
            return { is: "name", path: pathOf(file, node), at };
        case "method_invocation":
            return meaning(file, node, callOf(file, node, "call"));
        case "object_creation_expression":
            return { is: "call", call: callOf(file, node, "new"), at };
        case "annotation":
        case "marker_annotation":
            return { is: "call", call: callOf(file, node, "decorator"), at };
        case "binary_expression":
            return (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "operator")) === "+" ? (0,values/* join */.fj)([field("left"), field("right")], at) : (0,values/* other */.F)(at);
        case "ternary_expression":
            return (0,values/* either */.gP)([field("consequence"), field("alternative")], at);
        case "parenthesized_expression":
            return readValue(file, node.children[0]);
        case "cast_expression":
            return field("value");
        case "assignment_expression":
            return field("right");
        case "array_creation_expression":
            return field("value");
        case "array_initializer":
        case "element_value_array_initializer":
            return { is: "list", of: node.children.map((child) => readValue(file, child)), at };
        default:
            return (0,values/* other */.F)(at);
    }
}
function literal(written) {
    if (!written.startsWith('"""'))
        return (0,values/* unescapeText */.Uw)(written.slice(1, -1));
    return (0,values/* unescapeText */.Uw)(written.slice(3, -3).replace(/^[^\S\n]*\n/, "")).replace(/^[^\S\n]+/gm, "");
}
/** A call, construction or annotation; told of once however often it is asked for. */
function callOf(file, node, how) {
    return (0,reading/* noteCall */.vf)(file, node, () => {
        const passed = (0,tree/* part */.y_)(node, "arguments")?.children ?? [];
        const pairs = passed.filter(({ type }) => type === "element_value_pair");
        const args = passed.filter(({ type }) => type !== "element_value_pair" && type !== "ERROR");
        return {
            callee: how === "decorator" ? (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "name")).replace(/\s+/g, "") : calleeOf(file, node),
            how,
            args: args.map((one) => readValue(file, one)),
            named: pairs.map((pair) => {
                const key = (0,tree/* part */.y_)(pair, "key") ?? pair;
                return { key: (0,reading/* slice */.di)(file, key), value: readValue(file, (0,tree/* part */.y_)(pair, "value")), at: (0,tree/* rangeOf */.be)(key) };
            }),
            at: (0,tree/* rangeOf */.be)(node),
        };
    });
}
const ENVIRONMENT = /(^|\.)System\.(getenv|getenv\(\)\.(get|getOrDefault)|getProperty)$|(^|\.)(env|environment|dotenv|getEnvironment\(\))\.(get|getProperty|getRequiredProperty)$/i;
const STAND_IN = /(^|\.)(Objects\.requireNonNullElse|StringUtils\.(defaultIfBlank|defaultIfEmpty|defaultString)|ObjectUtils\.defaultIfNull|MoreObjects\.firstNonNull)$/;
const LIST = /(^|\.)(List\.of|Set\.of|Arrays\.asList|Collections\.singletonList|ImmutableList\.of|Lists\.newArrayList)$/;
const MAP = /(^|\.)(Map|ImmutableMap)\.of$/;
function meaning(file, node, call) {
    const at = (0,tree/* rangeOf */.be)(node);
    const { callee, args } = call;
    const [first, second] = args;
    const object = (0,tree/* part */.y_)(node, "object");
    if (first?.is === "text" && ENVIRONMENT.test(callee))
        return (0,values/* env */._K)(first.text, second, at);
    if (first && /(^|\.)String\.format$/.test(callee))
        return (0,values/* percentFormat */.b$)(first, args.slice(1), () => undefined, at);
    if (first && /(^|\.)MessageFormat\.format$/.test(callee))
        return (0,values/* braceFormat */.tn)(first, args.slice(1), () => undefined, at);
    if (callee === '"".formatted')
        return (0,values/* percentFormat */.b$)(readValue(file, object), args, () => undefined, at);
    if (callee === '"".concat')
        return (0,values/* join */.fj)([readValue(file, object), ...args], at);
    if (first && second && STAND_IN.test(callee))
        return (0,values/* either */.gP)([first, second], at);
    if (first && /(^|\.)Optional\.ofNullable\(\)\.orElse$/.test(callee) && object) {
        return (0,values/* either */.gP)([callOf(file, object, "call").args[0] ?? (0,values/* other */.F)(at), first], at);
    }
    if (LIST.test(callee))
        return { is: "list", of: args, at };
    if (MAP.test(callee))
        return mapValue(args, call, at);
    if (/^String(Builder|Buffer)\(\)(\.append\(\))*\.toString$/.test(callee))
        return (0,values/* join */.fj)(appended(file, object), at);
    return { is: "call", call, at };
}
function mapValue(args, call, at) {
    const entries = args.flatMap((key, index) => {
        const value = args[index + 1];
        if (index % 2 === 1 || !value)
            return [];
        if (key.is === "name")
            return [{ key: key.path, value, at: key.at }];
        return key.is === "text" ? [{ key: key.text, value, at: { from: key.at.from + 1, to: key.at.to - 1 } }] : [];
    });
    return entries.length * 2 === args.length ? { is: "object", entries, at } : { is: "call", call, at };
}
function appended(file, node) {
    const parts = [];
    for (let one = node; one; one = (0,tree/* part */.y_)(one, "object")) {
        const { args } = callOf(file, one, one.type === "object_creation_expression" ? "new" : "call");
        if (args[0])
            parts.unshift(args[0]);
    }
    return parts;
}
/** Opens `${name:otherwise}` of Spring. */
function placeholders(text, depth = 0) {
    if (text.is !== "text" || depth > 8)
        return text;
    const { at } = text;
    const start = text.text.indexOf("${");
    const end = closing(text.text, start);
    if (start < 0 || end < 0)
        return text;
    const inside = text.text.slice(start + 2, end);
    const colon = inside.indexOf(":");
    const name = (colon < 0 ? inside : inside.slice(0, colon)).trim();
    const otherwise = colon < 0 ? undefined : { is: "text", text: inside.slice(colon + 1), at };
    const read = (0,values/* env */._K)(name, otherwise && placeholders(otherwise, depth + 1), at);
    const piece = (from, to) => ({ is: "text", text: text.text.slice(from, to), at });
    if (start === 0 && end === text.text.length - 1)
        return read;
    const rest = placeholders(piece(end + 1), depth + 1);
    return (0,values/* join */.fj)(start === 0 ? [read, rest] : [piece(0, start), read, rest], at);
}
function closing(text, start) {
    let open = 0;
    for (let index = start; index >= 0 && index < text.length; index += 1) {
        if (text.startsWith("${", index))
            open += 1;
        else if (text[index] === "}" && --open === 0)
            return index;
    }
    return -1;
}

;// CONCATENATED MODULE: ./.build/scan/read/java/annotations.js




/** The annotations of a declaration. */
function annotationsOf(file, declaration) {
    return ((0,tree/* ofType */.gp)(declaration, "modifiers")?.children ?? [])
        .filter(({ type }) => type === "annotation" || type === "marker_annotation")
        .map((one) => callOf(file, one, "decorator"));
}
/** The name of an annotation without its package. */
function simpleName({ callee }) {
    return callee.slice(callee.lastIndexOf(".") + 1);
}
/** Annotations that give other names, by the keys that hold them. */
const ALIAS = keysOf({
    Column: ["name"],
    JoinColumn: ["name"],
    TableField: ["value"],
    TableId: ["value"],
    JsonProperty: ["value"],
    JsonAlias: ["value"],
    JSONField: ["name", "alternateNames"],
    SerializedName: ["value", "alternate"],
    Field: ["name", "value"],
    XmlElement: ["name"],
    XmlAttribute: ["name"],
    CsvBindByName: ["column"],
    RequestParam: ["value", "name"],
    PathVariable: ["value", "name"],
    RequestHeader: ["value", "name"],
    CookieValue: ["value", "name"],
    RequestPart: ["value", "name"],
    QueryParam: ["value"],
    PathParam: ["value"],
    FormParam: ["value"],
    HeaderParam: ["value"],
    CookieParam: ["value"],
});
/** Annotations that say in words what something is. */
const LABEL = keysOf({
    ApiModel: ["value", "description"],
    ApiModelProperty: ["value", "notes"],
    ApiParam: ["value"],
    Schema: ["description", "title"],
    Parameter: ["description"],
    Excel: ["name"],
    ExcelProperty: ["value"],
    ExcelIgnore: [],
    Comment: ["value"],
    Description: ["value"],
    JsonPropertyDescription: ["value"],
    Table: ["name", "comment"],
    TableName: ["value"],
    Entity: ["name"],
    Document: ["value", "collection"],
    NotNull: ["message"],
    NotBlank: ["message"],
    NotEmpty: ["message"],
    Pattern: ["message"],
});
function keysOf(keys) {
    return new Map(Object.entries(keys));
}
/** Other names and labels that annotations give. */
function describe(annotations) {
    return {
        aliases: annotations.flatMap((one) => textsUnder(one, ALIAS)),
        labels: [...annotations.flatMap((one) => textsUnder(one, LABEL)).map(tree_labels/* prose */.CS), ...annotations.flatMap(columnComment)],
    };
}
function textsUnder(annotation, table) {
    const keys = table.get(simpleName(annotation)) ?? [];
    const values = keys.flatMap((key) => (0,draft/* valueAt */.fK)(annotation.named, key) ?? []);
    return [...(keys.includes("value") ? annotation.args : []), ...values].flatMap(texts);
}
function texts(value) {
    if (value.is === "text")
        return [value.text];
    return value.is === "list" ? value.of.flatMap(texts) : [];
}
function columnComment(annotation) {
    const definition = (0,draft/* valueAt */.fK)(annotation.named, "columnDefinition");
    const comment = definition?.is === "text" ? /\bcomment\s+'([^']{1,300})'/i.exec(definition.text)?.[1] : undefined;
    return comment ? [(0,tree_labels/* prose */.CS)(comment)] : [];
}

;// CONCATENATED MODULE: ./.build/scan/read/java/classes.js





const TABLE = /^(Entity|Table|TableName|Document|Embeddable|MappedSuperclass)$/;
const COLUMN = /^(Column|TableField|TableId|JoinColumn)$/;
/** Fields that a container fills with services and settings. */
const INJECTED = /^(Autowired|Resource|Inject|Value|Mock|MockBean|InjectMocks|PersistenceContext|Reference|DubboReference)$/;
/** Notes the fields of a class or the components of a record. */
function readClass(file, node, name) {
    const at = (0,tree/* rangeOf */.be)((0,tree/* part */.y_)(node, "name") ?? node);
    const annotations = annotationsOf(file, node);
    const body = (0,tree/* part */.y_)(node, "body")?.children ?? [];
    const members = body.flatMap((one) => (one.type === "enum_body_declarations" ? [] : [one]));
    const components = node.type === "record_declaration" ? ((0,tree/* part */.y_)(node, "parameters")?.children ?? []) : [];
    const read = [...components, ...members].map((one) => fieldsOf(file, one));
    const isTable = [...annotations, ...read.flatMap((one) => one.annotations)].some((one) => TABLE.test(simpleName(one)) || COLUMN.test(simpleName(one)));
    const header = { from: node.from, to: at.to };
    const labels = [...describe(annotations).labels, ...(0,tree_labels/* commentsOf */.u3)(file.syntax, header)];
    (0,draft/* addShape */.rp)(file.draft, name, isTable ? "table" : "type", labels, read.flatMap((one) => one.fields), at);
}
function fieldsOf(file, node) {
    const isParameter = node.type === "formal_parameter" || node.type === "spread_parameter";
    if (node.type !== "field_declaration" && !isParameter)
        return { fields: [], annotations: [] };
    const annotations = annotationsOf(file, node);
    if (hasModifier(node, "static") || annotations.some((one) => INJECTED.test(simpleName(one)))) {
        return { fields: [], annotations: [] };
    }
    return { fields: namesIn(node).map((name) => fieldOf(file, node, name, annotations)), annotations };
}
function fieldOf(file, node, name, annotations) {
    const { aliases, labels } = describe(annotations);
    const type = (0,tree/* part */.y_)(node, "type") ?? node.children.find((child) => child.type.endsWith("_type"));
    return (0,draft/* makeField */.F_)((0,reading/* slice */.di)(file, name), (0,tree/* rangeOf */.be)(name), {
        aliases,
        labels: [...labels, ...(0,tree_labels/* commentsOf */.u3)(file.syntax, node)],
        type: type && (0,tree/* compact */.oE)(file.syntax.text, type),
    });
}
function namesIn(node) {
    const declarators = [
        ...(0,tree/* parts */.rT)(node, "declarator"),
        ...node.children.filter((one) => one.type === "variable_declarator"),
    ];
    const names = [...new Set(declarators)].flatMap((one) => (0,tree/* part */.y_)(one, "name") ?? []);
    const own = (0,tree/* part */.y_)(node, "name");
    return own ? [own, ...names] : names;
}
/** Whether a declaration carries a keyword such as `static`. */
function hasModifier(node, keyword) {
    return (0,tree/* ofType */.gp)(node, "modifiers")?.children.some(({ type }) => type === keyword) ?? false;
}
const SOURCE = /^(RequestParam|PathVariable|RequestHeader|CookieValue|RequestPart|QueryParam|PathParam|FormParam|HeaderParam|CookieParam)$/;
/** Notes the parameters that a web framework fills from a request. */
function readParameters(file, method, handler) {
    const at = (0,tree/* rangeOf */.be)((0,tree/* part */.y_)(method, "name") ?? method);
    for (const node of (0,tree/* part */.y_)(method, "parameters")?.children ?? []) {
        const name = (0,tree/* part */.y_)(node, "name");
        const annotations = annotationsOf(file, node);
        if (!name || !annotations.some((one) => SOURCE.test(simpleName(one))))
            continue;
        const field = fieldOf(file, node, name, annotations);
        const label = paramTag(file, method, field.name);
        (0,draft/* addRequestField */.P_)(file.draft, handler, at, label ? { ...field, labels: [...field.labels, label] } : field);
    }
}
/** What the method's Javadoc says of a parameter. */
function paramTag(file, method, name) {
    const { text } = file.syntax;
    const end = text.slice(Math.max(0, method.from - 2_000), method.from).trimEnd();
    const comment = end.endsWith("*/") ? end.slice(end.lastIndexOf("/**")) : "";
    const line = comment.split("\n").find((one) => one.replace(/\s+/g, " ").includes(`@param ${name} `));
    return line
        ?.slice(line.indexOf(name) + name.length)
        .replace("*/", "")
        .trim()
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./.build/scan/read/java.js







const LEAVES = ("string_literal character_literal scoped_identifier generic_type array_type scoped_type_identifier " +
    "integral_type floating_point_type boolean_type void_type catch_type type_parameters type_arguments dimensions " +
    "superclass super_interfaces extends_interfaces permits throws class_literal package_declaration").split(" ");
/** Reads Java: fields of classes and records, what handlers take from requests, values, calls, annotations, imports. */
function javaReader(grammar) {
    const parse = (0,tree/* syntaxParser */.XD)(grammar, LEAVES, ["public", "static"]);
    return (text) => {
        const syntax = parse(text);
        const file = (0,reading/* startReading */.Bg)(syntax);
        visit(file, syntax.root, {
            classes: "",
            handler: { name: "", at: { from: 0, to: 0 }, exported: false },
            prefix: undefined,
        });
        return (0,draft/* finished */.xl)(file.draft, syntax.unread);
    };
}
function visit(file, node, scope) {
    switch (node.type) {
        case "import_declaration":
            readImport(file, node);
            return;
        case "class_declaration":
        case "record_declaration":
        case "interface_declaration":
        case "enum_declaration":
        case "annotation_type_declaration":
            visitClass(file, node, scope);
            return;
        case "method_declaration":
        case "constructor_declaration":
        case "compact_constructor_declaration":
            visitMethod(file, node, scope);
            return;
        case "field_declaration":
        case "constant_declaration":
        case "local_variable_declaration":
            readVariables(file, node, scope);
            break;
        case "resource":
        case "formal_parameter":
            readVariable(file, node, node, "", scope);
            break;
        case "enum_constant":
            readConstant(file, node, scope);
            break;
        case "assignment_expression":
            readAssignment(file, node, scope);
            break;
        case "return_statement":
            readReturn(file, node, scope);
            break;
        case "annotation":
        case "marker_annotation":
            callOf(file, node, "decorator");
            break;
        case "object_creation_expression":
            callOf(file, node, "new");
            break;
        case "explicit_constructor_invocation":
            callOf(file, node, "call");
            break;
        case "method_invocation":
            readRequest(file, node, scope);
            break;
    }
    visitAll(file, node, scope);
}
function visitAll(file, node, scope) {
    for (const child of node.children)
        visit(file, child, scope);
}
function visitClass(file, node, scope) {
    const classes = (0,reading/* dotted */.Bs)(scope.classes, (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "name")));
    if (/^(class|record)_/.test(node.type))
        readClass(file, node, classes);
    const bound = annotationsOf(file, node).find((one) => simpleName(one) === "ConfigurationProperties");
    const prefix = bound && ((0,draft/* valueAt */.fK)(bound.named, "prefix", "value") ?? bound.args[0]);
    visitAll(file, node, { ...scope, classes, prefix: prefix?.is === "text" ? prefix.text : undefined });
}
function visitMethod(file, node, scope) {
    const name = (0,tree/* part */.y_)(node, "name");
    const handler = {
        name: (0,reading/* dotted */.Bs)(scope.classes, (0,reading/* slice */.di)(file, name)),
        at: (0,tree/* rangeOf */.be)(name ?? node),
        exported: hasModifier(node, "public"),
    };
    readParameters(file, node, handler.name);
    visitAll(file, node, { ...scope, handler });
}
function readVariables(file, node, scope) {
    const owner = node.type === "local_variable_declaration" ? "" : scope.classes;
    for (const one of node.children) {
        if (one.type === "variable_declarator")
            readVariable(file, node, one, owner, scope);
    }
}
/** A variable gets its value where it is declared, from `@Value`, or from the configuration that its class is bound to. */
function readVariable(file, declaration, declarator, owner, scope) {
    const name = (0,tree/* part */.y_)(declarator, "name");
    if (!name)
        return;
    const injected = annotationsOf(file, declaration).find((one) => simpleName(one) === "Value");
    const setting = injected && (injected.args[0] ?? (0,draft/* valueAt */.fK)(injected.named, "value"));
    const written = (0,tree/* part */.y_)(declarator, "value");
    const own = written ? readValue(file, written) : undefined;
    const isBound = scope.prefix !== undefined && owner !== "" && !hasModifier(declaration, "static");
    const value = setting
        ? placeholders(setting)
        : isBound
            ? (0,values/* env */._K)(`${scope.prefix}.${kebab((0,reading/* slice */.di)(file, name))}`, own, (0,tree/* rangeOf */.be)(name))
            : own;
    const exported = owner !== "" && (hasModifier(declaration, "public") || declaration.type === "constant_declaration");
    if (value)
        (0,draft/* assign */.kp)(file.draft, (0,reading/* dotted */.Bs)(owner, (0,reading/* slice */.di)(file, name)), value, (0,tree/* rangeOf */.be)(name), exported);
}
function readConstant(file, node, scope) {
    const name = (0,tree/* part */.y_)(node, "name");
    const args = (0,tree/* part */.y_)(node, "arguments");
    if (!name || !args)
        return;
    const values = args.children.map((one) => readValue(file, one));
    const value = values.length === 1 ? values[0] : { is: "list", of: values, at: (0,tree/* rangeOf */.be)(args) };
    (0,draft/* assign */.kp)(file.draft, (0,reading/* dotted */.Bs)(scope.classes, (0,reading/* slice */.di)(file, name)), value, (0,tree/* rangeOf */.be)(name), true);
}
function readAssignment(file, node, scope) {
    const left = (0,tree/* part */.y_)(node, "left");
    if (!left || (0,reading/* slice */.di)(file, (0,tree/* part */.y_)(node, "operator")) !== "=" || !/^(identifier|field_access)$/.test(left.type))
        return;
    const path = pathOf(file, left);
    const name = path.startsWith("this.") && scope.classes ? (0,reading/* dotted */.Bs)(scope.classes, path.slice(5)) : path;
    (0,draft/* assign */.kp)(file.draft, name, readValue(file, (0,tree/* part */.y_)(node, "right")), (0,tree/* rangeOf */.be)((0,tree/* part */.y_)(left, "field") ?? left), false);
}
function readReturn(file, node, { handler }) {
    if (handler.name === "" || !node.children[0])
        return;
    (0,draft/* assignReturn */.Wb)(file.draft, handler.name, readValue(file, node.children[0]), handler.at, handler.exported);
}
const TAKES = /(^|\.)((\w*[rR]equest|req)(\(\))?\.(getParameter|getParameterValues|getHeader|getPart|getParam|getFormAttribute|queryParam|pathVariable|getFile)|(ctx|context|routingContext)\.(formParam|queryParam|pathParam|header|cookie))$/;
function readRequest(file, node, { handler }) {
    const call = callOf(file, node, "call");
    const [key] = call.args;
    const literal = (0,tree/* part */.y_)(node, "arguments")?.children[0];
    if (!TAKES.test(call.callee) || key?.is !== "text" || literal?.type !== "string_literal")
        return;
    const at = { from: key.at.from + 1, to: key.at.to - 1 };
    if (file.syntax.text.slice(at.from, at.to) !== key.text)
        return;
    (0,draft/* addRequestField */.P_)(file.draft, handler.name, handler.at, (0,draft/* makeField */.F_)(key.text, at, {}));
}
function readImport(file, node) {
    const name = (0,tree/* ofType */.gp)(node, "scoped_identifier", "identifier");
    if (!name)
        return;
    const path = (0,tree/* compact */.oE)(file.syntax.text, name);
    const at = (0,tree/* rangeOf */.be)(name);
    const last = path.slice(path.lastIndexOf(".") + 1);
    const owner = path.slice(0, Math.max(0, path.length - last.length - 1));
    const add = (module, imported, local) => file.draft.imports.push({ module, names: [{ imported, local }], typeOnly: false, at });
    if (node.children.some(({ type }) => type === "asterisk"))
        add(path, "*", "*");
    else if (node.children.some(({ type }) => type === "static"))
        add(owner, last, last);
    else
        add(path, "*", last);
}
function kebab(name) {
    return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
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
