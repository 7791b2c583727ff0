import { day, evidence, group } from "../field.js";

/** What the zone or city asks of exports that rely on its negative list. */
export const zone_filing = group(
  {
    filed_on: day(
      "Day of the filing, registration or report of use with the zone or city.",
      "向自由贸易试验区或者所在地主管部门备案、登记或者报告使用情况之日。",
    ),
    evidence: evidence(),
  },
  "Filing of the use of a free-trade-zone negative list.",
  "自由贸易试验区负面清单使用备案。",
);
