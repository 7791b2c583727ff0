import { describe, expect, it, vi } from "vitest";
import { against, checked, findingsOf, fixedOf } from "./compared.js";
import { activity, OPEN } from "./manifests.js";
import { type Files, type Repository, repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const KNOWN = ["known error: demo-necessary activity/ads"];
const NEEDLESS = activity("ads", false);

/** `mine` stands one commit after `main`; both have the company. */
function changed(before: Files, after: Files = { "README.md": "More.\n" }): Repository {
  return repositoryWith([
    { on: "main", files: { "acme.hegui.yaml": OPEN, ...before } },
    { on: "mine", from: "main", files: after },
  ]);
}

describe("names of manifests", () => {
  it.each([
    "with spaces.hegui.yaml",
    "用户数据.hegui.yaml",
    "ünïcödé/ñ.hegui.yaml",
    'it\'s "quoted".hegui.yaml',
    "two\nlines.hegui.yaml",
    "tab\there.hegui.yaml",
    "back\\slash.hegui.yaml",
    "-option.hegui.yaml",
    "[a-z]*?.hegui.yaml",
    "constructor/__proto__.hegui.yaml",
    ".hegui.yaml",
  ])("may be %j", async (name) => {
    expect(findingsOf(await against(changed({ [name]: NEEDLESS }).folder, "main"))).toEqual(KNOWN);
  });

  it("that differ in case alone are two", async () => {
    const { folder } = changed({ "ads.hegui.yaml": NEEDLESS }, { "ADS.hegui.yaml": activity("calls", false) });
    expect(findingsOf(await against(folder, "main"))).toEqual([...KNOWN, "new error: demo-necessary activity/calls"]);
  });
});

describe("line breaks and marks", () => {
  const crlf = NEEDLESS.replaceAll("\n", "\r\n");
  it.each<[string, string, string]>([
    ["CRLF on both sides", crlf, crlf],
    ["LF that becomes CRLF", NEEDLESS, crlf],
    ["CRLF that becomes LF", crlf, NEEDLESS],
    ["a byte order mark on both sides", `\uFEFF${NEEDLESS}`, `\uFEFF${NEEDLESS}`],
    ["a byte order mark that is added", NEEDLESS, `\uFEFF${NEEDLESS}`],
    ["no line break at the end", NEEDLESS.trimEnd(), NEEDLESS],
  ])("make nothing new: %s", async (_, before, after) => {
    const { folder } = changed({ "ads.hegui.yaml": before }, { "ads.hegui.yaml": after, "README.md": "More.\n" });
    const result = await against(folder, "main");
    expect([findingsOf(result), fixedOf(result), result.report.problems]).toEqual([KNOWN, [], []]);
  });

  it("that git changes at checkout make nothing new", async () => {
    const repository = changed({ "ads.hegui.yaml": NEEDLESS, ".gitattributes": "*.yaml text eol=crlf\n" });
    repository.git("rm", "--quiet", "--cached", "-r", ".");
    repository.git("reset", "--quiet", "--hard");
    expect(repository.git("ls-files", "--eol", "ads.hegui.yaml")).toContain("w/crlf");
    expect(findingsOf(await against(repository.folder, "main"))).toEqual(KNOWN);
  });
});

describe("symbolic links", () => {
  it.each<[string, Files]>([
    ["to a file", { "ads.hegui.yaml": { link: "data/ads.yaml" } }],
    ["to a file, from a folder", { "services/ads.hegui.yaml": { link: "../data/ads.yaml" } }],
    ["to a link", { "ads.hegui.yaml": { link: "data/other.yaml" }, "data/other.yaml": { link: "ads.yaml" } }],
    ["through a link to a folder", { "ads.hegui.yaml": { link: "current/ads.yaml" }, current: { link: "./data/" } }],
    [
      "through several links to folders",
      { "ads.hegui.yaml": { link: "a/ads.yaml" }, a: { link: "b" }, b: { link: "c/../data" }, "c/keep": "" },
    ],
  ])("%s are followed on both sides", async (_, links) => {
    const { folder } = changed({ "data/ads.yaml": NEEDLESS, ...links });
    expect(findingsOf(await against(folder, "main"))).toEqual(KNOWN);
  });

  it("that lead to another file by the change are compared by what they lead to", async () => {
    const { folder } = changed(
      {
        "data/ads.yaml": NEEDLESS,
        "data/better.yaml": activity("ads", true),
        "ads.hegui.yaml": { link: "data/ads.yaml" },
      },
      { "ads.hegui.yaml": { link: "data/better.yaml" } },
    );
    const result = await against(folder, "main");
    expect([findingsOf(result), fixedOf(result)]).toEqual([[], ["met: demo-necessary activity/ads"]]);
  });

  it.each<[string, string]>([
    ["out of the repository", "/dev/null"],
    ["out of the repository, relative", "../../../../../../../../../../../dev/null"],
    ["to nothing", "nowhere.yaml"],
    ["to itself", "ads.hegui.yaml"],
    ["to a folder", "."],
  ])("that lead %s in the base hold nothing there", async (_, link) => {
    const { folder } = changed({ "ads.hegui.yaml": { link } }, { "ads.hegui.yaml": NEEDLESS });
    expect(findingsOf(await against(folder, "main"))).toEqual(["new error: demo-necessary activity/ads"]);
  });

  it("in a ring hold nothing", async () => {
    const ring = { "ads.hegui.yaml": { link: "b" }, b: { link: "c" }, c: { link: "ads.hegui.yaml" } };
    const { folder } = changed(ring, { "ads.hegui.yaml": NEEDLESS });
    expect(findingsOf(await against(folder, "main"))).toEqual(["new error: demo-necessary activity/ads"]);
  });

  it("out of the workspace are read on neither side", async () => {
    const { folder } = repositoryWith([
      {
        on: "main",
        files: {
          "shared/ads.yaml": NEEDLESS,
          "crm/acme.hegui.yaml": OPEN,
          "crm/ads.hegui.yaml": { link: "../shared/ads.yaml" },
        },
      },
      { on: "mine", from: "main", files: { "README.md": "More.\n" } },
    ]);
    const result = await against(folder, "main", "crm");
    expect(result.report.problems.map((one) => one.code)).toEqual(["source/outside-workspace"]);
    expect([findingsOf(result), fixedOf(result)]).toEqual([[], []]);
  });
});

describe("a submodule", () => {
  /** A repository whose folder `facts` is a submodule with one needless activity. */
  function parent(): { readonly repository: Repository; readonly facts: Repository } {
    const facts = repositoryWith([{ on: "main", files: { "ads.hegui.yaml": NEEDLESS } }]);
    const repository = repositoryWith([{ on: "main", files: { "acme.hegui.yaml": OPEN } }]);
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", facts.folder, "facts");
    repository.git("commit", "--quiet", "--message", "Share facts");
    repository.git("checkout", "--quiet", "-b", "mine");
    return { repository, facts };
  }

  it("that stays makes nothing new", async () => {
    expect(findingsOf(await against(parent().repository.folder, "main"))).toEqual(KNOWN);
  });

  it("that stays makes nothing new in a folder of the repository", async () => {
    const { repository } = parent();
    repository.write({ "services/a/acme.hegui.yaml": OPEN });
    repository.git("mv", "facts", "services/a/facts");
    repository.git("add", ".");
    repository.git("commit", "--quiet", "--message", "Move");
    expect(findingsOf(await against(repository.folder, "HEAD", "services/a"))).toEqual(KNOWN);
  });

  it("that moves on is compared with what it was", async () => {
    const { repository, facts } = parent();
    facts.write({ "ads.hegui.yaml": activity("ads", true), "calls.hegui.yaml": activity("calls", false) });
    facts.git("add", ".");
    facts.git("commit", "--quiet", "--message", "Go on");
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "update", "--remote");
    const result = await against(repository.folder, "main");
    expect(findingsOf(result)).toEqual(["new error: demo-necessary activity/calls"]);
    expect(fixedOf(result)).toEqual(["met: demo-necessary activity/ads"]);
  });

  it("that is shared by `extends` is compared too", async () => {
    const { repository } = parent();
    repository.write({ "hegui.config.yaml": "version: 1\ninclude: [acme.hegui.yaml]\nextends: [facts]\n" });
    repository.git("add", ".");
    repository.git("commit", "--quiet", "--message", "Share");
    expect(findingsOf(await against(repository.folder, "HEAD"))).toEqual(KNOWN);
  });

  it("that is not checked out holds nothing on either side", async () => {
    const { repository } = parent();
    repository.git("submodule", "--quiet", "deinit", "--force", "facts");
    const result = await against(repository.folder, "main");
    expect([findingsOf(result), result.code]).toEqual([[], 0]);
  });
});

describe("files that cannot be read", () => {
  const HUGE = `${NEEDLESS}#${" ".repeat(1_048_576)}\n`;
  const BROKEN = "version: 1\nactivities:\n  - { id: ads, purpose: [\n";
  const LATIN = Buffer.from("version: 1 # caf\xe9\n", "latin1");

  it.each<[string, string | Buffer]>([
    ["larger than 1 MiB", HUGE],
    ["broken", BROKEN],
    ["not in UTF-8", LATIN],
  ])("in the base (%s) make what they hold new, and nothing else", async (_, before) => {
    const { folder } = changed(
      { "ads.hegui.yaml": before, "calls.hegui.yaml": activity("calls", false) },
      { "ads.hegui.yaml": NEEDLESS },
    );
    const result = await against(folder, "main");
    expect(result.report.problems).toEqual([]);
    expect(findingsOf(result)).toEqual([
      "known error: demo-necessary activity/calls",
      "new error: demo-necessary activity/ads",
    ]);
  });

  it.each<[string, string | Buffer | { readonly link: string }]>([
    ["broken", BROKEN],
    ["with an unknown key", NEEDLESS.replace("purpose", "purposes")],
    ["larger than 1 MiB", HUGE],
    ["not in UTF-8", LATIN],
    ["a link to nothing", { link: "nowhere" }],
    ["a link to itself", { link: "ads.hegui.yaml" }],
    ["a link out of the workspace", { link: "/dev/null" }],
  ])("in the checkout (%s) fail the run, and nothing of them is called fixed", async (_, after) => {
    const { folder } = changed({ "ads.hegui.yaml": NEEDLESS }, { "ads.hegui.yaml": after });
    const result = await against(folder, "main");
    expect([result.code, fixedOf(result), result.report.change!.law]).toEqual([1, [], []]);
    expect(result.report.problems.length).toBeGreaterThan(0);
  });

  it("in the checkout take nothing away from what other files declare", async () => {
    const dataset = "  - { id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }\n";
    const company = "organizations:\n  - { id: acme, officer: { contact_published: false } }\n";
    const { folder } = changed(
      { "acme.hegui.yaml": `version: 1\n${company}`, "guests.hegui.yaml": `version: 1\ndatasets:\n${dataset}` },
      { "acme.hegui.yaml": `version: 1\n${company}broken: [\n` },
    );
    expect(findingsOf(await against(folder, "main"))).toEqual(["new warning, undecided: demo-officer dataset/guests"]);
  });

  it("on both sides fail the run as without a comparison", async () => {
    const { folder } = changed({ "ads.hegui.yaml": BROKEN });
    const [plain, compared] = [await checked(folder, []), await against(folder, "main")];
    expect([compared.code, compared.report.problems]).toEqual([1, plain.report.problems]);
  });
});
