import type { Field, Shape } from "../outline.js";
import type { Names } from "../vocabulary/names.js";
import { matchChinese, mentionsChinese, saysChinese } from "./chinese.js";
import { isAnswer, isTranslation, type Stance, stanceOf } from "./context.js";
import { type Before, has, isAside, type Match, matchName } from "./match.js";
import { matchSaid } from "./said.js";
import { holdsYesNo, typeRepeatsName, typeVetoes } from "./veto.js";

/** A field that holds an item of personal information, or looks as if. */
export interface Classified {
  readonly field: Field;
  readonly category: string;
  readonly sure: number;
  /** How it is known, most telling first. */
  readonly chain: readonly string[];
}

/** What name and labels of a field say by themselves. */
interface Reading {
  readonly field: Field;
  readonly named?: Match & { readonly written: string };
  readonly said?: Match & { readonly written: string };
  /** A Chinese label that says something else. */
  readonly denied: boolean;
}

/** The shape around a field, as far as it tells about each of its fields. */
interface Surroundings {
  readonly shape: Shape;
  readonly stance: Stance;
  /** Categories of the other telling fields, with a name for each. */
  readonly beside: ReadonlyMap<string, string>;
  readonly answer: boolean;
  /** A field holds the id of a person, so that the others are of that person. */
  readonly keyed: boolean;
}

/** Judges all fields of a shape together; fields that say nothing are left out. */
export function classifyShape(shape: Shape, names: Names, file: string): readonly Classified[] {
  if (isTranslation(file)) return [];
  const readings = shape.fields.map((field) => read(field, names)).filter((one) => one.named || one.said);
  if (readings.length === 0) return [];
  const stance = stanceOf(shape, names, file);
  const around: Surroundings = {
    shape,
    stance: byFields(stance, readings, names) ?? stance,
    beside: besideOf(readings, names),
    answer: isAnswer(shape, names),
    keyed: readings.some(({ named }) => named?.category === "network_identity.user_id" && named.strength === "strong"),
  };
  return readings.map((reading) => judge(reading, around, names));
}

/** Fields that only people have tell that a body is about people, whatever its name: `Tenant`. */
function byFields({ about }: Stance, readings: readonly Reading[], names: Names): Stance | undefined {
  if (about !== "unknown" && about !== "things") return undefined;
  const found = new Map<string, string>();
  for (const { field, named } of readings) {
    if (named?.strength !== "strong" || named.before !== "nothing") continue;
    if (!has(names.ofThings, named.category) && !has(names.expected, named.category))
      found.set(named.category, field.name);
  }
  if (found.size < (about === "things" ? ONLY_PEOPLE + 1 : ONLY_PEOPLE)) return undefined;
  return { about: "people", because: `beside '${[...found.values()].slice(0, ONLY_PEOPLE).join("', '")}'` };
}

function read(field: Field, names: Names): Reading {
  const nothing = { field, denied: false };
  if (field.labels.some((label) => label.startsWith("是否"))) return readYesNo(field, names);
  if (isAside(field.name, names)) return nothing;
  const named = [field.name, ...field.aliases]
    .map((written) => withText(matchChinese(written, names) ?? matchName(written, names), written))
    .filter((match) => match !== undefined)
    .sort((a, b) => RANK[a.strength] - RANK[b.strength])[0];
  const said = field.labels
    .map((written) => withText(matchChinese(written, names) ?? strongOnly(matchSaid(written, names)), written))
    .find((match) => match !== undefined);
  const allows = (match: Match | undefined): boolean => !!match && !typeVetoes(field.type, match.category);
  return {
    field,
    ...(allows(named) && { named: named! }),
    ...(allows(said) && { said: said! }),
    denied: !said && field.labels.some((label) => saysChinese(label) && !(named && mentions(label, named, names))),
  };
}

/** A template of a fingerprint is one, whatever lock it opens. */
function mentions(label: string, { category }: Match, names: Names): boolean {
  return category.startsWith("biometric.") && mentionsChinese(label, category, names);
}

/** A question about a person whose answer tells by itself: `是否孕期`. */
function readYesNo(field: Field, names: Names): Reading {
  const said = field.labels
    .filter((label) => label.startsWith("是否"))
    .map((written) => withText(matchChinese(written.slice(2), names), written))
    .find((match) => match !== undefined && match.strength === "strong" && holdsYesNo(match.category));
  return { field, denied: false, ...(said && { said }) };
}

function withText<T>(match: T | undefined, written: string): (T & { written: string }) | undefined {
  return match && { ...match, written: written.slice(0, 60) };
}

/** A weak name in English is no more telling as a label. */
function strongOnly(match: Match | undefined): Match | undefined {
  return match?.strength === "strong" || match?.before === "people" || match?.before === "things" ? match : undefined;
}

/** One name for each category that the shape tells of; names that things have as often do not count. */
function besideOf(readings: readonly Reading[], names: Names): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let telling = false;
  for (const { field, named, said, denied } of readings) {
    const match = strongest(named, said);
    if (denied || said?.before === "things") continue;
    if (match.strength === "loose" || match.before === "things" || has(names.expected, match.category)) continue;
    telling ||= match.strength !== "vague";
    if (!found.has(match.category)) found.set(match.category, field.name);
  }
  return telling ? found : new Map();
}

function strongest<T extends Match>(a: T | undefined, b: T | undefined): T {
  if (!a || !b) return (a ?? b)!;
  return RANK[b.strength] < RANK[a.strength] ? b : a;
}

/** Whose it is: a name or a label that says so wins over one that does not. */
function beforeOf(match: Match, both: readonly Match[]): Before {
  return SAYING.find((before) => both.some((one) => one.before === before)) ?? match.before;
}

function judge(reading: Reading, around: Surroundings, names: Names): Classified {
  const { field, named, said } = reading;
  const agree = named && said && named.category === said.category;
  const match = agree
    ? strongest(named, said)
    : said?.strength === "strong" && named?.strength !== "strong"
      ? said
      : (named ?? said!);
  const before = beforeOf(match, agree ? [named, said] : []);
  const found = { match: { ...match, before }, confirmed: !!agree && CHINESE.test(said.written) };
  const { sure, because } =
    match.strength === "strong" ? sureOfStrong(found, around, names) : sureOfWeak(found, reading, around);
  const chain = [
    ...(named?.category === match.category ? [`name '${named.written}'`] : []),
    ...(said?.category === match.category ? [`label '${said.written}'`] : []),
    ...because,
  ];
  return { field, category: match.category, sure, chain };
}

interface Found {
  readonly match: Match;
  /** A Chinese label names the same item; one in English mostly repeats the name. */
  readonly confirmed: boolean;
}

interface Sure {
  readonly sure: number;
  readonly because: readonly string[];
}

function sureOfStrong({ match, confirmed }: Found, { stance, shape, beside }: Surroundings, names: Names): Sure {
  const because = stance.because ? [stance.because] : [];
  const asked =
    match.category === "identity_document.vehicle_plate" && (shape.kind === "request" || LETS_IN.test(shape.name));
  const ofThings = has(names.ofThings, match.category) && !asked;
  if (match.before === "things") return { sure: ofThings ? 0.3 : 0.6, because };
  if (stance.about === "things" && match.before !== "people")
    return { sure: ofThings ? 0.5 : match.words > 1 ? 0.8 : 0.75, because };
  if (stance.about === "people") return { sure: 0.95, because };
  if (match.before === "unknown" && ofThings)
    return { sure: confirmed || othersThan(match.category, beside).length > 1 ? 0.8 : 0.6, because };
  if (confirmed) return { sure: 0.95, because };
  const filled = shape.kind === "form" || shape.kind === "request" || match.words > 1 || match.before === "people";
  return { sure: filled ? 0.9 : 0.8, because };
}

function sureOfWeak(found: Found, { field, denied }: Reading, around: Surroundings): Sure {
  const { match, confirmed } = found;
  const { stance, shape, beside } = around;
  const no: Sure = { sure: match.strength === "loose" ? 0.2 : 0.35, because: stance.because ? [stance.because] : [] };
  if (match.before === "things" || match.before === "unknown") return no;
  if (denied && (match.strength === "loose" || SHORT.test(field.name) || stance.about !== "people")) return no;
  if (match.strength === "loose" && !mayBeLoose(match, field, around)) return no;
  if (stance.about === "things" && match.before !== "people") return no;
  const others = othersThan(match.category, beside);
  const reasons = [
    ...(match.before === "people" ? ["of a person"] : []),
    ...(stance.about === "people" && !(match.strength === "vague" && shape.kind === "request")
      ? [stance.because!]
      : []),
    ...(confirmed ? ["name and label agree"] : []),
    ...(around.keyed && OF_A_ROW.test(match.category) ? ["beside the id of a person"] : []),
    ...(match.strength !== "loose" && others.length > 1 ? [`beside '${others.slice(0, 2).join("', '")}'`] : []),
  ];
  if (reasons.length > 0) return { sure: reasons.length > 1 ? 0.85 : 0.75, because: reasons };
  const filled = (shape.kind === "form" || shape.kind === "request") && match.strength === "telling";
  return filled ? { sure: 0.72, because: [shape.kind] } : no;
}

/** Handlers, logins and search boxes are called after people without holding such items; links and outcomes are none. */
function mayBeLoose({ category }: Match, field: Field, { shape, stance, answer }: Surroundings): boolean {
  if (shape.kind === "request" || typeRepeatsName(field.type, field.name)) return false;
  if (answer && OUTCOME.test(category)) return false;
  if (stance.act && !OF_A_LOGIN.test(category)) return false;
  return shape.kind !== "form" || !category.startsWith("online_records.");
}

/** Names of fields of other categories. */
function othersThan(category: string, beside: ReadonlyMap<string, string>): readonly string[] {
  return [...beside].filter(([other]) => other !== category).map(([, name]) => name);
}

/** So many items that only people have make a body one about people; one more where its name speaks of things. */
const ONLY_PEOPLE = 3;
/** Where cars of anybody come by: their plates are not those of a fleet. */
const LETS_IN = /park|barrier|toll|gateRecord|gate_record/i;
const SAYING: readonly Before[] = ["people", "things"];
const RANK = { strong: 0, telling: 1, vague: 2, loose: 3 } as const;
/** Abbreviations without vowels mean many things. */
const SHORT = /^[b-df-hj-np-tv-z]{2,5}$/i;
const CHINESE = /\p{Script=Han}/u;
/** Items that a row holds of the person whose id it holds; names and texts may be of anything. */
const OF_A_ROW =
  /^(?:basic\.(?:phone|email|home_address|age|gender|portrait_photo)|health\.|biometric\.|location\.precise|device\.|network_identity\.ip|authentication\.)/;
const OF_A_LOGIN = /^(?:network_identity|authentication)\./;
const OUTCOME = /^communication\./;
