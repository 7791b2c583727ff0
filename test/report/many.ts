import type { Finding, Report } from "../../src/finding/report.js";
import { plainReport } from "./fixture.js";

/** So many new findings of one rule, each of an entity of its own, and nothing else. */
export function many(count: number, change: Partial<Finding> = {}): Report {
  const report = plainReport();
  const [first] = report.findings as readonly [Finding, ...Finding[]];
  const findings = Array.from({ length: count }, (_, index) => ({
    ...first,
    ...change,
    entity: { kind: "flow", id: `flow-${index}` } as const,
    fingerprint: String(index).padStart(32, "0"),
  }));
  return { ...report, problems: [], questions: [], waivers: [], findings };
}
