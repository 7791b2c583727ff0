import type { Struct } from "../../cel/value.js";
import { KINDS } from "../../manifest/kind.js";
import type { Entity, Fact, Model } from "../entity.js";
import type { Category } from "../tables.js";
import {
  baseOf,
  boundTo,
  interfacesOf,
  isDeclared,
  isDeclaredAbroad,
  isMainlandOnly,
  isSameModel,
  modelsOf,
  servicesAt,
  text,
} from "./declared.js";

const bool = { type: "bool" } as const;
const string = { type: "string" } as const;

/** Facts of what code does: whether the manifests say so, and where they would. What is not declared is read as "no" here. */
export const signalFacts: Readonly<Record<string, Fact>> = {
  declared: {
    type: bool,
    about: "A manifest declares it: the kind of data, the recipient of the service, the place, the use of AI.",
    compute: isDeclared,
  },
  outside: {
    type: bool,
    about: "It lies outside mainland China; Hong Kong, Macao and Taiwan are outside, an unknown place is not.",
    compute: (it) => ["hk", "mo", "tw", "overseas"].includes(text(it, "where")),
  },
  place: {
    type: string,
    about: "Where it lies, as exactly as is known.",
    compute: placeOf,
  },
  sensitive: {
    type: bool,
    about:
      "The kind of personal information is sensitive by itself, or counts as sensitive until its harm is assessed.",
    compute: (it, model) => categoryOf(it, model)?.counts_as === "sensitive",
  },
  title: {
    type: string,
    about: "What people call it: the kind of data, the service, the place, the interface.",
    compute: (it, model) => titleOf(it, model, "en"),
  },
  title_zh: {
    type: string,
    about: "The same in Chinese, where there is a Chinese name.",
    compute: (it, model) => titleOf(it, model, "zh"),
  },
  goes_into: {
    type: string,
    about: "Where personal information goes: `into`, or nothing.",
    compute: (it) => text(it, "into"),
  },
  does: {
    type: string,
    about: "What AI or an algorithm does there: `capability`, or nothing.",
    compute: (it) => text(it, "capability"),
  },
  declared_abroad: {
    type: bool,
    about: "A recipient of the service is established, receives or runs a declared model outside mainland China.",
    compute: isDeclaredAbroad,
  },
  ai_declared: {
    type: bool,
    about: "An AI service is declared for this code.",
    compute: (it, model) => servicesAt(it, model).length > 0,
  },
  models: {
    type: { type: "list", of: string },
    about: "Names of the models that AI services with this provider declare.",
    compute: namesOf,
  },
  same_model: {
    type: bool,
    about:
      "One of those names is the model that is called, dates and versions behind it aside; true where the code names none.",
    compute: (it, model) => namesOf(it, model).some((name) => isSameModel(name, text(it, "model"))),
  },
  unmodified_only: {
    type: bool,
    about: "AI services are declared for this code, and every one calls a model as it is.",
    compute: (it, model) => {
      const origins = servicesAt(it, model).map((one) => baseOf(one, "origin"));
      return origins.length > 0 && origins.every((one) => one === "vendor-api" || one === "unmodified-weights");
    },
  },
  internal_only: {
    type: bool,
    about: "AI services are declared for this code, and none of them is for the public.",
    compute: (it, model) => {
      const audiences = servicesAt(it, model).map((one) => text(one, "audience"));
      return audiences.length > 0 && audiences.every((one) => one === "internal" || one === "closed-test");
    },
  },
  removal_declared: {
    type: bool,
    about: "An AI service for this code declares that labels are lost, removed or forged.",
    compute: (it, model) =>
      servicesAt(it, model).some((one) => {
        const labels = one.data.labels as { readonly removal?: string } | undefined;
        return labels?.removal !== undefined && labels.removal !== "none";
      }),
  },
  guide_declared: {
    type: bool,
    about: "A system declares the interfaces of its privacy guide.",
    compute: (_, model) => interfacesOf(model) !== undefined,
  },
  mainland_only: {
    type: bool,
    about: "Every place that the datasets name is in mainland China.",
    compute: (_, model) => isMainlandOnly(model),
  },
  belongs_in: {
    type: string,
    about: "Manifest and key where its declaration belongs.",
    compute: (it, model) => {
      const [kind, key] = belongsTo(it);
      return `${nearestManifest(it, model, kind)}: \`${key}\``;
    },
  },
  ai_belongs_in: {
    type: string,
    about: "Manifest and key where the AI service behind it belongs.",
    compute: (it, model) => `${nearestManifest(it, model, "model")}: \`models\``,
  },
};

function firstOf(it: Struct, keys: readonly string[]): string {
  return keys.map((key) => text(it, key)).find((one) => one !== "") ?? "";
}

function categoryOf(it: Struct, model: Model): Category | undefined {
  const id = text(it, "category");
  return Object.hasOwn(model.tables.categories, id) ? model.tables.categories[id] : undefined;
}

function titleOf(it: Struct, model: Model, lang: "en" | "zh"): string {
  const id = text(it, "service");
  const service = Object.hasOwn(model.tables.services, id) ? model.tables.services[id]?.title : undefined;
  const others = ["service", "host", "region", "territory", "where", "api", "capability", "name", "seen", "id"];
  return categoryOf(it, model)?.title[lang] ?? service ?? firstOf(it, others);
}

function placeOf(it: Struct): string {
  const host = ["host", "territory"].map((key) => text(it, key)).filter((one) => one !== "");
  return firstOf(it, ["region"]) || host.join(", ") || text(it, "where");
}

function namesOf(it: Struct, model: Model): readonly string[] {
  return modelsOf(it, model)
    .map((one) => baseOf(one, "name"))
    .filter((one) => one !== "");
}

type Place = readonly [Entity["kind"], string];

const BELONGS: Readonly<Record<string, Place>> = {
  service: ["recipient", "recipients[].services"],
  provider: ["recipient", "recipients[].services"],
  region: ["dataset", "datasets[].stored_in"],
  audience: ["model", "models[].audience"],
  permission: ["system", "systems[].privacy_interfaces"],
};

const CAPABILITY: Readonly<Record<string, Place>> = {
  "face-recognition": ["system", "systems[].face"],
  training: ["model", "models[].base.origin"],
  "label-removal": ["model", "models[].labels.removal"],
};

const EXPOSURE: Readonly<Record<string, Place>> = {
  "error-report": ["flow", "flows"],
  analytics: ["flow", "flows"],
  prompt: ["model", "models[].uses"],
};

function belongsTo(it: Struct): Place {
  const kind = text(it, "kind");
  if (kind === "capability") return CAPABILITY[text(it, "capability")] ?? ["model", "models"];
  if (kind === "exposure") return EXPOSURE[text(it, "into")] ?? ["dataset", "datasets[].fields"];
  return BELONGS[kind] ?? ["dataset", "datasets[].fields"];
}

/** The manifest of what is bound to the code; else the nearest with entities of that kind, else the nearest of any. */
function nearestManifest(it: Struct, model: Model, kind: Entity["kind"]): string {
  const same = boundTo(it, model, kind);
  const entities = same.length > 0 ? same : KINDS.filter((one) => one !== "signal").flatMap((one) => model.all(one));
  const files = [...new Set(entities.map((one) => one.from.file))].sort();
  const parts = text(it, "file").split("/");
  const near = (one: string) => one.split("/").findIndex((part, index) => part !== parts[index]);
  const best = files.reduce<string | undefined>((a, b) => (a === undefined || near(b) > near(a) ? b : a), undefined);
  return best ?? "*.hegui.yaml";
}
