import type { Shape } from "../outline.js";
import type { Family, Names } from "../vocabulary/names.js";
import { has, matchWords } from "./match.js";
import { singular, wordsOf } from "./words.js";

/** What a body of fields is about: people, things, dealings that hold data of people, or nobody can tell. */
export interface Stance {
  readonly about: "people" | "things" | "mixed" | "unknown";
  /** What people do rather than who they are: a login, a registration. */
  readonly act?: true;
  /** Why, as short as code. */
  readonly because?: string;
}

/** Fields of one family that make a body one about things. */
const ENOUGH = 2;

/** Tells what a shape is about: by its fields where they are those of machines or layouts, by its name, comment and file. */
export function stanceOf(shape: Shape, names: Names, file: string): Stance {
  const kin = kinOf(shape, names);
  const own = byName(shape.kind === "form" ? shape.name.replace(PART_OF_A_PAGE, "") : shape.name, names);
  if (kin === "machine" || (kin && own.about !== "people")) return { about: "things", because: `fields of ${kin}` };
  if (own.about === "people" || own.about === "mixed") return own;
  const said = byLabel(shape.labels, names);
  if (said.about === "people" || own.about === "unknown") {
    if (said.about !== "unknown") return said;
    const handled = shape.kind === "form" || shape.kind === "request";
    const written = baseName(file);
    if (handled && !ANY_FILE.test(written)) return byName(written, names, "file");
  }
  return own;
}

/** Do the fields stand beside a code and a state, so that a message is an outcome? */
export function isAnswer(shape: Shape, names: Names): boolean {
  return kinship(shape, names, "answer") >= ENOUGH;
}

/** Files that hold texts for readers, not data. */
export function isTranslation(file: string): boolean {
  return TRANSLATION.test(file);
}

/** The last word that says something, ends of words like `Dto` aside; a thing of a person or an item itself is mixed. */
function byName(name: string, names: Names, what = "type"): Stance {
  const because = `${what} '${name}'`;
  const words = wordsOf(name).filter((word) => !has(names.wrappers, word) && !has(names.wrappers, singular(word)));
  const item = matchWords(words, names);
  if (item?.strength === "strong") return { about: OF_ONE.test(item.category) ? "people" : "mixed", because };
  const known = words.map((word) => knownAs(word, names));
  const last = known.findLastIndex((one) => one !== undefined);
  const about = known[last];
  if (about === undefined) return { about: "unknown" };
  const act = has(names.acts, words[last]!);
  const torn =
    about === "things"
      ? known.includes("people")
      : about === "people" && (act ? known.includes("things") : words.length - last > 2);
  return { about: torn ? "mixed" : about, because, ...(act && { act }) };
}

function knownAs(written: string, names: Names): "people" | "things" | "mixed" | undefined {
  for (const word of [written, singular(written)]) {
    if (has(names.people, word)) return "people";
    if (has(names.mixed, word)) return "mixed";
    if (has(names.things, word)) return "things";
  }
  return undefined;
}

function byLabel(labels: readonly string[], names: Names): Stance {
  for (const label of labels) {
    const text = label.slice(0, 40);
    const people = lastOf(text, names.zh.people);
    const things = lastOf(text, names.zh.things);
    if (people < 0 && things < 0) continue;
    return { about: people > things ? "people" : "things", because: `comment '${text}'` };
  }
  return { about: "unknown" };
}

function lastOf(text: string, words: readonly string[]): number {
  return Math.max(...words.map((word) => text.lastIndexOf(word)));
}

/** The family that the fields are of, if one. */
function kinOf(shape: Shape, names: Names): Family | undefined {
  return FAMILIES.find((family) => kinship(shape, names, family) >= ENOUGH);
}

function kinship(shape: Shape, names: Names, family: Family): number {
  const found = new Set<string>();
  for (const { name } of shape.fields) {
    const key = wordsOf(name).join("");
    if (has(names.beside[family], key)) found.add(key);
  }
  return found.size;
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

/** Ends of components: they say where a form stands too. */
const PART_OF_A_PAGE = /(?:Layout|Page|Screen|View|Modal|Dialog|Drawer|Panel|Popup|Tab|Section|Card)$/;
/** Items by which one person is told from all others: what is called after them is about that person. */
const OF_ONE = /^(?:basic\.name|identity_document\.(?:id_card|passport|driver|social|residence|household))/;
/** Files that frameworks name: they say where a form stands, not what it is about. */
const ANY_FILE = /^(?:layout|page|index|main|app|template|view|component|route|default|_app|\+page|\+layout)$/i;
const FAMILIES: readonly Family[] = ["machine", "layout", "screens", "goods", "training", "places"];
const TRANSLATION =
  /(?:^|\/)(?:locales?|i18n|lang|langs|languages?|translations?|l10n)\/|(?:^|[/.])(?:zh|en|ja|ko|fr|de|zh[-_](?:cn|tw|hk)|en[-_](?:us|gb)|i18n|locales?|translations?)\.[a-z]+$/i;
