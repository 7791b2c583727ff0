import { isUnknown, type Struct } from "../cel/value.js";
import type { Entity, Model } from "../model/entity.js";
import type { FlowDrawn } from "./report.js";

/** All flows as maps draw them; what is not decided is left out. */
export function flowsDrawn(model: Model): readonly FlowDrawn[] {
  return model.all("flow").map((flow) => {
    const region = known<string>(flow, "place");
    const zone = known<NonNullable<FlowDrawn["place"]>["zone"]>(flow, "region");
    const personal = known<boolean>(flow, "personal_information");
    const sensitive = known<boolean>(flow, "sensitive");
    return {
      id: flow.id,
      title: titleOf(flow),
      from: end(flow, "from"),
      to: end(flow, "to"),
      ...(region !== undefined && zone !== undefined && { place: { region, zone } }),
      ...(personal !== undefined && { personal }),
      ...(sensitive !== undefined && { sensitive }),
    };
  });
}

/** What people call an entity. */
export function titleOf(entity: Entity): string {
  return String(entity.data.title ?? entity.data.legal_name ?? entity.id);
}

function end(flow: Entity, key: "from" | "to"): FlowDrawn["from"] {
  const value = flow.get(key)!;
  // A reference into a broken document: its id is all that is known.
  if (isUnknown(value)) return { id: String(flow.data[key]), title: String(flow.data[key]) };
  const { id } = value as Entity;
  return { id, title: titleOf(value as Entity) };
}

/** A fact that is decided; undefined while it is not. */
export function known<T>(it: Struct, key: string): T | undefined {
  const value = it.get(key);
  return value === undefined || isUnknown(value) ? undefined : (value as T);
}
