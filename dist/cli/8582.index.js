export const id = 8582;
export const ids = [8582];
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


/***/ })

};
