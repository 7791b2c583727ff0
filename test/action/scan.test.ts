import { describe, expect, it } from "vitest";
import { annotationsOf } from "./log.js";
import { onPull, START } from "./pull.js";

const inputs = { scan: "true" };
const type = (name: string, field: string, comment = "") => `${comment}export interface ${name} { ${field}: string }\n`;
const before = { ...START, "src/user.ts": type("User", "idCardNo") };

describe.concurrent("a scan in the Action", () => {
  it("annotates the code that a change brings, and leaves alone what was there", () =>
    onPull({ before, after: { "src/patient.ts": type("Patient", "passportNo") } }, async ({ check }) => {
      const { stdout, status } = await check({ inputs });
      expect(status).toBe(0);
      expect(annotationsOf(stdout)).toEqual([
        expect.stringMatching(/^warning src\/patient\.ts:1 drift-sensitive-field/),
      ]);
      expect(stdout).toMatch(/Scanned \d+ files, \d+ left out: 2 personal data fields/);
    }));

  it("is not made unless it is asked for", () =>
    onPull({ before, after: { "src/patient.ts": type("Patient", "passportNo") } }, async ({ check }) => {
      const { stdout } = await check({});
      expect(annotationsOf(stdout)).toEqual([]);
      expect(stdout).not.toMatch(/Scanned/);
    }));

  it("takes a comment that the change brings, and lists it", () =>
    onPull(
      {
        before,
        after: { "src/p.ts": type("Patient", "passportNo", "// hegui-ignore drift-sensitive-field demo data\n") },
      },
      async ({ check }) => {
        const { stdout } = await check({ inputs });
        expect(annotationsOf(stdout)).toEqual([]);
        expect(stdout).toMatch(/ignored in the code at src\/p\.ts:1 · demo data/);
      },
    ));
});
