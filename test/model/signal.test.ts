import { describe, expect, it } from "vitest";
import { buildModel, readManifests } from "../../src/examine.js";
import { policies } from "../policies.js";

/** The linked model of manifests by file name. */
function modelOf(manifests: Readonly<Record<string, string>>, documents: Readonly<Record<string, string>> = {}) {
  const files = Object.entries(manifests).map(([file, text]) => ({ file, text: `version: 1\n${text}` }));
  const input = {
    ...policies,
    files,
    asOf: "2026-11-21",
    documentHash: () => "0".repeat(64),
    documentText: (path: string) => documents[path],
  };
  const read = readManifests(input);
  expect(read.problems).toEqual([]);
  return buildModel(input, read.valid).model;
}

/** One fact of the only signal. */
function fact(name: string, signal: string, manifests: Readonly<Record<string, string>> = {}) {
  const model = modelOf({ ...manifests, "z/scan.hegui.yaml": `signals: [${signal}]` });
  return model.all("signal")[0]!.get(name);
}

const dataset = (id: string, more = "") =>
  `datasets: [{ id: ${id}, fields: [{ name: tel, category: basic.phone }], subjects: [customers]${more} }]`;

describe("where a declaration belongs", () => {
  const seen = "{ id: a, kind: field, file: apps/shop/src/user.ts, name: email, category: basic.email }";

  it("is the manifest of the dataset that is bound to the code, however far it lies", () => {
    const manifests = {
      "apps/shop/shop.hegui.yaml": dataset("near"),
      "data/all.hegui.yaml": dataset("bound", ", code: [apps/shop/**]"),
    };
    expect(fact("belongs_in", seen, manifests)).toBe("data/all.hegui.yaml: `datasets[].fields`");
  });

  it.each(["apps/shop/**", "./apps/shop/**", "apps/*/src/*.ts", "**/user.ts", "apps/shop/src/user.ts"])(
    "bound by %s",
    (glob) => {
      const manifests = { "near.hegui.yaml": dataset("a"), "y/far.hegui.yaml": dataset("b", `, code: ["${glob}"]`) };
      expect(fact("belongs_in", seen, manifests)).toBe("y/far.hegui.yaml: `datasets[].fields`");
    },
  );

  it.each(["apps/shop/*", "shop/**", "apps/shop/src/user.tsx"])("not bound by %s", (glob) => {
    const manifests = { "near.hegui.yaml": dataset("a"), "y/far.hegui.yaml": dataset("b", `, code: ["${glob}"]`) };
    expect(fact("belongs_in", seen, manifests)).toBe("near.hegui.yaml: `datasets[].fields`");
  });

  it("is the nearest manifest with entities of its kind", () => {
    const manifests = {
      "apps/other/o.hegui.yaml": dataset("other"),
      "apps/shop/shop.hegui.yaml": dataset("near"),
      "apps/shop/src/org.hegui.yaml": "organizations: [{ id: acme }]",
    };
    expect(fact("belongs_in", seen, manifests)).toBe("apps/shop/shop.hegui.yaml: `datasets[].fields`");
  });

  it("is the nearest manifest of all where none has entities of its kind, and any name where there is none", () => {
    const manifests = { "apps/shop/org.hegui.yaml": "organizations: [{ id: acme }]", "b.hegui.yaml": "systems: []" };
    expect(fact("belongs_in", seen, manifests)).toBe("apps/shop/org.hegui.yaml: `datasets[].fields`");
    expect(fact("belongs_in", seen)).toBe("*.hegui.yaml: `datasets[].fields`");
  });

  it.each([
    ["{ id: a, kind: service, service: stripe }", "recipients[].services"],
    ["{ id: a, kind: provider, service: openai }", "recipients[].services"],
    ["{ id: a, kind: region, region: 'aws:us-east-1' }", "datasets[].stored_in"],
    ["{ id: a, kind: audience }", "models[].audience"],
    ["{ id: a, kind: permission, api: wx.getLocation }", "systems[].privacy_interfaces"],
    ["{ id: a, kind: capability, capability: face-recognition }", "systems[].face"],
    ["{ id: a, kind: capability, capability: training }", "models[].base.origin"],
    ["{ id: a, kind: capability, capability: voice-clone }", "models"],
    ["{ id: a, kind: exposure, into: prompt }", "models[].uses"],
    ["{ id: a, kind: exposure, into: analytics }", "flows"],
    ["{ id: a, kind: exposure, into: log }", "datasets[].fields"],
  ])("%s: %s", (signal, key) => {
    expect(fact("belongs_in", signal)).toBe(`*.hegui.yaml: \`${key}\``);
  });

  it("an AI service stands among the models", () => {
    expect(fact("ai_belongs_in", "{ id: a, kind: provider, service: openai }")).toBe("*.hegui.yaml: `models`");
  });
});

describe("what a sighting is called", () => {
  it.each([
    ["{ id: a, kind: field, name: tel, category: basic.phone }", "Phone number", "电话号码"],
    ["{ id: a, kind: exposure, category: basic.phone, service: sentry }", "Phone number", "电话号码"],
    ["{ id: a, kind: service, service: stripe, host: api.stripe.com }", "Stripe", "Stripe"],
    ["{ id: a, kind: service, service: toString, seen: x }", "toString", "toString"],
    ["{ id: a, kind: permission, api: wx.getLocation, seen: x }", "wx.getLocation", "wx.getLocation"],
    ["{ id: a, kind: audience }", "a", "a"],
  ])("%s", (signal, en, zh) => {
    expect([fact("title", signal), fact("title_zh", signal)]).toEqual([en, zh]);
  });

  it.each([
    ["{ id: a, kind: region, region: 'aws:us-east-1', territory: US, where: overseas }", "aws:us-east-1"],
    ["{ id: a, kind: service, host: api.stripe.com, territory: US, where: overseas }", "api.stripe.com, US"],
    ["{ id: a, kind: service, where: hk }", "hk"],
  ])("its place: %s", (signal, place) => {
    expect(fact("place", signal)).toBe(place);
  });
});

describe("the model that is called", () => {
  const manifests = (name: string) => ({
    "a.hegui.yaml": `recipients: [{ id: maker, country: US, services: [openai] }]
models: [{ id: chat, base: { vendor: maker, name: "${name}" } }]`,
  });

  it.each([
    ["gpt-4o", "gpt-4o-2024-11-20", true],
    ["openai/gpt-4o", "gpt-4o", true],
    ["GPT 4o", "gpt-4o", true],
    ["gpt-4o", "o3", false],
  ])("declared %s, called %s: %s", (declared, called, same) => {
    const signal = `{ id: a, kind: provider, service: openai, model: "${called}" }`;
    expect(fact("same_model", signal, manifests(declared))).toBe(same);
  });
});

describe("names in a published text", () => {
  const named = (recipient: string, text: string) => {
    const manifest = `organizations: [{ id: acme, privacy_policy: { sdk_list: { path: sdks.md } } }]
recipients: [{ id: r, country: US, ${recipient} }]`;
    const model = modelOf({ "a.hegui.yaml": manifest }, { "sdks.md": text });
    return model.find("recipient", "r")!.get("named_in_sdk_list");
  };

  it.each([
    ["legal_name: Help Desk Inc", "We use HELP  DESK\nInc.", true],
    ["title: Box", "Files: Box.", true],
    ["title: Box", "使用Box存储文件", true],
    ["title: Box", "Your inbox is yours.", false],
    ["title: 高德", "地图由高德提供", true],
    ["services: [growingio]", "Growing IO: statistics", true],
    ["services: [firebase-core]", "Firestore keeps orders", true],
    ["services: [firebase-core]", "Storage: none", false],
    ["services: [firebase-core]", "auth by password", false],
    ["legal_name: Help Desk Inc", "Nobody.", false],
  ])("%s in '%s': %s", (recipient, text, expected) => {
    expect(named(recipient, text)).toBe(expected);
  });
});
