import type { Finding, Report } from "../../finding/report.js";
/**
 * Who accepted a finding, until when and why. An empty list says that nobody did: where one result of a run has the
 * property, all must (SARIF 3.27.23).
 */
export declare function suppressionsOf(finding: Finding, waivers: Report["waivers"]): readonly object[];
