import { describe, expect, it } from "vitest";
import { coded } from "../code/rules.js";
import { annotationsOf } from "./log.js";
import { onPull } from "./pull.js";

const before = coded("(it) => it.title === 'Guests'");
const after = {
  "more.hegui.yaml":
    "version: 1\ndatasets:\n  - { id: more, title: More, fields: [{ name: phone, category: basic.phone }] }\n",
};

describe.concurrent("rules in TypeScript in the Action", () => {
  it("judge what a change brings, when the workflow asks for them", () =>
    onPull({ before, after }, async ({ check }) => {
      const { stdout, status } = await check({ inputs: { code: "true" } });
      expect(annotationsOf(stdout)).toEqual([expect.stringMatching(/^error more\.hegui\.yaml:3 own-code/)]);
      expect(status).toBe(1);
    }));

  it("are a problem when it does not", () =>
    onPull({ before, after }, async ({ check }) => {
      const { stdout, status } = await check();
      expect(stdout).toMatch(/is code, and runs only when the command line asks for it/);
      expect(status).toBe(2);
    }));

  it("never run for a pull request from a fork", () =>
    onPull(
      { before, after: { ...after, "own/rules/own-code.ts": 'console.log("ran"); process.exit(0);\n' } },
      async ({ check }) => {
        const { stdout, status } = await check({ inputs: { code: "true" } });
        expect(stdout).not.toMatch(/^ran$/m);
        expect(stdout).toMatch(/no code runs for a change from outside the repository/);
        expect(status).toBe(2);
      },
      { fork: "mona" },
    ));
});
