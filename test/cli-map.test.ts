import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { run } from "./bad-input/run.js";

vi.mock("../src/workspace/policies.js", () => import("./bad-input/policies.js"));

const base = mkdtempSync(join(realpathSync(tmpdir()), "cli-map-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (name: string) => join(base, name);

const SHOP = `version: 1
organizations: [{ id: acme }]
datasets:
  - { id: guests, title: 住客, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
recipients:
  - { id: crs, title: Reservations, country: FR }
  - { id: idle, title: Idle, country: CN }
flows:
  - { id: bookings, title: 预订, from: guests, to: crs, access: transfer }
`;
beforeAll(() => {
  const files = {
    "shop/shop.hegui.yaml": SHOP,
    "broken/shop.hegui.yaml": SHOP,
    "broken/extra.hegui.yaml": "version: 1\ndatasets:\n  - { id: x, fields: [] }\n",
    "dangling/shop.hegui.yaml": SHOP.replace("to: crs", "to: nobody"),
    "bare/acme.hegui.yaml": "version: 1\norganizations: [{ id: acme }]\n",
    "empty/README.md": "Nothing.\n",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(at(name.split("/")[0]!), { recursive: true });
    writeFileSync(at(name), text);
  }
});

const MERMAID = `flowchart LR
  subgraph z1["Place not declared"]
    n1[("住客")]
  end
  subgraph z2["France (FR)"]
    n2["Reservations"]
  end
  subgraph z3["Without flows or uses"]
    n3["Idle"]
  end
  n1 ==>|"预订, sensitivity not decided"| n2
`;

describe("hegui map", () => {
  it("prints Mermaid, to be pasted", async () => {
    expect(await run(at("shop"), ["map", "--lang", "en"])).toEqual({ code: 0, out: MERMAID, err: "", written: {} });
  });
  it.each([
    ["a.svg", /^<svg xmlns=/],
    ["a.DOT", /^digraph hegui \{/],
    ["a.gv", /^digraph hegui \{/],
    ["a.mmd", /^flowchart LR/],
  ])("writes %s in the format of its ending", async (file, text) => {
    const { code, out, written } = await run(at("shop"), ["map", "--output", file]);
    expect([code, out]).toEqual([0, ""]);
    expect(written[file]).toMatch(text);
  });
  it("lets --format overrule the ending", async () => {
    const { written } = await run(at("shop"), ["map", "-o", "a.txt", "--format", "dot"]);
    expect(written["a.txt"]).toMatch(/^digraph/);
  });
  it("draws only what was asked for and what touches it", async () => {
    const { code, out } = await run(at("shop"), ["map", "--for", "recipient/idle, flow/bookings", "--lang", "en"]);
    expect([code, out]).toEqual([0, MERMAID]);
    const one = await run(at("shop"), ["map", "--for", "dataset/guests"]);
    expect(one.out).not.toContain("Idle");
  });
  it.each([
    [["--for", "flow/booking"], "hegui: --for: there is no 'flow/booking' on the map; did you mean 'flow/bookings'?\n"],
    [["--for", "zzz"], /there is no 'zzz' on the map; things and flows are named as kind\/id/],
    [["-o", "map.pdf"], /the ending of 'map.pdf' names no format; end it in \.mmd, \.mermaid, \.dot, \.gv, \.svg/],
    [["--format", "png"], /--format cannot be 'png': one of mermaid, dot, svg/],
    [["nowhere"], /there is no file or folder 'nowhere'/],
  ] as const)("says what is wrong with %j", async (argv, message) => {
    const { code, out, err } = await run(at("shop"), ["map", ...argv]);
    expect([code, out]).toEqual([2, ""]);
    if (typeof message === "string") expect(err).toBe(message);
    else expect(err).toMatch(message);
  });
  it("draws what can be read, names what cannot, and fails", async () => {
    const { code, out, err } = await run(at("broken"), ["map", "--lang", "en"]);
    expect([code, out]).toEqual([1, MERMAID]);
    expect(err).toMatch(/^extra\.hegui\.yaml:3:\d+ {2}/);
  });
  it("shows who is named and not declared", async () => {
    const { code, out, err } = await run(at("dangling"), ["map", "--format", "dot", "--lang", "en"]);
    expect(code).toBe(1);
    expect(err).toContain("there is no recipient 'nobody'");
    expect(out).toContain('"recipient/nobody" [label="nobody\\nrecipient · not declared", shape=box, style=dashed];');
  });
  it("says so when there is nothing to draw", async () => {
    const bare = await run(at("bare"), ["map", "--lang", "zh"]);
    expect(bare).toMatchObject({ code: 0, out: "flowchart LR\n", err: "尚无可以绘制的声明。\n" });
    expect((await run(at("empty"), ["map"])).code).toBe(4);
  });
});
