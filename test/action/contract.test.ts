import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { expect, it } from "vitest";
import { argumentsOf, surfacesOf } from "../../src/action/inputs.js";
import { needless, onPull, START } from "./pull.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const action = load(readFileSync(join(root, "action.yml"), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

it("action.yml names the inputs that are read", () => {
  // `working-directory` is read where the checkout is.
  const read = new Set(["working-directory"]);
  const input = (name: string) => {
    read.add(name);
    return "";
  };
  surfacesOf(input);
  argumentsOf(input);
  expect(Object.keys(action.inputs).sort()).toEqual([...read].sort());
});

it("action.yml gives a default to the token only", () => {
  const defaults = Object.entries(action.inputs).flatMap(([name, one]) =>
    one.default === undefined ? [] : [name, one.default],
  );
  expect(defaults).toEqual(["token", "${{ github.token }}"]);
});

it("action.yml names the outputs that are written, and the bundle that is there", async () => {
  expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
  await onPull({ before: START, after: needless("ads") }, async ({ check }) => {
    expect(Object.keys((await check()).outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  });
});
