import { isUnknown } from "../cel/value.js";
import { KINDS, type Kind } from "../manifest/kind.js";
import { type Entity, isEntity, type Model } from "../model/entity.js";

/** Who answers for an entity: its own owners, else those of its organization; of a waiver, those of what it is about. */
export function ownersOf(entity: Entity, model: Model): readonly string[] {
  const own = declared(entity);
  if (own.length > 0) return own;
  if (entity.kind === "waiver") {
    const [kind, id] = String(entity.data.entity).split("/") as [Kind, string];
    const about = model.find(kind, id);
    return about ? ownersOf(about, model) : organizationOwners(model);
  }
  const handler = entity.get("handler");
  if (handler === undefined || isUnknown(handler) || !isEntity(handler)) return organizationOwners(model);
  return declared(handler);
}

/** Owners of the only organization; none where there are several. */
export function organizationOwners(model: Model): readonly string[] {
  const organization = model.soleOrganization();
  return isUnknown(organization) || !isEntity(organization) ? [] : declared(organization);
}

/** Everybody whom a manifest names, in order. */
export function allOwners(model: Model): readonly string[] {
  return [...new Set(KINDS.flatMap((kind) => model.all(kind).flatMap(declared)))].sort();
}

/** Names as declared, each once, without space around them. */
function declared({ data }: Entity): readonly string[] {
  const owners = (data.owners ?? []) as readonly string[];
  return [...new Set(owners.map((one) => one.trim()).filter((one) => one !== ""))];
}
