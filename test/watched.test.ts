import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Struct } from "../src/cel/value.js";
import type { Entity } from "../src/model/entity.js";
import { type Watched, watched } from "../src/watched.js";
import { readWorkspace } from "../src/workspace/workspace.js";
import { policies } from "./policies.js";

const cwd = fileURLToPath(new URL("../examples/hotel-group", import.meta.url));
const { input } = await readWorkspace({ cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies });

const mechanism = (flow: Entity) => (flow.get("decided") as Struct).get("transfer_mechanism");

function factsBehind({ model, watch }: Watched, id: string) {
  return watch(() => mechanism(model.find("flow", id)!)).reads.map((one) => `${one.entity} ${one.path}`);
}

describe("watching what is read", () => {
  const flows = watched(input).model.all("flow");
  const fresh = new Map(flows.map(({ id }) => [id, factsBehind(watched(input), id)]));

  it("names declared facts of the thing and of what it refers to", () => {
    const all = [...fresh.values()].flat();
    expect(all.some((one) => one.startsWith("organization/"))).toBe(true);
    expect(all.some((one) => one.startsWith("flow/"))).toBe(true);
    expect(all.some((one) => one.endsWith("decided") || one.includes("exported"))).toBe(false);
  });

  it.each(flows.map(({ id }) => id))("says the same of %s whatever was computed before", (id) => {
    const sorted = [...fresh.get(id)!].sort();
    expect(sorted.length).toBeGreaterThan(2);
    const silent = watched(input);
    for (const flow of silent.model.all("flow")) mechanism(flow);
    expect(factsBehind(silent, id).sort()).toEqual(sorted);
    const used = watched(input);
    for (const flow of flows) factsBehind(used, flow.id);
    expect(factsBehind(used, id).sort()).toEqual(sorted);
  });

  it("names the place of each, and passes reads on to whoever watches around", () => {
    const reading = watched(input);
    const { reads } = reading.watch(() => reading.watch(() => mechanism(reading.model.find("flow", flows[0]!.id)!)));
    expect(reads.length).toBe(fresh.get(flows[0]!.id)!.length);
    for (const one of reads) expect(one.at === undefined).toBe(one.value === "?");
  });
});
