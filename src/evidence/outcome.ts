import type { Finding, Report } from "../finding/report.js";
import { RANK } from "../rule/rule.js";
import type { TestResult } from "./statement.js";

/** The test that everything could be read and used: manifests, waivers and baseline have no fault. */
export const INPUT_TEST = "hegui-input";

/**
 * Rules as tests. An error that nobody accepted fails its rule even where the gate lets it through; what is accepted, only
 * warned of or undecided warns. A rule that applied to nothing, or begins later, is no test that was run.
 */
export function testsOf(report: Report): Omit<TestResult, "configuration"> {
  const { findings, gate, problems } = report;
  const isProblem = problems.length > 0;
  const failed = new Set(findings.filter((one) => fails(one, gate)).map((one) => one.rule));
  const warned = new Set(findings.map((one) => one.rule).filter((rule) => !failed.has(rule)));
  const passed = report.rules.filter(
    (one) => one.since <= report.as_of && one.counts.pass > 0 && !failed.has(one.id) && !warned.has(one.id),
  );
  const failedTests = [...failed, ...(isProblem ? [INPUT_TEST] : [])].sort();
  const passedTests = [...passed.map((one) => one.id), ...(isProblem ? [] : [INPUT_TEST])].sort();
  const isFailed = gate.failed || failedTests.length > 0;
  return {
    result: isFailed ? "FAILED" : warned.size > 0 ? "WARNED" : "PASSED",
    passedTests,
    warnedTests: [...warned].sort(),
    failedTests,
  };
}

function fails({ state, outcome, level }: Finding, { fail_on, unknown, known }: Report["gate"]): boolean {
  if (state === "waived" || (state === "known" && !known)) return false;
  const weight = outcome === "fail" ? level : unknown;
  return weight === "error" || RANK[weight] >= RANK[fail_on];
}

/** What holds of the whole run, by name; nothing does while something could not be read. */
export function propertiesOf(report: Report): readonly string[] {
  if (report.problems.length > 0) return [];
  const { passedTests, warnedTests, failedTests } = testsOf(report);
  const [passed, open] = [new Set(passedTests), new Set([...warnedTests, ...failedTests])];
  const accepted = report.findings.some((one) => one.state !== "new");
  const undecided = report.findings.some((one) => one.outcome === "unknown");
  const met = report.packs.filter(({ id }) => {
    const rules = report.rules.filter((one) => one.pack === id);
    return rules.some((one) => passed.has(one.id)) && !rules.some((one) => open.has(one.id));
  });
  return [
    "HEGUI_INPUT_COMPLETE",
    ...(failedTests.length === 0 ? ["HEGUI_NOTHING_FAILED"] : []),
    ...(accepted ? [] : ["HEGUI_NOTHING_ACCEPTED"]),
    ...(undecided ? [] : ["HEGUI_NOTHING_UNDECIDED"]),
    ...met.map(({ id }) => `HEGUI_PACK_${id.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_MET`),
  ].sort();
}
