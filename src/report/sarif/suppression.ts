import type { Finding, Report } from "../../finding/report.js";
import { guidOf } from "./guid.js";
import { physicalLocation } from "./place.js";

/**
 * Who accepted a finding, until when and why. An empty list says that nobody did: where one result of a run has the
 * property, all must (SARIF 3.27.23).
 */
export function suppressionsOf(finding: Finding, waivers: Report["waivers"]): readonly object[] {
  const { state, waiver, ignored, fingerprint } = finding;
  if (ignored)
    return [
      {
        guid: guidOf("ignore", fingerprint),
        kind: "inSource",
        status: "accepted",
        justification: ignored.reason,
        location: { physicalLocation: physicalLocation(ignored.at) },
      },
    ];
  if (state !== "waived" || !waiver) return [];
  const { id, approved_by, expires, reason, at } = waiver;
  const ticket = waivers.find((one) => one.id === id)?.ticket;
  return [
    {
      guid: guidOf("waiver", id, fingerprint),
      kind: "external",
      status: "accepted",
      justification: reason,
      location: { physicalLocation: physicalLocation(at) },
      properties: {
        waiver: id,
        approvedBy: approved_by,
        expires,
        expiryDateUtc: endOfDay(expires),
        ...(ticket !== undefined && { ticket }),
      },
    },
  ];
}

// Dates are days in Asia/Shanghai, eight hours before UTC all year.
function endOfDay(day: string): string {
  return `${day}T16:00:00.000Z`;
}
