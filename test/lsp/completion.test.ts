import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, start, workspace } from "./client.js";
import { MANIFEST, PACK } from "./manifest.js";

let client: Client;
beforeAll(async () => {
  client = await start(workspace({ ...PACK, "a.hegui.yaml": MANIFEST }));
  await client.diagnostics("a.hegui.yaml");
});
afterAll(async () => {
  expect(await client.leave()).toBe(0);
});

let count = 0;
/** What may stand at the `|` of a text, with the text that each would give. */
async function completed(text: string, name = `work-${count++}.hegui.yaml`) {
  const at = text.indexOf("|");
  client.open(name, text.slice(0, at) + text.slice(at + 1));
  const items = await client.complete(name, text.slice(0, at + 1));
  client.close(name);
  return items.map((one) => ({
    label: one.label,
    rank: `${one.sortText}`,
    detail: one.detail,
    text: client.apply(name, [one.textEdit as never]).replace("$0", "|"),
  }));
}
const labels = async (text: string, name?: string) => (await completed(text, name)).map((one) => one.label);

describe("completion", () => {
  it("offers the keys that a mapping does not have yet, what is required first", async () => {
    const items = await completed("version: 1\nflows:\n  - id: x\n    |\n    from: customers\n");
    const ranked = [...items].sort((a, b) => (a.rank < b.rank ? -1 : 1)).map((one) => one.label);
    expect(ranked.slice(0, 2)).toEqual(["to", "access"]);
    expect(ranked).toContain("purpose");
    expect(ranked).not.toContain("id");
    expect(ranked).not.toContain("from");
  });

  it.each([
    ["a scalar", "version: 1\nflows:\n  - id: x\n    tit|\n", "title", "version: 1\nflows:\n  - id: x\n    title: |\n"],
    [
      "a list",
      "version: 1\nactivities:\n  - id: x\n    us|\n",
      "uses",
      "version: 1\nactivities:\n  - id: x\n    uses:\n  - |\n",
    ],
    [
      "a list behind a dash",
      "version: 1\nactivities:\n  - us|\n",
      "uses",
      "version: 1\nactivities:\n  - uses:\n    - |\n",
    ],
    [
      "a key between braces",
      "version: 1\nactivities:\n  - { id: x, us| }\n",
      "uses",
      "version: 1\nactivities:\n  - { id: x, uses: [|] }\n",
    ],
    [
      "a key that has its value",
      "version: 1\nflows:\n  - id: x\n    fro|: y\n",
      "from",
      "version: 1\nflows:\n  - id: x\n    from: y\n",
    ],
    [
      "an item without a dash",
      "version: 1\nflows:\n  - id: x\n  |\n",
      "id",
      "version: 1\nflows:\n  - id: x\n  - id: |\n",
    ],
    [
      "a list behind its key",
      "version: 1\nactivities:\n  - id: x\n    uses: |\n",
      "customers",
      "version: 1\nactivities:\n  - id: x\n    uses: [customers|]\n",
    ],
    [
      "a list below its key",
      "version: 1\nactivities:\n  - id: x\n    uses:\n      |\n",
      "customers",
      "version: 1\nactivities:\n  - id: x\n    uses:\n      - customers\n",
    ],
    ["the first key of a file", "|", "version", "version: |"],
  ])("writes %s", async (_, text, label, expected) => {
    // Editors repeat the indentation of the line by themselves.
    expect((await completed(text)).find((one) => one.label === label)?.text).toBe(expected);
  });

  it.each([
    ["closed words", "version: 1\nflows:\n  - id: x\n    access: |\n", "remote-access"],
    ["truth values", "version: 1\norganizations:\n  - id: x\n    critical_infrastructure: |\n", "false"],
    ["ids of one kind", "version: 1\nflows:\n  - { id: x, to: | }\n", "parent"],
    ["ids of any kind", "version: 1\nassessments:\n  - id: x\n    covers: [|]\n", "flow/to-parent"],
    ["kinds of data", "version: 1\ndatasets:\n  - { id: x, fields: [{ name: y, category: bas| }] }\n", "basic.email"],
    ["regions", "version: 1\norganizations:\n  - id: x\n    established_in: |\n", "aliyun:cn-shanghai"],
    ["services", "version: 1\nrecipients:\n  - id: x\n    services:\n      - |\n", "umeng-analytics"],
    ["types of app", "version: 1\nsystems:\n  - id: x\n    app: { type: | }\n", "ride_hailing"],
    ["rules in waivers", "version: 1\nwaivers:\n  - id: x\n    rule: |\n", "house-note"],
    ["what a waiver is about", "version: 1\nwaivers:\n  - id: x\n    entity: |\n", "flow/to-parent"],
    ["fields that a flow moves", "version: 1\nflows:\n  - id: x\n    from: customers\n    fields: [|]\n", "email"],
  ])("offers %s", async (_, text, label) => {
    expect(await labels(text)).toContain(label);
  });

  it("offers ids of the kind that is asked for, and no other", async () => {
    expect(await labels("version: 1\nflows:\n  - { id: x, from: | }\n")).toEqual(["customers"]);
  });

  it("knows what is declared in a text that cannot be read, and where the cursor stands in it", async () => {
    client.open("broken.hegui.yaml", 'version: 1\nrecipients:\n  - { id: half, country: "FR\n   x\n flows: [\n');
    expect(await labels("version: 1\nflows:\n  - { id: y, fro\n  - id: x\n    to: |\n    title: [\n")).toContain(
      "parent",
    );
    await client.diagnostics("broken.hegui.yaml", (all) => all.length > 0);
    expect(await labels("version: 1\nflows:\n  - { id: y, fro\n  - id: x\n    to: |\n")).toContain("half");
  });

  it.each([
    ["rules", "hegui.config.yaml", "version: 1\nlevels:\n  |\n", "house-note"],
    ["levels", "hegui.config.yaml", "version: 1\nlevels: { house-note: | }\n", "warning"],
    ["packs", "hegui.config.yaml", "version: 1\npacks: [|]\n", "pipl"],
    ["instruments", "house/new.yaml", "id: new\nlaw: [{ instrument: | }]\n", "pipl"],
    ["articles", "house/new.yaml", "id: new\nlaw: [{ instrument: pipl, article: | }]\n", "39"],
    ["penalties", "house/new.yaml", "id: new\nexposure: [|]\n", "pipl-66"],
    ["kinds", "house/new.yaml", "id: new\non: |\n", "flow"],
    ["roots of expressions", "house/new.yaml", "id: new\non: flow\nassert: |\n", "it"],
    ["declared paths", "house/new.yaml", "id: new\non: flow\nwhen: has(it.mechanism.|\n", "type"],
    ["linked paths", "house/new.yaml", "id: new\non: flow\nassert: it.to.|\n", "country"],
    ["derived facts", "house/new.yaml", "id: new\non: recipient\nassert: it.|\n", "outside_mainland"],
    ["decisions", "house/new.yaml", "id: new\non: flow\nassert: it.decided.|\n", "transfer_mechanism"],
    ["paths on several lines", "house/new.yaml", "id: new\non: flow\nassert: |-\n  it.from.¦ &&\n  true\n", "fields"],
    ["loops", "house/new.yaml", "id: new\non: dataset\nassert: it.fields.exists(f, f.|\n", "category"],
    ["expressions in sentences", "house/new.yaml", 'id: new\non: flow\nmessage: { en: "a {it.|}" }\n', "title"],
  ])("offers %s in configurations and packs", async (_, file, text, label) => {
    const marked = text.includes("¦") ? text.replace("|-", ">-").replace("¦", "|") : text;
    expect(await labels(marked, file)).toContain(label);
  });

  it("writes an article as text", async () => {
    const items = await completed("id: new\nlaw: [{ instrument: pipl, article: | }]\n", "house/new.yaml");
    expect(items.find((one) => one.label === "39")?.text).toBe('id: new\nlaw: [{ instrument: pipl, article: "39" }]\n');
  });

  it("describes keys", async () => {
    const items = await completed("version: 1\nflows:\n  - id: x\n    |\n");
    expect(items.find((one) => one.label === "to")?.detail).toBe("text *");
  });
});
