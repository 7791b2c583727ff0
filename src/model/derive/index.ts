import type { Type } from "../../cel/type.js";
import { isUnknown, type Struct, unknown } from "../../cel/value.js";
import type { Fact, Facts, Model } from "../entity.js";
import { findRegion } from "../tables.js";
import { assessmentsOf, latestAssessment } from "./assessment.js";
import { datasetFacts, fieldFacts, handlerOf } from "./dataset.js";
import { recipientDocumentFacts } from "./document.js";
import { flowFacts } from "./flow.js";
import { countTypes, organizationFacts } from "./organization.js";
import { datasetSeenFacts, modelSeenFacts, recipientSeenFacts } from "./seen.js";
import { signalFacts } from "./signal.js";
import { modelTerritory, storedTerritories } from "./territory.js";
import { any, read } from "./truth.js";

const handler: Fact = {
  type: { type: "struct", name: "organization" },
  about: "Who answers for it; the only organization where the manifests have one.",
  compute: handlerOf,
};
const impactAssessment: Fact = {
  type: { type: "struct", name: "assessment" },
  about: "The latest personal information protection impact assessment that covers it.",
  compute: (it, model) => latestAssessment(model, ["impact-assessment"], [it.label], it),
};
const impactAssessments: Fact = {
  type: { type: "list", of: { type: "struct", name: "assessment" } },
  about: "Impact assessments that cover it, completed by the judged date, oldest first.",
  compute: (it, model) => assessmentsOf(model, ["impact-assessment"], [it.label]),
};
const assessments: Fact = {
  type: { type: "list", of: { type: "struct", name: "assessment" } },
  about: "Assessments of every type that cover it, completed by the judged date, oldest first.",
  compute: (it, model) => assessmentsOf(model, undefined, [it.label]),
};
const overDatasets = (key: string, fact: string, about: string): Fact => ({
  type: { type: "bool" },
  about,
  compute: (it) => {
    const datasets = read<readonly Struct[]>(it, key);
    return isUnknown(datasets) ? datasets : any(datasets.map((one) => read(one, fact)));
  },
});

/** Derived facts written in TypeScript: arithmetic, lookups and reverse links. Simple ones are expressions in packs. */
export const FACTS: Facts = {
  organization: organizationFacts,
  dataset: { ...datasetFacts, stored_territories: storedTerritories, ...datasetSeenFacts, assessments },
  "dataset.fields": fieldFacts,
  flow: flowFacts,
  activity: {
    handler,
    impact_assessments: impactAssessments,
    impact_assessment: impactAssessment,
    personal_information: overDatasets("uses", "personal_information", "It handles personal information."),
    sensitive: overDatasets("uses", "sensitive", "It handles sensitive personal information."),
    under_14: overDatasets("uses", "under_14", "It handles information of people under 14."),
    minors: overDatasets("uses", "minors", "It handles information of people under 18."),
    flows: {
      type: { type: "list", of: { type: "struct", name: "flow" } },
      about: "Flows that serve it.",
      compute: (it, model) => model.referring("flow", "purpose", it.label),
    },
  },
  system: {
    handler,
    assessments,
    impact_assessment: impactAssessment,
    minors: overDatasets("collects", "minors", "It collects information of people under 18."),
    under_14: overDatasets("collects", "under_14", "It collects information of people under 14."),
    personal_information: overDatasets("collects", "personal_information", "It collects personal information."),
    unneeded_required: {
      type: { type: "list", of: { type: "string" } },
      about: "Personal information that it asks for its basic function beyond the list for its type of app.",
      compute: unneededRequired,
    },
  },
  recipient: {
    outside_mainland: {
      type: { type: "bool" },
      about: "Established outside mainland China.",
      compute: (it, model: Model) => findRegion(model.tables, String(it.get("country")))?.class !== "mainland",
    },
    flows: {
      type: { type: "list", of: { type: "struct", name: "flow" } },
      about: "Flows to it.",
      compute: (it, model) => model.referring("flow", "to", it.label),
    },
    ...recipientDocumentFacts,
    ...recipientSeenFacts,
  },
  signal: signalFacts,
  assessment: { handler },
  incident: {
    handler,
    minors: overDatasets("datasets", "minors", "Information of people under 18 is concerned."),
  },
  model: {
    handler,
    impact_assessment: impactAssessment,
    personal_information: overDatasets("uses", "personal_information", "It reads personal information."),
    sensitive: overDatasets("uses", "sensitive", "It reads sensitive personal information."),
    minors: overDatasets("uses", "minors", "It reads information of people under 18."),
    under_14: overDatasets("uses", "under_14", "It reads information of people under 14."),
    model_abroad: {
      type: { type: "bool" },
      about: "The model that is called is operated from outside the mainland.",
      compute: (it, model) => {
        const place = read<string>(it, "base", "runs_in");
        if (isUnknown(place)) return place;
        const region = findRegion(model.tables, place);
        return region === undefined ? unknown() : region.class !== "mainland";
      },
    },
    model_territory: modelTerritory,
    assessments,
    ...modelSeenFacts,
  },
};

/** Struct types that only derived facts have. */
export const DERIVED_TYPES: Readonly<Record<string, Readonly<Record<string, Type>>>> = countTypes;

function unneededRequired(it: Struct, model: Model) {
  const type = read<string>(it, "app", "type");
  if (isUnknown(type)) return type;
  const required = read<readonly string[]>(it, "app", "required");
  if (isUnknown(required)) return required;
  const necessary = model.tables.app_types[type]?.necessary ?? [];
  return required.filter((category) => !necessary.includes(category));
}
