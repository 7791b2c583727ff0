import { isUnknown, lacking, type Struct, unknown, type Value } from "../../cel/value.js";
import type { Entity, Fact, Model } from "../entity.js";
import { findRegion } from "../tables.js";
import { assessmentsOf } from "./assessment.js";
import { count } from "./flow.js";
import { type Count, countedFlows, countPeople, peopleOfFlow } from "./people.js";
import { any, read, sum } from "./truth.js";

const int = { type: "int" } as const;
const listOf = (name: string) => ({ type: "list", of: { type: "struct", name } }) as const;

/** Struct types that only derived facts have. */
export const countTypes = {
  count: { ordinary: int, sensitive: int, handlers: int },
  export_count: {
    ordinary: int,
    sensitive: int,
    certain_ordinary: int,
    certain_sensitive: int,
    forecast_ordinary: int,
    forecast_sensitive: int,
    two_years_ordinary: int,
    two_years_sensitive: int,
  },
} as const;

/** Facts of an organization. */
export const organizationFacts: Readonly<Record<string, Fact>> = {
  in_mainland: {
    type: { type: "bool" },
    about: "Established in mainland China.",
    compute: (it, model) => {
      const where = read<string>(it, "established_in");
      return isUnknown(where) ? where : findRegion(model.tables, where)?.class === "mainland";
    },
  },
  individuals: {
    type: int,
    about: "People whose personal information it holds: the last count not later than the judged date, else the first.",
    compute: (it, model) => {
      const counts = read<readonly Struct[]>(it, "people_held");
      if (isUnknown(counts) || counts.length === 0) return unknown({ entity: it.label, path: ["people_held"] });
      const byDate = [...counts].sort((a, b) => (String(a.get("as_of")) < String(b.get("as_of")) ? -1 : 1));
      return (byDate.filter((one) => String(one.get("as_of")) <= model.asOf).at(-1) ?? byDate[0]!).get("individuals")!;
    },
  },
  gba_city: {
    type: { type: "bool" },
    about: "Registered in one of the nine mainland cities of the Greater Bay Area.",
    compute: (it, model) => {
      const city = read<string>(it, "registered_city");
      return isUnknown(city) ? city : model.tables.gba_cities.includes(city);
    },
  },
  exported: {
    type: { type: "struct", name: "export_count" },
    about:
      "People whose information it exported this calendar year, each once, without the flows that the law leaves out.",
    compute: exported,
  },
  datasets: {
    type: listOf("dataset"),
    about: "Datasets it handles.",
    compute: (it, model) => model.referring("dataset", "handler", it.label),
  },
  flows: {
    type: listOf("flow"),
    about: "Flows of its datasets.",
    compute: (it, model) => model.referring("flow", "handler", it.label),
  },
  activities: {
    type: listOf("activity"),
    about: "Its activities.",
    compute: (it, model) => model.referring("activity", "handler", it.label),
  },
  systems: {
    type: listOf("system"),
    about: "Its systems.",
    compute: (it, model) => model.referring("system", "handler", it.label),
  },
  incidents: {
    type: listOf("incident"),
    about: "Its incidents.",
    compute: (it, model) => model.referring("incident", "handler", it.label),
  },
  audits: {
    type: listOf("assessment"),
    about: "Compliance audits that cover it, completed by the judged date, oldest first.",
    compute: (it, model) => assessmentsOf(model, ["compliance-audit"], [it.label]),
  },
  risk_assessments: {
    type: listOf("assessment"),
    about: "Risk assessments of important data that cover it, completed by the judged date, oldest first.",
    compute: (it, model) => assessmentsOf(model, ["important-data-risk-assessment"], [it.label]),
  },
  handles_personal_information: {
    type: { type: "bool" },
    about: "One of its datasets holds personal information.",
    compute: (it) => any((it.get("datasets") as readonly Struct[]).map((one) => one.get("personal_information")!)),
  },
};

function exported(it: Struct, model: Model): Value {
  const { flows, undecided } = countedFlows(it, model);
  if (isUnknown(undecided)) return undecided;
  const year = model.asOf.slice(0, 4);
  const lastYear = String(Number(year) - 1);
  const now = countPeople(flows, (flow) => peopleOfFlow(flow, year, false));
  const certain = countPeople(flows, (flow) => certainPeople(flow, year));
  const forecast = countPeople(flows, (flow) => peopleOfFlow(flow, year, true));
  const before = countPeople(flows, (flow) => earlierPeople(flow, lastYear));
  return count(`${it.label}#exported`, {
    ordinary: now.ordinary,
    sensitive: now.sensitive,
    certain_ordinary: certain.ordinary,
    certain_sensitive: certain.sensitive,
    forecast_ordinary: forecast.ordinary,
    forecast_sensitive: forecast.sensitive,
    two_years_ordinary: sum([now.ordinary, before.ordinary]),
    two_years_sensitive: sum([now.sensitive, before.sensitive]),
  });
}

/** Beyond doubt: people in both counters are taken out of the ordinary one, doubtful kinds of data out of the sensitive one. */
function certainPeople(flow: Entity, year: string): Count {
  const { ordinary, sensitive } = peopleOfFlow(flow, year, false);
  const missing = lacking(ordinary, sensitive);
  if (missing) return { ordinary: missing, sensitive: missing };
  const both = flow.get("sensitive") === true ? (sensitive as number) : 0;
  return {
    ordinary: Math.max(0, (ordinary as number) - both),
    sensitive: flow.get("certainly_sensitive") === true ? sensitive : 0,
  };
}

/** Last year's people, where the flow existed then. */
function earlierPeople(flow: Entity, year: string): Count {
  const started = flow.get("started_on")!;
  if (!isUnknown(started) && String(started).slice(0, 4) > year) return { ordinary: 0, sensitive: 0 };
  return peopleOfFlow(flow, year, false);
}
