import { isUnknown, lacking, type Struct, type Value } from "../../cel/value.js";
import { LEGAL_BASES } from "../../manifest/kind.js";
import type { Entity, Fact, Model } from "../entity.js";
import { findRegion } from "../tables.js";
import { assessmentsOf, latestAssessment } from "./assessment.js";
import { countPeople, peopleOfFlow } from "./people.js";
import { any, declaredOr, read } from "./truth.js";

const struct = (name: string) => ({ type: "struct", name }) as const;
const bool = { type: "bool" } as const;

/** Facts of a flow. */
export const flowFacts: Readonly<Record<string, Fact>> = {
  handler: {
    type: struct("organization"),
    about: "The organization whose dataset moves.",
    compute: (it) => read(it, "from", "handler"),
  },
  moved: {
    type: { type: "list", of: struct("dataset.fields") },
    about: "The fields that move: those named, else all of the dataset.",
    compute: (it) => {
      const all = read<readonly Struct[]>(it, "from", "fields");
      if (isUnknown(all)) return all;
      const names = declaredOr<readonly string[], undefined>(it, "fields", undefined);
      return names ? all.filter((field) => names.includes(field.get("name") as string)) : all;
    },
  },
  personal_information: {
    type: bool,
    about: "Personal information moves; anonymised data does not count, hashed or masked data does.",
    compute: (it) => {
      if (read(it, "from", "personal_information") === false) return false;
      return moved(it).some((field) => field.get("personal"));
    },
  },
  sensitive: {
    type: bool,
    about:
      "Sensitive personal information moves: by a field's category, people under 14, or a declared number of people.",
    compute: (it, model) => carriesSensitive(it, model, "sensitive"),
  },
  certainly_sensitive: {
    type: bool,
    about: "Sensitive without any doubt: not only through kinds of data that are sensitive in some settings.",
    compute: (it, model) => carriesSensitive(it, model, "certainly_sensitive"),
  },
  basis: {
    type: { type: "string", values: LEGAL_BASES },
    about: "Legal basis of the flow, else of the activity that it serves.",
    compute: (it) => {
      const own = it.get("legal_basis")!;
      if (!isUnknown(own)) return own;
      const purpose = it.get("purpose")!;
      return isUnknown(purpose) ? own : read(purpose as Struct, "legal_basis");
    },
  },
  place: {
    type: { type: "string" },
    about: "Where the data is received or read: accessor's location, destination, or the recipient's country.",
    compute: place,
  },
  outside_mainland: {
    type: bool,
    about: "That place is outside mainland China; Hong Kong, Macao and Taiwan are outside.",
    compute: (it, model) => {
      const where = place(it, model);
      return isUnknown(where) ? where : isOutside(model, where as string);
    },
  },
  region: {
    type: { type: "string", values: ["mainland", "hk", "mo", "tw", "overseas"] },
    about: "Class of that place.",
    compute: (it, model) => {
      const where = place(it, model);
      return isUnknown(where) ? where : (findRegion(model.tables, where as string)?.class ?? "overseas");
    },
  },
  people_this_year: {
    type: struct("count"),
    about: "People whose information moved in the calendar year of the judged date.",
    compute: (it, model) =>
      count(`${it.label}#people_this_year`, { ...peopleOfFlow(it, model.asOf.slice(0, 4), false) }),
  },
  impact_assessments: {
    type: { type: "list", of: struct("assessment") },
    about: "Impact assessments that cover the flow or its activity, completed by the judged date, oldest first.",
    compute: (it, model) => assessmentsOf(model, ["impact-assessment"], [it.label, ...purposeLabel(it)]),
  },
  risk_assessments: {
    type: { type: "list", of: struct("assessment") },
    about: "Risk assessments of important data that cover the flow or its activity, oldest first.",
    compute: (it, model) => assessmentsOf(model, ["important-data-risk-assessment"], [it.label, ...purposeLabel(it)]),
  },
  impact_assessment: {
    type: struct("assessment"),
    about: "The latest personal information protection impact assessment that covers the flow or its activity.",
    compute: (it, model) => latestAssessment(model, ["impact-assessment"], [it.label, ...purposeLabel(it)], it),
  },
  self_assessment: {
    type: struct("assessment"),
    about: "The latest risk self-assessment for export that covers the flow or its activity.",
    compute: (it, model) => latestAssessment(model, ["export-self-assessment"], [it.label, ...purposeLabel(it)], it),
  },
  children_assessment: {
    type: struct("assessment"),
    about:
      "The latest security or impact assessment that covers the flow or its activity (Children's provisions 16, 17).",
    compute: (it, model) =>
      latestAssessment(
        model,
        ["children-security-assessment", "impact-assessment"],
        [it.label, ...purposeLabel(it)],
        it,
      ),
  },
  group_total: {
    type: struct("count"),
    about:
      "People this year in flows of all affiliates of the handler's group to the same recipient group for the same purpose.",
    compute: (it, model) => groupTotal(it as Entity, model),
  },
};

/** A pair of numbers as a struct. */
export function count(label: string, parts: Readonly<Record<string, Value>>): Struct {
  return { is: "struct", label, keys: () => Object.keys(parts), get: (key) => parts[key] };
}

function moved(it: Struct): readonly Struct[] {
  const fields = it.get("moved")!;
  return isUnknown(fields) ? [] : (fields as readonly Struct[]);
}

function carriesSensitive(it: Struct, model: Model, fact: string): Value {
  if (it.get("personal_information") === false) return false;
  const byField = any(moved(it).map((field) => field.get(fact)!));
  if (byField === true) return true;
  const children = read<boolean>(it, "from", "under_14");
  if (children === true) return true;
  const declared = read<number>(it, "people", model.asOf.slice(0, 4), "sensitive");
  if (!isUnknown(declared) && fact === "sensitive") return declared > 0;
  return lacking(byField, children) ?? false;
}

function isOutside(model: Model, region: string): boolean {
  return findRegion(model.tables, region)?.class !== "mainland";
}

/** The first declared place outside the mainland, else any declared one, else the recipient's country. */
function place(it: Struct, model: Model): Value {
  const own = it.get("access") === "direct-collection" ? ["handler", "established_in"] : ["to", "country"];
  const keys = it.get("access") === "remote-access" ? ["accessor_location", "destination"] : ["destination"];
  const declared = keys.flatMap((key) => declaredOr<string, undefined>(it, key, undefined) ?? []);
  return declared.find((region) => isOutside(model, region)) ?? declared[0] ?? read(it, ...own);
}

function purposeLabel(it: Struct): readonly string[] {
  const purpose = it.get("purpose")!;
  return isUnknown(purpose) ? [] : [(purpose as Struct).label];
}

function groupTotal(it: Entity, model: Model): Value {
  const group = read<string>(it, "handler", "group");
  const target = read<string>(it, "to", "group");
  const missing = lacking(group, target);
  if (missing) return missing;
  const parallel = model
    .all("flow")
    .filter(
      (flow) =>
        read(flow, "handler", "group") === group &&
        read(flow, "to", "group") === target &&
        flow.get("counts") === true &&
        samePurpose(flow, it),
    );
  const year = model.asOf.slice(0, 4);
  const total = countPeople(parallel, (flow) => peopleOfFlow(flow, year, false));
  const handlers = new Set(parallel.map((flow) => (flow.get("handler") as Struct).label));
  return count(`${it.label}#group_total`, {
    ordinary: total.ordinary,
    sensitive: total.sensitive,
    handlers: handlers.size,
  });
}

function samePurpose(a: Entity, b: Entity): boolean {
  const text = (flow: Entity) => {
    const purpose = flow.get("purpose")!;
    return isUnknown(purpose) ? undefined : (purpose as Struct).get("purpose");
  };
  return a.data.purpose === b.data.purpose || (text(a) !== undefined && text(a) === text(b));
}
