import { describe, expect, it } from "vitest";
import { dueOf, inputOf } from "./examples.js";

const COMPANY =
  "organizations: [{ id: shop, established_in: CN, critical_infrastructure: false, state_organ: false, owners: [legal] }]\n";

/** What is due from one manifest, as `clock date`, with the state on the judged day. */
function due(text: string, asOf = "2026-11-21") {
  const list = dueOf(inputOf([{ file: "shop.hegui.yaml", text: `version: 1\n${text}` }], asOf));
  expect(list.problems).toEqual([]);
  return list;
}

const shown = (text: string, asOf?: string) => due(text, asOf).due.map(({ clock, date }) => `${clock} ${date}`);

/** An export of health data, which needs a contract or a certificate. */
const exporting = (mechanism: string, more = "", started = "2024-01-02") =>
  `${COMPANY}datasets:
  - id: patients
    fields: [{ name: condition, category: health.diagnosis }]
    subjects: [patients]
    ages: [adult]
recipients: [{ id: hq, country: FR, role: independent-handler, kind: headquarters }]
flows:
  - id: health
    from: patients
    to: hq
    access: transfer
    started_on: ${started}
    people: { "2024": { sensitive: 500 }, "2025": { sensitive: 500 }, "2026": { sensitive: 500 } }
    mechanism: { ${mechanism} }
${more}`;

describe("working days", () => {
  it.each([
    ["over the holidays in spring, and working Saturdays", "2026-02-10", "2026-03-02"],
    ["from a Friday", "2026-11-06", "2026-11-20"],
    ["over the first week of October", "2026-09-28", "2026-10-16"],
    ["from the last working day that can be counted in this year", "2026-12-17", "2026-12-31"],
  ])("ten of them, %s", (_, effective, expected) => {
    expect(shown(exporting(`type: standard-contract, effective_on: ${effective}`), effective)).toContain(
      `contract-filing ${expected}`,
    );
  });

  it("of a year whose calendar is not published leave the day open, and say so", () => {
    const { due: dated, undecided } = due(exporting("type: standard-contract, effective_on: 2026-12-18"), "2026-12-18");
    expect(dated.map((one) => one.clock)).not.toContain("contract-filing");
    expect(undecided).toMatchObject([
      {
        clock: "contract-filing",
        entity: { kind: "flow", id: "health" },
        missing: [{ reason: { en: expect.stringContaining("calendar after 2026-12-18 is not in this version") } }],
      },
    ]);
  });

  it("are counted to the last day, without the judged one", () => {
    const at = (asOf: string) =>
      due(exporting("type: standard-contract, effective_on: 2026-11-06"), asOf).due.find(
        (one) => one.clock === "contract-filing",
      );
    expect(at("2026-11-18")).toMatchObject({ date: "2026-11-20", days_left: 2, working_days_left: 2, state: "soon" });
    expect(at("2026-11-20")).toMatchObject({ days_left: 0, working_days_left: 0, state: "soon" });
    const late = at("2026-11-21");
    expect(late).toMatchObject({ days_left: -1, state: "overdue" });
    expect(late).not.toHaveProperty("working_days_left");
  });
});

describe("transfers", () => {
  it("without the day of effect are not decided, with the fact that is lacking", () => {
    const { undecided } = due(exporting("type: standard-contract"));
    expect(undecided).toMatchObject([
      { clock: "contract-filing", missing: [{ path: "mechanism.effective_on" }], owners: ["legal"] },
    ]);
  });

  it("under a contract start no clock once it is filed", () => {
    expect(shown(exporting("type: standard-contract, effective_on: 2026-11-06, filed_on: 2026-11-09"))).toEqual([]);
  });

  it("are filed anew ten working days after each change", () => {
    const changes = `    changes:
      - { type: purpose, on: 2026-11-06 }
      - { type: system-only, on: 2026-11-06 }
      - { type: recipient-use, on: 2026-11-16 }
`;
    const text = exporting("type: standard-contract, effective_on: 2024-01-02, filed_on: 2024-01-09", changes);
    expect(shown(text)).toEqual(["contract-refiling 2026-11-20", "contract-refiling 2026-11-30"]);
    expect(due(text).due.map((one) => one.id)).toEqual([
      "contract-refiling:flow/health:2026-11-20",
      "contract-refiling:flow/health:2026-11-30",
    ]);
  });

  it.each([
    ["three years after the issue", "issued_on: 2024-04-20", "2026-10-20", "2027-04-19"],
    ["on 28 February, three years after a leap day", "issued_on: 2024-02-29", "2026-08-28", "2027-02-27"],
    [
      "on the last day that the certificate states",
      "issued_on: 2026-03-02, valid_until: 2028-03-01",
      "2027-09-02",
      "2028-03-01",
    ],
  ])("under a certificate end %s", (_, mechanism, renewal, end) => {
    const asOf = mechanism.includes("2026") ? "2026-11-21" : "2026-08-01";
    expect(shown(exporting(`type: certification, ${mechanism}`), asOf)).toEqual([
      `certificate-renewal ${renewal}`,
      `certificate-expiry ${end}`,
    ]);
  });
});

/** Soil data that was notified as important: a security assessment. */
const important = (mechanism: string) =>
  `${COMPANY}datasets:
  - id: soils
    fields: [{ name: soil, category: none }]
    subjects: [public]
    important_data: { status: notified, notified_on: 2023-01-02 }
recipients: [{ id: hq, country: FR, role: independent-handler, kind: headquarters }]
flows: [{ id: soil, from: soils, to: hq, access: transfer, started_on: 2024-01-02, mechanism: { ${mechanism} } }]
`;

describe("the security assessment", () => {
  const of = (mechanism: string, asOf?: string) =>
    due(important(`type: security-assessment, ${mechanism}`), asOf).due.filter((one) =>
      one.clock.startsWith("assessment-"),
    );

  it.each([
    ["long before the window", "2026-08-31", "ahead"],
    ["on the day on which it opens", "2026-09-02", "open"],
    ["on the last day", "2026-11-30", "open"],
    ["on the day after", "2026-12-01", "overdue"],
  ])("is renewed in the sixty working days before its end: %s", (_, asOf, state) => {
    expect(of("issued_on: 2023-12-01", asOf)).toMatchObject([
      { clock: "assessment-renewal", opens: "2026-09-02", date: "2026-11-30", state },
    ]);
  });

  it("has a window of eighty days where the calendar is not published, so that nobody comes late", () => {
    expect(of("issued_on: 2025-12-01")).toMatchObject([{ opens: "2028-09-12", date: "2028-11-30", state: "ahead" }]);
  });

  it("ends all the same once an extension is asked for, and six years after the issue once it is given", () => {
    expect(of("issued_on: 2023-12-01, extension_requested_on: 2026-10-12")).toMatchObject([
      { clock: "assessment-expiry", date: "2026-11-30" },
    ]);
    expect(of("issued_on: 2023-12-01, extension_requested_on: 2026-10-12, extended: true")).toMatchObject([
      { clock: "assessment-renewal", date: "2029-11-30" },
    ]);
  });
});

describe("hours", () => {
  const incident = (more: string) => `${COMPANY}incidents:
  - { id: leak, detected_at: "2026-11-20T23:30:00+08:00", grade: serious, ${more} }
`;

  it("run over midnight in Asia/Shanghai", () => {
    const [report] = due(incident("cii_involved: false")).due.filter((one) => one.clock === "incident-report");
    expect(report).toMatchObject({ date: "2026-11-21", moment: "2026-11-21T03:30:00+08:00", days_left: 0 });
    const [central] = due(incident("cii_involved: false, central_body: true")).due;
    expect(central).toMatchObject({ moment: "2026-11-21T01:30:00+08:00" });
    const [hour] = due(incident("cii_involved: true")).due;
    expect(hour).toMatchObject({ clock: "incident-report-one-hour", moment: "2026-11-21T00:30:00+08:00" });
  });

  it("are the same wherever they were written", () => {
    const text = incident("cii_involved: false").replace("2026-11-20T23:30:00+08:00", "2026-11-20T15:30:00Z");
    expect(due(text).due[0]).toMatchObject({ moment: "2026-11-21T03:30:00+08:00" });
  });

  it("end with the report; the closing report has thirty days", () => {
    const reported = incident(
      'cii_involved: false, authority_notified_at: "2026-11-21T01:00:00+08:00", handled_at: "2026-11-21T12:00:00+08:00"',
    );
    expect(shown(reported)).toEqual(["incident-closing-report 2026-12-21"]);
  });
});

describe("what was accepted", () => {
  const waived = `${COMPANY}activities: [{ id: ads, purpose: Ads, owners: [marketing] }]
waivers:
  - { id: w1, rule: pipl-13-legal-basis, entity: activity/ads, reason: Soon, approved_by: Li, approved_on: 2026-10-01, expires: 2026-12-01 }
`;

  it("ends with the waiver, for the owners of what it is about", () => {
    expect(due(waived).due).toMatchObject([
      {
        id: "waiver:waiver/w1",
        date: "2026-12-01",
        state: "soon",
        owners: ["marketing"],
        rules: ["pipl-13-legal-basis"],
        at: { file: "shop.hegui.yaml", start: { line: 5 } },
      },
    ]);
  });
});

describe("owners", () => {
  const contract = "type: standard-contract, effective_on: 2026-11-06";

  it("are those of the entity, else of its organization, else nobody", () => {
    const owners = (text: string) => due(text).due.map((one) => one.owners);
    expect(owners(exporting(contract))).toEqual([["legal"]]);
    expect(owners(exporting(contract, '    owners: ["@mona", " crm ", "@mona"]\n'))).toEqual([["@mona", "crm"]]);
    expect(owners(exporting(contract).replace(", owners: [legal]", ""))).toEqual([[]]);
    const other = exporting(contract)
      .replace(
        "owners: [legal] }]",
        "owners: [legal] }, { id: other, established_in: CN, critical_infrastructure: false, state_organ: false }]",
      )
      .replace("- id: patients", "- id: patients\n    handler: other");
    expect(owners(other)).toEqual([[]]);
  });
});

describe("rules that are switched off", () => {
  it("take their clocks with them", () => {
    const input = inputOf(
      [{ file: "a.hegui.yaml", text: `version: 1\n${exporting("type: standard-contract, effective_on: 2026-11-06")}` }],
      "2026-11-21",
    );
    const off = { ...input, settings: { ...input.settings, levels: { "scc-7-filing": "off" as const } } };
    expect([dueOf(input).due.length, dueOf(off).due.length]).toEqual([1, 0]);
  });
});
