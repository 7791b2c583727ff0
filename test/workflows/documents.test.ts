import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { Config } from "../../src/manifest/config.js";
import { GITHUB } from "../../src/report/sarif/limits.js";
import { MOST_FILES, matchesAny } from "../../src/source/glob.js";
import { LIMITS } from "../../src/source/limits.js";
import { policies } from "../policies.js";
import { anchorsOf, commandsOf, fencesOf, refusal } from "./document.js";
import { DOCUMENTS, documented, own, read } from "./found.js";
import { isMapping, type Mapping } from "./workflow.js";

describe("documents about CI", () => {
  it.each(DOCUMENTS)("%s: every YAML block can be read", (file) => {
    const blocks = fencesOf(read(file)).filter((fence) => fence.language === "yaml");
    expect(blocks.length).toBeGreaterThan(0);
    for (const { text } of blocks) expect(isMapping(load(text))).toBe(true);
  });

  it.each([...DOCUMENTS, ".github/SECURITY.md", ".github/CONTRIBUTING.md"])(
    "%s: every command can be typed",
    (file) => {
      expect(commandsOf(read(file)).flatMap((one) => refusal(one) ?? [])).toEqual([]);
    },
  );

  it("a command that cannot be typed is found", () => {
    const text = 'run `hegui chek`, or\n- npx hegui check ${BASE:+--base "$BASE"} --fail-on errors || true\n';
    expect(commandsOf(text)).toEqual(['check ${BASE:+--base "$BASE"} --fail-on errors', "chek"]);
    expect(commandsOf(text).map(refusal)).toEqual([
      "--fail-on cannot be 'errors': one of error, warning, note, never; did you mean error?",
      expect.stringMatching(/^there is no command 'chek'; did you mean 'check'/),
    ]);
    expect(refusal('baseline --approved-by "a b" --prune')).toBeUndefined();
    expect(refusal("check --bas main")).toMatch(/did you mean --base/);
  });

  it("every link to a section finds it", () => {
    const anchors = anchorsOf(read("docs/ci.md"));
    const linked = [...DOCUMENTS, ".github/SECURITY.md"].flatMap((file) => {
      const pattern = file === "docs/ci.md" ? /\]\(#([^)]+)\)/g : /\]\((?:\.\.\/)?docs\/ci\.md#([^)]+)\)/g;
      return [...read(file).matchAll(pattern)].map(([, anchor]) => anchor!);
    });
    expect(linked.length).toBeGreaterThan(30);
    expect(linked.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });

  it("COMMIT is explained where it is used", () => {
    for (const file of DOCUMENTS) {
      expect(read(file)).toContain("`COMMIT` stands for");
      expect(read(file)).toContain(`gh api repos/hegui/hegui/commits/v${own.version} --jq .sha`);
    }
  });

  it("every permission that a recipe takes is in the table", () => {
    const [, table] = read("docs/ci.md").split("\n## Permissions\n");
    const granted = documented.flatMap(({ jobs }) =>
      Object.values(jobs).flatMap((job) => Object.entries(job.permissions as Mapping)),
    );
    const missing = granted.map(([name, level]) => `\`${name}: ${level}\``).filter((one) => !table!.includes(one));
    expect(missing).toEqual([]);
  });

  it("the configuration is one, and its rules exist", () => {
    const { text } = fencesOf(read("docs/ci.md")).find((fence) => fence.text.startsWith("# hegui.config.yaml"))!;
    const config = Config.parse(load(text));
    const rules = policies.packs.flatMap((pack) => pack.rules.map((rule) => rule.id));
    const globs = config.approvers!.flatMap((one) => one.rules ?? []);
    expect(globs.length).toBeGreaterThan(0);
    expect(globs.filter((glob) => !rules.some((rule) => matchesAny([glob], rule)))).toEqual([]);
  });

  it("the limits are those of the code", () => {
    const [, table] = read("docs/ci.md").split("\n## Limits\n");
    const { documents, depth, aliases, nodes, problems, bytes } = LIMITS;
    const said = (number: number) => number.toLocaleString("en");
    expect(bytes).toBe(1024 * 1024);
    expect(table).toContain(
      `| 1 MiB, ${documents} documents, depth ${depth}, ${said(aliases)} aliases, ${said(nodes)} values |`,
    );
    expect(table).toContain(`| manifests in one run | ${said(MOST_FILES)} |`);
    expect(table).toContain(`| problems listed for one file | ${problems} |`);
    expect(table).toContain(
      `| ${said(GITHUB.results)} results, of which GitHub keeps the ${said(GITHUB.shown)} most severe |`,
    );
  });
});
