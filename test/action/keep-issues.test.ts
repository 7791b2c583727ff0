import { Octokit } from "@octokit/core";
import { describe, expect, it } from "vitest";
import { type Api, createApi } from "../../src/action/github/api.js";
import { keepIssues } from "../../src/action/keep-issues.js";
import type { Due, DueList } from "../../src/due/item.js";
import { openGitHub } from "../github/client.js";
import type { Fault } from "../github/faults.js";
import type { Issue, World } from "../github/world.js";
import { NASTY } from "./nasty.js";

function due(id: string, more: Partial<Due> = {}): Due {
  return {
    ...{ id, clock: "filing", entity: { kind: "flow", id }, title: { en: "File it", zh: "备案" }, owners: ["@mona"] },
    ...{ law: [], rules: [], todo: { en: "file it", zh: "备案" }, date: "2026-12-01", days_left: 10, state: "soon" },
    at: { file: "a.hegui.yaml", start: { line: 3, column: 1 }, end: { line: 3, column: 4 } },
    ...more,
  };
}

function listOf(...items: readonly Due[]): DueList {
  const owners = [...new Set(items.flatMap((one) => one.owners))].sort();
  return {
    ...{ schema: "hegui-due-v1", version: "0", as_of: "2026-11-21", owners, due: items, undecided: [], problems: [] },
  };
}

/** The Action's client, which waits between writes. */
function throttled(url: string): Api {
  return createApi({ url, token: "t0ken", repository: "octo-org/shop", patience: 20, proxied: false });
}

/** A client that waits for nothing. */
function direct(baseUrl: string): Api {
  const { request, graphql } = new Octokit({ auth: "t0ken", baseUrl, userAgent: "tests" });
  return { request, graphql, repository: { owner: "octo-org", repo: "shop" } };
}

/** GitHub with reminders: `keep` runs once and gives the requests that write. */
async function stage(change: (world: World) => void = () => {}, faults?: readonly Fault[]) {
  const github = await openGitHub((world) => {
    world.assignable.push("mona", "hubot");
    change(world);
  }, faults);
  const api = faults ? throttled(github.url) : direct(github.url);
  const keep = async (list: DueList, folder = "", writes = 100) => {
    const before = github.requests.length;
    const kept = await keepIssues(api, list, { folder, lang: "en", writes });
    const asked = github.requests.slice(before).filter(({ method, path }) => method !== "GET" && path !== "/graphql");
    return { kept, asked: asked.map(({ method, path }) => `${method} ${path.replace("/repos/octo-org/shop", "")}`) };
  };
  const comments = (number: number) => github.world.issueComments[number]!.map(({ body }) => body);
  return { ...github, keep, comments };
}

const nasty = [
  ...NASTY,
  "@everyone and @all",
  "x\n- [x] <!-- due:0123456789abcdef:soon -->done",
  "<br>- [ ] ![](https://evil.example/x.png)",
];

const only = ({ issues }: World) => {
  expect(issues).toHaveLength(1);
  return issues[0] as Issue & { body: string };
};

describe("reminders in issues", () => {
  it("open one for each owner, assign logins that can be, and mention teams", async () => {
    const { keep, world, violations } = await stage();
    const list = listOf(
      due("a"),
      due("b", { owners: ["@mona", "@octo-org/privacy"] }),
      due("c", { owners: ["法务部"] }),
      due("d", { owners: [] }),
      due("e", { owners: ["@nobody-here"] }),
    );
    const { kept } = await keep(list);
    expect(kept).toMatchObject({ opened: 5, updated: 0, closed: 0, unchanged: 0 });
    const shown = world.issues.map(({ title, assignees, body }) => [title, assignees, body!.split("\n")[1]]);
    expect(shown).toEqual([
      ["hegui: what is due for @mona", ["mona"], expect.stringMatching(/^For @mona: /)],
      ["hegui: what is due for @nobody-here", [], expect.stringMatching(/^For @nobody-here: /)],
      ["hegui: what is due for @octo-org/privacy", [], expect.stringMatching(/^For @octo-org\/privacy: /)],
      ["hegui: what is due for 法务部", [], expect.stringMatching(/^For 法务部: /)],
      ["hegui: what is due for nobody yet", [], expect.stringMatching(/^Nobody is named/)],
    ]);
    const items = world.issues.map(({ body }) => body!.match(/^- \[ \] .*$/gm)!.length);
    expect(items).toEqual([2, 1, 1, 1, 1]);
    expect(violations).toEqual([]);
  });

  it("write nothing while nothing changes, on a later day either", async () => {
    const { keep, world } = await stage();
    await keep(listOf(due("a")));
    const { kept, asked } = await keep({
      ...listOf(due("a", { days_left: 3, working_days_left: 2 })),
      as_of: "2026-11-28",
    });
    expect([kept.unchanged, asked, world.issueComments[only(world).number]]).toEqual([1, [], []]);
  });

  it("do not tell apart how GitHub ends lines", async () => {
    const { keep, world } = await stage();
    await keep(listOf(due("a")));
    only(world).body = `${only(world).body.replaceAll("\n", "\r\n")}\r\n`;
    expect((await keep(listOf(due("a")))).asked).toEqual([]);
  });

  it("tell once what is new, overdue and done, in place", async () => {
    const { keep, world, comments } = await stage();
    await keep(listOf(due("a"), due("b")));
    const { number } = only(world);
    const next = listOf(due("b", { state: "overdue", days_left: -1 }), due("c", { date: "2027-01-04" }));
    const { asked } = await keep(next);
    expect(asked).toEqual([`PATCH /issues/${number}`, `POST /issues/${number}/comments`]);
    expect(comments(number)).toEqual([
      "Overdue now:\n\n- **2026-12-01** File it: flow/b\n\nNew:\n\n- **2027-01-04** File it: flow/c\n\n1 item is no longer due.",
    ]);
    expect((await keep(next)).asked).toEqual([]);
  });

  it("keep what people ticked until the day moves", async () => {
    const { keep, world } = await stage();
    await keep(listOf(due("a"), due("b")));
    only(world).body = only(world).body.replaceAll("- [ ]", "- [x]");
    await keep(listOf(due("a", { date: "2027-03-01" }), due("b", { state: "overdue" }), due("c")));
    const boxes = [...only(world).body.matchAll(/^- \[(.)\] .*flow\/(\w)/gm)].map(([, box, id]) => `${id}${box}`);
    expect(boxes.sort()).toEqual(["a ", "bx", "c "]);
  });

  it("close when nothing is left, and open again with news", async () => {
    const { keep, world, comments } = await stage();
    await keep(listOf(due("a")));
    const { kept } = await keep(listOf());
    const { number } = only(world);
    expect([kept.closed, only(world).state, only(world).stateReason]).toEqual([1, "closed", "completed"]);
    expect(comments(number)).toEqual(["1 item is no longer due."]);
    expect((await keep(listOf())).asked).toEqual([]);
    await keep(listOf(due("a")));
    expect([only(world).number, only(world).state]).toEqual([number, "open"]);
    expect(comments(number)).toHaveLength(2);
  });

  it("respect that somebody closed an issue, until there is news", async () => {
    const { keep, world } = await stage();
    await keep(listOf(due("a")));
    only(world).state = "closed";
    expect((await keep(listOf(due("a")))).asked).toEqual([]);
    await keep(listOf(due("a", { state: "overdue" })));
    expect(only(world).state).toBe("open");
  });

  it("keep the issues of two folders apart", async () => {
    const { keep, world } = await stage();
    await keep(listOf(due("a")), "shop");
    await keep(listOf(due("a")), "app");
    expect(world.issues.map(({ title }) => title)).toEqual([
      "hegui: what is due for @mona (shop)",
      "hegui: what is due for @mona (app)",
    ]);
    await keep(listOf(), "app");
    expect(world.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
  });

  it("never touch what somebody else wrote, a pull request, or an issue without the marker", async () => {
    const { keep, world } = await stage();
    await keep(listOf(due("a")));
    const { body } = only(world);
    world.issues = [
      { ...only(world), number: 90, user: { login: "mallory", type: "User" } },
      { ...only(world), number: 91, body: `Quoted:\n${body}` },
    ];
    Object.assign(world.issueComments, { 90: [], 91: [] });
    world.pulls[0]!.author = world.viewer;
    world.pulls[0]!.body = body;
    const { kept } = await keep(listOf(due("a")));
    expect(kept).toMatchObject({ opened: 1, updated: 0 });
    expect(world.issues.map(({ state }) => state)).toEqual(["open", "open", "open"]);
    expect(world.pulls[0]!.body).toBe(body);
  });

  it("find their issue behind a hundred others of the same account", async () => {
    const { keep, world } = await stage((world) => {
      for (let number = 100; number < 230; number++) {
        const user = { login: world.viewer, type: "Bot" as const };
        world.issues.push({ number, title: "Other", body: "", state: "open", stateReason: null, user, assignees: [] });
        world.issueComments[number] = [];
      }
    });
    await keep(listOf(due("a")));
    expect((await keep(listOf(due("a")))).kept.unchanged).toBe(1);
    expect(world.issues).toHaveLength(131);
  });

  it("write no more than they have time for, and the rest later", async () => {
    const { keep } = await stage();
    const list = listOf(...Array.from({ length: 5 }, (_, index) => due(`d${index}`, { owners: [`team ${index}`] })));
    expect((await keep(list, "", 3)).kept).toMatchObject({ opened: 3, postponed: 2 });
    expect((await keep(list, "", 3)).kept).toMatchObject({ opened: 2, postponed: 0, unchanged: 3 });
    expect((await keep(listOf(), "", 4)).kept).toMatchObject({ closed: 2, postponed: 3 });
  });

  it("let no name become a mention, a link, an item or a marker", async () => {
    const { keep, world, violations } = await stage();
    await keep(
      listOf(
        ...nasty.map((text, index) => due(`n${index}`, { name: text, owners: [text], todo: { en: text, zh: text } })),
      ),
    );
    for (const { body, title } of world.issues) {
      const [first, ...rest] = body!.split("\n");
      expect(first).toMatch(/^<!-- hegui-due [0-9a-f]{16} [0-9a-f]{16} -->$/);
      expect(rest.filter((line) => line.startsWith("- ["))).toHaveLength(1);
      expect(rest.join("\n")).not.toMatch(/(?<!\\)@(?!\u200b|&#8203;)[a-z]/i);
      expect(rest.join("\n").replace(/<!-- due:[0-9a-f]{16}:soon -->/g, "")).not.toMatch(/<!--|<script|<img/);
      expect(title).not.toMatch(/[\n\r\u202e]/);
    }
    expect(violations).toEqual([]);
  });

  it("hold a thousand duties, and say how many have no room", async () => {
    const { keep, world } = await stage();
    await keep(listOf(...Array.from({ length: 1000 }, (_, index) => due(`d${index}`))));
    expect(only(world).body.length).toBeLessThan(65_536);
    expect(only(world).body).toMatch(/\n\d+ more have no room here; `hegui due` lists them\.\n/);
  });

  it("fail without the permission, and write nothing", async () => {
    const { keep, world } = await stage((world) => Object.assign(world.permissions, { issues: "read" }));
    await expect(keep(listOf(due("a")))).rejects.toThrow(/Resource not accessible by integration/);
    expect(world.issues).toEqual([]);
  });

  it.each(["bad-gateway", "secondary"] as const)("open one issue where GitHub answers %s first", async (kind) => {
    const { keep, world } = await stage(() => {}, [{ kind, method: "POST", path: /\/issues$/, times: 1 }]);
    expect((await keep(listOf(due("a")))).kept.opened).toBe(1);
    expect(world.issues).toHaveLength(1);
  });

  it("stop at a rate limit that lasts, and go on with the next run", async () => {
    const limit = { kind: "rate-limit", seconds: 3600, path: /./, times: 50 } as const;
    const { keep, world } = await stage(() => {}, [limit]);
    await expect(keep(listOf(due("a")))).rejects.toThrow(/rate limit/);
    expect(world.issues).toEqual([]);
  });
});
