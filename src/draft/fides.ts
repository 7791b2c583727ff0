import { sanitise } from "../report/sanitise.js";
import type { Text } from "../source/problem.js";
import type { Draft, Drafted } from "./draft.js";
import { EMPTY_DRAFT } from "./draft.js";
import { FIDES_CATEGORIES, FIDES_SUBJECTS } from "./fides-words.js";
import { slug, uniqueId } from "./name.js";

type Data = Readonly<Record<string, unknown>>;

/** A Fides file as YAML reads it, with its name. */
export interface FidesFile {
  readonly file: string;
  readonly value: unknown;
}

/** Whether a document holds Fides resources. */
export function isFides(value: unknown): boolean {
  const lists = [listOf(value, "dataset"), listOf(value, "system")].flat();
  return lists.some((one) => typeof one.fides_key === "string");
}

/** Drafts datasets of Fides collections and activities of privacy declarations. What has no single counterpart is left to people. */
export function draftFromFides(files: readonly FidesFile[]): Draft {
  const ids = new Set<string>();
  const left: Text[] = [];
  const subjects = subjectsByDataset(files);
  const collections = files.flatMap(({ file, value }) =>
    listOf(value, "dataset").flatMap((dataset) =>
      listOf(dataset, "collections").map((collection) => {
        const key = textOf(dataset, "fides_key") ?? "";
        const name = textOf(collection, "name") ?? "";
        const fields = fieldsOf(collection, `${key}.${name}`, left);
        const known = subjects.get(key);
        const id = uniqueId(slug(`${key}-${name}`) || "data", ids);
        const title = textOf(collection, "description") ?? textOf(dataset, "name");
        const data = { id, ...(title && { title }), fields, ...(known && { subjects: known }) };
        return { key, drafted: { data, seen: [sanitise(file)] } satisfies Drafted, personal: fields.length > 0 };
      }),
    ),
  );
  const kept = collections.filter((one) => one.personal);
  return {
    ...EMPTY_DRAFT,
    datasets: kept.map((one) => one.drafted),
    activities: activitiesOf(files, new Map(kept.map((one) => [String(one.drafted.data.id), one.key]))),
    left,
  };
}

/** Fields with one kind of data each, nested ones by their dotted names; those about no person are left out. */
function fieldsOf(collection: Data, owner: string, left: Text[]): readonly Data[] {
  const found: Data[] = [];
  const visit = (fields: readonly Data[], prefix: string, depth: number): void => {
    for (const field of fields) {
      const name = `${prefix}${textOf(field, "name") ?? ""}`;
      const kinds = wordsOf(field, "data_categories").filter((one) => /^user(?:\.|$)/.test(one));
      const category = categoryOf(kinds);
      if (category !== undefined && name !== prefix && name.length <= LONGEST_NAME) found.push({ name, category });
      else if (kinds.length > 0) left.push(undecided(sanitise(`${owner}.${name} (${kinds.join(", ")})`)));
      if (depth < DEEPEST) visit(listOf(field, "fields"), `${name}.`, depth + 1);
    }
  };
  visit(listOf(collection, "fields"), "", 0);
  return found;
}

const LONGEST_NAME = 200;
const DEEPEST = 20;

/** The one category that all kinds mean; undefined where one of them means none, or two differ. */
function categoryOf(kinds: readonly string[]): string | undefined {
  const known = new Set(kinds.map((one) => (Object.hasOwn(FIDES_CATEGORIES, one) ? FIDES_CATEGORIES[one] : undefined)));
  return known.size === 1 ? [...known][0] : undefined;
}

function undecided(what: string): Text {
  return { en: `${what}: choose its category`, zh: `${what}：请选择其类别` };
}

/** Whom datasets are about, where every declaration that uses them says so in words that are known here. */
function subjectsByDataset(files: readonly FidesFile[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const declaration of declarationsOf(files).map((one) => one.declaration))
    for (const key of wordsOf(declaration, "dataset_references")) {
      const known = found.get(key) ?? new Set<string>();
      found.set(key, known);
      for (const subject of wordsOf(declaration, "data_subjects"))
        known.add(Object.hasOwn(FIDES_SUBJECTS, subject) ? FIDES_SUBJECTS[subject]! : "");
    }
  const complete = [...found].filter(([, subjects]) => subjects.size > 0 && !subjects.has(""));
  return new Map(complete.map(([key, subjects]) => [key, [...subjects].sort()]));
}

function activitiesOf(files: readonly FidesFile[], datasets: ReadonlyMap<string, string>): readonly Drafted[] {
  const ids = new Set<string>();
  return declarationsOf(files).flatMap(({ file, system, declaration }) => {
    const purpose = textOf(declaration, "name") ?? textOf(declaration, "data_use");
    if (purpose === undefined) return [];
    const references = wordsOf(declaration, "dataset_references");
    const uses = [...datasets].flatMap(([id, key]) => (references.includes(key) ? [id] : []));
    const id = uniqueId(slug(`${system}-${purpose}`) || "activity", ids);
    return [{ data: { id, purpose, ...(uses.length > 0 && { uses }) }, seen: [sanitise(file)] }];
  });
}

function declarationsOf(files: readonly FidesFile[]) {
  return files.flatMap(({ file, value }) =>
    listOf(value, "system").flatMap((system) =>
      listOf(system, "privacy_declarations").map((declaration) => ({
        file,
        system: textOf(system, "fides_key") ?? "",
        declaration,
      })),
    ),
  );
}

function listOf(value: unknown, key: string): readonly Data[] {
  const list = typeof value === "object" && value !== null ? (value as Data)[key] : undefined;
  return Array.isArray(list) ? list.filter((one): one is Data => typeof one === "object" && one !== null) : [];
}

function wordsOf(value: Data, key: string): readonly string[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}

function textOf(value: Data, key: string): string | undefined {
  const text = value[key];
  return typeof text === "string" && text.trim() !== "" ? text.trim().slice(0, 2000) : undefined;
}
