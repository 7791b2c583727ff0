import { describe, expect, it } from "vitest";
import { draftFrom, EMPTY_DRAFT, merged } from "../../src/draft/draft.js";
import type { Signal } from "../../src/scan/signal.js";
import { field, place, signal } from "./signals.js";

const services = {
  stripe: { title: "Stripe", operator: "Stripe", country: "US" },
  umeng: { title: "Umeng", operator: "Umeng", country: "CN" },
  openai: { title: "OpenAI", operator: "OpenAI" },
  deepseek: { title: "DeepSeek", operator: "DeepSeek" },
  ollama: { title: "Ollama", operator: "self-hosted" },
};
const draft = (...signals: Signal[]) => draftFrom(signals, { services });
const datasets = (...signals: Signal[]) =>
  draft(...signals).datasets.map(({ data }) => ({
    ...data,
    id: data.id,
    fields: (data.fields as { name: string; category: string }[]).map((one) => `${one.name}: ${one.category}`),
  }));

const PHONE = "basic.phone";
const table = { shape: "table" } as const;

describe("datasets", () => {
  it("gather what types and tables of one name hold, each field once and as it is stored", () => {
    expect(
      datasets(
        field("UserEntity", "phoneNo", PHONE),
        field("t_users", "phone_no", PHONE, table),
        field("CreateUserRequest", "email", "basic.email"),
      ),
    ).toEqual([{ id: "user", fields: ["phone_no: basic.phone", "email: basic.email"], subjects: ["users"] }]);
  });

  it("come from tables first; other types only where they hold a kind of data that no table has", () => {
    expect(
      datasets(
        field("LoginForm", "tel", PHONE),
        field("Passenger", "passport", "identity_document.passport_no"),
        field("orders", "phone", PHONE, table),
      ).map((one) => one.id),
    ).toEqual(["order", "passenger"]);
  });

  it("leave out tables that only point at people whom another table holds", () => {
    const pointing = field("favourites", "user_id", "network_identity.user_id", table);
    const held = field("users", "id", "network_identity.user_id", table);
    const phone = field("users", "phone", PHONE, table);
    expect(datasets(pointing, held, phone).map((one) => one.id)).toEqual(["user"]);
    expect(datasets(pointing).map((one) => one.id)).toEqual(["favourite"]);
  });

  it("say whom they are about only where a name says so", () => {
    const names = ["t_employee", "PatientRecord", "CompanyProfile", "orders", "WorkOrder", "candidates", "Member"];
    const about = datasets(...names.map((name) => field(name, "phone", PHONE, table))).map((one) => [
      one.id,
      "subjects" in one ? one.subjects : undefined,
    ]);
    expect(Object.fromEntries(about)).toEqual({
      employee: ["employees"],
      patient: ["patients"],
      "company-profile": undefined,
      order: undefined,
      "work-order": undefined,
      candidate: ["job-applicants"],
      member: ["users"],
    });
  });

  it("are kept apart where names have no Latin letters, or none at all", () => {
    const ids = datasets(
      field("用户", "a", PHONE, table),
      field("订单", "a", PHONE, table),
      field("__proto__", "a", PHONE, table),
      field("", "a", PHONE, { ...table, at: place("db/members.sql") }),
    ).map((one) => one.id);
    expect(ids.sort()).toEqual(["data", "data-2", "member", "proto"]);
  });

  it("hold neither what is unsure, nor values that are written out in code", () => {
    const literal = signal({ kind: "field", key: "field/src/a.ts#literal basic.phone", name: "tel", category: PHONE });
    const { datasets: drafted, left } = draft(field("User", "phone", PHONE, { sure: 0.69 }), literal);
    expect(drafted).toEqual([]);
    expect(left.map((one) => one.en)).toEqual([
      "basic.phone written out (src/a.ts:1): take it out of the code, or declare whose data it is",
    ]);
  });

  it("cut a name that no manifest may hold", () => {
    const [one] = draft(field("User", "x".repeat(400), PHONE)).datasets;
    expect(one?.data.fields).toEqual([{ name: "x".repeat(200), category: PHONE }]);
  });
});

const call = (kind: "service" | "provider", service: string, more: Partial<Signal> = {}) =>
  signal({ kind, service, ...more });

describe("recipients", () => {
  it("have the country of the table, else the place where all calls arrive, else they are left to people", () => {
    const { recipients, left } = draft(
      call("service", "stripe", { where: "overseas" }),
      call("provider", "openai", { where: "overseas", territory: "US" }),
      call("provider", "deepseek", { where: "mainland" }),
      call("provider", "ollama", { where: "unknown" }),
    );
    expect(recipients.map(({ data }) => [data.id, data.country, data.services])).toEqual([
      ["deepseek", "CN", ["deepseek"]],
      ["openai", "US", ["openai"]],
      ["stripe", "US", ["stripe"]],
    ]);
    expect(left.map((one) => one.en)).toEqual([
      "Ollama (src/a.ts:1): declare its recipient with the country of its operator",
    ]);
  });

  it("in two places have no country, and prototypes are no services", () => {
    const { recipients, left } = draft(
      call("provider", "openai", { where: "overseas", territory: "US" }),
      call("provider", "openai", { where: "overseas", territory: "DE" }),
      call("service", "constructor", {}),
    );
    expect([recipients, left.length]).toEqual([[], 2]);
  });

  it("of the mainland that are called abroad are told of", () => {
    const { recipients, left } = draft(call("service", "umeng", { where: "overseas" }));
    expect([recipients[0]?.data.country, left[0]?.en]).toEqual([
      "CN",
      "Umeng (src/a.ts:1): the code calls a host outside the mainland; declare the flow with its `destination`",
    ]);
  });
});

describe("AI services", () => {
  it("name model, vendor and place as far as they are known", () => {
    const { models, left } = draft(
      call("provider", "openai", { model: "gpt-4o", where: "overseas", territory: "US" }),
      call("provider", "openai", {
        model: "text-embedding-3-small",
        capability: "embedding",
        where: "overseas",
        territory: "US",
      }),
      call("provider", "openai", { model: "dall-e-3", where: "overseas", territory: "US" }),
      call("provider", "ollama", { where: "unknown" }),
    );
    expect(models.map((one) => one.data)).toEqual([
      { id: "ollama-service" },
      { id: "openai-service", base: { name: "gpt-4o", vendor: "openai", runs_in: "US" } },
    ]);
    expect(left.map((one) => one.en)).toContain("model dall-e-3 of openai: declare the AI service that calls it");
  });

  it("are none where a provider only works behind one", () => {
    expect(draft(call("provider", "openai", { capability: "embedding" })).models).toEqual([]);
  });
});

it("what only people can place is told once, in both languages", () => {
  const { left } = draft(
    signal({ kind: "region", region: "aws:eu-central-1", where: "overseas" }, "main.tf", 3),
    signal({ kind: "region", region: "aws:eu-central-1", where: "overseas" }, "main.tf", 9),
    signal({ kind: "permission", api: "wx.getLocation" }),
    signal({ kind: "capability", capability: "training" }),
    signal({ kind: "capability", capability: "generation" }),
    signal({ kind: "exposure", category: PHONE, into: "log" }),
    signal({ kind: "audience", name: "/chat" }),
  );
  expect(left.map((one) => one.en.split(":").slice(0, -1).join(":"))).toEqual([
    "region aws:eu-central-1 (main.tf:3)",
    "wx.getLocation (src/a.ts:1)",
    "training (src/a.ts:1)",
    "basic.phone in log (src/a.ts:1)",
  ]);
  for (const { zh } of left) expect(zh).toMatch(/[\u4e00-\u9fff]/);
});

it("interfaces of a mini-program show a system", () => {
  expect(draft(signal({ kind: "permission", api: "wx.getLocation" })).systems[0]?.data).toEqual({
    id: "mini-program",
    type: "mini-program",
  });
});

it("two drafts become one, and no field is lost", () => {
  const fields = (...names: string[]) => names.map((name) => ({ name, category: PHONE }));
  const a = { ...EMPTY_DRAFT, datasets: [{ data: { id: "user", title: "A", fields: fields("phone") }, seen: ["a"] }] };
  const b = {
    ...EMPTY_DRAFT,
    datasets: [
      { data: { id: "user", fields: fields("Phone", "tel") }, seen: ["b"], fields: ["b:1", "b:2"] },
      { data: { id: "order", fields: fields("tel") }, seen: ["b"] },
    ],
  };
  expect(merged(a, b).datasets).toEqual([
    { data: { id: "user", title: "A", fields: fields("phone", "tel") }, seen: ["a", "b"], fields: ["", "b:2"] },
    b.datasets[1],
  ]);
});
