import type { Entity, Model } from "../entity.js";
import { findRegion } from "../tables.js";

/** Keys that hold where data lies or goes, by kind: ISO codes or provider:region. */
const KEYS: readonly (readonly [Entity["kind"], readonly string[]])[] = [
  ["dataset", ["stored_in"]],
  ["flow", ["destination", "accessor_location"]],
  ["model", ["runs_in"]],
];

/** Every place that the manifests name as one where data lies or goes; where a recipient sits counts once data flows to it. */
export function declaredPlaces(model: Model): readonly string[] {
  const places = new Set<string>();
  for (const [kind, keys] of KEYS) for (const entity of model.all(kind)) collect(entity.data, keys, places);
  for (const flow of model.all("flow")) {
    const country = model.find("recipient", String(flow.data.to))?.data.country;
    if (typeof country === "string") places.add(country);
  }
  return [...places].filter((one) => findRegion(model.tables, one));
}

function collect(data: Readonly<Record<string, unknown>>, keys: readonly string[], places: Set<string>): void {
  for (const [key, value] of Object.entries(data)) {
    const found = keys.includes(key) ? [value].flat().filter((one) => typeof one === "string") : [];
    for (const one of found) places.add(one);
    const groups = [value].flat().filter((one) => typeof one === "object" && one !== null);
    for (const one of groups) collect(one as Readonly<Record<string, unknown>>, keys, places);
  }
}
