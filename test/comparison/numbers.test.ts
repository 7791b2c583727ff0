import { describe, expect, it, vi } from "vitest";
import { COMPANY, flow, flows, people, sentences } from "./law.js";

vi.mock("../../src/workspace/policies.js", async () => ({ builtinPolicies: () => policies }));
const { policies } = await import("../policies.js");

/** The first sentence, from one number of ordinary people to another. */
async function ordinary(from: number | undefined, to: number | undefined): Promise<string> {
  const crm = (count: number | undefined) =>
    COMPANY + flows(flow("crm", "hq", "full_name", count === undefined ? "" : people(count)));
  return (await sentences(crm(from), crm(to))).split("\n").slice(0, 2).join("\n");
}

/** The same for people with sensitive information. */
async function sensitive(from: number, to: number): Promise<string> {
  const sick = (count: number) => COMPANY + flows(flow("sick", "hq", "diagnosis", people(0, count)));
  return (await sentences(sick(from), sick(to))).split("\n").slice(0, 2).join("\n");
}

describe("people counted this year", () => {
  it("more, below every number", async () => {
    expect(await ordinary(20000, 83000)).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year 20,000 → 83,000.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）20,000 → 83,000 人。"
    `);
  });
  it("more, past a number", async () => {
    expect(await ordinary(83000, 104000)).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year 83,000 → 104,000; crosses 100,000: standard contract or certification; route required for the transfer: exempt: small volume → standard contract or certification.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）83,000 → 104,000 人，达到 100,000 人的标准：标准合同或者个人信息保护认证；数据出境合规路径：豁免：未达数量标准 → 标准合同或者个人信息保护认证。"
    `);
  });
  it("more, just to a number", async () => {
    expect(await ordinary(99999, 100000)).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year 99,999 → 100,000; reaches 100,000: standard contract or certification; route required for the transfer: exempt: small volume → standard contract or certification.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）99,999 → 100,000 人，达到 100,000 人的标准：标准合同或者个人信息保护认证；数据出境合规路径：豁免：未达数量标准 → 标准合同或者个人信息保护认证。"
    `);
  });
  it("more, past two numbers", async () => {
    expect(await ordinary(83000, 1200000)).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year 83,000 → 1,200,000; crosses 1,000,000: security assessment; route required for the transfer: exempt: small volume → security assessment.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）83,000 → 1,200,000 人，达到 1,000,000 人的标准：数据出境安全评估；数据出境合规路径：豁免：未达数量标准 → 数据出境安全评估。"
    `);
  });
  it("fewer, past a number", async () => {
    expect(await ordinary(104000, 83000)).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year 104,000 → 83,000; no longer reaches 100,000 (standard contract or certification); route required for the transfer: standard contract or certification → exempt: small volume.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）104,000 → 83,000 人，不再达到 100,000 人的标准（标准合同或者个人信息保护认证）；数据出境合规路径：标准合同或者个人信息保护认证 → 豁免：未达数量标准。"
    `);
  });
  it("fewer, just below a number", async () => {
    expect(await ordinary(100000, 99999)).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year 100,000 → 99,999; no longer reaches 100,000 (standard contract or certification); route required for the transfer: standard contract or certification → exempt: small volume.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）100,000 → 99,999 人，不再达到 100,000 人的标准（标准合同或者个人信息保护认证）；数据出境合规路径：标准合同或者个人信息保护认证 → 豁免：未达数量标准。"
    `);
  });
  it("fewer, past two numbers", async () => {
    expect(await ordinary(1200000, 83000)).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year 1,200,000 → 83,000; no longer reaches 100,000 (standard contract or certification); route required for the transfer: security assessment → exempt: small volume.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）1,200,000 → 83,000 人，不再达到 100,000 人的标准（标准合同或者个人信息保护认证）；数据出境合规路径：数据出境安全评估 → 豁免：未达数量标准。"
    `);
  });
  it("not declared any more is not nobody", async () => {
    expect(await ordinary(83000, undefined)).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year 83,000 → not known; route required for the transfer: exempt: small volume → not decided.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）83,000 → 不明；数据出境合规路径：豁免：未达数量标准 → 无法判定。"
    `);
  });
  it("declared at last", async () => {
    expect(await ordinary(undefined, 83000)).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year not known → 83,000; route required for the transfer: not decided → exempt: small volume.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）不明 → 83,000 人；数据出境合规路径：无法判定 → 豁免：未达数量标准。"
    `);
  });
  it("with sensitive information, past a number", async () => {
    expect(await sensitive(10, 12000)).toMatchInlineSnapshot(`
      "flow 'sick': people with sensitive information this year 10 → 12,000; crosses 10,000: security assessment; route required for the transfer: standard contract or certification → security assessment.
      数据流“sick”：当年累计出境敏感个人信息 10 → 12,000 人，达到 10,000 人的标准：数据出境安全评估；数据出境合规路径：标准合同或者个人信息保护认证 → 数据出境安全评估。"
    `);
  });
  it("with sensitive information, fewer", async () => {
    expect(await sensitive(12000, 10)).toMatchInlineSnapshot(`
      "flow 'sick': people with sensitive information this year 12,000 → 10; no longer reaches 10,000 (security assessment); route required for the transfer: security assessment → standard contract or certification.
      数据流“sick”：当年累计出境敏感个人信息 12,000 → 10 人，不再达到 10,000 人的标准（数据出境安全评估）；数据出境合规路径：数据出境安全评估 → 标准合同或者个人信息保护认证。"
    `);
  });
});

describe("several flows of one organization", () => {
  const two = (a: number, b: number) =>
    COMPANY + flows(flow("crm", "hq", "full_name", people(a)), flow("pay", "stripe", "phone", people(b)));

  it("tell each its own people, and the organization's once", async () => {
    expect(await sentences(two(40000, 50000), two(60000, 60000))).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people in this flow 40,000 → 60,000; route required for the transfer: exempt: small volume → standard contract or certification.
      数据流“crm”：本数据流当年个人信息（不含敏感个人信息）40,000 → 60,000 人；数据出境合规路径：豁免：未达数量标准 → 标准合同或者个人信息保护认证。
      flow 'crm': what the declared route asks for now: no route needed → no route declared.
      数据流“crm”：已声明的出境路径当前须采取的措施：无须具备出境路径 → 未声明出境路径。
      flow 'pay': ordinary people in this flow 50,000 → 60,000; route required for the transfer: exempt: small volume → standard contract or certification.
      数据流“pay”：本数据流当年个人信息（不含敏感个人信息）50,000 → 60,000 人；数据出境合规路径：豁免：未达数量标准 → 标准合同或者个人信息保护认证。
      flow 'pay': what the declared route asks for now: no route needed → no route declared.
      数据流“pay”：已声明的出境路径当前须采取的措施：无须具备出境路径 → 未声明出境路径。
      organization 'acme': ordinary people this year 90,000 → 120,000; crosses 100,000: standard contract or certification.
      组织“acme”：当年累计出境个人信息（不含敏感个人信息）90,000 → 120,000 人，达到 100,000 人的标准：标准合同或者个人信息保护认证。"
    `);
  });

  it("of which one is different tell the organization's people with it", async () => {
    expect(await sentences(two(40000, 50000), two(40000, 55000))).toMatchInlineSnapshot(`
      "flow 'pay': ordinary people in this flow 50,000 → 55,000; ordinary people this year 90,000 → 95,000.
      数据流“pay”：本数据流当年个人信息（不含敏感个人信息）50,000 → 55,000 人；当年累计出境个人信息（不含敏感个人信息）90,000 → 95,000 人。"
    `);
  });
});

describe("two organizations", () => {
  const both = (a: number, b: number) => `version: 1
organizations:
  - { id: acme, established_in: CN, critical_infrastructure: false }
  - { id: bolt, established_in: CN, critical_infrastructure: false }
datasets:
  - { id: a, handler: acme, fields: [{ name: phone, category: basic.phone }], subjects: [customers], ages: [adult] }
  - { id: b, handler: bolt, fields: [{ name: phone, category: basic.phone }], subjects: [customers], ages: [adult] }
recipients:
  - { id: hq, title: Acme SA, country: FR, role: independent-handler }
flows:
  - { id: from-a, from: a, to: hq, access: transfer${people(a)} }
  - { id: from-b, from: b, to: hq, access: transfer${people(b)} }
`;

  it("are counted each for itself", async () => {
    expect(await sentences(both(1000, 2000), both(1500, 2500))).toMatchInlineSnapshot(`
      "flow 'from-a': ordinary people this year 1,000 → 1,500.
      数据流“from-a”：当年累计出境个人信息（不含敏感个人信息）1,000 → 1,500 人。
      flow 'from-b': ordinary people this year 2,000 → 2,500.
      数据流“from-b”：当年累计出境个人信息（不含敏感个人信息）2,000 → 2,500 人。"
    `);
  });
});
