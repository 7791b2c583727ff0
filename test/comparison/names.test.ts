import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { against, checked, findingsOf } from "./compared.js";
import { activity, OPEN } from "./manifests.js";
import { cloneOf, folder as emptyFolder, type Repository, repositoryWith, writeFiles } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const needless = (id: string) => ({ [`${id}.hegui.yaml`]: activity(id, false) });

/** Two commits on `main`, one more on `mine`; `main` went on alone. */
function history(): Repository {
  return repositoryWith(
    [
      { on: "main", files: { "acme.hegui.yaml": OPEN } },
      { on: "main", files: needless("old") },
      { on: "mine", from: "main", files: needless("mine") },
      { on: "main", files: needless("later") },
    ],
    "mine",
  );
}

const NEW_ONLY = ["known error: demo-necessary activity/old", "new error: demo-necessary activity/mine"];

describe("the base can be named by", () => {
  it.each<[string, (repository: Repository) => string]>([
    ["a branch", () => "main"],
    ["a branch in full", () => "refs/heads/main"],
    ["a full id", (one) => one.git("rev-parse", "main")],
    ["a short id", (one) => one.git("rev-parse", "--short", "main")],
    ["a step back from the checkout", () => "HEAD~1"],
    ["a step back from a branch", () => "main~1"],
    ["a lightweight tag", () => "v1"],
    ["an annotated tag", () => "v1-annotated"],
    ["a branch with slashes and Chinese", () => "发布/一月"],
  ])("%s", async (_, name) => {
    const repository = history();
    repository.git("tag", "v1", "main");
    repository.git("tag", "--annotate", "--message", "One", "v1-annotated", "main");
    repository.git("branch", "发布/一月", "main");
    expect(findingsOf(await against(repository.folder, name(repository)))).toEqual(NEW_ONLY);
  });

  it("a name that only a branch of origin has", async () => {
    const clone = cloneOf(history());
    expect(clone.git("branch", "--format=%(refname:short)")).toBe("mine");
    const result = await against(clone.folder, "main");
    expect(findingsOf(result)).toEqual(NEW_ONLY);
    expect(result.report.change!.base.name).toBe("main");
  });

  it("the checkout itself: then only what is not committed is new", async () => {
    const repository = history();
    repository.write(needless("open"));
    const result = await against(repository.folder, "HEAD");
    expect(findingsOf(result).filter((one) => one.startsWith("new"))).toEqual([
      "new error: demo-necessary activity/open",
    ]);
    expect(result.report.change!.base.because.en).toBe("the commit that 'HEAD' names");
  });

  it("anything while HEAD is detached", async () => {
    const repository = history();
    repository.git("checkout", "--quiet", "--detach", "mine");
    expect(findingsOf(await against(repository.folder, "main"))).toEqual(NEW_ONLY);
  });

  it("anything in a second worktree", async () => {
    const repository = history();
    const second = join(emptyFolder(), "second");
    repository.git("worktree", "add", "--quiet", "--detach", second, "mine");
    expect(findingsOf(await against(second, "main"))).toEqual(NEW_ONLY);
  });
});

describe("a name that stands for nothing", () => {
  it.each([
    "nowhere",
    "",
    " ",
    "--upload-pack=x",
    "-x",
    "^main",
    "main..mine",
    "main:acme.hegui.yaml",
    "origin/nowhere",
    "HEAD~9",
    "@{9}",
    "0000000000000000000000000000000000000000",
    "main\nmine",
    "main\u0007",
    "$(touch x)",
  ])("is told: %j", async (name) => {
    const { code, text, err } = await checked(history().folder, [`--base=${name}`]);
    expect([code, text]).toEqual([2, ""]);
    expect(err).toMatch(
      /^hegui: there is no commit '.*' in this clone; name a branch, a tag or a commit of this clone, or fetch it first\n$/,
    );
  });

  it("does not become another commit of origin when it is told from the checkout", async () => {
    const clone = cloneOf(history(), "--branch", "main");
    clone.git("checkout", "--quiet", "--orphan", "fresh");
    clone.git("commit", "--quiet", "--message", "Begin anew");
    const { code, err } = await checked(clone.folder, ["--base=HEAD~1"]);
    expect([code, err]).toEqual([2, expect.stringContaining("there is no commit 'HEAD~1' in this clone")]);
  });

  it("as an option of its own is a mistake of the command line", async () => {
    const { code, err } = await checked(history().folder, ["--base", "--upload-pack=x"]);
    expect([code, err]).toEqual([2, "hegui: there is no option --upload-pack (hegui check --help)\n"]);
  });
});

describe("there is nothing to compare with", () => {
  const NOTHING = "hegui: there is nothing to compare with";

  it("in a folder that is in no repository", async () => {
    const at = emptyFolder();
    writeFiles(at, { "acme.hegui.yaml": OPEN });
    const { code, err } = await checked(at, ["--base", "main"]);
    expect([code, err]).toEqual([2, `${NOTHING}: this folder is in no git repository\n`]);
  });

  it("without git", async () => {
    const { code, err } = await checked(history().folder, ["--base", "main"], { PATH: emptyFolder() });
    expect([code, err]).toEqual([2, `${NOTHING}: git is not installed, or not on the PATH\n`]);
  });

  it("before the first commit", async () => {
    const repository = history();
    repository.git("checkout", "--quiet", "--orphan", "fresh");
    const { code, err } = await checked(repository.folder, ["--base", "main"]);
    expect([code, err]).toEqual([2, `${NOTHING}: nothing is committed here yet\n`]);
  });

  it("when the histories never met", async () => {
    const { folder } = repositoryWith([
      { on: "main", files: { "acme.hegui.yaml": OPEN } },
      { on: "other", files: needless("mine") },
    ]);
    const { code, err } = await checked(folder, ["--base", "main"]);
    expect([code, err]).toEqual([2, "hegui: 'main' and the checkout have no commit in common\n"]);
  });
});

describe("the environment", () => {
  it.each([".git", "absolute"])("of a hook does not count, the folder decides: GIT_DIR is %s", async (kind) => {
    const repository = inFolder("services/a");
    const own = kind === ".git" ? ".git" : join(repository.folder, ".git");
    const result = await checked(join(repository.folder, "services/a"), ["--base", "main"], {
      GIT_DIR: own,
      GIT_INDEX_FILE: join(own, "index"),
      GIT_WORK_TREE: ".",
    });
    expect(findingsOf(result)).toEqual(NEW_ONLY);
    expect(result.report.change!.policy).toEqual([]);
  });

  it("of another owner is read too: objects run nothing", async () => {
    const result = await checked(history().folder, ["--base", "main"], { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });
    expect(findingsOf(result)).toEqual(NEW_ONLY);
  });

  it("leaves the repository as it was", async () => {
    const repository = history();
    const state = () => repository.git("status", "--porcelain=v2", "--branch", "--show-stash");
    const before = state();
    await against(repository.folder, "main");
    expect(state()).toBe(before);
  });

  it("of a folder that a link leads to is that of the folder", async () => {
    const repository = history();
    const at = emptyFolder();
    writeFiles(at, { link: { link: repository.folder } });
    expect(findingsOf(await against(join(at, "link"), "main"))).toEqual(NEW_ONLY);
  });
});

describe("the folder", () => {
  it.each(["with spaces", "用户数据", 'it\'s "quoted"', "two\nlines", "tab\there", "-option", "*"])(
    "may be called %j",
    async (name) => {
      const result = await against(join(inFolder(name).folder, name), "main");
      expect(findingsOf(result)).toEqual(NEW_ONLY);
      expect(result.report.change!.policy).toEqual([]);
    },
  );
});

/** A workspace in a folder of a repository; its configuration is where the base's files must be found exactly. */
function inFolder(name: string): Repository {
  return repositoryWith([
    {
      on: "main",
      files: {
        [`${name}/hegui.config.yaml`]: "version: 1\nhorizon_days: 30\n",
        [`${name}/acme.hegui.yaml`]: OPEN,
        [`${name}/old.hegui.yaml`]: activity("old", false),
      },
    },
    { on: "mine", from: "main", files: { [`${name}/mine.hegui.yaml`]: activity("mine", false) } },
  ]);
}
