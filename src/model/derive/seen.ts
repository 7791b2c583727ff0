import type { Struct } from "../../cel/value.js";
import type { Entity, Fact } from "../entity.js";
import { boundTo, once, plain, servicesAt, text } from "./declared.js";
import { declaredOr } from "./truth.js";

/** Capabilities that make content. */
const GENERATION = new Set([
  "generation",
  "image-generation",
  "video-generation",
  "speech-synthesis",
  "voice-clone",
  "face-edit",
]);

/** What a scan of the code says about declared recipients. */
export const recipientSeenFacts = {
  code_scanned: {
    type: { type: "bool" },
    about: "The code was scanned: what was not seen is not there.",
    compute: (_, model) => model.scanned,
  },
  services_seen: {
    type: { type: "bool" },
    about: "The scanned code uses one of its services.",
    compute: (it, model) => {
      const services = declaredOr<readonly string[], readonly string[]>(it, "services", []);
      return services.some((one) => usedIn(model).has(one));
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** What a scan of the code says about declared AI services. */
export const modelSeenFacts = {
  generation_seen: {
    type: { type: "bool" },
    about: "Code of the service was seen to generate content.",
    compute: (it, model) => generatingIn(model).has(it.label),
  },
  labels_seen: {
    type: { type: "bool" },
    about: "Some code was seen to write labels of AI-made content.",
    compute: (_, model) => labelsIn(model),
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** What a scan of the code says about declared datasets. */
export const datasetSeenFacts = {
  unseen_fields: {
    type: { type: "list", of: { type: "string" } },
    about:
      "Fields with personal information that the code bound to the dataset does not show; none where it is bound to no code or nothing was scanned.",
    compute: (it, model) => {
      if (!model.scanned || !(it as Entity).data.code) return [];
      const seen = fieldsIn(model).get(it.label);
      const fields = (it.get("fields") as readonly Struct[]).filter((one) => one.get("category") !== "none");
      return fields
        .filter((one) => !seen?.has(text(one, "category")) && !seen?.has(`name ${plain(text(one, "name"))}`))
        .map((one) => text(one, "name"));
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** Kinds of data and names of the fields that the code of each dataset shows. */
const fieldsIn = once((model) => {
  const found = new Map<string, Set<string>>();
  for (const signal of model.all("signal").filter((one) => text(one, "kind") === "field"))
    for (const { label } of boundTo(signal, model, "dataset")) {
      const known = found.get(label) ?? new Set<string>();
      found.set(label, known.add(text(signal, "category")).add(`name ${plain(text(signal, "name"))}`));
    }
  return found;
});

const usedIn = once((model) => new Set(model.all("signal").map((one) => text(one, "service"))));

/** Labels of the AI services whose code generates. */
const generatingIn = once((model) => {
  const seen = model.all("signal").filter((one) => GENERATION.has(text(one, "capability")));
  return new Set(seen.flatMap((one) => servicesAt(one, model)).map((one) => one.label));
});

const labelsIn = once((model) => model.all("signal").some((one) => text(one, "capability") === "label"));
