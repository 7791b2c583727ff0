import { isStruct, isUnknown, type Struct, unknown, type Value } from "../../cel/value.js";
import type { Entity, Fact, Model } from "../entity.js";
import { findRegion } from "../tables.js";
import { any, declaredOr, read } from "./truth.js";

const NO_CHILDREN = new Set(["employees", "job-applicants", "business-contacts"]);

/** Facts of one field of a dataset. */
export const fieldFacts: Readonly<Record<string, Fact>> = {
  personal: {
    type: { type: "bool" },
    about: "The field holds personal information.",
    compute: (it) => it.get("category") !== "none",
  },
  sensitive: {
    type: { type: "bool" },
    about: "Sensitive by its category, or by the recorded harm assessment where that depends on context.",
    compute: (it, model) => sensitivity(it, model) !== "ordinary",
  },
  certainly_sensitive: {
    type: { type: "bool" },
    about: "Sensitive without any doubt: not only in some settings.",
    compute: (it, model) => sensitivity(it, model) === "sensitive",
  },
  depends_on_context: {
    type: { type: "bool" },
    about: "Whether it is sensitive depends on the setting, and no harm assessment is recorded.",
    compute: (it, model) => categoryOf(it, model)?.sensitive === "context" && isUnknown(it.get("judged")),
  },
  class: {
    type: { type: "string" },
    about: "Class of sensitive personal information, or empty.",
    compute: (it, model) => categoryOf(it, model)?.class ?? "",
  },
};

function categoryOf(field: Struct, model: Model) {
  const id = field.get("category") as string;
  return Object.hasOwn(model.tables.categories, id) ? model.tables.categories[id] : undefined;
}

function sensitivity(field: Struct, model: Model): "sensitive" | "doubtful" | "ordinary" {
  const category = categoryOf(field, model);
  if (!category || category.sensitive === "no") return "ordinary";
  if (category.sensitive === "yes") return "sensitive";
  const judged = declaredOr<string, undefined>(field, "judged", undefined);
  if (judged) return judged === "sensitive" ? "sensitive" : "ordinary";
  return category.counts_as === "sensitive" ? "doubtful" : "ordinary";
}

const fieldsOf = (it: Struct) => it.get("fields") as readonly Struct[];

/** Facts of a dataset. */
export const datasetFacts: Readonly<Record<string, Fact>> = {
  handler: {
    type: { type: "struct", name: "organization" },
    about: "Who handles it; the only organization where the manifests have one.",
    compute: handlerOf,
  },
  personal_information: {
    type: { type: "bool" },
    about: "It holds personal information that is not anonymised, and the law governs its handler (PIPL 3, 4).",
    compute: (it, model) => {
      if (!fieldsOf(it).some((field) => field.get("personal"))) return false;
      if (isOutOfScope(handlerOf(it, model))) return false;
      return declaredOr(it, "state", "identified") !== "anonymised";
    },
  },
  under_14: {
    type: { type: "bool" },
    about:
      "People under 14 are among the people it is about; undeclared ages are unknown, except for staff, passers-by before cameras, and data about no person.",
    compute: (it, model) => ageGroup(it, model, ["under-14"]),
  },
  minors: {
    type: { type: "bool" },
    about: "People under 18 are among the people it is about.",
    compute: (it, model) => ageGroup(it, model, ["under-14", "14-17"]),
  },
  sensitive: {
    type: { type: "bool" },
    about: "It holds sensitive personal information: by a field's category, or because of people under 14.",
    compute: (it) => sensitive(it, "sensitive"),
  },
  certainly_sensitive: {
    type: { type: "bool" },
    about: "Sensitive without any doubt.",
    compute: (it) => sensitive(it, "certainly_sensitive"),
  },
  stored_abroad: {
    type: { type: "bool" },
    about: "A storage region lies outside mainland China.",
    compute: (it, model) => {
      const regions = read<readonly string[]>(it, "stored_in");
      if (isUnknown(regions)) return regions;
      const known = regions.map((one) => findRegion(model.tables, one));
      // A region that no table has is a problem of its own; nothing follows from it.
      if (known.some((one) => one !== undefined && one.class !== "mainland")) return true;
      return known.includes(undefined) ? unknown() : false;
    },
  },
  flows: {
    type: { type: "list", of: { type: "struct", name: "flow" } },
    about: "Flows from this dataset.",
    compute: (it, model) => model.referring("flow", "from", it.label),
  },
  activities: {
    type: { type: "list", of: { type: "struct", name: "activity" } },
    about: "Activities that use this dataset.",
    compute: (it, model) => model.referring("activity", "uses", it.label),
  },
  individuals: {
    type: { type: "int" },
    about: "People it is about: the larger of the numbers last declared, ordinary and sensitive.",
    compute: (it, model) => {
      const people = read<Struct>(it, "people");
      if (isUnknown(people)) return people;
      const years = people
        .keys()
        .filter((year) => year <= model.asOf.slice(0, 4))
        .sort();
      const last = years.at(-1);
      if (!last) return unknown({ entity: it.label, path: ["people", model.asOf.slice(0, 4)] });
      const year = people.get(last) as Struct;
      return Math.max(
        declaredOr<number, number>(year, "ordinary", 0),
        declaredOr<number, number>(year, "sensitive", 0),
      );
    },
  },
};

/** A handler abroad that declares neither to serve nor to profile people in the mainland (PIPL 3, second paragraph). */
function isOutOfScope(handler: Value): boolean {
  if (!isStruct(handler) || handler.get("in_mainland") !== false) return false;
  return handler.get("targets_mainland_people") === false && handler.get("profiles_mainland_people") === false;
}

function sensitive(it: Struct, fact: string): Value {
  if (it.get("personal_information") === false) return false;
  return any([...fieldsOf(it).map((field) => field.get(fact)!), it.get("under_14")!]);
}

function ageGroup(it: Struct, model: Model, groups: readonly string[]): Value {
  const ages = read<readonly string[]>(it, "ages");
  if (!isUnknown(ages)) return ages.some((age) => groups.includes(age));
  if (!fieldsOf(it).some((field) => field.get("personal"))) return false;
  const subjects = read<readonly string[]>(it, "subjects");
  if (isUnknown(subjects)) return ages;
  if (subjects.every((subject) => NO_CHILDREN.has(subject)) || isIncidental(it, model, subjects)) return false;
  return ages;
}

/** Passers-by before cameras of a place or a vehicle: nobody can tell their ages, and no service is directed at them. */
function isIncidental(it: Struct, model: Model, subjects: readonly string[]): boolean {
  const collectors = model.referring("system", "collects", it.label);
  const passing = subjects.every((subject) => subject === "public") && collectors.length > 0;
  return passing && collectors.every((one) => ["camera", "vehicle"].includes(one.get("type") as string));
}

/** The organization that handles an entity, or that an assessment is of: the one it names, else the only one. */
export function handlerOf(it: Struct, model: Model): Value {
  const { data } = it as Entity;
  const id = data.handler ?? data.by;
  const found = typeof id === "string" ? model.find("organization", id) : undefined;
  return found ?? model.soleOrganization();
}
