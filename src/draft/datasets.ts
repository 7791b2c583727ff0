import type { Signal } from "../scan/signal.js";
import { type Drafted, placeOf } from "./draft.js";
import { slug, uniqueId } from "./name.js";

/** Datasets of the fields that were seen: tables first, then what holds kinds of data that no table has. */
export function draftDatasets(signals: readonly Signal[]): readonly Drafted[] {
  const groups = [...grouped(signals).entries()].map(([name, fields]) => ({ name, fields, rank: rankOf(fields) }));
  groups.sort((a, b) => a.rank - b.rank || b.fields.length - a.fields.length || (a.name < b.name ? -1 : 1));
  const covered = new Set<string>();
  const ids = new Set<string>();
  return groups.flatMap(({ name, fields, rank }) => {
    // Most tables point at people; that alone makes no body of data of its own.
    const telling = rank > 0 ? fields : fields.filter((one) => !REFERENCES.has(one.category!));
    if ((rank > 0 || telling.length === 0) && fields.every((one) => covered.has(one.category!))) return [];
    for (const one of fields) covered.add(one.category!);
    const subjects = subjectsOf(name);
    const data = {
      id: uniqueId(slug(name) || "data", ids),
      fields: fields.map(fieldOf),
      ...(subjects && { subjects: [subjects] }),
    };
    return [{ data, seen: [placeOf(fields[0]!)], fields: fields.map(placeOf) }];
  });
}

/** Kinds of data that tables hold to point at people. */
const REFERENCES = new Set(["network_identity.user_id", "network_identity.account"]);

/** Whether a value of a person is written out in code; that is no field of a dataset. */
export function isLiteral({ kind, key }: Signal): boolean {
  return kind === "field" && key.includes("#literal ");
}

/** A field as a dataset declares it. */
export function fieldOf({ name = "", category }: Signal): Readonly<Record<string, unknown>> {
  return { name: name.slice(0, LONGEST_NAME), category };
}

const LONGEST_NAME = 200;

/** Fields by the name of what holds them, without the words of layers; each name once. */
function grouped(signals: readonly Signal[]): ReadonlyMap<string, readonly Signal[]> {
  const groups = new Map<string, Map<string, Signal>>();
  for (const signal of signals) {
    if (signal.kind !== "field" || !signal.category || !signal.name || isLiteral(signal)) continue;
    const name = holderOf(signal);
    const group = groups.get(name) ?? new Map<string, Signal>();
    groups.set(name, group);
    const key = plainName(signal.name);
    const known = group.get(key);
    if (!known || RANK[signal.shape ?? "type"] < RANK[known.shape ?? "type"]) group.set(key, signal);
  }
  return new Map([...groups].map(([name, group]) => [name, [...group.values()]]));
}

/** How near a body of fields is to stored data. */
const RANK = { table: 0, type: 1, message: 1, form: 2, request: 2 } as const;

function rankOf(fields: readonly Signal[]): number {
  return Math.min(...fields.map((one) => RANK[one.shape ?? "type"]));
}

/** Names of fields without case and separators: `idCard`, `id_card`, `ID-Card`. */
export function plainName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** What holds a field: its type or table, else its file. */
export function holderOf({ record, at }: Signal): string {
  return baseOf(record || (at.file.split("/").at(-1) ?? "").replace(/\..*/, ""));
}

/** `UserEntity`, `user_dto`, `CreateUserRequest` and `users` are all about `user`; a name without Latin letters stays. */
function baseOf(record: string): string {
  const id = slug(record);
  if (id === "") return record;
  const words = id.split("-");
  const inner = words.filter((word, index) => !LAYERS.has(word) && !(index === 0 && PREFIXES.has(word)));
  const kept = inner.length > 0 ? inner : words;
  const last = kept.at(-1) ?? "";
  return [...kept.slice(0, -1), last.length > 3 ? last.replace(/(?<!s)s$/, "") : last].join("-");
}

const LAYERS = new Set(
  (
    "entity model dto vo bo po do request req response resp res form schema " +
    "input params param query body payload props type interface record table message"
  ).split(" "),
);
const PREFIXES = new Set("create update save get list add edit delete new base i t tb tbl sys".split(" "));

/** Whom data is about, where its name says so. */
function subjectsOf(name: string): string | undefined {
  const words = new Set(name.split("-"));
  return SUBJECTS.find(([, names]) => names.some((one) => words.has(one)))?.[0];
}

const SUBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ["job-applicants", ["applicant", "candidate", "resume"]],
  ["employees", ["employee", "staff", "worker", "payroll"]],
  ["patients", ["patient"]],
  ["students", ["student", "pupil"]],
  ["customers", ["customer", "guest", "buyer", "shopper", "passenger"]],
  ["users", ["user", "member"]],
  ["visitors", ["visitor"]],
];
