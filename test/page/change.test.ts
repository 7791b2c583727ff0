import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { BaseInput } from "../../src/examine.js";
import { renderPage } from "../../src/page/page.js";
import { reportInput } from "../../src/page/report.js";
import { compileGuides } from "../../src/rule/guide.js";
import { readWorkspace } from "../../src/workspace/workspace.js";
import { policies } from "../policies.js";

const cwd = fileURLToPath(new URL("../../examples/hotel-group", import.meta.url));
const library = { guide: compileGuides().manifest, obligations: policies.law.obligations };
const { input } = await readWorkspace({ cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies });

/** The page of the hotel group, compared with a commit whose manifests were otherwise. */
async function compared(before: (text: string) => string): Promise<string> {
  const base: BaseInput = {
    comparison: { name: "main", commit: "a".repeat(40), because: { en: "named by hand", zh: "手工指定" } },
    files: input.files.map(({ file, text }) => ({ file, text: before(text) })),
    policy: [{ file: "hegui.config.yaml", weaker: true, text: { en: "fail_on is <never>", zh: "fail_on 为 <never>" } }],
  };
  const shown = await reportInput({ ...input, base }, library);
  return renderPage({ ...shown, lang: "en", assets: { style: "", script: "" } });
}

const sectionOf = (page: string) => /<section class=part id="change"[\s\S]*?<\/section>/.exec(page)?.[0];

describe("what a change does, on the page", () => {
  it("says the law before and after, what is no longer found, and settings", async () => {
    const section = sectionOf(await compared((text) => text.replaceAll("country: IE", "country: CN")))!;
    expect(section).toMatch(/<h3><i lang=en>In law<\/i>.*?<li>.*?offers-to-dublin/s);
    expect(section).toContain("Compared with main (aaaaaaaaaaaa): named by hand.");
    expect(section).toContain("与 main（aaaaaaaaaaaa）比较：手工指定。");
    expect(section).toContain("less strict");
    expect(section).toContain("fail_on is &lt;never&gt;");
  });

  it("lists findings that are gone", async () => {
    const section = sectionOf(
      await compared((text) => text.replaceAll("legal_basis: contract", "legal_basis: consent")),
    )!;
    expect(section).toContain("No longer found");
    expect(section).toMatch(/badge (?:error|warning)/);
  });

  it("says that nothing changes in law where nothing does", async () => {
    expect(sectionOf(await compared((text) => text))).toContain("Nothing changes in law.");
  });

  it("is not there without a comparison", async () => {
    const shown = await reportInput(input, library);
    expect(sectionOf(renderPage({ ...shown, lang: "en", assets: { style: "", script: "" } }))).toBeUndefined();
  });
});
