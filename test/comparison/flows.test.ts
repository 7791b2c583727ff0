import { describe, expect, it, vi } from "vitest";
import { COMPANY, flow, flows, people, sentences } from "./law.js";

vi.mock("../../src/workspace/policies.js", async () => ({ builtinPolicies: () => policies }));
const { policies } = await import("../policies.js");

const CRM = flow("crm", "hq", "full_name", people(83000));
const assessed = (covers: string, on = "2025-03-10") =>
  `assessments:\n  - { id: pia, type: impact-assessment, covers: [${covers}], completed_on: ${on} }\n`;

describe("a flow that is new", () => {
  it("abroad says what leaves, to whom, how many people that makes, what follows, and whether it was assessed", async () => {
    const pay = flow("pay", "stripe", "phone", people(21000));
    const base = COMPANY + assessed("flow/crm");
    expect(await sentences(base + flows(CRM), base + flows(CRM, pay))).toMatchInlineSnapshot(`
      "flow 'crm': route required for the transfer: exempt: small volume → standard contract or certification.
      数据流“crm”：数据出境合规路径：豁免：未达数量标准 → 标准合同或者个人信息保护认证。
      flow 'crm': what the declared route asks for now: no route needed → no route declared.
      数据流“crm”：已声明的出境路径当前须采取的措施：无须具备出境路径 → 未声明出境路径。
      flow 'pay': adds export of phone to Stripe (US); ordinary people this year 83,000 → 104,000; crosses 100,000: standard contract or certification; the impact assessment of 2025-03 does not cover it.
      数据流“pay”：新增数据出境：向“Stripe”（US）提供 phone；当年累计出境个人信息（不含敏感个人信息）83,000 → 104,000 人，达到 100,000 人的标准：标准合同或者个人信息保护认证；2025-03 的个人信息保护影响评估未涵盖该数据流。
      flow 'pay': what the declared route asks for now: no route declared.
      数据流“pay”：已声明的出境路径当前须采取的措施：未声明出境路径。"
    `);
  });

  it("abroad, without people, is open", async () => {
    expect(await sentences(COMPANY, COMPANY + flows(flow("pay", "stripe", "phone, full_name")))).toMatchInlineSnapshot(`
      "flow 'pay': adds export of phone and full_name to Stripe (US); no impact assessment covers it; route required for the transfer: not decided.
      数据流“pay”：新增数据出境：向“Stripe”（US）提供 phone、full_name；没有涵盖该数据流的个人信息保护影响评估；数据出境合规路径：无法判定。
      flow 'pay': what the declared route asks for now: not decided.
      数据流“pay”：已声明的出境路径当前须采取的措施：无法判定。"
    `);
  });

  it("abroad with sensitive information counts from the first person", async () => {
    const health = flow("health", "hq", "full_name, diagnosis", people(0, 10));
    expect(await sentences(COMPANY, COMPANY + flows(health))).toMatchInlineSnapshot(`
      "flow 'health': adds export of full_name and diagnosis (sensitive) to Acme SA (FR); people with sensitive information this year 0 → 10; from the first person: standard contract or certification; no impact assessment covers it.
      数据流“health”：新增数据出境：向“Acme SA”（FR）提供 full_name、diagnosis（敏感）；当年累计出境敏感个人信息 0 → 10 人，自第 1 人起适用：标准合同或者个人信息保护认证；没有涵盖该数据流的个人信息保护影响评估。
      flow 'health': what the declared route asks for now: no route declared.
      数据流“health”：已声明的出境路径当前须采取的措施：未声明出境路径。"
    `);
  });

  it("at home says no more than that", async () => {
    expect(await sentences(COMPANY, COMPANY + flows(flow("host", "cloud", "phone, full_name")))).toMatchInlineSnapshot(`
      "flow 'host': adds transfer of phone and full_name to 阿里云 (CN).
      数据流“host”：新增：向“阿里云”（CN）提供 phone、full_name。"
    `);
  });

  it("of many fields names six", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const wide = names.map((name) => `      - { name: ${name}, category: basic.name }\n`).join("");
    const company = COMPANY.replace("    fields:\n", `    fields:\n${wide}`);
    const all = flow("all", "cloud", names.join(", "));
    expect(await sentences(company, company + flows(all))).toMatchInlineSnapshot(`
      "flow 'all': adds transfer of a, b, c, d, e, f and 2 more to 阿里云 (CN).
      数据流“all”：新增：向“阿里云”（CN）提供 a、b、c、d、e、f 等 8 项。"
    `);
  });
});

describe("a flow that is gone", () => {
  it("abroad says what its people were", async () => {
    const pay = flow("pay", "stripe", "phone", people(21000));
    expect(await sentences(COMPANY + flows(CRM, pay), COMPANY + flows(CRM))).toMatchInlineSnapshot(`
      "flow 'crm': route required for the transfer: standard contract or certification → exempt: small volume.
      数据流“crm”：数据出境合规路径：标准合同或者个人信息保护认证 → 豁免：未达数量标准。
      flow 'crm': what the declared route asks for now: no route declared → no route needed.
      数据流“crm”：已声明的出境路径当前须采取的措施：未声明出境路径 → 无须具备出境路径。
      flow 'pay': no longer declares the export of phone to Stripe (US); ordinary people this year 104,000 → 83,000; no longer reaches 100,000 (standard contract or certification).
      数据流“pay”：不再声明向“Stripe”（US）提供 phone 的数据出境；当年累计出境个人信息（不含敏感个人信息）104,000 → 83,000 人，不再达到 100,000 人的标准（标准合同或者个人信息保护认证）。"
    `);
  });

  it("abroad as the last one leaves nobody", async () => {
    expect(await sentences(COMPANY + flows(CRM), COMPANY)).toMatchInlineSnapshot(`
      "flow 'crm': no longer declares the export of full_name to Acme SA (FR); ordinary people this year 83,000 → 0.
      数据流“crm”：不再声明向“Acme SA”（FR）提供 full_name 的数据出境；当年累计出境个人信息（不含敏感个人信息）83,000 → 0 人。"
    `);
  });

  it("at home says so", async () => {
    expect(await sentences(COMPANY + flows(flow("host", "cloud", "phone")), COMPANY)).toMatchInlineSnapshot(`
      "flow 'host': no longer declares the transfer of phone to 阿里云 (CN).
      数据流“host”：不再声明向“阿里云”（CN）提供 phone。"
    `);
  });
});

describe("a flow that is different", () => {
  const changed = (from: string, to: string, more = "") =>
    sentences(COMPANY + more + flows(from), COMPANY + more + flows(to));

  it("in its fields: more", async () => {
    const wider = CRM.replace("[full_name]", "[full_name, phone]");
    expect(await changed(CRM, wider, assessed("flow/crm"))).toMatchInlineSnapshot(`
      "flow 'crm': adds phone to the export to Acme SA (FR); its impact assessment is of 2025-03, before this change.
      数据流“crm”：向“Acme SA”（FR）出境的数据新增 phone；其个人信息保护影响评估完成于 2025-03，早于本次变更。"
    `);
  });

  it("in its fields: fewer", async () => {
    const wider = CRM.replace("[full_name]", "[full_name, phone]");
    expect(await changed(wider, CRM)).toMatchInlineSnapshot(`
      "flow 'crm': takes phone out of the export to Acme SA (FR).
      数据流“crm”：向“Acme SA”（FR）出境的数据不再包括 phone。"
    `);
  });

  it("in its fields: others, sensitive ones", async () => {
    const sick = flow("crm", "hq", "diagnosis", people(0, 12000));
    expect(await changed(CRM, sick, assessed("flow/crm"))).toMatchInlineSnapshot(`
      "flow 'crm': adds diagnosis (sensitive) to the export to Acme SA (FR); takes full_name out of it; ordinary people this year 83,000 → 0; people with sensitive information this year 0 → 12,000; crosses 10,000: security assessment; its impact assessment is of 2025-03, before this change; route required for the transfer: exempt: small volume → security assessment.
      数据流“crm”：向“Acme SA”（FR）出境的数据新增 diagnosis（敏感）；不再包括 full_name；当年累计出境个人信息（不含敏感个人信息）83,000 → 0 人；当年累计出境敏感个人信息 0 → 12,000 人，达到 10,000 人的标准：数据出境安全评估；其个人信息保护影响评估完成于 2025-03，早于本次变更；数据出境合规路径：豁免：未达数量标准 → 数据出境安全评估。
      flow 'crm': what the declared route asks for now: no route needed → no route declared.
      数据流“crm”：已声明的出境路径当前须采取的措施：无须具备出境路径 → 未声明出境路径。"
    `);
  });

  it("in its fields, because all of the dataset move", async () => {
    const all = CRM.replace(", fields: [full_name]", "").replace("83000", "83000, sensitive: 0");
    const more = COMPANY.replace("    subjects", "      - { name: email, category: basic.email }\n    subjects");
    expect(await sentences(COMPANY + flows(all), more + flows(all))).toMatchInlineSnapshot(`
      "flow 'crm': adds email to the export to Acme SA (FR); no impact assessment covers it.
      数据流“crm”：向“Acme SA”（FR）出境的数据新增 email；没有涵盖该数据流的个人信息保护影响评估。"
    `);
  });

  it("in its recipient", async () => {
    expect(await changed(CRM, CRM.replace("to: hq", "to: stripe"))).toMatchInlineSnapshot(`
      "flow 'crm': goes to Stripe (US) instead of Acme SA (FR); no impact assessment covers it.
      数据流“crm”：接收方由“Acme SA”（FR）改为“Stripe”（US）；没有涵盖该数据流的个人信息保护影响评估。"
    `);
  });

  it("in its recipient, which is at home", async () => {
    expect(await changed(CRM, CRM.replace("to: hq", "to: cloud"))).toMatchInlineSnapshot(`
      "flow 'crm': goes to 阿里云 (CN) instead of Acme SA (FR); ordinary people this year 83,000 → 0; route required for the transfer: exempt: small volume → not an export.
      数据流“crm”：接收方由“Acme SA”（FR）改为“阿里云”（CN）；当年累计出境个人信息（不含敏感个人信息）83,000 → 0 人；数据出境合规路径：豁免：未达数量标准 → 不构成出境。"
    `);
  });

  it("in the country of its recipient", async () => {
    const moved = COMPANY.replace("country: FR", "country: DE");
    expect(await sentences(COMPANY + flows(CRM), moved + flows(CRM))).toMatchInlineSnapshot(`
      "flow 'crm': goes to Acme SA (DE) instead of Acme SA (FR); no impact assessment covers it.
      数据流“crm”：接收方由“Acme SA”（FR）改为“Acme SA”（DE）；没有涵盖该数据流的个人信息保护影响评估。"
    `);
  });

  it("in its dataset", async () => {
    const staff =
      "  - { id: staff, fields: [{ name: full_name, category: basic.name }], subjects: [employees], ages: [adult] }\n";
    const company = COMPANY.replace("activities:", `${staff}activities:`);
    const other = CRM.replace("from: customers", "from: staff");
    expect(await sentences(company + flows(CRM), company + flows(other))).toMatchInlineSnapshot(`
      "flow 'crm': takes its data from dataset 'staff' instead of 'customers'; no impact assessment covers it.
      数据流“crm”：数据来源由数据集“customers”改为“staff”；没有涵盖该数据流的个人信息保护影响评估。"
    `);
  });

  it("and assessed anew asks nothing more", async () => {
    const wider = CRM.replace("[full_name]", "[full_name, phone]");
    expect(
      await sentences(
        COMPANY + assessed("flow/crm") + flows(CRM),
        COMPANY + assessed("flow/crm", "2026-11-02") + flows(wider),
      ),
    ).toMatchInlineSnapshot(`
      "flow 'crm': adds phone to the export to Acme SA (FR).
      数据流“crm”：向“Acme SA”（FR）出境的数据新增 phone。"
    `);
  });

  it("in its exemption alone says what that decides", async () => {
    const claim =
      ", exemption: { claim: contract, contract_type: booking, person_is_party: true, performance_abroad: true, necessity: booked abroad, minimum_fields: true } }";
    const many = CRM.replace("83000", "183000");
    expect(await changed(many, many.replace(/ \}\n$/, `${claim}\n`))).toMatchInlineSnapshot(`
      "flow 'crm': ordinary people this year 183,000 → 0; route required for the transfer: standard contract or certification → exempt: contract with the person.
      数据流“crm”：当年累计出境个人信息（不含敏感个人信息）183,000 → 0 人；数据出境合规路径：标准合同或者个人信息保护认证 → 豁免：订立、履行个人作为一方当事人的合同。
      flow 'crm': what the declared route asks for now: no route declared → no route needed.
      数据流“crm”：已声明的出境路径当前须采取的措施：未声明出境路径 → 无须具备出境路径。"
    `);
  });

  it("in words that the law does not ask for says nothing", async () => {
    expect(await changed(CRM, CRM.replace(" }\n", ", title: Customers, owners: [me] }\n"))).toBe("");
  });
});
