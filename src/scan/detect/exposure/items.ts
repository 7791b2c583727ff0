import { has, isAside, type Match, matchName } from "../../classify/match.js";
import { lastOf, wordsOf } from "../../classify/words.js";
import type { Entry, Range, Value } from "../../outline.js";
import type { Names } from "../../vocabulary/names.js";

/** A value of a person that stands in an expression. */
export interface Item {
  readonly category: string;
  /** As written: `user.phone`. */
  readonly path: string;
  readonly sure: number;
  readonly at: Range;
}

/** Values nested deeper are not looked into. */
const DEEPEST = 60;

/** The values of people in an expression that reach its reader as they are; what is masked, hashed, counted or compared does not. */
export function itemsOf(value: Value, names: Names): readonly Item[] {
  const found: Item[] = [];
  collect(value, names, found, 0);
  return found;
}

/** The item that a name or path holds: `user.phone`, `idCard`, `order.getReceiverName`. */
export function itemOfPath(written: string, names: Names): Omit<Item, "at"> | undefined {
  const { name, owner } = lastOf(written);
  const plain = name.replace(GETTER, "");
  if (MASKED.test(written) || NOT_VALUE.test(plain) || isAside(plain, names)) return undefined;
  const match = matchName(plain, names);
  if (!match) return undefined;
  const sure = sureOf(match, owner, names);
  return sure ? { category: match.category, path: written, sure } : undefined;
}

function sureOf(match: Match, owner: string, names: Names): number | undefined {
  const holder = holderOf(owner, names);
  if (match.before === "things" || (holder === "things" && has(names.ofThings, match.category))) return undefined;
  if (match.strength === "strong") return match.before === "unknown" && has(names.ofThings, match.category) ? 0.6 : 0.9;
  if (match.before === "unknown") return undefined;
  if (match.category !== "basic.name" && holder === undefined && EITHER.test(owner)) return 0.75;
  if (match.strength !== "telling" && ACCOUNT.test(match.category) && FORM.test(owner)) return 0.72;
  if (match.before === "people" || holder === "people") return 0.8;
  return match.strength === "telling" || (match.strength === "vague" && PLACE.test(match.category)) ? 0.72 : undefined;
}

/** What the nearest telling part of a path in front of a name is: `order.buyer` is of people. */
function holderOf(owner: string, names: Names): "people" | "things" | undefined {
  for (const word of wordsOf(owner.slice(-80)).toReversed()) {
    if (has(names.wrappers, word) || CARRIERS.has(word)) continue;
    if (has(names.people, word)) return "people";
    if (has(names.things, word)) return "things";
  }
  return undefined;
}

function collect(value: Value, names: Names, found: Item[], depth: number): void {
  if (depth > DEEPEST) return;
  const inside = (one: Value): void => collect(one, names, found, depth + 1);
  switch (value.is) {
    case "name": {
      const item = itemOfPath(value.path, names);
      if (item) found.push({ ...item, at: value.at });
      return;
    }
    case "join":
      for (const part of value.parts) inside(part);
      return;
    case "either":
    case "list":
      for (const one of value.of) inside(one);
      return;
    case "object":
      for (const entry of value.entries) collectEntry(entry, names, found, depth);
      return;
    case "call": {
      const { callee, args, named } = value.call;
      const { name, owner } = lastOf(callee);
      if (MASKED.test(callee)) return;
      const bare = args.length === 0 && named.length === 0;
      if (bare || THROUGH.test(name)) {
        const item = itemOfPath(THROUGH.test(name) ? owner.replaceAll("()", "") : callee, names);
        if (item) found.push({ ...item, at: value.at });
      }
      if (ASKS_BY_KEY.test(name) && args[0]?.is === "text") {
        const item = itemOfPath(args[0].text, names);
        if (item) found.push({ ...item, at: value.at });
      }
      if (!PASSES.test(name) && !ERRORS.test(name)) return;
      for (const one of args) inside(one);
      for (const entry of named) collectEntry(entry, names, found, depth);
      return;
    }
    default:
  }
}

/** A key names what stands behind it, where that is not a literal and not masked. */
function collectEntry({ key, value, at }: Entry, names: Names, found: Item[], depth: number): void {
  const before = found.length;
  collect(value, names, found, depth + 1);
  if (found.length > before || !holdsUnknown(value)) return;
  const item = itemOfPath(key, names);
  if (item) found.push({ ...item, at });
}

/** A value that is known by its key alone. */
function holdsUnknown(value: Value): boolean {
  if (value.is === "name")
    return !MASKED.test(value.path) && !NOT_VALUE.test(lastOf(value.path).name) && !CONSTANT.test(value.path);
  if (value.is === "either") return value.of.some(holdsUnknown);
  return value.is === "call" && GETTER.test(lastOf(value.call.callee).name) && !MASKED.test(value.call.callee);
}

/** Words of programs that carry data of anybody. */
const CARRIERS: ReadonlySet<string> = new Set(
  "state context ctx event props options option job task message msg page field column model map".split(" "),
);
/** A latitude that code takes is mostly that of its user. */
const PLACE = /^location\.precise/;
/** Names and calls that show that the value is no longer readable. */
const MASKED =
  /mask|hash|md5|sha\d|sha_|hmac|encrypt|desensiti[sz]|anonymi[sz]|pseudonym|redact|obfuscat|scrub|sanitize|脱敏|cipher|bcrypt|digest|hidden|tokeniz|truncate|sm3|sm4|blur|filtered|last4|last_4|lastfour|tail4|suffix/i;
/** Ends of names that are about a value: its length, its being there. */
const NOT_VALUE =
  /^(?:length|size|count|len|exists|present|valid|type|name_only)$|(?:Length|Count|Exists|Valid|Verified|Regex|Error|Errors|Ref|Id)$/;
/** Mostly people, but programs have such names too. */
const EITHER = /(?:^|\.)(?:reader|player|tenant)$/i;
/** What people fill in. */
const FORM = /(?:^|\.)(?:[a-z]{0,20}form|form(?:Data|State|Values)|values)$/i;
/** Accounts that a form asks for are those of whoever fills it in. */
const ACCOUNT = /^network_identity\.(?:account|social_account)$/;
const GETTER = /^get(?=[A-Z_])/;
/** Methods that give the value that they are called on, or nearly. */
const THROUGH =
  /^(?:toString|trim|toLowerCase|toUpperCase|strip|lower|upper|String|valueOf|orElse|orElseGet|normalize|encode|decode|strValue|title|value)$/;
/** Methods that give what stands under a key. */
const ASKS_BY_KEY =
  /^(?:get|getParameter|getItem|getString|getHeader|PostForm|Query|Param|FormValue|DefaultQuery|DefaultPostForm)$/;
/** Calls whose arguments come out readable. */
const PASSES =
  /^(?:stringify|dumps|toJSONString|toJson|toJSON|to_json|String|str|repr|format|Sprintf|Sprint|Sprintln|sprintf|concat|join|encodeURIComponent|encodeURI|escape|quote|quote_plus|urlencode|QueryEscape|PathEscape|valueOf|of|entries|inspect|Marshal|MarshalIndent|String|Any|Interface|Stringer|Str|Int64|Int|Bytes|Reflect|kv|keyValue|dict|asList|List|Map|HumanMessage|SystemMessage|UserMessage|user|system|Text|H|fields|Fields|WithFields|WithField|toString|URLSearchParams|JSON|jsonify|trim|strip|f|Dict|Group|Arg|UserMessage|from|put|append)$/;
/** Errors carry the text that they are made with. */
const ERRORS = /^(?:[A-Za-z]{0,40}(?:Error|Exception)|Errorf)$/;
const CONSTANT = /^(?:[A-Z][A-Z0-9_]*\.)*[A-Z][A-Z0-9_]*$/;
