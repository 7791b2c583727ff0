import { titleOf } from "../../finding/drawn.js";
import type { EntityName } from "../../finding/report.js";
import { KIND_NAMES_ZH, KINDS, type Kind } from "../../manifest/kind.js";
import type { Entity, Model } from "../../model/entity.js";
import { line, markup, prop, some, uuid, type Writing } from "./parts.js";

/** What OSCAL calls an entity of a kind; everything else is an item of the inventory. */
const COMPONENTS: Partial<Readonly<Record<Kind, string>>> = {
  system: "system",
  model: "software",
  recipient: "service",
};

/** The identifier of an entity. */
export function entityUuid({ kind, id }: EntityName): string {
  return uuid("entity", kind, id);
}

/** A reference to an entity that an observation is about. */
export function subjectReference(entity: EntityName) {
  const type = entity.kind === "organization" ? "party" : COMPONENTS[entity.kind] ? "component" : "inventory-item";
  return { "subject-uuid": entityUuid(entity), type, title: markup(`${entity.kind}/${entity.id}`) };
}

/** Organizations as parties. */
export function organizationParties(model: Model) {
  return model.all("organization").map((one) => ({
    uuid: entityUuid(one),
    type: "organization",
    name: line(titleOf(one)),
    props: [prop("id", one.id)],
  }));
}

/** Systems, models and recipients as components, all else that is declared as inventory; sightings only where they are spoken of. */
export function localDefinitions(model: Model, mentioned: readonly EntityName[], { lang }: Writing) {
  const seen = new Set(mentioned.filter((one) => one.kind === "signal").map((one) => one.id));
  const components = KINDS.flatMap((kind) => (COMPONENTS[kind] ? model.all(kind) : []));
  const items = KINDS.filter((kind) => !COMPONENTS[kind] && kind !== "organization" && kind !== "waiver").flatMap(
    (kind) => model.all(kind).filter((one) => kind !== "signal" || seen.has(one.id)),
  );
  return {
    ...some(
      "components",
      components.map((one) => ({
        uuid: entityUuid(one),
        type: COMPONENTS[one.kind]!,
        title: markup(titleOf(one)),
        description: described(one, lang),
        props: propsOf(one),
        status: { state: "other", remarks: WORDS[lang].status },
      })),
    ),
    ...some(
      "inventory-items",
      items.map((one) => ({ uuid: entityUuid(one), description: described(one, lang), props: propsOf(one) })),
    ),
  };
}

function propsOf({ kind, id }: Entity) {
  return [prop("kind", kind), prop("id", id)];
}

function described(one: Entity, lang: "en" | "zh"): string {
  const kind = lang === "zh" ? KIND_NAMES_ZH[one.kind] : one.kind;
  return markup(`${kind} ${one.id}: ${titleOf(one)}`);
}

const WORDS = {
  en: { status: "Whether it is in operation is not part of the declarations." },
  zh: { status: "声明内容不包含其运行状态。" },
} as const;
