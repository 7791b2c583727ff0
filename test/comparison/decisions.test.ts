import { describe, expect, it, vi } from "vitest";
import { against } from "./compared.js";
import { COMPANY, flow, flows, people, sentences } from "./law.js";
import { repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", async () => ({ builtinPolicies: () => policies }));
const { policies } = await import("../policies.js");

describe("a decision about a flow", () => {
  const filed = (mechanism: string) =>
    COMPANY + flows(flow("crm", "hq", "full_name", `${people(104000)}, mechanism: { ${mechanism} }`));

  it("of what the route asks for now", async () => {
    expect(
      await sentences(
        filed("type: standard-contract, effective_on: 2026-11-01"),
        filed("type: standard-contract, effective_on: 2026-11-01, filed_on: 2026-11-05, covers_this_flow: true"),
      ),
    ).toMatchInlineSnapshot(`
      "flow 'crm': what the declared route asks for now: filing due → in order.
      数据流“crm”：已声明的出境路径当前须采取的措施：应当备案 → 有效。"
    `);
  });

  it("that nobody can make any more", async () => {
    const open = COMPANY.replace("    critical_infrastructure: false\n", "");
    const crm = flows(flow("crm", "hq", "full_name", people(104000)));
    expect(await sentences(COMPANY + crm, open + crm)).toMatchInlineSnapshot(`
      "flow 'crm': route required for the transfer: standard contract or certification → not decided.
      数据流“crm”：数据出境合规路径：标准合同或者个人信息保护认证 → 无法判定。
      flow 'crm': what the declared route asks for now: no route declared → not decided.
      数据流“crm”：已声明的出境路径当前须采取的措施：未声明出境路径 → 无法判定。
      organization 'acme': ordinary people this year 104,000 → not known; people with sensitive information this year 0 → not known.
      组织“acme”：当年累计出境个人信息（不含敏感个人信息）104,000 → 不明；当年累计出境敏感个人信息 0 → 不明。"
    `);
  });
});

describe("a decision about a model", () => {
  const model = (audience: string, origin: string, runs_in = "CN") => `${COMPANY}models:
  - id: chat
    audience: ${audience}
    generates: [text]
    opinion_attribute: present
    saves_files: true
    users_publish: false
    publishes_output: false
    emotional_interaction: false
    acts_for_users: false
    ethics_sensitive: false
    base: { origin: ${origin}, name: Large, runs_in: ${runs_in} }
`;

  it("that is new", async () => {
    expect(await sentences(COMPANY, model("public-mainland", "vendor-api"))).toMatchInlineSnapshot(`
      "model 'chat': filings, assessments, labels and other duties of an AI or algorithm service: display of model name and number, explicit label, generative AI registration, algorithm filing, security assessment, display of the algorithm filing number, implicit label in metadata.
      模型“chat”：人工智能和算法服务的备案、评估、标识及其他义务：公示模型名称和备案号、上线编号、显式标识、生成式人工智能服务登记、算法备案、安全评估、公示算法备案编号、元数据隐式标识。"
    `);
  });
  it("that opens to the public", async () => {
    expect(
      await sentences(model("internal", "vendor-api"), model("public-mainland", "vendor-api")),
    ).toMatchInlineSnapshot(`
      "model 'chat': filings, assessments, labels and other duties of an AI or algorithm service: now display of model name and number, explicit label, generative AI registration, algorithm filing, security assessment, display of the algorithm filing number, implicit label in metadata; no longer workplace AI policy.
      模型“chat”：人工智能和算法服务的备案、评估、标识及其他义务：新增公示模型名称和备案号、上线编号，显式标识，生成式人工智能服务登记，算法备案，安全评估，公示算法备案编号，元数据隐式标识；不再适用员工使用人工智能的内部规则。"
    `);
  });
  it("that is tuned", async () => {
    expect(
      await sentences(model("public-mainland", "vendor-api"), model("public-mainland", "fine-tuned-weights")),
    ).toMatchInlineSnapshot(`
      "model 'chat': filings, assessments, labels and other duties of an AI or algorithm service: now also generative AI service filing, training-data duties; no longer generative AI registration.
      模型“chat”：人工智能和算法服务的备案、评估、标识及其他义务：新增生成式人工智能服务备案，训练数据义务；不再适用生成式人工智能服务登记。"
    `);
  });
  it("that goes abroad", async () => {
    expect(
      await sentences(model("public-mainland", "vendor-api"), model("public-mainland", "vendor-api", "US")),
    ).toMatchInlineSnapshot(`
      "model 'chat': filings, assessments, labels and other duties of an AI or algorithm service: now may not be offered to the mainland public; no longer display of model name and number, explicit label, generative AI registration, algorithm filing, security assessment, display of the algorithm filing number, implicit label in metadata.
      模型“chat”：人工智能和算法服务的备案、评估、标识及其他义务：新增不得向境内公众提供；不再适用公示模型名称和备案号、上线编号，显式标识，生成式人工智能服务登记，算法备案，安全评估，公示算法备案编号，元数据隐式标识。"
    `);
  });
  it("that is gone", async () => {
    expect(await sentences(model("internal", "vendor-api"), COMPANY)).toMatchInlineSnapshot(`
      "model 'chat': no longer declared.
      模型“chat”：不再声明。"
    `);
  });
});

describe("a decision about a dataset", () => {
  const notified = COMPANY.replace("    ages: [adult]", "    ages: [adult]\n    important_data: { status: notified }");

  it("that becomes important data", async () => {
    expect(await sentences(COMPANY, notified)).toMatchInlineSnapshot(`
      "dataset 'customers': standing as important data: general data → important data.
      数据集“customers”：重要数据识别结论：一般数据 → 重要数据。
      organization 'acme': audits and assessments that recur: now also yearly risk assessment of important data.
      组织“acme”：定期审计和评估：新增每年一次重要数据风险评估。
      organization 'acme': people and bodies that must be named: nothing → head and body for data security.
      组织“acme”：应当指定的负责人和机构：无 → 数据安全负责人和管理机构。"
    `);
  });
  it("that is answered to be general data", async () => {
    const answered = COMPANY.replace(
      "    ages: [adult]",
      "    ages: [adult]\n    important_data: { status: assessed-no }",
    );
    expect(await sentences(notified, answered)).toMatchInlineSnapshot(`
      "dataset 'customers': standing as important data: important data → general data.
      数据集“customers”：重要数据识别结论：重要数据 → 一般数据。
      organization 'acme': audits and assessments that recur: no longer yearly risk assessment of important data.
      组织“acme”：定期审计和评估：不再适用每年一次重要数据风险评估。
      organization 'acme': people and bodies that must be named: head and body for data security → nothing.
      组织“acme”：应当指定的负责人和机构：数据安全负责人和管理机构 → 无。"
    `);
  });
  it("that is gone", async () => {
    const without = `version: 1\n${COMPANY.slice(COMPANY.indexOf("recipients:"))}${COMPANY.slice(COMPANY.indexOf("organizations:"), COMPANY.indexOf("datasets:"))}`;
    expect(await sentences(COMPANY, without)).toMatchInlineSnapshot(`
      "dataset 'customers': no longer declared.
      数据集“customers”：不再声明。
      organization 'acme': audits and assessments that recur: compliance audit in the rhythm of its own rules → nothing.
      组织“acme”：定期审计和评估：按自行确定的频次开展合规审计 → 无。"
    `);
  });
});

describe("nothing is said", () => {
  it("of comments, order and files", async () => {
    const [head, ...rest] = COMPANY.split(/(?=^\w)/m);
    expect(await sentences(COMPANY, [head, ...rest.reverse()].join(`# Another order\n`))).toBe("");
  });

  it("while a file of the checkout is broken", async () => {
    const { folder } = repositoryWith([
      {
        on: "main",
        files: {
          "acme.hegui.yaml": COMPANY,
          "flows.hegui.yaml": `version: 1\n${flows(flow("crm", "hq", "phone", people(83000)))}`,
        },
      },
      { on: "mine", from: "main", files: { "flows.hegui.yaml": "version: 1\nflows: [\n" } },
    ]);
    expect((await against(folder, "main")).report.change!.law).toEqual([]);
  });

  it("while a file of the base is broken: what is new cannot be told from what was there", async () => {
    const { folder } = repositoryWith([
      { on: "main", files: { "acme.hegui.yaml": COMPANY, "flows.hegui.yaml": "version: 1\nflows: [\n" } },
      {
        on: "mine",
        from: "main",
        files: { "flows.hegui.yaml": `version: 1\n${flows(flow("crm", "hq", "phone", people(83000)))}` },
      },
    ]);
    const { report } = await against(folder, "main");
    expect([report.problems, report.change!.law, report.change!.flows]).toEqual([[], [], ["crm"]]);
  });
});

describe("duties that the change leaves unmet", () => {
  it("stand behind the decision", async () => {
    const config = { "hegui.config.yaml": "version: 1\npacks: [cross-border]\n" };
    expect(
      await sentences(COMPANY, COMPANY + flows(flow("crm", "hq", "full_name", people(104000))), config),
    ).toMatchInlineSnapshot(`
      "flow 'crm': adds export of full_name to Acme SA (FR); ordinary people this year 0 → 104,000; crosses 100,000: standard contract or certification; no impact assessment covers it; not met: 'A hundred thousand people, or one with sensitive information, need standard contract or certification', 'Export to another handler rests on an agreement', 'The exporter satisfies itself that the recipient protects the data'.
      数据流“crm”：新增数据出境：向“Acme SA”（FR）提供 full_name；当年累计出境个人信息（不含敏感个人信息）0 → 104,000 人，达到 100,000 人的标准：标准合同或者个人信息保护认证；没有涵盖该数据流的个人信息保护影响评估；未满足：“达到数量标准或者涉及敏感个人信息的出境应当订立标准合同或者通过认证”、“向境外其他处理者提供个人信息应当订立合同”、“应当采取必要措施保障境外接收方达到法定保护标准”。
      flow 'crm': what the declared route asks for now: no route declared.
      数据流“crm”：已声明的出境路径当前须采取的措施：未声明出境路径。"
    `);
  });
});
