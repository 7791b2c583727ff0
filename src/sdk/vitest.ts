import { describe, expect, it } from "vitest";
import { type Failure, testPack } from "../example.js";
import { type LoadOptions, loadPack } from "./pack.js";

/**
 * Makes a test of every example of the pack in a folder, and one that the pack has no problems.
 *
 * @example
 * ```ts
 * // policy.test.ts, run by vitest
 * import { describePack } from "hegui/vitest";
 *
 * await describePack("./policy", { code: true });
 * ```
 */
export async function describePack(folder: string, options: LoadOptions = {}): Promise<void> {
  const { pack, policies, problems } = await loadPack(folder, options);
  const failures = pack && problems.length === 0 ? testPack(pack, policies) : [];
  describe(`the pack ${pack?.id ?? folder}`, () => {
    it("has no problems", () => {
      const said = problems.map(({ at, message }) => `${at.file}:${at.start.line}:${at.start.column} ${message.en}`);
      expect(said).toEqual([]);
    });
    for (const { id, handbook } of [...(pack?.rules ?? []), ...(pack?.decisions ?? [])])
      describe(id, () => {
        for (const { name } of handbook?.examples ?? [])
          it(name, () => {
            expect(failures.filter((one) => one.id === id && one.example === name).map(said)).toEqual([]);
          });
      });
  });
}

function said({ file, expected, found, problems }: Failure): string {
  const list = (items: readonly string[]) => items.join(", ") || "nothing";
  return [`${file}: expected ${list(expected)}, found ${list(found)}`, ...problems].join("\n");
}
