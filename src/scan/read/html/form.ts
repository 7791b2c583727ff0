import type { Element, Field, Range, Shape, Value } from "../../outline.js";
import type { MarkupEvent } from "./events.js";

const ITEM = /(?:^|[.-])(?:form[.-]?items?|forms-item|form-?field|form-?group|proformitem)$/;
const CONTROL =
  /(?:^|[.-])(?:text|number|date|phone|email|password|search|auto|pro|el|a|van|u|uni|n|t|v|ion|mat)?-?(?:input|textarea|textfield|text-field|select|field|picker|date-?picker|time-?picker|cascader|autocomplete|radio-?group|checkbox-?group|upload|uploader|controller|easyinput|data-picker|combobox)$|^(?:pro-?form-?[a-z-]+|input[.-][a-z]+|[a-z]*input|[a-z]*field|[a-z]*select)$/;
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

interface Draft {
  name: Words | undefined;
  readonly aliases: string[];
  readonly labels: Words[];
  type: string | undefined;
}

interface Words {
  readonly text: string;
  readonly at: Range;
}

/** The form that markup shows: its inputs with names and labels. */
export function formShape(text: string, events: readonly MarkupEvent[], name: string): Shape | undefined {
  const labelled = labelsById(events);
  const fields = new Map<string, Field>();
  const items: Draft[] = [];
  let tag = "";
  let near: Words | undefined;
  const finish = (draft: Draft): void => {
    const field = fieldOf(draft);
    if (field && !fields.has(field.name)) fields.set(field.name, field);
  };
  for (const event of events) {
    if (event.is === "text") {
      if (LABEL_TAGS.has(tag) && event.text.length <= SHORT * 2 && !event.text.includes("{{")) near = event;
    } else if (event.is === "close") {
      if (ITEM.test(kebab(event.tag)) && items.length > 0) finish(items.pop()!);
      tag = "";
    } else {
      const { element } = event;
      tag = kebab(element.tag);
      if (ITEM.test(tag)) items.push(draftOf(text, element));
      else if (isControl(element, tag)) {
        const draft = draftOf(text, element);
        const label = labelled.get(textAt(element, "id")?.text ?? "") ?? nearLabel(near, element);
        if (label) draft.labels.unshift(label);
        near = undefined;
        const item = items.at(-1);
        if (item && !takenBy(item, draft)) finish({ ...draft, labels: [...item.labels, ...draft.labels] });
        else if (!item) finish(draft);
      }
    }
  }
  for (const draft of items.reverse()) finish(draft);
  const [first] = fields.values();
  return (
    first && {
      name,
      kind: "form",
      labels: [],
      fields: [...fields.values()],
      at: { from: first.at.from, to: first.at.from },
    }
  );
}

function kebab(tag: string): string {
  return tag
    .slice(0, 60)
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();
}

function isControl(element: Element, tag: string): boolean {
  if (!CONTROL.test(tag)) return element.attributes.some(({ value }) => registered("", value) !== undefined);
  return !BUTTONS.test(textAt(element, "type")?.text ?? "");
}

function labelsById(events: readonly MarkupEvent[]): ReadonlyMap<string, Words> {
  const found = new Map<string, Words>();
  let target: string | undefined;
  for (const event of events) {
    if (event.is === "open") {
      const id = textAt(event.element, "for") ?? textAt(event.element, "htmlFor");
      if (/label$/i.test(event.element.tag)) target = id?.text;
    } else if (event.is === "close") {
      if (/label$/i.test(event.tag)) target = undefined;
    } else if (target) {
      found.set(target, event);
      target = undefined;
    }
  }
  return found;
}

function nearLabel(near: Words | undefined, element: Element): Words | undefined {
  return near && near.text.length <= SHORT && element.at.from - near.at.to <= NEAR ? near : undefined;
}

function draftOf(text: string, element: Element): Draft {
  const { attributes } = element;
  const names = NAMES.flatMap((key) =>
    attributes.filter((one) => one.key === key).flatMap(({ value }) => named(text, value) ?? []),
  );
  const spread = attributes.flatMap(({ value }) => registered(text, value) ?? []);
  const models = MODELS.flatMap((key) =>
    attributes.filter((one) => one.key === key).flatMap(({ value }) => modelled(text, value) ?? []),
  );
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
    labels: LABELS.flatMap((key) =>
      attributes.filter((one) => one.key === key).flatMap(({ value }) => told(value) ?? []),
    ),
    type: textAt(element, "type")?.text || undefined,
  };
}

/** Puts a control into the item around it; false where the item speaks of another field already. */
function takenBy(item: Draft, control: Draft): boolean {
  const other = control.name;
  if (item.name && other && item.type !== undefined && other.text !== item.name.text) return false;
  if (!item.name) item.name = other;
  else if (other && other.text !== item.name.text) item.aliases.push(other.text);
  item.aliases.push(...control.aliases);
  item.labels.push(...control.labels);
  item.type ??= control.type ?? "";
  return true;
}

function fieldOf(draft: Draft): Field | undefined {
  const name = draft.name ?? draft.labels[0];
  if (!name) return undefined;
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
function textAt(element: Element, key: string): Words | undefined {
  const value = element.attributes.find((one) => one.key === key)?.value;
  return value?.is === "text" ? { text: value.text, at: exact(value.text, value.at) } : undefined;
}

/** A name as an attribute gives it: `phone`, `user.phone`, `["user", "phone"]`. */
function named(text: string, value: Value): Words | undefined {
  if (value.is === "text")
    return value.text === "" ? undefined : lastPart(text, value.text, exact(value.text, value.at));
  const last = value.is === "list" ? value.of.at(-1) : undefined;
  return last ? named(text, last) : undefined;
}

/** The last part of a bound path. */
function modelled(text: string, value: Value): Words | undefined {
  if (value.is !== "name" && value.is !== "text") return undefined;
  const words =
    value.is === "name" ? { text: value.path, at: value.at } : { text: value.text, at: exact(value.text, value.at) };
  const last = lastPart(text, words.text, words.at);
  return /^[A-Za-z_$\u4e00-\u9fff][\w$\u4e00-\u9fff]*$/.test(last.text) && !/^(?:value|val|this|props)$/.test(last.text)
    ? last
    : undefined;
}

/** The last part of a dotted path, and its own place where the path is written with it at its end. */
function lastPart(text: string, path: string, at: Range): Words {
  const last = path.slice(path.lastIndexOf(".") + 1);
  const own = { from: at.to - last.length, to: at.to };
  return { text: last, at: text.slice(own.from, own.to) === last ? own : at };
}

/** `register("phone")`, spread or not. */
function registered(text: string, value: Value): Words | undefined {
  if (value.is !== "call" || !REGISTER.test(value.call.callee)) return undefined;
  return value.call.args[0] && named(text, value.call.args[0]);
}

function told(value: Value): Words | undefined {
  if (value.is === "text") return value.text === "" ? undefined : { text: value.text, at: exact(value.text, value.at) };
  if (value.is !== "call" || !TRANSLATE.test(value.call.callee)) return undefined;
  const key = value.call.args[0];
  return key?.is === "text" && key.text !== "" ? { text: key.text, at: exact(key.text, key.at) } : undefined;
}

/** The place of a text without its quotes. */
function exact(text: string, at: Range): Range {
  return at.to - at.from === text.length + 2 ? { from: at.from + 1, to: at.to - 1 } : at;
}
