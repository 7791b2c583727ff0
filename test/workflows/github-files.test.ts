import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { read, readYaml, root } from "./found.js";
import type { Mapping } from "./workflow.js";

describe("files for GitHub", () => {
  const folder = ".github/ISSUE_TEMPLATE";
  const forms = readdirSync(join(root, folder)).filter((name) => name !== "config.yml");

  it.each(forms)("the issue form %s can be filled in", (name) => {
    const form = readYaml(`${folder}/${name}`);
    const body = form.body as readonly { type: string; id?: string; attributes: Mapping; validations?: Mapping }[];
    expect([form.name, form.description].every((one) => typeof one === "string")).toBe(true);
    const asked = body.filter((one) => one.type !== "markdown");
    expect(asked.every((one) => one.id && one.attributes.label)).toBe(true);
    expect(new Set(asked.map((one) => one.id)).size).toBe(asked.length);
    expect(asked.some((one) => one.validations?.required === true)).toBe(true);
  });

  it("vulnerabilities go elsewhere", () => {
    const { contact_links: links } = readYaml(`${folder}/config.yml`) as { contact_links: readonly { url: string }[] };
    expect(links[0]!.url).toMatch(/\/security\/advisories\/new$/);
  });

  it("bots wait before they take a new version", () => {
    const { updates } = readYaml(".github/dependabot.yml") as unknown as { updates: readonly Mapping[] };
    expect(updates.map((one) => one["package-ecosystem"]).sort()).toEqual(["github-actions", "npm"]);
    for (const { cooldown } of updates) expect((cooldown as Mapping)["default-days"]).toBeGreaterThanOrEqual(7);
  });

  it("what runs elsewhere has owners, and what has owners exists", () => {
    const owned = read(".github/CODEOWNERS")
      .split("\n")
      .filter((line) => line.startsWith("/"))
      .map((line) => line.split(" ")[0]!);
    for (const path of ["/action.yml", "/dist/", "/.github/", "/policies/law/"]) expect(owned).toContain(path);
    expect(owned.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
