export const id = 2666;
export const ids = [2666,8582];
export const modules = {

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   componentName: () => (/* binding */ componentName),
/* harmony export */   htmlReader: () => (/* binding */ htmlReader)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _html_attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40);
/* harmony import */ var _html_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9727);
/* harmony import */ var _html_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8503);




/** Reads HTML and the markup of mini-programs: elements, and their inputs as a form. */
const htmlReader = (text, file) => {
    const events = (0,_html_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenize */ .q)(text).events.map((event) => (0,_html_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)(event, () => undefined));
    const form = (0,_html_form_js__WEBPACK_IMPORTED_MODULE_1__/* .formShape */ .i)(text, events, componentName(file));
    return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, elements: (0,_html_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .elementsOf */ .ZE)(events), shapes: form ? [form] : [] };
};
/** The name of a component or page: that of its file, or of its folder where the file is called `index`. */
function componentName(file) {
    const parts = file.split("/");
    const name = parts.at(-1).replace(/\.[^.]*$/, "");
    return (name === "index" && parts.at(-2)) || name;
}


/***/ }),

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   gu: () => (/* binding */ settled)
/* harmony export */ });
const BOUND = /^(?:v-bind:|:|\.)(?=[A-Za-z])/;
const MODEL = /^v-model(?:[:.].*)?$/;
const MUSTACHE = /^\{\{\s*([A-Za-z_$][\w$.]*)\s*\}\}$/;
const PATH = /^\s*([A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)\s*$/;
const QUOTED = /^\s*(['"`])([^'"`\\$]*)\1\s*$/;
/** Whether an attribute's text is an expression: `:src`, `v-model`, `@click`, `v-if`. */
function isExpression(key) {
    return BOUND.test(key) || /^(?:@|v-on:|#|v-(?!for|slot|pre|cloak|once))/.test(key);
}
/** Elements with the keys that frameworks write shortly in full, and bound values as values. */
function settled(event, expression) {
    if (event.is !== "open")
        return event;
    const { element } = event;
    return { is: "open", element: { ...element, attributes: element.attributes.map((one) => entryOf(one, expression)) } };
}
function entryOf(entry, expression) {
    const { key, value, at } = entry;
    if (value.is !== "text")
        return entry;
    const mustache = MUSTACHE.exec(value.text);
    if (mustache)
        return { ...entry, value: pathValue(mustache[1], value.text, value.at) };
    const prefix = BOUND.exec(key)?.[0].length ?? 0;
    const plain = MODEL.test(key) ? "v-model" : key.slice(prefix);
    const place = { from: at.from + prefix, to: at.to };
    if (!isExpression(key))
        return entry;
    return { key: plain, value: expression(value.at) ?? simple(value.text, value.at), at: place };
}
function pathValue(path, whole, at) {
    const from = at.from + whole.indexOf(path);
    return { is: "name", path, at: { from, to: from + path.length } };
}
/** A path or a quoted text; anything else needs a parser. */
function simple(text, at) {
    const path = PATH.exec(text)?.[1];
    if (path !== undefined)
        return { ...pathValue(path, text, at), path: path.replaceAll("?.", ".") };
    const quoted = QUOTED.exec(text)?.[2];
    if (quoted === undefined)
        return { is: "other", at };
    const from = at.from + text.search(/['"`]/) + 1;
    return { is: "text", text: quoted, at: { from, to: from + quoted.length } };
}
/** The elements among events. */
function elementsOf(events) {
    return events.flatMap((event) => (event.is === "open" ? [event.element] : []));
}


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formShape)
/* harmony export */ });
const ITEM = /(?:^|[.-])(?:form[.-]?items?|forms-item|form-?field|form-?group|proformitem)$/;
const CONTROL = /(?:^|[.-])(?:text|number|date|phone|email|password|search|auto|pro|el|a|van|u|uni|n|t|v|ion|mat)?-?(?:input|textarea|textfield|text-field|select|field|picker|date-?picker|time-?picker|cascader|autocomplete|radio-?group|checkbox-?group|upload|uploader|controller|easyinput|data-picker|combobox)$|^(?:pro-?form-?[a-z-]+|input[.-][a-z]+|[a-z]*input|[a-z]*field|[a-z]*select)$/;
const BUTTONS = /^(?:submit|button|image|reset)$/;
const NAMES = ["name", "prop", "path", "field", "formControlName", "formcontrolname", "data-field", "data-name"];
const MODELS = ["v-model", "model:value", "[(ngModel)]", "ng-model", "bind:value"];
const LABELS = ["label", "placeholder", "aria-label", "floatingLabel", "data-label"];
const LABEL_TAGS = new Set(["label", "text", "span", "view", "td", "th", "dt", "legend", "formlabel", "inputlabel"]);
const REGISTER = /(?:^|\.)(?:register|getFieldProps|getInputProps|registerField|getFieldDecorator)$/;
const TRANSLATE = /(?:^|\.)(?:\$?t|\$?tc|i18n|formatMessage|translate)$/;
const NEAR = 300;
const SHORT = 20;
const NOT_A_TOKEN = /^(?:on|off|new-password|current-password|nope|false|true|one-time-code)$/;
/** The form that markup shows: its inputs with names and labels. */
function formShape(text, events, name) {
    const labelled = labelsById(events);
    const fields = new Map();
    const items = [];
    let tag = "";
    let near;
    const finish = (draft) => {
        const field = fieldOf(draft);
        if (field && !fields.has(field.name))
            fields.set(field.name, field);
    };
    for (const event of events) {
        if (event.is === "text") {
            if (LABEL_TAGS.has(tag) && event.text.length <= SHORT * 2 && !event.text.includes("{{"))
                near = event;
        }
        else if (event.is === "close") {
            if (ITEM.test(kebab(event.tag)) && items.length > 0)
                finish(items.pop());
            tag = "";
        }
        else {
            const { element } = event;
            tag = kebab(element.tag);
            if (ITEM.test(tag))
                items.push(draftOf(text, element));
            else if (isControl(element, tag)) {
                const draft = draftOf(text, element);
                const label = labelled.get(textAt(element, "id")?.text ?? "") ?? nearLabel(near, element);
                if (label)
                    draft.labels.unshift(label);
                near = undefined;
                const item = items.at(-1);
                if (item && !takenBy(item, draft))
                    finish({ ...draft, labels: [...item.labels, ...draft.labels] });
                else if (!item)
                    finish(draft);
            }
        }
    }
    for (const draft of items.reverse())
        finish(draft);
    const [first] = fields.values();
    return (first && {
        name,
        kind: "form",
        labels: [],
        fields: [...fields.values()],
        at: { from: first.at.from, to: first.at.from },
    });
}
function kebab(tag) {
    return tag
        .slice(0, 60)
        .replace(/([a-z\d])([A-Z])/g, "$1-$2")
        .toLowerCase();
}
function isControl(element, tag) {
    if (!CONTROL.test(tag))
        return element.attributes.some(({ value }) => registered("", value) !== undefined);
    return !BUTTONS.test(textAt(element, "type")?.text ?? "");
}
function labelsById(events) {
    const found = new Map();
    let target;
    for (const event of events) {
        if (event.is === "open") {
            const id = textAt(event.element, "for") ?? textAt(event.element, "htmlFor");
            if (/label$/i.test(event.element.tag))
                target = id?.text;
        }
        else if (event.is === "close") {
            if (/label$/i.test(event.tag))
                target = undefined;
        }
        else if (target) {
            found.set(target, event);
            target = undefined;
        }
    }
    return found;
}
function nearLabel(near, element) {
    return near && near.text.length <= SHORT && element.at.from - near.at.to <= NEAR ? near : undefined;
}
function draftOf(text, element) {
    const { attributes } = element;
    const names = NAMES.flatMap((key) => attributes.filter((one) => one.key === key).flatMap(({ value }) => named(text, value) ?? []));
    const spread = attributes.flatMap(({ value }) => registered(text, value) ?? []);
    const models = MODELS.flatMap((key) => attributes.filter((one) => one.key === key).flatMap(({ value }) => modelled(text, value) ?? []));
    const shown = attributes
        .filter(({ key }) => key === "value")
        .flatMap(({ value }) => (value.is === "name" ? (modelled(text, value) ?? []) : []));
    const id = textAt(element, "id");
    const all = [...names, ...spread, ...models, ...shown, ...(id && id.text !== "" ? [id] : [])];
    const name = all[0];
    const token = textAt(element, "autocomplete") ?? textAt(element, "autoComplete");
    return {
        name,
        aliases: token && token.text !== "" && !NOT_A_TOKEN.test(token.text) ? [token.text] : [],
        labels: LABELS.flatMap((key) => attributes.filter((one) => one.key === key).flatMap(({ value }) => told(value) ?? [])),
        type: textAt(element, "type")?.text || undefined,
    };
}
/** Puts a control into the item around it; false where the item speaks of another field already. */
function takenBy(item, control) {
    const other = control.name;
    if (item.name && other && item.type !== undefined && other.text !== item.name.text)
        return false;
    if (!item.name)
        item.name = other;
    else if (other && other.text !== item.name.text)
        item.aliases.push(other.text);
    item.aliases.push(...control.aliases);
    item.labels.push(...control.labels);
    item.type ??= control.type ?? "";
    return true;
}
function fieldOf(draft) {
    const name = draft.name ?? draft.labels[0];
    if (!name)
        return undefined;
    const labels = [...new Set(draft.labels.map(({ text }) => text.slice(0, 200)))];
    return {
        name: name.text.slice(0, 200),
        aliases: draft.aliases,
        ...(draft.type ? { type: draft.type } : {}),
        labels,
        at: name.at,
    };
}
/** The attribute's text, where it is text. */
function textAt(element, key) {
    const value = element.attributes.find((one) => one.key === key)?.value;
    return value?.is === "text" ? { text: value.text, at: exact(value.text, value.at) } : undefined;
}
/** A name as an attribute gives it: `phone`, `user.phone`, `["user", "phone"]`. */
function named(text, value) {
    if (value.is === "text")
        return value.text === "" ? undefined : lastPart(text, value.text, exact(value.text, value.at));
    const last = value.is === "list" ? value.of.at(-1) : undefined;
    return last ? named(text, last) : undefined;
}
/** The last part of a bound path. */
function modelled(text, value) {
    if (value.is !== "name" && value.is !== "text")
        return undefined;
    const words = value.is === "name" ? { text: value.path, at: value.at } : { text: value.text, at: exact(value.text, value.at) };
    const last = lastPart(text, words.text, words.at);
    return /^[A-Za-z_$\u4e00-\u9fff][\w$\u4e00-\u9fff]*$/.test(last.text) && !/^(?:value|val|this|props)$/.test(last.text)
        ? last
        : undefined;
}
/** The last part of a dotted path, and its own place where the path is written with it at its end. */
function lastPart(text, path, at) {
    const last = path.slice(path.lastIndexOf(".") + 1);
    const own = { from: at.to - last.length, to: at.to };
    return { text: last, at: text.slice(own.from, own.to) === last ? own : at };
}
/** `register("phone")`, spread or not. */
function registered(text, value) {
    if (value.is !== "call" || !REGISTER.test(value.call.callee))
        return undefined;
    return value.call.args[0] && named(text, value.call.args[0]);
}
function told(value) {
    if (value.is === "text")
        return value.text === "" ? undefined : { text: value.text, at: exact(value.text, value.at) };
    if (value.is !== "call" || !TRANSLATE.test(value.call.callee))
        return undefined;
    const key = value.call.args[0];
    return key?.is === "text" && key.text !== "" ? { text: key.text, at: exact(key.text, key.at) } : undefined;
}
/** The place of a text without its quotes. */
function exact(text, at) {
    return at.to - at.from === text.length + 2 ? { from: at.from + 1, to: at.to - 1 } : at;
}


/***/ }),

/***/ 8503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tokenize)
/* harmony export */ });
const RAW = new Set(["script", "style", "wxs", "i18n", "docs"]);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const LONGEST_EXPRESSION = 2_000;
const TAG_START = /[A-Za-z!?/]/;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
/** Takes HTML, Vue templates and wxml apart in one pass; wrong markup gives what can be told. */
function tokenize(text) {
    const events = [];
    const raw = [];
    let at = 0;
    const say = (from, to) => {
        const trimmed = trim(text, { from, to });
        if (trimmed.to > trimmed.from) {
            const words = text.slice(trimmed.from, Math.min(trimmed.to, trimmed.from + 400));
            events.push({ is: "text", text: decoded(words), at: trimmed });
        }
    };
    const nextTag = tagFinder(text);
    while (at < text.length) {
        const open = nextTag(at);
        if (open > at)
            say(at, open);
        if (open === text.length)
            break;
        const next = text[open + 1] ?? "";
        if (text.startsWith("<!--", open)) {
            at = positionOf(text, "-->", open + 4) + 3;
        }
        else if (next === "!" || next === "?") {
            at = positionOf(text, ">", open) + 1;
        }
        else if (next === "/") {
            const to = positionOf(text, ">", open);
            events.push({ is: "close", tag: text.slice(open + 2, Math.min(to, open + 200)).trim() });
            at = to + 1;
        }
        else
            at = openTag(text, open, events, raw);
    }
    return { events, raw };
}
/** Finds where the next tag begins: not at a lone `<`, nor inside of `{{ … }}`; asked with offsets that grow. */
function tagFinder(text) {
    let braces = -1;
    let close = -1;
    return (from) => {
        let at = from;
        for (;;) {
            const open = positionOf(text, "<", at);
            if (open === text.length)
                return open;
            if (braces < at)
                braces = positionOf(text, "{{", at);
            if (braces < open) {
                if (close < braces)
                    close = positionOf(text, "}}", braces);
                if (close === text.length || close - braces > LONGEST_EXPRESSION)
                    braces = positionOf(text, "{{", braces + 2);
                else
                    at = close + 2;
            }
            else if (TAG_START.test(text[open + 1] ?? ""))
                return open;
            else
                at = open + 1;
        }
    };
}
/** Where a text stands next, or the end. */
function positionOf(text, wanted, from) {
    const found = text.indexOf(wanted, from);
    return found === -1 ? text.length : found;
}
/** Reads `<tag …>`; content that is no markup is passed over. Gives the offset behind it. */
function openTag(text, open, events, raw) {
    const nameEnd = skip(text, open + 1, (char) => !/[\s/>]/.test(char));
    const tag = text.slice(open + 1, nameEnd);
    const attributes = [];
    let at = nameEnd;
    let closed = false;
    for (;;) {
        at = skip(text, at, (char) => /\s/.test(char));
        if (at >= text.length || text[at] === "<")
            break;
        if (text[at] === ">") {
            at++;
            break;
        }
        if (text[at] === "/") {
            closed = text[at + 1] === ">";
            at++;
            continue;
        }
        at = attribute(text, at, attributes);
    }
    const element = { tag, attributes, at: { from: open, to: at } };
    events.push({ is: "open", element });
    if (closed || VOID.has(tag))
        events.push({ is: "close", tag });
    else if (isRaw(tag, attributes)) {
        const end = endOfRaw(text, at, tag);
        raw.push({ tag: tag.toLowerCase(), attributes, at: { from: at, to: end } });
        return end;
    }
    return at;
}
/** Whether the content of an element is another language; templates may be. */
function isRaw(tag, attributes) {
    const language = attributes.find(({ key }) => key === "lang")?.value;
    return RAW.has(tag.toLowerCase()) || (tag === "template" && language?.is === "text" && language.text !== "html");
}
function endOfRaw(text, from, tag) {
    return positionOf(text, `</${tag}`, from);
}
function attribute(text, from, attributes) {
    const keyEnd = Math.max(from + 1, skip(text, from, (char) => !/[\s=>/]/.test(char)));
    const at = { from, to: keyEnd };
    const key = text.slice(from, Math.min(keyEnd, from + 200));
    const equals = skip(text, keyEnd, (char) => /\s/.test(char));
    if (text[equals] !== "=") {
        attributes.push({ key, value: { is: "text", text: "", at: { from: keyEnd, to: keyEnd } }, at });
        return keyEnd;
    }
    const start = skip(text, equals + 1, (char) => /\s/.test(char));
    const quote = text[start];
    const quoted = quote === '"' || quote === "'";
    const first = quoted ? start + 1 : start;
    const last = quoted ? positionOf(text, quote, first) : skip(text, first, (char) => !/[\s>]/.test(char));
    const value = decoded(text.slice(first, last));
    attributes.push({ key, value: { is: "text", text: value, at: { from: first, to: last } }, at });
    return Math.min(quoted ? last + 1 : last, text.length);
}
function skip(text, from, while_) {
    let at = from;
    while (at < text.length && while_(text[at]))
        at++;
    return at;
}
function trim(text, { from, to }) {
    let [start, end] = [from, to];
    while (start < end && /\s/.test(text[start]))
        start++;
    while (end > start && /\s/.test(text[end - 1]))
        end--;
    return { from: start, to: end };
}
function decoded(text) {
    if (!text.includes("&"))
        return text;
    return text.replace(ENTITY, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return ENTITIES[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}


/***/ }),

/***/ 2666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scriptOutline: () => (/* binding */ scriptOutline),
  typescriptReader: () => (/* binding */ typescriptReader)
});

// EXTERNAL MODULE: ./.build/scan/read/html/attributes.js
var attributes = __webpack_require__(40);
// EXTERNAL MODULE: ./.build/scan/read/html.js
var html = __webpack_require__(8582);
// EXTERNAL MODULE: ./.build/scan/read/typescript/syntax.js
var syntax = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/scan/read/typescript/text.js
const SIMPLE = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v", "0": "\0" };
/** What a string literal says. */
function stringText(script, node) {
    return unescaped(script.text.slice(node.from + 1, node.to - 1));
}
/** The text between the quotes of a string literal. */
function insideQuotes({ from, to }) {
    return to - from >= 2 ? { from: from + 1, to: to - 1 } : { from, to };
}
/** A literal's characters with its escapes resolved. */
function unescaped(raw) {
    if (!raw.includes("\\"))
        return raw;
    return raw.replace(/\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/giu, (_, long, four, two, one) => {
        const code = long ?? four ?? two;
        if (code !== undefined)
            return character(Number.parseInt(code, 16));
        if (one === "\r\n" || one === "\n" || one === "\r")
            return "";
        return SIMPLE[one] ?? one;
    });
}
function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
/** A piece of code without spaces, cut at 80 characters. */
function compact(code) {
    return code.slice(0, 200).replace(/\s/g, "").slice(0, 80);
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/path.js


const LONGEST = 400;
const TRANSPARENT = new Set([
    "parenthesized_expression",
    "await_expression",
    "non_null_expression",
    "as_expression",
    "satisfies_expression",
    "instantiation_expression",
]);
/** The expression inside parentheses, `await`, `!`, `as` and `satisfies`. */
function unwrapped(node) {
    let inner = node;
    for (;;) {
        const next = TRANSPARENT.has(inner.type)
            ? inner.kids[0]
            : inner.type === "type_assertion"
                ? inner.kids.at(-1)
                : undefined;
        if (!next)
            return inner;
        inner = next;
    }
}
/** A name or chain as a dotted path: calls in between end in `()`, places of a list in `[]`; what has no name is `()` too. */
function pathOf(script, node) {
    const parts = [];
    let suffix = "";
    let at = node;
    for (let steps = 0; at && steps < LONGEST; steps++) {
        at = unwrapped(at);
        const [segment, next, mark] = segmentOf(script, at);
        if (segment !== undefined) {
            parts.push(segment + suffix);
            suffix = "";
        }
        suffix = mark + suffix;
        at = next;
    }
    if (at)
        parts.push("()");
    return parts.reverse().join(".");
}
function segmentOf(script, node) {
    switch (node.type) {
        case "member_expression": {
            const property = (0,syntax/* childAt */.Ut)(node, "property");
            return [property ? (0,syntax/* textOf */.b6)(script, property) : "()", (0,syntax/* childAt */.Ut)(node, "object"), ""];
        }
        case "subscript_expression": {
            const index = (0,syntax/* childAt */.Ut)(node, "index");
            const object = (0,syntax/* childAt */.Ut)(node, "object");
            if (index?.type === "string")
                return [stringText(script, index), object, ""];
            return [undefined, object, "[]"];
        }
        case "call_expression":
            return [undefined, (0,syntax/* childAt */.Ut)(node, "function"), "()"];
        case "new_expression":
            return [undefined, (0,syntax/* childAt */.Ut)(node, "constructor"), "()"];
        case "identifier":
        case "property_identifier":
        case "nested_identifier":
        case "shorthand_property_identifier":
        case "jsx_namespace_name":
        case "this":
        case "super":
        case "import":
        case "meta_property":
            return [(0,syntax/* textOf */.b6)(script, node), undefined, ""];
        case "array":
            return ["[]", undefined, ""];
        case "string":
        case "template_string":
            return ['""', undefined, ""];
        case "object":
            return ["{}", undefined, ""];
        default:
            return ["()", undefined, ""];
    }
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/environment.js
const PROCESS = /^(?:globalThis\.)?(?:process|import\.meta|Bun|Deno)\.env\.([A-Za-z_]\w*)$/;
const BINDING = /(?:^|\.)_{0,2}(?:env|ENV)_{0,2}\.([A-Z][A-Z\d_]+)$/;
const READER = /^(?:env(?:\.(?:get|str|string|url))?|getEnv|Deno\.env\.get|Env\.get|process\.env\.get)$/;
const CONFIGURATION = /(?:^|[.])(?:config|cfg|conf|configService|configuration|env|environment)\.(?:get|getOrThrow)$/i;
/** The environment variable that a path reads: `process.env.X`, `import.meta.env.X`, `c.env.X`. */
function envOfPath(path, at) {
    const name = PROCESS.exec(path)?.[1] ?? BINDING.exec(path)?.[1];
    return name === undefined ? undefined : { is: "env", name, at };
}
/** The environment variable or key of the configuration that a call reads: `Deno.env.get("X")`, `config.get("X")`. */
function envOfCall(call) {
    const [key, otherwise] = call.args;
    if (key?.is !== "text" || call.how !== "call")
        return undefined;
    if (!READER.test(call.callee) && !CONFIGURATION.test(call.callee))
        return undefined;
    const standIn = otherwise && otherwise.is !== "other" && otherwise.is !== "object" ? { otherwise } : {};
    return { is: "env", name: key.text, ...standIn, at: call.at };
}
/** An environment variable with what stands in for it. */
function orElse(env, others, at) {
    const [first, second] = others;
    if (!first)
        return env;
    return { ...env, otherwise: second ? { is: "either", of: others, at } : first, at };
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/values.js




const DEEPEST = 400;
/** Makes the reader of a script's expressions. */
function valuesOf(script) {
    const known = new Map();
    const read = (node, depth) => {
        const inner = unwrapped(node);
        const seen = known.get(inner);
        if (seen)
            return seen;
        if (depth > DEEPEST)
            return other(inner);
        const value = expression(script, inner, (next) => read(next, depth + 1));
        known.set(inner, value);
        return value;
    };
    return (node) => read(node, 0);
}
function other({ from, to }) {
    return { is: "other", at: { from, to } };
}
function expression(script, node, read) {
    const at = { from: node.from, to: node.to };
    switch (node.type) {
        case "string":
            return { is: "text", text: stringText(script, node), at };
        case "template_string":
            return template(script, node, read);
        case "identifier":
        case "shorthand_property_identifier":
        case "this":
        case "member_expression":
        case "subscript_expression": {
            const path = pathOf(script, node);
            return envOfPath(path, at) ?? { is: "name", path, at };
        }
        case "call_expression":
        case "new_expression": {
            const call = callOf(script, node, read);
            if (!call)
                return other(node);
            return envOfCall(call) ?? { is: "call", call, at };
        }
        case "binary_expression":
            return operation(script, node, read);
        case "ternary_expression": {
            const of = ["consequence", "alternative"].flatMap((side) => (0,syntax/* childAt */.Ut)(node, side) ?? []).map(read);
            return { is: "either", of, at };
        }
        case "object":
            return { is: "object", entries: node.kids.flatMap((kid) => entryOf(script, kid, read) ?? []), at };
        case "array":
            return {
                is: "list",
                of: node.kids.map((kid) => read(kid.type === "spread_element" ? (kid.kids[0] ?? kid) : kid)),
                at,
            };
        case "assignment_expression":
        case "augmented_assignment_expression":
            return read((0,syntax/* childAt */.Ut)(node, "right") ?? node.kids.at(-1) ?? node);
        case "sequence_expression":
        case "spread_element":
            return node.kids.length > 0 ? read(node.kids.at(-1)) : other(node);
        default:
            return other(node);
    }
}
/** The call that a node is; a tagged template is none. */
function callOf(script, node, read) {
    const at = { from: node.from, to: node.to };
    if (node.type === "decorator") {
        const name = node.kids[0];
        if (!name || name.type === "call_expression")
            return undefined;
        return {
            callee: pathOf(script, name),
            how: "decorator",
            args: [],
            named: [],
            at: { from: name.from, to: name.to },
        };
    }
    const callee = (0,syntax/* childAt */.Ut)(node, node.type === "new_expression" ? "constructor" : "function");
    const given = (0,syntax/* childAt */.Ut)(node, "arguments");
    if (!callee || given?.type === "template_string")
        return undefined;
    const args = (given?.kids ?? []).map((kid) => read(kid.type === "spread_element" ? (kid.kids[0] ?? kid) : kid));
    const how = node.type === "new_expression" ? "new" : node.up?.type === "decorator" ? "decorator" : "call";
    return { callee: pathOf(script, callee), how, args, named: [], at };
}
function template(script, node, read) {
    const at = { from: node.from, to: node.to };
    const parts = [];
    let from = node.from + 1;
    const literal = (to) => {
        if (to > from)
            parts.push({ is: "text", text: unescaped(script.text.slice(from, to)), at: { from, to } });
    };
    for (const kid of node.kids) {
        if (kid.type !== "template_substitution")
            continue;
        literal(kid.from);
        parts.push(kid.kids[0] ? read(kid.kids[0]) : other(kid));
        from = kid.to;
    }
    literal(Math.max(from, node.to - 1));
    if (parts.length === 0)
        return { is: "text", text: "", at };
    const only = parts[0];
    return parts.length === 1 && only.is === "text" ? { ...only, at } : { is: "join", parts, at };
}
function operation(script, node, read) {
    const at = { from: node.from, to: node.to };
    const sign = operator(script, node);
    if (sign === "&&")
        return read((0,syntax/* childAt */.Ut)(node, "right") ?? node);
    if (sign !== "+" && sign !== "||" && sign !== "??")
        return other(node);
    const operands = operandsOf(script, node, sign).map(read);
    if (sign === "+")
        return { is: "join", parts: operands, at };
    const first = operands[0];
    if (first.is === "env" && first.otherwise === undefined)
        return orElse(first, operands.slice(1), at);
    return { is: "either", of: operands, at };
}
/** The operands of a chain of one operator; such chains lean to the left and may be long. */
function operandsOf(script, node, sign) {
    const found = [];
    let at = node;
    while (at?.type === "binary_expression" && operator(script, at) === sign) {
        const right = (0,syntax/* childAt */.Ut)(at, "right");
        if (right)
            found.push(right);
        at = (0,syntax/* childAt */.Ut)(at, "left");
    }
    if (at)
        found.push(at);
    return found.reverse();
}
function operator(script, node) {
    const left = (0,syntax/* childAt */.Ut)(node, "left");
    const right = (0,syntax/* childAt */.Ut)(node, "right");
    if (!left || !right)
        return "";
    const between = script.text.slice(left.to, Math.min(right.from, left.to + 200));
    return /[-+|?&<>=!*/%^]+|\bin\b|\binstanceof\b/.exec(between.replace(/\/\*[^*]*\*\/|\/\/[^\n]*/g, ""))?.[0] ?? "";
}
function entryOf(script, kid, read) {
    if (kid.type === "shorthand_property_identifier") {
        return { key: (0,syntax/* textOf */.b6)(script, kid), value: read(kid), at: { from: kid.from, to: kid.to } };
    }
    if (kid.type === "spread_element") {
        const inner = kid.kids[0];
        return inner && { key: "...", value: read(inner), at: { from: kid.from, to: Math.min(kid.from + 3, kid.to) } };
    }
    const key = keyOf(script, kid);
    if (!key)
        return undefined;
    const value = kid.type === "pair" ? (0,syntax/* childAt */.Ut)(kid, "value") : undefined;
    return { ...key, value: value ? read(value) : other(kid) };
}
/** The key of a pair, method or property with its place; a computed key is the path in its brackets. */
function keyOf(script, owner) {
    const node = (0,syntax/* childAt */.Ut)(owner, owner.type === "pair" || owner.type === "pair_pattern" ? "key" : "name");
    if (!node)
        return undefined;
    if (node.type === "string") {
        return { key: stringText(script, node), at: { from: node.from + 1, to: Math.max(node.from + 1, node.to - 1) } };
    }
    if (node.type === "private_property_identifier") {
        return { key: script.text.slice(node.from + 1, node.to), at: { from: node.from + 1, to: node.to } };
    }
    if (node.type === "computed_property_name") {
        const inner = node.kids[0];
        if (!inner)
            return undefined;
        const key = inner.type === "string" ? stringText(script, inner) : pathOf(script, inner);
        return { key, at: { from: inner.from, to: inner.to } };
    }
    return { key: (0,syntax/* textOf */.b6)(script, node), at: { from: node.from, to: node.to } };
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/naming.js



const FARTHEST = 60;
/** Calls that hand on what they are given. */
const HANDS_ON = /^(?:(?:Object|Vue)\.)?(?:freeze|seal|define\w*|reactive|shallowReactive|readonly|ref|computed|memo|useMemo|useCallback|forwardRef|withDefaults|observable|Page|Component|App)$/;
/** Whether a call's value is what it is given, for the sake of names. */
function handsOn(callee) {
    return HANDS_ON.test(callee);
}
const FUNCTIONS = new Set([
    "function_declaration",
    "generator_function_declaration",
    "function_expression",
    "generator_function",
    "arrow_function",
    "method_definition",
]);
/** Whether a node is a function with a body. */
function isFunction(node) {
    return FUNCTIONS.has(node.type);
}
/** The function that a node stands in. */
function functionAround(node) {
    let at = node.up;
    for (let steps = 0; at && steps < FARTHEST * 4; steps++, at = at.up)
        if (isFunction(at))
            return at;
    return undefined;
}
/** The name of a function as a caller writes it: `fetchUser`, `UserService.create`, `default`. */
function functionName(script, node) {
    return isFunction(node) ? nameAbove(script, node, true) : undefined;
}
/**
 * The dotted name of a body: of the declarations, keys and properties around it, outermost first.
 * A strict one does not look past calls that make something else of what they are given.
 */
function nameAbove(script, node, strict) {
    const parts = [];
    let place;
    let at = node;
    for (let steps = 0; at && steps < FARTHEST; steps++, at = at.up) {
        if (strict && at.type === "call_expression" && at !== node) {
            if (!handsOn(pathOf(script, (0,syntax/* childAt */.Ut)(at, "function") ?? at)))
                return undefined;
        }
        const step = nameStep(script, at, node);
        if (step === "stop")
            break;
        if (!step)
            continue;
        if (step.name !== "")
            parts.unshift(step.name);
        place ??= step.at;
        if (step.last)
            return place && { name: parts.join("."), at: place };
    }
    return place && !strict ? { name: parts.join("."), at: place } : undefined;
}
function nameStep(script, at, start) {
    switch (at.type) {
        case "pair":
        case "property_signature":
        case "public_field_definition":
        case "method_signature":
            return step(keyOf(script, at), false);
        case "method_definition":
            return at === start || isParameterOf(start, at) ? step(keyOf(script, at), false) : "stop";
        case "variable_declarator":
            return declared(script, (0,syntax/* childAt */.Ut)(at, "name"));
        case "assignment_expression":
            return assigned(script, (0,syntax/* childAt */.Ut)(at, "left"));
        case "interface_declaration":
        case "type_alias_declaration":
        case "class_declaration":
        case "abstract_class_declaration":
        case "function_declaration":
        case "function_signature":
        case "generator_function_declaration":
        case "class": {
            const name = (0,syntax/* childAt */.Ut)(at, "name");
            if (name)
                return {
                    name: (0,syntax/* textOf */.b6)(script, name),
                    at: name,
                    last: at.type !== "class" || at.up?.type !== "variable_declarator",
                };
            return undefined;
        }
        case "export_statement":
            return at === start ? undefined : { name: "default", at: { from: at.from, to: at.from }, last: true };
        case "statement_block":
            return at === start ? undefined : "stop";
        default:
            return undefined;
    }
}
function step(key, last) {
    return key && { name: key.key, at: key.at, last };
}
/** A parameter's type is named after its function, what is in the body is not. */
function isParameterOf(node, method) {
    const parameters = (0,syntax/* childAt */.Ut)(method, "parameters");
    return parameters !== undefined && parameters.from <= node.from && node.to <= parameters.to;
}
function declared(script, name) {
    if (name?.type === "array_pattern")
        return declared(script, name.kids[0]);
    if (name?.type !== "identifier")
        return { name: "", at: name ?? { from: 0, to: 0 }, last: true };
    return { name: (0,syntax/* textOf */.b6)(script, name), at: { from: name.from, to: name.to }, last: true };
}
function assigned(script, left) {
    if (!left)
        return undefined;
    return { name: exportedPath(pathOf(script, left)), at: { from: left.from, to: left.to }, last: true };
}
/** `module.exports` is the default export, `exports.x` is `x`. */
function exportedPath(path) {
    if (path === "module.exports" || path === "exports")
        return "default";
    return path.replace(/^(?:module\.)?exports\./, "");
}
/** Whether what a node declares can be taken by other files. */
function isExported(node) {
    let at = node.up;
    for (let steps = 0; at && steps < FARTHEST; steps++, at = at.up) {
        if (at.type === "export_statement")
            return true;
        if (at.type === "statement_block" || isFunction(at))
            return at.up?.up?.type === "internal_module";
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/assignments.js




const assignments_DEEPEST = 10;
/** What a node gives a value to; objects come whole and key by key. */
function assignmentsOf(script, node, values) {
    switch (node.type) {
        case "variable_declarator":
            return declaration(script, node, values);
        case "enum_assignment":
            return enumMember(script, node, values);
        case "public_field_definition": {
            const value = (0,syntax/* childAt */.Ut)(node, "value");
            const named = value && nameAbove(script, node, true);
            return named ? spread(named.name, named.at, values(value), isExported(node)) : [];
        }
        case "assignment_expression":
        case "augmented_assignment_expression":
            return reassignment(script, node, values);
        case "required_parameter":
        case "optional_parameter":
            return parameter(script, node, values);
        case "return_statement":
            return returned(script, functionAround(node), node.kids[0], values);
        case "arrow_function":
            return returned(script, node, bodyExpression(node), values);
        case "export_statement": {
            const value = (0,syntax/* childAt */.Ut)(node, "value");
            return value ? spread("default", { from: node.from, to: value.from }, values(value), true) : [];
        }
        default:
            return [];
    }
}
function bodyExpression(node) {
    const body = (0,syntax/* childAt */.Ut)(node, "body");
    return body?.type === "statement_block" ? undefined : body;
}
function declaration(script, node, values) {
    const name = (0,syntax/* childAt */.Ut)(node, "name");
    const value = (0,syntax/* childAt */.Ut)(node, "value");
    if (!name || !value)
        return [];
    if (name.type === "object_pattern")
        return unpacked(script, name, values(value), isExported(node), values);
    if (name.type !== "identifier")
        return [];
    const prefix = moduleAround(script, node);
    return spread(prefix + (0,syntax/* textOf */.b6)(script, name), { from: name.from, to: name.to }, values(value), isExported(node));
}
/** The names of the modules (`namespace A.B`) around a declaration. */
function moduleAround(script, node) {
    const block = node.up?.up?.type === "export_statement" ? node.up.up.up : node.up?.up;
    const owner = block?.type === "statement_block" ? block.up : undefined;
    const name = owner?.type === "internal_module" ? (0,syntax/* childAt */.Ut)(owner, "name") : undefined;
    return name ? `${(0,syntax/* textOf */.b6)(script, name)}.` : "";
}
function enumMember(script, node, values) {
    const owner = node.up?.up;
    const name = owner && (0,syntax/* childAt */.Ut)(owner, "name");
    const member = keyOf(script, node);
    const value = (0,syntax/* childAt */.Ut)(node, "value");
    if (!name || !member || !value)
        return [];
    const full = `${(0,syntax/* textOf */.b6)(script, name)}.${member.key}`;
    return [{ name: full, value: values(value), at: member.at, exported: isExported(owner) }];
}
function reassignment(script, node, values) {
    const left = (0,syntax/* childAt */.Ut)(node, "left");
    const right = (0,syntax/* childAt */.Ut)(node, "right");
    if (!left || !right || left.type.endsWith("_pattern"))
        return [];
    const written = pathOf(script, left);
    const path = exportedPath(written);
    const owner = path.startsWith("this.") ? classAround(script, node) : undefined;
    const name = owner === undefined ? path : owner + path.slice(4);
    return spread(name, { from: left.from, to: left.to }, values(right), path !== written);
}
function classAround(script, node) {
    let at = node.up;
    for (let steps = 0; at && steps < 60; steps++, at = at.up) {
        if (at.type === "class_body")
            return nameAbove(script, at, true)?.name;
    }
    return undefined;
}
function parameter(script, node, values) {
    const pattern = (0,syntax/* childAt */.Ut)(node, "pattern");
    const value = (0,syntax/* childAt */.Ut)(node, "value");
    if (pattern?.type === "object_pattern")
        return defaults(script, pattern, values);
    if (pattern?.type !== "identifier" || !value)
        return [];
    return spread((0,syntax/* textOf */.b6)(script, pattern), { from: pattern.from, to: pattern.to }, values(value), false);
}
/** `{ baseUrl = "…" }` as a parameter. */
function defaults(script, pattern, values) {
    return pattern.kids.flatMap((kid) => {
        const inner = kid.type === "pair_pattern" ? (0,syntax/* childAt */.Ut)(kid, "value") : kid;
        const left = inner && (0,syntax/* childAt */.Ut)(inner, "left");
        const right = inner && (0,syntax/* childAt */.Ut)(inner, "right");
        if (!left || !right || left.type.endsWith("_object") || !/identifier/.test(left.type))
            return [];
        return [
            { name: (0,syntax/* textOf */.b6)(script, left), value: values(right), at: { from: left.from, to: left.to }, exported: false },
        ];
    });
}
/** `const { a, b: c = 1 } = whole`: each name gets its part of the whole. */
function unpacked(script, pattern, whole, exported, values) {
    const path = whole.is === "name" ? whole.path : undefined;
    const environment = path !== undefined && /(?:^|\.)env$/.test(path);
    return pattern.kids.flatMap((kid) => {
        const inner = kid.type === "pair_pattern" ? (0,syntax/* childAt */.Ut)(kid, "value") : kid;
        if (!inner || inner.type === "rest_pattern")
            return [];
        const local = (0,syntax/* childAt */.Ut)(inner, "left") ?? inner;
        if (!/identifier/.test(local.type))
            return [];
        const name = (0,syntax/* textOf */.b6)(script, local);
        const at = { from: local.from, to: local.to };
        const key = kid.type === "pair_pattern" ? keyOf(script, kid)?.key : name;
        const right = (0,syntax/* childAt */.Ut)(inner, "right");
        const otherwise = right && values(right);
        if (environment && key !== undefined) {
            return [{ name, value: { is: "env", name: key, ...(otherwise ? { otherwise } : {}), at }, at, exported }];
        }
        const part = path === undefined ? undefined : { is: "name", path: `${path}.${key}`, at };
        const value = part && otherwise ? { is: "either", of: [part, otherwise], at } : (part ?? otherwise);
        return value ? [{ name, value, at, exported }] : [];
    });
}
/** What a function gives back is the value of its name with `()`. */
function returned(script, owner, result, values) {
    const named = owner && result && functionName(script, owner);
    if (!named)
        return [];
    const value = values(result);
    if (value.is === "other" || value.is === "name")
        return [];
    return spread(`${named.name}()`, named.at, value, isExported(owner));
}
/** A value and, where it is an object, those of its keys with dotted names. */
function spread(name, at, value, exported) {
    const found = [];
    const open = [{ assignment: { name, value, at, exported }, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { assignment, depth } = next;
        found.push(assignment);
        const body = bodyOf(assignment.value);
        if (!body || depth >= assignments_DEEPEST)
            continue;
        for (const entry of body.entries.toReversed()) {
            if (entry.key === "...")
                continue;
            const inner = { name: `${assignment.name}.${entry.key}`, value: entry.value, at: entry.at, exported };
            open.push({ assignment: inner, depth: depth + 1 });
        }
    }
    return found;
}
function bodyOf(value) {
    if (value.is === "object")
        return value;
    const first = value.is === "call" && handsOn(value.call.callee) ? value.call.args[0] : undefined;
    return first?.is === "object" ? first : undefined;
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/comments.js
const comments_LONGEST = 200;
const STACKED = 5;
const DIRECTIVE = /^\s*(?:eslint|tslint|prettier|biome|@ts-|istanbul|c8 |v8 |#|sourceMapping)/;
/** Code that is commented out. */
const CODE = /[;{}]$|^["'\w$-]{1,60}\??\s*:.*,$/;
const TOLD = /^@(?:description|desc|title|label|comment|summary|remarks)\s+/;
/** The comments that speak of what begins at an offset: right above it, each on its own line, or right before it. */
function commentsAbove(script, from) {
    const found = [];
    let start = from;
    for (let i = lastBefore(script.comments, from); i >= 0 && found.length < STACKED; i--) {
        const comment = script.comments[i];
        const between = script.text.slice(comment.to, start);
        if (between.length > comments_LONGEST || !/^[ \t]*(?:\r\n|\n|\r)?[ \t]*$/.test(between))
            break;
        if (!ownLine(script.text, comment.from) && /[\r\n]/.test(between))
            break;
        found.unshift(...said(script.text, comment));
        start = comment.from;
    }
    return found.length > 1 && !found.some((one) => one.length > comments_LONGEST / 2) ? [found.join(" ")] : found;
}
/** The comment behind an offset on the same line. */
function commentAfter(script, to) {
    const comment = script.comments[lastBefore(script.comments, to) + 1];
    if (!comment || comment.from < to || comment.from - to > comments_LONGEST)
        return [];
    return /^[ \t,;)]*$/.test(script.text.slice(to, comment.from)) ? said(script.text, comment) : [];
}
/** The comments that lie inside a range. */
function commentsIn(script, { from, to }) {
    const found = [];
    for (let i = lastBefore(script.comments, from) + 1; i < script.comments.length && found.length < STACKED; i++) {
        const comment = script.comments[i];
        if (comment.to > to)
            break;
        if (comment.from >= from)
            found.push(...said(script.text, comment));
    }
    return found;
}
/** What a comment says, without its marks; nothing for directives, tags and code that is commented out. */
function said(text, comment) {
    const raw = text.slice(comment.from, Math.min(comment.to, comment.from + 2_000));
    const inside = raw.startsWith("/*") ? raw.slice(2).replace(/\*\/$/, "") : raw.replace(/^\/\/+/, "");
    const lines = [];
    let tagged = false;
    for (const line of inside.split(/\r\n|\n|\r/)) {
        const bare = line.replace(/^[\s*]{0,40}/, "");
        if (bare.startsWith("@") && !DIRECTIVE.test(bare))
            tagged = !TOLD.test(bare);
        if (!tagged)
            lines.push(bare.replace(TOLD, ""));
    }
    const words = lines.join(" ").replace(/\s+/g, " ").trim();
    if (words === "" || DIRECTIVE.test(words) || CODE.test(words))
        return [];
    return [words.slice(0, comments_LONGEST)];
}
function ownLine(text, from) {
    for (let i = from - 1; i >= 0 && from - i < 1_000; i--) {
        const code = text.charCodeAt(i);
        if (code === 10 || code === 13)
            return true;
        if (code !== 32 && code !== 9)
            return false;
    }
    return from < 1_000;
}
function lastBefore(comments, offset) {
    let [low, high] = [-1, comments.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (comments[middle].to <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/types.js





/** The shape of an interface or of a type literal. */
function typeShape(script, body) {
    const fields = body.kids.flatMap((kid) => kid.type === "property_signature" ? (memberField(script, kid) ?? []) : []);
    if (fields.length === 0)
        return undefined;
    const named = nameAbove(script, body, false);
    const labels = body.up ? commentsAbove(script, statementOf(body).from) : [];
    return { name: named?.name ?? "", kind: "type", labels, fields, at: named?.at ?? startOf(body) };
}
function memberField(script, member) {
    const key = keyOf(script, member);
    const annotation = (0,syntax/* childAt */.Ut)(member, "type");
    if (!key || annotation?.kids[0]?.type === "function_type")
        return undefined;
    return {
        name: key.key,
        aliases: [],
        ...typed(script, annotation),
        labels: commentsAround(script, member, key.at),
        at: key.at,
    };
}
/** The type that an annotation writes. */
function typed(script, annotation) {
    if (!annotation)
        return {};
    return {
        type: compact(script.text.slice(annotation.from, Math.min(annotation.to, annotation.from + 300))).replace(/^:/, ""),
    };
}
/** The comments above a member, between its decorators and its name, and behind it. */
function commentsAround(script, member, name) {
    return [
        ...commentsAbove(script, member.from),
        ...commentsIn(script, { from: member.from, to: name.from }),
        ...commentAfter(script, member.to),
    ];
}
/** The statement, member or pair that a body belongs to: comments stand above it. */
function statementOf(node) {
    let at = node;
    for (let steps = 0; at.up && steps < 60; steps++, at = at.up) {
        if (at.up.type === "program" || /_(?:block|body)$/.test(at.up.type))
            return at;
        if (at.type === "pair" || at.type === "property_signature")
            return at;
        if (at.type === "object_type" && at !== node)
            return at;
    }
    return at;
}
/** Where a node begins, as an empty range. */
function startOf({ from }) {
    return { from, to: from };
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/classes.js





const TABLE_CLASS = /^(?:Entity|Table|ViewEntity|ChildEntity|Schema|modelOptions|Model|Collection)$/;
const TABLE_BASE = /^(?:[\w.]*\.)?(?:Model|BaseEntity|BaseModel|ActiveRecord|Document)(?:<|$)/;
const TABLE_FIELD = /^(?:Column|PrimaryColumn|PrimaryGeneratedColumn|PrimaryKey|CreateDateColumn|ObjectIdColumn|Prop|prop|Property|column)$/;
const RENAMING = /^(?:Expose|JsonProperty|SerializedName|Alias|JSONField)$/;
const ALIAS_KEYS = new Set(["name", "field", "fieldName", "columnName", "alias"]);
const LABEL_KEYS = new Set(["comment", "description", "label", "title"]);
const LABELLING = /^(?:Comment|Label|Description|ApiModelProperty|Title|DisplayName)$/;
/** The shape of a class: its properties and those that the constructor declares. */
function classShape(script, body, values) {
    const owner = body.up;
    if (!owner)
        return undefined;
    const members = body.kids.filter((kid) => kid.type === "public_field_definition" && !isStatic(script, kid));
    const declared = members.flatMap((member) => propertyField(script, member, values) ?? []);
    const known = new Set(declared.map((field) => field.name));
    const fields = [...declared, ...constructorFields(script, body, values).filter(({ name }) => !known.has(name))];
    if (fields.length === 0)
        return undefined;
    const named = nameAbove(script, body, true);
    const above = [...decoratorsOf(script, owner, values), ...decoratorsOf(script, owner.up, values)];
    const table = above.some(({ name }) => TABLE_CLASS.test(name)) ||
        extendsTable(script, owner) ||
        members.some((member) => decoratorsOf(script, member, values).some(({ name }) => TABLE_FIELD.test(name)));
    return {
        name: named?.name ?? "",
        kind: table ? "table" : "type",
        labels: [...commentsAbove(script, statementOf(body).from), ...labelsOf(above)],
        fields,
        at: named?.at ?? startOf(owner),
    };
}
function isStatic(script, member) {
    const name = (0,syntax/* childAt */.Ut)(member, "name");
    return (name !== undefined &&
        /\bstatic\s+(?:readonly\s+|accessor\s+)?$/.test(script.text.slice(Math.max(member.from, name.from - 60), name.from)));
}
function extendsTable(script, owner) {
    const heritage = owner.kids.find((kid) => kid.type === "class_heritage");
    if (!heritage)
        return false;
    const base = script.text.slice(heritage.from, Math.min(heritage.to, heritage.from + 100)).replace(/^extends\s+/, "");
    return TABLE_BASE.test(base.replace(/[({\s].*$/s, ""));
}
/** Decorators that are children of a class, member, parameter or export. */
function decoratorsOf(script, node, values) {
    if (!node)
        return [];
    return node.kids.flatMap((kid) => {
        const inner = kid.type === "decorator" ? kid.kids[0] : undefined;
        if (!inner)
            return [];
        const value = values(inner);
        if (value.is === "call")
            return [{ name: lastPart(value.call.callee), args: value.call.args }];
        return [{ name: lastPart((0,syntax/* textOf */.b6)(script, inner)), args: [] }];
    });
}
function lastPart(path) {
    return path.slice(path.lastIndexOf(".") + 1);
}
function propertyField(script, member, values) {
    const key = keyOf(script, member);
    const value = (0,syntax/* childAt */.Ut)(member, "value");
    const annotation = (0,syntax/* childAt */.Ut)(member, "type");
    if (!key || annotation?.kids[0]?.type === "function_type")
        return undefined;
    if (value?.type === "arrow_function" || value?.type === "function_expression")
        return undefined;
    const decorators = decoratorsOf(script, member, values);
    return {
        name: key.key,
        aliases: aliasesOf(decorators),
        ...typed(script, annotation),
        labels: [...commentsAround(script, member, key.at), ...labelsOf(decorators)],
        at: key.at,
    };
}
function aliasesOf(decorators) {
    return decorators.flatMap(({ name, args }) => {
        const renamed = RENAMING.test(name) && args[0]?.is === "text" ? [args[0].text] : [];
        return TABLE_FIELD.test(name) || RENAMING.test(name) ? [...renamed, ...textsUnder(args, ALIAS_KEYS)] : [];
    });
}
function labelsOf(decorators) {
    return decorators.flatMap(({ name, args }) => {
        const told = LABELLING.test(name) && args[0]?.is === "text" ? [args[0].text] : [];
        return [...told, ...textsUnder(args, LABEL_KEYS)];
    });
}
/** The texts that objects among some values hold under some keys. */
function textsUnder(values, keys) {
    return values.flatMap((value) => value.is === "object"
        ? value.entries.flatMap(({ key, value: inner }) => keys.has(key) && inner.is === "text" && inner.text !== "" ? [inner.text] : [])
        : []);
}
/** Parameters with `private`, `public`, `readonly`, and what the constructor puts on `this`. */
function constructorFields(script, body, values) {
    const made = body.kids.find((kid) => kid.type === "method_definition" && keyOf(script, kid)?.key === "constructor");
    if (!made)
        return [];
    const given = (0,syntax/* childAt */.Ut)(made, "parameters")?.kids ?? [];
    const set = (0,syntax/* childAt */.Ut)(made, "body")?.kids ?? [];
    return [
        ...given.flatMap((kid) => parameterField(script, kid, values) ?? []),
        ...set.flatMap((kid) => (kid.kids[0] ? (ownField(script, kid, kid.kids[0]) ?? []) : [])),
    ];
}
function parameterField(script, parameter, values) {
    const pattern = (0,syntax/* childAt */.Ut)(parameter, "pattern");
    if (pattern?.type !== "identifier")
        return undefined;
    const before = script.text.slice(parameter.from, pattern.from);
    if (before.length > 2_000 || !/\b(?:public|private|protected|readonly)\s+$/.test(before))
        return undefined;
    const decorators = decoratorsOf(script, parameter, values);
    const at = { from: pattern.from, to: pattern.to };
    return {
        name: (0,syntax/* textOf */.b6)(script, pattern),
        aliases: aliasesOf(decorators),
        ...typed(script, (0,syntax/* childAt */.Ut)(parameter, "type")),
        labels: [...commentsAround(script, parameter, at), ...labelsOf(decorators)],
        at,
    };
}
function ownField(script, statement, node) {
    const left = node.type === "assignment_expression" ? (0,syntax/* childAt */.Ut)(node, "left") : undefined;
    const name = left?.type === "member_expression" ? (0,syntax/* childAt */.Ut)(left, "property") : undefined;
    if (!left || !name || (0,syntax/* childAt */.Ut)(left, "object")?.type !== "this")
        return undefined;
    const right = (0,syntax/* childAt */.Ut)(node, "right")?.type ?? "";
    if (right === "arrow_function" || right === "function_expression" || right === "new_expression")
        return undefined;
    const at = { from: name.from, to: name.to };
    return { name: (0,syntax/* textOf */.b6)(script, name), aliases: [], labels: commentsAround(script, statement, at), at };
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/chain.js



const chain_LONGEST = 40;
/** Takes an expression apart into its calls, first one first. */
function chainOf(script, node) {
    const links = [];
    let at = unwrapped(node);
    while (at.type === "call_expression" && links.length < chain_LONGEST) {
        const callee = (0,syntax/* childAt */.Ut)(at, "function");
        const args = (0,syntax/* childAt */.Ut)(at, "arguments")?.kids ?? [];
        const property = callee?.type === "member_expression" ? (0,syntax/* childAt */.Ut)(callee, "property") : undefined;
        const object = callee && property ? (0,syntax/* childAt */.Ut)(callee, "object") : undefined;
        if (!callee)
            break;
        links.unshift({ name: property ? (0,syntax/* textOf */.b6)(script, property) : pathOf(script, callee), args });
        if (!object)
            return { root: "", links };
        at = unwrapped(object);
    }
    return { root: pathOf(script, at), links };
}
/** The pairs of an object with their keys. */
function pairsOf(script, object) {
    return object.kids.flatMap((pair) => {
        const key = pair.type === "pair" ? keyOf(script, pair) : undefined;
        const value = (0,syntax/* childAt */.Ut)(pair, "value");
        return key && value ? [{ pair, value: unwrapped(value), ...key }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/described.js




const NAME_KEYS = /^(?:field|name|prop|model|vModel|key|dataIndex)$/;
const described_LABEL_KEYS = /^(?:label|title|placeholder)$/;
const INPUT_KEYS = /^(?:component|componentType|valueType|formType|inputType|formItemProps|el|rules)$/;
/** Starts collecting; objects of one list are one form. */
function describedForms(script, fallback) {
    const forms = new Map();
    return {
        see: (object) => {
            const list = object.up;
            const field = list?.type === "array" ? describedField(script, object) : undefined;
            if (!list || !field)
                return;
            const known = forms.get(list) ?? [];
            known.push(field);
            forms.set(list, known);
        },
        shapes: () => [...forms].map(([list, fields]) => {
            const named = nameAbove(script, list, false);
            return { name: named?.name ?? fallback, kind: "form", labels: [], fields, at: named?.at ?? startOf(list) };
        }),
    };
}
function describedField(script, object) {
    const pairs = pairsOf(script, object);
    const name = pairs.find(({ key, value }) => NAME_KEYS.test(key) && value.type === "string")?.value;
    if (!name || !pairs.some(({ key }) => INPUT_KEYS.test(key)))
        return undefined;
    const told = pairs.filter(({ key, value }) => described_LABEL_KEYS.test(key) && value.type === "string");
    const at = insideQuotes(name);
    if (told.length === 0 || at.from === at.to)
        return undefined;
    const labels = [...told.map(({ value }) => stringText(script, value)), ...commentsAround(script, object, object)];
    return { name: stringText(script, name), aliases: [], labels, at };
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/imports.js



/** The module that a node takes: `import`, `export … from`, `require()`, `import()`. */
function importOf(script, node) {
    if (node.type === "call_expression")
        return called(script, node);
    const clause = node.kids.find((kid) => kid.type === "import_clause" || kid.type === "import_require_clause");
    const source = (0,syntax/* childAt */.Ut)(node, "source") ?? (clause && (0,syntax/* childAt */.Ut)(clause, "source"));
    if (source?.type !== "string")
        return undefined;
    const names = node.type === "export_statement" ? passedOn(script, node) : clause ? taken(script, clause) : [];
    return made(script, node, source, names, typeOnly(script, node, clause));
}
function made(script, node, source, names, only) {
    return { module: stringText(script, source), names, typeOnly: only, at: { from: node.from, to: node.to } };
}
function typeOnly(script, node, clause) {
    const head = script.text.slice(node.from, Math.min(node.to, node.from + 200));
    if (/^(?:import|export)\s+type\s*(?:[{*]|[\w$]+\s+from\b)/.test(head))
        return true;
    const named = clause?.kids.length === 1 && clause.kids[0].type === "named_imports" ? clause.kids[0].kids : [];
    return named.length > 0 && named.every((one) => isTypeSpecifier(script, one));
}
function isTypeSpecifier(script, specifier) {
    const name = (0,syntax/* childAt */.Ut)(specifier, "name");
    return name !== undefined && /^(?:type|typeof)\s/.test(script.text.slice(specifier.from, name.from));
}
function taken(script, clause) {
    return clause.kids.flatMap((kid) => {
        if (kid.type === "identifier") {
            const imported = clause.type === "import_require_clause" ? "*" : "default";
            return [{ imported, local: (0,syntax/* textOf */.b6)(script, kid) }];
        }
        if (kid.type === "namespace_import")
            return kid.kids.map((one) => ({ imported: "*", local: (0,syntax/* textOf */.b6)(script, one) }));
        return kid.type === "named_imports" ? specifiers(script, kid) : [];
    });
}
function specifiers(script, list) {
    return list.kids.flatMap((one) => {
        const name = (0,syntax/* childAt */.Ut)(one, "name");
        if (!name)
            return [];
        const imported = name.type === "string" ? stringText(script, name) : (0,syntax/* textOf */.b6)(script, name);
        const alias = (0,syntax/* childAt */.Ut)(one, "alias");
        return [{ imported, local: alias ? (0,syntax/* textOf */.b6)(script, alias) : imported }];
    });
}
function passedOn(script, node) {
    const clause = node.kids.find((kid) => kid.type === "export_clause");
    if (clause)
        return specifiers(script, clause);
    const whole = node.kids.find((kid) => kid.type === "namespace_export")?.kids[0];
    return [{ imported: "*", local: whole ? (0,syntax/* textOf */.b6)(script, whole) : "*" }];
}
function called(script, node) {
    const callee = (0,syntax/* childAt */.Ut)(node, "function");
    const source = (0,syntax/* childAt */.Ut)(node, "arguments")?.kids[0];
    if (!callee || source?.type !== "string")
        return undefined;
    const path = pathOf(script, callee);
    if (path !== "require" && path !== "import" && path !== "require.resolve")
        return undefined;
    return made(script, node, source, bound(script, node), false);
}
/** The names that a declaration takes out of a loaded module. */
function bound(script, node) {
    let at = node.up;
    let member;
    for (let steps = 0; at && steps < 8; steps++, at = at.up) {
        if (at.type === "member_expression")
            member ??= (0,syntax/* textOf */.b6)(script, (0,syntax/* childAt */.Ut)(at, "property") ?? at);
        else if (at.type === "variable_declarator")
            return imports_declared(script, (0,syntax/* childAt */.Ut)(at, "name"), member);
        else if (!/^(?:await|parenthesized|as|non_null)_expression$/.test(at.type))
            return [];
    }
    return [];
}
function imports_declared(script, name, member) {
    if (name?.type === "identifier")
        return [{ imported: member ?? "*", local: (0,syntax/* textOf */.b6)(script, name) }];
    if (name?.type !== "object_pattern")
        return [];
    return name.kids.flatMap((kid) => {
        if (kid.type === "shorthand_property_identifier_pattern") {
            return [{ imported: (0,syntax/* textOf */.b6)(script, kid), local: (0,syntax/* textOf */.b6)(script, kid) }];
        }
        const [key, value] = [(0,syntax/* childAt */.Ut)(kid, "key"), (0,syntax/* childAt */.Ut)(kid, "value")];
        if (kid.type !== "pair_pattern" || !key || value?.type !== "identifier")
            return [];
        return [{ imported: (0,syntax/* textOf */.b6)(script, key), local: (0,syntax/* textOf */.b6)(script, value) }];
    });
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/jsdoc.js
const PROPERTY = /@prop(?:erty)?[ \t]+(?:\{([^}\n]{0,100})\}[ \t]+)?\[?([A-Za-z_$][\w$.]*)(?:=[^\]\n]*)?\]?[ \t]*-?[ \t]*([^\n\r*]*)/g;
const TYPEDEF = /@(?:typedef|interface)[ \t]+(?:\{[^}\n]{0,100}\}[ \t]+)?([A-Za-z_$][\w$.]*)/;
/** Types that comments declare: `@typedef` with its `@property` lines. */
function jsdocShapes(script) {
    return script.comments.flatMap((comment) => {
        if (!script.text.startsWith("/**", comment.from))
            return [];
        const body = script.text.slice(comment.from, comment.to);
        const named = TYPEDEF.exec(body);
        const fields = [...body.matchAll(PROPERTY)].map((match) => {
            const path = match[2];
            const name = path.slice(path.lastIndexOf(".") + 1);
            const from = comment.from +
                match.index +
                match[0].indexOf(path, match[1] ? match[0].indexOf("}") : 5) +
                path.length -
                name.length;
            const label = match[3].trim().slice(0, 200);
            const type = match[1]?.replace(/\s/g, "");
            return {
                name,
                aliases: [],
                ...(type ? { type } : {}),
                labels: label === "" ? [] : [label],
                at: { from, to: from + name.length },
            };
        });
        if (fields.length === 0)
            return [];
        const name = named?.[1] ?? "";
        const from = named ? comment.from + named.index + named[0].length - name.length : comment.from;
        return [{ name, kind: "type", labels: [], fields, at: { from, to: from + name.length } }];
    });
}

// EXTERNAL MODULE: ./.build/scan/read/html/form.js
var html_form = __webpack_require__(9727);
;// CONCATENATED MODULE: ./.build/scan/read/typescript/jsx.js



/** Starts collecting; nodes must come in the order of the text. `fallback` names what has no name. */
function jsxMarkup(script, values, fallback) {
    const parts = new Map();
    let name = fallback;
    let end = 0;
    const add = (node, ...events) => {
        if (node.from >= end)
            ({ name, end } = componentAround(script, node, fallback));
        const known = parts.get(name) ?? [];
        known.push(...events);
        parts.set(name, known);
    };
    return {
        see: (node) => {
            if (node.type === "jsx_opening_element")
                add(node, opened(script, node, values));
            else if (node.type === "jsx_self_closing_element") {
                const open = opened(script, node, values);
                add(node, open, { is: "close", tag: open.is === "open" ? open.element.tag : "" });
            }
            else if (node.type === "jsx_closing_element")
                add(node, { is: "close", tag: tagOf(script, node) });
            else if (node.type === "jsx_text")
                add(node, ...jsx_said(script, node));
            else if (node.type === "jsx_expression")
                add(node, ...spoken(node, values));
        },
        events: () => [...parts.values()].flat(),
        shapes: () => [...parts].flatMap(([part, events]) => (0,html_form/* formShape */.i)(script.text, events, part) ?? []),
    };
}
/** The outermost function or class of the file that holds a node. */
function componentAround(script, node, fallback) {
    let at = node;
    for (; at.up?.up; at = at.up)
        ;
    const declaration = at.type === "export_statement" ? ((0,syntax/* childAt */.Ut)(at, "declaration") ?? at) : at;
    const named = (0,syntax/* childAt */.Ut)(declaration, "name") ?? (declaration.kids[0] && (0,syntax/* childAt */.Ut)(declaration.kids[0], "name"));
    const name = named && /identifier$/.test(named.type) ? (0,syntax/* textOf */.b6)(script, named) : fallback;
    return { name, end: at.to };
}
function opened(script, node, values) {
    const attributes = node.kids.flatMap((kid) => kid.field === "attribute" ? (attributeOf(script, kid, values) ?? []) : []);
    return {
        is: "open",
        element: { tag: tagOf(script, node), attributes, at: { from: node.from, to: node.to } },
    };
}
function tagOf(script, node) {
    const name = (0,syntax/* childAt */.Ut)(node, "name");
    return name ? pathOf(script, name) : "";
}
function attributeOf(script, node, values) {
    if (node.type === "jsx_expression") {
        const spread = node.kids[0]?.type === "spread_element" ? node.kids[0].kids[0] : undefined;
        return spread && { key: "...", value: values(spread), at: { from: node.from, to: node.to } };
    }
    const [key, value] = node.kids;
    if (!key)
        return undefined;
    const at = { from: key.from, to: key.to };
    const empty = { is: "text", text: "", at: { from: key.to, to: key.to } };
    if (!value)
        return { key: (0,syntax/* textOf */.b6)(script, key), value: empty, at };
    const inner = value.type === "jsx_expression" ? value.kids[0] : value;
    return { key: (0,syntax/* textOf */.b6)(script, key), value: inner ? values(inner) : empty, at };
}
function jsx_said(script, node) {
    const whole = script.text.slice(node.from, node.to);
    const text = whole.trim();
    const from = node.from + whole.indexOf(text);
    return text === "" ? [] : [{ is: "text", text: text.slice(0, 400), at: { from, to: from + text.length } }];
}
/** `{t("user.phone")}` and `{"手机号"}` between tags. */
function spoken(node, values) {
    const inner = node.up?.type === "jsx_element" ? node.kids[0] : undefined;
    if (inner?.type !== "string" && inner?.type !== "template_string")
        return [];
    const value = values(inner);
    return value.is === "text" && value.text !== "" ? [{ is: "text", text: value.text, at: value.at }] : [];
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/requests.js







const WHOLE = /(?:^|\.)(?:(?:req|request|ctx|context|event|\$?http)(?:\.(?:req|request))?\.(?:body|query|params|payload|fields|queryStringParameters|pathParameters|searchParams)|(?:e|ev|evt|event)\.detail\.value)$/;
const WHOLE_CALL = /(?:^|\.)(?:(?:req|request|context\.request|ctx\.request)\.(?:json|all|body|formData|parseBody|query|param|valid)|readBody|readValidatedBody|getQuery|getRouterParams?|parseBody)\(\)$/;
const ONE = /(?:^|\.)(?:formData(?:\(\))?|form_?data|searchParams|(?:useSearchParams|useParams|useQuery)\(\)|URLSearchParams\(\))\.(?:get|getAll)$/i;
const ONE_OF_REQUEST = /(?:^|\.)(?:req|request)\.(?:query|param|input|string|queryParam)$|(?:^|\.)(?:req|request|ctx|context)\.(?:body|query|params|cookies)\.get$/;
const PARAMETER = /^(?:Body|Query|Param|BodyParam|BodyParams|QueryParam|QueryParams|PathParam|PathParams|FormField|RequestParam)$/;
const WHOLE_ENDS = new Set("body query params payload fields queryStringParameters pathParameters searchParams value detail".split(" "));
const NESTED = 8;
const NO_FIELD = new Set([
    "value",
    "length",
    "get",
    "getAll",
    "toString",
    "map",
    "filter",
    "forEach",
    "json",
    "text",
    "detail",
    "hasOwnProperty",
]);
/** Starts collecting. */
function requestsOf(script, values) {
    const taken = new Map();
    const holders = new Map();
    const add = (node, fields) => {
        if (fields.length === 0)
            return;
        const owner = handlerAround(script, node);
        const known = taken.get(owner) ?? new Map();
        taken.set(owner, known);
        for (const field of fields)
            if (!known.has(field.name))
                known.set(field.name, field);
    };
    const isWhole = (node, written) => {
        if (WHOLE.test(written) || WHOLE_CALL.test(written))
            return true;
        if (written.includes("."))
            return false;
        let at = functionAround(node);
        for (let level = 0; at && level < NESTED; level++, at = functionAround(at)) {
            if (holders.get(at)?.has(written))
                return true;
        }
        return holders.get(script.root)?.has(written) ?? false;
    };
    const wholes = (node) => sources(values(node));
    return {
        see: (node) => {
            if (node.type === "variable_declarator") {
                const name = (0,syntax/* childAt */.Ut)(node, "name");
                const value = (0,syntax/* childAt */.Ut)(node, "value");
                if (!name || !value || !/^(?:identifier|object_pattern)$/.test(name.type))
                    return;
                if (!wholes(value).some((one) => isWhole(node, one)))
                    return;
                if (name.type === "object_pattern")
                    return add(node, patternFields(script, name));
                const owner = functionAround(node) ?? script.root;
                holders.set(owner, (holders.get(owner) ?? new Set()).add((0,syntax/* textOf */.b6)(script, name)));
            }
            else if (node.type === "member_expression" || node.type === "subscript_expression") {
                const object = (0,syntax/* childAt */.Ut)(node, "object");
                if (!object || node.field === "function" || !mayBeWhole(script, object))
                    return;
                const field = requests_memberField(script, node);
                if (field && isWhole(node, pathOf(script, object)))
                    add(node, [field]);
            }
            else if (node.type === "call_expression")
                add(node, calledField(script, node));
            else if (node.type === "pair")
                add(node, inputField(script, node));
            else if (node.type === "required_parameter" || node.type === "optional_parameter") {
                add(node, requests_parameterField(script, node, values));
            }
        },
        shapes: () => [...taken].map(([owner, fields]) => shapeOf(script, owner, [...fields.values()])),
    };
}
/** The named function around a node; else the next one, else the whole script. */
function handlerAround(script, node) {
    const nearest = functionAround(node);
    let at = nearest;
    for (let level = 0; at && level < NESTED; level++, at = functionAround(at))
        if (nameAbove(script, at, false))
            return at;
    return nearest ?? script.root;
}
function shapeOf(script, owner, fields) {
    const named = nameAbove(script, owner, false);
    return { name: named?.name ?? "", kind: "request", labels: [], fields, at: named?.at ?? startOf(fields[0].at) };
}
/** The paths that a value may stand for; `JSON.parse(event.body)` stands for `event.body`. */
function sources(value) {
    switch (value.is) {
        case "name":
            return [value.path];
        case "either":
            return value.of.flatMap((one) => (one.is === "name" || one.is === "call" ? sources(one) : []));
        case "call": {
            const { callee, args } = value.call;
            const first = args[0];
            if (callee === "JSON.parse" && first?.is === "name")
                return [first.path];
            const parsed = /\.(?:parse|parseAsync|validate|validateSync|safeParse)$/.test(callee) && first ? sources(first) : [];
            return [`${callee}()`, ...parsed];
        }
        default:
            return [];
    }
}
/** Saves the path of what cannot hold a request's fields. */
function mayBeWhole(script, object) {
    const property = object.type === "member_expression" ? (0,syntax/* childAt */.Ut)(object, "property") : undefined;
    return property ? WHOLE_ENDS.has((0,syntax/* textOf */.b6)(script, property)) : object.type !== "this";
}
function patternFields(script, pattern) {
    return pattern.kids.flatMap((kid) => {
        if (kid.type === "pair_pattern") {
            const key = keyOf(script, kid);
            return key ? [fieldAt(script, kid, key.key, key.at)] : [];
        }
        const name = kid.type === "object_assignment_pattern" ? (0,syntax/* childAt */.Ut)(kid, "left") : kid;
        if (name?.type !== "shorthand_property_identifier_pattern")
            return [];
        return [fieldAt(script, kid, (0,syntax/* textOf */.b6)(script, name), { from: name.from, to: name.to })];
    });
}
function fieldAt(script, around, name, at) {
    return { name, aliases: [], labels: commentsAround(script, around, at), at };
}
function requests_memberField(script, node) {
    const property = (0,syntax/* childAt */.Ut)(node, node.type === "member_expression" ? "property" : "index");
    if (!property)
        return undefined;
    const quoted = property.type === "string";
    if (!quoted && property.type !== "property_identifier")
        return undefined;
    const name = quoted ? stringText(script, property) : (0,syntax/* textOf */.b6)(script, property);
    const at = quoted ? insideQuotes(property) : { from: property.from, to: property.to };
    return NO_FIELD.has(name) ? undefined : { name, aliases: [], labels: [], at };
}
/** `formData.get("phone")`, `searchParams.get("phone")`, `c.req.query("phone")`. */
function calledField(script, node) {
    const key = (0,syntax/* childAt */.Ut)(node, "arguments")?.kids[0];
    const callee = (0,syntax/* childAt */.Ut)(node, "function");
    if (key?.type !== "string" || callee?.type !== "member_expression")
        return [];
    const path = pathOf(script, callee);
    if (!ONE.test(path) && !ONE_OF_REQUEST.test(path))
        return [];
    return [{ name: stringText(script, key), aliases: [], labels: [], at: insideQuotes(key) }];
}
/** `this.setData({ phone: e.detail.value })`: what was typed goes into the key. */
function inputField(script, pair) {
    const key = (0,syntax/* childAt */.Ut)(pair, "key")?.type === "computed_property_name" ? undefined : keyOf(script, pair);
    const value = (0,syntax/* childAt */.Ut)(pair, "value");
    const member = value && unwrapped(value);
    if (!key || member?.type !== "member_expression")
        return [];
    if (!/^(?:e|ev|evt|event)\.(?:detail|target)\.value$/.test(pathOf(script, member)))
        return [];
    const from = key.key.lastIndexOf(".") + 1;
    const name = key.key.slice(from);
    return [fieldAt(script, pair, name, { from: key.at.to - name.length, to: key.at.to })];
}
/** `@Body("phone") phone: string`. */
function requests_parameterField(script, node, values) {
    const annotation = (0,syntax/* childAt */.Ut)(node, "type");
    return decoratorsOf(script, node, values).flatMap(({ name, args }) => {
        const key = args[0];
        if (!PARAMETER.test(name) || key?.is !== "text" || key.text === "")
            return [];
        return [{ name: key.text, aliases: [], ...typed(script, annotation), labels: [], at: insideQuotes(key.at) }];
    });
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/schemas.js






const LIBRARIES = /^(?:zod(?:\/.*)?|yup|joi|@hapi\/joi|@?valibot(?:\/.*)?|superstruct|@sinclair\/typebox|typebox|elysia|@vinejs\/vine|runtypes|io-ts|@hono\/zod-openapi|astro:content|celebrate|typia|arktype)$/;
const USUAL = new Set(["z", "zod", "yup", "Yup", "joi", "Joi", "Type", "vine"]);
const MAKES_SHAPE = /^(?:object|strictObject|looseObject|partialObject|objectAsync|objectWithRest|keys|shape|extend|safeExtend|Object|Record|interface|type|partial)$/;
const TELLS = /^(?:describe|description|label|title|meta|metadata|openapi)$/;
const schemas_LABEL_KEYS = new Set(["description", "title", "label"]);
/** The names under which a file has schema libraries and their functions. */
function schemaRoots(imports) {
    const found = new Set(USUAL);
    for (const { module, names } of imports) {
        if (LIBRARIES.test(module))
            for (const { local } of names)
                found.add(local);
    }
    return found;
}
/** The shape that a call such as `z.object({ … })` makes. */
function schemaShape(script, call, roots, values) {
    const chain = chainOf(script, call);
    const last = chain.links.at(-1);
    const body = last?.args[0];
    if (!last || body?.type !== "object" || !MAKES_SHAPE.test(schemas_lastPart(last.name)))
        return undefined;
    const pairs = pairsOf(script, body).map((pair) => ({ ...pair, chain: chainOf(script, pair.value) }));
    const known = speaksOf(chain, roots) || pairs.some((pair) => speaksOf(pair.chain, roots));
    const fields = pairs.flatMap(({ pair, at, key, chain: made }) => made.links.length === 0 && made.root === "()"
        ? []
        : [
            {
                name: key,
                aliases: [],
                ...typeOf(made),
                labels: [...commentsAround(script, pair, at), ...told(script, made, values)],
                at,
            },
        ]);
    if (!known || fields.length === 0)
        return undefined;
    const named = nameAbove(script, call, false);
    const labels = commentsAbove(script, statementOf(call).from);
    return { name: named?.name ?? "", kind: "type", labels, fields, at: named?.at ?? startOf(call) };
}
/** Whether a chain begins at a schema library: `z.…`, or a function taken from one. */
function speaksOf({ root, links }, roots) {
    const start = root === "" ? links[0]?.name : root;
    return start !== undefined && roots.has(start.split(".")[0]);
}
function typeOf({ root, links }) {
    const first = links[0];
    const type = first ? schemas_lastPart(first.name) : root;
    return type === "" || type === "()" ? {} : { type };
}
function told(script, { links }, values) {
    const inner = links.flatMap(({ args }) => args.flatMap((arg) => (arg.type === "call_expression" ? chainOf(script, arg).links : [])));
    const options = (links[0]?.args ?? []).filter((arg) => arg.type === "object").map(values);
    const said = [...links, ...inner].flatMap(({ name, args }) => {
        const first = args[0];
        if (!first || !TELLS.test(schemas_lastPart(name)))
            return [];
        return first.type === "string" ? [stringText(script, first)] : textsUnder([values(first)], schemas_LABEL_KEYS);
    });
    return [...said, ...textsUnder(options, schemas_LABEL_KEYS)];
}
function schemas_lastPart(path) {
    return path.slice(path.lastIndexOf(".") + 1);
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript/tables.js








const tables_ALIAS_KEYS = new Set(["field", "name", "columnName", "fieldName", "alias"]);
const tables_LABEL_KEYS = new Set(["comment", "description", "label", "title", "caption"]);
const DRIZZLE = /^(?:(?:pg|mysql|sqlite|singlestore|mssql|gel)Table|(?:\w+\.)?(?:table|createTable)|\w+Table)$/;
const COLUMN_CALL = /^(?:(?:big|small)?serial|(?:big|small|tiny|medium)?int(?:eger)?|(?:var)?char|(?:tiny|medium|long)?text|uuid|jsonb?|boolean|date(?:time)?|time(?:stamp)?|numeric|decimal|real|double\w*|float|blob|(?:var)?binary|\w+Enum|inet)$/;
const tables_DEEPEST = 6;
/** The tables that a call declares: Mongoose, Sequelize, Drizzle, TypeORM's EntitySchema, Knex. */
function tableShapes(script, call, values) {
    const callee = (0,syntax/* childAt */.Ut)(call, call.type === "new_expression" ? "constructor" : "function");
    const args = (0,syntax/* childAt */.Ut)(call, "arguments")?.kids ?? [];
    if (!callee || args.length === 0)
        return [];
    const path = pathOf(script, callee);
    const built = knexShape(script, path, args);
    if (built)
        return [built];
    const body = tables_bodyOf(script, call, path, args);
    if (!body)
        return [];
    const named = nameAbove(script, call, false);
    const at = body.title ? insideQuotes(body.title) : (named?.at ?? startOf(call));
    const name = body.title ? stringText(script, body.title) : (named?.name ?? initOwner(path));
    const top = { name, kind: "table", labels: commentsAbove(script, statementOf(call).from), fields: [], at };
    return shapesOf(script, body, top, values, 0);
}
function initOwner(path) {
    return path.endsWith(".init") ? path.slice(0, -5) : "";
}
function tables_bodyOf(script, call, path, args) {
    const [first, second] = args;
    if (call.type === "new_expression") {
        if (first?.type !== "object")
            return undefined;
        if (/(?:^|\.)Schema$/.test(path))
            return { object: first, title: undefined, kind: "mongoose" };
        const columns = path === "EntitySchema" ? pairsOf(script, first).find(({ key }) => key === "columns") : undefined;
        return columns?.value.type === "object"
            ? { object: columns.value, title: undefined, kind: "sequelize" }
            : undefined;
    }
    if (path.endsWith(".init") && first?.type === "object" && second?.type === "object") {
        return columnLike(script, first) ? { object: first, title: undefined, kind: "sequelize" } : undefined;
    }
    if (first?.type !== "string" || !second)
        return undefined;
    if (path.endsWith(".define") && second.type === "object") {
        return columnLike(script, second) ? { object: second, title: first, kind: "sequelize" } : undefined;
    }
    const columns = second.type === "arrow_function" ? (0,syntax/* childAt */.Ut)(second, "body") : second;
    const object = columns && unwrapped(columns);
    if (object?.type !== "object" || !DRIZZLE.test(path) || !columnCalls(script, object))
        return undefined;
    return { object, title: first, kind: "drizzle" };
}
/** Keys of a Sequelize model: `{ type: … }`, `DataTypes.STRING`, `STRING(11)`. */
function columnLike(script, object) {
    return pairsOf(script, object).some(({ value }) => value.type === "object"
        ? pairsOf(script, value).some(({ key }) => key === "type")
        : /(?:^|\.)[A-Z][A-Z\d_]+(?:\(\))?$/.test(pathOf(script, value)));
}
function columnCalls(script, object) {
    return pairsOf(script, object).some(({ value }) => {
        const first = chainOf(script, value).links[0]?.name ?? "";
        return COLUMN_CALL.test(first.slice(first.lastIndexOf(".") + 1));
    });
}
function shapesOf(script, body, top, values, depth) {
    const fields = [];
    const inner = [];
    for (const { pair, key, at, value } of pairsOf(script, body.object)) {
        const nested = body.kind === "mongoose" ? nestedBody(script, value) : undefined;
        if (nested && depth < tables_DEEPEST) {
            const shape = { name: `${top.name}.${key}`, kind: "table", labels: [], fields: [], at };
            inner.push(...shapesOf(script, { ...body, object: nested }, shape, values, depth + 1));
        }
        const chain = chainOf(script, value);
        const first = chain.links[0];
        const renamed = body.kind === "drizzle" && first?.args[0]?.type === "string" ? [stringText(script, first.args[0])] : [];
        const options = [values(value)];
        fields.push({
            name: key,
            aliases: [...renamed, ...textsUnder(options, tables_ALIAS_KEYS)],
            ...columnType(script, value, first?.name),
            labels: [...commentsAround(script, pair, at), ...textsUnder(options, tables_LABEL_KEYS)],
            at,
        });
    }
    return fields.length > 0 ? [{ ...top, fields }, ...inner] : inner;
}
/** A part of a document: an object, alone or in a list, that describes no column; or the type of one. */
function nestedBody(script, value) {
    const object = firstObject(value);
    if (!object)
        return undefined;
    const type = pairsOf(script, object).find(({ key }) => key === "type")?.value;
    return type ? firstObject(type) : object;
}
function firstObject(value) {
    const object = value.type === "array" ? value.kids[0] : value;
    return object?.type === "object" ? object : undefined;
}
function columnType(script, value, call) {
    if (value.type === "object") {
        const type = pairsOf(script, value).find(({ key }) => key === "type")?.value;
        return type && type.type !== "object"
            ? { type: compact(script.text.slice(type.from, Math.min(type.to, type.from + 200))) }
            : {};
    }
    if (call !== undefined)
        return { type: call.slice(call.lastIndexOf(".") + 1) };
    const path = pathOf(script, value);
    return path === "()" ? {} : { type: path };
}
/** `createTable("users", (t) => { t.string("phone").comment("…") })`. */
function knexShape(script, path, args) {
    const [title, builder] = args;
    if (!/(?:^|\.)(?:createTable|createTableIfNotExists|alterTable|table)$/.test(path))
        return undefined;
    const body = builder && (0,syntax/* childAt */.Ut)(builder, "body");
    if (title?.type !== "string" || body?.type !== "statement_block")
        return undefined;
    const fields = body.kids.flatMap((statement) => {
        const chain = statement.kids[0] ? chainOf(script, statement.kids[0]) : undefined;
        const column = chain?.links[0];
        const name = column?.args[0];
        if (!chain || !column || name?.type !== "string" || !/^[a-z]\w*$/i.test(column.name))
            return [];
        const told = chain.links.find((link) => link.name === "comment")?.args[0];
        const comment = told?.type === "string" ? [stringText(script, told)] : [];
        const at = insideQuotes(name);
        const labels = [...commentsAround(script, statement, at), ...comment];
        return [{ name: stringText(script, name), aliases: [], type: column.name, labels, at }];
    });
    const labels = commentsAbove(script, statementOf(title).from);
    return fields.length > 0
        ? { name: stringText(script, title), kind: "table", labels, fields, at: insideQuotes(title) }
        : undefined;
}

;// CONCATENATED MODULE: ./.build/scan/read/typescript.js














/** Reads TypeScript and JavaScript, with the grammar that fits the file. */
function typescriptReader(grammar) {
    return (text, file) => scriptOutline((0,syntax/* readSyntax */.kQ)(text, grammar.parse(text)), file).outline;
}
/** Reads a parsed script in one pass over its tree. */
function scriptOutline(script, file) {
    const values = valuesOf(script);
    const imports = [];
    const calls = [];
    const assignments = [];
    const shapes = [];
    const schemaCalls = [];
    const exportedNames = new Set();
    const requests = requestsOf(script, values);
    const described = describedForms(script, (0,html.componentName)(file));
    const markup = jsxMarkup(script, values, (0,html.componentName)(file));
    for (const node of (0,syntax/* everyNode */.AH)(script.root)) {
        assignments.push(...assignmentsOf(script, node, values));
        requests.see(node);
        markup.see(node);
        switch (node.type) {
            case "import_statement":
            case "export_statement":
                imports.push(...listed(importOf(script, node)));
                for (const name of namesExported(script, node))
                    exportedNames.add(name);
                break;
            case "call_expression":
            case "new_expression":
                imports.push(...(node.type === "call_expression" ? listed(importOf(script, node)) : []));
                calls.push(...callsAt(script, node, values));
                shapes.push(...tableShapes(script, node, values));
                if (node.type === "call_expression")
                    schemaCalls.push(node);
                break;
            case "object":
                described.see(node);
                break;
            case "decorator":
                calls.push(...listed(callOf(script, node, values)));
                break;
            case "interface_body":
            case "object_type":
                shapes.push(...listed(typeShape(script, node)));
                break;
            case "class_body":
                shapes.push(...listed(classShape(script, node, values)));
                break;
        }
    }
    const roots = schemaRoots(imports);
    shapes.push(...schemaCalls.flatMap((call) => schemaShape(script, call, roots, values) ?? []));
    shapes.push(...jsdocShapes(script), ...requests.shapes(), ...described.shapes(), ...markup.shapes());
    const outline = {
        shapes,
        assignments: assignments.map((one) => exportedNames.has(one.name.split(".")[0]) ? { ...one, exported: true } : one),
        calls,
        imports,
        elements: (0,attributes/* elementsOf */.ZE)(markup.events()),
        settings: [],
        dependencies: [],
        unread: script.unread,
    };
    return { outline, values };
}
function listed(one) {
    return one === undefined ? [] : [one];
}
/** The call of a node; calls that read the environment are calls too. */
function callsAt(script, node, values) {
    const value = values(node);
    return listed(value.is === "call" ? value.call : callOf(script, node, values));
}
/** The names that `export { a, b as c }` and `export default a` give out. */
function namesExported(script, node) {
    if ((0,syntax/* childAt */.Ut)(node, "source"))
        return [];
    const clause = node.kids.find((kid) => kid.type === "export_clause");
    const names = clause ? clause.kids.map((kid) => (0,syntax/* childAt */.Ut)(kid, "name")) : [(0,syntax/* childAt */.Ut)(node, "value")];
    return names.flatMap((name) => (name?.type === "identifier" ? [(0,syntax/* textOf */.b6)(script, name)] : []));
}


/***/ }),

/***/ 8500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ everyNode),
/* harmony export */   Ut: () => (/* binding */ childAt),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   kQ: () => (/* binding */ readSyntax)
/* harmony export */ });
/** Types without children that matter, and how their end is told from the text alone. */
const LEAVES = new Map([
    ...words("identifier property_identifier private_property_identifier type_identifier statement_identifier", "word"),
    ...words("shorthand_property_identifier shorthand_property_identifier_pattern this super true false null", "word"),
    ...words("string", "quotes"),
    ...words("string_fragment jsx_text number regex comment predefined_type accessibility_modifier undefined", "ask"),
    ...words("import meta_property hash_bang_line escape_sequence", "ask"),
]);
/** Types whose children lie in no field, so that nobody needs to ask. */
const WITHOUT_FIELDS = new Set(("program statement_block arguments formal_parameters object array object_pattern array_pattern class_body object_type " +
    "interface_body type_annotation expression_statement return_statement parenthesized_expression await_expression " +
    "template_substitution spread_element jsx_expression union_type intersection_type lexical_declaration " +
    "variable_declaration non_null_expression named_imports import_clause").split(" "));
function words(list, leaf) {
    return list.split(" ").map((word) => [word, leaf]);
}
const UNREAD_LIMIT = 20;
/** Copies a tree in one pass and without recursion; the tree is freed. */
function readSyntax(text, tree) {
    const broken = tree.rootNode.hasError;
    const cursor = tree.walk();
    const kinds = new Map();
    const comments = [];
    const unread = [];
    const root = { type: "program", field: "", from: 0, to: text.length, up: undefined, kids: [] };
    let parent = root;
    let inFields = false;
    let first = false;
    let open = cursor.gotoFirstChild();
    while (open) {
        const kind = kindOf(cursor, kinds);
        if (broken)
            note(unread, cursor, kind);
        if (kind.named) {
            const from = first ? parent.from : cursor.startIndex;
            const to = endOf(text, from, kind) ?? cursor.endIndex;
            const field = inFields ? (cursor.currentFieldName ?? "") : "";
            const node = { type: kind.name, field, from, to, up: parent, kids: [] };
            if (kind.name === "comment")
                comments.push({ from, to });
            else
                parent.kids.push(node);
            if (kind.leaf === undefined && cursor.gotoFirstChild()) {
                parent = node;
                inFields = kind.fields;
                first = true;
                continue;
            }
        }
        first = false;
        while (open && !cursor.gotoNextSibling()) {
            if (parent.up === undefined)
                open = false;
            else {
                cursor.gotoParent();
                parent = parent.up;
                inFields = !WITHOUT_FIELDS.has(parent.type);
            }
        }
    }
    cursor.delete();
    tree.delete();
    return { text, root, comments, unread };
}
/** The end of a name or string, without asking the parser; nothing where the text leaves doubt. */
function endOf(text, from, { leaf }) {
    if (leaf === "word") {
        for (let at = from + 1; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code > 127 || code === 92 || code === 45)
                return undefined;
            if (!isWord(code))
                return at;
        }
    }
    else if (leaf === "quotes") {
        const quote = text.charCodeAt(from);
        for (let at = from + 1; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === quote)
                return at + 1;
            if (code === 92 || code === 10 || code === 13)
                return undefined;
        }
    }
    return undefined;
}
function isWord(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 36);
}
function kindOf(cursor, kinds) {
    const id = cursor.nodeTypeId;
    const known = kinds.get(id);
    if (known)
        return known;
    const name = cursor.nodeType;
    const kind = { name, named: cursor.nodeIsNamed, leaf: LEAVES.get(name), fields: !WITHOUT_FIELDS.has(name) };
    kinds.set(id, kind);
    return kind;
}
function note(unread, cursor, kind) {
    if (kind.name !== "ERROR" && !cursor.nodeIsMissing)
        return;
    const [from, to] = [cursor.startIndex, cursor.endIndex];
    const last = unread.at(-1);
    if (last && from <= last.to)
        unread[unread.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else if (unread.length < UNREAD_LIMIT)
        unread.push({ from, to });
}
/** Every node below one and itself, in the order of the text. */
function* everyNode(top) {
    const stack = [top];
    for (let node = stack.pop(); node; node = stack.pop()) {
        yield node;
        for (let i = node.kids.length - 1; i >= 0; i--)
            stack.push(node.kids[i]);
    }
}
/** The child that a field of the grammar names. */
function childAt(node, field) {
    return node.kids.find((kid) => kid.field === field);
}
/** The text of a node. */
function textOf(script, node) {
    return script.text.slice(node.from, node.to);
}


/***/ })

};
